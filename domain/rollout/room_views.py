"""Open rooms as pages show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.periods import Month
from domain.plan import PlanView
from domain.rollout.assessments import Assessment, ScoreSheet
from domain.rollout.gates import GateCheck
from domain.rollout.rooms import RoomRule, Silence, Told, Usage
from domain.rollout.sites import Lane, Site, Standing
from domain.supervision.views import OrderRecord
from domain.workflow import State


class RoomState(StrEnum):
    """What a room may be looked up by."""

    SILENT = "silent"
    BELOW = "below"
    OWED = "owed"
    FAILED = "failed"


ROOM_STATE_NAMES: Mapping[RoomState, str] = {
    RoomState.SILENT: "静默",
    RoomState.BELOW: "标准未达",
    RoomState.OWED: "待年度评估",
    RoomState.FAILED: "评估不合格",
}


@dataclass(frozen=True, slots=True)
class RoomFilter:
    """Which rooms are listed; empty and None for all."""

    district: str = ""
    lane: Lane | None = None
    state: RoomState | None = None


@dataclass(frozen=True, slots=True)
class RoomLine:
    """An open room: its use over the last months, whether it is silent, what it lacks of the standard.

    `check` is the gate of the opening as it would be tested at the view. `assessment` is the last that counts
    or waits, `owed` are the years whose assessment is owed, `order` is the open order about it, if seen.
    """

    site: Site
    standing: Standing
    department: str
    usage: Usage
    silence: Silence | None
    check: GateCheck
    assessment: Assessment | None
    owed: tuple[int, ...]
    order: OrderRecord | None = None

    def in_state(self, state: RoomState) -> bool:
        """Whether it is to be found under a state."""
        if state is RoomState.SILENT:
            return self.silence is not None
        if state is RoomState.BELOW:
            return not self.check.passed
        if state is RoomState.OWED:
            return bool(self.owed)
        found = self.assessment
        return found is not None and found.state is State.APPROVED and not found.passed


@dataclass(frozen=True, slots=True)
class RoomList:
    """The open rooms at a point of view: all of them, and those that the filter leaves."""

    view: PlanView
    rule: RoomRule
    months: tuple[Month, ...]
    rooms: tuple[RoomLine, ...]
    shown: tuple[RoomLine, ...]
    asked: RoomFilter
    may_set_sheet: bool

    def count(self, state: RoomState) -> int:
        """How many rooms are to be found under a state."""
        return sum(line.in_state(state) for line in self.rooms)

    def total(self, code: str) -> float | None:
        """The sum of a figure over all rooms that told it; None when none did."""
        told = [value for line in self.rooms if (value := line.usage.total(code)) is not None]
        return sum(told) if told else None

    @property
    def reporting(self) -> int:
        """How many rooms told anything in these months."""
        return sum(line.usage.told_months > 0 for line in self.rooms)

    @property
    def conforming(self) -> int:
        """How many rooms meet the standard."""
        return len(self.rooms) - self.count(RoomState.BELOW)


@dataclass(frozen=True, slots=True)
class RoomPage:
    """One room after its opening, with everything that was told and assessed of it."""

    view: PlanView
    rule: RoomRule
    months: tuple[Month, ...]
    line: RoomLine
    told: tuple[Told, ...]
    assessments: tuple[Assessment, ...]
    authors: Mapping[int, str]
    orders: tuple[OrderRecord, ...]
    may_assess: bool
    may_order: bool


@dataclass(frozen=True, slots=True)
class AssessmentForm:
    """What the form of an assessment starts from: ``seen`` is the last one made of the year, 0 for none."""

    site: Site
    opened_on: date
    year: int
    years: tuple[int, ...]
    sheet: ScoreSheet
    seen: int
    today: date
    points: Mapping[str, int] = field(default_factory=dict)
    findings: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentPage:
    """One assessment, and what the reader may do with it."""

    site: Site
    assessment: Assessment
    author: str
    orders: tuple[OrderRecord, ...]
    may_decide: bool
    may_recall: bool
    may_revise: bool
    may_order: bool
    assessed: bool


@dataclass(frozen=True, slots=True)
class SheetForm:
    """The score sheet as it is set."""

    sheet: ScoreSheet
    may_set: bool
