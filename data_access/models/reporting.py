"""What reviewers say at single figures of what they return, and the office's text on a round."""

from __future__ import annotations

from sqlalchemy import Boolean, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Keyed, Recorded


class DecisionRemark(Keyed, Recorded, Base):
    """What a return says at one field of the fact; ``change_seq`` is that of the decision it belongs to."""

    __tablename__ = "decision_remark"
    __table_args__ = (Index("ix_decision_remark_subject", "subject_kind", "subject_id"),)

    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int] = mapped_column(BigKey)
    field: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(String(500))


class ConsolidatedText(Keyed, Recorded, Base):
    """The office's text on one domain in one round since a change; the latest row holds.

    A row is written when the text is finished (``finished``) or taken up again.
    """

    __tablename__ = "consolidated_text"
    __table_args__ = (Index("ix_consolidated_text_latest", "plan_id", "month", "node_id", "change_seq"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    month: Mapped[str] = mapped_column(String(7))
    node_id: Mapped[int] = mapped_column(BigKey, ForeignKey("node.id"))
    text: Mapped[str] = mapped_column(Text)
    finished: Mapped[bool] = mapped_column(Boolean)
