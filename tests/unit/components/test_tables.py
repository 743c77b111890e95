"""Tables that are filled in: what the browser is given, and a preview's lines."""

from __future__ import annotations

from datetime import date
from typing import Any

from components.tables import preview_lines, table_grid
from domain.tables.compare import SubmittedRow, compare
from domain.tables.spec import CellKind, ColumnSpec, TableRow, TableSpec

SPEC = TableSpec(
    "things",
    "事项表",
    (
        ColumnSpec("key", "标识"),
        ColumnSpec("title", "名称", editable=True, required=True),
        ColumnSpec("due", "期限", CellKind.DATE, editable=True),
        ColumnSpec("done", "完成", CellKind.PERCENT, unit="%", editable=True),
        ColumnSpec("off", "取消", CellKind.FLAG, editable=True),
    ),
)
ROWS = [
    TableRow("M1", {"key": "M1", "title": "甲", "due": date(2025, 6, 30), "done": 62.5, "off": False}),
    TableRow("M2", {"key": "M2", "title": "乙"}, frozenset({"done"}), heading=True),
]


def columns_of(grid: Any) -> dict[str, dict[str, Any]]:
    return {column["field"]: column for column in grid.columnDefs}


def test_the_grid_edits_what_the_columns_say() -> None:
    grid = table_grid(SPEC, ROWS, autosave=True, hidden=("key",))
    columns = columns_of(grid)
    assert columns["key"]["hide"]
    assert "editable" not in columns["key"]
    assert columns["title"]["headerName"] == "名称 *"
    assert columns["done"]["headerName"] == "完成（%）"
    assert columns["off"]["cellEditorParams"] == {"values": ["是", "否"]}
    told = grid.dashGridOptions["context"]["table"]
    assert told["autosave"]
    assert [column["kind"] for column in told["columns"]] == ["text", "text", "date", "percent", "flag"]


def test_rows_go_to_the_browser_as_json_with_their_locks() -> None:
    first, second = table_grid(SPEC, ROWS, autosave=False).rowData
    assert first == {
        "id": "M1",
        "_locked": [],
        "_heading": False,
        "key": "M1",
        "title": "甲",
        "due": "2025-06-30",
        "done": 62.5,
        "off": "否",
    }
    assert second["_locked"] == ["done"]
    assert second["_heading"]
    assert second["done"] is None


def test_a_preview_tells_faults_first_and_what_they_hold_back() -> None:
    outcomes = compare(
        SPEC,
        ROWS,
        [
            SubmittedRow(2, {"key": "M1", "title": "新名", "due": "年底"}),
            SubmittedRow(3, {"key": "M2", "title": "丙", "done": "5%"}),
            SubmittedRow(4, {"key": "M9", "title": "丁"}),
        ],
    )
    lines = preview_lines(SPEC, outcomes, ("key", "title"))
    told = [(line["number"], line["column"], line["old"], line["new"], line["state"]) for line in lines]
    assert told == [
        (2, "期限", "2025-06-30", "年底", "fault"),
        (3, "完成", "", "5%", "fault"),
        (4, "整行", "", "", "fault"),
        (2, "名称", "甲", "新名", "held"),
        (3, "名称", "乙", "丙", "held"),
    ]
    assert len({line["id"] for line in lines}) == len(lines)
