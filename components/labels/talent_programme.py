"""The 111 programme: stages, results, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.talent.programme import CATEGORY_WORDS, STAGE_WORDS, STEP_WORDS, Category, Stage, Step
from domain.talent.programme_rules import BAR_WORDS, Bar
from domain.talent.programme_views import Phase

_ICONS: Mapping[Stage, tuple[str, str]] = {
    Stage.DRAFT: ("pencil-square", "tag tag-unset"),
    Stage.APPLIED: ("hourglass-split", "tag tag-watch"),
    Stage.RETURNED: ("arrow-counterclockwise", "tag tag-watch"),
    Stage.UNQUALIFIED: ("x-lg", "tag tag-unset"),
    Stage.QUALIFIED: ("clipboard-check", "tag tag-done"),
    Stage.PASSED_OVER: ("x-lg", "tag tag-unset"),
    Stage.PROPOSED: ("hourglass-split", "tag tag-watch"),
    Stage.PUBLISHED: ("megaphone", "tag tag-watch"),
    Stage.STOPPED: ("x-lg", "tag tag-behind"),
    Stage.SELECTED: ("check-lg", "tag tag-normal"),
    Stage.TRAINING: ("arrow-clockwise", "tag tag-normal"),
    Stage.ASSESSED: ("clipboard-check", "tag tag-normal"),
    Stage.COMPLETED: ("check-lg", "tag tag-done"),
    Stage.EXITED: ("x-lg", "tag tag-unset"),
}

STAGES: Mapping[Stage, Label] = {stage: Label(STAGE_WORDS[stage], *_ICONS[stage]) for stage in Stage}
"""Where an application stands."""


PHASES: Mapping[Phase, Label] = {
    Phase.COMING: Label("未开始", "calendar3", "tag tag-unset"),
    Phase.OPEN: Label("申报中", "pencil-square", "tag tag-watch"),
    Phase.JUDGING: Label("审查评审", "clipboard-check", "tag tag-done"),
    Phase.PUBLISHED: Label("公示与认定", "megaphone", "tag tag-watch"),
    Phase.RUNNING: Label("培养中", "arrow-clockwise", "tag tag-normal"),
    Phase.OVER: Label("已结束", "check-lg", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={f"talent.{step.value}": f"111 工程{words}" for step, words in STEP_WORDS.items()}
    | {
        "talent.score": "111 工程评分",
        "talent.recuse": "111 工程回避",
        "talent.unrecuse": "111 工程取消回避",
        "talent.object": "111 工程公示异议",
        "talent.rule": "111 工程异议处理",
        "talent_batch.create": "新建 111 工程批次",
        "talent_batch.change": "修改 111 工程批次",
        "talent_batch.publish": "公示 111 工程名单",
        "talent_batch.seat": "聘请评委",
        "talent_batch.unseat": "解聘评委",
    },
    kinds={
        "talent_batch": "111 工程批次",
        "talent_application": "111 工程申报",
        "talent_decision": "111 工程认定文件",
    },
    fields={
        "setting.publication_days": "公示天数",
        "talent_application.batch_id": "批次编号",
        "talent_application.reference": "文号",
        "talent_application.reviewer_id": "评委",
        "talent_application.staff_id": "名册编号",
        "talent_application.stage": "阶段",
        "talent_application.upheld": "异议成立",
        "talent_batch.apply_from": "申报开始",
        "talent_batch.apply_to": "申报截止",
        "talent_batch.category": "类别",
        "talent_batch.decide_by": "计划认定日期",
        "talent_batch.from_day": "公示开始",
        "talent_batch.least_education": "学历要求",
        "talent_batch.least_title": "职称要求",
        "talent_batch.oldest": "年龄上限",
        "talent_batch.passing": "入选最低分",
        "talent_batch.people": "人数",
        "talent_batch.quota": "名额",
        "talent_batch.reviewers": "每份评委人数",
        "talent_batch.reviewer_id": "评委",
        "talent_batch.rules": "选拔规则",
        "talent_batch.sheet": "评分表",
        "talent_batch.term_to": "培养期满",
        "talent_batch.to_day": "公示截止",
        "talent_batch.trimmed": "去掉最高最低分",
        "talent_batch.years_of_service": "本馆工作年限",
    },
    values={
        "talent_application.stage": {stage.value: words for stage, words in STAGE_WORDS.items()},
        "talent_batch.category": {kind.value: words for kind, words in CATEGORY_WORDS.items()},
    },
    people=("reviewer_id",),
)

CATEGORIES: Mapping[Category, str] = CATEGORY_WORDS
STEPS: Mapping[Step, str] = STEP_WORDS
BARS: Mapping[Bar, str] = BAR_WORDS
