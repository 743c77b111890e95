"""Files attached to anything: what each is, and that one was removed. Their content is in the store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, UtcDateTime


class Attachment(Keyed, Dated, Base):
    """A file attached to a thing of any kind. ``sha256`` and ``thumbnail_sha256`` name files of the store."""

    __tablename__ = "attachment"
    __table_args__ = (
        Index("ix_attachment_subject", "subject_kind", "subject_id", "change_seq"),
        Index("ix_attachment_sha256", "sha256"),
    )

    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[str] = mapped_column(String(80))
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
    thumbnail_sha256: Mapped[str | None] = mapped_column(String(64))
    uploaded_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    uploaded_at: Mapped[datetime] = mapped_column(UtcDateTime)


class AttachmentRemoval(Keyed, Dated, Base):
    """That an attachment is no longer shown from a day on, and why. Earlier days go on showing it."""

    __tablename__ = "attachment_removal"

    attachment_id: Mapped[int] = mapped_column(BigKey, ForeignKey("attachment.id"), unique=True)
    reason: Mapped[str] = mapped_column(String(200))
    removed_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
