"""The groups of dated settings, each registered with its fields: those of the foundation stand here.

A capability registers its own with ``register(own_group(…))`` in a module that ``services.capabilities``
imports, and reads it with ``settings.values_of(rules, key)``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from domain.passwords import Lockout
from domain.projects.lights import Thresholds
from domain.rounds import RoundRule
from domain.settings import SettingField, SettingKey
from services.context import Rules

__all__ = ["GROUPS", "SettingGroup", "group_of", "own_group", "register"]


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Values that depend on each other and are set together.

    ``read`` takes them out of the rules, ``write`` gives the rules with others and raises Invalid when they
    contradict one another. ``from_past``: what they decide may be judged anew from a past day on; all other
    groups hold from today at the earliest. ``lights``: they decide on the lights of projects.
    """

    key: str
    title: str
    note: str
    fields: tuple[SettingField, ...]
    read: Callable[[Rules], Mapping[str, Any]]
    write: Callable[[Rules, Mapping[str, Any]], Rules]
    from_past: bool = False
    lights: bool = False


GROUPS: dict[str, SettingGroup] = {}
"""All groups by their key, in the order of the page."""


def register(group: SettingGroup) -> SettingGroup:
    """Make a group part of the rules. Raises ValueError for a key that is taken."""
    if group.key in GROUPS:
        raise ValueError(f"there is a group {group.key} already")
    GROUPS[group.key] = group
    return group


def group_of(key: str) -> SettingGroup:
    """The group of this key. Raises ValueError for one that nobody registered."""
    found = GROUPS.get(key)
    if found is None:
        raise ValueError(f"nobody registered the settings {key}")
    return found


def own_group(
    key: str,
    title: str,
    note: str,
    fields: tuple[SettingField, ...],
    defaults: Mapping[str, Any],
    check: Callable[[Mapping[str, Any]], None] | None = None,
    from_past: bool = False,
) -> SettingGroup:
    """A group that a capability keeps: ``defaults`` hold until something else is set.

    ``check`` raises Invalid for values that contradict one another.
    """

    def read(rules: Rules) -> Mapping[str, Any]:
        return {**defaults, **rules.own.get(key, {})}

    def write(rules: Rules, values: Mapping[str, Any]) -> Rules:
        if check is not None:
            check(values)
        return replace(rules, own={**rules.own, key: dict(values)})

    return SettingGroup(key, title, note, fields, read, write, from_past)


def _lights(rules: Rules) -> Mapping[str, Any]:
    lights = rules.thresholds
    return {
        "behind_gap": lights.behind_gap,
        "watch_gap": lights.watch_gap,
        "overdue_days": lights.overdue_days,
        "due_soon_days": lights.due_soon_days,
    }


def _rounds(rules: Rules) -> Mapping[str, Any]:
    rounds = rules.rounds
    return {"opens_day": rounds.opens_day, "due_day": rounds.due_day, "grace_days": rounds.grace_days}


register(
    SettingGroup(
        SettingKey.LIGHTS.value,
        "灯色界限",
        "差距为实际进度减序时进度，单位个百分点，落后为负；看过去某天时用当天有效的界限",
        (
            SettingField(
                "behind_gap", "滞后界限", "差距低于此值为滞后（个百分点）", -100.0, 0.0, -20, decimals=True
            ),
            SettingField(
                "watch_gap", "关注界限", "差距达到此值为关注（个百分点）", -100.0, 0.0, -8, decimals=True
            ),
            SettingField("overdue_days", "滞后的逾期天数", "逾期超过此天数为滞后（天）", 0, 1000, 45),
            SettingField("due_soon_days", "临近到期天数", "到期前此天数内未报进展为关注（天）", 0, 1000, 20),
        ),
        read=_lights,
        write=lambda rules, values: replace(rules, thresholds=Thresholds(**values)),
        from_past=True,
        lights=True,
    )
)
register(
    SettingGroup(
        SettingKey.ROUNDS.value,
        "填报规则",
        "月报在当月开放日开放、次月截止日截止；新规则适用于生效日之后开始的月份，个别月份可在“填报期”另行安排",
        (
            SettingField("opens_day", "开放日", "当月几日开放", 1, 28, 18),
            SettingField("due_day", "截止日", "次月几日截止", 1, 28, 8),
            SettingField("grace_days", "宽限天数", "截止后宽限几天仍算按时", 0, 31, 2),
        ),
        read=_rounds,
        write=lambda rules, values: replace(rules, rounds=RoundRule(**values)),
    )
)
register(
    SettingGroup(
        SettingKey.LOCKOUT.value,
        "登录锁定",
        "连续输错密码达到次数即临时锁定，同时结束该账户的全部会话",
        (
            SettingField("max_failures", "允许连续输错次数", "连续输错几次锁定", 1, 100, 6),
            SettingField("minutes", "锁定分钟数", "锁定几分钟", 1, 1440, 20),
        ),
        read=lambda rules: {"max_failures": rules.lockout.max_failures, "minutes": rules.lockout.minutes},
        write=lambda rules, values: replace(rules, lockout=Lockout(**values)),
    )
)
register(
    SettingGroup(
        SettingKey.SESSION.value,
        "自动退出",
        "超过这一时间没有任何操作，须重新登录；自动保存的草稿不会丢失",
        (SettingField("idle_minutes", "无操作自动退出分钟数", "无操作几分钟后退出", 1, 1440, 45),),
        read=lambda rules: {"idle_minutes": rules.session_idle_minutes},
        write=lambda rules, values: replace(rules, session_idle_minutes=values["idle_minutes"]),
    )
)
