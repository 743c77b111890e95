"""Scores and levels, the states of risks and problems, and what a request to a director does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.permissions import Actor, Grant, Role, ScopeKind
from domain.risks.awaiting import Anchor
from domain.risks.rights import may_raise, may_see, may_write
from domain.risks.scoring import Level, RiskRule, is_grade, score
from domain.risks.terms import (
    LIVE_PROBLEMS,
    Measure,
    ProblemState,
    ProblemStep,
    ProblemTerms,
    RiskState,
    RiskStep,
    asked_anew,
    check_problem_step,
    check_risk_step,
    next_measure,
    problem_steps,
    risk_steps,
)
from domain.risks.views import Place

TODAY = date(2025, 9, 10)
GRADE = st.integers(1, 5)


@pytest.mark.parametrize(
    ("likelihood", "impact", "level"),
    [(1, 4, Level.LOW), (1, 5, Level.MEDIUM), (3, 3, Level.MEDIUM), (2, 5, Level.HIGH), (3, 5, Level.SEVERE)],
)
def test_levels_by_example(likelihood: int, impact: int, level: Level) -> None:
    assert RiskRule().level(score(likelihood, impact)) is level


@given(GRADE, GRADE, GRADE)
def test_a_graver_risk_never_has_a_lower_level(likelihood: int, impact: int, worse: int) -> None:
    rule = RiskRule()
    grown = score(max(likelihood, worse), impact)
    assert rule.level(grown).rank >= rule.level(score(likelihood, impact)).rank


@given(st.integers(2, 25), st.integers(2, 25), st.integers(2, 25))
def test_levels_must_rise(medium: int, high: int, severe: int) -> None:
    if medium < high < severe:
        rule = RiskRule(medium, high, severe)
        assert [rule.level(n) for n in (medium, high, severe)] == [Level.MEDIUM, Level.HIGH, Level.SEVERE]
        assert rule.level(medium - 1) is Level.LOW
    else:
        with pytest.raises(Invalid, match="依次升高"):
            RiskRule(medium, high, severe)


@pytest.mark.parametrize("value", [0, 6, -1, True, 2.0, "3", None])
def test_only_whole_numbers_from_one_to_five_are_grades(value: object) -> None:
    assert not is_grade(value)


def test_what_is_over_is_only_opened_again() -> None:
    for risk in (RiskState.OCCURRED, RiskState.CLOSED):
        assert risk_steps(risk) == (RiskStep.REOPEN,)
        with pytest.raises(Invalid, match="不能再评估"):
            check_risk_step(risk, RiskStep.ASSESS)
    for problem in set(ProblemState) - set(LIVE_PROBLEMS):
        assert ProblemStep.REOPEN in problem_steps(problem)
        with pytest.raises(Invalid, match="不能再更新"):
            check_problem_step(problem, ProblemStep.EDIT)
    with pytest.raises(Invalid, match="不能再馆领导答复"):
        check_problem_step(ProblemState.OPEN, ProblemStep.ANSWER)


def _met(**changes: object) -> ProblemTerms:
    return replace(ProblemTerms("甲", "乙", TODAY, "丙", 1, 2), **changes)  # type: ignore[arg-type]


def test_a_new_request_waits_and_an_answered_one_keeps_its_answer() -> None:
    asked = asked_anew(None, _met(needs_director=True, director_id=7, request="请定"), TODAY)
    assert (asked.state, asked.asked_on) == (ProblemState.COORDINATING, TODAY)
    answered = replace(asked, state=ProblemState.OPEN, answer="同意", answered_by=7, answered_on=TODAY)
    again = _met(needs_director=True, director_id=7, request="请定", effect="更大")
    kept = asked_anew(answered, again, date(2025, 9, 12))
    assert (kept.state, kept.answer, kept.asked_on) == (ProblemState.OPEN, "同意", TODAY)
    for changed in (replace(again, request="请再定"), replace(again, director_id=8)):
        following = asked_anew(answered, changed, date(2025, 9, 12))
        assert following.state is ProblemState.COORDINATING
        assert (following.answer, following.asked_on) == ("", date(2025, 9, 12))
    withdrawn = asked_anew(asked, replace(again, needs_director=False), TODAY)
    assert (withdrawn.state, withdrawn.request, withdrawn.director_id) == (ProblemState.OPEN, "", None)


@given(
    st.lists(
        st.builds(
            Measure,
            st.text(min_size=1, max_size=10),
            st.dates(),
            st.one_of(st.none(), st.dates()),
        ),
        max_size=4,
    )
)
def test_measures_are_stored_as_they_are(measures: list[Measure]) -> None:
    assert [Measure.of(measure.document()) for measure in measures] == measures
    following = next_measure(tuple(measures))
    open_ones = [measure.due_on for measure in measures if measure.open]
    assert (following.due_on if following else None) == min(open_ones, default=None)  # type: ignore[type-var]


def _actor(role: Role, department: int | None = None) -> Actor:
    scope = frozenset({department}) if department else frozenset()
    kind = ScopeKind.DEPARTMENT if department else ScopeKind.PLAN
    return Actor(9, "x", "某", (Grant(role, kind, scope),))


OPEN_WORK = Place(anchor=Anchor(project_id=1), departments=(1, 2))
CLOSED_WORK = replace(OPEN_WORK, restricted=True)
GONE_WORK = replace(CLOSED_WORK, gone=True)
WHOLE = Place()


@pytest.mark.parametrize(
    ("actor", "place", "sees", "writes", "raises"),
    [
        (_actor(Role.DIRECTOR), CLOSED_WORK, True, False, False),
        (_actor(Role.OFFICE), CLOSED_WORK, True, True, True),
        (_actor(Role.DEPARTMENT_HEAD, 1), CLOSED_WORK, True, True, True),
        (_actor(Role.DEPARTMENT_HEAD, 3), CLOSED_WORK, False, False, False),
        (_actor(Role.DEPARTMENT_HEAD, 3), OPEN_WORK, True, False, False),
        (_actor(Role.REPORTER, 2), OPEN_WORK, True, False, False),
        (_actor(Role.REPORTER, 1), OPEN_WORK, True, True, True),
        (_actor(Role.REPORTER, 3), OPEN_WORK, False, False, False),
        (_actor(Role.REPORTER, 1), WHOLE, True, True, True),
        (_actor(Role.REPORTER, 3), WHOLE, False, False, True),
        (_actor(Role.ADMINISTRATOR), OPEN_WORK, False, False, False),
        (_actor(Role.TRUSTEE), WHOLE, False, False, False),
        (
            _actor(Role.DEPARTMENT_HEAD, 1),
            replace(OPEN_WORK, gone=True, restricted=True),
            False,
            False,
            False,
        ),
    ],
)
def test_rights(actor: Actor, place: Place, sees: bool, writes: bool, raises: bool) -> None:
    """Department 1 leads and is in charge."""
    assert may_see(actor, place, 1) is sees
    assert may_write(actor, place, 1) is writes
    assert may_raise(actor, place) is raises
