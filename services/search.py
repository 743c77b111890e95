"""Search over everything a person may see: a registry of sources, each asked for its best hits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import search as search_queries
from domain.errors import CockpitError, NotFound
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.projects.sight import PlanSight
from domain.search import Hit, Piece, SearchQuery, marked, score, words_of
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
