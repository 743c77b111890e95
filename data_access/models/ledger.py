"""The change ledger: one row for every write, numbered in the order of commit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, UtcDateTime


class LedgerHead(Base):
    """The last sequence number given out. Its one row is locked until commit by whoever takes the next.

    ``beside`` is how many of the last changes do not concern the plan. Who takes a number and says nothing of
    it leaves it as it is, and the last change that may concern the plan moves on all the same.
    """

    __tablename__ = "ledger_head"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigInteger)
    beside: Mapped[int] = mapped_column(BigInteger)


class Change(Base):
    """Who did what to which thing, when, with what before and after. Never updated or deleted."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_subject", "subject_kind", "subject_id"),
        Index("ix_change_recorded_at", "recorded_at"),
        Index("ix_change_actor_id", "actor_id"),
    )

    seq: Mapped[int] = mapped_column(BigKey, primary_key=True, autoincrement=False)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    action: Mapped[str] = mapped_column(String(60))
    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[str] = mapped_column(String(80))
    before: Mapped[Any | None] = mapped_column(JsonText)
    after: Mapped[Any | None] = mapped_column(JsonText)


class Installation(Base):
    """Marks of this database that hold for ever, such as that it is a demonstration."""

    __tablename__ = "installation"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))
