"""The trial of a file: all its figures read and staged where nobody sees them, and what would become of each.

What the trial staged is what is committed, so that nobody agrees to one thing and gets another.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from typing import Any

import numpy as np

from data_access.models import ImportAlias, ImportRun, ImportSource
from data_access.network_store import Row
from data_access.queries.network import imports as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import CockpitError, Conflict, Invalid
from domain.indicators.observation import LARGEST, Measurement, ValueState
from domain.network.cells import Source
from domain.network.importing.figures import Figure, FigureReader, Remarks, Standing
from domain.network.importing.mapping import Mapping as ColumnMapping
from domain.network.importing.mapping import check_mapping
from domain.network.importing.numbers import SCALE
from domain.network.importing.views import Counts, RunState
from domain.permissions import Actor, Permission
from services import jobs
from services.context import Context
from services.jobs import JobKind, JobResult
from services.jobs.running import RunningJob
from services.network import staging
from services.network.importing.keeping import found_run, keep_remarks, lines_of, run_to_change
from services.network.importing.mapping import OPEN_STATES
from services.network.importing.receiving import catalogue_of, ground_now, units_of
from services.network.rollups import Ground

AT_ONCE = 20_000
"""Figures up to which a trial is made while the person waits; more are a job."""
INLINE_PATIENCE = timedelta(minutes=2)
"""How long a trial made while the person waits may take before it counts as cut short."""
_LOT = 20_000
_STATES = (ValueState.VALUE, ValueState.ZERO, ValueState.NOT_APPLICABLE)
_STATE_AT = {state: at for at, state in enumerate(_STATES)}
_ESTIMATED = 4
_SUMS_LIMIT = LARGEST * SCALE

Progress = Callable[[int, int, str], None]


def ask_trial(context: Context, actor: Actor, run_id: int, version: int) -> int | None:
    """Confirm the mapping and try the file: at once, or as a job whose id is returned.

    What names stand for is remembered for the source. Raises Conflict, Invalid, NotFound.
    """
    with context.database.reading() as session:
        run = run_to_change(session, actor, run_id, version, *OPEN_STATES)
        mapping = ColumnMapping.from_json(run.mapping["columns"])
        check_mapping(mapping)
        if not any(row[2] for row in run.mapping.get("names", {}).get("unit", [])):
            raise Invalid("还没有一个名称对应到单位，请至少对应一个。")
        figures = run.lines * max(1, len(mapping.figures) + len(mapping.besides))
    with context.database.writing(actor) as work:
        run = run_to_change(work.session, actor, run_id, version, *OPEN_STATES)
        before = run.batch_id
        _remember(work, run)
        run.state = RunState.TRYING
        run.version += 1
        run.updated_at = work.now
        run.error = None
        run.batch_id = None
        asked = run.version
    if before is not None:
        _give_up(context, actor, before)
    if figures <= AT_ONCE:
        try_file(context, actor, run_id, lambda done, total, text: None)
        return None
    job_id = jobs.enqueue(context, actor, TRIAL, {"run": run_id}, key=f"import:{run_id}:{asked}")
    with context.database.writing(actor) as work:
        work.session.get_one(ImportRun, run_id).job_id = job_id
    return job_id


def _give_up(context: Context, actor: Actor, batch_id: int) -> None:
    """Discard what an earlier trial staged; it may be gone already."""
    try:
        staging.discard(context, actor, batch_id)
    except CockpitError:
        return


def _remember(work: UnitOfWork, run: ImportRun) -> None:
    """Keep the mapping, and what every name stands for, for the next file of the source."""
    name = run.mapping["source"]
    source = queries.source_named(work.session, name)
    if source is None:
        source = ImportSource(
            name=name,
            signature=run.stated["signature"],
            created_by=work.actor.user_id,
            created_at=work.now,
            updated_at=work.now,
        )
        work.session.add(source)
    source.signature = run.stated["signature"]
    source.mapping = run.mapping["columns"]
    source.updated_at = work.now
    work.session.flush()
    run.source_id = source.id
    for kind, rows in run.mapping.get("names", {}).items():
        for key, text, code, _ in rows:
            if code is None:
                continue
            work.session.merge(
                ImportAlias(
                    source_id=source.id,
                    kind=kind,
                    name_key=key[:200],
                    name=text,
                    code=code or None,
                    confirmed_by=work.actor.user_id,
                    confirmed_at=work.now,
                )
            )


@dataclass(slots=True)
class _Collected:
    """The figures of a file side by side, small enough for a million of them."""

    units: array[int] = field(default_factory=lambda: array("q"))
    indicators: array[int] = field(default_factory=lambda: array("q"))
    periods: array[int] = field(default_factory=lambda: array("l"))
    values: array[int] = field(default_factory=lambda: array("q"))
    lines: array[int] = field(default_factory=lambda: array("l"))
    marks: array[int] = field(default_factory=lambda: array("b"))
    period_at: dict[str, int] = field(default_factory=dict)

    def add(self, figure: Figure, indicator_id: int) -> None:
        at = self.period_at.setdefault(figure.period, len(self.period_at))
        self.units.append(figure.unit_id)
        self.indicators.append(indicator_id)
        self.periods.append(at)
        self.values.append(figure.e4)
        self.lines.append(figure.line)
        self.marks.append(_STATE_AT[figure.state] | (_ESTIMATED if figure.estimated else 0))


def try_file(context: Context, actor: Actor, run_id: int, progress: Progress) -> Counts:
    """Read a file by its mapping and stage its figures; returns the counts.

    May be begun again after it was cut short. Raises Invalid for what the person can put right, after the run
    has gone back to its mapping.
    """
    with context.database.reading() as session:
        run = found_run(session, actor, run_id)
        if run.state != RunState.TRYING:
            raise Conflict("这份文件的试算已经结束或被放弃，请回到导入页面查看。")
        ground = ground_now(context, session)
        before = run.batch_id
    if before is not None:
        _give_up(context, actor, before)
    batch = staging.open_batch(context, actor, Source.IMPORT, f"导入“{run.file_name}”")
    with context.database.writing(actor) as work:
        work.session.get_one(ImportRun, run_id).batch_id = batch.batch_id
    try:
        counts, remarks = _staged(context, run, ground, batch, progress)
        batch.seal()
    except jobs.JobStopped:
        # The job may be taken up again, and begins with what it finds.
        raise
    except Exception as error:
        told = error.message if isinstance(error, CockpitError) else "试算没有完成，请重新试算。"
        _back(context, actor, run_id, told)
        raise
    with context.database.writing(actor) as work:
        row = work.session.get_one(ImportRun, run_id)
        row.state = RunState.TRIED
        row.version += 1
        row.updated_at = work.now
        row.job_id = None
        row.counts = _counts_json(counts)
        keep_remarks(work.session, run_id, sorted(remarks.kept, key=lambda remark: remark.line))
    return counts


def _back(context: Context, actor: Actor, run_id: int, told: str) -> None:
    """Put a run back to its mapping, and give up what was staged."""
    with context.database.writing(actor) as work:
        row = work.session.get_one(ImportRun, run_id)
        batch_id = row.batch_id
        row.state = RunState.MAPPING
        row.version += 1
        row.batch_id = None
        row.job_id = None
        row.error = told[:500]
    if batch_id is not None:
        _give_up(context, actor, batch_id)


def _counts_json(counts: Counts) -> dict[str, int]:
    return {name: getattr(counts, name) for name in Counts.__slots__}


def _staged(
    context: Context, run: ImportRun, ground: Ground, batch: staging.Staging, progress: Progress
) -> tuple[Counts, Remarks]:
    mapping = ColumnMapping.from_json(run.mapping["columns"])
    reader = reader_of(mapping, run.mapping.get("names", {}), ground)
    collected = _Collected()
    total = run.lines
    lines = _counted(lines_of(context, run), lambda done: progress(done, 2 * total, "正在读取"))
    for figure in reader.read(lines):
        collected.add(figure, ground.ids[figure.code])
    remarks = reader.remarks
    staged = 0
    count = len(collected.units) or 1
    for lot, at in _lots(_grouped(collected, mapping, remarks, run.file_name)):
        told = batch.stage(lot)
        for refused in told.rejected:
            row = lot[refused.place]
            said = f"{ground.codes[row.indicator_id]} {row.period}：{refused.message}"
            remarks.add(at[refused.place], Standing.REJECTED, "", said)
        staged += len(lot)
        progress(total + min(total, total * staged // count), 2 * total, "正在与现有数据比对")
    tally = batch.tally
    counts = Counts(
        added=tally.added,
        updated=tally.updated,
        unchanged=tally.unchanged,
        rejected=remarks.counts[Standing.REJECTED],
        left_out=remarks.counts[Standing.LEFT_OUT],
        warnings=remarks.counts[Standing.WARNING],
        blanks=reader.blanks,
        lines=total,
    )
    return counts, remarks


def reader_of(mapping: ColumnMapping, names: dict[str, Any], ground: Ground) -> FigureReader:
    """What reads a file's lines by its mapping and the choice of names."""
    chosen = {
        kind: {key: code for key, _, code, _ in rows if code is not None} for kind, rows in names.items()
    }
    units: dict[str, int | None] = {}
    known = units_of(ground)
    for key, code in chosen.get("unit", {}).items():
        unit = ground.registry.unit(code) if code in known else None
        if not code:
            units[key] = None
        elif unit is not None:
            units[key] = unit.id
    catalogue = catalogue_of(ground)
    indicators = {
        key: (code or None)
        for key, code in chosen.get("indicator", {}).items()
        if not code or code in catalogue
    }
    signed = frozenset(code for code, definition in ground.definitions.items() if definition.signed)
    return FigureReader(mapping, units, indicators, signed)


def _counted(lines: Iterable[Any], told: Callable[[int], None]) -> Iterator[Any]:
    for done, line in enumerate(lines):
        if done % 2_000 == 0:
            told(done)
        yield line


def _lots(made: Iterable[tuple[Row, int]]) -> Iterator[tuple[list[Row], list[int]]]:
    """Rows, and the lines they came from, some thousands at a time."""
    pairs = iter(made)
    while some := list(islice(pairs, _LOT)):
        yield [row for row, _ in some], [line for _, line in some]


def _grouped(
    collected: _Collected, mapping: ColumnMapping, remarks: Remarks, file_name: str
) -> Iterator[tuple[Row, int]]:
    """One row for each unit, period and indicator: added up, or told as repeated."""
    if not collected.units:
        return
    periods = sorted(collected.period_at, key=collected.period_at.__getitem__)
    units, indicators = np.array(collected.units), np.array(collected.indicators)
    period, lines = np.array(collected.periods), np.array(collected.lines)
    values, marks = np.array(collected.values), np.array(collected.marks)
    order = np.lexsort((lines, indicators, period, units))
    units, indicators, period = units[order], indicators[order], period[order]
    lines, values, marks = lines[order], values[order], marks[order]
    same = (np.diff(units) == 0) & (np.diff(period) == 0) & (np.diff(indicators) == 0)
    starts = np.concatenate(([0], np.flatnonzero(~same) + 1))
    ends = np.concatenate((starts[1:], [len(units)]))
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        line, note = int(lines[start]), None
        mark, value = int(marks[start]), int(values[start])
        if end - start > 1:
            if mapping.sums:
                numbers = values[start:end].tolist()
                value = sum(numbers)
                estimated = bool((marks[start:end] & _ESTIMATED).any())
                closed = all(int(one) & 3 == _STATE_AT[ValueState.NOT_APPLICABLE] for one in marks[start:end])
                state = (
                    ValueState.NOT_APPLICABLE if closed else ValueState.VALUE if value else ValueState.ZERO
                )
                mark = _STATE_AT[state] | (_ESTIMATED if estimated else 0)
                note = f"由“{file_name[:80]}”第 {line} 行等 {end - start} 行合计"
            elif not _repeated(
                remarks, lines[start:end].tolist(), values[start:end].tolist(), marks[start:end].tolist()
            ):
                continue
        if abs(value) > _SUMS_LIMIT:
            remarks.add(line, Standing.REJECTED, "", "合计后的数值过大，请检查单位和小数点")
            continue
        state = _STATES[mark & 3]
        yield (
            Row(
                int(units[start]),
                periods[int(period[start])],
                int(indicators[start]),
                state.value,
                None if state is ValueState.NOT_APPLICABLE else value,
                (Measurement.ESTIMATED if mark & _ESTIMATED else Measurement.MEASURED).value,
                None,
                note,
            ),
            line,
        )


def _repeated(remarks: Remarks, lines: list[int], values: list[int], marks: list[int]) -> bool:
    """Tell of lines that say the same thing again, or another; whether the first of them counts."""
    first = lines[0]
    if len(set(values)) == 1 and len(set(marks)) == 1:
        for line in lines[1:]:
            remarks.add(line, Standing.LEFT_OUT, "", f"与第 {first} 行重复，数值相同，只算一次")
        return True
    for line in lines:
        others = "、".join(str(other) for other in lines if other != line) or str(first)
        said = f"与第 {others[:40]} 行是同一单位、期次和指标，数值不同，请只保留一行，或选择“同一项相加”"
        remarks.add(line, Standing.REJECTED, "", said)
    return False


def _run_trial(context: Context, job: RunningJob) -> JobResult:
    run_id = int(job.parameters["run"])
    try:
        counts = try_file(context, job.actor, run_id, job.progress)
    except jobs.JobStopped:
        if job.cancelled_by_person:
            _back(context, job.actor, run_id, "试算已取消，可以修改对应关系后重新试算。")
        raise
    return JobResult(
        f"试算完成：新增 {counts.added}，更新 {counts.updated}，"
        f"未变 {counts.unchanged}，拒绝 {counts.rejected}。",
        data={"run": run_id},
    )


TRIAL = jobs.register(JobKind("unit_import.try", "试算导入文件", Permission.IMPORT_RUN, _run_trial))


def reopen(context: Context, actor: Actor, run_id: int, version: int) -> int:
    """Go back to the mapping of a file whose trial was cut short; returns the run's new version.

    Raises Conflict while the trial is under way, NotFound.
    """
    with context.database.reading() as session:
        run = run_to_change(session, actor, run_id, version, RunState.TRYING)
        job_id, idle = run.job_id, context.clock.now() - run.updated_at
    active = idle < INLINE_PATIENCE if job_id is None else jobs.read_job(context, actor, job_id).active
    if active:
        raise Conflict("试算还在进行，请等它结束，或先取消任务。")
    _back(context, actor, run_id, "上次试算没有完成，请重新试算。")
    return version + 1
