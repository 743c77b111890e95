"""Money of projects: what was budgeted, received and spent, as somebody stated it for a year."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, UtcDateTime


class MoneyStatement(Keyed, Dated, Base):
    """What one person stated of a project's money in a year; decided on through the one workflow."""

    __tablename__ = "money_statement"
    __table_args__ = (Index("ix_money_statement_project", "project_id", "year"),)

    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"))
    year: Mapped[int] = mapped_column(Integer)
    note: Mapped[str | None] = mapped_column(String(500))
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class MoneyFigure(Keyed, Base):
    """The full figures of one source in a statement, in fen; None where nothing was stated, which is no 0."""

    __tablename__ = "money_figure"
    __table_args__ = (UniqueConstraint("statement_id", "source"),)

    statement_id: Mapped[int] = mapped_column(BigKey, ForeignKey("money_statement.id"))
    source: Mapped[str] = mapped_column(String(40))
    budget: Mapped[int | None] = mapped_column(BigInteger)
    received: Mapped[int | None] = mapped_column(BigInteger)
    spent: Mapped[int | None] = mapped_column(BigInteger)
