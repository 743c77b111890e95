"""Orders (督办): states, colours, steps, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components import formatting as fmt
from components.labels.parts import Label, LedgerWords
from domain.supervision.ladder import ColourVerdict
from domain.supervision.steps import (
    COLOUR_WORDS,
    STATE_WORDS,
    STEP_WORDS,
    Colour,
    FloorReason,
    OrderState,
    Step,
)

COLOURS: Mapping[Colour, Label] = {
    Colour.NONE: Label(COLOUR_WORDS[Colour.NONE], "dot", "tag order-none"),
    Colour.BLUE: Label(COLOUR_WORDS[Colour.BLUE], "flag", "tag order-blue"),
    Colour.YELLOW: Label(COLOUR_WORDS[Colour.YELLOW], "flag", "tag order-yellow"),
    Colour.RED: Label(COLOUR_WORDS[Colour.RED], "flag", "tag order-red"),
}

ORDER_STATES: Mapping[OrderState, Label] = {
    OrderState.RAISED: Label(STATE_WORDS[OrderState.RAISED], "pencil-square", "tag"),
    OrderState.HANDED: Label(STATE_WORDS[OrderState.HANDED], "send", "tag tag-watch"),
    OrderState.ACCEPTED: Label(STATE_WORDS[OrderState.ACCEPTED], "arrow-clockwise", "tag tag-done"),
    OrderState.ANSWERED: Label(STATE_WORDS[OrderState.ANSWERED], "hourglass-split", "tag tag-watch"),
    OrderState.FINISHED: Label(STATE_WORDS[OrderState.FINISHED], "check-lg", "tag tag-normal"),
    OrderState.STRUCK: Label(STATE_WORDS[OrderState.STRUCK], "check-lg", "tag tag-normal"),
    OrderState.ARCHIVED: Label(STATE_WORDS[OrderState.ARCHIVED], "check-lg", "tag tag-unset"),
    OrderState.WITHDRAWN: Label(STATE_WORDS[OrderState.WITHDRAWN], "x-lg", "tag tag-unset"),
}

STEPS: Mapping[Step, str] = STEP_WORDS

_RECORDED: Mapping[FloorReason, str] = {
    FloorReason.ISSUED: "立项时定",
    FloorReason.RETURNED: "反馈被退回",
    FloorReason.PACE: "反馈进度落后于时间进度",
    FloorReason.UNACCEPTED: "交办后逾期无人承办",
    FloorReason.UNANSWERED: "到期未反馈",
}


def colour_reason(verdict: ColourVerdict) -> str:
    """Why an order has its colour, in words; empty where it has none."""
    told = []
    if verdict.days_left is not None:
        told.append(_days(verdict.days_left))
    if verdict.recorded is not None:
        told.append(_RECORDED[verdict.recorded])
    return "，".join(told)


def _days(left: int) -> str:
    if left < 0:
        return fmt.days_overdue(-left)
    return "今天到期" if left == 0 else f"还有 {left} 天到期"


LEDGER = LedgerWords(
    actions={f"supervision.{step.value}": f"督办{words}" for step, words in STEP_WORDS.items()},
    kinds={"supervision_order": "督办单"},
    fields={
        "supervision_order.basis": "督办依据",
        "supervision_order.colour": "颜色",
        "supervision_order.completion": "办理进度",
        "supervision_order.department_id": "承办部门",
        "supervision_order.due_on": "办理时限",
        "supervision_order.order_state": "状态",
        "supervision_order.people": "人数",
        "supervision_order.person_id": "承办人",
        "supervision_order.reason": "说明",
        "supervision_order.requirement": "办理要求",
        "supervision_order.title": "督办事项",
    },
    values={
        "supervision_order.order_state": {state.value: words for state, words in STATE_WORDS.items()},
        "supervision_order.colour": {colour.value: words for colour, words in COLOUR_WORDS.items()},
    },
    people=("person_id",),
    departments=("department_id",),
)
