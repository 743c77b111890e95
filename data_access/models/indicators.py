"""Indicators: definitions, what was counted, targets, and what of the plan they measure."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, UtcDateTime


class Indicator(Keyed, Base):
    """An indicator's identity. Its code is permanent."""

    __tablename__ = "indicator"

    code: Mapped[str] = mapped_column(String(20), unique=True)


class IndicatorRevision(Keyed, Dated, Base):
    """A full snapshot of a definition from a day on, and the department that answers for the figures."""

    __tablename__ = "indicator_revision"
    __table_args__ = (Index("ix_indicator_revision_latest", "indicator_id", "effective_on", "change_seq"),)

    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"))
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(120))
    definition: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(String(20))
    frequency: Mapped[str] = mapped_column(String(10))
    time_aggregation: Mapped[str] = mapped_column(String(10))
    unit_aggregation: Mapped[str] = mapped_column(String(10))
    direction: Mapped[str] = mapped_column(String(10))
    numerator: Mapped[str | None] = mapped_column(String(20))
    denominator: Mapped[str | None] = mapped_column(String(20))
    factor: Mapped[float] = mapped_column(Float)
    signed: Mapped[bool] = mapped_column(Boolean)
    minimum: Mapped[float | None] = mapped_column(Float)
    maximum: Mapped[float | None] = mapped_column(Float)
    source: Mapped[str] = mapped_column(String(120))
    owner_department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    reason: Mapped[str | None] = mapped_column(String(500))


class Observation(Keyed, Dated, Base):
    """A figure that somebody states for a period. A correction is a later row; it counts once approved."""

    __tablename__ = "observation"
    __table_args__ = (
        Index("ix_observation_latest", "indicator_id", "subject", "period", "effective_on", "change_seq"),
    )

    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"))
    subject: Mapped[str] = mapped_column(String(40))
    period: Mapped[str] = mapped_column(String(7))
    state: Mapped[str] = mapped_column(String(20))
    value: Mapped[float | None] = mapped_column(Float)
    measurement: Mapped[str] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(String(500))
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class IndicatorTarget(Keyed, Base):
    """The identity of a plan's target for an indicator of a subject."""

    __tablename__ = "indicator_target"
    __table_args__ = (UniqueConstraint("plan_id", "indicator_id", "subject"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"), index=True)
    subject: Mapped[str] = mapped_column(String(40))


class IndicatorTargetRevision(Keyed, Dated, Base):
    """A full snapshot of a target from a day on. It lights nothing before somebody has confirmed it."""

    __tablename__ = "indicator_target_revision"
    __table_args__ = (
        Index("ix_indicator_target_revision_latest", "target_id", "effective_on", "change_seq"),
    )

    target_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator_target.id"))
    value: Mapped[float] = mapped_column(Float)
    starts_on: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date] = mapped_column(Date)
    measure: Mapped[str] = mapped_column(String(10))
    direction: Mapped[str] = mapped_column(String(10))
    baseline: Mapped[float | None] = mapped_column(Float)
    steps: Mapped[list[list[float]]] = mapped_column(JsonText, default=list)
    nature: Mapped[str] = mapped_column(String(20))
    definition: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(String(200))
    defined_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    confirmed_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    confirmed_on: Mapped[date | None] = mapped_column(Date)
    removed: Mapped[bool] = mapped_column(Boolean, default=False)


class IndicatorLink(Keyed, Base):
    """The identity of a tie between an indicator and an element of a plan, named by kind and code."""

    __tablename__ = "indicator_link"
    __table_args__ = (UniqueConstraint("plan_id", "indicator_id", "element_kind", "element_code"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"), index=True)
    element_kind: Mapped[str] = mapped_column(String(20))
    element_code: Mapped[str] = mapped_column(String(60))


class IndicatorLinkRevision(Keyed, Dated, Base):
    """What a tie says from a day on: of which subject, what differs (口径), whether it is a suggestion."""

    __tablename__ = "indicator_link_revision"
    __table_args__ = (Index("ix_indicator_link_revision_latest", "link_id", "effective_on", "change_seq"),)

    link_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator_link.id"))
    subject: Mapped[str] = mapped_column(String(40))
    note: Mapped[str | None] = mapped_column(String(500))
    suggested: Mapped[bool] = mapped_column(Boolean)
    removed: Mapped[bool] = mapped_column(Boolean, default=False)
