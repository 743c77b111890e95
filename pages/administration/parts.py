"""What several pages of administration show alike: consequences and deputies."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from services.administration import Consequences, DeputyLine, WorkName

NAMED_LIMIT = 12


def consequence_list(touched: Consequences) -> list[Any]:
    """What an act would touch, one line for each kind."""
    lines: list[Any] = []
    if touched.sessions:
        lines.append(html.Li(f"{touched.sessions} 个会话立即结束"))
    if touched.tokens:
        lines.append(html.Li(f"{touched.tokens} 个访问令牌停止使用，用它取数的程序将取不到数据"))
    if touched.links:
        lines.append(html.Li(f"{touched.links} 个分享链接不能再打开"))
    if touched.grants:
        held = "、".join(
            f"{grant.role_name}{f'（{grant.scope_name}）' if grant.scope_name else ''}"
            for grant in touched.grants[:NAMED_LIMIT]
        )
        more = f"等 {len(touched.grants)} 项" if len(touched.grants) > NAMED_LIMIT else ""
        lines.append(html.Li(f"以下角色停止使用：{held}{more}"))
    if touched.projects_total:
        lines.append(html.Li(work_text(touched.projects, touched.hidden, "分管或负责")))
    for deputy in touched.deputies:
        lines.append(
            html.Li(
                f"{deputy.deputy} 代理 {deputy.principal}（{deputy.starts_on} 至 {deputy.ends_on}）随之失效"
            )
        )
    if not lines:
        lines.append(html.Li("没有会话、角色、项目或代理受影响"))
    return [html.Ul(lines, className="reasons")]


def work_text(projects: tuple[WorkName, ...], hidden: int, what: str, urge: str = "，请尽快改派") -> str:
    """Projects concerned by name as far as they may be named, in one sentence."""
    named = "；".join(f"{work.code} {work.title}" for work in projects[:NAMED_LIMIT])
    more = f"；另有 {len(projects) - NAMED_LIMIT} 个" if len(projects) > NAMED_LIMIT else ""
    unseen = f"（其中 {hidden} 个在限定范围内，不列名称）" if hidden else ""
    total = len(projects) + hidden
    return f"{what} {total} 个项目{urge}{unseen}{'：' if named else ''}{named}{more}"


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
