"""Requests to move agreed dates, with where they stand in the workflow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, select
from sqlalchemy.orm import Session

from data_access.models import Change, Decision, Project, ScheduleRequest, ScheduleRequestItem
from data_access.queries.latest import KNOWN_AT
from data_access.queries.workflow import state_at
from domain.asof import EVERYTHING_KNOWN
from domain.workflow import State

REQUEST = "schedule_request"


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request as stored; ``number`` counts those of its project from 1."""

    request_id: int
    project_id: int
    number: int
    author_id: int
    submitted_at: datetime
    state: State
    seq: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One date of a request as stored."""

    request_id: int
    milestone_id: int
    due_on: date | None
    wanted_on: date | None
    reason: str


@cache
def _requests(by_project: bool) -> Select[Any]:
    statement = (
        select(ScheduleRequest, state_at(REQUEST, ScheduleRequest.id).label("state"))
        .where(ScheduleRequest.change_seq <= KNOWN_AT)
        .order_by(ScheduleRequest.id)
    )
    if by_project:
        return statement.where(ScheduleRequest.project_id == bindparam("project_id", type_=BigInteger))
    return statement.join(Project, Project.id == ScheduleRequest.project_id).where(
        Project.plan_id == bindparam("plan_id", type_=BigInteger)
    )


def requests_of_project(
    session: Session, project_id: int, known_at: int = EVERYTHING_KNOWN
) -> tuple[RequestRow, ...]:
    """All requests of one project, the oldest first, as known at a sequence number."""
    return _rows(session.execute(_requests(True), {"project_id": project_id, "known_at": known_at}))


def requests_of_plan(session: Session, plan_id: int) -> tuple[RequestRow, ...]:
    """All requests of a plan's projects, the oldest first."""
    return _rows(session.execute(_requests(False), {"plan_id": plan_id, "known_at": EVERYTHING_KNOWN}))


def _rows(found: Iterable[Any]) -> tuple[RequestRow, ...]:
    counts: dict[int, int] = defaultdict(int)
    rows = []
    for request, state in found:
        counts[request.project_id] += 1
        rows.append(
            RequestRow(
                request.id,
                request.project_id,
                counts[request.project_id],
                request.author_id,
                request.submitted_at,
                State(state),
                request.change_seq,
            )
        )
    return tuple(rows)


def request(session: Session, request_id: int) -> RequestRow | None:
    """One request; None when there is none with this id."""
    found = session.get(ScheduleRequest, request_id)
    if found is None:
        return None
    return next(r for r in requests_of_project(session, found.project_id) if r.request_id == request_id)


def items(session: Session, request_ids: Collection[int]) -> dict[int, tuple[ItemRow, ...]]:
    """The dates asked for, by request."""
    grouped: dict[int, list[ItemRow]] = defaultdict(list)
    if request_ids:
        statement = (
            select(ScheduleRequestItem)
            .where(ScheduleRequestItem.request_id.in_(sorted(request_ids)))
            .order_by(ScheduleRequestItem.id)
        )
        for row in session.scalars(statement):
            grouped[row.request_id].append(
                ItemRow(row.request_id, row.milestone_id, row.due_on, row.wanted_on, row.reason)
            )
    return {key: tuple(value) for key, value in grouped.items()}


def steps(session: Session, request_ids: Collection[int], known_at: int) -> list[Decision]:
    """All steps of these requests, oldest first."""
    if not request_ids:
        return []
    return list(
        session.scalars(
            select(Decision)
            .where(
                Decision.subject_kind == REQUEST,
                Decision.subject_id.in_(sorted(request_ids)),
                Decision.change_seq <= known_at,
            )
            .order_by(Decision.change_seq)
        )
    )


def changes(session: Session, seqs: Collection[int]) -> dict[int, Change]:
    """Changes of the ledger by their number."""
    if not seqs:
        return {}
    rows = session.scalars(select(Change).where(Change.seq.in_(sorted(seqs))))
    return {row.seq: row for row in rows}
