"""The table in which the targets of units are set: one row for each unit."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

TARGETS = TableSpec(
    name="targets",
    title="单位年度目标",
    columns=(
        ColumnSpec("key", "单位代码", width=12, help="系统用来认出这一行，请不要改动。"),
        ColumnSpec("name", "单位", width=24),
        ColumnSpec("type", "类型", width=12),
        ColumnSpec("last_year", "上年实际", CellKind.DECIMAL, width=14, decimals=2),
        ColumnSpec(
            "value", "年度目标", CellKind.DECIMAL, width=14, decimals=2, above=0, maximum=1e12,
            aliases=("目标", "目标值"), editable=True, help="全年要达到的数，大于 0；清空即撤销目标。",
        ),
        ColumnSpec(
            "baseline", "基线", CellKind.DECIMAL, width=14, decimals=2, maximum=1e12, editable=True,
            help="从什么水平起算，可不填；与基线年份一起填写。",
        ),
        ColumnSpec(
            "baseline_period", "基线年份", width=12, limit=20, editable=True, help="写作 2024 或 2016-2020。"
        ),
        ColumnSpec(
            "source", "来源", width=34, limit=200, editable=True, aliases=("目标来源", "依据"),
            help="目标出自哪份文件或会议，设了目标就必须填写。",
        ),
        ColumnSpec("confirmed", "确认人", width=12),
    ),
)  # fmt: skip
