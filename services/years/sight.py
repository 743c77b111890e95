"""Which items of yearly lists a person sees."""

from __future__ import annotations

from data_access.queries.years import ItemRecord
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.years import ListState


def sees_list(actor: Actor, state: ListState) -> bool:
    """Whether the actor sees a list: a list being drawn up is the office's and the directors' alone."""
    return state is not ListState.DRAFT or actor.may(Permission.YEAR_EDIT) or actor.may(Permission.YEAR_ISSUE)


def reaches(actor: Actor, permission: Permission, item: ItemRecord, tree: Tree) -> bool:
    """Whether a permission reaches an item, by its department and the restriction of its node."""
    node = item.terms.node_id
    restricted = node in tree.by_id and tree.is_restricted(node) if node is not None else False
    return actor.scope(permission).covers_departments([item.terms.department_id], restricted)
