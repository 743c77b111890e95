"""The network's charts as data: what is missing stays missing, what is provisional is marked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from dash import dcc, html
from dash.development.base_component import Component

from components.network import calendar, explained, headlines, multiples, peers, ranking, tile_map, trend
from components.tokens import SEQUENTIAL, contrast
from domain.indicators.definition import Definition, Direction, TimeAggregation, UnitAggregation
from domain.indicators.views import DefinitionChange
from domain.network.districts import DISTRICTS
from domain.network.figure_views import (
    NOTHING,
    CalendarCell,
    CalendarRow,
    Explained,
    Headline,
    Multiple,
    PeerPoint,
    RankedLine,
    ReportCalendar,
    ReportStanding,
    Series,
    SeriesPoint,
    Shown,
    Tile,
    quartiles,
)
from domain.network.geometry import tiles
from domain.network.ranges import MonthRange
from domain.periods import Frequency, Month, span
from server.frontend import ICONS

DAY = date(2025, 11, 26)
SPAN = MonthRange.parse("2025-10")
COMMON: dict[str, Any] = {"data_through": DAY, "source": "演示"}


def counted(changed: date | None = None) -> Explained:
    """到馆人次, with one change of its definition if asked."""
    definition = Definition(
        "V01", "到馆人次", "客流闸机计数", "人次", Frequency.MONTH, TimeAggregation.SUM,
        UnitAggregation.SUM, Direction.UP, "统计年鉴",
    )  # fmt: skip
    changes = (DefinitionChange(changed, "含自助点", "闸机联网"),) if changed else ()
    return Explained(definition, {}, changes)


def rate() -> Explained:
    """报送率, a ratio."""
    definition = Definition(
        "M01", "报送率", "已报÷应报", "%", Frequency.MONTH, TimeAggregation.RATIO,
        UnitAggregation.RATIO, Direction.UP, "DHIS2", "M11", "M12", 100,
    )  # fmt: skip
    return Explained(definition, {"M11": "已报点数", "M12": "应报点数"})


def parts(content: Any) -> Iterator[Component]:
    """Every component in some content."""
    if isinstance(content, Component):
        yield content
        yield from parts(getattr(content, "children", None))
    elif isinstance(content, list | tuple):
        for part in content:
            yield from parts(part)


def words(content: Any) -> str:
    """All that is written."""
    found = []
    for part in parts(content):
        children = getattr(part, "children", None)
        for child in children if isinstance(children, list) else [children]:
            if isinstance(child, str | int):
                found.append(str(child))
    return " ".join(found)


def drawn(content: Any) -> Any:
    """The figure of the one chart of plotly in some content."""
    chart: Any = next(part for part in parts(content) if isinstance(part, dcc.Graph))
    return chart.figure


def test_coverage_says_what_a_figure_rests_on() -> None:
    shown = Shown(10.0, 287, 300, 0.04, True)
    assert explained.coverage_text(shown) == "287/300 点已计入，含估算 4%，含待审"
    assert explained.coverage_text(Shown(1.0, 3444, 3600), months=12) == "3,444/3,600 点次已计入"
    assert explained.coverage_text(Shown(1.0, 1, 1, 0.0001)) == "1/1 点已计入，含估算 不足 1%"
    assert explained.coverage_text(NOTHING) == ""


def test_changes_are_in_ink_and_rates_differ_by_points() -> None:
    assert explained.change_text(Shown(103.2), Shown(100.0), "人次") == "▲ 3.2%"
    assert explained.change_text(Shown(90.0), Shown(95.5), "%") == "−5.5个百分点"
    for base in (NOTHING, Shown(0.0)):
        assert explained.change_text(Shown(5.0), base, "人次") == "—"
    assert explained.change_text(NOTHING, Shown(90.0), "%") == "—"


def test_what_far_fewer_are_in_is_not_compared() -> None:
    half, most, whole = Shown(50.0, 40, 100), Shown(97.0, 96, 100), Shown(100.0, 100, 100)
    assert explained.change_text(half, whole, "人次") == "—（未报齐）"
    assert explained.change_text(most, whole, "人次") == "▼ 3.0%"
    assert explained.change_text(half, Shown(40.0, 38, 100), "人次") == "▲ 25.0%"


def test_a_definition_tells_its_formula_and_its_changes() -> None:
    told = words(explained.definition_popover(rate(), href="/indicators/M01"))
    assert "Σ已报点数 ÷ Σ应报点数 × 100" in told
    assert "2024-07-01 起口径变更：含自助点（闸机联网）" in words(
        explained.definition_popover(counted(date(2024, 7, 1)))
    )


def test_headlines_are_in_the_plan_s_style_and_missing_is_never_zero() -> None:
    now = Shown(2096100.0, 287, 300, 0.04, True)
    lines = [
        Headline(counted(), SPAN, now, Shown(2000000.0), Shown(2100000.0)),
        Headline(rate(), SPAN, NOTHING, NOTHING, NOTHING),
    ]
    cards = headlines.headline_cards(lines, lambda code: f"?indicator={code}", lambda code: f"/{code}")
    told = words(cards)
    assert "209.61" in told
    assert "万人次" in told
    assert "同比 ▲ 4.8%，环比 ▼ 0.2%" in told
    assert "2025年10月；287/300 点已计入，含估算 4%，含待审" in told
    assert "未报" in told
    assert len([part for part in parts(cards) if isinstance(part, html.Details)]) == 2
    assert sum("is-provisional" in str(getattr(part, "className", "")) for part in parts(cards)) == 1


def course(changed: date | None = None) -> Series:
    """Three months: told, missing, provisional."""
    months = span(Month(2025, 8), Month(2025, 10))
    points = (Shown(100.0, 3, 3), NOTHING, Shown(120.0, 3, 3, 0.0, True))
    return Series(
        counted(changed),
        tuple(SeriesPoint(month, now) for month, now in zip(months, points, strict=True)),
        (Shown(90.0), Shown(95.0), Shown(100.0)),
    )


def test_a_course_leaves_gaps_hatches_what_is_provisional_and_keeps_to_four_colours() -> None:
    shown = trend.trend_card(course(), graph_id="t", name="全网", chosen=SPAN, brush=True, **COMMON)
    figure = drawn(shown)
    bar = figure["data"][0]
    assert bar["type"] == "bar"
    assert bar["y"] == [100.0, None, 120.0]
    assert bar["marker"]["pattern"]["shape"] == ["", "", "/"]
    assert figure["layout"]["yaxis"]["rangemode"] == "tozero"
    assert figure["layout"]["dragmode"] == "select"
    assert bar["customdata"][2][0] == "2025-10"
    assert "全网到馆人次2025年10月 120人次，同比 ▲ 20.0%" in words(shown)
    assert len(figure["data"]) <= 4


@pytest.mark.parametrize(("changed", "marks"), [(None, 0), (date(2025, 9, 1), 1), (date(2024, 1, 1), 0)])
def test_a_change_of_definition_is_marked_where_the_chart_spans_it(changed: date | None, marks: int) -> None:
    shown = trend.trend_card(course(changed), graph_id="t", name="全网", **COMMON)
    layout = drawn(shown)["layout"]
    assert len(layout["annotations"]) == len(layout["shapes"]) == marks
    assert ("竖线为口径变更" in words(shown)) == bool(marks)


def test_a_course_of_nothing_says_so() -> None:
    nothing = Series(counted(), (SeriesPoint(Month(2025, 1), NOTHING),))
    assert "还没有数据" in words(trend.trend_card(nothing, graph_id="t", name="全网", **COMMON))


LINES = [
    RankedLine("a", "甲馆", NOTHING, Shown(5.0)),
    RankedLine("b", "乙馆", Shown(10.0, 2, 2), Shown(12.0), "/network/units/b"),
    RankedLine("c", "丙馆", Shown(30.0, 2, 2, 0.0, True), Shown(20.0)),
]


def test_a_ranking_puts_the_greatest_first_and_who_told_nothing_last() -> None:
    shown = ranking.ranking_card(
        LINES, counted(), SPAN, graph_id="r", whom="区馆", href=lambda path: f"{path}?x=1", **COMMON
    )
    figure = drawn(shown)
    joins, before, now, written = figure["data"]
    assert [text.strip() for text in written["text"]] == ["30人次", "10人次"]
    assert figure["layout"]["yaxis"]["ticktext"] == ["丙馆", "乙馆", "甲馆"]
    assert now["x"] == [30.0, 10.0, None]
    assert now["marker"]["symbol"] == ["circle-open", "circle", "circle"]
    assert before["x"] == [20.0, 12.0, 5.0]
    assert joins["x"] == [20.0, 30.0, None, 12.0, 10.0, None]
    assert now["customdata"][1][0] == "/network/units/b?x=1"
    assert figure["layout"]["xaxis"]["range"][0] <= 0
    told = words(shown)
    assert "2025年10月到馆人次：丙馆居首，30人次；2 个区馆中 1 个高于上年同期" in told
    assert "1 个没有数据" in told


def test_small_multiples_break_at_gaps_and_dash_what_is_provisional() -> None:
    months = span(Month(2025, 8), Month(2025, 10))
    whole = (Shown(1.0), Shown(2.0), Shown(3.0, provisional=True))
    lines = [
        Multiple("320102", "玄武区", whole, (Shown(2.0),) * 3),
        Multiple("320104", "秦淮区", (Shown(1.0), NOTHING, Shown(3.0)), (NOTHING,) * 3),
    ]
    shown = multiples.multiples_card(
        lines, counted(date(2025, 9, 1)), months, grid_id="m", href=lambda key: f"?district={key}", **COMMON
    )
    masks = [
        getattr(part, "style", {})["maskImage"]
        for part in parts(shown)
        if "multiple-layer is-now" in str(getattr(part, "className", ""))
    ]
    assert [mask.count("path d=") for mask in masks] == [2, 0]
    assert masks[0].count("stroke-dasharray='3 3'") == 1
    assert sum("is-cut" in str(getattr(part, "className", "")) for part in parts(shown)) == 2
    assert "各区到馆人次最近一期：1 个区中 1 个高于上年同期" in words(shown)


def calendar_of(*standings: ReportStanding) -> ReportCalendar:
    """One library with a month in each standing."""
    cells = {
        ReportStanding.ON_TIME: CalendarCell(ReportStanding.ON_TIME, 14, 14, 14),
        ReportStanding.LATE: CalendarCell(ReportStanding.LATE, 14, 14, 12),
        ReportStanding.MISSING: CalendarCell(ReportStanding.MISSING, 12, 14, 12),
        ReportStanding.PENDING: CalendarCell(ReportStanding.PENDING, 2, 14, 2),
        ReportStanding.NOT_EXPECTED: CalendarCell(ReportStanding.NOT_EXPECTED, 0, 0, 0),
    }
    months = span(Month(2025, 1), Month(2025, len(standings)))
    row = CalendarRow("u", "甲区馆", tuple(cells[standing] for standing in standings), "/network/units/u")
    return ReportCalendar(months, (row,))


def test_every_standing_has_a_word_an_icon_and_a_shape_of_its_own() -> None:
    assert set(calendar.STANDINGS) == set(ReportStanding)
    assert all(label.icon in ICONS for label in calendar.STANDINGS.values())
    found = calendar_of(*ReportStanding)
    shown = calendar.calendar_card(found, graph_id="c", whom="区馆", href=lambda path: path, **COMMON)
    traces = drawn(shown)["data"]
    assert len({trace["marker"]["symbol"] for trace in traces}) == len(ReportStanding)
    lacking = next(trace for trace in traces if trace["name"] == "有缺报")
    assert lacking["text"] == ["2"]
    assert lacking["customdata"][0] == ["/network/units/u", "甲区馆", "2025年3月", "有缺报 12/14"]
    assert calendar.cell_text(found.rows[0].cells[1]) == "迟报报齐 14/14，迟报 2"


def test_the_calendar_s_title_is_of_the_last_month_that_was_due() -> None:
    standing = ReportStanding
    title = calendar.title_of(calendar_of(standing.ON_TIME, standing.MISSING, standing.PENDING), "区馆")
    assert title == "2025年2月报送率 85.7%，1 个区馆有缺报"
    assert "全部报齐" in calendar.title_of(calendar_of(standing.ON_TIME), "区馆")
    assert "尚未到截止日" in calendar.title_of(calendar_of(standing.PENDING), "区馆")


def map_of(explained: Explained, *values: float | None) -> Any:
    """The map of some districts."""
    shown = [
        Tile(code, area.full_name, Shown(value) if value is not None else NOTHING)
        for (code, area), value in zip(DISTRICTS.items(), values, strict=False)
    ]
    return tile_map.map_card(
        shown, tiles(), explained, SPAN, graph_id="map", href=lambda code: f"?district={code}", **COMMON
    )


def test_counts_are_bubbles_by_area_on_equal_axes() -> None:
    figure = drawn(map_of(counted(), 400.0, 100.0, None))
    bubbles = next(trace for trace in figure["data"] if trace["mode"] == "markers")
    assert bubbles["marker"]["size"] == [54.0, 27.0, 0.0]
    assert figure["layout"]["yaxis"]["scaleanchor"] == "x"
    told = next(trace for trace in figure["data"] if trace["mode"] == "markers+text")
    assert told["text"][2].endswith("未报")
    assert told["customdata"][0][0] == "?district=320102"


def test_rates_are_shades_and_words_stand_out_on_each() -> None:
    figure = drawn(map_of(rate(), 50.0, 100.0, None))
    filled = [trace["fillcolor"] for trace in figure["data"] if trace.get("fill") == "toself"]
    assert filled[0] == SEQUENTIAL[0]
    assert filled[1] == SEQUENTIAL[-1]
    assert filled[2] not in SEQUENTIAL
    for step, colour in enumerate(SEQUENTIAL):
        assert contrast(colour, tile_map._on(step)) >= 3, step
    assert tile_map.shade(5.0, 5.0, 5.0) == 3


def test_one_unit_stands_in_the_band_of_its_peers() -> None:
    months = span(Month(2025, 9), Month(2025, 10))
    points = [
        PeerPoint(months[0], NOTHING, quartiles([])),
        PeerPoint(months[1], Shown(50.0), quartiles([10.0, 20.0, 30.0, 40.0, 50.0])),
    ]
    shown = peers.peers_card(points, counted(), graph_id="p", name="甲点", group="社区分馆", **COMMON)
    figure = drawn(shown)
    low, high, middle, own = (trace["y"] for trace in figure["data"])
    assert (low, high, middle, own) == ([None, 20.0], [None, 40.0], [None, 30.0], [None, 50.0])
    assert "2025年10月到馆人次 50人次，高于上四分位（5 个社区分馆）" in words(shown)
    assert not figure["layout"]["shapes"]
    changed = peers.peers_card(
        points, counted(date(2025, 10, 1)), graph_id="p", name="甲点", group="社区分馆", **COMMON
    )
    assert len(drawn(changed)["layout"]["shapes"]) == 1
    assert "竖线为口径变更" in words(changed)
