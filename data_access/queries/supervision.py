"""Orders and their steps at a point of view."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, String, cast, func, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from data_access.models import RoleGrant, SupervisionOrder, SupervisionStep, UserAccount
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Role, ScopeKind
from domain.supervision.steps import (
    OPEN_STATES,
    Colour,
    FloorReason,
    OpenOrder,
    OrderState,
    Standing,
    Step,
)
from domain.supervision.views import Order, OrderRecord

ORDER = "supervision_order"
"""The kind of an order, for the ledger, files and notices."""
_BETWEEN = "|"


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step as stored, with the standing after it."""

    step: Step
    on: date
    at: datetime
    actor_id: int | None
    text: str
    told: int | None
    standing: Standing


def orders(
    session: Session, view: AsOf, open_only: bool = False, only: Collection[int] | None = None
) -> tuple[OrderRecord, ...]:
    """All orders that were raised by then with how they stood, the latest first; with ``only`` these."""
    step, statement = _orders_statement()
    if open_only:
        statement = statement.where(step.state.in_([state.value for state in OPEN_STATES]))
    if only is not None:
        statement = statement.where(SupervisionOrder.id.in_(sorted(only)))
    return tuple(
        OrderRecord(as_order(row[0]), _standing(row[1])) for row in session.execute(statement, at(view))
    )


@cache
def _orders_statement() -> tuple[Any, Select[Any]]:
    step, statement = latest(SupervisionStep, "order_id")
    return step, (
        statement.with_only_columns(SupervisionOrder, step)
        .join(SupervisionOrder, SupervisionOrder.id == step.order_id)
        .order_by(SupervisionOrder.year.desc(), SupervisionOrder.number.desc())
    )


def orders_about(
    session: Session, view: AsOf, subject_kind: str, subject_ids: Collection[str]
) -> tuple[OrderRecord, ...]:
    """The orders about some things of one kind, the latest first."""
    statement = _orders_statement()[1].where(
        SupervisionOrder.subject_kind == subject_kind, SupervisionOrder.subject_id.in_(sorted(subject_ids))
    )
    return tuple(
        OrderRecord(as_order(row[0]), _standing(row[1])) for row in session.execute(statement, at(view))
    )


def order(session: Session, order_id: int, view: AsOf) -> OrderRecord | None:
    """One order with how it stands; None when there is none."""
    found = orders(session, view, only=[order_id])
    return found[0] if found else None


def steps(session: Session, order_id: int, view: AsOf) -> tuple[StepRecord, ...]:
    """The steps of an order, the first one first."""
    rows = session.scalars(
        select(SupervisionStep)
        .where(
            SupervisionStep.order_id == order_id,
            SupervisionStep.effective_on <= EFFECTIVE_ON,
            SupervisionStep.change_seq <= KNOWN_AT,
        )
        .order_by(SupervisionStep.change_seq, SupervisionStep.id),
        at(view),
    )
    return tuple(
        StepRecord(
            Step(row.kind), row.effective_on, row.at, row.actor_id, row.text or "", row.told, _standing(row)
        )
        for row in rows
    )


def last_number(session: Session, year: int) -> int:
    """The highest number of a year's orders, 0 for none; read under the ledger's lock before the next."""
    return session.scalar(select(func.max(SupervisionOrder.number)).where(SupervisionOrder.year == year)) or 0


def open_order_of(subject_kind: str, subject_id: InstrumentedAttribute[Any]) -> ScalarSelect[str | None]:
    """A column for statements about other things: the latest open order about each, to be read by
    ``as_open_order``; null where there is none. It follows the clock and no point of view."""
    step, after = aliased(SupervisionStep), aliased(SupervisionStep)
    last = select(func.max(after.id)).where(after.order_id == SupervisionOrder.id).scalar_subquery()
    text: ColumnElement[str] = cast(SupervisionOrder.id, String)
    pressed = func.coalesce(cast(step.pressed_on, String), "")
    numbers = (cast(SupervisionOrder.year, String), cast(SupervisionOrder.number, String))
    for part in (*numbers, cast(step.state, String), pressed):
        text = text + literal(_BETWEEN) + part
    return (
        select(text)
        .join(step, step.order_id == SupervisionOrder.id)
        .where(
            SupervisionOrder.subject_kind == subject_kind,
            SupervisionOrder.subject_id == cast(subject_id, String),
            step.id == last,
            step.state.in_([state.value for state in OPEN_STATES]),
        )
        .order_by(SupervisionOrder.id.desc())
        .limit(1)
        .correlate_except(SupervisionOrder, step)
        .scalar_subquery()
    )


def as_open_order(text: str | None) -> OpenOrder | None:
    """What a column made by ``open_order_of`` says."""
    if not text:
        return None
    order_id, year, number, state, pressed = text.split(_BETWEEN)
    return OpenOrder(
        int(order_id),
        int(year),
        int(number),
        OrderState(state),
        date.fromisoformat(pressed) if pressed else None,
    )


def as_order(row: SupervisionOrder) -> Order:
    return Order(
        order_id=row.id,
        year=row.year,
        number=row.number,
        subject_kind=row.subject_kind or "",
        subject_id=row.subject_id or "",
        title=row.title,
        basis=row.basis or "",
        requirement=row.requirement,
        colour=Colour(row.colour),
        issuer_id=row.issuer_id,
        director_id=row.director_id,
        raised_on=row.effective_on,
    )


def _standing(row: SupervisionStep) -> Standing:
    return Standing(
        state=OrderState(row.state),
        since=row.since,
        due_on=row.due_on,
        floor=Colour(row.floor),
        floor_why=FloorReason(row.floor_why) if row.floor_why else None,
        department_id=row.department_id,
        person_id=row.person_id,
        handed_on=row.handed_on,
        answered_on=row.answered_on,
        answered_by=row.answered_by,
        completion=row.completion,
        pressed_on=row.pressed_on,
        matter=FloorReason(row.matter) if row.matter else None,
        escalated=row.escalated,
        turn=row.turn,
    )


def latest_view(today: date) -> AsOf:
    """The point of view of today with everything known."""
    return AsOf(today, EVERYTHING_KNOWN)


def answerers(session: Session, today: date) -> dict[int, frozenset[int]]:
    """The heads and reporters of each department, by its id: those who may be given an order."""
    rows = session.execute(
        select(RoleGrant.scope_id, RoleGrant.user_id)
        .join(UserAccount, UserAccount.id == RoleGrant.user_id)
        .where(
            RoleGrant.role.in_([Role.DEPARTMENT_HEAD.value, Role.REPORTER.value]),
            RoleGrant.scope_kind == ScopeKind.DEPARTMENT.value,
            RoleGrant.revoked_seq.is_(None),
            RoleGrant.starts_on <= today,
            or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= today),
            UserAccount.active,
        )
    )
    found: dict[int, set[int]] = defaultdict(set)
    for department_id, user_id in rows:
        if department_id is not None:
            found[department_id].add(user_id)
    return {department_id: frozenset(people) for department_id, people in found.items()}
