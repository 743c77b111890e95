"""Yearly lists, their items, verdicts and statements at a point of view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from data_access.models import (
    YearlyItem,
    YearlyItemRevision,
    YearlyList,
    YearlyListRevision,
    YearlyStatement,
    YearlyVerdict,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from data_access.queries.workflow import counts, state_at
from domain.asof import AsOf
from domain.workflow import State
from domain.years import ItemTerms, ListState, Verdict

LIST, ITEM, STATEMENT = "yearly_list", "yearly_item", "yearly_statement"
"""The kinds of things, for the ledger and the workflow."""


@dataclass(frozen=True, slots=True)
class ListRecord:
    """A year's list as it stands."""

    list_id: int
    plan_id: int
    year: int
    state: ListState
    document_number: str
    issued_on: date | None


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """An item by its terms in force; ``version`` is the ledger's number of its last change."""

    item_id: int
    list_id: int
    origin_id: int | None
    terms: ItemTerms
    reason: str
    since: date
    version: int


@dataclass(frozen=True, slots=True)
class VerdictRecord:
    """What became of an item."""

    verdict: Verdict
    reason: str
    on: date
    version: int


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement of a quarter with its place in the workflow."""

    row: YearlyStatement
    state: State


def lists(session: Session, plan_id: int, view: AsOf) -> tuple[ListRecord, ...]:
    """The lists of a plan that were drawn up by then, by year."""
    revision, statement = latest(YearlyListRevision, "list_id")
    rows = session.execute(
        statement.with_only_columns(YearlyList, revision)
        .join(YearlyList, YearlyList.id == revision.list_id)
        .where(YearlyList.plan_id == plan_id)
        .order_by(YearlyList.year),
        at(view),
    )
    return tuple(
        ListRecord(
            row.id, row.plan_id, row.year, ListState(rev.state), rev.document_number or "", rev.issued_on
        )
        for row, rev in rows
    )


def items(session: Session, plan_id: int, view: AsOf) -> tuple[ItemRecord, ...]:
    """All items of a plan's lists that were not taken off by then, in the order in which they were added."""
    revision, statement = latest(YearlyItemRevision, "item_id")
    rows = session.execute(
        statement.with_only_columns(YearlyItem, revision)
        .join(YearlyItem, YearlyItem.id == revision.item_id)
        .join(YearlyList, YearlyList.id == YearlyItem.list_id)
        .where(YearlyList.plan_id == plan_id)
        .order_by(YearlyItem.id),
        at(view),
    )
    return tuple(
        ItemRecord(
            row.id,
            row.list_id,
            row.origin_id,
            as_terms(rev),
            rev.reason or "",
            rev.effective_on,
            rev.change_seq,
        )
        for row, rev in rows
        if not rev.removed
    )


def as_terms(row: YearlyItemRevision) -> ItemTerms:
    """The terms that a revision holds."""
    first, second, third, fourth = row.targets
    return ItemTerms(
        title=row.title,
        department_id=row.department_id,
        node_id=row.node_id,
        director_id=row.director_id,
        recurring=row.recurring,
        targets=(first, second, third, fourth),
        project_id=row.project_id,
        milestone_ids=tuple(row.milestone_ids),
    )


def revisions(session: Session, item_id: int, known_at: int) -> tuple[YearlyItemRevision, ...]:
    """Every revision of an item, the first one first."""
    chosen = (
        select(YearlyItemRevision)
        .where(YearlyItemRevision.item_id == item_id, YearlyItemRevision.change_seq <= known_at)
        .order_by(YearlyItemRevision.change_seq)
    )
    return tuple(session.scalars(chosen))


def verdicts(session: Session, plan_id: int, view: AsOf) -> dict[int, VerdictRecord]:
    """The verdicts on items of a plan, by item."""
    verdict, statement = latest(YearlyVerdict, "item_id")
    rows = session.scalars(
        statement.join(YearlyItem, YearlyItem.id == verdict.item_id)
        .join(YearlyList, YearlyList.id == YearlyItem.list_id)
        .where(YearlyList.plan_id == plan_id),
        at(view),
    )
    return {
        row.item_id: VerdictRecord(Verdict(row.verdict), row.reason or "", row.effective_on, row.change_seq)
        for row in rows
    }


def counted(session: Session, plan_id: int, view: AsOf) -> dict[int, dict[int, YearlyStatement]]:
    """The statements in force by item and quarter."""
    rows = session.scalars(
        select(YearlyStatement)
        .join(YearlyItem, YearlyItem.id == YearlyStatement.item_id)
        .join(YearlyList, YearlyList.id == YearlyItem.list_id)
        .where(
            YearlyList.plan_id == plan_id,
            YearlyStatement.effective_on <= EFFECTIVE_ON,
            YearlyStatement.change_seq <= KNOWN_AT,
            counts(STATEMENT, YearlyStatement.id, view.basis),
        )
        .order_by(YearlyStatement.change_seq),
        at(view),
    )
    found: dict[int, dict[int, YearlyStatement]] = {}
    for row in rows:
        found.setdefault(row.item_id, {})[row.quarter] = row
    return found


def statements(
    session: Session, known_at: int, item_id: int | None = None, plan_id: int | None = None
) -> tuple[StatementRecord, ...]:
    """Everything stated of an item, or of all items of a plan, the latest first."""
    statement = (
        select(YearlyStatement, state_at(STATEMENT, YearlyStatement.id))
        .where(YearlyStatement.change_seq <= KNOWN_AT)
        .order_by(YearlyStatement.change_seq.desc())
    )
    if item_id is not None:
        statement = statement.where(YearlyStatement.item_id == item_id)
    if plan_id is not None:
        statement = (
            statement.join(YearlyItem, YearlyItem.id == YearlyStatement.item_id)
            .join(YearlyList, YearlyList.id == YearlyItem.list_id)
            .where(YearlyList.plan_id == plan_id)
        )
    return tuple(
        StatementRecord(row, State(state))
        for row, state in session.execute(statement, {"known_at": known_at})
    )


def last_change(session: Session, list_id: int) -> int:
    """The ledger's number of the last change of a list or of an item on it."""
    of_list = select(func.max(YearlyListRevision.change_seq)).where(YearlyListRevision.list_id == list_id)
    of_items = (
        select(func.max(YearlyItemRevision.change_seq))
        .join(YearlyItem, YearlyItem.id == YearlyItemRevision.item_id)
        .where(YearlyItem.list_id == list_id)
    )
    return max(session.scalar(of_list) or 0, session.scalar(of_items) or 0)


def plans_of(session: Session, item_ids: Iterable[int]) -> frozenset[int]:
    """The plans that some items belong to."""
    chosen = (
        select(YearlyList.plan_id)
        .join(YearlyItem, YearlyItem.list_id == YearlyList.id)
        .where(YearlyItem.id.in_(sorted(item_ids)))
    )
    return frozenset(session.scalars(chosen))
