"""Text with separated cells: which sign separates them, and the lines as a stream."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.errors import Invalid

COLUMN_LIMIT = 400
"""Columns of a file: thirty years of months, and more than any form of figures has."""
CELL_LIMIT = 10_000
"""Characters of a cell; what is longer is a quotation mark that was never closed."""
DELIMITERS = (",", "\t", ";", "|", "，")
_SAMPLE_LINES = 60
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file: its number as people count (from 1) and its cells as text."""

    number: int
    cells: Sequence[str]

    @property
    def filled(self) -> bool:
        """Whether anything stands in it."""
        return any(cell and not cell.isspace() for cell in self.cells)


def text_lines(parts: Iterable[str]) -> Iterator[str]:
    """Whole lines out of pieces of text, with their ends; CR, LF and CRLF all end one."""
    rest = ""
    for part in parts:
        text = rest + part
        end = 0
        for found in _LINE.finditer(text):
            # A CR at the end of a piece may be the half of a CRLF.
            if found.end() == len(text) and found[0].endswith("\r"):
                break
            end = found.end()
            yield found[0]
        rest = text[end:]
    if rest:
        yield rest


def sniff_delimiter(sample: Iterable[str]) -> str:
    """The sign that separates cells: the one that divides most of the lines into equally many cells."""
    lines = [line for line in sample if line.strip()][:_SAMPLE_LINES]
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        if not widths:
            continue
        width, times = Counter(widths).most_common(1)[0]
        score = times / len(widths) * min(width, 20) if width > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def separated(lines: Iterable[str], delimiter: str) -> Iterator[Line]:
    """The lines of cells. A cell in quotes may hold line breaks, which count as lines.

    Raises Invalid, naming the line, for what is no table: too many columns, a quote that is never closed.
    """
    csv.field_size_limit(CELL_LIMIT)
    reader = csv.reader(lines, delimiter=delimiter)
    begins = 1
    try:
        for row in reader:
            check_width(len(row), begins)
            yield Line(begins, row)
            begins = reader.line_num + 1
    except csv.Error:
        raise Invalid(
            f"从第 {begins} 行起无法按表格读取：可能有引号没有成对，或单元格超过 {CELL_LIMIT} 字。"
            "请在 Excel 中打开、检查后另存为 CSV 再上传。"
        ) from None


def check_width(width: int, number: int) -> None:
    """Raise Invalid for a line with more columns than any table of figures has."""
    if width > COLUMN_LIMIT:
        raise Invalid(
            f"第 {number} 行有 {width} 列，最多 {COLUMN_LIMIT} 列。请删去无关的列，或拆成几份文件后再上传。"
        )
