"""The courses of the rollout: against a case worked by hand, against all courses one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.rollout.forecast import FEWEST, HIGH, HORIZON, LOW, MIDDLE, RUNS, SEED, Durations, durations
from domain.rollout.sites import Lane, SiteStage
from services.rollout.columns import LANES, STAGE_ORDER
from services.rollout.forecasting import Key, simulate, ways
from tests.support.rollout_oracle import Outcomes, Spell, opened_by, quantile, way

PAGE = Path(__file__).parents[4] / "docs" / "methods" / "rollout-forecast.md"
RECOGNISED = LANES.index(Lane.RECOGNISED)
MANY = 20_000
VERIFYING = [Spell(5, "on"), Spell(5, "on"), Spell(15, "on"), Spell(15, "on"), Spell(0, "open")]
RECOGNISING = [Spell(10, "on"), Spell(20, "on"), Spell(30, "on"), Spell(12, "open")]
BOTH = [way([RECOGNISING], 12), way([VERIFYING, RECOGNISING], 0)]


def key(stage: SiteStage) -> Key:
    return RECOGNISED, STAGE_ORDER.index(stage)


def history(spells: Sequence[Spell]) -> Durations:
    by_end = {end: Counter(one.days for one in spells if one.end == end) for end in ("on", "off", "open")}
    return durations(by_end["on"], by_end["off"], by_end["open"])


HISTORIES = {key(SiteStage.VERIFIED): history(VERIFYING), key(SiteStage.RECOGNISED): history(RECOGNISING)}
STANDING = [(key(SiteStage.RECOGNISED), [12]), (key(SiteStage.VERIFIED), [0])]


def tables() -> list[list[list[str]]]:
    """The rows of the tables of the page, without their heads."""
    found: list[list[list[str]]] = []
    for block in re.findall(r"(?:^\|.*\n)+", PAGE.read_text(encoding="utf-8"), re.MULTILINE):
        rows = [[cell.strip() for cell in line.strip("|\n").split("|")] for line in block.splitlines()]
        found.append(rows[2:])
    return found


def test_the_chances_of_the_page() -> None:
    stages = {"认定": HISTORIES[key(SiteStage.RECOGNISED)], "核查": HISTORIES[key(SiteStage.VERIFIED)]}
    told = {(row[0], int(row[1])): float(Fraction(row[2])) for row in tables()[0]}
    found = {(name, days): on for name, one in stages.items() for days, on, _ in one.steps}
    assert found == pytest.approx(told)


@pytest.mark.parametrize("row", tables()[1], ids=lambda row: row[0])
def test_the_case_worked_by_hand(row: list[str]) -> None:
    day, told = int(row[0]), [Fraction(cell) for cell in row[1:4]]
    exact = opened_by(BOTH, day)
    assert exact == told
    assert [quantile(exact, percent) for percent in (LOW, MIDDLE, HIGH)] == [int(cell) for cell in row[4:]]
    opened = simulate(ways(HISTORIES), STANDING, MANY, horizon=60)[:, day]
    for number, chance in enumerate(told):
        assert (opened == number).mean() == pytest.approx(float(chance), abs=0.015)
        assert chance not in (0, 1) or (opened == number).mean() == chance
    # So are the percentiles of the few courses that the page shows, but where the chance is just such a one.
    few = np.sort(simulate(ways(HISTORIES), STANDING)[:, day])
    so_far = [float(sum(told[: number + 1])) for number in range(3)]
    for percent, cell in zip((LOW, MIDDLE, HIGH), row[4:], strict=True):
        if all(abs(chance - percent / 100) > 0.03 for chance in so_far):
            assert few[RUNS * percent // 100 - 1] == int(cell)


def test_the_same_for_ever() -> None:
    found = ways(HISTORIES)
    one, two = simulate(found, STANDING), simulate(found, STANDING)
    assert np.array_equal(one, two)
    assert not np.array_equal(one, simulate(found, STANDING, seed=SEED + 1))
    assert one.shape == (RUNS, HORIZON + 1)
    # These change when the drawing does: then say so in the method.
    assert [int(one[:, day].sum()) for day in (8, 25)] == [203, 578]


def test_nothing_is_forecast_through_a_stage_that_is_hardly_known() -> None:
    few = [Spell(5, "on")] * (FEWEST - 1)
    known = {**HISTORIES, key(SiteStage.VERIFIED): history(few)}
    known[key(SiteStage.NOMINATED)] = HISTORIES[key(SiteStage.VERIFIED)]
    assert set(ways(known)) == {key(SiteStage.RECOGNISED)}
    assert ways({}) == {}


def test_whoever_has_waited_longer_than_all_others_is_not_expected() -> None:
    spells = [Spell(10, "on"), Spell(20, "on"), Spell(30, "on"), Spell(60, "open")]
    found = ways({key(SiteStage.RECOGNISED): history(spells)})
    opened = simulate(found, [(key(SiteStage.RECOGNISED), [60, 0])], 2_000)[:, -1]
    assert opened.max() == 1
    assert opened.mean() == pytest.approx(0.75, abs=0.04)


def test_whoever_draws_being_given_up_does_not_open() -> None:
    spells = [Spell(10, "on")] * 3 + [Spell(10, "off")] + [Spell(0, "open")]
    found = ways({key(SiteStage.RECOGNISED): history(spells)})
    opened = simulate(found, [(key(SiteStage.RECOGNISED), [0])], 4_000)
    assert opened[:, 9].sum() == 0
    assert opened[:, 10].mean() == pytest.approx(0.75, abs=0.03)
    assert np.array_equal(opened[:, 10], opened[:, -1])


SPELLS = st.lists(
    st.builds(Spell, st.integers(0, 9), st.sampled_from(["on", "off", "open"])), max_size=6
).map(lambda drawn: [*drawn, *([Spell(4, "on")] * FEWEST)])


@settings(max_examples=25, deadline=None)
@given(SPELLS, SPELLS, st.lists(st.integers(0, 9), min_size=1, max_size=2), st.integers(0, 9))
def test_like_all_courses_one_by_one(
    verifying: list[Spell], recognising: list[Spell], late: list[int], early: int
) -> None:
    recognising = [*recognising, *(Spell(days, "open") for days in late)]
    verifying = [*verifying, Spell(early, "open")]
    exact: list[Outcomes] = [way([recognising], days) for days in late]
    exact.append(way([verifying, recognising], early))
    found = ways(
        {
            key(SiteStage.VERIFIED): history(verifying),
            key(SiteStage.RECOGNISED): history(recognising),
        }
    )
    standing = [(key(SiteStage.RECOGNISED), late), (key(SiteStage.VERIFIED), [early])]
    opened = simulate(found, standing, 4_000, horizon=30)
    assert (np.diff(opened, axis=1) >= 0).all()
    for day in (0, 3, 8, 20, 30):
        for number, chance in enumerate(opened_by(exact, day)):
            assert (opened[:, day] == number).mean() == pytest.approx(float(chance), abs=0.045)
