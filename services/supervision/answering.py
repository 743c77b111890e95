"""What the department in charge does with an order: accept it, and say how it was done."""

from __future__ import annotations

import math
from dataclasses import replace

from domain.errors import Invalid
from domain.permissions import Actor
from domain.supervision.ladder import behind_pace
from domain.supervision.steps import Colour, FloorReason, Standing, Step
from services.context import Context
from services.notices import NoticeKind
from services.supervision import telling
from services.supervision.stepping import Taking, clean, required_text, take

__all__ = ["accept", "answer"]

DONE = 100.0


def accept(context: Context, actor: Actor, order_id: int, version: int, remark: str = "") -> int:
    """Take an order on (承办)."""
    text = clean(remark, "承办安排", "text", 500)

    def change(taking: Taking) -> Standing:
        telling.settle(taking.work, taking.order, NoticeKind.ORDER_HANDED, NoticeKind.ORDER_PRESSED)
        return replace(taking.after, matter=None, escalated=0)

    return take(context, actor, order_id, version, Step.ACCEPT, text, change)


def answer(
    context: Context, actor: Actor, order_id: int, version: int, text: str, completion: float | None
) -> int:
    """Say how far an order is (反馈): at 100 % it waits for judgement, below that work goes on.

    A feedback that is behind the time that has passed, by more than the rule allows, makes it a 黄单.
    """
    words = required_text(text, Step.ANSWER, "办理情况", "text")
    if completion is None or not math.isfinite(completion) or not 0 <= completion <= DONE:
        raise Invalid(
            "请填写办理进度，为 0 至 100 的数；已办完填 100。", {"completion": "须在 0 至 100 之间"}
        )

    def change(taking: Taking) -> Standing:
        work, order = taking.work, taking.order
        telling.settle(work, order, *telling.DUTY_NOTICES)
        if completion < DONE:
            standing = replace(taking.before, turn=taking.after.turn, completion=completion)
            if behind_pace(standing, completion, work.today, taking.rule):
                standing = standing.raised_to(Colour.YELLOW, FloorReason.PACE)
            told = f"{order.name}反馈进度 {completion:g}%：{order.title}"
        else:
            standing = replace(
                taking.after, completion=completion, answered_on=work.today, answered_by=work.actor.user_id
            )
            told = f"{order.name}已反馈，请办结或退回：{order.title}"
        people = telling.issuer(work, order) or telling.office(work)
        telling.tell(work, people, NoticeKind.ORDER_ANSWERED, order, told, f"{standing.turn}", words)
        return standing

    return take(context, actor, order_id, version, Step.ANSWER, words, change)
