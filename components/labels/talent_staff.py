"""The staff register: what its fields and the ledger's changes are called."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.talent.staff import (
    EDUCATION_NAMES,
    GROUP_NAMES,
    LEAVE_NAMES,
    LEVEL_NAMES,
    STATUS_NAMES,
    StaffStatus,
)

__all__ = [
    "EDUCATION_NAMES",
    "GROUP_NAMES",
    "LEAVE_NAMES",
    "LEDGER",
    "LEVEL_NAMES",
    "STAFF_STATUSES",
    "STATUS_NAMES",
]

STAFF_STATUSES: Mapping[StaffStatus, Label] = {
    StaffStatus.ACTIVE: Label("在职", "check-lg", "tag tag-normal"),
    StaffStatus.SECONDED: Label("借调在外", "arrow-right", "tag tag-watch"),
    StaffStatus.LEFT: Label("离职", "x-lg", "tag tag-unset"),
    StaffStatus.RETIRED: Label("退休", "dot", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={
        "staff.create": "登记人员",
        "staff.change": "修改人员登记",
        "staff.leave": "登记请假",
        "staff.leave_remove": "撤销请假登记",
        "staff.read": "查看人员页面",
        "staff.export": "导出人员信息",
    },
    kinds={"staff": "人员", "table_export": "表格导出"},
    fields={
        "staff.department_id": "部门",
        "staff.title_level": "职称级别",
        "staff.title": "职称",
        "staff.group": "岗位类别",
        "staff.education": "学历",
        "staff.discipline": "学科专业",
        "staff.birth_year": "出生年份",
        "staff.entered_on": "入馆日期",
        "staff.left_on": "离馆日期",
        "staff.status": "状态",
        "staff.from_day": "请假自",
        "staff.numbers": "工号",
        "table_export.rows": "行数",
    },
)
