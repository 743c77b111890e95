"""Lights that people set beside the computed ones."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from data_access.models import LightOverride as OverrideRow
from domain.projects.lights import Light
from domain.projects.overrides import LightOverride


def override_of(
    light: str | None, reason: str | None, since: date | None, until: date | None, author_id: int | None
) -> LightOverride | None:
    """What a stored row means; None for none and for a withdrawal."""
    if light is None or since is None or until is None or author_id is None:
        return None
    return LightOverride(Light(light), reason or "", since, until, author_id)


def last_seq(session: Session, project_id: int) -> int:
    """The number of the last change of a project's override, 0 before the first."""
    found = select(func.max(OverrideRow.change_seq)).where(OverrideRow.project_id == project_id)
    return session.scalar(found) or 0


def of_project(session: Session, project_id: int, known_at: int) -> list[OverrideRow]:
    """All that was set and withdrawn for a project, oldest first, as known at a sequence number."""
    return list(
        session.scalars(
            select(OverrideRow)
            .where(OverrideRow.project_id == project_id, OverrideRow.change_seq <= known_at)
            .order_by(OverrideRow.effective_on, OverrideRow.change_seq)
        )
    )
