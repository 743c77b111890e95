"""A document under review: rows that people change, the tree they make, and what stands in its way.

A row is a heading of the document or a numbered line that was left out. What becomes of it is its standing:
a level of the plan, out, or merged into the row before. Rows are never taken away, so that everything can be
put back.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.plan_document.model import (
    NUMBERING,
    STRUCTURAL,
    TITLE_LIMIT,
    Heading,
    Note,
    Omission,
)
from domain.plan_document.numbering import Numbered, sequence_faults
from domain.plan_file.model import LEVELS
from domain.plan_file.shapes import NODE_CODE


class Standing(StrEnum):
    """What becomes of a row."""

    DOMAIN = "domain"
    ITEM = "item"
    SUBITEM = "subitem"
    TOPIC = "topic"
    OUT = "out"
    MERGED = "merged"


DEPTHS: tuple[Standing, ...] = (Standing.DOMAIN, Standing.ITEM, Standing.SUBITEM)
TAKEN: frozenset[Standing] = frozenset({*DEPTHS, Standing.TOPIC})
WHOLE = 0
"""Stands for the whole document where a part of it could be chosen."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row under review. ``key`` counts from 1 in the document's order, ``parent`` is the key of the heading
    above in the document itself. An empty ``code`` stands for the one that the place in the tree gives."""

    key: int
    line: int
    excerpt: str
    written: str
    number: int | None
    group: int
    depth: int
    parent: int | None
    topic: bool
    notes: tuple[Note, ...]
    omission: Omission | None
    standing: Standing
    title: str
    code: str = ""
    department: str = ""
    version: int = 1

    @property
    def taken(self) -> bool:
        """Whether it becomes a node."""
        return self.standing in TAKEN

    @property
    def is_heading(self) -> bool:
        """Whether the document itself means it as a heading."""
        return self.omission is None or self.omission in STRUCTURAL


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with what follows from all of them: its code, the one above, faults, what stops the loading."""

    row: Row
    code: str = ""
    parent: int | None = None
    order: int = 0
    department: str = ""
    faults: tuple[Note, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewState:
    """All rows as they stand, and how many become nodes of each level."""

    rows: tuple[ShownRow, ...]
    counts: dict[Standing, int] = field(default_factory=dict)

    @property
    def nodes(self) -> tuple[ShownRow, ...]:
        """The rows that become nodes, in order."""
        return tuple(shown for shown in self.rows if shown.row.taken)

    @property
    def problems(self) -> int:
        """How many rows stop the loading."""
        return sum(bool(shown.problems) for shown in self.rows)

    @property
    def faults(self) -> int:
        """How many headings have a fault in their numbering."""
        return sum(any(note.remark in NUMBERING for note in shown.faults) for shown in self.rows)


def rows_of(headings: Sequence[Heading]) -> tuple[Row, ...]:
    """The rows of a document that was read, with the part proposed that holds its tasks."""
    rows = tuple(
        Row(
            key=at,
            line=heading.line,
            excerpt=heading.excerpt,
            written=heading.written,
            number=heading.number,
            group=heading.group,
            depth=heading.depth,
            parent=None if heading.parent is None else heading.parent + 1,
            topic=heading.is_topic,
            notes=heading.notes,
            omission=heading.omission,
            standing=Standing.OUT,
            title=heading.title[:TITLE_LIMIT],
        )
        for at, heading in enumerate(headings, 1)
    )
    return with_part(rows, proposed_part(rows))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the document that may become the plan: a heading with others below it, or all of it."""

    key: int
    name: str
    headings: int


def parts_of(rows: Sequence[Row]) -> tuple[Part, ...]:
    """What can be chosen: the whole document, and each heading of the two upper levels with some below."""
    below = _below(rows)
    whole = sum(row.is_heading for row in rows)
    found = [Part(WHOLE, "全文", whole)]
    for row in rows:
        if row.is_heading and not row.topic and row.depth <= 2 and below[row.key]:
            found.append(Part(row.key, f"{row.written} {row.title}".strip(), below[row.key]))
    return tuple(found)


def proposed_part(rows: Sequence[Row]) -> int:
    """The part that is probably the plan: down from the whole as long as one heading holds most of it.

    Where the levels below fit into the plan's three, one goes down only from a single heading.
    """
    below = _below(rows)
    here, size = WHOLE, sum(row.is_heading for row in rows)
    while True:
        inside = [row for row in rows if row.is_heading and not row.topic and (row.parent or WHOLE) == here]
        largest = max(inside, key=lambda row: below[row.key], default=None)
        if largest is None or not below[largest.key]:
            return here
        fits = _height(rows, here) <= len(DEPTHS)
        if (fits and len(inside) > 1) or below[largest.key] * 2 < size:
            return here
        here, size = largest.key, below[largest.key]


def _below(rows: Iterable[Row]) -> Counter[int]:
    """How many headings lie below each."""
    parents = {row.key: row.parent for row in rows}
    counts: Counter[int] = Counter()
    for row in rows:
        above = row.parent if row.is_heading else None
        while above is not None:
            counts[above] += 1
            above = parents[above]
    return counts


def _height(rows: Iterable[Row], part: int) -> int:
    """How many levels lie below a part, topics aside."""
    depths = {row.key: row.depth for row in rows}
    base = depths.get(part, 0)
    return max((row.depth - base for row in _inside(rows, part) if not row.topic), default=0)


def _inside(rows: Iterable[Row], part: int) -> list[Row]:
    """The headings below a part, in order."""
    found: list[Row] = []
    keys = {part}
    for row in rows:
        if row.is_heading and (part == WHOLE or row.parent in keys):
            keys.add(row.key)
            found.append(row)
    return found


def with_part(rows: Sequence[Row], part: int) -> tuple[Row, ...]:
    """The rows with their standing as proposed for a part; what was typed stays."""
    base = next((row.depth for row in rows if row.key == part), 0)
    inside = {row.key for row in _inside(rows, part)}
    result = []
    for row in rows:
        standing, omission = Standing.OUT, row.omission
        if row.is_heading:
            omission = None
            if row.key not in inside:
                omission = Omission.OUTSIDE
            elif row.topic:
                standing = Standing.TOPIC
            elif row.depth - base > len(DEPTHS):
                omission = Omission.DEEP
            else:
                standing = DEPTHS[row.depth - base - 1]
        result.append(replace(row, standing=standing, omission=omission))
    return tuple(result)


_ORPHANS = {
    Standing.ITEM: "这一项前面没有领域，请先列入领域，或把它升为领域",
    Standing.SUBITEM: "这一子项前面没有项，请先列入项，或把它升一级",
    Standing.TOPIC: "这一专题前面没有领域或项，请先列入领域，或不列入本条",
}


def state_of(rows: Sequence[Row]) -> ReviewState:
    """What follows from the rows as they stand: tree, codes, departments passed down, faults, problems."""
    faults = sequence_faults(
        # What a person took out is there, and yet is no heading: it neither repeats nor disorders a number.
        Numbered(row.key, row.group, row.number, row.line, counts=row.taken or row.omission is not None)
        for row in rows
        if row.number is not None
    )
    tree = _Tree()
    shown = []
    for row in rows:
        notes = (*row.notes, *((faults[row.key],) if row.key in faults else ()))
        if row.taken:
            shown.append(tree.add(row, notes))
        else:
            shown.append(ShownRow(row, faults=notes if row.omission in STRUCTURAL else ()))
    codes = Counter(item.code for item in shown if item.row.taken)
    final = [_with_code_problem(item, codes) for item in shown]
    return ReviewState(tuple(final), dict(Counter(row.standing for row in rows)))


def _with_code_problem(item: ShownRow, codes: Counter[str]) -> ShownRow:
    if not item.row.taken:
        return item
    problems = list(item.problems)
    if not NODE_CODE.fullmatch(item.code):
        problems.append("编码须以大写字母开头，分级用圆点，如 D01.1.2 或 T1")
    elif codes[item.code] > 1:
        problems.append(f"编码“{item.code}”重复，请修改")
    return replace(item, problems=tuple(problems))


class _Tree:
    """Puts taken rows into the tree one after the other."""

    def __init__(self) -> None:
        self._open: dict[Standing, ShownRow] = {}
        self._children: Counter[int | None] = Counter()
        self._steps: Counter[int | None] = Counter()
        self._topics = 0

    def add(self, row: Row, notes: tuple[Note, ...]) -> ShownRow:
        """The row in its place."""
        above = self._above(row.standing)
        problems = []
        if above is None and row.standing is not Standing.DOMAIN:
            problems.append(_ORPHANS[row.standing])
        title = row.title.strip()
        if not title:
            problems.append("标题是空的，请填写，或不列入本条")
        elif len(title) > TITLE_LIMIT:
            problems.append(f"标题超过 {TITLE_LIMIT} 字，请精简")
        parent = above.row.key if above else None
        self._children[parent] += 1
        department = row.department or (above.department if above else "")
        item = ShownRow(
            row,
            code=row.code or self._code(row.standing, above),
            parent=parent,
            order=self._children[parent],
            department=department,
            faults=notes,
            problems=tuple(problems),
        )
        if row.standing in DEPTHS:
            for deeper in DEPTHS[DEPTHS.index(row.standing) :]:
                self._open.pop(deeper, None)
            self._open[row.standing] = item
        return item

    def _above(self, standing: Standing) -> ShownRow | None:
        if standing is Standing.TOPIC:
            return self._open.get(Standing.ITEM) or self._open.get(Standing.DOMAIN)
        at = DEPTHS.index(standing)
        return self._open.get(DEPTHS[at - 1]) if at else None

    def _code(self, standing: Standing, above: ShownRow | None) -> str:
        if standing is Standing.TOPIC:
            self._topics += 1
            return f"T{self._topics}"
        key = above.row.key if above else None
        self._steps[key] += 1
        step = self._steps[key]
        return f"{above.code}.{step}" if above else f"D{step:02d}"


def numbering_notes(item: ShownRow) -> str:
    """The remarks of a row in one line."""
    return "；".join(note.text for note in item.faults)


def has_numbering_fault(item: ShownRow) -> bool:
    """Whether one of the remarks is a fault of the numbering."""
    return any(note.remark in NUMBERING for note in item.faults)


def clean_code(text: str) -> str:
    """A code as it is kept: half-width, capitals, without spaces."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).upper()


LEVEL_WORDS: dict[Standing, str] = {
    **{standing: LEVELS[standing.value] for standing in (*DEPTHS, Standing.TOPIC)},
    Standing.OUT: "不列入",
    Standing.MERGED: "已合并",
}
"""What standings are called."""
