"""Plan documents on their way to a plan."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.plan_document import Omission
from domain.plan_document.views import DocumentState

DOCUMENT_STATES: Mapping[DocumentState, Label] = {
    DocumentState.REVIEWING: Label("核对中", "pencil-square", "tag tag-watch"),
    DocumentState.LOADED: Label("已载入", "check-lg", "tag tag-normal"),
    DocumentState.DISCARDED: Label("已放弃", "x-lg", "tag tag-unset"),
}
OMISSIONS: Mapping[Omission, str] = {
    Omission.CONTENTS: "目录",
    Omission.SENTENCE: "正文中的编号句",
    Omission.RUNNING: "正文换行",
    Omission.BOXED: "表格中的编号",
    Omission.OUTSIDE: "不在导入部分",
    Omission.DEEP: "第四级及以下",
}
"""Why a numbered line of a document is not proposed."""

LEDGER = LedgerWords(
    actions={
        "plan_document.discard": "放弃规划文件",
        "plan_document.load": "由文件载入规划",
        "plan_document.upload": "上传规划文件",
    },
    kinds={"plan_document": "规划文件"},
    fields={
        "plan_document.headings": "标题数",
        "plan_document.nodes": "规划条目",
        "plan_document.numbering_faults": "编号问题",
        "plan_document.plan": "规划编码",
        "plan_document.projects": "项目数",
    },
)
