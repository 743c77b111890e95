"""The plan's structure as its file gives it: identities with append-only revisions."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded


class Plan(Keyed, Base):
    """A five-year plan. Several live side by side."""

    __tablename__ = "plan"

    code: Mapped[str] = mapped_column(String(40), unique=True)


class PlanRevision(Keyed, Dated, Base):
    """The plan's header."""

    __tablename__ = "plan_revision"
    __table_args__ = (Index("ix_plan_revision_latest", "plan_id", "effective_on", "change_seq"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    title: Mapped[str] = mapped_column(String(200))
    document_number: Mapped[str | None] = mapped_column(String(80))
    organisation: Mapped[str] = mapped_column(String(120))
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    note: Mapped[str | None] = mapped_column(Text)


class CurrentPlan(Keyed, Recorded, Base):
    """Which plan is the current one: the latest row tells."""

    __tablename__ = "current_plan"

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))


class _OfPlan(Keyed):
    """An element of a plan, known by a code that is unique within the plan."""

    @declared_attr
    def plan_id(cls) -> Mapped[int]:
        """The plan the element belongs to."""
        return mapped_column(BigKey, ForeignKey("plan.id"))

    code: Mapped[str] = mapped_column(String(60))

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        """Codes are unique within a plan."""
        return (UniqueConstraint("plan_id", "code"),)


class _ElementRevision(Keyed, Dated):
    """A revision of an element of a plan; ``removed`` when the file no longer has it."""

    removed: Mapped[bool] = mapped_column(Boolean, default=False)


class Node(_OfPlan, Base):
    """A node of the plan's tree: domain, item, sub-item or special topic."""

    __tablename__ = "node"


class NodeRevision(_ElementRevision, Base):
    """What the file says of a node."""

    __tablename__ = "node_revision"
    __table_args__ = (Index("ix_node_revision_latest", "node_id", "effective_on", "change_seq"),)

    node_id: Mapped[int] = mapped_column(BigKey, ForeignKey("node.id"))
    parent_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("node.id"))
    level: Mapped[str] = mapped_column(String(20))
    position: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(200))
    summary: Mapped[str | None] = mapped_column(Text)
    keywords: Mapped[list[str]] = mapped_column(JsonText, default=list)
    suggested_deliverables: Mapped[list[str]] = mapped_column(JsonText, default=list)
    suggested_measures: Mapped[list[dict[str, str]]] = mapped_column(JsonText, default=list)


class NodeRestriction(Keyed, Recorded, Base):
    """A node (with all below it) that only those it concerns may read."""

    __tablename__ = "node_restriction"

    node_id: Mapped[int] = mapped_column(BigKey, ForeignKey("node.id"), index=True)
    lifted_seq: Mapped[int | None] = mapped_column(BigKey, ForeignKey("change.seq"))


class NamedSystem(_OfPlan, Base):
    """A brand, platform, mechanism, facility, database, programme or partnership that the plan names."""

    __tablename__ = "named_system"


class NamedSystemRevision(_ElementRevision, Base):
    """What the file says of a named system."""

    __tablename__ = "named_system_revision"
    __table_args__ = (
        Index("ix_named_system_revision_latest", "named_system_id", "effective_on", "change_seq"),
    )

    named_system_id: Mapped[int] = mapped_column(BigKey, ForeignKey("named_system.id"))
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(20))
    node_codes: Mapped[list[str]] = mapped_column(JsonText, default=list)
    also_in: Mapped[list[str]] = mapped_column(JsonText, default=list)
    tracker_record: Mapped[str] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)


class BaselineFigure(_OfPlan, Base):
    """A figure of the period before the plan, as the plan states it."""

    __tablename__ = "baseline_figure"


class BaselineFigureRevision(_ElementRevision, Base):
    """What the file says of a baseline figure."""

    __tablename__ = "baseline_figure_revision"
    __table_args__ = (
        Index("ix_baseline_figure_revision_latest", "baseline_figure_id", "effective_on", "change_seq"),
    )

    baseline_figure_id: Mapped[int] = mapped_column(BigKey, ForeignKey("baseline_figure.id"))
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(120))
    value: Mapped[float] = mapped_column(Float)
    value_text: Mapped[str] = mapped_column(String(40))
    unit: Mapped[str] = mapped_column(String(20))
    period: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    mean_of: Mapped[str | None] = mapped_column(String(60))


class StatedTarget(_OfPlan, Base):
    """A number the plan states. Only a numeric one is a target; a structural one is part of a name."""

    __tablename__ = "stated_target"


class StatedTargetRevision(_ElementRevision, Base):
    """What the file says of a stated target."""

    __tablename__ = "stated_target_revision"
    __table_args__ = (
        Index("ix_stated_target_revision_latest", "stated_target_id", "effective_on", "change_seq"),
    )

    stated_target_id: Mapped[int] = mapped_column(BigKey, ForeignKey("stated_target.id"))
    position: Mapped[int] = mapped_column(Integer)
    node_code: Mapped[str] = mapped_column(String(60))
    text: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(20))
    value: Mapped[float | None] = mapped_column(Float)
    value_text: Mapped[str] = mapped_column(String(40))
    unit: Mapped[str] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(Text)


class Shortfall(_OfPlan, Base):
    """A shortfall the plan admits, followed like a target."""

    __tablename__ = "shortfall"


class ShortfallRevision(_ElementRevision, Base):
    """What the file says of a shortfall."""

    __tablename__ = "shortfall_revision"
    __table_args__ = (Index("ix_shortfall_revision_latest", "shortfall_id", "effective_on", "change_seq"),)

    shortfall_id: Mapped[int] = mapped_column(BigKey, ForeignKey("shortfall.id"))
    position: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(120))
    summary: Mapped[str] = mapped_column(Text)
