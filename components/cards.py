"""Cards: title, unit, 数据截至 and source, the figures, and beside them 看表格 and 下载."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from dash import dcc, html
from dash.development.base_component import Component
from dash_ag_grid import AgGrid

from components import formatting as fmt
from components.attributes import aria
from domain.projects.lights import Light

SHEET_WORDS = "导出 Excel"
_DIGITS = re.compile(r"\d{4}-\d{2}-\d{2}|[−+-]?[\d.,/]+")


def card(
    title: str,
    children: Any,
    *,
    unit: str = "",
    data_through: date | None = None,
    source: str = "",
    note: str = "",
    actions: Sequence[Any] = (),
    download_href: str = "",
    table: Any = None,
    picture: bool | None = None,
    sheet: bool | None = None,
    flush: bool = False,
    card_id: str | None = None,
    className: str = "",
) -> html.Section:
    """A card whose `title` states the conclusion.

    Below the title: unit, 数据截至, source and `note`. `table` is the same content for those who cannot see
    the chart, folded behind 看表格; `download_href` is the file. `flush` lets lists reach the edges.

    A card with a chart (`figures.graph`, or anything of the class ``chart``) offers itself as a PNG;
    `picture` says whether it does, where that cannot be told from its content. A card with a table (a grid of
    `components.grids`) offers it as a workbook in the same way; `sheet` says so, or not: a table that is
    filled in goes out and comes back by the table exchange, and one whose `actions` have an export has that.
    """
    head: list[Any] = [html.H2(title)]
    links = [*actions, *([html.A("下载", href=download_href, download="")] if download_href else [])]
    chart, grid = _holds(children)
    if chart if picture is None else picture:
        links.append(picture_button())
    exported = any(getattr(link, "children", None) == SHEET_WORDS for link in links)
    if not exported and (grid if sheet is None else sheet):
        links.append(sheet_button())
    if links:
        head.append(html.Div(links, className="card-actions"))
    meta = card_meta(unit=unit, data_through=data_through, source=source, note=note)
    if meta:
        head.append(html.Div(meta, className="card-meta"))
    body: list[Any] = [html.Div(head, className="card-head"), html.Div(children, className="card-main")]
    if table is not None:
        body.append(html.Details([html.Summary("看表格"), table], className="card-table"))
    classes = " ".join(filter(None, ["card", "card-flush" if flush else "", className]))
    props: dict[str, Any] = {"aria-label": title, "className": classes}
    if card_id is not None:
        props["id"] = card_id
    return html.Section(body, **props)


def picture_button() -> html.Button:
    """下载图片: the chart of the card around it as a PNG, made by ``assets/js/pictures.js``."""
    return html.Button(
        "下载图片",
        type="button",
        className="card-action",
        **{"data-picture": ""},  # type: ignore[arg-type]
    )


def sheet_button(className: str = "card-action") -> html.Button:
    """导出 Excel: the tables of the card around it, or of the page, made by ``assets/js/sheets.js``."""
    return html.Button(
        SHEET_WORDS,
        type="button",
        className=className,
        **{"data-sheet": ""},  # type: ignore[arg-type]
    )


def _holds(content: Any) -> tuple[bool, bool]:
    """Whether there is a chart in this content, and a grid that is only read, at whatever depth."""
    chart = grid = False
    waiting = [content]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list | tuple):
            waiting += part
        elif isinstance(part, Component):
            classes = str(getattr(part, "className", "")).split()
            chart = chart or "chart" in classes
            grid = grid or (isinstance(part, AgGrid) and "table-grid" not in classes)
            waiting.append(getattr(part, "children", None))
    return chart, grid


def card_meta(*, unit: str = "", data_through: date | None = None, source: str = "", note: str = "") -> str:
    """The line under a title: 单位 · 数据截至 · 来源 · note, as far as given."""
    parts = [
        f"单位：{unit}" if unit else "",
        f"数据截至 {fmt.iso_date(data_through)}" if data_through else "",
        f"来源：{source}" if source else "",
        note,
    ]
    return " · ".join(filter(None, parts))


def key_figure(
    label: str, value: str, *, unit: str = "", note: str = "", light: Light | None = None, href: str = ""
) -> Any:
    """One headline figure; `light` colours it when something is wrong.

    `value` is formatted text; words after its digits (``209.61万人次``) are set small, like `unit`.
    """
    digits = _DIGITS.match(value)
    value, unit = (digits[0], value[digits.end() :] + unit) if digits else (value, unit)
    tone = f" is-{light.value}" if light in (Light.BEHIND, Light.WATCH) else ""
    shown: list[Any] = [value, html.Small(unit)] if unit else [value]
    children: list[Any] = [
        html.Span(label, className="key-label"),
        html.Span(shown, className="key-value"),
        *([html.Span(note, className="key-note")] if note else []),
    ]
    if href:
        return dcc.Link(children, href=href, className=f"key-figure{tone}")
    return html.Div(children, className=f"key-figure{tone}")


def key_figures(figures: Sequence[Any], **props: Any) -> html.Div:
    """A band of headline figures."""
    return html.Div(list(figures), className="key-figures", **props)


def facts(rows: Sequence[tuple[str, Any]]) -> html.Dl:
    """Label and value pairs, e.g. of a project's page."""
    children: list[Any] = []
    for label, value in rows:
        children += [html.Dt(label), html.Dd(fmt.MISSING if value in (None, "") else value)]
    return html.Dl(children, className="facts")


def page_head(
    title: str, *, sub: Any = None, actions: Sequence[Any] = (), trail: Sequence[Any] = ()
) -> html.Header:
    """The head of a page: breadcrumb `trail`, the one ``h1``, a note beside it, actions at the right."""
    children: list[Any] = []
    if trail:
        children.append(html.Nav(_joined(trail), className="breadcrumb-line", **aria(label="当前位置")))
    line: list[Any] = [html.H1(title)]
    if sub is not None:
        line.append(html.Span(sub, className="muted"))
    if actions:
        line.append(html.Div(list(actions), className="actions"))
    children.append(html.Div(line, className="page-head"))
    return html.Header(children)


def _joined(trail: Sequence[Any]) -> list[Any]:
    parts: list[Any] = []
    for item in trail:
        parts += [item, html.Span("/", **aria(hidden="true"))]
    return parts[:-1]
