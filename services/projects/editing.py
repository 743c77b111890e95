"""Changing the terms of a project and its milestones, and pausing, resuming or cancelling it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import ProjectRevision, UserAccount
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf, default_effective_day
from domain.bitemporal import amend
from domain.errors import Forbidden, Invalid
from domain.permissions import Actor, Permission, Role
from domain.projects.views import Choice, EditForm, ProjectRecord
from domain.projects.work import ProjectState, WorkKind
from domain.workflow import clean_reason
from services.context import Context
from services.dictionaries import WORK_STOP_REASONS, check_choice
from services.projects.amending import (
    MilestoneTerms,
    ProjectTerms,
    beside,
    put_in_force,
    terms_in_force,
)
from services.projects.portfolio import load_portfolio, visible_record
from services.projects.scheduling import decides_at_once, moves_to_ask_for, submit_moves, without_moves
from services.projects.under_way import ProjectUnderWay, load_project
from services.versions import check_version
from services.viewing import ViewRequest

__all__ = [
    "Choice",
    "EditForm",
    "MilestoneTerms",
    "ProjectState",
    "ProjectTerms",
    "SavedTerms",
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
class SavedTerms:
    """What a save did: the project's version now (that of before when nothing differs), and how many due
    dates it asked to move instead of moving them."""

    version: int
    requested: int = 0


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
) -> SavedTerms:
    """Put new terms of a project and its milestones in force from a day on.

    Without one that is today, or the plan's last day once it is over: later terms would never be seen.
    ``keep_unlisted`` leaves milestones as they are that the terms do not list: a colleague may have added
    them meanwhile. ``source`` names, for the history, the file that the terms came from.
    Agreed due dates that would move are asked for instead, unless the decision is the actor's own; all else
    holds at once. Raises Conflict with both versions when somebody saved after ``version``, Invalid naming
    the faulty fields, Forbidden.
    """
    actor.require(Permission.PROJECT_EDIT)
    with context.database.writing(actor) as work:
        project = _project_for_update(context, work, actor, project_id, Permission.PROJECT_EDIT)
        plan, record = project.view.plan, project.record
        # Judged by the present terms, what a colleague changed would look like a fault of this person's.
        check_version(work.session, version, record.version, "这个项目", lambda: beside(record, terms))
        _check_terms(work.session, terms, record, keep_unlisted)
        shown_on = default_effective_day(work.today, plan.ends_on)
        day = _effective_day(effective_on, work.today, shown_on)
        if decides_at_once(actor, project):
            return SavedTerms(put_in_force(work, record, terms, day, shown_on, source))
        moves = moves_to_ask_for(work.session, record, terms)
        saved = put_in_force(work, record, without_moves(record, terms, moves), day, shown_on, source)
        if moves:
            submit_moves(work, project, moves)
        return SavedTerms(saved, len(moves))


def _project_for_update(
    context: Context, work: UnitOfWork, actor: Actor, project_id: int, permission: Permission
) -> ProjectUnderWay:
    project = load_project(context, work.session, actor, project_id)
    _authorise(actor, permission, project)
    return project


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
        project = _project_for_update(context, work, actor, project_id, Permission.PROJECT_SET_STATE)
        plan, record = project.view.plan, project.record
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
