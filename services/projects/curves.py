"""Planned against actual progress over the months of the plan, for any part of its work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from domain.periods import Month
from domain.projects.trend import ProgressCurve, ProjectTrack, trend
from domain.projects.views import ProjectRecord
from domain.projects.work import ProjectState
from services.projects.portfolio import Portfolio

__all__ = ["ProgressCurve", "curve", "curve_below", "curve_of", "month_ends"]


def month_ends(start: date, until: date) -> list[date]:
    """The last days of the months from ``start`` up to ``until``, and ``until`` itself as the last."""
    if until < start:
        return [until]
    days = []
    month = Month.of(start)
    while month.last_day < until:
        days.append(month.last_day)
        month = month.next()
    return [*days, until]


def curve_of(portfolio: Portfolio, records: Iterable[ProjectRecord]) -> ProgressCurve:
    """The curve of some projects of the plan, cancelled ones left out.

    Where one of them moves by an indicator the plan is told up to the day looked at and no further.
    """
    plan, on = portfolio.view.plan, portfolio.view.as_of.effective_on
    days = month_ends(plan.starts_on, on)
    listed = [record for record in records if record.work.state is not ProjectState.CANCELLED]
    tracks = [portfolio.track(record, days) for record in listed]
    by_figures = any(
        portfolio.figures.driving(record.work, portfolio.tree.by_id[record.node_id].code) is not None
        for record in listed
    )
    ahead = [] if by_figures else [day for day in month_ends(plan.starts_on, plan.ends_on) if day > on]
    return curve(portfolio, tracks, days, ahead)


def curve_below(portfolio: Portfolio, node_id: int | None) -> ProgressCurve:
    """The curve of all work at or below a node, None for the whole plan; reckoned once."""
    below = {standing.work.project_id for standing in portfolio.standings_below().get(node_id, ())}
    records = (record for record in portfolio.records if record.work.project_id in below)
    return portfolio.once(f"curve {node_id}", lambda: curve_of(portfolio, records))


def curve(
    portfolio: Portfolio, tracks: Sequence[ProjectTrack], days: Sequence[date], ahead: Sequence[date] = ()
) -> ProgressCurve:
    """The curve of these courses: both lines on ``days`` (ascending), the plan alone on those ``ahead``."""
    plan = portfolio.view.plan
    return ProgressCurve(trend(tracks, days), trend(tracks, ahead), plan.starts_on, plan.ends_on)
