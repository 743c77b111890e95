"""Money of projects at a point of view, and what was stated of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from data_access.models import MoneyFigure, MoneyStatement, Project
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from data_access.queries.workflow import counts, state_at
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.money.amounts import Amounts, MoneyRow
from domain.money.views import StatedAmounts
from domain.workflow import State

MONEY = "money"
"""The kind of a statement, for the workflow and the ledger."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement with its place in the workflow, as known then."""

    row: MoneyStatement
    state: State
    lines: tuple[StatedAmounts, ...]


def rows(session: Session, plan_id: int, view: AsOf, project_id: int | None = None) -> tuple[MoneyRow, ...]:
    """The amounts in force by project, year and source, of a plan or of one project of it."""
    statement = (
        select(
            MoneyStatement.project_id,
            MoneyStatement.year,
            MoneyFigure.source,
            MoneyFigure.budget,
            MoneyFigure.received,
            MoneyFigure.spent,
        )
        .join(MoneyFigure, MoneyFigure.statement_id == MoneyStatement.id)
        .join(Project, Project.id == MoneyStatement.project_id)
        .where(
            Project.plan_id == plan_id,
            MoneyStatement.effective_on <= EFFECTIVE_ON,
            MoneyStatement.change_seq <= KNOWN_AT,
            counts(MONEY, MoneyStatement.id, view.basis),
        )
        .order_by(MoneyStatement.effective_on, MoneyStatement.change_seq)
    )
    if project_id is not None:
        statement = statement.where(MoneyStatement.project_id == project_id)
    # The last one of a year and source stands: statements are few, and every one of them is a full row.
    found: dict[tuple[int, int, str], Amounts] = {}
    for of, year, source, budget, received, spent in session.execute(statement, at(view)):
        found[of, year, source] = Amounts(budget, received, spent)
    return tuple(MoneyRow(*key, amounts) for key, amounts in sorted(found.items()) if not amounts.empty)


def statements(session: Session, project_id: int, known_at: int) -> tuple[Stated, ...]:
    """Everything ever stated of a project, the latest first."""
    return _stated(session, known_at, [MoneyStatement.project_id == project_id])


def waiting(session: Session, known_at: int) -> tuple[Stated, ...]:
    """What waits for a decision, the latest first."""
    return _stated(session, known_at, [state_at(MONEY, MoneyStatement.id) == State.SUBMITTED])


def _stated(session: Session, known_at: int, conditions: Iterable[object]) -> tuple[Stated, ...]:
    found = session.execute(
        select(MoneyStatement, state_at(MONEY, MoneyStatement.id))
        .where(MoneyStatement.change_seq <= KNOWN_AT, *conditions)  # type: ignore[arg-type]
        .order_by(MoneyStatement.change_seq.desc()),
        {"known_at": known_at},
    ).all()
    lines = _lines(session, [row.id for row, _ in found])
    return tuple(Stated(row, State(state), tuple(lines[row.id])) for row, state in found)


def _lines(session: Session, ids: Collection[int]) -> dict[int, list[StatedAmounts]]:
    lines: dict[int, list[StatedAmounts]] = defaultdict(list)
    if ids:
        chosen = select(MoneyFigure).where(MoneyFigure.statement_id.in_(ids)).order_by(MoneyFigure.id)
        for figure in session.scalars(chosen):
            amounts = Amounts(figure.budget, figure.received, figure.spent)
            lines[figure.statement_id].append(StatedAmounts(figure.source, amounts))
    return lines


def last_change(session: Session, project_id: int) -> int:
    """The ledger's number of the last statement of a project; 0 before the first."""
    found = select(MoneyStatement.change_seq).where(MoneyStatement.project_id == project_id)
    return session.scalar(found.order_by(MoneyStatement.change_seq.desc()).limit(1)) or 0


def returned_to(session: Session, author_id: int) -> tuple[MoneyStatement, ...]:
    """What came back to its author and was followed by no other statement of the project."""
    later = aliased(MoneyStatement)
    anew = (
        select(later.id)
        .where(later.project_id == MoneyStatement.project_id, later.change_seq > MoneyStatement.change_seq)
        .exists()
    )
    statement = (
        select(MoneyStatement)
        .where(
            MoneyStatement.author_id == author_id,
            state_at(MONEY, MoneyStatement.id) == State.RETURNED,
            ~anew,
        )
        .order_by(MoneyStatement.change_seq)
    )
    return tuple(session.scalars(statement, {"known_at": EVERYTHING_KNOWN}))
