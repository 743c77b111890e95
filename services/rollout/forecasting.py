"""The forecast of openings: many courses of the sites in flight, drawn from how long stages took so far.

The method is told in docs/methods/rollout-forecast.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from domain.rollout.burnup import GOAL
from domain.rollout.forecast import (
    HIGH,
    HORIZON,
    LOW,
    MIDDLE,
    RUNS,
    SEED,
    Band,
    Durations,
    Forecast,
    When,
    nearest_rank,
)
from domain.rollout.stages import OPENED, STAGES
from services.rollout.columns import LANES, STAGE_ORDER, Columns

__all__ = ["Way", "forecast_of", "simulate", "way_from", "ways"]

SLOTS = 1 << 16
"""Chances are kept in parts of this many, so that a draw is a look into a table."""
NEVER = 1 << 20
"""Days that stand for: not, as far as is known."""
Key = tuple[int, int]
_STAGE_PLACE = {stage: place for place, stage in enumerate(STAGE_ORDER)}


@dataclass(frozen=True, eq=False)
class Way:
    """The way from a stage to the opening, as tables of ``SLOTS`` days each: equally likely lengths.

    ``here`` is the stay in the stage, in the order of its length, ``ends_after`` the lengths themselves with
    the slot behind the last of each; ``rest`` are all stages after it together.
    """

    here: NDArray[np.int32]
    lengths: NDArray[np.int64]
    behind: NDArray[np.int64]
    rest: NDArray[np.int32]


def ways(histories: Mapping[Key, Durations]) -> dict[Key, Way]:
    """The ways from every stage before the opening through which something can be forecast."""
    found: dict[Key, Way] = {}
    for lane_place, lane in enumerate(LANES):
        after: NDArray[np.float64] | None = np.ones(1)
        for stage in reversed(STAGES[lane]):
            if stage in OPENED:
                continue
            key = lane_place, _STAGE_PLACE[stage]
            history = histories.get(key)
            if after is None or history is None or not history.enough:
                # Nothing is known of this stage, so nothing of any before it.
                break
            found[key] = way_from(history, after)
            after = _cut(np.convolve(after, _chances(history)))
    return found


def _chances(history: Durations) -> NDArray[np.float64]:
    """The chances that a stay ends by moving on after 0, 1, 2 … days."""
    found = np.zeros(min(HORIZON, max(days for days, _, _ in history.steps)) + 1)
    for days, on, _ in history.steps:
        if days <= HORIZON:
            found[days] += on
    return found


def _cut(chances: NDArray[np.float64]) -> NDArray[np.float64]:
    return chances[: HORIZON + 1]


def way_from(history: Durations, after: NDArray[np.float64]) -> Way:
    """The way of a stage: ``after`` are the chances that all later stages together take 0, 1, 2 … days."""
    days, chances = list[int](), list[float]()
    for length, on, off in history.steps:
        days += [length, NEVER]
        chances += [on, off]
    edges = _edges(np.array(chances))
    return Way(
        here=_table(np.array(days), edges),
        lengths=np.array([length for length, _, _ in history.steps]),
        behind=edges[1::2],
        rest=_table(np.arange(len(after)), _edges(after)),
    )


def _edges(chances: NDArray[np.float64]) -> NDArray[np.int64]:
    """The slots behind which each chance ends."""
    return np.minimum(np.rint(np.cumsum(chances) * SLOTS), SLOTS).astype(np.int64)


def _table(values: NDArray[np.int64], edges: NDArray[np.int64]) -> NDArray[np.int32]:
    found = np.full(SLOTS, NEVER, np.int32)
    filled = np.repeat(values, np.diff(edges, prepend=0))
    found[: len(filled)] = filled
    return found


def simulate(
    found: Mapping[Key, Way],
    standing: Sequence[tuple[Key, Sequence[int]]],
    runs: int = RUNS,
    seed: int = SEED,
    horizon: int = HORIZON,
) -> NDArray[np.int64]:
    """How many of some sites have opened by each day from today (0) on, in each of many courses.

    ``standing`` are the sites by their way, with the days each has been in its stage. They do not know of one
    another. A stay that has lasted so many days ends on a later one.
    """
    chance = np.random.Generator(np.random.PCG64(seed))
    late, edge = horizon + 1, 0
    # Every opening as its place among the days of all courses, so that they are counted at once.
    opens = np.empty((runs, sum(len(days) for _, days in standing)), np.int32)
    for key, days in standing:
        way = found[key]
        spent = np.asarray(days, np.int64)
        # What has not ended by now: the slots behind the last length that is not longer.
        place = np.searchsorted(way.lengths, spent, side="right")
        first = np.where(place > 0, way.behind[np.maximum(place, 1) - 1], 0).astype(np.uint32)
        here, rest = chance.integers(0, SLOTS, (2, runs, len(spent)), dtype=np.uint16)
        slot = here * (np.uint32(SLOTS) - first)
        slot >>= 16
        slot += first
        stay = way.here.take(slot, mode="clip")
        stay -= spent.astype(np.int32)
        # A stay longer than all that ended has no slot left: of that nothing is known.
        stay[:, first == SLOTS] = NEVER
        stay += way.rest.take(rest, mode="clip")
        opens[:, edge : edge + len(spent)] = np.minimum(stay, late, out=stay)
        edge += len(spent)
    opens += (np.arange(runs, dtype=np.int32) * (late + 1))[:, np.newaxis]
    counts = np.bincount(opens.ravel(), minlength=runs * (late + 1)).reshape(runs, late + 1)
    return np.cumsum(counts[:, :-1], axis=1)


def forecast_of(sites: Columns, histories: Mapping[Key, Durations], days: Sequence[date]) -> Forecast | None:
    """The forecast at a point of view, told for some days from its own on; None with no site in flight."""
    in_flight = np.flatnonzero(sites.in_flight)
    if not len(in_flight):
        return None
    known = ways(histories)
    standing, simulated = list[tuple[Key, Sequence[int]]](), 0
    lane, stage, spent = sites.lane[in_flight], sites.stage[in_flight], sites.days[in_flight]
    for key in known:
        here = (lane == key[0]) & (stage == key[1])
        if here.any():
            standing.append((key, spent[here].tolist()))
            simulated += int(here.sum())
    open_now = int(sites.open.sum())
    if not simulated:
        return Forecast((), (), 0, len(in_flight))
    opened = simulate(known, standing) + open_now
    ahead = [min((day - sites.day).days, HORIZON) for day in days]
    told = np.sort(opened[:, ahead], axis=0)
    bands = tuple(
        Band(*(int(nearest_rank(column, percent)) for percent in (LOW, MIDDLE, HIGH)))
        for column in told.T.tolist()
    )
    return Forecast(
        tuple(days),
        bands,
        simulated,
        len(in_flight) - simulated,
        _when(opened, GOAL, sites.day) if open_now < GOAL else None,
    )


def _when(opened: NDArray[np.int64], number: int, today: date) -> When | None:
    """By when so many rooms are open; None where that is so in no course."""
    reached = opened >= number
    if not reached[:, -1].any():
        return None
    first = np.where(reached[:, -1], reached.argmax(axis=1), NEVER)
    ordered = np.sort(first).tolist()
    days = (nearest_rank(ordered, percent) for percent in (LOW, MIDDLE, HIGH))
    return When(*(None if day >= NEVER else today + timedelta(days=day) for day in days))
