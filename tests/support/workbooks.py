"""Workbooks as people hand them back: downloaded, opened, changed in some cells, saved."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet


class Edited:
    """A downloaded workbook under a person's hands."""

    def __init__(self, data: bytes) -> None:
        self.book: Workbook = load_workbook(io.BytesIO(data))
        self.sheet: Worksheet = self.book.worksheets[0]

    @property
    def headers(self) -> list[str]:
        """The words of the first line, without stars and units."""
        return [str(cell.value or "").split("（")[0].rstrip("*") for cell in self.sheet[1]]

    def column(self, header: str) -> int:
        """The position of a column, from 1."""
        return self.headers.index(header) + 1

    def line(self, key: str) -> int:
        """The line of the row with this key."""
        at = self.column("标识")
        return next(n for n in range(2, self.sheet.max_row + 1) if self.sheet.cell(n, at).value == key)

    def get(self, key: str, header: str) -> Any:
        """What a cell holds."""
        return self.sheet.cell(self.line(key), self.column(header)).value

    def put(self, key: str, header: str, value: Any) -> None:
        """Type into a cell."""
        self.sheet.cell(self.line(key), self.column(header)).value = value

    def add(self, **values: Any) -> int:
        """Write a new line below the last one that holds anything; returns its number."""
        last = max(n for n in range(1, self.sheet.max_row + 1) if self.sheet.cell(n, 2).value is not None)
        for header, value in values.items():
            self.sheet.cell(last + 1, self.column(header)).value = value
        return last + 1

    def save(self) -> bytes:
        """The file as it is handed back."""
        target = io.BytesIO()
        self.book.save(target)
        return target.getvalue()
