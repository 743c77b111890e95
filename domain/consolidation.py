"""汇总: a month's reports of all departments beside each other, and the office's text on each domain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.plan import PlanNode, PlanView
from domain.projects.reporting import ReportingStatus
from domain.rounds import ReportingRound
from domain.workflow import State

TEXT_LIMIT = 10_000
"""Longest text on a domain, in characters."""


@dataclass(frozen=True, slots=True)
class ConsolidationLine:
    """One project in the round: whether it reported, and what it says. ``state`` is None without a report."""

    project_id: int
    code: str
    title: str
    domain_id: int
    department: str
    status: ReportingStatus
    state: State | None
    achieved: str = ""
    problems: str = ""
    next_steps: str = ""
    pressable: bool = False

    @property
    def counts(self) -> bool:
        """Whether its report is in: one that was returned or recalled says nothing yet."""
        return self.state in (State.SUBMITTED, State.APPROVED)


@dataclass(frozen=True, slots=True)
class ConsolidationStep:
    """A time at which the office finished its text on a domain or took it up again."""

    person: str
    at: datetime
    finished: bool


@dataclass(frozen=True, slots=True)
class DomainText:
    """The office's text on one domain: as drafted, or as it was last finished.

    ``version`` is that of the draft, 0 when there is none; ``seq`` the number of the last step.
    """

    node: PlanNode
    text: str
    finished: bool
    version: int
    seq: int
    due: int
    reported: int
    saved_at: datetime | None
    history: tuple[ConsolidationStep, ...]


@dataclass(frozen=True, slots=True)
class ConsolidationView:
    """The page of a round."""

    view: PlanView
    round: ReportingRound
    months: tuple[str, ...]
    lines: tuple[ConsolidationLine, ...]
    domains: tuple[DomainText, ...]

    @property
    def month(self) -> str:
        """The month that was reported on."""
        return str(self.round.month)

    @property
    def due(self) -> int:
        """How many reports the round asked for."""
        return sum(domain.due for domain in self.domains)

    @property
    def reported(self) -> int:
        """How many of them came."""
        return sum(domain.reported for domain in self.domains)
