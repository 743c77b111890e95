"""The Chinese words of states of work, the same on pages, in files and in messages."""

from __future__ import annotations

from collections.abc import Mapping

from domain.projects.lights import Light
from domain.projects.reporting import ReportingStatus
from domain.projects.work import ProjectState, WorkKind
from domain.workflow import State

LIGHT_WORDS: Mapping[Light, str] = {
    Light.BEHIND: "滞后",
    Light.WATCH: "关注",
    Light.NORMAL: "正常",
    Light.UNSET: "未设",
    Light.NOT_STARTED: "未启动",
    Light.PAUSED: "暂停",
    Light.DONE: "完成",
    Light.CANCELLED: "取消",
}
KIND_WORDS: Mapping[WorkKind, str] = {
    WorkKind.CONSTRUCTION: "建设类",
    WorkKind.RECURRING: "常态类",
    WorkKind.INDICATOR: "指标类",
}
PROJECT_STATE_WORDS: Mapping[ProjectState, str] = {
    ProjectState.ACTIVE: "进行中",
    ProjectState.PAUSED: "已暂停",
    ProjectState.CANCELLED: "已取消",
}
WORKFLOW_WORDS: Mapping[State, str] = {
    State.DRAFT: "草稿",
    State.SUBMITTED: "待审核",
    State.APPROVED: "已审定",
    State.RETURNED: "已退回",
    State.RECALLED: "已撤回",
    State.REVIEWED: "已初审",
    State.UNLOCKED: "已解锁",
}
REPORTING_WORDS: Mapping[ReportingStatus, str] = {
    ReportingStatus.NOT_OPEN: "未到填报期",
    ReportingStatus.DUE: "待报",
    ReportingStatus.REPORTED: "已报",
    ReportingStatus.MISSING: "应报未报",
    ReportingStatus.MADE_UP: "补报",
    ReportingStatus.NOT_REQUIRED: "无需填报",
}
