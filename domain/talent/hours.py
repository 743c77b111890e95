"""Hours of continuing education: how claimed hours count, and what a person owes in a year.

Hours are whole numbers of tenths of an hour, so that nothing is ever rounded twice. A year is counted in four
steps: claimed hours are converted (factor by mode and category), sums of each mode and category are cut to
the year's cap, what the year before left over is carried in where the year's rule says so, and the sum is
held against what is required, which is the year's number in proportion to the months that count.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Any

from domain.talent.staff import Leave, StaffGroup, StaffMember

Tenths = int
"""Hours in tenths: 90 hours are 900."""

TENTH = 10
MONTHS = 12
WHOLE = 100
"""A factor of 1, in hundredths."""


class Category(StrEnum):
    """科目: common to all professions, or of one's own."""

    PUBLIC = "public"
    PROFESSIONAL = "professional"


class Mode(StrEnum):
    """How hours are earned."""

    CLASSROOM = "classroom"
    ONLINE = "online"
    CONFERENCE = "conference"
    SECONDMENT = "secondment"
    SHADOWING = "shadowing"
    EXCHANGE = "exchange"
    CONTEST = "contest"


class Verdict(StrEnum):
    """How a person stands in a year."""

    MET = "met"
    SHORT = "short"
    SHORT_PROFESSIONAL = "short_professional"
    NOT_REQUIRED = "not_required"


CATEGORY_WORDS: Mapping[Category, str] = {
    Category.PUBLIC: "公需科目",
    Category.PROFESSIONAL: "专业科目",
}
MODE_WORDS: Mapping[Mode, str] = {
    Mode.CLASSROOM: "面授",
    Mode.ONLINE: "网络",
    Mode.CONFERENCE: "会议",
    Mode.SECONDMENT: "挂职",
    Mode.SHADOWING: "跟班",
    Mode.EXCHANGE: "馆员交换",
    Mode.CONTEST: "竞赛",
}
VERDICT_WORDS: Mapping[Verdict, str] = {
    Verdict.MET: "达标",
    Verdict.SHORT: "学时不足",
    Verdict.SHORT_PROFESSIONAL: "专业科目不足",
    Verdict.NOT_REQUIRED: "不作要求",
}


def years_from(first: int | None, today: date) -> tuple[int, ...]:
    """The years from the first that has hours (None: there is none) to the present one, the latest first."""
    return tuple(range(today.year, min(first or today.year, today.year) - 1, -1))


def hours_text(tenths: Tenths) -> str:
    """Hours in words of a page: 90, 7.5, −4."""
    sign, whole, part = "−" if tenths < 0 else "", *divmod(abs(tenths), TENTH)
    return f"{sign}{whole}.{part}" if part else f"{sign}{whole}"


Kind = tuple[Mode, Category]
KINDS: tuple[Kind, ...] = tuple((mode, category) for mode in Mode for category in Category)


@dataclass(frozen=True, slots=True)
class Conversion:
    """How hours of one mode and category count: ``factor`` in hundredths, ``cap`` of a year in tenths."""

    factor: int = WHOLE
    cap: Tenths | None = None


PLAIN = Conversion()
"""Hours count as they are, all of them."""


@dataclass(frozen=True, slots=True)
class HourRule:
    """The rule of a year, in force from ``valid_from`` on; ``version`` is the change that set it, 0 for none.

    ``target`` hours are required of each of ``groups``, of which at least ``share`` in professional
    subjects; at most ``carry`` hours beyond what the year before required are carried in.
    """

    year: int
    valid_from: date
    target: Tenths = 900
    share: Fraction = Fraction(2, 3)
    carry: Tenths = 0
    groups: frozenset[StaffGroup] = frozenset({StaffGroup.PROFESSIONAL})
    conversions: Mapping[Kind, Conversion] = field(default_factory=dict)
    version: int = 0

    def conversion(self, mode: Mode, category: Category) -> Conversion:
        """How hours of a mode and category count; those that the rule does not name count as they are."""
        return self.conversions.get((mode, category), PLAIN)

    def convert(self, mode: Mode, category: Category, claimed: Tenths) -> Tenths:
        """Claimed hours after conversion, a half tenth rounded up."""
        return (claimed * self.conversion(mode, category).factor + WHOLE // 2) // WHOLE

    def caps(self) -> tuple[tuple[Kind, Tenths], ...]:
        """The kinds that have a cap, in the order of ``KINDS``."""
        return tuple(
            (kind, found.cap)
            for kind in KINDS
            if (found := self.conversions.get(kind)) is not None and found.cap is not None
        )

    def as_document(self) -> dict[str, Any]:
        """As it is stored."""
        return {
            "target": self.target,
            "share": [self.share.numerator, self.share.denominator],
            "carry": self.carry,
            "groups": sorted(group.value for group in self.groups),
            "conversions": [
                [mode.value, category.value, found.factor, found.cap]
                for mode, category in KINDS
                if (found := self.conversions.get((mode, category))) is not None
            ],
        }

    @classmethod
    def of_document(cls, year: int, valid_from: date, stored: Mapping[str, Any], version: int) -> HourRule:
        """Read what ``as_document`` wrote."""
        return cls(
            year=year,
            valid_from=valid_from,
            target=stored["target"],
            share=Fraction(*stored["share"]),
            carry=stored["carry"],
            groups=frozenset(StaffGroup(name) for name in stored["groups"]),
            conversions={
                (Mode(mode), Category(category)): Conversion(factor, cap)
                for mode, category, factor, cap in stored["conversions"]
            },
            version=version,
        )


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules ever set. A year without one of its own goes on by that of the last year that has one."""

    rules: Sequence[HourRule] = ()

    def known_at(self, seq: int) -> RuleBook:
        """The book as it was known at a change."""
        return RuleBook(tuple(rule for rule in self.rules if rule.version <= seq))

    def on(self, year: int, day: date) -> HourRule:
        """The rule by which hours of a day of the year are converted."""
        in_force = [rule for rule in self.rules if rule.year <= year and rule.valid_from <= day]
        if not in_force:
            return HourRule(year, date(year, 1, 1))
        return max(in_force, key=lambda rule: (rule.year, rule.valid_from, rule.version))

    def of_year(self, year: int) -> HourRule:
        """The rule by which the year as a whole is judged: the one in force on its last day."""
        return self.on(year, date(year, 12, 31))


@dataclass(frozen=True, slots=True)
class Totals:
    """Hours by category."""

    public: Tenths = 0
    professional: Tenths = 0

    @property
    def total(self) -> Tenths:
        """Both together."""
        return self.public + self.professional

    def __add__(self, other: Totals) -> Totals:
        return Totals(self.public + other.public, self.professional + other.professional)

    def __sub__(self, other: Totals) -> Totals:
        return Totals(self.public - other.public, self.professional - other.professional)


def capped(rule: HourRule, sums: Mapping[Kind, Tenths]) -> Totals:
    """What sums by mode and category come to when each is cut to its cap; none is less than nothing."""
    found = {Category.PUBLIC: 0, Category.PROFESSIONAL: 0}
    for (mode, category), tenths in sums.items():
        cap = rule.conversion(mode, category).cap
        found[category] += max(0, tenths if cap is None else min(tenths, cap))
    return Totals(found[Category.PUBLIC], found[Category.PROFESSIONAL])


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a year asks of a person for the months that count; nothing where it asks nothing."""

    months: int
    total: Tenths = 0
    professional: Tenths = 0

    @property
    def asked(self) -> bool:
        """Whether anything is asked."""
        return self.total > 0


def months_counted(
    year: int, entered_on: date, left_on: date | None = None, leaves: Iterable[Leave] = ()
) -> int:
    """The months of a year that count: wholly in service, and not wholly on leave.

    A month in which somebody enters or leaves does not count, unless on its first or last day; one in which
    a single day was worked between leaves does. Leaves that touch one another are taken together.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    absent = _merged([one for one in leaves if one.from_day <= last and (one.to_day or last) >= first])
    if not absent and entered_on <= first and (left_on is None or left_on >= last):
        return MONTHS
    counted = 0
    for start, end in _months(year):
        served = entered_on <= start and (left_on is None or left_on >= end)
        away = any(gone <= start and (back is None or back >= end) for gone, back in absent)
        counted += served and not away
    return counted


@lru_cache(maxsize=64)
def _months(year: int) -> tuple[tuple[date, date], ...]:
    """The first and last days of a year's months."""
    return tuple(
        (date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
        for month in range(1, MONTHS + 1)
    )


def _merged(leaves: Iterable[Leave]) -> list[tuple[date, date | None]]:
    found: list[tuple[date, date | None]] = []
    for leave in sorted(leaves, key=lambda leave: leave.from_day):
        if found:
            start, end = found[-1]
            if end is None:
                break
            if leave.from_day.toordinal() <= end.toordinal() + 1:
                found[-1] = (start, None if leave.to_day is None else max(end, leave.to_day))
                continue
        found.append((leave.from_day, leave.to_day))
    return found


def required(rule: HourRule, group: StaffGroup, months: int) -> Requirement:
    """What the rule asks of a member of a group for the months that count, rounded up to a tenth."""
    return _required(rule.target if group in rule.groups else 0, rule.share, months)


@lru_cache(maxsize=256)
def _required(target: Tenths, share: Fraction, months: int) -> Requirement:
    total = -(-target * months // MONTHS)
    professional = -(-total * share.numerator // share.denominator)
    return Requirement(months, total, professional)


def requirement_of(rule: HourRule, member: StaffMember, leaves: Iterable[Leave]) -> Requirement:
    """What the rule asks of a person on the register."""
    months = months_counted(rule.year, member.entered_on, member.left_on, leaves)
    return required(rule, member.group, months)


def carried_in(rule: HourRule, before: Requirement, earned: Totals) -> Totals:
    """What is carried into the rule's year from the one before: at most ``rule.carry`` in all.

    Only hours earned in that very year beyond what it required are, professional ones first, and never
    twice. A year that required nothing leaves nothing over.
    """
    if not rule.carry or not before.asked:
        return Totals()
    over = min(rule.carry, max(0, earned.total - before.total))
    professional = min(over, max(0, earned.professional - before.professional))
    return Totals(over - professional, professional)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person stands in a year: what is required, earned in it, and carried into it."""

    requirement: Requirement
    earned: Totals
    carried: Totals = Totals()

    @property
    def counted(self) -> Totals:
        """What counts: earned and carried."""
        return self.earned + self.carried if self.carried.total else self.earned

    @property
    def missing(self) -> Tenths:
        """Hours short of what is required in all."""
        return max(0, self.requirement.total - self.counted.total)

    @property
    def missing_professional(self) -> Tenths:
        """Hours short of what is required in professional subjects."""
        return max(0, self.requirement.professional - self.counted.professional)

    @property
    def verdict(self) -> Verdict:
        """Met, or what is short; the whole comes before the share."""
        required, counted = self.requirement, self.counted
        if not required.asked:
            return Verdict.NOT_REQUIRED
        if counted.total < required.total:
            return Verdict.SHORT
        short = counted.professional < required.professional
        return Verdict.SHORT_PROFESSIONAL if short else Verdict.MET
