"""Which figures a unit owes: the collection form of each type and length of period."""

from __future__ import annotations

from collections.abc import Mapping

from domain.network.unit_types import UnitType
from domain.periods import Frequency

_POINT = ("V01", "C01", "C02", "C03", "C05", "U02", "E01", "E02", "E05", "R05", "R06")
_LIBRARY = (
    "V01",
    "C01",
    "C02",
    "C03",
    "C05",
    "C08",
    "C09",
    "C10",
    "U01",
    "U02",
    "U04",
    "U06",
    "K01",
    "K02",
    "E01",
    "E02",
    "E05",
    "E06",
    "E07",
    "R05",
    "R06",
    "Q03",
    "Q13",
)

MONTHLY: Mapping[UnitType, tuple[str, ...]] = {
    UnitType.CITY: (*_LIBRARY, "P03", "P11", "P12"),
    UnitType.DISTRICT: _LIBRARY,
    UnitType.STREET: _POINT,
    UnitType.COMMUNITY: _POINT,
    UnitType.THEME: _POINT,
    UnitType.SCENIC: _POINT,
    UnitType.SELF_SERVICE: ("C01", "C02", "C03", "R08", "R09"),
    UnitType.CHILDREN: _POINT,
    UnitType.CHANNEL: ("V05", "K05", "P01", "P02"),
    UnitType.AREA: ("U04", "U06"),
}
"""What is told for every month, or for the quarter or half a year by units that report more seldom."""

YEARLY: Mapping[UnitType, tuple[str, ...]] = {
    UnitType.CITY: ("R02", "R03", "R11", "R12", "R13", "Q11", "Q12"),
    UnitType.DISTRICT: ("R02", "R03", "R11", "R12", "R13", "Q11", "Q12"),
    UnitType.STREET: ("R02", "R03"),
    UnitType.COMMUNITY: ("R02", "R03"),
    UnitType.THEME: ("R02", "R03"),
    UnitType.SCENIC: ("R02", "R03"),
    UnitType.CHILDREN: ("R02", "R03"),
    UnitType.AREA: ("SP01",),
}
"""What is told once for a year."""


def owed(unit_type: UnitType, frequency: Frequency) -> tuple[str, ...]:
    """The codes of the indicators that a unit of a type owes for a period of a length, in their order."""
    if frequency is Frequency.YEAR:
        return YEARLY.get(unit_type, ())
    return MONTHLY.get(unit_type, ())
