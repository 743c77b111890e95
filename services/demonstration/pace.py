"""How far each milestone really was on any day, from the catalogue's words and a seeded random series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from domain.projects.work import COMPLETE, ProjectState, WorkKind
from services.demonstration.scenario import SEED
from services.demonstration.script import Pace, ProjectScript, Step
from services.demonstration.workdays import on_or_before

SETTLED_ON = date(2025, 10, 24)
"""What is finished at the business date was finished by then, and is reported and approved."""

FIRST_PROGRESS = date(2021, 4, 6)
_HARD_YEAR = (date(2022, 3, 1), date(2022, 9, 30))
"""Months in which closures held everything up."""


@dataclass(frozen=True, slots=True)
class Point:
    """From ``day`` on a milestone is complete by ``percent``."""

    day: date
    percent: float


@dataclass(frozen=True, slots=True)
class Track:
    """One milestone's progress, in order of days."""

    milestone: int | str
    due_on: date | None
    points: tuple[Point, ...]

    def between(self, after: date, until: date) -> float | None:
        """The percentage reached in the days after ``after`` and up to ``until``; None if nothing moved."""
        reached = [point.percent for point in self.points if after < point.day <= until]
        return reached[-1] if reached else None

    def at(self, day: date) -> float:
        """The percentage on a day."""
        return max((point.percent for point in self.points if point.day <= day), default=0.0)


def series(*names: object) -> Random:
    """The random series of this name, the same for every load."""
    return Random("/".join([SEED, *map(str, names)]))


def tracks(script: ProjectScript) -> tuple[Track, ...]:
    """The progress of all milestones of a project."""
    return tuple(
        Track(step.milestone, step.due_on, _points(script, step, series(script.code, step.milestone)))
        for step in script.steps
    )


def _points(script: ProjectScript, step: Step, rng: Random) -> tuple[Point, ...]:
    if step.due_on is None or _dropped_before(script, step):
        return ()
    target = _target(step, rng)
    if target >= COMPLETE:
        finished = _finished(script, step.due_on, rng)
        points = [*_way(script, step, finished, rng), Point(finished, COMPLETE)]
    else:
        points = _towards(step.due_on, target, rng)
    return tuple(point for point in _around_pauses(script, points) if point.day >= FIRST_PROGRESS)


def _dropped_before(script: ProjectScript, step: Step) -> bool:
    return any(drop.milestone == step.milestone for drop in script.drops)


def _target(step: Step, rng: Random) -> float:
    """The completion at the business date."""
    if step.still is not None:
        return step.still
    if step.due_on is not None and step.due_on > SETTLED_ON + timedelta(days=30):
        return rng.choice((20.0, 30.0, 40.0))
    return COMPLETE


def _finished(script: ProjectScript, due_on: date, rng: Random) -> date:
    delay = round(min(25.0, max(-20.0, rng.gauss(-3, 10))))
    if script.pace is Pace.SLOW and rng.random() < 0.7:
        delay = rng.randint(10, 75)
    if _HARD_YEAR[0] <= due_on <= _HARD_YEAR[1]:
        delay += rng.randint(20, 80) if script.pace is Pace.SLOW else rng.randint(10, 60)
    day = due_on + timedelta(days=delay)
    if day > SETTLED_ON:
        day = SETTLED_ON - timedelta(days=rng.randint(0, 9))
    return on_or_before(max(day, FIRST_PROGRESS + timedelta(days=20)))


def _way(script: ProjectScript, step: Step, finished: date, rng: Random) -> list[Point]:
    """The intermediate reports before a milestone was finished."""
    repeated = script.kind is WorkKind.RECURRING and isinstance(step.milestone, str)
    length = rng.randint(25, 60) if repeated else rng.randint(70, 150)
    shares = (0.5,) if repeated else (0.75, 0.35)
    start = finished - timedelta(days=length)
    if step.due_on is not None and repeated:
        start = max(start, date(step.due_on.year, 1, 8))
    points = []
    for share in shares:
        day = on_or_before(start + (finished - start) * (1 - share))
        percent = _rounded(COMPLETE * (1 - share) + rng.uniform(-8, 12))
        if day < finished and rng.random() < 0.55:
            points.append(Point(day, percent))
    return points


def _towards(due_on: date, target: float, rng: Random) -> list[Point]:
    """The progress of a milestone that got stuck at ``target``, or is on its way there."""
    if target <= 0:
        return []
    last = on_or_before(min(due_on, SETTLED_ON) - timedelta(days=rng.randint(10, 60)))
    first = on_or_before(last - timedelta(days=rng.randint(25, 110)))
    points = [Point(last, target)]
    if target >= 25 and first.year == last.year:
        points.insert(0, Point(first, _rounded(target * rng.uniform(0.3, 0.7))))
    return points


def _around_pauses(script: ProjectScript, points: Sequence[Point]) -> list[Point]:
    """Nothing moves while a project is paused: what falls into a pause comes after it, or never."""
    moved = list(points)
    stops = [turn for turn in script.turns if turn.state is not ProjectState.ACTIVE]
    for stop in stops:
        back = next((t.on for t in script.turns if t.state is ProjectState.ACTIVE and t.on > stop.on), None)
        shift = timedelta() if back is None else back - stop.on
        kept = []
        for point in moved:
            if point.day < stop.on:
                kept.append(point)
            elif back is not None and point.day < back + shift:
                kept.append(Point(on_or_before(point.day + shift), point.percent))
            elif back is not None:
                kept.append(point)
        moved = sorted(kept, key=lambda point: (point.day, point.percent))
    return moved


def _rounded(percent: float) -> float:
    return float(min(95, max(5, 5 * round(percent / 5))))
