"""What the pages of the network show: the overview, one unit's figures, comparisons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.network.figure_views import (
    Explained,
    Headline,
    Multiple,
    PeerPoint,
    RankedLine,
    ReportCalendar,
    Series,
    Shown,
    Tile,
)
from domain.network.geometry import Geometry
from domain.network.ranges import MonthRange
from domain.network.unit_types import UnitType
from domain.network.units import Unit
from domain.periods import Period
from domain.plan import PlanView

Choice = tuple[str, str]
"""What may be chosen: the value an address has for it, and its words."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a page of the network was narrowed to, as checked values."""

    explained: Explained
    span: MonthRange
    district: str = ""
    unit_type: UnitType | None = None
    by: str = "library"

    @property
    def narrowed(self) -> bool:
        """Whether less than the whole network is shown."""
        return bool(self.district or self.unit_type)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters of a page offer."""

    indicators: tuple[Choice, ...]
    periods: tuple[Choice, ...]
    districts: tuple[Choice, ...]
    types: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class NetworkOverview:
    """服务网络: headlines, course, ranking, districts, calendar and map of one indicator."""

    view: PlanView
    filters: Filters
    choices: Choices
    place: str
    """Of whom the headlines and the course speak: 全网, a district, a type."""
    span: MonthRange
    """The months of the chosen indicator: those of the page, or the year of what is told by the year."""
    headlines: tuple[Headline, ...]
    series: Series
    ranking: tuple[RankedLine, ...]
    ranked: str
    """What is ranked: 区馆, 行政区, 类型, 服务点."""
    multiples: tuple[Multiple, ...]
    multiple_periods: tuple[Period, ...]
    calendar: ReportCalendar
    reporting: str
    """Whose reports the calendar shows: 区馆, 服务点."""
    tiles: tuple[Tile, ...]
    geometry: Geometry
    units: int

    @property
    def data_through(self) -> date:
        """The day up to which figures are seen."""
        return self.view.as_of.effective_on


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """One unit's figures: headlines, the course of one indicator, its peers, its reports."""

    view: PlanView
    unit: Unit
    filters: Filters
    choices: Choices
    place: str
    span: MonthRange
    headlines: tuple[Headline, ...]
    series: Series
    peers: tuple[PeerPoint, ...]
    group: str
    calendar: ReportCalendar
    below: tuple[RankedLine, ...]

    @property
    def data_through(self) -> date:
        """The day up to which figures are seen."""
        return self.view.as_of.effective_on


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A unit that reported in both stretches."""

    code: str
    name: str
    type: UnitType
    district_name: str
    now: float
    before: float


@dataclass(frozen=True, slots=True)
class Comparing:
    """同点对比: only what reported in full for both stretches is compared, beside the figures of all.

    ``only_now`` and ``only_before`` count what reported in one of them alone.
    """

    view: PlanView
    filters: Filters
    choices: Choices
    place: str
    against: str
    span: MonthRange
    base: MonthRange
    lines: tuple[ComparedLine, ...]
    same_now: Shown
    same_before: Shown
    all_now: Shown
    all_before: Shown
    only_now: int
    only_before: int
    groups: tuple[RankedLine, ...]

    @property
    def data_through(self) -> date:
        """The day up to which figures are seen."""
        return self.view.as_of.effective_on
