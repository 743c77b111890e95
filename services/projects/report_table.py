"""批量填报: this month's drafts of all projects that a person reports on, as one table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from data_access.queries import tables as table_queries
from domain.errors import Invalid
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.projects.reporting import ReportingStatus
from domain.projects.tables import MILESTONE_PREFIX, PROJECT_PREFIX, REPORT, REPORT_TEXTS
from domain.projects.views import ProjectRecord
from domain.projects.work import Milestone, ProjectState
from domain.rounds import ReportingRound
from domain.tables.compare import RowOutcome
from domain.tables.spec import TableRow, TableSpec, Value
from domain.workflow import State
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.projects.evidence import draft_key
from services.projects.portfolio import Portfolio, load_portfolio, status_of
from services.projects.reporting import (
    DRAFT_KIND,
    ReportBody,
    report_form,
    save_draft,
    submit_report,
)
from services.viewing import ViewRequest


@dataclass(frozen=True, slots=True)
class DraftOfProject:
    """What a project's draft holds now; ``version`` 0 when there is none yet."""

    record: ProjectRecord
    version: int
    body: ReportBody

    @property
    def filled(self) -> bool:
        """Whether the draft says what was achieved, so that it can be submitted."""
        return self.version > 0 and bool(self.body.achieved.strip())


@dataclass(frozen=True, slots=True)
class ReportSubject:
    """The month's round with the drafts of it, and how many projects wait for a decision already."""

    round: ReportingRound
    drafts: Mapping[int, DraftOfProject]
    waiting: int
    project_of: Mapping[str, int]

    @property
    def month(self) -> str:
        """The month that is reported on."""
        return str(self.round.month)

    @property
    def filled(self) -> tuple[DraftOfProject, ...]:
        """The drafts that can be submitted."""
        return tuple(draft for draft in self.drafts.values() if draft.filled)


class ReportTable:
    """See ``services.exchange.contract``."""

    spec: TableSpec = REPORT
    permission = Permission.PROGRESS_WRITE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """The projects that owe a report for the present month, each with its open milestones."""
        portfolio = load_portfolio(context, session, ViewRequest(plan=parameters.get("plan")))
        view, month = portfolio.view, str(portfolio.round.month)
        if portfolio.round.month < Month.of(view.plan.starts_on):
            raise Invalid("规划尚未开始，暂不需要填报。")
        wanted = parameters.get("month")
        if wanted and wanted != month:
            raise Invalid(f"这份表格是 {wanted[:7]} 月报的，现在填报的是 {month}。请重新下载本期的表格。")
        scope = actor.scope(self.permission)
        open_to_me = [
            record
            for record in portfolio.records
            if scope.covers_departments(
                [record.lead_department_id], portfolio.tree.is_restricted(record.node_id)
            )
            and record.work.state is not ProjectState.CANCELLED
        ]
        states = {r.work.project_id: _state(portfolio, r, month) for r in open_to_me}
        records = [r for r in open_to_me if _asked(portfolio, r, states[r.work.project_id])]
        drafts = _drafts(context, session, actor, portfolio, records, states)
        rows, project_of = _rows(drafts.values(), portfolio.round.month)
        return OpenTable(
            spec=self.spec,
            view=view,
            rows=rows,
            marks={"plan": view.plan.code, "month": month},
            file_name=f"{month}月报批量填报_{view.today:%Y%m%d}.xlsx",
            about=(
                f"{view.plan.title} {month} 月报，{portfolio.round.due_on} 截止，{view.today} 下载。",
                "每个项目先是一行文字说明，下面是它的里程碑：百分比填在里程碑行，文字填在项目行。",
                "上传后保存为草稿，还需在“批量填报”页面提交审核。",
            ),
            subject=ReportSubject(
                portfolio.round,
                drafts,
                sum(state is State.SUBMITTED for state in states.values()),
                project_of,
            ),
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """A locked round takes nothing; all else the cells themselves tell."""
        subject: ReportSubject = opened.subject
        if subject.round.locked:
            raise Invalid(f"{subject.month} 月报已锁定，不能再填报。如需补报，请联系办公室。")
        return given

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the drafts of the projects that have changed rows."""
        subject: ReportSubject = opened.subject
        by_project: dict[int, list[RowOutcome]] = defaultdict(list)
        for outcome in good:
            by_project[subject.project_of[outcome.key]].append(outcome)
        written: dict[str, int] = {}
        for project_id, outcomes in by_project.items():
            draft = subject.drafts[project_id]
            body = _with(draft.body, outcomes)
            if body.effective_on is None:
                day = min(opened.view.today, subject.round.month.last_day, opened.view.plan.ends_on)
                body = replace(body, effective_on=day)
            written[draft.record.work.code] = save_draft(
                context, actor, project_id, subject.month, draft.version, body
            )
        return written


def submit_filled(context: Context, actor: Actor, parameters: Mapping[str, str]) -> int:
    """Submit every draft of the present month that says what was achieved; returns how many.

    All or none. Raises Invalid when there is none, or naming the project whose draft is not complete.
    """
    actor.require(Permission.PROGRESS_WRITE)
    with context.database.batch(), context.database.reading() as session:
        opened = ReportTable().open(context, session, actor, parameters)
        subject: ReportSubject = opened.subject
        if not subject.filled:
            raise Invalid("还没有填好的项目：请先填写“完成情况”，等它保存为草稿后再提交。")
        for draft in subject.filled:
            work = draft.record.work
            try:
                submit_report(context, actor, work.project_id, subject.month, draft.version, draft.body)
            except Invalid as error:
                raise Invalid(f"{work.code} {work.title}：{error.message}", error.fields) from None
    return len(subject.filled)


def _state(portfolio: Portfolio, record: ProjectRecord, month: str) -> State | None:
    """Where the month's last report of a project stands; None when there is none."""
    found = [r for r in portfolio.reports.get(record.work.project_id, ()) if r.month == month]
    return max(found, key=lambda report: report.number).state if found else None


def _asked(portfolio: Portfolio, record: ProjectRecord, state: State | None) -> bool:
    if state in (State.SUBMITTED, State.APPROVED):
        return False
    reports = portfolio.reports.get(record.work.project_id, ())
    status = status_of(record.work, reports, portfolio.round, portfolio.view)
    return status is not ReportingStatus.NOT_REQUIRED


def _drafts(
    context: Context,
    session: Session,
    actor: Actor,
    portfolio: Portfolio,
    records: Iterable[ProjectRecord],
    states: Mapping[int, State | None],
) -> dict[int, DraftOfProject]:
    """The drafts as kept; a report that was returned or recalled is what its next draft begins with."""
    month = str(portfolio.round.month)
    kept = table_queries.drafts_by_key(session, DRAFT_KIND)
    found: dict[int, DraftOfProject] = {}
    for record in records:
        project_id = record.work.project_id
        draft = kept.get(draft_key(project_id, month))
        if draft is not None:
            found[project_id] = DraftOfProject(record, draft.version, ReportBody.from_json(draft.body))
        elif states[project_id] is not None:
            wanted = ViewRequest(plan=portfolio.view.plan.code)
            before = report_form(context, actor, record.work.code, wanted, month).draft
            found[project_id] = DraftOfProject(record, 0, ReportBody.from_json(before.body))
        else:
            found[project_id] = DraftOfProject(record, 0, ReportBody())
    return found


def _rows(drafts: Iterable[DraftOfProject], month: Month) -> tuple[tuple[TableRow, ...], dict[str, int]]:
    rows: list[TableRow] = []
    project_of: dict[str, int] = {}
    for draft in drafts:
        work, body = draft.record.work, draft.body
        key = f"{PROJECT_PREFIX}{work.project_id}"
        values: dict[str, Value] = {"key": key, "code": work.code, "item": work.title}
        values |= {name: getattr(body, name) or None for name in REPORT_TEXTS}
        rows.append(TableRow(key, values, frozenset({"now"}), heading=True))
        project_of[key] = work.project_id
        for milestone in work.live_milestones:
            if not _open(milestone, body, month):
                continue
            key = f"{MILESTONE_PREFIX}{milestone.milestone_id}"
            project_of[key] = work.project_id
            rows.append(
                TableRow(
                    key,
                    {
                        "key": key,
                        "code": work.code,
                        "item": milestone.title,
                        "due_on": milestone.due_on,
                        "last": milestone.completion if milestone.last_reported_on else None,
                        "now": body.completions.get(milestone.milestone_id),
                    },
                    frozenset(REPORT_TEXTS),
                )
            )
    return tuple(rows), project_of


def _open(milestone: Milestone, body: ReportBody, month: Month) -> bool:
    """Whether the table asks for a milestone: as the report's own form does."""
    if milestone.complete and milestone.milestone_id not in body.completions:
        return False
    return milestone.due_on is None or milestone.due_on.year <= month.year + 1


def _with(body: ReportBody, outcomes: Iterable[RowOutcome]) -> ReportBody:
    completions = dict(body.completions)
    texts = {name: str(getattr(body, name)) for name in REPORT_TEXTS}
    for outcome in outcomes:
        for change in outcome.changes:
            if change.column == "now":
                milestone_id = int(outcome.key.removeprefix(MILESTONE_PREFIX))
                if isinstance(change.new, int | float):
                    completions[milestone_id] = float(change.new)
                else:
                    completions.pop(milestone_id, None)
            else:
                texts[change.column] = str(change.new or "")
    return replace(
        body,
        completions=completions,
        achieved=texts["achieved"],
        problems=texts["problems"],
        next_steps=texts["next_steps"],
    )


register(ReportTable())
