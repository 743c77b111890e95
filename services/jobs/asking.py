"""Asking for long work, looking at it, cancelling it, fetching what it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_access.job_store import JobStore
from data_access.models import Job
from data_access.queries import jobs as job_queries
from domain.clock import SystemClock
from domain.errors import Conflict, Invalid, NotFound
from domain.jobs import ACTIVE, UNFINISHED, JobList, JobState, JobView
from domain.permissions import Actor, Permission
from services.context import Context
from services.jobs.registry import JobKind, kind_of

LIST_LIMIT = 100
KEY_LIMIT = 80


@dataclass(frozen=True, slots=True)
class ResultFile:
    """A file to download."""

    path: Path
    name: str
    size: int


def enqueue(
    context: Context, actor: Actor, kind: JobKind, parameters: Mapping[str, Any], key: str = ""
) -> int:
    """Ask for work in the actor's name; returns the job's id.

    A second click gives the same job: the one asked for with the same ``key`` (of the form that was filled
    in), or the same work of the same person that is still to be done. Raises Forbidden.
    """
    actor.require(kind.permission)
    if len(key) > KEY_LIMIT:
        raise Invalid("请求格式不对，请刷新页面后重试。")
    wanted = dict(parameters)
    with context.database.writing(actor) as work:
        found = job_queries.same_job(work.session, actor.user_id, kind.name, wanted, key)
        if found is not None:
            return found.id
        job = Job(
            kind=kind.name,
            title=kind.title,
            parameters=wanted,
            idempotency_key=key or None,
            state=JobState.QUEUED,
            requested_by=actor.user_id,
            requested_at=work.now,
            attempts=0,
            done=0,
            total=0,
            text="",
        )
        work.session.add(job)
        work.session.flush()
        work.record("job.enqueue", "job", job.id, after={"kind": kind.name, "parameters": wanted})
        return job.id


def cancel(context: Context, actor: Actor, job_id: int) -> None:
    """Cancel a job: one that waits ends at once, one that runs as soon as it notices.

    Raises NotFound for somebody else's (unless the actor manages jobs), Conflict when it is over.
    """
    read_job(context, actor, job_id)
    with context.database.writing(actor) as work:
        job = work.session.get_one(Job, job_id)
        if job.state not in ACTIVE:
            raise Conflict("任务已经结束，不用取消。请刷新页面查看结果。")
        if job.cancelled_at is not None:
            return
        job.cancelled_at = SystemClock().now()
        if job.state == JobState.QUEUED:
            job.state = JobState.CANCELLED
            job.finished_at = work.now
        work.record("job.cancel", "job", job.id, after={"kind": job.kind})


def repeat(context: Context, actor: Actor, job_id: int) -> int:
    """Ask for the same once more after a job of one's own that ended without a result; returns the new id.

    Raises NotFound for somebody else's, Conflict when there is nothing to repeat.
    """
    job = read_job(context, actor, job_id)
    if not job.mine:
        raise NotFound()
    if job.state not in UNFINISHED:
        raise Conflict("这个任务不需要重新开始。请刷新页面查看结果。")
    with context.database.reading() as session:
        parameters = session.get_one(Job, job_id).parameters
    return enqueue(context, actor, kind_of(job.kind), parameters, key=f"again:{job_id}")


def read_job(context: Context, actor: Actor, job_id: int) -> JobView:
    """One job of the actor's own, or anybody's for those who manage jobs. Raises NotFound."""
    actor.require(Permission.ACCOUNT_OWN)
    with context.database.reading() as session:
        found = job_queries.job_view(session, job_id, actor.user_id)
    if found is None or not (found.mine or actor.may(Permission.JOB_MANAGE)):
        raise NotFound("没有找到这个任务，可能已被清理，或不是您发起的。")
    return found


def own_jobs(context: Context, actor: Actor) -> JobList:
    """What the actor asked for, the latest first."""
    actor.require(Permission.ACCOUNT_OWN)
    with context.database.reading() as session:
        jobs = job_queries.jobs_of(session, actor.user_id, LIST_LIMIT) if actor.user_id is not None else ()
    return JobList(jobs, worker_alive(context))


def all_jobs(context: Context, actor: Actor) -> JobList:
    """What everybody asked for, the latest first."""
    actor.require(Permission.JOB_MANAGE)
    with context.database.reading() as session:
        jobs = job_queries.all_jobs(session, actor.user_id, LIST_LIMIT)
    return JobList(jobs, worker_alive(context))


def worker_alive(context: Context) -> bool:
    """Whether a process is there to do the jobs."""
    return JobStore(context.storage.folder("jobs")).worker_alive()


def result_file(context: Context, actor: Actor, job_id: int) -> ResultFile:
    """The file that a job of the actor's own made.

    Nobody else may have it, administrators neither: it holds what the person may read. Raises NotFound, also
    when the file is gone; Forbidden when the person has lost the right since.
    """
    job = read_job(context, actor, job_id)
    if not job.may_download:
        raise NotFound("没有可以下载的文件：它可能已过保留期，或不是您发起的任务。请重新发起任务。")
    actor.require(kind_of(job.kind).permission)
    path = JobStore(context.storage.folder("jobs")).path(job_id, job.attempts)
    if not path.is_file():
        raise NotFound("文件已不在服务器上，请重新发起任务。")
    return ResultFile(path, job.file_name, job.file_size)
