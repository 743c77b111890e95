"""From a reviewed document to a plan: what it would create, the load in one transaction, giving it up."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import PlanDocument
from data_access.queries import plan_documents as queries
from data_access.queries import plan_file as plan_file_queries
from domain.errors import Conflict, Invalid
from domain.permissions import Actor, Permission
from domain.plan_document import LEVEL_WORDS, Standing, plan_of
from domain.plan_document.views import DocumentState, LoadPreview, PlanTerms, ReviewPage
from domain.plan_file import FileDepartment, PlanFile, PlanHeader
from domain.plan_file.shapes import PLAN_CODE, PLAN_CODE_EXAMPLE
from services.context import Context
from services.plan_documents.reviewing import OVER, page_in
from services.plans import load_plan_file

__all__ = ["LoadPreview", "discard", "load", "preview"]

TITLE_LIMIT = 200
NUMBER_LIMIT = 80
ORGANISATION_LIMIT = 120
FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2199, 12, 31)
CHANGED = "您核对之后，这份文件又有改动，没有载入。请按现在的内容重新核对。"


def preview(context: Context, actor: Actor, document_id: int) -> LoadPreview:
    """What loading the document would create as it stands now, and what must be put right first."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        page = page_in(session, context.today, document_id)
        problems = (*_terms_problems(session, page.line.terms), *_row_problems(page))
    plan = None if problems else _plan(page)
    projects = plan.projects or () if plan else ()
    named = dict(page.departments)
    led = Counter(named[p.lead_department] for p in projects if p.lead_department)
    return LoadPreview(
        terms=page.line.terms,
        counts={
            LEVEL_WORDS[standing]: count
            for standing in (Standing.DOMAIN, Standing.ITEM, Standing.SUBITEM, Standing.TOPIC)
            if (count := page.state.counts.get(standing, 0))
        },
        projects=len(projects),
        led=dict(led),
        without_lead=sum(project.lead_department is None for project in projects),
        numbering_faults=page.state.faults,
        effective_on=min(context.today, page.line.terms.starts_on) if page.line.terms.starts_on else None,
        problems=problems,
        version=page.line.version,
    )


def load(context: Context, actor: Actor, document_id: int, seen: int) -> str:
    """Load the document as a new plan, as it was previewed at the version ``seen``; returns the plan's code.

    Plan, first projects, ledger and the document's new state are one transaction. Raises Conflict on a second
    click or when the review was changed since, Invalid with all that must be put right, NotFound, Forbidden.
    """
    actor.require(Permission.PLAN_MANAGE)
    with context.database.batch(), context.database.writing(actor) as work:
        page = page_in(work.session, work.today, document_id)
        _refuse_when_over(page)
        if page.line.version != seen:
            raise Conflict(CHANGED)
        problems = (*_terms_problems(work.session, page.line.terms), *_row_problems(page))
        if problems:
            raise Invalid("没有载入，请先处理：" + "；".join(problems))
        plan = _plan(page)
        report = load_plan_file(context, actor, plan)
        document = work.session.get_one(PlanDocument, document_id)
        document.state = DocumentState.LOADED
        document.version += 1
        document.updated_by, document.updated_at = actor.user_id, work.now
        document.plan_id = plan_file_queries.plan_id_by_code(work.session, plan.header.code)
        work.record(
            "plan_document.load",
            queries.KIND,
            document_id,
            after={
                "file": page.line.name,
                "plan": plan.header.code,
                "nodes": len(plan.nodes),
                "projects": len(report.projects),
                "numbering_faults": page.state.faults,
            },
        )
    return plan.header.code


def discard(context: Context, actor: Actor, document_id: int) -> None:
    """Give a document up; nothing of it is erased. One that is given up already is no error."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.writing(actor) as work:
        page = page_in(work.session, work.today, document_id)
        if page.line.state is DocumentState.DISCARDED:
            return
        _refuse_when_over(page)
        document = work.session.get_one(PlanDocument, document_id)
        document.state = DocumentState.DISCARDED
        document.version += 1
        document.updated_by, document.updated_at = actor.user_id, work.now
        work.record("plan_document.discard", queries.KIND, document_id, after={"file": page.line.name})


def _refuse_when_over(page: ReviewPage) -> None:
    if page.line.state in OVER:
        raise Conflict(OVER[page.line.state])


def _terms_problems(session: Session, terms: PlanTerms) -> tuple[str, ...]:
    """What is wrong with the plan as a whole."""
    found = []
    if not PLAN_CODE.fullmatch(terms.code):
        found.append(f"规划编码应如 {PLAN_CODE_EXAMPLE}")
    elif plan_file_queries.plan_id_by_code(session, terms.code) is not None:
        found.append(f"系统中已有编码为“{terms.code}”的规划，请换一个编码")
    for text, label, limit in (
        (terms.title, "规划名称", TITLE_LIMIT),
        (terms.organisation, "制定单位", ORGANISATION_LIMIT),
    ):
        if not text:
            found.append(f"请填写{label}")
        elif len(text) > limit:
            found.append(f"{label}不超过 {limit} 字")
    if len(terms.document_number) > NUMBER_LIMIT:
        found.append(f"文号不超过 {NUMBER_LIMIT} 字")
    if terms.starts_on is None or terms.ends_on is None:
        found.append("请填写规划的起止日期")
    elif not FIRST_DAY <= terms.starts_on <= terms.ends_on <= LAST_DAY:
        found.append(
            "规划的结束日期不能早于开始日期" if terms.ends_on < terms.starts_on else "起止日期的年份不对"
        )
    return tuple(found)


def _row_problems(page: ReviewPage) -> tuple[str, ...]:
    state = page.state
    if not state.nodes:
        return ("没有列入任何条目",)
    bad = [shown for shown in state.rows if shown.problems]
    if not bad:
        return ()
    first = "；".join(f"第 {shown.row.line} {page.line.counted}：{shown.problems[0]}" for shown in bad[:3])
    more = f"等 {len(bad)} 条需要处理" if len(bad) > 3 else ""
    return (first + more,)


def _plan(page: ReviewPage) -> PlanFile:
    """The plan that the reviewed rows make; there are no problems."""
    terms = page.line.terms
    if terms.starts_on is None or terms.ends_on is None:
        raise Invalid("请填写规划的起止日期。")
    header = PlanHeader(
        code=terms.code,
        title=terms.title,
        document_number=terms.document_number or None,
        organisation=terms.organisation,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        note=f"由文件“{page.line.name}”导入",
    )
    departments = {
        code: FileDepartment(code, name, position, True)
        for position, (code, name) in enumerate(page.departments, 1)
    }
    return plan_of(header, page.state, departments)
