"""里程碑计划表: the milestones of all projects that a person may edit, as one table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from domain.permissions import Actor, Permission
from domain.projects.scheduling import Move
from domain.projects.tables import MILESTONE_PREFIX, MILESTONES
from domain.projects.views import ProjectRecord
from domain.projects.work import Milestone, ProjectState
from domain.tables.compare import RowFault, RowOutcome, RowState
from domain.tables.spec import TableRow, TableSpec
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.projects.editing import (
    MilestoneTerms,
    ProjectTerms,
    save_terms,
    terms_faults,
    terms_in_force,
)
from services.projects.portfolio import load_portfolio
from services.projects.scheduling import plan_moves_waiting
from services.viewing import ViewRequest

_FAULT = re.compile(r"milestone-([0-9]+)-([a-z_]+)")


class MilestoneTable:
    """See ``services.exchange.contract``."""

    spec: TableSpec = MILESTONES
    permission = Permission.PROJECT_EDIT

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """The milestones by the terms in force now, of the projects whose lead department one speaks for."""
        portfolio = load_portfolio(context, session, ViewRequest(plan=parameters.get("plan")))
        scope = actor.scope(self.permission)
        records = {
            record.work.code: record
            for record in portfolio.records
            if scope.covers_departments(
                [record.lead_department_id], portfolio.tree.is_restricted(record.node_id)
            )
            and record.work.state is not ProjectState.CANCELLED
        }
        plan = portfolio.view.plan
        waiting = plan_moves_waiting(session, plan.plan_id)
        return OpenTable(
            spec=self.spec,
            view=portfolio.view,
            rows=tuple(
                _row(record, m, waiting.get(m.milestone_id))
                for record in records.values()
                for m in record.work.milestones
            ),
            marks={"plan": plan.code},
            file_name=f"里程碑计划表_{portfolio.view.today:%Y%m%d}.xlsx",
            about=(
                f"{plan.title}里程碑计划表，{portfolio.view.today} 下载。",
                "要新增里程碑，请在表格下方写一行：“标识”留空，填写项目编号、里程碑、计划完成和权重。",
                "已确认项目的期限由馆领导审批：改动的期限作为申请提交，批准前仍按原期限。",
                "里程碑不能删除；从表格里删去的行保持不变，不再需要的请在“取消”列填“是”。",
            ),
            subject=records,
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """Rows under the project they name, and the rules that the project's own form has."""
        records: Mapping[str, ProjectRecord] = opened.subject
        outcomes = [_not_asked_twice(_of_its_project(outcome, records)) for outcome in given]
        refused: dict[int, list[RowFault]] = defaultdict(list)
        for code, places in _by_project(outcomes).items():
            terms, numbers = _terms(records[code], [outcomes[place] for place in places])
            for field, message in terms_faults(session, terms, records[code]).items():
                found = _FAULT.fullmatch(field)
                touched = [
                    at
                    for at, number in zip(places, numbers, strict=True)
                    if found and int(found[1]) == number
                ]
                fault = RowFault(found[2] if found else "", _in_row(message))
                # What is wrong with the project as a whole stands in the way of all its rows.
                for place in touched or places:
                    refused[place].append(fault)
        return tuple(outcome.refused(*refused[place]) for place, outcome in enumerate(outcomes))

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the terms of each project that has changed rows."""
        records: Mapping[str, ProjectRecord] = opened.subject
        written: dict[str, int] = {}
        for code, places in _by_project(good).items():
            record = records[code]
            terms, _ = _terms(record, [good[place] for place in places])
            project_id = record.work.project_id
            saved = save_terms(context, actor, project_id, record.version, terms, source=source)
            written[code] = saved.version
        return written


def _row(record: ProjectRecord, milestone: Milestone, waiting: Move | None) -> TableRow:
    return TableRow(
        f"{MILESTONE_PREFIX}{milestone.milestone_id}",
        {
            "key": f"{MILESTONE_PREFIX}{milestone.milestone_id}",
            "code": record.work.code,
            "project": record.work.title,
            "title": milestone.title,
            "due_on": milestone.due_on,
            "waiting": waiting.wanted_on if waiting else None,
            "weight": milestone.weight,
            "cancelled": milestone.cancelled,
            "reason": milestone.cancel_reason or None,
            "completion": milestone.completion if milestone.last_reported_on else None,
        },
    )


def _of_its_project(outcome: RowOutcome, records: Mapping[str, ProjectRecord]) -> RowOutcome:
    if not outcome.good:
        return outcome
    code = str(outcome.values.get("code") or "")
    if outcome.state is RowState.NEW and code not in records:
        message = (
            "请填写您可以编辑的项目的编号，如“D01.1.1-01”"
            if not code
            else "没有这个编号的项目，或它不在您的编辑范围内"
        )
        return outcome.refused(RowFault("code", message, code))
    changed = {change.column for change in outcome.changes}
    if changed == {"reason"} and not outcome.values.get("cancelled"):
        return outcome.refused(RowFault("reason", "只写了原因，期限没有调整，也没有取消，请补上或清空原因"))
    return outcome


def _not_asked_twice(outcome: RowOutcome) -> RowOutcome:
    """A date for which another is asked already waits for the decision on that."""
    waiting = outcome.values.get("waiting")
    if not (outcome.good and waiting and any(change.column == "due_on" for change in outcome.changes)):
        return outcome
    message = f"已申请改为 {waiting}，正在等待审批；请等待审批，或由申请人先撤回"
    return outcome.refused(RowFault("due_on", message))


def _by_project(outcomes: list[RowOutcome] | tuple[RowOutcome, ...]) -> dict[str, list[int]]:
    """The places of the rows that are to be written, by their project."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, outcome in enumerate(outcomes):
        if outcome.good:
            places[str(outcome.values["code"])].append(place)
    return places


def _terms(record: ProjectRecord, outcomes: list[RowOutcome]) -> tuple[ProjectTerms, list[int]]:
    """The project's terms with these rows, and the number of each row's milestone in them."""
    terms = terms_in_force(record)
    milestones = list(terms.milestones)
    at = {f"{MILESTONE_PREFIX}{m.milestone_id}": number for number, m in enumerate(milestones)}
    numbers: list[int] = []
    for outcome in outcomes:
        wanted = _milestone(outcome)
        if outcome.state is RowState.NEW:
            milestones.append(wanted)
            numbers.append(len(milestones))
            continue
        place = at[outcome.key]
        milestones[place] = replace(wanted, milestone_id=milestones[place].milestone_id)
        numbers.append(place + 1)
    return replace(terms, milestones=tuple(milestones)), numbers


def _milestone(outcome: RowOutcome) -> MilestoneTerms:
    values = outcome.values
    reasons = [change.new for change in outcome.changes if change.column == "reason"]
    weight, due_on = values.get("weight"), values.get("due_on")
    return MilestoneTerms(
        milestone_id=None,
        title=str(values.get("title") or ""),
        due_on=due_on if isinstance(due_on, date) else None,
        weight=float(weight) if isinstance(weight, int | float) else 1.0,
        cancelled=bool(values.get("cancelled")),
        reason=str(reasons[0] or "") if reasons else "",
    )


def _in_row(message: str) -> str:
    """A message of the project's form, said of the row it stands in."""
    return re.sub(r"第 [0-9]+ 个里程碑的?", "", message)


register(MilestoneTable())
