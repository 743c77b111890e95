"""Files of figures as pages show them: the list, one file with all its steps, its lines with remarks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from data_access.models import ImportRun, ImportSource
from data_access.queries import people as people_queries
from data_access.queries.network import imports as queries
from domain.errors import Invalid
from domain.network.importing.examining import Examined
from domain.network.importing.figures import Remark
from domain.network.importing.mapping import Mapping as ColumnMapping
from domain.network.importing.views import Basis, Counts, NameChoice, RunLine, RunPage, RunState
from domain.network.units import in_order
from domain.people import PersonLabel
from domain.permissions import Actor, Permission
from reports.figure_files import write_checked
from services.context import Context
from services.network.importing.keeping import found_run, lines_of, remark_of
from services.network.importing.receiving import catalogue_of, ground_now

__all__ = [
    "NameChoice",
    "RunLine",
    "RunPage",
    "RunState",
    "checked_file",
    "list_runs",
    "run_of_job",
    "run_page",
]

LIST_LIMIT = 200
SHOWN_PARTS = 4
"""Parts of remarks that a page shows: two thousand lines; the workbook has them all."""


def list_runs(context: Context, actor: Actor) -> tuple[RunLine, ...]:
    """The files that were uploaded, the latest first: one's own, or all for those who import everywhere."""
    actor.require(Permission.IMPORT_RUN)
    own = None if actor.scope(Permission.IMPORT_RUN).everywhere else (actor.user_id or 0)
    with context.database.reading() as session:
        people = people_queries.people(session)
        return tuple(_line(run, name or "", people) for run, name in queries.runs(session, own, LIST_LIMIT))


def _line(run: ImportRun, source: str, people: Any) -> RunLine:
    def name(user_id: int | None) -> str:
        found: PersonLabel | None = people.get(user_id) if user_id is not None else None
        return found.name if found is not None else ""

    state = RunState(run.state)
    return RunLine(
        run_id=run.id,
        file_name=run.file_name,
        source=source,
        state=state,
        lines=run.lines,
        counts=Counts(**run.counts) if run.counts else None,
        uploaded_by=name(run.uploaded_by),
        uploaded_at=run.uploaded_at,
        committed_by=name(run.committed_by),
        committed_at=run.committed_at,
        may_undo=state is RunState.COMMITTED,
    )


def run_of_job(context: Context, actor: Actor, job_id: int) -> int | None:
    """The file that a job works on or worked on; None where it is none of the actor's."""
    actor.require(Permission.IMPORT_RUN)
    with context.database.reading() as session:
        return queries.run_of_job(session, job_id)


def run_page(context: Context, actor: Actor, run_id: int) -> RunPage:
    """A file with all that its steps show. Raises NotFound."""
    with context.database.reading() as session:
        run = found_run(session, actor, run_id)
        people = people_queries.people(session)
        ground = ground_now(context, session)
        source = session.get(ImportSource, run.source_id) if run.source_id else None
        remarks = queries.remarks(session, run_id, SHOWN_PARTS)
    kept = run.mapping
    mapping = ColumnMapping.from_json(kept["columns"])
    stated = Examined.from_json(run.stated, mapping)
    registry = ground.registry
    units = in_order(
        {unit.id: unit for unit_id in registry.ids if (unit := registry.known(unit_id)) is not None}
    )
    return RunPage(
        line=_line(run, source.name if source else kept["source"], people),
        version=run.version,
        columns=stated.columns,
        mapping=mapping,
        title=stated.title,
        notes=tuple(run.stated["notes"]),
        names={
            kind: tuple(NameChoice(key, name, code, Basis(basis)) for key, name, code, basis in rows)
            for kind, rows in kept.get("names", {}).items()
        },
        items=tuple(kept.get("items", [])),
        units=[(unit.code, unit.name) for unit in units if not unit.removed],
        indicators=[(code, names[1]) for code, names in catalogue_of(ground).items()],
        error=run.error or "",
        job_id=run.job_id,
        remarks=tuple(map(remark_of, remarks)),
    )


def checked_file(context: Context, actor: Actor, run_id: int, target: Path) -> str:
    """Write the person's own file with a column that says what was found; returns the name to save it by.

    Raises Invalid before the trial, NotFound when the file is not kept any more.
    """
    with context.database.reading() as session:
        run = found_run(session, actor, run_id)
        kept = queries.remarks(session, run_id)
    if run.counts is None:
        raise Invalid("还没有试算，没有检查结果可以下载。请先试算。")
    remarks: dict[int, list[Remark]] = {}
    for one in map(remark_of, kept):
        remarks.setdefault(one.line, []).append(one)
    header = ColumnMapping.from_json(run.mapping["columns"]).header_line
    write_checked(target, lines_of(context, run), header, remarks)
    return f"{run.file_name.rpartition('.')[0] or run.file_name}_检查结果.xlsx"
