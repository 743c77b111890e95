"""A job while it runs: what its handler is given."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlalchemy import CursorResult, select, update

from data_access.job_store import JobStore
from data_access.models import Job
from domain.clock import Clock
from domain.errors import Unavailable
from domain.jobs import CANCEL_GRACE_SECONDS, HEARTBEAT_SECONDS, JobState
from domain.permissions import Actor
from services.context import Context

log = logging.getLogger(__name__)

PROGRESS_SECONDS = 0.5
"""How often progress is written at most: pages ask once a second."""
TEXT_LIMIT = 200


class JobStopped(Exception):
    """The job is to end here: it was cancelled, its process is to end, or another process has it now."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One attempt at a job by one process; what is written in its name holds only while it is the last."""

    job_id: int
    kind: str
    parameters: Mapping[str, Any]
    requested_by: int | None
    worker: str
    attempt: int

    def update(self, context: Context, record: Mapping[str, Any] | None = None, /, **values: Any) -> bool:
        """Write to the job's row; False when this attempt no longer has it.

        ``record`` goes into the change ledger as the job's end.
        """
        statement = (
            update(Job)
            .where(
                Job.id == self.job_id,
                Job.worker == self.worker,
                Job.attempts == self.attempt,
                Job.state == JobState.RUNNING,
            )
            .values(**values)
        )
        with context.database.writing(Actor.system()) as work:
            written = cast("CursorResult[Any]", work.session.execute(statement))
            if written.rowcount != 1:
                return False
            if record is not None:
                work.record("job.finish", "job", self.job_id, after=record)
            return True

    def is_cancelled(self, context: Context) -> bool:
        """Whether somebody asked for the job to be cancelled."""
        with context.database.reading() as session:
            cancelled = session.scalar(select(Job.cancelled_at).where(Job.id == self.job_id))
        return cancelled is not None


class RunningJob:
    """What a handler knows of its job, and how it says how far it is.

    ``actor`` is the person who asked, with the grants of today. Call ``progress`` often and outside of
    transactions: it is also where a job ends that was cancelled.
    """

    cancel_grace = CANCEL_GRACE_SECONDS

    def __init__(
        self, context: Context, claim: Claim, actor: Actor, clock: Clock, stopping: threading.Event
    ) -> None:
        self.actor = actor
        self.parameters = claim.parameters
        self.job_id = claim.job_id
        self._context, self._claim, self._clock = context, claim, clock
        self._stopping = stopping
        self._cancelled, self._lost, self._over = threading.Event(), threading.Event(), threading.Event()
        self._written = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the handler should end as soon as it can."""
        return self._cancelled.is_set() or self._lost.is_set() or self._stopping.is_set()

    @property
    def cancelled_by_person(self) -> bool:
        """Whether somebody cancelled the job, as against its process having to end."""
        return self._cancelled.is_set()

    def new_file(self) -> Path:
        """Where to write the file that the job makes, if it makes one; empty and private to the server."""
        path = JobStore(self._context.storage.folder("jobs")).path(self.job_id, self._claim.attempt)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        return path

    def progress(self, done: int, total: int = 0, text: str = "") -> None:
        """Say how many of how many steps are done, and what is being done. Raises JobStopped."""
        now = time.monotonic()
        if now - self._written >= PROGRESS_SECONDS or done == 0:
            self._written = now
            self._write(done=done, total=total, text=text[:TEXT_LIMIT])
        if self.cancelled:
            raise JobStopped()

    def beat(self) -> None:
        """Say that the job is alive, over and over until ``rest``; for a thread of its own.

        A handler that does not notice it was cancelled is ended with its process, which is started anew.
        """
        noticed: float | None = None
        while not self._over.wait(HEARTBEAT_SECONDS):
            try:
                self._write()
            except Exception:
                # A heart that stops for one failure would leave a job that nobody can end.
                log.exception("job %s: heartbeat not written", self.job_id)
            if not self._cancelled.is_set():
                continue
            noticed = noticed or time.monotonic()
            if time.monotonic() - noticed > self.cancel_grace and not self._over.is_set():
                log.error("job %s does not end: its process does", self.job_id)
                os._exit(1)

    def rest(self) -> None:
        """End the heartbeat: the handler has returned."""
        self._over.set()

    def _write(self, **values: Any) -> None:
        try:
            if not self._claim.update(self._context, heartbeat_at=self._clock.now(), **values):
                self._lost.set()
            elif self._claim.is_cancelled(self._context):
                self._cancelled.set()
        except Unavailable:
            # Somebody else's long transaction: the next time will do.
            log.info("job %s: progress not written, the database is busy", self.job_id)
