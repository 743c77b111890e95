"""A node's forecast through the use cases: history, points of view, who may read it."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Forbidden, NotFound
from domain.periods import Month
from domain.projects.forecast import Forecast, LeftOut, NoForecast, NoForecastReason
from services.nodes.forecast import NodeForecast, node_forecast
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, RESTRICTED_NODE, TODAY, Library

NODE = "D01.1.1"
FIRST = Month(2023, 1)
LAST = Month.of(TODAY).previous()


def told(library: Library, code: str = NODE, login: str = "director", **view: str) -> NodeForecast:
    return node_forecast(library.context, library.actor(login), code, ViewRequest(**view))


def report_every_month(library: Library) -> None:
    """A year and two months of reports on the new building: quick with its first step, then slow."""
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    month, number = FIRST, 0
    while month <= LAST:
        library.go_to(month.day(28))
        number += 1
        done = {1: min(number * 20.0, 100.0), 2: max(number * 4.0 - 20, 0.0)}
        report = library.submit(reporter, BUILDING, done, month.day(25), str(month))
        library.approve(head, report)
        month = month.next()
    library.go_to(TODAY)


def test_a_forecast_follows_the_point_of_view(library: Library) -> None:
    report_every_month(library)
    found = told(library)
    assert isinstance(found.outcome, Forecast)
    assert found.outcome.history == 14
    assert found.outcome.as_of == TODAY
    assert (found.total, found.counted, found.unreported) == (1, 1, 0)
    assert told(library).outcome == found.outcome

    # What was known on an earlier day gives the forecast that could be made on it.
    earlier = told(library, asof="2024-01-31", known="then").outcome
    assert isinstance(earlier, Forecast)
    assert earlier.history == 13
    library.go_to(date(2024, 1, 31))
    assert told(library).outcome == earlier
    library.go_to(TODAY)
    short = told(library, asof="2023-11-30").outcome
    assert isinstance(short, NoForecast)
    assert (short.reason, short.history) == (NoForecastReason.TOO_SHORT, 11)


def test_a_report_that_waits_counts_on_the_provisional_basis_alone(library: Library) -> None:
    report_every_month(library)
    approved = told(library).outcome
    library.submit(library.actor("reporter_ops"), BUILDING, {2: 70.0}, TODAY)
    assert told(library).outcome == approved
    provisional = told(library, basis="provisional").outcome
    assert isinstance(approved, Forecast)
    assert isinstance(provisional, Forecast)
    assert provisional.earned > approved.earned


def test_the_whole_plan_says_what_it_leaves_out(library: Library) -> None:
    found = told(library, "plan")
    assert found.left_out == {LeftOut.RECURRING: 1, LeftOut.UNDATED: 1}
    assert found.counted == 3
    assert isinstance(found.outcome, NoForecast)
    assert found.outcome.reason is NoForecastReason.NOT_REPORTED


def test_it_is_for_those_who_may_read_the_node(library: Library) -> None:
    assert told(library, RESTRICTED_NODE, "head_party").total == 1
    with pytest.raises(NotFound):
        told(library, RESTRICTED_NODE, "reporter_ops")
    with pytest.raises(NotFound, match="没有编号为“D99”"):
        told(library, "D99")
    with pytest.raises(Forbidden):
        told(library, NODE, "trustee")
