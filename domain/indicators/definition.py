"""What an indicator counts: its definition (口径) and how its figures may be put together."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Invalid
from domain.periods import Frequency


class TimeAggregation(StrEnum):
    """How the figures of months make a year: added, the last one, or divided again from their parts."""

    SUM = "sum"
    LAST = "last"
    RATIO = "ratio"


class UnitAggregation(StrEnum):
    """How the figures of units make a network.

    OWN: each level divides its own numerator and denominator. NONE and DISTINCT are never put together; of
    the latter each level counts its own. AREA divides by the population of an administrative area.
    """

    SUM = "sum"
    OWN = "own"
    RATIO = "ratio"
    NONE = "none"
    AREA = "area"
    DISTINCT = "distinct"


class Direction(StrEnum):
    """Which way is better; CONTEXT says nothing of good or bad."""

    UP = "up"
    DOWN = "down"
    CONTEXT = "context"


class Subject(StrEnum):
    """Of whom a figure speaks: the city library itself, or the whole network."""

    CITY = "city"
    NETWORK = "network"


class Origin(StrEnum):
    """How its figures come about: people state them, or the system counts its own records."""

    STATED = "stated"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition in force: `text` is the 口径 in words; `signed` figures may fall below zero.

    A ratio names the codes of its `numerator` and `denominator` and is Σnumerator ÷ Σdenominator × `factor`;
    it is never entered. What one library or point tells of a period of this frequency lies between `minimum`
    and `maximum`; None where nothing limits it. Raises `Invalid` when these contradict each other.
    """

    code: str
    name: str
    text: str
    unit: str
    frequency: Frequency
    time_aggregation: TimeAggregation
    unit_aggregation: UnitAggregation
    direction: Direction
    source: str
    numerator: str | None = None
    denominator: str | None = None
    factor: float = 1.0
    signed: bool = False
    minimum: float | None = None
    maximum: float | None = None
    origin: Origin = Origin.STATED

    def __post_init__(self) -> None:
        if self.derived != (self.numerator is not None and self.denominator is not None):
            message = "比率类指标必须同时写明分子和分母，其他指标不能有。"
            raise Invalid(message, {"numerator": message, "denominator": message})
        if not (math.isfinite(self.factor) and self.factor > 0):
            message = "换算系数必须是大于 0 的数。"
            raise Invalid(message, {"factor": message})
        least, largest = self.minimum, self.maximum
        if not all(math.isfinite(bound) for bound in (least, largest) if bound is not None) or (
            least is not None and largest is not None and least > largest
        ):
            message = "合理范围的下限不能大于上限，且须为普通的数。"
            raise Invalid(message, {"minimum": message, "maximum": message})

    @property
    def derived(self) -> bool:
        """Whether figures are computed from other indicators and never entered."""
        return self.time_aggregation is TimeAggregation.RATIO

    @property
    def counted(self) -> bool:
        """Whether its figures, or those it is a ratio of, are counted from the system's own records."""
        return self.origin is Origin.COUNTED

    @property
    def entered(self) -> bool:
        """Whether people state its figures."""
        return not (self.derived or self.counted)

    @property
    def parts(self) -> tuple[str, ...]:
        """The codes a ratio is made of."""
        return (self.numerator, self.denominator) if self.numerator and self.denominator else ()


def applies_to(definition: Definition, subject: Subject) -> bool:
    """Whether the indicator can be told of a subject: per-head figures belong to areas, not to a library.

    What is counted from the system's own records is the city library's: others keep theirs elsewhere.
    """
    if definition.counted:
        return subject is Subject.CITY
    return definition.unit_aggregation is not UnitAggregation.AREA or subject is Subject.NETWORK
