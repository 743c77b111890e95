"""The cases that reading in Python and in the browser are both held to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from domain.tables.spec import CellKind, ColumnSpec, Value

FILE = Path(__file__).parents[2] / "vectors" / "table_cells.json"
CASES: dict[str, Any] = json.loads(FILE.read_text("utf-8"))


@dataclass(frozen=True)
class CellCase:
    """A text in a column, and the value or the kind of fault that it must give."""

    column: ColumnSpec
    text: str
    value: Value
    fault: str


def column(name: str) -> ColumnSpec:
    """One of the columns that the cases use."""
    given = dict(CASES["columns"][name])
    kind = CellKind(given.pop("kind"))
    return ColumnSpec(key=name, kind=kind, choices=tuple(given.pop("choices", ())), **given)


def cell_cases() -> list[CellCase]:
    """All cases of cells."""
    found = []
    for case in CASES["cells"]:
        spec = column(case["column"])
        value = case.get("value")
        if spec.kind is CellKind.DATE and value is not None:
            value = date.fromisoformat(value)
        found.append(CellCase(spec, case["text"], value, case.get("fault", "")))
    return found
