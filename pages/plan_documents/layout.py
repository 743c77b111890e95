"""规划导入: uploading a plan document, and the documents there are."""

from __future__ import annotations

from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.attributes import aria, data
from components.cards import card, page_head
from components.labels.plan_documents import DOCUMENT_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.plan_documents.reviewing import DocumentLine, list_documents
from services.plan_documents.uploading import FILE_LIMIT

PATH = "/admin/plan-documents"
DONE = {
    "load": "规划已载入，可以在页面上方切换到这份规划。",
    "discard": "已放弃这份文件，没有载入任何内容。",
}
TOO_LARGE = f"文件超过 {FILE_LIMIT // 1_000_000} MB，请去掉图片和附录，只保留规划正文后再上传。"


def build(asked: PageRequest) -> list[Any]:
    """The button to upload, what happens then, and the documents."""
    lines = list_documents(asked.context, asked.actor)
    return [
        page_head("规划导入", actions=[_upload_button()]),
        *told(asked, DONE),
        html.P(id="plan-document-uploaded", **aria(live="polite")),
        html.Div(
            [
                card("由规划文件生成规划", _steps()),
                card(
                    f"{len(lines)} 份规划文件" if lines else "规划文件",
                    _list(asked, lines),
                    flush=bool(lines),
                ),
            ],
            className="stack",
        ),
    ]


def _upload_button() -> Any:
    return html.Button(
        "上传规划文件",
        type="button",
        className="btn-main",
        **data(
            **{
                "upload": "/plan-documents",
                "next": PATH,
                "limit": str(FILE_LIMIT),
                "told": "plan-document-uploaded",
                "accept": ".docx,.txt,.md",
                "too-large": TOO_LARGE,
            }
        ),
    )


def _steps() -> Any:
    return html.Ol(
        [
            html.Li(
                "上传规划的 Word 原文（.docx）或文本（.txt、.md）。图片、扫描件和 PDF 中的文字无法识别。"
            ),
            html.Li(
                "系统按“第一章”“一、”“（一）”“1.”“（1）”“专题”等编号识别标题，形成条目，并逐条指出编号问题。"
            ),
            html.Li(
                "逐条核对：改标题、编码、层级，合并、略去，指定牵头部门。改动随时保存，可以多人一起核对。"
            ),
            html.Li("核对无误后载入为一份新规划。载入之前，系统中没有任何变化。"),
        ],
        className="plan-document-steps",
    )


def _list(asked: PageRequest, lines: tuple[DocumentLine, ...]) -> Any:
    if not lines:
        return empty(EmptyReason.NO_DATA, "还没有上传过规划文件。", title="没有规划文件")
    rows = [
        {
            "id": line.document_id,
            "name": line.name,
            "href": asked.href(f"{PATH}/{line.document_id}"),
            "state": line.state.value,
            "taken": line.taken,
            "plan": line.plan_code,
            "by": line.uploaded_by,
            "at": fmt.local_moment(line.uploaded_at),
            "updated": f"{line.updated_by} {fmt.local_moment(line.updated_at)}",
        }
        for line in lines
    ]
    columns = [
        grids.link_column("name", "文件", flex=1, minWidth=220),
        grids.tag_column("state", "状态", DOCUMENT_STATES),
        grids.number_column("taken", "列入条目", width=100),
        grids.text_column("plan", "规划编码", width=120),
        grids.text_column("by", "上传人", width=110),
        grids.text_column("at", "上传时间", width=150),
        grids.text_column("updated", "最近改动", width=220),
    ]
    return grids.grid(
        "plan-documents",
        columns,
        rows,
        height=480 if len(rows) > 12 else None,
        card=grids.phone_card("name", meta=[("taken", "列入"), ("plan", ""), ("by", ""), ("at", "")]),
    )
