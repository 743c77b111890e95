"""Writing the staff register: putting people on it, changing them from a day on, leave."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import PersonName, RoleGrant, StaffLeave, StaffRevision, StaffRow, UserAccount
from data_access.queries import people as people_queries
from data_access.queries.talent import staff as staff_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.dictionaries import DISCIPLINES
from domain.errors import Invalid, NotFound
from domain.permissions import POLICY, Actor, Permission, Role, ScopeKind
from domain.talent.staff import Leave, LeaveKind, StaffMember
from domain.talent.staffing import (
    LONGEST_NAME,
    Newcomer,
    StaffChange,
    StaffTerms,
    differing,
    leave_faults,
    login_of_number,
    number_fault,
    revisions_of,
    term_faults,
)
from services import dictionaries
from services.administration.accounts import LOGIN_PATTERN
from services.context import Context
from services.talent import counted
from services.versions import check_version

__all__ = [
    "NO_PERSON",
    "LeaveKind",
    "Newcomer",
    "SavedStaff",
    "StaffChange",
    "StaffTerms",
    "change_staff",
    "faults_of",
    "load_ground",
    "register_staff",
    "remove_leave",
    "save_leave",
    "save_staff",
]

KIND = "staff"
"""The kind of the ledger's changes; a person is named there by their number."""
NO_PERSON = "名册上没有这个人，可能工号有误，或不在您的查看范围内。"
NO_PASSWORD = "-"
"""Stands where the hash of a password will stand; no password fits it until an administrator gives one."""
LONGEST_REASON = 200
_OWN_ROLES = frozenset(rule.role for rule in POLICY if rule.permission is Permission.TALENT_OWN)


@dataclass(frozen=True, slots=True)
class SavedStaff:
    """A person as they were saved: the number of the change is the version of the next form."""

    number: str
    version: int


@dataclass(frozen=True)
class Ground:
    """What changes of the register are judged by: who is on it, accounts, departments, disciplines."""

    today: date
    ids: Mapping[str, int]
    histories: Mapping[int, tuple[StaffMember, ...]]
    accounts: tuple[staff_queries.AccountOfStaff, ...]
    departments: frozenset[int]
    disciplines: frozenset[str]

    def history(self, number: str) -> tuple[StaffMember, ...]:
        """All revisions of a person; none for a number that is not on the register."""
        staff_id = self.ids.get(number)
        return () if staff_id is None else self.histories.get(staff_id, ())

    def standing(self, number: str, day: date) -> StaffMember | None:
        """A person as they stand on a day; before their first day as they stood then."""
        rows = self.history(number)
        held = [row for row in rows if row.effective_on <= day]
        found = held or list(rows[:1])
        return max(found, key=lambda row: (row.effective_on, row.seq)) if found else None


def load_ground(session: Session, today: date, numbers: Collection[str] | None = None) -> Ground:
    """What changes of these people, or of anybody, are judged by."""
    ids = staff_queries.ids_by_number(session)
    wanted = [ids[number] for number in (ids if numbers is None else numbers) if number in ids]
    view = AsOf(today, EVERYTHING_KNOWN)
    return Ground(
        today,
        ids,
        staff_queries.histories(session, wanted),
        staff_queries.accounts(session),
        frozenset(
            one.department_id for one in people_queries.departments(session, view).values() if one.active
        ),
        frozenset(e.code for e in dictionaries.entries(session, DISCIPLINES, view) if e.active),
    )


def register_staff(
    context: Context,
    actor: Actor,
    number: str,
    person: Newcomer,
    terms: StaffTerms,
    effective_on: date | None = None,
) -> SavedStaff:
    """Put somebody on the register from a day on, by default the day of entry or today.

    Without a log-in name they get an account that nobody can log in to until an administrator gives it a
    password. Raises Invalid by field.
    """
    day = effective_on or min(terms.entered_on, context.today)
    return save_staff(context, actor, [StaffChange(number, terms, day, None, person)])[0]


def change_staff(
    context: Context,
    actor: Actor,
    number: str,
    terms: StaffTerms,
    effective_on: date,
    version: int,
    reason: str = "",
) -> SavedStaff:
    """Change a person from a day on; earlier days keep what they had. Raises NotFound, Conflict, Invalid."""
    return save_staff(context, actor, [StaffChange(number, terms, effective_on, version, reason=reason)])[0]


def save_staff(context: Context, actor: Actor, changes: Sequence[StaffChange]) -> tuple[SavedStaff, ...]:
    """Save many changes in one transaction, all or none. What changes nothing keeps its version.

    Raises NotFound, Conflict, and Invalid, whose fields are those of the first change with a fault.
    """
    actor.require(Permission.STAFF_MANAGE)
    with context.database.writing(actor) as work:
        ground = load_ground(work.session, work.today, {change.number for change in changes})
        for change in changes:
            if change.newcomer is None and change.number not in ground.ids:
                raise NotFound(NO_PERSON)
            if change.version is not None:
                _check_version(work, ground.ids[change.number], change.number, change.version)
        for place, faults in faults_of(ground, changes).items():
            message = next(iter(faults.values()))
            of = f"工号 {changes[place].number}：" if len(changes) > 1 else ""
            raise Invalid(f"{of}{message}。", faults)
        return tuple(_write(work, ground, change) for change in changes)


def faults_of(ground: Ground, changes: Sequence[StaffChange]) -> dict[int, dict[str, str]]:
    """What is wrong with changes, by place and field; they are judged together."""
    found: dict[int, dict[str, str]] = {}
    numbers: set[str] = set()
    logins: set[str] = set()
    for place, change in enumerate(changes):
        faults: dict[str, str] = {}
        if change.newcomer is not None:
            faults |= _newcomer_faults(ground, change, numbers, logins)
        before = ground.standing(change.number, change.effective_on) if change.newcomer is None else None
        faults |= term_faults(change.terms, ground.today, ground.departments, ground.disciplines, before)
        if len(change.reason.strip()) > LONGEST_REASON:
            faults["reason"] = f"说明不超过 {LONGEST_REASON} 字，请精简"
        if faults:
            found[place] = faults
    return found


def _newcomer_faults(
    ground: Ground, change: StaffChange, numbers: set[str], logins: set[str]
) -> dict[str, str]:
    """What is wrong with putting somebody on the register; ``numbers`` and ``logins`` were given before."""
    found: dict[str, str] = {}
    number, person = change.number, change.newcomer or Newcomer("")
    wrong = number_fault(number)
    if wrong:
        return {"number": wrong}
    if number in ground.ids or number in numbers:
        found["number"] = f"工号 {number} 已在名册上，请核对；如为同一人，请在原来的一行上修改"
    numbers.add(number)
    name, login = person.name.strip(), person.login.strip().lower()
    if not name or len(name) > LONGEST_NAME:
        found["name"] = f"请填写姓名，不超过 {LONGEST_NAME} 字"
    if not login:
        same = [one for one in ground.accounts if one.name == name and one.active and one.number is None]
        if same and name:
            found["login"] = (
                f"已有同名账户（登录名 {same[0].login}）。如为同一人，请填写这个登录名；"
                "如为重名的另一人，请填写一个新的登录名"
            )
            return found
        login = login_of_number(number)
    known = next((one for one in ground.accounts if one.login == login), None)
    if login in logins:
        found["login"] = f"登录名 {login} 用了两次，请核对"
    elif known is None and not LOGIN_PATTERN.fullmatch(login):
        found["login"] = "登录名须以小写字母开头，由小写字母、数字和 . _ - 组成，2 至 60 位"
    elif known is not None and known.number is not None:
        found["login"] = f"登录名 {login} 已属于名册上的工号 {known.number}，请核对"
    elif known is not None and not person.login.strip():
        found["login"] = f"登录名 {login} 已被使用，请填写一个新的登录名"
    elif known is not None and known.name != name:
        found["login"] = f"登录名 {login} 的账户是另一个姓名，请核对；新来的人员请留空或换一个登录名"
    logins.add(login)
    return found


def _write(work: UnitOfWork, ground: Ground, change: StaffChange) -> SavedStaff:
    history = ground.history(change.number)
    rows = revisions_of(history, change)
    if not rows:
        return SavedStaff(change.number, change.version or 0)
    before = ground.standing(change.number, change.effective_on)
    # The ledger tells which fields changed and not to what: it cannot be erased, and others read it.
    told: dict[str, Any] = {"effective_on": change.effective_on.isoformat()}
    if history:
        told["changed"] = list(differing(before, change.terms))
    if change.reason.strip():
        told["reason"] = change.reason.strip()
    seq = work.record("staff.change" if history else "staff.create", KIND, change.number, after=told)
    staff_id = ground.ids.get(change.number)
    if staff_id is None:
        row = StaffRow(user_id=_account(work, ground, change, seq), number=change.number, change_seq=seq)
        work.session.add(row)
        work.session.flush()
        staff_id = row.id
    work.session.add_all(_revision(staff_id, day, values, seq) for day, values in rows)
    counted.staff_changed(work, staff_id, min(day for day, _ in rows))
    return SavedStaff(change.number, seq)


def _revision(staff_id: int, day: date, values: Mapping[str, Any], seq: int) -> StaffRevision:
    return StaffRevision(
        staff_id=staff_id,
        department_id=values["department_id"],
        title_level=values["title_level"].value,
        title=values["title"].strip(),
        staff_group=values["group"].value,
        education=values["education"].value,
        discipline=values["discipline"],
        birth_year=values["birth_year"],
        entered_on=values["entered_on"],
        left_on=values["left_on"],
        status=values["status"].value,
        effective_on=day,
        change_seq=seq,
    )


def _account(work: UnitOfWork, ground: Ground, change: StaffChange, seq: int) -> int:
    """The account of somebody new: the one that was named, or one made for them, with the role 馆员."""
    person = change.newcomer or Newcomer("")
    login = person.login.strip().lower() or login_of_number(change.number)
    known = next((one for one in ground.accounts if one.login == login), None)
    if known is not None:
        if not _has_own_role(work, known.user_id):
            work.session.add(_staff_role(known.user_id, work.today, seq))
        return known.user_id
    account = UserAccount(
        login=login,
        password_hash=NO_PASSWORD,
        must_change_password=True,
        password_changed_at=None,
        failures=0,
        locked_until=None,
        active=change.terms.status.serves,
        created_at=work.now,
    )
    work.session.add(account)
    work.session.flush()
    position = person.position.strip() or None
    work.session.add(PersonName(user_id=account.id, name=person.name.strip(), position_title=position))
    work.session.add(_staff_role(account.id, work.today, seq))
    return account.id


def _has_own_role(work: UnitOfWork, user_id: int) -> bool:
    identity = people_queries.person_identity(work.session, user_id, work.today)
    return identity is None or any(grant.role in _OWN_ROLES for grant in identity.grants)


def _staff_role(user_id: int, day: date, seq: int) -> RoleGrant:
    return RoleGrant(
        user_id=user_id,
        role=Role.STAFF.value,
        scope_kind=ScopeKind.PLAN.value,
        scope_id=None,
        starts_on=day,
        ends_on=None,
        change_seq=seq,
    )


def save_leave(
    context: Context,
    actor: Actor,
    number: str,
    from_day: date,
    to_day: date | None,
    kind: LeaveKind,
    version: int | None = None,
) -> SavedStaff:
    """Register a leave, or correct the one that began on the same day. Raises NotFound, Conflict, Invalid."""
    actor.require(Permission.STAFF_MANAGE)
    with context.database.writing(actor) as work:
        member, others = _member(work, number, version)
        leave = Leave(member.id, from_day, to_day, kind)
        same = next((one for one in others if one.from_day == from_day), None)
        if same is not None and (same.to_day, same.kind) == (to_day, kind):
            return SavedStaff(number, version or same.seq)
        faults = leave_faults(member, others, leave)
        if faults:
            raise Invalid(f"{next(iter(faults.values()))}。", faults)
        return _write_leave(work, number, leave, "staff.leave")


def remove_leave(
    context: Context, actor: Actor, number: str, from_day: date, version: int | None = None
) -> SavedStaff:
    """Take back a leave that was registered by mistake. Raises NotFound, Conflict, Invalid."""
    actor.require(Permission.STAFF_MANAGE)
    with context.database.writing(actor) as work:
        _, others = _member(work, number, version)
        found = next((one for one in others if one.from_day == from_day), None)
        if found is None:
            raise Invalid(f"没有自 {from_day} 开始的请假，可能已经撤销，请刷新页面核对。")
        return _write_leave(work, number, found, "staff.leave_remove", removed=True)


def _member(work: UnitOfWork, number: str, version: int | None) -> tuple[StaffMember, list[Leave]]:
    """A person as last known, whatever the day, and the leaves they have, later ones among them."""
    staff_id = staff_queries.ids_by_number(work.session).get(number)
    if staff_id is None:
        raise NotFound(NO_PERSON)
    if version is not None:
        _check_version(work, staff_id, number, version)
    rows = staff_queries.histories(work.session, [staff_id])[staff_id]
    ever = AsOf(date.max, EVERYTHING_KNOWN)
    leaves = [leave for leave in staff_queries.leaves(work.session, ever) if leave.staff_id == staff_id]
    return max(rows, key=lambda row: (row.effective_on, row.seq)), leaves


def _write_leave(
    work: UnitOfWork, number: str, leave: Leave, action: str, removed: bool = False
) -> SavedStaff:
    seq = work.record(action, KIND, number, after={"from_day": leave.from_day.isoformat()})
    work.session.add(
        StaffLeave(
            staff_id=leave.staff_id,
            from_day=leave.from_day,
            to_day=leave.to_day,
            kind=leave.kind.value,
            removed=removed,
            effective_on=leave.from_day,
            change_seq=seq,
        )
    )
    work.session.flush()
    return SavedStaff(number, seq)


def _check_version(work: UnitOfWork, staff_id: int, number: str, version: int) -> None:
    saved = staff_queries.version(work.session, staff_id)
    check_version(work.session, version, saved, f"工号 {number} 的登记")
