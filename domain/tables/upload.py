"""A workbook as it came back: the marks it was sent out with, its rows, and what was noticed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.tables.compare import SubmittedRow


@dataclass(frozen=True, slots=True)
class Upload:
    """What was read from a workbook. ``marks`` say what it was downloaded for; empty when they are gone.

    ``notes`` are sentences for the person: columns that were ignored, formulas of which the result was taken.
    """

    marks: Mapping[str, str]
    rows: tuple[SubmittedRow, ...]
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The upload as it is kept until it is committed."""
        return {
            "marks": dict(self.marks),
            "notes": list(self.notes),
            "rows": [
                [row.number, dict(row.cells), None if row.base is None else dict(row.base), dict(row.faults)]
                for row in self.rows
            ],
        }

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> Upload:
        """The upload back from where it was kept."""
        rows = (SubmittedRow(number, cells, base, faults) for number, cells, base, faults in body["rows"])
        return cls(body["marks"], tuple(rows), tuple(body["notes"]))
