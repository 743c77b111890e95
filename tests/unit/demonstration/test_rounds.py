"""Reports come in office hours, in their rounds, and are decided after they came and by others."""

from __future__ import annotations

from collections import Counter

import pytest

from domain.clock import SHANGHAI, day_of
from domain.rounds import RoundCalendar
from domain.workflow import Action, State, state_after
from services.demonstration.catalogue import PROJECTS
from services.demonstration.corrections import corrected_tracks, with_corrections
from services.demonstration.open_round import LAST_ROUND
from services.demonstration.pace import tracks
from services.demonstration.people import REORGANISED_ON
from services.demonstration.rounds import ProjectRounds, ReportPlan
from services.demonstration.scenario import BUSINESS_DATE, CORRECTION, RAISED_CORRECTION
from services.demonstration.workdays import is_workday


def _plans() -> list[ReportPlan]:
    plans: list[ReportPlan] = []
    for script in PROJECTS:
        titles = {step.milestone: str(step.milestone) for step in script.steps}
        rounds = ProjectRounds(script, corrected_tracks(script.code, tracks(script)), titles)
        plans += with_corrections(script.code, rounds.plans() if script.steps else ())
    return plans


PLANS = _plans()


def test_as_many_as_a_library_writes() -> None:
    assert 1500 <= len(PLANS) <= 2500


def test_reports_come_on_workdays_once_their_round_is_open() -> None:
    for plan in PLANS:
        submitted = day_of(plan.at)
        assert is_workday(submitted)
        assert 8 <= plan.at.astimezone(SHANGHAI).hour < 18
        assert RoundCalendar().round(plan.month).opens_on <= submitted < BUSINESS_DATE
        assert plan.effective_on <= submitted


def test_decisions_follow_the_report_and_the_workflow() -> None:
    for plan in PLANS:
        actions = [Action.SUBMIT, *(decision.action for decision in plan.decisions)]
        assert state_after(actions) in set(State)
        moments = [plan.at, *(decision.at for decision in plan.decisions)]
        assert moments == sorted(moments)
        assert all(day_of(decision.at) < BUSINESS_DATE for decision in plan.decisions)


def test_nobody_decides_on_a_report_of_their_own_but_to_recall_it() -> None:
    for plan in PLANS:
        for decision in plan.decisions:
            assert (decision.by == plan.author) is (decision.action is Action.RECALL)
            assert bool(decision.reason) is (decision.action is Action.RETURN)


def test_a_month_has_one_report_that_stands() -> None:
    corrected = {
        (scenario.project_code.removesuffix("-01"), str(scenario.effective_on)[:7])
        for scenario in (CORRECTION, RAISED_CORRECTION)
    }
    standing = Counter(
        (plan.code, str(plan.month))
        for plan in PLANS
        if not plan.drafted
        and (not plan.decisions or plan.decisions[-1].action in (Action.SUBMIT, Action.APPROVE))
    )
    assert {key for key, count in standing.items() if count > 1} == corrected


@pytest.mark.parametrize(
    ("action", "least"), [(Action.RETURN, 40), (Action.RECALL, 5), (Action.APPROVE, 1400)]
)
def test_every_kind_of_decision_occurs(action: Action, least: int) -> None:
    assert sum(decision.action is action for plan in PLANS for decision in plan.decisions) >= least


def test_the_open_round_has_reports_of_every_state() -> None:
    current = [plan for plan in PLANS if plan.month == LAST_ROUND]
    last = Counter(
        "draft" if plan.drafted else str(plan.decisions[-1].action) if plan.decisions else "waiting"
        for plan in current
    )
    assert last["draft"] == 5
    assert last["waiting"] == 6
    assert last[Action.RETURN] == 2
    assert last[Action.RECALL] == 1
    assert last[Action.APPROVE] >= 12


def test_departments_report_their_own_old_months_after_the_reorganisation() -> None:
    assert any(day_of(plan.at) < REORGANISED_ON for plan in PLANS)
    assert any(day_of(plan.at) >= REORGANISED_ON for plan in PLANS)


def test_two_tellings_agree() -> None:
    assert _plans() == PLANS
