"""Reading the change ledger, and taking what a filter shows out of it as a file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import LedgerHead
from data_access.queries import ledger as ledger_queries
from data_access.queries import plan as plan_queries
from data_access.queries import search as search_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.ledger import LedgerFilter, LedgerLine, LedgerNames, LedgerPage, without_content
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.tables.delimited import csv_parts
from reports.plain_tables import write_sheet
from services.context import Context

__all__ = [
    "LedgerExport",
    "LedgerFilter",
    "LedgerLine",
    "LedgerNames",
    "LedgerPage",
    "export_ledger",
    "read_ledger",
]

CHUNK = 500
_PART = 64 * 1024

RowWriter = Callable[[LedgerLine, LedgerNames], Sequence[str]]
"""Makes the cells of one row; the words are the pages'."""


def read_ledger(context: Context, actor: Actor, wanted: LedgerFilter) -> LedgerPage:
    """One page of the change ledger, the latest first; without content for whoever may not read that."""
    actor.require(Permission.LEDGER_READ)
    with context.database.reading() as session:
        view = AsOf(context.today, EVERYTHING_KNOWN)
        found = ledger_queries.page(session, wanted, view)
        if actor.may(Permission.PROJECT_READ):
            return found
        restricted = _restricted(session, view)
    return replace(found, lines=tuple(without_content(line, restricted) for line in found.lines))


def _restricted(session: Session, view: AsOf) -> frozenset[int]:
    """The projects on nodes that are restricted to a group, of all plans."""
    found: set[int] = set()
    for plan in plan_queries.plan_labels(session):
        tree = Tree(plan_queries.nodes(session, plan.plan_id, view))
        heads = search_queries.project_heads(session, plan.plan_id, view)
        found |= {
            head.project_id
            for head in heads
            if head.node_id in tree.by_id and tree.is_restricted(head.node_id)
        }
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class LedgerExport:
    """A file in parts, to be sent as they come."""

    name: str
    parts: Iterator[bytes]


def export_ledger(
    context: Context,
    actor: Actor,
    wanted: LedgerFilter,
    extension: str,
    header: Sequence[str],
    widths: Sequence[int],
    row: RowWriter,
) -> LedgerExport:
    """All changes that a filter shows, the latest first, as ``csv`` or ``xlsx``.

    That it was taken, by whom and with which filter is itself recorded first, and is not in the file. Raises
    Forbidden, and Invalid for another extension.
    """
    actor.require(Permission.LEDGER_READ)
    if extension not in ("csv", "xlsx"):
        raise Invalid("只能导出 CSV 或 Excel 文件，请从页面上的按钮导出。")
    with context.database.writing(actor) as work:
        head = work.session.scalars(select(LedgerHead.seq)).one()
        work.record("ledger.export", "ledger", extension, after=_as_document(wanted))
    with context.database.reading() as session:
        view = AsOf(context.today, EVERYTHING_KNOWN)
        names = ledger_queries.names(session, view)
        restricted = _restricted(session, view)
    lines = _lines(context, wanted, head + 1)
    if not actor.may(Permission.PROJECT_READ):
        lines = (without_content(line, restricted) for line in lines)
    rows = (row(line, names) for line in lines)
    name = f"变更台账-{context.today:%Y%m%d}.{extension}"
    if extension == "csv":
        return LedgerExport(name, csv_parts(header, rows))
    return LedgerExport(name, _workbook(header, widths, rows))


def _as_document(wanted: LedgerFilter) -> dict[str, str]:
    told = {
        "actor": wanted.actor,
        "action": wanted.action,
        "kind": wanted.kind,
        "subject": wanted.subject,
        "from_day": wanted.from_day.isoformat() if wanted.from_day else "",
        "to_day": wanted.to_day.isoformat() if wanted.to_day else "",
    }
    return {name: text for name, text in told.items() if text}


def _lines(context: Context, wanted: LedgerFilter, below: int) -> Iterator[LedgerLine]:
    """All matching changes, read in portions: nothing is changed or added below a number once given out."""
    while True:
        with context.database.reading() as session:
            found = ledger_queries.lines_below(session, wanted, below, CHUNK)
        yield from found
        if len(found) < CHUNK:
            return
        below = found[-1].seq


def _workbook(header: Sequence[str], widths: Sequence[int], rows: Iterator[Sequence[str]]) -> Iterator[bytes]:
    """A workbook can only be sent once it is whole: it waits in a file that goes when it was sent."""
    with tempfile.TemporaryDirectory(prefix="cockpit-export-") as folder:
        path = Path(folder) / "ledger.xlsx"
        write_sheet(path, "变更台账", header, widths, rows)
        with path.open("rb") as file:
            while part := file.read(_PART):
                yield part
