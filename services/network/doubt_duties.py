"""What doubts ask of a person: a reason, a corrected figure, a decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries.network import doubts as queries
from domain.network.checks.doubts import DoubtState
from domain.permissions import Actor, Permission
from domain.worklist import DueItem, Duty
from services.context import Context
from services.network.checks import DOUBT, examine_recent
from services.network.registry import kept_registry
from services.notices.daily import day_work
from services.worklist import source

PATH = "/network/doubts"


day_work(examine_recent)


@source
def doubts_due(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Doubtful figures of the units one reports for, and answered ones one decides on, a line for each unit.

    Who may write everywhere owes nobody's reasons; who may approve everywhere has one line for all.
    """
    write, review = actor.scope(Permission.UNIT_WRITE), actor.scope(Permission.UNIT_REVIEW)
    approve = actor.scope(Permission.UNIT_APPROVE)
    if write.empty and review.empty and approve.empty:
        return
    counts: dict[int, dict[DoubtState, int]] = defaultdict(dict)
    for count in queries.unsettled_counts(session):
        counts[count.unit_id][count.state] = count.number
    if not counts:
        return
    registry = kept_registry(context, session)
    to_decide = 0
    for unit_id, states in counts.items():
        path = registry.path(unit_id, context.today) or (unit_id,)
        unit = registry.known(unit_id)
        if review.covers_unit(path) or approve.covers_unit(path):
            to_decide += states.get(DoubtState.ANSWERED, 0)
        if unit is None or write.everywhere or not write.covers_unit(path):
            continue
        for state, duty, words in (
            (DoubtState.RETURNED, Duty.REVISE, "被退回，请更正后重新保存"),
            (DoubtState.OPEN, Duty.EXPLAIN, "与往常差异较大，请核对，属实的说明原因"),
        ):
            if states.get(state):
                yield DueItem(
                    duty=duty,
                    subject_kind=DOUBT,
                    subject_id=f"{unit_id}:{state.value}",
                    title=unit.name,
                    detail=f"{states[state]} 个数据{words}",
                    due_on=None,
                    href=f"{PATH}?unit={unit.code}&state={state.value}",
                )
    if to_decide:
        yield DueItem(
            duty=Duty.DECIDE,
            subject_kind=DOUBT,
            subject_id=DoubtState.ANSWERED.value,
            title="存疑数据",
            detail=f"{to_decide} 个数据已说明原因，待确认",
            due_on=None,
            href=f"{PATH}?state={DoubtState.ANSWERED.value}",
        )
