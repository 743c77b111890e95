"""Figures follow their units: after moves and closings the roll-ups are what the facts add up to."""

from __future__ import annotations

from datetime import date

import pytest

from domain.network.changing import UnitTerms, version_of
from domain.network.units import UnitType
from services.network.registry import load_registry
from services.network.units import (
    close_many,
    close_temporarily,
    close_unit,
    create_unit,
    move_unit,
    reopen_unit,
)
from tests.support.branches import Branches, branches
from tests.support.factories import SYSTEM, Library

FEBRUARY = date(2024, 2, 1)


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    found = branches(library)
    for month in ("2024-01", "2024-02"):
        found.post(("XW-1", "V01", month, 100), ("XW-2", "C01", month, 7), ("QH-1", "V01", month, 40))
    found.approve("XW-1", "2024-01")
    return found


def version(net: Branches, code: str) -> int:
    """The version of a unit now."""
    with net.library.context.database.reading() as session:
        registry = load_registry(session)
    unit = registry.unit(code)
    assert unit is not None
    return version_of(registry, unit.id)


def test_a_move_takes_later_figures_along_and_leaves_earlier_ones(net: Branches) -> None:
    context = net.library.context
    move_unit(context, SYSTEM, "XW-1", "QH", "320104", FEBRUARY, version(net, "XW-1"))
    assert net.figure("under:XW", "V01", "2024-01").value == 100
    assert net.figure("under:XW", "V01", "2024-02").value is None
    assert net.figure("under:QH", "V01", "2024-02").value == 140
    assert net.figure("district:320104", "V01", "2024-02").value == 140
    assert net.figure("network", "V01", "2024-Q1").value == 280
    assert net.verify() == ()


def test_a_library_moves_with_all_below_it(net: Branches) -> None:
    context = net.library.context
    terms = UnitTerms("试验新区馆", UnitType.DISTRICT, "SG", "320105", opened_on=date(2021, 1, 1))
    create_unit(context, SYSTEM, "JY", terms, date(2021, 1, 1))
    assert net.figure("network", "M12", "2024-02").value == 7
    move_unit(context, SYSTEM, "XW-1", "JY", "320105", FEBRUARY, version(net, "XW-1"))
    assert net.figure("under:JY", "V01", "2024-02").value == 100
    assert net.verify() == ()


def test_closings_and_openings_change_what_is_expected(net: Branches) -> None:
    context = net.library.context
    close_unit(context, SYSTEM, "XW-2", FEBRUARY, "拆迁", version(net, "XW-2"))
    assert [net.figure("network", "M12", month).value for month in ("2024-01", "2024-02")] == [6, 5]
    assert net.verify() == ()
    reopen_unit(context, SYSTEM, "XW-2", FEBRUARY, version(net, "XW-2"))
    assert net.figure("network", "M12", "2024-02").value == 6
    close_temporarily(context, SYSTEM, "XW-1", date(2023, 12, 25), None, "装修", version(net, "XW-1"))
    assert net.figure("network", "M12", "2024-01").value == 5
    reopen_unit(context, SYSTEM, "XW-1", FEBRUARY, version(net, "XW-1"))
    assert [net.figure("network", "M12", month).value for month in ("2024-01", "2024-02")] == [5, 6]
    close_many(context, SYSTEM, [("QH-1", None), ("XW-2", None)], FEBRUARY, date(2024, 2, 29), "停电")
    assert net.figure("network", "M12", "2024-02").value == 4
    assert net.figure("network", "R01", "2024-02").value == 4
    assert net.verify() == ()
