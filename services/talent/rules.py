"""From how many people on a group may be shown by itself."""

from __future__ import annotations

from domain.settings import SettingField
from domain.talent.counts import SMALLEST_GROUP
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

__all__ = ["smallest_group"]

KEY = "talent"


def smallest_group(rules: Rules) -> int:
    """The fewest people of a group that may be broken down, among some rules."""
    return int(values_of(rules, KEY)["smallest_group"])


register(
    own_group(
        KEY,
        "人才统计",
        "人才统计按部门、年龄、学历等分组时，人数太少的组不单独显示，以免看出是谁",
        (SettingField("smallest_group", "最小分组人数", "一组不足几人时不单独显示", 2, 20, 8),),
        {"smallest_group": SMALLEST_GROUP},
    )
)
