"""网络填报: the grid of a library with all its points, for one period; saved as drafts while typing."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.states import EmptyReason, empty
from components.tables import table_grid, table_stores
from pages.exchange.parts import tools, upload_preview
from pages.frame import PageRequest, told
from services.exchange.grid import OpenTable, open_table
from services.network.entry_table import EntrySubject, NothingOwed

NAME, PATH = "network", "/network/entry"
DONE = {
    "submit": "已提交，等待审核。",
    "recall": "已撤回，可以修改后重新提交。",
    "import": "已导入并保存为草稿。核对后请点“提交”。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The grid; or, with an upload in the address, its preview."""
    if asked.text("upload"):
        trail = [dcc.Link("网络填报", href=asked.href(PATH))]
        return [
            page_head("网络填报", sub="核对上传的表格", trail=trail),
            *upload_preview(asked, NAME, ("key", "name")),
        ]
    parameters = {name: asked.text(name, 40) for name in ("library", "period", "unit")}
    try:
        opened = open_table(asked.context, asked.actor, NAME, parameters)
    except NothingOwed as error:
        back = (
            [dcc.Link("查看最近一期", href=asked.href(PATH), className="btn-line")]
            if parameters["period"]
            else []
        )
        nothing = empty(EmptyReason.NOTHING_DUE, error.message, title="没有待填报的单位", actions=back)
        return [page_head("网络填报"), card("网络填报", nothing)]
    subject: EntrySubject = opened.subject
    sub = f"{subject.library.name}，{subject.period.label}，{fmt.short_date(subject.due_on)} 截止"
    return [
        page_head("网络填报", sub=sub),
        *told(asked, DONE),
        *_choices(asked, subject),
        *_table(asked, opened),
    ]


def _choices(asked: PageRequest, subject: EntrySubject) -> list[Any]:
    """The libraries one enters for, where there are several, and recent periods."""
    rows = []
    if len(subject.libraries) > 1:
        rows.append(
            html.Div(
                [
                    _chip(asked, unit.name, unit.code, str(subject.period), unit.code == subject.library.code)
                    for unit in subject.libraries
                ],
                className="filters",
                **aria(label="选择馆"),
            )
        )
    periods = dict.fromkeys((*subject.periods, subject.period))
    rows.append(
        html.Div(
            [
                _chip(asked, period.label, subject.library.code, str(period), period == subject.period)
                for period in periods
            ],
            className="filters",
            **aria(label="选择期次"),
        )
    )
    return rows


def _chip(asked: PageRequest, words: str, library: str, period: str, on: bool) -> Any:
    return dcc.Link(
        words,
        href=asked.href(PATH, library=library, period=period),
        className="chip is-on" if on else "chip",
    )


def submit_words(subject: EntrySubject) -> str:
    """What the button says: how many reports are complete."""
    count = len(subject.complete)
    return f"提交填好的 {count} 份报表" if count else "提交"


def _returned(subject: EntrySubject) -> list[Any]:
    back = [entry for entry in subject.entries.values() if entry.reason]
    if not back:
        return []
    items = [html.Li([html.Strong(f"{entry.unit.name}："), entry.reason]) for entry in back]
    words = [html.P(f"{len(back)} 份报表被退回或解锁："), html.Ul(items, className="reasons")]
    return [html.Div(words, className="notice notice-warning", role="status")]


def _table(asked: PageRequest, opened: OpenTable) -> list[Any]:
    subject: EntrySubject = opened.subject
    own = {entry.unit.code for entry in subject.entries.values() if entry.own}
    open_codes = {entry.unit.code for entry in subject.open}
    waiting = len(subject.entries) - len(open_codes)
    late = asked.context.today > subject.due_on and bool(open_codes)
    early = [] if subject.whole else [notice("这一期还没有结束，可以先填草稿，结束后再提交。", "warning")]
    title = f"{len(open_codes)} 份报表待填报" + (f"，{waiting} 份已提交" if waiting else "")
    return [
        *table_stores(opened.spec),
        dcc.Store(id="table-network-marks", data=dict(opened.marks)),
        *early,
        *([notice("已过截止日期，提交后不计入及时。", "warning")] if late else []),
        *_returned(subject),
        tools(asked, opened, PATH),
        card(
            title if open_codes else f"{len(subject.entries)} 份报表都已提交",
            table_grid(
                opened.spec,
                opened.rows,
                autosave=True,
                hidden=("key",),
                choosable=open_codes | own,
                pinned=("name", "status"),
                kept_as=f"network:{asked.actor.user_id}:{subject.library.code}:{subject.period}",
            ),
            note="0 真零；- 缺报；/ 不适用；120~ 估算；符号后可写原因，如“- 设备故障”。"
            "回车向下、Tab 向右，可从 Excel 粘贴；填完按 Ctrl+回车 到提交按钮",
            flush=True,
        ),
        html.Div(id="table-network-message", **aria(live="assertive")),
        html.Div(id="table-network-submit-message", **aria(live="assertive")),
        dcc.Location(id="table-network-done", refresh="callback-nav"),
        html.Div(_actions(subject, bool(open_codes), bool(own)), className="actions sticky-actions"),
    ]


def _actions(subject: EntrySubject, some: bool, own: bool) -> list[Any]:
    def button(words: str, part: str, shown: bool, css: str = "btn-line") -> Any:
        return html.Button(words, id=f"table-network-{part}", className=css, n_clicks=0, hidden=not shown)

    return [
        button(submit_words(subject), "submit", some, "btn-main"),
        button("提交所选", "chosen", some),
        button("所选空白记缺报并提交", "blanks", some),
        button("撤回所选", "recall", own),
        html.Span(
            "填写后自动保存为草稿；每一格都有数或符号的报表可以提交" if some else "",
            id="table-network-saved",
            className="draft-state",
            **aria(live="polite"),
        ),
    ]
