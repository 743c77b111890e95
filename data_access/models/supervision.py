"""Orders (督办) and their steps. Both are only ever added: the latest step says how an order stands."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, UtcDateTime


class SupervisionOrder(Keyed, Dated, Base):
    """What an order asks. ``colour`` is the one it was issued with; what it is about goes by kind and id."""

    __tablename__ = "supervision_order"
    __table_args__ = (
        UniqueConstraint("year", "number"),
        Index("ix_supervision_order_subject", "subject_kind", "subject_id"),
    )

    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    subject_kind: Mapped[str | None] = mapped_column(String(40))
    subject_id: Mapped[str | None] = mapped_column(String(80))
    title: Mapped[str] = mapped_column(String(200))
    basis: Mapped[str | None] = mapped_column(String(500))
    requirement: Mapped[str] = mapped_column(Text)
    colour: Mapped[str] = mapped_column(String(10))
    issuer_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    director_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))


class SupervisionStep(Keyed, Dated, Base):
    """One step of an order, with the full standing after it (see ``domain.supervision.steps.Standing``).

    ``text`` is a feedback, a reason or a remark; ``told`` how many people a reminder reached.
    """

    __tablename__ = "supervision_step"
    __table_args__ = (Index("ix_supervision_step_latest", "order_id", "effective_on", "change_seq"),)

    order_id: Mapped[int] = mapped_column(BigKey, ForeignKey("supervision_order.id"))
    kind: Mapped[str] = mapped_column(String(20))
    actor_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str | None] = mapped_column(Text)
    told: Mapped[int | None] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(20))
    since: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date] = mapped_column(Date)
    floor: Mapped[str] = mapped_column(String(10))
    floor_why: Mapped[str | None] = mapped_column(String(20))
    department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    person_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    handed_on: Mapped[date | None] = mapped_column(Date)
    answered_on: Mapped[date | None] = mapped_column(Date)
    answered_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    completion: Mapped[float | None] = mapped_column(Float)
    pressed_on: Mapped[date | None] = mapped_column(Date)
    matter: Mapped[str | None] = mapped_column(String(20))
    escalated: Mapped[int] = mapped_column(Integer)
    turn: Mapped[int] = mapped_column(Integer)
