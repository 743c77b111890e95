"""The staff register as a table that people fill in, and as the list that is taken out."""

from __future__ import annotations

from datetime import date

from domain.tables.spec import CellKind, ColumnSpec, TableSpec
from domain.talent.staff import EDUCATION_NAMES, GROUP_NAMES, LEVEL_NAMES, STATUS_NAMES
from domain.talent.staffing import LONGEST_NAME, LONGEST_TITLE

__all__ = ["REGISTER", "REGISTER_SHEET", "STAFF_PREFIX"]

STAFF_PREFIX = "P"
"""What the keys of rows begin with; the id on the register follows."""

_NAME = ColumnSpec(
    "name",
    "姓名",
    width=10,
    aliases=("人员姓名", "职工姓名"),
    editable=True,
    required=True,
    limit=LONGEST_NAME,
    help="新增人员时填写；已在册人员的姓名由系统管理员在用户页面修改。",
)
_FIELDS = (
    ColumnSpec(
        "department",
        "部门",
        width=18,
        aliases=("所在部门", "部室"),
        editable=True,
        required=True,
        limit=80,
        help="填写部门的全称，与系统里的部门名称一致。",
    ),
    ColumnSpec(
        "title_level",
        "职称级别",
        CellKind.CHOICE,
        width=11,
        aliases=("职级", "职称等级"),
        editable=True,
        required=True,
        choices=tuple(LEVEL_NAMES.values()),
    ),
    ColumnSpec(
        "title",
        "职称",
        width=14,
        aliases=("职称名称", "专业技术职务"),
        editable=True,
        limit=LONGEST_TITLE,
        help="如“副研究馆员”，没有的留空。",
    ),
    ColumnSpec(
        "group",
        "岗位类别",
        CellKind.CHOICE,
        width=11,
        aliases=("岗位", "人员类别"),
        editable=True,
        required=True,
        choices=tuple(GROUP_NAMES.values()),
    ),
    ColumnSpec(
        "education",
        "学历",
        CellKind.CHOICE,
        width=9,
        aliases=("最高学历",),
        editable=True,
        required=True,
        choices=tuple(EDUCATION_NAMES.values()),
    ),
    ColumnSpec(
        "discipline",
        "学科专业",
        width=14,
        aliases=("学科", "专业", "所学专业"),
        editable=True,
        limit=80,
        help="从“学科专业”字典里选一项填写，没有合适的填“其他”。",
    ),
    ColumnSpec(
        "birth_year",
        "出生年份",
        CellKind.INTEGER,
        width=10,
        aliases=("出生年",),
        editable=True,
        required=True,
        minimum=1900,
        maximum=2099,
        ordinal=True,
        help="只填年份，如 1985；不填出生日期和身份证号。",
    ),
    ColumnSpec(
        "entered_on",
        "入馆日期",
        CellKind.DATE,
        width=12,
        aliases=("进馆日期", "入职日期", "到馆时间"),
        editable=True,
        required=True,
        earliest=date(1950, 1, 1),
        help="改动入馆日期即更正，从一开始就按新日期计。",
    ),
    ColumnSpec(
        "status",
        "状态",
        CellKind.CHOICE,
        width=10,
        aliases=("人员状态",),
        editable=True,
        choices=tuple(STATUS_NAMES.values()),
        help="留空为在职。",
    ),
    ColumnSpec(
        "left_on",
        "离馆日期",
        CellKind.DATE,
        width=12,
        aliases=("离职日期", "退休日期"),
        editable=True,
        earliest=date(1950, 1, 1),
        help="离职、退休的填写最后一个在岗日，在职的留空。",
    ),
)

REGISTER = TableSpec(
    name="staff",
    title="人员名册",
    new_rows=True,
    refused={
        "身份证": "这份表里有身份证一列。本系统不保存身份证号，请删去这一列再上传。",
        "证件号": "这份表里有证件号一列。本系统不保存证件号码，请删去这一列再上传。",
    },
    columns=(
        ColumnSpec("key", "标识", width=10, aliases=("行标识",), help="系统用来认出这一行，新增的行留空。"),
        ColumnSpec(
            "number",
            "工号",
            width=10,
            aliases=("职工号", "员工编号"),
            editable=True,
            required=True,
            limit=20,
            help="大写字母、数字和短横线，如 YG0012；登记后不能更改。不要填身份证号。",
        ),
        _NAME,
        *_FIELDS,
        ColumnSpec(
            "login",
            "登录名",
            width=12,
            aliases=("账户", "用户名"),
            editable=True,
            limit=60,
            help="新增人员已有账户的填写其登录名；没有的留空，系统按工号建立账户，由系统管理员设置密码后启用。",
        ),
    ),
)
REGISTER_SHEET = TableSpec(
    name="staff_list",
    title="人员名册",
    columns=(ColumnSpec("key", "工号", width=10), _NAME, *_FIELDS),
)
"""The list as it is taken out: to be read and not to be filled in."""
