"""Jobs by real processes: one is killed half way, another takes its job up; a keeper keeps one running."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.jobs import JobState, JobView
from server import worker_keeper
from services import jobs
from services.jobs.worker import Worker
from tests.support.factories import Library
from tests.support.factories import library as made_library
from tests.support.processes import PROJECT_ROOT, children, clean_environment
from tests.support.session import TestSession
from tests.support.slow_work import SLOW

SECONDS = 30.0
Start = Callable[[Library], "subprocess.Popen[str]"]


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for something that another process does; fails with ``what``."""
    deadline = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


@pytest.fixture(name="one_library")
def _one_library(run: TestSession, tmp_path: Path) -> Iterator[Library]:
    """The small library on SQLite alone: what is tested is the processes."""
    with made_library(run, "sqlite", tmp_path) as made:
        yield made


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a worker process on a library."""
    started: list[subprocess.Popen[str]] = []

    def start(library: Library) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.support.slow_work", library.url, str(tmp_path)]
        process = subprocess.Popen(
            command, cwd=PROJECT_ROOT, env=clean_environment(), stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def test_a_job_whose_worker_was_killed_half_way_is_taken_up_again(
    library: Library, start: Start, tmp_path: Path
) -> None:
    head = library.actor("head_ops")
    job_id = jobs.enqueue(library.context, head, SLOW, {})

    def seen() -> JobView:
        return jobs.read_job(library.context, head, job_id)

    first = start(library)
    until(lambda: seen().text == "等待", "the job never got half way")
    assert (seen().state, seen().percent) == (JobState.RUNNING, 50.0)
    assert jobs.worker_alive(library.context)
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert not jobs.worker_alive(library.context), "a dead process holds no lock"
    assert seen().state is JobState.RUNNING, "nobody has noticed yet"

    second = start(library)
    until(lambda: not seen().active, "nobody took the job up")
    done = seen()
    assert (done.state, done.attempts, done.result) == (JobState.DONE, 2, {"steps": 10})
    file = jobs.result_file(library.context, head, job_id)
    assert file.path.read_text("utf-8").split() == [str(step) for step in range(10)]
    assert (tmp_path / "notes" / "attempts").read_text("utf-8") == "head_ops\n" * 2
    assert [path.name for path in file.path.parent.glob("result-*")] == [file.path.name]
    second.send_signal(signal.SIGTERM)
    assert second.wait(SECONDS) == 0


def test_a_job_is_cancelled_in_the_other_process_and_a_waiting_worker_takes_over(
    one_library: Library, start: Start
) -> None:
    library = one_library
    head = library.actor("head_ops")
    job_id = jobs.enqueue(library.context, head, SLOW, {})
    first, second = start(library), start(library)
    until(lambda: jobs.read_job(library.context, head, job_id).text == "等待", "it never got half way")
    jobs.cancel(library.context, head, job_id)
    until(lambda: not jobs.read_job(library.context, head, job_id).active, "it was not cancelled")
    assert jobs.read_job(library.context, head, job_id).state is JobState.CANCELLED
    first.send_signal(signal.SIGTERM)
    assert first.wait(SECONDS) == 0
    following = jobs.enqueue(library.context, head, SLOW, {"quick": True})
    until(lambda: not jobs.read_job(library.context, head, following).active, "the second did not take over")
    assert jobs.read_job(library.context, head, following).state is JobState.DONE
    assert second.poll() is None


def test_a_job_that_does_not_notice_ends_with_its_process(one_library: Library, start: Start) -> None:
    head = one_library.actor("head_ops")
    job_id = jobs.enqueue(one_library.context, head, SLOW, {"deaf": True})
    deaf = start(one_library)
    until(lambda: jobs.read_job(one_library.context, head, job_id).text == "等待", "it never began")
    jobs.cancel(one_library.context, head, job_id)
    assert deaf.wait(SECONDS) == 1
    assert jobs.read_job(one_library.context, head, job_id).cancelling
    assert not Worker(one_library.context).do_next()
    assert jobs.read_job(one_library.context, head, job_id).state is JobState.CANCELLED


def test_a_server_that_stops_gives_the_job_back(one_library: Library, start: Start) -> None:
    library = one_library
    head = library.actor("head_ops")
    job_id = jobs.enqueue(library.context, head, SLOW, {})
    first = start(library)
    until(lambda: jobs.read_job(library.context, head, job_id).text == "等待", "it never got half way")
    first.send_signal(signal.SIGTERM)
    assert first.wait(SECONDS) == 0
    found = jobs.read_job(library.context, head, job_id)
    assert (found.state, found.attempts) == (JobState.QUEUED, 0)
    assert not Worker(library.context).store.worker_alive()


class TestKeeper:
    def test_delays_grow_for_a_worker_that_fails_at_its_start(self) -> None:
        delays = [0.5]
        for _ in range(8):
            delays.append(worker_keeper.next_delay(delays[-1], 0.2))
        assert delays[1:] == [1, 2, 4, 8, 16, 32, 60, 60]
        assert worker_keeper.next_delay(60, 3600) == 1

    @pytest.mark.parametrize("ending", ["parent killed", "keeper told"])
    def test_a_worker_that_ends_is_started_anew_until_keeper_or_parent_end(self, ending: str) -> None:
        command = [sys.executable, "-c", PARENT]
        parent = subprocess.Popen(
            command, cwd=PROJECT_ROOT, env=clean_environment(), stdout=subprocess.PIPE, text=True
        )
        assert parent.stdout is not None
        keeper = int(parent.stdout.readline())
        try:
            until(lambda: bool(children(keeper)), "no worker was started")
            first = children(keeper)[0]
            os.kill(first, signal.SIGKILL)
            until(lambda: bool(children(keeper)) and children(keeper) != [first], "it was not started anew")
            second = children(keeper)[0]
            if ending == "keeper told":
                os.kill(keeper, signal.SIGTERM)
            else:
                parent.kill()
            until(lambda: not alive(second) and not alive(keeper), "somebody was left behind")
        finally:
            parent.kill()
            parent.wait()
            parent.stdout.close()


PARENT = """
import os, subprocess, sys, time
keep = "import signal, sys, threading; from server import worker_keeper; stopping = threading.Event(); " \\
    "signal.signal(signal.SIGTERM, lambda *_: stopping.set()); " \\
    "worker_keeper.keep(['sleep', '60'], int(sys.argv[1]), stopping)"
print(subprocess.Popen([sys.executable, "-c", keep, str(os.getpid())]).pid, flush=True)
time.sleep(60)
"""
"""A process that starts a keeper, as gunicorn's master does."""


def alive(pid: int) -> bool:
    """Whether a process runs; the reaping is left to whoever started it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
