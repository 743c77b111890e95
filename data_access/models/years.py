"""Yearly key tasks (年度重点任务): a list for each year of a plan, its items, statements and verdicts."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, UtcDateTime


class YearlyList(Keyed, Base):
    """The identity of a plan's list for a year."""

    __tablename__ = "yearly_list"
    __table_args__ = (UniqueConstraint("plan_id", "year"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    year: Mapped[int] = mapped_column(Integer)


class YearlyListRevision(Keyed, Dated, Base):
    """How a list stands from a day on: drawn up, issued under a number, closed."""

    __tablename__ = "yearly_list_revision"
    __table_args__ = (Index("ix_yearly_list_revision_latest", "list_id", "effective_on", "change_seq"),)

    list_id: Mapped[int] = mapped_column(BigKey, ForeignKey("yearly_list.id"))
    state: Mapped[str] = mapped_column(String(20))
    document_number: Mapped[str | None] = mapped_column(String(80))
    issued_on: Mapped[date | None] = mapped_column(Date)


class YearlyItem(Keyed, Base):
    """The identity of an item; ``origin_id`` is the item of the year before that it carries on."""

    __tablename__ = "yearly_item"

    list_id: Mapped[int] = mapped_column(BigKey, ForeignKey("yearly_list.id"), index=True)
    origin_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("yearly_item.id"), index=True)


class YearlyItemRevision(Keyed, Dated, Base):
    """A full snapshot of an item from a day on; ``reason`` says why it was changed once issued."""

    __tablename__ = "yearly_item_revision"
    __table_args__ = (Index("ix_yearly_item_revision_latest", "item_id", "effective_on", "change_seq"),)

    item_id: Mapped[int] = mapped_column(BigKey, ForeignKey("yearly_item.id"))
    title: Mapped[str] = mapped_column(String(200))
    node_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("node.id"))
    department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    director_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    recurring: Mapped[bool] = mapped_column(Boolean)
    targets: Mapped[list[str]] = mapped_column(JsonText)
    project_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("project.id"))
    milestone_ids: Mapped[list[int]] = mapped_column(JsonText)
    reason: Mapped[str | None] = mapped_column(String(500))
    removed: Mapped[bool] = mapped_column(Boolean, default=False)


class YearlyStatement(Keyed, Dated, Base):
    """What a department says of an item without a project for a quarter; decided on in the one workflow."""

    __tablename__ = "yearly_statement"
    __table_args__ = (Index("ix_yearly_statement_item", "item_id", "quarter"),)

    item_id: Mapped[int] = mapped_column(BigKey, ForeignKey("yearly_item.id"))
    quarter: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    completion: Mapped[float] = mapped_column(Float)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class YearlyVerdict(Keyed, Dated, Base):
    """What became of an item at the end of its year; a later row corrects it until the list is closed."""

    __tablename__ = "yearly_verdict"
    __table_args__ = (Index("ix_yearly_verdict_latest", "item_id", "effective_on", "change_seq"),)

    item_id: Mapped[int] = mapped_column(BigKey, ForeignKey("yearly_item.id"))
    verdict: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(500))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
