"""The lists of cultivation and of achievements as they are taken out: to be read and not to be filled in."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

__all__ = ["ACHIEVEMENTS", "CULTIVATIONS"]

CULTIVATIONS = TableSpec(
    name="cultivation_list",
    title="人才培养",
    columns=(
        ColumnSpec("key", "编号", width=8),
        ColumnSpec("name", "姓名", width=12),
        ColumnSpec("department", "部门", width=18),
        ColumnSpec("category", "类别", width=14),
        ColumnSpec("batch", "批次", width=22),
        ColumnSpec("state", "状态", width=10),
        ColumnSpec("starts_on", "培养开始", CellKind.DATE, width=12),
        ColumnSpec("ends_on", "培养结束", CellKind.DATE, width=12),
        ColumnSpec("mentors", "导师", width=16),
        ColumnSpec("goals", "目标数", CellKind.INTEGER, width=10),
        ColumnSpec("met", "已达成", CellKind.INTEGER, width=10),
        ColumnSpec("achievements", "成果", CellKind.INTEGER, width=8),
        ColumnSpec("grade", "最近考核", width=12),
    ),
)
ACHIEVEMENTS = TableSpec(
    name="achievement_list",
    title="人才成果",
    columns=(
        ColumnSpec("key", "编号", width=8),
        ColumnSpec("title", "成果", width=44),
        ColumnSpec("name", "完成人", width=18),
        ColumnSpec("department", "部门", width=18),
        ColumnSpec("rank", "排名", CellKind.INTEGER, width=8),
        ColumnSpec("kind", "类型", width=10),
        ColumnSpec("level", "级别", width=12),
        ColumnSpec("achieved_on", "取得日期", CellKind.DATE, width=12),
        ColumnSpec("issuer", "发表或授予单位", width=26),
        ColumnSpec("state", "状态", width=10),
    ),
)
