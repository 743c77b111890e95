"""Notices about statements on tasks of restricted nodes are for those who may see the tasks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import years as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Actor, Permission
from domain.plan import Tree
from services.notices.sight import Seen, guard
from services.years.sight import reaches


@guard(queries.STATEMENT)
def statements_seen(session: Session, today: date, keys: Collection[str]) -> Mapping[str, Seen]:
    """By the item that the key names, where its node is restricted."""
    if not keys or not plan_queries.anything_restricted(session):
        return {}
    view = AsOf(today, EVERYTHING_KNOWN)
    wanted = {int(key): key for key in keys if key.isdecimal()}
    found: dict[str, Seen] = {}
    for plan_id in queries.plans_of(session, wanted):
        tree = Tree(plan_queries.nodes(session, plan_id, view))
        for item in queries.items(session, plan_id, view):
            node = item.terms.node_id
            if item.item_id in wanted and node in tree.by_id and tree.is_restricted(node or 0):
                found[wanted[item.item_id]] = _reader(item, tree)
    return found


def _reader(item: queries.ItemRecord, tree: Tree) -> Seen:
    def seen(actor: Actor) -> bool:
        return reaches(actor, Permission.YEAR_READ, item, tree)

    return seen
