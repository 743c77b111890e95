"""The lists of risks and problems as tables that leave the house."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

RISKS = TableSpec(
    name="risks",
    title="风险",
    columns=(
        ColumnSpec("title", "风险", width=34),
        ColumnSpec("place", "关联工作", width=34),
        ColumnSpec("description", "风险描述", width=50),
        ColumnSpec("likelihood", "可能性", CellKind.INTEGER, width=10),
        ColumnSpec("impact", "影响", CellKind.INTEGER, width=10),
        ColumnSpec("score", "分值", CellKind.INTEGER, width=10),
        ColumnSpec("level", "等级", width=8),
        ColumnSpec("state", "状态", width=10),
        ColumnSpec("department", "责任部门", width=16),
        ColumnSpec("owner", "责任人", width=10),
        ColumnSpec("measures", "应对措施", width=50),
        ColumnSpec("review_on", "复核日期", CellKind.DATE, width=13),
        ColumnSpec("assessed_on", "最近评估", CellKind.DATE, width=13),
        ColumnSpec("reason", "说明", width=30),
    ),
)

PROBLEMS = TableSpec(
    name="problems",
    title="问题",
    columns=(
        ColumnSpec("title", "问题", width=34),
        ColumnSpec("place", "关联工作", width=34),
        ColumnSpec("description", "问题情况", width=50),
        ColumnSpec("since_on", "发生日期", CellKind.DATE, width=13),
        ColumnSpec("effect", "影响", width=40),
        ColumnSpec("state", "状态", width=14),
        ColumnSpec("department", "责任部门", width=16),
        ColumnSpec("owner", "责任人", width=10),
        ColumnSpec("measures", "解决措施", width=50),
        ColumnSpec("needs_director", "需馆领导协调", width=12),
        ColumnSpec("director", "协调馆领导", width=12),
        ColumnSpec("request", "请求协调事项", width=40),
        ColumnSpec("answer", "馆领导答复", width=40),
        ColumnSpec("reason", "说明", width=30),
    ),
)
