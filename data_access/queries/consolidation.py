"""The office's texts on rounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Change, ConsolidatedText

CONSOLIDATION = "consolidation"
"""The kind of its drafts and of its changes."""


@dataclass(frozen=True, slots=True)
class TextStep:
    """A text as it was finished or taken up again."""

    node_id: int
    text: str
    finished: bool
    seq: int
    actor_id: int | None
    at: datetime


def steps(session: Session, plan_id: int, month: str) -> list[TextStep]:
    """All steps of a round's texts, oldest first."""
    rows = session.execute(
        select(
            ConsolidatedText.node_id,
            ConsolidatedText.text,
            ConsolidatedText.finished,
            ConsolidatedText.change_seq,
            Change.actor_id,
            Change.recorded_at,
        )
        .join(Change, Change.seq == ConsolidatedText.change_seq)
        .where(ConsolidatedText.plan_id == plan_id, ConsolidatedText.month == month)
        .order_by(ConsolidatedText.change_seq)
    )
    return [TextStep(*row) for row in rows]
