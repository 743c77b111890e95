"""What a Gantt chart draws: one bar per project and node, marks at milestones, what waits for what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from domain.plan import PlanLabel
from domain.projects.dependencies import DependencyStanding
from domain.projects.dependency_words import standing_text
from domain.projects.views import ProjectListView
from domain.projects.work import Milestone


class MarkState(StrEnum):
    """How a milestone stands, for its mark."""

    DONE = "done"
    LATE = "late"
    DOING = "doing"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class GanttMark:
    """A dated milestone; ``moved_from`` is the due date first agreed, where it is another one now."""

    milestone_id: int
    title: str
    due_on: date
    moved_from: date | None
    state: MarkState
    completion: float
    alarms: tuple[DependencyStanding, ...] = ()


@dataclass(frozen=True, slots=True)
class GanttLink:
    """A dependency between two marks of one bar, by their places among its marks."""

    before: int
    after: int
    lag_days: int


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """A dependency of a mark on a milestone of another project that the reader may see."""

    after: int
    project_code: str
    title: str
    lag_days: int


@dataclass(frozen=True, slots=True)
class GanttBar:
    """One row: from when to when, what was done of it, since when it stands still, and its marks."""

    starts_on: date | None
    ends_on: date | None
    paused_on: date | None = None
    marks: tuple[GanttMark, ...] = ()
    links: tuple[GanttLink, ...] = ()
    outside: tuple[OutsideLink, ...] = ()


@dataclass(frozen=True, slots=True)
class GanttAxis:
    """Whole years of time; ``today`` and ``as_of`` are None where they lie outside of them."""

    starts_on: date
    ends_on: date
    today: date | None
    as_of: date | None

    @property
    def days(self) -> int:
        """How many days the axis has, the last one included."""
        return (self.ends_on - self.starts_on).days + 1


@dataclass(frozen=True, slots=True)
class GanttChart:
    """All bars of a plan at a point of view as the browser draws them, by the code of project or node.

    Nothing in it depends on who looks: what a reader may not see of ``outside``, the links from one project
    to another, is left out later.
    """

    axis: GanttAxis
    drawn: Mapping[str, Mapping[str, Any]]
    outside: Mapping[str, tuple[OutsideLink, ...]]


@dataclass(frozen=True, slots=True)
class GanttView:
    """The list of projects with the chart, and the links from other projects that the reader may see."""

    listed: ProjectListView
    chart: GanttChart
    outside: Mapping[str, tuple[OutsideLink, ...]]


def mark_state(milestone: Milestone, on: date) -> MarkState:
    """How a milestone stands on a day."""
    if milestone.complete:
        return MarkState.DONE
    if milestone.due_on is not None and milestone.due_on < on:
        return MarkState.LATE
    return MarkState.DOING if milestone.completion > 0 else MarkState.AHEAD


def axis_for(plan: PlanLabel, last: date | None, today: date, as_of: date) -> GanttAxis:
    """The years of a plan, and one more where work runs on until ``last``; what lies beyond is cut off."""
    starts_on = date(plan.starts_on.year, 1, 1)
    longest = date(plan.ends_on.year + 1, 12, 31)
    until = max(plan.ends_on, min(last or plan.ends_on, longest))
    ends_on = date(until.year, 12, 31)
    return GanttAxis(
        starts_on,
        ends_on,
        today if starts_on <= today <= ends_on else None,
        as_of if starts_on <= as_of <= ends_on and as_of != today else None,
    )


def drawn_bar(bar: GanttBar, axis: GanttAxis) -> dict[str, Any]:
    """A row's drawing in days of the axis: span ``s`` to ``e``, stopped ``w``, marks ``m``, links ``d``."""
    drawn: dict[str, Any] = {}
    if bar.starts_on is not None and bar.ends_on is not None:
        drawn |= {"s": offset(axis, bar.starts_on), "e": offset(axis, bar.ends_on)}
    if bar.paused_on is not None:
        drawn["w"] = offset(axis, bar.paused_on)
    if bar.marks:
        drawn["m"] = [_drawn_mark(mark, axis) for mark in bar.marks]
    if bar.links:
        drawn["d"] = [[link.before, link.after, link.lag_days] for link in bar.links]
    return drawn


def _drawn_mark(mark: GanttMark, axis: GanttAxis) -> list[Any]:
    """Day, state, title, completion; then, only where there are any, the day first agreed and alarms."""
    drawn: list[Any] = [offset(axis, mark.due_on), mark.state.value, mark.title, round(mark.completion)]
    moved = None if mark.moved_from is None else offset(axis, mark.moved_from)
    if mark.alarms:
        return [*drawn, moved, "；".join(standing_text(standing) for standing in mark.alarms)]
    return drawn if moved is None else [*drawn, moved]


def offset(axis: GanttAxis, day: date) -> int:
    """A day as a number from the first one of the axis."""
    return (day - axis.starts_on).days
