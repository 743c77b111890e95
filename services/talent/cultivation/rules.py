"""The numbers of cultivation that are set from a day on: assessment, reminders, titles that are alike."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from domain.settings import SettingField
from domain.talent.achievements import ALIKE
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

KEY = "talent_cultivation"


@dataclass(frozen=True, slots=True)
class CultivationRule:
    """The numbers that are set from a day on."""

    final_days: int = 90
    remind_days: int = 30
    review_months: int = 6
    alike: int = ALIKE


def rule_of(rules: Rules) -> CultivationRule:
    """The numbers among some rules."""
    return CultivationRule(**values_of(rules, KEY))


register(
    own_group(
        KEY,
        "人才培养",
        "期满考核何时可以开始、目标到期前多久提醒、多久应评估一次，以及成果名称多相近时提示疑似重复",
        (
            SettingField("final_days", "期满考核提前天数", "培养期结束前几天起可以进行期满考核", 0, 366, 60),
            SettingField("remind_days", "提醒提前天数", "目标到期前几天列入本人和导师的待办", 0, 90, 15),
            SettingField("review_months", "评估间隔", "目标几个月没有评估列入导师的待办", 1, 24, 3),
            SettingField("alike", "疑似重复起点", "成果名称相近达到百分之几提示疑似重复", 50, 100, 90),
        ),
        asdict(CultivationRule()),
    )
)
