"""Facts with two times: when they hold in the world and when they became known.

A history is a set of full snapshots. Each has the day it takes effect and the sequence number of the change
that recorded it. Rows are only ever appended; what was known at an earlier sequence number stays readable for
ever.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from domain.errors import Invalid


@dataclass(frozen=True, slots=True)
class Version:
    """A full snapshot that holds from `effective_on` on, recorded by change `seq`."""

    effective_on: date
    seq: int
    values: Mapping[str, object]


def state_at(history: Iterable[Version], effective_on: date, known_at: int | None = None) -> Version | None:
    """The snapshot that holds on `effective_on`, as known at sequence number `known_at` (None: all is known).

    That is the row with the largest (effective_on, seq) among those effective by then and known by then;
    None when there is none.
    """
    return max(
        (
            row
            for row in history
            if row.effective_on <= effective_on and (known_at is None or row.seq <= known_at)
        ),
        key=_order,
        default=None,
    )


def amend(
    history: Iterable[Version], effective_on: date, changes: Mapping[str, object]
) -> list[tuple[date, dict[str, object]]]:
    """The snapshots to append so that `changes` hold from `effective_on` on.

    Snapshots are full, so a later-effective one hides a change made behind it. A retroactive change is
    therefore carried forward into each later snapshot, attribute by attribute, up to the first one that was
    itself meant to change that attribute; all other attributes of those snapshots stay as they are. All rows
    returned belong to one change: append them with one sequence number larger than any in `history`. They
    come in order of date; the list is empty when nothing changes.

    Raises `Invalid` when there is nothing to change at `effective_on` yet.
    """
    rows = sorted(history, key=_order)
    base = state_at(rows, effective_on)
    if base is None:
        raise Invalid(_too_early(rows), {"effective_on": _too_early(rows)})
    pending = {name: value for name, value in changes.items() if _differs(base.values, name, value)}
    if not pending:
        return []
    appended = [(effective_on, {**base.values, **pending})]
    for day in sorted({row.effective_on for row in rows if row.effective_on > effective_on}):
        present = [row for row in rows if row.effective_on == day][-1]
        pending = {name: value for name, value in pending.items() if not _sets(rows, base, present, name)}
        updated = {name: value for name, value in pending.items() if _differs(present.values, name, value)}
        if updated:
            appended.append((day, {**present.values, **updated}))
    return appended


_ABSENT = object()


def _sets(rows: list[Version], base: Version, present: Version, name: str) -> bool:
    """Whether the snapshot `present` was meant to change attribute `name`, not just carried its value along.

    It was when its value is no longer that of `base`, or when it was another than that of the day before at
    the time it was recorded: a later correction of the past may have arrived at the same value.
    """
    value = present.values.get(name, _ABSENT)
    if _differs(base.values, name, value):
        return True
    origin = _origin(rows, present, name)
    earlier = [row for row in rows if row.effective_on < origin.effective_on and row.seq <= origin.seq]
    return not earlier or _differs(earlier[-1].values, name, value)


def _origin(rows: list[Version], present: Version, name: str) -> Version:
    """The row that gave attribute `name` the value it has on the day of `present`."""
    origin = present
    for row in reversed([row for row in rows if row.effective_on == present.effective_on]):
        if _differs(row.values, name, present.values.get(name, _ABSENT)):
            break
        origin = row
    return origin


def _differs(values: Mapping[str, object], name: str, value: object) -> bool:
    return values.get(name, _ABSENT) != value


def _order(row: Version) -> tuple[date, int]:
    return row.effective_on, row.seq


def _too_early(rows: list[Version]) -> str:
    if not rows:
        return "还没有可以更正的记录，请先登记。"
    return f"生效日期不能早于首次登记的日期 {rows[0].effective_on.isoformat()}。"
