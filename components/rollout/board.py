"""The board: a column for each stage, a card for each site. A move is asked for by the card's menu, or by
dragging it onto a column (``assets/js/board.js``); both only lead to the address that asks about it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from components.attributes import aria, data
from components.labels.rollout_board import AGEING, FEWEST
from components.labels.rollout_sites import MOVE_NAMES
from domain.rollout.ageing import StageHistory
from domain.rollout.board import Board, BoardCard, BoardColumn
from domain.rollout.stages import Lane, MoveKind, target

Href = Callable[..., str]
HINT = "board-hint"
TOLD = 2
"""Shortfalls that a card names; the others are counted."""


def columns(board: Board, href: Href, list_href: Href) -> html.Div:
    """The columns of a board; `href` makes the address of a path, `list_href` that of the list of a stage."""
    first = next((column.cards[0].site.code for column in board.columns if column.cards), "")
    return html.Div(
        [_column(board, column, first, href, list_href) for column in board.columns],
        className="board",
        role="group",
        **aria(label=f"{board.lane.label}看板，{len(board.columns)} 个阶段", describedby=HINT),
    )


def _column(board: Board, column: BoardColumn, first: str, href: Href, list_href: Href) -> html.Section:
    name = column.stage.label
    head: list[Any] = [html.H2([name, " ", html.Small(f"{column.total}")]), html.P(_history(column))]
    cards: list[Any] = [
        _card(board, card, place, column, card.site.code == first, href)
        for place, card in enumerate(column.cards, 1)
    ]
    if not cards:
        cards = [html.P("没有点位", className="board-none")]
    if column.rest:
        cards.append(
            dcc.Link(
                f"其余 {column.rest} 个", href=list_href(stage=column.stage.value), className="board-rest"
            )
        )
    long = f"，{column.long} 个停留偏长" if column.long else ""
    return html.Section(
        [html.Div(head, className="board-head"), *cards],
        className="board-column",
        **aria(label=f"{name}，{column.total} 个{long}"),
        **data(stage=column.stage.value, name=name),
    )


def _history(column: BoardColumn) -> str:
    if not column.ages:
        return "开放后不计停留"
    return history_words(column.history)


def history_words(history: StageHistory) -> str:
    """What a stage has taken before: the quartiles, and how many stays they rest on."""
    quartiles = history.quartiles
    if quartiles is None:
        return f"历史不足（{history.count} 次，满 {FEWEST} 次才比较）"
    lower, middle, upper = (f"{value:.0f}" for value in quartiles)
    return f"以往中位 {middle} 天，半数在 {lower}–{upper} 天（{history.count} 次）"


def _card(
    board: Board, card: BoardCard, place: int, column: BoardColumn, first: bool, href: Href
) -> html.Article:
    site, told = card.site, _told(card)
    ageing = AGEING[card.ageing] if card.ageing is not None else None
    parts: list[Any] = [
        # One stop of the tabulator for the whole board: arrows go from card to card, enter opens the menu.
        html.A(
            site.name,
            href=href(f"/rollout/sites/{site.code}"),
            className="board-name",
            tabIndex=-1,
            draggable="false",
            **data(nav=""),
        ),
        html.Span(
            f"{site.district.full_name}　{'已开放' if not column.ages else '停留'} {card.days} 天",
            className="board-days",
        ),
    ]
    if ageing is not None:
        parts.append(html.Span(ageing.text, className=ageing.css))
    if told:
        parts.append(html.Span(told, className="board-missing", title=_all(card)))
    attributes: dict[str, Any] = {}
    if card.moves:
        parts.append(
            html.Button(
                "办理…",
                type="button",
                className="btn-line btn-small board-deed",
                tabIndex=-1,
                **aria(haspopup="menu", label=f"办理{site.name}"),
                **data(board_menu=site.code),
            )
        )
        attributes = {"draggable": "true"}
    words = [site.name, site.district.full_name, f"{column.stage.label} {card.days} 天"]
    words += [ageing.text] if ageing else []
    words += [told] if told else []
    return html.Article(
        parts,
        className="board-card",
        id=f"board-card-{site.code}",
        tabIndex=0 if first else -1,
        **attributes,
        **aria(label="，".join(words), posinset=str(place), setsize=str(column.total)),
        **data(
            site=site.code,
            name=site.name,
            stage=column.stage.value,
            moves=json.dumps([[kind.value, move_words(board.lane, card, kind)] for kind in card.moves]),
        ),
    )


def move_words(lane: Lane, card: BoardCard, kind: MoveKind) -> str:
    """What a menu calls a move: with the stage that it leads to."""
    led = target(lane, card.standing, kind)
    if kind is MoveKind.ADVANCE and led is not None:
        return f"进入“{led.label}”…"
    if kind is MoveKind.BACK and led is not None:
        return f"退回“{led.label}”…"
    return f"{MOVE_NAMES[kind]}…"


def _told(card: BoardCard) -> str:
    """What the next gate lacks, the first of it named."""
    if not card.missing:
        return ""
    named = "、".join(one.message for one in card.missing[:TOLD])
    more = f"等 {len(card.missing)} 项" if len(card.missing) > TOLD else ""
    return f"缺：{named}{more}"


def _all(card: BoardCard) -> str:
    return "；".join(one.message for one in card.missing)


def legend() -> Sequence[Any]:
    """What the words of ageing mean."""
    meaning = (
        "停留天数不超过以往四分之三",
        "比以往四分之三都长",
        "超出上四分位 1.5 倍四分位距",
        f"以往完成不足 {FEWEST} 次",
    )
    return [
        html.Li([html.Span(label.text, className=label.css), f" {words}"])
        for label, words in zip(AGEING.values(), meaning, strict=True)
    ]
