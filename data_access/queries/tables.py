"""Drafts as table exchange needs them: many at once, and the uploads that wait to be committed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Draft

UPLOAD = "table_upload"


def drafts_by_key(session: Session, subject_kind: str) -> dict[str, Draft]:
    """All drafts of a kind by their key."""
    return {
        d.subject_key: d for d in session.scalars(select(Draft).where(Draft.subject_kind == subject_kind))
    }


def upload(session: Session, user_id: int, token: str) -> Draft | None:
    """A person's own upload that waits to be committed."""
    return session.scalar(
        select(Draft).where(
            Draft.subject_kind == UPLOAD, Draft.subject_key == token, Draft.updated_by == user_id
        )
    )


def old_uploads(session: Session, user_id: int, before: datetime, keep: int) -> list[int]:
    """The ids of uploads that are not waited for any more: everybody's older ones, and the person's own but
    for the last ``keep``."""
    expired = session.scalars(
        select(Draft.id).where(Draft.subject_kind == UPLOAD, Draft.updated_at < before)
    ).all()
    own = session.scalars(
        select(Draft.id)
        .where(Draft.subject_kind == UPLOAD, Draft.updated_by == user_id)
        .order_by(Draft.updated_at.desc(), Draft.id.desc())
    ).all()
    return sorted({*expired, *own[keep:]})
