"""What pages show of sites: the list, one site with its history, the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from domain.asof import AsOf
from domain.errors import FieldConflict
from domain.rollout.gates import GateCheck, Shortfall
from domain.rollout.sites import (
    DISTRICTS,
    HOST_NAMES,
    TERM_NAMES,
    TIER_NAMES,
    Move,
    MoveKind,
    Site,
    SiteStage,
    SiteTerms,
    Standing,
    plain_terms,
)

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


_CHOICES: Mapping[str, Mapping[str, str]] = {
    "tier": {one.value: words for one, words in TIER_NAMES.items()},
    "host_kind": {one.value: words for one, words in HOST_NAMES.items()},
    "district": {code: district.full_name for code, district in DISTRICTS.items()},
}


def differences(mine: SiteTerms, saved: SiteTerms) -> tuple[FieldConflict, ...]:
    """Both versions of a form that somebody overtook, where they differ."""
    one, other = plain_terms(mine), plain_terms(saved)
    labels = {name.removesuffix("_tenths"): words for name, words in TERM_NAMES.items()}
    return tuple(
        FieldConflict(labels[name], "", _word(name, one[name]), _word(name, other[name]))
        for name in one
        if one[name] != other[name]
    )


def _word(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if value is None or value == "":
        return "（空）"
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return _CHOICES.get(name, {}).get(text, text)
