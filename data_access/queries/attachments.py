"""Attached files at a point of view, and which files of the store anything refers to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from sqlalchemy import Select, String, and_, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import Attachment, AttachmentRemoval, PersonName
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from domain.asof import AsOf
from domain.attachments import FILE_TYPES, AttachmentView

SYSTEM_NAME = "系统"
_LABELS = {kind.media_type: kind.label for kind in FILE_TYPES.values()}


@cache
def _listed() -> Select[Attachment, str]:
    """The attachments of some subjects that were there on the day, as known then, the oldest first."""
    removed = (
        select(AttachmentRemoval.id)
        .where(
            AttachmentRemoval.attachment_id == Attachment.id,
            AttachmentRemoval.effective_on <= EFFECTIVE_ON,
            AttachmentRemoval.change_seq <= KNOWN_AT,
        )
        .exists()
    )
    return (
        select(Attachment, PersonName.name)
        .outerjoin(PersonName, PersonName.user_id == Attachment.uploaded_by)
        .where(
            Attachment.subject_kind == bindparam("subject_kind", type_=String),
            Attachment.subject_id.in_(bindparam("subject_ids", expanding=True, type_=String)),
            Attachment.effective_on <= EFFECTIVE_ON,
            Attachment.change_seq <= KNOWN_AT,
            ~removed,
        )
        .order_by(Attachment.id)
    )


def attachments_of(
    session: Session, subject_kind: str, subject_ids: Collection[str], view: AsOf
) -> dict[str, tuple[AttachmentView, ...]]:
    """The attachments of subjects of one kind, by the subject's id; a subject without any is left out."""
    if not subject_ids:
        return {}
    parameters = at(view, subject_kind=subject_kind, subject_ids=sorted(subject_ids))
    found: dict[str, list[AttachmentView]] = defaultdict(list)
    for attachment, name in session.execute(_listed(), parameters):
        found[attachment.subject_id].append(as_view(attachment, name))
    return {subject: tuple(views) for subject, views in found.items()}


def attachment(session: Session, attachment_id: int) -> tuple[Attachment, AttachmentView] | None:
    """One attachment, removed or not."""
    row = session.execute(
        select(Attachment, PersonName.name)
        .outerjoin(PersonName, PersonName.user_id == Attachment.uploaded_by)
        .where(Attachment.id == attachment_id)
    ).first()
    return (row[0], as_view(row[0], row[1])) if row else None


def as_view(row: Attachment, uploader: str | None) -> AttachmentView:
    """An attachment as lists show it."""
    return AttachmentView(
        attachment_id=row.id,
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        name=row.name,
        label=_LABELS.get(row.media_type, row.media_type),
        media_type=row.media_type,
        size=row.size,
        uploaded_by=uploader or SYSTEM_NAME,
        uploaded_at=row.uploaded_at,
        has_thumbnail=row.thumbnail_sha256 is not None,
    )


def present(session: Session, subject_kind: str, subject_id: str) -> list[Attachment]:
    """The attachments of a subject that were not removed, as of now."""
    return list(
        session.scalars(
            select(Attachment)
            .outerjoin(AttachmentRemoval, AttachmentRemoval.attachment_id == Attachment.id)
            .where(
                and_(Attachment.subject_kind == subject_kind, Attachment.subject_id == subject_id),
                AttachmentRemoval.id.is_(None),
            )
            .order_by(Attachment.id)
        )
    )


def is_removed(session: Session, attachment_id: int) -> bool:
    """Whether an attachment was removed."""
    found = select(AttachmentRemoval.id).where(AttachmentRemoval.attachment_id == attachment_id)
    return session.scalar(found) is not None


def referenced_files(session: Session) -> Mapping[str, int | None]:
    """The digests that any row names, removed or not, with their size in bytes; None for small pictures."""
    files: dict[str, int | None] = {
        digest: None
        for digest in session.scalars(
            select(Attachment.thumbnail_sha256).where(Attachment.thumbnail_sha256.is_not(None)).distinct()
        )
        if digest
    }
    sizes = select(Attachment.sha256, func.max(Attachment.size)).group_by(Attachment.sha256)
    return files | {row[0]: row[1] for row in session.execute(sizes)}
