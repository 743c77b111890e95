"""Days in a stage against the stage's own history: by hand, and by property against another reckoning."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rollout.ageing import FEWEST, Ageing, StageHistory, finished, histories
from domain.rollout.board import kind_towards
from domain.rollout.sites import Site, Sites, SiteTerms, Tier
from domain.rollout.stages import STAGES, Lane, Move, MoveKind, SiteStage, after, target

FIRST = date(2023, 1, 1)
SELECTION, SCHEME, APPROVAL = STAGES[Lane.NEW][:3]
DAYS = st.lists(st.integers(0, 2000), min_size=FEWEST, max_size=60).map(sorted)


def history(*steps: tuple[MoveKind, SiteStage, int]) -> tuple[Move, ...]:
    """Moves of one site: kind, the stage after it, and the day counted from the first."""
    return tuple(
        Move(1, turn, kind, stage, FIRST + timedelta(days=day), turn)
        for turn, (kind, stage, day) in enumerate(steps, 1)
    )


def test_a_stay_counts_when_the_site_went_on() -> None:
    moves = history(
        (MoveKind.START, SELECTION, 0),
        (MoveKind.ADVANCE, SCHEME, 30),
        (MoveKind.BACK, SELECTION, 40),
        (MoveKind.ADVANCE, SCHEME, 45),
        (MoveKind.ADVANCE, APPROVAL, 65),
        (MoveKind.WITHDRAW, APPROVAL, 90),
    )
    assert list(finished(moves)) == [(SELECTION, 30), (SELECTION, 5), (SCHEME, 20)]


def test_open_rooms_have_no_stage_to_finish() -> None:
    moves = history(
        (MoveKind.ADVANCE, SiteStage.OPEN, 0),
        (MoveKind.CLOSE, SiteStage.OPEN, 10),
        (MoveKind.REOPEN, SiteStage.OPEN, 20),
        (MoveKind.ADVANCE, SiteStage.ASSESSED, 400),
    )
    assert not list(finished(moves))


def test_histories_are_of_a_lane_and_its_stage() -> None:
    terms = SiteTerms("试验点位", Tier.STREET, "320104")
    moves = history((MoveKind.START, SELECTION, 0), (MoveKind.ADVANCE, SCHEME, 12))
    other = history((MoveKind.START, SiteStage.NOMINATED, 0), (MoveKind.ADVANCE, SiteStage.VERIFIED, 7))
    sites = Sites(
        {key: Site(key, f"ET00{key}", lane, terms, FIRST, key) for key, lane in _LANES.items()},
        {1: moves, 2: other, 3: moves[:1]},
        {},
    )
    assert {key: found.durations for key, found in histories(sites).items()} == {
        (Lane.NEW, SELECTION): (12,),
        (Lane.RECOGNISED, SiteStage.NOMINATED): (7,),
    }


_LANES = {1: Lane.NEW, 2: Lane.RECOGNISED, 3: Lane.NEW}


def test_quartiles_by_hand() -> None:
    # 10 20 30 40 100: the lower quartile is the second of five, the upper the fourth.
    found = StageHistory((10, 20, 30, 40, 100))
    assert (found.count, found.quartiles, found.limits) == (5, (20, 30, 40), (40, 70))
    # 4 8 15 16 23 42: places 1.25, 2.5 and 3.75 from 0.
    assert StageHistory((4, 8, 15, 16, 23, 42)).quartiles == (9.75, 15.5, 21.25)
    called = [found.ageing(days) for days in (0, 40, 41, 70, 71)]
    assert called == [Ageing.USUAL, Ageing.USUAL, Ageing.LONG, Ageing.LONG, Ageing.VERY_LONG]


@pytest.mark.parametrize("durations", [(), (3,), (1, 2, 3, 4)])
def test_too_few_stays_say_nothing(durations: tuple[int, ...]) -> None:
    found = StageHistory(durations)
    assert (found.quartiles, found.limits) == (None, None)
    assert found.ageing(10_000) is Ageing.UNKNOWN
    assert not found.ageing(10_000).is_long


def test_stays_of_one_length_leave_nothing_between_long_and_very_long() -> None:
    found = StageHistory((30,) * 8)
    assert [found.ageing(days) for days in (30, 31)] == [Ageing.USUAL, Ageing.VERY_LONG]


@given(DAYS)
def test_quartiles_are_those_of_a_spreadsheet(days: list[int]) -> None:
    found = StageHistory(tuple(days)).quartiles
    assert found == pytest.approx(tuple(quantiles(days, n=4, method="inclusive")))


@given(DAYS, st.integers(0, 3000), st.integers(0, 3000))
def test_a_longer_stay_is_never_called_shorter(days: list[int], one: int, other: int) -> None:
    order, found = list(Ageing), StageHistory(tuple(days))
    shorter, longer = sorted((one, other))
    assert order.index(found.ageing(shorter)) <= order.index(found.ageing(longer))
    # Half of what was finished was never long.
    assert sum(found.ageing(stay).is_long for stay in days) <= len(days) / 2


@given(st.sampled_from(Lane), st.data())
def test_a_neighbouring_column_is_reached_by_the_move_that_was_meant(lane: Lane, data: st.DataObject) -> None:
    stages = STAGES[lane]
    at = data.draw(st.integers(0, len(stages) - 1))
    standing = after([Move(1, 1, MoveKind.START, stages[at], FIRST, 1)])
    wanted = data.draw(st.sampled_from(stages))
    kind, away = kind_towards(lane, standing, wanted), stages.index(wanted) - at
    assert kind is (MoveKind.BACK if away < 0 else MoveKind.ADVANCE)
    led = target(lane, standing, kind)
    assert led is None or (led is wanted) == (abs(away) == 1)


def test_a_column_of_the_other_lane_is_no_way_back() -> None:
    standing = after([Move(1, 1, MoveKind.START, SCHEME, FIRST, 1)])
    assert kind_towards(Lane.NEW, standing, SiteStage.VERIFIED) is MoveKind.ADVANCE
