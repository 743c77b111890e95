"""When a room is silent and when its yearly assessment is owed: numbers that hold from a day on."""

from __future__ import annotations

from dataclasses import asdict

from domain.rollout.rooms import RoomRule
from domain.settings import SettingField
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

__all__ = ["KEY", "RoomRule", "rule_of"]

KEY = "rollout_rooms"


def rule_of(rules: Rules) -> RoomRule:
    """The numbers among some rules."""
    return RoomRule(**values_of(rules, KEY))


register(
    own_group(
        KEY,
        "少儿图书室开放使用",
        "多久没有报送或没有使用列为静默图书室，以及年度评估从何时开始、何时到期",
        (
            SettingField("silent_months", "静默月数", "连续几个整月没有报送或使用为零列为静默", 1, 24, 6),
            SettingField("least_months", "评估起点月数", "当年开放满几个月的图书室须参加年度评估", 1, 12, 3),
            SettingField("from_month", "评估开始月份", "从几月起可列入当年年度评估待办", 1, 12, 11),
            SettingField("due_days", "评估到期天数", "年度结束后几天之内完成评估", 0, 180, 60),
        ),
        asdict(RoomRule()),
    )
)
