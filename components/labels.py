"""Chinese words, icons and CSS classes of every state a page shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from components import formatting as fmt
from domain.accounts import AccountState
from domain.asof import Basis, Knowledge
from domain.credentials import CredentialState
from domain.jobs import JobState
from domain.notices import Channel, DeliveryState, NoticeKind
from domain.permissions import CredentialKind, Permission
from domain.projects.lights import Light, LightReason, LightVerdict, ReasonKind
from domain.projects.reporting import ReportingSignal, ReportingStatus
from domain.projects.words import (
    KIND_WORDS,
    LIGHT_WORDS,
    PROJECT_STATE_WORDS,
    REPORTING_WORDS,
    WORKFLOW_WORDS,
)
from domain.projects.work import ProjectState, WorkKind
from domain.rounds import RoundState
from domain.workflow import Action, State
from domain.worklist import DueGroup, Duty


@dataclass(frozen=True, slots=True)
class Label:
    """What stands for one state: the word, the name of an icon (``ci-…``) and a CSS class."""

    text: str
    icon: str
    css: str


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

ACCOUNT_STATES: Mapping[AccountState, Label] = {
    AccountState.ACTIVE: Label("在用", "check-lg", "tag tag-normal"),
    AccountState.TEMPORARY: Label("待改密码", "key", "tag tag-watch"),
    AccountState.LOCKED: Label("已锁定", "lock", "tag tag-behind"),
    AccountState.INACTIVE: Label("已停用", "x-lg", "tag tag-unset"),
    AccountState.ERASED: Label("已离馆", "x-lg", "tag tag-unset"),
}

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

WORKFLOW_STATES: Mapping[State, Label] = {
    State.DRAFT: Label(WORKFLOW_WORDS[State.DRAFT], "pencil-square", "tag"),
    State.SUBMITTED: Label(WORKFLOW_WORDS[State.SUBMITTED], "hourglass-split", "tag tag-watch"),
    State.APPROVED: Label(WORKFLOW_WORDS[State.APPROVED], "check-lg", "tag tag-normal"),
    State.RETURNED: Label(WORKFLOW_WORDS[State.RETURNED], "arrow-counterclockwise", "tag tag-behind"),
    State.RECALLED: Label(WORKFLOW_WORDS[State.RECALLED], "arrow-left", "tag tag-unset"),
}

ROUND_STATES: Mapping[RoundState, Label] = {
    RoundState.NOT_OPEN: Label("未开放", "calendar3", "tag tag-unset"),
    RoundState.OPEN: Label("填报中", "hourglass-split", "tag tag-watch"),
    RoundState.CLOSED: Label("已截止", "check-lg", "tag"),
    RoundState.LOCKED: Label("已锁定", "lock", "tag tag-done"),
}

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
}

WORKFLOW_ACTIONS: Mapping[Action, Label] = {
    Action.SUBMIT: Label("提交审核", "send", "btn-main"),
    Action.APPROVE: Label("审核通过", "check-lg", "btn-main"),
    Action.RETURN: Label("退回", "arrow-counterclockwise", "btn-line"),
    Action.RECALL: Label("撤回", "arrow-left", "btn-line"),
}

NOTICES: Mapping[NoticeKind, Label] = {
    NoticeKind.DECISION_AWAITED: Label("请审核", "hourglass-split", "tag tag-watch"),
    NoticeKind.RETURNED: Label("退回", "arrow-counterclockwise", "tag tag-behind"),
    NoticeKind.APPROVED: Label("已审定", "check-lg", "tag tag-normal"),
    NoticeKind.PRESSED: Label("催报", "exclamation-triangle", "tag tag-behind"),
    NoticeKind.ROUND_OPEN: Label("填报开放", "calendar3", "tag"),
    NoticeKind.ROUND_DUE: Label("即将截止", "hourglass-split", "tag tag-watch"),
    NoticeKind.ROUND_OVERDUE: Label("逾期未报", "exclamation-triangle", "tag tag-behind"),
    NoticeKind.DEPUTY_NAMED: Label("代理", "person-circle", "tag"),
    NoticeKind.DEPUTY_BEGINS: Label("代理开始", "person-circle", "tag"),
    NoticeKind.DEPUTY_ENDS: Label("代理将止", "person-circle", "tag tag-watch"),
}

DELIVERIES: Mapping[DeliveryState, Label] = {
    DeliveryState.WAITING: Label("待发送", "hourglass-split", "tag tag-watch"),
    DeliveryState.SENDING: Label("发送中", "send", "tag"),
    DeliveryState.SENT: Label("已发送", "check-lg", "tag tag-normal"),
    DeliveryState.UNCERTAIN: Label("结果不明", "exclamation-triangle", "tag tag-watch"),
    DeliveryState.FAILED: Label("发送失败", "x-lg", "tag tag-behind"),
    DeliveryState.LAPSED: Label("过期未发", "clock-history", "tag tag-behind"),
    DeliveryState.DROPPED: Label("无需发送", "dot", "tag tag-unset"),
}

CHANNELS: Mapping[Channel, str] = {Channel.MAIL: "邮件", Channel.ROBOT: "企业微信群"}

JOB_STATES: Mapping[JobState, Label] = {
    JobState.QUEUED: Label("排队中", "hourglass-split", "tag"),
    JobState.RUNNING: Label("进行中", "arrow-clockwise", "tag tag-watch"),
    JobState.DONE: Label("已完成", "check-lg", "tag tag-normal"),
    JobState.FAILED: Label("未完成", "exclamation-triangle", "tag tag-behind"),
    JobState.INTERRUPTED: Label("已中断", "exclamation-triangle", "tag tag-behind"),
    JobState.CANCELLED: Label("已取消", "x-lg", "tag tag-unset"),
}

KNOWLEDGE: Mapping[Knowledge, str] = {Knowledge.NOW: "现在所知", Knowledge.THEN: "当日所知"}
BASES: Mapping[Basis, str] = {Basis.APPROVED: "仅已审定", Basis.PROVISIONAL: "含待审"}

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


HISTORY_ACTIONS: Mapping[str, str] = {
    "plan.load": "装载规划",
    "project.create": "建立项目",
    "project.amend": "修改项目",
    "project.set_state": "调整状态",
    "indicator.confirm_target": "确认指标目标",
    "indicator.define": "修改指标口径",
    "indicator.link": "保存指标对应关系",
    "indicator.load": "装载指标目录",
    "indicator.target": "设定指标目标",
    "indicator.unlink": "解除指标对应关系",
    "indicator.withdraw_target": "撤销指标目标",
    "attachment.add": "上传附件",
    "attachment.remove": "移除附件",
}
"""What a recorded change of a project or an indicator is called."""

HISTORY_FIELDS: Mapping[str, str] = {
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
    "effective_on": "数据截至",
    "achieved": "完成情况",
    "problems": "存在问题",
    "next_steps": "下步打算",
    "completions": "里程碑完成",
    "source": "来源",
    "attachment": "附件",
    "reason": "原因",
}
"""Names of the attributes of a project and of a report, as forms and histories call them."""

_HISTORY_VALUES: Mapping[str, Mapping[str, str]] = {
    "kind": {kind.value: label.text for kind, label in WORK_KINDS.items()},
    "state": {state.value: label.text for state, label in PROJECT_STATES.items()},
    "attachment": {"": "无"},
    "kind_confirmed": {"True": "已确认", "False": "待确认"},
}


def history_value(name: str, value: str) -> str:
    """The value of an attribute in words; 未填 where there was none."""
    return _HISTORY_VALUES.get(name, {}).get(value, value) or "未填"


CREDENTIAL_KINDS: Mapping[CredentialKind, str] = {
    CredentialKind.SESSION: "登录",
    CredentialKind.API_TOKEN: "访问令牌",
    CredentialKind.SIGNED_LINK: "分享链接",
    CredentialKind.SCREEN: "显示屏",
}
CREDENTIAL_STATES: Mapping[CredentialState, tuple[str, str]] = {
    CredentialState.WAITING: ("待启用", "watch"),
    CredentialState.LIVE: ("有效", "normal"),
    CredentialState.EXPIRED: ("已过期", "unset"),
    CredentialState.REVOKED: ("已撤销", "unset"),
}
"""What a credential's state is called, and the tone of its tag."""
CREDENTIAL_PERMISSIONS: Mapping[Permission, str] = {
    Permission.COCKPIT_READ: "读取驾驶舱",
    Permission.INDICATOR_READ: "读取指标",
    Permission.PROJECT_READ: "读取项目",
}
"""What the permissions that credentials may carry are called."""

LEDGER_ACTIONS: Mapping[str, str] = {
    **HISTORY_ACTIONS,
    "account.create": "新建账户",
    "account.grant": "授予角色",
    "account.rename": "修改姓名或职务",
    "account.revoke": "撤销角色",
    "account.revoke_deputy": "撤销代理",
    "account.unlock": "解除锁定",
    "account.name_deputy": "指定代理人",
    "account.set_active": "启用或停用账户",
    "account.set_contact": "登记联系方式",
    "account.set_password": "修改密码",
    "delivery.retry": "重新发送",
    "api_token.make": "新建访问令牌",
    "api_token.revoke": "撤销访问令牌",
    "department.save": "保存部门",
    "dictionary.save": "保存字典",
    "installation.mark": "标记演示库",
    "installation.restore": "从备份恢复",
    "backup.create": "生成备份",
    "job.cancel": "取消任务",
    "job.enqueue": "发起任务",
    "job.finish": "任务结束",
    "node.restrict": "限定条目范围",
    "person.erase": "清除姓名",
    "ledger.export": "导出台账",
    "notice.set_preferences": "设置通知方式",
    "observation.approve": "审定指标数据",
    "observation.recall": "撤回指标数据",
    "observation.return": "退回指标数据",
    "observation.submit": "填报指标数据",
    "plan.set_current": "切换当前规划",
    "progress_report.approve": "审定月报",
    "progress_report.press": "催报",
    "progress_report.recall": "撤回月报",
    "progress_report.return": "退回月报",
    "progress_report.submit": "提交月报",
    "round.lock": "锁定填报期",
    "round.save": "设定填报期",
    "round.unlock": "解锁填报期",
    "setting.save": "修改规则",
    "screen.make": "新建显示屏凭据",
    "screen.open": "启用显示屏",
    "screen.revoke": "撤销显示屏凭据",
    "signed_link.make": "新建分享链接",
    "signed_link.revoke": "撤销分享链接",
    "signed_link.view": "查看分享链接",
    "session.close": "退出登录",
    "session.end": "结束会话",
    "session.open": "登录",
    "session.refuse": "登录被拒",
    "table.import": "导入表格",
}
"""What the ledger's actions are called."""
