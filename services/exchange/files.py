"""A table as a file: downloaded, uploaded, looked at, committed or thrown away.

What was uploaded waits in the draft table, which belongs to its person, until it is committed: the same
transaction writes the rows and removes it, so that a second click finds it gone.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from data_access.models import Draft
from data_access.queries import tables as table_queries
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.tables.compare import (
    CellChange,
    RowFault,
    RowOutcome,
    RowState,
    compare,
    count_states,
    fingerprint,
)
from domain.tables.spec import TableSpec
from domain.tables.upload import Upload
from reports.uploads import annotate, read_workbook
from reports.workbooks import write_workbook
from services.context import Context
from services.exchange.contract import ExchangeTable, OpenTable
from services.exchange.registry import TABLES, table_named

__all__ = [
    "FILE_LIMIT",
    "TABLES",
    "CellChange",
    "Committed",
    "File",
    "Preview",
    "RowFault",
    "RowOutcome",
    "RowState",
    "annotated",
    "commit",
    "discard",
    "download",
    "preview",
    "upload",
]

FILE_LIMIT = 8_000_000
"""Bytes of an uploaded workbook: far more than the largest table needs."""
KEPT_HOURS = 24
KEPT_UPLOADS = 5
"""Uploads that a person may have waiting; older ones are forgotten."""
NAME_LIMIT = 120
GONE = "这份上传的表格已经导入或已过期。如需继续，请重新上传。"


@dataclass(frozen=True, slots=True)
class File:
    """A file to be downloaded."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Preview:
    """What an upload would change now; ``seen`` names exactly this state of things."""

    token: str
    file_name: str
    spec: TableSpec
    outcomes: tuple[RowOutcome, ...]
    counts: Mapping[RowState, int]
    notes: tuple[str, ...]
    seen: str
    compared: bool
    """Whether the file still knew what it was downloaded with, so that conflicts could be told."""

    @property
    def good(self) -> int:
        """How many rows would be written."""
        return self.counts[RowState.CHANGED] + self.counts[RowState.NEW]

    @property
    def bad(self) -> int:
        """How many rows cannot be."""
        return self.counts[RowState.FAULTY] + self.counts[RowState.CONFLICT]


@dataclass(frozen=True, slots=True)
class Committed:
    """What an import wrote: rows, and the number of its change in the ledger."""

    rows: int
    skipped: int
    seq: int


def download(context: Context, actor: Actor, name: str, parameters: Mapping[str, str]) -> File:
    """The table as a workbook to be filled in. Raises Forbidden, Invalid, NotFound."""
    table = table_named(name)
    actor.require(table.permission)
    with context.database.reading() as session:
        opened = table.open(context, session, actor, parameters)
    if opened.recorded:
        with context.database.writing(actor) as work:
            work.record(opened.recorded, "table_export", name, after={"rows": len(opened.rows)})
    data = write_workbook(opened.spec, opened.rows, marks=opened.marks, about=opened.about)
    return File(opened.file_name, data)


def upload(
    context: Context, actor: Actor, name: str, parameters: Mapping[str, str], file_name: str, data: bytes
) -> str:
    """Read an uploaded workbook and keep it; returns the token that names it.

    ``parameters`` hold where the file itself does not say what it was downloaded for. Nothing is written to
    the table yet. Raises Invalid, saying what to do, for a file that cannot be read.
    """
    table = table_named(name)
    actor.require(table.permission)
    if actor.user_id is None:
        raise Forbidden()
    if len(data) > FILE_LIMIT:
        raise Invalid(f"文件超过 {FILE_LIMIT // 1_000_000} MB，请删去无关的工作表和图片后再上传。")
    found = read_workbook(data, table.spec)
    made_for = found.marks.get("table")
    if made_for and made_for != table.spec.name:
        other = TABLES[made_for].spec.title if made_for in TABLES else "其他表格"
        raise Invalid(f"这是“{other}”，请到对应的页面上传。这里上传“{table.spec.title}”。")
    marks = {key: value for key, value in found.marks.items() if key != "table"}
    month, shown = marks.get("month"), parameters.get("month")
    if month and shown and month != shown:
        raise Invalid(f"这份表格是 {month[:7]} 月报的，页面上填报的是 {shown[:7]}。请重新下载本期的表格。")
    for name in ("period", "library"):
        made, wanted = marks.get(name), parameters.get(name)
        if made and wanted and made != wanted:
            raise Invalid(f"这份表格是 {made[:20]} 的，页面上填报的是 {wanted[:20]}。请重新下载本页的表格。")
    with context.database.reading() as session:
        opened = table.open(context, session, actor, marks or parameters)
    token = secrets.token_hex(16)
    body = {
        "table": table.spec.name,
        "file": _plain_name(file_name),
        "parameters": dict(opened.marks),
        "upload": found.as_json(),
        "workbook": base64.b64encode(data).decode("ascii"),
    }
    with context.database.writing(actor) as work:
        before = work.now - timedelta(hours=KEPT_HOURS)
        old = table_queries.old_uploads(work.session, actor.user_id, before, KEPT_UPLOADS - 1)
        work.session.execute(delete(Draft).where(Draft.id.in_(old)))
        work.session.add(
            Draft(
                subject_kind=table_queries.UPLOAD,
                subject_key=token,
                body=body,
                version=1,
                page="",
                stamp=0,
                updated_by=actor.user_id,
                updated_at=work.now,
            )
        )
    return token


def preview(context: Context, actor: Actor, name: str, token: str) -> Preview:
    """What an upload would change as things stand now. Raises NotFound when it is not waiting any more."""
    table = table_named(name)
    actor.require(table.permission)
    with context.database.reading() as session:
        body = _kept(session, actor, table, token)
        return _compared(context, session, actor, table, token, body)[0]


def annotated(context: Context, actor: Actor, name: str, token: str) -> File:
    """The person's own workbook with what was found in each row. Raises NotFound."""
    table = table_named(name)
    actor.require(table.permission)
    with context.database.reading() as session:
        body = _kept(session, actor, table, token)
        found, _ = _compared(context, session, actor, table, token, body)
    data = annotate(base64.b64decode(body["workbook"]), table.spec, found.outcomes)
    stem = found.file_name.rsplit(".", 1)[0]
    return File(f"{stem}_检查结果.xlsx", data)


def commit(
    context: Context, actor: Actor, name: str, token: str, seen: str, *, partial: bool = False
) -> Committed:
    """Write what the upload changes, in one transaction, and forget the upload.

    ``seen`` is that of the preview which the person agreed to. With ``partial`` bad rows are left out; else
    they stop the whole import. Raises NotFound on a second click, Conflict when things have changed since the
    preview, Invalid when a row is bad or nothing changes.
    """
    table = table_named(name)
    actor.require(table.permission)
    with context.database.batch(), context.database.writing(actor) as work:
        body = _kept(work.session, actor, table, token)
        found, opened = _compared(context, work.session, actor, table, token, body)
        if found.seen != seen:
            raise Conflict("您核对之后，表里的内容又有变化，没有导入。请按现在的结果重新核对。")
        if found.bad and not partial:
            raise Invalid(f"有 {found.bad} 行不能导入，请改正后重新上传，或只导入没有问题的行。")
        if not found.good:
            raise Invalid("表格与系统中的内容一致，没有需要导入的行。")
        good = tuple(outcome for outcome in found.outcomes if outcome.good)
        written = table.apply(context, actor, opened, good, f"导入“{found.file_name}”")
        seq = work.record(
            "table.import",
            "table_import",
            token,
            after={
                "table": table.spec.title,
                "file": found.file_name,
                "changed": found.counts[RowState.CHANGED],
                "new": found.counts[RowState.NEW],
                "left_out": found.bad,
                "written": dict(written),
            },
        )
        _forget(work.session, token)
        return Committed(found.good, found.bad, seq)


def discard(context: Context, actor: Actor, name: str, token: str) -> None:
    """Throw an upload away; one that is gone already is no error."""
    table = table_named(name)
    actor.require(table.permission)
    with context.database.writing(actor) as work:
        if table_queries.upload(work.session, actor.user_id or 0, token) is not None:
            _forget(work.session, token)


def _kept(session: Session, actor: Actor, table: ExchangeTable, token: str) -> dict[str, Any]:
    kept = table_queries.upload(session, actor.user_id or 0, token)
    if kept is None or kept.body["table"] != table.spec.name:
        raise NotFound(GONE)
    body: dict[str, Any] = kept.body
    return body


def _compared(
    context: Context,
    session: Session,
    actor: Actor,
    table: ExchangeTable,
    token: str,
    body: Mapping[str, Any],
) -> tuple[Preview, OpenTable]:
    found = Upload.from_json(body["upload"])
    opened = table.open(context, session, actor, body["parameters"])
    outcomes = table.check(context, session, actor, opened, compare(table.spec, opened.rows, found.rows))
    shown = Preview(
        token=token,
        file_name=body["file"],
        spec=table.spec,
        outcomes=outcomes,
        counts=count_states(outcomes),
        notes=found.notes,
        seen=fingerprint(table.spec, outcomes),
        compared=bool(found.marks),
    )
    return shown, opened


def _forget(session: Session, token: str) -> None:
    session.execute(
        delete(Draft).where(Draft.subject_kind == table_queries.UPLOAD, Draft.subject_key == token)
    )


def _plain_name(name: str) -> str:
    """A file's name without folders and signs that do not belong in one."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(c for c in last if c.isprintable() and c not in '<>:"|?*').strip(" .")
    return kept[-NAME_LIMIT:] or "表格.xlsx"
