"""The approval workflow, transition by transition."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.workflow import (
    PLAIN,
    REASON_LIMIT,
    Action,
    Course,
    IllegalTransition,
    State,
    allowed_actions,
    clean_reason,
    state_after,
    transition,
)

LEGAL = {
    (State.DRAFT, Action.SUBMIT): State.SUBMITTED,
    (State.RETURNED, Action.SUBMIT): State.SUBMITTED,
    (State.RECALLED, Action.SUBMIT): State.SUBMITTED,
    (State.SUBMITTED, Action.APPROVE): State.APPROVED,
    (State.SUBMITTED, Action.RETURN): State.RETURNED,
    (State.SUBMITTED, Action.RECALL): State.RECALLED,
}

TWO_STAGES = Course(reviewed=True, unlocks=True)
STRAIGHT = Course(unlocks=True)
_UNLOCKS = {
    (State.APPROVED, Action.UNLOCK): State.UNLOCKED,
    (State.UNLOCKED, Action.SUBMIT): State.SUBMITTED,
}
LEGAL_BY_COURSE = {
    PLAIN: LEGAL,
    STRAIGHT: LEGAL | _UNLOCKS,
    TWO_STAGES: {step: state for step, state in LEGAL.items() if step[1] is not Action.APPROVE}
    | _UNLOCKS
    | {
        (State.SUBMITTED, Action.REVIEW): State.REVIEWED,
        (State.REVIEWED, Action.APPROVE): State.APPROVED,
        (State.REVIEWED, Action.RETURN): State.RETURNED,
    },
}


@pytest.mark.parametrize("course", LEGAL_BY_COURSE)
@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("action", Action)
def test_every_pair_of_state_and_action(state: State, action: Action, course: Course) -> None:
    expected = LEGAL_BY_COURSE[course].get((state, action))
    assert (action in allowed_actions(state, course)) == (expected is not None)
    if expected is not None:
        assert transition(state, action, "请补充数据来源", course) is expected
        return
    with pytest.raises(IllegalTransition, match="这份填报") as caught:
        transition(state, action, "请补充数据来源", course)
    assert caught.value.message.endswith("。")


@pytest.mark.parametrize(
    ("state", "action", "message"),
    [
        (State.APPROVED, Action.SUBMIT, "这份填报已经审核通过，如需更正请另提交一份。"),
        (State.SUBMITTED, Action.SUBMIT, "这份填报已经提交，正在等待审核。"),
        (State.APPROVED, Action.RECALL, "这份填报已经审核通过，不能再撤回。"),
        (State.RETURNED, Action.APPROVE, "这份填报不在待审核状态，不能审核通过，请刷新页面查看最新状态。"),
    ],
)
def test_refusals_say_why(state: State, action: Action, message: str) -> None:
    with pytest.raises(IllegalTransition) as caught:
        transition(state, action, None)
    assert caught.value.message == message


@pytest.mark.parametrize("reason", [None, "", "  \t\n", "\u3000\u3000", "\u200b\u200b"])
def test_a_return_needs_a_visible_reason(reason: str | None) -> None:
    with pytest.raises(Invalid, match="退回原因") as caught:
        transition(State.SUBMITTED, Action.RETURN, reason)
    assert set(caught.value.fields) == {"reason"}
    assert not isinstance(caught.value, IllegalTransition)


@pytest.mark.parametrize("reason", [None, " ", "\u200b"])
def test_unlocking_needs_a_visible_reason(reason: str | None) -> None:
    with pytest.raises(Invalid, match="解锁原因") as caught:
        transition(State.APPROVED, Action.UNLOCK, reason, STRAIGHT)
    assert set(caught.value.fields) == {"reason"}


@pytest.mark.parametrize(
    ("state", "action", "message"),
    [
        (State.SUBMITTED, Action.APPROVE, "这份填报还没有经过区馆初审，不能审核通过。"),
        (State.REVIEWED, Action.RECALL, "这份填报已经初审，不能再撤回，请联系市馆退回。"),
        (State.REVIEWED, Action.SUBMIT, "这份填报已经提交，正在等待审核。"),
        (State.APPROVED, Action.SUBMIT, "这份填报已经审核通过，如需更正须先申请解锁。"),
        (State.REVIEWED, Action.UNLOCK, "这份填报没有锁定，不需要解锁。"),
    ],
)
def test_refusals_of_the_longer_course_say_why(state: State, action: Action, message: str) -> None:
    with pytest.raises(IllegalTransition) as caught:
        transition(state, action, "核对", TWO_STAGES)
    assert caught.value.message == message


@given(st.lists(st.sampled_from(Action), max_size=14), st.sampled_from(sorted(LEGAL_BY_COURSE, key=repr)))
def test_nothing_is_approved_without_every_stage_since_it_was_submitted(
    attempted: list[Action], course: Course
) -> None:
    accepted: list[Action] = []
    for action in attempted:
        if action in allowed_actions(state_after(accepted, course), course):
            accepted.append(action)
    for at, action in enumerate(accepted):
        if action is Action.APPROVE:
            stages = [Action.SUBMIT, Action.REVIEW] if course.reviewed else [Action.SUBMIT]
            assert accepted[at - len(stages) : at] == stages
        if action is Action.UNLOCK:
            assert accepted[at - 1] is Action.APPROVE


@pytest.mark.parametrize("action", [Action.APPROVE, Action.RECALL])
def test_other_actions_need_no_reason(action: Action) -> None:
    assert transition(State.SUBMITTED, action) is LEGAL[State.SUBMITTED, action]
    assert transition(State.SUBMITTED, action, "  ") is LEGAL[State.SUBMITTED, action]


@pytest.mark.parametrize("action", [Action.RETURN, Action.RECALL])
def test_a_reason_has_a_limit(action: Action) -> None:
    assert transition(State.SUBMITTED, action, " " + "改" * REASON_LIMIT + " ")
    with pytest.raises(Invalid, match="最多 500 字，现在有 501 字"):
        transition(State.SUBMITTED, action, "改" * (REASON_LIMIT + 1))


def test_a_reason_is_kept_without_its_margins() -> None:
    assert clean_reason("　 请补充佐证材料 \n") == "请补充佐证材料"
    assert clean_reason(" ", required=False) is None


def test_a_whole_life() -> None:
    life = [Action.SUBMIT, Action.RETURN, Action.SUBMIT, Action.RECALL, Action.SUBMIT, Action.APPROVE]
    states = [state_after(life[:n]) for n in range(len(life) + 1)]
    assert states == [
        State.DRAFT,
        State.SUBMITTED,
        State.RETURNED,
        State.SUBMITTED,
        State.RECALLED,
        State.SUBMITTED,
        State.APPROVED,
    ]


def test_a_contradictory_record_is_refused() -> None:
    with pytest.raises(IllegalTransition):
        state_after([Action.SUBMIT, Action.APPROVE, Action.RETURN])


@given(st.lists(st.sampled_from(Action), max_size=12))
def test_approval_is_final_and_always_follows_a_submission(attempted: list[Action]) -> None:
    accepted: list[Action] = []
    for action in attempted:
        state = state_after(accepted)
        try:
            following = transition(state, action, "理由")
        except IllegalTransition:
            assert action not in allowed_actions(state)
            continue
        accepted.append(action)
        assert state_after(accepted) is following
    assert Action.APPROVE not in accepted[:-1]
    for before, action in pairwise(accepted):
        assert (before is Action.SUBMIT) != (action is Action.SUBMIT)
