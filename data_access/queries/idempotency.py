"""What was answered to requests that came under a key."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import AnsweredRequest


def answered(session: Session, credential_id: int, key: str) -> AnsweredRequest | None:
    """The request that a credential sent under a key."""
    return session.scalar(
        select(AnsweredRequest).where(
            AnsweredRequest.credential_id == credential_id, AnsweredRequest.key == key
        )
    )
