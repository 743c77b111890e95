"""Planned days of sites' stages, and their money by source. Both are only ever added to."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Date, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed


class SitePlanDate(Keyed, Dated, Base):
    """The day on which a site is to enter a stage; the first row of a stage is its baseline.

    None is a day that was taken back. A later row revises it, with the reason.
    """

    __tablename__ = "site_plan_date"
    __table_args__ = (Index("ix_site_plan_date_latest", "site_id", "stage", "change_seq"),)

    site_id: Mapped[int] = mapped_column(BigKey, ForeignKey("children_site.id"))
    stage: Mapped[str] = mapped_column(String(20))
    planned_on: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(200))


class SiteMoneyRow(Keyed, Dated, Base):
    """Budget, received and spent of a site from one source, whole, in fen; None where nothing was stated."""

    __tablename__ = "site_money"
    __table_args__ = (Index("ix_site_money_latest", "site_id", "source", "effective_on", "change_seq"),)

    site_id: Mapped[int] = mapped_column(BigKey, ForeignKey("children_site.id"))
    source: Mapped[str] = mapped_column(String(40))
    budget: Mapped[int | None] = mapped_column(BigInteger)
    received: Mapped[int | None] = mapped_column(BigInteger)
    spent: Mapped[int | None] = mapped_column(BigInteger)
    note: Mapped[str] = mapped_column(Text)
