"""The 111 programme: batches, applications with their steps, panels and scores, publications and objections.

Everything is only ever added; the latest row of a thing says how it is. Whose an application is stands in
it as an id on the staff register, never as a name.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded, UtcDateTime


class TalentBatch(Keyed, Recorded, Base):
    """A batch: what it selects people for never changes."""

    __tablename__ = "talent_batch"

    category: Mapped[str] = mapped_column(String(20))


class TalentBatchRevision(Keyed, Dated, Base):
    """The terms of a batch as one change left them (see ``domain.talent.programme_rules.BatchTerms``)."""

    __tablename__ = "talent_batch_revision"
    __table_args__ = (Index("ix_talent_batch_revision_latest", "batch_id", "effective_on", "change_seq"),)

    batch_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_batch.id"))
    terms: Mapped[Any] = mapped_column(JsonText, nullable=False)


class TalentApplication(Keyed, Recorded, Base):
    """One person's application to one batch."""

    __tablename__ = "talent_application"
    __table_args__ = (
        UniqueConstraint("batch_id", "staff_id"),
        Index("ix_talent_application_staff_id", "staff_id"),
    )

    batch_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_batch.id"))
    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"))


class TalentApplicationBody(Keyed, Dated, Base):
    """What an application said when it was submitted."""

    __tablename__ = "talent_application_body"
    __table_args__ = (
        Index("ix_talent_application_body_latest", "application_id", "effective_on", "change_seq"),
    )

    application_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_application.id"))
    body: Mapped[Any] = mapped_column(JsonText, nullable=False)


class TalentPublication(Keyed, Dated, Base):
    """Days on which a batch's list was put up for objections; both days count."""

    __tablename__ = "talent_publication"
    __table_args__ = (Index("ix_talent_publication_batch_id", "batch_id"),)

    batch_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_batch.id"))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)


class TalentStep(Keyed, Dated, Base):
    """One step of an application, with the stage after it.

    ``text`` is a reason or remark, ``reference`` the number of a document (文号).
    """

    __tablename__ = "talent_step"
    __table_args__ = (Index("ix_talent_step_latest", "application_id", "effective_on", "change_seq"),)

    application_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_application.id"))
    kind: Mapped[str] = mapped_column(String(20))
    stage: Mapped[str] = mapped_column(String(20))
    actor_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str | None] = mapped_column(Text)
    reference: Mapped[str | None] = mapped_column(String(60))
    publication_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("talent_publication.id"))


class TalentSeat(Keyed, Dated, Base):
    """Whether a person sits on a batch's panel, from a day on."""

    __tablename__ = "talent_seat"
    __table_args__ = (Index("ix_talent_seat_latest", "batch_id", "user_id", "change_seq"),)

    batch_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_batch.id"))
    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    active: Mapped[bool] = mapped_column(Boolean)
    reason: Mapped[str | None] = mapped_column(Text)


class TalentRecusal(Keyed, Dated, Base):
    """A conflict of interest that was declared between a reviewer and an applicant, or taken back."""

    __tablename__ = "talent_recusal"
    __table_args__ = (Index("ix_talent_recusal_latest", "application_id", "reviewer_id", "change_seq"),)

    application_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_application.id"))
    reviewer_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    declared_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    active: Mapped[bool] = mapped_column(Boolean)
    reason: Mapped[str] = mapped_column(Text)


class TalentScore(Keyed, Dated, Base):
    """One reviewer's points for an application, in tenths by item; a later row corrects an earlier one."""

    __tablename__ = "talent_score"
    __table_args__ = (Index("ix_talent_score_latest", "application_id", "reviewer_id", "change_seq"),)

    application_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_application.id"))
    reviewer_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    points: Mapped[list[int]] = mapped_column(JsonText)
    comment: Mapped[str | None] = mapped_column(Text)


class TalentObjection(Keyed, Dated, Base):
    """An objection to a published application; ``source`` says who raised it, where not the writer."""

    __tablename__ = "talent_objection"
    __table_args__ = (Index("ix_talent_objection_application_id", "application_id"),)

    application_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_application.id"))
    publication_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_publication.id"))
    lodged_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    source: Mapped[str | None] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)


class TalentRuling(Keyed, Dated, Base):
    """What an objection was found to be worth, after it was looked into; a later row corrects an earlier."""

    __tablename__ = "talent_ruling"
    __table_args__ = (Index("ix_talent_ruling_objection_id", "objection_id"),)

    objection_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_objection.id"))
    upheld: Mapped[bool] = mapped_column(Boolean)
    text: Mapped[str] = mapped_column(Text)
    ruled_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
