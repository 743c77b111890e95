"""Reading the change ledger."""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from data_access.models import Change, PersonName, UserAccount
from domain.clock import SHANGHAI, end_of_day
from domain.ledger import PAGE_SIZE, LedgerFilter, LedgerLine, LedgerPage


def page(session: Session, wanted: LedgerFilter) -> LedgerPage:
    """One page of the changes that match, the latest first."""
    statement = (
        select(Change, PersonName.name)
        .outerjoin(UserAccount, UserAccount.id == Change.actor_id)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .order_by(Change.seq.desc())
        .offset((wanted.page - 1) * PAGE_SIZE)
        .limit(PAGE_SIZE + 1)
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
    if wanted.subject:
        statement = statement.where(
            or_(Change.subject_id == wanted.subject, Change.subject_kind == wanted.subject)
        )
    if wanted.from_day:
        statement = statement.where(
            Change.recorded_at >= datetime.combine(wanted.from_day, time.min, SHANGHAI)
        )
    if wanted.to_day:
        statement = statement.where(Change.recorded_at <= end_of_day(wanted.to_day))
    rows = session.execute(statement).all()
    actions = session.scalars(select(Change.action).distinct().order_by(Change.action)).all()
    return LedgerPage(
        wanted=wanted,
        lines=tuple(_line(change, name) for change, name in rows[:PAGE_SIZE]),
        more=len(rows) > PAGE_SIZE,
        actions=tuple(actions),
    )


def _line(change: Change, name: str | None) -> LedgerLine:
    erased = "系统" if change.actor_id is None else f"人员{change.actor_id}"
    return LedgerLine(
        seq=change.seq,
        recorded_at=change.recorded_at,
        actor=name or erased,
        action=change.action,
        subject_kind=change.subject_kind,
        subject_id=change.subject_id,
        before=_text(change.before),
        after=_text(change.after),
    )


def _text(document: Any) -> str:
    if not isinstance(document, dict):
        return "" if document is None else json.dumps(document, ensure_ascii=False)
    return "；".join(f"{name}＝{_word(value)}" for name, value in sorted(document.items()))


def _word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
