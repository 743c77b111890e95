"""Orders by rule: the state machine, the ladder, escalation, who may do what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.permissions import Actor, Grant, Role, ScopeKind
from domain.supervision.ladder import (
    SupervisionRule,
    behind_pace,
    colour_on,
    escalations,
    verdict_on,
    workdays_after,
)
from domain.supervision.rights import allowed_steps
from domain.supervision.steps import (
    ENDED_STATES,
    QUIET_STEPS,
    Colour,
    FloorReason,
    IllegalStep,
    OrderState,
    Standing,
    Step,
    begin,
    moved,
    order_name,
    steps_from,
)

MONDAY = date(2025, 3, 3)
DUE = date(2025, 3, 31)
RULE = SupervisionRule()
HANDED = Standing(OrderState.HANDED, MONDAY, DUE, department_id=7, handed_on=MONDAY)


def test_the_life_of_an_order() -> None:
    standing = begin(MONDAY, DUE, Colour.NONE)
    path = (Step.HAND_OVER, Step.ACCEPT, Step.ANSWER, Step.FINISH, Step.STRIKE_OFF, Step.ARCHIVE)
    for step in path:
        standing = moved(standing, step, MONDAY)
    assert standing.state is OrderState.ARCHIVED
    assert standing.turn == len(path) + 1
    assert order_name(2025, 12) == "督办〔2025〕12号"


@given(st.sampled_from(OrderState), st.sampled_from(Step))
def test_a_step_applies_exactly_where_it_is_offered(state: OrderState, step: Step) -> None:
    standing = replace(HANDED, state=state)
    if step in steps_from(state):
        after = moved(standing, step, DUE)
        assert after.turn == standing.turn + (step not in QUIET_STEPS)
    else:
        with pytest.raises(IllegalStep):
            moved(standing, step, DUE)
    if state in ENDED_STATES:
        assert steps_from(state) == ()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (DUE - timedelta(days=6), Colour.NONE),
        (DUE - timedelta(days=5), Colour.BLUE),
        (DUE, Colour.BLUE),
        (DUE + timedelta(days=1), Colour.YELLOW),
        (DUE + timedelta(days=10), Colour.YELLOW),
        (DUE + timedelta(days=11), Colour.RED),
    ],
)
def test_the_ladder_by_dates(day: date, expected: Colour) -> None:
    assert colour_on(HANDED, day, RULE) is expected


def test_an_answer_stops_the_clock_and_a_record_keeps_the_colour() -> None:
    answered = replace(HANDED, state=OrderState.ANSWERED, answered_on=DUE)
    assert colour_on(answered, DUE + timedelta(days=90), RULE) is Colour.NONE
    returned = answered.raised_to(Colour.YELLOW, FloorReason.RETURNED)
    verdict = verdict_on(returned, DUE, RULE)
    assert (verdict.colour, verdict.recorded) == (Colour.YELLOW, FloorReason.RETURNED)
    assert returned.raised_to(Colour.BLUE, FloorReason.PACE) is returned


@given(
    st.integers(0, 120), st.integers(0, 120), st.sampled_from(Colour), st.sampled_from([OrderState.HANDED])
)
def test_colours_never_fall_as_time_passes(first: int, more: int, floor: Colour, state: OrderState) -> None:
    standing = replace(HANDED, state=state, floor=floor)
    early = colour_on(standing, MONDAY + timedelta(days=first), RULE)
    late = colour_on(standing, MONDAY + timedelta(days=first + more), RULE)
    assert late.rank >= early.rank >= floor.rank


def test_working_days_leave_out_the_weekend() -> None:
    assert workdays_after(date(2025, 3, 6), 3) == date(2025, 3, 11)


@pytest.mark.parametrize(("completion", "behind"), [(29.9, True), (30.1, False)])
def test_a_feedback_behind_the_time_that_passed(completion: float, behind: bool) -> None:
    half = MONDAY + timedelta(days=14)
    assert behind_pace(HANDED, completion, half, RULE) is behind


@given(st.integers(0, 80), st.integers(0, 80))
def test_escalation_is_told_once_for_each_level_however_often_it_is_asked(days: int, more: int) -> None:
    first = list(escalations(HANDED, MONDAY + timedelta(days=days), RULE))
    after = first[-1].standing if first else HANDED
    assert list(escalations(after, MONDAY + timedelta(days=days), RULE)) == []
    later = list(escalations(after, MONDAY + timedelta(days=days + more), RULE))
    assert all(found.level <= 2 for found in first + later)


def test_nobody_accepting_goes_up_two_steps() -> None:
    found = list(escalations(HANDED, date(2025, 3, 12), RULE))
    assert [(e.level, e.standing.floor) for e in found] == [(1, Colour.BLUE), (2, Colour.YELLOW)]
    assert list(escalations(HANDED, date(2025, 3, 6), RULE)) == []
    accepted = replace(HANDED, state=OrderState.ACCEPTED)
    assert list(escalations(accepted, DUE, RULE)) == []
    (late,) = escalations(accepted, DUE + timedelta(days=1), RULE)
    assert (late.matter, late.standing.floor) == (FloorReason.UNANSWERED, Colour.YELLOW)


def test_rules_must_make_sense() -> None:
    for values in ({"accept_days": 0}, {"blue_days": -1}, {"pace_gap": 0}):
        with pytest.raises(Invalid):
            SupervisionRule(**values)


def person(user_id: int, role: Role, department: int | None = None, principal: int | None = None) -> Actor:
    """Somebody with one role."""
    kind = ScopeKind.PLAN if department is None else ScopeKind.DEPARTMENT
    ids = frozenset() if department is None else frozenset({department})
    return Actor(user_id, str(user_id), "某人", (Grant(role, kind, ids, principal),))


def test_who_may_take_which_step() -> None:
    director, office = person(1, Role.DIRECTOR), person(2, Role.OFFICE)
    head, other = person(3, Role.DEPARTMENT_HEAD, 7), person(4, Role.DEPARTMENT_HEAD, 8)
    reporter = person(5, Role.REPORTER, 7)
    assert allowed_steps(head, HANDED, 1) == (Step.ACCEPT,)
    assert allowed_steps(other, HANDED, 1) == ()
    assert allowed_steps(reporter, HANDED, 1) == ()
    assert allowed_steps(reporter, replace(HANDED, person_id=5), 1) == (Step.ACCEPT,)
    assert allowed_steps(office, HANDED, 1) == (Step.HAND_OVER, Step.PRESS)
    assert Step.EXTEND in allowed_steps(director, HANDED, 2)
    answered = replace(HANDED, state=OrderState.ANSWERED, answered_by=1, answered_on=DUE)
    assert allowed_steps(director, answered, 1) == (Step.PRESS,)
    deputy = person(6, Role.OFFICE, principal=2)
    assert Step.FINISH in allowed_steps(deputy, answered, 2)
    finished = replace(HANDED, state=OrderState.FINISHED)
    assert allowed_steps(office, finished, 1) == (Step.STRIKE_OFF, Step.PRESS)
    assert allowed_steps(director, finished, 1) == (Step.PRESS,)
