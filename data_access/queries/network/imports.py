"""Files of figures: the list, what is told of their lines, and what names were confirmed to stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import ImportAlias, ImportRow, ImportRun, ImportSource


def runs(session: Session, uploaded_by: int | None, limit: int) -> Sequence[tuple[ImportRun, str | None]]:
    """Files with the names of their sources, the latest first; of one person where one is given."""
    statement = (
        select(ImportRun, ImportSource.name)
        .outerjoin(ImportSource, ImportSource.id == ImportRun.source_id)
        .order_by(ImportRun.id.desc())
        .limit(limit)
    )
    if uploaded_by is not None:
        statement = statement.where(ImportRun.uploaded_by == uploaded_by)
    return [(run, name) for run, name in session.execute(statement)]


def remarks(session: Session, run_id: int, parts: int | None = None) -> list[Sequence[Any]]:
    """What is told of the lines of a file; the first parts alone where a number is given."""
    statement = select(ImportRow.remarks).where(ImportRow.run_id == run_id).order_by(ImportRow.part)
    if parts is not None:
        statement = statement.limit(parts)
    return [remark for body in session.scalars(statement) for remark in body]


def aliases(session: Session, source_id: int | None) -> Mapping[tuple[str, str], str | None]:
    """What names stand for in a source's files, by kind and key; of all sources where none is given.

    Of several the one confirmed last holds.
    """
    statement = select(ImportAlias.kind, ImportAlias.name_key, ImportAlias.code).order_by(
        ImportAlias.confirmed_at
    )
    if source_id is not None:
        statement = statement.where(ImportAlias.source_id == source_id)
    return {(kind, key): code for kind, key, code in session.execute(statement)}


def source_like(session: Session, signature: str) -> ImportSource | None:
    """The source whose files have these headers; the one used last of several."""
    return session.scalars(
        select(ImportSource)
        .where(ImportSource.signature == signature)
        .order_by(ImportSource.updated_at.desc())
        .limit(1)
    ).first()


def source_named(session: Session, name: str) -> ImportSource | None:
    """The source with a name."""
    return session.scalars(select(ImportSource).where(ImportSource.name == name)).first()


def source_names(session: Session) -> list[str]:
    """The names of all sources."""
    return list(session.scalars(select(ImportSource.name).order_by(ImportSource.name)))


def run_of_job(session: Session, job_id: int) -> int | None:
    """The file that a job works on."""
    return session.scalar(select(ImportRun.id).where(ImportRun.job_id == job_id).limit(1))


def active_runs(session: Session, since: datetime) -> list[int]:
    """The runs whose files are still wanted: uploaded or moved on since a moment."""
    return list(session.scalars(select(ImportRun.id).where(ImportRun.updated_at >= since)))


def committing(session: Session, besides: int, since: datetime) -> bool:
    """Whether another file is being committed."""
    statement = select(ImportRun.id).where(
        ImportRun.state == "committing", ImportRun.id != besides, ImportRun.updated_at >= since
    )
    return session.scalar(statement.limit(1)) is not None
