"""Who may take which step with an order: the permission's table, and the person's part in the order."""

from __future__ import annotations

from collections.abc import Mapping

from domain.permissions import Actor, Permission, Role, ScopeKind
from domain.supervision.steps import Standing, Step, steps_from

STEP_PERMISSIONS: Mapping[Step, Permission] = {
    Step.RAISE: Permission.SUPERVISION_ISSUE,
    Step.HAND_OVER: Permission.SUPERVISION_ISSUE,
    Step.EXTEND: Permission.SUPERVISION_ISSUE,
    Step.PRESS: Permission.SUPERVISION_ISSUE,
    Step.RETURN: Permission.SUPERVISION_ISSUE,
    Step.FINISH: Permission.SUPERVISION_ISSUE,
    Step.WITHDRAW: Permission.SUPERVISION_ISSUE,
    Step.ACCEPT: Permission.SUPERVISION_ANSWER,
    Step.ANSWER: Permission.SUPERVISION_ANSWER,
    Step.STRIKE_OFF: Permission.SUPERVISION_CLOSE,
    Step.ARCHIVE: Permission.SUPERVISION_CLOSE,
}
"""What each step needs; ``Step.ESCALATE`` is the calendar's alone."""

_OF_THE_ISSUER = frozenset({Step.EXTEND, Step.RETURN, Step.FINISH, Step.WITHDRAW})


def stands_for(actor: Actor, user_id: int | None) -> bool:
    """Whether the actor is this person or their deputy today."""
    if user_id is None:
        return False
    return user_id == actor.user_id or any(grant.principal_id == user_id for grant in actor.grants)


def answers_for(actor: Actor, standing: Standing) -> bool:
    """Whether the actor is the head of the department in charge, or the person the order was given to."""
    if not actor.scope(Permission.SUPERVISION_ANSWER).covers_departments(
        [standing.department_id], restricted=True
    ):
        return False
    heads = any(
        grant.role is Role.DEPARTMENT_HEAD
        and grant.scope_kind is ScopeKind.DEPARTMENT
        and standing.department_id in grant.scope_ids
        for grant in actor.grants
    )
    return heads or stands_for(actor, standing.person_id)


def may_take(actor: Actor, step: Step, standing: Standing, issuer_id: int | None) -> bool:
    """Whether the actor may take the step with an order that they may read."""
    permission = STEP_PERMISSIONS.get(step)
    if permission is None or not actor.may(permission):
        return False
    if step in (Step.ACCEPT, Step.ANSWER):
        return answers_for(actor, standing)
    if step in _OF_THE_ISSUER:
        judges = stands_for(actor, issuer_id) or Role.DIRECTOR in actor.roles
        own_answer = step in (Step.RETURN, Step.FINISH) and actor.user_id == standing.answered_by
        return judges and not own_answer
    return True


def allowed_steps(actor: Actor, standing: Standing, issuer_id: int | None) -> tuple[Step, ...]:
    """The steps that the actor may take now."""
    return tuple(step for step in steps_from(standing.state) if may_take(actor, step, standing, issuer_id))
