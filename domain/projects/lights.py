"""The light of a project: what it is and why.

Whether a monthly report came is a status of its own (`domain.projects.reporting`) and never enters a light.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid
from domain.projects.schedule import Progress, measure, milestones_of_year
from domain.projects.work import Milestone, ProjectState, ProjectWork, WorkKind


class Light(StrEnum):
    """State of a piece of work as a reader sees it."""

    BEHIND = "behind"
    WATCH = "watch"
    NORMAL = "normal"
    UNSET = "unset"
    NOT_STARTED = "not_started"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


SEVERITY: tuple[Light, ...] = (
    Light.BEHIND,
    Light.WATCH,
    Light.PAUSED,
    Light.UNSET,
    Light.NORMAL,
    Light.NOT_STARTED,
    Light.DONE,
    Light.CANCELLED,
)
"""Worst first. Paused work comes after the alarms because it waits for a decision; unset work comes before
normal work because nobody can tell how it stands; cancelled work concerns nobody any more."""

_RANK = {light: rank for rank, light in enumerate(SEVERITY)}


def severity_rank(light: Light) -> int:
    """Place of `light` in `SEVERITY`: 0 is the worst. Sort ascending to get the worst first."""
    return _RANK[light]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where lights change. Gaps in percentage points (negative is behind), the others in days.

    Raises `Invalid` when the values contradict each other.
    """

    behind_gap: float = -15.0
    watch_gap: float = -5.0
    overdue_days: int = 30
    due_soon_days: int = 30

    def __post_init__(self) -> None:
        if not self.behind_gap < self.watch_gap <= 0:
            message = "“滞后”的差距界限必须低于“关注”的界限，且两者都不大于 0。"
            raise Invalid(message, {"behind_gap": message, "watch_gap": message})
        for name, days in (("overdue_days", self.overdue_days), ("due_soon_days", self.due_soon_days)):
            if days < 0:
                message = "天数不能为负。"
                raise Invalid(message, {name: message})


class ReasonKind(StrEnum):
    """Why a light is what it is, worst first."""

    GAP_BEHIND = "gap_behind"
    OVERDUE_LONG = "overdue_long"
    TARGET_OVERDUE_LONG = "target_overdue_long"
    GAP_WATCH = "gap_watch"
    OVERDUE = "overdue"
    TARGET_OVERDUE = "target_overdue"
    DUE_SOON = "due_soon"
    PAUSED = "paused"
    NO_DATES = "no_dates"
    NO_DATES_IN_YEAR = "no_dates_in_year"
    NO_TARGET = "no_target"
    NO_FIGURE = "no_figure"
    ON_PACE = "on_pace"
    YEAR_COMPLETE = "year_complete"
    NOT_STARTED = "not_started"
    ALL_COMPLETE = "all_complete"
    TARGET_REACHED = "target_reached"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class LightReason:
    """One reason of a light.

    `days`: overdue by, due in (`DUE_SOON`), paused or cancelled for, or until the planned start.
    `gap`: percentage points, for reasons that compare actual with planned.
    """

    kind: ReasonKind
    milestone_id: int | None = None
    days: int | None = None
    gap: float | None = None


@dataclass(frozen=True, slots=True)
class LightVerdict:
    """A light with every reason that applies, worst first; there is always at least one."""

    light: Light
    reasons: tuple[LightReason, ...]


_LIGHT_OF_REASON = {
    ReasonKind.GAP_BEHIND: Light.BEHIND,
    ReasonKind.OVERDUE_LONG: Light.BEHIND,
    ReasonKind.TARGET_OVERDUE_LONG: Light.BEHIND,
    ReasonKind.GAP_WATCH: Light.WATCH,
    ReasonKind.OVERDUE: Light.WATCH,
    ReasonKind.TARGET_OVERDUE: Light.WATCH,
    ReasonKind.DUE_SOON: Light.WATCH,
    ReasonKind.PAUSED: Light.PAUSED,
    ReasonKind.NO_DATES: Light.UNSET,
    ReasonKind.NO_DATES_IN_YEAR: Light.UNSET,
    ReasonKind.NO_TARGET: Light.UNSET,
    ReasonKind.NO_FIGURE: Light.UNSET,
    ReasonKind.ON_PACE: Light.NORMAL,
    ReasonKind.YEAR_COMPLETE: Light.NORMAL,
    ReasonKind.NOT_STARTED: Light.NOT_STARTED,
    ReasonKind.ALL_COMPLETE: Light.DONE,
    ReasonKind.TARGET_REACHED: Light.DONE,
    ReasonKind.CANCELLED: Light.CANCELLED,
}
_REASON_RANK = {kind: rank for rank, kind in enumerate(ReasonKind)}


def light_for_gap(gap: float, thresholds: Thresholds) -> Light:
    """BEHIND below `behind_gap`, WATCH from there up to and including `watch_gap`, else NORMAL."""
    if gap < thresholds.behind_gap:
        return Light.BEHIND
    if gap <= thresholds.watch_gap:
        return Light.WATCH
    return Light.NORMAL


def project_light(work: ProjectWork, on: date, thresholds: Thresholds, plan_end: date) -> LightVerdict:
    """The light of `work` on day `on`, the first of these that applies:

    1. CANCELLED and PAUSED are its owners' decision.
    2. DONE when every live milestone is at 100 %. Recurring work is never done before the plan's end.
    3. UNSET when no live milestone has a due date (a start date alone is no plan to judge by).
    4. NOT_STARTED when there is no progress at all, nothing has fallen due, and the planned start lies ahead,
       or is not given and nothing falls due soon either.
    5. BEHIND: gap below `behind_gap`, or a milestone overdue by more than `overdue_days`. WATCH: gap from
       `behind_gap` to `watch_gap`, a milestone overdue by fewer days, or one due within `due_soon_days` with
       no progress reported on it (a report that says 0 % reports none).
    6. NORMAL.

    Recurring work is judged by the calendar year of `on`: the gap and the overdue milestones of earlier years
    are closed, see `closed_year_shortfall`. The plan's last year never closes: after the plan's end it is
    judged together with whatever was postponed beyond it. A milestone due soon counts also when it belongs to
    the next year. A year for which nothing is dated is UNSET.
    """
    settled = _settled(work, on, plan_end)
    if settled is not None:
        return verdict_for([settled])
    judged, measured = _judged(work, on, plan_end)
    due_soon = list(_due_soon(work.live_milestones, on, thresholds))
    waiting = _not_started(work, on, due_soon)
    if waiting is not None:
        return verdict_for([waiting])
    alarms = [*_gap_alarm(measured, thresholds), *_overdue(judged, on, thresholds), *due_soon]
    return verdict_for(alarms or [_quiet(work, judged, measured)])


def closed_year_shortfall(work: ProjectWork, year: int) -> tuple[Milestone, ...]:
    """Milestones of recurring `work` due in the closed calendar year `year` that never reached 100 %.

    The light no longer shows them once the year is over, so a yearly review asks here. Empty for other kinds
    of work, whose light never forgets a milestone.
    """
    if work.kind is not WorkKind.RECURRING:
        return ()
    return tuple(m for m in milestones_of_year(work, year) if not m.complete)


def _settled(work: ProjectWork, on: date, plan_end: date) -> LightReason | None:
    """A light that needs no comparison with the calendar."""
    days = (on - work.state_since).days if work.state_since is not None else None
    if work.state is ProjectState.CANCELLED:
        return LightReason(ReasonKind.CANCELLED, days=days)
    if work.state is ProjectState.PAUSED:
        return LightReason(ReasonKind.PAUSED, days=days)
    live = work.live_milestones
    may_end = work.kind is not WorkKind.RECURRING or on >= plan_end
    if live and may_end and all(m.complete for m in live):
        return LightReason(ReasonKind.ALL_COMPLETE)
    if all(m.due_on is None for m in live):
        return LightReason(ReasonKind.NO_DATES)
    return None


def _judged(work: ProjectWork, on: date, plan_end: date) -> tuple[tuple[Milestone, ...], Progress]:
    """The milestones whose delay counts on day `on`, and the progress the gap is taken from."""
    judged = work.live_milestones
    if work.kind is WorkKind.RECURRING:
        open_years = range(min(on, plan_end).year, on.year + 1)
        judged = tuple(m for year in open_years for m in milestones_of_year(work, year))
    return judged, measure(judged, on)


def _not_started(work: ProjectWork, on: date, due_soon: list[LightReason]) -> LightReason | None:
    live = work.live_milestones
    if any(m.completion > 0 or (m.due_on is not None and m.due_on <= on) for m in live):
        return None
    if work.planned_start is not None:
        days = (work.planned_start - on).days
        return LightReason(ReasonKind.NOT_STARTED, days=days) if days > 0 else None
    return None if due_soon else LightReason(ReasonKind.NOT_STARTED)


def _gap_alarm(measured: Progress, thresholds: Thresholds) -> Iterator[LightReason]:
    if measured.gap is None:
        return
    light = light_for_gap(measured.gap, thresholds)
    if light is Light.BEHIND:
        yield LightReason(ReasonKind.GAP_BEHIND, gap=measured.gap)
    elif light is Light.WATCH:
        yield LightReason(ReasonKind.GAP_WATCH, gap=measured.gap)


def _overdue(milestones: tuple[Milestone, ...], on: date, thresholds: Thresholds) -> Iterator[LightReason]:
    for milestone in milestones:
        if milestone.due_on is None or milestone.complete or milestone.due_on >= on:
            continue
        days = (on - milestone.due_on).days
        kind = ReasonKind.OVERDUE_LONG if days > thresholds.overdue_days else ReasonKind.OVERDUE
        yield LightReason(kind, milestone_id=milestone.milestone_id, days=days)


def _due_soon(milestones: tuple[Milestone, ...], on: date, thresholds: Thresholds) -> Iterator[LightReason]:
    for milestone in milestones:
        if milestone.due_on is None or milestone.completion > 0:
            continue
        days = (milestone.due_on - on).days
        if 0 <= days <= thresholds.due_soon_days:
            yield LightReason(ReasonKind.DUE_SOON, milestone_id=milestone.milestone_id, days=days)


def _quiet(work: ProjectWork, judged: tuple[Milestone, ...], measured: Progress) -> LightReason:
    """The reason when nothing gives cause for alarm."""
    if work.kind is WorkKind.RECURRING:
        if not judged:
            return LightReason(ReasonKind.NO_DATES_IN_YEAR)
        if all(m.complete for m in judged):
            return LightReason(ReasonKind.YEAR_COMPLETE, gap=measured.gap)
    return LightReason(ReasonKind.ON_PACE, gap=measured.gap)


def verdict_for(reasons: list[LightReason]) -> LightVerdict:
    """The light of the worst of these reasons (at least one), with all of them, worst first."""
    ordered = tuple(sorted(reasons, key=_reason_order))
    return LightVerdict(_LIGHT_OF_REASON[ordered[0].kind], ordered)


def _reason_order(reason: LightReason) -> tuple[int, int, int]:
    """Worst kind first; among overdue ones the longest first, among coming ones the nearest first."""
    days = reason.days or 0
    urgency = days if reason.kind is ReasonKind.DUE_SOON else -days
    return _REASON_RANK[reason.kind], urgency, reason.milestone_id or 0
