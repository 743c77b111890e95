"""What pages show of sites: the list, one site with its history, the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from domain.asof import AsOf
from domain.rollout.gates import GateCheck, Shortfall
from domain.rollout.sites import Move, MoveKind, Site, SiteStage, SiteTerms, Standing

DRAFT_FIELDS: tuple[str, ...] = (
    "lane",
    "name",
    "tier",
    "district",
    "street",
    "host_kind",
    "host_name",
    "address",
    "longitude",
    "latitude",
    "area",
    "shared",
    "divided",
    "seats",
    "volumes",
    "staff",
    "hours",
    "department",
    "library",
    "unit",
    "note",
    "day",
    "reason",
)
"""The fields of the form, in the order in which it is sent; a draft keeps them as they were typed."""


@dataclass(frozen=True, slots=True)
class ToldMove:
    """A move with what a page tells of it: when it was recorded and by whom, what it missed at the gate.

    `corrected` says that a later row of the same turn gave it another day.
    """

    move: Move
    recorded_at: datetime
    by: str
    rule_revision_id: int | None = None
    waiver_id: int | None = None
    shortfalls: tuple[Shortfall, ...] = ()
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A site in a list: where it stands and since how many days, and what its next gate misses."""

    site: Site
    standing: Standing
    department: str
    days: int
    check: GateCheck | None = None

    @property
    def missing(self) -> int:
        """How many things the next gate misses."""
        return len(self.check.shortfalls) if self.check else 0


@dataclass(frozen=True, slots=True)
class SiteList:
    """The sites that match at a point of view, of how many."""

    lines: tuple[SiteLine, ...]
    total: int
    open: int
    in_flight: int
    as_of: AsOf
    is_default: bool
    may_write: bool
    departments: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class SiteChange:
    """A change of a site as the ledger keeps it."""

    seq: int
    recorded_at: datetime
    by: str
    action: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class OpenWaiver:
    """A waiver that no move has used yet."""

    waiver_id: int
    reason: str
    given_on: date


@dataclass(frozen=True, slots=True)
class SiteSheet:
    """One site at a point of view, with its moves, its history and what may be done now."""

    site: Site
    standing: Standing
    version: int
    as_of: AsOf
    is_default: bool
    today: date
    moves: tuple[ToldMove, ...]
    changes: tuple[SiteChange, ...]
    department: str
    library: tuple[str, str] | None
    unit: tuple[str, str] | None
    check: GateCheck | None
    next_stage: SiteStage | None
    possible: tuple[MoveKind, ...]
    waivers: tuple[OpenWaiver, ...]
    may_write: bool
    may_move: bool
    planned: Mapping[SiteStage, date] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=dict)
    departments: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SiteForm:
    """The form of a new site, or of one to change, filled with what was typed last.

    `typed` has the draft's text by field; None when there is none, and `terms` count.
    """

    code: str
    site: Site | None
    terms: SiteTerms | None
    version: int
    draft_version: int
    typed: Mapping[str, str] | None
    saved_at: datetime | None
    departments: tuple[tuple[int, str], ...]
    libraries: tuple[tuple[int, str], ...]
    rooms: tuple[tuple[int, str], ...]
    today: date
