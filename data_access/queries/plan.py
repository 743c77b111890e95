"""Plans, their nodes, baseline figures and targets, at a point of view."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
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
from data_access.queries.latest import latest
from domain.asof import AsOf
from domain.plan import BaselineLine, NodeLevel, PlanLabel, PlanNode, TargetLine


def ledger_head(session: Session) -> int:
    """The sequence number of the latest change."""
    return session.scalars(select(LedgerHead.seq)).one()


def known_at(session: Session, instant: datetime) -> int:
    """The sequence number of the last change recorded by ``instant``; 0 when there was none."""
    return session.scalar(select(func.max(Change.seq)).where(Change.recorded_at <= instant)) or 0


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
    revision, statement = latest(NodeRevision, "node_id", view)
    restricted = select(NodeRestriction.node_id).where(NodeRestriction.lifted_seq.is_(None)).scalar_subquery()
    rows = session.execute(
        statement.add_columns(Node.code, revision.node_id.in_(restricted))
        .join(Node, Node.id == revision.node_id)
        .where(Node.plan_id == plan_id, revision.removed.is_(False))
        .order_by(revision.position)
    ).all()
    return tuple(
        PlanNode(
            node_id=found.node_id,
            code=code,
            parent_id=found.parent_id,
            level=NodeLevel(found.level),
            position=found.position,
            title=found.title,
            summary=found.summary or "",
            restricted=bool(is_restricted),
            suggested_deliverables=tuple(found.suggested_deliverables),
            suggested_measures=tuple(
                f"{measure['name']}（{measure['unit']}）" if measure.get("unit") else measure["name"]
                for measure in found.suggested_measures
            ),
        )
        for found, code, is_restricted in rows
    )


def baseline_lines(session: Session, plan_id: int, view: AsOf) -> tuple[BaselineLine, ...]:
    """The baseline figures of the plan in the plan's order."""
    revision, statement = latest(BaselineFigureRevision, "baseline_figure_id", view)
    rows = session.execute(
        statement.add_columns(BaselineFigure.code)
        .join(BaselineFigure, BaselineFigure.id == revision.baseline_figure_id)
        .where(BaselineFigure.plan_id == plan_id, revision.removed.is_(False))
        .order_by(revision.position)
    ).all()
    return tuple(
        BaselineLine(code, found.name, found.value, found.value_text, found.unit, found.period, found.kind)
        for found, code in rows
    )


def numeric_targets(session: Session, plan_id: int, view: AsOf) -> tuple[TargetLine, ...]:
    """The targets of the plan that can be counted; structural numbers are part of names and left out."""
    revision, statement = latest(StatedTargetRevision, "stated_target_id", view)
    rows = session.execute(
        statement.add_columns(StatedTarget.code)
        .join(StatedTarget, StatedTarget.id == revision.stated_target_id)
        .where(StatedTarget.plan_id == plan_id, revision.removed.is_(False), revision.kind == "numeric")
        .order_by(revision.position)
    ).all()
    return tuple(
        TargetLine(code, found.node_code, found.text, float(found.value or 0), found.unit)
        for found, code in rows
    )
