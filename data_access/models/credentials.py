"""Credentials besides log-ins: API tokens, signed links and the cookies of wall displays."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, Keyed, Recorded, UtcDateTime


class IssuedCredential(Keyed, Recorded, Base):
    """A credential; of its secret only the SHA-256 is kept.

    A token may be narrowed to library ``units`` and what lies below them; None for no narrowing.
    A screen has no secret until its one-time code is exchanged for one. A link has the project it shows with
    the day and the ledger's number that its figures were frozen at.
    """

    __tablename__ = "credential"
    __table_args__ = (
        Index("ix_credential_made_by", "kind", "made_by"),
        Index("ix_credential_project_id", "project_id"),
    )

    kind: Mapped[str] = mapped_column(String(20))
    secret_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    beginning: Mapped[str] = mapped_column(String(16))
    label: Mapped[str] = mapped_column(String(40))
    note: Mapped[str | None] = mapped_column(String(200))
    made_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    permissions: Mapped[list[str]] = mapped_column(JsonText)
    units: Mapped[list[int] | None] = mapped_column(JsonText)
    project_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("project.id"))
    frozen_on: Mapped[date | None] = mapped_column(Date)
    frozen_seq: Mapped[int | None] = mapped_column(BigInteger)
    code_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    code_expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    uses: Mapped[int] = mapped_column(Integer)
    counted_on: Mapped[date | None] = mapped_column(Date)
