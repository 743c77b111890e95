"""One exchange: its terms, the report on it with files, and what is decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import forms
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.confirmation import Question, confirmation
from components.labels.talent_hours import CATEGORIES
from components.labels.talent_training import EXCHANGES
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.talent.exchange_reading import (
    GONE,
    KIND_NAMES,
    ExchangePage,
    ExchangeState,
    hours_text,
    open_exchange,
)

PATH = "/talent/exchanges"
PARTS = ("report", "decide", "recall", "cancel")
"""What is done here; each has a location that shows the page anew."""
DONE: Mapping[str, str] = {
    "add": "交流已登记，本人可以看到。",
    "change": "交流已修改。",
    "cancel": "交流已取消。",
    "report": "报告已提交，等待审核。",
    "recall": "报告已撤回，可以修改后重新提交。",
    "approve": "报告已审核通过，学时已计入本人当年学时。",
    "return": "报告已退回，本人会收到通知。",
}


def exchange_id(asked: PageRequest) -> int:
    """The exchange of the address. Raises NotFound for what is none."""
    text = asked.text("exchange")
    found = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if found is None:
        raise NotFound(GONE)
    return found


def build(asked: PageRequest) -> list[Any]:
    """The content for the exchange in the address."""
    page = open_exchange(asked.context, asked.actor, exchange_id(asked))
    found, label = page.line.exchange, EXCHANGES[page.line.state]
    title = f"{KIND_NAMES[found.terms.kind]}：{found.terms.host}"
    actions = []
    if page.may_change:
        href = asked.href(f"{PATH}/{found.exchange_id}/edit")
        actions.append(dcc.Link("修改", href=href, className="btn-line"))
    return [
        dcc.Store(id="exchange-id", data=found.exchange_id),
        dcc.Store(id="exchange-version", data=found.version),
        dcc.Store(id="exchange-report-id", data=found.report.report_id if found.report else 0),
        *(dcc.Location(id=f"exchange-{name}-done", refresh="callback-nav") for name in PARTS),
        page_head(
            title,
            sub=html.Span(label.text, className=label.css),
            actions=actions,
            trail=[dcc.Link("交流培养", href=asked.href(PATH)), found.terms.host],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div([_report(page), _files(page)], className="stack span-8"),
                html.Div([_about(page), *_cancelling(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _about(page: ExchangePage) -> Any:
    line, terms = page.line, page.line.exchange.terms
    return card(
        "交流信息",
        facts(
            [
                ("姓名", line.name),
                ("部门", line.department),
                ("类型", KIND_NAMES[terms.kind]),
                ("接收单位", terms.host),
                ("岗位", terms.position),
                ("时间", f"{terms.from_day} 至 {terms.to_day}"),
                ("学时", f"{CATEGORIES[terms.category]} {hours_text(terms.tenths)} 学时，报告通过后计入"),
                ("任务与目标", terms.purpose),
            ]
        ),
    )


def _report(page: ExchangePage) -> Any:
    report = page.line.exchange.report
    parts: list[Any] = []
    if report is not None:
        parts.append(html.P(f"{report.submitted_on} 提交", className="hint"))
        if report.reason:
            parts.append(html.P(f"审核意见：{report.reason}", className="report-text"))
        if not page.may_report:
            parts.append(html.P(report.text, className="report-text"))
    if page.may_report:
        parts.append(_writing(page))
    elif report is None:
        owed = page.line.state is ExchangeState.REPORT_DUE
        parts.append(
            html.P("本人还没有提交报告。" if owed else "交流开始后由本人提交报告。", className="hint")
        )
    if page.may_recall or page.may_decide:
        parts.append(_deciding(page))
    return card("交流报告", parts)


def _writing(page: ExchangePage) -> Any:
    report = page.line.exchange.report
    text = forms.reason("exchange-text", "学到什么、带回什么、准备怎么用")
    text.maxLength, text.rows, text.value = 6000, 10, report.text if report else ""
    return html.Div(
        [
            forms.field("报告", text, required=True, hint="20 至 5000 字；照片、总结等可作为附件上传"),
            forms.message("exchange-report-message"),
            html.Div(
                html.Button("提交报告", id="exchange-report-send", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form",
    )


def _deciding(page: ExchangePage) -> Any:
    """The buttons of those who decide, or the author's own to take the report back."""
    if page.may_recall:
        parts: list[Any] = [
            forms.message("exchange-recall-message"),
            html.Button("撤回报告", id="exchange-recall", className="btn-line", n_clicks=0),
        ]
        return html.Div(parts, className="form")
    return html.Div(
        [
            forms.field("退回原因", forms.reason("exchange-reason", "仅退回时须填，本人会看到")),
            forms.message("exchange-decide-message"),
            html.Div(
                [
                    html.Button("审核通过", id="exchange-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="exchange-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )


def _files(page: ExchangePage) -> Any:
    return card("附件", attachment_panel(page.files, empty="还没有附件。"))


def _cancelling(page: ExchangePage) -> list[Any]:
    if not page.may_change or page.line.state is ExchangeState.REPORTED:
        return []
    question = Question(
        "取消交流", ["取消后不能恢复，也不再要求提交报告。"], "取消这次交流", with_reason=True
    )
    return [confirmation("exchange-cancel", question)]
