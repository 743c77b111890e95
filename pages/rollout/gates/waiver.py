"""特批: what a site misses at its next gate, and a director's leave to pass all the same, with the reason."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import card, page_head
from components.confirmation import Question, confirmation
from pages.frame import PageRequest
from services.rollout.waiving import waiver_form

SITES = "/rollout/sites"


def build(asked: PageRequest) -> list[Any]:
    """The question for the site in the address."""
    form, version = waiver_form(asked.context, asked.actor, asked.text("code", 20))
    back = asked.href(f"{SITES}/{form.code}")
    trail = [dcc.Link("点位名册", href=asked.href(SITES)), dcc.Link(form.name, href=back)]
    head = page_head("特批", sub=f"{form.code} 现在是“{form.standing}”", trail=trail)
    if form.refusal or form.stage is None:
        link = dcc.Link("返回点位", href=back, className="btn-line")
        return [head, card("不需要特批", html.Div([html.P(form.refusal), link]))]
    missing = [html.Span(f"缺项：{one.message}") for one in form.missing]
    question = Question(
        f"特批{form.name}进入“{form.stage.label}”",
        [
            *missing,
            "只放行以上缺项，只能使用一次；以后新出现的缺项不在其内。",
            "理由和缺项长期保留在点位页上。",
        ],
        "确认特批",
        with_reason=True,
    )
    return [
        dcc.Store(id="waiver-site", data=form.code),
        dcc.Store(id="waiver-version", data=version),
        dcc.Location(id="waiver-done", refresh="callback-nav"),
        head,
        confirmation("waiver", question, back=back),
    ]
