"""The rollout reckoned slowly: durations by moving weights, all courses one by one, counts site by site."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.rollout.gates import GateRule, shortfalls
from domain.rollout.sites import Lane, Sites, SiteStage, Tier
from domain.rollout.stages import OPENED, Move, MoveKind, SiteState, after

NEVER = None
Outcomes = Mapping[int | None, Fraction]
"""Chances of lengths in days; None is not, as far as is known."""


@dataclass(frozen=True)
class Spell:
    """A stay in a stage: its length, and whether the site moved on, was given up, or neither so far."""

    days: int
    end: str


def chances(spells: Iterable[Spell]) -> list[tuple[int, str, Fraction]]:
    """What each stay that ended stands for, by Efron's redistribution to the right.

    Every stay begins with the same weight; one that has not ended gives its weight in equal parts to all that
    lasted longer. At the same length those that ended come first. What is left over belongs to none.
    """
    order = sorted(spells, key=lambda one: (one.days, one.end == "open"))
    weights = [Fraction(1, len(order))] * len(order)
    found = []
    for place, one in enumerate(order):
        if one.end != "open":
            found.append((one.days, one.end, weights[place]))
            continue
        later = range(place + 1, len(order))
        for other in later:
            weights[other] += weights[place] / len(later)
    return found


def way(stages: Sequence[Sequence[Spell]], spent: int) -> Outcomes:
    """When a site opens that has been in the first of these stages for so long, counted from today."""
    here = [one for one in chances(stages[0]) if one[0] > spent]
    gone = sum(weight for days, _, weight in chances(stages[0]) if days <= spent)
    found: dict[int | None, Fraction] = {}
    for days, end, weight in here:
        length = days - spent if end == "on" else NEVER
        found[length] = found.get(length, Fraction(0)) + weight / (1 - gone)
    found[NEVER] = found.get(NEVER, Fraction(0)) + 1 - sum(found.values())
    for later in stages[1:]:
        grown: dict[int | None, Fraction] = {}
        step: dict[int | None, Fraction] = {}
        for days, end, weight in chances(later):
            key = days if end == "on" else NEVER
            step[key] = step.get(key, Fraction(0)) + weight
        step[NEVER] = step.get(NEVER, Fraction(0)) + 1 - sum(step.values())
        for (one, first), (two, second) in itertools.product(found.items(), step.items()):
            both = NEVER if one is NEVER or two is NEVER else one + two
            grown[both] = grown.get(both, Fraction(0)) + first * second
        found = grown
    return found


def opened_by(sites: Sequence[Outcomes], day: int) -> list[Fraction]:
    """The chances that 0, 1, 2 … of some sites have opened by a day: all their courses, one by one."""
    found = [Fraction(0)] * (len(sites) + 1)
    for course in itertools.product(*(one.items() for one in sites)):
        chance = Fraction(1)
        for _, weight in course:
            chance *= weight
        found[sum(length is not NEVER and length <= day for length, _ in course)] += chance
    return found


def quantile(distribution: Sequence[Fraction], percent: int) -> int:
    """The smallest number that so many per cent do not exceed."""
    so_far = Fraction(0)
    for number, chance in enumerate(distribution):
        so_far += chance
        if so_far >= Fraction(percent, 100):
            return number
    raise AssertionError("a distribution adds up to one")


def spells_of(
    histories: Iterable[tuple[Lane, Sequence[Move]]], today: date
) -> dict[tuple[Lane, SiteStage], list[Spell]]:
    """The stays before the opening in the histories of sites, by lane and stage."""
    found: dict[tuple[Lane, SiteStage], list[Spell]] = {}
    for lane, moves in histories:
        for place, move in enumerate(moves):
            if move.kind in (MoveKind.WITHDRAW, MoveKind.CLOSE) or move.stage in OPENED:
                continue
            following = moves[place + 1] if place + 1 < len(moves) else None
            until = following.effective_on if following else today
            end = "open"
            if following is not None and following.kind is MoveKind.ADVANCE:
                end = "on"
            elif following is not None and following.kind is MoveKind.WITHDRAW:
                end = "off"
            found.setdefault((lane, move.stage), []).append(Spell((until - move.effective_on).days, end))
    return found


def open_on(sites: Sites, day: date, lane: Lane | None = None, tier: Tier | None = None) -> int:
    """How many rooms were open on a day, by the moves of a view."""
    return sum(
        after(move for move in sites.moves[site.id] if move.effective_on <= day).is_open
        for site in sites
        if lane in (None, site.lane) and tier in (None, site.terms.tier)
    )


def conforming(sites: Sites, rules: Mapping[tuple[Lane, SiteStage], GateRule]) -> set[str]:
    """The codes of open rooms that lack nothing at the gate of the opening; rules without documents."""
    return {
        site.code
        for site in sites.open()
        if not shortfalls(rules[site.lane, SiteStage.OPEN], site.terms, frozenset())
    }


def streets(sites: Sites, district: str) -> set[str]:
    """The streets of a district that have an open room."""
    return {
        site.terms.street for site in sites.open() if site.terms.district == district and site.terms.street
    }


def states(sites: Sites) -> dict[SiteState, int]:
    """How many sites are in each state."""
    found = dict.fromkeys(SiteState, 0)
    for site in sites:
        found[sites.standing(site.id).state] += 1
    return found
