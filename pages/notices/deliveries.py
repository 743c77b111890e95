"""What became of messages for the outside, and who can be reached: for administrators."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, key_figure, key_figures, page_head
from components.labels import CHANNELS, DELIVERIES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.notices.deliveries import DeliveriesView, DeliveryLine, DeliveryState, deliveries_page

DONE = {"again": "已放回待发送，下一轮发送时重试。", "contact": "联系方式已保存。"}
SHOWN = (DeliveryState.WAITING, DeliveryState.SENT, DeliveryState.UNCERTAIN, DeliveryState.FAILED)


def build(asked: PageRequest) -> list[Any]:
    """The page."""
    view = deliveries_page(asked.context, asked.actor)
    return [
        page_head("通知发送", sub="每天的邮件汇总和工作群提醒；只看收件人和结果，不看内容"),
        *told(asked, DONE),
        key_figures(
            [
                key_figure(DELIVERIES[state].text, fmt.number(view.counts.get(state, 0)), unit="份")
                for state in SHOWN
            ]
        ),
        html.Div(
            [
                html.Div([_list(view)], className="stack span-8"),
                html.Div([_again(view), _contacts(view)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _list(view: DeliveriesView) -> Any:
    if not view.lines:
        told = "设置邮件服务器或群机器人，并定时运行 flask remind 后，这里列出每一份消息。"
        return card("还没有发送记录", empty(EmptyReason.NO_DATA, told, title="还没有发送记录"))
    columns = [
        grids.date_column("day", "日期"),
        grids.text_column("channel", "方式", width=104),
        grids.text_column("recipient", "收件人", width=100),
        grids.tag_column("state", "结果", DELIVERIES),
        grids.number_column("attempts", "次数", width=72),
        grids.text_column("error", "原因", flex=1, minWidth=180),
        grids.text_column("next_try", "下次重试", width=136),
        grids.text_column("changed_at", "更新时间", width=136),
    ]
    return card(
        f"最近 {len(view.lines)} 份消息",
        grids.grid(
            "deliveries",
            columns,
            [_row(line) for line in view.lines],
            height=640 if len(view.lines) > 16 else None,
            card=grids.phone_card("recipient", meta=[("day", ""), ("channel", ""), ("error", "")]),
        ),
        note="失败、结果不明和过期未发的排在前面",
        flush=True,
    )


def _row(line: DeliveryLine) -> dict[str, Any]:
    return {
        "id": line.delivery_id,
        "day": line.day.isoformat(),
        "channel": CHANNELS[line.channel],
        "recipient": line.recipient,
        "state": line.state.value,
        "attempts": line.attempts,
        "error": line.error,
        "next_try": fmt.local_moment(line.next_try, missing=""),
        "changed_at": fmt.local_moment(line.changed_at),
    }


def _again(view: DeliveriesView) -> Any:
    """Sending again what failed today; who reads this decides about what may have arrived."""
    choices = [
        {
            "label": f"{line.day}　{line.recipient}，{CHANNELS[line.channel]}，{DELIVERIES[line.state].text}",
            "value": str(line.delivery_id),
        }
        for line in view.lines
        if line.state in (DeliveryState.FAILED, DeliveryState.UNCERTAIN)
    ]
    if not choices:
        return None
    return card(
        "重新发送",
        html.Div(
            [
                dcc.Location(id="delivery-done", refresh="callback-nav"),
                html.Div(
                    [
                        html.Label("哪一份", htmlFor="delivery-choice"),
                        dbc.Select(id="delivery-choice", options=choices, value=choices[0]["value"]),
                    ],
                    className="field",
                ),
                html.Div(id="delivery-message", **aria(live="assertive")),
                html.Button("重新发送", id="delivery-again", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
        note="“结果不明”的可能已送达，重新发送后对方也许会收到两份",
    )


def _contacts(view: DeliveriesView) -> Any:
    missing = sum(not line.email for line in view.contacts)
    return card(
        f"{missing} 人没有登记邮箱" if missing else "所有人都登记了邮箱",
        html.Div(
            [
                dcc.Location(id="contact-done", refresh="callback-nav"),
                html.Div(
                    [
                        html.Label("人员", htmlFor="contact-person"),
                        dbc.Select(
                            id="contact-person",
                            options=[
                                {
                                    "label": f"{line.name}　{line.email or '未登记'}",
                                    "value": str(line.user_id),
                                }
                                for line in view.contacts
                            ],
                        ),
                    ],
                    className="field",
                ),
                html.Div(
                    [
                        html.Label("电子邮箱", htmlFor="contact-email"),
                        dbc.Input(id="contact-email", type="email", maxLength=254),
                        html.Span("留空并保存即删除", className="hint"),
                    ],
                    className="field",
                ),
                html.Div(id="contact-message", **aria(live="assertive")),
                html.Button("保存", id="contact-save", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
        note="也可由本人在“通知”页面登记",
    )
