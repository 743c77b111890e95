"""What is shown of orders: filled by queries and services, shown by pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.asof import AsOf
from domain.attachments import AttachmentList
from domain.plan import PlanNode
from domain.projects.views import Choice, ProjectLine
from domain.supervision.ladder import ColourVerdict
from domain.supervision.steps import Colour, OrderState, Standing, Step, order_name


@dataclass(frozen=True, slots=True)
class Order:
    """An order by what it asks; that never changes."""

    order_id: int
    year: int
    number: int
    subject_kind: str
    subject_id: str
    title: str
    basis: str
    requirement: str
    colour: Colour
    issuer_id: int | None
    director_id: int | None
    raised_on: date

    @property
    def name(self) -> str:
        """Its number in words."""
        return order_name(self.year, self.number)


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order with how it stands at a point of view."""

    order: Order
    standing: Standing


@dataclass(frozen=True, slots=True)
class SubjectView:
    """The thing an order is about, as one person sees it.

    ``ref`` names it in addresses; ``visible`` says whether the person may open it, ``restricted`` whether
    nobody else may even hear of it. ``departments`` are all that have a part in it.
    """

    kind: str
    subject_id: str
    ref: str
    label: str
    title: str
    href: str
    visible: bool
    restricted: bool
    departments: frozenset[int] = frozenset()
    department_id: int | None = None
    person_id: int | None = None
    director_id: int | None = None
    situation: str = ""
    """What is wrong with it now, in a sentence; empty where nothing is."""
    proposed_title: str = ""
    proposed_requirement: str = ""
    """What an order about it would be called and ask for; empty where it is to be hastened as usual."""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One order in a list."""

    record: OrderRecord
    verdict: ColourVerdict
    subject: SubjectView | None
    department: str
    person: str
    issuer: str
    mine: bool
    """Whether its next step is the reader's."""

    @property
    def order(self) -> Order:
        """What it asks."""
        return self.record.order

    @property
    def standing(self) -> Standing:
        """How it stands."""
        return self.record.standing


@dataclass(frozen=True, slots=True)
class OrderList:
    """The orders a person may see, filtered, with the counts to filter by."""

    as_of: AsOf
    today: date
    is_default: bool
    lines: tuple[OrderLine, ...]
    total: int
    states: Mapping[OrderState, int]
    colours: Mapping[Colour, int]
    departments: tuple[tuple[int, str], ...]
    mine: int
    may_issue: bool


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as the order's page tells it."""

    step: Step
    on: date
    at: datetime
    actor: str
    text: str
    standing: Standing
    told: int | None
    department: str
    person: str
    before: Standing | None


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One order with its steps and what the reader may do with it now."""

    as_of: AsOf
    today: date
    line: OrderLine
    director: str
    steps: tuple[StepLine, ...]
    allowed: tuple[Step, ...]
    files: AttachmentList
    departments: tuple[Choice, ...] = ()
    people: Mapping[int, tuple[Choice, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RaiseForm:
    """What the form for a new order starts from."""

    today: date
    subject: SubjectView | None
    title: str
    requirement: str
    basis: str
    due_on: date
    departments: tuple[Choice, ...]
    people: Mapping[int, tuple[Choice, ...]]


@dataclass(frozen=True, slots=True)
class ProjectOrders:
    """A project's tab: its orders, and its late milestones as something to raise one about."""

    line: ProjectLine
    path: tuple[PlanNode, ...]
    orders: OrderList
    late: tuple[tuple[int, str, date], ...]
    may_issue: bool
