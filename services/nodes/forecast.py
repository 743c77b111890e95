"""When the work of a node will be finished at the pace it has kept."""

from __future__ import annotations

from collections import Counter
from datetime import date

from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.projects.forecast import (
    Course,
    Forecast,
    LeftOut,
    NoForecast,
    NoForecastReason,
    forecast,
    left_out,
)
from domain.projects.forecast_views import NodeForecast
from services.context import Context
from services.nodes.place import open_node, records_below
from services.projects.portfolio import load_portfolio
from services.viewing import ViewRequest

__all__ = ["Forecast", "LeftOut", "NoForecast", "NoForecastReason", "NodeForecast", "node_forecast"]


def node_forecast(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> NodeForecast:
    """The forecast of a node, or of the whole plan, at a point of view: the same for every reader.

    It is made from the terms in force and the reports known at the view; an earlier view gives the forecast
    that could be made then. Raises NotFound for a node that is not there or not for this actor.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
    place = open_node(actor, portfolio, code)
    plan, as_of = portfolio.view.plan, portfolio.view.as_of.effective_on
    days = _days(min(plan.starts_on, as_of), max(plan.ends_on, as_of), as_of)
    courses = [Course(r.work, portfolio.track(r, days)) for r in records_below(portfolio, place)]
    reasons = [left_out(course) for course in courses]
    return NodeForecast(
        place=place,
        outcome=forecast(courses, as_of, plan.starts_on),
        total=len(courses),
        left_out=Counter(reason for reason in reasons if reason is not None),
        unreported=sum(
            not any(milestone.completions for milestone in course.track.milestones)
            for course, reason in zip(courses, reasons, strict=True)
            if reason is None
        ),
    )


def _days(first: date, last: date, as_of: date) -> list[date]:
    """All month ends between two days, and the day of the view: what moves by a figure is read on these."""
    days, month = {as_of, last}, Month.of(first)
    while month.last_day < last:
        days.add(month.last_day)
        month = month.next()
    return sorted(days)
