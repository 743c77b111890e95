"""What became of many reports at once, where some were left as they were."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from services.network.reporting import ItemOutcome

SHOWN = 20


def refused_notice(outcomes: Sequence[ItemOutcome], again: str) -> Any:
    """How many were taken, and of each that was not, why; ``again`` shows the page anew."""
    refused = [outcome for outcome in outcomes if outcome.state is None]
    taken = len(outcomes) - len(refused)
    items = [html.Li(f"{outcome.title}：{outcome.message}") for outcome in refused[:SHOWN]]
    head = f"已处理 {taken} 份，{len(refused)} 份没有处理：" if taken else f"{len(refused)} 份没有处理："
    parts: list[Any] = [head, html.Ul(items, className="reasons")]
    if taken:
        parts.append(dcc.Link("刷新页面", href=again))
    return html.Div(parts, className="notice notice-warning", role="alert")
