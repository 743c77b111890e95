"""What a reviewer says at single fields of a report: written on its return, shown where it is revised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import html

from components import formatting as fmt
from components.labels.reports import REPORT_FIELDS
from services.projects.reading import ReportView
from services.projects.report_table import MILESTONE_PREFIX

REMARK = "decision-remark"
REMARK_LIMIT = 500
_TEXTS = ("achieved", "problems", "next_steps")


def remark_fields(report: ReportView) -> html.Details:
    """A field for each text and figure of the report; folded, as most returns need none."""
    named = [(name, REPORT_FIELDS[name]) for name in _TEXTS]
    named += [
        (
            f"{MILESTONE_PREFIX}{claim.milestone_id}",
            f"{claim.title}（{fmt.percent(claim.completion, decimals=0)}）",
        )
        for claim in report.claims
    ]
    rows = [
        html.Div(
            [
                html.Label(words, htmlFor=_dom_id(name)),
                dbc.Input(id={"type": REMARK, "field": name}, maxLength=REMARK_LIMIT, placeholder="要改什么"),
            ],
            className="field",
        )
        for name, words in named
    ]
    summary = html.Summary("逐项批注：退回时标在对应的单元格上，可不填")
    return html.Details([summary, *rows], id="decision-remarks")


def _dom_id(name: str) -> str:
    """The element id Dash gives to a pattern-matching id."""
    return f'{{"field":"{name}","type":"{REMARK}"}}'


def remarks_told(remarks: Mapping[str, str], titles: Mapping[int, str]) -> list[Any]:
    """All remarks of a return as a list; ``titles`` are those of milestones by id."""
    if not remarks:
        return []
    words = {f"{MILESTONE_PREFIX}{key}": title for key, title in titles.items()} | dict(REPORT_FIELDS)
    items = [html.Li([html.Strong(f"{words.get(name, name)}："), text]) for name, text in remarks.items()]
    return [html.Ul(items, className="reasons")]


def remark_at(remarks: Mapping[str, str], name: str) -> list[Any]:
    """The remark beside a field of the form."""
    return [html.Span(f"退回批注：{remarks[name]}", className="field-remark")] if name in remarks else []
