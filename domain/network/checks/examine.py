"""All soft checks on the figures that one unit tells for one period."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from math import pi, sqrt

from domain.network.checks.doubts import Check, Doubt, amount, percent
from domain.network.checks.relations import LOANS, MANY_LOANS, PROPORTIONS, RELATIONS, VISITS
from domain.network.checks.robust import Movement
from domain.network.checks.season import Course, Expectation, Moves, Terms
from domain.periods import Period

Figures = Mapping[str, float]
"""Figures of one period by the code of their indicator; what is missing or not applicable is not in it."""
Movements = Mapping[tuple[str, Period, Period], Movement]
"""The network's movements by indicator, period, and the earlier period it is measured from."""

LOOK_BACK = 12
"""In how many periods an indicator had no figure before it is newly appeared."""
FEWEST_TOLD = 3
"""A unit that told fewer periods before has nothing to appear in."""
STANDARD = Terms()


@dataclass(frozen=True, slots=True)
class Names:
    """What an indicator is called in sentences; ``steady`` ones (hours, stocks) may stay as they are."""

    name: str
    unit: str
    steady: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known beside the figures of a unit and period.

    ``past``: its own figures by indicator and earlier period; ``movements``: those of the network.
    """

    names: Mapping[str, Names]
    past: Mapping[str, Mapping[Period, float]] = field(default_factory=dict)
    movements: Movements = field(default_factory=dict)

    def course(self, code: str) -> Course:
        """What expectations of an indicator are made of."""
        return Course(self.past.get(code, {}), self._moves(code))

    def _moves(self, code: str) -> Moves:
        return lambda now, base: self.movements.get((code, now, base))

    def course_of_proportion(self, over: str, under: str) -> Course:
        """The same for the proportion of two indicators, times 10,000 so that it is large for a count."""
        first, second = self.past.get(over, {}), self.past.get(under, {})
        past = {
            period: value / second[period] * SCALE
            for period, value in first.items()
            if value > 0 and second.get(period, 0) > 0
        }

        def moves(now: Period, base: Period) -> Movement | None:
            up, down = self.movements.get((over, now, base)), self.movements.get((under, now, base))
            if up is None or down is None:
                return None
            units = min(up.units, down.units)
            return Movement(up.middle - down.middle, max(up.spread, down.spread), units)

        return Course(past, moves)


SCALE = 10_000


def examine(
    period: Period,
    told: Figures,
    evidence: Evidence,
    codes: Collection[str] | None = None,
    terms: Terms = STANDARD,
) -> tuple[Doubt, ...]:
    """The doubts about a unit's figures of a period, at most one for each indicator and check.

    ``told`` has all of the unit's figures of the period; only those of ``codes`` are judged, by default all.
    What one doubt explains is not told twice: an unlikely figure raises none about its proportions.
    """
    judged = [code for code in told if (codes is None or code in codes) and code in evidence.names]
    found = [doubt for code in judged for doubt in _alone(period, code, told[code], evidence, terms)]
    found += _together(told, evidence, frozenset(judged))
    doubted = {doubt.code for doubt in found if doubt.check is not Check.SAME}
    found += _proportions(period, told, evidence, frozenset(judged), doubted, terms)
    return tuple(found)


def _alone(period: Period, code: str, value: float, evidence: Evidence, terms: Terms) -> Iterator[Doubt]:
    names, course = evidence.names[code], evidence.course(code)
    if _appeared(period, value, code, evidence, terms):
        words = f"{names.name}本期 {amount(value)}{names.unit}，此前 {LOOK_BACK} 期一直没有数据。"
        yield Doubt(Check.APPEARED, code, value, words, 0.0, value)
        return
    middle = course.middle(period, value)
    if middle is None:
        return
    effect = abs(value - middle)
    unlikely = effect >= max(terms.least, terms.share * middle)
    twin = None if names.steady else _twin(period, value, course)
    # What is usual of a unit takes its whole past to tell: only where something is odd at first sight.
    expected = course.expectation(period, value, terms.odds) if unlikely or twin else None
    if expected is None:
        return
    if twin is not None and 1 / (sqrt(2 * pi) * expected.spread * value) <= terms.chance:
        words = f"{names.name}本期 {amount(value)}{names.unit}，与{twin.label}的数完全相同，请核对是否误填。"
        yield Doubt(Check.SAME, code, value, words, expected.middle, effect)
    if not unlikely or abs(expected.odds) < terms.odds:
        return
    check = Check.ZERO if value == 0 else Check.SEASON
    yield Doubt(check, code, value, _told(names, value, expected, check), expected.middle, effect)


def _appeared(period: Period, value: float, code: str, evidence: Evidence, terms: Terms) -> bool:
    if value < terms.least:
        return False
    back, now = [], period
    for _ in range(LOOK_BACK):
        now = now.previous()
        back.append(now)
    if any(evidence.past.get(code, {}).get(earlier, 0) > 0 for earlier in back):
        return False
    told = {earlier for past in evidence.past.values() for earlier in past}
    return len(told.intersection(back)) >= FEWEST_TOLD


def _twin(period: Period, value: float, course: Course) -> Period | None:
    """The earlier period that has exactly this figure."""
    if value <= 0:
        return None
    return next((b for b in (period.previous(), period.a_year_before()) if course.past.get(b) == value), None)


def _told(names: Names, value: float, expected: Expectation, check: Check) -> str:
    beside = []
    if expected.year is not None:
        beside.append(f"去年同期 {amount(expected.year)}")
    if expected.before is not None:
        beside.append(f"上期 {amount(expected.before)}")
    if expected.moved is not None:
        beside.append(f"全网同比 {'+' if expected.moved >= 0 else '−'}{percent(abs(expected.moved))}")
    low, high = _rounded(expected.low), _rounded(expected.high)
    if check is Check.ZERO:
        ending = f"按此应有约 {_rounded(expected.middle)}，本期为 0。"
    else:
        off = value / max(expected.middle, 1.0) - 1
        ending = (
            f"按此应约 {_rounded(expected.middle)}（{low} 至 {high} 属正常），"
            f"{'高' if off > 0 else '低'} {percent(abs(off))}。"
        )
    return f"{names.name}本期 {amount(value)}{names.unit}；{'，'.join(beside) or '参照近几期'}，{ending}"


def _rounded(value: float) -> str:
    """An expectation, which is no exact figure: three digits of it."""
    if value < 10:
        return amount(round(value, 1))
    digits = len(str(int(value)))
    return amount(float(round(value, 3 - digits))) if digits > 3 else amount(float(round(value)))


def _together(told: Figures, evidence: Evidence, judged: frozenset[str]) -> Iterator[Doubt]:
    """What contradicts another figure of the same period."""
    for relation in RELATIONS:
        if not judged.intersection((relation.code, relation.other)):
            continue
        value, other = told.get(relation.code), told.get(relation.other)
        if value is None or other is None or not relation.broken(value, other):
            continue
        names, others = evidence.names.get(relation.code), evidence.names.get(relation.other)
        if names is None or others is None:
            continue
        than = "小于" if relation.at_least else "大于"
        words = (
            f"{names.name} {amount(value)}{names.unit}，{than}{others.name} {amount(other)}{others.unit}；"
            f"{relation.words}。"
        )
        yield Doubt(Check.RELATION, relation.code, value, words, other, abs(value - other))
    visits, loans = told.get(VISITS), told.get(LOANS, 0.0)
    if visits == 0 and loans >= MANY_LOANS and judged.intersection((VISITS, LOANS)):
        names, others = evidence.names.get(VISITS), evidence.names.get(LOANS)
        if names is not None and others is not None:
            words = (
                f"{names.name}为 0，同期{others.name} {amount(loans)}{others.unit}；请核对客流计数是否缺失。"
            )
            yield Doubt(Check.LOANS_WITHOUT_VISITS, VISITS, 0.0, words, None, loans)


def _proportions(
    period: Period,
    told: Figures,
    evidence: Evidence,
    judged: frozenset[str],
    doubted: Collection[str],
    terms: Terms,
) -> Iterator[Doubt]:
    """Proportions of two figures that are far from what they usually are in this unit."""
    for over, under in PROPORTIONS:
        first, second = told.get(over, 0.0), told.get(under, 0.0)
        if not judged.intersection((over, under)) or {over, under}.intersection(doubted):
            continue
        if min(first, second) < terms.least or over not in evidence.names or under not in evidence.names:
            continue
        course = evidence.course_of_proportion(over, under)
        proportion = first / second
        middle = course.middle(period, proportion * SCALE)
        if middle is None or abs(proportion * SCALE - middle) < terms.share * middle:
            continue
        expected = course.expectation(period, proportion * SCALE, terms.odds, 1 / first + 1 / second)
        if expected is None or abs(expected.odds) < terms.odds:
            continue
        usual = middle / SCALE
        code = _guilty(period, (over, under), told, evidence)
        should = usual * second if code == over else first / usual
        names, others = evidence.names[over], evidence.names[under]
        words = (
            f"{names.name} {amount(first)}{names.unit}，{others.name} {amount(second)}{others.unit}，"
            f"每{others.unit} {amount(round(proportion, 2))}，"
            f"往常约 {amount(round(usual, 2))}（{amount(round(expected.low / SCALE, 2))} 至 "
            f"{amount(round(expected.high / SCALE, 2))} 属正常）。"
        )
        yield Doubt(Check.PROPORTION, code, told[code], words, should, abs(told[code] - should))


def _guilty(period: Period, pair: tuple[str, str], told: Figures, evidence: Evidence) -> str:
    """Which of two figures lies further from its own past; the first where that tells nothing."""
    return max(pair, key=lambda code: abs(evidence.course(code).deviation(period, told[code]) or 0.0))
