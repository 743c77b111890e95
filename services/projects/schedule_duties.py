"""What requests for new dates ask of a person: to decide on them, and to ask again after a return."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries import scheduling as queries
from data_access.queries.scheduling import ItemRow, RequestRow
from domain.clock import day_of
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.projects.scheduling import REVISE_DAYS, Move
from domain.projects.views import ProjectRecord
from domain.workflow import State
from domain.worklist import DueItem, Duty
from services.context import Context
from services.projects.portfolio import Portfolio, load_portfolio, person_name
from services.projects.scheduling import moves_of
from services.viewing import ViewRequest, open_view
from services.worklist import source


@source
def schedule_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The requests of the current plan that the actor is to decide on, and their own that came back."""
    if not (actor.may(Permission.SCHEDULE_DECIDE) or actor.may(Permission.PROJECT_EDIT)):
        return
    try:
        view = open_view(context, session, ViewRequest())
    except NotFound:
        return
    rows = queries.requests_of_plan(session, view.plan.plan_id)
    waiting = [r for r in rows if r.state is State.SUBMITTED and r.author_id != actor.user_id]
    own = [r for r in rows if r.state is State.RETURNED and r.author_id == actor.user_id]
    if not waiting and not own:
        return
    items = queries.items(session, [row.request_id for row in rows])
    portfolio = load_portfolio(context, session, ViewRequest())
    records = {r.work.project_id: r for r in portfolio.visible(actor.scope(Permission.PROJECT_READ))}
    for row in waiting:
        record = records.get(row.project_id)
        if record is not None and _may_decide(actor, portfolio, record, row):
            yield _to_decide(portfolio, record, row, items)
    steps = queries.steps(session, [row.request_id for row in own], view.latest_seq)
    returned = {step.subject_id: step for step in steps if step.state == State.RETURNED}
    for row in own:
        record, step = records.get(row.project_id), returned[row.request_id]
        rests = step.effective_on + timedelta(days=REVISE_DAYS) < context.today
        if record is not None and not rests and not _asked_again(row, rows, items):
            yield _to_revise(portfolio, record, row, items, step.reason or "")


def _may_decide(actor: Actor, portfolio: Portfolio, record: ProjectRecord, row: RequestRow) -> bool:
    scope = actor.without_rights_of(row.author_id).scope(Permission.SCHEDULE_DECIDE)
    return scope.covers_departments([record.lead_department_id], portfolio.tree.is_restricted(record.node_id))


def _asked_again(
    row: RequestRow, rows: tuple[RequestRow, ...], items: Mapping[int, tuple[ItemRow, ...]]
) -> bool:
    """Whether somebody asked later to move one of the milestones of a request."""
    wanted = {item.milestone_id for item in items.get(row.request_id, ())}
    later = (r for r in rows if r.project_id == row.project_id and r.request_id > row.request_id)
    return any(item.milestone_id in wanted for other in later for item in items.get(other.request_id, ()))


def _to_decide(
    portfolio: Portfolio, record: ProjectRecord, row: RequestRow, items: Mapping[int, tuple[ItemRow, ...]]
) -> DueItem:
    author = person_name(portfolio.people, row.author_id)
    day = day_of(row.submitted_at).isoformat()
    moves = _moves(record, row, items)
    return _item(
        portfolio,
        record,
        row,
        Duty.DECIDE,
        f"{len(moves)} 项期限调整，{author}于 {day} 申请",
        "；".join(f"{_in_words(move)}，{move.reason}" for move in moves),
    )


def _to_revise(
    portfolio: Portfolio,
    record: ProjectRecord,
    row: RequestRow,
    items: Mapping[int, tuple[ItemRow, ...]],
    reason: str,
) -> DueItem:
    moves = "；".join(_in_words(move) for move in _moves(record, row, items))
    return _item(portfolio, record, row, Duty.REVISE, f"期限调整：{moves}", reason)


def _moves(
    record: ProjectRecord, row: RequestRow, items: Mapping[int, tuple[ItemRow, ...]]
) -> tuple[Move, ...]:
    titles = {m.milestone_id: m.title for m in record.work.milestones}
    return moves_of(items.get(row.request_id, ()), titles)


def _in_words(move: Move) -> str:
    was = move.due_on.isoformat() if move.due_on else "未设"
    wanted = move.wanted_on.isoformat() if move.wanted_on else "未设"
    return f"{move.title} {was} → {wanted}"


def _item(
    portfolio: Portfolio, record: ProjectRecord, row: RequestRow, duty: Duty, detail: str, note: str
) -> DueItem:
    lead = portfolio.departments.get(record.lead_department_id or 0)
    return DueItem(
        duty=duty,
        subject_kind=queries.REQUEST,
        subject_id=str(row.request_id),
        title=record.work.title,
        detail=detail,
        due_on=None,
        href=f"/projects/{record.work.code}/schedule",
        note=note,
        department=lead.name if lead else "",
    )
