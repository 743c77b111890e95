"""What is told of projects on restricted nodes, in notices and messages, is for those who may see them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Actor, Permission
from services.notices.sight import Seen, guard


def guard_by_project(kind: str) -> None:
    """Guard a kind of subject whose ids begin with the project's id (``<kind>:<project id>:…``)."""
    guard(kind)(_guarded)


def _guarded(session: Session, today: date, keys: Collection[str]) -> Mapping[str, Seen]:
    projects = {key: int(head) for key in keys if (head := key.partition(":")[0]).isdecimal()}
    if not projects or not plan_queries.anything_restricted(session):
        return {}
    view = AsOf(today, EVERYTHING_KNOWN)
    places = project_queries.places(session, set(projects.values()), view)
    nodes = {place.node_id for place in places.values()}
    confidential = {node_id for node_id in nodes if plan_queries.is_restricted(session, node_id, view)}
    restricted = {
        project_id: place.departments for project_id, place in places.items() if place.node_id in confidential
    }
    return {key: _reader(restricted[found]) for key, found in projects.items() if found in restricted}


def _reader(departments: tuple[int | None, ...]) -> Seen:
    def seen(actor: Actor) -> bool:
        return actor.scope(Permission.PROJECT_READ).covers_departments(departments, restricted=True)

    return seen


guard_by_project(project_queries.REPORT)
guard_by_project("project")
