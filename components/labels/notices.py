"""Notices and what is sent of them."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.notices import Channel, DeliveryState, NoticeKind

NOTICES: Mapping[NoticeKind, Label] = {
    NoticeKind.DECISION_AWAITED: Label("请审核", "hourglass-split", "tag tag-watch"),
    NoticeKind.RETURNED: Label("退回", "arrow-counterclockwise", "tag tag-behind"),
    NoticeKind.APPROVED: Label("已审定", "check-lg", "tag tag-normal"),
    NoticeKind.PRESSED: Label("催报", "exclamation-triangle", "tag tag-behind"),
    NoticeKind.ROUND_OPEN: Label("填报开放", "calendar3", "tag"),
    NoticeKind.ROUND_DUE: Label("即将截止", "hourglass-split", "tag tag-watch"),
    NoticeKind.ROUND_OVERDUE: Label("逾期未报", "exclamation-triangle", "tag tag-behind"),
    NoticeKind.ORDER_HANDED: Label("督办交办", "send", "tag tag-watch"),
    NoticeKind.ORDER_PRESSED: Label("催办", "exclamation-triangle", "tag tag-behind"),
    NoticeKind.ORDER_ANSWERED: Label("督办反馈", "hourglass-split", "tag tag-watch"),
    NoticeKind.ORDER_RETURNED: Label("督办退回", "arrow-counterclockwise", "tag tag-behind"),
    NoticeKind.ORDER_FINISHED: Label("督办办结", "check-lg", "tag tag-normal"),
    NoticeKind.ORDER_CHANGED: Label("督办变更", "pencil-square", "tag"),
    NoticeKind.ORDER_DUE: Label("督办临期", "hourglass-split", "tag tag-watch"),
    NoticeKind.ORDER_ESCALATED: Label("督办升级", "exclamation-triangle", "tag tag-behind"),
    NoticeKind.RISK_ASSIGNED: Label("风险责任人", "person-circle", "tag"),
    NoticeKind.RISK_DUE: Label("风险到期", "hourglass-split", "tag tag-watch"),
    NoticeKind.PROBLEM_ASKED: Label("请协调", "megaphone", "tag tag-watch"),
    NoticeKind.PROBLEM_ANSWERED: Label("协调答复", "check-lg", "tag tag-normal"),
    NoticeKind.VERIFICATION_ASKED: Label("请核查", "clipboard-check", "tag tag-watch"),
    NoticeKind.VERIFICATION_FOUND: Label("抽查结论", "clipboard-check", "tag tag-behind"),
    NoticeKind.DEPUTY_NAMED: Label("代理", "person-circle", "tag"),
    NoticeKind.DEPUTY_BEGINS: Label("代理开始", "person-circle", "tag"),
    NoticeKind.DEPUTY_ENDS: Label("代理将止", "person-circle", "tag tag-watch"),
    NoticeKind.MENTOR_NAMED: Label("导师安排", "people", "tag"),
    NoticeKind.GOAL_REVIEWED: Label("阶段评估", "flag", "tag"),
    NoticeKind.ASSESSED: Label("考核结果", "clipboard-check", "tag"),
    NoticeKind.TRAINING_SEATED: Label("候补转正", "check-lg", "tag tag-normal"),
    NoticeKind.TRAINING_CHANGED: Label("培训变更", "pencil-square", "tag tag-watch"),
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

LEDGER = LedgerWords(
    actions={
        "account.set_contact": "登记联系方式",
        "delivery.retry": "重新发送",
        "notice.set_preferences": "设置通知方式",
    },
    kinds={"contact": "联系方式", "delivery": "发送记录", "notice_preference": "通知偏好"},
    fields={
        "contact.set": "已登记",
        "notice_preference.mail": "邮件提醒",
        "notice_preference.quiet_until": "免打扰至",
        "notice_preference.workdays_only": "仅工作日",
    },
    values={"delivery.state": {state.value: label.text for state, label in DELIVERIES.items()}},
)
