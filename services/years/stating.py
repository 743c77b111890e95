"""What departments say each quarter of tasks without a project; it goes through the one workflow."""

from __future__ import annotations

from data_access.models import YearlyStatement
from data_access.queries import plan as plan_queries
from data_access.queries import years as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.workflow import Action, State
from domain.years import ListState, check_statement
from services import workflow
from services.context import Context
from services.versions import check_version
from services.years.common import list_by_item, now
from services.years.sight import reaches

__all__ = ["Action", "decide", "state_quarter"]

_KIND = queries.STATEMENT


def state_quarter(
    context: Context,
    actor: Actor,
    item_id: int,
    version: int,
    quarter: int,
    text: str,
    completion: float | None,
) -> int:
    """Say how an item without a project stands in a quarter and submit it; returns the statement's id.

    ``completion`` is that of the whole year, in per cent. ``version`` is the ledger's number of the last
    statement the form saw. Raises Conflict, Forbidden, Invalid, NotFound.
    """
    actor.require(Permission.YEAR_REPORT)
    with context.database.writing(actor) as work:
        record, item = list_by_item(work, item_id)
        tree = Tree(plan_queries.nodes(work.session, record.plan_id, now(work)))
        if not reaches(actor, Permission.YEAR_READ, item, tree):
            raise NotFound("没有找到这项年度任务，或不在您的查看范围内。")
        if not reaches(actor, Permission.YEAR_REPORT, item, tree):
            raise Forbidden("这项任务由其他部门负责，您不能填报。请联系责任部门。")
        if record.state is not ListState.ISSUED:
            raise Invalid(
                "本年度任务还没有印发，暂不需要填报。"
                if record.state is ListState.DRAFT
                else "本年度任务已经办结，不能再填报。"
            )
        if not item.terms.free:
            raise Invalid("这项任务的进度取自项目月报，不需要另行填报。")
        told = check_statement(quarter, record.year, text, completion, work.today)
        earlier = queries.statements(work.session, EVERYTHING_KNOWN, item_id)
        last = earlier[0] if earlier else None
        check_version(
            work.session, version, last.row.change_seq if last else 0, "这项任务的季度进展", lambda: ()
        )
        if last is not None and last.state is State.SUBMITTED:
            raise Conflict("上一次填报正在等待审核，审核后才能继续填报；如需修改，请先撤回。")
        document = {"quarter": f"第 {quarter} 季度", "text": told, "completion": completion}
        seq = work.record("yearly_statement.submit", _KIND, item_id, after=document)
        row = YearlyStatement(
            item_id=item_id,
            quarter=quarter,
            text=told,
            completion=completion,
            author_id=actor.user_id,
            submitted_at=work.now,
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        workflow.submitted(work, STATEMENT, row.id, seq)
        people = workflow.deciders(work, item.terms.department_id, item.terms.director_id)
        workflow.tell_waiting(work, STATEMENT, _seen(row, record, item, tree), people)
        return row.id


def decide(context: Context, actor: Actor, statement_id: int, action: Action, reason: str = "") -> State:
    """Approve, return or recall a statement; returns its new state. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, _KIND, statement_id, action, reason)


def _submission(context: Context, work: UnitOfWork, actor: Actor, statement_id: int) -> workflow.Submission:
    row = work.session.get(YearlyStatement, statement_id)
    if row is None:
        raise NotFound("没有找到这份填报，请刷新页面。")
    record, item = list_by_item(work, row.item_id)
    tree = Tree(plan_queries.nodes(work.session, record.plan_id, now(work)))
    if not reaches(actor, Permission.YEAR_READ, item, tree):
        raise NotFound("没有找到这项年度任务，或不在您的查看范围内。")
    return _seen(row, record, item, tree)


def _seen(
    row: YearlyStatement, record: queries.ListRecord, item: queries.ItemRecord, tree: Tree
) -> workflow.Submission:
    page = f"/years/{record.year}/items/{item.item_id}"
    return workflow.Submission(
        subject_id=row.id,
        author_id=row.author_id,
        title=f"年度任务“{item.terms.title}”第 {row.quarter} 季度进展",
        ledger_key=str(item.item_id),
        opened_to=lambda someone: reaches(someone, Permission.YEAR_DECIDE, item, tree),
        fixed="本年度任务已经办结，不能撤回。" if record.state is ListState.CLOSED else "",
        href=page,
        revise_href=page,
    )


STATEMENT = workflow.register(
    workflow.SubmissionKind(
        name=_KIND,
        title="年度任务季度进展",
        write=Permission.YEAR_REPORT,
        decide=Permission.YEAR_DECIDE,
        load=_submission,
    )
)
