"""Sites of children's reading rooms, the moves between their stages, and the rules of the gates between them.

Codes and lanes never change; everything else is a revision, only ever added.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded


class ChildrenSite(Keyed, Recorded, Base):
    """A site, by its permanent code and the lane it was begun in."""

    __tablename__ = "children_site"

    code: Mapped[str] = mapped_column(String(20), unique=True)
    lane: Mapped[str] = mapped_column(String(20))


class ChildrenSiteRevision(Keyed, Dated, Base):
    """A site as one change left it (see ``domain.rollout.sites.SiteTerms``)."""

    __tablename__ = "children_site_revision"
    __table_args__ = (Index("ix_children_site_revision_latest", "site_id", "effective_on", "change_seq"),)

    site_id: Mapped[int] = mapped_column(BigKey, ForeignKey("children_site.id"))
    name: Mapped[str] = mapped_column(String(60))
    tier: Mapped[str] = mapped_column(String(20))
    district: Mapped[str] = mapped_column(String(6))
    street: Mapped[str] = mapped_column(String(40))
    host_kind: Mapped[str] = mapped_column(String(20))
    host_name: Mapped[str] = mapped_column(String(80))
    address: Mapped[str] = mapped_column(String(200))
    longitude: Mapped[float | None] = mapped_column(Float)
    latitude: Mapped[float | None] = mapped_column(Float)
    area_tenths: Mapped[int | None] = mapped_column(Integer)
    shared: Mapped[bool] = mapped_column(Boolean)
    divided_tenths: Mapped[int | None] = mapped_column(Integer)
    seats: Mapped[int | None] = mapped_column(Integer)
    volumes: Mapped[int | None] = mapped_column(Integer)
    staff_tenths: Mapped[int | None] = mapped_column(Integer)
    hours_tenths: Mapped[int | None] = mapped_column(Integer)
    department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    library_unit_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("unit.id"))
    unit_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("unit.id"))
    note: Mapped[str] = mapped_column(Text)


class SiteMove(Keyed, Dated, Base):
    """The ``turn``-th move of a site. A later row of the same turn corrects its day.

    ``to_stage`` is where the site stands after it; ``shortfalls`` is what the gate missed and a waiver let
    pass.
    """

    __tablename__ = "site_move"
    __table_args__ = (Index("ix_site_move_latest", "site_id", "turn", "change_seq"),)

    site_id: Mapped[int] = mapped_column(BigKey, ForeignKey("children_site.id"))
    turn: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(20))
    from_stage: Mapped[str | None] = mapped_column(String(20))
    to_stage: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(String(200))
    gate_rule_revision_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("gate_rule_revision.id"))
    waiver_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("gate_waiver.id"))
    shortfalls: Mapped[list[dict[str, Any]] | None] = mapped_column(JsonText)


class GateRuleRow(Keyed, Recorded, Base):
    """The gate before a stage of a lane."""

    __tablename__ = "gate_rule"
    __table_args__ = (UniqueConstraint("lane", "stage"),)

    lane: Mapped[str] = mapped_column(String(20))
    stage: Mapped[str] = mapped_column(String(20))


class GateRuleRevision(Keyed, Dated, Base):
    """What a gate asks from a day on (see ``domain.rollout.gates.GateRule``), and why it was set so."""

    __tablename__ = "gate_rule_revision"
    __table_args__ = (Index("ix_gate_rule_revision_latest", "rule_id", "effective_on", "change_seq"),)

    rule_id: Mapped[int] = mapped_column(BigKey, ForeignKey("gate_rule.id"))
    fields: Mapped[list[str]] = mapped_column(JsonText)
    minimums: Mapped[dict[str, int]] = mapped_column(JsonText)
    documents: Mapped[list[str]] = mapped_column(JsonText)
    source: Mapped[str] = mapped_column(Text)


class GateWaiver(Keyed, Dated, Base):
    """A director's leave that one move of a site enters a stage past its gate, with the reason.

    ``shortfalls`` is what was missing when it was given. The move that used it names it.
    """

    __tablename__ = "gate_waiver"

    site_id: Mapped[int] = mapped_column(BigKey, ForeignKey("children_site.id"), index=True)
    stage: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(Text)
    shortfalls: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
