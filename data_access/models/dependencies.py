"""What milestones wait for: dependencies between two of one plan."""

from __future__ import annotations

from sqlalchemy import Boolean, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed


class MilestoneDependency(Keyed, Base):
    """A pair of milestones of one plan. Whether one waits for the other, and how long, its revisions say."""

    __tablename__ = "milestone_dependency"
    __table_args__ = (UniqueConstraint("predecessor_id", "successor_id"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"), index=True)
    predecessor_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone.id"))
    successor_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone.id"), index=True)


class MilestoneDependencyRevision(Keyed, Dated, Base):
    """From a day on, the successor waits for the predecessor and so many days more; or no longer at all."""

    __tablename__ = "milestone_dependency_revision"
    __table_args__ = (
        Index("ix_milestone_dependency_revision_latest", "dependency_id", "effective_on", "change_seq"),
    )

    dependency_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone_dependency.id"))
    lag_days: Mapped[int] = mapped_column(Integer)
    removed: Mapped[bool] = mapped_column(Boolean, default=False)
