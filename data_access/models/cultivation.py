"""Cultivation of those selected, and achievements: identities, and revisions that are only ever added."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, Recorded, UtcDateTime


class Cultivation(Keyed, Recorded, Base):
    """The cultivation that one selection began."""

    __tablename__ = "cultivation"
    __table_args__ = (UniqueConstraint("application_id"),)

    application_id: Mapped[int] = mapped_column(BigKey, ForeignKey("talent_application.id"))
    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)


class CultivationRevision(Keyed, Dated, Base):
    """The term of a cultivation as one step left it; where it stands, the application says."""

    __tablename__ = "cultivation_revision"
    __table_args__ = (
        Index("ix_cultivation_revision_latest", "cultivation_id", "effective_on", "change_seq"),
    )

    cultivation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cultivation.id"))
    step: Mapped[str] = mapped_column(String(20))
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(Text)
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))


class Mentorship(Keyed, Recorded, Base):
    """The identity of somebody's being guided by a mentor, who need not be on the staff register."""

    __tablename__ = "mentorship"

    cultivation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cultivation.id"), index=True)
    mentor_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"), index=True)


class MentorshipRevision(Keyed, Recorded, Base):
    """A mentorship as one change left it; the latest one known holds, for the days it names."""

    __tablename__ = "mentorship_revision"
    __table_args__ = (Index("ix_mentorship_revision_latest", "mentorship_id", "change_seq"),)

    mentorship_id: Mapped[int] = mapped_column(BigKey, ForeignKey("mentorship.id"))
    field: Mapped[str] = mapped_column(String(60))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(Text)
    removed: Mapped[bool] = mapped_column(Boolean)


class DevelopmentGoal(Keyed, Recorded, Base):
    """The identity of a goal in somebody's development plan."""

    __tablename__ = "development_goal"

    cultivation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cultivation.id"), index=True)


class DevelopmentGoalRevision(Keyed, Dated, Base):
    """A goal as one change left it."""

    __tablename__ = "development_goal_revision"
    __table_args__ = (Index("ix_development_goal_revision_latest", "goal_id", "effective_on", "change_seq"),)

    goal_id: Mapped[int] = mapped_column(BigKey, ForeignKey("development_goal.id"))
    title: Mapped[str] = mapped_column(String(120))
    measure: Mapped[str] = mapped_column(Text)
    target: Mapped[float | None] = mapped_column(Float)
    unit: Mapped[str] = mapped_column(String(10))
    due_on: Mapped[date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(Text)
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))


class DevelopmentReview(Keyed, Dated, Base):
    """What somebody found of a goal; ``effective_on`` is the day of the review."""

    __tablename__ = "development_review"

    goal_id: Mapped[int] = mapped_column(BigKey, ForeignKey("development_goal.id"), index=True)
    outcome: Mapped[str] = mapped_column(String(20))
    reached: Mapped[float | None] = mapped_column(Float)
    comment: Mapped[str] = mapped_column(Text)
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))


class CultivationAssessment(Keyed, Dated, Base):
    """The result of an assessment; a later row of the same kind and year corrects it."""

    __tablename__ = "cultivation_assessment"

    cultivation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("cultivation.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    year: Mapped[int] = mapped_column(Integer)
    grade: Mapped[str] = mapped_column(String(20))
    opinion: Mapped[str] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))


class Achievement(Keyed, Recorded, Base):
    """The identity of a work, which several people may share."""

    __tablename__ = "achievement"


class AchievementRevision(Keyed, Recorded, Base):
    """A work as one change left it; the latest one known holds, from the day on which it was achieved."""

    __tablename__ = "achievement_revision"
    __table_args__ = (
        Index("ix_achievement_revision_latest", "achievement_id", "change_seq"),
        Index("ix_achievement_revision_same", "title_key", "kind"),
    )

    achievement_id: Mapped[int] = mapped_column(BigKey, ForeignKey("achievement.id"))
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    title_key: Mapped[str] = mapped_column(String(400))
    level: Mapped[str] = mapped_column(String(20))
    achieved_on: Mapped[date] = mapped_column(Date)
    issuer: Mapped[str] = mapped_column(String(120))
    reason: Mapped[str | None] = mapped_column(Text)


class AchievementShare(Keyed, Recorded, Base):
    """One person's part in a work as they submitted it; what became of it, the decisions say."""

    __tablename__ = "achievement_share"

    achievement_id: Mapped[int] = mapped_column(BigKey, ForeignKey("achievement.id"), index=True)
    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)
    rank: Mapped[int] = mapped_column(Integer)
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
