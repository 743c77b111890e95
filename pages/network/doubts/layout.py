"""The queue of doubtful figures, the largest effect on the network first; every filter is an address."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms, grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels.network_doubts import CHECKS, DOUBT_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.network.doubts import Check, DoubtFilter, DoubtLine, DoubtQueue, DoubtState, open_queue

PATH = "/network/doubts"
FILTERS = ("state", "check", "code", "period", "unit")
GRID = "doubts-list"
TALL = 20
WRAPS: dict[str, Any] = {"wrapText": True, "autoHeight": True, "cellClass": "cell-wrap"}
DONE = {
    "answer": "原因已保存，等待区馆或业务统计确认。",
    "confirm": "已确认，数据按填报值使用。",
    "return": "已退回，填报单位会在“我的填报”中看到。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page for this person and these filters."""
    given = {name: asked.text(name) for name in FILTERS}
    view = open_queue(asked.context, asked.actor, DoubtFilter.from_text(**given))
    return [
        page_head("存疑数据", sub=_sub(view)),
        *told(asked, DONE),
        html.Div(_filters(asked, given, view), className="filters", **aria(label="筛选存疑数据")),
        dcc.Store(id="doubts-given", data=given),
        html.Div(
            [
                card(
                    _title(view),
                    _grid(view.lines) if view.lines else _nothing(asked, given),
                    note="影响为按预计数计算时全网合计会变动的比例；仅提示，不影响保存",
                    flush=True,
                ),
                *_form(view),
            ],
            className="stack",
        ),
    ]


def _sub(view: DoubtQueue) -> str:
    if not any(view.states.values()):
        return "没有待处理的数据"
    return "，".join(f"{DOUBT_STATES[state].text} {count}" for state, count in view.states.items())


def _title(view: DoubtQueue) -> str:
    if view.cut:
        return f"影响最大的 {len(view.lines)} 条"
    return f"{len(view.lines)} 条，按对全网合计的影响排列"


def _nothing(asked: PageRequest, given: dict[str, str]) -> Any:
    if any(given.values()):
        return empty(
            EmptyReason.NO_HIT, actions=[dcc.Link("清除筛选", href=asked.href(PATH), className="btn-line")]
        )
    return empty(EmptyReason.NOTHING_DUE, "填报的数据与往常相近，没有需要说明的。", title="暂无存疑数据")


def _filters(asked: PageRequest, given: dict[str, str], view: DoubtQueue) -> list[Any]:
    def address(name: str, value: str) -> str:
        return asked.href(PATH, **{**given, name: value})

    def select(name: str, label: str, options: tuple[tuple[str, str], ...]) -> Any:
        shown = [{"label": f"全部{label}", "value": address(name, "")}]
        shown += [{"label": words, "value": address(name, key)} for key, words in options]
        if given[name] and given[name] not in dict(options):
            shown.append({"label": given[name], "value": address(name, given[name])})
        control = dbc.Select(id=f"doubts-{name}", options=shown, value=address(name, given[name]))
        return html.Label([html.Span(label, className="visually-hidden"), control])

    chips = [
        _chip(asked, given, "state", state.value, f"{DOUBT_STATES[state].text} {view.states.get(state, 0)}")
        for state in view.states
    ]
    chips.append(_chip(asked, given, "state", DoubtState.CONFIRMED.value, "已确认"))
    seen = {line.check for line in view.lines}
    chips += [
        _chip(asked, given, "check", check.value, CHECKS[check])
        for check in Check
        if check in seen or check.value in given["check"].split(",")
    ]
    parts: list[Any] = [
        select("unit", "单位", view.units),
        select("code", "指标", view.indicators),
        *chips,
    ]
    if given["period"]:
        parts.append(dcc.Link(f"期次 {given['period']}", href=address("period", ""), className="chip is-on"))
    if any(given.values()):
        parts.append(dcc.Link("清除筛选", href=asked.href(PATH), className="chip"))
    return parts


def _chip(asked: PageRequest, given: dict[str, str], name: str, value: str, text: str) -> Any:
    chosen = [item for item in given[name].split(",") if item]
    on = value in chosen
    following = ",".join(item for item in chosen if item != value) if on else ",".join([*chosen, value])
    href = asked.href(PATH, **{**given, name: following})
    return dcc.Link(text, href=href, className="chip is-on" if on else "chip")


def _grid(lines: tuple[DoubtLine, ...]) -> Any:
    rows = [
        {
            "id": line.doubt_id,
            "version": line.version,
            "name": f"{line.unit_name}（{line.library}）" if line.library else line.unit_name,
            "indicator": line.indicator,
            "period": line.period.label,
            "value": line.value,
            "check": CHECKS[line.check],
            "words": line.words,
            "share": line.share * 100,
            "state": line.state.value,
            "told": "；".join(part for part in (line.reason, line.note, line.person) if part),
            "meta": f"{line.indicator}，{line.period.label}，{DOUBT_STATES[line.state].text}",
        }
        for line in lines
    ]
    columns = [
        grids.text_column("name", "单位", flex=2, minWidth=140, **WRAPS),
        grids.text_column("indicator", "指标", width=126),
        grids.text_column("period", "期次", width=100),
        grids.number_column("value", "填报数", width=92),
        grids.text_column("check", "存疑类别", width=112, **WRAPS),
        grids.text_column("words", "依据", flex=5, minWidth=280, **WRAPS),
        grids.percent_column("share", "影响", width=80, headerTooltip="按预计数计算时全网合计变动的比例"),
        grids.tag_column("state", "状态", DOUBT_STATES, width=104),
        grids.text_column("told", "说明", flex=2, minWidth=110, **WRAPS),
    ]
    return grids.grid(
        GRID,
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("name", meta=[("meta", ""), ("words", "")]),
        selectable=True,
    )


def _button(step: str, words: str, css: str, hidden: bool) -> Any:
    return html.Button(words, id=f"doubts-{step}", className=css, n_clicks=0, hidden=hidden)


def _form(view: DoubtQueue) -> list[Any]:
    if not (view.may_answer or view.may_decide):
        return []
    unable = not view.may_decide
    # All three are there for the one callback; those that are not for this person are hidden.
    buttons = [
        _button("answer", "所选说明原因", "btn-main", not view.may_answer),
        _button("confirm", "所选确认属实", "btn-line", unable),
        _button("return", "所选退回更正", "btn-line", unable),
    ]
    reasons = [(entry.code, entry.label) for entry in view.reasons]
    body = html.Div(
        [
            dcc.Location(id="doubts-done", refresh="callback-nav"),
            forms.field("原因", forms.choice("doubts-reason", reasons, empty="请选择")),
            forms.field(
                "说明",
                dbc.Textarea(id="doubts-note", rows=2, maxLength=500),
                hint="选“其他”或退回更正时必填",
            ),
            forms.message("doubts-message"),
            html.Div(buttons, className="actions"),
        ],
        className="form",
    )
    hint = "数据有误的，请直接在填报表中更正，更正后自动从这里消去" if view.may_answer else ""
    return [card("处理所选数据", body, note=hint)]
