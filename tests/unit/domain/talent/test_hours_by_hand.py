"""The hour rules held against a table that was worked out by hand, in hours as one writes them.

The hand-worked columns: months that count, what is required in all and in professional subjects, what is
counted of common and professional subjects, how much of it was carried in, and the verdict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from domain.talent.hours import (
    Category,
    Conversion,
    HourRule,
    Mode,
    RuleBook,
    Standing,
    Totals,
    Verdict,
    capped,
    carried_in,
    required,
    requirement_of,
)
from domain.talent.staff import (
    Education,
    Leave,
    LeaveKind,
    StaffGroup,
    StaffMember,
    StaffStatus,
    TitleLevel,
)

PUBLIC, PRO = Category.PUBLIC, Category.PROFESSIONAL
ROOM, NET, MEETING, CONTEST = Mode.CLASSROOM, Mode.ONLINE, Mode.CONFERENCE, Mode.CONTEST
MET, SHORT, FEW_PRO, FREE = (
    Verdict.MET,
    Verdict.SHORT,
    Verdict.SHORT_PROFESSIONAL,
    Verdict.NOT_REQUIRED,
)
PLAIN = HourRule(2024, date(2024, 1, 1))
"""90 hours, two thirds professional, no conversion, no cap, nothing carried."""
HALVED = replace(PLAIN, conversions={(NET, PRO): Conversion(50)})
CAPPED = replace(PLAIN, conversions={(NET, PUBLIC): Conversion(100, 200), (NET, PRO): Conversion(50, 300)})
CARRIES = replace(PLAIN, carry=200)
OWN = replace(PLAIN, target=725, share=Fraction(1, 2))


@dataclass(frozen=True)
class Case:
    """One person's year; hours as text. ``before`` is what the year before required and was earned in it."""

    told: str
    claims: Sequence[tuple[Mode, Category, str]]
    months: int
    asked: tuple[str, str]
    counted: tuple[str, str]
    verdict: Verdict
    carried: str = "0"
    rule: HourRule = PLAIN
    entered: date = date(2010, 7, 1)
    left: date | None = None
    leaves: Sequence[tuple[date, date | None]] = ()
    group: StaffGroup = StaffGroup.PROFESSIONAL
    before: tuple[str, str, str] | None = None
    missing: tuple[str, str] = field(default=("0", "0"))


def day(month: int, of: int, year: int = 2024) -> date:
    """A day of the year that is reckoned."""
    return date(year, month, of)


CASES = (
    # Whole years.
    Case("exactly enough", [(ROOM, PUBLIC, "30"), (ROOM, PRO, "60")], 12, ("90", "60"), ("30", "60"), MET),
    Case(
        "a tenth too few in all",
        [(ROOM, PUBLIC, "29.9"), (ROOM, PRO, "60")],
        12,
        ("90", "60"),
        ("29.9", "60"),
        SHORT,
        missing=("0.1", "0"),
    ),
    Case(
        "enough in all, too few professional",
        [(ROOM, PUBLIC, "40"), (ROOM, PRO, "50")],
        12,
        ("90", "60"),
        ("40", "50"),
        FEW_PRO,
        missing=("0", "10"),
    ),
    Case("all professional", [(ROOM, PRO, "90")], 12, ("90", "60"), ("0", "90"), MET),
    Case("nothing at all", [], 12, ("90", "60"), ("0", "0"), SHORT, missing=("90", "60")),
    # Part-years: only whole months in service count.
    Case(
        "entered on 1 July: six months",
        [(ROOM, PUBLIC, "15"), (ROOM, PRO, "30")],
        6,
        ("45", "30"),
        ("15", "30"),
        MET,
        entered=day(7, 1),
    ),
    Case(
        "entered on 2 July: July does not count",
        [(ROOM, PUBLIC, "12.5"), (ROOM, PRO, "25")],
        5,
        ("37.5", "25"),
        ("12.5", "25"),
        MET,
        entered=day(7, 2),
    ),
    Case(
        "left on 31 May: five months",
        [(ROOM, PRO, "37.4")],
        5,
        ("37.5", "25"),
        ("0", "37.4"),
        SHORT,
        left=day(5, 31),
        missing=("0.1", "0"),
    ),
    Case(
        "left on 30 May: May does not count",
        [(ROOM, PRO, "30")],
        4,
        ("30", "20"),
        ("0", "30"),
        MET,
        left=day(5, 30),
    ),
    Case(
        "came in March, left in August, both mid-month",
        [(ROOM, PRO, "30")],
        4,
        ("30", "20"),
        ("0", "30"),
        MET,
        entered=day(3, 11),
        left=day(8, 20),
    ),
    Case("entered on 4 December: nothing is asked", [], 0, ("0", "0"), ("0", "0"), FREE, entered=day(12, 4)),
    # Leave: only whole months of it are taken off.
    Case(
        "maternity from 16 March to 15 August: April to July are off",
        [(ROOM, PUBLIC, "20"), (ROOM, PRO, "40")],
        8,
        ("60", "40"),
        ("20", "40"),
        MET,
        leaves=[(day(3, 16), day(8, 15))],
    ),
    Case(
        "three weeks of sick leave within a month change nothing",
        [(ROOM, PRO, "89")],
        12,
        ("90", "60"),
        ("0", "89"),
        SHORT,
        leaves=[(day(3, 2), day(3, 30))],
        missing=("1", "0"),
    ),
    Case(
        "two leaves that touch make a whole month",
        [(ROOM, PRO, "82.5")],
        11,
        ("82.5", "55"),
        ("0", "82.5"),
        MET,
        leaves=[(day(9, 1), day(9, 14)), (day(9, 15), day(9, 30))],
    ),
    Case(
        "a leave since last year, still open",
        [],
        0,
        ("0", "0"),
        ("0", "0"),
        FREE,
        leaves=[(day(10, 8, 2023), None)],
    ),
    Case(
        "entered in April and on study leave from October on",
        [(ROOM, PRO, "45")],
        6,
        ("45", "30"),
        ("0", "45"),
        MET,
        entered=day(4, 1),
        leaves=[(day(10, 1), day(12, 31))],
    ),
    # Conversion and caps.
    Case(
        "online hours count half",
        [(ROOM, PUBLIC, "30"), (NET, PRO, "120")],
        12,
        ("90", "60"),
        ("30", "60"),
        MET,
        rule=HALVED,
    ),
    Case(
        "half of 8.5 is 4.25, which is 4.3",
        [(NET, PRO, "8.5")],
        12,
        ("90", "60"),
        ("0", "4.3"),
        SHORT,
        rule=HALVED,
        missing=("85.7", "55.7"),
    ),
    Case(
        "each certificate is converted by itself: twice 4.3",
        [(NET, PRO, "8.5"), (NET, PRO, "8.5")],
        12,
        ("90", "60"),
        ("0", "8.6"),
        SHORT,
        rule=HALVED,
        missing=("81.4", "51.4"),
    ),
    Case(
        "what is beyond the cap does not count",
        [(NET, PUBLIC, "15"), (NET, PUBLIC, "15"), (ROOM, PRO, "65")],
        12,
        ("90", "60"),
        ("20", "65"),
        SHORT,
        rule=CAPPED,
        missing=("5", "0"),
    ),
    Case(
        "converted first, cut after: 70 online hours are 35, of which 30 count",
        [(NET, PRO, "70"), (ROOM, PUBLIC, "30"), (ROOM, PRO, "30")],
        12,
        ("90", "60"),
        ("30", "60"),
        MET,
        rule=CAPPED,
    ),
    Case(
        "the cap of one mode leaves the others alone",
        [(NET, PUBLIC, "50"), (MEETING, PUBLIC, "10"), (CONTEST, PRO, "60")],
        12,
        ("90", "60"),
        ("30", "60"),
        MET,
        rule=CAPPED,
    ),
    # Carried or not: before = required, common, professional of the year before.
    Case(
        "40 hours left over, and the rule carries nothing",
        [(ROOM, PUBLIC, "20"), (ROOM, PRO, "60")],
        12,
        ("90", "60"),
        ("20", "60"),
        SHORT,
        before=("90", "50", "80"),
        missing=("10", "0"),
    ),
    Case(
        "40 left over, 20 carried: all of them professional, of which 20 were left over",
        [(ROOM, PUBLIC, "30"), (ROOM, PRO, "40")],
        12,
        ("90", "60"),
        ("30", "60"),
        MET,
        carried="20",
        rule=CARRIES,
        before=("90", "50", "80"),
    ),
    Case(
        "12 left over, 5 of them professional: the rest is carried as common",
        [(ROOM, PUBLIC, "20"), (ROOM, PRO, "55")],
        12,
        ("90", "60"),
        ("27", "60"),
        SHORT,
        carried="12",
        rule=CARRIES,
        before=("90", "37", "65"),
        missing=("3", "0"),
    ),
    Case(
        "a year that fell short leaves nothing over",
        [(ROOM, PRO, "80")],
        12,
        ("90", "60"),
        ("0", "80"),
        SHORT,
        rule=CARRIES,
        before=("90", "10", "70"),
        missing=("10", "0"),
    ),
    Case(
        "a year that required nothing leaves nothing over",
        [(ROOM, PRO, "80")],
        12,
        ("90", "60"),
        ("0", "80"),
        SHORT,
        rule=CARRIES,
        before=("0", "0", "50"),
        missing=("10", "0"),
    ),
    # Other numbers, other people.
    Case(
        "72.5 hours, half of them professional, seven months: 42.3 and 21.2",
        [(ROOM, PUBLIC, "21.1"), (ROOM, PRO, "21.2")],
        7,
        ("42.3", "21.2"),
        ("21.1", "21.2"),
        MET,
        rule=OWN,
        entered=day(6, 1),
    ),
    Case(
        "nothing is asked of support staff",
        [(ROOM, PRO, "10")],
        12,
        ("0", "0"),
        ("0", "10"),
        FREE,
        group=StaffGroup.SUPPORT,
    ),
)


def tenths(text: str) -> int:
    """Hours as written, in tenths."""
    return int(Decimal(text) * 10)


def person(case: Case) -> StaffMember:
    """The person of a case."""
    return StaffMember(
        1,
        1,
        "YG0001",
        1,
        TitleLevel.MIDDLE,
        "馆员",
        case.group,
        Education.MASTER,
        "",
        1985,
        case.entered,
        case.left,
        StaffStatus.ACTIVE if case.left is None else StaffStatus.LEFT,
    )


def earned(rule: HourRule, claims: Sequence[tuple[Mode, Category, str]]) -> Totals:
    """What certificates come to: each converted, then sums cut to their caps."""
    sums: dict[tuple[Mode, Category], int] = {}
    for mode, category, text in claims:
        sums[mode, category] = sums.get((mode, category), 0) + rule.convert(mode, category, tenths(text))
    return capped(rule, sums)


def standing(case: Case) -> Standing:
    """How the person of a case stands."""
    leaves = [Leave(1, start, end, LeaveKind.OTHER) for start, end in case.leaves]
    asked = requirement_of(case.rule, person(case), leaves)
    carried = Totals()
    if case.before is not None:
        total, public, professional = map(tenths, case.before)
        former = required(replace(PLAIN, target=total), StaffGroup.PROFESSIONAL, 12)
        carried = carried_in(case.rule, former, Totals(public, professional))
    return Standing(asked, earned(case.rule, case.claims), carried)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.told)
def test_by_hand(case: Case) -> None:
    """Every case of the table comes out as it was worked out by hand."""
    found = standing(case)
    assert found.requirement.months == case.months
    assert (found.requirement.total, found.requirement.professional) == tuple(map(tenths, case.asked))
    assert (found.counted.public, found.counted.professional) == tuple(map(tenths, case.counted))
    assert found.carried.total == tenths(case.carried)
    assert (found.missing, found.missing_professional) == tuple(map(tenths, case.missing))
    assert found.verdict is case.verdict


def test_a_rule_changed_within_the_year_converts_from_its_day_on() -> None:
    """Hours of June go by the rule of January, those of July by that of July; the year by the last."""
    later = replace(HALVED, valid_from=day(7, 1), target=800, version=2)
    book = RuleBook((replace(PLAIN, version=1), later))
    assert book.on(2024, day(6, 30)).convert(NET, PRO, 100) == 100
    assert book.on(2024, day(7, 1)).convert(NET, PRO, 100) == 50
    assert book.of_year(2024).target == 800
    # The next year goes on by the last rule, and the year before had none: 90 hours.
    assert book.of_year(2025).target == 800
    assert book.of_year(2023) == HourRule(2023, date(2023, 1, 1))
    assert book.known_at(1).of_year(2024).target == 900


def test_a_rule_of_the_next_year_leaves_this_one_alone() -> None:
    """A rule set ahead begins with its year."""
    book = RuleBook((replace(PLAIN, year=2025, valid_from=date(2025, 1, 1), target=1000, version=5),))
    assert book.of_year(2024).target == 900
    assert book.of_year(2025).target == 1000


def test_corrected_after_the_close() -> None:
    """88 hours at the close; a late certificate of 8 is cut by the cap, a mistake of 5 is taken back.

    Online common hours: 15 at the close, 23 with the late certificate, of which 20 count: 93 in all, met.
    Five of them were counted twice: 18 remain, 91 in all. Two professional hours too many: 89.
    """
    sums = {(NET, PUBLIC): 150, (ROOM, PUBLIC): 130, (ROOM, PRO): 600}
    asked = required(CAPPED, StaffGroup.PROFESSIONAL, 12)
    at_close = Standing(asked, capped(CAPPED, sums))
    assert (at_close.counted.total, at_close.verdict) == (880, SHORT)
    sums[NET, PUBLIC] += 80
    assert Standing(asked, capped(CAPPED, sums)).counted.total == 930
    sums[NET, PUBLIC] -= 50
    corrected = Standing(asked, capped(CAPPED, sums))
    assert (corrected.counted.total, corrected.verdict) == (910, MET)
    sums[ROOM, PRO] -= 20
    last = Standing(asked, capped(CAPPED, sums))
    assert (last.counted.total, last.missing, last.verdict) == (890, 10, SHORT)
