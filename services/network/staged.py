"""A batch of figures being staged: its rows are checked, written where nobody sees them, and counted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from data_access import network_store
from data_access.models import ObservationBatch
from data_access.network_store import Row
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import reports as report_queries
from data_access.queries.network import rollups as rollup_queries
from domain.asof import Basis
from domain.errors import CockpitError, Invalid
from domain.indicators.observation import Measurement, ValueState
from domain.network.cells import (
    COMPUTED,
    POPULATION,
    Entry,
    Source,
    carried_by_area,
    check_day,
    check_place,
    exact_value,
)
from domain.network.sums import addable
from domain.periods import Period
from domain.permissions import Actor, Permission
from services.context import Context
from services.network.posting import may_write
from services.network.rollups import Ground

__all__ = ["CHUNK", "Rejected", "Row", "Staging", "Tally", "locked_parts", "row_of"]

CHUNK = 5000
"""The most rows that one transaction stages: what others wait for."""
_DELTAS_AT_ONCE = 10_000
_ABSENT = cell_queries.ABSENT
MIRRORED = "这个数在“指标”页面报送，请在那里更正"
LOCKED = "这份报表已审定锁定，不能修改；如需更正，请先申请解锁"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not staged: its place in what was given, and why, in words for its author."""

    place: int
    message: str


@dataclass(slots=True)
class Tally:
    """What became of rows: of the changed ones ``added`` were told for the first time."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)

    @property
    def changed(self) -> int:
        """How many rows will change something."""
        return self.added + self.updated


class Staging:
    """A batch being staged by one process. Made by ``open_batch``; what it holds in memory ends in ``seal``.

    A process that dies leaves a batch without a seal, which is discarded and staged anew.
    """

    def __init__(
        self, context: Context, actor: Actor, batch_id: int, base_seq: int, ground: Ground, check: bool
    ) -> None:
        self.context = context
        self.actor = actor
        self.batch_id = batch_id
        self.base_seq = base_seq
        self.ground = ground
        self.tally = Tally()
        self._check = check
        self._deltas: dict[tuple[int, int, str], list[int]] = {}
        self._numbered: dict[tuple[str, ...], int] = {}
        self._places_of: dict[tuple[int, str], int] = {}
        self._addable = {
            ground.ids[code] for code, definition in ground.definitions.items() if addable(definition)
        }
        self._periods: dict[str, Period] = {}
        self._places: dict[tuple[int, str, int], str] = {}
        self._alike = _alike(ground)
        self._parts: set[tuple[int, str]] = set()
        self._reach: dict[int, bool] = {}
        self._scope = actor.scope(Permission.IMPORT_RUN)

    def row(self, entry: Entry) -> Row:
        """An entry as a row. Raises Invalid or Forbidden for what breaks a rule."""
        unit = self.ground.registry.unit(entry.unit_code)
        definition = self.ground.definitions.get(entry.code)
        if unit is None:
            raise Invalid(f"没有编号为“{entry.unit_code[:20]}”的单位，请核对编号。")
        if definition is None:
            raise Invalid(f"没有编号为“{entry.code[:20]}”的指标，请核对编号。")
        value = exact_value(definition, entry.state, entry.value)
        return Row(
            unit.id,
            str(entry.period),
            self.ground.ids[entry.code],
            entry.state.value,
            value,
            entry.measurement.value,
            entry.reason or None,
            entry.note.strip() or None,
        )

    def stage(self, rows: Sequence[Row]) -> Tally:
        """Stage rows, in transactions of ``CHUNK`` at most; returns what became of them.

        Rows that say what stands already are dropped, and so are those that break a rule (told with the
        reason). Each cell may come once in a batch. Rows of one unit and period should come together: what
        stood before is looked up by chunk.
        """
        told = Tally()
        order = sorted(range(len(rows)), key=lambda place: rows[place][:3])
        for start in range(0, len(order), CHUNK):
            self._stage([(place, rows[place]) for place in order[start : start + CHUNK]], told)
        self.tally.added += told.added
        self.tally.updated += told.updated
        self.tally.unchanged += told.unchanged
        self.tally.rejected += told.rejected
        return told

    def _stage(self, rows: Sequence[tuple[int, Row]], tally: Tally) -> None:
        database = self.context.database
        parts = {(row.unit_id, row.period) for _, row in rows}
        with database.reading() as session:
            standing, staged = self._standing(session, [row for _, row in rows], parts)
            locked = locked_parts(session, parts)
        kept: list[Row] = []
        for place, row in rows:
            key = (row.unit_id, row.period, row.indicator_id)
            fault = self._fault(row) if self._check else ""
            if not fault and (row.unit_id, row.period) in locked:
                fault = LOCKED
            if not fault and key in staged:
                fault = "同一个单位、指标和期次出现了两次，只保留了第一个"
            if fault:
                tally.rejected.append(Rejected(place, fault))
                continue
            before = standing.get(key)
            if before is not None and before.source == Source.MIRROR and row[3:6] != before[4:7]:
                tally.rejected.append(Rejected(place, MIRRORED))
                continue
            if before is None or before.state == _ABSENT:
                if row.state == _ABSENT:
                    tally.unchanged += 1
                    continue
                tally.added += 1
            elif before[4:9] == row[3:8]:
                tally.unchanged += 1
                continue
            else:
                tally.updated += 1
            staged.add(key)
            kept.append(row)
        if not kept:
            return
        new = {(row.unit_id, row.period) for row in kept} - self._parts
        with database.writing(self.actor) as work:
            network_store.add_parts(work.session, self.batch_id, new)
            network_store.add_rows(work.session, self.batch_id, kept)
        self._parts |= new
        for row in kept:
            self.count(row, standing.get((row.unit_id, row.period, row.indicator_id)))

    def _standing(
        self, session: Session, rows: Sequence[Row], parts: Collection[tuple[int, str]]
    ) -> tuple[dict[cell_queries.Key, cell_queries.ToldRow], set[cell_queries.Key]]:
        """What was told last of these cells when the batch was opened, and which the batch has already."""
        known = rollup_queries.told_parts(session, parts, self.base_seq)
        own = self._parts.intersection(parts)
        standing: dict[cell_queries.Key, cell_queries.ToldRow] = {}
        staged: set[cell_queries.Key] = set()
        looked_up = known | own
        if not looked_up:
            return standing, staged
        for row in cell_queries.told(
            session,
            self.base_seq,
            {unit_id for unit_id, _ in looked_up},
            {row.indicator_id for row in rows},
            {period for _, period in looked_up},
            own_batch=self.batch_id if own else None,
        ):
            key = (row.unit_id, row.period, row.indicator_id)
            if row.batch_id == self.batch_id:
                staged.add(key)
            elif key not in standing or row.seq > standing[key].seq:
                standing[key] = row
        return standing, staged

    def _fault(self, row: Row) -> str:
        """Why a row breaks a rule of places and periods; empty when it breaks none."""
        if row.unit_id not in self._reach:
            unit = self.ground.registry.known(row.unit_id)
            self._reach[row.unit_id] = unit is not None and may_write(self._scope, self.ground, unit)
        if not self._reach[row.unit_id]:
            return "这个单位不在您负责的范围内，请联系业务统计人员"
        # The rules ask little of an indicator: rows of one report share their answers.
        key = (row.unit_id, row.period, self._alike[row.indicator_id])
        fault = self._places.get(key)
        if fault is None:
            fault = self._places[key] = self._place_fault(row)
        return fault

    def _place_fault(self, row: Row) -> str:
        period = self._period(row.period)
        definition = self.ground.definitions[self.ground.codes[row.indicator_id]]
        registry = self.ground.registry
        try:
            check_place(
                definition,
                registry.in_period(row.unit_id, period),
                registry.at(period.first_day).get(row.unit_id),
                period,
            )
            check_day(period, self.context.today)
        except CockpitError as fault:
            return fault.message.rstrip("。")
        return ""

    def _period(self, text: str) -> Period:
        found = self._periods.get(text)
        if found is None:
            found = self._periods[text] = Period.parse(text)
        return found

    def count(self, row: Row, before: cell_queries.ToldRow | None) -> None:
        """Add what a row changes to the differences that publishing will bring."""
        if row.indicator_id not in self._addable:
            return
        new: tuple[int, ...] = _numbers(row.state, row.value_e4, row.measurement)
        if before is not None:
            approved = cell_queries.is_official(before, before.approved_through)
            old = _numbers(before.state, before.value_e4, before.measurement, provisional=not approved)
            new = tuple(mine - theirs for mine, theirs in zip(new, old, strict=True))
        place = self._places_of.get((row.unit_id, row.period))
        if place is None:
            place = self._place(row.unit_id, row.period)
        key = (place, row.indicator_id, row.period)
        numbers = self._deltas.get(key)
        if numbers is None:
            self._deltas[key] = list(new)
        else:
            numbers[0] += new[0]
            numbers[1] += new[1]
            numbers[2] += new[2]
            numbers[3] += new[3]
            numbers[4] += new[4]
            numbers[5] += new[5]

    def _place(self, unit_id: int, period: str) -> int:
        """The number of the scopes that a unit's figures for a period go into; units alike share it."""
        scopes = self.ground.registry.scopes(unit_id, self._period(period))
        place = self._numbered.setdefault(scopes, len(self._numbered))
        self._places_of[unit_id, period] = place
        return place

    def _expanded(self) -> dict[tuple[str, int, str], list[int]]:
        """What was counted, by scope instead of place."""
        scopes_of = {place: scopes for scopes, place in self._numbered.items()}
        found: dict[tuple[str, int, str], list[int]] = {}
        for (place, indicator_id, period), numbers in self._deltas.items():
            for scope in scopes_of[place]:
                row = found.get((scope, indicator_id, period))
                if row is None:
                    found[scope, indicator_id, period] = numbers.copy()
                else:
                    for which, number in enumerate(numbers):
                        row[which] += number
        return found

    def seal(self) -> Tally:
        """Write what the batch will add to the roll-ups; after that it can be published."""
        self.write_deltas()
        with self.context.database.writing(self.actor) as work:
            batch = work.session.get_one(ObservationBatch, self.batch_id)
            batch.sealed = True
            batch.entries = self.tally.changed
        return self.tally

    def write_deltas(self) -> None:
        """Write what was counted to the table that publishing adds to the roll-ups."""
        rows = [
            # Nothing is expected of what is staged: that follows from registry and calendar.
            (
                self.batch_id,
                scope,
                Basis.PROVISIONAL.value,
                indicator_id,
                period,
                numbers[0],
                numbers[1],
                0,
                *numbers[2:],
            )
            for (scope, indicator_id, period), numbers in self._expanded().items()
            if any(numbers)
        ]
        for start in range(0, len(rows), _DELTAS_AT_ONCE):
            with self.context.database.writing(self.actor) as work:
                network_store.add_to_staged(work.session, rows[start : start + _DELTAS_AT_ONCE])
        self._deltas.clear()


def _numbers(
    state: str, value_e4: int | None, measurement: str, provisional: bool = True
) -> tuple[int, int, int, int, int, int]:
    """What a value adds: total, told, estimated, estimated total, not applicable, provisional."""
    if state == ValueState.NOT_APPLICABLE.value:
        return (0, 0, 0, 0, 1, 0)
    if state not in (ValueState.VALUE.value, ValueState.ZERO.value):
        return (0, 0, 0, 0, 0, 0)
    number = value_e4 or 0
    if measurement == Measurement.ESTIMATED.value:
        return (number, 1, 1, number, 0, int(provisional))
    return (number, 1, 0, 0, 0, int(provisional))


def _alike(ground: Ground) -> dict[int, int]:
    """For each indicator the id of one to which the rules of places and periods give the same answers."""
    first: dict[object, int] = {}
    return {
        ground.ids[code]: first.setdefault(
            ("computed", code)
            if definition.derived or code in COMPUTED or code == POPULATION
            else (definition.frequency, carried_by_area(definition)),
            ground.ids[code],
        )
        for code, definition in ground.definitions.items()
    }


def locked_parts(session: Session, parts: Collection[tuple[int, str]]) -> set[tuple[int, str]]:
    units, periods = {unit_id for unit_id, _ in parts}, {period for _, period in parts}
    records = report_queries.records(session, units, periods)
    return {key for key, record in records.items() if record.locked}


def row_of(told: cell_queries.ToldRow) -> Row:
    """A told value as a row to be staged."""
    return Row(
        told.unit_id,
        told.period,
        told.indicator_id,
        told.state,
        told.value_e4,
        told.measurement,
        told.reason,
        told.note,
    )
