"""Restricting a node: who may, what it does, and that twice is once."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from data_access.models import Change, NodeRestriction
from domain.errors import Forbidden, NotFound
from domain.permissions import Actor, Permission
from services.plan_access import restrict_node
from services.projects.portfolio import load_portfolio
from services.viewing import ViewRequest
from tests.support.factories import SYSTEM, Library


def _plan_code(library: Library) -> str:
    with library.context.database.reading() as session:
        return load_portfolio(library.context, session, ViewRequest()).view.plan.code


def _restrictions(library: Library) -> tuple[int | None, int | None]:
    with library.context.database.reading() as session:
        rows = session.scalar(select(func.count()).select_from(NodeRestriction))
        changes = session.scalar(select(func.count()).where(Change.action == "node.restrict"))
    return rows, changes


def test_restricts_the_node_and_all_below_it_once(library: Library) -> None:
    plan = _plan_code(library)
    rows, changes = _restrictions(library)
    assert rows is not None
    assert changes is not None
    restrict_node(library.context, SYSTEM, plan, "D01.1")
    restrict_node(library.context, SYSTEM, plan, "D01.1")
    assert _restrictions(library) == (rows + 1, changes + 1)
    with library.context.database.reading() as session:
        tree = load_portfolio(library.context, session, ViewRequest()).tree
    assert tree.is_restricted(tree.by_code["D01.1.1"].node_id)


def test_unknown_nodes_and_plans_are_named(library: Library) -> None:
    with pytest.raises(NotFound, match=r"D99"):
        restrict_node(library.context, SYSTEM, _plan_code(library), "D99")
    with pytest.raises(NotFound, match="没有的规划"):
        restrict_node(library.context, SYSTEM, "没有的规划", "D01")


def test_only_whoever_manages_plans_may(library: Library) -> None:
    nobody = Actor(user_id=None, login="nobody", name="")
    assert not nobody.may(Permission.PLAN_MANAGE)
    with pytest.raises(Forbidden):
        restrict_node(library.context, nobody, _plan_code(library), "D01.1")
