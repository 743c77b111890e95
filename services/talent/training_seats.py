"""Seats of activities: enrolling and withdrawing, oneself or people of an activity that one runs."""

from __future__ import annotations

from collections.abc import Sequence

from data_access.models import TrainingEnrolment
from data_access.queries.talent.training import ACTIVITY
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from domain.talent.training import Activity, Seat, Seating, Step, check_enrolment, check_withdrawal
from services.context import Context
from services.talent.register import own_member
from services.talent.training_common import known_people, managed, now, open_activity, tell_moved

__all__ = ["Seat", "enrol", "enrol_people", "withdraw", "withdraw_people"]


def enrol(context: Context, actor: Actor, activity_id: int) -> Seat:
    """Enrol oneself: on a seat, or in the waiting list when there is none. Returns which.

    Raises NotFound for those not on the register or no such activity, and Invalid when it is too late, a
    second time, or after one's service ended.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        member = own_member(work.session, now(work), actor)
        found = open_activity(work, activity_id)
        check_enrolment(found.terms, work.today, found.seat_of(member.id))
        if not member.serves_on(work.today):
            raise Invalid("您已不在职，不能报名。如名册有误，请联系组织人事。")
        return _step(work, found, [member.id], Step.ENROL).seating.seat_of(member.id)


def withdraw(context: Context, actor: Actor, activity_id: int) -> None:
    """Give up one's own seat or place in line; the next in line gets the seat and is told.

    Raises NotFound, and Invalid once the activity has begun or for those who are not on its list.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.writing(actor) as work:
        member = own_member(work.session, now(work), actor)
        found = open_activity(work, activity_id)
        check_withdrawal(found.terms, work.today, found.seat_of(member.id))
        _step(work, found, [member.id], Step.WITHDRAW)


def enrol_people(context: Context, actor: Actor, activity_id: int, staff_ids: Sequence[int]) -> Seating:
    """Put people on the list of an activity one runs, until attendance is settled even after its days.

    Raises Forbidden for people whom the actor may not name, NotFound, and Invalid.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found = managed(work, activity_id)
        wanted = known_people(work, actor, staff_ids, found)
        for staff_id in wanted:
            check_enrolment(found.terms, work.today, found.seat_of(staff_id), late=True)
        return _step(work, found, wanted, Step.ENROL).seating


def withdraw_people(context: Context, actor: Actor, activity_id: int, staff_ids: Sequence[int]) -> Seating:
    """Take people off the list of an activity one runs. Raises Forbidden, NotFound, Invalid."""
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found = managed(work, activity_id)
        wanted = known_people(work, actor, staff_ids)
        for staff_id in wanted:
            check_withdrawal(found.terms, work.today, found.seat_of(staff_id), late=True)
        return _step(work, found, wanted, Step.WITHDRAW).seating


def _step(work: UnitOfWork, found: Activity, staff_ids: Sequence[int], step: Step) -> Activity:
    """Write a step of each of these people and tell those who moved up; returns the activity after it."""
    action = "training.enrol" if step is Step.ENROL else "training.withdraw"
    seq = work.record(action, ACTIVITY, found.activity_id, after={"staff": list(staff_ids)})
    work.session.add_all(
        TrainingEnrolment(
            activity_id=found.activity_id,
            staff_id=staff_id,
            step=step.value,
            effective_on=work.today,
            change_seq=seq,
        )
        for staff_id in staff_ids
    )
    work.session.flush()
    after = open_activity(work, found.activity_id)
    if step is Step.WITHDRAW:
        tell_moved(work, None, after, found.seating, after.seating, seq)
    return after
