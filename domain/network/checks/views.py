"""Doubts as pages show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.dictionaries import Entry
from domain.network.checks.doubts import Check, DoubtState
from domain.periods import Period


@dataclass(frozen=True, slots=True)
class DoubtLine:
    """A doubt in the queue. ``share`` is its effect as a part of the network's total."""

    doubt_id: int
    version: int
    unit_id: int
    unit_code: str
    unit_name: str
    library: str
    period: Period
    code: str
    indicator: str
    unit: str
    check: Check
    value: float
    effect: float
    share: float
    words: str
    state: DoubtState
    reason: str
    note: str
    person: str
    may_answer: bool
    may_decide: bool


@dataclass(frozen=True, slots=True)
class DoubtQueue:
    """The queue with its filters: ``states`` counts what the person may see of what is not settled."""

    lines: tuple[DoubtLine, ...]
    states: Mapping[DoubtState, int]
    reasons: tuple[Entry, ...]
    indicators: tuple[tuple[str, str], ...]
    units: tuple[tuple[str, str], ...]
    may_answer: bool
    may_decide: bool
    cut: bool
