"""Accounts, departments, rules and code lists."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.accounts import AccountState
from domain.permissions import ROLE_NAMES

ACCOUNT_STATES: Mapping[AccountState, Label] = {
    AccountState.ACTIVE: Label("在用", "check-lg", "tag tag-normal"),
    AccountState.TEMPORARY: Label("待改密码", "key", "tag tag-watch"),
    AccountState.LOCKED: Label("已锁定", "lock", "tag tag-behind"),
    AccountState.INACTIVE: Label("已停用", "x-lg", "tag tag-unset"),
    AccountState.ERASED: Label("已离馆", "x-lg", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={
        "account.create": "新建账户",
        "account.grant": "授予角色",
        "account.rename": "修改姓名或职务",
        "account.revoke": "撤销角色",
        "account.revoke_deputy": "撤销代理",
        "account.unlock": "解除锁定",
        "account.name_deputy": "指定代理人",
        "account.set_active": "启用或停用账户",
        "account.set_password": "修改密码",
        "department.save": "保存部门",
        "dictionary.save": "保存字典",
        "person.erase": "清除姓名",
        "setting.save": "修改规则",
        "session.close": "退出登录",
        "session.end": "结束会话",
        "session.open": "登录",
        "session.refuse": "登录被拒",
    },
    kinds={"account": "账户", "department": "部门", "dictionary": "字典", "setting": "规则"},
    fields={
        "account.deputy_id": "代理人",
        "account.failures": "连续输错",
        "account.login": "登录名",
        "account.position_title": "职务",
        "account.role": "角色",
        "account.scope_id": "范围",
        "account.scope_kind": "范围类型",
        "account.temporary": "临时密码",
        "account.why": "原因",
        "department.merged_into": "并入",
        "department.predecessors": "前身部门",
        "setting.behind_gap": "滞后界限",
        "setting.due_day": "截止日",
        "setting.due_soon_days": "临近到期天数",
        "setting.idle_minutes": "自动退出分钟数",
        "setting.max_failures": "允许输错次数",
        "setting.minutes": "锁定分钟数",
        "setting.accept_days": "承办时限",
        "setting.blue_days": "蓝单提前天数",
        "setting.high": "高风险起点",
        "setting.max_days": "最长有效天数",
        "setting.claim": "一次申报学时上限",
        "setting.day": "每天学时上限",
        "setting.smallest_group": "最小分组人数",
        "setting.medium": "中风险起点",
        "setting.pace_gap": "反馈进度落后界限",
        "setting.red_days": "红单逾期天数",
        "setting.remind_days": "提醒提前天数",
        "setting.required": "填报 100% 须附佐证",
        "setting.severe": "重大风险起点",
        "setting.opens_day": "开放日",
        "setting.overdue_days": "滞后的逾期天数",
        "setting.watch_gap": "关注界限",
    },
    values={
        "account.role": {role.value: name for role, name in ROLE_NAMES.items()},
        "account.scope_kind": {
            "plan": "全馆",
            "department": "部门",
            "unit": "区馆",
            "person": "个人",
            "assignment": "任务",
        },
        "account.why": {
            "unknown": "没有这个用户名",
            "locked": "账户已锁定",
            "inactive": "账户已停用",
            "password": "密码不对",
        },
    },
    people=("deputy_id",),
    departments=("scope_id",),
)
