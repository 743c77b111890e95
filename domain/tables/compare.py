"""What an upload or an edited grid would change: row by row, against what stands now and what was taken out.

A cell is changed by the person only where it differs from what they downloaded. Where somebody else changed
the same cell meanwhile, to something else, it is a conflict; where they changed another cell, both stand.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.tables.cells import Raw, format_cell, read_cell
from domain.tables.spec import CellKind, ColumnSpec, TableRow, TableSpec, Value


class RowState(StrEnum):
    """What would become of a row."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NEW = "new"
    CONFLICT = "conflict"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class SubmittedRow:
    """A row as it came back. ``number`` is its line in the sheet; ``base`` what was taken out, as text.

    Without ``base`` nothing is known of what it was taken from. ``faults`` are those of the sheet itself: by
    column, or under "" for the whole row.
    """

    number: int
    cells: Mapping[str, Raw]
    base: Mapping[str, str] | None = None
    faults: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that would change."""

    column: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong in a row; ``column`` is empty when it is about the row as a whole."""

    column: str
    message: str
    original: str = ""


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What would become of one submitted row. ``values`` are those of the row after its changes."""

    number: int
    key: str
    state: RowState
    values: Mapping[str, Value]
    changes: tuple[CellChange, ...] = ()
    faults: tuple[RowFault, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the row would be written."""
        return self.state in (RowState.CHANGED, RowState.NEW)

    @property
    def bad(self) -> bool:
        """Whether the row cannot be written as it is."""
        return self.state in (RowState.FAULTY, RowState.CONFLICT)

    def refused(self, *faults: RowFault) -> RowOutcome:
        """The same row with more faults."""
        return replace(self, state=RowState.FAULTY, faults=(*self.faults, *faults)) if faults else self


def compare(
    spec: TableSpec, current: Iterable[TableRow], submitted: Sequence[SubmittedRow]
) -> tuple[RowOutcome, ...]:
    """What each submitted row would change in the current ones. Rows that were not submitted stay."""
    present = {row.key: row for row in current}
    keys = [_key(spec, row) for row in submitted]
    counts = Counter(key for key in keys if key)
    outcomes = []
    for row, key in zip(submitted, keys, strict=True):
        if counts[key] > 1:
            message = f"标识“{key[:40]}”在表中出现了 {counts[key]} 次，请只保留一行"
            outcomes.append(_refused(spec, row, key, present.get(key), message))
        elif key and key not in present:
            message = f"没有标识为“{key[:40]}”的行：它可能已不在您的范围内。请重新下载表格，或删除这一行"
            outcomes.append(_refused(spec, row, key, None, message))
        elif not key and not spec.new_rows:
            outcomes.append(_refused(spec, row, key, None, "缺少标识，不能新增行。请在下载的表格上填写"))
        elif row.faults.get(""):
            outcomes.append(_refused(spec, row, key, present.get(key), row.faults[""]))
        else:
            outcomes.append(_outcome(spec, row, present.get(key)))
    return tuple(outcomes)


def _key(spec: TableSpec, row: SubmittedRow) -> str:
    value = read_cell(replace(spec.by_key[spec.key], required=False), row.cells.get(spec.key)).value
    return str(value) if value is not None else ""


def _refused(
    spec: TableSpec, row: SubmittedRow, key: str, present: TableRow | None, message: str
) -> RowOutcome:
    values = dict(present.values) if present else _readable(spec, row)
    return RowOutcome(row.number, key, RowState.FAULTY, values, faults=(RowFault("", message),))


def _readable(spec: TableSpec, row: SubmittedRow) -> dict[str, Value]:
    """The values of a row as far as they can be read, for telling which row it is."""
    return {
        column.key: read_cell(column, row.cells[column.key]).value
        for column in spec.columns
        if column.key in row.cells
    }


def _outcome(spec: TableSpec, row: SubmittedRow, present: TableRow | None) -> RowOutcome:
    values = dict(present.values) if present else _readable(spec, row)
    changes: list[CellChange] = []
    faults: list[RowFault] = []
    conflicts: list[RowFault] = []
    for column in spec.editable:
        if column.key not in row.cells and present:
            continue
        now = present.values.get(column.key) if present else None
        mine, fault = _mine(column, row, now, present is None)
        if fault is not None:
            faults.append(fault)
            continue
        if mine == now:
            continue
        if present and column.key in present.locked:
            why = present.closed.get(column.key) or f"这一行不填“{column.header}”，请清空"
            faults.append(RowFault(column.key, why, _text(column, mine)))
            continue
        base = row.base.get(column.key) if row.base is not None else None
        if present and base is not None:
            taken = _based(column, base)
            if mine == taken:
                continue
            if taken != now:
                theirs = _text(column, now) or "空"
                conflicts.append(
                    RowFault(
                        column.key,
                        f"下载之后有人把它改成了“{theirs[:60]}”，请核对后再填",
                        _text(column, mine),
                    )
                )
                continue
        changes.append(CellChange(column.key, now, mine))
        values[column.key] = mine
    state = RowState.CHANGED if changes else RowState.UNCHANGED
    if present is None:
        state = RowState.NEW
    if conflicts:
        state = RowState.CONFLICT
    if faults:
        state = RowState.FAULTY
    key = present.key if present else ""
    return RowOutcome(row.number, key, state, values, tuple(changes), (*faults, *conflicts))


def _mine(column: ColumnSpec, row: SubmittedRow, now: Value, new: bool) -> tuple[Value, RowFault | None]:
    """What the person gave for a cell; a flag that is left empty is no."""
    raw = row.cells.get(column.key)
    if column.key in row.faults:
        return None, RowFault(column.key, row.faults[column.key])
    # What is missing already may stay so: the person does not answer for it.
    required = column.required and (new or now is not None)
    cell = read_cell(replace(column, required=required), raw)
    if cell.fault is not None:
        return None, RowFault(column.key, cell.fault.message, cell.original)
    if column.kind is CellKind.FLAG and cell.value is None:
        return False, None
    return cell.value, None


def _based(column: ColumnSpec, text: str) -> Value:
    value = read_cell(replace(column, required=False), text).value
    return False if column.kind is CellKind.FLAG and value is None else value


def _text(column: ColumnSpec, value: Value) -> str:
    return format_cell(column, value)


def fingerprint(spec: TableSpec, outcomes: Iterable[RowOutcome]) -> str:
    """A short text that is the same as long as the outcomes are: what a person saw before they agreed."""
    told = [
        [o.number, o.key, o.state.value]
        + [
            [c.column, format_cell(spec.by_key[c.column], c.old), format_cell(spec.by_key[c.column], c.new)]
            for c in o.changes
        ]
        + [[f.column, f.message] for f in o.faults]
        for o in outcomes
        if o.state is not RowState.UNCHANGED
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:24]


def count_states(outcomes: Iterable[RowOutcome]) -> dict[RowState, int]:
    """How many rows are in each state; 0 where there are none."""
    counts = Counter(outcome.state for outcome in outcomes)
    return {state: counts[state] for state in RowState}
