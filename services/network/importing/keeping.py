"""The row of a file on its way in: found for those who may, and moved from step to step once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from data_access.import_store import ImportStore, chunks_of, read_lines
from data_access.models import ImportRow, ImportRun
from domain.errors import Conflict, NotFound
from domain.network.importing.decoding import decoded
from domain.network.importing.delimited import Line, separated, text_lines
from domain.network.importing.figures import Remark, Standing
from domain.network.importing.views import RunState
from domain.permissions import Actor, Permission
from services.context import Context

PART = 500
"""Remarks in one row."""
STALE = "这份文件已被改动或已进入下一步，请按页面现在的内容继续。"
FILE_GONE = "上传的文件已过保留期，不在服务器上了。请重新上传。"


def store_of(context: Context) -> ImportStore:
    """The folder of uploaded files."""
    return ImportStore(context.storage.folder("imports"))


def found_run(session: Session, actor: Actor, run_id: int) -> ImportRun:
    """A run that the actor may see: one's own, or any for those who import everywhere. Raises NotFound."""
    actor.require(Permission.IMPORT_RUN)
    run = session.get(ImportRun, run_id)
    everywhere = actor.scope(Permission.IMPORT_RUN).everywhere
    if run is None or not (everywhere or run.uploaded_by == actor.user_id):
        raise NotFound("没有找到这份导入文件，可能不是您上传的。")
    return run


def run_to_change(session: Session, actor: Actor, run_id: int, version: int, *states: RunState) -> ImportRun:
    """A run to be moved on from one of some states. Raises Conflict where it has moved already."""
    run = found_run(session, actor, run_id)
    if run.version != version or RunState(run.state) not in states:
        raise Conflict(STALE)
    return run


def lines_of(context: Context, run: ImportRun) -> Iterator[Line]:
    """The lines of a file, from the beginning. Raises NotFound when it is not kept any more."""
    store = store_of(context)
    if store.lines(run.id).is_file():
        return (Line(number, cells) for number, cells in read_lines(store.lines(run.id)))
    file = store.file(run.id)
    if not file.is_file():
        raise NotFound(FILE_GONE)
    stated: dict[str, Any] = run.stated
    return separated(text_lines(decoded(chunks_of(file), stated["encoding"])), stated["delimiter"])


def keep_remarks(session: Session, run_id: int, remarks: Sequence[Remark]) -> None:
    """Keep what is to be told of lines, in the place of what was told before."""
    session.execute(delete(ImportRow).where(ImportRow.run_id == run_id))
    parts = [
        {
            "run_id": run_id,
            "part": part,
            "remarks": [list(remark) for remark in remarks[start : start + PART]],
        }
        for part, start in enumerate(range(0, len(remarks), PART))
    ]
    if parts:
        session.execute(insert(ImportRow), parts)


def remark_of(kept: Sequence[Any]) -> Remark:
    """A remark as it was kept."""
    line, standing, column, text = kept
    return Remark(line, Standing(standing), column, text)
