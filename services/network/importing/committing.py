"""Committing what a trial staged, whole or not at all; giving a file up; undoing a committed one."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.models import ImportRun, ObservationBatch
from data_access.queries.network import imports as queries
from data_access.queries.network import rollups as rollup_queries
from domain.errors import CockpitError, Conflict, Invalid, NotFound
from domain.network.importing.views import RunState
from domain.permissions import Actor, Permission
from services import jobs
from services.context import Context
from services.jobs import JobKind, JobResult
from services.jobs.running import RunningJob
from services.network import staging
from services.network.importing.keeping import STALE, found_run, run_to_change, store_of

AT_ONCE = 50_000
"""Figures up to which an import is undone while the person waits; more are a job."""
PATIENCE = timedelta(minutes=5)
"""How long a commit may take before another may go on in its place."""


def commit(context: Context, actor: Actor, run_id: int, version: int, *, partial: bool = False) -> int:
    """Let what the trial staged count from now on, all at once; returns how many figures changed.

    With `partial` rejected lines are left out knowingly; else they stop the import. Raises Conflict on a
    second click, and when the reports concerned have changed since the trial; Invalid, NotFound.
    """
    actor.require(Permission.IMPORT_RUN)
    with context.database.writing(actor) as work:
        run = _ready(work.session, actor, run_id, version, partial)
        if queries.committing(work.session, run_id, work.now - PATIENCE):
            raise Conflict("另一份文件正在提交，请等它完成后再试。")
        batch = work.session.get(ObservationBatch, run.batch_id)
        if batch is None:
            raise NotFound("试算的结果已经不在了，请重新试算。")
        if rollup_queries.changed_since(work.session, batch.id, batch.base_seq):
            raise Conflict("试算之后，这些单位的数据又有变化，没有提交。请重新试算、核对后再提交。")
        batch_id = batch.id
        run.state = RunState.COMMITTING
        run.version += 1
        run.updated_at = work.now
    try:
        posted = staging.publish(context, actor, batch_id)
    except CockpitError:
        _return_to_trial(context, actor, run_id)
        raise
    with context.database.writing(actor) as work:
        run = work.session.get_one(ImportRun, run_id)
        run.state = RunState.COMMITTED
        run.version += 1
        run.updated_at = run.committed_at = work.now
        run.committed_by = actor.user_id
        work.record(
            "unit_import.commit",
            "unit_import",
            run_id,
            after={"file": run.file_name, "batch": batch_id, "counts": run.counts},
        )
    return posted.changed


def _ready(session: Session, actor: Actor, run_id: int, version: int, partial: bool) -> ImportRun:
    """A run that may be committed. Raises Conflict, Invalid, NotFound."""
    run = found_run(session, actor, run_id)
    if run.version != version or run.state != RunState.TRIED:
        already = run.state in (RunState.COMMITTING, RunState.COMMITTED)
        raise Conflict("这份文件已经提交，不用再点。请刷新页面查看结果。" if already else STALE)
    counts = run.counts or {}
    if not counts.get("added", 0) + counts.get("updated", 0):
        raise Invalid("文件与系统中的数据一致，没有需要导入的数据。")
    if counts.get("rejected", 0) and not partial:
        raise Invalid(
            f"有 {counts['rejected']} 处不能导入。请改正文件后重新上传，或勾选“只导入没有问题的数据”后提交。"
        )
    return run


def _return_to_trial(context: Context, actor: Actor, run_id: int) -> None:
    with context.database.writing(actor) as work:
        run = work.session.get_one(ImportRun, run_id)
        run.state = RunState.TRIED
        run.version += 1


def settle(context: Context, actor: Actor, run_id: int) -> None:
    """Put right a run whose commit was cut short: its batch counts, or it does not.

    Raises Conflict while the commit may still be under way; NotFound.
    """
    with context.database.writing(actor) as work:
        run = found_run(work.session, actor, run_id)
        if run.state != RunState.COMMITTING:
            return
        if work.now - run.updated_at < PATIENCE:
            raise Conflict("正在提交，请稍候刷新页面。")
        batch = work.session.get(ObservationBatch, run.batch_id)
        if batch is not None and batch.published_seq is not None:
            run.state = RunState.COMMITTED
            run.committed_at = work.now
        else:
            run.state = RunState.TRIED
        run.version += 1
        run.updated_at = work.now


def discard(context: Context, actor: Actor, run_id: int, version: int) -> None:
    """Give a file up before it is committed. Raises Conflict when it has moved on, NotFound."""
    with context.database.writing(actor) as work:
        run = run_to_change(work.session, actor, run_id, version, RunState.MAPPING, RunState.TRIED)
        batch_id = run.batch_id
        run.state = RunState.DISCARDED
        run.version += 1
        run.batch_id = None
        run.updated_at = work.now
        work.record("unit_import.discard", "unit_import", run_id, after={"file": run.file_name})
    if batch_id is not None:
        staging.discard(context, actor, batch_id)
    store_of(context).remove(run_id)


def ask_undo(context: Context, actor: Actor, run_id: int, version: int) -> int | None:
    """Put back what stood before an import: at once, or by a job whose id is returned.

    Raises Conflict, saying which, when figures were changed or locked since; NotFound.
    """
    with context.database.reading() as session:
        run = run_to_change(session, actor, run_id, version, RunState.COMMITTED)
        counts = run.counts or {}
    if counts.get("added", 0) + counts.get("updated", 0) <= AT_ONCE:
        undo(context, actor, run_id)
        return None
    return jobs.enqueue(context, actor, UNDO, {"run": run_id}, key=f"undo-import:{run_id}:{version}")


def undo(context: Context, actor: Actor, run_id: int) -> None:
    """Put back what stood before a committed import. Raises Conflict, Forbidden, NotFound."""
    with context.database.reading() as session:
        run = found_run(session, actor, run_id)
        batch_id = run.batch_id
        if run.state != RunState.COMMITTED or batch_id is None:
            raise Conflict("这次导入已经撤销，或还没有提交。请刷新页面。")
    posted = staging.undo(context, actor, batch_id, f"撤销导入“{run.file_name}”")
    with context.database.writing(actor) as work:
        row = work.session.get_one(ImportRun, run_id)
        row.state = RunState.UNDONE
        row.undone_id = posted.batch_id or None
        row.version += 1
        row.updated_at = work.now
        work.record(
            "unit_import.undo", "unit_import", run_id, after={"file": run.file_name, "batch": posted.batch_id}
        )


def _run_undo(context: Context, job: RunningJob) -> JobResult:
    run_id = int(job.parameters["run"])
    job.progress(0, 0, "正在恢复导入前的数据")
    undo(context, job.actor, run_id)
    return JobResult("已撤销，数据恢复为导入之前的样子。", data={"run": run_id})


UNDO = jobs.register(JobKind("unit_import.undo", "撤销导入", Permission.IMPORT_RUN, _run_undo))
