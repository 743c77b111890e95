"""督办单 on A4, to be printed by the browser."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import data
from components.cards import page_head
from components.labels.supervision import COLOURS, STEPS
from pages.frame import PageRequest
from pages.supervision.order import step_words
from pages.supervision.parts import order_id_of, subject_words
from services.supervision.reading import OrderPage, Step, StepLine, open_page

TOLD = (Step.ACCEPT, Step.ANSWER, Step.RETURN, Step.EXTEND, Step.FINISH, Step.STRIKE_OFF, Step.WITHDRAW)
"""The steps that the sheet tells; reminders are not part of the record on paper."""


def build(asked: PageRequest) -> list[Any]:
    """The sheet of the order in the address."""
    page = open_page(asked.context, asked.actor, order_id_of(asked), asked.wanted)
    order = page.line.order
    back = dcc.Link("返回", href=asked.href(f"/supervision/{order.order_id}"), className="btn-line")
    button = html.Button("打印", className="btn-main", type="button", **data(action="print"))
    return [
        html.Div(page_head("督办单", sub=order.name, actions=[back, button]), className="no-print"),
        html.Article(
            [
                html.P("金陵图书馆", className="sheet-house"),
                html.H2("督 办 单", className="sheet-title"),
                html.Div(
                    [
                        html.Span(order.name),
                        html.Span(COLOURS[page.line.verdict.colour].text),
                        html.Span(fmt.long_date(order.raised_on)),
                    ],
                    className="sheet-line",
                ),
                html.Table(html.Tbody(_rows(asked, page)), className="sheet-table"),
                html.P(_foot(asked, page), className="sheet-foot"),
            ],
            className="sheet",
        ),
    ]


def _rows(asked: PageRequest, page: OrderPage) -> list[Any]:
    line, standing = page.line, page.line.standing
    person = f"，{line.person}" if line.person else ""
    return [
        _row("督办事项", line.order.title),
        _row("关联工作", subject_words(asked, line)),
        _row("督办依据", line.order.basis or "—"),
        _row("办理要求", line.order.requirement, tall=True),
        html.Tr(
            [
                html.Th("承办单位", scope="row"),
                html.Td(f"{line.department or '尚未交办'}{person}"),
                html.Th("办理时限", scope="row"),
                html.Td(fmt.long_date(standing.due_on)),
            ]
        ),
        _row("办理情况", _told(page), tall=True),
        _row(
            "分管馆领导\n签批", page.director and html.Span(page.director, className="sheet-name"), sign=True
        ),
        _row("馆长签批", "", sign=True),
        _row("销号归档", _closing(page), sign=True),
    ]


def _row(label: str, content: Any, *, tall: bool = False, sign: bool = False) -> Any:
    css = "sheet-tall" if tall else "sheet-sign" if sign else None
    return html.Tr([html.Th(label, scope="row"), html.Td(content, colSpan=3)], className=css)


def _told(page: OrderPage) -> Any:
    lines = [line for line in page.steps if line.step in TOLD[:-2]]
    return [html.P(_sentence(line)) for line in lines] or "—"


def _closing(page: OrderPage) -> Any:
    return [html.P(_sentence(line)) for line in page.steps if line.step in (*TOLD[-2:], Step.ARCHIVE)]


def _sentence(line: StepLine) -> str:
    told = "，".join(filter(None, [step_words(line), line.text]))
    return f"{fmt.iso_date(line.on)}　{line.actor}{STEPS[line.step]}" + (f"：{told}" if told else "")


def _foot(asked: PageRequest, page: OrderPage) -> str:
    demonstration = "演示数据，不代表真实工作情况。" if asked.context.demonstration_date else ""
    issuer = page.line.issuer or "系统"
    return f"{demonstration}立项人 {issuer}，打印日期 {fmt.iso_date(page.today)}"
