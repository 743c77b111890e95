"""A light set by hand, shown beside the computed one: never instead of it."""

from __future__ import annotations

from typing import Any

from dash import html

from components import formatting as fmt
from components.labels import LIGHTS
from components.light import light_badge
from domain.projects.overrides import LightOverride


def override_text(override: LightOverride, by: str = "") -> str:
    """An override in one line: 人工：正常（至 2025-12-31，理由：……，某某）."""
    parts = [f"至 {fmt.iso_date(override.expires_on)}", f"理由：{override.reason}", by]
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
