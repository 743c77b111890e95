"""Figures of units, the batches they came in, and their roll-ups.

Values are kept times 10,000 as whole numbers, so that sums are exact and never depend on an order.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Keyed, Recorded, UtcDateTime


class ObservationBatch(Keyed, Base):
    """One write of figures by somebody. Without ``published_seq`` it is being staged, and nobody sees it.

    What was staged was reckoned against what stood at ``base_seq``; ``sealed`` once all of it is there.
    """

    __tablename__ = "observation_batch"

    source: Mapped[str] = mapped_column(String(20))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    note: Mapped[str | None] = mapped_column(String(500))
    base_seq: Mapped[int] = mapped_column(BigInteger)
    sealed: Mapped[bool] = mapped_column(Boolean)
    entries: Mapped[int] = mapped_column(Integer)
    published_seq: Mapped[int | None] = mapped_column(BigKey, ForeignKey("change.seq"), unique=True)
    undoes_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("observation_batch.id"), index=True)


class BatchPart(Base):
    """A report, of a unit for a period, that a batch has figures of."""

    __tablename__ = "observation_batch_part"
    __table_args__ = (Index("ix_observation_batch_part_report", "unit_id", "period"),)

    batch_id: Mapped[int] = mapped_column(BigKey, ForeignKey("observation_batch.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"), primary_key=True)
    period: Mapped[str] = mapped_column(String(7), primary_key=True)


class UnitObservation(Base):
    """A figure of a unit as one batch told it; of several the one published last holds.

    Its keys are checked once for each part of the batch, not for each of its many rows.
    """

    __tablename__ = "unit_observation"
    __table_args__ = (
        Index("ix_unit_observation_indicator_id_period", "indicator_id", "period"),
        {"sqlite_with_rowid": False},
    )

    unit_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    indicator_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    batch_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    state: Mapped[str] = mapped_column(String(20))
    value_e4: Mapped[int | None] = mapped_column(BigInteger)
    measurement: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(40))
    note: Mapped[str | None] = mapped_column(String(500))


class UnitRollup(Base):
    """What the units of a scope told of an indicator for a period: kept with every write, never typed in."""

    __tablename__ = "unit_rollup"

    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    basis: Mapped[str] = mapped_column(String(12), primary_key=True)
    indicator_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("indicator.id"), primary_key=True, autoincrement=False
    )
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    total_e4: Mapped[int] = mapped_column(BigInteger)
    told: Mapped[int] = mapped_column(Integer)
    expected: Mapped[int] = mapped_column(Integer)
    estimated: Mapped[int] = mapped_column(Integer)
    estimated_e4: Mapped[int] = mapped_column(BigInteger)
    not_applicable: Mapped[int] = mapped_column(Integer)
    provisional: Mapped[int] = mapped_column(Integer)


class StagedDelta(Base):
    """What a staged batch will add to a roll-up once it is published."""

    __tablename__ = "staged_delta"

    batch_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("observation_batch.id"), primary_key=True, autoincrement=False
    )
    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    basis: Mapped[str] = mapped_column(String(12), primary_key=True)
    indicator_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("indicator.id"), primary_key=True, autoincrement=False
    )
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    total_e4: Mapped[int] = mapped_column(BigInteger)
    told: Mapped[int] = mapped_column(Integer)
    expected: Mapped[int] = mapped_column(Integer)
    estimated: Mapped[int] = mapped_column(Integer)
    estimated_e4: Mapped[int] = mapped_column(BigInteger)
    not_applicable: Mapped[int] = mapped_column(Integer)
    provisional: Mapped[int] = mapped_column(Integer)


class NetworkPeriod(Recorded, Base):
    """A period that is over and has been opened for reports: from then on they are expected."""

    __tablename__ = "network_period"

    period: Mapped[str] = mapped_column(String(7), primary_key=True)
