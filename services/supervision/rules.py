"""The thresholds of the ladder: one group of dated settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.settings import SettingField
from domain.supervision.ladder import SupervisionRule
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

KEY = "supervision"


def rule_of(rules: Rules) -> SupervisionRule:
    """The thresholds among some rules."""
    return SupervisionRule(**values_of(rules, KEY))


def _check(values: Mapping[str, Any]) -> None:
    SupervisionRule(**values)


register(
    own_group(
        KEY,
        "督办规则",
        "蓝单、黄单、红单按日期与反馈判定；无人承办或到期未反馈的升一级，先报分管馆领导，再报全体馆领导",
        (
            SettingField("blue_days", "蓝单提前天数", "距时限几天内为蓝单", 0, 60, 3),
            SettingField("red_days", "红单逾期天数", "逾期超过几天为红单，此前为黄单", 0, 365, 7),
            SettingField("accept_days", "承办时限", "交办后几个工作日内须承办，过后逐级上报", 1, 30, 2),
            SettingField(
                "pace_gap",
                "反馈进度落后界限",
                "反馈进度落后于时间进度超过此值为黄单（个百分点）",
                1,
                100,
                15,
                decimals=True,
            ),
        ),
        asdict(SupervisionRule()),
        _check,
    )
)
