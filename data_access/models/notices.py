"""Notices inside the application, how people want to be reached, and the outbox for messages outside."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, Keyed, UtcDateTime


class Notice(Keyed, Base):
    """Something a person is told, once for each ``dedupe``. Whose name it shows is in ``person_id`` alone."""

    __tablename__ = "notice"
    __table_args__ = (
        UniqueConstraint("user_id", "dedupe"),
        Index("ix_notice_unread", "user_id", "read_at"),
        Index("ix_notice_subject", "subject"),
    )

    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    kind: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(120))
    text: Mapped[str] = mapped_column(String(300))
    detail: Mapped[str | None] = mapped_column(String(500))
    person_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    href: Mapped[str] = mapped_column(String(300))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    read_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    dedupe: Mapped[str] = mapped_column(String(160))


class NoticePreference(Base):
    """How a person wants to be reached outside the application."""

    __tablename__ = "notice_preference"

    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"), primary_key=True)
    mail: Mapped[bool] = mapped_column(Boolean)
    workdays_only: Mapped[bool] = mapped_column(Boolean)
    quiet_until: Mapped[date | None] = mapped_column(Date)


class PersonContact(Base):
    """The one erasable table of addresses; nothing else holds one, neither the ledger nor a log."""

    __tablename__ = "person_contact"

    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"), primary_key=True)
    email: Mapped[str] = mapped_column(String(254))
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Delivery(Keyed, Base):
    """A message for the outside: one a day for each recipient and channel. Its words go once it has left."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("channel", "recipient", "day"),
        Index("ix_delivery_due", "state", "next_try"),
    )

    channel: Mapped[str] = mapped_column(String(20))
    recipient: Mapped[str] = mapped_column(String(40))
    user_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    day: Mapped[date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(20))
    attempts: Mapped[int] = mapped_column(Integer)
    next_try: Mapped[datetime | None] = mapped_column(UtcDateTime)
    error: Mapped[str | None] = mapped_column(String(200))
    body: Mapped[Any | None] = mapped_column(JsonText)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
