"""What a check found to be unlikely: a doubt, told in one sentence with the numbers that made it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """What may be doubtful about a figure."""

    SEASON = "season"
    PROPORTION = "proportion"
    RELATION = "relation"
    LOANS_WITHOUT_VISITS = "loans_without_visits"
    ZERO = "zero"
    APPEARED = "appeared"
    SAME = "same"


CHECK_WORDS: Mapping[Check, str] = {
    Check.SEASON: "偏离历史同期",
    Check.PROPORTION: "指标间比例异常",
    Check.RELATION: "指标间关系矛盾",
    Check.LOANS_WITHOUT_VISITS: "无人到馆却有外借",
    Check.ZERO: "突然为零",
    Check.APPEARED: "新出现数据",
    Check.SAME: "与以前某期相同",
}
"""What the checks are called."""


class DoubtState(StrEnum):
    """Where a doubt stands.

    OPEN waits for a reason, RETURNED for a corrected figure, ANSWERED for somebody's confirmation. CONFIRMED
    stands as it is; SETTLED: the figure was changed, or another one explains it.
    """

    OPEN = "open"
    ANSWERED = "answered"
    RETURNED = "returned"
    CONFIRMED = "confirmed"
    SETTLED = "settled"


UNSETTLED = (DoubtState.OPEN, DoubtState.ANSWERED, DoubtState.RETURNED)
"""The states in which somebody still has something to do."""

STATE_WORDS: Mapping[DoubtState, str] = {
    DoubtState.OPEN: "待说明",
    DoubtState.ANSWERED: "待确认",
    DoubtState.RETURNED: "退回更正",
    DoubtState.CONFIRMED: "已确认",
    DoubtState.SETTLED: "已更正",
}


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt about the figure of an indicator in a period.

    ``expected`` is what the check had expected, None where it can tell of none. ``effect`` is how much the
    unit's figure, and so the network's total, would change if the expected one stood there instead, in the
    indicator's unit and without a sign.
    """

    check: Check
    code: str
    value: float
    words: str
    expected: float | None = None
    effect: float = 0.0


def amount(value: float) -> str:
    """A figure in a sentence: thousands apart, decimals only where there are some."""
    if value == round(value) or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def percent(part: float) -> str:
    """A share in a sentence, in whole percent from ten on: 0.0425 is 4.3%."""
    value = part * 100
    return f"{value:.0f}%" if abs(value) >= 10 else f"{value:.1f}%"
