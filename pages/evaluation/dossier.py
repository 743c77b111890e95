"""One evaluation, guided: figures filled in, verdicts, narrative, evidence, signatures; frozen it prints."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import evaluation as parts
from components import formatting as fmt
from components.attributes import aria
from components.cards import card
from components.conflict import notice
from components.labels.evaluation import EVALUATION_KINDS
from components.light import plain_tag
from components.states import EmptyReason, empty
from pages.evaluation import form
from pages.frame import PageRequest, told
from pages.nodes.head import node_head
from pages.parsing import as_choice
from server.guard import Invalid
from services.evaluation.reading import Dossier, EvaluationKind, EvaluationState, dossier
from services.nodes.overview import NodePlace

DONE = {
    "open": "已保存安排，责任部门负责人会收到通知。",
    "submit": "已签署，等待馆领导签署。",
    "approve": "已签署，评估已冻结，数据和文字不再改动。",
    "return": "已退回，部门负责人会看到退回原因。",
    "recall": "已撤回，可以修改后重新签署。",
    "correct": "已发起更正：内容取自已冻结的版本，签署后成为新的一版。",
}


def build(asked: PageRequest) -> list[Any]:
    """The dossier of the domain and kind in the address."""
    kind = as_choice(EvaluationKind, asked.text("kind"))
    version = _version(asked.text("version", 6))
    found = dossier(asked.context, asked.actor, asked.text("code"), kind, asked.wanted, version)
    place = NodePlace(found.view, found.node, (found.node,))
    return [
        *node_head(asked, place, f"evaluation/{kind.value}", actions=_actions(asked, found)),
        *_stores(asked, found),
        html.Div(
            [html.Strong(EVALUATION_KINDS[kind]), parts.state_badge(found.state), *_terms(asked, found)],
            className="row-line dossier-state",
        ),
        *told(asked, DONE),
        *_returned(found),
        *_body(asked, found),
    ]


def _version(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit()):
        raise Invalid("网址中的版次不对，请从版本列表中选择。")
    return int(text)


def _actions(asked: PageRequest, found: Dossier) -> list[Any]:
    href = f"/exchange/evaluations/{found.node.code}/{found.kind.value}.xlsx?plan={found.view.plan.code}"
    return [
        html.A("导出 Excel", href=href, className="btn-line", download=""),
        dcc.Link("全部评估", href=asked.href("/evaluations"), className="btn-line"),
    ]


def _stores(asked: PageRequest, found: Dossier) -> list[Any]:
    record = found.record
    return [
        dcc.Store(id="evaluation-id", data=record.evaluation_id if record else 0),
        dcc.Store(id="evaluation-submission", data=record.submission_id if record else 0),
    ]


def _terms(asked: PageRequest, found: Dossier) -> list[Any]:
    record = found.record
    if record is None:
        return []
    words = [
        f"责任部门：{found.department}",
        f"签署期限 {fmt.iso_date(record.due_on)}",
        f"数据截至 {fmt.iso_date(record.figures_on)}",
        f"第 {found.version} 版",
    ]
    tags = [plain_tag("演示数据", "accent")] if asked.context.demonstration_date else []
    return [html.Span("　".join(words), className="muted"), *tags]


def _returned(found: Dossier) -> list[Any]:
    if found.state is EvaluationState.RETURNED and found.returned_reason:
        return [notice(f"馆领导退回：{found.returned_reason}", "warning")]
    return []


def _body(asked: PageRequest, found: Dossier) -> list[Any]:
    manage = form.terms_form(asked, found)
    if found.frozen is not None:
        return [
            html.Div(
                [
                    parts.seal_card(found, _versions(asked, found)),
                    *form.correction(found),
                    *_figures(found),
                    parts.verdicts_card(found),
                    parts.narrative_card(found.body.texts),
                    parts.evidence_card(found.figures),
                    parts.deltas_card(found.deltas),
                ],
                className="stack dossier",
            )
        ]
    if found.state is EvaluationState.NOT_OPENED:
        waiting = empty(
            EmptyReason.NOT_OPEN,
            "由办公室确定责任部门、签署期限和数据截至日期后启动；下面先列出到今天的数据。",
            title="评估尚未启动",
        )
        return [
            html.Div(
                [*(manage or [card("评估尚未启动", waiting)]), *_figures(found)], className="stack dossier"
            )
        ]
    if found.may_write:
        return [
            form.steps(found),
            html.Div([*manage, *_figures(found), *form.writing(found)], className="stack dossier autosave"),
        ]
    return [
        html.Div(
            [
                *manage,
                *form.deciding(found),
                *form.recalling(found),
                *_figures(found),
                parts.verdicts_card(found),
                parts.narrative_card(found.body.texts),
                parts.evidence_card(found.figures),
            ],
            className="stack dossier",
        )
    ]


def _figures(found: Dossier) -> list[Any]:
    return [
        html.Section(
            [
                parts.overview(found),
                parts.indicators_card(found.figures),
                *parts.tasks_cards(found.figures),
                parts.problems_card(found.figures),
                parts.adjustments_card(found.figures),
            ],
            id="step-figures",
            className="stack",
            **aria(label="数据"),
        )
    ]


def _versions(asked: PageRequest, found: Dossier) -> list[Any]:
    path = f"/nodes/{found.node.code}/evaluation/{found.kind.value}"
    links: list[Any] = []
    for seal in found.seals:
        words = f"第 {seal.version} 版"
        current = found.frozen is not None and seal.version == found.frozen.version
        links += [
            html.Span(words) if current else dcc.Link(words, href=asked.href(path, version=seal.version)),
            " ",
        ]
    return links
