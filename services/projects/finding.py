"""What search finds of the plan and its work: projects, nodes, milestones, reports, named systems."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from data_access.queries import search as search_queries
from domain.permissions import Actor
from domain.plan_file import SYSTEM_KINDS
from domain.projects.sight import PlanSight, ProjectHead
from domain.search import Hit, SearchQuery, folded, score, snippet
from services.context import Context
from services.search import register


def _nodes(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    sight = query.sight
    if sight is None:
        return []
    return [
        Hit(
            "node",
            node.title,
            f"{node.code}，{_path(sight, node.parent_id) or '规划领域'}",
            f"/projects?node={node.code}",
            score(query.words, node.title, node.code, node.summary),
        )
        for node, _ in sight.tree.walk()
        if sight.sees(node)
    ]


def _path(sight: PlanSight, node_id: int | None) -> str:
    """The titles above something, the topmost first."""
    return " / ".join(node.title for node in sight.tree.path(node_id or 0))


def _projects(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    sight = query.sight
    if sight is None:
        return []
    return [
        Hit(
            "project",
            head.title,
            f"{head.code}，{_path(sight, head.node_id)}",
            f"/projects/{head.code}",
            score(query.words, head.title, head.code),
        )
        for head in sight.projects.values()
    ]


def _elsewhere(sight: PlanSight, words: Iterable[str]) -> dict[str, frozenset[int]]:
    return {
        word: frozenset(
            head.project_id for head in sight.projects.values() if score((word,), head.title, head.code)
        )
        for word in words
    }


def _named(words: Iterable[str], head: ProjectHead) -> tuple[str, ...]:
    """The words that a project's own name does not answer."""
    return tuple(word for word in words if not score((word,), head.title, head.code))


def _milestones(
    context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int
) -> list[Hit]:
    sight = query.sight
    if sight is None or not sight.projects:
        return []
    elsewhere = _elsewhere(sight, query.words)
    rows = search_queries.milestones(session, sight.projects, query.words, elsewhere, sight.view.as_of)
    hits = []
    for row in rows:
        head = sight.projects[row.project_id]
        due = f"，计划 {row.due_on.isoformat()} 完成" if row.due_on else ""
        own = tuple(word for word in query.words if word in folded(row.title))
        hits.append(
            Hit(
                "milestone",
                row.title,
                f"{head.title}{due}",
                f"/projects/{head.code}",
                score(own, row.title),
            )
        )
    return hits


def _reports(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    sight = query.sight
    if sight is None or not sight.projects:
        return []
    found = search_queries.reports(
        session,
        sight.projects,
        query.words,
        _elsewhere(sight, query.words),
        sight.view.as_of.known_at,
        limit,
    )
    hits = []
    for report in found:
        head = sight.projects[report.project_id]
        text = "\n".join(filter(None, (report.achieved, report.problems, report.next_steps)))
        own = _named(query.words, head) or query.words
        hits.append(
            Hit(
                "report",
                f"{head.title}：{report.month} 月报",
                snippet(text, own),
                f"/projects/{head.code}",
                score(own, "", text=text),
            )
        )
    return hits


def _systems(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    sight = query.sight
    if sight is None:
        return []
    by_code = sight.tree.by_code
    hits = []
    for row in search_queries.named_systems(session, sight.view.plan.plan_id, sight.view.as_of):
        nodes = [by_code[code] for code in row.node_codes if code in by_code]
        seen = [node for node in nodes if sight.sees(node)]
        if not seen and (nodes or not sight.scope.everywhere):
            continue
        place = f"，{seen[0].code} {seen[0].title}" if seen else "，规划总体"
        hits.append(
            Hit(
                "system",
                row.name,
                f"{SYSTEM_KINDS.get(row.kind, row.kind)}{place}",
                f"/projects?node={seen[0].code}" if seen else "/projects",
                score(query.words, row.name, row.code),
            )
        )
    return hits


register("project", "项目", _projects)
register("node", "规划条目", _nodes)
register("milestone", "里程碑", _milestones)
register("report", "进展报告", _reports)
register("system", "品牌、平台与机制", _systems)
