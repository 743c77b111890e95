"""One document of a mechanism with its files; registering and changing it is one form."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.labels.talent_cadres import MECHANISMS
from pages.frame import PageRequest, told
from pages.talent.cadres.cadre import area
from pages.talent.cadres.parts import id_of
from services.talent.mechanism_reading import DOCUMENT_GONE, DocumentPage, Mechanism, document_page

PATH = "/talent/mechanisms"
DONE = {"save": "已保存。正文等附件请在下方上传。"}


def build_new(asked: PageRequest) -> list[Any]:
    """The empty form."""
    back = asked.href(PATH)
    return [
        dcc.Store(id="document-id", data=0),
        dcc.Store(id="document-version", data=0),
        page_head("登记机制文件", trail=[dcc.Link("三项机制", href=back), "登记文件"]),
        card("文件信息", _form(None, back), note="登记后再上传正文"),
    ]


def build(asked: PageRequest) -> list[Any]:
    """The document in the address, with the form for those who keep it."""
    page = document_page(asked.context, asked.actor, id_of(asked, "document", DOCUMENT_GONE), asked.wanted)
    terms, back = page.record.terms, asked.href(PATH)
    shown = [
        ("机制", MECHANISMS[terms.mechanism]),
        ("文号", terms.number),
        ("印发日期", fmt.iso_date(terms.issued_on)),
        ("状态", "执行中" if terms.in_force else "停止执行"),
        *([] if terms.in_force else [("停止执行的原因", terms.reason)]),
    ]
    return [
        dcc.Store(id="document-id", data=page.record.document_id),
        dcc.Store(id="document-version", data=page.record.version),
        page_head(terms.title, sub="机制文件", trail=[dcc.Link("三项机制", href=back), "机制文件"]),
        *told(asked, DONE),
        html.Div(
            [
                card("文件信息", facts(shown)),
                card("正文与附件", attachment_panel(page.files, empty="还没有上传正文。")),
                *([card("修改", _form(page, back))] if page.may_manage else []),
            ],
            className="stack",
        ),
    ]


def _form(page: DocumentPage | None, back: str) -> Any:
    terms = page.record.terms if page else None
    mechanisms = [(m.value, MECHANISMS[m]) for m in Mechanism]
    in_force = terms is None or terms.in_force
    return html.Div(
        [
            dcc.Location(id="document-done", refresh="callback-nav"),
            forms.field(
                "文件名称",
                forms.text("document-title", terms.title if terms else "", limit=400),
                required=True,
            ),
            html.Div(
                [
                    forms.field(
                        "机制",
                        forms.choice(
                            "document-mechanism",
                            mechanisms,
                            terms.mechanism.value if terms else None,
                            empty="请选择",
                        ),
                        required=True,
                    ),
                    forms.field(
                        "文号", forms.text("document-number", terms.number if terms else "", limit=200)
                    ),
                    forms.field(
                        "印发日期",
                        forms.day("document-issued", terms.issued_on if terms else None),
                        required=True,
                    ),
                    forms.field(
                        "状态",
                        forms.choice(
                            "document-force",
                            [("yes", "执行中"), ("no", "停止执行")],
                            "yes" if in_force else "no",
                        ),
                    ),
                ],
                className="field-grid",
            ),
            forms.field(
                "停止执行的原因",
                area("document-reason", "被哪份文件代替等；执行中的不填", terms.reason if terms else ""),
            ),
            forms.message("document-message"),
            html.Div(
                [
                    html.Button("保存", id="document-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=back, className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
