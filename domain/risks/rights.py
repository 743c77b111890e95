"""Who may see risks and problems, and who may do what with them."""

from __future__ import annotations

from domain.permissions import Actor, Permission
from domain.risks.terms import ProblemState, ProblemStep, RiskState, RiskStep, problem_steps, risk_steps
from domain.risks.views import Place


def stands_for(actor: Actor, user_id: int | None) -> bool:
    """Whether the actor is this person or their deputy today."""
    if user_id is None:
        return False
    return user_id == actor.user_id or any(grant.principal_id == user_id for grant in actor.grants)


def may_see(actor: Actor, place: Place, department_id: int | None) -> bool:
    """Whether the actor sees what is about a place and answered for by a department.

    Who may see the work sees its risks; of restricted work a project's own departments decide, for a node the
    department that was put in charge. What the plan has no more is for those who see everything.
    """
    scope = actor.scope(Permission.RISK_READ)
    if place.gone:
        return scope.everywhere and scope.restricted
    if place.restricted and place.anchor.project_id is not None:
        return scope.covers_departments(place.departments, restricted=True)
    return scope.covers_departments([*place.departments, department_id], place.restricted)


def may_write(actor: Actor, place: Place, department_id: int | None) -> bool:
    """Whether the actor may change it: the office, the department that leads the work or is in charge."""
    scope = actor.scope(Permission.RISK_WRITE)
    return (
        may_see(actor, place, department_id)
        and not place.gone
        and scope.covers_departments([place.lead_department_id, department_id], place.restricted)
    )


def may_raise(actor: Actor, place: Place) -> bool:
    """Whether the actor may raise something there; a restricted node is for those who see all of them."""
    scope = actor.scope(Permission.RISK_WRITE)
    if place.gone or scope.empty:
        return False
    if place.anchor.project_id is not None:
        return may_see(actor, place, None) and scope.covers_departments(
            [place.lead_department_id], place.restricted
        )
    return not place.restricted or (scope.everywhere and scope.restricted)


def allowed_risk_steps(
    actor: Actor, place: Place, department_id: int | None, state: RiskState
) -> tuple[RiskStep, ...]:
    """The steps that the actor may take with a risk now."""
    return risk_steps(state) if may_write(actor, place, department_id) else ()


def allowed_problem_steps(
    actor: Actor, place: Place, department_id: int | None, state: ProblemState
) -> tuple[ProblemStep, ...]:
    """The steps that the actor may take with a problem now: directors answer, those in charge do the rest."""
    writes = may_write(actor, place, department_id)
    answers = actor.may(Permission.PROBLEM_ANSWER) and may_see(actor, place, department_id)
    return tuple(step for step in problem_steps(state) if (answers if step is ProblemStep.ANSWER else writes))
