"""The 111 programme: the way of one application, from the first draft to the end of cultivation.

One machine for all stages. Every step is dated and stays on record; the last one is taken back by a further
step that gives a reason, so that nothing that happened is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

TEXT_LIMIT = 1000
"""Longest reason or remark of a step, in characters."""
REFERENCE_LIMIT = 60
"""Longest number of a document (文号), in characters."""


class Category(StrEnum):
    """What a batch selects people for."""

    LEADING = "leading"
    YOUNG = "young"
    SKILLED = "skilled"


CATEGORY_WORDS: Mapping[Category, str] = {
    Category.LEADING: "领军人才",
    Category.YOUNG: "青年人才",
    Category.SKILLED: "高技能人才",
}


class Stage(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    APPLIED = "applied"
    RETURNED = "returned"
    UNQUALIFIED = "unqualified"
    QUALIFIED = "qualified"
    PASSED_OVER = "passed_over"
    PROPOSED = "proposed"
    PUBLISHED = "published"
    STOPPED = "stopped"
    SELECTED = "selected"
    TRAINING = "training"
    ASSESSED = "assessed"
    COMPLETED = "completed"
    EXITED = "exited"


STAGE_WORDS: Mapping[Stage, str] = {
    Stage.DRAFT: "填写中",
    Stage.APPLIED: "待资格审查",
    Stage.RETURNED: "退回补正",
    Stage.UNQUALIFIED: "资格审查未通过",
    Stage.QUALIFIED: "评审中",
    Stage.PASSED_OVER: "评审未入选",
    Stage.PROPOSED: "待公示",
    Stage.PUBLISHED: "公示中",
    Stage.STOPPED: "异议成立，终止",
    Stage.SELECTED: "已认定",
    Stage.TRAINING: "培养中",
    Stage.ASSESSED: "已期满考核",
    Stage.COMPLETED: "已结项",
    Stage.EXITED: "已退出",
}

OWN_STAGES = frozenset({Stage.DRAFT, Stage.RETURNED})
"""The stages in which the applicant works on it; nobody else sees what was never submitted."""
ENDED_STAGES = frozenset({Stage.UNQUALIFIED, Stage.PASSED_OVER, Stage.STOPPED, Stage.COMPLETED, Stage.EXITED})
"""The stages after which nothing follows."""
CHOSEN_STAGES = frozenset({Stage.SELECTED, Stage.TRAINING, Stage.ASSESSED, Stage.COMPLETED, Stage.EXITED})
"""The stages of somebody who was selected, whatever became of it."""


class Step(StrEnum):
    """What is done with an application."""

    START = "start"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    RETURN = "return"
    QUALIFY = "qualify"
    DISQUALIFY = "disqualify"
    PROPOSE = "propose"
    PASS_OVER = "pass_over"
    PUBLISH = "publish"
    STOP = "stop"
    SELECT = "select"
    BEGIN_TRAINING = "begin_training"
    ASSESS_YEAR = "assess_year"
    ASSESS_TERM = "assess_term"
    COMPLETE = "complete"
    CONTINUE = "continue"
    EXIT = "exit"
    REVERT = "revert"


STEP_WORDS: Mapping[Step, str] = {
    Step.START: "开始填写",
    Step.SUBMIT: "申报",
    Step.WITHDRAW: "撤回修改",
    Step.RETURN: "退回补正",
    Step.QUALIFY: "资格审查通过",
    Step.DISQUALIFY: "资格审查不通过",
    Step.PROPOSE: "评审入选",
    Step.PASS_OVER: "评审未入选",
    Step.PUBLISH: "公示",
    Step.STOP: "异议成立，终止",
    Step.SELECT: "认定",
    Step.BEGIN_TRAINING: "进入培养",
    Step.ASSESS_YEAR: "年度考核",
    Step.ASSESS_TERM: "期满考核",
    Step.COMPLETE: "结项",
    Step.CONTINUE: "续培",
    Step.EXIT: "退出",
    Step.REVERT: "撤销上一步",
}

_WAYS: Mapping[Step, Mapping[Stage, Stage]] = {
    Step.SUBMIT: {Stage.DRAFT: Stage.APPLIED, Stage.RETURNED: Stage.APPLIED},
    Step.WITHDRAW: {Stage.APPLIED: Stage.DRAFT},
    Step.RETURN: {Stage.APPLIED: Stage.RETURNED},
    Step.QUALIFY: {Stage.APPLIED: Stage.QUALIFIED},
    Step.DISQUALIFY: {Stage.APPLIED: Stage.UNQUALIFIED},
    Step.PROPOSE: {Stage.QUALIFIED: Stage.PROPOSED},
    Step.PASS_OVER: {Stage.QUALIFIED: Stage.PASSED_OVER},
    Step.PUBLISH: {Stage.PROPOSED: Stage.PUBLISHED},
    Step.STOP: {Stage.PUBLISHED: Stage.STOPPED},
    Step.SELECT: {Stage.PUBLISHED: Stage.SELECTED},
    Step.BEGIN_TRAINING: {Stage.SELECTED: Stage.TRAINING},
    Step.ASSESS_YEAR: {Stage.TRAINING: Stage.TRAINING},
    Step.ASSESS_TERM: {Stage.TRAINING: Stage.ASSESSED},
    Step.COMPLETE: {Stage.ASSESSED: Stage.COMPLETED},
    Step.CONTINUE: {Stage.ASSESSED: Stage.TRAINING},
    Step.EXIT: {
        Stage.SELECTED: Stage.EXITED,
        Stage.TRAINING: Stage.EXITED,
        Stage.ASSESSED: Stage.EXITED,
    },
}
"""From which stage a step leads to which."""

OWN_STEPS = frozenset({Step.START, Step.SUBMIT, Step.WITHDRAW})
"""The applicant's own steps, which nobody else takes or takes back."""
REASONED_STEPS = frozenset({Step.RETURN, Step.DISQUALIFY, Step.STOP, Step.EXIT, Step.REVERT})
"""The steps that need a reason."""
CULTIVATION_STEPS = frozenset(
    {
        Step.BEGIN_TRAINING,
        Step.ASSESS_YEAR,
        Step.ASSESS_TERM,
        Step.COMPLETE,
        Step.CONTINUE,
        Step.EXIT,
    }
)
"""The steps after selection, which cultivation takes."""


class IllegalStep(Invalid):
    """The step does not apply to the stage the application is in."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One step on record: what was done, the day it holds from, and the stage after it."""

    step: Step
    on: date
    stage: Stage


def next_stage(stage: Stage, step: Step) -> Stage:
    """The stage after a step. Raises IllegalStep saying where the application stands."""
    following = _WAYS.get(step, {}).get(stage)
    if following is None:
        raise IllegalStep(
            f"这份申报现在是“{STAGE_WORDS[stage]}”，不能办理“{STEP_WORDS[step]}”，请刷新页面查看最新状态。"
        )
    return following


def possible_steps(stage: Stage) -> tuple[Step, ...]:
    """The steps that lead on from a stage, in the order of ``Step``."""
    return tuple(step for step, ways in _WAYS.items() if stage in ways)


def standing_steps(taken: Iterable[Taken]) -> tuple[Taken, ...]:
    """The steps that hold, oldest first: each one taken back is gone, and so is its taking back."""
    kept: list[Taken] = []
    for one in taken:
        if one.step is Step.REVERT:
            kept.pop()
        else:
            kept.append(one)
    return tuple(kept)


def reverted(taken: Iterable[Taken]) -> Taken:
    """What taking back the last step leaves: the stage before it, from the day of the step on.

    It holds from that day because the step then counts as never taken; what was known before stays readable.
    Raises IllegalStep where the last step is the applicant's own, which is returned and not taken back.
    """
    kept = standing_steps(taken)
    if not kept or kept[-1].step in OWN_STEPS:
        raise IllegalStep("上一步由申报人本人办理，不能撤销；如材料需要修改，请退回补正。")
    return Taken(Step.REVERT, kept[-1].on, kept[-2].stage)


def clean_text(step: Step, text: str) -> str:
    """The reason or remark of a step. Raises Invalid where one is needed and missing, or it is too long."""
    words = text.strip()
    if step in REASONED_STEPS and not any(c.isprintable() and not c.isspace() for c in words):
        message = f"请写明“{STEP_WORDS[step]}”的原因，将记入办理过程。"
        raise Invalid(message, {"text": message})
    if len(words) > TEXT_LIMIT:
        message = f"说明不超过 {TEXT_LIMIT} 字，现在有 {len(words)} 字，请精简。"
        raise Invalid(message, {"text": message})
    return words


def day_of_step(on: date | None, today: date, last: date | None) -> date:
    """The day of a step: today unless one is given. Raises Invalid for one to come, or before the last."""
    day = on or today
    if day > today:
        message = "办理日期不能晚于今天，请修改。"
    elif last is not None and day < last:
        message = f"办理日期不能早于上一步的日期 {last}，请修改。"
    else:
        return day
    raise Invalid(message, {"on": message})
