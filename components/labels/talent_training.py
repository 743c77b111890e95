"""Training, exchanges and 五个一: states and ways, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.talent.checklist import ItemState, Proof
from domain.talent.exchanges import KIND_NAMES, ExchangeState
from domain.talent.hours import Category, Mode
from domain.talent.training import Audience, Phase, Seat, Way

PHASES: Mapping[Phase, Label] = {
    Phase.OPEN: Label("报名中", "calendar3", "tag tag-normal"),
    Phase.CLOSED: Label("报名截止", "hourglass-split", "tag tag-watch"),
    Phase.UNDER_WAY: Label("进行中", "clock-history", "tag"),
    Phase.OVER: Label("已结束", "check-lg", "tag tag-unset"),
    Phase.CANCELLED: Label("已取消", "x-lg", "tag tag-unset"),
}
SEATS: Mapping[Seat, Label] = {
    Seat.NONE: Label("未报名", "dot", "tag tag-unset"),
    Seat.SEATED: Label("已报名", "check-lg", "tag tag-normal"),
    Seat.WAITING: Label("候补", "hourglass-split", "tag tag-watch"),
    Seat.ATTENDED: Label("实到", "check-circle", "tag tag-normal"),
    Seat.ABSENT: Label("缺席", "x-lg", "tag tag-behind"),
}
AUDIENCES: Mapping[Audience, str] = {Audience.STAFF: "本馆职工", Audience.NETWORK: "全市公共图书馆"}
WAYS: Mapping[Way, str] = {Way.ORDERED: "点单式", Way.BOOKED: "预约式"}

EXCHANGES: Mapping[ExchangeState, Label] = {
    ExchangeState.PLANNED: Label("未开始", "calendar3", "tag tag-unset"),
    ExchangeState.UNDER_WAY: Label("进行中", "clock-history", "tag"),
    ExchangeState.REPORT_DUE: Label("待交报告", "pencil-square", "tag tag-watch"),
    ExchangeState.REPORTED: Label("报告待审核", "hourglass-split", "tag tag-watch"),
    ExchangeState.RETURNED: Label("报告已退回", "arrow-counterclockwise", "tag tag-behind"),
    ExchangeState.ACCEPTED: Label("已办结", "check-lg", "tag tag-normal"),
    ExchangeState.CANCELLED: Label("已取消", "x-lg", "tag tag-unset"),
}

ITEMS: Mapping[ItemState, Label] = {
    ItemState.OPEN: Label("未完成", "dot", "tag tag-unset"),
    ItemState.WAITING: Label("待确认", "hourglass-split", "tag tag-watch"),
    ItemState.RETURNED: Label("已退回", "arrow-counterclockwise", "tag tag-behind"),
    ItemState.DONE: Label("已完成", "check-lg", "tag tag-normal"),
}
PROOFS: Mapping[Proof, str] = {
    Proof.CLAIM: "本人申报，部门或人事确认",
    Proof.ACTIVITY: "按培训考勤自动认定",
    Proof.EXCHANGE: "按交流报告自动认定",
}

_CATEGORIES = {Category.PUBLIC.value: "公需科目", Category.PROFESSIONAL.value: "专业科目"}
_MODES = {
    Mode.CLASSROOM.value: "面授",
    Mode.ONLINE.value: "网络",
    Mode.CONFERENCE.value: "会议",
    Mode.SECONDMENT.value: "挂职",
    Mode.SHADOWING.value: "跟班",
    Mode.EXCHANGE.value: "馆员交换",
    Mode.CONTEST.value: "竞赛",
}

LEDGER = LedgerWords(
    actions={
        "checklist.save": "设置五个一清单",
        "checklist_claim.approve": "确认五个一申报",
        "checklist_claim.recall": "撤回五个一申报",
        "checklist_claim.return": "退回五个一申报",
        "checklist_claim.submit": "申报五个一",
        "exchange.add": "登记交流",
        "exchange.cancel": "取消交流",
        "exchange.change": "修改交流",
        "exchange.credit": "交流计入学时",
        "exchange_report.approve": "审核通过交流报告",
        "exchange_report.recall": "撤回交流报告",
        "exchange_report.return": "退回交流报告",
        "exchange_report.submit": "提交交流报告",
        "training.add": "新建培训活动",
        "training.attend": "登记培训考勤",
        "training.cancel": "取消培训活动",
        "training.change": "修改培训活动",
        "training.enrol": "培训报名",
        "training.heads": "登记外单位人数",
        "training.withdraw": "取消培训报名",
    },
    kinds={
        "checklist": "五个一清单",
        "checklist_claim": "五个一申报",
        "exchange_report": "交流报告",
        "staff_exchange": "交流培养",
        "training_activity": "培训活动",
    },
    fields={
        "checklist.items": "项目",
        "checklist_claim.done_on": "完成日期",
        "checklist_claim.item": "项目",
        "checklist_claim.submission": "申报编号",
        "checklist_claim.text": "说明",
        "exchange_report.length": "字数",
        "exchange_report.submission": "报告编号",
        "staff_exchange.category": "科目",
        "staff_exchange.from_day": "开始日期",
        "staff_exchange.host": "接收单位",
        "staff_exchange.post": "岗位",
        "staff_exchange.purpose": "任务与目标",
        "staff_exchange.staff": "人员编号",
        "staff_exchange.tenths": "学时（0.1 学时）",
        "staff_exchange.to_day": "结束日期",
        "training_activity.attended": "实到人数",
        "training_activity.attended_heads": "外单位实到人数",
        "training_activity.audience": "面向",
        "training_activity.booked": "外单位预订人数",
        "training_activity.category": "科目",
        "training_activity.department_id": "承办部门",
        "training_activity.enrol_until": "报名截止",
        "training_activity.mode": "方式",
        "training_activity.place": "地点",
        "training_activity.places": "名额",
        "training_activity.provider": "主办单位",
        "training_activity.staff": "人员编号",
        "training_activity.tenths": "学时（0.1 学时）",
        "training_activity.way": "参训方式",
    },
    values={
        "staff_exchange.category": _CATEGORIES,
        "staff_exchange.kind": {kind.value: words for kind, words in KIND_NAMES.items()},
        "training_activity.audience": {key.value: words for key, words in AUDIENCES.items()},
        "training_activity.category": _CATEGORIES,
        "training_activity.mode": _MODES,
        "training_activity.way": {key.value: words for key, words in WAYS.items()},
    },
)
