"""Exchanges with their latest reports at a point of view."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import ExchangeReport, StaffExchange, StaffExchangeRevision
from data_access.queries.latest import at, latest
from data_access.queries.workflow import steps_of
from domain.asof import AsOf
from domain.clock import day_of
from domain.talent.exchanges import Exchange, ExchangeKind, ExchangeTerms, Report
from domain.talent.hours import Category
from domain.workflow import State

EXCHANGE = "staff_exchange"
REPORT = "exchange_report"
"""The kinds of an exchange and of its report, for the ledger, files, hours and notices."""


def exchanges(
    session: Session, view: AsOf, staff_id: int | None = None, exchange_id: int | None = None
) -> tuple[Exchange, ...]:
    """Exchanges, of one person or a single one if asked so, the latest first. Three statements."""
    revision, statement = latest(StaffExchangeRevision, "exchange_id")
    statement = (
        statement.with_only_columns(revision, StaffExchange.staff_id)
        .join(StaffExchange, StaffExchange.id == revision.exchange_id)
        .order_by(revision.from_day.desc(), revision.exchange_id.desc())
    )
    if staff_id is not None:
        statement = statement.where(StaffExchange.staff_id == staff_id)
    if exchange_id is not None:
        statement = statement.where(revision.exchange_id == exchange_id)
    rows = session.execute(statement, at(view)).all()
    reports = _reports(session, view, [row[0].exchange_id for row in rows]) if rows else {}
    return tuple(
        Exchange(
            row[0].exchange_id,
            ExchangeTerms(
                row[1],
                ExchangeKind(row[0].kind),
                row[0].host,
                row[0].position,
                row[0].from_day,
                row[0].to_day,
                Category(row[0].category),
                row[0].tenths,
                row[0].purpose,
                row[0].cancelled,
            ),
            row[0].change_seq,
            reports.get(row[0].exchange_id),
        )
        for row in rows
    )


def exchange_of_report(session: Session, report_id: int) -> int | None:
    """Of which exchange a report is; None when there is no such report."""
    return session.scalar(select(ExchangeReport.exchange_id).where(ExchangeReport.id == report_id))


def accepted_in(session: Session, view: AsOf, year: int) -> dict[int, int]:
    """How many exchanges that ended in a year had their report accepted, by staff id."""
    counted: dict[int, int] = {}
    for found in exchanges(session, view):
        if found.accepted and found.terms.to_day.year == year:
            counted[found.terms.staff_id] = counted.get(found.terms.staff_id, 0) + 1
    return counted


def _reports(session: Session, view: AsOf, exchange_ids: Collection[int]) -> dict[int, Report]:
    """The latest report of each exchange, recalled ones left out."""
    rows: list[Any] = list(
        session.scalars(
            select(ExchangeReport)
            .where(
                ExchangeReport.exchange_id.in_(sorted(exchange_ids)),
                ExchangeReport.effective_on <= view.effective_on,
                ExchangeReport.change_seq <= view.known_at,
            )
            .order_by(ExchangeReport.id)
        )
    )
    last = {step.subject_id: step for step in steps_of(session, REPORT, [r.id for r in rows], view.known_at)}
    found: dict[int, Report] = {}
    for row in rows:
        step = last.get(row.id)
        if step is None or State(step.state) is State.RECALLED:
            continue
        found[row.exchange_id] = Report(
            row.id, row.text, row.author_id, day_of(row.submitted_at), State(step.state), step.reason or ""
        )
    return found
