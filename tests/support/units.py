"""A small branch network to test with: a city library, two district libraries, points, a channel, areas."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.network.changing import UnitChange, UnitTerms
from domain.network.units import Registry, UnitType
from domain.permissions import Actor
from services.context import Context
from services.network.registry import load_registry
from services.network.units import save_units

OPENED = date(2021, 1, 1)
XUANWU, QINHUAI = "320102", "320104"
CITY, NORTH, SOUTH, STREET, CORNER, MACHINE, CHANNEL = "NJ", "XW", "QH", "QH-001", "QH-002", "QH-003", "WX"
AREA_CITY, AREA_SOUTH = "A320100", "A320104"

NETWORK: tuple[tuple[str, UnitTerms], ...] = (
    (CITY, UnitTerms("试验市馆", UnitType.CITY, opened_on=OPENED)),
    (NORTH, UnitTerms("试验甲区馆", UnitType.DISTRICT, CITY, XUANWU, opened_on=OPENED)),
    (SOUTH, UnitTerms("试验乙区馆", UnitType.DISTRICT, CITY, QINHUAI, opened_on=OPENED)),
    (STREET, UnitTerms("试验街道分馆", UnitType.STREET, SOUTH, QINHUAI, opened_on=OPENED)),
    (CORNER, UnitTerms("试验社区分馆", UnitType.COMMUNITY, STREET, QINHUAI, opened_on=OPENED)),
    (MACHINE, UnitTerms("试验自助点", UnitType.SELF_SERVICE, STREET, QINHUAI, opened_on=OPENED)),
    (CHANNEL, UnitTerms("试验公众号", UnitType.CHANNEL, CITY, opened_on=OPENED)),
    (AREA_CITY, UnitTerms("全市", UnitType.AREA, opened_on=OPENED)),
    (AREA_SOUTH, UnitTerms("乙行政区", UnitType.AREA, district=QINHUAI, opened_on=OPENED)),
)
"""The units by their codes; all of them opened on the same day."""


def build_units(
    context: Context, units: Iterable[tuple[str, UnitTerms]] = NETWORK, on: date = OPENED
) -> Registry:
    """Register units through the use case and return the registry."""
    changes = [UnitChange(code, terms, on, None, "unit.create") for code, terms in units]
    save_units(context, Actor.system(), changes)
    with context.database.reading() as session:
        return load_registry(session)
