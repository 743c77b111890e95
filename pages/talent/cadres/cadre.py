"""One stay in the pool: who, for what, how ready; what is done for them; what may be done now; every step."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts, page_head
from components.conflict import notice
from components.labels.talent_cadres import (
    ACTION_KINDS,
    ACTION_STAGES,
    EXITS,
    LEVELS,
    READINESS,
    STEPS,
    ActionKind,
    CadreLevel,
    CadreStep,
    ExitReason,
    Readiness,
)
from pages.frame import PageRequest, told
from pages.talent.cadres.parts import LIMIT, id_of
from services.talent.cadre_reading import GONE, ActionLine, ActionStage, CadrePage, cadre_page

DONE = {
    "enter": "已登记入库。",
    "assess": "已保存评估，历次评估保留在下方。",
    "exit": "已办理出库。",
    "return": "已撤销出库。",
    "arrange": "已登记培养安排。",
    "finish": "已办结。",
    "cancel": "已取消安排。",
}
OPEN = (ActionStage.AHEAD, ActionStage.UNDER_WAY, ActionStage.OVERDUE)


def build(asked: PageRequest) -> list[Any]:
    """The page of the stay in the address."""
    page = cadre_page(asked.context, asked.actor, id_of(asked, "cadre", GONE), asked.wanted)
    record = page.line.record
    versions = {str(line.record.action_id): line.record.version for line in page.actions}
    return [
        dcc.Store(id="cadre-id", data=record.cadre_id),
        dcc.Store(id="cadre-version", data=record.version),
        dcc.Store(id="action-versions", data=versions),
        page_head(
            page.line.name,
            sub=f"{page.line.direction}　{LEVELS[record.terms.level]}",
            trail=[dcc.Link("储备干部", href=asked.href("/talent/cadres")), page.line.name],
        ),
        *([] if page.is_default else [notice(f"这里显示的是 {page.as_of.effective_on} 的情况。", "warning")]),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(
                    [_standing(page), _actions(page), *_arranging(page), _history(page)],
                    className="stack span-8",
                ),
                html.Div([_facts(page), *_steps(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _standing(page: CadrePage) -> Any:
    terms = page.line.terms
    if not terms.in_pool:
        reason = EXITS[terms.exit_reason] if terms.exit_reason else ""
        title, tone, word = f"已出库：{reason}", "tag tag-unset", "已出库"
    elif not page.line.serving:
        title, tone, word = "在库，但已不在职，请办理出库", "tag tag-behind", "已不在职"
    else:
        label = READINESS[terms.readiness]
        title, tone, word = f"在库，{label.text}", label.css, label.text
    return card(
        title,
        [
            html.P(
                [
                    html.Span(word, className=tone),
                    html.Span(f"{page.line.direction}　{LEVELS[terms.level]}"),
                    html.Span(f"最近办理 {fmt.iso_date(page.line.record.on)}"),
                ],
                className="row-line",
            ),
            html.P(terms.note, className="report-text") if terms.note else None,
        ],
        data_through=page.as_of.effective_on,
    )


def _facts(page: CadrePage) -> Any:
    member = page.line.member
    return card(
        "人员信息",
        facts(
            [
                ("工号", member.number if member else ""),
                ("所在部门", page.line.department),
                ("职称", page.title),
                ("学历", page.education),
                ("学科", page.discipline),
                ("年龄", f"{page.age} 岁" if page.age is not None else ""),
                ("入库日期", fmt.iso_date(page.line.record.entered_on)),
            ]
        ),
        note="取自人员名册",
    )


def _actions(page: CadrePage) -> Any:
    done = sum(line.stage is ActionStage.DONE for line in page.actions)
    if not page.actions:
        return card("轮岗与培养", html.P("还没有安排轮岗、挂职或其他培养。", className="hint"))
    return card(
        f"轮岗与培养 {len(page.actions)} 项，已完成 {done} 项",
        html.Ol([_action(line) for line in reversed(page.actions)], className="history"),
    )


def _action(line: ActionLine) -> Any:
    terms, stage = line.record.terms, ACTION_STAGES[line.stage]
    where = f"（{line.department}）" if line.department else ""
    return html.Li(
        [
            html.Div(
                [
                    html.Strong(f"{ACTION_KINDS[terms.kind]}：{terms.title}{where}"),
                    html.Span(stage.text, className=stage.css),
                ],
                className="row-line",
            ),
            html.Time(f"{fmt.iso_date(terms.from_day)} 至 {fmt.iso_date(terms.to_day)}"),
            html.P(terms.result, className="report-text") if terms.result else None,
        ]
    )


def _arranging(page: CadrePage) -> list[Any]:
    """The forms for actions; those over already are kept and not changed."""
    found: list[Any] = []
    if CadreStep.ASSESS in page.allowed:
        found.append(html.Details([html.Summary("安排轮岗或培养"), _arrange(page)], className="order-more"))
    running = [line for line in page.actions if line.stage in OPEN]
    if running and page.allowed:
        found.append(
            html.Details([html.Summary("办结或取消"), _finish(page, running)], className="order-more")
        )
    return [card("办理培养安排", found)] if found else []


def _arrange(page: CadrePage) -> Any:
    kinds = [(kind.value, ACTION_KINDS[kind]) for kind in ActionKind]
    departments = [(option.value, option.label) for option in page.departments]
    return html.Div(
        [
            dcc.Location(id="action-arrange-done", refresh="callback-nav"),
            html.Div(
                [
                    forms.field("类型", forms.choice("action-kind", kinds, ActionKind.ROTATION.value)),
                    forms.field(
                        "轮岗部门",
                        forms.choice("action-department", departments, empty="不轮岗"),
                        hint="类型为轮岗时必选",
                    ),
                    forms.field("开始日期", forms.day("action-from"), required=True),
                    forms.field("结束日期", forms.day("action-to"), required=True),
                ],
                className="field-grid",
            ),
            forms.field(
                "内容",
                forms.text("action-title", limit=400, placeholder="安排到哪里、做什么"),
                required=True,
            ),
            forms.message("action-arrange-message"),
            html.Div(
                html.Button("登记安排", id="action-arrange", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ],
        className="form order-form",
    )


def _finish(page: CadrePage, running: list[ActionLine]) -> Any:
    options = [
        (line.record.action_id, f"{ACTION_KINDS[line.record.terms.kind]}：{line.record.terms.title}")
        for line in running
    ]
    return html.Div(
        [
            dcc.Location(id="action-finish-done", refresh="callback-nav"),
            html.Div(
                [
                    forms.field("哪一项", forms.choice("action-which", options, options[0][0])),
                    forms.field("结束日期", forms.day("action-ended", page.today), hint="取消时不需要"),
                ],
                className="field-grid",
            ),
            forms.field(
                "成效或取消原因", area("action-result", "完成了什么、表现如何；取消的写明原因"), required=True
            ),
            forms.message("action-finish-message"),
            html.Div(
                [
                    html.Button("办结", id="action-finish", className="btn-line", n_clicks=0),
                    html.Button("取消安排", id="action-cancel", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form order-form",
    )


def area(control_id: str, placeholder: str, value: str = "") -> Any:
    """Several lines of text."""
    return dbc.Textarea(id=control_id, value=value, rows=3, maxLength=LIMIT, placeholder=placeholder)


def _steps(page: CadrePage) -> list[Any]:
    found: list[Any] = []
    if CadreStep.ASSESS in page.allowed:
        found.append(html.Details([html.Summary("重新评估"), _assess(page)], className="order-more"))
    if CadreStep.EXIT in page.allowed:
        found.append(html.Details([html.Summary("办理出库"), _exit(page)], className="order-more"))
    if CadreStep.RETURN in page.allowed:
        found.append(html.Details([html.Summary("撤销出库"), _return()], className="order-more"))
    return [card("办理", found)] if found else []


def _assess(page: CadrePage) -> Any:
    terms = page.line.terms
    directions = [(option.value, option.label) for option in page.directions]
    return html.Div(
        [
            dcc.Location(id="assess-done", refresh="callback-nav"),
            forms.field("培养方向", forms.choice("assess-direction", directions, terms.direction)),
            forms.field(
                "层次",
                forms.choice("assess-level", [(x.value, LEVELS[x]) for x in CadreLevel], terms.level.value),
            ),
            forms.field(
                "成熟度",
                forms.choice(
                    "assess-readiness",
                    [(x.value, READINESS[x].text) for x in Readiness],
                    terms.readiness.value,
                ),
            ),
            forms.field("评估日期", forms.day("assess-day", page.today), required=True),
            forms.field("评估意见", area("assess-note", "依据什么、表现如何"), required=True),
            forms.message("assess-message"),
            html.Div(
                html.Button("保存评估", id="assess-save", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ],
        className="form order-form",
    )


def _exit(page: CadrePage) -> Any:
    reasons = [(reason.value, EXITS[reason]) for reason in ExitReason]
    return html.Div(
        [
            dcc.Location(id="exit-done", refresh="callback-nav"),
            forms.field("出库原因", forms.choice("exit-reason", reasons, empty="请选择"), required=True),
            forms.field("出库日期", forms.day("exit-day", page.today), required=True),
            forms.field("出库说明", area("exit-note", "研究决定的会议、去向等"), required=True),
            forms.message("exit-message"),
            html.Div(
                html.Button("办理出库", id="exit-save", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ],
        className="form order-form",
    )


def _return() -> Any:
    return html.Div(
        [
            dcc.Location(id="return-done", refresh="callback-nav"),
            forms.field("撤销原因", area("return-note", "为什么是误办"), required=True),
            forms.message("return-message"),
            html.Div(
                html.Button("撤销出库", id="return-save", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ],
        className="form order-form",
    )


def _history(page: CadrePage) -> Any:
    return card(
        f"办理记录 {len(page.steps)} 条",
        html.Ol(
            [
                html.Li(
                    [
                        html.Div(
                            [
                                html.Strong(STEPS[row.step]),
                                html.Span(page.direction_names.get(row.terms.direction, "")),
                                html.Span(LEVELS[row.terms.level]),
                                html.Span(
                                    READINESS[row.terms.readiness].text,
                                    className=READINESS[row.terms.readiness].css,
                                ),
                                html.Span(author),
                            ],
                            className="row-line",
                        ),
                        html.Time(fmt.iso_date(row.on)),
                        html.P(row.terms.note, className="report-text") if row.terms.note else None,
                    ]
                )
                for row, author in reversed(page.steps)
            ],
            className="history",
        ),
    )
