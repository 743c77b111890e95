"""What search finds for administrators: people and departments."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import search as search_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Actor, Permission
from domain.search import Hit, SearchQuery, score
from services.context import Context
from services.search import register


def _people(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    if not actor.may(Permission.USER_MANAGE):
        return []
    hits = []
    for row in search_queries.accounts(session):
        name = row.name or row.login
        told = "，".join(filter(None, (row.login, row.position_title, "" if row.active else "已停用")))
        worth = score(query.words, name, row.login, row.position_title or "")
        hits.append(Hit("person", name, told, f"/admin/users/{row.id}", worth))
    return hits


def _departments(
    context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int
) -> list[Hit]:
    if not actor.may(Permission.DEPARTMENT_MANAGE):
        return []
    labels = people_queries.departments(session, AsOf(context.today, EVERYTHING_KNOWN)).values()
    return [
        Hit(
            "department",
            label.name,
            label.code if label.active else f"{label.code}，已撤并",
            f"/admin/departments/{label.code}",
            score(query.words, label.name, label.code),
        )
        for label in labels
    ]


register("person", "人员", _people)
register("department", "部门", _departments)
