"""The forms of an evaluation: its terms, verdicts and narrative with autosave, the two signatures."""

from __future__ import annotations

import secrets
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attributes import aria
from components.cards import card
from components.evaluation import evidence_card
from components.labels.evaluation import VERDICTS
from pages.frame import PageRequest
from services.evaluation.reading import (
    SECTIONS,
    Dossier,
    EvaluationKind,
    EvaluationState,
    Section,
    TaskRow,
    VerdictKind,
)

AUTOSAVE_MILLISECONDS = 900
HINTS = {
    Section.OVERALL: "总的判断：完成得如何，与规划目标相比处在什么位置",
    Section.RESULTS: "做成了哪些事，有哪些数据和佐证",
    Section.PROBLEMS: "没做成什么、为什么；需要协调的写明",
    Section.ENVIRONMENT: "规划制定以来政策、需求、条件的变化，没有可不填",
    Section.NEXT: "下一步安排和对下一个规划的建议，没有可不填",
    Section.CORRECTION: "这一版更正了什么、为什么更正",
}


def terms_form(asked: PageRequest, found: Dossier) -> list[Any]:
    """The office's form for who answers for the evaluation and by when."""
    if not found.may_manage or (found.record is not None and found.record.settled):
        return []
    record = found.record
    options = found.departments
    suggested = record.department_id if record else None
    body = html.Div(
        [
            dcc.Store(id="evaluation-node", data=found.node.code),
            dcc.Store(id="evaluation-kind", data=found.kind.value),
            dcc.Store(id="evaluation-plan", data=found.view.plan.code),
            dcc.Store(id="evaluation-terms", data=record.terms_seq if record else 0),
            dcc.Location(id="evaluation-opened", refresh="callback-nav"),
            forms.field(
                "责任部门",
                forms.choice("evaluation-department", options, suggested, empty="请选择"),
                required=True,
            ),
            forms.field(
                "签署期限", forms.day("evaluation-due", record.due_on if record else None), required=True
            ),
            forms.field(
                "数据截至日期",
                forms.day(
                    "evaluation-on",
                    record.figures_on if record else min(found.view.today, found.view.plan.ends_on),
                ),
                required=True,
                hint="评估中的进度、指标和问题都取这一天的数据",
            ),
            forms.message("evaluation-open-message"),
            html.Div(
                html.Button(
                    "调整安排" if record else "启动评估",
                    id="evaluation-open",
                    className="btn-main",
                    n_clicks=0,
                ),
                className="actions",
            ),
        ],
        className="form",
    )
    return [card("调整评估安排" if record else "启动评估", body, className="no-print")]


def steps(found: Dossier) -> Any:
    """The steps in order with what each still needs."""
    faults = found.faults
    verdicts = sum(name.startswith(("verdict-", "reason-", "into-")) for name in faults)
    texts = sum(name in {section.value for section in Section} for name in faults)
    optional = found.kind is EvaluationKind.MIDTERM and not found.verdicts
    listed = [
        ("step-figures", "数据", "已自动填入"),
        ("step-verdicts", "任务结论", "中期可不作结论" if optional else _left(verdicts)),
        ("step-texts", "文字评估", _left(texts)),
        ("step-evidence", "佐证材料", f"{len(found.figures.evidence)} 份"),
        ("step-sign", "签署", "待补齐" if faults else "可以签署"),
    ]
    return html.Ol(
        [
            html.Li([html.A(name, href=f"#{anchor}"), html.Span(state, className="list-sub")])
            for anchor, name, state in listed
        ],
        className="dossier-steps no-print",
        **aria(label="步骤"),
    )


def _left(count: int) -> str:
    return f"还差 {count} 处" if count else "已填好"


def writing(found: Dossier) -> list[Any]:
    """Verdicts, narrative, evidence and the department head's signature."""
    return [
        dcc.Location(id="evaluation-done", refresh="callback-nav"),
        dcc.Store(id="evaluation-version", data=found.draft_version),
        dcc.Store(id="evaluation-page", data=secrets.token_hex(8)),
        dcc.Store(id="evaluation-stamp"),
        dcc.Store(id="evaluation-theirs"),
        dcc.Store(id="evaluation-send"),
        _verdicts(found),
        _texts(found),
        html.Section(evidence_card(found.figures), id="step-evidence"),
        _signing(found),
    ]


def _verdicts(found: Dossier) -> Any:
    note = (
        "终期评估每项任务都要有结论和理由；进度不足 100% 而作“完成”的，由馆领导签署时认定"
        if found.kind is EvaluationKind.FINAL
        else "中期评估可只对需要并入、取消的任务作结论，其余留空"
    )
    codes = html.Datalist(
        [html.Option(value=code, label=title) for code, title in found.codes], id="evaluation-codes"
    )
    rows = [_verdict(found, row) for row in found.figures.tasks]
    return html.Section(
        card("任务结论", [codes, html.Div(rows, className="verdict-list")], note=note), id="step-verdicts"
    )


def _verdict(found: Dossier, row: TaskRow) -> Any:
    typed = found.body.verdicts.get(row.project_id, {})
    task = row.project_id
    kind_id = {"type": "evaluation-verdict", "task": task}
    options = [{"label": "未作结论", "value": forms.NONE}]
    options += [{"label": VERDICTS[kind], "value": kind.value} for kind in VerdictKind]
    state = "，已取消" if row.state == "cancelled" else "，暂停" if row.state == "paused" else ""
    progress = fmt.percent(row.actual, missing=fmt.NOT_REPORTED)
    told = f"{row.code}，进度 {progress}{state}，{row.department or '未落实部门'}"
    return html.Div(
        [
            html.Div([html.Span(row.title), html.Span(told, className="list-sub")], className="list-main"),
            dbc.Select(id=kind_id, options=options, value=typed.get("kind") or forms.NONE),
            dbc.Input(
                id={"type": "evaluation-into", "task": task},
                value=typed.get("into", ""),
                placeholder="并入的项目编号",
                list="evaluation-codes",
                maxLength=60,
                debounce=AUTOSAVE_MILLISECONDS,
                autoComplete="off",
            ),
            dbc.Textarea(
                id={"type": "evaluation-reason", "task": task},
                value=typed.get("reason", ""),
                placeholder="理由",
                rows=2,
                maxLength=500,
                debounce=AUTOSAVE_MILLISECONDS,
            ),
        ],
        className="verdict-row",
        role="group",
        **aria(label=f"{row.title}的结论"),
    )


def _texts(found: Dossier) -> Any:
    fields = [
        html.Div(
            [
                html.Label(name, htmlFor=_dom_id(section)),
                dbc.Textarea(
                    id={"type": "evaluation-text", "section": section.value},
                    value=found.body.texts.get(section, ""),
                    placeholder=HINTS[section],
                    rows=4,
                    maxLength=5000,
                    debounce=AUTOSAVE_MILLISECONDS,
                ),
            ],
            className="field",
            hidden=section is Section.CORRECTION and found.version == 1,
        )
        for section, name in SECTIONS.items()
    ]
    return html.Section(
        card(
            "文字评估", html.Div(fields, className="form"), note="总体评价、主要成效、存在问题必填；自动保存"
        ),
        id="step-texts",
    )


def _dom_id(section: Section) -> str:
    """The element id Dash gives to a pattern-matching id."""
    return f'{{"section":"{section.value}","type":"evaluation-text"}}'


def _signing(found: Dossier) -> Any:
    saved = (
        f"草稿已于 {fmt.local_moment(found.saved_at)} 由{found.saved_by}保存"
        if found.saved_at
        else "填写后自动保存草稿"
    )
    told = (
        "签署后提交馆领导；数据按签署这一刻所知取定。"
        if found.may_sign
        else "由责任部门负责人签署；您填写的内容会自动保存，请通知负责人签署。"
    )
    return html.Section(
        card(
            "签署",
            [
                html.P(told),
                html.Div(id="evaluation-autosave-message", **aria(live="assertive")),
                html.Div(id="evaluation-message", **aria(live="assertive")),
                html.Div(
                    [
                        html.Button(
                            "部门负责人签署",
                            id="evaluation-sign",
                            className="btn-main",
                            n_clicks=0,
                            hidden=not found.may_sign,
                        ),
                        html.Button(
                            "采用我填写的",
                            id="evaluation-overwrite",
                            className="btn-danger",
                            n_clicks=0,
                            hidden=True,
                        ),
                        html.Span(
                            saved, id="evaluation-saved", className="draft-state", **aria(live="polite")
                        ),
                    ],
                    className="actions sticky-actions",
                ),
            ],
            className="no-print",
        ),
        id="step-sign",
    )


def deciding(found: Dossier) -> list[Any]:
    """The director's panel: reasons for what is called done below 100 %, sign or return."""
    if not found.may_decide:
        return []
    findings = [
        html.Div(
            [
                html.Label(
                    f"“{task.title}”进度 {task.progress_text}，部门认定完成的理由："
                    f"{found.verdicts[task.project_id].reason}",
                    htmlFor=f'{{"task":{task.project_id},"type":"evaluation-finding"}}',
                ),
                dbc.Textarea(
                    id={"type": "evaluation-finding", "task": task.project_id},
                    rows=2,
                    maxLength=500,
                    placeholder="认定理由；不同意的请退回",
                ),
            ],
            className="field is-required",
        )
        for task in found.unfounded
    ]
    body = html.Div(
        [
            dcc.Location(id="evaluation-decided", refresh="callback-nav"),
            html.P(f"{found.department}负责人已签署第 {found.version} 版。签署后即冻结，内容不再改动。"),
            *findings,
            forms.field("退回原因", forms.reason("evaluation-return-reason", "退回时必填，写明要改什么")),
            forms.message("evaluation-decide-message"),
            html.Div(
                [
                    html.Button("签署并冻结", id="evaluation-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="evaluation-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    return [card("等待您签署", body, className="card-call no-print", card_id="evaluation-decide")]


def recalling(found: Dossier) -> list[Any]:
    """The author's panel while a director has not signed."""
    if not found.may_recall:
        return []
    body = html.Div(
        [
            html.P("已签署，等待馆领导签署。馆领导签署之前可以撤回修改。"),
            forms.message("evaluation-recall-message"),
            dcc.Location(id="evaluation-recalled", refresh="callback-nav"),
            html.Div(
                html.Button("撤回", id="evaluation-recall", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ]
    )
    return [card("等待馆领导签署", body, className="no-print")]


def correction(found: Dossier) -> list[Any]:
    """The panel that begins a new version of what is frozen."""
    if not found.may_correct or found.state is not EvaluationState.FROZEN:
        return []
    body = html.Div(
        [
            html.P(
                "已冻结的版本不能改动。如需更正，从这一版开始新的一版，写明更正说明，重新签署；旧版保留可查。"
            ),
            forms.message("evaluation-correct-message"),
            dcc.Location(id="evaluation-corrected", refresh="callback-nav"),
            html.Div(
                html.Button("发起更正", id="evaluation-correct", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ]
    )
    return [card("更正", body, className="no-print")]
