"""汇总: what all departments reported in a round, and the office's text on each domain of the plan."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete
from sqlalchemy.orm import Session

from data_access.models import ConsolidatedText, Draft
from data_access.queries import consolidation as queries
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.queries import tables as table_queries
from data_access.unit_of_work import UnitOfWork
from domain.consolidation import (
    TEXT_LIMIT,
    ConsolidationLine,
    ConsolidationStep,
    ConsolidationView,
    DomainText,
)
from domain.errors import CockpitError, FieldConflict, Invalid, NotFound
from domain.node_views import NodeOverview
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.plan import PlanNode
from domain.projects.reporting import OWED, ReportingStatus
from domain.projects.views import ProjectRecord
from domain.rounds import ReportingRound
from services.context import Context
from services.nodes.overview import node_overview
from services.projects.portfolio import SIGNAL_MONTHS, Portfolio, load_portfolio, person_name, status_of
from services.projects.reporting import Editing
from services.projects.telling import press_report
from services.versions import check_version, overtaken
from services.viewing import ViewRequest

__all__ = [
    "TEXT_LIMIT",
    "ConsolidationView",
    "DomainText",
    "finish_text",
    "open_consolidation",
    "press_chosen",
    "reopen_text",
    "save_text",
    "starting_point",
]

_KIND = queries.CONSOLIDATION


def open_consolidation(context: Context, actor: Actor, month: str = "") -> ConsolidationView:
    """A round's reports on all projects the actor may see, with the texts. Raises Invalid for a month."""
    actor.require(Permission.CONSOLIDATION_WRITE)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, ViewRequest())
        found, months = _round(portfolio, month)
        lines = _lines(session, actor, portfolio, found)
        steps = queries.steps(session, portfolio.view.plan.plan_id, str(found.month))
        drafts = table_queries.drafts_by_key(session, _KIND)
    domains = tuple(
        _domain_text(portfolio, found, node, lines, [s for s in steps if s.node_id == node.node_id], drafts)
        for node in portfolio.tree.domains
    )
    return ConsolidationView(portfolio.view, found, months, lines, domains)


def starting_point(context: Context, actor: Actor, month: str, node_code: str) -> NodeOverview:
    """The domain as it stood at the end of the month, to write a first paragraph from. Raises NotFound."""
    actor.require(Permission.CONSOLIDATION_WRITE)
    last = Month.parse(month).last_day
    asof = last.isoformat() if last < context.today else None
    return node_overview(context, actor, node_code, ViewRequest(asof=asof))


def _round(portfolio: Portfolio, wanted: str) -> tuple[ReportingRound, tuple[str, ...]]:
    view, current = portfolio.view, portfolio.round
    earliest = max(Month.of(view.plan.starts_on), current.month.shift(-SIGNAL_MONTHS))
    rounds = view.calendar.between(earliest, current.month)
    months = tuple(str(found.month) for found in reversed(rounds))
    if not rounds:
        raise Invalid("规划尚未开始，还没有可汇总的月报。")
    for found in rounds:
        if str(found.month) == (wanted or str(current.month)):
            return found, months
    raise Invalid(f"没有“{wanted[:7]}”的月报可汇总，可选 {months[-1]} 至 {months[0]}。")


def _lines(
    session: Session, actor: Actor, portfolio: Portfolio, found: ReportingRound
) -> tuple[ConsolidationLine, ...]:
    month, latest = str(found.month), {}
    for project_id, reports in portfolio.reports.items():
        of_month = [report for report in reports if report.month == month]
        if of_month:
            latest[project_id] = max(of_month, key=lambda report: report.number)
    texts = project_queries.reports_by_id(session, [report.report_id for report in latest.values()])
    press = actor.scope(Permission.PROGRESS_PRESS)
    current = month == str(portfolio.round.month) and not found.locked
    lines = []
    for record in portfolio.visible(actor.scope(Permission.PROJECT_READ)):
        status = status_of(
            record.work, portfolio.reports.get(record.work.project_id, ()), found, portfolio.view
        )
        report = latest.get(record.work.project_id)
        if status is ReportingStatus.NOT_REQUIRED and report is None:
            continue
        text = texts[report.report_id] if report else None
        lead = portfolio.departments.get(record.lead_department_id or 0)
        lines.append(
            ConsolidationLine(
                project_id=record.work.project_id,
                code=record.work.code,
                title=record.work.title,
                domain_id=_domain_of(portfolio, record),
                department=lead.name if lead else "",
                status=status,
                state=report.state if report else None,
                achieved=text.achieved if text else "",
                problems=(text.problems or "") if text else "",
                next_steps=(text.next_steps or "") if text else "",
                pressable=current
                and status in OWED
                and press.covers_departments(
                    [record.lead_department_id], portfolio.tree.is_restricted(record.node_id)
                ),
            )
        )
    return tuple(lines)


def _domain_of(portfolio: Portfolio, record: ProjectRecord) -> int:
    return portfolio.tree.path(record.node_id)[0].node_id


def _domain_text(
    portfolio: Portfolio,
    found: ReportingRound,
    node: PlanNode,
    lines: Collection[ConsolidationLine],
    steps: list[queries.TextStep],
    drafts: dict[str, Draft],
) -> DomainText:
    own = [line for line in lines if line.domain_id == node.node_id]
    last = steps[-1] if steps else None
    draft = drafts.get(_key(portfolio.view.plan.plan_id, str(found.month), node.node_id))
    due = [line for line in own if line.status is not ReportingStatus.NOT_REQUIRED]
    return DomainText(
        node=node,
        text=str(draft.body["text"]) if draft else last.text if last else "",
        finished=last is not None and last.finished,
        version=draft.version if draft else 0,
        seq=last.seq if last else 0,
        due=len(due),
        reported=sum(line.counts for line in due),
        saved_at=draft.updated_at if draft else None,
        history=tuple(
            ConsolidationStep(person_name(portfolio.people, step.actor_id), step.at, step.finished)
            for step in reversed(steps)
        ),
    )


def _key(plan_id: int, month: str, node_id: int) -> str:
    return f"{plan_id}:{month}:{node_id}"


def _open_for_writing(
    context: Context, work: UnitOfWork, month: str, node_code: str
) -> tuple[int, int, str, queries.TextStep | None]:
    """The ids of plan and domain, the key of the text, and its last step. Raises Invalid, NotFound."""
    portfolio = load_portfolio(context, work.session, ViewRequest())
    found, _ = _round(portfolio, month)
    node_id = next((n.node_id for n in portfolio.tree.domains if n.code == node_code), None)
    if node_id is None:
        raise NotFound("没有找到这个领域，请刷新页面。")
    plan_id = portfolio.view.plan.plan_id
    steps = [s for s in queries.steps(work.session, plan_id, str(found.month)) if s.node_id == node_id]
    return plan_id, node_id, _key(plan_id, str(found.month), node_id), steps[-1] if steps else None


def _check_text(text: str) -> None:
    if len(text) > TEXT_LIMIT:
        message = f"汇总文字不超过 {TEXT_LIMIT} 字，现在有 {len(text)} 字，请精简。"
        raise Invalid(message, {"text": message})


def save_text(
    context: Context,
    actor: Actor,
    month: str,
    node_code: str,
    version: int,
    text: str,
    page: str = "",
    stamp: int = 0,
) -> int:
    """Keep the draft of a domain's text; returns its version.

    Raises Conflict with both texts when a colleague saved since, Invalid when it is finished or too long.
    """
    actor.require(Permission.CONSOLIDATION_WRITE)
    _check_text(text)
    editing = Editing(version, page, stamp)
    with context.database.writing(actor) as work:
        _, _, key, last = _open_for_writing(context, work, month, node_code)
        if last is not None and last.finished:
            raise Invalid("这一领域已定稿，没有保存。您填写的内容仍在页面上，请先重新打开再改。")
        kept = project_queries.draft(work.session, _KIND, key)
        if not editing.follows(kept):
            theirs = str(kept.body["text"]) if kept else (last.text if last else "")
            names = people_queries.people(work.session)
            author = person_name(names, kept.updated_by) if kept else ""
            raise overtaken(
                author or "另一位同事",
                kept.version if kept else 0,
                "这段汇总",
                (FieldConflict("text", "", text, theirs),),
            )
        if kept is None:
            kept = Draft(subject_kind=_KIND, subject_key=key, body=None, version=0)
            work.session.add(kept)
        elif editing.overtaken(kept):
            return kept.version
        if kept.body != {"text": text}:
            kept.body = {"text": text}
            kept.version += 1
            kept.updated_by = actor.user_id or 0
            kept.updated_at = work.now
        kept.page, kept.stamp = page, stamp
        return kept.version


def finish_text(
    context: Context, actor: Actor, month: str, node_code: str, version: int, text: str, page: str = ""
) -> int:
    """Finish a domain's text; returns the number of the change. The draft is gone afterwards.

    Raises Invalid when nothing is written or it is finished already, Conflict when a colleague saved since.
    """
    actor.require(Permission.CONSOLIDATION_WRITE)
    _check_text(text)
    if not text.strip():
        raise Invalid("还没有汇总文字，写好后再定稿。", {"text": "还没有汇总文字"})
    with context.database.batch():
        save_text(context, actor, month, node_code, version, text, page, stamp=2**31 - 1)
        return _step(context, actor, month, node_code, text.strip(), finished=True)


def reopen_text(context: Context, actor: Actor, month: str, node_code: str, seq: int) -> int:
    """Take a finished text up again; returns the number of the change. Raises Invalid, Conflict."""
    actor.require(Permission.CONSOLIDATION_WRITE)
    with context.database.batch():
        with context.database.writing(actor) as work:
            _, _, _, last = _open_for_writing(context, work, month, node_code)
            if last is None or not last.finished:
                raise Invalid("这一领域还没有定稿，可以直接修改。请刷新页面。")
            check_version(work.session, seq, last.seq, "这段汇总")
        return _step(context, actor, month, node_code, last.text, finished=False)


def _step(context: Context, actor: Actor, month: str, node_code: str, text: str, *, finished: bool) -> int:
    with context.database.writing(actor) as work:
        plan_id, node_id, key, last = _open_for_writing(context, work, month, node_code)
        seq = work.record(
            f"{_KIND}.{'finish' if finished else 'reopen'}",
            _KIND,
            key,
            before={"text": last.text} if last else None,
            after={"text": text},
        )
        work.session.add(
            ConsolidatedText(
                plan_id=plan_id,
                month=key.split(":")[1],
                node_id=node_id,
                text=text,
                finished=finished,
                change_seq=seq,
            )
        )
        work.session.execute(delete(Draft).where(Draft.subject_kind == _KIND, Draft.subject_key == key))
        return seq


def press_chosen(context: Context, actor: Actor, projects: Collection[int]) -> tuple[int, tuple[str, ...]]:
    """Press for the reports of these projects; returns how many were, and why others were not."""
    actor.require(Permission.PROGRESS_PRESS)
    if not projects:
        raise Invalid("请先勾选要催报的项目。")
    pressed, refused = 0, list[str]()
    for project_id in projects:
        try:
            press_report(context, actor, project_id)
            pressed += 1
        except CockpitError as error:
            refused.append(error.message)
    return pressed, tuple(dict.fromkeys(refused))
