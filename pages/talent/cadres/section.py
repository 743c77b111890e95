"""The reserve pool on a person's page."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card
from components.labels.talent_cadres import EXITS, LEVELS, READINESS
from pages.frame import PageRequest
from pages.talent.people.sections import renderer
from services.talent.cadre_reading import CadreLine


@renderer("cadre")
def section(asked: PageRequest, title: str, lines: tuple[CadreLine, ...]) -> Any:
    """A line for every stay in the pool."""
    return card(
        title,
        html.Ul(
            [html.Li(_line(asked, line), className="row-line") for line in lines], className="plain-list"
        ),
        note="仅馆领导和组织人事可见",
    )


def _line(asked: PageRequest, line: CadreLine) -> list[Any]:
    terms = line.terms
    label = READINESS[terms.readiness]
    state = (
        html.Span(label.text, className=label.css)
        if terms.in_pool
        else html.Span(
            f"已出库：{EXITS[terms.exit_reason] if terms.exit_reason else ''}", className="tag tag-unset"
        )
    )
    return [
        dcc.Link(
            f"{line.direction}　{LEVELS[terms.level]}",
            href=asked.href(f"/talent/cadres/{line.record.cadre_id}"),
        ),
        state,
        html.Span(f"{fmt.iso_date(line.record.entered_on)} 入库"),
    ]
