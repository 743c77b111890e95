"""Where a page of the network starts from: the view, the units and indicators known there, what it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries.network import reports as report_queries
from domain.network.calendars import DueOn
from domain.network.figure_views import Shown
from domain.network.figures import NO_FIGURE, Figure
from domain.network.ranges import MonthRange
from domain.network.reports import ReportRecord
from domain.network.spans import FigureOf, over
from domain.network.units import Registry, Unit
from domain.periods import Frequency, Month, Period, Year, span
from domain.plan import PlanView
from services.context import Context
from services.network import reading
from services.network.filters import due_days, last_month
from services.network.indicators import Indicators, load_indicators
from services.network.registry import load_registry
from services.network.rollups import Ground
from services.viewing import ViewRequest, open_view

TREND_MONTHS = 36
TREND_YEARS = 5
CALENDAR_MONTHS = 12


def unit_path(unit: Unit) -> str:
    """The address of a unit's figures."""
    return f"/network/units/{unit.code}/figures"


@dataclass(frozen=True, slots=True)
class Scene:
    """View, units and indicators of a page."""

    session: Session
    view: PlanView
    indicators: Indicators
    ground: Ground
    due_on: DueOn
    """The last day on which the report of a period is in time."""

    @property
    def registry(self) -> Registry:
        """The units as known at the view."""
        return self.ground.registry

    @property
    def today(self) -> date:
        """The day from which the page looks: what is due by then and not in is missing."""
        return self.view.as_of.effective_on

    def figures(
        self, scopes: Iterable[str], codes: Iterable[str], periods: Iterable[Period]
    ) -> Callable[[str], FigureOf]:
        """The figures of scopes for these codes and what they are made of: by scope, then code and period."""
        definitions = self.indicators.definitions
        parts = dict.fromkeys(part for code in codes for part in (code, *definitions[code].parts))
        asked = tuple(dict.fromkeys(periods))
        found = reading.figures(
            self.session, self.view, tuple(dict.fromkeys(scopes)), tuple(parts), asked, self.ground
        )

        def of(scope: str) -> FigureOf:
            def figure_of(code: str, period: Period) -> Figure:
                return found.get((scope, code, period), NO_FIGURE)

            return figure_of

        return of

    def of_units(
        self, units: Iterable[Unit], codes: Iterable[str], periods: Iterable[Period]
    ) -> Callable[[Unit], FigureOf]:
        """The figures of single units, from what each told itself."""
        listed = list(units)
        of = self.figures([f"{reading.UNIT_SCOPE}{unit.id}" for unit in listed], codes, periods)
        return lambda unit: of(f"{reading.UNIT_SCOPE}{unit.id}")

    def over(self, figure_of: FigureOf, code: str, stretch: MonthRange) -> Shown:
        """The figure of a stretch of months."""
        return over(self.indicators.definitions, figure_of, code, stretch)

    def reports(
        self, units: Sequence[Unit], periods: Iterable[Period]
    ) -> dict[tuple[int, str], ReportRecord]:
        """The reports of units for periods as known at the view."""
        ids, wanted = [unit.id for unit in units], [str(period) for period in periods]
        if self.view.as_of.known_at >= self.view.latest_seq:
            return report_queries.records(self.session, ids, wanted)
        return report_queries.records_at(self.session, self.view.as_of.known_at, ids, wanted)

    @property
    def last_month(self) -> Month:
        """The last month whose reports were due by the day of the view."""
        return last_month(self.view, self.due_on)

    def trend_periods(self, code: str) -> tuple[Period, ...]:
        """The periods of a course, the last that was due at the end; years for what is told by the year."""
        last = self.last_month
        if self.indicators.definitions[code].frequency is Frequency.YEAR:
            year = Year(last.year) if last.month == 12 else Year(last.year - 1)
            return span(year.shift(1 - TREND_YEARS), year)
        return span(last.shift(1 - TREND_MONTHS), last)

    def calendar_months(self) -> tuple[Month, ...]:
        """The months of the calendar: the last that is over at the end, due or not."""
        last = Month.of(self.today).previous()
        return span(last.shift(1 - CALENDAR_MONTHS), last)


def open_scene(context: Context, session: Session, wanted: ViewRequest) -> Scene:
    """The view that an address asks for, with the units and indicators as known there.

    All of them are facts that the ledger numbered, so they are kept as long as it stands still.
    """
    view = open_view(context, session, wanted)

    def load() -> tuple[Indicators, Ground]:
        indicators = load_indicators(session, view.as_of)
        ids = {code: record.indicator_id for code, record in indicators.records.items()}
        return indicators, Ground(
            definitions=indicators.definitions,
            ids=ids,
            codes={indicator_id: code for code, indicator_id in ids.items()},
            registry=load_registry(session, view.as_of),
            opened=report_queries.opened_periods(session, view.as_of.known_at),
        )

    kept = context.database.kept_for(session)
    indicators, ground = kept.get(("network-scene", view.place), view.state, load)
    return Scene(session, view, indicators, ground, due_days(context, view))
