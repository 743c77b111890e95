"""People's hours of a year as a table that leaves the house."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

HOURS_SHEET = TableSpec(
    name="talent-hours",
    title="学时",
    key="number",
    columns=(
        ColumnSpec("number", "工号", width=12),
        ColumnSpec("name", "姓名", width=12),
        ColumnSpec("department", "部门", width=18),
        ColumnSpec("months", "计月", CellKind.INTEGER, width=8),
        ColumnSpec("asked", "要求学时", CellKind.DECIMAL, width=12),
        ColumnSpec("total", "计入学时", CellKind.DECIMAL, width=12),
        ColumnSpec("professional", "其中专业科目", CellKind.DECIMAL, width=14),
        ColumnSpec("carried", "其中上年结转", CellKind.DECIMAL, width=14),
        ColumnSpec("corrected", "关账后更正", CellKind.DECIMAL, width=12),
        ColumnSpec("verdict", "结论", width=14),
    ),
)
