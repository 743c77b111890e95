"""Calendars of reports: of libraries from what is summed up, of single units from their reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from domain.network.figure_views import CalendarCell, CalendarRow, standing_of
from domain.network.figures import Figure
from domain.network.reports import UNTOUCHED, ReportRecord
from domain.network.units import Registry, Unit
from domain.periods import Month, Period

REPORTED, EXPECTED, ON_TIME = "M11", "M12", "M13"
COUNTS = (REPORTED, EXPECTED, ON_TIME)
"""The codes of what registry and reports tell by themselves."""

DueOn = Callable[[Period], date]


def summed_cell(
    figure_of: Callable[[str, Period], Figure], month: Month, due_on: DueOn, today: date
) -> CalendarCell:
    """A month of a scope, from its sums of reports expected, in, and in time."""
    expected, told, on_time = (
        int(figure_of(code, month).value or 0) for code in (EXPECTED, REPORTED, ON_TIME)
    )
    return CalendarCell(standing_of(expected, told, on_time, due_on(month), today), told, expected, on_time)


def unit_rows(
    units: Iterable[Unit],
    registry: Registry,
    reports: Mapping[tuple[int, str], ReportRecord],
    months: Sequence[Month],
    due_on: DueOn,
    today: date,
    path: Callable[[Unit], str],
) -> tuple[CalendarRow, ...]:
    """A row for each unit. Who reports by quarter or half a year has its mark in the last month of each."""
    rows = []
    for unit in units:
        cells = []
        for month in months:
            period = month.within(unit.report_frequency)
            ends = period.last_day == month.last_day
            expected = int(ends and registry.expects(unit.id, period))
            report = reports.get((unit.id, str(period)), UNTOUCHED)
            told = int(bool(expected and report.reported))
            on_time = int(bool(told and report.on_time))
            standing = standing_of(expected, told, on_time, due_on(period), today)
            cells.append(CalendarCell(standing, told, expected, on_time))
        rows.append(CalendarRow(unit.code, unit.name, tuple(cells), path(unit)))
    return tuple(rows)
