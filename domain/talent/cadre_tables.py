"""The list of reserve cadres and of cases as they are taken out: to be read and not to be filled in."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

__all__ = ["CADRES", "CASES"]

CADRES = TableSpec(
    name="cadre_list",
    title="储备干部",
    columns=(
        ColumnSpec("key", "工号", width=10),
        ColumnSpec("name", "姓名", width=10),
        ColumnSpec("direction", "培养方向", width=18),
        ColumnSpec("level", "层次", width=12),
        ColumnSpec("readiness", "成熟度", width=14),
        ColumnSpec("department", "所在部门", width=18),
        ColumnSpec("title", "职称", width=14),
        ColumnSpec("entered_on", "入库日期", CellKind.DATE, width=12),
        ColumnSpec("assessed_on", "最近办理日期", CellKind.DATE, width=14),
        ColumnSpec("state", "状态", width=16),
        ColumnSpec("current", "正在培养", width=36),
    ),
)
CASES = TableSpec(
    name="mechanism_cases",
    title="三项机制事项",
    columns=(
        ColumnSpec("key", "编号", width=8),
        ColumnSpec("title", "事项", width=36),
        ColumnSpec("mechanism", "机制", width=12),
        ColumnSpec("people", "涉及人员", width=24),
        ColumnSpec("opened_on", "受理日期", CellKind.DATE, width=12),
        ColumnSpec("state", "状态", width=10),
        ColumnSpec("conclusion", "结论", width=18),
        ColumnSpec("concluded_on", "结论日期", CellKind.DATE, width=12),
        ColumnSpec("opinion", "结论意见", width=40, multiline=True),
    ),
)
