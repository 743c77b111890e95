"""One application: its form for the applicant, what is done with it for personnel, its history and files."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attachments import attachment_panel
from components.attributes import aria
from components.cards import card, facts, page_head
from components.conflict import notice
from components.labels.talent_programme import BARS, CATEGORIES, STAGES, STEPS
from pages.frame import PageRequest, told
from pages.talent.programme.parts import (
    PROGRAMME,
    act,
    folded,
    id_of,
    stage_tag,
)
from services.talent.programme import BODY, BODY_LIMITS, ApplicationPage, open_application

AUTOSAVE_MILLISECONDS = 900
DONE: Mapping[str, str] = {
    "submit": "已提交申报，审查结果会通知您。",
    "withdraw": "已撤回，可以继续修改，截止前请重新提交。",
    "qualify": "已通过资格审查，申报人会收到通知。",
    "disqualify": "已登记不通过，申报人会看到原因。",
    "return": "已退回补正，申报人会看到原因。",
    "revert": "已撤销上一步，原因已记入办理过程。",
    "recuse": "已登记。",
}
_HINTS = {
    "statement": "近年主要业绩、承担的工作和成果，写明时间和本人作用；证明材料附在右侧",
    "goal": "培养期内想达到的目标，尽量可以衡量",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the application in the address."""
    page = open_application(asked.context, asked.actor, id_of(asked, "application"), asked.wanted)
    terms = page.batch.terms
    batch = dcc.Link(terms.name, href=asked.href(f"{PROGRAMME}/{page.batch.batch_id}"))
    title = "我的申报" if page.own else f"{page.name}的申报"
    present = asked.wanted.asof is None and asked.wanted.known is None
    return [
        dcc.Store(id="application-id", data=page.application_id),
        dcc.Store(id="application-version", data=page.version),
        page_head(
            title,
            sub=html.Span([CATEGORIES[terms.category], " ", stage_tag(page.stage)]),
            trail=[dcc.Link("111 工程", href=asked.href(PROGRAMME)), batch, title],
        ),
        *told(asked, DONE),
        *([] if present else [notice(f"这里显示的是 {page.as_of.effective_on} 的情况。", "warning")]),
        html.Div(
            [
                html.Div(
                    [
                        *_next(page),
                        *(_form(page) if page.may_write else _body(page)),
                        *_scores(page),
                        _history(page),
                    ],
                    className="stack span-8",
                ),
                html.Div([_facts(page), _checks(page), _files(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _form(page: ApplicationPage) -> list[Any]:
    """The applicant's form, which saves itself."""
    fields = []
    for name, label in BODY.items():
        control = dbc.Textarea(
            id=f"application-{name}",
            value=page.body.get(name, ""),
            rows=8 if name == "statement" else 5,
            maxLength=BODY_LIMITS[name] + 1000,
            debounce=AUTOSAVE_MILLISECONDS,
        )
        hint = f"{_HINTS[name]}；不超过 {BODY_LIMITS[name]} 字"
        fields.append(forms.field(label, control, required=True, hint=hint))
    form = html.Div(
        [
            dcc.Store(id="application-draft", data=page.draft_version),
            dcc.Store(id="application-page", data=secrets.token_hex(8)),
            dcc.Store(id="application-stamp"),
            dcc.Store(id="application-send"),
            dcc.Location(id="application-sent", refresh="callback-nav"),
            *fields,
            html.P(
                "草稿已保存" if page.draft_version else "填写后自动保存",
                id="application-saved",
                className="hint",
                **aria(live="polite"),
            ),
            forms.message("application-autosave-message"),
            forms.message("application-message"),
            html.Div(
                html.Button("提交申报", id="application-submit", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form autosave",
    )
    return [card("申报内容", form, note=f"{page.batch.terms.apply_to} 前提交")]


def _body(page: ApplicationPage) -> list[Any]:
    parts: list[Any] = []
    for name, label in BODY.items():
        parts += [
            html.H3(label, className="field-label"),
            html.P(page.body.get(name) or "未填写", className="report-text"),
        ]
    return [card("申报内容", parts)]


def _next(page: ApplicationPage) -> list[Any]:
    """What this person may do with it."""
    shown: list[Any] = []
    if page.may_withdraw:
        shown.append(act("application-withdraw", "撤回修改", [html.P("截止前可以撤回修改，再重新提交。")]))
    if page.may_judge:
        shown.append(_judging(page))
    if page.may_recuse:
        shown.append(folded("登记或取消评委回避", _recusing(page)))
    if page.may_revert:
        shown.append(folded(f"撤销“{_step(page.revertible)}”", _reverting(page, "application-revert")))
    if page.may_undo_decision:
        shown.append(folded("撤销认定", _reverting(page, "application-undo")))
    return [card("办理", shown, className="card-call")] if shown else []


def _step(value: str) -> str:
    return next(words for step, words in STEPS.items() if step.value == value)


def _judging(page: ApplicationPage) -> Any:
    unmet = [check.asked for check in page.checks if not check.met]
    hint = f"有 {len(unmet)} 项条件不符，确需破格通过的须写明理由" if unmet else "不通过或退回的须写明原因"
    return act(
        "application-judge",
        "确定",
        [
            html.Div(
                [
                    forms.field(
                        "审查结论",
                        forms.choice(
                            "application-judge-step",
                            [("qualify", "通过"), ("return", "退回补正"), ("disqualify", "不通过")],
                            empty="请选择",
                        ),
                        required=True,
                    ),
                    forms.field("审查日期", forms.day("application-judge-on", page.today), required=True),
                ],
                className="field-grid",
            ),
            forms.field("说明", _long("application-judge-text"), hint=hint),
        ],
        main=True,
        title="资格审查",
    )


def _recusing(page: ApplicationPage) -> Any:
    seated = [(one.user_id, one.reviewer) for one in page.scores]
    return act(
        "application-recuse",
        "登记",
        [
            html.Div(
                [
                    forms.field(
                        "评委",
                        forms.choice("application-recuse-person", seated, empty="请选择"),
                        required=True,
                    ),
                    forms.field(
                        "事项",
                        forms.choice("application-recuse-what", [("yes", "回避"), ("no", "取消回避")], "yes"),
                        required=True,
                    ),
                ],
                className="field-grid",
            ),
            forms.field("原因", forms.reason("application-recuse-reason", "将记入回避记录"), required=True),
        ],
    )


def _reverting(page: ApplicationPage, prefix: str) -> Any:
    told = f"撤销后恢复到上一阶段，“{_step(page.revertible)}”仍保留在办理过程中。"
    reason = forms.field("撤销原因", forms.reason(f"{prefix}-reason", "将记入办理过程"), required=True)
    return act(prefix, "撤销", [html.P(told, className="hint"), reason])


def _long(control_id: str) -> Any:
    control = forms.reason(control_id, placeholder="")
    control.rows, control.maxLength = 3, 2000
    return control


def _scores(page: ApplicationPage) -> list[Any]:
    if not page.scores:
        return []
    sheet = page.batch.terms.sheet
    head = html.Thead(
        html.Tr(
            [
                html.Th("评委", scope="col"),
                *(html.Th(f"{item.name}（{item.points}）", scope="col", className="num") for item in sheet),
                html.Th("总分", scope="col", className="num"),
            ]
        )
    )
    rows = []
    for one in page.scores:
        if one.bar is not None:
            cells = [html.Td(f"回避：{BARS[one.bar]}", colSpan=len(sheet) + 1)]
        elif not one.points:
            cells = [html.Td("尚未评分", colSpan=len(sheet) + 1)]
        else:
            cells = [html.Td(fmt.number(points / 10, decimals=1), className="num") for points in one.points]
            cells.append(html.Td(fmt.number(sum(one.points) / 10, decimals=1), className="num"))
        rows.append(html.Tr([html.Td(one.reviewer), *cells]))
        if one.comment and one.bar is None:
            rows.append(html.Tr([html.Td(""), html.Td(one.comment, colSpan=len(sheet) + 1)]))
    table = html.Table([head, html.Tbody(rows)], className="plain-table score-table")
    return [card("评分", table, unit="分", note="只有组织人事和馆领导可见")]


def _history(page: ApplicationPage) -> Any:
    rows = [
        html.Li(
            [
                html.Div(
                    [html.Strong(STEPS[one.step]), html.Span(STAGES[one.stage].text), html.Span(one.actor)],
                    className="row-line",
                ),
                html.Time(f"{fmt.iso_date(one.on)}（{fmt.local_moment(one.at)} 登记）"),
                html.P(f"文号 {one.reference}", className="hint") if one.reference else None,
                html.P(one.text, className="report-text") if one.text else None,
            ]
        )
        for one in reversed(page.steps)
    ]
    return card(f"办理过程 {len(rows)} 步", html.Ol(rows, className="history"))


def _facts(page: ApplicationPage) -> Any:
    return card(
        "申报信息",
        facts(
            [
                ("申报人", page.name),
                ("部门", page.department),
                ("职称", page.title),
                ("批次", page.batch.terms.name),
                ("阶段", f"{STAGES[page.stage].text}，{fmt.iso_date(page.since)} 起"),
            ]
        ),
    )


def _checks(page: ApplicationPage) -> Any:
    unmet = sum(not check.met for check in page.checks)
    rows = [
        html.Li(
            [
                html.Span("符合 " if check.met else "不符 ", className="" if check.met else "tag tag-watch"),
                f"{check.asked}（{check.found}）",
            ]
        )
        for check in page.checks
    ]
    return card(
        "资格条件全部符合" if not unmet else f"资格条件 {unmet} 项不符",
        html.Ul(rows, className="reasons"),
        note="按申报截止日的名册核对",
    )


def _files(page: ApplicationPage) -> Any:
    return card("证明材料", attachment_panel(page.files, empty="还没有材料。"))
