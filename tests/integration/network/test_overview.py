"""服务网络 against tables worked out by hand: headlines, ranking, calendar, the same points, one unit."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from domain.errors import Forbidden, Invalid, NotFound
from domain.network.figure_views import ReportStanding
from domain.network.overview_views import NetworkOverview
from services.network.comparing import comparing
from services.network.filters import Asked
from services.network.overview import overview
from services.network.unit_page import unit_figures_page
from services.viewing import ViewRequest
from tests.support.branches import Branches, branches
from tests.support.factories import SYSTEM, TODAY, Library

PROVISIONAL = ViewRequest(basis="provisional")


@pytest.fixture(scope="module", name="net")
def _net(unchanging_library: Library) -> Branches:
    """January 2024 beside January 2023; XW-2 told nothing a year ago, QH-1 nothing now.

    QH told 450 at first and corrected it the day after.
    """
    net = branches(unchanging_library)
    net.post(
        ("XW", "V01", "2024-01", 3000),
        ("XW-1", "V01", "2024-01", 1200),
        ("XW-1", "V01", "2023-01", 1000),
        ("XW", "V01", "2023-01", 2500),
        ("QH", "V01", "2024-01", 450),
        ("QH", "V01", "2023-01", 800),
        ("QH-1", "V01", "2023-01", 90),
        ("SG", "V01", "2024-01", 9000),
        ("SG", "V01", "2023-01", 10000),
        ("XW", "R05", "2023-12", 100),
        ("XW", "R05", "2024-01", 200),
    )
    net.post(("XW-1", "V01", "2023-12", 700), estimated=True)
    net.post(("XW", "V01", "2023-12", 400))
    net.approve("XW-1", "2024-01")
    net.approve("XW-1", "2023-01")
    unchanging_library.go_to(TODAY + timedelta(days=1))
    net.post(("QH", "V01", "2024-01", 500))
    return net


def seen(net: Branches, wanted: ViewRequest = PROVISIONAL, **asked: str) -> NetworkOverview:
    """The overview of January 2024 unless other months are asked for."""
    return overview(net.library.context, SYSTEM, wanted, Asked(**{"period": "2024-01", **asked}))


def headline(view: NetworkOverview, code: str) -> Any:
    """One headline figure."""
    return next(line for line in view.headlines if line.explained.code == code)


def test_headlines_are_of_the_whole_network_beside_a_year_and_a_month_before(net: Branches) -> None:
    view = seen(net)
    found = headline(view, "V01")
    assert (found.now.value, found.year_before.value, found.before.value) == (13700, 14390, 1100)
    assert (found.now.told, found.now.expected, found.now.provisional) == (4, 5, True)
    assert found.before.estimated == pytest.approx(700 / 1100)
    # XW-1's report is in, of six points that were to send one.
    assert headline(view, "M01").now.value == pytest.approx(100 / 6)
    assert headline(view, "R01").now.value == 6
    approved = seen(net, ViewRequest())
    assert headline(approved, "V01").now.value == 1200
    assert headline(approved, "V01").now.provisional is False


def test_libraries_are_ranked_with_what_stands_under_them_and_the_city_s_by_itself(net: Branches) -> None:
    ranked = {line.key: (line.now.value, line.before.value) for line in seen(net).ranking}
    assert ranked == {"SG": (9000, 10000), "XW": (4200, 3500), "QH": (500, 890)}
    by_type = {line.key: line.now.value for line in seen(net, by="type").ranking}
    assert (by_type["district"], by_type["street"], by_type["scenic"]) == (3500, 1200, None)
    by_district = {line.key: line.now.value for line in seen(net, by="district").ranking}
    assert (by_district["320102"], by_district["320104"], by_district["320118"]) == (4200, 500, None)


def test_a_district_is_its_own_page_with_its_points_one_by_one(net: Branches) -> None:
    view = seen(net, district="320102")
    assert headline(view, "V01").now.value == 4200
    assert {line.key: line.now.value for line in view.ranking} == {"XW": 3000, "XW-1": 1200, "XW-2": None}
    assert [row.key for row in view.calendar.rows] == ["XW", "XW-1", "XW-2"]
    assert (view.place, view.units) == ("玄武区", 3)


def test_the_calendar_counts_reports_and_not_figures(net: Branches) -> None:
    calendar = seen(net).calendar
    row = next(row for row in calendar.rows if row.key == "XW")
    at = [str(month) for month in calendar.months].index("2024-01")
    cell = row.cells[at]
    assert (cell.standing, cell.told, cell.expected) == (ReportStanding.MISSING, 1, 3)
    units = {row.key: row.cells[at] for row in seen(net, district="320102").calendar.rows}
    assert units["XW-1"].told == 1
    assert units["XW-2"].standing is ReportStanding.MISSING


def test_the_map_and_small_multiples_speak_of_districts(net: Branches) -> None:
    view = seen(net)
    tiles = {tile.adcode: tile.now.value for tile in view.tiles}
    assert (tiles["320102"], tiles["320104"], tiles["320118"]) == (4200, 500, None)
    xuanwu = next(line for line in view.multiples if line.key == "320102")
    at = [str(period) for period in view.multiple_periods].index("2024-01")
    assert (xuanwu.now[at].value, xuanwu.before[at].value) == (4200, 3500)
    assert xuanwu.now[-1].value is None


def test_several_months_are_added_and_a_ratio_is_divided_from_sums(net: Branches) -> None:
    view = seen(net, period="2023-12~2024-01", district="320102")
    assert headline(view, "V01").now.value == 4200 + 700 + 400
    ratio = seen(net, period="2023-12~2024-01", indicator="V04", district="320102")
    line = next(line for line in ratio.ranking if line.key == "XW")
    assert line.now.value == pytest.approx((3000 + 400) / 300)


def test_as_it_was_known_before_a_correction(net: Branches) -> None:
    then = ViewRequest(asof=TODAY.isoformat(), known="then", basis="provisional")
    before, now = seen(net, then), seen(net, ViewRequest(asof=TODAY.isoformat(), basis="provisional"))
    assert (headline(before, "V01").now.value, headline(now, "V01").now.value) == (13650, 13700)
    assert {line.key: line.now.value for line in before.ranking}["QH"] == 450
    assert headline(before, "M01").now.value == headline(now, "M01").now.value
    early = seen(net, ViewRequest(asof="2024-01-31", basis="provisional"), period="2023-12")
    assert headline(early, "V01").now.value == 1100
    with pytest.raises(Invalid, match="截至日期之后"):
        seen(net, ViewRequest(asof="2023-12-31"))


def test_the_same_points_are_those_that_told_all_of_both(net: Branches) -> None:
    view = comparing(net.library.context, SYSTEM, PROVISIONAL, Asked(period="2024-01"), "")
    assert {line.code for line in view.lines} == {"XW", "XW-1", "QH", "SG"}
    assert (view.same_now.value, view.same_before.value) == (13700, 14300)
    assert (view.all_now.value, view.all_before.value) == (13700, 14390)
    assert (view.only_now, view.only_before) == (0, 1)
    month = comparing(net.library.context, SYSTEM, PROVISIONAL, Asked(period="2024-01"), "before")
    assert {line.code: line.before for line in month.lines} == {"XW": 400, "XW-1": 700}
    assert {line.key: line.now.value for line in view.groups}["district"] == 3500
    for asked, against in ((Asked(indicator="U04"), ""), (Asked(), "x")):
        with pytest.raises(Invalid):
            comparing(net.library.context, SYSTEM, PROVISIONAL, asked, against)


def test_one_unit_s_page_tells_its_own_figures_and_its_peers(net: Branches) -> None:
    def page(code: str, **asked: str) -> Any:
        asked = {"period": "2024-01", **asked}
        return unit_figures_page(net.library.context, SYSTEM, code, PROVISIONAL, Asked(**asked))

    library = page("XW")
    assert next(line.now.value for line in library.headlines if line.explained.code == "V01") == 4200
    assert {line.key: line.now.value for line in library.below} == {"XW": 3000, "XW-1": 1200, "XW-2": None}
    assert (library.peers[-2].own.value, library.peers[-2].peers.middle) == (4200, 2350)
    point = page("XW-1")
    assert point.series.points[-2].now.value == 1200
    assert point.series.year_before[-2].value == 1000
    assert point.peers == ()
    assert page("SG").headlines[0].now.value == 9000
    with pytest.raises(NotFound, match="没有编号"):
        page("NO-1")


@pytest.mark.parametrize(
    "asked",
    [
        {"indicator": "X99"},
        {"period": "2024-13"},
        {"period": "2099-01"},
        {"district": "110101"},
        {"type": "area"},
        {"type": "nonsense"},
        {"district": "320102", "type": "street"},
        {"by": "colour"},
    ],
)
def test_addresses_that_cannot_be_are_refused_with_what_to_do(net: Branches, asked: dict[str, str]) -> None:
    with pytest.raises(Invalid, match="请"):
        seen(net, PROVISIONAL, **asked)


def test_trustees_do_not_read_the_network(net: Branches, unchanging_library: Library) -> None:
    with pytest.raises(Forbidden):
        overview(net.library.context, unchanging_library.actor("trustee"), PROVISIONAL, Asked())
