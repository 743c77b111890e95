"""What the pages of reserve cadres share: figures, the heat table's card, ids in addresses."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, key_figure, key_figures
from components.talent.reserve import Address, gap_words, group_bars, group_text, heat_table, table_text
from pages.frame import PageRequest
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.talent.cadre_reading import CadreLevel, ReserveCounts

SOURCE = "“十四五”规划 D02.2.2"
RECORDS = "储备干部库"
NODE = "/nodes/D02.2.2"
LIMIT = 4000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""


def id_of(asked: PageRequest, name: str, gone: str) -> int:
    """The id in the address. Raises NotFound for what is none."""
    text = asked.text(name)
    found = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if found is None:
        raise NotFound(gone)
    return found


def figures(counts: ReserveCounts) -> Any:
    """The headline figures of the pool."""
    table = counts.table
    small = 0 < counts.ready < counts.floor
    return key_figures(
        [
            key_figure("在库人数", f"{counts.people}人", note=f"按方向计 {counts.places} 人次"),
            key_figure("近期可用", "不公开" if small else f"{counts.ready}人", note="近期即可任用的人选"),
            key_figure("储备需求", f"{table.needed}人" if table.needed else "未设"),
            key_figure("储备满足率", fmt.percent(table.coverage), note="在库人数计入需求的部分 ÷ 需求"),
        ]
    )


def shortages(asked: PageRequest, counts: ReserveCounts) -> Any:
    """What the plan itself calls short, and how that stands."""
    told = []
    for row in counts.table.rows:
        if not row.named:
            continue
        state = "未设需求" if not row.needed else "仍有缺口" if row.gap else "已满足"
        tone = "tag tag-unset" if not row.needed else "tag tag-behind" if row.gap else "tag tag-normal"
        exact = not counts.floor
        words = f"在库 {row.held} 人，需求 {row.needed} 人" if exact else f"需求 {row.needed} 人"
        if exact and row.gap:
            words += f"，缺 {row.gap} 人"
        told.append(
            html.Li(
                [html.Strong(row.label), html.Span(state, className=tone), html.Span(words)],
                className="row-line",
            )
        )
    if not told:
        return None
    return card(
        "规划点名的短缺方向",
        html.Ul(told, className="plain-list"),
        source=SOURCE,
        actions=[dcc.Link("查看规划条目", href=asked.href(NODE))] if counts.may_list else [],
    )


def gap_card(
    counts: ReserveCounts, href: Address | None, chosen: tuple[str, CadreLevel] | None = None
) -> Any:
    """The heat table in its card."""
    hidden = f"；少于 {counts.floor} 人的组不公开人数" if counts.floor else "；点击格子只看其中的人"
    return card(
        gap_words(counts.table),
        heat_table(counts.table, counts.held, href, chosen),
        unit="人（在库/需求）",
        data_through=counts.as_of.effective_on,
        source=RECORDS,
        table=table_text(counts.table, counts.held),
        note="一个层次多出的人不抵另一层次的缺口" + hidden,
    )


def structure(counts: ReserveCounts) -> Any:
    """The pool by age, education and discipline."""
    note = (
        f"不足 {counts.floor} 人的组不单独列出；只有一组不足时，最接近的一组一并不列" if counts.floor else ""
    )
    return html.Div(
        [
            card(
                f"按{breakdown.title}",
                group_bars(breakdown),
                unit="人",
                data_through=counts.as_of.effective_on,
                source=RECORDS,
                table=group_text(breakdown),
                note=note,
                className="span-4",
            )
            for breakdown in counts.breakdowns
        ],
        className="columns",
    )
