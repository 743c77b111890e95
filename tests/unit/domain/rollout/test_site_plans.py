"""Planned days: baseline and revisions, what is refused, what is due, by example and property."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.rollout.plans import (
    PlannedDay,
    days_late,
    next_due,
    plan_faults,
    plan_of,
    planned_days,
)
from domain.rollout.sites import STAGES, Lane, Move, MoveKind, SiteStage, Standing
from domain.rollout.stages import after

TODAY = date(2024, 3, 25)
BEGUN = date(2024, 1, 10)


def day(number: int) -> date:
    """The day of this number after the beginning."""
    return BEGUN + timedelta(days=number)


def standing(until: SiteStage, lane: Lane = Lane.NEW) -> Standing:
    """A site that entered a stage every ten days until one."""
    moves = []
    for turn, stage in enumerate(STAGES[lane]):
        kind = MoveKind.ADVANCE if turn else MoveKind.START
        moves.append(Move(1, turn + 1, kind, stage, day(10 * turn), turn))
        if stage is until:
            break
    return after(moves)


def test_the_first_day_is_the_baseline_and_stays() -> None:
    plan = plan_of(
        [
            (SiteStage.SCHEME, None),
            (SiteStage.SCHEME, day(30)),
            (SiteStage.SCHEME, day(40)),
            (SiteStage.SCHEME, None),
            (SiteStage.SCHEME, day(25)),
            (SiteStage.OPEN, day(300)),
        ]
    )
    assert plan == {
        SiteStage.SCHEME: PlannedDay(day(30), day(25), 3),
        SiteStage.OPEN: PlannedDay(day(300), day(300)),
    }
    assert plan[SiteStage.SCHEME].slip == -5
    assert plan_of([(SiteStage.OPEN, day(1)), (SiteStage.OPEN, None)])[SiteStage.OPEN].slip is None


def faults(wanted: dict[SiteStage, date | None], reason: str = "", **more: object) -> dict[str, str]:
    """What is wrong with days for a site in its second stage; that, the first and 开放 are planned."""
    plan = plan_of([(SiteStage.SELECTION, day(0)), (SiteStage.SCHEME, day(12)), (SiteStage.OPEN, day(200))])
    stands = more.get("standing", standing(SiteStage.SCHEME))
    assert isinstance(stands, Standing)
    return plan_faults(Lane.NEW, stands, plan, wanted, reason, TODAY)


def test_days_out_of_order_are_refused_at_the_later_stage() -> None:
    assert faults({SiteStage.APPROVAL: day(90), SiteStage.CONSTRUCTION: day(100)}) == {}
    found = faults({SiteStage.APPROVAL: day(90), SiteStage.CONSTRUCTION: day(80)})
    assert found == {
        "construction": (f"“施工”的计划日期（{day(80)}）早于前面的“立项”（{day(90)}），请按阶段先后填写。")
    }
    assert "早于前面的“验收”" in faults({SiteStage.ACCEPTANCE: day(201)})["open"]
    assert faults({SiteStage.APPROVAL: day(90), SiteStage.CONSTRUCTION: day(90)}) == {}


def test_a_revision_needs_a_reason_and_a_baseline_none() -> None:
    assert faults({SiteStage.FITTING: day(150)}) == {}
    assert "请写明调整原因" in faults({SiteStage.OPEN: day(210)})["reason"]
    assert "请写明调整原因" in faults({SiteStage.OPEN: None}, " ")["reason"]
    assert faults({SiteStage.OPEN: day(210)}, "施工延期") == {}
    assert "不超过 200 字" in faults({SiteStage.OPEN: day(210)}, "长" * 201)["reason"]
    assert faults({SiteStage.OPEN: day(200)}) == {}


def test_what_has_been_entered_is_planned_no_more() -> None:
    assert "已经进入" in faults({SiteStage.SCHEME: day(13)}, "登记有误")["scheme"]
    assert "早于进入当前阶段的日期" in faults({SiteStage.APPROVAL: day(9)})["approval"]
    assert "年份不对" in faults({SiteStage.ASSESSED: date(2204, 1, 1)})["assessed"]
    assert "没有的阶段" in faults({SiteStage.VERIFIED: day(90)})["stage"]
    last = Move(1, 3, MoveKind.WITHDRAW, SiteStage.SCHEME, day(20), 9)
    gone = after([*standing(SiteStage.SCHEME).history, last])
    assert "已撤销" in faults({SiteStage.APPROVAL: day(90)}, standing=gone)["stage"]
    assert faults({SiteStage.OPEN: day(200)}, standing=gone) == {}


def test_what_is_due_is_the_next_stage_of_a_site_on_its_way() -> None:
    plan = plan_of([(SiteStage.APPROVAL, day(60)), (SiteStage.OPEN, day(200))])
    assert next_due(Lane.NEW, standing(SiteStage.SCHEME), plan) == (SiteStage.APPROVAL, day(60))
    assert days_late(Lane.NEW, standing(SiteStage.SCHEME), plan, TODAY) == (TODAY - day(60)).days
    assert days_late(Lane.NEW, standing(SiteStage.SCHEME), plan, day(59)) == 0
    assert next_due(Lane.NEW, standing(SiteStage.SELECTION), plan) is None
    assert next_due(Lane.NEW, standing(SiteStage.OPEN), plan) is None
    assert next_due(Lane.NEW, Standing(), plan) is None


@given(
    st.sampled_from(list(Lane)).flatmap(
        lambda lane: st.tuples(
            st.just(lane),
            st.dictionaries(st.sampled_from(STAGES[lane]), st.integers(0, 900).map(day), min_size=1),
        )
    )
)
def test_a_first_plan_is_taken_exactly_when_its_days_are_in_order(
    given_: tuple[Lane, dict[SiteStage, date]],
) -> None:
    lane, wanted = given_
    days = [wanted[stage] for stage in STAGES[lane] if stage in wanted]
    found = plan_faults(lane, Standing(), {}, wanted, "", TODAY)
    assert (not found) == (days == sorted(days))
    if not found:
        told = [(stage, wanted[stage]) for stage in wanted]
        assert planned_days(plan_of(told)) == wanted
