"""The table of units that people exchange: every unit of the network, one a row."""

from __future__ import annotations

from collections.abc import Mapping

from domain.network.districts import DISTRICTS, EAST, NORTH, SOUTH, WEST
from domain.network.unit_types import TYPE_NAMES
from domain.periods import Frequency
from domain.tables.spec import CellKind, ColumnSpec, TableSpec

UNIT_PREFIX = "U"
"""What the keys of rows begin with; the id follows."""
FREQUENCY_WORDS: Mapping[Frequency, str] = {
    Frequency.MONTH: "按月",
    Frequency.QUARTER: "按季",
    Frequency.HALF_YEAR: "按半年",
    Frequency.YEAR: "按年",
}

UNITS = TableSpec(
    name="units",
    title="单位名录",
    new_rows=True,
    columns=(
        ColumnSpec("key", "标识", width=10, aliases=("行标识",), help="系统用来认出这一行，新增的行留空。"),
        ColumnSpec(
            "code",
            "编号",
            width=10,
            aliases=("单位编号",),
            editable=True,
            required=True,
            limit=20,
            help="大写字母、数字和短横线，如 QH-003；登记后不能更改。",
        ),
        ColumnSpec(
            "name",
            "名称",
            width=26,
            aliases=("单位名称",),
            editable=True,
            required=True,
            limit=60,
            help="不超过 60 字。",
        ),
        ColumnSpec(
            "type",
            "类型",
            CellKind.CHOICE,
            width=12,
            aliases=("单位类型",),
            editable=True,
            required=True,
            choices=tuple(TYPE_NAMES.values()),
            help="渠道和行政区不是服务点。",
        ),
        ColumnSpec(
            "parent",
            "上级单位",
            width=11,
            aliases=("上级", "上级编号"),
            editable=True,
            limit=20,
            help="填写上级单位的编号；市馆和行政区没有上级。",
        ),
        ColumnSpec(
            "district",
            "行政区",
            width=9,
            aliases=("所在区", "区"),
            editable=True,
            limit=20,
            help=f"{'、'.join(one.name for one in DISTRICTS.values())}之一；江北新区请写在标签里。",
        ),
        ColumnSpec(
            "tags",
            "标签",
            width=14,
            editable=True,
            help="几个标签之间用顿号分开，如“江北新区、夜间开放”。",
        ),
        ColumnSpec("address", "地址", width=22, editable=True),
        ColumnSpec(
            "area_m2",
            "建筑面积",
            CellKind.DECIMAL,
            unit="㎡",
            width=11,
            aliases=("面积",),
            editable=True,
            above=0,
            maximum=200_000,
        ),
        ColumnSpec(
            "seats",
            "阅览座席",
            CellKind.INTEGER,
            unit="个",
            width=11,
            aliases=("座席数", "座席"),
            editable=True,
            minimum=0,
            maximum=20_000,
        ),
        ColumnSpec(
            "longitude",
            "经度",
            CellKind.DECIMAL,
            width=10,
            decimals=6,
            editable=True,
            help=f"{WEST}–{EAST} 之间，与纬度一起填写。",
        ),
        ColumnSpec(
            "latitude",
            "纬度",
            CellKind.DECIMAL,
            width=10,
            decimals=6,
            editable=True,
            help=f"{SOUTH}–{NORTH} 之间，与经度一起填写。",
        ),
        ColumnSpec(
            "opened_on",
            "开放日期",
            CellKind.DATE,
            width=12,
            aliases=("启用日期", "开馆日期"),
            editable=True,
            help="没有开放的留空；改动开放日期即更正，从一开始就按新日期计。",
        ),
        ColumnSpec(
            "report_frequency",
            "填报周期",
            CellKind.CHOICE,
            width=10,
            editable=True,
            choices=tuple(FREQUENCY_WORDS.values()),
            help="留空为按月。",
        ),
        ColumnSpec("state", "状态", width=9),
        ColumnSpec("closed_on", "关闭日期", CellKind.DATE, width=12, help="在单位页面办理关闭和恢复开放。"),
    ),
)
