"""The change ledger with its filters, which live in the address."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.labels import LEDGER_ACTIONS
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.parsing import as_day, as_number
from services.administration import LedgerFilter, LedgerPage, read_ledger


def build(asked: PageRequest) -> list[Any]:
    """The ledger page for the filters in the address."""
    page = int(as_number(asked.text("page"), "页码") or 1)
    wanted = LedgerFilter(
        actor=asked.text("actor", 80).strip(),
        action=asked.text("action", 80),
        subject=asked.text("subject", 80).strip(),
        from_day=as_day(asked.text("from"), "开始"),
        to_day=as_day(asked.text("to"), "结束"),
        page=page,
    )
    found = read_ledger(asked.context, asked.actor, wanted)
    return [
        page_head("变更台账", sub="每一次写入和登录都在这里，只增不改"),
        _filters(found),
        card(
            f"第 {page} 页，{len(found.lines)} 条变更" if found.lines else "没有符合条件的变更",
            [_table(found), _pager(asked, found)] if found.lines else empty(EmptyReason.NO_HIT),
            flush=True,
        ),
    ]


def _filters(found: LedgerPage) -> Any:
    """A plain GET form: it works by the address alone."""
    wanted = found.wanted
    options = [html.Option("全部操作", value="")]
    options += [
        html.Option(LEDGER_ACTIONS.get(action, action), value=action, selected=action == wanted.action)
        for action in found.actions
    ]
    return html.Form(
        [
            html.Label(["操作人 ", dbc.Input(name="actor", value=wanted.actor, maxLength=80)]),
            html.Label(["操作 ", html.Select(options, name="action")]),
            html.Label(["对象 ", dbc.Input(name="subject", value=wanted.subject, maxLength=80)]),
            html.Label(["从 ", _day("from", wanted.from_day)]),
            html.Label(["到 ", _day("to", wanted.to_day)]),
            html.Button("查询", type="submit", className="btn-line"),
            dcc.Link("清除", href="/admin/ledger", className="chip"),
        ],
        action="/admin/ledger",
        method="get",
        className="filters",
        role="search",
    )


def _day(name: str, value: Any) -> Any:
    return dbc.Input(type="date", name=name, value=value.isoformat() if value else "")


def _table(found: LedgerPage) -> Any:
    rows = [
        {
            "seq": line.seq,
            "at": fmt.local_moment(line.recorded_at),
            "actor": line.actor,
            "action": LEDGER_ACTIONS.get(line.action, line.action),
            "subject": f"{line.subject_kind} {line.subject_id}",
            "before": line.before,
            "after": line.after,
        }
        for line in found.lines
    ]
    columns = [
        grids.number_column("seq", "序号", width=90),
        grids.text_column("at", "时间", width=150),
        grids.text_column("actor", "操作人", width=110),
        grids.text_column("action", "操作", width=130),
        grids.text_column("subject", "对象", width=200),
        grids.text_column("before", "变更前", flex=1, minWidth=160),
        grids.text_column("after", "变更后", flex=2, minWidth=200),
    ]
    return grids.grid(
        "ledger",
        columns,
        rows,
        row_id="seq",
        height=640,
        card=grids.phone_card("action", meta=[("at", ""), ("actor", ""), ("subject", "")]),
    )


def _pager(asked: PageRequest, found: LedgerPage) -> Any:
    wanted = found.wanted
    given = {
        "actor": wanted.actor,
        "action": wanted.action,
        "subject": wanted.subject,
        "from": wanted.from_day.isoformat() if wanted.from_day else "",
        "to": wanted.to_day.isoformat() if wanted.to_day else "",
    }
    links = []
    if wanted.page > 1:
        links.append(
            dcc.Link(
                "上一页",
                href=asked.href("/admin/ledger", **given, page=wanted.page - 1),
                className="btn-line",
            )
        )
    if found.more:
        links.append(
            dcc.Link(
                "下一页",
                href=asked.href("/admin/ledger", **given, page=wanted.page + 1),
                className="btn-line",
            )
        )
    return html.Div(links, className="actions pager")
