"""The rights table in Chinese."""

from __future__ import annotations

from collections.abc import Mapping

from domain.permissions import Permission

PERMISSION_NAMES: Mapping[Permission, str] = {
    Permission.ACCOUNT_OWN: "管理自己的账户",
    Permission.SEARCH_USE: "搜索",
    Permission.COCKPIT_READ: "查看驾驶舱",
    Permission.WORKLIST_READ: "查看本人待办",
    Permission.PROJECT_READ: "查看重点项目",
    Permission.PROJECT_EDIT: "编辑项目",
    Permission.PROJECT_SET_STATE: "暂停、取消、恢复项目",
    Permission.SCHEDULE_DECIDE: "审批期限调整",
    Permission.LIGHT_OVERRIDE: "人工调整灯色",
    Permission.PROGRESS_WRITE: "填报月报",
    Permission.PROGRESS_DECIDE: "审核月报",
    Permission.SUBMISSION_DECIDE: "审核填报内容",
    Permission.PROGRESS_PRESS: "催报",
    Permission.INDICATOR_READ: "查看指标",
    Permission.INDICATOR_WRITE: "填报指标",
    Permission.INDICATOR_DECIDE: "审核指标",
    Permission.INDICATOR_CONFIRM: "确认指标目标",
    Permission.INDICATOR_DEFINE: "设定指标口径与目标",
    Permission.ROUND_MANAGE: "管理填报期",
    Permission.CONSOLIDATION_WRITE: "汇总月报",
    Permission.MONEY_WRITE: "填报经费",
    Permission.MONEY_DECIDE: "审核经费",
    Permission.YEAR_READ: "查看年度任务",
    Permission.YEAR_EDIT: "拟定与办结年度任务",
    Permission.YEAR_ISSUE: "印发年度任务",
    Permission.YEAR_REPORT: "填报年度任务季度进展",
    Permission.YEAR_DECIDE: "审核年度任务季度进展",
    Permission.SUPERVISION_READ: "查看督办",
    Permission.SUPERVISION_ISSUE: "立项、交办、催办与办结督办",
    Permission.SUPERVISION_ANSWER: "承办与反馈督办",
    Permission.SUPERVISION_CLOSE: "督办销号与归档",
    Permission.VERIFICATION_READ: "查看抽查",
    Permission.VERIFICATION_DRAW: "抽取核查样本",
    Permission.VERIFICATION_CHECK: "核查填报为完成的事项",
    Permission.RISK_READ: "查看风险与问题",
    Permission.RISK_WRITE: "登记与更新风险、问题",
    Permission.PROBLEM_ANSWER: "答复请馆领导协调的问题",
    Permission.LEDGER_READ: "查看变更台账",
    Permission.PLAN_MANAGE: "装载规划",
    Permission.PLAN_CARRY: "向下一规划结转",
    Permission.USER_MANAGE: "管理用户与角色",
    Permission.DEPARTMENT_MANAGE: "管理部门",
    Permission.SETTINGS_MANAGE: "修改规则",
    Permission.DICTIONARY_MANAGE: "管理字典",
    Permission.DELIVERY_MANAGE: "管理通知发送",
    Permission.JOB_MANAGE: "管理任务",
    Permission.BACKUP_RUN: "备份",
    Permission.TOKEN_OWN: "使用访问令牌",
    Permission.LINK_SHARE: "分享项目链接",
    Permission.SCREEN_MANAGE: "管理显示屏",
    Permission.CREDENTIAL_MANAGE: "管理凭据",
    Permission.EVALUATION_MANAGE: "启动评估",
    Permission.EVALUATION_WRITE: "撰写评估",
    Permission.EVALUATION_SIGN: "部门签署评估",
    Permission.EVALUATION_DECIDE: "馆领导签署评估",
    Permission.NETWORK_READ: "查看服务网络",
    Permission.UNIT_WRITE: "填报单位数据",
    Permission.UNIT_REVIEW: "区馆审核",
    Permission.UNIT_APPROVE: "市馆审定",
    Permission.UNIT_MANAGE: "管理单位名录",
    Permission.IMPORT_RUN: "导入数据",
}
"""What the permissions are called."""


def permission_name(permission: Permission) -> str:
    """What a permission is called."""
    return PERMISSION_NAMES.get(permission, permission.value)
