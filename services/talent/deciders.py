"""Who decides on what members of staff hand in: the personnel duty, and for their own people the heads."""

from __future__ import annotations

from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.permissions import Role

__all__ = ["deciders"]


def deciders(work: UnitOfWork, department_id: int | None = None) -> frozenset[int]:
    """Those with the personnel duty, the heads of a department besides, their deputies; never the actor."""
    session, today = work.session, work.today
    found = people_queries.holders_of(session, Role.HR, today)
    if department_id is not None:
        found |= notice_queries.holders_in(session, Role.DEPARTMENT_HEAD, department_id, today)
    return notice_queries.with_deputies(session, found - {work.actor.user_id}, today)
