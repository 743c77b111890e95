"""Doing jobs: one after another, each at most once at a time, taken up again when a process died."""

from __future__ import annotations

import hashlib
import logging
import os
import platform
import secrets
import threading
import time
from datetime import timedelta
from typing import Any

from data_access.job_store import JobStore, sha256_of
from data_access.models import Job
from data_access.queries import jobs as job_queries
from domain.clock import Clock, SystemClock
from domain.errors import CockpitError, Forbidden, Unavailable
from domain.jobs import DEAD_AFTER_SECONDS, JobState, after_death
from domain.permissions import Actor
from services.context import Context
from services.identity import actor_of_account
from services.jobs.registry import JobKind, JobResult, kind_of
from services.jobs.running import TEXT_LIMIT, Claim, JobStopped, RunningJob

log = logging.getLogger(__name__)

SWEEP_SECONDS = 3600.0
AWAY_SECONDS = 5.0
ERROR_LIMIT = 500

INTERRUPTED = "任务运行中多次中断，已停止。请重新开始；如再次中断，请联系系统管理员查看服务器日志。"
NO_LONGER_ALLOWED = "发起人已停用，或不再有执行这项任务的权限，任务没有执行。"


class Worker:
    """Does the jobs of one installation. ``place`` is where it works; one process has a place to itself."""

    def __init__(
        self, context: Context, clock: Clock | None = None, stopping: threading.Event | None = None
    ) -> None:
        self.context = context
        self.clock = clock or SystemClock()
        self.stopping = stopping or threading.Event()
        self.store = JobStore(context.storage.folder("jobs"))
        folder = hashlib.sha256(str(self.store.folder.resolve()).encode()).hexdigest()[:12]
        self.place = f"{platform.node()[:60]}:{folder}:"
        self.name = f"{self.place}{os.getpid()}:{secrets.token_hex(4)}"
        self._swept: float | None = None

    def work(self, poll_seconds: float) -> None:
        """Do jobs until ``stopping`` is set, looking for new ones every ``poll_seconds``.

        Where another process works already, wait for it to end.
        """
        while not self.stopping.is_set():
            with self.store.working(poll_seconds) as alone:
                if alone:
                    self._work(poll_seconds)

    def _work(self, poll_seconds: float) -> None:
        while not self.stopping.is_set():
            pause = poll_seconds
            try:
                self._sweep_now_and_then()
                if self.do_next():
                    continue
            except Unavailable:
                log.warning("the database is busy or away: looking for jobs again in a while")
                pause = AWAY_SECONDS
            self.stopping.wait(pause)

    def do_next(self) -> bool:
        """Do the job that waits longest; False when there is none."""
        self.take_up()
        claim = self.claim()
        if claim is None:
            return False
        self.run(claim)
        return True

    def take_up(self) -> None:
        """Put the jobs of processes that died back into the queue, or give them up."""
        since = self.clock.now() - timedelta(seconds=DEAD_AFTER_SECONDS)
        with self.context.database.reading() as session:
            if not job_queries.dead_jobs(session, self.place, self.name, since):
                return
        with self.context.database.writing(Actor.system()) as work:
            for job in job_queries.dead_jobs(work.session, self.place, self.name, since):
                self.store.remove(job.id, job.attempts)
                state = after_death(job.attempts, job.cancelled_at is not None)
                log.warning("job %s lost its process in attempt %s: %s", job.id, job.attempts, state)
                job.state = state
                job.worker, job.heartbeat_at = None, None
                if state is JobState.INTERRUPTED:
                    job.error = INTERRUPTED
                if state is not JobState.QUEUED:
                    job.finished_at = work.now
                    work.record("job.finish", "job", job.id, after={"kind": job.kind, "state": state})

    def claim(self) -> Claim | None:
        """Take the job that waits longest; the ledger's lock lets one process do so at a time."""
        with self.context.database.reading() as session:
            if job_queries.next_queued(session) is None:
                return None
        with self.context.database.writing(Actor.system()) as work:
            job_id = job_queries.next_queued(work.session)
            if job_id is None:
                return None
            job = work.session.get_one(Job, job_id)
            job.state = JobState.RUNNING
            job.attempts += 1
            job.worker, job.heartbeat_at = self.name, self.clock.now()
            job.started_at = work.now
            job.done, job.total, job.text = 0, 0, ""
            return Claim(job.id, job.kind, job.parameters, job.requested_by, self.name, job.attempts)

    def run(self, claim: Claim) -> None:
        """Run a job that was claimed, and write how it ended."""
        log.info("job %s (%s): attempt %s", claim.job_id, claim.kind, claim.attempt)
        try:
            kind, actor = kind_of(claim.kind), self._actor(claim)
            actor.require(kind.permission)
        except Forbidden:
            self._end(claim, JobState.FAILED, error=NO_LONGER_ALLOWED)
            return
        except CockpitError as error:
            self._end(claim, JobState.FAILED, error=error.message)
            return
        job = RunningJob(self.context, claim, actor, self.clock, self.stopping)
        heart = threading.Thread(target=job.beat, name=f"job-{claim.job_id}", daemon=True)
        heart.start()
        try:
            ending = self._ending(kind, claim, job)
        finally:
            job.rest()
            heart.join()
        if ending.get("file_name") is None:
            self.store.remove(claim.job_id, claim.attempt)
        self._end(claim, **ending)

    def _actor(self, claim: Claim) -> Actor:
        if claim.requested_by is None:
            return Actor.system()
        actor = actor_of_account(self.context, claim.requested_by)
        if actor is None:
            raise Forbidden(NO_LONGER_ALLOWED)
        return actor

    def _ending(self, kind: JobKind, claim: Claim, job: RunningJob) -> dict[str, Any]:
        """Run the handler; what to write into the job's row then."""
        try:
            result = kind.run(self.context, job) or JobResult()
            return {"state": JobState.DONE, **self._kept(result)}
        except JobStopped:
            if job.cancelled_by_person:
                return {"state": JobState.CANCELLED}
            # The process has to end; this attempt was no fault of the job's.
            return {"state": JobState.QUEUED, "attempts": claim.attempt - 1}
        except Unavailable:
            log.exception("job %s: the database is busy or away", claim.job_id)
            state = after_death(claim.attempt, job.cancelled_by_person)
            return {"state": state, "error": INTERRUPTED if state is JobState.INTERRUPTED else None}
        except CockpitError as error:
            return {"state": JobState.FAILED, "error": error.message[:ERROR_LIMIT]}
        except Exception:
            number = secrets.token_hex(4).upper()
            log.exception("job %s (%s) failed: error %s", claim.job_id, claim.kind, number)
            message = f"任务没有完成。请稍后重新开始；如仍出错，请把错误编号 {number} 告诉系统管理员。"
            return {"state": JobState.FAILED, "error": message}

    def _kept(self, result: JobResult) -> dict[str, Any]:
        values: dict[str, Any] = {"result": dict(result.data), "text": result.text[:TEXT_LIMIT]}
        if result.file is not None:
            days = self.context.storage.job_result_days
            values |= {
                "file_name": result.file_name,
                "file_size": result.file.stat().st_size,
                "file_sha256": sha256_of(result.file),
                "file_until": self.clock.now() + timedelta(days=days),
            }
        return values

    def _end(self, claim: Claim, state: JobState, **values: Any) -> None:
        """Write the end of a job, waiting for a busy database: what is done must not be done again."""
        record = None
        if state is JobState.QUEUED:
            values["worker"] = None
        else:
            values["finished_at"] = self.context.clock.now()
            record = {"kind": claim.kind, "state": state, "error": values.get("error")}
        deadline = time.monotonic() + DEAD_AFTER_SECONDS
        while True:
            try:
                written = claim.update(self.context, record, state=state, **values)
                break
            except Unavailable:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.5)
        if written:
            log.info("job %s (%s): %s", claim.job_id, claim.kind, state)
        else:
            log.warning("job %s was taken over by another process", claim.job_id)

    def _sweep_now_and_then(self) -> None:
        now = time.monotonic()
        if self._swept is None or now - self._swept > SWEEP_SECONDS:
            self.sweep()
            self._swept = now

    def sweep(self) -> None:
        """Delete files whose time is over, and those that killed attempts left behind."""
        with self.context.database.reading() as session:
            over = bool(job_queries.expired_files(session, self.clock.now()))
        if over:
            with self.context.database.writing(Actor.system()) as work:
                for job in job_queries.expired_files(work.session, self.clock.now()):
                    self.store.remove(job.id, job.attempts)
                    job.file_until = None
        with self.context.database.reading() as session:
            kept = job_queries.kept_files(session)
        self.store.remove_strays(kept)
