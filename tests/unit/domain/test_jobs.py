"""What becomes of jobs, and what is offered on them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from domain.jobs import ACTIVE, MAX_ATTEMPTS, UNFINISHED, JobState, JobView, after_death

MOMENT = datetime(2026, 3, 2, 2, tzinfo=UTC)


def job(**values: Any) -> JobView:
    """A job of one's own that waits, but for the values given."""
    known: dict[str, Any] = {
        "job_id": 1,
        "kind": "test",
        "title": "试验",
        "state": JobState.QUEUED,
        "requested_by": "某人",
        "mine": True,
        "requested_at": MOMENT,
        "started_at": None,
        "finished_at": None,
        "done": 0,
        "total": 0,
        "text": "",
        "attempts": 0,
        "cancelling": False,
        "error": "",
        "result": {},
        "file_name": "",
        "file_size": 0,
        "file_sha256": "",
        "file_until": None,
    }
    return JobView(**{**known, **values})


def test_a_dead_process_s_job_goes_back_until_it_was_tried_often_enough() -> None:
    states = [after_death(attempt, cancelled=False) for attempt in range(1, MAX_ATTEMPTS + 2)]
    assert states == [JobState.QUEUED] * (MAX_ATTEMPTS - 1) + [JobState.INTERRUPTED] * 2
    assert after_death(1, cancelled=True) is JobState.CANCELLED


@pytest.mark.parametrize("state", JobState)
def test_a_job_is_going_on_or_done_or_can_be_asked_for_again(state: JobState) -> None:
    assert [state in ACTIVE, state in UNFINISHED, state is JobState.DONE].count(True) == 1
    assert job(state=state).may_repeat == (state in UNFINISHED)
    assert job(state=state).may_cancel == (state in ACTIVE)
    assert not job(state=state, cancelling=True).may_cancel
    assert not job(state=state, mine=False).may_repeat


def test_what_others_made_is_not_offered() -> None:
    assert job(state=JobState.DONE, file_until=MOMENT).may_download
    assert not job(state=JobState.DONE, file_until=MOMENT, mine=False).may_download
    assert not job(state=JobState.DONE).may_download


@pytest.mark.parametrize(
    ("done", "total", "state", "percent"),
    [
        (0, 0, JobState.RUNNING, None),
        (0, 4, JobState.RUNNING, 0.0),
        (1, 4, JobState.RUNNING, 25.0),
        (9, 4, JobState.RUNNING, 100.0),
        (0, 0, JobState.DONE, 100.0),
    ],
)
def test_progress(done: int, total: int, state: JobState, percent: float | None) -> None:
    assert job(done=done, total=total, state=state).percent == percent
