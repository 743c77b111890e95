"""数据导入: the files there are, the button for another one, and undoing."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria, data
from components.cards import card, page_head
from components.confirmation import Question, confirmation
from components.labels.imports import RUN_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from services.network.importing.reading import RunLine, list_runs, run_page
from services.network.importing.receiving import BOOK_LIMIT, TEXT_LIMIT

PATH = "/network/imports"
WIZARD = "/network/imports/new"
ACCEPTED = ".csv,.tsv,.txt,.xlsx,.xlsm"
DONE = {
    "commit": "已导入，数据从现在起计入汇总；如有差错，可以在列表中撤销。",
    "undo": "已撤销，数据恢复为导入之前的样子。",
    "discard": "已放弃这份文件，没有导入任何数据。",
}
TOO_LARGE = f"文件超过 {TEXT_LIMIT // 1_000_000} MB，请分成几份后再上传。"


def build_list(asked: PageRequest) -> list[Any]:
    """What was imported, by whom, and what can be undone."""
    lines = list_runs(asked.context, asked.actor)
    return [
        page_head("数据导入", actions=[upload_button()]),
        *told(asked, DONE),
        html.P(id="import-uploaded", **aria(live="polite")),
        html.Div(
            [
                *_undo_card(asked),
                card(
                    f"{len(lines)} 份文件" if lines else "导入的文件",
                    _list(asked, lines),
                    note="单位报来的 Excel 和 CSV 直接导入，不必先改成统一格式",
                    flush=bool(lines),
                ),
            ],
            className="stack",
        ),
    ]


def upload_button() -> Any:
    """The button that sends a file and goes on to its mapping."""
    return html.Button(
        "上传文件",
        type="button",
        className="btn-main",
        **data(
            **{
                "upload": "/network/imports/files",
                "next": PATH,
                "limit": str(TEXT_LIMIT),
                "told": "import-uploaded",
                "accept": ACCEPTED,
                "too-large": TOO_LARGE,
            }
        ),
    )


def limits() -> str:
    """What may be uploaded, in a sentence."""
    return (
        f"可以上传 Excel 工作簿（.xlsx，{BOOK_LIMIT // 1_000_000} MB 以内）和 CSV 等文本表格"
        f"（{TEXT_LIMIT // 1_000_000} MB 以内）。"
    )


def _undo_card(asked: PageRequest) -> list[Any]:
    run_id = as_optional_id(asked.text("undo", 20))
    if run_id is None:
        return []
    page = run_page(asked.context, asked.actor, run_id)
    if not page.line.may_undo:
        return []
    counts = page.line.counts
    changed = counts.changed if counts is not None else 0
    question = Question(
        f"撤销导入“{page.line.file_name}”？",
        [
            f"这次导入写入的 {changed} 个数据恢复为导入之前的样子，各级汇总随之更新。",
            "其中有数据后来被修改或审定锁定的，不能整批撤销。",
        ],
        "确认撤销",
    )
    return [
        dcc.Store(id="import-undo-run", data=run_id),
        dcc.Store(id="import-undo-version", data=page.version),
        dcc.Location(id="import-undone", refresh="callback-nav"),
        confirmation("import-undo", question, back=PATH),
    ]


def _list(asked: PageRequest, lines: tuple[RunLine, ...]) -> Any:
    if not lines:
        return empty(EmptyReason.NO_DATA, limits(), title="还没有导入过文件", actions=[upload_hint()])
    columns = [
        grids.link_column("name", "文件", flex=1, minWidth=200),
        grids.text_column("source", "来源", width=170),
        grids.tag_column("state", "状态", RUN_STATES),
        grids.number_column("added", "新增", width=90),
        grids.number_column("updated", "更新", width=90),
        grids.number_column("unchanged", "未变", width=90),
        grids.number_column("rejected", "不导入", width=90),
        grids.text_column("by", "上传", width=200),
        grids.text_column("committed", "提交", width=200),
        grids.link_column("undo", "操作", "undo_href", width=80),
    ]
    return grids.grid(
        "imports",
        columns,
        [_row(asked, line) for line in lines],
        height=560 if len(lines) > 14 else None,
        card=grids.phone_card(
            "name", meta=[("state_word", ""), ("added", "新增"), ("updated", "更新"), ("by", "")]
        ),
    )


def upload_hint() -> Any:
    """Where an empty list leads."""
    return dcc.Link("如何导入", href=WIZARD, className="btn-line")


def _row(asked: PageRequest, line: RunLine) -> dict[str, Any]:
    counts = line.counts
    committed = f"{line.committed_by} {fmt.local_moment(line.committed_at)}" if line.committed_at else ""
    return {
        "id": line.run_id,
        "name": line.file_name,
        "href": asked.href(WIZARD, run=line.run_id),
        "source": line.source,
        "state": line.state.value,
        "state_word": RUN_STATES[line.state].text,
        "added": counts.added if counts else None,
        "updated": counts.updated if counts else None,
        "unchanged": counts.unchanged if counts else None,
        "rejected": counts.rejected if counts else None,
        "by": f"{line.uploaded_by} {fmt.local_moment(line.uploaded_at)}",
        "committed": committed,
        "undo": "撤销" if line.may_undo else "",
        "undo_href": asked.href(PATH, undo=line.run_id),
    }
