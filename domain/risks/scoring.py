"""How grave a risk is: likelihood times impact, and the level that a dated rule makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Invalid

LEAST, MOST = 1, 5
"""The range of likelihood and of impact."""


class Level(StrEnum):
    """The levels, from below."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    SEVERE = "severe"

    @property
    def rank(self) -> int:
        """The height of the level, from 0."""
        return list(Level).index(self)


LEVEL_WORDS: Mapping[Level, str] = {
    Level.LOW: "低",
    Level.MEDIUM: "中",
    Level.HIGH: "高",
    Level.SEVERE: "重大",
}
LIKELIHOOD_WORDS: Mapping[int, str] = {
    1: "极少发生",
    2: "不大可能",
    3: "有可能",
    4: "很可能",
    5: "几乎必然",
}
IMPACT_WORDS: Mapping[int, str] = {
    1: "影响轻微",
    2: "影响较小",
    3: "影响中等",
    4: "影响较大",
    5: "影响严重",
}


def score(likelihood: int, impact: int) -> int:
    """Likelihood times impact, 1 to 25."""
    return likelihood * impact


def is_grade(value: object) -> bool:
    """Whether a value is a likelihood or an impact: a whole number from 1 to 5."""
    return isinstance(value, int) and not isinstance(value, bool) and LEAST <= value <= MOST


@dataclass(frozen=True, slots=True)
class RiskRule:
    """The least score of each level above low, and how many days ahead what falls due is put before people.

    Raises Invalid unless the levels rise.
    """

    medium: int = 5
    high: int = 10
    severe: int = 15
    remind_days: int = 7

    def __post_init__(self) -> None:
        if not self.medium < self.high < self.severe:
            raise Invalid(
                "起点分值须依次升高：中小于高，高小于重大，请修改。",
                {"medium": "须小于“高”的起点", "severe": "须大于“高”的起点"},
            )

    def level(self, found: int) -> Level:
        """The level of a score."""
        if found >= self.severe:
            return Level.SEVERE
        if found >= self.high:
            return Level.HIGH
        return Level.MEDIUM if found >= self.medium else Level.LOW
