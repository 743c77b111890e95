"""The tables of projects that people exchange: milestones, this month's report, the list."""

from __future__ import annotations

from domain.tables.spec import CellKind, ColumnSpec, TableSpec

MILESTONE_PREFIX, PROJECT_PREFIX = "M", "P"
"""What the keys of rows begin with; the id follows."""

MILESTONES = TableSpec(
    name="milestones",
    title="里程碑计划表",
    new_rows=True,
    columns=(
        ColumnSpec("key", "标识", width=10, aliases=("行标识",), help="系统用来认出这一行，新增的行留空。"),
        ColumnSpec("code", "项目编号", width=14, help="新增里程碑时填写它所属项目的编号。"),
        ColumnSpec("project", "项目名称", width=34),
        ColumnSpec(
            "title",
            "里程碑",
            width=36,
            aliases=("里程碑名称", "节点", "节点名称"),
            editable=True,
            required=True,
            help="不超过 200 字。",
        ),
        ColumnSpec(
            "due_on",
            "计划完成",
            CellKind.DATE,
            width=13,
            aliases=("计划完成日期", "计划完成时间", "期限", "完成时限"),
            editable=True,
            help="写作 2025-06-30。调整已有期限须写明原因，由馆领导审批后生效。",
        ),
        ColumnSpec("waiting", "待批期限", CellKind.DATE, width=13, help="已申请、等待馆领导审批的期限。"),
        ColumnSpec(
            "weight",
            "权重",
            CellKind.DECIMAL,
            width=8,
            editable=True,
            required=True,
            above=0,
            maximum=1000,
            help="同一项目各里程碑之间的相对份量，大于 0。",
        ),
        ColumnSpec(
            "cancelled",
            "取消",
            CellKind.FLAG,
            width=8,
            aliases=("是否取消",),
            editable=True,
            help="不再需要的里程碑填“是”，并写明原因。",
        ),
        ColumnSpec(
            "reason",
            "调整或取消的原因",
            width=34,
            aliases=("调整原因", "取消原因", "原因"),
            editable=True,
            limit=500,
            help="调整期限或取消时必须写明。",
        ),
        ColumnSpec("completion", "已完成", CellKind.PERCENT, unit="%", width=10),
    ),
)

REPORT = TableSpec(
    name="report",
    title="批量填报",
    columns=(
        ColumnSpec("key", "标识", width=10, aliases=("行标识",), help="系统用来认出这一行，请不要改动。"),
        ColumnSpec("code", "项目编号", width=14),
        ColumnSpec("item", "项目与里程碑", width=36),
        ColumnSpec("status", "状态", width=9),
        ColumnSpec("due_on", "计划完成", CellKind.DATE, width=13),
        ColumnSpec("last", "上次完成", CellKind.PERCENT, unit="%", width=11),
        ColumnSpec(
            "now",
            "本期完成",
            CellKind.PERCENT,
            unit="%",
            width=11,
            aliases=("本期完成比例", "本次完成"),
            editable=True,
            minimum=0,
            maximum=100,
            help="只填有变化的，写作 62.5%。填在里程碑的行里。",
        ),
        ColumnSpec(
            "achieved",
            "完成情况",
            width=38,
            aliases=("本期完成情况", "进展情况"),
            editable=True,
            multiline=True,
            limit=5000,
            help="本期做了什么、结果如何。每个项目填一次，填在项目的首行里。",
        ),
        ColumnSpec(
            "problems",
            "存在问题",
            width=30,
            editable=True,
            multiline=True,
            limit=5000,
            help="没有可不填；需要馆领导协调的请写明。填在项目的首行里。",
        ),
        ColumnSpec(
            "next_steps",
            "下步打算",
            width=30,
            aliases=("下一步打算", "下步计划"),
            editable=True,
            multiline=True,
            limit=5000,
            help="下一期准备做什么、何时完成。填在项目的首行里。",
        ),
    ),
)
REPORT_TEXTS = ("achieved", "problems", "next_steps")

PROJECTS = TableSpec(
    name="projects",
    title="重点项目",
    key="code",
    columns=(
        ColumnSpec("code", "项目编号", width=14),
        ColumnSpec("title", "项目名称", width=40),
        ColumnSpec("domain", "所属领域", width=24),
        ColumnSpec("node", "规划条目", width=34),
        ColumnSpec("kind", "工作类型", width=10),
        ColumnSpec("light", "灯色", width=8),
        ColumnSpec("actual", "实际进度", CellKind.PERCENT, width=10),
        ColumnSpec("planned", "序时进度", CellKind.PERCENT, width=10),
        ColumnSpec("gap", "差距", CellKind.DECIMAL, unit="个百分点", width=14),
        ColumnSpec("milestones", "里程碑", CellKind.INTEGER, unit="个", width=10),
        ColumnSpec("complete", "已完成", CellKind.INTEGER, unit="个", width=10),
        ColumnSpec("department", "牵头部门", width=16),
        ColumnSpec("director", "分管馆领导", width=12),
        ColumnSpec("owner", "责任人", width=10),
        ColumnSpec("planned_start", "计划开始", CellKind.DATE, width=12),
        ColumnSpec("planned_finish", "计划完成", CellKind.DATE, width=12),
        ColumnSpec("reporting", "本期报送", width=12),
        ColumnSpec("reported_on", "最近更新", CellKind.DATE, width=12),
        ColumnSpec("weight", "权重", CellKind.DECIMAL, width=8),
    ),
)

CHANGES = TableSpec(
    name="changes",
    title="变化",
    key="key",
    columns=(
        ColumnSpec("sort", "变化", width=10),
        ColumnSpec("code", "项目编号", width=14),
        ColumnSpec("project", "项目名称", width=36),
        ColumnSpec("milestone", "里程碑", width=36),
        ColumnSpec("before", "原来", width=14),
        ColumnSpec("after", "现在", width=18),
        ColumnSpec("days", "天数", CellKind.INTEGER, unit="天", width=10),
        ColumnSpec("department", "牵头部门", width=16),
    ),
)
