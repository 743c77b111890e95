"""The life of an order: 立项 → 交办 → 承办 → 反馈 → 办结 → 销号 → 归档, with 催办 at any step.

Steps are facts that are only ever added. Each leaves a full standing behind it, so that the latest one says
how an order stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

TITLE_LIMIT = 200
TEXT_LIMIT = 2000
REASON_LIMIT = 500


class OrderState(StrEnum):
    """Where an order stands."""

    RAISED = "raised"
    HANDED = "handed"
    ACCEPTED = "accepted"
    ANSWERED = "answered"
    FINISHED = "finished"
    STRUCK = "struck"
    ARCHIVED = "archived"
    WITHDRAWN = "withdrawn"


OPEN_STATES: tuple[OrderState, ...] = (
    OrderState.RAISED,
    OrderState.HANDED,
    OrderState.ACCEPTED,
    OrderState.ANSWERED,
)
"""The states in which the thing itself is still to be done or judged."""
ENDED_STATES: tuple[OrderState, ...] = (OrderState.ARCHIVED, OrderState.WITHDRAWN)
"""The states after which nothing more happens."""


class Step(StrEnum):
    """What happens to an order."""

    RAISE = "raise"
    HAND_OVER = "hand_over"
    ACCEPT = "accept"
    ANSWER = "answer"
    RETURN = "return"
    FINISH = "finish"
    STRIKE_OFF = "strike_off"
    ARCHIVE = "archive"
    EXTEND = "extend"
    PRESS = "press"
    ESCALATE = "escalate"
    WITHDRAW = "withdraw"


class Colour(StrEnum):
    """The ladder, from below: no warning yet, 蓝单, 黄单, 红单."""

    NONE = "none"
    BLUE = "blue"
    YELLOW = "yellow"
    RED = "red"

    @property
    def rank(self) -> int:
        """The height on the ladder, from 0."""
        return list(Colour).index(self)

    def up(self) -> Colour:
        """The next colour; red has none above it."""
        return list(Colour)[min(self.rank + 1, len(Colour) - 1)]


def higher(*colours: Colour) -> Colour:
    """The highest of some colours."""
    return max(colours, key=lambda colour: colour.rank)


class FloorReason(StrEnum):
    """Why an order is at least as high on the ladder as it is, whatever the dates say."""

    ISSUED = "issued"
    RETURNED = "returned"
    PACE = "pace"
    UNACCEPTED = "unaccepted"
    UNANSWERED = "unanswered"


class IllegalStep(Invalid):
    """The step does not apply to the state the order is in."""


_TRANSITIONS: Mapping[tuple[OrderState, Step], OrderState] = {
    (OrderState.RAISED, Step.HAND_OVER): OrderState.HANDED,
    (OrderState.HANDED, Step.HAND_OVER): OrderState.HANDED,
    (OrderState.HANDED, Step.ACCEPT): OrderState.ACCEPTED,
    (OrderState.ACCEPTED, Step.ANSWER): OrderState.ANSWERED,
    (OrderState.ANSWERED, Step.RETURN): OrderState.ACCEPTED,
    (OrderState.ANSWERED, Step.FINISH): OrderState.FINISHED,
    (OrderState.FINISHED, Step.STRIKE_OFF): OrderState.STRUCK,
    (OrderState.STRUCK, Step.ARCHIVE): OrderState.ARCHIVED,
    **{
        (state, Step.WITHDRAW): OrderState.WITHDRAWN
        for state in (OrderState.RAISED, OrderState.HANDED, OrderState.ACCEPTED)
    },
}
_STAYING: Mapping[Step, tuple[OrderState, ...]] = {
    Step.EXTEND: (OrderState.RAISED, OrderState.HANDED, OrderState.ACCEPTED),
    Step.PRESS: (*OPEN_STATES, OrderState.FINISHED, OrderState.STRUCK),
    Step.ESCALATE: (OrderState.HANDED, OrderState.ACCEPTED),
}
"""Steps that leave the state as it is, and where they may happen."""

QUIET_STEPS: frozenset[Step] = frozenset({Step.PRESS, Step.ESCALATE})
"""Steps that take nothing from under a form that somebody has open."""

STEP_WORDS: Mapping[Step, str] = {
    Step.RAISE: "立项",
    Step.HAND_OVER: "交办",
    Step.ACCEPT: "承办",
    Step.ANSWER: "反馈",
    Step.RETURN: "退回重办",
    Step.FINISH: "办结",
    Step.STRIKE_OFF: "销号",
    Step.ARCHIVE: "归档",
    Step.EXTEND: "延期",
    Step.PRESS: "催办",
    Step.ESCALATE: "升级",
    Step.WITHDRAW: "撤销",
}
STATE_WORDS: Mapping[OrderState, str] = {
    OrderState.RAISED: "待交办",
    OrderState.HANDED: "待承办",
    OrderState.ACCEPTED: "办理中",
    OrderState.ANSWERED: "待办结",
    OrderState.FINISHED: "待销号",
    OrderState.STRUCK: "待归档",
    OrderState.ARCHIVED: "已归档",
    OrderState.WITHDRAWN: "已撤销",
}
COLOUR_WORDS: Mapping[Colour, str] = {
    Colour.NONE: "未预警",
    Colour.BLUE: "蓝单",
    Colour.YELLOW: "黄单",
    Colour.RED: "红单",
}


def steps_from(state: OrderState) -> tuple[Step, ...]:
    """The steps that apply in a state, in the order of `Step`; who may take them is another question."""
    return tuple(step for step in Step if (state, step) in _TRANSITIONS or state in _STAYING.get(step, ()))


def order_name(year: int, number: int) -> str:
    """What an order is called, e.g. 督办〔2025〕12号."""
    return f"督办〔{year}〕{number}号"


@dataclass(frozen=True, slots=True)
class Standing:
    """How an order stands after a step.

    ``since`` is the day its state began; ``floor`` the least height on the ladder by record, and
    ``floor_why`` the reason; ``handed_on`` the day it was last handed over; ``completion`` what the last
    feedback claims, in per cent; ``matter`` and ``escalated`` say what was left unanswered and how often that
    was told upwards; ``turn`` counts the steps that change what a form shows.
    """

    state: OrderState
    since: date
    due_on: date
    floor: Colour = Colour.NONE
    floor_why: FloorReason | None = None
    department_id: int | None = None
    person_id: int | None = None
    handed_on: date | None = None
    answered_on: date | None = None
    answered_by: int | None = None
    completion: float | None = None
    pressed_on: date | None = None
    matter: FloorReason | None = None
    escalated: int = 0
    turn: int = 1

    @property
    def open(self) -> bool:
        """Whether the thing is still to be done or judged."""
        return self.state in OPEN_STATES

    def raised_to(self, colour: Colour, why: FloorReason) -> Standing:
        """The standing with a floor at least as high as a colour."""
        if colour.rank <= self.floor.rank:
            return self
        return replace(self, floor=colour, floor_why=why)


def begin(on: date, due_on: date, colour: Colour) -> Standing:
    """The standing of an order that is raised on a day."""
    why = FloorReason.ISSUED if colour is not Colour.NONE else None
    return Standing(OrderState.RAISED, on, due_on, colour, why)


def moved(standing: Standing, step: Step, on: date) -> Standing:
    """The standing with its state and turn after a step on a day; what else the step brings is added to it.

    Raises `IllegalStep` when the step does not apply.
    """
    following = _TRANSITIONS.get((standing.state, step))
    if following is None:
        if standing.state not in _STAYING.get(step, ()):
            raise IllegalStep(refusal(standing.state, step))
        following = standing.state
    turn = standing.turn if step in QUIET_STEPS else standing.turn + 1
    changed = following is not standing.state or step is Step.HAND_OVER
    return replace(standing, state=following, since=on if changed else standing.since, turn=turn)


def refusal(state: OrderState, step: Step) -> str:
    """Why a step does not apply to an order in a state."""
    if state in ENDED_STATES:
        return f"这份督办单{STATE_WORDS[state]}，不能再{STEP_WORDS[step]}。"
    if step is Step.ARCHIVE:
        return "归档前须先销号：这份督办单" + STATE_WORDS[state] + "，请先完成前面的步骤。"
    return f"这份督办单现在是“{STATE_WORDS[state]}”，不能{STEP_WORDS[step]}，请刷新页面查看最新状态。"


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """The latest open order about a thing, as lists of such things carry it along."""

    order_id: int
    year: int
    number: int
    state: OrderState
    pressed_on: date | None

    @property
    def name(self) -> str:
        """Its number in words."""
        return order_name(self.year, self.number)
