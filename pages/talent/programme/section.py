"""The programme on a person's page: where each application stands."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card
from pages.frame import PageRequest
from pages.talent.people.sections import renderer
from pages.talent.programme.parts import APPLICATIONS, category_of, stage_tag


@renderer("programme")
def show(asked: PageRequest, title: str, view: Any) -> Any:
    """A line for each application."""
    rows = []
    for one in view:
        told = f"{category_of(one.batch)}，{fmt.iso_date(one.since)} 起"
        words = [html.Span(one.batch.terms.name), html.Span(told, className="list-sub")]
        link = dcc.Link(
            [html.Div(words, className="list-main"), stage_tag(one.stage)],
            href=asked.href(f"{APPLICATIONS}/{one.application_id}"),
            className="list-row",
        )
        rows.append(html.Li(link))
    return card(f"{title} {len(rows)} 次申报", html.Ul(rows, className="list"), flush=True)
