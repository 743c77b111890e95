"""Text with separated cells, as the clipboard and CSV files carry it. The same parser is in tables.js."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence


def parse_delimited(text: str, separator: str = "\t") -> list[list[str]]:
    """The rows of cells in a text.

    A cell in quotes may hold separators, line breaks and doubled quotes. A quote that is never closed, or
    is followed by anything but a separator or the end of the line, is an ordinary character. One line break
    at the very end closes the last row; rows may differ in length.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text.endswith("\n"):
        text = text[:-1]
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _quoted(text, at, separator) if text.startswith('"', at) else (None, at)
        if cell is None:
            end = at
            while end < len(text) and text[end] != "\n" and text[end] != separator:
                end += 1
            cell, at = text[at:end], end
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


def _quoted(text: str, start: int, separator: str) -> tuple[str | None, int]:
    """The quoted cell that begins here and where it ends; None when it is none."""
    parts: list[str] = []
    at = start + 1
    while True:
        end = text.find('"', at)
        if end < 0:
            return None, start
        parts.append(text[at:end])
        if text.startswith('"', end + 1):
            parts.append('"')
            at = end + 2
            continue
        if end + 1 == len(text) or text[end + 1] in ("\n", separator):
            return "".join(parts), end + 1
        return None, start


def write_delimited(rows: list[list[str]], separator: str = "\t", line_end: str = "\n") -> str:
    """Rows of cells as text that parses back to the same rows (which are not empty)."""

    def quoted(cell: str) -> str:
        if any(sign in cell for sign in (separator, "\n", "\r", '"')):
            return '"' + cell.replace('"', '""') + '"'
        return cell

    return "".join(separator.join(quoted(cell) for cell in row) + line_end for row in rows)


FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a text for a formula when it opens a CSV file."""


def csv_parts(
    header: Sequence[str], rows: Iterable[Sequence[object]], bare: Container[int] = ()
) -> Iterator[bytes]:
    """A CSV file in parts, one for each row: UTF-8 with the mark that Excel looks for.

    Text is made safe, except in the columns listed in ``bare``: those of numbers and days that are written
    already. What is no text is written as it is, nothing as nothing.
    """
    yield b"\xef\xbb\xbf" + _csv_line(header)
    for row in rows:
        yield _csv_line(row, bare)


def _csv_line(cells: Sequence[object], bare: Container[int] = ()) -> bytes:
    line = [
        cell if isinstance(cell, str) and at in bare else _csv_cell(cell) for at, cell in enumerate(cells)
    ]
    return write_delimited([line], ",", "\r\n").encode("utf-8", "replace")


def _csv_cell(value: object) -> str:
    if isinstance(value, str):
        return safe_cell(value)
    return "" if value is None else str(value).lower()


def safe_cell(text: str) -> str:
    """Text that a spreadsheet takes for text: an apostrophe before what would begin a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
