"""The marks of this database."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Installation

DEMONSTRATION = "demonstration"


def demonstration_date(session: Session) -> date | None:
    """The fixed business date of a demonstration database; None for a real one."""
    value = session.scalar(select(Installation.value).where(Installation.key == DEMONSTRATION))
    return date.fromisoformat(value) if value else None
