"""What several pages of administration show alike: consequences and deputies."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from services.administration import Consequences, DeputyLine, Holding

NAMED_LIMIT = 12


def consequence_list(touched: Consequences) -> list[str]:
    """What an act would touch, one line for each kind."""
    lines: list[str] = []
    if touched.grants:
        held = "、".join(
            f"{grant.role_name}{f'（{grant.scope_name}）' if grant.scope_name else ''}"
            for grant in touched.grants[:NAMED_LIMIT]
        )
        more = f"等 {len(touched.grants)} 项" if len(touched.grants) > NAMED_LIMIT else ""
        lines.append(f"以下角色停止使用：{held}{more}")
    lines += [holding_text(holding) for holding in touched.held]
    return lines or ["没有会话、角色、项目等受影响"]


def holding_text(held: Holding, urge: bool = True) -> str:
    """What is held, by name as far as it may be named, in one sentence; with what to do about it."""
    named = "；".join(f"{name.code} {name.title}" for name in held.names[:NAMED_LIMIT])
    more = f"；另有 {len(held.names) - NAMED_LIMIT} 个" if len(held.names) > NAMED_LIMIT else ""
    unseen = f"（其中 {held.hidden} 个在限定范围内，不列名称）" if held.hidden else ""
    wish = f"，{held.urge}" if urge and held.urge else ""
    return f"{held.told}{wish}{unseen}{'：' if named else ''}{named}{more}"


def deputy_row(deputy: DeputyLine, href: str) -> Any:
    """A deputyship with the way to revoke it."""
    dates = f"{fmt.iso_date(deputy.starts_on)} 至 {fmt.iso_date(deputy.ends_on)}"
    state = "代理中" if deputy.in_force else "尚未开始"
    return html.Li(
        [
            html.Div(
                [
                    html.Span(f"{deputy.deputy} 代理 {deputy.principal}"),
                    html.Span(f"{dates}，{state}", className="list-sub"),
                ],
                className="list-main",
            ),
            dcc.Link("撤销…", href=href, className="btn-line btn-small"),
        ],
        className="list-row",
    )
