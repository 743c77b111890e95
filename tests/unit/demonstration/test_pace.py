"""Progress of the demonstration keeps to the catalogue, to pauses and to its seed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.projects.work import COMPLETE, ProjectState
from services.demonstration.catalogue import PROJECTS
from services.demonstration.pace import SETTLED_ON, tracks
from services.demonstration.script import ProjectScript

every_project = pytest.mark.parametrize("script", PROJECTS, ids=lambda script: script.code)


@every_project
def test_progress_never_falls_and_lies_in_bounds(script: ProjectScript) -> None:
    for track in tracks(script):
        days = [point.day for point in track.points]
        percents = [point.percent for point in track.points]
        assert days == sorted(days)
        assert percents == sorted(percents)
        assert all(0 < percent <= COMPLETE for percent in percents)


@pytest.mark.parametrize(
    "script", [script for script in PROJECTS if not script.turns], ids=lambda script: script.code
)
def test_everything_stands_where_the_catalogue_says(script: ProjectScript) -> None:
    """Of the projects that were never paused, which may hold milestones back."""
    dropped = {drop.milestone for drop in script.drops}
    for step, track in zip(script.steps, tracks(script), strict=True):
        if step.milestone in dropped:
            assert not track.points
        elif step.still is not None:
            assert track.at(SETTLED_ON) == step.still
        elif step.due_on is not None and step.due_on <= SETTLED_ON:
            assert track.at(SETTLED_ON) == COMPLETE
        else:
            assert track.at(SETTLED_ON) > 0


@every_project
def test_nothing_moves_during_a_pause(script: ProjectScript) -> None:
    for number, turn in enumerate(script.turns):
        if turn.state is ProjectState.ACTIVE:
            continue
        until = script.turns[number + 1].on if number + 1 < len(script.turns) else SETTLED_ON
        for track in tracks(script):
            assert track.between(turn.on - timedelta(days=1), until - timedelta(days=1)) is None


def test_two_tellings_agree() -> None:
    assert [tracks(script) for script in PROJECTS] == [tracks(script) for script in PROJECTS]
