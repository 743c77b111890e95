"""Plan documents under review. Operational rows, updated in place: a plan that is loaded is the fact."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, Keyed, UtcDateTime


class PlanDocument(Keyed, Base):
    """An uploaded document and the plan that is to come of it; ``version`` counts every change of the review.

    ``counted`` is what its lines are: 行 of a text, 段 of a Word document. ``part`` is the position of the
    heading whose part becomes the plan, or 0 for the whole.
    """

    __tablename__ = "plan_document"

    name: Mapped[str] = mapped_column(String(255))
    counted: Mapped[str] = mapped_column(String(4))
    state: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = mapped_column(Integer)
    part: Mapped[int] = mapped_column(Integer)
    header: Mapped[Any] = mapped_column(JsonText)
    left_out: Mapped[Any] = mapped_column(JsonText)
    uploaded_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    uploaded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    plan_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("plan.id"))


class PlanDocumentRow(Keyed, Base):
    """A numbered line of the document: what it is there, and what people made of it.

    ``version`` is that of the document when the row was changed last.
    """

    __tablename__ = "plan_document_row"
    __table_args__ = (UniqueConstraint("document_id", "position"),)

    document_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan_document.id"))
    position: Mapped[int] = mapped_column(Integer)
    line: Mapped[int] = mapped_column(Integer)
    excerpt: Mapped[str] = mapped_column(String(200))
    written: Mapped[str] = mapped_column(String(40))
    number: Mapped[int | None] = mapped_column(Integer)
    sequence: Mapped[int] = mapped_column(Integer)
    depth: Mapped[int] = mapped_column(Integer)
    parent: Mapped[int | None] = mapped_column(Integer)
    topic: Mapped[bool] = mapped_column(Boolean)
    notes: Mapped[Any] = mapped_column(JsonText)
    omission: Mapped[str | None] = mapped_column(String(20))
    standing: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    code: Mapped[str] = mapped_column(String(60))
    department: Mapped[str] = mapped_column(String(40))
    version: Mapped[int] = mapped_column(Integer)
