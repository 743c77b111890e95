"""Roll-up of many projects into one figure, with the worst of them always beside it.

An average hides a red task; a roll-up therefore never travels without its worst child.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.projects.lights import (
    Light,
    LightVerdict,
    Thresholds,
    light_for_gap,
    project_light,
    severity_rank,
)
from domain.projects.schedule import Progress, gap_between, progress, weighted_mean
from domain.projects.work import ProjectState, ProjectWork


@dataclass(frozen=True, slots=True)
class Standing:
    """How one project stands on a day: its progress over the entire plan, and its light with reasons.

    `by_figures` when both come from an indicator and its target instead of from milestones.
    """

    work: ProjectWork
    progress: Progress
    verdict: LightVerdict
    by_figures: bool = False

    @property
    def reported(self) -> bool:
        """Whether there is anything to show: a figure, or a report on a milestone that counts."""
        return self.progress.actual is not None if self.by_figures else self.work.reported


@dataclass(frozen=True, slots=True)
class RollUp:
    """How a group of projects stands.

    `actual`, `planned` in percent and `gap` in percentage points, None when there is nothing to measure.
    `counts` has an entry for every light, CANCELLED included. `total` counts the projects in the denominator
    (everything but cancelled work), `dated` those of them whose plan has dates, `behind` those behind it.
    `reported` counts the projects on which anything was ever reported: where it is 0 a reader is shown 未报
    and not 0 %. `worst` is the worst project in the denominator; None only when the denominator is empty.
    """

    actual: float | None
    planned: float | None
    gap: float | None
    light: Light
    counts: Mapping[Light, int]
    worst: Standing | None
    total: int
    dated: int
    behind: int
    cancelled: int
    reported: int

    @property
    def shown(self) -> float | None:
        """The actual progress as a reader is shown it: None while nothing was ever reported."""
        return self.actual if self.reported else None


_IN_MOTION = frozenset({Light.BEHIND, Light.WATCH, Light.NORMAL, Light.DONE})


def stand(work: ProjectWork, on: date, thresholds: Thresholds, plan_end: date) -> Standing:
    """How `work` stands on day `on`."""
    return Standing(work, progress(work, on), project_light(work, on, thresholds, plan_end))


def worst_first(standings: Iterable[Standing]) -> list[Standing]:
    """Standings ordered by light (worst first), then by gap (largest arrears first), then by code."""
    return sorted(standings, key=_badness)


def roll_up(standings: Iterable[Standing], thresholds: Thresholds) -> RollUp:
    """Roll `standings` up, weighted by project weight.

    - Cancelled work leaves the denominator and changes nothing but the counts.
    - `actual` is over all other work that has live milestones; work without any has no figure (not 0).
    - `planned` and `gap` are over dated work only, both sides of the gap over the same milestones.
    - Paused work stays in at the planned value of the day it was paused.
    - Recurring work enters with its entire plan, although its own light looks at the current year.
    """
    listed = list(standings)
    live = [s for s in listed if s.work.state is not ProjectState.CANCELLED]
    counted = Counter(s.verdict.light for s in listed)
    dated = [s for s in live if s.progress.planned is not None]
    actual = weighted_mean(
        (a, s.work.weight) for s in (dated or live) if (a := s.progress.actual) is not None
    )
    planned = weighted_mean((p, s.work.weight) for s in dated if (p := s.progress.planned) is not None)
    gap = gap_between(actual, planned)
    return RollUp(
        actual=actual,
        planned=planned,
        gap=gap,
        light=_light(live, gap, thresholds, any_cancelled=len(live) < len(listed)),
        counts={light: counted[light] for light in Light},
        worst=min(live, key=_badness, default=None),
        total=len(live),
        dated=len(dated),
        behind=counted[Light.BEHIND],
        cancelled=len(listed) - len(live),
        reported=sum(s.reported for s in (dated or live)),
    )


def _light(
    live: Sequence[Standing], gap: float | None, thresholds: Thresholds, *, any_cancelled: bool
) -> Light:
    """The light of the average.

    Cancelled when nothing else is left, DONE when all work is done, UNSET when nothing is dated. When no work
    is in motion (all paused, unset or not started) the worst of those lights, so that idle work is never
    green. Otherwise the light of the weighted gap.
    """
    lights = {s.verdict.light for s in live}
    if not lights:
        return Light.CANCELLED if any_cancelled else Light.UNSET
    if lights == {Light.DONE}:
        return Light.DONE
    if gap is None:
        return Light.UNSET
    if not lights & _IN_MOTION:
        return min(lights, key=severity_rank)
    return light_for_gap(gap, thresholds)


def _badness(standing: Standing) -> tuple[int, float, str]:
    gap = standing.progress.gap
    return severity_rank(standing.verdict.light), gap if gap is not None else 0.0, standing.work.code
