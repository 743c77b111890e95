"""Plans and their nodes, at a point of view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, ScalarSelect, Select, String, and_, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import (
    Change,
    CurrentPlan,
    LedgerHead,
    Node,
    NodeRestriction,
    NodeRevision,
    Plan,
    PlanRevision,
    RoundRevision,
)
from data_access.models.base import UtcDateTime
from data_access.queries import settings as setting_queries
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.periods import Month
from domain.plan import NodeLevel, PlanLabel, PlanNode
from domain.rounds import ReportingRound
from domain.settings import SettingRevision


@dataclass(frozen=True, slots=True)
class Frame:
    """What every reading of a plan begins with: its header, its announced rounds, where the ledger stands.

    ``settings`` are all revisions of the dated settings, which come along in the same statement.

    ``known_by`` is the number of the last change recorded by the instant asked for, 0 for none; without an
    instant it is the latest.
    """

    plan: PlanLabel
    rounds: Mapping[Month, ReportingRound]
    latest_seq: int
    known_by: int
    latest_at: datetime | None = None
    """When the latest change was recorded: after a restore the same number may stand for another one."""
    plan_seq: int = 0
    """The number of the latest change that may concern a plan, and below when it was recorded."""
    plan_at: datetime | None = None
    settings: tuple[SettingRevision, ...] = ()


def known_by(session: Session, instant: datetime) -> int:
    """The sequence number of the last change recorded by ``instant``, 0 for none."""
    return session.scalar(select(func.max(Change.seq)).where(Change.recorded_at <= instant)) or 0


def frame(session: Session, code: str | None, instant: datetime | None) -> Frame | None:
    """The frame of the plan with this code, or of the current one for None, in one statement."""
    parameters: dict[str, Any] = {} if code is None else {"code": code}
    if instant is not None:
        parameters["instant"] = instant
    rows = session.execute(_frame_statement(code is not None, instant is not None), parameters).all()
    if not rows:
        return None
    header = rows[0]
    rounds = [_round(row) for row in rows if row.month is not None]
    return Frame(
        plan=PlanLabel(header.plan_id, header.code, header.title, header.starts_on, header.ends_on),
        rounds={found.month: found for found in rounds},
        latest_seq=header.head,
        known_by=header.known or 0,
        latest_at=header.head_at,
        plan_seq=header.concerning,
        plan_at=header.concerning_at,
        settings=setting_queries.unpack(header.settings),
    )


@cache
def _frame_statement(named: bool, then: bool) -> Select[Any]:
    """The header with a row for each announced round; one row without a month where there is none."""
    wanted: ColumnElement[bool] = Plan.code == bindparam("code", type_=String)
    if not named:
        current = (
            select(CurrentPlan.plan_id)
            .order_by(CurrentPlan.change_seq.desc(), CurrentPlan.id.desc())
            .limit(1)
        )
        wanted = Plan.id == current.scalar_subquery()
    header = (
        select(
            PlanRevision.plan_id,
            Plan.code,
            PlanRevision.title,
            PlanRevision.starts_on,
            PlanRevision.ends_on,
        )
        .join(Plan, Plan.id == PlanRevision.plan_id)
        .where(wanted)
        .order_by(PlanRevision.effective_on.desc(), PlanRevision.change_seq.desc())
        .limit(1)
        .subquery()
    )
    last = select(func.max(RoundRevision.change_seq).label("seq")).group_by(
        RoundRevision.plan_id, RoundRevision.month
    )
    head = select(LedgerHead.seq)
    head_at = select(Change.recorded_at).where(Change.seq == head.scalar_subquery())
    concerning = select(LedgerHead.seq - LedgerHead.beside)
    concerning_at = select(Change.recorded_at).where(Change.seq == concerning.scalar_subquery())
    known = select(func.max(Change.seq)).where(Change.recorded_at <= bindparam("instant", type_=UtcDateTime))
    return (
        select(
            header,
            head.scalar_subquery().label("head"),
            head_at.scalar_subquery().label("head_at"),
            concerning.scalar_subquery().label("concerning"),
            concerning_at.scalar_subquery().label("concerning_at"),
            (known if then else head).scalar_subquery().label("known"),
            setting_queries.packed().label("settings"),
            *(getattr(RoundRevision, name) for name in _ROUND_COLUMNS),
        )
        .select_from(header)
        .outerjoin(
            RoundRevision,
            and_(RoundRevision.plan_id == header.c.plan_id, RoundRevision.change_seq.in_(last)),
        )
    )


_ROUND_COLUMNS = ("month", "opens_on", "due_on", "grace_days", "instructions", "locked", "reason")


def _round(row: Any) -> ReportingRound:
    return ReportingRound(
        month=Month.parse(row.month),
        opens_on=row.opens_on,
        due_on=row.due_on,
        closes_on=row.due_on + timedelta(days=row.grace_days),
        instructions=row.instructions or "",
        locked=row.locked,
        lock_reason=(row.reason or "") if row.locked else "",
    )


def plan_labels(session: Session) -> tuple[PlanLabel, ...]:
    """All plans by their latest header, the latest period first."""
    rows = session.execute(
        select(PlanRevision, Plan.code)
        .join(Plan, Plan.id == PlanRevision.plan_id)
        .order_by(PlanRevision.effective_on, PlanRevision.change_seq)
    )
    labels = {
        found.plan_id: PlanLabel(found.plan_id, code, found.title, found.starts_on, found.ends_on)
        for found, code in rows
    }
    return tuple(sorted(labels.values(), key=lambda label: label.starts_on, reverse=True))


def nodes(session: Session, plan_id: int, view: AsOf) -> tuple[PlanNode, ...]:
    """The nodes of the plan in force, in the plan's order."""
    rows = session.execute(_nodes_statement(), at(view, plan_id=plan_id))
    return tuple(_node(row) for row in rows)


def nodes_with(
    session: Session, plan_id: int, view: AsOf, column: ScalarSelect[Any]
) -> tuple[tuple[PlanNode, ...], Any]:
    """The nodes as ``nodes`` gives them, and a value that comes along in the same statement.

    ``column`` may go by the point of view; it is one and the same object each time, so that the statement is
    kept. The value is None for a plan without nodes.
    """
    rows = session.execute(_nodes_statement_with(column), at(view, plan_id=plan_id)).all()
    return tuple(_node(row) for row in rows), rows[0].carried if rows else None


@cache
def _nodes_statement_with(column: ScalarSelect[Any]) -> Select[Any]:
    return _nodes_statement().add_columns(column.label("carried"))


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


def anything_restricted(session: Session) -> bool:
    """Whether any node of any plan is restricted to a group."""
    return session.scalar(_RESTRICTED.limit(1)) is not None


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


def ledger_head(session: Session) -> int:
    """The number of the latest change."""
    return session.scalar(select(LedgerHead.seq)) or 0
