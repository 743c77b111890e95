"""A branch network of 300 points, with as many months and indicators of figures as a test asks for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import insert

from data_access.models import UnitRevision, UnitRow
from data_access.network_store import Row
from domain.network.cells import COMPUTED, carried_by_area
from domain.network.districts import DISTRICTS
from domain.network.units import UnitType
from domain.periods import Frequency, Month
from services.context import Context
from services.indicators.catalogue import load_catalogue
from services.network import calendar
from services.network.rollups import Ground
from tests.support.factories import SYSTEM

TODAY = date(2025, 1, 15)
OPENED = date(2014, 12, 1)
_POINTS = (UnitType.STREET, UnitType.COMMUNITY, UnitType.THEME, UnitType.SCENIC, UnitType.SELF_SERVICE)


def register(context: Context, points: int = 300) -> None:
    """A city's library, one in every district, and points below them; the periods are opened."""
    load_catalogue(context, SYSTEM)
    with context.database.writing(SYSTEM) as work:
        seq = work.record("unit.save", "unit", "large")
        rows: list[dict[str, object]] = [_terms("市馆", UnitType.CITY, None, None, seq)]
        rows += [_terms(f"区馆{code}", UnitType.DISTRICT, 1, code, seq) for code in DISTRICTS]
        districts = list(DISTRICTS)
        for number in range(points - len(rows)):
            place = number % len(districts)
            kind = _POINTS[number % len(_POINTS)]
            rows.append(_terms(f"点{number}", kind, place + 2, districts[place], seq))
        numbered = list(enumerate(rows, 1))
        work.session.execute(
            insert(UnitRow), [{"id": n, "code": f"U{n:03}", "change_seq": seq} for n, _ in numbered]
        )
        work.session.execute(insert(UnitRevision), [{**row, "unit_id": n} for n, row in numbered])
    calendar.open_periods(context)


def _terms(
    name: str, kind: UnitType, parent: int | None, district: str | None, seq: int
) -> dict[str, object]:
    return {
        "name": name,
        "type": kind.value,
        "parent_id": parent,
        "district": district,
        "tags": [],
        "address": "",
        "opened_on": OPENED,
        "report_frequency": Frequency.MONTH.value,
        "removed": False,
        "effective_on": OPENED,
        "change_seq": seq,
    }


def codes(ground: Ground, count: int) -> list[str]:
    """Indicators that are told by month, those that may be added first."""
    found = [
        code
        for code, definition in ground.definitions.items()
        if not definition.derived
        and definition.frequency is Frequency.MONTH
        and code not in COMPUTED
        and not carried_by_area(definition)
    ]
    return found[:count]


def months(count: int) -> list[Month]:
    """So many months, the last of them the one before the present."""
    last = Month.of(TODAY).previous()
    return [last.shift(-back) for back in reversed(range(count))]


def rows(ground: Ground, of_months: list[Month], of_codes: list[str]) -> Iterator[Row]:
    """A figure of every unit for every month and indicator."""
    ids = [ground.ids[code] for code in of_codes]
    for unit_id in ground.registry.ids:
        for month in of_months:
            text = str(month)
            for indicator_id in ids:
                value = (unit_id * 37 + month.number * 101 + indicator_id * 7) % 9973 + 1
                yield Row(unit_id, text, indicator_id, "value", value * 10_000, "measured", None, None)
