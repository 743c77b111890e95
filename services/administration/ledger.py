"""Reading the change ledger, and taking what a filter shows out of it as a file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from data_access.models import LedgerHead
from data_access.queries import ledger as ledger_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.ledger import LedgerFilter, LedgerLine, LedgerNames, LedgerPage
from domain.permissions import Actor, Permission
from reports.plain_tables import csv_parts, write_sheet
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
    """One page of the change ledger, the latest first."""
    actor.require(Permission.LEDGER_READ)
    with context.database.reading() as session:
        return ledger_queries.page(session, wanted, AsOf(context.today, EVERYTHING_KNOWN))


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
        names = ledger_queries.names(session, AsOf(context.today, EVERYTHING_KNOWN))
    rows = (row(line, names) for line in _lines(context, wanted, head + 1))
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
