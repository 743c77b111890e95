"""Properties of the hour rules: what holds for every person, rule and set of certificates."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from domain.talent.hours import (
    KINDS,
    Conversion,
    HourRule,
    Totals,
    capped,
    carried_in,
    months_counted,
    required,
)
from domain.talent.staff import Leave, LeaveKind, StaffGroup

DAYS = st.dates(date(2022, 1, 1), date(2026, 12, 31))
SUMS = st.dictionaries(st.sampled_from(KINDS), st.integers(-500, 3000))
CONVERSIONS = st.dictionaries(
    st.sampled_from(KINDS),
    st.builds(Conversion, st.integers(0, 300), st.none() | st.integers(0, 900)),
)
RULES = st.builds(
    HourRule,
    year=st.just(2024),
    valid_from=st.just(date(2024, 1, 1)),
    target=st.integers(10, 2000),
    share=st.fractions(0, 1, max_denominator=12),
    carry=st.integers(0, 400),
    conversions=CONVERSIONS,
)


@st.composite
def _leaves(draw: st.DrawFn) -> list[Leave]:
    found = []
    for start in draw(st.lists(DAYS, max_size=4)):
        length = draw(st.none() | st.integers(0, 400))
        end = None if length is None else start + timedelta(days=length)
        found.append(Leave(1, start, end, LeaveKind.OTHER))
    return found


@given(DAYS, st.none() | DAYS, _leaves())
def test_months_by_days(entered: date, left: date | None, leaves: list[Leave]) -> None:
    """A month counts when every day of it was served and on some day of it the person was not away."""

    def served(day: date) -> bool:
        return entered <= day and (left is None or day <= left)

    def away(day: date) -> bool:
        return any(one.from_day <= day and (one.to_day is None or day <= one.to_day) for one in leaves)

    expected = 0
    for month in range(1, 13):
        days = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]
        days = [day for day in days if day.month == month]
        expected += all(served(day) for day in days) and not all(away(day) for day in days)
    assert months_counted(2024, entered, left, leaves) == expected


@given(RULES, SUMS)
def test_caps_only_cut(rule: HourRule, sums: dict[tuple[object, object], int]) -> None:
    """No kind counts for more than its cap or its sum, and none for less than nothing."""
    found = capped(rule, sums)  # type: ignore[arg-type]  # drawn from the kinds
    most = sum(max(0, tenths) for tenths in sums.values())
    assert found.public >= 0
    assert found.professional >= 0
    assert found.total <= most
    if len(sums) == len(KINDS) and all(rule.conversion(*kind).cap is not None for kind in KINDS):
        assert found.total <= sum(cap for _, cap in rule.caps())


@given(RULES, st.integers(0, 12))
def test_what_is_asked_is_never_less_than_its_share_of_the_year(rule: HourRule, months: int) -> None:
    """Requirements are rounded up, by less than a tenth."""
    found = required(rule, StaffGroup.PROFESSIONAL, months)
    exact = Fraction(rule.target * months, 12)
    assert exact <= found.total < exact + 1
    assert found.total * rule.share <= found.professional < found.total * rule.share + 1
    assert not required(rule, StaffGroup.SUPPORT, months).asked


@given(RULES, RULES, st.integers(0, 12), st.integers(0, 2000), st.integers(0, 2000))
def test_no_more_is_carried_than_was_left_over(
    rule: HourRule, former: HourRule, months: int, public: int, professional: int
) -> None:
    """Carried hours were earned beyond the requirement, within the rule's number; years stay apart."""
    asked = required(former, StaffGroup.PROFESSIONAL, months)
    earned = Totals(public, professional)
    found = carried_in(rule, asked, earned)
    assert 0 <= found.total <= rule.carry
    assert found.total <= max(0, earned.total - asked.total)
    assert found.professional <= max(0, professional - asked.professional)
    assert found.public <= public + max(0, professional)


@given(RULES)
def test_a_rule_is_stored_whole(rule: HourRule) -> None:
    """What is written is read again."""
    assert HourRule.of_document(rule.year, rule.valid_from, rule.as_document(), 0) == rule
