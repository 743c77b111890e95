"""A light set by hand, shown beside the computed one: never instead of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dash import html

from components import formatting as fmt
from components.labels import LIGHTS
from components.light import light_badge
from domain.projects.overrides import LightOverride


def override_text(override: LightOverride, by: str = "") -> str:
    """An override in one line: 人工：正常（至 2025-12-31，理由：……，某某）."""
    parts = [f"至 {fmt.iso_date(override.expires_on)}", f"理由：{override.reason.rstrip('。')}", by]
    return f"人工：{LIGHTS[override.light].text}（{'，'.join(filter(None, parts))}）"


def override_mark(override: LightOverride | None, by: str = "") -> list[Any]:
    """The small badge beside a computed light; nothing where nobody set one."""
    if override is None:
        return []
    badge = light_badge(override.light, bare=True)
    return [html.Span(["人工 ", badge], className="by-hand", title=override_text(override, by))]


def override_cell(override: LightOverride | None, by: str = "") -> dict[str, str] | None:
    """What a light's cell of a table shows beside the computed light (field ``by_hand`` of the row)."""
    if override is None:
        return None
    return {"light": override.light.value, "text": override_text(override, by)}


def light_width(rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The width that a table's column of lights takes where a hand-set one stands beside."""
    return {"width": 176} if any(row.get("by_hand") for row in rows) else {}
