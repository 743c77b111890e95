"""What search finds of risks and problems."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries import risks as risk_queries
from domain.permissions import Actor, Permission
from domain.risks.awaiting import Anchor
from domain.risks.terms import PROBLEM_STATE_WORDS, RISK_STATE_WORDS
from domain.search import Hit, SearchQuery, score
from services.context import Context
from services.risks.sight import now_of
from services.risks.telling import problem_href, risk_href
from services.search import register


def _open_to(actor: Actor, query: SearchQuery, anchor: Anchor, department_id: int | None) -> bool:
    """Whether the work behind it is open to the actor. One statement is all a source has: what is not known
    to be open counts as restricted, and is found by those who may see all such work."""
    scope = actor.scope(Permission.RISK_READ)
    if scope.everywhere and scope.restricted:
        return True
    sight = query.sight
    if anchor.project_id is not None:
        return sight is not None and anchor.project_id in sight.projects
    if anchor.node_id is not None:
        node = sight.tree.by_id.get(anchor.node_id) if sight is not None else None
        if sight is None or node is None or not sight.sees(node):
            return False
        return scope.covers_departments([department_id], sight.tree.is_restricted(anchor.node_id))
    return scope.covers_departments([department_id])


def _risks(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    if actor.scope(Permission.RISK_READ).empty:
        return []
    return [
        Hit(
            "risk",
            record.terms.title,
            f"风险，{RISK_STATE_WORDS[record.terms.state]}，{record.terms.score} 分",
            risk_href(record.risk_id),
            score(query.words, record.terms.title, text=record.terms.description),
        )
        for record in risk_queries.risks(session, now_of(context))
        if _open_to(actor, query, record.anchor, record.terms.department_id)
    ]


def _problems(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    if actor.scope(Permission.RISK_READ).empty:
        return []
    return [
        Hit(
            "problem",
            record.terms.title,
            f"问题，{PROBLEM_STATE_WORDS[record.terms.state]}，发生于 {record.terms.since_on}",
            problem_href(record.problem_id),
            score(query.words, record.terms.title, text=record.terms.description),
        )
        for record in risk_queries.problems(session, now_of(context))
        if _open_to(actor, query, record.anchor, record.terms.department_id)
    ]


register("risk", "风险", _risks)
register("problem", "问题", _problems)
