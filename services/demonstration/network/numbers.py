"""The invented figures of the demonstration's units: pure, seeded, the same for every load.

Nothing here was measured anywhere. The city library's totals follow those that its departments state in the
demonstration, which are in keeping with the averages that the plan gives for 2016–2020.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from domain.indicators.observation import Measurement, ValueState
from domain.network.forms import owed
from domain.network.units import UnitType
from domain.periods import Frequency, Month, Period, Year
from services.demonstration.figures import CITY_MONTHS, CITY_YEARS, monthly_entry
from services.demonstration.network.places import CITY, LIBRARIES, POPULATIONS, Place
from services.demonstration.pace import series

FIRST, LAST = Month(2021, 1), Month(2025, 10)

SEASON = (0.86, 0.84, 0.98, 1.06, 1.04, 0.96, 1.28, 1.24, 0.97, 0.96, 0.93, 0.88)
YEARS: Mapping[int, float] = {2021: 0.66, 2022: 0.58, 2023: 0.96, 2024: 1.06, 2025: 1.1}
CLOSINGS: tuple[tuple[date, date, str], ...] = (
    (date(2021, 7, 26), date(2021, 8, 31), "演示：暂停开放"),
    (date(2022, 3, 18), date(2022, 4, 30), "演示：暂停开放"),
)
"""When the points were closed; the second time only those of some districts."""
CLOSED_AGAIN = ("320104", "320106", "320115")

GATE_FAILURE = "演示：闸机故障"
LENDING = ("V01", "C01", "U02")
_CHANCE_OF_FAILURE, _CHANCE_OF_SILENCE = 0.02, 0.03


@dataclass(frozen=True, slots=True)
class Told:
    """One invented figure."""

    code: str
    state: ValueState
    value: int | None
    measurement: Measurement = Measurement.MEASURED
    note: str = ""


def _number(code: str, value: float) -> Told:
    whole = round(value)
    if whole == 0:
        return Told(code, ValueState.ZERO, 0)
    return Told(code, ValueState.VALUE, whole)


def closed_share(terms_district: str | None, month: Month) -> float:
    """The part of a month on which a unit of a district was closed, from 0 to 1."""
    days = 0
    for number, (first, last, _) in enumerate(CLOSINGS):
        if number and terms_district not in CLOSED_AGAIN:
            continue
        start, end = max(first, month.first_day), min(last, month.last_day)
        days += max((end - start).days + 1, 0)
    return days / month.last_day.day


def is_silent(place: Place, month: Month) -> bool:
    """Whether a point sent no report for a month. Libraries and the months of the last half-year all came."""
    if not _is_point(place) or month >= Month(2025, 5):
        return False
    return series("network", "silent", place.code, month).random() < _CHANCE_OF_SILENCE


def _is_point(place: Place) -> bool:
    return place.terms.type.is_point and not place.terms.type.is_library


def figures(place: Place) -> Iterator[tuple[Period, tuple[Told, ...]]]:
    """What a unit told from its opening to the last month: period by period, months and years."""
    opened_on = place.terms.opened_on
    rng = series("network", "figures", place.code)
    base = _base(place, rng)
    month = FIRST
    while month <= LAST:
        if opened_on is not None and opened_on <= month.last_day and not is_silent(place, month):
            share = 1.0 - closed_share(place.terms.district if _is_point(place) else None, month)
            if place.terms.type in (UnitType.CHANNEL, UnitType.AREA):
                share = 1.0
            if share > 0.02:
                yield month, tuple(_month(place, base, month, share, rng))
        month = month.next()
    for year in range(FIRST.year, LAST.year):
        if opened_on is not None and opened_on.year <= year:
            told = tuple(_year(place, base, year))
            if told:
                yield Year(year), told


@dataclass(frozen=True, slots=True)
class _Base:
    """What a usual month of a unit looks like."""

    visits: float
    loans: float
    renewals: float
    children: float
    hours: int


_VISITS: Mapping[UnitType, float] = {
    UnitType.CITY: 0,
    UnitType.DISTRICT: 26_000,
    UnitType.STREET: 2_900,
    UnitType.COMMUNITY: 1_500,
    UnitType.THEME: 2_100,
    UnitType.SCENIC: 3_400,
    UnitType.SELF_SERVICE: 900,
    UnitType.CHILDREN: 1_200,
    UnitType.CHANNEL: 60_000,
    UnitType.AREA: 0,
}


def _base(place: Place, rng: Random) -> _Base:
    kind = place.terms.type
    visits = _VISITS[kind] * place.size
    return _Base(
        visits=visits,
        loans=rng.uniform(0.42, 0.7),
        renewals=rng.uniform(0.8, 1.3),
        children=0.9 if kind is UnitType.CHILDREN else rng.uniform(0.25, 0.5),
        hours=290 if kind.is_library else rng.choice((176, 208, 232)),
    )


def _month(place: Place, base: _Base, month: Month, share: float, rng: Random) -> Iterator[Told]:
    kind = place.terms.type
    level = SEASON[month.number - 1] * YEARS[month.year] * share
    codes = owed(kind, Frequency.MONTH)
    if kind is UnitType.CHANNEL:
        yield from _channel(codes, base, level, rng)
        return
    if kind is UnitType.AREA:
        yield from _area(place, month)
        return
    if kind is UnitType.CITY:
        yield from _city(place, base, month, rng)
        return
    visits = base.visits * level * rng.uniform(0.9, 1.1)
    loans = visits * base.loans * rng.uniform(0.93, 1.07)
    sessions = max(base.visits / 1_400, 0.6) * share * rng.uniform(0.6, 1.5)
    if month.year >= 2023:
        # The definition changed: series are counted by each session since.
        sessions *= 1.35
    values = {
        "V01": visits,
        "C01": loans,
        "C02": loans * base.renewals,
        "C03": loans * rng.uniform(0.94, 1.03),
        "C05": loans * base.children,
        "C08": loans * 0.03,
        "C09": loans * 0.006,
        "C10": loans * 0.09,
        "U02": visits * 0.012,
        "E01": sessions,
        "E02": round(sessions) * rng.uniform(18, 34),
        "E05": round(sessions) * 0.5,
        "E06": sessions * 14,
        "E07": sessions * 17,
        "R05": round(base.hours * share) - rng.choice((0, 0, 0, 4, 8)),
        "R06": round(base.hours * share),
        "R08": 24 * month.last_day.day * share * rng.uniform(0.95, 1.0),
        "R09": 24 * month.last_day.day * share,
        "Q03": visits * 0.004,
        "Q13": rng.choice((0, 0, 1, 1, 2, 3)),
        **_levels(place, base, month),
    }
    failed = "V01" in codes and _is_point(place) and rng.random() < _CHANCE_OF_FAILURE
    guessed = failed and rng.random() < 0.6
    for code in codes:
        if code == "V01" and failed:
            yield _failed(values[code], guessed)
        elif code in values:
            yield _number(code, max(values[code], 0))


def _city(place: Place, base: _Base, month: Month, rng: Random) -> Iterator[Told]:
    """The city library: what its departments state themselves, and the rest beside it."""
    stated = {code: monthly_entry(code, month) for code in CITY_MONTHS}
    loans = stated["C01"].value or 0.0
    values = {
        "C02": loans * 0.95,
        "C03": loans * rng.uniform(0.95, 1.02),
        "C05": loans * 0.31,
        "C08": loans * 0.05,
        "C09": loans * 0.008,
        "C10": loans * 0.07,
        "E05": (stated["E01"].value or 0.0) * 0.4,
        "E06": (stated["E02"].value or 0.0) * 0.5,
        "E07": (stated["E02"].value or 0.0) * 0.62,
        "R05": base.hours - rng.choice((0, 0, 4, 8)),
        "R06": base.hours,
        "Q03": rng.uniform(1_500, 2_600),
        "Q13": rng.choice((0, 1, 2, 3, 5)),
        **_levels(place, base, month),
    }
    for code in owed(UnitType.CITY, Frequency.MONTH):
        if code in stated:
            # Its lending department owes the last month still.
            if month != LAST or code not in LENDING:
                entry = stated[code]
                value = None if entry.value is None else round(entry.value)
                yield Told(code, entry.state, value, entry.measurement, entry.note)
        elif code in values:
            yield _number(code, values[code])


def _failed(visits: float, guessed: bool) -> Told:
    """A gate that did not count: the figure is estimated, or missing."""
    if not guessed:
        return Told("V01", ValueState.MISSING, None, note=GATE_FAILURE)
    estimate = round(visits, -2)
    if not estimate:
        return Told("V01", ValueState.MISSING, None, note=GATE_FAILURE)
    return Told("V01", ValueState.VALUE, int(estimate), Measurement.ESTIMATED, GATE_FAILURE)


def _levels(place: Place, base: _Base, month: Month) -> dict[str, float]:
    """Stocks, which grow slowly, at the end of the month."""
    if not place.terms.type.is_library:
        return {}
    passed = (month.year - 2021) * 12 + month.number
    size = 1_900_000 if place.code == CITY else 260_000 * place.size
    added = size * 0.0024
    return {
        "K01": size + added * passed,
        "K02": added,
        "U01": size * 0.14 + passed * size * 0.0007,
        "U04": size * 0.035 * YEARS[month.year],
        "U06": size * 0.12 + passed * size * 0.0006,
        "P03": 40 + (passed * 7) % 23,
        "P11": 18_000 + (passed * 911) % 9_000,
        "P12": 22_000 + (passed * 1_373) % 15_000,
    }


def _channel(codes: tuple[str, ...], base: _Base, level: float, rng: Random) -> Iterator[Told]:
    reach = base.visits * (1.6 - 0.5 * level)
    values = {
        "V05": reach * rng.uniform(0.9, 1.1),
        "K05": reach * 2.3 * rng.uniform(0.9, 1.1),
        "P01": reach * 3.1 * rng.uniform(0.85, 1.2),
        "P02": reach * 0.02 * rng.uniform(-0.2, 1.3),
    }
    for code in codes:
        yield _number(code, values[code])


def _area(place: Place, month: Month) -> Iterator[Told]:
    """Readers counted once in a whole district: no sum of its libraries."""
    people = _people(place)
    passed = (month.year - 2021) * 12 + month.number
    yield _number("U04", people * 0.035 * YEARS[month.year])
    yield _number("U06", people * (0.11 + 0.0006 * passed))


def _people(place: Place) -> int:
    district = place.terms.district
    return POPULATIONS[district] if district else sum(POPULATIONS.values())


def _year(place: Place, base: _Base, year: int) -> Iterator[Told]:
    kind, terms = place.terms.type, place.terms
    big = place.code == CITY
    spent = 68_000_000 if big else 9_000_000 * place.size
    values = {
        "SP01": float(_people(place)) if kind is UnitType.AREA else 0,
        "R02": terms.area_m2 or 0,
        "R03": float(terms.seats or 0),
        "R11": 160 if big else 30 * place.size,
        "R12": spent * (0.94 + 0.02 * (year - 2021)),
        "R13": spent * 0.18,
        "Q11": 900 + 20 * (year - 2021),
        "Q12": 1_000 + 18 * (year - 2021),
    }
    if big:
        values |= {code: stated[year - 2021] for code, stated in CITY_YEARS.items()}
    for code in owed(kind, Frequency.YEAR):
        yield _number(code, values[code])


def corrections() -> tuple[tuple[str, Month, float], ...]:
    """Figures of visits that turned out to be wrong: the library, the month, the right part of what stood."""
    return tuple(
        (code, Month(2024, 3 + number), 0.9 + 0.03 * number)
        for number, code in enumerate(list(LIBRARIES)[::4])
    )
