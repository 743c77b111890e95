"""Projects: lights with their reasons, states, reporting; what their history calls things."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from components import formatting as fmt
from components.labels.parts import Label, LedgerWords
from domain.projects.lights import Light, LightReason, LightVerdict, ReasonKind
from domain.projects.reporting import ReportingSignal, ReportingStatus
from domain.projects.words import (
    KIND_WORDS,
    LIGHT_WORDS,
    PROJECT_STATE_WORDS,
    REPORTING_WORDS,
)
from domain.projects.work import ProjectState, WorkKind

LIGHTS: Mapping[Light, Label] = {
    Light.BEHIND: Label(LIGHT_WORDS[Light.BEHIND], "diamond-fill", "light--behind"),
    Light.WATCH: Label(LIGHT_WORDS[Light.WATCH], "triangle-fill", "light--watch"),
    Light.NORMAL: Label(LIGHT_WORDS[Light.NORMAL], "circle-fill", "light--normal"),
    Light.UNSET: Label(LIGHT_WORDS[Light.UNSET], "dash-circle-dotted", "light--unset"),
    Light.NOT_STARTED: Label(LIGHT_WORDS[Light.NOT_STARTED], "circle", "light--not_started"),
    Light.PAUSED: Label(LIGHT_WORDS[Light.PAUSED], "pause-fill", "light--paused"),
    Light.DONE: Label(LIGHT_WORDS[Light.DONE], "check-lg", "light--done"),
    Light.CANCELLED: Label(LIGHT_WORDS[Light.CANCELLED], "x-lg", "light--cancelled"),
}

SYMBOLS: Mapping[Light, str] = {
    Light.BEHIND: "◆",
    Light.WATCH: "▲",
    Light.NORMAL: "●",
    Light.UNSET: "◌",
    Light.NOT_STARTED: "○",
    Light.PAUSED: "‖",
    Light.DONE: "✓",
    Light.CANCELLED: "✕",
}
"""The lights' shapes as characters, for plain text and charts."""

STATUS_TOKEN: Mapping[Light, str] = {
    Light.BEHIND: "behind",
    Light.WATCH: "watch",
    Light.NORMAL: "normal",
    Light.DONE: "done",
    Light.UNSET: "unset",
    Light.NOT_STARTED: "unset",
    Light.PAUSED: "unset",
    Light.CANCELLED: "unset",
}
"""Which colours of ``tokens.STATUS`` a light takes."""

WORK_KINDS: Mapping[WorkKind, Label] = {
    WorkKind.CONSTRUCTION: Label(KIND_WORDS[WorkKind.CONSTRUCTION], "building", "tag"),
    WorkKind.RECURRING: Label(KIND_WORDS[WorkKind.RECURRING], "arrow-clockwise", "tag"),
    WorkKind.INDICATOR: Label(KIND_WORDS[WorkKind.INDICATOR], "graph-up", "tag"),
}

PROJECT_STATES: Mapping[ProjectState, Label] = {
    ProjectState.ACTIVE: Label(PROJECT_STATE_WORDS[ProjectState.ACTIVE], "caret-right-fill", "tag"),
    ProjectState.PAUSED: Label(PROJECT_STATE_WORDS[ProjectState.PAUSED], "pause-fill", "tag tag-unset"),
    ProjectState.CANCELLED: Label(PROJECT_STATE_WORDS[ProjectState.CANCELLED], "x-lg", "tag tag-unset"),
}

REPORTING: Mapping[ReportingStatus, Label] = {
    ReportingStatus.NOT_OPEN: Label(REPORTING_WORDS[ReportingStatus.NOT_OPEN], "calendar3", "tag"),
    ReportingStatus.DUE: Label(REPORTING_WORDS[ReportingStatus.DUE], "hourglass-split", "tag tag-watch"),
    ReportingStatus.REPORTED: Label(REPORTING_WORDS[ReportingStatus.REPORTED], "check-lg", "tag tag-normal"),
    ReportingStatus.MISSING: Label(
        REPORTING_WORDS[ReportingStatus.MISSING], "exclamation-triangle", "tag tag-behind"
    ),
    ReportingStatus.MADE_UP: Label(
        REPORTING_WORDS[ReportingStatus.MADE_UP], "clock-history", "tag tag-watch"
    ),
    ReportingStatus.NOT_REQUIRED: Label(REPORTING_WORDS[ReportingStatus.NOT_REQUIRED], "dot", "tag"),
}

REPORTING_SIGNALS: Mapping[ReportingSignal, Label] = {
    ReportingSignal.NONE: Label("报送正常", "check-lg", "tag"),
    ReportingSignal.YELLOW: Label("补报恢复中", "clock-history", "tag tag-watch"),
    ReportingSignal.RED: Label("有应报未报", "exclamation-triangle", "tag tag-behind"),
}

_REASONS: Mapping[ReasonKind, Callable[[LightReason, str], str]] = {
    ReasonKind.GAP_BEHIND: lambda reason, _: f"进度比序时落后 {_gap(reason)}，超过滞后界限",
    ReasonKind.GAP_WATCH: lambda reason, _: f"进度比序时落后 {_gap(reason)}，达到关注界限",
    ReasonKind.OVERDUE_LONG: lambda reason, name: f"{name}已逾期 {reason.days} 天，超过滞后界限",
    ReasonKind.OVERDUE: lambda reason, name: f"{name}已逾期 {reason.days} 天",
    ReasonKind.TARGET_OVERDUE_LONG: lambda reason, _: f"到期未达目标{_for_days(reason)}，超过滞后界限",
    ReasonKind.TARGET_OVERDUE: lambda reason, _: f"到期未达目标{_for_days(reason)}",
    ReasonKind.DUE_SOON: lambda reason, name: f"{name}{_due_in(reason)}，尚未报送进展",
    ReasonKind.PAUSED: lambda reason, _: f"工作已暂停{_for_days(reason)}",
    ReasonKind.NO_DATES: lambda _, __: "里程碑没有设定计划日期，无法判断进度",
    ReasonKind.NO_DATES_IN_YEAR: lambda _, __: "本年度没有设定里程碑，无法判断进度",
    ReasonKind.NO_TARGET: lambda _, __: "还没有确认的目标，无法判断进度",
    ReasonKind.NO_FIGURE: lambda _, __: "还没有可用的数据，无法判断进度",
    ReasonKind.ON_PACE: lambda reason, _: f"进度与序时相符{_ahead(reason)}",
    ReasonKind.YEAR_COMPLETE: lambda _, __: "本年度里程碑已全部完成",
    ReasonKind.NOT_STARTED: lambda reason, _: f"尚未到计划启动时间{_starts_in(reason)}",
    ReasonKind.ALL_COMPLETE: lambda _, __: "里程碑已全部完成",
    ReasonKind.TARGET_REACHED: lambda _, __: "指标已达到目标",
    ReasonKind.CANCELLED: lambda reason, _: f"工作已取消{_for_days(reason)}",
}


def reason_text(reason: LightReason, milestone_title: str | None = None, *, yearly: bool = False) -> str:
    """One reason of a light (灯色依据) as a Chinese clause, naming the milestone where it concerns one.

    `yearly` is for recurring work, whose gap is that of the year and not the one shown for the whole plan.
    """
    name = f"里程碑“{milestone_title}”" if milestone_title else "有里程碑"
    text = _REASONS[reason.kind](reason, name)
    return f"本年{text}" if yearly and reason.gap is not None and text.startswith("进度") else text


def verdict_text(
    verdict: LightVerdict,
    milestone_titles: Mapping[int, str] | None = None,
    limit: int = 3,
    *,
    yearly: bool = False,
) -> str:
    """The reasons of a light in one line, worst first; those beyond `limit` are counted."""
    titles = milestone_titles or {}
    texts = [
        reason_text(reason, titles.get(reason.milestone_id or 0), yearly=yearly)
        for reason in verdict.reasons[:limit]
    ]
    rest = len(verdict.reasons) - limit
    return "；".join(texts) + (f"；另有 {rest} 项" if rest > 0 else "")


def _gap(reason: LightReason) -> str:
    return fmt.MISSING if reason.gap is None else f"{abs(reason.gap):.1f} 个百分点"


def _ahead(reason: LightReason) -> str:
    if reason.gap is None or abs(reason.gap) < 0.05:
        return ""
    return f"，{'领先' if reason.gap > 0 else '落后'} {_gap(reason)}"


def _due_in(reason: LightReason) -> str:
    return "今天到期" if reason.days == 0 else f"还有 {reason.days} 天到期"


def _starts_in(reason: LightReason) -> str:
    return f"，距启动还有 {reason.days} 天" if reason.days else ""


def _for_days(reason: LightReason) -> str:
    return f" {reason.days} 天" if reason.days else ""


PROJECT_FIELDS: Mapping[str, str] = {
    "title": "项目名称",
    "kind": "工作类型",
    "kind_confirmed": "类型确认",
    "state": "状态",
    "state_reason": "原因",
    "state_category": "原因分类",
    "lead_department_id": "牵头部门",
    "supporting_department_ids": "配合部门",
    "director_id": "分管馆领导",
    "owner_id": "责任人",
    "planned_start": "计划开始",
    "planned_finish": "计划完成",
    "weight": "权重",
    "milestone": "里程碑",
}
"""What the attributes of a project are called."""

LEDGER = LedgerWords(
    actions={
        "plan.load": "装载规划",
        "plan.set_current": "切换当前规划",
        "node.restrict": "限定条目范围",
        "project.create": "建立项目",
        "project.amend": "修改项目",
        "project.set_state": "调整状态",
    },
    kinds={"node": "规划条目", "plan": "规划", "project": "项目"},
    fields={
        "demonstration": "演示日期",
        "milestones": "里程碑",
        "plan": "规划",
        "plan.plan_id": "规划序号",
        "projects": "项目",
        **{f"project.{name}": words for name, words in PROJECT_FIELDS.items()},
    },
    values={
        "project.kind": {kind.value: label.text for kind, label in WORK_KINDS.items()},
        "project.state": {state.value: label.text for state, label in PROJECT_STATES.items()},
    },
    people=("director_id", "owner_id"),
    departments=("lead_department_id", "owner_department_id", "supporting_department_ids"),
)
