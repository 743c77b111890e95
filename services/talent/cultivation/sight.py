"""One cultivation as somebody finds it: what of it is there, and what they are to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries.talent import cultivation as queries
from data_access.queries.talent.programme import SelectedPerson, selected_people
from data_access.unit_of_work import UnitOfWork
from domain.asof import AsOf
from domain.errors import Forbidden, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cultivation import CultivationState
from domain.talent.cultivation_views import CultivationRecord, Hands
from domain.talent.programme import Stage
from domain.talent.sight import Viewer, viewers
from domain.talent.staff import Roster, StaffMember
from services.context import Context
from services.talent.register import load_roster, today_of

__all__ = ["GONE", "Found", "hands_of", "open_cultivation", "records"]

GONE = "没有找到这项培养：它可能不存在，或不在您的查看范围内。"
OVER = "该培养已经结束，不能再修改。如确需更正，请馆领导先恢复培养。"

_STATES: Mapping[Stage, CultivationState] = {
    Stage.TRAINING: CultivationState.UNDER_WAY,
    Stage.ASSESSED: CultivationState.UNDER_WAY,
    Stage.COMPLETED: CultivationState.CLOSED,
    Stage.EXITED: CultivationState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class Found:
    """A cultivation in a transaction, with the person it is about and what the actor is to it."""

    record: CultivationRecord
    member: StaffMember
    roster: Roster
    hands: Hands


def records(
    session: Session,
    view: AsOf,
    only: Collection[int] | None = None,
    selected: Iterable[SelectedPerson] | None = None,
) -> tuple[CultivationRecord, ...]:
    """Cultivations as of a point of view, with all they hold. At most eight statements.

    ``selected`` are those of ``selected_people`` if they are known already. A cultivation whose beginning was
    taken back stands nowhere and is left out.
    """
    rows = queries.cultivations(session, view, only)
    if not rows:
        return ()
    known = selected_people(session, view) if selected is None else selected
    chosen = {one.application_id: one for one in known}
    mentors = queries.mentorships(session, view, only)
    goals = queries.goals(session, view, only)
    assessments = queries.assessments(session, view, only)
    found = []
    for row in rows:
        person = chosen.get(row.application_id)
        if person is None or person.stage not in _STATES:
            continue
        found.append(
            CultivationRecord(
                cultivation_id=row.cultivation_id,
                application_id=row.application_id,
                staff_id=row.staff_id,
                category=person.category,
                batch_name=person.batch_name,
                selected_on=person.selected_on,
                state=_STATES[person.stage],
                assessed=person.stage is Stage.ASSESSED,
                since=person.since,
                term=row.term,
                version=row.version,
                mentorships=mentors.get(row.cultivation_id, ()),
                goals=goals.get(row.cultivation_id, ()),
                assessments=assessments.get(row.cultivation_id, ()),
            )
        )
    return tuple(found)


def waiting(selected: Iterable[SelectedPerson]) -> tuple[SelectedPerson, ...]:
    """Those among the selected whose cultivation has not begun."""
    return tuple(one for one in selected if one.stage is Stage.SELECTED)


def hands_of(actor: Actor, record: CultivationRecord, member: StaffMember | None, view: AsOf) -> Hands:
    """What an actor is to a cultivation. A mentor is one on the days of the mentorship alone."""
    seen = viewers(actor, member) if member is not None else frozenset[Viewer]()
    return Hands(
        manages=actor.may(Permission.TALENT_MANAGE),
        decides=actor.may(Permission.TALENT_DECIDE),
        own=Viewer.SELF in seen,
        mentors=actor.user_id is not None
        and any(one.mentor_id == actor.user_id and one.on(view.effective_on) for one in record.mentorships),
        leads=Viewer.MANAGER in seen,
    )


def open_cultivation(
    context: Context,
    source: UnitOfWork | Session,
    actor: Actor,
    cultivation_id: int,
    view: AsOf | None = None,
) -> Found:
    """A cultivation that the actor may read, today unless another point of view is given.

    Raises NotFound in the same words whether it is not there or out of reach.
    """
    session = source.session if isinstance(source, UnitOfWork) else source
    seen = view or today_of(context)
    found = records(session, seen, [cultivation_id])
    if not found:
        raise NotFound(GONE)
    roster = load_roster(session, seen)
    member = roster.members.get(found[0].staff_id)
    hands = hands_of(actor, found[0], member, seen)
    if member is None or not hands.reads:
        raise NotFound(GONE)
    return Found(found[0], member, roster, hands)


def to_change(context: Context, work: UnitOfWork, actor: Actor, cultivation_id: int, why: str) -> Found:
    """A cultivation under way; ``why`` names the quality in ``Hands`` that the change needs.

    Raises NotFound, Forbidden, and Forbidden in words of its own when it is over.
    """
    found = open_cultivation(context, work, actor, cultivation_id)
    if not getattr(found.hands, why):
        raise Forbidden(_REFUSALS[why] if not found.hands.own else _OWN.get(why, _REFUSALS[why]))
    if not found.record.under_way:
        raise Forbidden(OVER)
    return found


_REFUSALS: Mapping[str, str] = {
    "keeps_goals": "只有本人、导师和组织人事可以填写培养目标。",
    "reviews": "只有导师和组织人事可以填写阶段评估。",
    "assesses": "只有组织人事可以办理导师安排和考核。",
    "concludes": "结项、续培、退出由馆领导审定。",
}
_OWN: Mapping[str, str] = {
    "reviews": "不能评估自己的目标，请由导师或组织人事填写。",
    "assesses": "不能办理本人的导师安排和考核，请由组织人事的其他同事办理。",
    "concludes": "不能审定本人的培养结论，请由其他馆领导审定。",
}
