"""The rollout at a glance: rooms open over time, districts against their targets, where sites are stuck.

A room counts from the day it opens. One that is closed does not count until it is open again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.asof import AsOf
from domain.network.districts import DISTRICTS, District
from domain.network.figure_views import NetworkScore
from domain.rollout.forecast import Forecast
from domain.rollout.stages import Lane, SiteStage

GOAL = 100
"""How many rooms the plan asks for (D04.3.1)."""
MOST_ROOMS, MOST_STREETS = 999, 99
LONGEST_BASIS = 200
STUCK = 8
"""How many of the sites that wait longest are named."""


class Cut(StrEnum):
    """By what the rooms of a burn-up are told apart."""

    LANE = "lane"
    TIER = "tier"


CUT_WORDS: Mapping[Cut, str] = {Cut.LANE: "按建设方式", Cut.TIER: "按层级"}


@dataclass(frozen=True, slots=True)
class DistrictTarget:
    """How many rooms a district is to have open, by which day, and how many streets it has.

    ``streets`` is None where nobody has said. ``seq`` is the change that set it.
    """

    district: str
    rooms: int
    streets: int | None
    due_on: date
    basis: str
    effective_on: date
    seq: int


@dataclass(frozen=True, slots=True)
class TargetEntry:
    """A district's target as a form has it; None is a cell that was left empty."""

    rooms: int | None
    streets: int | None


def target_faults(
    entries: Mapping[str, TargetEntry], set_before: Mapping[str, DistrictTarget]
) -> dict[str, str]:
    """What is wrong with the targets of a form, by field ``rooms`` or ``streets``; empty when nothing is."""
    found: dict[str, str] = {}
    for code, entry in entries.items():
        district = DISTRICTS.get(code)
        if district is None:
            found.setdefault("rooms", "有的行政区不存在，请刷新页面后重试。")
            continue
        name, before = district.full_name, set_before.get(code)
        if entry.rooms is None and before is not None:
            found.setdefault("rooms", f"{name}已设过目标，不能清空；不再要求请填 0。")
        elif entry.rooms is not None and not 0 <= entry.rooms <= MOST_ROOMS:
            found.setdefault("rooms", f"{name}的目标须在 0 至 {MOST_ROOMS} 之间，请修改。")
        if entry.streets is not None and not 1 <= entry.streets <= MOST_STREETS:
            found.setdefault("streets", f"{name}的街道（镇）数须在 1 至 {MOST_STREETS} 之间，请修改。")
        elif entry.streets is not None and entry.rooms is None and before is None:
            found.setdefault("rooms", f"请填写{name}的目标个数；没有要求请填 0。")
    return found


@dataclass(frozen=True, slots=True)
class Course:
    """Rooms open on each day of the burn-up, of one lane, one tier or all."""

    key: str
    name: str
    open: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BurnUp:
    """The rooms open at the end of each month up to the day of the view, which is the last day.

    ``parts`` are the same by lane or tier. ``planned`` are the days by which rooms were to open, with how
    many by then, beyond the view too; empty where nobody has planned. ``reached_on`` is the day from which
    the plan's number was open for the first time.
    """

    cut: Cut
    days: tuple[date, ...]
    total: Course
    parts: tuple[Course, ...]
    planned: tuple[tuple[date, int], ...] = ()
    reached_on: date | None = None

    @property
    def planned_now(self) -> int | None:
        """How many rooms were to be open by the day of the view."""
        if not self.planned or not self.days:
            return None
        return max((number for day, number in self.planned if day <= self.days[-1]), default=0)


@dataclass(frozen=True, slots=True)
class DistrictLine:
    """A district: rooms open and on their way, its target, and how many streets have an open room."""

    district: District
    open: int
    in_flight: int
    streets: int
    target: DistrictTarget | None

    @property
    def share(self) -> float | None:
        """Rooms open in per cent of the target; None without one."""
        return 100 * self.open / self.target.rooms if self.target and self.target.rooms else None

    @property
    def coverage(self) -> float | None:
        """Streets with an open room in per cent of all; None where nobody has said how many there are."""
        if self.target is None or not self.target.streets:
            return None
        return 100 * min(self.streets, self.target.streets) / self.target.streets


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage of a lane before the opening: how many stand in it, how long, and what stays took so far.

    ``usual`` is the median length in days, None while less than half of the stays have ended; ``slow`` are
    the sites that have been there longer than that.
    """

    lane: Lane
    stage: SiteStage
    sites: int
    longest: int
    usual: int | None
    completed: int
    slow: int


@dataclass(frozen=True, slots=True)
class StuckSite:
    """A site on its way that has been in its stage for long. ``usual`` as in ``StageLine``."""

    code: str
    name: str
    district: District
    lane: Lane
    stage: SiteStage
    since: date
    days: int
    usual: int | None


@dataclass(frozen=True, slots=True)
class RoomCounts:
    """The headline counts. ``ever`` are rooms that were open at any time, ``closed`` those closed now.

    ``conforming`` are open rooms that meet what is asked at the opening today; ``streets`` have an open room,
    of ``all_streets``, which is None as long as it is not known of every district how many it has.
    """

    open: int
    ever: int
    closed: int
    withdrawn: int
    in_flight: int
    conforming: int
    streets: int
    all_streets: int | None

    @property
    def conforming_share(self) -> float | None:
        """Conforming rooms in per cent of the open ones; None while none is open."""
        return 100 * self.conforming / self.open if self.open else None

    @property
    def coverage(self) -> float | None:
        """Streets with an open room in per cent of all; None where it is not known how many there are."""
        return 100 * min(self.streets, self.all_streets) / self.all_streets if self.all_streets else None


@dataclass(frozen=True, slots=True)
class RolloutOverview:
    """Everything the overview shows one reader. ``stuck`` is empty for those who read counts alone.

    ``usage`` is what the network's children's rooms told of the last month that was due.
    """

    as_of: AsOf
    is_default: bool
    counts: RoomCounts
    burn_up: BurnUp
    forecast: Forecast | None
    districts: tuple[DistrictLine, ...]
    stages: tuple[StageLine, ...]
    stuck: tuple[StuckSite, ...]
    usage: NetworkScore | None
    counts_only: bool
    may_set_targets: bool

    @property
    def targeted(self) -> int:
        """The districts' targets together."""
        return sum(line.target.rooms for line in self.districts if line.target)


def all_streets(targets: Mapping[str, DistrictTarget]) -> int | None:
    """How many streets the city has; None as long as it is not known of every district."""
    told = [one.streets for code in DISTRICTS if (one := targets.get(code)) and one.streets]
    return sum(told) if len(told) == len(DISTRICTS) else None
