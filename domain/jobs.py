"""Long work that runs apart from the request that asked for it: its states, and what pages show of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

MAX_ATTEMPTS = 3
"""How often a job is begun before it counts as interrupted: one that kills its process would do so again."""
HEARTBEAT_SECONDS = 2.0
DEAD_AFTER_SECONDS = 20.0
"""A running job that has not been heard of for so long has lost its process."""
CANCEL_GRACE_SECONDS = 30.0
"""How long a job that was cancelled may take to notice before its process is ended."""


class JobState(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    CANCELLED = "cancelled"


ACTIVE = frozenset({JobState.QUEUED, JobState.RUNNING})
"""States in which something is still to happen."""
UNFINISHED = frozenset({JobState.FAILED, JobState.INTERRUPTED, JobState.CANCELLED})
"""States of a job that is over without a result."""


def after_death(attempts: int, cancelled: bool) -> JobState:
    """What becomes of a running job whose process died after this many attempts."""
    if cancelled:
        return JobState.CANCELLED
    return JobState.QUEUED if attempts < MAX_ATTEMPTS else JobState.INTERRUPTED


@dataclass(frozen=True, slots=True)
class JobView:
    """A job as a person may see it. ``done`` of ``total`` steps; ``total`` is 0 while it is not known."""

    job_id: int
    kind: str
    title: str
    state: JobState
    requested_by: str
    mine: bool
    requested_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    done: int
    total: int
    text: str
    attempts: int
    cancelling: bool
    error: str
    result: Mapping[str, Any]
    file_name: str
    file_size: int
    file_sha256: str
    file_until: datetime | None
    """Until when the file can be downloaded; None when there is none, or no longer."""

    @property
    def active(self) -> bool:
        """Whether something is still to happen."""
        return self.state in ACTIVE

    @property
    def percent(self) -> float | None:
        """Progress in per cent; None while it is not known."""
        if self.state is JobState.DONE:
            return 100.0
        return min(100.0, 100.0 * self.done / self.total) if self.total else None

    @property
    def may_cancel(self) -> bool:
        """Whether it makes sense to cancel it."""
        return self.active and not self.cancelling

    @property
    def may_repeat(self) -> bool:
        """Whether the person may ask for the same once more."""
        return self.mine and self.state in UNFINISHED

    @property
    def may_download(self) -> bool:
        """Whether there is a file for this person. What somebody else's job made is not theirs to read."""
        return self.mine and self.file_until is not None


@dataclass(frozen=True, slots=True)
class JobList:
    """Jobs, the latest first, and whether a process is there to do them."""

    jobs: tuple[JobView, ...]
    worker_alive: bool

    @property
    def active(self) -> bool:
        """Whether something is still to happen to any of them."""
        return any(job.active for job in self.jobs)
