"""One order: how it stands and why, what this person may do now, its steps, its files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.conflict import notice
from components.labels.supervision import COLOURS, ORDER_STATES, STEPS, colour_reason
from pages.frame import PageRequest
from pages.supervision.parts import badge, lateness, order_id_of, state_tag, subject_words
from services.supervision.reading import OrderPage, OrderState, Step, StepLine, open_page

DONE: Mapping[str, str] = {
    Step.RAISE: "已立项。",
    Step.HAND_OVER: "已交办，承办部门会收到通知。",
    Step.ACCEPT: "已承办，请在时限内反馈。",
    Step.ANSWER: "已反馈，立项人会收到通知。",
    Step.RETURN: "已退回，承办部门会看到原因。",
    Step.FINISH: "已办结，待办公室销号。",
    Step.STRIKE_OFF: "已销号，待归档。",
    Step.ARCHIVE: "已归档。",
    Step.EXTEND: "已延期，承办部门会收到通知。",
    Step.PRESS: "已催办，下一步的责任人会收到通知。",
    Step.WITHDRAW: "已撤销。",
}
MAIN = (Step.HAND_OVER, Step.ACCEPT, Step.ANSWER, Step.FINISH, Step.RETURN, Step.STRIKE_OFF, Step.ARCHIVE)
"""The steps that lead on; the others stand below them, folded."""


def build(asked: PageRequest) -> list[Any]:
    """The page of the order in the address."""
    page = open_page(asked.context, asked.actor, order_id_of(asked), asked.wanted)
    order = page.line.order
    told = DONE.get(asked.text("done"))
    return [
        dcc.Store(id="order-id", data=order.order_id),
        dcc.Store(id="order-turn", data=page.line.standing.turn),
        page_head(
            order.title,
            sub=order.name,
            actions=_actions(asked, page),
            trail=[dcc.Link("督办", href=asked.href("/supervision")), order.name],
        ),
        *([notice(told, "good")] if told else []),
        html.Div(
            [
                html.Div(
                    [_standing(page), *_forms(page), _steps(page)],
                    className="stack span-8",
                ),
                html.Div([_facts(asked, page), _files(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _actions(asked: PageRequest, page: OrderPage) -> list[Any]:
    sheet = asked.href(f"/supervision/{page.line.order.order_id}/sheet")
    return [dcc.Link("打印督办单", href=sheet, className="btn-line")]


def _standing(page: OrderPage) -> Any:
    line, standing = page.line, page.line.standing
    why = colour_reason(line.verdict)
    done = f"办理进度 {fmt.percent(standing.completion, decimals=0)}" if standing.completion else ""
    left = lateness(page.as_of.effective_on, line)
    words = "，".join(filter(None, [f"时限 {fmt.iso_date(standing.due_on)}", left, done]))
    return card(
        _conclusion(page),
        [
            html.P([badge(line), state_tag(standing.state), html.Span(words)], className="row-line"),
            html.P(f"颜色依据：{why}。", className="hint") if why else None,
            html.H3("办理要求", className="field-label"),
            html.P(line.order.requirement, className="report-text"),
        ],
        data_through=page.as_of.effective_on,
    )


_NEXT: Mapping[OrderState, str] = {
    OrderState.RAISED: "已立项，等待交办",
    OrderState.HANDED: "已交办，等待承办",
    OrderState.ACCEPTED: "正在办理，等待反馈",
    OrderState.ANSWERED: "已反馈，等待办结或退回",
    OrderState.FINISHED: "已办结，等待销号",
    OrderState.STRUCK: "已销号，等待归档",
    OrderState.ARCHIVED: "已归档",
    OrderState.WITHDRAWN: "已撤销",
}


def _conclusion(page: OrderPage) -> str:
    who = {
        OrderState.HANDED: page.line.department,
        OrderState.ACCEPTED: page.line.department,
        OrderState.ANSWERED: page.line.issuer,
    }.get(page.line.standing.state, "")
    return _NEXT[page.line.standing.state] + (f"（{who}）" if who else "")


def _forms(page: OrderPage) -> list[Any]:
    """A form for each step this person may take now: what leads on first, the others folded below."""
    onward = [step for step in MAIN if step in page.allowed and not _again(page, step)]
    others = [step for step in page.allowed if step not in onward]
    cards: list[Any] = []
    if onward:
        cards.append(card("下一步", [_form(page, step) for step in onward], className="card-call"))
    if others:
        cards.append(card("其他处理", [_folded(page, step) for step in others]))
    return cards


def _again(page: OrderPage, step: Step) -> bool:
    """Handing over for the second time leads nowhere new."""
    return step is Step.HAND_OVER and page.line.standing.state is not OrderState.RAISED


def _folded(page: OrderPage, step: Step) -> Any:
    if step is Step.PRESS:
        return _form(page, step)
    words = "改交其他部门" if step is Step.HAND_OVER else STEPS[step]
    return html.Details([html.Summary(words), _form(page, step)], className="order-more")


def _form(page: OrderPage, step: Step) -> Any:
    prefix = f"order-{step.value.replace('_', '-')}"
    pressed = step is Step.PRESS and page.line.standing.pressed_on == page.today
    button = html.Button(
        "今日已催办" if pressed else _BUTTONS.get(step, STEPS[step]),
        id=f"{prefix}-send",
        className="btn-main" if step in _STRONG else "btn-line",
        n_clicks=0,
        disabled=pressed,
    )
    fields = _FIELDS[step](page, prefix) if step in _FIELDS else []
    return html.Div(
        [
            dcc.Location(id=f"{prefix}-done", refresh="callback-nav"),
            *fields,
            forms.message(f"{prefix}-message"),
            html.Div(button, className="actions"),
        ],
        className="form order-form",
    )


_STRONG = (Step.HAND_OVER, Step.ACCEPT, Step.ANSWER, Step.FINISH, Step.STRIKE_OFF, Step.ARCHIVE)
_BUTTONS: Mapping[Step, str] = {
    Step.HAND_OVER: "交办",
    Step.ANSWER: "提交反馈",
    Step.RETURN: "退回重办",
    Step.PRESS: "催办",
}


def _hands(page: OrderPage, prefix: str) -> list[Any]:
    standing = page.line.standing
    return [
        html.Div(
            [
                forms.field(
                    "承办部门",
                    forms.choice(
                        f"{prefix}-department",
                        [(c.value, c.label) for c in page.departments],
                        standing.department_id
                        or (page.line.subject.department_id if page.line.subject else None),
                        empty="请选择",
                    ),
                    required=True,
                ),
                forms.field(
                    "承办人",
                    forms.choice(
                        f"{prefix}-person",
                        people_choices(page.departments, page.people),
                        empty="由部门负责人落实",
                    ),
                    hint="须是承办部门的负责人或填报员",
                ),
            ],
            className="field-grid",
        ),
        forms.field("交办意见", forms.text(f"{prefix}-text", limit=500)),
    ]


def people_choices(departments: Any, people: Any) -> list[tuple[int, str]]:
    """The people who may be given an order, each with the department."""
    return [
        (person.value, f"{person.label}（{department.label}）")
        for department in departments
        for person in people.get(department.value, ())
    ]


def _remark(label: str, *, required: bool = False, hint: str = "") -> Callable[[OrderPage, str], list[Any]]:
    def fields(page: OrderPage, prefix: str) -> list[Any]:
        control = forms.reason(f"{prefix}-text", placeholder="")
        return [forms.field(label, control, required=required, hint=hint)]

    return fields


def _answer(page: OrderPage, prefix: str) -> list[Any]:
    text = forms.reason(
        f"{prefix}-text", placeholder="办了什么、到什么程度、还差什么；有材料请附在右侧“附件”"
    )
    text.maxLength, text.rows = 2000, 4
    completion = forms.number(f"{prefix}-completion", page.line.standing.completion, min=0, max=100, step=1)
    return [
        forms.field("办理情况", text, required=True),
        forms.field(
            "办理进度（%）",
            completion,
            required=True,
            hint="填 100 即请立项人办结；不足 100 为阶段反馈，继续办理",
        ),
    ]


def _extension(page: OrderPage, prefix: str) -> list[Any]:
    return [
        forms.field("延至", forms.day(f"{prefix}-due"), required=True),
        forms.field("延期原因", forms.reason(f"{prefix}-text"), required=True),
    ]


_FIELDS: Mapping[Step, Callable[[OrderPage, str], list[Any]]] = {
    Step.HAND_OVER: _hands,
    Step.ACCEPT: _remark("承办安排", hint="可写明由谁办、怎么办；也可不填"),
    Step.ANSWER: _answer,
    Step.FINISH: _remark("办结意见", hint="可不填"),
    Step.RETURN: _remark("退回原因", required=True, hint="退回后为黄单，承办部门须重新反馈"),
    Step.STRIKE_OFF: _remark("核查意见", required=True, hint="写明核对了哪些结果或材料"),
    Step.ARCHIVE: _remark("归档说明", hint="如存放位置；可不填"),
    Step.EXTEND: _extension,
    Step.WITHDRAW: _remark("撤销原因", required=True, hint="撤销后编号保留，不再使用"),
}


def _steps(page: OrderPage) -> Any:
    """The history, the latest step first."""
    return card(
        f"办理过程 {len(page.steps)} 步",
        html.Ol([_step(line) for line in reversed(page.steps)], className="history"),
    )


def _step(line: StepLine) -> Any:
    return html.Li(
        [
            html.Div([html.Strong(STEPS[line.step]), html.Span(line.actor)], className="row-line"),
            html.Time(fmt.local_moment(line.at)),
            html.P(step_words(line), className="hint") if step_words(line) else None,
            html.P(line.text, className="report-text") if line.text else None,
        ]
    )


def step_words(line: StepLine) -> str:
    """What a step brought, in a clause."""
    match line.step:
        case Step.RAISE:
            return f"时限 {line.standing.due_on}"
        case Step.HAND_OVER:
            return f"交 {line.department}" + (f" {line.person}" if line.person else "")
        case Step.ANSWER:
            done = line.standing.completion
            return "已办完，请予办结" if done == 100 else f"阶段反馈，进度 {fmt.percent(done, decimals=0)}"
        case Step.EXTEND if line.before is not None:
            return f"时限由 {line.before.due_on} 延至 {line.standing.due_on}"
        case Step.PRESS:
            return f"{line.told} 人收到通知"
        case Step.ESCALATE:
            return f"升为{COLOURS[line.standing.floor].text}，{line.told or 0} 人收到通知"
    return ""


def _facts(asked: PageRequest, page: OrderPage) -> Any:
    line, standing = page.line, page.line.standing
    return card(
        "督办信息",
        facts(
            [
                ("编号", line.order.name),
                ("关联工作", subject_words(asked, line)),
                ("督办依据", line.order.basis),
                ("立项", f"{line.issuer or '系统'}，{fmt.iso_date(line.order.raised_on)}"),
                ("分管馆领导", page.director),
                ("承办部门", line.department or "尚未交办"),
                ("承办人", line.person),
                ("办理时限", fmt.iso_date(standing.due_on)),
                ("状态", ORDER_STATES[standing.state].text),
            ]
        ),
    )


def _files(page: OrderPage) -> Any:
    return card("附件", attachment_panel(page.files, empty="还没有附件。"))
