"""Setting the rules of a year: what is required, how hours are converted and capped, what is carried over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from data_access.models import HourRuleRevision
from data_access.queries.talent import hours as queries
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from domain.talent.hours import (
    CATEGORY_WORDS,
    KINDS,
    MODE_WORDS,
    TENTH,
    WHOLE,
    Conversion,
    HourRule,
    Kind,
    Tenths,
    hours_text,
)
from domain.talent.staff import GROUP_NAMES, StaffGroup
from services.context import Context
from services.talent.hours import refuse_closed
from services.versions import check_version

__all__ = ["Conversion", "RuleTerms", "set_rule"]

FIRST_YEAR = 2000
MOST_HOURS = 10_000
"""Tenths: the most that a year may require, cap or carry."""
MOST_FACTOR = 10 * WHOLE


@dataclass(frozen=True, slots=True)
class RuleTerms:
    """The rule of a year from a day of it on; hours in tenths. ``share`` is numerator and denominator."""

    year: int
    valid_from: date | None
    target: Tenths | None
    share: tuple[int, int]
    carry: Tenths | None
    groups: frozenset[StaffGroup]
    conversions: Mapping[Kind, Conversion]


def set_rule(context: Context, actor: Actor, version: int, terms: RuleTerms) -> int:
    """Set the rule of a year; returns the change's number, or ``version`` when nothing differs.

    ``version`` is the last change of any rule that the form saw. Hours that were recognised before are not
    converted again; requirement and caps hold for the whole year. Raises Conflict, Forbidden, and Invalid for
    a closed year too.
    """
    actor.require(Permission.HOURS_MANAGE)
    wanted = _checked(context, terms)
    with context.database.writing(actor) as work:
        book = queries.rule_book(work.session)
        saved = max((rule.version for rule in book.rules), default=0)
        check_version(work.session, version, saved, "学时规则")
        refuse_closed(queries.closed_years(work.session), wanted.year)
        present = book.on(wanted.year, wanted.valid_from)
        same_day = (present.year, present.valid_from) == (wanted.year, wanted.valid_from)
        if present.version and same_day and present.as_document() == wanted.as_document():
            return version
        seq = work.record("hours.set_rule", "hour_rule", str(wanted.year), _told(present), _told(wanted))
        work.session.add(
            HourRuleRevision(
                year=wanted.year,
                document=wanted.as_document(),
                effective_on=wanted.valid_from,
                change_seq=seq,
            )
        )
        return seq


def _checked(context: Context, terms: RuleTerms) -> HourRule:
    year, day = terms.year, terms.valid_from
    if not FIRST_YEAR <= year <= context.today.year + 1:
        raise Invalid(
            f"年度须在 {FIRST_YEAR} 至 {context.today.year + 1} 之间，请修改。", {"year": "超出范围"}
        )
    if day is None or day.year != year:
        raise Invalid(f"生效日期须在 {year} 年内，全年适用的填 {year}-01-01。", {"valid_from": "不在本年度"})
    target = _within(terms.target, "年度学时", "target", TENTH)
    carry = _within(terms.carry or 0, "结转上限", "carry", 0)
    top, bottom = terms.share
    if not 0 <= top <= bottom <= WHOLE or bottom == 0:
        raise Invalid("专业科目比例须为 0 至 1 的分数，如 2/3，请修改。", {"share": "不是分数"})
    if not terms.groups:
        raise Invalid("请至少选择一类适用人员。", {"groups": "必选"})
    for (mode, category), found in terms.conversions.items():
        if (mode, category) not in KINDS or not 0 <= found.factor <= MOST_FACTOR:
            raise Invalid(
                f"折算比例须在 0 至 {MOST_FACTOR // WHOLE} 之间，1 为不折算，请修改。", {"factor": "超出范围"}
            )
        if found.cap is not None:
            _within(found.cap, "年度上限", "cap", 0)
    return HourRule(
        year=year,
        valid_from=day,
        target=target,
        share=Fraction(top, bottom),
        carry=carry,
        groups=terms.groups,
        conversions={kind: found for kind, found in terms.conversions.items() if found != Conversion()},
    )


def _within(given: Tenths | None, label: str, field: str, least: int) -> Tenths:
    if given is None or not least <= given <= MOST_HOURS:
        raise Invalid(
            f"{label}须在 {hours_text(least)} 至 {hours_text(MOST_HOURS)} 学时之间，请修改。",
            {field: "超出范围"},
        )
    return given


def _told(rule: HourRule) -> dict[str, Any]:
    """A rule in the ledger."""
    return {
        "target": hours_text(rule.target),
        "share": f"{rule.share.numerator}/{rule.share.denominator}",
        "carry": hours_text(rule.carry),
        "groups": [GROUP_NAMES[group] for group in StaffGroup if group in rule.groups],
        "conversions": [
            f"{MODE_WORDS[mode]}{CATEGORY_WORDS[category]} ×{found.factor / WHOLE:g}"
            + ("" if found.cap is None else f"，最多 {hours_text(found.cap)}")
            for (mode, category), found in rule.conversions.items()
        ],
        "effective_on": rule.valid_from.isoformat(),
    }
