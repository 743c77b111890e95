"""The change ledger with its filters, which live in the address; and what they show as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.ledger_words import (
    HEADER,
    WIDTHS,
    action_name,
    document_words,
    export_row,
    kind_name,
    subject_words,
)
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.parsing import as_day, as_number, as_text
from server.guard import Actor, Context
from services.administration.ledger import (
    LedgerExport,
    LedgerFilter,
    LedgerPage,
    export_ledger,
    read_ledger,
)

FIELDS = ("actor", "action", "kind", "subject", "from", "to")


def build(asked: PageRequest) -> list[Any]:
    """The ledger page for the filters in the address."""
    page = int(as_number(asked.text("page"), "页码") or 1)
    wanted = filter_from({name: asked.text(name, 80) for name in FIELDS}, page)
    found = read_ledger(asked.context, asked.actor, wanted)
    return [
        page_head("变更台账", sub="每一次写入和登录都在这里，只增不改", actions=[_export(wanted)]),
        _filters(found),
        card(
            f"第 {page} 页，{len(found.lines)} 条变更" if found.lines else "没有符合条件的变更",
            [_table(found), _pager(asked, found)] if found.lines else empty(EmptyReason.NO_HIT),
            # The whole ledger, not this page of it, is exported beside the filters.
            sheet=False,
            flush=True,
        ),
    ]


def filter_from(given: Mapping[str, Any], page: int = 1) -> LedgerFilter:
    """The filter in an address or a form. Raises Invalid saying what to change."""
    return LedgerFilter(
        actor=as_text(given.get("actor"), 80).strip(),
        action=as_text(given.get("action"), 80),
        subject=as_text(given.get("subject"), 80).strip(),
        from_day=as_day(given.get("from"), "开始"),
        to_day=as_day(given.get("to"), "结束"),
        page=page,
        kind=as_text(given.get("kind"), 40),
    )


def export(context: Context, actor: Actor, given: Mapping[str, Any]) -> LedgerExport:
    """The file that a form of this page asks for."""
    return export_ledger(
        context,
        actor,
        filter_from(given),
        as_text(given.get("as"), 10),
        HEADER,
        WIDTHS,
        lambda line, names: export_row(line, names, fmt.local_moment(line.recorded_at)),
    )


def _as_fields(wanted: LedgerFilter) -> dict[str, str]:
    return {
        "actor": wanted.actor,
        "action": wanted.action,
        "kind": wanted.kind,
        "subject": wanted.subject,
        "from": wanted.from_day.isoformat() if wanted.from_day else "",
        "to": wanted.to_day.isoformat() if wanted.to_day else "",
    }


def _export(wanted: LedgerFilter) -> Any:
    """A form that posts: taking the ledger out is itself recorded, and no other site may cause that."""
    hidden = [dcc.Input(type="hidden", name=name, value=value) for name, value in _as_fields(wanted).items()]
    return html.Form(
        [
            *hidden,
            html.Button("导出 CSV", type="submit", name="as", value="csv", className="btn-line"),
            html.Button("导出 Excel", type="submit", name="as", value="xlsx", className="btn-line"),
        ],
        action="/admin/ledger/export",
        method="post",
        className="actions",
        title="导出当前筛选出的全部变更；导出本身也会记入台账",
    )


def _filters(found: LedgerPage) -> Any:
    """A plain GET form: it works by the address alone."""
    wanted = found.wanted
    return html.Form(
        [
            html.Label(["操作人 ", dbc.Input(name="actor", value=wanted.actor, maxLength=80)]),
            html.Label(["操作 ", _select("action", found.actions, action_name, wanted.action, "全部操作")]),
            html.Label(["对象类型 ", _select("kind", found.kinds, kind_name, wanted.kind, "全部类型")]),
            html.Label(["对象编号 ", dbc.Input(name="subject", value=wanted.subject, maxLength=80)]),
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


def _select(name: str, values: tuple[str, ...], words: Any, chosen: str, every: str) -> Any:
    listed = [html.Option(every, value="")]
    listed += [html.Option(words(value), value=value, selected=value == chosen) for value in values]
    return html.Select(listed, name=name)


def _day(name: str, value: Any) -> Any:
    return dbc.Input(type="date", name=name, value=value.isoformat() if value else "")


def _table(found: LedgerPage) -> Any:
    rows = [
        {
            "seq": line.seq,
            "at": fmt.local_moment(line.recorded_at),
            "actor": line.actor,
            "action": action_name(line.action),
            "subject": subject_words(line.subject_kind, line.subject_id, found.names),
            "before": document_words(line.subject_kind, line.before_document, found.names),
            "after": document_words(line.subject_kind, line.after_document, found.names),
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
    given = _as_fields(wanted)
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
