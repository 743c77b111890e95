"""服务网络: the network, a district or a type of unit at a glance, from what is kept summed up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.network.calendars import COUNTS, summed_cell, unit_rows
from domain.network.districts import DISTRICTS
from domain.network.figure_views import (
    CalendarRow,
    Headline,
    Multiple,
    RankedLine,
    ReportCalendar,
    Series,
    SeriesPoint,
    Shown,
    Tile,
)
from domain.network.geometry import tiles
from domain.network.overview_views import Choices, Filters, NetworkOverview
from domain.network.ranges import MonthRange
from domain.network.spans import FigureOf, shown, span_of
from domain.network.unit_types import TYPE_NAMES, UnitType
from domain.network.units import Unit, district_scope, type_scope, under_scope
from domain.periods import Frequency, Month, Period
from domain.permissions import Actor, Permission
from services.context import Context
from services.network.filters import Asked, choices_of, filters_of, place_of, scope_of
from services.network.geometry import geometry_of
from services.network.scene import Scene, open_scene, unit_path
from services.viewing import ViewRequest

__all__ = ["Asked", "Choices", "Filters", "NetworkOverview", "UnitType", "overview"]

HEADLINES = ("V01", "C01", "U02", "E01", "E02", "R01", "M01", "M02")
MULTIPLE_MONTHS = 12


def overview(context: Context, actor: Actor, wanted: ViewRequest, asked: Asked) -> NetworkOverview:
    """Everything the page shows, in one reading. Raises `Invalid` for filters that cannot be.

    It is the same for all who read the network, and kept as long as the ledger stands still.
    """
    actor.require(Permission.NETWORK_READ)
    with context.database.reading() as session:
        scene = open_scene(context, session, wanted)
        filters = filters_of(scene.view, scene.last_month, scene.indicators, asked)
        chosen = (filters.explained.code, str(filters.span), filters.district, filters.unit_type, filters.by)
        key = ("network-overview", scene.view.place, chosen)
        kept = context.database.kept_for(session)
        found = kept.get(key, scene.view.state, lambda: _overview(scene, filters))
    return replace(found, geometry=geometry_of(context))


def _overview(scene: Scene, filters: Filters) -> NetworkOverview:
    code, stretch = filters.explained.code, span_of(filters.explained.definition, filters.span)
    own = read_own(scene, scope_of(filters), code, filters.span)
    parts = _Parts(scene, filters, stretch)
    return NetworkOverview(
        view=scene.view,
        filters=filters,
        choices=choices_of(scene.last_month, scene.indicators, filters),
        place=place_of(filters),
        span=stretch,
        headlines=headlines(scene, own, filters.span),
        series=series(scene, own, code),
        ranking=parts.ranking(),
        ranked=parts.ranked,
        multiples=parts.multiples(),
        multiple_periods=parts.periods,
        calendar=_calendar(scene, filters),
        reporting="服务点" if filters.narrowed else "馆",
        tiles=parts.tiles(),
        geometry=tiles(),
        units=len(points_of(scene, filters)),
    )


def read_own(scene: Scene, scope: str, code: str, stretch: MonthRange) -> FigureOf:
    """The figures of one scope that headlines and a course need, in one statement."""
    periods = [*scene.trend_periods(code)]
    periods += [period.a_year_before() for period in periods]
    for part in HEADLINES:
        periods += _stretches(span_of(scene.indicators.definitions[part], stretch))
    return scene.figures([scope], (*headline_codes(scene), code), periods)(scope)


def headline_codes(scene: Scene) -> tuple[str, ...]:
    """The headline indicators that are in the catalogue."""
    return tuple(code for code in HEADLINES if code in scene.indicators.definitions)


def _stretches(stretch: MonthRange) -> tuple[Period, ...]:
    return (*stretch.parts, *stretch.a_year_before().parts, *stretch.before().parts)


def headlines(scene: Scene, own: FigureOf, stretch: MonthRange) -> tuple[Headline, ...]:
    """The headline figures of a scope, with those of a year and a stretch before."""
    found = []
    for code in headline_codes(scene):
        explained = scene.indicators.explained(code)
        told = span_of(explained.definition, stretch)
        now, year, before = (
            scene.over(own, code, part) for part in (told, told.a_year_before(), told.before())
        )
        found.append(Headline(explained, told, now, year, before))
    return tuple(found)


def series(scene: Scene, own: FigureOf, code: str) -> Series:
    """The course of an indicator with the same periods a year before."""
    periods = scene.trend_periods(code)
    points = tuple(SeriesPoint(period, shown(own(code, period))) for period in periods)
    before = tuple(shown(own(code, period.a_year_before())) for period in periods)
    return Series(scene.indicators.explained(code), points, before)


def points_of(scene: Scene, filters: Filters) -> tuple[Unit, ...]:
    """The units that are points of the chosen district or type at the end of the chosen months."""
    units = scene.registry.at(filters.span.last.last_day).values()
    return tuple(
        unit
        for unit in units
        if unit.type.is_point
        and (not filters.district or unit.district == filters.district)
        and (filters.unit_type is None or unit.type is filters.unit_type)
    )


class _Parts:
    """What speaks of the parts of the network: ranking, small multiples and map, from one reading."""

    def __init__(self, scene: Scene, filters: Filters, stretch: MonthRange) -> None:
        self._scene, self._filters, self._stretch = scene, filters, stretch
        self._code = filters.explained.code
        self._ranked = self._ranked_scopes()
        trend = scene.trend_periods(self._code)
        self.periods = trend[-MULTIPLE_MONTHS:]
        before = tuple(period.a_year_before() for period in self.periods)
        scopes = [*(scope for scope, *_ in self._ranked), *map(district_scope, DISTRICTS)]
        stretches = (*stretch.parts, *stretch.a_year_before().parts)
        self._of = scene.figures(scopes, [self._code], (*stretches, *self.periods, *before))

    @property
    def ranked(self) -> str:
        """What is ranked."""
        if self._filters.narrowed:
            return "服务点"
        return {"library": "馆", "district": "行政区", "type": "类型"}[self._filters.by]

    def _ranked_scopes(self) -> list[tuple[str, str, str, str]]:
        """Scope, key, name and address of what is ranked; nothing where units are read one by one."""
        if self._filters.narrowed:
            return []
        if self._filters.by == "district":
            return [(district_scope(code), code, area.full_name, "") for code, area in DISTRICTS.items()]
        if self._filters.by == "type":
            kinds = [(kind, words) for kind, words in TYPE_NAMES.items() if kind.is_point]
            return [(type_scope(kind), kind.value, words, "") for kind, words in kinds]
        return library_scopes(self._scene, self._stretch)

    def ranking(self) -> tuple[RankedLine, ...]:
        """The ranking; of a district's or type's units, from their own cells."""
        if self._filters.narrowed:
            points = points_of(self._scene, self._filters)
            return rank_units(self._scene, points, self._code, self._stretch)
        return tuple(
            RankedLine(key, name, *self._two(self._of(scope)), path)
            for scope, key, name, path in self._ranked
        )

    def _two(self, figure_of: FigureOf) -> tuple[Shown, Shown]:
        stretches = (self._stretch, self._stretch.a_year_before())
        now, before = (self._scene.over(figure_of, self._code, part) for part in stretches)
        return now, before

    def multiples(self) -> tuple[Multiple, ...]:
        """The districts side by side."""
        found = []
        for code, area in DISTRICTS.items():
            of = self._of(district_scope(code))
            now = tuple(shown(of(self._code, period)) for period in self.periods)
            before = tuple(shown(of(self._code, period.a_year_before())) for period in self.periods)
            found.append(Multiple(code, area.full_name, now, before))
        return tuple(found)

    def tiles(self) -> tuple[Tile, ...]:
        """The districts on the map."""
        return tuple(
            Tile(
                code,
                area.full_name,
                self._scene.over(self._of(district_scope(code)), self._code, self._stretch),
            )
            for code, area in DISTRICTS.items()
        )


def library_scopes(scene: Scene, stretch: MonthRange) -> list[tuple[str, str, str, str]]:
    """The city's library by itself and each district library with what stands under it."""
    found = []
    for unit in scene.registry.at(stretch.last.last_day).values():
        if unit.type is UnitType.CITY:
            found.append((type_scope(UnitType.CITY), unit.code, f"{unit.name}（本馆）", unit_path(unit)))
        elif unit.type is UnitType.DISTRICT:
            found.append((under_scope(unit.id), unit.code, unit.name, unit_path(unit)))
    return found


def rank_units(scene: Scene, units: Sequence[Unit], code: str, stretch: MonthRange) -> tuple[RankedLine, ...]:
    """Units by their own figures of a stretch and of the same a year before; the greatest first."""
    before = stretch.a_year_before()
    of = scene.of_units(units, [code], (*stretch.parts, *before.parts))
    lines = [
        RankedLine(
            unit.code,
            unit.name,
            scene.over(of(unit), code, stretch),
            scene.over(of(unit), code, before),
            unit_path(unit),
        )
        for unit in units
    ]
    return tuple(
        sorted(lines, key=lambda line: (line.now.value is None, -(line.now.value or 0.0), line.name))
    )


def _calendar(scene: Scene, filters: Filters) -> ReportCalendar:
    """Who reported: libraries from their sums or, of a district or type, each unit."""
    months = scene.calendar_months()
    if filters.narrowed:
        return unit_calendar(scene, points_of(scene, filters), months)
    libraries = library_scopes(scene, MonthRange.of(months[-1]))
    of = scene.figures([scope for scope, *_ in libraries], COUNTS, months)
    rows = []
    for scope, key, name, path in libraries:
        cells = tuple(summed_cell(of(scope), month, scene.due_on, scene.today) for month in months)
        rows.append(CalendarRow(key, name, cells, path))
    return ReportCalendar(months, tuple(rows))


def unit_calendar(scene: Scene, units: Sequence[Unit], months: Sequence[Month]) -> ReportCalendar:
    """The calendar of single units."""
    periods = dict.fromkeys(month.within(frequency) for month in months for frequency in Frequency)
    reports = scene.reports(units, periods)
    rows = unit_rows(units, scene.registry, reports, months, scene.due_on, scene.today, unit_path)
    return ReportCalendar(tuple(months), rows)
