"""A worker that knows one more kind of job, which waits to be killed; started by the tests of jobs.

    python -m tests.support.slow_work URL FOLDER

The job notes each attempt in FOLDER/notes/attempts. In the first it never ends, in the next it makes a file.
The worker says ``ready`` and works until it is told to end.
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

from domain.clock import SystemClock
from domain.permissions import Permission
from services.context import Context, Storage
from services.jobs import JobKind, JobResult, RunningJob, register
from services.jobs.worker import Worker
from tests.support.factories import opened

POLL_SECONDS = 0.05
WAIT_SECONDS = 120.0


def run(context: Context, job: RunningJob) -> JobResult:
    """Do ten steps; the first time, stop half way and wait."""
    if job.parameters.get("deaf"):
        job.progress(0, 1, "等待")
        time.sleep(WAIT_SECONDS)
    notes = context.storage.folder("notes") / "attempts"
    with notes.open("a", encoding="utf-8") as handle:
        handle.write(f"{job.actor.login}\n")
    first = len(notes.read_text("utf-8").splitlines()) == 1
    path = job.new_file()
    with path.open("w", encoding="utf-8") as handle:
        for step in range(10):
            job.progress(step, 10, f"第 {step + 1} 步")
            handle.write(f"{step}\n")
            handle.flush()
            while first and step == 5 and not job.parameters.get("quick"):
                time.sleep(0.05)
                job.progress(step, 10, "等待")
    return JobResult("做完了。", {"steps": 10}, path, "结果.txt")


SLOW = register(JobKind("tests.slow", "缓慢的任务", Permission.PROJECT_READ, run))


def main() -> None:
    """Work until SIGTERM."""
    url, folder = sys.argv[1], Path(sys.argv[2])
    # Nobody waits half a minute in a test for a job that does not notice that it was cancelled.
    RunningJob.cancel_grace = 0.5
    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    with opened(url, timeout_seconds=20, folder=folder) as library:
        context = replace(library.context, storage=Storage(folder))
        worker = Worker(context, SystemClock(), stopping)
        print("ready", flush=True)
        worker.work(POLL_SECONDS)


if __name__ == "__main__":
    main()
