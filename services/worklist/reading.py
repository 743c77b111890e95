"""The page 我的填报: one person's duties and how the departments report."""

from __future__ import annotations

from domain.permissions import Actor, Permission
from domain.worklist import DueGroup, DueItem, Duty, RoundTimeliness, Timeliness, WorklistView, in_order
from services import worklist
from services.context import Context
from services.projects.timeliness import round_timeliness
from services.viewing import ViewRequest, open_view

__all__ = ["DueGroup", "DueItem", "Duty", "RoundTimeliness", "Timeliness", "WorklistView", "open_worklist"]


def open_worklist(context: Context, actor: Actor, month: str = "") -> WorklistView:
    """What the actor owes and is to decide, with the reporting of a month's round by department.

    Whoever reads neither projects nor the network is told nothing of the round. Raises Invalid for a month
    whose round cannot be shown, NotFound where there is no plan yet.
    """
    actor.require(Permission.WORKLIST_READ)
    tells_rounds = actor.may(Permission.PROJECT_READ) or actor.may(Permission.NETWORK_READ)
    with context.database.reading() as session:
        found = [item for ask in worklist.SOURCES for item in ask(context, session, actor)]
        view = open_view(context, session, ViewRequest())
        begun = view.today >= view.plan.starts_on
        timeliness = round_timeliness(context, session, month) if begun and tells_rounds else None
    items = in_order(found, context.today)
    return WorklistView(
        today=context.today,
        current=view.calendar.of_plan(view.today, view.plan.ends_on),
        owed=tuple(item for item in items if item.duty is not Duty.DECIDE),
        to_decide=tuple(item for item in items if item.duty is Duty.DECIDE),
        timeliness=timeliness,
        tells_rounds=tells_rounds,
    )
