"""What loading a reviewed document would create, before it does."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts
from components.conflict import notice
from pages.frame import PageRequest
from services.plan_documents.loading import LoadPreview, preview

LISTED = 8


def load_card(asked: PageRequest, document_id: int) -> Any:
    """The preview with the button that loads, or with what has to be put right first."""
    found = preview(asked.context, asked.actor, document_id)
    back = dcc.Link("返回核对", href=f"/admin/plan-documents/{document_id}", className="btn-line")
    if found.problems:
        body = [
            html.Ul([html.Li(problem) for problem in found.problems], className="reasons"),
            html.Div(back, className="actions"),
        ]
        return card(
            "暂时不能载入，请先处理：", body, className="card-call", card_id="plan-document-load-card"
        )
    button = html.Button("确认载入", id="plan-document-load", className="btn-main", n_clicks=0)
    return card(
        f"将新建规划“{found.terms.title}”",
        html.Div(
            [
                dcc.Store(id="plan-document-seen", data=found.version),
                facts(_facts(found)),
                *_warnings(found),
                forms.message("plan-document-load-message"),
                html.Div([button, back], className="actions"),
            ],
            className="form",
        ),
        className="card-call",
        card_id="plan-document-load-card",
    )


def _facts(found: LoadPreview) -> list[tuple[str, Any]]:
    terms = found.terms
    led = "，".join(f"{name} {count}" for name, count in list(found.led.items())[:LISTED])
    more = f"等 {len(found.led)} 个部门" if len(found.led) > LISTED else ""
    return [
        ("规划编码", terms.code),
        ("制定单位", terms.organisation),
        ("文号", terms.document_number),
        ("规划期", f"{fmt.iso_date(terms.starts_on)} 至 {fmt.iso_date(terms.ends_on)}"),
        ("条目", "，".join(f"{level} {count}" for level, count in found.counts.items())),
        ("项目", f"{found.projects} 个（最末一级条目各一个，类型和里程碑由牵头部门确认）"),
        ("牵头部门", f"{led}{more}" if led else "都未指定"),
        ("生效日期", fmt.iso_date(found.effective_on)),
    ]


def _warnings(found: LoadPreview) -> list[Any]:
    told = []
    if found.without_lead:
        told.append(f"{found.without_lead} 个项目还没有牵头部门，载入后由办公室指定。")
    if found.numbering_faults:
        told.append(f"原文有 {found.numbering_faults} 处编号问题。载入不改原编号，条目编码按所在位置编排。")
    return [notice("".join(told), "warning")] if told else []
