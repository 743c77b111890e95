"""What pages show of the planned days and the money of a site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.money.amounts import Amounts, Total
from domain.rollout.plans import PlannedDay, SitePlan
from domain.rollout.sites import Lane, SiteStage, Standing


@dataclass(frozen=True, slots=True)
class ToldPlan:
    """One change of planned days: who made it when and why, and the days it set."""

    recorded_at: datetime
    by: str
    reason: str
    days: tuple[tuple[SiteStage, date | None], ...]


@dataclass(frozen=True, slots=True)
class PlanForm:
    """The form of a site's planned days."""

    code: str
    name: str
    lane: Lane
    standing: Standing
    plan: SitePlan
    version: int
    today: date

    def planned(self, stage: SiteStage) -> PlannedDay | None:
        """What is planned of a stage; None when it never was."""
        return self.plan.get(stage)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """The money of a site from one source, by what the source is called."""

    code: str
    label: str
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class SiteMoney:
    """The money of a site at a point of view, by source; `through` is the latest day of any of it."""

    lines: tuple[SourceLine, ...]
    total: Total
    through: date | None
    notes: tuple[tuple[date, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MoneyForm:
    """The form of a site's money: every source that may be chosen or was, with what stands."""

    code: str
    name: str
    lines: tuple[SourceLine, ...]
    version: int
    today: date
