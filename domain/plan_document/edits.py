"""What a person does with the rows of a document under review. Each act gives the rows anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from domain.errors import Invalid
from domain.plan_document.model import TITLE_LIMIT
from domain.plan_document.review import DEPTHS, Row, Standing, state_of

NOTHING_CHOSEN = "请先在表格左侧勾选要处理的行。"


class Act(StrEnum):
    """What can be done with several rows at once."""

    RAISE = "raise"
    LOWER = "lower"
    OUT = "out"
    OUT_BELOW = "out_below"
    BACK = "back"
    MERGE = "merge"
    ASSIGN = "assign"


def acted(rows: Sequence[Row], act: Act, keys: Collection[int], department: str = "") -> tuple[Row, ...]:
    """The rows after an act on some of them. Raises Invalid, saying what to do, where it cannot be done."""
    if not set(keys) & {row.key for row in rows}:
        raise Invalid(NOTHING_CHOSEN)
    if act is Act.ASSIGN:
        return _changed(rows, keys, lambda row: replace(row, department=department))
    return _ACTS[act](rows, keys)


def _changed(rows: Iterable[Row], keys: Collection[int], change: Callable[[Row], Row]) -> tuple[Row, ...]:
    return tuple(change(row) if row.key in keys else row for row in rows)


def _with_below(rows: Sequence[Row], keys: Collection[int]) -> set[int]:
    """The rows and all that stand below them in the tree as it is."""
    found = set(keys)
    for shown in state_of(rows).rows:
        if shown.parent in found:
            found.add(shown.row.key)
    return found


def _raise(rows: Sequence[Row], keys: Collection[int]) -> tuple[Row, ...]:
    return _shifted(rows, keys, -1)


def _lower(rows: Sequence[Row], keys: Collection[int]) -> tuple[Row, ...]:
    return _shifted(rows, keys, 1)


def _shifted(rows: Sequence[Row], keys: Collection[int], step: int) -> tuple[Row, ...]:
    """One level up or down, with all that stands below."""
    for row in rows:
        if row.key in keys:
            _refuse_to_shift(row)
    moved = _with_below(rows, keys)

    def shift(row: Row) -> Row:
        if row.standing not in DEPTHS:
            return row
        to = DEPTHS.index(row.standing) + step
        if to < 0:
            raise Invalid(f"第 {row.line} 行“{row.title}”已经是领域，不能再升。")
        if to >= len(DEPTHS):
            raise Invalid(
                f"第 {row.line} 行“{row.title}”已经是子项，不能再降。请先合并它，或不列入，再降它的上级。"
            )
        return replace(row, standing=DEPTHS[to])

    return _changed(rows, moved, shift)


def _refuse_to_shift(row: Row) -> None:
    if row.standing is Standing.TOPIC:
        raise Invalid(f"第 {row.line} 行“{row.title}”是专题，不分级。需要时可在“层级”列改为项或子项。")
    if not row.taken:
        raise Invalid(f"第 {row.line} 行“{row.title}”没有列入，请先恢复，再调整层级。")


def _out(rows: Sequence[Row], keys: Collection[int]) -> tuple[Row, ...]:
    return _changed(rows, keys, lambda row: replace(row, standing=Standing.OUT))


def _out_below(rows: Sequence[Row], keys: Collection[int]) -> tuple[Row, ...]:
    return _out(rows, _with_below(rows, keys))


def _back(rows: Sequence[Row], keys: Collection[int]) -> tuple[Row, ...]:
    """Take rows in again, at the level that fits what stands before them."""
    result: list[Row] = []
    for row in rows:
        if row.key in keys and not row.taken:
            row = replace(row, standing=_fitting(row, result))
        result.append(row)
    return tuple(result)


def _fitting(row: Row, before: Sequence[Row]) -> Standing:
    if row.topic:
        return Standing.TOPIC
    for earlier in reversed(before):
        if earlier.standing not in DEPTHS:
            continue
        at = DEPTHS.index(earlier.standing)
        if not row.depth or not earlier.depth or earlier.depth == row.depth:
            return earlier.standing
        if earlier.depth < row.depth:
            return DEPTHS[min(at + row.depth - earlier.depth, len(DEPTHS) - 1)]
    return Standing.DOMAIN


def _merge(rows: Sequence[Row], keys: Collection[int]) -> tuple[Row, ...]:
    """Put titles at the end of that of the row before: a title that was broken over lines."""
    result: list[Row] = []
    for row in rows:
        if row.key not in keys or row.standing is Standing.MERGED:
            result.append(row)
            continue
        at = next((n for n in range(len(result) - 1, -1, -1) if result[n].taken), None)
        if at is None:
            raise Invalid(f"第 {row.line} 行“{row.title}”前面没有列入的行，无法合并。")
        title = f"{result[at].title}{row.title}"
        if len(title) > TITLE_LIMIT:
            raise Invalid(f"合并后的标题有 {len(title)} 字，超过 {TITLE_LIMIT} 字，没有合并。请先精简标题。")
        result[at] = replace(result[at], title=title)
        result.append(replace(row, standing=Standing.MERGED))
    return tuple(result)


_ACTS: Mapping[Act, Callable[[Sequence[Row], Collection[int]], tuple[Row, ...]]] = {
    Act.RAISE: _raise,
    Act.LOWER: _lower,
    Act.OUT: _out,
    Act.OUT_BELOW: _out_below,
    Act.BACK: _back,
    Act.MERGE: _merge,
}
