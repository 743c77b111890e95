"""The results of a search, in groups."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.cards import card, page_head
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from server.guard import places
from services.search import PAGE_LIMIT, Found, Group, Hit, marked, search

WIDEST = 200
"""Characters of the address's query that are read at all; a longer one is refused by the service."""


def build(asked: PageRequest) -> list[Any]:
    """What was found for the words in the address."""
    text = asked.text("q", WIDEST).strip()
    found = search(asked.context, asked.actor, text, asked.wanted, places(), PAGE_LIMIT)
    return [
        page_head("搜索", sub=f"“{text}”找到 {found.total} 条" if found.words else None),
        _form(asked, text),
        *_content(asked, found),
    ]


def _form(asked: PageRequest, text: str) -> Any:
    """A plain GET form: it works by the address alone."""
    kept = [dbc.Input(type="hidden", name=name, value=value) for name, value in asked.view.items()]
    hint = "名称、编号、报告内容或拼音首字母"
    return html.Form(
        [
            html.Label(
                [
                    html.Span("搜索内容", className="visually-hidden"),
                    dbc.Input(id="search-text", name="q", value=text, maxLength=80, placeholder=hint),
                ]
            ),
            *kept,
            html.Button("搜索", type="submit", className="btn-main"),
        ],
        action="/search",
        method="get",
        className="filters search-form",
        role="search",
    )


def _content(asked: PageRequest, found: Found) -> list[Any]:
    if not found.words:
        told = "可以搜索项目、规划条目、里程碑、进展报告的内容，也可以直接前往页面。多个词用空格分开。"
        return [empty(EmptyReason.NO_HIT, told, title="请输入要找的内容")]
    if not found.groups:
        told = "请换一个说法或减少字词。只能搜到您有权查看的内容。"
        return [empty(EmptyReason.NO_HIT, told, title="没有找到")]
    return [html.Div([_group(asked, group, found.words) for group in found.groups], className="stack")]


def _group(asked: PageRequest, group: Group, words: tuple[str, ...]) -> Any:
    count = len(group.hits)
    told = f"{group.name} {count} 条"
    note = f"只列出最相符的 {count} 条，可以再加一个词" if count == PAGE_LIMIT else ""
    rows = [html.Li(_row(asked, hit, words)) for hit in group.hits]
    return card(told, html.Ul(rows, className="list"), note=note, flush=True)


def _row(asked: PageRequest, hit: Hit, words: tuple[str, ...]) -> Any:
    return dcc.Link(
        html.Span(
            [*_marked(hit.title, words), html.Span(_marked(hit.detail, words), className="list-sub")],
            className="list-main",
        ),
        href=_address(asked, hit.href),
        className="list-row",
    )


def _address(asked: PageRequest, href: str) -> str:
    """The hit's address from the same point of view."""
    parts = urlsplit(href)
    return asked.href(parts.path, **dict(parse_qsl(parts.query)))


def _marked(text: str, words: tuple[str, ...]) -> list[Any]:
    return [html.Mark(piece.text) if piece.hit else piece.text for piece in marked(text, words)]
