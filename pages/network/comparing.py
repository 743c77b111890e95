"""同点对比: the points that reported in both stretches, beside all of them."""

from __future__ import annotations

from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card, key_figure, key_figures, page_head
from components.indicators import value_text
from components.links import chips
from components.network.explained import BASES, change_text, coverage_text, definition_popover
from components.network.ranking import ranking_card
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.network.filters import asked_of, filter_bar, given_of
from pages.network.overview import source_of
from services.network.comparing import Comparing, comparing

PATH = "/network/comparing"


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    against = asked.text("against")
    view = comparing(asked.context, asked.actor, asked.wanted, asked_of(asked), against)
    given = given_of(asked)
    bases = [
        ("", "与上年同期比", asked.href(PATH, **given)),
        ("before", "与上一期比", asked.href(PATH, **given, against="before")),
    ]
    return [
        page_head("同点对比", sub=_sub(view)),
        filter_bar(asked, PATH, view.filters, view.choices, against=against),
        chips(bases, against, label="对比基期"),
        html.P(_sentence(view), className="lead-sentence"),
        _figures(view),
        html.Div([_groups(asked, view), _lines(asked, view)], className="stack network-charts"),
    ]


def _sub(view: Comparing) -> str:
    return f"{view.place}，{view.span.label} 对比 {view.base.label}，{BASES[view.view.as_of.basis]}"


def _sentence(view: Comparing) -> str:
    definition = view.filters.explained.definition
    change = change_text(view.same_now, view.same_before, definition.unit)
    everything = change_text(view.all_now, view.all_before, definition.unit)
    return (
        f"两期都报齐的 {len(view.lines)} 个服务点，{definition.name}变化 {change}；"
        f"全部服务点变化 {everything}。"
        f"仅本期报齐 {view.only_now} 个，仅基期报齐 {view.only_before} 个，不计入同点。"
    )


def _figures(view: Comparing) -> Any:
    unit = view.filters.explained.definition.unit
    months = view.span.length
    shown = [
        (f"同点 {view.span.label}", view.same_now),
        (f"同点 {view.base.label}", view.same_before),
        (f"全部 {view.span.label}", view.all_now),
        (f"全部 {view.base.label}", view.all_before),
    ]
    return key_figures(
        [
            key_figure(label, value_text(figure.value, unit), note=coverage_text(figure, months=months))
            for label, figure in shown
        ]
    )


def _groups(asked: PageRequest, view: Comparing) -> Any:
    return ranking_card(
        view.groups,
        view.filters.explained,
        view.span,
        graph_id="network-ranking",
        whom="类型",
        base=view.base,
        href=lambda path: asked.href(path),
        note="只计两期都报齐的服务点",
        data_through=view.data_through,
        source=source_of(asked),
    )


def _lines(asked: PageRequest, view: Comparing) -> Any:
    definition = view.filters.explained.definition
    if not view.lines:
        text = "没有两期都报齐的服务点，请改选期间，或在页面上方改看“含待审”。"
        return card("同点明细", empty(EmptyReason.NO_HIT, text, small=True))
    rows = [
        {
            "id": line.code,
            "name": line.name,
            "href": asked.href(f"/network/units/{line.code}/figures", indicator=definition.code),
            "type": line.type.label,
            "district": line.district_name,
            "now": line.now,
            "before": line.before,
            "difference": line.now - line.before,
            "change": fmt.change(line.now, line.before),
        }
        for line in view.lines
    ]
    decimals = 0 if all(float(line.now).is_integer() for line in view.lines) else 1
    columns = [
        grids.link_column("name", "单位", flex=2, minWidth=150),
        grids.text_column("type", "类型", width=110),
        grids.text_column("district", "行政区", width=100),
        grids.number_column("now", "本期", decimals=decimals, unit=definition.unit, width=130),
        grids.number_column("before", "基期", decimals=decimals, unit=definition.unit, width=130),
        grids.number_column("difference", "增减", decimals=decimals, width=110, sort="desc"),
        grids.text_column("change", "变化", width=110, type="rightAligned"),
    ]
    phone = grids.phone_card("name", meta=[("now", "本期"), ("before", "基期"), ("change", "")])
    return card(
        f"{len(view.lines)} 个服务点两期都报齐",
        grids.grid("comparing-lines", columns, rows, height=560 if len(rows) > 14 else None, card=phone),
        unit=definition.unit,
        data_through=view.data_through,
        source=source_of(asked),
        actions=[definition_popover(view.filters.explained)],
        flush=True,
    )
