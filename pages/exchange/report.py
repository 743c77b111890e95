"""批量填报: this month's reports of all projects one writes for, saved as drafts while typing."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from components.cards import card
from components.conflict import notice
from components.states import EmptyReason, empty
from components.tables import table_grid, table_stores
from pages.exchange.parts import head, tools, upload_preview
from pages.frame import PageRequest, told
from services.exchange.grid import OpenTable, open_table
from services.projects.report_table import ReportSubject

NAME, PAGE = "report", "/tables/report"
DONE = {
    "submit": "已提交，等待审核。",
    "import": "已导入并保存为草稿。核对后请点“提交”。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The grid; or, with an upload in the address, its preview."""
    if asked.text("upload"):
        names = ("code", "item")
        return [head(asked, "批量填报", "核对上传的表格"), *upload_preview(asked, NAME, names)]
    opened = open_table(asked.context, asked.actor, NAME, {"plan": asked.wanted.plan or ""})
    subject: ReportSubject = opened.subject
    due = f"{subject.month} 月报，{fmt.short_date(subject.round.due_on)} 截止"
    top = head(asked, "批量填报", due)
    if not opened.rows:
        waiting = f"{subject.waiting} 个项目已提交，正在等待审核。" if subject.waiting else ""
        nothing = empty(
            EmptyReason.NOTHING_DUE,
            f"{waiting}本期没有需要您填报的项目。",
            title="没有待填报的项目",
            actions=[dcc.Link("查看重点项目", href=asked.href("/projects"), className="btn-line")],
        )
        return [top, *told(asked, DONE), card(f"{subject.month} 月报", nothing)]
    return [top, *told(asked, DONE), *_table(asked, opened)]


def submit_words(subject: ReportSubject) -> str:
    """What the button says: how many projects can be submitted now."""
    count = len(subject.filled)
    return f"提交填好的 {count} 个项目" if count else "提交"


def _instructions(subject: ReportSubject) -> list[Any]:
    if not subject.round.instructions:
        return []
    head = html.Strong(f"{subject.month} 月报填报要求：")
    return [html.P([head, subject.round.instructions], className="notice report-text", role="note")]


def _table(asked: PageRequest, opened: OpenTable) -> list[Any]:
    subject: ReportSubject = opened.subject
    waiting = f"，另有 {subject.waiting} 个已提交待审核" if subject.waiting else ""
    locked = subject.round.locked
    return [
        *table_stores(opened.spec),
        dcc.Store(id="table-report-marks", data=dict(opened.marks)),
        *(
            [notice(f"{subject.month} 月报已锁定，不能再填报。如需补报，请联系办公室。", "warning")]
            if locked
            else []
        ),
        *_instructions(subject),
        tools(asked, opened, PAGE),
        card(
            f"{len(subject.drafts)} 个项目待填报{waiting}",
            table_grid(opened.spec, opened.rows, autosave=True, hidden=("key",)),
            note="百分比填在里程碑行，文字填在项目行；可从 Excel 复制后粘贴；没有变化的不必填",
            flush=True,
        ),
        html.Div(id="table-report-message", **aria(live="assertive")),
        html.Div(id="table-report-submit-message", **aria(live="assertive")),
        dcc.Location(id="table-report-done", refresh="callback-nav"),
        html.Div(
            [
                html.Button(
                    submit_words(subject),
                    id="table-report-submit",
                    className="btn-main",
                    n_clicks=0,
                    disabled=locked,
                ),
                html.Span(
                    "填写后自动保存为草稿；写了“完成情况”的项目可以提交",
                    id="table-report-saved",
                    className="draft-state",
                    **aria(live="polite"),
                ),
            ],
            className="actions sticky-actions",
        ),
    ]
