"""Small parts: few components, words for those who cannot see, missing never drawn as 0."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest
from dash.development.base_component import Component
from plotly.utils import PlotlyJSONEncoder

from components import cards, figures, grids, states
from components.bullet import bullet, bullet_text
from components.labels import Label
from components.links import page_href, page_link
from components.sparkline import sparkline, sparkline_text
from components.tokens import render_css
from domain.projects.lights import Light


def _count(part: Any) -> int:
    """Number of components in a tree."""
    if isinstance(part, list | tuple):
        return sum(_count(item) for item in part)
    if not isinstance(part, Component):
        return 0
    return 1 + _count(getattr(part, "children", None))


def words(part: Any) -> str:
    """All text of a component tree."""
    if isinstance(part, list | tuple):
        return "".join(words(item) for item in part)
    if isinstance(part, Component):
        return words(getattr(part, "children", None))
    return "" if part is None else str(part)


def test_bullet_places_bar_and_tick() -> None:
    bar: Any = bullet(62.5, 70, Light.WATCH, show_value=False)
    assert bar.style == {"--actual": "62.5%", "--planned": "70%"}
    assert bar.className == "bullet-bar bullet--watch"
    assert getattr(bar, "aria-label") == "实际 62.5%，序时进度 70.0%"
    assert _count(bullet(62.5, 70, Light.WATCH)) == 3


def test_bullet_never_draws_a_missing_value() -> None:
    bar: Any = bullet(None, None, show_value=False)
    assert bar.className == "bullet-bar no-plan no-value"
    assert words(bullet(None, 50)) == "—"
    assert bullet_text(None, None) == "实际进度未报，序时进度未设"


def test_bullet_stays_inside_its_bar() -> None:
    bar: Any = bullet(130, -4, show_value=False)
    assert bar.style == {"--actual": "100%", "--planned": "0%"}


def test_sparkline_is_one_component_with_gaps() -> None:
    line: Any = sparkline([10, None, 30, 40], label="走势")
    path = unquote(line.style["maskImage"])
    assert _count(line) == 1
    assert path.count("M") == 2
    assert getattr(line, "aria-label") == "走势：10%、未报、30%、40%"


def test_sparkline_without_values_is_a_dash() -> None:
    assert words(sparkline([None, None])) == "—"
    assert sparkline_text([], "走势", "%") == "走势：没有数据"


def test_sparkline_of_equal_values_runs_in_the_middle() -> None:
    line: Any = sparkline([5, 5])
    assert "M3 11L69 11" in unquote(line.style["maskImage"])


@pytest.mark.parametrize(
    ("view", "parameters", "expected"),
    [
        ({}, {}, "/projects"),
        (None, {"q": ""}, "/projects"),
        (
            {"asof": "2025-06-30", "known": "then", "light": "watch"},
            {},
            "/projects?asof=2025-06-30&known=then",
        ),
        ({"asof": "2025-06-30"}, {"asof": "2025-01-01"}, "/projects?asof=2025-01-01"),
        ({"plan": "p15"}, {"light": ["watch", "behind"]}, "/projects?light=watch&light=behind&plan=p15"),
    ],
)
def test_addresses_keep_the_point_of_view(view: Any, parameters: dict[str, Any], expected: str) -> None:
    assert page_href("/projects", view, **parameters) == expected


def test_links_stay_in_the_application() -> None:
    link: Any = page_link("项目", "/projects", {"asof": "2025-06-30"}, params={"q": "书房"}, className="tag")
    assert link.href == "/projects?q=%E4%B9%A6%E6%88%BF&asof=2025-06-30"
    assert link.className == "tag"


def test_card_says_unit_date_and_source() -> None:
    shown = cards.card(
        "进度落后",
        "图",
        unit="%",
        data_through=date(2025, 11, 26),
        source="月报",
        table="表",
        download_href="/x",
    )
    text = words(shown)
    assert "单位：% · 数据截至 2025-11-26 · 来源：月报" in text
    assert "看表格" in text
    assert "下载" in text
    assert getattr(shown, "aria-label") == "进度落后"


def test_key_figure_sets_the_unit_small() -> None:
    value = cards.key_figure("年到馆", "209.61万人次", light=Light.BEHIND).children[1].children
    assert value[0] == "209.61"
    assert value[1].children == "万人次"
    assert cards.key_figure("年到馆", "—").children[1].children == ["—"]


def test_facts_show_a_dash_for_nothing() -> None:
    assert words(cards.facts([("负责人", None), ("权重", 0)])) == "负责人—权重0"


@pytest.mark.parametrize("reason", states.EmptyReason)
def test_every_empty_state_says_why(reason: states.EmptyReason) -> None:
    assert len(words(states.empty(reason))) > 10


def test_error_state_keeps_time_and_id() -> None:
    text = words(states.error_state("连不上", error_id="7F3A", figures_of="10:32", retry_href="/"))
    assert all(part in text for part in ("连不上", "10:32", "7F3A", "重试"))


def test_graph_reserves_its_height_and_tells_its_content() -> None:
    content = figures.figure([figures.line(["2025-01"], [None], "实际", figures.SERIES[0])], height=220)
    shown = figures.graph(content, graph_id="g", summary="实际进度未报。")
    graph, caption = shown.children
    assert graph.style == {"height": "220px"}
    assert graph.config["showSendToCloud"] is False
    assert graph.config["locale"] == "zh-CN"
    assert caption.children == "实际进度未报。"


def test_figures_use_only_colours_the_dark_theme_knows() -> None:
    content = figures.figure(
        [figures.bars(["甲"], [1.23456], "完成", figures.light_colour(Light.DONE))],
        xaxis=figures.date_axis(),
        yaxis=figures.percent_axis(),
        **figures.today_line("2025-11-26"),
    )
    sheet = render_css()
    text = json.dumps(content, cls=PlotlyJSONEncoder)
    for colour in {part[:7] for part in text.split('"') if part.startswith("#")}:
        red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
        assert f"rgb({red}, {green}, {blue})" in sheet, colour
    assert content["data"][0]["y"] == [1.23]


def test_tree_rows_know_depth_children_and_search_words() -> None:
    root, leaf = grids.tree_rows(
        [
            {"id": "D01", "path": ["D01"], "code": "D01", "name": "治理"},
            {"id": "P1", "path": ["D01", "P1"], "name": "章程"},
        ]
    )
    assert (root["depth"], root["has_children"], root["search"]) == (0, True, "D01 治理")
    assert (leaf["depth"], leaf["has_children"], leaf["search"]) == (1, False, "章程")


def test_grid_identifies_rows_and_reads_as_cards_on_a_phone() -> None:
    columns = [grids.link_column("name", "名称"), grids.number_column("count", "数量", unit="个")]
    shown = grids.grid("g", columns, [{"id": 1, "name": "甲", "count": None}], card=grids.phone_card("name"))
    assert shown.getRowId == "params.data.id"
    assert shown.dashGridOptions["domLayout"] == "autoHeight"
    assert shown.dashGridOptions["context"]["card"]["title"] == "name"
    assert shown.columnDefs[1]["headerName"] == "数量（个）"
    assert "'—'" in shown.columnDefs[1]["valueFormatter"]["function"]
    assert shown.className == "grid grid-phone"


def test_a_card_on_a_phone_tells_the_state_and_may_be_ticked() -> None:
    card = grids.phone_card("name", tags={"state": {"open": Label("待办", "dot", "tag-watch")}}, tick=True)
    assert card["tags"] == [["state", {"open": ["待办", "tag-watch"]}]]
    assert card["tick"]
    assert not grids.phone_card("name")["tags"]


def test_tree_grid_keeps_its_filters_and_order() -> None:
    shown = grids.tree_grid(
        "t", [grids.tree_column("节点"), grids.light_column()], [], search="书", lights=["watch"]
    )
    context = shown.dashGridOptions["context"]
    assert (context["tree"], context["search"], context["lights"]) == ("t", "书", ["watch"])
    assert shown.columnDefs[0]["cellRendererParams"] == {"tree": "t"}
    assert shown.defaultColDef["sortable"] is False
