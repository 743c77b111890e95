"""What the pages of tables share: the tools above a grid, and the preview of an upload."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.states import EmptyReason, empty
from components.tables import LINES_SHOWN, prefix, preview_grid, table_tools
from pages.frame import PageRequest
from services.exchange.files import FILE_LIMIT, Preview, RowState, preview
from services.exchange.grid import OpenTable

UNCOMPARED = (
    "这份文件里没有下载时的标记（可能是复制到了新的工作簿），无法判断下载之后有没有别人改过，请逐条核对。"
)


def head(asked: PageRequest, title: str, sub: str, actions: Sequence[Any] = ()) -> Any:
    """The head of a table's page."""
    trail = [dcc.Link("重点项目", href=asked.href("/projects"))]
    return page_head(title, sub=sub, trail=trail, actions=list(actions))


def tools(asked: PageRequest, opened: OpenTable, page: str) -> Any:
    """To Excel and back, for this table as it is opened here."""
    name = opened.spec.name
    marks = dict(opened.marks)
    return table_tools(
        opened.spec,
        download=asked.href(f"/exchange/{name}.xlsx", **marks),
        upload=asked.href(f"/exchange/{name}", **marks),
        page=page,
        limit=FILE_LIMIT,
    )


def upload_preview(asked: PageRequest, table: str, names: Sequence[str]) -> list[Any]:
    """The preview of the upload in the address, with what can be done about it."""
    found = preview(asked.context, asked.actor, table, asked.text("upload"))
    name = prefix(found.spec)
    return [
        dcc.Location(id=f"{name}-imported", refresh="callback-nav"),
        dcc.Location(id=f"{name}-dropped", refresh="callback-nav"),
        dcc.Store(id=f"{name}-upload", data=found.token),
        dcc.Store(id=f"{name}-seen", data=found.seen),
        card(
            _conclusion(found),
            [*_notes(found), *_lines(found, names)],
            note=f"文件：{found.file_name}",
            flush=True,
        ),
        html.Div(id=f"{name}-import-message", **aria(live="assertive")),
        html.Div(_actions(found), className="actions sticky-actions"),
    ]


def _conclusion(found: Preview) -> str:
    counts = found.counts
    parts = [
        f"{counts[RowState.CHANGED]} 行将修改" if counts[RowState.CHANGED] else "",
        f"{counts[RowState.NEW]} 行将新增" if counts[RowState.NEW] else "",
        f"{counts[RowState.FAULTY]} 行有错误" if counts[RowState.FAULTY] else "",
        f"{counts[RowState.CONFLICT]} 行与他人的修改冲突" if counts[RowState.CONFLICT] else "",
        f"{counts[RowState.UNCHANGED]} 行没有变化" if counts[RowState.UNCHANGED] else "",
    ]
    return "，".join(part for part in parts if part)


def _notes(found: Preview) -> list[Any]:
    notes = list(found.notes)
    if not found.compared:
        notes.insert(0, UNCOMPARED)
    return [html.Ul([html.Li(note) for note in notes], className="preview-notes")] if notes else []


def _lines(found: Preview, names: Sequence[str]) -> list[Any]:
    if not (found.good or found.bad):
        text = "表格与系统中的内容一致，没有需要导入的内容。"
        return [empty(EmptyReason.NOTHING_DUE, text, title="没有变化")]
    cells = sum(len(outcome.changes) + len(outcome.faults) for outcome in found.outcomes)
    shown: list[Any] = [preview_grid(found.spec, found.outcomes, names)]
    if cells > LINES_SHOWN:
        shown.append(
            html.P(f"只列出前 {LINES_SHOWN} 处，共 {cells} 处；下载检查结果可以看到全部。", className="hint")
        )
    return shown


def _actions(found: Preview) -> list[Any]:
    name = prefix(found.spec)
    marked = f"/exchange/{found.spec.name}/{found.token}.xlsx"
    some = bool(found.good)
    whole = html.Button(
        f"导入这 {found.good} 行",
        id=f"{name}-commit",
        className="btn-main",
        n_clicks=0,
        hidden=not some or bool(found.bad),
    )
    partly = html.Button(
        f"只导入没有问题的 {found.good} 行",
        id=f"{name}-commit-good",
        className="btn-main",
        n_clicks=0,
        hidden=not some or not found.bad,
    )
    fetch = html.A(
        "下载检查结果" if found.bad else "下载带检查结果的文件",
        href=marked,
        download="",
        className="btn-line",
    )
    leave = html.Button("放弃，返回填表", id=f"{name}-discard", className="btn-line", n_clicks=0)
    words = "改正后重新上传，或先导入没有问题的行" if found.bad else "尚未写入系统"
    return [whole, partly, fetch, leave, html.Span(words, className="draft-state")]
