"""The change ledger in Chinese: what kinds of things, fields and values in it are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.labels import HISTORY_FIELDS, LEDGER_ACTIONS, PROJECT_STATES, WORK_KINDS, WORKFLOW_STATES
from domain.ledger import LedgerLine, LedgerNames, document_text
from domain.permissions import ROLE_NAMES

SUBJECT_KINDS: Mapping[str, str] = {
    "account": "账户",
    "backup": "备份",
    "contact": "联系方式",
    "credential": "凭据",
    "delivery": "发送记录",
    "department": "部门",
    "dictionary": "字典",
    "indicator": "指标",
    "installation": "系统",
    "job": "任务",
    "ledger": "变更台账",
    "node": "规划条目",
    "notice_preference": "通知偏好",
    "observation": "指标数据",
    "plan": "规划",
    "progress_report": "月报",
    "project": "项目",
    "reporting_round": "填报期",
    "setting": "规则",
    "table_import": "表格导入",
}
"""What the kinds of things in the ledger are called."""

LEDGER_FIELDS: Mapping[str, str] = {
    **HISTORY_FIELDS,
    "action": "操作",
    "active": "启用",
    "actor": "操作人",
    "added": "新增",
    "archive": "备份文件",
    "attachment": "附件",
    "baseline": "基线",
    "behind_gap": "滞后界限",
    "changed": "改动",
    "code": "编号",
    "day": "日期",
    "definition": "口径",
    "deputy_id": "代理人",
    "direction": "方向",
    "due_day": "截止日",
    "due_on": "截止日期",
    "due_soon_days": "临近到期天数",
    "effective_on": "生效日期",
    "element": "规划要素",
    "ends_on": "结束日期",
    "expires_at": "有效期至",
    "failures": "连续输错",
    "file": "文件",
    "from_day": "起始日期",
    "grace_days": "宽限天数",
    "idle_minutes": "自动退出分钟数",
    "instructions": "填报要求",
    "kind": "类型",
    "label": "名称",
    "ledger_seq": "台账序号",
    "left_out": "未导入",
    "locked": "锁定",
    "login": "登录名",
    "mail": "邮件提醒",
    "max_failures": "允许输错次数",
    "measure": "考核方式",
    "merged_into": "并入",
    "milestones": "里程碑",
    "minutes": "锁定分钟数",
    "month": "月份",
    "name": "名称",
    "nature": "性质",
    "new": "新增",
    "note": "说明",
    "opens_day": "开放日",
    "opens_on": "开放日期",
    "overdue_days": "滞后的逾期天数",
    "owner_department_id": "归口部门",
    "parameters": "参数",
    "people": "人数",
    "period": "期次",
    "plan": "规划",
    "position": "排序",
    "position_title": "职务",
    "predecessors": "前身部门",
    "projects": "项目",
    "quiet_until": "免打扰至",
    "reason": "原因",
    "removed": "移除",
    "role": "角色",
    "scope_id": "范围",
    "scope_kind": "范围类型",
    "set": "已登记",
    "sha256": "校验值",
    "size": "字节数",
    "source": "来源",
    "starts_on": "开始日期",
    "state": "状态",
    "steps": "分年目标",
    "subject": "对象",
    "submission": "提交编号",
    "table": "表格",
    "target": "目标值",
    "temporary": "临时密码",
    "title": "名称",
    "to_day": "截止日期",
    "unit": "单位",
    "value": "数值",
    "watch_gap": "关注界限",
    "why": "原因",
    "workdays_only": "仅工作日",
    "written": "已导入",
}
"""What the fields of recorded documents are called."""

_VALUES: Mapping[str, Mapping[str, str]] = {
    "role": {role.value: name for role, name in ROLE_NAMES.items()},
    "scope_kind": {
        "plan": "全馆",
        "department": "部门",
        "unit": "区馆",
        "person": "个人",
        "assignment": "任务",
    },
    "state": {
        **{state.value: label.text for state, label in PROJECT_STATES.items()},
        **{state.value: label.text for state, label in WORKFLOW_STATES.items()},
    },
    "kind": {**{kind.value: label.text for kind, label in WORK_KINDS.items()}, **SUBJECT_KINDS},
    "action": LEDGER_ACTIONS,
    "why": {
        "unknown": "没有这个用户名",
        "locked": "账户已锁定",
        "inactive": "账户已停用",
        "password": "密码不对",
    },
}
_PEOPLE = ("deputy_id", "director_id", "owner_id")
_DEPARTMENTS = ("lead_department_id", "owner_department_id", "scope_id")


def field_name(name: str) -> str:
    """What a field is called; a milestone goes by its title."""
    if name.startswith("milestone:"):
        return f"里程碑“{name.removeprefix('milestone:')}”"
    return LEDGER_FIELDS.get(name, name)


def action_name(action: str) -> str:
    """What an action is called."""
    return LEDGER_ACTIONS.get(action, action)


def kind_name(kind: str) -> str:
    """What a kind of things is called."""
    return SUBJECT_KINDS.get(kind, kind)


def document_words(document: Any, names: LedgerNames) -> str:
    """A recorded document in one line of Chinese."""

    def value(field: str, found: Any) -> str | None:
        if found is None or found == "":
            return "无"
        if isinstance(found, bool):
            return "是" if found else "否"
        if isinstance(found, int):
            named = names.people if field in _PEOPLE else names.departments if field in _DEPARTMENTS else {}
            return named.get(found)
        if isinstance(found, list) and field == "changed":
            return "、".join(field_name(str(item)) for item in found)
        if isinstance(found, list) and all(isinstance(item, str) for item in found):
            return "、".join(found)
        if isinstance(found, list) and field == "supporting_department_ids":
            return "、".join(names.departments.get(item, str(item)) for item in found) or "无"
        return _VALUES.get(field, {}).get(found) if isinstance(found, str) else None

    return document_text(document, field_name, value)


def subject_words(kind: str, subject_id: str, names: LedgerNames) -> str:
    """The thing a change is about, by its name where it has one."""
    known: Mapping[str, Mapping[int, str]] = {
        "account": names.people,
        "contact": names.people,
        "department": names.departments,
        "project": names.projects,
        "progress_report": names.projects,
    }
    first, _, rest = subject_id.partition(":")
    name = known.get(kind, {}).get(int(first)) if first.isdecimal() and len(first) < 19 else None
    told = f"{name} {rest}".strip() if name else subject_id
    return f"{kind_name(kind)} {told}"


HEADER = ("序号", "时间", "操作人", "操作", "对象类型", "对象", "变更前", "变更后")
WIDTHS = (9, 18, 12, 16, 12, 24, 50, 60)


def export_row(line: LedgerLine, names: LedgerNames, at: str) -> tuple[str, ...]:
    """The cells of one change in a file; ``at`` is its time in words."""
    return (
        str(line.seq),
        at,
        line.actor,
        action_name(line.action),
        kind_name(line.subject_kind),
        subject_words(line.subject_kind, line.subject_id, names).partition(" ")[2],
        document_words(line.before_document, names),
        document_words(line.after_document, names),
    )
