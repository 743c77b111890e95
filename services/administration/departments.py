"""Departments: founded, renamed, merged, split and ended from a day on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from data_access.models import Change, Department, DepartmentRevision
from data_access.queries import accounts as account_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.accounts import Consequences, GrantLine
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.bitemporal import Version, amend, state_at
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission, Role, ScopeKind
from services.administration.consequences import Closing, held_by
from services.administration.grants import GrantTerms, add_grant
from services.administration.guards import required_reason
from services.context import Context
from services.versions import check_version
from services.viewing import EARLIEST

NAME_LIMIT, CODE_LIMIT = 80, 40
FURTHEST_DAYS = 366
"""How far ahead a reorganisation may be announced."""
_ATTRIBUTES = ("name", "position", "active", "predecessor_ids")


@dataclass(frozen=True, slots=True)
class DepartmentName:
    """What a department was called from a day on."""

    effective_on: date
    name: str
    active: bool
    author: str


@dataclass(frozen=True, slots=True)
class DepartmentLine:
    """A department as of a day; ``predecessors`` are the names of those it came from."""

    department_id: int
    code: str
    name: str
    position: int
    active: bool
    since: date
    predecessors: tuple[str, ...]
    people: int
    projects: int


@dataclass(frozen=True, slots=True)
class DepartmentPage:
    """One department with its history. ``version`` is the ledger's number of its last change."""

    line: DepartmentLine
    version: int
    history: tuple[DepartmentName, ...]
    consequences: Consequences
    today: date


def list_departments(context: Context, actor: Actor, on: date | None = None) -> tuple[DepartmentLine, ...]:
    """All departments as they were or will be called on a day, ended ones last."""
    actor.require(Permission.DEPARTMENT_MANAGE)
    day = on or context.today
    with context.database.reading() as session:
        codes = {found.id: found.code for found in session.scalars(select(Department))}
        rows = session.scalars(
            select(DepartmentRevision).order_by(
                DepartmentRevision.effective_on, DepartmentRevision.change_seq, DepartmentRevision.id
            )
        ).all()
        held = account_queries.grants(session, context.today)
        labels = people_queries.departments(session, AsOf(day, EVERYTHING_KNOWN))
        led = account_queries.led_by_department(session, context.today)
    people = _people_by_department(held)
    found: list[DepartmentLine] = []
    for department_id, code in codes.items():
        history = _versions(row for row in rows if row.department_id == department_id)
        state = state_at(history, day)
        if state is None:
            continue
        began = min(
            version.effective_on for version in history if version.values["name"] == state.values["name"]
        )
        found.append(
            DepartmentLine(
                department_id=department_id,
                code=code,
                name=str(state.values["name"]),
                position=int(str(state.values["position"])),
                active=bool(state.values["active"]),
                since=state.effective_on if not state.values["active"] else began,
                predecessors=tuple(labels[other].name for other in _ids(state) if other in labels),
                people=len(people.get(department_id, set())),
                projects=led.get(department_id, 0),
            )
        )
    return tuple(sorted(found, key=lambda line: (not line.active, line.position, line.code)))


def _people_by_department(held: Iterable[GrantLine]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for grant in held:
        if grant.in_force and grant.department_id is not None:
            found.setdefault(grant.department_id, set()).add(grant.user_id)
    return found


def _ids(version: Version) -> list[int]:
    value = version.values["predecessor_ids"]
    return list(value) if isinstance(value, list) else []


def _versions(rows: Iterable[DepartmentRevision]) -> list[Version]:
    return [
        Version(row.effective_on, row.change_seq, {name: getattr(row, name) for name in _ATTRIBUTES})
        for row in rows
    ]


def department_page(context: Context, actor: Actor, code: str) -> DepartmentPage:
    """One department with its history and what ending it would touch. Raises NotFound."""
    today = context.today
    with context.database.reading() as session:
        first = session.scalar(
            select(func.min(DepartmentRevision.effective_on))
            .join(Department, Department.id == DepartmentRevision.department_id)
            .where(Department.code == code)
        )
    # One that is only announced is shown as of its first day.
    listed = list_departments(context, actor, max(today, first) if first else today)
    line = next((line for line in listed if line.code == code), None)
    if line is None:
        raise NotFound("没有这个部门，可能网址有误。请从部门列表进入。")
    with context.database.reading() as session:
        rows = session.execute(
            select(DepartmentRevision, Change.actor_id)
            .join(Change, Change.seq == DepartmentRevision.change_seq)
            .where(DepartmentRevision.department_id == line.department_id)
            .order_by(DepartmentRevision.effective_on, DepartmentRevision.change_seq, DepartmentRevision.id)
        ).all()
        people = people_queries.people(session)
        grants = [g for g in account_queries.grants(session, today) if g.department_id == line.department_id]
        held = held_by(context, session, Closing(department_id=line.department_id))
    in_force = {row.effective_on: (row, actor_id) for row, actor_id in rows}
    return DepartmentPage(
        line=line,
        version=max(row.change_seq for row, _ in rows),
        history=tuple(
            DepartmentName(day, row.name, row.active, people[actor_id].name if actor_id in people else "系统")
            for day, (row, actor_id) in sorted(in_force.items(), reverse=True)
        ),
        consequences=Consequences(grants=tuple(grants), held=held),
        today=today,
    )


def save_department(
    context: Context,
    actor: Actor,
    code: str,
    name: str,
    position: int = 0,
    active: bool = True,
    predecessors: tuple[str, ...] = (),
) -> int:
    """Create a department, or give it a new name, place or end from today on; returns its id.

    ``predecessors`` are codes of departments it came from: its people keep the rights over their figures.
    Those named earlier stay. Raises Invalid naming the faulty field.
    """
    actor.require(Permission.DEPARTMENT_MANAGE)
    code, name = _checked_code(code), _checked_name(name)
    with context.database.writing(actor) as work:
        department_id, _ = _save(work, code, name, position, active, predecessors, work.today)
        return department_id


def found_department(
    context: Context,
    actor: Actor,
    code: str,
    name: str,
    position: int,
    effective_on: date,
    predecessors: tuple[str, ...] = (),
    *,
    end_predecessors: bool = False,
    move_grants: bool = False,
) -> int:
    """Found a department from a day on: a new one, or out of others by merging or splitting.

    Its people have the rights over the figures of the ``predecessors``, which may end on the same day; with
    ``move_grants`` those who hold a role in a predecessor hold it in the new department from then on too.
    Returns the ledger's number. Raises Invalid naming the faulty field, also for a code in use.
    """
    actor.require(Permission.DEPARTMENT_MANAGE)
    code, name = _checked_code(code), _checked_name(name)
    if (end_predecessors or move_grants) and not predecessors:
        raise Invalid("请先选择前身部门。", {"predecessors": "必填"})
    if move_grants:
        actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        _check_day(work, effective_on)
        known = _known(work)
        if code in known:
            raise Invalid(f"部门代码“{code}”已被使用，请换一个。", {"code": "已被使用"})
        department_id, seq = _save(work, code, name, position, True, predecessors, effective_on)
        if move_grants:
            _move_grants(work, [known[other] for other in predecessors], department_id, effective_on)
        if end_predecessors:
            for other in predecessors:
                seq = _change(work, known[other], effective_on, {"active": False}, {"merged_into": code})
        return seq


def change_department(
    context: Context,
    actor: Actor,
    department_id: int,
    name: str,
    position: int,
    effective_on: date,
    version: int,
) -> int:
    """Give a department another name or place from a day on; what was called so before keeps its old name.

    Returns the ledger's number, ``version`` when nothing differs. Raises NotFound, Conflict, Invalid.
    """
    actor.require(Permission.DEPARTMENT_MANAGE)
    name = _checked_name(name)
    _check_position(position)
    with context.database.writing(actor) as work:
        _check_day(work, effective_on)
        _check_department(work, department_id, version)
        changed = _change(work, department_id, effective_on, {"name": name, "position": position}, {})
        return changed or version


def end_department(
    context: Context, actor: Actor, department_id: int, effective_on: date, reason: str, version: int
) -> int:
    """End a department from a day on. Its past, its people's grants and its projects stay as they are.

    Returns the ledger's number, ``version`` for one that has ended. Raises NotFound, Conflict, Invalid.
    """
    actor.require(Permission.DEPARTMENT_MANAGE)
    text = required_reason(reason)
    with context.database.writing(actor) as work:
        _check_day(work, effective_on)
        _check_department(work, department_id, version)
        changed = _change(work, department_id, effective_on, {"active": False}, {"reason": text})
        return changed or version


def _checked_code(code: str) -> str:
    code = code.strip()
    if not code or len(code) > CODE_LIMIT:
        raise Invalid(f"请填写部门代码，不超过 {CODE_LIMIT} 个字符。", {"code": "必填"})
    return code


def _checked_name(name: str) -> str:
    name = name.strip()
    if not name or len(name) > NAME_LIMIT:
        raise Invalid(f"请填写部门名称，不超过 {NAME_LIMIT} 字。", {"name": "必填"})
    return name


def _check_position(position: int) -> None:
    if not 0 <= position <= 9999:
        raise Invalid("排序须为 0 至 9999 的整数。", {"position": "超出范围"})


def _check_day(work: UnitOfWork, day: date) -> None:
    if not EARLIEST <= day <= work.today + timedelta(days=FURTHEST_DAYS):
        raise Invalid("生效日期不合理：最多提前一年预设，请重新选择。", {"effective_on": "超出范围"})


def _check_department(work: UnitOfWork, department_id: int, version: int) -> None:
    present = work.session.scalar(
        select(func.max(DepartmentRevision.change_seq)).where(
            DepartmentRevision.department_id == department_id
        )
    )
    if present is None:
        raise NotFound("没有这个部门，请刷新页面后重试。")
    check_version(work.session, version, present, "这个部门")


def _known(work: UnitOfWork) -> dict[str, int]:
    return {found.code: found.id for found in work.session.scalars(select(Department))}


def _save(
    work: UnitOfWork,
    code: str,
    name: str,
    position: int,
    active: bool,
    predecessors: tuple[str, ...],
    effective_on: date,
) -> tuple[int, int]:
    """Write one revision of a department; returns its id and the ledger's number."""
    _check_position(position)
    view = AsOf(effective_on, EVERYTHING_KNOWN)
    known = _known(work)
    former = [other.strip() for other in predecessors]
    missing = [other for other in former if other not in known]
    if missing:
        raise Invalid(f"前身部门不存在：{'、'.join(missing)}。", {"predecessors": "不存在"})
    origins = [known[other] for other in former]
    if code in known:
        department_id = known[code]
        origins.append(department_id)
    else:
        department = Department(code=code)
        work.session.add(department)
        work.session.flush()
        department_id = department.id
    lineage = people_queries.department_lineage(work.session, view, origins) - {department_id}
    seq = work.record(
        "department.save",
        "department",
        department_id,
        after={
            "name": name,
            "active": active,
            "effective_on": effective_on.isoformat(),
            **({"predecessors": former} if former else {}),
        },
    )
    work.session.add(
        DepartmentRevision(
            department_id=department_id,
            name=name,
            position=position,
            active=active,
            predecessor_ids=sorted(lineage),
            effective_on=effective_on,
            change_seq=seq,
        )
    )
    return department_id, seq


def _change(
    work: UnitOfWork, department_id: int, day: date, values: dict[str, object], told: dict[str, object]
) -> int:
    """Amend a department from a day on; returns the ledger's number, 0 when nothing changes."""
    rows = work.session.scalars(
        select(DepartmentRevision).where(DepartmentRevision.department_id == department_id)
    ).all()
    history = _versions(rows)
    snapshots = amend(history, day, values)
    if not snapshots:
        return 0
    base = state_at(history, day)
    before = {name: base.values[name] for name in values} if base else {}
    seq = work.record(
        "department.save",
        "department",
        department_id,
        before,
        {**values, "effective_on": day.isoformat(), **told},
    )
    for effective, snapshot in snapshots:
        work.session.add(
            DepartmentRevision(
                department_id=department_id, effective_on=effective, change_seq=seq, **snapshot
            )
        )
    return seq


def _move_grants(work: UnitOfWork, old: list[int], new: int, effective_on: date) -> None:
    """Give whoever holds a role in an old department the same in the new one, from the day it begins."""
    given: set[tuple[int, Role]] = set()
    for grant in account_queries.grants(work.session, work.today):
        if grant.department_id not in old or (grant.user_id, grant.role) in given:
            continue
        if grant.ends_on is not None and grant.ends_on < effective_on:
            continue
        starts_on = max(effective_on, grant.starts_on)
        terms = GrantTerms(grant.role, ScopeKind.DEPARTMENT, new, starts_on, grant.ends_on)
        given.add((grant.user_id, grant.role))
        add_grant(work, grant.user_id, terms)


def department_id(context: Context, code: str) -> int:
    """The id of the department with this code. Raises NotFound."""
    with context.database.reading() as session:
        found = people_queries.departments(session, AsOf(context.today, EVERYTHING_KNOWN))
    for department in found.values():
        if department.code == code:
            return department.department_id
    raise NotFound(f"没有代码为“{code}”的部门。")
