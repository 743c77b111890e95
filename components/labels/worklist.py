"""Duties."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label
from domain.worklist import DueGroup, Duty

DUE_GROUPS: Mapping[DueGroup, Label] = {
    DueGroup.OVERDUE: Label("逾期", "exclamation-triangle", "tag tag-behind"),
    DueGroup.THIS_WEEK: Label("本周", "hourglass-split", "tag tag-watch"),
    DueGroup.THIS_MONTH: Label("本月", "calendar3", "tag"),
    DueGroup.LATER: Label("以后", "calendar3", "tag"),
    DueGroup.DONE: Label("已完成", "check-lg", "tag tag-normal"),
}

DUTIES: Mapping[Duty, Label] = {
    Duty.REPORT: Label("填报", "pencil-square", "tag"),
    Duty.REVISE: Label("退回修改", "arrow-counterclockwise", "tag tag-behind"),
    Duty.DECIDE: Label("审核", "clipboard-check", "tag"),
    Duty.COORDINATE: Label("请协调", "megaphone", "tag tag-watch"),
    Duty.MEASURE: Label("落实措施", "check-lg", "tag"),
    Duty.REVIEW: Label("复核风险", "arrow-clockwise", "tag"),
    Duty.EXPLAIN: Label("说明原因", "question-circle", "tag tag-watch"),
    Duty.CHECK: Label("审核报表", "clipboard-check", "tag"),
    Duty.VERIFY: Label("核查", "clipboard-check", "tag"),
    Duty.SUPERVISE: Label("督办", "megaphone", "tag tag-watch"),
    Duty.DEVELOP: Label("培养目标", "flag", "tag"),
    Duty.ASSESS: Label("考核", "clipboard-check", "tag"),
    Duty.CONFIRM: Label("核定成果", "clipboard-check", "tag"),
    Duty.JUDGE: Label("评审", "clipboard-check", "tag"),
    Duty.HANDLE: Label("办理", "clipboard-check", "tag"),
}
