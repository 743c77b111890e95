"""Cultivation and achievements: states, results, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.talent.achievements import (
    KIND_WORDS,
    LEVEL_WORDS,
    AchievementKind,
    AchievementLevel,
)
from domain.talent.cultivation import (
    ASSESSMENT_WORDS,
    GOAL_WORDS,
    GRADE_WORDS,
    OUTCOME_WORDS,
    STATE_WORDS,
    STEP_WORDS,
    AssessmentKind,
    CultivationState,
    CultivationStep,
    GoalState,
    Grade,
    Outcome,
)
from domain.workflow import State

CULTIVATION_STATES: Mapping[CultivationState, Label] = {
    CultivationState.UNDER_WAY: Label(
        STATE_WORDS[CultivationState.UNDER_WAY], "arrow-clockwise", "tag tag-normal"
    ),
    CultivationState.CLOSED: Label(STATE_WORDS[CultivationState.CLOSED], "check-lg", "tag tag-done"),
    CultivationState.WITHDRAWN: Label(STATE_WORDS[CultivationState.WITHDRAWN], "x-lg", "tag tag-unset"),
}
GOAL_STATES: Mapping[GoalState, Label] = {
    GoalState.OPEN: Label(GOAL_WORDS[GoalState.OPEN], "arrow-clockwise", "tag tag-watch"),
    GoalState.ACHIEVED: Label(GOAL_WORDS[GoalState.ACHIEVED], "check-lg", "tag tag-normal"),
    GoalState.MISSED: Label(GOAL_WORDS[GoalState.MISSED], "x-lg", "tag tag-behind"),
    GoalState.DROPPED: Label(GOAL_WORDS[GoalState.DROPPED], "dot", "tag tag-unset"),
}
OUTCOMES: Mapping[Outcome, Label] = {
    Outcome.ON_TRACK: Label(OUTCOME_WORDS[Outcome.ON_TRACK], "arrow-right", "tag tag-normal"),
    Outcome.AT_RISK: Label(OUTCOME_WORDS[Outcome.AT_RISK], "exclamation-triangle", "tag tag-watch"),
    Outcome.ACHIEVED: Label(OUTCOME_WORDS[Outcome.ACHIEVED], "check-lg", "tag tag-normal"),
    Outcome.MISSED: Label(OUTCOME_WORDS[Outcome.MISSED], "x-lg", "tag tag-behind"),
}
GRADES: Mapping[Grade, Label] = {
    Grade.EXCELLENT: Label(GRADE_WORDS[Grade.EXCELLENT], "check-lg", "tag tag-normal"),
    Grade.PASS: Label(GRADE_WORDS[Grade.PASS], "check-lg", "tag tag-normal"),
    Grade.BASIC: Label(GRADE_WORDS[Grade.BASIC], "flag", "tag tag-watch"),
    Grade.FAIL: Label(GRADE_WORDS[Grade.FAIL], "exclamation-triangle", "tag tag-behind"),
}
SHARE_STATES: Mapping[State, Label] = {
    State.DRAFT: Label("未提交", "dot", "tag tag-unset"),
    State.SUBMITTED: Label("待核定", "hourglass-split", "tag tag-watch"),
    State.APPROVED: Label("已核定", "check-lg", "tag tag-normal"),
    State.RETURNED: Label("已退回", "arrow-counterclockwise", "tag tag-behind"),
    State.RECALLED: Label("已撤回", "arrow-counterclockwise", "tag tag-unset"),
}
STEPS: Mapping[CultivationStep, str] = STEP_WORDS
ASSESSMENTS: Mapping[AssessmentKind, str] = ASSESSMENT_WORDS
ACHIEVEMENT_KINDS: Mapping[AchievementKind, str] = KIND_WORDS
ACHIEVEMENT_LEVELS: Mapping[AchievementLevel, str] = LEVEL_WORDS

LEDGER = LedgerWords(
    actions={
        "achievement.correct": "更正成果",
        "achievement.join": "登记合作成果",
        "achievement.register": "登记成果",
        "achievement.revise": "修改成果",
        "achievement_share.approve": "核定成果",
        "achievement_share.recall": "撤回成果",
        "achievement_share.return": "退回成果",
        "achievement_share.submit": "提交成果",
        "cultivation.assess": "培养考核",
        "cultivation.extend": "延长培养期",
        "cultivation.reschedule": "调整培养期",
        "cultivation.resume": "恢复培养期",
        "cultivation.start": "开始培养",
        "development_goal.add": "添加培养目标",
        "development_goal.change": "修改培养目标",
        "development_goal.drop": "取消培养目标",
        "development_goal.reopen": "恢复培养目标",
        "development_goal.review": "阶段评估",
        "mentorship.add": "安排导师",
        "mentorship.change": "调整导师",
        "mentorship.remove": "删除导师安排",
    },
    kinds={
        "achievement": "成果",
        "achievement_share": "成果登记",
        "cultivation": "人才培养",
        "development_goal": "培养目标",
        "mentorship": "导师安排",
    },
    fields={
        "achievement.achieved_on": "取得日期",
        "achievement.issuer": "发表或授予单位",
        "achievement.level": "级别",
        "achievement.rank": "本人排名",
        "achievement.staff_id": "人员编号",
        "achievement_share.submission": "登记编号",
        "achievement.shares": "登记编号",
        "cultivation.people": "人员编号",
        "cultivation.grade": "考核结果",
        "cultivation.opinion": "考核意见",
        "cultivation.year": "年度",
        "development_goal.comment": "评估意见",
        "development_goal.measure": "衡量标准",
        "development_goal.outcome": "评估结论",
        "development_goal.reached": "完成值",
        "development_goal.target": "目标值",
        "mentorship.field": "指导方向",
        "mentorship.from_day": "开始日期",
        "mentorship.mentor_id": "导师",
        "mentorship.to_day": "结束日期",
        "setting.alike": "疑似重复起点",
        "setting.final_days": "期满考核提前天数",
        "setting.review_months": "评估间隔",
    },
    values={
        "achievement.kind": {kind.value: words for kind, words in KIND_WORDS.items()},
        "achievement.level": {level.value: words for level, words in LEVEL_WORDS.items()},
        "achievement_share.state": {state.value: label.text for state, label in SHARE_STATES.items()},
        "cultivation.grade": {grade.value: words for grade, words in GRADE_WORDS.items()},
        "cultivation.kind": {kind.value: words for kind, words in ASSESSMENT_WORDS.items()},
        "development_goal.outcome": {found.value: words for found, words in OUTCOME_WORDS.items()},
        "development_goal.state": {state.value: words for state, words in GOAL_WORDS.items()},
    },
    people=("mentor_id",),
)
