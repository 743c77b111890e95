"""The list of orders as a table that leaves the house."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

ORDERS = TableSpec(
    name="orders",
    title="督办单",
    columns=(
        ColumnSpec("number", "编号", width=18),
        ColumnSpec("title", "督办事项", width=36),
        ColumnSpec("subject", "关联工作", width=34),
        ColumnSpec("basis", "督办依据", width=34),
        ColumnSpec("requirement", "办理要求", width=50),
        ColumnSpec("colour", "颜色", width=8),
        ColumnSpec("state", "状态", width=10),
        ColumnSpec("department", "承办部门", width=16),
        ColumnSpec("person", "承办人", width=10),
        ColumnSpec("issuer", "立项人", width=10),
        ColumnSpec("raised_on", "立项日期", CellKind.DATE, width=13),
        ColumnSpec("due_on", "办理时限", CellKind.DATE, width=13),
        ColumnSpec("answered_on", "反馈日期", CellKind.DATE, width=13),
        ColumnSpec("completion", "办理进度", CellKind.DECIMAL, width=10, unit="%"),
    ),
)
