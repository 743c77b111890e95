"""What verification found of the milestones of a project, for the project's own pages."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from data_access.queries import verification as queries
from domain.asof import AsOf
from domain.permissions import Actor, Permission
from domain.verification_views import CheckedMark


def marks_of(session: Session, actor: Actor, project_id: int, view: AsOf) -> Mapping[int, CheckedMark]:
    """What holds of a project's milestones that were checked, by milestone: the latest check of each.

    Empty for those who may not read verification.
    """
    if not actor.may(Permission.VERIFICATION_READ):
        return {}
    marks: dict[int, CheckedMark] = {}
    listed = queries.items(session, view, project_ids=[project_id])
    for item in sorted((i for i in listed if i.finding), key=lambda i: i.finding.seq if i.finding else 0):
        if item.finding is not None:
            marks[item.claim.milestone_id] = CheckedMark(
                item.finding.result, item.finding.on, item.draw_id, item.item_id
            )
    return marks
