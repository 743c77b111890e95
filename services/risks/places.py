"""What of the plan risks and problems are about: found by address, read for many at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import project_heads
from data_access.queries import risks as risk_queries
from data_access.queries.project_heads import ProjectCard
from domain.errors import Invalid, NotFound
from domain.permissions import Actor
from domain.plan import Tree
from domain.risks.awaiting import Anchor
from domain.risks.rights import may_raise
from domain.risks.views import Place
from services.context import Context
from services.viewing import ViewRequest, open_view

WHOLE = Place()
"""The library as a whole: neither a project nor a node."""
_GONE = "没有找到要登记的工作：它可能已不在规划中，或不在您的登记范围内。请从项目或条目的页面重新进入。"
_CODE = re.compile(r"[^\s:]{1,60}")


def places_of(context: Context, session: Session, anchors: Iterable[Anchor]) -> Mapping[Anchor, Place]:
    """Where some risks and problems belong today, in a few statements whatever their number."""
    wanted = set(anchors) - {Anchor()}
    now = risk_queries.latest_view(context.today)
    cards = project_heads.project_cards(session, {a.project_id for a in wanted if a.project_id}, now)
    homes = risk_queries.node_homes(session, {a.node_id for a in wanted if a.node_id})
    trees = {
        plan_id: Tree(plan_queries.nodes(session, plan_id, now))
        for plan_id in sorted({home.plan_id for home in homes.values()})
    }
    found: dict[Anchor, Place] = {Anchor(): WHOLE}
    for anchor in wanted:
        if anchor.project_id is not None:
            card = cards.get(anchor.project_id)
            found[anchor] = _of_project(anchor, card) if card else _gone(anchor)
        else:
            home = homes.get(anchor.node_id or 0)
            found[anchor] = _of_node(anchor, home, trees[home.plan_id]) if home else _gone(anchor)
    return found


def _gone(anchor: Anchor) -> Place:
    return Place(anchor=anchor, title="（原工作已不在规划中）", restricted=True, gone=True)


def _of_project(anchor: Anchor, card: ProjectCard) -> Place:
    return Place(
        anchor=anchor,
        ref=f"project:{card.code}",
        title=card.title,
        href=f"/projects/{card.code}/risks?{urlencode({'plan': card.plan_code})}",
        restricted=card.restricted,
        departments=card.departments,
        director_id=card.director_id,
    )


def _of_node(anchor: Anchor, home: risk_queries.NodeHome, tree: Tree) -> Place:
    node = tree.by_id.get(home.node_id)
    if node is None:
        return _gone(anchor)
    return Place(
        anchor=anchor,
        ref=f"node:{home.code}",
        title=f"{node.code} {node.title}",
        href=f"/nodes/{home.code}/risks?{urlencode({'plan': home.plan_code})}",
        plan_id=home.plan_id,
        restricted=tree.is_restricted(home.node_id),
    )


def find_place(context: Context, session: Session, actor: Actor, reference: str) -> Place:
    """The place named as ``project:CODE`` or ``node:CODE`` (of the current plan), or the library.

    Raises Invalid for what names nothing, NotFound where it is absent or the actor may raise nothing.
    """
    place = WHOLE
    if reference:
        anchor = _anchor(context, session, reference)
        place = places_of(context, session, [anchor])[anchor]
    if not may_raise(actor, place):
        raise NotFound(_GONE)
    return place


def _anchor(context: Context, session: Session, reference: str) -> Anchor:
    kind, _, code = reference.partition(":")
    if kind not in ("project", "node") or not _CODE.fullmatch(code):
        raise Invalid("网址中的关联工作不对，请从项目或条目的页面重新进入，或不带关联工作直接登记。")
    if kind == "project":
        project_id = project_heads.project_of_code(session, code)
        if project_id is None:
            raise NotFound(_GONE)
        return Anchor(project_id=project_id)
    node_id = risk_queries.node_of_code(session, code, open_view(context, session, ViewRequest()).plan.code)
    if node_id is None:
        raise NotFound(_GONE)
    return Anchor(node_id=node_id)
