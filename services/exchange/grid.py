"""A table filled in on the page: what a person changed is compared with what stands now, and written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.errors import Invalid
from domain.permissions import Actor
from domain.tables.compare import RowOutcome, SubmittedRow, compare
from domain.tables.spec import TableRow, TableSpec
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import table_named

__all__ = [
    "OpenTable",
    "RowOutcome",
    "Saved",
    "SubmittedRow",
    "TableRow",
    "TableSpec",
    "open_table",
    "save_rows",
    "table_spec",
]


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of the rows that were sent. ``written`` is None when nothing was."""

    outcomes: tuple[RowOutcome, ...]
    written: Mapping[str, int] | None

    @property
    def bad(self) -> tuple[RowOutcome, ...]:
        """The rows that were not written because something is wrong with them."""
        return tuple(outcome for outcome in self.outcomes if outcome.bad)


def open_table(context: Context, actor: Actor, name: str, parameters: Mapping[str, str]) -> OpenTable:
    """A table as it stands, with the rows that the actor may edit. Raises Forbidden, Invalid, NotFound."""
    table = table_named(name)
    actor.require(table.permission)
    with context.database.reading() as session:
        return table.open(context, session, actor, parameters)


def table_spec(name: str) -> TableSpec:
    """The columns of a table. Raises NotFound."""
    return table_named(name).spec


def save_rows(
    context: Context,
    actor: Actor,
    name: str,
    parameters: Mapping[str, str],
    rows: Sequence[SubmittedRow],
    *,
    partial: bool = False,
) -> Saved:
    """Write the cells that a person changed, in one transaction.

    Each row brings the changed cells and, as ``base``, what stood there when they were changed. When a row is
    bad, nothing is written unless ``partial`` says that the good ones shall be. Raises Forbidden, Invalid,
    NotFound.
    """
    table = table_named(name)
    actor.require(table.permission)
    if len(rows) > table.spec.row_limit:
        raise Invalid(f"一次最多保存 {table.spec.row_limit} 行，请分几次保存。")
    with context.database.batch(), context.database.reading() as session:
        opened = table.open(context, session, actor, parameters)
        outcomes = compare(table.spec, opened.rows, rows)
        outcomes = table.check(context, session, actor, opened, outcomes)
        good = tuple(outcome for outcome in outcomes if outcome.good)
        if not good or (not partial and any(outcome.bad for outcome in outcomes)):
            return Saved(outcomes, None)
        return Saved(outcomes, table.apply(context, actor, opened, good, ""))
