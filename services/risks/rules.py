"""From which score on a risk is medium, high or severe, and how far ahead people are reminded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.risks.scoring import RiskRule
from domain.settings import SettingField
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

KEY = "risks"


def rule_of(rules: Rules) -> RiskRule:
    """The thresholds among some rules."""
    return RiskRule(**values_of(rules, KEY))


def _check(values: Mapping[str, Any]) -> None:
    RiskRule(**values)


register(
    own_group(
        KEY,
        "风险等级",
        "风险分值为可能性（1–5）乘影响（1–5），达到起点分值即为相应等级，不足“中”的为低",
        (
            SettingField("medium", "中风险起点", "分值达到几分为中", 2, 25, 4),
            SettingField("high", "高风险起点", "分值达到几分为高", 2, 25, 12),
            SettingField("severe", "重大风险起点", "分值达到几分为重大", 2, 25, 20),
            SettingField("remind_days", "提醒提前天数", "复核和措施到期前几天列入责任人的待办", 0, 60, 10),
        ),
        asdict(RiskRule()),
        _check,
    )
)
