"""Which tables a portfolio is read from, and a watch that no write to them goes by unsaid."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

READ_FROM = frozenset(
    {
        "baseline_figure",
        "baseline_figure_revision",
        "current_plan",
        "decision",
        "department",
        "department_revision",
        "indicator",
        "indicator_link",
        "indicator_link_revision",
        "indicator_revision",
        "indicator_target",
        "indicator_target_revision",
        "light_override",
        "milestone",
        "milestone_dependency",
        "milestone_dependency_revision",
        "milestone_progress",
        "milestone_revision",
        "node",
        "node_restriction",
        "node_revision",
        "observation",
        "person_name",
        "plan",
        "plan_revision",
        "problem",
        "problem_revision",
        "progress_report",
        "project",
        "project_revision",
        "reporting_round_revision",
        "setting_revision",
        "shortfall",
        "shortfall_revision",
        "stated_target",
        "stated_target_revision",
        "supervision_order",
        "supervision_step",
        "user_account",
    }
)
"""All that a portfolio and its chart are read from, but for the ledger itself."""

NOT_READ = {
    "user_account": frozenset(
        {"password_hash", "must_change_password", "password_changed_at", "failures", "locked_until"}
    )
}
"""Columns of these tables that no portfolio reads: what changes in nothing else is no change to it."""

_WRITE = re.compile(r'(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)"?', re.IGNORECASE)
_SET = re.compile(r'(?:SET\s+|,\s*)"?(\w+)"?\s*=')


def touched(statement: str) -> str | None:
    """The table of these that a statement writes to, if what it writes may be read."""
    found = _WRITE.match(statement)
    if found is None or found[1] not in READ_FROM:
        return None
    table = found[1]
    changed = set(_SET.findall(statement.partition(" WHERE ")[0]))
    if statement[:6].upper() == "UPDATE" and changed and changed <= NOT_READ.get(table, frozenset()):
        return None
    return table


@contextmanager
def watched() -> Iterator[list[str]]:
    """The tables read that transactions of this process wrote to within the block and called it beside.

    Such a transaction recorded something, and nothing of it moved the last change that may concern the plan.
    """
    unsaid: list[str] = []
    mark = object()

    def seen(connection: Connection) -> tuple[set[str], set[bool]]:
        found: tuple[set[str], set[bool]] = connection.info.setdefault(mark, (set(), set()))
        return found

    def begin(connection: Connection) -> None:
        connection.info.pop(mark, None)

    def note(connection: Connection, cursor: Any, statement: str, *rest: Any) -> None:
        if statement.startswith("SELECT"):
            return
        tables, concerning = seen(connection)
        if statement.startswith("UPDATE ledger_head"):
            concerning.add("ledger_head.beside +" not in statement)
        elif table := touched(statement):
            tables.add(table)

    def commit(connection: Connection) -> None:
        tables, concerning = seen(connection)
        if tables and concerning == {False}:
            unsaid.append(", ".join(sorted(tables)))

    listeners: dict[str, Callable[..., None]] = {
        "begin": begin,
        "before_cursor_execute": note,
        "commit": commit,
    }
    for name, listener in listeners.items():
        event.listen(Engine, name, listener)
    try:
        yield unsaid
    finally:
        for name, listener in listeners.items():
            event.remove(Engine, name, listener)
