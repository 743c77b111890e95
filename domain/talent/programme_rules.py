"""Rules of a batch: its dates and quota, who may apply, how a panel scores, and who comes out ahead.

Points are whole tenths, so that totals are exact; a result is the mean of totals as a fraction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from domain.errors import Invalid
from domain.talent.programme import CATEGORY_WORDS, Category
from domain.talent.staff import EDUCATION_NAMES, LEVEL_NAMES, Education, StaffMember, TitleLevel

NAME_LIMIT = 60
RULES_LIMIT = 4000
QUOTA_LIMIT = 500
ITEM_LIMIT = 10
"""Most items of a scoring sheet."""
ITEM_NAME_LIMIT = 40
ITEM_POINTS = 100
"""Most points of one item."""
REVIEWERS_LIMIT = 25
TENTHS = 10
TRIM_FROM = 5
"""From how many reviewers on the highest and the lowest total are left out, where a batch says so."""
LONGEST_SELECTION_DAYS = 730
LONGEST_TERM_YEARS = 10


@dataclass(frozen=True, slots=True)
class SheetItem:
    """One line of a scoring sheet and the most points it gives."""

    name: str
    points: int


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What an applicant must bring; None asks for nothing."""

    least_title: TitleLevel | None = None
    least_education: Education | None = None
    oldest: int | None = None
    years_of_service: int | None = None


@dataclass(frozen=True, slots=True)
class BatchTerms:
    """A batch as its form gives it.

    Selection runs from ``apply_from`` to ``decide_by``, cultivation until ``term_to``. ``passing`` are the
    points below which nobody is proposed; ``reviewers`` must score each application; with ``trimmed`` the
    highest and lowest total are left out where there are five or more.
    """

    category: Category
    name: str
    quota: int
    apply_from: date
    apply_to: date
    decide_by: date
    term_to: date
    sheet: tuple[SheetItem, ...]
    passing: int = 60
    reviewers: int = 3
    trimmed: bool = False
    eligibility: Eligibility = Eligibility()
    rules: str = ""

    @property
    def full_points(self) -> int:
        """The most points the sheet gives."""
        return sum(item.points for item in self.sheet)

    def as_json(self) -> dict[str, Any]:
        """What of the terms is kept as one document, and all of it for the ledger."""
        wanted = self.eligibility
        return {
            "category": self.category.value,
            "name": self.name,
            "quota": self.quota,
            "apply_from": self.apply_from.isoformat(),
            "apply_to": self.apply_to.isoformat(),
            "decide_by": self.decide_by.isoformat(),
            "term_to": self.term_to.isoformat(),
            "sheet": [[item.name, item.points] for item in self.sheet],
            "passing": self.passing,
            "reviewers": self.reviewers,
            "trimmed": self.trimmed,
            "least_title": wanted.least_title.value if wanted.least_title else None,
            "least_education": wanted.least_education.value if wanted.least_education else None,
            "oldest": wanted.oldest,
            "years_of_service": wanted.years_of_service,
            "rules": self.rules,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> BatchTerms:
        """The terms that ``as_json`` kept."""
        title, education = kept["least_title"], kept["least_education"]
        return cls(
            category=Category(kept["category"]),
            name=kept["name"],
            quota=kept["quota"],
            apply_from=date.fromisoformat(kept["apply_from"]),
            apply_to=date.fromisoformat(kept["apply_to"]),
            decide_by=date.fromisoformat(kept["decide_by"]),
            term_to=date.fromisoformat(kept["term_to"]),
            sheet=tuple(SheetItem(name, points) for name, points in kept["sheet"]),
            passing=kept["passing"],
            reviewers=kept["reviewers"],
            trimmed=kept["trimmed"],
            eligibility=Eligibility(
                TitleLevel(title) if title else None,
                Education(education) if education else None,
                kept["oldest"],
                kept["years_of_service"],
            ),
            rules=kept["rules"],
        )


def checked_terms(terms: BatchTerms) -> BatchTerms:
    """The terms, once they make sense in themselves. Raises Invalid naming every faulty field."""
    faults: dict[str, str] = {}
    name = terms.name.strip()
    if not name:
        faults["name"] = "请填写批次名称。"
    elif len(name) > NAME_LIMIT:
        faults["name"] = f"批次名称不超过 {NAME_LIMIT} 字。"
    if not 1 <= terms.quota <= QUOTA_LIMIT:
        faults["quota"] = f"名额须为 1 至 {QUOTA_LIMIT} 的整数。"
    if terms.apply_to < terms.apply_from:
        faults["apply_to"] = "申报截止日期不能早于申报开始日期。"
    elif terms.decide_by <= terms.apply_to:
        faults["decide_by"] = "计划认定日期须晚于申报截止日期，中间要完成审查、评审和公示。"
    elif (terms.decide_by - terms.apply_from).days > LONGEST_SELECTION_DAYS:
        faults["decide_by"] = "选拔从开始申报到认定不能超过两年，请核对日期。"
    if terms.term_to <= terms.decide_by:
        faults["term_to"] = "培养期满日期须晚于计划认定日期。"
    elif terms.term_to.year - terms.decide_by.year > LONGEST_TERM_YEARS:
        faults["term_to"] = f"培养期不能超过 {LONGEST_TERM_YEARS} 年，请核对日期。"
    if not 1 <= terms.reviewers <= REVIEWERS_LIMIT:
        faults["reviewers"] = f"每份申报的评委人数须为 1 至 {REVIEWERS_LIMIT} 的整数。"
    if len(terms.rules) > RULES_LIMIT:
        faults["rules"] = f"选拔规则不超过 {RULES_LIMIT} 字，现在有 {len(terms.rules)} 字。"
    faults |= _sheet_faults(terms) | _eligibility_faults(terms.eligibility)
    if faults:
        raise Invalid("".join(faults.values()), faults)
    return terms


def _sheet_faults(terms: BatchTerms) -> dict[str, str]:
    names = [item.name for item in terms.sheet]
    if not names:
        return {"sheet": "评分表至少要有一项，请填写评分项和满分。"}
    if len(names) > ITEM_LIMIT:
        return {"sheet": f"评分表最多 {ITEM_LIMIT} 项。"}
    if any(not name or len(name) > ITEM_NAME_LIMIT for name in names):
        return {"sheet": f"评分项的名称须为 1 至 {ITEM_NAME_LIMIT} 字。"}
    if len(set(names)) < len(names):
        return {"sheet": "评分项的名称不能重复。"}
    if any(not 1 <= item.points <= ITEM_POINTS for item in terms.sheet):
        return {"sheet": f"每项满分须为 1 至 {ITEM_POINTS} 的整数。"}
    if not 0 <= terms.passing <= terms.full_points:
        return {"passing": f"入选最低分须在 0 至评分表满分 {terms.full_points} 之间。"}
    return {}


def _eligibility_faults(wanted: Eligibility) -> dict[str, str]:
    faults = {}
    if wanted.oldest is not None and not 18 <= wanted.oldest <= 70:
        faults["oldest"] = "年龄上限须为 18 至 70 的整数，不限请留空。"
    if wanted.years_of_service is not None and not 0 <= wanted.years_of_service <= 40:
        faults["years_of_service"] = "本馆工作年限须为 0 至 40 的整数，不限请留空。"
    return faults


def refuse_overlap(terms: BatchTerms, others: Iterable[BatchTerms]) -> None:
    """Raise Invalid where the selection runs on days of another batch of the same category.

    Two selections of one category at once would let the same people be judged twice for one thing.
    """
    for other in others:
        if other.category is terms.category and not (
            terms.decide_by < other.apply_from or other.decide_by < terms.apply_from
        ):
            message = (
                f"与“{other.name}”的选拔时间重叠：同一类别（{CATEGORY_WORDS[terms.category]}）的两个批次不能"
                f"同时选拔，该批次为 {other.apply_from} 至 {other.decide_by}，请错开日期。"
            )
            raise Invalid(message, {"apply_from": message})


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement: what it asks, what the person brings, whether that is enough."""

    asked: str
    found: str
    met: bool


def eligibility_checks(wanted: Eligibility, member: StaffMember, day: date) -> tuple[Check, ...]:
    """The requirements of a batch against the register as it stood, on the last day to apply."""
    checks = [Check("在册在职", "在职" if member.serves_on(day) else "已不在职", member.serves_on(day))]
    if wanted.least_title is not None:
        met = _at_least(TitleLevel, member.title_level, wanted.least_title)
        checks.append(
            Check(
                f"职称{LEVEL_NAMES[wanted.least_title]}及以上",
                member.title or LEVEL_NAMES[member.title_level],
                met,
            )
        )
    if wanted.least_education is not None:
        met = _at_least(Education, member.education, wanted.least_education)
        checks.append(
            Check(
                f"学历{EDUCATION_NAMES[wanted.least_education]}及以上",
                EDUCATION_NAMES[member.education],
                met,
            )
        )
    if wanted.oldest is not None:
        age = day.year - member.birth_year
        checks.append(Check(f"年龄不超过 {wanted.oldest} 周岁", f"{age} 周岁", age <= wanted.oldest))
    if wanted.years_of_service is not None:
        served = full_years(member.entered_on, day)
        checks.append(
            Check(
                f"本馆工作满 {wanted.years_of_service} 年",
                f"{served} 年",
                served >= wanted.years_of_service,
            )
        )
    return tuple(checks)


def _at_least(kind: type[StrEnum], found: StrEnum, wanted: StrEnum) -> bool:
    """Both kinds are listed from the highest."""
    order = list(kind)
    return order.index(found) <= order.index(wanted)


def full_years(first: date, day: date) -> int:
    """Whole years from a first day to another one."""
    return day.year - first.year - ((day.month, day.day) < (first.month, first.day))


def checked_points(sheet: Sequence[SheetItem], given: Sequence[float | None]) -> tuple[int, ...]:
    """The points of one reviewer in tenths, item by item.

    Raises Invalid naming every item without points, out of its range, or finer than a tenth.
    """
    if len(given) != len(sheet):
        raise Invalid("评分表已经修改，请刷新页面后重新评分。")
    faults: dict[str, str] = {}
    found: list[int] = []
    for index, (item, points) in enumerate(zip(sheet, given, strict=True)):
        if points is None:
            faults[str(index)] = f"“{item.name}”还没有打分。"
        elif not 0 <= points <= item.points:
            faults[str(index)] = f"“{item.name}”须在 0 至 {item.points} 分之间，填的是 {points:g}。"
        elif abs(points * TENTHS - round(points * TENTHS)) > 1e-9:
            faults[str(index)] = f"“{item.name}”最多保留一位小数，填的是 {points:g}。"
        else:
            found.append(round(points * TENTHS))
    if faults:
        raise Invalid("".join(faults.values()), faults)
    return tuple(found)


class Bar(StrEnum):
    """Why a reviewer may not judge an application."""

    SELF = "self"
    DEPARTMENT = "department"
    DECLARED = "declared"


BAR_WORDS: Mapping[Bar, str] = {
    Bar.SELF: "申报人本人",
    Bar.DEPARTMENT: "与申报人同一部门",
    Bar.DECLARED: "已声明回避",
}


def barred(
    reviewer_user_id: int, reviewer: StaffMember | None, applicant: StaffMember, declared: bool
) -> Bar | None:
    """Why this reviewer may not judge this applicant; None when they may.

    Reviewers from outside the library are not on the register and share no department with anybody.
    """
    if reviewer_user_id == applicant.user_id:
        return Bar.SELF
    if reviewer is not None and reviewer.department_id == applicant.department_id:
        return Bar.DEPARTMENT
    return Bar.DECLARED if declared else None


@dataclass(frozen=True, slots=True)
class Result:
    """What the panel's scores of one application come to, in points; ``place`` is 0 without a result."""

    application_id: int
    scores: int
    mean: Fraction | None
    item_means: tuple[Fraction, ...] = ()
    place: int = 0


def mean_of(totals: Sequence[int], trimmed: bool) -> Fraction:
    """The mean in points of totals in tenths, of at least one."""
    kept = sorted(totals)
    if trimmed and len(kept) >= TRIM_FROM:
        kept = kept[1:-1]
    return Fraction(sum(kept), len(kept) * TENTHS)


def ranked(terms: BatchTerms, scores: Mapping[int, Sequence[Sequence[int]]]) -> tuple[Result, ...]:
    """Applications with what they came to, the best first; ``scores`` has each reviewer's points in tenths.

    Equal results are told apart by the items of the sheet, in its order; who is equal in all of them shares
    a place. Applications without a score come last, without a place.
    """
    found = [_result(terms, application_id, given) for application_id, given in scores.items()]
    found.sort(key=lambda one: (*_worth(one), one.application_id))
    placed: list[Result] = []
    for index, one in enumerate(found):
        if one.mean is None:
            placed.append(one)
            continue
        same = index > 0 and _worth(found[index - 1]) == _worth(one)
        place = placed[-1].place if same else index + 1
        placed.append(Result(one.application_id, one.scores, one.mean, one.item_means, place))
    return tuple(placed)


def _result(terms: BatchTerms, application_id: int, given: Sequence[Sequence[int]]) -> Result:
    if not given:
        return Result(application_id, 0, None)
    items = tuple(
        Fraction(sum(points[index] for points in given), len(given) * TENTHS)
        for index in range(len(terms.sheet))
    )
    return Result(
        application_id, len(given), mean_of([sum(points) for points in given], terms.trimmed), items
    )


def _worth(one: Result) -> tuple[bool, Fraction, tuple[Fraction, ...]]:
    """By what results are ordered, the best first."""
    if one.mean is None:
        return True, Fraction(0), ()
    return False, -one.mean, tuple(-points for points in one.item_means)


def proposed(terms: BatchTerms, results: Sequence[Result], quota: int) -> frozenset[int]:
    """Whom the panel proposes: the best of those with enough points, as far as ``quota`` reaches.

    Raises Invalid where too few have scored an application, or equals stand on both sides of the last place.
    """
    short = [one for one in results if one.scores < terms.reviewers]
    if short:
        raise Invalid(
            f"还有 {len(short)} 份申报的评分不足 {terms.reviewers} 人，不能汇总。"
            "请催评委评分；因回避人数不够的，请增补评委。"
        )
    good = [one for one in results if one.mean is not None and one.mean >= terms.passing]
    chosen, rest = good[:quota], good[quota:]
    if chosen and rest and chosen[-1].place == rest[0].place:
        raise Invalid(
            f"第 {chosen[-1].place} 名有并列，各评分项也相同，名额只够其中一部分。"
            "请评审组复议并修改评分后再汇总。"
        )
    return frozenset(one.application_id for one in chosen)


def publication_fault(first: date, last: date, least_days: int, today: date) -> str:
    """What is wrong with the days of a publication; empty when nothing is. Both days count."""
    if last < first:
        return "公示截止日期不能早于开始日期。"
    days = (last - first).days + 1
    if days < least_days:
        return f"公示不能少于 {least_days} 天（含首尾两天），现在是 {days} 天，请延长。"
    if days > 60:
        return "公示不能超过 60 天，请核对日期。"
    if first < today:
        return "公示开始日期不能早于今天，请修改。"
    return ""
