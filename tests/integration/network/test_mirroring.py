"""The city's library enters its figures once: what is approved on 指标 pages stands in the network."""

from __future__ import annotations

from datetime import date

import pytest

from data_access.queries import plan as plan_queries
from domain.asof import Basis
from domain.errors import Conflict, Invalid
from domain.indicators.definition import Subject
from domain.indicators.observation import ValueState
from domain.network.cells import Source
from domain.periods import Month
from domain.workflow import Action
from services.indicators.stating import Entry, decide, state_figures
from services.network import staging
from tests.support.branches import SMALL, Branches, branches
from tests.support.factories import SYSTEM, Library


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    return branches(library)


def stated(net: Branches, value: float, code: str = "V01", version: int = 0) -> int:
    """State the city library's figure for January; returns its id."""
    entry = Entry(code, Subject.CITY, Month(2024, 1), ValueState.VALUE, value, version=version)
    return state_figures(net.library.context, net.library.actor("statistics"), [entry])[0]


def approve(net: Branches, observation: int) -> None:
    """Approve a stated figure."""
    decide(net.library.context, net.library.actor("director"), observation, Action.APPROVE)


def visits(net: Branches, basis: Basis = Basis.APPROVED) -> float | None:
    """The network's visits of January."""
    return net.figure("network", "V01", "2024-01", basis).value


def test_what_is_approved_is_official_in_the_network_at_once(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 10))
    first = stated(net, 200.123456)
    assert visits(net, Basis.PROVISIONAL) == 10
    approve(net, first)
    assert (visits(net), visits(net, Basis.PROVISIONAL)) == (200.1235, 210.1235)
    approve(net, stated(net, 150, version=first))
    assert (visits(net), visits(net, Basis.PROVISIONAL)) == (150, 160)
    net.approve("SG", "2024-01")
    assert net.figure("unit:SG", "V01", "2024-01").provisional == 0
    assert net.verify() == ()


def test_nobody_types_over_it_in_the_network(net: Branches) -> None:
    approve(net, stated(net, 200))
    with pytest.raises(Invalid, match="在“指标”页面报送") as caught:
        net.post(("SG", "V01", "2024-01", 5), ("SG", "C01", "2024-01", 5))
    assert list(caught.value.fields) == ["SG|V01|2024-01"]
    batch = staging.open_batch(net.library.context, SYSTEM, Source.IMPORT)
    tally = batch.stage([batch.row(net.entry("SG", "V01", "2024-01", value)) for value in (5,)])
    assert [one.message for one in tally.rejected] == ["这个数在“指标”页面报送，请在那里更正"]
    assert batch.stage([batch.row(net.entry("SG", "V01", "2024-01", 200))]).unchanged == 1
    batch.seal()
    with pytest.raises(Conflict, match="在“指标”页面报送"):
        staging.undo(net.library.context, SYSTEM, batch.batch_id - 1)
    assert visits(net) == 200


def test_without_a_place_in_the_network_nothing_is_taken_along(library: Library) -> None:
    net = branches(library, {})
    approve(net, stated(net, 200))
    net.register({"SG": SMALL["SG"]}, date(2024, 2, 1))
    approve(net, stated(net, 7, code="C01"))
    assert net.figure("network", "C01", "2024-01").value is None
    assert net.verify() == ()


def test_the_present_view_and_the_past_agree(net: Branches) -> None:
    approve(net, stated(net, 200))
    with net.library.context.database.reading() as session:
        seq = plan_queries.ledger_head(session)
    assert net.figure("network", "V01", "2024-01", Basis.APPROVED, seq) == net.figure(
        "network", "V01", "2024-01", Basis.APPROVED
    )
