"""The life of a site: what may follow what, on which days, and what a history adds up to."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rollout.stages import (
    OPENED,
    STAGES,
    Lane,
    Move,
    MoveKind,
    SiteStage,
    SiteState,
    Standing,
    after,
    allowed,
    corrected_day_fault,
    day_fault,
    position,
    possible,
    stays,
    target,
)

TODAY = date(2025, 6, 30)
BEGUN = date(2024, 1, 10)
LANES = list(Lane)


def told(lane: Lane, *kinds: MoveKind, days: int = 10) -> tuple[Move, ...]:
    """A history of these moves, so many days apart."""
    moves: list[Move] = []
    for turn, kind in enumerate(kinds, 1):
        stage = target(lane, after(moves), kind)
        assert stage is not None, kind
        day = BEGUN + timedelta(days=days * (turn - 1))
        moves.append(Move(1, turn, kind, stage, day, turn, "因故" if kind.needs_reason else ""))
    return tuple(moves)


def walked(lane: Lane, steps: int) -> tuple[MoveKind, ...]:
    """Begun and moved on so many times."""
    return (MoveKind.START, *[MoveKind.ADVANCE] * steps)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Lane, tuple[Move, ...]]:
    """Any history that the rules allow, day by day."""
    lane = draw(st.sampled_from(LANES))
    moves: list[Move] = []
    day = BEGUN
    for turn in range(1, draw(st.integers(1, 14)) + 1):
        standing = after(moves)
        kind = draw(st.sampled_from(possible(lane, standing)))
        stage = target(lane, standing, kind)
        assert stage is not None
        day += timedelta(days=draw(st.integers(0, 40)))
        moves.append(Move(1, turn, kind, stage, day, turn, "因故"))
    return lane, tuple(moves)


class TestMoves:
    def test_a_lane_is_walked_to_its_end_and_no_further(self) -> None:
        for lane in LANES:
            moves = told(lane, *walked(lane, len(STAGES[lane]) - 1))
            assert tuple(move.stage for move in moves) == STAGES[lane]
            end = after(moves)
            assert end.is_open
            assert MoveKind.ADVANCE not in possible(lane, end)
            assert end.opened_on == moves[-2].effective_on

    def test_back_is_one_stage_and_never_out_of_the_opening(self) -> None:
        third = after(told(Lane.NEW, *walked(Lane.NEW, 2)))
        assert target(Lane.NEW, third, MoveKind.BACK) is SiteStage.SCHEME
        first = after(told(Lane.NEW, MoveKind.START))
        assert MoveKind.BACK not in possible(Lane.NEW, first)
        opened = after(told(Lane.RECOGNISED, *walked(Lane.RECOGNISED, 3)))
        assert opened.stage is SiteStage.OPEN
        assert possible(Lane.RECOGNISED, opened) == (MoveKind.ADVANCE, MoveKind.CLOSE)
        assessed = after(told(Lane.RECOGNISED, *walked(Lane.RECOGNISED, 4)))
        assert target(Lane.RECOGNISED, assessed, MoveKind.BACK) is SiteStage.OPEN

    def test_closed_rooms_open_where_they_stood_and_withdrawn_sites_begin_anew(self) -> None:
        closed = after(told(Lane.RECOGNISED, *walked(Lane.RECOGNISED, 4), MoveKind.CLOSE))
        assert closed.state is SiteState.CLOSED
        assert not closed.is_open
        assert possible(Lane.RECOGNISED, closed) == (MoveKind.REOPEN,)
        assert target(Lane.RECOGNISED, closed, MoveKind.REOPEN) is SiteStage.ASSESSED
        gone = after(told(Lane.NEW, *walked(Lane.NEW, 3), MoveKind.WITHDRAW))
        assert (gone.stage, gone.words) == (SiteStage.CONSTRUCTION, "已撤销")
        assert possible(Lane.NEW, gone) == (MoveKind.START,)
        assert target(Lane.NEW, gone, MoveKind.START) is SiteStage.SELECTION

    def test_a_stage_skipped_is_refused_in_words(self) -> None:
        standing = after(told(Lane.NEW, MoveKind.START))
        faults = allowed(Lane.NEW, standing, MoveKind.ADVANCE, TODAY, "", TODAY, SiteStage.CONSTRUCTION)
        assert faults == {
            "stage": "不能跳过阶段：点位现在是“选址”，下一阶段是“方案”，不能直接进入“施工”。请逐个阶段办理。"
        }
        assert not allowed(Lane.NEW, standing, MoveKind.ADVANCE, TODAY, "", TODAY, SiteStage.SCHEME)

    @pytest.mark.parametrize("kind", [MoveKind.BACK, MoveKind.WITHDRAW])
    def test_what_undoes_needs_a_reason(self, kind: MoveKind) -> None:
        standing = after(told(Lane.NEW, *walked(Lane.NEW, 2)))
        assert allowed(Lane.NEW, standing, kind, TODAY, " ", TODAY).keys() == {"reason"}
        assert allowed(Lane.NEW, standing, kind, TODAY, "长" * 201, TODAY).keys() == {"reason"}
        assert not allowed(Lane.NEW, standing, kind, TODAY, "场地落空", TODAY)

    def test_every_impossible_move_has_words_of_its_own(self) -> None:
        standings = [
            Standing(),
            after(told(Lane.NEW, MoveKind.START)),
            after(told(Lane.NEW, *walked(Lane.NEW, 6))),
            after(told(Lane.NEW, *walked(Lane.NEW, 7))),
            after(told(Lane.NEW, *walked(Lane.NEW, 7), MoveKind.CLOSE)),
            after(told(Lane.NEW, MoveKind.START, MoveKind.WITHDRAW)),
        ]
        for standing in standings:
            for kind in set(MoveKind) - set(possible(Lane.NEW, standing)):
                words = allowed(Lane.NEW, standing, kind, TODAY, "因故", TODAY)["stage"]
                assert words.endswith("。"), (standing, kind)


class TestDays:
    @pytest.mark.parametrize(
        ("day", "words"),
        [
            (None, "请填写日期"),
            (TODAY + timedelta(days=1), "日期不能晚于今天（2025-06-30）"),
            (BEGUN - timedelta(days=1), "日期不能早于上一次阶段变动的日期（2024-01-10）"),
            (BEGUN, ""),
            (TODAY, ""),
        ],
    )
    def test_days_never_go_back_nor_ahead(self, day: date | None, words: str) -> None:
        found = day_fault(BEGUN, day, TODAY)
        assert found.startswith(words)
        assert bool(found) == bool(words)

    def test_a_year_that_nobody_means(self) -> None:
        assert day_fault(None, date(1925, 6, 1), TODAY) == "日期的年份不对，请修改。"

    def test_a_corrected_day_stays_between_its_neighbours(self) -> None:
        moves = told(Lane.NEW, *walked(Lane.NEW, 2))
        first, second, third = (move.effective_on for move in moves)
        assert corrected_day_fault(moves, 2, first, TODAY) == ""
        assert corrected_day_fault(moves, 2, third, TODAY) == ""
        assert "不能早于上一次" in corrected_day_fault(moves, 2, first - timedelta(days=1), TODAY)
        assert "不能晚于下一次" in corrected_day_fault(moves, 2, third + timedelta(days=1), TODAY)
        assert corrected_day_fault(moves, 1, first - timedelta(days=90), TODAY) == ""
        assert "不能晚于今天" in corrected_day_fault(moves, 3, TODAY + timedelta(days=1), TODAY)
        assert second == BEGUN + timedelta(days=10)


@given(histories())
def test_whatever_was_allowed_adds_up(told_of: tuple[Lane, tuple[Move, ...]]) -> None:
    lane, moves = told_of
    standing = after(moves)
    assert standing.history == moves
    assert standing.since == moves[-1].effective_on
    # One is in flight, open, withdrawn or closed, and never two of them.
    marks = [
        standing.in_flight,
        standing.is_open,
        standing.state is SiteState.WITHDRAWN,
        standing.state is SiteState.CLOSED,
    ]
    assert sum(marks) == 1
    for earlier, later in pairwise(moves):
        if later.kind in (MoveKind.ADVANCE, MoveKind.BACK):
            assert abs(position(lane, later.stage) - position(lane, earlier.stage)) == 1
    opened = standing.opened_on
    assert (opened is not None) == (standing.stage in OPENED)
    # Every fold of a part is the standing of an earlier day: what comes later never alters it.
    for n in range(1, len(moves)):
        assert after(moves[:n]) == after(tuple(m for m in moves if m.turn <= n))


@given(histories())
def test_stays_cover_the_time_in_stages_without_a_gap(told_of: tuple[Lane, tuple[Move, ...]]) -> None:
    _, moves = told_of
    found = stays(moves)
    active = [move for move in moves if move.kind not in (MoveKind.WITHDRAW, MoveKind.CLOSE)]
    assert [(one.stage, one.from_day) for one in found] == [(m.stage, m.effective_on) for m in active]
    assert all(one.to_day is not None for one in found[:-1])
    assert all(one.days(TODAY) >= 0 for one in found if one.to_day is not None)
    last = moves[-1]
    assert (bool(found) and found[-1].to_day is None) == (after(moves).state is SiteState.ACTIVE)
    total = sum(one.days(last.effective_on) for one in found)
    idle = sum(
        (later.effective_on - earlier.effective_on).days
        for earlier, later in pairwise(moves)
        if earlier.kind in (MoveKind.WITHDRAW, MoveKind.CLOSE)
    )
    assert total + idle == (last.effective_on - moves[0].effective_on).days
