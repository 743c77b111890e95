"""Reading jobs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from data_access.models import Job, PersonName
from domain.jobs import ACTIVE, JobState, JobView


def job_view(session: Session, job_id: int, reader: int | None) -> JobView | None:
    """One job as a person sees it."""
    row = session.execute(_views().where(Job.id == job_id)).first()
    return _view(row, reader) if row else None


def jobs_of(session: Session, reader: int, limit: int) -> tuple[JobView, ...]:
    """The jobs that a person asked for, the latest first."""
    statement = _views().where(Job.requested_by == reader).order_by(Job.id.desc()).limit(limit)
    return tuple(_view(row, reader) for row in session.execute(statement))


def all_jobs(session: Session, reader: int | None, limit: int) -> tuple[JobView, ...]:
    """Everybody's jobs, the latest first."""
    return tuple(_view(row, reader) for row in session.execute(_views().order_by(Job.id.desc()).limit(limit)))


def same_job(session: Session, user_id: int | None, kind: str, parameters: Any, key: str) -> Job | None:
    """What a second click would ask for again: by its key, or the same work that is still to be done."""
    same = [and_(Job.kind == kind, Job.parameters == parameters, Job.state.in_(ACTIVE))]
    if key:
        same.append(Job.idempotency_key == key)
    asked_by = Job.requested_by.is_(None) if user_id is None else Job.requested_by == user_id
    return session.scalars(select(Job).where(asked_by, or_(*same)).order_by(Job.id)).first()


def next_queued(session: Session) -> int | None:
    """The id of the job that waits longest."""
    return session.scalar(select(Job.id).where(Job.state == JobState.QUEUED).order_by(Job.id).limit(1))


def dead_jobs(session: Session, place: str, worker: str, silent_since: datetime) -> list[Job]:
    """Running jobs that have lost their process.

    They were not heard of since then, or were run at ``place`` by another than the ``worker`` that has it to
    itself now.
    """
    gone_from_here = and_(Job.worker.startswith(place, autoescape=True), Job.worker != worker)
    silent = or_(Job.heartbeat_at.is_(None), Job.heartbeat_at < silent_since)
    return list(
        session.scalars(
            select(Job).where(Job.state == JobState.RUNNING, or_(silent, gone_from_here)).order_by(Job.id)
        )
    )


def expired_files(session: Session, now: datetime) -> list[Job]:
    """Jobs whose file is to be deleted."""
    return list(session.scalars(select(Job).where(Job.file_until < now).order_by(Job.id)))


def kept_files(session: Session) -> set[tuple[int, int]]:
    """Job and attempt of every file that is still of use: results, and what is being written."""
    rows = session.execute(
        select(Job.id, Job.attempts).where(or_(Job.file_until.is_not(None), Job.state == JobState.RUNNING))
    )
    return {(row.id, row.attempts) for row in rows}


def _views() -> Select[Job, str]:
    return select(Job, PersonName.name).outerjoin(PersonName, PersonName.user_id == Job.requested_by)


def _view(row: Any, reader: int | None) -> JobView:
    job: Job = row[0]
    erased = "系统" if job.requested_by is None else f"人员{job.requested_by}"
    # Those who run the installation watch everybody's jobs; what one is about is its owner's to read.
    mine = reader is not None and job.requested_by == reader
    return JobView(
        job_id=job.id,
        kind=job.kind,
        title=job.title,
        state=JobState(job.state),
        requested_by=row[1] or erased,
        mine=mine,
        requested_at=job.requested_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
        done=job.done,
        total=job.total,
        text=job.text if mine else "",
        attempts=job.attempts,
        cancelling=job.cancelled_at is not None and job.state in ACTIVE,
        error=job.error or "",
        result=(job.result or {}) if mine else {},
        file_name=(job.file_name or "") if mine else "",
        file_size=job.file_size or 0,
        file_sha256=job.file_sha256 or "",
        file_until=job.file_until,
    )
