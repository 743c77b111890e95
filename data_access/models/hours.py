"""Hours of continuing education: rules by year, claims, credited hours, closed years.

Hours are in tenths (see ``domain.talent.hours``).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded


class HourRuleRevision(Keyed, Dated, Base):
    """The whole rule of a year from a day on (``HourRule.as_document``); of a day the latest holds."""

    __tablename__ = "hour_rule_revision"

    year: Mapped[int] = mapped_column(Integer)
    document: Mapped[Any] = mapped_column(JsonText)


class HourClaim(Keyed, Base):
    """A claim of a person: revisions say what is claimed, certificates hang on it, the workflow decides."""

    __tablename__ = "hour_claim"
    __table_args__ = (Index("ix_hour_claim_staff", "staff_id"),)

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"))
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))


class HourClaimRevision(Keyed, Dated, Base):
    """What a claim says as one change left it. ``year`` is that of its last day."""

    __tablename__ = "hour_claim_revision"
    __table_args__ = (Index("ix_hour_claim_revision_latest", "claim_id", "change_seq"),)

    claim_id: Mapped[int] = mapped_column(BigKey, ForeignKey("hour_claim.id"))
    year: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(120))
    category: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(20))
    claimed: Mapped[int] = mapped_column(Integer)
    started_on: Mapped[date] = mapped_column(Date)
    ended_on: Mapped[date] = mapped_column(Date)
    provider: Mapped[str] = mapped_column(String(120))
    certificate: Mapped[str | None] = mapped_column(String(60))
    removed: Mapped[bool] = mapped_column(Boolean)


class HourEntry(Keyed, Dated, Base):
    """Hours that count for a person in a year, from the day they were earned on; only ever added.

    ``tenths`` are ``claimed`` hours after conversion, before caps; negative where something is taken back.
    ``source_kind`` and ``source_id`` name what they came of; ``corrects_id`` the entry that is corrected.
    """

    __tablename__ = "hour_entry"
    __table_args__ = (
        Index("ix_hour_entry_year", "year", "staff_id"),
        Index("ix_hour_entry_staff", "staff_id"),
        Index("ix_hour_entry_source", "source_kind", "source_id"),
    )

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"))
    year: Mapped[int] = mapped_column(Integer)
    category: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(20))
    claimed: Mapped[int] = mapped_column(Integer)
    tenths: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(120))
    note: Mapped[str | None] = mapped_column(String(500))
    source_kind: Mapped[str] = mapped_column(String(20))
    source_id: Mapped[int] = mapped_column(BigInteger)
    corrects_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("hour_entry.id"))


class HourClose(Recorded, Base):
    """A year that was closed. Entries of later changes are corrections."""

    __tablename__ = "hour_close"

    year: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    closed_on: Mapped[date] = mapped_column(Date)


class HourSheet(Base):
    """A person's hours of a closed year, as the close froze them."""

    __tablename__ = "hour_sheet"

    year: Mapped[int] = mapped_column(
        Integer, ForeignKey("hour_close.year"), primary_key=True, autoincrement=False
    )
    staff_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("staff_member.id"), primary_key=True, autoincrement=False
    )
    department_id: Mapped[int] = mapped_column(BigKey, ForeignKey("department.id"))
    staff_group: Mapped[str] = mapped_column(String(20))
    months: Mapped[int] = mapped_column(Integer)
    required: Mapped[int] = mapped_column(Integer)
    required_professional: Mapped[int] = mapped_column(Integer)
    public: Mapped[int] = mapped_column(Integer)
    professional: Mapped[int] = mapped_column(Integer)
    carried_public: Mapped[int] = mapped_column(Integer)
    carried_professional: Mapped[int] = mapped_column(Integer)


class HourAssessment(Keyed, Dated, Base):
    """How a reviewer recognises a claim otherwise than its conversion says; the latest one holds."""

    __tablename__ = "hour_assessment"
    __table_args__ = (Index("ix_hour_assessment_claim", "claim_id"),)

    claim_id: Mapped[int] = mapped_column(BigKey, ForeignKey("hour_claim.id"))
    category: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(20))
    tenths: Mapped[int] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(String(500))
