"""Telling figures: exact in the roll-ups at once, all or none, never over what somebody else told."""

from __future__ import annotations

from datetime import date

import pytest

from domain.asof import Basis
from domain.errors import Conflict, Invalid
from domain.workflow import Action
from tests.support.branches import Branches, branches
from tests.support.factories import Library


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    return branches(library)


def test_what_is_told_is_in_every_scope_at_once(net: Branches) -> None:
    net.post(
        ("XW-1", "V01", "2024-01", 1200), ("XW", "V01", "2024-01", 3000.5), ("QH-1", "V01", "2024-01", 7)
    )
    assert net.figure("network", "V01", "2024-01").value == 4207.5
    assert net.figure("under:XW", "V01", "2024-01").value == 4200.5
    assert net.figure("under:SG", "V01", "2024").value == 4207.5
    assert net.figure("district:320104", "V01", "2024-Q1").value == 7
    assert net.figure("type:street", "V01", "2024-01").value == 1200
    assert net.figure("unit:XW-1", "V01", "2024-01").value == 1200
    assert net.figure("network", "V01", "2024-01", Basis.APPROVED).value is None
    found = net.figure("network", "V01", "2024-01")
    assert (found.told, found.expected, found.provisional) == (3, 5, 3)
    assert net.verify() == ()


def test_the_course_of_a_report_moves_figures_between_bases(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 1200))
    net.approve("XW-1", "2024-01")
    assert net.figure("network", "V01", "2024-01", Basis.APPROVED).value == 1200
    with pytest.raises(Conflict, match="已审定锁定"):
        net.post(("XW-1", "V01", "2024-01", 1300))
    net.step(Action.UNLOCK, ("XW-1", "2024-01"))
    net.post(("XW-1", "V01", "2024-01", 1300))
    assert net.figure("network", "V01", "2024-01", Basis.APPROVED).value == 1200
    assert net.figure("network", "V01", "2024-01").value == 1300
    assert net.figure("network", "M11", "2024-01").value == 1
    assert net.figure("network", "M01", "2024-01").value == 100 / 6
    assert net.verify() == ()


def test_closed_months_are_expected_without_anybody_writing(net: Branches) -> None:
    assert net.figure("network", "M12", "2024-02").value == 6
    assert net.figure("network", "R01", "2024-02").value == 6
    assert net.figure("network", "M12", "2024-03").value is None
    net.close("XW-1", date(2024, 1, 15), None)
    assert net.figure("network", "M12", "2024-02").value == 5
    assert net.figure("network", "R01", "2024-01").value == 5
    assert net.figure("network", "M12", "2024-01").value == 6
    assert net.verify() == ()


def test_nothing_is_written_when_one_cell_is_faulty(net: Branches) -> None:
    with pytest.raises(Invalid) as caught:
        net.post(
            ("XW-1", "V01", "2024-01", 5),
            ("XW-1", "M11", "2024-01", 5),
            ("XW-1", "V02", "2023", 5),
            ("XW-1", "C01", "2024-01", -5),
            ("XW-1", "C02", "2024-01", 1.00001),
            ("XW-1", "V01", "2024-Q1", 5),
            ("XW-1", "V01", "2024-03", 5),
            ("XW-1", "SP01", "2023", 5),
            ("NO-1", "V01", "2024-01", 5),
        )
    assert len(caught.value.fields) == 8
    assert net.figure("network", "V01", "2024-01").value is None
