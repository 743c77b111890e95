"""Draws (抽查) of what was reported as done, the items drawn, and what was found. All only ever added."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded, UtcDateTime


class VerificationDraw(Keyed, Dated, Base):
    """A draw: its scope, the candidates as known at a change, the seed, and how many were drawn."""

    __tablename__ = "verification_draw"
    __table_args__ = (UniqueConstraint("plan_id", "number"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    number: Mapped[int] = mapped_column(Integer)
    scope_kind: Mapped[str] = mapped_column(String(20))
    scope_id: Mapped[int | None] = mapped_column(BigKey)
    claimed_from: Mapped[date] = mapped_column(Date)
    claimed_to: Mapped[date] = mapped_column(Date)
    method: Mapped[str] = mapped_column(String(20))
    seed: Mapped[str] = mapped_column(String(64))
    known_at: Mapped[int] = mapped_column(BigKey)
    candidates: Mapped[Any] = mapped_column(JsonText)
    candidates_sha256: Mapped[str] = mapped_column(String(64))
    share: Mapped[float | None] = mapped_column(Float)
    size: Mapped[int] = mapped_column(Integer)
    due_on: Mapped[date] = mapped_column(Date)
    remark: Mapped[str | None] = mapped_column(String(500))
    drawn_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    drawn_at: Mapped[datetime] = mapped_column(UtcDateTime)


class VerificationItem(Keyed, Recorded, Base):
    """One claim that was drawn, and who checks it."""

    __tablename__ = "verification_item"
    __table_args__ = (UniqueConstraint("draw_id", "position"),)

    draw_id: Mapped[int] = mapped_column(BigKey, ForeignKey("verification_draw.id"))
    position: Mapped[int] = mapped_column(Integer)
    milestone_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone.id"), index=True)
    report_id: Mapped[int] = mapped_column(BigKey, ForeignKey("progress_report.id"))
    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"), index=True)
    verifier_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))


class VerificationFinding(Keyed, Dated, Base):
    """What was found of an item; the latest one holds. ``looked_at`` are ids of attachments."""

    __tablename__ = "verification_finding"
    __table_args__ = (
        UniqueConstraint("item_id", "number"),
        Index("ix_verification_finding_latest", "item_id", "effective_on", "change_seq"),
    )

    item_id: Mapped[int] = mapped_column(BigKey, ForeignKey("verification_item.id"))
    number: Mapped[int] = mapped_column(Integer)
    result: Mapped[str] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(Text)
    looked_at: Mapped[Any] = mapped_column(JsonText)
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
