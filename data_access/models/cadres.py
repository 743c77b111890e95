"""The pool of reserve cadres with what is done for them, what is needed, and the three mechanisms.

Who or what a row is about never changes; everything else is a revision, only ever added.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded


class Cadre(Keyed, Recorded, Base):
    """Somebody's stay in the pool, from 入库 to 出库."""

    __tablename__ = "cadre"

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)


class CadreRevision(Keyed, Dated, Base):
    """A stay as one step left it (see ``domain.talent.cadres.CadreTerms``)."""

    __tablename__ = "cadre_revision"
    __table_args__ = (Index("ix_cadre_revision_latest", "cadre_id", "effective_on", "change_seq"),)

    cadre_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cadre.id"))
    step: Mapped[str] = mapped_column(String(20))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    direction: Mapped[str] = mapped_column(String(40))
    level: Mapped[str] = mapped_column(String(20))
    readiness: Mapped[str] = mapped_column(String(20))
    in_pool: Mapped[bool] = mapped_column(Boolean)
    exit_reason: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(Text)


class CadreAction(Keyed, Recorded, Base):
    """A rotation or another thing done to develop somebody in the pool."""

    __tablename__ = "cadre_action"

    cadre_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cadre.id"), index=True)


class CadreActionRevision(Keyed, Dated, Base):
    """An action as one step left it (see ``domain.talent.cadre_actions.ActionTerms``)."""

    __tablename__ = "cadre_action_revision"
    __table_args__ = (Index("ix_cadre_action_revision_latest", "action_id", "effective_on", "change_seq"),)

    action_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cadre_action.id"))
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(20))
    result: Mapped[str | None] = mapped_column(Text)


class CadreNeed(Keyed, Recorded, Base):
    """One cell of the table of needs: a direction and a level."""

    __tablename__ = "cadre_need"
    __table_args__ = (UniqueConstraint("direction", "level"),)

    direction: Mapped[str] = mapped_column(String(40))
    level: Mapped[str] = mapped_column(String(20))


class CadreNeedRevision(Keyed, Dated, Base):
    """How many people are needed there from a day on, and by what it was set."""

    __tablename__ = "cadre_need_revision"
    __table_args__ = (Index("ix_cadre_need_revision_latest", "need_id", "effective_on", "change_seq"),)

    need_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cadre_need.id"))
    needed: Mapped[int] = mapped_column(Integer)
    basis: Mapped[str | None] = mapped_column(Text)


class MechanismDocument(Keyed, Recorded, Base):
    """A document of one of the three mechanisms; its files are attachments."""

    __tablename__ = "mechanism_document"


class MechanismDocumentRevision(Keyed, Dated, Base):
    """A document as it was last registered (see ``domain.talent.mechanisms.DocumentTerms``)."""

    __tablename__ = "mechanism_document_revision"
    __table_args__ = (
        Index("ix_mechanism_document_revision_latest", "document_id", "effective_on", "change_seq"),
    )

    document_id: Mapped[int] = mapped_column(BigKey, ForeignKey("mechanism_document.id"))
    mechanism: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    number: Mapped[str | None] = mapped_column(String(80))
    issued_on: Mapped[date] = mapped_column(Date)
    in_force: Mapped[bool] = mapped_column(Boolean)
    reason: Mapped[str | None] = mapped_column(Text)


class MechanismCase(Keyed, Recorded, Base):
    """One application of a mechanism to people."""

    __tablename__ = "mechanism_case"


class MechanismCaseRevision(Keyed, Dated, Base):
    """A case as one step left it (see ``domain.talent.mechanisms.CaseTerms``); ``people`` are staff ids."""

    __tablename__ = "mechanism_case_revision"
    __table_args__ = (Index("ix_mechanism_case_revision_latest", "case_id", "effective_on", "change_seq"),)

    case_id: Mapped[int] = mapped_column(BigKey, ForeignKey("mechanism_case.id"))
    step: Mapped[str] = mapped_column(String(20))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    mechanism: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    situation: Mapped[str] = mapped_column(Text)
    people: Mapped[list[int]] = mapped_column(JsonText)
    opened_on: Mapped[date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(20))
    conclusion: Mapped[str | None] = mapped_column(String(20))
    concluded_on: Mapped[date | None] = mapped_column(Date)
    opinion: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
