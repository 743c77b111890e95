"""What pages show of indicators: filled by queries and services, shown by components."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.indicators.aggregation import Figure
from domain.indicators.definition import Definition, Subject
from domain.indicators.observation import Measurement, ValueState
from domain.indicators.target import FigureStanding, Nature, Target
from domain.periods import Period
from domain.plan import PlanView
from domain.trail import HistoryLine, WorkflowStep
from domain.workflow import State


class ElementKind(StrEnum):
    """What of a plan an indicator can follow."""

    BASELINE = "baseline"
    TARGET = "target"
    SHORTFALL = "shortfall"
    NODE = "node"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class IndicatorRecord:
    """An indicator with the definition in force; ``version`` is the ledger sequence that recorded it."""

    indicator_id: int
    definition: Definition
    position: int
    owner_department_id: int | None
    effective_on: date
    version: int


@dataclass(frozen=True, slots=True)
class TargetRecord:
    """A target in force with where it comes from. It lights nothing before it is confirmed."""

    target_id: int
    code: str
    subject: Subject
    target: Target
    nature: Nature
    definition: str
    source: str
    defined_by: int | None
    confirmed_by: int | None
    confirmed_on: date | None
    effective_on: date
    version: int

    @property
    def confirmed(self) -> bool:
        """Whether somebody answers for it."""
        return self.confirmed_on is not None


@dataclass(frozen=True, slots=True)
class Link:
    """A tie of an indicator to an element of the plan; ``note`` says where the definitions differ."""

    link_id: int
    code: str
    element_kind: ElementKind
    element_code: str
    subject: Subject
    note: str
    suggested: bool


@dataclass(frozen=True, slots=True)
class PlanElement:
    """A baseline figure, a numeric target or a shortfall as the plan states it, in its own words."""

    kind: ElementKind
    code: str
    title: str
    summary: str = ""
    value: float | None = None
    value_text: str = ""
    unit: str = ""
    period: str = ""
    total: bool = False
    node_code: str = ""
    mean: float | None = None
    """The yearly mean of a total whose mean the plan does not state: computed, and to be shown so."""

    @property
    def yearly(self) -> float | None:
        """What a baseline comes to in a year: the mean it states, or the one computed from its total."""
        return self.mean if self.total else self.value

    @property
    def years(self) -> int:
        """How many years a baseline's period has."""
        return years_of(self.period)


def years_of(period: str) -> int:
    """How many years a period written as 2016-2020 has; one for a single year."""
    first, _, last = period.partition("-")
    return int(last) - int(first) + 1 if first.isdigit() and last.isdigit() else 1


@dataclass(frozen=True, slots=True)
class IndicatorFigures:
    """An indicator of one subject: its latest figure, its last whole year, its target and light."""

    record: IndicatorRecord
    subject: Subject
    latest: Figure | None
    year: Figure | None
    target: TargetRecord | None
    standing: FigureStanding

    @property
    def code(self) -> str:
        """The indicator's code."""
        return self.record.definition.code


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator in a list, with what the reader has to do with it.

    ``due`` is the last period that is over and has no figure, where a department answers for it.
    """

    figures: IndicatorFigures
    owner: str
    pending: int
    decidable: int
    may_state: bool
    due: Period | None
    followed: bool


@dataclass(frozen=True, slots=True)
class ElementLine:
    """An element of the plan with the indicators that follow it."""

    element: PlanElement
    followed: tuple[tuple[Link, IndicatorFigures], ...]


@dataclass(frozen=True, slots=True)
class NodeFigures:
    """The indicators with targets at or below a node: how many, how many behind, and the worst of them."""

    total: int
    behind: int
    worst: str
    worst_name: str
    standing: FigureStanding


@dataclass(frozen=True, slots=True)
class DrivingFigure:
    """The indicator by which a piece of work moves."""

    record: IndicatorRecord
    target: TargetRecord
    standing: FigureStanding


@dataclass(frozen=True, slots=True)
class IndicatorListView:
    """The scorecard of all indicators."""

    view: PlanView
    lines: tuple[IndicatorLine, ...]
    total: int
    may_state: bool
    may_decide: bool


@dataclass(frozen=True, slots=True)
class ObservationView:
    """A stated figure with the steps it went through."""

    observation_id: int
    period: Period
    effective_on: date
    value_state: ValueState
    value: float | None
    measurement: Measurement
    note: str
    author: str
    submitted_at: datetime
    state: State
    steps: tuple[WorkflowStep, ...]
    may_decide: bool
    may_recall: bool


@dataclass(frozen=True, slots=True)
class DefinitionChange:
    """A definition that took effect on a day, for marking on charts that span it."""

    effective_on: date
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class EntryForm:
    """What the form for a period starts from. ``version`` is the latest figure stated for it, 0 for none."""

    period: Period
    periods: tuple[Period, ...]
    version: int
    waiting: bool
    returned_reason: str
    stands: Figure | None
    previous: Figure | None
    asks_day: bool
    latest_day: date


@dataclass(frozen=True, slots=True)
class CountedFrom:
    """The records that figures are counted from; ``href`` is the page that shows them, "" for who may not."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """The page of one indicator."""

    view: PlanView
    line: IndicatorLine
    subjects: tuple[Subject, ...]
    parts: tuple[IndicatorRecord, ...]
    years: tuple[Figure, ...]
    series: tuple[Figure, ...]
    changes: tuple[DefinitionChange, ...]
    links: tuple[tuple[Link, str], ...]
    baselines: tuple[tuple[Link, PlanElement], ...]
    confirmed_by: str
    defined_by: str
    observations: tuple[ObservationView, ...]
    history: tuple[HistoryLine, ...]
    entry: EntryForm | None
    records: CountedFrom | None
    may_define: bool
    may_confirm: bool
