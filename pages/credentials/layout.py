"""凭据: the screens, and for administrators every token and link, with buttons to end them."""

from __future__ import annotations

from typing import Any

from dash import html

from components.cards import card, page_head
from pages.credentials.parts import DONE, credential_list, kind_name
from pages.credentials.screens import PLACE, screen_form
from pages.frame import PageRequest, told
from server.guard import Permission
from services.credentials import CredentialView, all_credentials


def build(asked: PageRequest) -> list[Any]:
    """The page of credentials."""
    found = all_credentials(asked.context, asked.actor)
    every = asked.actor.may(Permission.CREDENTIAL_MANAGE)
    live = sum(one.open for one in found)
    return [
        page_head("凭据", sub="登录之外的进入方式：访问令牌、分享链接、显示屏" if every else "显示屏"),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(
                    card(
                        f"{live} 个有效" if live else "没有有效的凭据",
                        credential_list(asked, PLACE, "/admin/credentials", found, "尚未建立凭据。", _detail),
                        note="系统只保存凭据的摘要，开头几位用来辨认，撤销立即生效",
                        flush=True,
                    ),
                    className="span-8",
                ),
                html.Div(
                    card(
                        "新建显示屏",
                        screen_form(),
                        note="显示屏只显示驾驶舱，约 5 分钟更新一次，不受登录时限影响，打不开其他页面",
                    ),
                    className="span-4",
                ),
            ],
            className="columns",
        ),
    ]


def _detail(one: CredentialView) -> str:
    counted = f"查看 {one.uses} 次" if one.uses else ""
    return "，".join(filter(None, [kind_name(one), f"{one.maker} 建立", counted]))
