"""The project of the city children's library."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Node, Project


def project_on(session: Session, plan_id: int, node_code: str) -> tuple[int, str] | None:
    """Id and code of the project on a node of a plan, the first by its code; None when there is none."""
    row = session.execute(
        select(Project.id, Project.code)
        .join(Node, Node.id == Project.node_id)
        .where(Project.plan_id == plan_id, Node.code == node_code)
        .order_by(Project.code)
        .limit(1)
    ).first()
    return None if row is None else (row.id, row.code)
