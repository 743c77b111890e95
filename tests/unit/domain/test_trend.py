"""The curves say on every day what the roll-up says on that day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.projects.lights import Thresholds
from domain.projects.rollup import roll_up, stand
from domain.projects.trend import MilestoneTrack, ProjectTrack, trend
from domain.projects.work import Milestone, ProjectState, ProjectWork, WorkKind

START = date(2021, 1, 1)
PLAN_END = date(2025, 12, 31)
DAYS = st.integers(0, 1825).map(lambda offset: START + timedelta(days=offset))
WEIGHTS = st.floats(0.5, 5)


@st.composite
def milestones(draw: st.DrawFn) -> MilestoneTrack:
    completions = sorted(draw(st.dictionaries(DAYS, st.floats(0, 100), max_size=4)).items())
    return MilestoneTrack(draw(WEIGHTS), draw(st.none() | DAYS), tuple(completions))


TRACKS = st.builds(ProjectTrack, WEIGHTS, st.none() | DAYS, st.lists(milestones(), max_size=4).map(tuple))


def work_on(number: int, track: ProjectTrack, on: date) -> ProjectWork:
    """The project as its track has it on a day."""
    found = []
    for index, milestone in enumerate(track.milestones):
        reported = [item for item in milestone.completions if item[0] <= on]
        found.append(
            Milestone(
                milestone_id=index,
                title="里程碑",
                due_on=milestone.due_on,
                baseline_due_on=milestone.due_on,
                weight=milestone.weight,
                completion=reported[-1][1] if reported else 0.0,
                completed_on=None,
                last_reported_on=reported[-1][0] if reported else None,
            )
        )
    return ProjectWork(
        project_id=number,
        code=f"P{number}",
        title="项目",
        kind=WorkKind.CONSTRUCTION,
        kind_confirmed=True,
        state=ProjectState.PAUSED if track.stopped_on else ProjectState.ACTIVE,
        state_reason=None,
        state_since=track.stopped_on,
        planned_start=None,
        planned_finish=None,
        weight=track.weight,
        milestones=tuple(found),
    )


@given(st.lists(TRACKS, max_size=4), st.lists(DAYS, min_size=1, max_size=4).map(sorted))
def test_a_curve_equals_the_roll_up_of_every_day(tracks: list[ProjectTrack], days: list[date]) -> None:
    for point in trend(tracks, days):
        standings = [
            stand(work_on(number, track, point.day), point.day, Thresholds(), PLAN_END)
            for number, track in enumerate(tracks)
        ]
        rolled = roll_up(standings, Thresholds())
        assert point.planned == pytest.approx(rolled.planned, abs=1e-4)
        assert point.actual == pytest.approx(rolled.shown, abs=1e-4)


def test_a_curve_worked_by_hand() -> None:
    # Weight 1: one milestone due and reported half done on 1 March. Weight 3: done on 1 April, due on 1 May.
    first = ProjectTrack(1, None, (MilestoneTrack(1, date(2021, 3, 1), ((date(2021, 3, 1), 50),)),))
    second = ProjectTrack(3, None, (MilestoneTrack(2, date(2021, 5, 1), ((date(2021, 4, 1), 100),)),))
    days = [date(2021, 2, 28), date(2021, 3, 1), date(2021, 4, 1), date(2021, 5, 1)]
    points = trend([first, second], days)
    assert [point.actual for point in points] == [None, 12.5, 87.5, 87.5]
    assert [point.planned for point in points] == [0, 25, 25, 100]


def test_a_curve_of_nothing_has_no_values() -> None:
    assert [(p.planned, p.actual) for p in trend([], [START])] == [(None, None)]
