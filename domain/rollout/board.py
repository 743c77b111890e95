"""The board: sites of a lane in columns by stage, and a move asked for on it; the map of sites by stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.asof import AsOf
from domain.network.geometry import Geometry
from domain.rollout.ageing import NO_HISTORY, Ageing, StageHistory
from domain.rollout.gates import GateCheck, Shortfall
from domain.rollout.site_views import OpenWaiver
from domain.rollout.sites import OPENED, Site, Standing
from domain.rollout.stages import STAGES, Lane, MoveKind, SiteStage, position

COLUMN = 10
"""Cards that a column shows; the others are in the list."""


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A site in its column.

    `ageing` is None for rooms that are open: they are there to stay. `missing` is what the next stage's gate
    lacks. `moves` are those that the reader may make, the usual one first.
    """

    site: Site
    standing: Standing
    days: int
    ageing: Ageing | None = None
    missing: tuple[Shortfall, ...] = ()
    moves: tuple[MoveKind, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """The sites of a stage, those that have stood in it longest, of how many; how many of all stand long."""

    stage: SiteStage
    cards: tuple[BoardCard, ...]
    total: int
    long: int = 0
    history: StageHistory = NO_HISTORY

    @property
    def rest(self) -> int:
        """How many are not shown."""
        return self.total - len(self.cards)

    @property
    def ages(self) -> bool:
        """Whether days in the stage are compared with its history."""
        return self.stage not in OPENED


@dataclass(frozen=True, slots=True)
class MoveQuestion:
    """A move that was asked for: what it would do, or in `fault` why it is not to be had.

    `wanted` is the column a card was let fall on; `stage` is where the move leads.
    """

    site: Site
    standing: Standing
    version: int
    kind: MoveKind
    stage: SiteStage | None
    wanted: SiteStage | None = None
    fault: str = ""
    check: GateCheck | None = None
    waivers: tuple[OpenWaiver, ...] = ()
    may_write: bool = False


@dataclass(frozen=True, slots=True)
class LastChange:
    """The last change of a site: who made it when, and where the site stands now."""

    site: Site
    standing: Standing
    by: str
    recorded_at: datetime
    action: str


@dataclass(frozen=True, slots=True)
class Facets:
    """How many sites each choice of a filter would show, the other filters staying as they are."""

    lanes: Mapping[Lane, int]
    districts: Mapping[str, int]
    tiers: Mapping[str, int]
    departments: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The board of a lane at a point of view."""

    lane: Lane
    columns: tuple[BoardColumn, ...]
    facets: Facets
    as_of: AsOf
    is_default: bool
    today: date
    withdrawn: int = 0
    closed: int = 0
    may_move: bool = False
    question: MoveQuestion | None = None
    last: LastChange | None = None

    @property
    def total(self) -> int:
        """How many sites stand in the columns."""
        return sum(column.total for column in self.columns)

    @property
    def in_flight(self) -> int:
        """How many of them are on their way to the opening."""
        return sum(column.total for column in self.columns if column.ages)

    @property
    def long(self) -> int:
        """How many of them have stood in their stage for long."""
        return sum(column.long for column in self.columns)


@dataclass(frozen=True, slots=True)
class SiteDot:
    """A site on the map."""

    site: Site
    stage: SiteStage
    days: int


@dataclass(frozen=True, slots=True)
class SiteMap:
    """The sites in flight and open by district, each district's in the order of their stages."""

    lane: Lane | None
    dots: Mapping[str, tuple[SiteDot, ...]]
    geometry: Geometry
    facets: Facets
    as_of: AsOf
    is_default: bool
    withdrawn: int = 0
    closed: int = 0

    @property
    def total(self) -> int:
        """How many sites are on it."""
        return sum(map(len, self.dots.values()))


def kind_towards(lane: Lane, standing: Standing, wanted: SiteStage) -> MoveKind:
    """The move that somebody means who lets a card fall on a column; it may not be possible."""
    if standing.stage is None or wanted not in STAGES[lane]:
        return MoveKind.ADVANCE
    if position(lane, wanted) < position(lane, standing.stage):
        return MoveKind.BACK
    return MoveKind.ADVANCE
