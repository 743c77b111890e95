"""批量填报: a month's drafts of all projects that a person reports on, as one table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from data_access.models import ProgressReport
from data_access.queries import projects as project_queries
from data_access.queries import tables as table_queries
from data_access.queries import workflow as workflow_queries
from domain.errors import Invalid
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.projects.reporting import ReportingStatus
from domain.projects.tables import MILESTONE_PREFIX, PROJECT_PREFIX, REPORT, REPORT_TEXTS
from domain.projects.views import ProjectRecord, SubmittedReport
from domain.projects.work import Milestone, ProjectState
from domain.rounds import ReportingRound
from domain.tables.compare import RowOutcome
from domain.tables.spec import TableRow, TableSpec, Value
from domain.workflow import State
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.projects.evidence import draft_key
from services.projects.portfolio import SIGNAL_MONTHS, Portfolio, load_portfolio, status_of
from services.projects.reporting import (
    DRAFT_KIND,
    ReportBody,
    report_form,
    save_draft,
)
from services.viewing import ViewRequest

__all__ = [
    "MILESTONE_PREFIX",
    "PROJECT_PREFIX",
    "DraftOfProject",
    "ReportSubject",
    "ReportTable",
    "SubmittedInRound",
]

STATUS = {
    None: "待填报",
    State.DRAFT: "待填报",
    State.RETURNED: "被退回",
    State.RECALLED: "已撤回",
    State.SUBMITTED: "待审核",
    State.APPROVED: "已审定",
}
"""What the table says of a project's report of the month."""
_IN = (State.SUBMITTED, State.APPROVED)
_EVERYTHING = frozenset({"now", *REPORT_TEXTS})


@dataclass(frozen=True, slots=True)
class DraftOfProject:
    """What a project's draft holds now; ``version`` 0 when there is none yet.

    ``reason`` and ``remarks`` are those of the return it answers, remarks by field (see `ReportView`).
    """

    record: ProjectRecord
    version: int
    body: ReportBody
    state: State | None = None
    reason: str = ""
    remarks: Mapping[str, str] = field(default_factory=dict)

    @property
    def filled(self) -> bool:
        """Whether the draft says what was achieved, so that it can be submitted."""
        return self.version > 0 and bool(self.body.achieved.strip())

    @property
    def blank(self) -> bool:
        """Whether nothing was said yet, so that 本月无变化 would overwrite nothing."""
        body = self.body
        return self.state is None and not (
            body.completions or any((body.achieved + body.problems + body.next_steps).split())
        )

    @property
    def falls(self) -> tuple[str, ...]:
        """The milestones that would stand lower than they were last reported, in words."""
        return tuple(
            f"“{m.title}”由 {m.completion:g}% 降为 {self.body.completions[m.milestone_id]:g}%"
            for m in self.record.work.live_milestones
            if m.last_reported_on
            and m.milestone_id in self.body.completions
            and self.body.completions[m.milestone_id] < m.completion
        )


@dataclass(frozen=True, slots=True)
class SubmittedInRound:
    """A project whose report of the month is in; ``own`` when the actor wrote it and may recall it."""

    record: ProjectRecord
    report_id: int
    state: State
    own: bool


@dataclass(frozen=True, slots=True)
class ReportSubject:
    """A month's round with the drafts of it and the reports that are in, both by project."""

    round: ReportingRound
    months: tuple[str, ...]
    drafts: Mapping[int, DraftOfProject]
    submitted: Mapping[int, SubmittedInRound]
    project_of: Mapping[str, int]

    @property
    def month(self) -> str:
        """The month that is reported on."""
        return str(self.round.month)

    @property
    def waiting(self) -> int:
        """How many reports wait for a decision."""
        return sum(found.state is State.SUBMITTED for found in self.submitted.values())

    @property
    def filled(self) -> tuple[DraftOfProject, ...]:
        """The drafts that can be submitted."""
        return tuple(draft for draft in self.drafts.values() if draft.filled)

    @property
    def blank(self) -> tuple[DraftOfProject, ...]:
        """The projects of which nothing was said yet."""
        return tuple(draft for draft in self.drafts.values() if draft.blank)

    @property
    def refusal(self) -> str:
        """Why nothing can be written or submitted, in words; empty when it can."""
        if not self.round.locked:
            return ""
        why = f"（{self.round.lock_reason.rstrip('。')}）" if self.round.lock_reason else ""
        return (
            f"{self.month} 月报已锁定{why}，不能再填报。此前保存的草稿都在，"
            "请联系办公室解锁，解锁后可在这里继续填写并作为补报提交。"
        )


class ReportTable:
    """See ``services.exchange.contract``."""

    spec: TableSpec = REPORT
    permission = Permission.PROGRESS_WRITE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """The projects one reports on in a month's round; those that owe a report with their milestones."""
        portfolio = load_portfolio(context, session, ViewRequest(plan=parameters.get("plan")))
        view = portfolio.view
        found, months = _round(portfolio, parameters.get("month"))
        month = str(found.month)
        scope = actor.scope(self.permission)
        open_to_me = [
            record
            for record in portfolio.records
            if scope.covers_departments(
                [record.lead_department_id], portfolio.tree.is_restricted(record.node_id)
            )
            and record.work.state is not ProjectState.CANCELLED
        ]
        latest = {r.work.project_id: _latest(portfolio, r, month) for r in open_to_me}
        asked = [r for r in open_to_me if _asked(portfolio, found, r, latest[r.work.project_id])]
        drafts = _drafts(context, session, actor, portfolio, month, asked, latest)
        submitted = {
            record.work.project_id: SubmittedInRound(
                record,
                report.report_id,
                report.state,
                report.state is State.SUBMITTED and report.author_id == actor.user_id,
            )
            for record in open_to_me
            if (report := latest[record.work.project_id]) is not None and report.state in _IN
        }
        texts = project_queries.reports_by_id(session, [s.report_id for s in submitted.values()])
        rows, project_of = _rows(open_to_me, drafts, submitted, texts, found)
        return OpenTable(
            spec=self.spec,
            view=view,
            rows=rows,
            marks={"plan": view.plan.code, "month": month},
            file_name=f"{month}月报批量填报_{view.today:%Y%m%d}.xlsx",
            about=(
                f"{view.plan.title} {month} 月报，{found.due_on} 截止，{view.today} 下载。",
                "每个项目先是一行文字说明，下面是它的里程碑：百分比填在里程碑行，文字填在项目行。",
                "上传后保存为草稿，还需在“批量填报”页面提交审核。",
            ),
            subject=ReportSubject(found, months, drafts, submitted, project_of),
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
        if subject.refusal:
            raise Invalid(subject.refusal)
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


def _round(portfolio: Portfolio, wanted: str | None) -> tuple[ReportingRound, tuple[str, ...]]:
    """The round of a month, the present one when none is named, and the months that can be chosen."""
    view, current = portfolio.view, portfolio.round
    first = Month.of(view.plan.starts_on)
    if current.month < first:
        raise Invalid("规划尚未开始，暂不需要填报。")
    earliest = max(first, current.month.shift(-SIGNAL_MONTHS))
    rounds = view.calendar.between(earliest, current.month)
    months = tuple(str(found.month) for found in reversed(rounds))
    for found in rounds:
        if str(found.month) == (wanted or str(current.month)):
            return found, months
    raise Invalid(f"“{(wanted or '')[:7]}”不在可填报的月份内，可填报 {months[-1]} 至 {months[0]} 的月报。")


def _latest(portfolio: Portfolio, record: ProjectRecord, month: str) -> SubmittedReport | None:
    """The month's last report of a project; None when there is none."""
    found = [r for r in portfolio.reports.get(record.work.project_id, ()) if r.month == month]
    return max(found, key=lambda report: report.number) if found else None


def _asked(
    portfolio: Portfolio, found: ReportingRound, record: ProjectRecord, report: SubmittedReport | None
) -> bool:
    if report is not None and report.state in _IN:
        return False
    reports = portfolio.reports.get(record.work.project_id, ())
    return status_of(record.work, reports, found, portfolio.view) is not ReportingStatus.NOT_REQUIRED


def _drafts(
    context: Context,
    session: Session,
    actor: Actor,
    portfolio: Portfolio,
    month: str,
    records: Iterable[ProjectRecord],
    latest: Mapping[int, SubmittedReport | None],
) -> dict[int, DraftOfProject]:
    """The drafts as kept; a report that was returned or recalled is what its next draft begins with."""
    kept = table_queries.drafts_by_key(session, DRAFT_KIND)
    returned = [r.report_id for r in latest.values() if r is not None and r.state is State.RETURNED]
    known_at = portfolio.view.latest_seq
    steps = workflow_queries.steps_of(session, DRAFT_KIND, returned, known_at) if returned else []
    reasons = {step.subject_id: step.reason or "" for step in steps}
    remarks = workflow_queries.remarks_of(session, DRAFT_KIND, returned, known_at)
    found: dict[int, DraftOfProject] = {}
    for record in records:
        project_id, report = record.work.project_id, latest[record.work.project_id]
        draft = kept.get(draft_key(project_id, month))
        if draft is not None:
            version, body = draft.version, ReportBody.from_json(draft.body)
        elif report is not None:
            wanted = ViewRequest(plan=portfolio.view.plan.code)
            before = report_form(context, actor, record.work.code, wanted, month).draft
            version, body = 0, ReportBody.from_json(before.body)
        else:
            version, body = 0, ReportBody()
        key = report.report_id if report else 0
        found[project_id] = DraftOfProject(
            record,
            version,
            body,
            report.state if report else None,
            reasons.get(key, ""),
            remarks.get(key, {}),
        )
    return found


def _rows(
    records: Iterable[ProjectRecord],
    drafts: Mapping[int, DraftOfProject],
    submitted: Mapping[int, SubmittedInRound],
    texts: Mapping[int, ProgressReport],
    found: ReportingRound,
) -> tuple[tuple[TableRow, ...], dict[str, int]]:
    """The rows of what is owed and, in one line each and closed, of what is in."""
    rows: list[TableRow] = []
    for record in records:
        project_id = record.work.project_id
        if project_id in drafts:
            rows += _open_rows(drafts[project_id], found)
        elif project_id in submitted:
            rows.append(
                _closed_row(record, submitted[project_id].state, texts[submitted[project_id].report_id])
            )
    owner = {f"{PROJECT_PREFIX}{r.work.project_id}": r.work.project_id for r in records}
    for draft in drafts.values():
        for milestone in draft.record.work.live_milestones:
            owner[f"{MILESTONE_PREFIX}{milestone.milestone_id}"] = draft.record.work.project_id
    return tuple(rows), {row.key: owner[row.key] for row in rows}


def _closed_row(record: ProjectRecord, state: State, report: ProgressReport) -> TableRow:
    work = record.work
    key = f"{PROJECT_PREFIX}{work.project_id}"
    values: dict[str, Value] = {"key": key, "code": work.code, "item": work.title, "status": STATUS[state]}
    values |= {name: getattr(report, name) or None for name in REPORT_TEXTS}
    return TableRow(key, values, _EVERYTHING, heading=True)


def _open_rows(draft: DraftOfProject, found: ReportingRound) -> Iterator[TableRow]:
    work, body = draft.record.work, draft.body
    key = f"{PROJECT_PREFIX}{work.project_id}"
    values: dict[str, Value] = {
        "key": key,
        "code": work.code,
        "item": work.title,
        "status": STATUS[draft.state],
    }
    values |= {name: getattr(body, name) or None for name in REPORT_TEXTS}
    said = {name: draft.remarks[name] for name in REPORT_TEXTS if name in draft.remarks}
    if draft.reason:
        said["status"] = draft.reason
    closed = _EVERYTHING if found.locked else frozenset[str]()
    yield TableRow(key, values, closed or frozenset({"now"}), heading=True, remarks=said)
    for milestone in work.live_milestones:
        if not _open(milestone, draft, found.month):
            continue
        key = f"{MILESTONE_PREFIX}{milestone.milestone_id}"
        yield TableRow(
            key,
            {
                "key": key,
                "code": work.code,
                "item": milestone.title,
                "due_on": milestone.due_on,
                "last": milestone.completion if milestone.last_reported_on else None,
                "now": body.completions.get(milestone.milestone_id),
            },
            closed or frozenset(REPORT_TEXTS),
            remarks={"now": draft.remarks[key]} if key in draft.remarks else {},
        )


def _open(milestone: Milestone, draft: DraftOfProject, month: Month) -> bool:
    """Whether the table asks for a milestone: as the report's own form does, and wherever a remark stands."""
    asked = milestone.milestone_id in draft.body.completions
    if asked or f"{MILESTONE_PREFIX}{milestone.milestone_id}" in draft.remarks:
        return True
    return not milestone.complete and (milestone.due_on is None or milestone.due_on.year <= month.year + 1)


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
