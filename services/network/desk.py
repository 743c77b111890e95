"""Who may take which step with which report: asked by lists, by duties, and by the steps themselves."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from data_access.queries.network import entry as entry_queries
from data_access.queries.network import reports as report_queries
from domain.errors import CockpitError, Forbidden
from domain.network.reports import UNTOUCHED, ReportRecord, course_of
from domain.network.units import Registry
from domain.periods import Period
from domain.permissions import Actor, Permission, Role, Scope
from domain.workflow import Action, State, transition
from services.context import Context

__all__ = ["DECISIONS", "Desk", "Part", "reaches"]

Part = tuple[int, Period]
"""A report: of a unit, for a period."""
DECISIONS = (Action.REVIEW, Action.APPROVE, Action.RETURN)
_REASON = "核对"
"""Stands for the reason where it is only asked whether a step applies."""


def reaches(scope: Scope, registry: Registry, unit_id: int, context: Context) -> bool:
    """Whether a scope reaches a unit, by where it stands today or, once it is gone, last stood."""
    known = registry.known(unit_id)
    path = registry.path(unit_id, context.today)
    if not path and known is not None:
        path = registry.path(unit_id, known.effective_on) or (unit_id,)
    return scope.covers_unit(path)


class Desk:
    """The reports of some units for some periods as one person has them before them, in four statements."""

    def __init__(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        registry: Registry,
        units: Collection[int],
        periods: Collection[Period],
    ) -> None:
        self._context, self._actor, self.registry = context, actor, registry
        texts = [str(period) for period in periods]
        self.records = report_queries.records(session, units, texts)
        self.enterers = entry_queries.enterers(session, units, texts)
        self._reviewers = entry_queries.holders_by_unit(session, Role.UNIT_REVIEWER, context.today)

    def record(self, part: Part) -> ReportRecord:
        """A report as it stands."""
        return self.records.get((part[0], str(part[1])), UNTOUCHED)

    def actions(self, part: Part) -> tuple[Action, ...]:
        """The steps that the actor may take now."""
        return tuple(action for action in Action if not self.refusal(part, action))

    def refusal(self, part: Part, action: Action) -> str:
        """Why the actor may not take a step now, in words; empty when they may."""
        try:
            self.check(part, action)
        except CockpitError as error:
            return error.message
        return ""

    def check(self, part: Part, action: Action, reason: str = _REASON) -> None:
        """Raise IllegalTransition, Invalid or Forbidden unless the actor may take a step now."""
        record = self.record(part)
        transition(record.state, action, reason, course_of(self.registry, *part))
        if action is Action.RECALL:
            if self._actor.user_id not in self._entered(part):
                raise Forbidden("只有填报或提交这份报表的人可以撤回。")
            self._require(self._actor, part, Permission.UNIT_WRITE)
            return
        if action is Action.SUBMIT:
            self._require(self._actor, part, Permission.UNIT_WRITE)
            return
        self._authorise(part, action, record.state)

    def _authorise(self, part: Part, action: Action, state: State) -> None:
        """Whether the actor is the one to decide: not on what they entered, nor with rights of who did."""
        first_stage = state is State.SUBMITTED and course_of(self.registry, *part).reviewed
        permission = Permission.UNIT_REVIEW if first_stage else Permission.UNIT_APPROVE
        if first_stage and not self._reaches(self._actor, part, permission) and not self._others(part):
            # Where the district has nobody else to review it, the city's library does.
            permission = Permission.UNIT_APPROVE
        self._require(self._actor, part, permission)
        entered = self._entered(part)
        if action is Action.UNLOCK:
            return
        if self._actor.user_id in entered:
            raise Forbidden("不能审核自己填报或提交的报表，请由其他审核人处理。")
        for person in entered:
            if not self._reaches(self._actor.without_rights_of(person), part, permission):
                raise Forbidden("不能代填报人审核其本人的报表，请由其他审核人处理。")

    def _others(self, part: Part) -> bool:
        """Whether somebody of the district who entered nothing of the report could review it."""
        path = self.registry.path(part[0], part[1].last_day)
        held = {person for unit_id in path for person in self._reviewers.get(unit_id, ())}
        return bool(held - self._entered(part))

    def _entered(self, part: Part) -> frozenset[int]:
        return self.enterers.get((part[0], str(part[1])), frozenset())

    def _reaches(self, actor: Actor, part: Part, permission: Permission) -> bool:
        return reaches(actor.scope(permission), self.registry, part[0], self._context)

    def _require(self, actor: Actor, part: Part, permission: Permission) -> None:
        if not self._reaches(actor, part, permission):
            raise Forbidden(_OUTSIDE[permission])


_OUTSIDE = {
    Permission.UNIT_WRITE: "这个单位不在您的填报范围内。",
    Permission.UNIT_REVIEW: "这份报表由区馆审核人初审，不在您的审核范围内。",
    Permission.UNIT_APPROVE: "这份报表由市馆业务统计审定，您没有这项权限。",
}
