"""Plans, their nodes, baseline figures and targets, at a point of view."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import (
    BaselineFigure,
    BaselineFigureRevision,
    Change,
    CurrentPlan,
    LedgerHead,
    Node,
    NodeRestriction,
    NodeRevision,
    Plan,
    PlanRevision,
    StatedTarget,
    StatedTargetRevision,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.plan import BaselineLine, NodeLevel, PlanLabel, PlanNode, TargetLine


def ledger_head(session: Session) -> int:
    """The sequence number of the latest change."""
    return session.scalars(select(LedgerHead.seq)).one()


def known_by(session: Session, instant: datetime) -> tuple[int, int]:
    """The sequence number of the latest change, and of the last one recorded by ``instant`` (0 for none)."""
    last = select(func.max(Change.seq)).where(Change.recorded_at <= instant).scalar_subquery()
    head, known = session.execute(select(LedgerHead.seq, last)).one()
    return head, known or 0


def plan_label(session: Session, code: str | None) -> PlanLabel | None:
    """The plan with this code, or the current one for None, by its latest header."""
    statement = (
        select(PlanRevision, Plan.code)
        .join(Plan, Plan.id == PlanRevision.plan_id)
        .order_by(PlanRevision.effective_on.desc(), PlanRevision.change_seq.desc())
        .limit(1)
    )
    if code is not None:
        statement = statement.where(Plan.code == code)
    else:
        current = (
            select(CurrentPlan.plan_id)
            .order_by(CurrentPlan.change_seq.desc(), CurrentPlan.id.desc())
            .limit(1)
        )
        statement = statement.where(Plan.id == current.scalar_subquery())
    row = session.execute(statement).first()
    if row is None:
        return None
    header, plan_code = row
    return PlanLabel(header.plan_id, plan_code, header.title, header.starts_on, header.ends_on)


def plan_labels(session: Session) -> tuple[PlanLabel, ...]:
    """All plans, the latest period first."""
    codes = session.scalars(select(Plan.code).order_by(Plan.id)).all()
    labels = [label for code in codes if (label := plan_label(session, code))]
    return tuple(sorted(labels, key=lambda label: label.starts_on, reverse=True))


def nodes(session: Session, plan_id: int, view: AsOf) -> tuple[PlanNode, ...]:
    """The nodes of the plan in force, in the plan's order."""
    rows = session.execute(_nodes_statement(), at(view, plan_id=plan_id))
    return tuple(_node(row) for row in rows)


@cache
def _nodes_statement() -> Select[Any]:
    revision, statement = latest(NodeRevision, "node_id")
    return (
        _node_columns(revision, statement)
        .join(Node, Node.id == revision.node_id)
        .where(Node.plan_id == bindparam("plan_id", type_=BigInteger), revision.removed.is_(False))
        .order_by(revision.position)
    )


def is_in_force(session: Session, node_id: int, view: AsOf) -> bool:
    """Whether the plan has the node at the point of view."""
    return _terms(session, node_id, view) is not None


def is_restricted(session: Session, node_id: int, view: AsOf) -> bool:
    """Whether the node or one above it is restricted to a group."""
    restricted = set(session.scalars(_RESTRICTED))
    following: int | None = node_id if restricted else None
    while following is not None and following not in restricted:
        terms = _terms(session, following, view)
        following = terms.parent_id if terms else None
    return following is not None


_RESTRICTED = select(NodeRestriction.node_id).where(NodeRestriction.lifted_seq.is_(None))
_TERMS = (
    select(NodeRevision.parent_id, NodeRevision.removed)
    .where(
        NodeRevision.node_id == bindparam("node_id", type_=BigInteger),
        NodeRevision.effective_on <= EFFECTIVE_ON,
        NodeRevision.change_seq <= KNOWN_AT,
    )
    .order_by(NodeRevision.effective_on.desc(), NodeRevision.change_seq.desc(), NodeRevision.id.desc())
    .limit(1)
)


def _terms(session: Session, node_id: int, view: AsOf) -> Any:
    """The parent of a node in force; None when the plan does not have it at the point of view."""
    row = session.execute(_TERMS, at(view, node_id=node_id)).first()
    return None if row is None or row.removed else row


def _node_columns(revision: Any, statement: Select[Any]) -> Select[Any]:
    return statement.with_only_columns(
        revision.node_id,
        Node.code,
        revision.parent_id,
        revision.level,
        revision.position,
        revision.title,
        revision.summary,
        revision.node_id.in_(_RESTRICTED.scalar_subquery()).label("restricted"),
        revision.suggested_deliverables,
        revision.suggested_measures,
    )


def _node(row: Any) -> PlanNode:
    return PlanNode(
        node_id=row.node_id,
        code=row.code,
        parent_id=row.parent_id,
        level=NodeLevel(row.level),
        position=row.position,
        title=row.title,
        summary=row.summary or "",
        restricted=bool(row.restricted),
        suggested_deliverables=tuple(row.suggested_deliverables),
        suggested_measures=tuple(
            f"{measure['name']}（{measure['unit']}）" if measure.get("unit") else measure["name"]
            for measure in row.suggested_measures
        ),
    )


def baseline_lines(session: Session, plan_id: int, view: AsOf) -> tuple[BaselineLine, ...]:
    """The baseline figures of the plan in the plan's order."""
    revision, statement = latest(BaselineFigureRevision, "baseline_figure_id")
    rows = session.execute(
        statement.add_columns(BaselineFigure.code)
        .join(BaselineFigure, BaselineFigure.id == revision.baseline_figure_id)
        .where(BaselineFigure.plan_id == plan_id, revision.removed.is_(False))
        .order_by(revision.position),
        at(view),
    ).all()
    return tuple(
        BaselineLine(code, found.name, found.value, found.value_text, found.unit, found.period, found.kind)
        for found, code in rows
    )


def numeric_targets(session: Session, plan_id: int, view: AsOf) -> tuple[TargetLine, ...]:
    """The targets of the plan that can be counted; structural numbers are part of names and left out."""
    revision, statement = latest(StatedTargetRevision, "stated_target_id")
    rows = session.execute(
        statement.add_columns(StatedTarget.code)
        .join(StatedTarget, StatedTarget.id == revision.stated_target_id)
        .where(StatedTarget.plan_id == plan_id, revision.removed.is_(False), revision.kind == "numeric")
        .order_by(revision.position),
        at(view),
    ).all()
    return tuple(
        TargetLine(code, found.node_code, found.text, float(found.value or 0), found.unit)
        for found, code in rows
    )
