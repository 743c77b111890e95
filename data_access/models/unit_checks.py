"""Doubts about figures of the network, the steps they went through, and the network's movements."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Float, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Keyed, Recorded, UtcDateTime


class UnitDoubt(Keyed, Recorded, Base):
    """A doubt about the figure published with change ``published_seq``, and the words it was told in.

    ``effect`` is in the indicator's unit, ``share`` the same as a part of the network's total. ``state`` is
    that of the last step, written with it.
    """

    __tablename__ = "unit_doubt"
    __table_args__ = (
        Index("ix_unit_doubt_cell", "unit_id", "period", "indicator_id"),
        Index("ix_unit_doubt_queue", "state", "share"),
    )

    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"))
    period: Mapped[str] = mapped_column(String(7))
    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"))
    check_code: Mapped[str] = mapped_column(String(30))
    value_e4: Mapped[int] = mapped_column(BigInteger)
    published_seq: Mapped[int] = mapped_column(BigKey, ForeignKey("change.seq"))
    expected: Mapped[float | None] = mapped_column(Float)
    effect: Mapped[float] = mapped_column(Float)
    share: Mapped[float] = mapped_column(Float)
    words: Mapped[str] = mapped_column(String(500))
    state: Mapped[str] = mapped_column(String(20))
    step_seq: Mapped[int] = mapped_column(BigKey, ForeignKey("change.seq"))


class UnitDoubtStep(Keyed, Recorded, Base):
    """A step of a doubt: found, answered with a reason, confirmed, returned, settled; only ever added."""

    __tablename__ = "unit_doubt_step"

    doubt_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit_doubt.id"), index=True)
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(40))
    note: Mapped[str | None] = mapped_column(String(500))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class UnitMovement(Base):
    """How an indicator moved in the network to a period from an earlier one; kept anew as figures come.

    ``middle`` and ``spread`` are those of logarithms of the units' ratios.
    """

    __tablename__ = "unit_movement"

    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"), primary_key=True)
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    base: Mapped[str] = mapped_column(String(7), primary_key=True)
    middle: Mapped[float] = mapped_column(Float)
    spread: Mapped[float] = mapped_column(Float)
    units: Mapped[int] = mapped_column(Integer)
