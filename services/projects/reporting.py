"""Monthly progress reports: autosaved draft, submission, decision."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import delete

from data_access.models import Draft, MilestoneProgress, ProgressReport
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, FieldConflict, Forbidden, Invalid, NotFound
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.projects.tables import MILESTONE_PREFIX
from domain.projects.views import DraftView, ProjectRecord, ReportForm, ReportView
from domain.projects.work import COMPLETE, ProjectState
from domain.rounds import ReportingRound
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.projects.evidence import draft_key, evidence_for_form, milestone_evidence_for_form
from services.projects.evidence_rule import check_evidence, evidence_required
from services.projects.portfolio import Portfolio, load_portfolio, status_of, visible_record
from services.projects.reading import report_views
from services.projects.telling import project_href, report_href
from services.projects.under_way import ProjectUnderWay, load_project
from services.versions import overtaken
from services.viewing import ViewRequest

__all__ = [
    "Action",
    "ReportBody",
    "ReportForm",
    "decide_report",
    "report_form",
    "save_draft",
    "submit_report",
]

DRAFT_KIND = project_queries.REPORT
TEXT_LIMIT = 5000
_TEXTS = (("achieved", "完成情况"), ("problems", "存在问题"), ("next_steps", "下步打算"))


@dataclass(frozen=True, slots=True)
class ReportBody:
    """What a person fills in: narrative, the day the figures hold, completion per milestone in per cent."""

    achieved: str = ""
    problems: str = ""
    next_steps: str = ""
    effective_on: date | None = None
    completions: Mapping[int, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The body as a draft keeps it."""
        return {
            "achieved": self.achieved,
            "problems": self.problems,
            "next_steps": self.next_steps,
            "effective_on": self.effective_on.isoformat() if self.effective_on else None,
            "completions": {str(key): value for key, value in sorted(self.completions.items())},
        }

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> ReportBody:
        """The body back from a draft."""
        day = body.get("effective_on")
        return cls(
            achieved=body.get("achieved") or "",
            problems=body.get("problems") or "",
            next_steps=body.get("next_steps") or "",
            effective_on=date.fromisoformat(day) if day else None,
            completions={int(key): float(value) for key, value in (body.get("completions") or {}).items()},
        )


@dataclass(frozen=True, slots=True)
class Editing:
    """How a form stands to the draft: the version it saw, which opened form it is, its count of changes.

    Saves of one form are told apart from a colleague's by ``page``; they may arrive in another order than
    they were sent, which ``stamp`` sets right. Without a page (a script) only the version counts.
    """

    version: int
    page: str = ""
    stamp: int = 0

    def follows(self, kept: Draft | None) -> bool:
        """Whether nobody else has saved since this form last saw the draft."""
        if kept is not None and self.page and kept.page == self.page:
            return True
        return (kept.version if kept else 0) == self.version

    def overtaken(self, kept: Draft | None) -> bool:
        """Whether a later change of the same form was saved already."""
        return kept is not None and bool(self.page) and kept.page == self.page and kept.stamp > self.stamp


def report_form(
    context: Context, actor: Actor, code: str, wanted: ViewRequest, month_text: str | None
) -> ReportForm:
    """The form for a month's report, filled with the draft, the returned report or the last figures.

    Raises NotFound, Forbidden, or Invalid for a month that cannot be reported on.
    """
    actor.require(Permission.PROGRESS_WRITE)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, ViewRequest(plan=wanted.plan), code)
        record = visible_record(actor, portfolio)
        restricted = portfolio.tree.is_restricted(record.node_id)
        _authorise_writing(actor, ProjectUnderWay(portfolio.view, record, restricted))
        project_id = record.work.project_id
        reporting_round = _round(portfolio.view, month_text)
        month = str(reporting_round.month)
        reports = report_views(session, actor, portfolio, record)
        kept = project_queries.draft(session, DRAFT_KIND, draft_key(project_id, month))
        evidence = evidence_for_form(context, session, portfolio.view, project_id, month)
        of_milestones = milestone_evidence_for_form(
            context, session, portfolio.view, record.work.live_milestones
        )
    latest = next((report for report in reports if report.month == month), None)
    state = latest.state if latest else State.DRAFT
    return ReportForm(
        view=portfolio.view,
        project_id=project_id,
        code=record.work.code,
        title=record.work.title,
        month=month,
        round=reporting_round,
        months=_reportable_months(portfolio),
        status=status_of(record.work, portfolio.reports.get(project_id, ()), reporting_round, portfolio.view),
        state=state,
        returned_reason=latest.steps[-1].reason if latest and state is State.RETURNED else "",
        remarks=latest.remarks if latest and state is State.RETURNED else {},
        work=record.work,
        draft=_draft_view(kept, portfolio, latest if state in (State.RETURNED, State.RECALLED) else None),
        latest=latest,
        evidence=evidence,
        milestone_evidence=of_milestones,
        evidence_required=evidence_required(portfolio.rules),
    )


def _draft_view(kept: Draft | None, portfolio: Portfolio, previous: ReportView | None) -> DraftView:
    if kept is not None:
        saved_by = portfolio.people[kept.updated_by].name if kept.updated_by in portfolio.people else ""
        return DraftView(kept.version, kept.body, saved_by, kept.updated_at)
    if previous is not None:
        body = ReportBody(
            previous.achieved,
            previous.problems,
            previous.next_steps,
            previous.effective_on,
            {claim.milestone_id: claim.completion for claim in previous.claims},
        )
        return DraftView(0, body.as_json(), "", None)
    return DraftView(0, ReportBody().as_json(), "", None)


def _reportable_months(portfolio: Portfolio) -> tuple[str, ...]:
    months: list[str] = []
    month = portfolio.round.month
    first = Month.of(portfolio.view.plan.starts_on)
    while month >= first and len(months) < 12:
        months.append(str(month))
        month = month.previous()
    return tuple(months)


def _round(view: PlanView, month_text: str | None) -> ReportingRound:
    """The round of a month that can be reported on; the current one when none is named."""
    current = view.calendar.of_plan(view.today, view.plan.ends_on)
    if current.month < Month.of(view.plan.starts_on):
        raise Invalid("规划尚未开始，暂不需要填报。", {"month": "尚未开始"})
    if not month_text:
        return current
    month = Month.parse(month_text)
    if not Month.of(view.plan.starts_on) <= month <= current.month:
        raise Invalid(f"{month} 不在可填报的范围内，最近一期是 {current.month}。", {"month": "不可填报"})
    return view.calendar.round(month)


def _authorise_writing(actor: Actor, project: ProjectUnderWay) -> None:
    if not project.opened_by(actor, Permission.PROGRESS_WRITE):
        raise Forbidden("该项目由其他部门牵头，您不能填报。请联系牵头部门。")
    if project.record.work.state is ProjectState.CANCELLED:
        raise Invalid("该项目已取消，无需再填报。")


def _writable_round(actor: Actor, project: ProjectUnderWay, month_text: str) -> ReportingRound:
    _authorise_writing(actor, project)
    reporting_round = _round(project.view, month_text)
    if reporting_round.locked:
        raise Invalid(_locked(reporting_round, "不能再填报"), {"month": "已锁定"})
    return reporting_round


def writing_refusal(actor: Actor, project: ProjectUnderWay, month_text: str) -> str:
    """Why the actor may not write the report of a month, in words; empty when they may."""
    try:
        _writable_round(actor, project, month_text)
    except (Forbidden, Invalid) as error:
        return error.message
    return ""


def _load_for_writing(
    context: Context, work: UnitOfWork, actor: Actor, project_id: int, month_text: str
) -> tuple[ProjectUnderWay, str]:
    project = load_project(context, work.session, actor, project_id)
    return project, str(_writable_round(actor, project, month_text).month)


def save_draft(
    context: Context,
    actor: Actor,
    project_id: int,
    month_text: str,
    version: int,
    body: ReportBody,
    page: str = "",
    stamp: int = 0,
) -> int:
    """Keep a draft; returns its new version. Incomplete text is welcome, impossible values are not.

    ``version`` is that of the draft on the page; ``page`` and ``stamp`` are those of `Editing`. Raises
    Conflict with both versions when somebody else saved since.
    """
    editing = Editing(version, page, stamp)
    actor.require(Permission.PROGRESS_WRITE)
    _check_sizes(body)
    with context.database.writing(actor) as work:
        project, month = _load_for_writing(context, work, actor, project_id, month_text)
        _check_completions(body, project.record)
        key = draft_key(project_id, month)
        kept = project_queries.draft(work.session, DRAFT_KIND, key)
        if not editing.follows(kept):
            raise _draft_conflict(work, kept, body)
        if kept is None:
            kept = Draft(subject_kind=DRAFT_KIND, subject_key=key, body=None, version=0)
            work.session.add(kept)
        elif editing.overtaken(kept):
            return kept.version
        if kept.body != body.as_json():
            kept.body = body.as_json()
            kept.version += 1
            kept.updated_by = actor.user_id or 0
            kept.updated_at = work.now
        kept.page, kept.stamp = editing.page, editing.stamp
        return kept.version


def _draft_conflict(work: UnitOfWork, kept: Draft | None, mine: ReportBody) -> Conflict:
    if kept is None:
        return Conflict("这份草稿已经提交或被清除。您填写的内容仍保留在页面上，请刷新后核对。")
    names = people_queries.people(work.session)
    saved_by = names[kept.updated_by].name if kept.updated_by in names else "另一位同事"
    theirs, own = kept.body, mine.as_json()
    differences = tuple(
        FieldConflict(name, "", str(own.get(name) or ""), str(theirs.get(name) or ""))
        for name in own
        if own.get(name) != theirs.get(name)
    )
    return overtaken(saved_by, kept.version, "这份草稿", differences)


def _check_sizes(body: ReportBody) -> None:
    faults = {
        name: f"{label}不超过 {TEXT_LIMIT} 字，现在有 {len(getattr(body, name))} 字"
        for name, label in _TEXTS
        if len(getattr(body, name)) > TEXT_LIMIT
    }
    if faults:
        raise Invalid("；".join(faults.values()) + "。", faults)


def _check_completions(body: ReportBody, record: ProjectRecord) -> None:
    live = {m.milestone_id: m for m in record.work.live_milestones}
    faults: dict[str, str] = {}
    for milestone_id, percent in body.completions.items():
        if milestone_id not in live:
            raise Invalid("里程碑与本项目不符或已取消，请刷新页面后重试。")
        if not math.isfinite(percent) or not 0 <= percent <= COMPLETE:
            faults[f"completion-{milestone_id}"] = f"“{live[milestone_id].title}”的完成比例须在 0 到 100 之间"
    if faults:
        raise Invalid("；".join(faults.values()) + "。", faults)


def submit_report(
    context: Context,
    actor: Actor,
    project_id: int,
    month_text: str,
    version: int,
    body: ReportBody,
    page: str = "",
) -> int:
    """Submit a report for decision; returns its id. The draft is gone afterwards.

    ``version`` is that of the draft on the page: a second click finds the draft gone and is refused, and so
    is a person whose colleague saved in between (see `Editing` for ``page``). Raises Conflict, Invalid,
    Forbidden, NotFound.
    """
    editing = Editing(version, page)
    actor.require(Permission.PROGRESS_WRITE)
    _check_sizes(body)
    with context.database.writing(actor) as work:
        project, month = _load_for_writing(context, work, actor, project_id, month_text)
        _check_completions(body, project.record)
        effective_on = _check_complete(body, work.today, project.view)
        previous = _latest_for_month(project.view, work, project_id, month)
        key = draft_key(project_id, month)
        kept = project_queries.draft(work.session, DRAFT_KIND, key)
        if not editing.follows(kept):
            raise _draft_conflict(work, kept, body)
        if previous and previous.state is State.SUBMITTED:
            raise Conflict("这一期已经提交，正在等待审核，无需重复提交。如需修改，请先撤回。")
        check_evidence(context, work.session, project, month, body.completions)
        seq = work.record(
            "progress_report.submit",
            DRAFT_KIND,
            key,
            after={"month": month, **body.as_json(), "effective_on": effective_on.isoformat()},
        )
        report = ProgressReport(
            project_id=project_id,
            month=month,
            number=(previous.number if previous else 0) + 1,
            author_id=actor.user_id,
            submitted_at=work.now,
            achieved=body.achieved.strip(),
            problems=body.problems.strip() or None,
            next_steps=body.next_steps.strip() or None,
            effective_on=effective_on,
            change_seq=seq,
        )
        work.session.add(report)
        work.session.flush()
        _claim(work, report, body, seq)
        workflow.submitted(work, PROGRESS_REPORT, report.id, seq)
        work.session.execute(delete(Draft).where(Draft.subject_kind == DRAFT_KIND, Draft.subject_key == key))
        waiting = _as_submission(project, report)
        record = project.record
        heads = workflow.deciders(work, record.lead_department_id, record.director_id)
        workflow.tell_waiting(work, PROGRESS_REPORT, waiting, heads)
        return report.id


def _check_complete(body: ReportBody, today: date, view: PlanView) -> date:
    faults: dict[str, str] = {}
    if not body.achieved.strip():
        faults["achieved"] = "请填写本期完成情况"
    day = body.effective_on or min(today, view.plan.ends_on)
    if day > today:
        faults["effective_on"] = "数据截至日期不能晚于今天"
    elif day > view.plan.ends_on:
        faults["effective_on"] = f"数据截至日期不能晚于规划结束日期 {view.plan.ends_on}"
    elif day < view.plan.starts_on:
        faults["effective_on"] = "数据截至日期不能早于规划开始日期"
    if faults:
        raise Invalid("；".join(faults.values()) + "。", faults)
    return day


def _latest_for_month(view: PlanView, work: UnitOfWork, project_id: int, month: str) -> Any:
    found = project_queries.submitted_reports(
        work.session, view.plan.plan_id, view.latest_seq, month, project_id
    )
    return max((r for r in found if r.month == month), key=lambda r: r.number, default=None)


def _claim(work: UnitOfWork, report: ProgressReport, body: ReportBody, seq: int) -> None:
    """Write the completions that the report states, changed or not: it may correct a report of the past."""
    for milestone_id, percent in sorted(body.completions.items()):
        work.session.add(
            MilestoneProgress(
                milestone_id=milestone_id,
                report_id=report.id,
                completion=round(float(percent), 1),
                effective_on=report.effective_on,
                change_seq=seq,
            )
        )


def decide_report(
    context: Context,
    actor: Actor,
    report_id: int,
    action: Action,
    reason: str = "",
    remarks: Mapping[str, str] | None = None,
) -> State:
    """Approve, return or recall a submitted report; returns its new state. Raises as ``workflow.decide``.

    ``remarks`` go to the texts (``achieved``, …) and to milestones (``M`` and the id) of what is returned.
    """
    return workflow.decide(context, actor, DRAFT_KIND, report_id, action, reason, remarks)


def _submission(context: Context, work: UnitOfWork, actor: Actor, report_id: int) -> workflow.Submission:
    """A submitted report as the workflow sees it. Raises NotFound."""
    report = work.session.get(ProgressReport, report_id)
    if report is None:
        raise NotFound("没有找到这份填报，请刷新页面。")
    return _as_submission(load_project(context, work.session, actor, report.project_id), report)


def _as_submission(project: ProjectUnderWay, report: ProgressReport) -> workflow.Submission:
    reporting_round = project.view.calendar.round(Month.parse(report.month))
    return workflow.Submission(
        subject_id=report.id,
        author_id=report.author_id,
        title=f"{project.record.work.title} {report.month} 月报",
        ledger_key=draft_key(report.project_id, report.month),
        opened_to=lambda someone: project.opened_by(someone, Permission.PROGRESS_DECIDE),
        fixed=_locked(reporting_round, "不能再撤回") if reporting_round.locked else "",
        href=project_href(project),
        revise_href=report_href(project, report.month),
        fields={
            **dict(_TEXTS),
            **{f"{MILESTONE_PREFIX}{m.milestone_id}": m.title for m in project.record.work.live_milestones},
        },
    )


def _locked(reporting_round: ReportingRound, refused: str) -> str:
    why = f"（{reporting_round.lock_reason.rstrip('。')}）" if reporting_round.lock_reason else ""
    return f"{reporting_round.month} 月报已锁定{why}，{refused}。如确需补报或更正，请联系办公室解锁。"


PROGRESS_REPORT = workflow.register(
    workflow.SubmissionKind(
        name=DRAFT_KIND,
        title="月报",
        write=Permission.PROGRESS_WRITE,
        decide=Permission.PROGRESS_DECIDE,
        load=_submission,
    )
)
