"""A light that a person set beside the computed one: with a reason, until a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from domain.projects.lights import Light

CHOICES: tuple[Light, ...] = (Light.NORMAL, Light.WATCH, Light.BEHIND)
"""What a person may set: judgements. That work is done, paused or cancelled follows from what was decided."""
JUDGED = frozenset({*CHOICES, Light.UNSET, Light.NOT_STARTED})
"""Computed lights that leave room for a judgement."""
SHORTEST_REASON = 10
REASON_LIMIT = 500
MAX_DAYS = 90
"""How long one holds at most, in days, unless the rules say otherwise."""


@dataclass(frozen=True, slots=True)
class LightOverride:
    """A light set by a person: it holds from ``effective_on`` through ``expires_on`` and ends by itself."""

    light: Light
    reason: str
    effective_on: date
    expires_on: date
    author_id: int

    def holds(self, on: date) -> bool:
        """Whether it is in force on a day."""
        return self.effective_on <= on <= self.expires_on


def shown_override(override: LightOverride | None, computed: Light, on: date) -> LightOverride | None:
    """The override to show beside the computed light on a day; None when there is none in force.

    That work was paused, cancelled or finished is no matter of judgement and hides it.
    """
    return override if override is not None and override.holds(on) and computed in JUDGED else None


def override_faults(
    light: Light, computed: Light, reason: str, expires_on: date | None, today: date, max_days: int
) -> dict[str, str]:
    """What is wrong with an override that somebody wants to set today, by field."""
    faults: dict[str, str] = {}
    if light not in CHOICES:
        faults["light"] = "人工灯色只能是正常、关注或滞后"
    elif computed not in JUDGED:
        faults["light"] = "项目已完成、已暂停或已取消，不设人工灯色"
    elif light is computed:
        faults["light"] = "与计算灯色相同，无需人工调整"
    told = "".join(reason.split())
    if len(told) < SHORTEST_REASON:
        faults["reason"] = f"请写明调整灯色的原因，不少于 {SHORTEST_REASON} 个字"
    elif len(reason.strip()) > REASON_LIMIT:
        faults["reason"] = f"原因不超过 {REASON_LIMIT} 字，请精简"
    latest = today + timedelta(days=max_days)
    if expires_on is None:
        faults["expires_on"] = "请填写有效期，到期后自动恢复为计算灯色"
    elif expires_on < today:
        faults["expires_on"] = f"有效期 {expires_on.isoformat()} 已经过去，请填写今天或以后的日期"
    elif expires_on > latest:
        faults["expires_on"] = f"有效期最长 {max_days} 天，请填写 {latest.isoformat()} 或以前的日期"
    return faults
