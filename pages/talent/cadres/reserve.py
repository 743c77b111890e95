"""储备结构: the pool in counts, for everybody who may read counts of talent."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import page_head
from components.conflict import notice
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.talent.cadres.parts import figures, gap_card, shortages, structure
from services.talent.cadre_reading import reserve_counts


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and point of view."""
    counts = reserve_counts(asked.context, asked.actor, asked.wanted)
    listed = [dcc.Link("查看人员", href=asked.href("/talent/cadres"), className="btn-line")]
    head = [
        page_head("储备结构", sub="只列人数，不涉及个人", actions=listed if counts.may_list else ()),
        *(
            []
            if counts.is_default
            else [notice(f"这里显示的是 {counts.as_of.effective_on} 的情况。", "warning")]
        ),
    ]
    if not (counts.places or counts.table.needed):
        return [*head, empty(EmptyReason.NO_DATA, "还没有登记储备干部，也没有设置需求。", title="暂无")]
    return [
        *head,
        figures(counts),
        html.Div([shortages(asked, counts), gap_card(counts, None), structure(counts)], className="stack"),
    ]
