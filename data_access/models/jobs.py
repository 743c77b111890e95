"""Long work asked for and done. Rows are updated in place: they say how work goes, they are no facts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, Keyed, UtcDateTime


class Job(Keyed, Base):
    """One piece of long work. ``requested_by`` is None for what a command or the clock asked for.

    What people read is dated by the installation's clock. ``heartbeat_at``, ``cancelled_at`` and
    ``file_until`` measure spans and are by the machine's, which a demonstration's clock does not follow.
    """

    __tablename__ = "job"
    __table_args__ = (
        UniqueConstraint("requested_by", "idempotency_key"),
        Index("ix_job_state", "state"),
    )

    kind: Mapped[str] = mapped_column(String(60))
    title: Mapped[str] = mapped_column(String(120))
    parameters: Mapped[Any] = mapped_column(JsonText)
    idempotency_key: Mapped[str | None] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(20))
    requested_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    requested_at: Mapped[datetime] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(Integer)
    worker: Mapped[str | None] = mapped_column(String(160))
    heartbeat_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    cancelled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    done: Mapped[int] = mapped_column(Integer)
    total: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(String(200))
    error: Mapped[str | None] = mapped_column(String(500))
    result: Mapped[Any | None] = mapped_column(JsonText)
    file_name: Mapped[str | None] = mapped_column(String(200))
    file_size: Mapped[int | None] = mapped_column(BigInteger)
    file_sha256: Mapped[str | None] = mapped_column(String(64))
    file_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
