"""Restricting a part of the plan to those it concerns."""

from __future__ import annotations

from sqlalchemy import select

from data_access.models import Node, NodeRestriction, Plan
from data_access.unit_of_work import UnitOfWork
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from services.context import Context


def restrict_node(context: Context, actor: Actor, plan_code: str, node_code: str) -> None:
    """Restrict a node with all below it: only directors, the office and its own departments read it then.

    Restricting a restricted node changes nothing. Raises NotFound or Forbidden.
    """
    actor.require(Permission.PLAN_MANAGE)
    with context.database.writing(actor) as work:
        node_id = _node_id(work, plan_code, node_code)
        restricted = select(NodeRestriction.id).where(
            NodeRestriction.node_id == node_id, NodeRestriction.lifted_seq.is_(None)
        )
        if work.session.scalar(restricted) is not None:
            return
        seq = work.record("node.restrict", "node", node_id, after={"plan": plan_code, "code": node_code})
        work.session.add(NodeRestriction(node_id=node_id, change_seq=seq))


def _node_id(work: UnitOfWork, plan_code: str, node_code: str) -> int:
    found = work.session.scalar(
        select(Node.id)
        .join(Plan, Plan.id == Node.plan_id)
        .where(Plan.code == plan_code, Node.code == node_code)
    )
    if found is None:
        raise NotFound(f"规划“{plan_code[:40]}”里没有编码为“{node_code[:60]}”的节点，请检查编码。")
    return found
