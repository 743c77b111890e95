"""What a card shows when it has no figures: why, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from dash import dcc, html

from components.attributes import aria


class EmptyReason(StrEnum):
    """Why there is nothing to show."""

    NO_TARGET = "no_target"
    NOT_OPEN = "not_open"
    MISSING = "missing"
    NO_HIT = "no_hit"
    NO_RIGHT = "no_right"
    NOTHING_DUE = "nothing_due"
    NO_DATA = "no_data"


_TEXTS: dict[EmptyReason, tuple[str, str, str]] = {
    EmptyReason.NO_TARGET: ("flag", "未设目标", "还没有设定目标值，设定并由责任人确认后显示进度。"),
    EmptyReason.NOT_OPEN: ("calendar3", "未到填报期", "填报开放后，这里会显示最新情况。"),
    EmptyReason.MISSING: ("exclamation-triangle", "应报未报", "填报期已过，仍没有收到数据。"),
    EmptyReason.NO_HIT: ("funnel", "没有符合条件的内容", "请放宽筛选条件，或清除筛选后再看。"),
    EmptyReason.NO_RIGHT: ("lock", "无权限", "您的账户不能查看这部分内容。如工作需要，请联系系统管理员。"),
    EmptyReason.NOTHING_DUE: ("check-circle", "没有待办", "眼下没有需要处理的事项。"),
    EmptyReason.NO_DATA: ("inbox", "暂无数据", "所选日期还没有数据。"),
}


def empty(
    reason: EmptyReason, text: str = "", *, title: str = "", actions: Sequence[Any] = (), small: bool = False
) -> html.Div:
    """The empty state for `reason`; `text` and `title` replace the standing words, `actions` are links.

    应报未报 should carry a 催报 action, 筛选无结果 a 清除筛选 one.
    """
    icon, standing_title, standing_text = _TEXTS[reason]
    return _state(icon, title or standing_title, text or standing_text, actions, small=small)


def error_state(
    message: str, *, error_id: str = "", figures_of: str = "", retry_href: str = "", small: bool = False
) -> html.Div:
    """An error that keeps the page: what happened, the time of the figures still shown, its id, a retry."""
    details = [f"页面保留的是 {figures_of} 的数据。"] if figures_of else []
    details += [f"错误编号 {error_id}"] if error_id else []
    actions = [dcc.Link("重试", href=retry_href, className="btn-line", refresh=True)] if retry_href else []
    return _state("cloud-slash", message, " ".join(details), actions, small=small, role="alert")


def skeleton(kind: str = "block", *, height: int | None = None, lines: int = 3) -> html.Div:
    """A grey stand-in of the right size: `kind` is block, lines or cards."""
    style = {"height": f"{height}px"} if height else {}
    if kind == "lines":
        children = [html.Div(className="sk sk-line") for _ in range(lines)]
        return html.Div(children, style=style, **_BUSY)
    if kind == "cards":
        return html.Div([html.Div(className="sk sk-card") for _ in range(4)], className="sk-grid", **_BUSY)
    return html.Div(className="sk sk-block", style=style, **_BUSY)


_BUSY: dict[str, Any] = {"aria-busy": "true", "aria-label": "正在载入", "role": "status"}


def _state(
    icon: str, title: str, text: str, actions: Sequence[Any], *, small: bool, role: str = "note"
) -> html.Div:
    children: list[Any] = (
        [] if small else [html.I(className=f"state-icon ci ci-{icon}", **aria(hidden="true"))]
    )
    children.append(html.Div(title, className="state-title"))
    if text:
        children.append(html.P(text, className="state-text"))
    if actions:
        children.append(html.Div(list(actions), className="actions"))
    return html.Div(children, className="state state-small" if small else "state", role=role)
