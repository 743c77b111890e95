"""Search over everything a person may see: a registry of sources, each asked for its best hits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import search as search_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import CockpitError, NotFound
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.plan_file import SYSTEM_KINDS
from domain.projects.sight import PlanSight, ProjectHead
from domain.search import Hit, Piece, SearchQuery, folded, marked, score, snippet, words_of
from services.context import Context
from services.viewing import ViewRequest, open_view

__all__ = [
    "SOURCES",
    "Found",
    "Group",
    "Hit",
    "Piece",
    "Place",
    "Source",
    "marked",
    "plan_sight",
    "register",
    "search",
]

PALETTE_LIMIT = 5
"""Hits of one source in the palette."""
PAGE_LIMIT = 30
"""Hits of one source on the page of results."""

Find = Callable[[Context, Session, Actor, SearchQuery, int], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where hits of one kind come from, and what their group is called."""

    kind: str
    name: str
    find: Find


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the navigation that the person may open."""

    title: str
    section: str
    href: str


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one kind, the best first."""

    kind: str
    name: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, in groups, the group with the best hit first."""

    words: tuple[str, ...]
    groups: tuple[Group, ...]

    @property
    def total(self) -> int:
        """How many hits are shown."""
        return sum(len(group.hits) for group in self.groups)


SOURCES: list[Source] = []
"""Every source; a capability registers its own with ``register``."""


def register(kind: str, name: str, find: Find) -> None:
    """Add a source. ``find`` gives only what the actor may see, with the score of ``domain.search.score``,
    and sends at most one statement. Raises ValueError for a kind that is there already."""
    if any(source.kind == kind for source in SOURCES):
        raise ValueError(f"a source for {kind} is registered already")
    SOURCES.append(Source(kind, name, find))


def plan_sight(context: Context, session: Session, actor: Actor, wanted: ViewRequest) -> PlanSight:
    """The part of the wanted plan whose projects the actor may read. Raises NotFound or Invalid."""
    view = open_view(context, session, wanted)
    plan_id, as_of = view.plan.plan_id, view.as_of
    tree = Tree(plan_queries.nodes(session, plan_id, as_of))
    heads = search_queries.project_heads(session, plan_id, as_of)
    return PlanSight.of(view, tree, actor.scope(Permission.PROJECT_READ), heads)


def search(
    context: Context,
    actor: Actor,
    text: str,
    wanted: ViewRequest,
    places: Sequence[Place] = (),
    limit: int = PALETTE_LIMIT,
) -> Found:
    """The best hits of every source for a typed text; nothing for blank text.

    ``limit`` is that of each source. A faulty point of view counts as the usual one. Raises Invalid for a
    text that is too long.
    """
    actor.require(Permission.SEARCH_USE)
    words = words_of(text)
    if not words:
        return Found((), ())
    found: list[tuple[str, str, Iterable[Hit]]] = [("page", "前往页面", _places(places, words))]
    with context.database.reading() as session:
        query = SearchQuery(words, _sight(context, session, actor, wanted))
        found += [
            (source.kind, source.name, source.find(context, session, actor, query, limit))
            for source in SOURCES
        ]
        groups = [Group(kind, name, _best(hits, limit)) for kind, name, hits in found]
    filled = [group for group in groups if group.hits]
    return Found(words, tuple(sorted(filled, key=lambda group: -group.hits[0].score)))


def _best(hits: Iterable[Hit], limit: int) -> tuple[Hit, ...]:
    return tuple(sorted((hit for hit in hits if hit.score), key=lambda hit: -hit.score)[:limit])


def _sight(context: Context, session: Session, actor: Actor, wanted: ViewRequest) -> PlanSight | None:
    if not actor.may(Permission.PROJECT_READ):
        return None
    try:
        return plan_sight(context, session, actor, wanted)
    except CockpitError:
        try:
            return plan_sight(context, session, actor, ViewRequest())
        except NotFound:
            return None


def _places(places: Sequence[Place], words: tuple[str, ...]) -> list[Hit]:
    return [
        Hit("page", place.title, place.section, place.href, score(words, place.title, text=place.section))
        for place in places
    ]


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
        if not seen and (nodes or not sight.scope.everything):
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


register("project", "项目", _projects)
register("node", "规划条目", _nodes)
register("milestone", "里程碑", _milestones)
register("report", "进展报告", _reports)
register("system", "品牌、平台与机制", _systems)
register("person", "人员", _people)
register("department", "部门", _departments)
