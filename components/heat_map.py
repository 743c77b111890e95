"""The heat map of risks: likelihood by impact, each cell with its level, its count and its own address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import dcc, html

from components.attributes import aria
from components.labels.risks import IMPACTS, LEVELS, LIKELIHOODS
from domain.risks.scoring import Level

Cell = tuple[int, int]


def heat_map(
    counts: Mapping[Cell, int], levels: Mapping[Cell, Level], href: Callable[[Cell], str], chosen: Cell | None
) -> Any:
    """Five by five cells, the likeliest row on top; a cell leads to the risks in it, the chosen one back."""
    rows: list[Any] = []
    for likelihood in sorted(LIKELIHOODS, reverse=True):
        rows.append(html.Span([html.B(str(likelihood)), LIKELIHOODS[likelihood]], className="heat-side"))
        rows += [
            _cell((likelihood, impact), counts, levels, href, chosen == (likelihood, impact))
            for impact in IMPACTS
        ]
    rows.append(html.Span("可能性 ╲ 影响", className="heat-side heat-corner"))
    rows += [html.Span([html.B(str(n)), words], className="heat-foot") for n, words in IMPACTS.items()]
    return html.Div(rows, className="heat", role="group", **aria(label="风险热力图"))


def _cell(
    cell: Cell,
    counts: Mapping[Cell, int],
    levels: Mapping[Cell, Level],
    href: Callable[[Cell], str],
    on: bool,
) -> Any:
    likelihood, impact = cell
    count, level = counts.get(cell, 0), levels[cell]
    css = f"heat-cell heat-{level.value}" + (" is-on" if on else "")
    told = (
        f"可能性 {likelihood}、影响 {impact}，{likelihood * impact} 分，{LEVELS[level].text}风险，{count} 条"
    )
    if not count and not on:
        return html.Span(html.Small(str(likelihood * impact)), className=css, title=told)
    return dcc.Link(
        [
            html.Strong(str(count)),
            html.Small(str(likelihood * impact)),
            html.Span(told, className="visually-hidden"),
        ],
        href=href(cell),
        className=css,
        title=told,
    )
