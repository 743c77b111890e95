"""Reading the change ledger."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from data_access.models import Change, PersonName, Project, UserAccount
from data_access.queries import people as people_queries
from domain.asof import AsOf
from domain.clock import SHANGHAI, end_of_day
from domain.ledger import PAGE_SIZE, LedgerFilter, LedgerLine, LedgerNames, LedgerPage


def page(session: Session, wanted: LedgerFilter, view: AsOf) -> LedgerPage:
    """One page of the changes that match, the latest first; ``view`` says how departments are called."""
    statement = _matching(wanted).offset((wanted.page - 1) * PAGE_SIZE).limit(PAGE_SIZE + 1)
    rows = session.execute(statement).all()
    actions = session.scalars(select(Change.action).distinct().order_by(Change.action)).all()
    kinds = session.scalars(select(Change.subject_kind).distinct().order_by(Change.subject_kind)).all()
    return LedgerPage(
        wanted=wanted,
        lines=tuple(_line(change, name) for change, name in rows[:PAGE_SIZE]),
        more=len(rows) > PAGE_SIZE,
        actions=tuple(actions),
        kinds=tuple(kinds),
        names=names(session, view),
    )


def lines_below(session: Session, wanted: LedgerFilter, below: int, limit: int) -> list[LedgerLine]:
    """The latest of the matching changes whose number is smaller than ``below``."""
    rows = session.execute(_matching(wanted).where(Change.seq < below).limit(limit))
    return [_line(change, name) for change, name in rows]


def names(session: Session, view: AsOf) -> LedgerNames:
    """What ids in the ledger are called; departments by their names at a point of view."""
    departments = people_queries.departments(session, view)
    return LedgerNames(
        people={person.user_id: person.name for person in people_queries.people(session).values()},
        departments={found.department_id: found.name for found in departments.values()},
        projects={row.id: row.code for row in session.execute(select(Project.id, Project.code))},
    )


def _matching(wanted: LedgerFilter) -> Select[Any, Any]:
    statement: Select[Any, Any] = (
        select(Change, PersonName.name)
        .outerjoin(UserAccount, UserAccount.id == Change.actor_id)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .order_by(Change.seq.desc())
    )
    if wanted.actor:
        statement = statement.where(
            or_(
                UserAccount.login == wanted.actor.lower(),
                PersonName.name.contains(wanted.actor, autoescape=True),
            )
        )
    if wanted.action:
        statement = statement.where(Change.action == wanted.action)
    if wanted.kind:
        statement = statement.where(Change.subject_kind == wanted.kind)
    if wanted.subject:
        by_id = Change.subject_id == wanted.subject
        statement = statement.where(
            by_id if wanted.kind else or_(by_id, Change.subject_kind == wanted.subject)
        )
    if wanted.from_day:
        statement = statement.where(
            Change.recorded_at >= datetime.combine(wanted.from_day, time.min, SHANGHAI)
        )
    if wanted.to_day:
        statement = statement.where(Change.recorded_at <= end_of_day(wanted.to_day))
    return statement


def _line(change: Change, name: str | None) -> LedgerLine:
    erased = "系统" if change.actor_id is None else f"人员{change.actor_id}"
    return LedgerLine(
        seq=change.seq,
        recorded_at=change.recorded_at,
        actor=name or erased,
        action=change.action,
        subject_kind=change.subject_kind,
        subject_id=change.subject_id,
        before_document=change.before,
        after_document=change.after,
    )
