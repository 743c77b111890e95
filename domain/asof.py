"""The point of view of a reading: which day of the world, seen with which knowledge, on which basis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

EVERYTHING_KNOWN = 2**62
"""A ledger sequence number beyond all others, for readings that need no reproducible point of view."""


class Basis(StrEnum):
    """Which figures count: only approved ones, or submitted ones too."""

    APPROVED = "approved"
    PROVISIONAL = "provisional"


class Knowledge(StrEnum):
    """What is known: everything recorded until now, or only what was recorded by the end of that day."""

    NOW = "now"
    THEN = "then"


@dataclass(frozen=True, slots=True)
class AsOf:
    """A bitemporal point of view that goes through every reading.

    ``effective_on`` is a day in Asia/Shanghai: facts that hold later are not seen.
    ``known_at`` is a sequence number of the change ledger: facts recorded by later changes are not
    seen. It is a sequence number and not a time because a transaction that commits late with an early
    wall-clock time would otherwise slip into a report that was already frozen.
    """

    effective_on: date
    known_at: int
    basis: Basis = Basis.APPROVED
    knowledge: Knowledge = Knowledge.NOW


def default_effective_day(today: date, plan_ends_on: date) -> date:
    """The day a plan is looked at when nobody asks for another: today, or its last day if it has ended."""
    return min(today, plan_ends_on)
