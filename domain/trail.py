"""What was done to a thing, as pages tell it: its recorded changes, and the steps of a submission."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.workflow import State


@dataclass(frozen=True, slots=True)
class WorkflowStep:
    """One decision on a report."""

    state: State
    actor: str
    decided_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One recorded change: who, when, since which day, what from and to."""

    recorded_at: datetime
    actor: str
    action: str
    effective_on: date | None
    changes: tuple[tuple[str, str, str], ...]
