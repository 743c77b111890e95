"""Changing the terms of a project and its milestones, and pausing, resuming or cancelling it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import Milestone, MilestoneRevision, ProjectRevision, UserAccount
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf, default_effective_day
from domain.bitemporal import Version, amend, state_at
from domain.errors import FieldConflict, Forbidden, Invalid
from domain.permissions import Actor, Permission, Role
from domain.plan import PlanLabel
from domain.projects.views import Choice, EditForm, ProjectRecord
from domain.projects.work import ProjectState, WorkKind
from domain.workflow import clean_reason
from services.context import Context
from services.dictionaries import WORK_STOP_REASONS, check_choice
from services.projects.portfolio import load_portfolio, visible_record
from services.projects.under_way import ProjectUnderWay, load_project
from services.versions import check_version
from services.viewing import ViewRequest

__all__ = [
    "Choice",
    "EditForm",
    "MilestoneTerms",
    "ProjectState",
    "ProjectTerms",
    "WorkKind",
    "edit_form",
    "save_terms",
    "set_state",
    "terms_faults",
    "terms_in_force",
]

MILESTONE_LIMIT = 60
TITLE_LIMIT = 200
EARLIEST, LATEST = date(2000, 1, 1), date(2099, 12, 31)


@dataclass(frozen=True, slots=True)
class MilestoneTerms:
    """A milestone as a form gives it; ``milestone_id`` None for a new one."""

    milestone_id: int | None
    title: str
    due_on: date | None
    weight: float
    cancelled: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProjectTerms:
    """The terms of a project as a form gives them."""

    title: str
    kind: WorkKind
    kind_confirmed: bool
    lead_department_id: int | None
    supporting_department_ids: tuple[int, ...]
    director_id: int | None
    owner_id: int | None
    planned_start: date | None
    planned_finish: date | None
    weight: float
    milestones: tuple[MilestoneTerms, ...]


def edit_form(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> EditForm:
    """The present terms of a project and the choices for its fields. Raises NotFound or Forbidden."""
    actor.require(Permission.PROJECT_EDIT)
    now = ViewRequest(plan=wanted.plan)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, now, code)
        record = visible_record(actor, portfolio)
        restricted = portfolio.tree.is_restricted(record.node_id)
        _authorise(actor, Permission.PROJECT_EDIT, ProjectUnderWay(portfolio.view, record, restricted))
        directors = people_queries.holders_of(session, Role.DIRECTOR, context.today)
        departments = people_queries.departments(session, AsOf(context.today, EVERYTHING_KNOWN))
    return EditForm(
        view=portfolio.view,
        record=record,
        departments=tuple(Choice(d.department_id, d.name) for d in departments.values() if d.active),
        directors=tuple(
            Choice(p.user_id, p.name) for p in portfolio.people.values() if p.user_id in directors
        ),
        people=tuple(Choice(p.user_id, p.name) for p in portfolio.people.values() if p.active),
    )


def _authorise(actor: Actor, permission: Permission, project: ProjectUnderWay) -> None:
    if not project.opened_by(actor, permission):
        raise Forbidden("该项目由其他部门牵头，您不能修改。请联系牵头部门负责人或办公室。")


def save_terms(
    context: Context,
    actor: Actor,
    project_id: int,
    version: int,
    terms: ProjectTerms,
    effective_on: date | None = None,
    keep_unlisted: bool = False,
    source: str = "",
) -> int:
    """Put new terms of a project and its milestones in force from a day on.

    Without one that is today, or the plan's last day once it is over: later terms would never be seen.
    ``keep_unlisted`` leaves milestones as they are that the terms do not list: a colleague may have added
    them meanwhile. ``source`` names, for the history, the file that the terms came from.
    Returns the ledger sequence of the change, or ``version`` when nothing differs. Raises Conflict with
    both versions when somebody saved after ``version``, Invalid naming the faulty fields, Forbidden.
    """
    actor.require(Permission.PROJECT_EDIT)
    with context.database.writing(actor) as work:
        plan, record = _record_for_update(context, work, actor, project_id, Permission.PROJECT_EDIT)
        # Judged by the present terms, what a colleague changed would look like a fault of this person's.
        check_version(work.session, version, record.version, "这个项目", lambda: _beside(record, terms))
        _check_terms(work.session, terms, record, keep_unlisted)
        shown_on = default_effective_day(work.today, plan.ends_on)
        day = _effective_day(effective_on, work.today, shown_on)
        return _apply(work, record, terms, day, shown_on, source)


def _record_for_update(
    context: Context, work: UnitOfWork, actor: Actor, project_id: int, permission: Permission
) -> tuple[PlanLabel, ProjectRecord]:
    project = load_project(context, work.session, actor, project_id)
    _authorise(actor, permission, project)
    return project.view.plan, project.record


def _effective_day(effective_on: date | None, today: date, last: date) -> date:
    """The day new terms hold from; ``last`` is the last one that anybody will see."""
    day = effective_on or last
    if day > today:
        raise Invalid("生效日期不能晚于今天，请重新选择。", {"effective_on": "不能晚于今天"})
    if day > last:
        raise Invalid(f"规划已于 {last} 结束，生效日期不能晚于这一天。", {"effective_on": "晚于规划结束日期"})
    return day


def _check_terms(session: Session, terms: ProjectTerms, record: ProjectRecord, keep_unlisted: bool) -> None:
    faults = terms_faults(session, terms, record, keep_unlisted)
    if faults:
        raise Invalid("有内容需要修改：" + "；".join(dict.fromkeys(faults.values())) + "。", faults)


def terms_faults(
    session: Session, terms: ProjectTerms, record: ProjectRecord, keep_unlisted: bool = False
) -> dict[str, str]:
    """What is wrong with terms, by field; a milestone's fields are ``milestone-{number from 1}-{name}``."""
    faults: dict[str, str] = {}
    if not terms.title.strip() or len(terms.title) > TITLE_LIMIT:
        faults["title"] = f"请填写项目名称，不超过 {TITLE_LIMIT} 字"
    if not _is_weight(terms.weight):
        faults["weight"] = "权重须为大于 0、不超过 1000 的数"
    if terms.planned_start and terms.planned_finish and terms.planned_finish < terms.planned_start:
        faults["planned_finish"] = "计划完成日期不能早于计划开始日期"
    departments = people_queries.department_ids(session)
    named = {terms.lead_department_id, *terms.supporting_department_ids} - {None}
    if not named <= departments:
        faults["lead_department_id"] = "所选部门不存在，请重新选择"
    if terms.lead_department_id in terms.supporting_department_ids:
        faults["supporting_department_ids"] = "配合部门不应包含牵头部门"
    for field, user_id in (("director_id", terms.director_id), ("owner_id", terms.owner_id)):
        if user_id is not None and session.get(UserAccount, user_id) is None:
            faults[field] = "所选人员不存在，请重新选择"
    faults.update(_milestone_faults(terms, record, keep_unlisted))
    return faults


def terms_in_force(record: ProjectRecord) -> ProjectTerms:
    """The terms of a project as they stand, for changing some of them."""
    work = record.work
    return ProjectTerms(
        title=work.title,
        kind=work.kind,
        kind_confirmed=work.kind_confirmed,
        lead_department_id=record.lead_department_id,
        supporting_department_ids=record.supporting_department_ids,
        director_id=record.director_id,
        owner_id=record.owner_id,
        planned_start=work.planned_start,
        planned_finish=work.planned_finish,
        weight=work.weight,
        milestones=tuple(
            MilestoneTerms(m.milestone_id, m.title, m.due_on, m.weight, m.cancelled) for m in work.milestones
        ),
    )


def _milestone_faults(terms: ProjectTerms, record: ProjectRecord, keep_unlisted: bool) -> dict[str, str]:
    faults: dict[str, str] = {}
    present = {m.milestone_id: m for m in record.work.milestones}
    if len(terms.milestones) > MILESTONE_LIMIT:
        return {"milestones": f"一个项目最多 {MILESTONE_LIMIT} 个里程碑"}
    given = [m.milestone_id for m in terms.milestones if m.milestone_id is not None]
    if len(given) != len(set(given)) or not set(given) <= present.keys():
        return {"milestones": "里程碑与本项目不符，请刷新页面后重试"}
    if set(present) - set(given) and not keep_unlisted:
        return {"milestones": "里程碑不能删除，如不再需要请选择“取消”并写明原因"}
    for number, milestone in enumerate(terms.milestones, 1):
        where = f"第 {number} 个里程碑"
        if not milestone.title.strip() or len(milestone.title) > TITLE_LIMIT:
            faults[f"milestone-{number}-title"] = f"{where}缺少名称或名称过长"
        if not _is_weight(milestone.weight):
            faults[f"milestone-{number}-weight"] = f"{where}的权重须为大于 0 的数"
        if milestone.due_on and not EARLIEST <= milestone.due_on <= LATEST:
            faults[f"milestone-{number}-due_on"] = f"{where}的期限不合理"
        if milestone.due_on and terms.planned_start and milestone.due_on < terms.planned_start:
            faults[f"milestone-{number}-due_on"] = f"{where}的期限早于项目计划开始日期"
        before = present.get(milestone.milestone_id or 0)
        moved = before is not None and before.due_on is not None and before.due_on != milestone.due_on
        newly_cancelled = milestone.cancelled and not (before and before.cancelled)
        if (moved or newly_cancelled) and not milestone.reason.strip():
            faults[f"milestone-{number}-reason"] = f"{where}调整期限或取消，须写明原因"
        if len(milestone.reason) > 500:
            faults[f"milestone-{number}-reason"] = f"{where}的原因不超过 500 字"
    return faults


def _is_weight(value: float) -> bool:
    return math.isfinite(value) and 0 < value <= 1000


def _project_values(terms: ProjectTerms) -> dict[str, Any]:
    return {
        "title": terms.title.strip(),
        "kind": terms.kind.value,
        "kind_confirmed": terms.kind_confirmed,
        "lead_department_id": terms.lead_department_id,
        "supporting_department_ids": sorted(set(terms.supporting_department_ids)),
        "director_id": terms.director_id,
        "owner_id": terms.owner_id,
        "planned_start": terms.planned_start,
        "planned_finish": terms.planned_finish,
        "weight": float(terms.weight),
    }


def _milestone_values(terms: MilestoneTerms, position: int) -> dict[str, Any]:
    return {
        "position": position,
        "title": terms.title.strip(),
        "due_on": terms.due_on,
        "weight": float(terms.weight),
        "cancelled": terms.cancelled,
        "reason": terms.reason.strip() or None,
    }


def _apply(
    work: UnitOfWork, record: ProjectRecord, terms: ProjectTerms, day: date, shown_on: date, source: str
) -> int:
    """Record what differs from the terms of ``shown_on``, which the person saw, as holding from ``day`` on.

    What was left as shown is no statement about an earlier day, on which it may have been different.
    """
    session = work.session
    project_id = record.work.project_id
    history = project_queries.project_history(session, project_id)
    histories = project_queries.milestone_histories(session, project_id)
    values = _changed(history, shown_on, _project_values(terms))
    snapshots = amend(history, day, values)
    milestone_snapshots: list[tuple[int, date, dict[str, Any]]] = []
    new: list[dict[str, Any]] = []
    for position, milestone in enumerate(terms.milestones, 1):
        wanted = _milestone_values(milestone, position)
        if milestone.milestone_id is None:
            new.append(wanted)
            continue
        versions = histories[milestone.milestone_id]
        # A milestone that was created later than the effective day is amended from its own first day on.
        start = max(day, min(version.effective_on for version in versions))
        reason = wanted.pop("reason")
        changed = _changed(versions, shown_on, wanted)
        if reason is not None:
            changed["reason"] = reason
        for effective, snapshot in amend(versions, start, changed):
            milestone_snapshots.append((milestone.milestone_id, effective, snapshot))
    if not snapshots and not milestone_snapshots and not new:
        return record.version
    before, after = _difference(history, histories, day, values, milestone_snapshots, new)
    after |= {"effective_on": day.isoformat()} | ({"source": source} if source else {})
    seq = work.record("project.amend", "project", project_id, before, after)
    for effective, snapshot in snapshots:
        session.add(
            ProjectRevision(project_id=project_id, effective_on=effective, change_seq=seq, **snapshot)
        )
    for milestone_id, effective, snapshot in milestone_snapshots:
        session.add(
            MilestoneRevision(milestone_id=milestone_id, effective_on=effective, change_seq=seq, **snapshot)
        )
    for wanted in new:
        identity = Milestone(project_id=project_id)
        session.add(identity)
        session.flush()
        session.add(MilestoneRevision(milestone_id=identity.id, effective_on=day, change_seq=seq, **wanted))
    return seq


def _changed(history: list[Version], shown_on: date, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the wanted values that are not the ones in force on a day."""
    shown = state_at(history, shown_on)
    return {name: value for name, value in wanted.items() if not shown or shown.values[name] != value}


def _difference(
    history: list[Version],
    histories: Mapping[int, list[Version]],
    day: date,
    values: Mapping[str, Any],
    milestones: list[tuple[int, date, dict[str, Any]]],
    new: list[dict[str, Any]],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What changes, for the ledger: attribute to value before and after; milestones by their title."""
    base = state_at(history, day)
    present = dict(base.values) if base else {}
    changed = [name for name, value in values.items() if present.get(name) != value]
    before: dict[str, Any] = {name: present.get(name) for name in changed}
    after: dict[str, Any] = {name: values[name] for name in changed}
    for milestone_id, effective, snapshot in milestones:
        was = state_at(histories[milestone_id], effective)
        old = dict(was.values) if was else {}
        names = [n for n in ("title", "due_on", "weight", "cancelled", "reason") if old.get(n) != snapshot[n]]
        if not names:
            continue
        key = f"milestone:{snapshot['title']}"
        before[key] = "；".join(_in_words(n, old.get(n)) for n in names)
        after[key] = "；".join(_in_words(n, snapshot[n]) for n in names)
    for wanted in new:
        key = f"milestone:{wanted['title']}"
        before[key] = None
        after[key] = "；".join(_in_words(n, wanted[n]) for n in ("due_on", "weight"))
    return before, after


_WORDS = {"title": "名称", "due_on": "期限", "weight": "权重", "cancelled": "取消", "reason": "原因"}


def _in_words(name: str, value: Any) -> str:
    if name == "cancelled":
        return "已取消" if value else "未取消"
    return f"{_WORDS[name]}{'未设' if value is None else value}"


def _beside(record: ProjectRecord, mine: ProjectTerms) -> list[FieldConflict]:
    """Both versions side by side: what is saved now, and what this person wanted."""
    saved = _saved_values(record)
    wanted = _project_values(mine)
    differences = [
        FieldConflict(name, "", _plain(wanted[name]), _plain(saved[name]))
        for name in wanted
        if _plain(saved[name]) != _plain(wanted[name])
    ]
    theirs = {m.milestone_id: m for m in record.work.milestones}
    for milestone in mine.milestones:
        other = theirs.get(milestone.milestone_id or 0)
        here = _milestone_plain(milestone.title, milestone.due_on, milestone.weight, milestone.cancelled)
        there = _milestone_plain(other.title, other.due_on, other.weight, other.cancelled) if other else ""
        if here != there:
            differences.append(FieldConflict("milestone", "", here, there))
    given = {milestone.milestone_id for milestone in mine.milestones}
    differences += [
        FieldConflict("milestone", "", "", _milestone_plain(m.title, m.due_on, m.weight, m.cancelled))
        for m in record.work.milestones
        if m.milestone_id not in given
    ]
    return differences


def _saved_values(record: ProjectRecord) -> dict[str, Any]:
    work = record.work
    return {
        "title": work.title,
        "kind": work.kind.value,
        "kind_confirmed": work.kind_confirmed,
        "lead_department_id": record.lead_department_id,
        "supporting_department_ids": sorted(record.supporting_department_ids),
        "director_id": record.director_id,
        "owner_id": record.owner_id,
        "planned_start": work.planned_start,
        "planned_finish": work.planned_finish,
        "weight": work.weight,
    }


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "、".join(str(item) for item in value)
    return str(value)


def _milestone_plain(title: str, due_on: date | None, weight: float, cancelled: bool) -> str:
    due = due_on.isoformat() if due_on else "未设"
    return f"{title}｜期限 {due}｜权重 {weight:g}{'｜已取消' if cancelled else ''}"


def set_state(
    context: Context,
    actor: Actor,
    project_id: int,
    version: int,
    state: ProjectState,
    reason: str,
    category: str = "",
) -> int:
    """Pause, resume or cancel a project from today on. A reason is required, except for resuming.

    ``category`` is the code of an entry of the dictionary of such reasons; empty for none.

    Raises Conflict when somebody changed the project after ``version``, Invalid, Forbidden, NotFound.
    """
    actor.require(Permission.PROJECT_SET_STATE)
    text = clean_reason(reason, required=False)
    if state is not ProjectState.ACTIVE and text is None:
        raise Invalid("暂停或取消项目须写明原因。", {"reason": "请写明原因"})
    with context.database.writing(actor) as work:
        plan, record = _record_for_update(context, work, actor, project_id, Permission.PROJECT_SET_STATE)
        check_version(work.session, version, record.version, "这个项目")
        if record.work.state is state:
            return version
        kind = None
        if state is not ProjectState.ACTIVE:
            now = AsOf(work.today, EVERYTHING_KNOWN)
            kind = check_choice(work.session, WORK_STOP_REASONS, category, now)
        history = project_queries.project_history(work.session, project_id)
        day = default_effective_day(work.today, plan.ends_on)
        values = {"state": state.value, "state_reason": text, "state_category": kind, "state_since": day}
        # Most states have no category, and a history need not say so each time.
        tells = kind is not None or record.work.state_category is not None
        was, becomes = (
            ({"state_category": found} if tells else {}) for found in (record.work.state_category, kind)
        )
        seq = work.record(
            "project.set_state",
            "project",
            project_id,
            {"state": record.work.state.value, "state_reason": record.work.state_reason, **was},
            {"state": state.value, "state_reason": text, **becomes, "effective_on": day.isoformat()},
        )
        for effective, snapshot in amend(history, day, values):
            work.session.add(
                ProjectRevision(project_id=project_id, effective_on=effective, change_seq=seq, **snapshot)
            )
        return seq
