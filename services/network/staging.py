"""Great numbers of figures: staged in short transactions where nobody sees them, published at once.

Everything staged is reckoned against what stood when the batch was opened. What it will add to the roll-ups
is put together on the way and waits in a table; publishing checks that nothing it was reckoned against has
changed, adds that table to the roll-ups and gives the batch its number. A batch is undone by another that
puts back what stood before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from sqlalchemy import delete
from sqlalchemy.orm import Session

from data_access import network_store
from data_access.models import ObservationBatch
from data_access.queries import plan as plan_queries
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import rollups as rollup_queries
from data_access.queries.network import units as unit_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import CockpitError, Conflict, Forbidden, NotFound
from domain.indicators.observation import Measurement
from domain.network.cells import Source
from domain.permissions import Actor, Permission
from services.context import Context
from services.network import calendar, rollups
from services.network.posting import Posted, may_write
from services.network.staged import CHUNK, Rejected, Row, Staging, Tally, locked_parts, row_of

__all__ = ["CHUNK", "Rejected", "Row", "Staging", "Tally", "discard", "open_batch", "publish", "undo"]

_TRIES = 5


def open_batch(
    context: Context, actor: Actor, source: Source, note: str = "", undoes_id: int | None = None
) -> Staging:
    """Open a batch to stage figures in. Raises Forbidden."""
    actor.require(Permission.IMPORT_RUN)
    calendar.open_periods(context)
    with context.database.writing(actor) as work:
        base_seq = plan_queries.ledger_head(work.session)
        batch = ObservationBatch(
            source=source.value,
            author_id=actor.user_id,
            created_at=work.now,
            note=note.strip()[:500] or None,
            base_seq=base_seq,
            sealed=False,
            entries=0,
            undoes_id=undoes_id,
        )
        batch_id = network_store.add_batch(work.session, batch)
        ground = rollups.ground_of(work)
    return Staging(context, actor, batch_id, base_seq, ground, check=undoes_id is None)


def publish(context: Context, actor: Actor, batch_id: int) -> Posted:
    """Publish a sealed batch: from then on its figures count, all at once.

    What was changed meanwhile in the reports it has figures of is reckoned with anew first. A batch without
    any change is discarded. Raises Conflict when reports were locked meanwhile, or the batch was published
    already; Forbidden, NotFound.
    """
    actor.require(Permission.IMPORT_RUN)
    for _ in range(_TRIES):
        with context.database.reading() as session:
            batch = _unpublished(session, batch_id)
            entries, undoes = batch.entries, batch.undoes_id
            overtaken = _overtaken(session, batch)
        if not entries:
            discard(context, actor, batch_id)
            return Posted(0, 0, 0, 0)
        if overtaken:
            if undoes is not None:
                raise Conflict("撤销期间这批数据又有改动，撤销没有执行，请重新操作。")
            _reckon_anew(context, actor, batch_id)
        with context.database.writing(actor) as work:
            batch = _unpublished(work.session, batch_id)
            if _overtaken(work.session, batch):
                continue
            network_store.publish_staged(work.session, batch_id)
            seq = work.record(
                "unit_observation.undo" if undoes is not None else "unit_observation.publish",
                "unit_observation",
                batch_id,
                after={"entries": entries, "source": batch.source, "note": batch.note or ""},
            )
            batch.published_seq = seq
        with context.database.writing(actor) as work:
            network_store.forget_staged(work.session, batch_id)
        return Posted(batch_id, seq, entries, 0)
    raise Conflict("数据正在被频繁修改，暂时不能并入，请稍后再试。")


def _unpublished(session: Session, batch_id: int) -> ObservationBatch:
    batch = _batch(session, batch_id)
    if batch.published_seq is not None:
        raise Conflict("这批数据已经并入，不能重复操作。")
    if not batch.sealed:
        raise Conflict("这批数据还没有读完，请等读取结束后再确认。")
    return batch


def _batch(session: Session, batch_id: int) -> ObservationBatch:
    batch = session.get(ObservationBatch, batch_id)
    if batch is None:
        raise NotFound("没有找到这批数据，可能已被放弃，请刷新页面。")
    return batch


def _overtaken(session: Session, batch: ObservationBatch) -> bool:
    """Whether anything that a batch was reckoned against has changed since."""
    if unit_queries.last_change(session, EVERYTHING_KNOWN) > batch.base_seq:
        return True
    return bool(rollup_queries.changed_since(session, batch.id, batch.base_seq))


def _reckon_anew(context: Context, actor: Actor, batch_id: int) -> None:
    """Reckon what a batch will add to the roll-ups against what stands now."""
    database = context.database
    with database.reading() as session:
        base_seq = plan_queries.ledger_head(session)
        ground = rollups.load_ground(session, AsOf(context.today, EVERYTHING_KNOWN))
        parts = rollup_queries.parts_of(session, batch_id)
        if locked := locked_parts(session, parts):
            raise Conflict(f"有 {len(locked)} 份报表在此期间已审定锁定，请放弃这批数据后重新导入。")
    anew = Staging(context, actor, batch_id, base_seq, ground, check=False)
    for some in _by_units(parts):
        with database.reading() as session:
            standing: dict[cell_queries.Key, cell_queries.ToldRow] = {}
            own: list[cell_queries.ToldRow] = []
            for row in _told_of(session, base_seq, some, batch_id):
                key = (row.unit_id, row.period, row.indicator_id)
                if row.batch_id == batch_id:
                    own.append(row)
                elif key not in standing or row.seq > standing[key].seq:
                    standing[key] = row
        for row in own:
            anew.count(row_of(row), standing.get((row.unit_id, row.period, row.indicator_id)))
    with database.writing(actor) as work:
        network_store.forget_staged(work.session, batch_id)
    anew.write_deltas()
    with database.writing(actor) as work:
        _batch(work.session, batch_id).base_seq = base_seq


def _by_units(parts: Sequence[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """Reports in lots of one unit each: what belongs together in the table."""
    for _, group in groupby(parts, key=lambda part: part[0]):
        yield list(group)


def _told_of(
    session: Session, known_at: int, parts: Sequence[tuple[int, str]], own_batch: int | None
) -> Iterator[cell_queries.ToldRow]:
    units, periods = {unit_id for unit_id, _ in parts}, {period for _, period in parts}
    return cell_queries.told(session, known_at, units, None, periods, own_batch=own_batch)


def discard(context: Context, actor: Actor, batch_id: int) -> None:
    """Give up an unpublished batch with all that was staged. Raises Conflict, Forbidden, NotFound."""
    actor.require(Permission.IMPORT_RUN)
    database = context.database
    with database.reading() as session:
        if _batch(session, batch_id).published_seq is not None:
            raise Conflict("这批数据已经并入，不能放弃；需要时请撤销。")
        parts = rollup_queries.parts_of(session, batch_id)
    for some in _by_units(parts):
        with database.writing(actor) as work:
            network_store.delete_rows(work.session, batch_id, some)
    with database.writing(actor) as work:
        network_store.forget_staged(work.session, batch_id)
        work.session.execute(delete(ObservationBatch).where(ObservationBatch.id == batch_id))


def undo(context: Context, actor: Actor, batch_id: int, note: str = "") -> Posted:
    """Put back what stood before a published batch, by a batch of its own.

    Raises Conflict, saying how many and which, when figures were changed or locked since, or when it has been
    undone; Forbidden when units of it are out of the actor's reach; NotFound.
    """
    actor.require(Permission.IMPORT_RUN)
    with context.database.reading() as session:
        batch = _batch(session, batch_id)
        seq = batch.published_seq
        if seq is None:
            raise Conflict("这批数据还没有并入，可以直接放弃。")
        if batch.source == Source.MIRROR:
            raise Conflict("这个数在“指标”页面报送，请在那里更正。")
        if rollup_queries.undone_by(session, batch_id) is not None:
            raise Conflict("这批数据已经撤销过，不能重复撤销。")
        parts = rollup_queries.parts_of(session, batch_id)
    staging = open_batch(context, actor, Source.UNDO, note, undoes_id=batch_id)
    try:
        _put_back(context, staging, batch_id, seq, parts)
        staging.seal()
        return publish(context, actor, staging.batch_id)
    except CockpitError:
        discard(context, actor, staging.batch_id)
        raise


def _put_back(
    context: Context, staging: Staging, batch_id: int, seq: int, parts: Sequence[tuple[int, str]]
) -> None:
    registry = staging.ground.registry
    scope = staging.actor.scope(Permission.IMPORT_RUN)
    changed: list[str] = []
    for some in _by_units(parts):
        unit = registry.known(some[0][0])
        if unit is None or not may_write(scope, staging.ground, unit):
            raise Forbidden("这批数据中有不在您负责范围内的单位，您不能撤销。请联系业务统计人员。")
        cells: dict[cell_queries.Key, list[cell_queries.ToldRow]] = {}
        with context.database.reading() as session:
            for row in _told_of(session, EVERYTHING_KNOWN, some, None):
                cells.setdefault((row.unit_id, row.period, row.indicator_id), []).append(row)
            locked = locked_parts(session, some)
        back: list[Row] = []
        for (unit_id, period, indicator_id), rows in cells.items():
            if all(row.batch_id != batch_id for row in rows):
                continue
            if max(row.seq for row in rows) != seq or (unit_id, period) in locked:
                code = staging.ground.codes[indicator_id]
                changed.append(f"{unit.name} {code} {period}")
                continue
            before = max((row for row in rows if row.seq < seq), key=lambda row: row.seq, default=None)
            back.append(
                Row(unit_id, period, indicator_id, cell_queries.ABSENT, None, Measurement.MEASURED.value)
                if before is None
                else row_of(before)
            )
        staging.stage(back)
    if changed:
        raise Conflict(
            f"这批数据中有 {len(changed)} 个已被后来的填报修改或已审定锁定（如 {'、'.join(changed[:3])}），"
            "不能整批撤销。请先更正或解锁这些数据。"
        )
