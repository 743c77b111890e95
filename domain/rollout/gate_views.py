"""What pages show of gates: the rules with their history, what a new one would stop, waivers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.asof import AsOf
from domain.rollout.gates import GateRule, Shortfall, shortfalls
from domain.rollout.sites import STAGES, Lane, Site, Sites, SiteStage


@dataclass(frozen=True, slots=True)
class ToldRule:
    """A rule as somebody set it: in force from `effective_on`, recorded by change `seq`."""

    rule: GateRule
    effective_on: date
    seq: int
    recorded_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Gate:
    """The gate before a stage: the rule in force, since when it was set so, what is to come, what was.

    `told` is None while the default holds; `version` is what a form is opened with, 0 before the first.
    """

    lane: Lane
    stage: SiteStage
    rule: GateRule
    told: ToldRule | None
    version: int
    coming: tuple[ToldRule, ...] = ()
    history: tuple[ToldRule, ...] = ()


@dataclass(frozen=True, slots=True)
class GatePage:
    """Every gate at a point of view, by lane in the order of its stages."""

    gates: tuple[Gate, ...]
    waiting: Mapping[tuple[Lane, SiteStage], int]
    stopped: Mapping[tuple[Lane, SiteStage], int]
    as_of: AsOf
    is_default: bool
    today: date
    may_manage: bool

    def gate(self, lane: Lane, stage: SiteStage) -> Gate | None:
        """The gate before a stage of a lane; None where there is none."""
        return next((one for one in self.gates if (one.lane, one.stage) == (lane, stage)), None)


@dataclass(frozen=True, slots=True)
class Affected:
    """A site on its way to a gate, and what it would miss there by a new rule and does not by the old one.

    `at_gate` says that the gate is the next thing before it; `stage` is where it stands. `missed_before` says
    that it missed something already.
    """

    code: str
    name: str
    stage: SiteStage
    at_gate: bool
    missed_before: bool
    missing: tuple[Shortfall, ...]


@dataclass(frozen=True, slots=True)
class RuleEffect:
    """What a new rule would do to the sites in flight of its lane that have its gate before them.

    `stopped` would miss something and miss nothing by the rule that holds without it, `more` miss more than
    before, `freed` are those that would no longer miss anything. `considered` is how many there are.
    """

    stopped: tuple[Affected, ...]
    more: tuple[Affected, ...]
    freed: tuple[Affected, ...]
    considered: int

    @property
    def at_gate(self) -> int:
        """How many of the stopped have the gate as the next thing before them."""
        return sum(one.at_gate for one in self.stopped)


def effect_of_rule(
    sites: Sites, now: GateRule, then: GateRule, documents: Mapping[int, frozenset[str]]
) -> RuleEffect:
    """What `then` would do in the place of `now`, those next to the gate first."""
    order = STAGES[then.lane]
    place = order.index(then.stage)
    stopped: list[Affected] = []
    more: list[Affected] = []
    freed: list[Affected] = []
    considered = 0
    for site in sites.in_flight():
        stage = sites.standing(site.id).stage
        if site.lane is not then.lane or stage is None or order.index(stage) >= place:
            continue
        considered += 1
        have = documents.get(site.id, frozenset())
        before, after = shortfalls(now, site.terms, have), shortfalls(then, site.terms, have)
        at_gate = order.index(stage) == place - 1
        if not after:
            if before:
                freed.append(_affected(site, stage, at_gate, True, ()))
            continue
        known = {one.field for one in before}
        new = tuple(one for one in after if one.field not in known)
        if new:
            (more if before else stopped).append(_affected(site, stage, at_gate, bool(before), new))
    return RuleEffect(_first(stopped), _first(more), _first(freed), considered)


def _affected(
    site: Site, stage: SiteStage, at_gate: bool, missed: bool, missing: tuple[Shortfall, ...]
) -> Affected:
    return Affected(site.code, site.name, stage, at_gate, missed, missing)


def _first(found: list[Affected]) -> tuple[Affected, ...]:
    return tuple(sorted(found, key=lambda one: (not one.at_gate, one.code)))


@dataclass(frozen=True, slots=True)
class ToldWaiver:
    """A waiver with who gave it when, what was missing then, and the turn of the move that used it."""

    waiver_id: int
    stage: SiteStage
    reason: str
    shortfalls: tuple[Shortfall, ...]
    given_on: date
    by: str
    recorded_at: datetime
    used_by: int | None = None
    used_on: date | None = None


@dataclass(frozen=True, slots=True)
class WaiverForm:
    """What a director sees before letting a site past its next gate.

    `refusal` says why no waiver is to be given, and is empty when one may be.
    """

    code: str
    name: str
    standing: str
    stage: SiteStage | None
    missing: tuple[Shortfall, ...]
    refusal: str
