"""变化: what differs below a node between two days, with the sentence that sums it up."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, key_figure, key_figures
from components.labels import LIGHTS, Label
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.nodes.head import node_head
from pages.parsing import as_day
from services.nodes.changes import (
    CHANGE_WORDS,
    Change,
    ChangeSort,
    NodeChanges,
    node_changes,
    presets,
)

NAME = "changes"
_TONES = {
    ChangeSort.COMPLETED: "tag tag-normal",
    ChangeSort.CAUGHT_UP: "tag tag-normal",
    ChangeSort.LATE: "tag tag-behind",
    ChangeSort.REOPENED: "tag tag-behind",
    ChangeSort.PUSHED_OUT: "tag tag-watch",
}
_LABELS = {sort: Label(words, "", _TONES.get(sort, "tag")) for sort, words in CHANGE_WORDS.items()}


def build(asked: PageRequest) -> list[Any]:
    """The comparison for the days in the address."""
    first, last = as_day(asked.text("from"), "开始"), as_day(asked.text("to"), "结束")
    found = node_changes(asked.context, asked.actor, asked.text("code"), asked.wanted, first, last)
    return [
        *node_head(asked, found.place, NAME, actions=[_export(asked, found)]),
        html.Div([_chooser(asked, found), _summary(found), _table(asked, found)], className="stack"),
    ]


def _address(asked: PageRequest, found: NodeChanges, first: date) -> str:
    return asked.href(
        f"/nodes/{found.place.code}/{NAME}",
        **{"from": first.isoformat(), "to": found.last.isoformat()},
    )


def _export(asked: PageRequest, found: NodeChanges) -> Any:
    href = asked.href(
        f"/exchange/nodes/{found.place.code}/{NAME}.xlsx",
        **{"from": found.first.isoformat(), "to": found.last.isoformat()},
    )
    return html.A("导出 Excel", href=href, download="", className="btn-line")


def _chooser(asked: PageRequest, found: NodeChanges) -> Any:
    """A plain GET form: it works by the address alone."""
    hidden = [dcc.Input(type="hidden", name=name, value=value) for name, value in asked.view.items()]
    chips = [
        dcc.Link(
            words,
            href=_address(asked, found, day),
            className="chip is-on" if day == found.first else "chip",
        )
        for words, day in presets(found.last)
    ]
    form = html.Form(
        [
            *hidden,
            html.Label(["从 ", dbc.Input(type="date", name="from", value=found.first.isoformat())]),
            html.Label(["到 ", dbc.Input(type="date", name="to", value=found.last.isoformat())]),
            html.Button("比较", type="submit", className="btn-line"),
            html.Span("起点：", className="hint"),
            *chips,
        ],
        action=f"/nodes/{found.place.code}/{NAME}",
        method="get",
        className="filters",
        role="search",
    )
    return form


def sentence(found: NodeChanges) -> str:
    """The comparison in one sentence, ready to be passed on."""
    counts, later = found.found.counts, found.found.pushed_out
    parts = [
        f"完成 {counts[Change.COMPLETED]} 项",
        f"新逾期 {counts[Change.LATE]} 项",
        f"推迟 {len(later)} 项" + (f"（共 {found.found.days_pushed_out} 天）" if later else ""),
        f"新增 {counts[Change.ADDED]} 项",
        f"取消 {counts[Change.CANCELLED]} 项",
        f"灯色变化 {len(found.found.lights)} 个项目",
    ]
    days = f"{found.first.isoformat()} 至 {found.last.isoformat()}"
    return f"{days}，{found.place.title}{'，'.join(parts)}；{_progress(found)}。"


def _progress(found: NodeChanges) -> str:
    was, now = found.before, found.after
    if now.shown is None:
        return "还没有报送过进展"
    told = f"进度由 {fmt.percent(was.shown)} 到 {fmt.percent(now.shown)}"
    if now.gap is not None:
        told += f"，与序时的差距由 {fmt.points(was.gap)} 到 {fmt.points(now.gap)}"
    return told


def _summary(found: NodeChanges) -> Any:
    was, now = found.before, found.after
    counts = found.found.counts
    figures = [
        key_figure(
            "进度", fmt.percent(now.shown), note=f"{found.first.isoformat()} 为 {fmt.percent(was.shown)}"
        ),
        key_figure("与序时差距", fmt.points(now.gap), note=f"原 {fmt.points(was.gap)}"),
        key_figure("完成", str(counts[Change.COMPLETED]), unit="项"),
        key_figure("新逾期", str(counts[Change.LATE]), unit="项"),
        key_figure(
            "推迟",
            str(len(found.found.pushed_out)),
            unit="项",
            note=f"共 {found.found.days_pushed_out} 天",
        ),
    ]
    lights = f"整体灯色：{LIGHTS[was.light].text} → {LIGHTS[now.light].text}"
    return card(
        "没有变化" if found.found.empty else f"{len(found.found.projects)} 个项目有变化",
        [html.P(sentence(found), className="lead-text", id="changes-sentence"), key_figures(figures)],
        note=f"{lights}；两天都按页面所选的所知和口径，数字为全部工作，明细只列您可以查看的",
    )


def _table(asked: PageRequest, found: NodeChanges) -> Any:
    hint = []
    if found.hidden:
        hint = [html.P(f"另有 {found.hidden} 个项目的变化不在您的查看范围内。", className="hint")]
    if not found.lines:
        nothing = empty(
            EmptyReason.NO_HIT, "两天之间没有可以列出的变化，可换一个开始日期。", title="没有变化"
        )
        return card("明细", [nothing, *hint])
    rows = [
        {
            "id": number,
            "sort": line.sort.value,
            "name": line.project,
            "href": asked.href(f"/projects/{line.code}"),
            "milestone": line.milestone,
            "before": line.before,
            "after": line.after,
            "days": line.days,
            "department": line.department,
        }
        for number, line in enumerate(found.lines)
    ]
    columns = [
        grids.tag_column("sort", "变化", _LABELS, width=104),
        grids.link_column("name", "项目", flex=2, minWidth=170),
        grids.text_column("milestone", "里程碑", flex=2, minWidth=170),
        grids.text_column("before", "原来", width=112),
        grids.text_column("after", "现在", width=136),
        grids.number_column("days", "推迟", unit="天", width=96),
        grids.text_column("department", "牵头部门", width=130),
    ]
    counted = Counter(line.sort for line in found.lines)
    told = "，".join(f"{CHANGE_WORDS[sort]} {counted[sort]}" for sort in ChangeSort if counted[sort])
    return card(
        told,
        [
            grids.grid(
                "node-changes",
                columns,
                rows,
                height=560 if len(rows) > 16 else None,
                card=grids.phone_card(
                    "name", meta=[("milestone", ""), ("before", "原来"), ("after", "现在")]
                ),
            ),
            *hint,
        ],
        flush=True,
    )
