"""What is done to develop people in the pool: rotations, secondments, tasks; when, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

TITLE_LIMIT, RESULT_LIMIT = 120, 1000
LONGEST_DAYS = 1827
"""An action takes five years at most."""


class ActionKind(StrEnum):
    """What is done."""

    ROTATION = "rotation"
    SECONDMENT = "secondment"
    TASK = "task"
    TRAINING = "training"
    MENTOR = "mentor"
    ACTING = "acting"


class ActionState(StrEnum):
    """How an action was left by its last step."""

    ARRANGED = "arranged"
    DONE = "done"
    CANCELLED = "cancelled"


class ActionStage(StrEnum):
    """How an action stands on a day."""

    AHEAD = "ahead"
    UNDER_WAY = "under_way"
    OVERDUE = "overdue"
    DONE = "done"
    CANCELLED = "cancelled"


KIND_WORDS: Mapping[ActionKind, str] = {
    ActionKind.ROTATION: "轮岗",
    ActionKind.SECONDMENT: "挂职锻炼",
    ActionKind.TASK: "专项任务",
    ActionKind.TRAINING: "专题培训",
    ActionKind.MENTOR: "导师带教",
    ActionKind.ACTING: "代行职务",
}
STAGE_WORDS: Mapping[ActionStage, str] = {
    ActionStage.AHEAD: "未开始",
    ActionStage.UNDER_WAY: "进行中",
    ActionStage.OVERDUE: "到期未办结",
    ActionStage.DONE: "已完成",
    ActionStage.CANCELLED: "已取消",
}
AWAY = frozenset({ActionKind.ROTATION, ActionKind.SECONDMENT})
"""What somebody can do only one of at a time."""


@dataclass(frozen=True, slots=True)
class ActionTerms:
    """An action as one step left it; ``to_day`` is planned until it is done, then the day it ended."""

    kind: ActionKind
    title: str
    from_day: date
    to_day: date
    department_id: int | None = None
    state: ActionState = ActionState.ARRANGED
    result: str = ""

    def stage(self, day: date) -> ActionStage:
        """How it stands on a day."""
        if self.state is not ActionState.ARRANGED:
            return ActionStage(self.state.value)
        if day < self.from_day:
            return ActionStage.AHEAD
        return ActionStage.OVERDUE if day > self.to_day else ActionStage.UNDER_WAY


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """An action at a point of view; ``version`` is the ledger's number of its last step."""

    action_id: int
    cadre_id: int
    version: int
    terms: ActionTerms


def check_open(terms: ActionTerms) -> None:
    """Raise Invalid when an action is over already."""
    if terms.state is not ActionState.ARRANGED:
        raise Invalid(
            f"这项安排{STAGE_WORDS[ActionStage(terms.state.value)]}，不能再修改。请刷新页面后核对。"
        )


def span_fault(from_day: date | None, to_day: date | None) -> str:
    """What is wrong with the days of an action, in words; empty when nothing is."""
    if from_day is None or to_day is None:
        return "请填写起止日期。"
    if to_day < from_day:
        return f"结束日期（{to_day}）早于开始日期（{from_day}），请修改。"
    if (to_day - from_day).days > LONGEST_DAYS:
        return "一项安排最长五年，请分段登记。"
    return ""


def clash(wanted: ActionTerms, others: Iterable[ActionTerms]) -> ActionTerms | None:
    """Another action that takes the person away in the same time; None when there is none."""
    if wanted.kind not in AWAY:
        return None
    return next(
        (
            other
            for other in others
            if other.kind in AWAY
            and other.state is not ActionState.CANCELLED
            and other.from_day <= wanted.to_day
            and wanted.from_day <= other.to_day
        ),
        None,
    )
