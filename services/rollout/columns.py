"""All sites at a point of view as columns of numbers, for reckoning over thousands of them at once.

Says the same as ``domain.rollout.sites.Sites``, without an object for every site and move.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data_access.queries.rollout.burnup import SITE_COLUMNS
from domain.network.districts import DISTRICTS
from domain.rollout.forecast import Durations, durations
from domain.rollout.gates import GateRule
from domain.rollout.sites import Lane, SiteStage, Tier
from domain.rollout.stages import OPENED, MoveKind

__all__ = ["LANES", "STAGE_ORDER", "TIERS", "Columns", "MoveLog", "columns_of", "log_of"]

Numbers = NDArray[np.int64]
Marks = NDArray[np.bool_]

LANES, TIERS, STAGE_ORDER, KINDS = tuple(Lane), tuple(Tier), tuple(SiteStage), tuple(MoveKind)
"""What the numbers in the columns of these kinds stand for: places in these."""
_LANE, _TIER, _STAGE, _KIND = (
    {one.value: place for place, one in enumerate(kind)} for kind in (LANES, TIERS, STAGE_ORDER, KINDS)
)
_DISTRICT = {code: place for place, code in enumerate(DISTRICTS)}
_ADVANCE = _KIND[MoveKind.ADVANCE]
_WITHDRAW, _CLOSE, _REOPEN = _KIND[MoveKind.WITHDRAW], _KIND[MoveKind.CLOSE], _KIND[MoveKind.REOPEN]
_OPEN = _STAGE[SiteStage.OPEN]
_IS_OPENED = np.array([stage in OPENED for stage in STAGE_ORDER])
_PLACE = {name: place for place, name in enumerate(("id", "code", "lane", *SITE_COLUMNS))}
_EPOCH = date(1970, 1, 1).toordinal()
NONE = -1
"""Stands in columns of numbers for what is not known."""


def _coded(values: Iterable[str], places: Mapping[str, int], count: int) -> Numbers:
    return np.fromiter(map(places.__getitem__, values), np.int64, count)


@dataclass(frozen=True, eq=False)
class MoveLog:
    """Moves that hold, by site and turn: what was corrected is not among them. Days are ordinals."""

    site: Numbers
    kind: Numbers
    stage: Numbers
    day: Numbers

    def until(self, day: date) -> MoveLog:
        """Those in force on a day."""
        seen = self.day <= day.toordinal()
        return MoveLog(self.site[seen], self.kind[seen], self.stage[seen], self.day[seen])


def log_of(rows: Sequence[Any]) -> MoveLog:
    """The moves of rows as ``move_rows`` gives them."""
    count = len(rows)
    sites, turns, kinds, stages, days = zip(*rows, strict=True) if rows else ((),) * 5
    site, turn = np.fromiter(sites, np.int64, count), np.fromiter(turns, np.int64, count)
    holds = np.ones(count, np.bool_)
    holds[:-1] = (site[1:] != site[:-1]) | (turn[1:] != turn[:-1])
    return MoveLog(
        site[holds],
        _coded(kinds, _KIND, count)[holds],
        _coded(stages, _STAGE, count)[holds],
        (np.array(days, dtype="datetime64[D]").astype(np.int64) + _EPOCH)[holds],
    )


@dataclass(frozen=True, eq=False)
class Columns:
    """Sites at a day in the order of their ids, and their moves; ``moves.site`` are places in the columns."""

    day: date
    fields: Sequence[Sequence[Any]]
    moves: MoveLog

    def __len__(self) -> int:
        return len(self.fields[0])

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the sites."""
        return self.fields[_PLACE["id"]]

    def texts(self, name: str) -> Sequence[str]:
        """A column of texts: ``code``, or one of ``SITE_COLUMNS``."""
        return self.fields[_PLACE[name]]

    def numbers(self, name: str) -> Numbers:
        """A column of numbers, ``NONE`` for what is not known."""
        found = np.array(self.fields[_PLACE[name]], dtype=np.float64)
        known: Numbers = np.where(np.isnan(found), NONE, found).astype(np.int64)
        return known

    def filled(self, name: str) -> Marks:
        """Where a column has anything."""
        values = self.fields[_PLACE[name]]
        return np.fromiter((one is not None and one != "" for one in values), np.bool_, len(self))

    @cached_property
    def lane(self) -> Numbers:
        """The lanes, as places in ``LANES``."""
        return _coded(self.texts("lane"), _LANE, len(self))

    @cached_property
    def tier(self) -> Numbers:
        """The tiers, as places in ``TIERS``."""
        return _coded(self.texts("tier"), _TIER, len(self))

    @cached_property
    def district(self) -> Numbers:
        """The districts, as places among all."""
        return _coded(self.texts("district"), _DISTRICT, len(self))

    @cached_property
    def _last(self) -> Numbers:
        """The place of each site's last move, ``NONE`` where there is none."""
        found = np.full(len(self), NONE, np.int64)
        found[self.moves.site] = np.arange(len(self.moves.site))
        return found

    def _of_last(self, column: Numbers) -> Numbers:
        if not len(column):
            return self._last
        return np.where(self._last == NONE, NONE, column[self._last])

    @cached_property
    def stage(self) -> Numbers:
        """Where each stands, as places in ``STAGE_ORDER``."""
        return self._of_last(self.moves.stage)

    @cached_property
    def days(self) -> Numbers:
        """For how many days each has been standing so."""
        since = self._of_last(self.moves.day)
        return np.where(since == NONE, 0, self.day.toordinal() - since)

    @cached_property
    def _kind(self) -> Numbers:
        return self._of_last(self.moves.kind)

    @cached_property
    def withdrawn(self) -> Marks:
        """Those given up before they opened."""
        marks: Marks = self._kind == _WITHDRAW
        return marks

    @cached_property
    def closed(self) -> Marks:
        """Rooms that are closed."""
        marks: Marks = self._kind == _CLOSE
        return marks

    @cached_property
    def _active(self) -> Marks:
        marks: Marks = (self._kind != NONE) & ~self.withdrawn & ~self.closed
        return marks

    @cached_property
    def open(self) -> Marks:
        """Rooms that are open."""
        marks: Marks = self._active & _IS_OPENED[self.stage]
        return marks

    @cached_property
    def in_flight(self) -> Marks:
        """Sites on their way to the opening."""
        marks: Marks = self._active & ~_IS_OPENED[self.stage]
        return marks

    @cached_property
    def _opening(self) -> Marks:
        moves = self.moves
        marks: Marks = (moves.kind == _ADVANCE) & (moves.stage == _OPEN)
        return marks

    @property
    def ever(self) -> int:
        """How many were open at any time."""
        return len(np.unique(self.moves.site[self._opening]))

    def openings(self, among: Marks | None = None) -> tuple[Numbers, Numbers]:
        """The days on which the number of open rooms changed, in order, and how many there were from then on.

        ``among`` are the sites that count; all without.
        """
        moves = self.moves
        by = np.where(self._opening | (moves.kind == _REOPEN), 1, np.where(moves.kind == _CLOSE, -1, 0))
        counts = by != 0
        if among is not None:
            counts &= among[moves.site]
        days, place = np.unique(moves.day[counts], return_inverse=True)
        changes = np.bincount(place, weights=by[counts], minlength=len(days)).astype(np.int64)
        return days, np.cumsum(changes)

    def histories(self) -> dict[tuple[int, int], Durations]:
        """How long the stages before the opening took so far, by places of lane and stage."""
        moves, count = self.moves, len(self.moves.site)
        follows = np.zeros(count, np.bool_)
        follows[:-1] = moves.site[1:] == moves.site[:-1]
        ended_by = np.full(count, NONE, np.int64)
        ended_by[:-1] = np.where(follows[:-1], moves.kind[1:], NONE)
        left = np.full(count, self.day.toordinal(), np.int64)
        left[:-1] = np.where(follows[:-1], moves.day[1:], left[:-1])
        stays = (moves.kind != _WITHDRAW) & (moves.kind != _CLOSE) & ~_IS_OPENED[moves.stage]
        length, lane = left - moves.day, self.lane[moves.site]
        found = {}
        ways = lane * len(STAGE_ORDER) + moves.stage
        for way in np.unique(ways[stays]).tolist():
            key = divmod(way, len(STAGE_ORDER))
            of_stage = stays & (ways == way)
            lengths, ends = length[of_stage], ended_by[of_stage]
            on, off = ends == _ADVANCE, ends == _WITHDRAW
            found[key] = durations(_tally(lengths[on]), _tally(lengths[off]), _tally(lengths[~on & ~off]))
        return found

    def conforming(
        self,
        rules: Mapping[tuple[Lane, SiteStage], GateRule],
        documents: Mapping[int, frozenset[str]],
    ) -> Marks:
        """The open rooms that meet what the gate of the opening asks for today."""
        found = self.open.copy()
        for place, lane in enumerate(LANES):
            found &= (self.lane != place) | self._meets(rules[lane, SiteStage.OPEN], documents)
        return found

    def _meets(self, rule: GateRule, documents: Mapping[int, frozenset[str]]) -> Marks:
        met = np.ones(len(self), np.bool_)
        for name in rule.fields:
            met &= self.filled(name)
        for name, least in rule.minimums.items():
            enough = self.numbers(name) >= least
            if name == "divided_tenths":
                enough |= ~self.shared
            met &= enough
        if rule.documents:
            asked, none = frozenset(rule.documents), frozenset[str]()
            ids = self.fields[_PLACE["id"]]
            met &= np.fromiter((asked <= documents.get(key, none) for key in ids), np.bool_, len(self))
        return met

    @cached_property
    def shared(self) -> Marks:
        """Rooms that are shared with others."""
        marks: Marks = np.fromiter(map(bool, self.texts("shared")), np.bool_, len(self))
        return marks

    @cached_property
    def streets(self) -> list[int]:
        """How many streets have an open room, by the place of the district."""
        found: list[set[str]] = [set() for _ in DISTRICTS]
        names, districts = self.texts("street"), self.district
        for place in np.flatnonzero(self.open).tolist():
            if names[place]:
                found[districts[place]].add(names[place])
        return [len(one) for one in found]


def _tally(lengths: Numbers) -> dict[int, int]:
    values, counts = np.unique(lengths, return_counts=True)
    return dict(zip(values.tolist(), counts.tolist(), strict=True))


def columns_of(rows: Sequence[Any], log: MoveLog, day: date) -> Columns:
    """The columns of sites as ``site_rows`` gives them, with the moves in force on a day."""
    fields = tuple(zip(*rows, strict=True)) if rows else ((),) * len(_PLACE)
    ids = np.fromiter(fields[0], np.int64, len(rows))
    seen = log.until(day)
    if not len(ids):
        none = np.zeros(0, np.int64)
        return Columns(day, fields, MoveLog(none, none, none, none))
    place = np.minimum(np.searchsorted(ids, seen.site), len(ids) - 1)
    known = ids[place] == seen.site
    return Columns(day, fields, MoveLog(place[known], seen.kind[known], seen.stage[known], seen.day[known]))
