"""What the addresses of the network's pages ask for, checked, and what their filters offer."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import Invalid
from domain.network.calendars import DueOn
from domain.network.districts import DISTRICTS
from domain.network.overview_views import Choice, Choices, Filters
from domain.network.ranges import MonthRange
from domain.network.unit_types import TYPE_NAMES, UnitType
from domain.network.units import NETWORK, district_scope, type_scope
from domain.periods import Frequency, Month, period_of, span
from domain.plan import PlanView
from services.context import Context
from services.network.calendar import NETWORK_RULES, due_day
from services.network.indicators import Indicators
from services.settings import rules_from, values_of

DEFAULT_INDICATOR = "V01"
RANKINGS = ("library", "district", "type")
_OFFERED = {Frequency.MONTH: 24, Frequency.QUARTER: 8, Frequency.HALF_YEAR: 4, Frequency.YEAR: 5}


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters of an address, as text and unchecked; empty for none."""

    indicator: str = ""
    period: str = ""
    district: str = ""
    type: str = ""
    by: str = ""


def last_month(view: PlanView, due_on: DueOn) -> Month:
    """The last month whose reports were due by the day of the view."""
    month = Month.of(view.as_of.effective_on).previous()
    return month if due_on(month) < view.as_of.effective_on else month.previous()


def due_days(context: Context, view: PlanView) -> DueOn:
    """By which day the report of a period is due, by the rules of today."""
    rules = values_of(rules_from(context.rules, view.settings, view.today), NETWORK_RULES.key)
    return lambda period: due_day(rules, period)


def filters_of(view: PlanView, last: Month, indicators: Indicators, asked: Asked) -> Filters:
    """The filters that an address asks for. Raises `Invalid`, saying what to choose instead."""
    explained = indicators.explained(asked.indicator or DEFAULT_INDICATOR)
    chosen = MonthRange.parse(asked.period) if asked.period else MonthRange.of(last)
    if chosen.first.first_day > view.as_of.effective_on:
        message = "所选期间在截至日期之后，请选择更早的期间，或调整页面上方的截至日期。"
        raise Invalid(message, {"period": message})
    if asked.district and asked.district not in DISTRICTS:
        raise Invalid("网址中的行政区不对，请从页面上方重新选择。", {"district": "没有这个区"})
    unit_type = _type(asked.type)
    if asked.district and unit_type:
        raise Invalid("行政区和单位类型只能选一个，请清除其中一个。", {"type": "只能选一个"})
    by = asked.by or RANKINGS[0]
    if by not in RANKINGS:
        raise Invalid("网址中的排序对象不对，请从“区馆、行政区、类型”中选择。", {"by": "没有这一项"})
    return Filters(explained, chosen, asked.district, unit_type, by)


def _type(text: str) -> UnitType | None:
    if not text:
        return None
    try:
        found = UnitType(text)
    except ValueError:
        found = UnitType.AREA
    if not found.is_point:
        raise Invalid("网址中的单位类型不对，请从页面上方重新选择。", {"type": "没有这个类型"})
    return found


def scope_of(filters: Filters) -> str:
    """The scope whose figures a page tells."""
    if filters.district:
        return district_scope(filters.district)
    return type_scope(filters.unit_type) if filters.unit_type else NETWORK


def place_of(filters: Filters) -> str:
    """What that scope is called."""
    if filters.district:
        return DISTRICTS[filters.district].full_name
    return TYPE_NAMES[filters.unit_type] if filters.unit_type else "全网"


def choices_of(last: Month, indicators: Indicators, filters: Filters) -> Choices:
    """What the filters offer; the chosen stretch is among the periods whatever it is."""
    periods: list[Choice] = []
    for frequency, count in _OFFERED.items():
        latest = period_of(last.first_day, frequency)
        if latest.last_day > last.last_day:
            latest = latest.previous()
        periods += [(str(period), period.label) for period in reversed(span(latest.shift(1 - count), latest))]
    chosen = (str(filters.span), filters.span.label)
    if chosen not in periods:
        periods.insert(0, chosen)
    return Choices(
        tuple((code, f"{code} {found.name}") for code, found in indicators.definitions.items()),
        tuple(periods),
        tuple((code, area.full_name) for code, area in DISTRICTS.items()),
        tuple((kind.value, words) for kind, words in TYPE_NAMES.items() if kind.is_point),
    )
