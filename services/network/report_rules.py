"""By which day reports of units are due."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import settings as setting_queries
from domain.network.reports import DueRule
from domain.periods import Period
from domain.settings import SettingField
from services.context import Context, Rules
from services.setting_groups import own_group, register
from services.settings import rules_from, values_of

KEY = "network"


def rule_of(rules: Rules) -> DueRule:
    """The rule among some rules."""
    values = values_of(rules, KEY)
    return DueRule(values["due_day"], values["year_day"])


class DueDays:
    """The day by which each period's report is due: by the rule in force on the period's last day."""

    def __init__(self, context: Context, session: Session) -> None:
        self._defaults = context.rules
        self._history = tuple(setting_queries.revisions(session))
        self._known: dict[Period, date] = {}

    def due_on(self, period: Period) -> date:
        """The last day on which the report of a period is in time."""
        if period not in self._known:
            rules = rules_from(self._defaults, self._history, period.last_day)
            self._known[period] = rule_of(rules).due_on(period)
        return self._known[period]


register(
    own_group(
        KEY,
        "服务网络报送",
        "各馆和服务点报表的截止日，适用于生效日之后结束的期次；当日报送算及时",
        (
            SettingField("due_day", "月报截止日", "次月几日截止（季报、半年报同）", 1, 28, 8),
            SettingField("year_day", "年报截止日", "次年 1 月几日截止", 1, 31, 20),
        ),
        {"due_day": DueRule().month_day, "year_day": DueRule().year_day},
    )
)
