"""Taking the steps of an order, one callback for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, no_update

from components.conflict import notice
from pages.frame import done
from pages.parsing import as_day, as_id, as_number, as_optional_id, as_text, as_version
from server.guard import Conflict, Context, Forbidden, Invalid, context, current_actor, guarded_callback
from services.supervision import answering, issuing
from services.supervision.reading import STEP_PERMISSIONS, Step

LIMIT = 4000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""

Take = Callable[[Context, Any, int, int, dict[str, Any]], int]


def _text(given: Mapping[str, Any]) -> str:
    return as_text(given.get("text"), LIMIT)


def _hand_over(found: Context, actor: Any, order_id: int, turn: int, given: dict[str, Any]) -> int:
    department, person = as_optional_id(given["department"]), as_optional_id(given["person"])
    return issuing.hand_over(found, actor, order_id, turn, department, person, _text(given))


def _answer(found: Context, actor: Any, order_id: int, turn: int, given: dict[str, Any]) -> int:
    completion = as_number(given["completion"], "办理进度")
    return answering.answer(found, actor, order_id, turn, _text(given), completion)


def _extend(found: Context, actor: Any, order_id: int, turn: int, given: dict[str, Any]) -> int:
    return issuing.extend(found, actor, order_id, turn, as_day(given["due"], "延期后的时限"), _text(given))


def _press(found: Context, actor: Any, order_id: int, turn: int, given: dict[str, Any]) -> int:
    return issuing.press(found, actor, order_id)


def _with_text(function: Callable[[Context, Any, int, int, str], int]) -> Take:
    return lambda found, actor, order_id, turn, given: function(found, actor, order_id, turn, _text(given))


STEPS: Mapping[Step, tuple[Take, Mapping[str, Any], str]] = {
    Step.HAND_OVER: (_hand_over, {"department": None, "person": "0", "text": "请尽快办理。"}, "raised"),
    Step.ACCEPT: (_with_text(answering.accept), {"text": "由专人办理。"}, "handed"),
    Step.ANSWER: (_answer, {"text": "已完成第一阶段。", "completion": 60}, "accepted"),
    Step.FINISH: (_with_text(issuing.finish), {"text": ""}, "answered"),
    Step.RETURN: (_with_text(issuing.return_order), {"text": "请补充证明材料。"}, "answered"),
    Step.STRIKE_OFF: (_with_text(issuing.strike_off), {"text": "已核对结果。"}, "finished"),
    Step.ARCHIVE: (_with_text(issuing.archive), {"text": ""}, "struck"),
    Step.EXTEND: (_extend, {"due": "2026-01-30", "text": "场地交付推迟。"}, "handed"),
    Step.WITHDRAW: (_with_text(issuing.withdraw), {"text": "事项已并入其他工作。"}, "handed"),
    Step.PRESS: (_press, {}, "handed"),
}
"""What each step calls, an example of its fields, and in which state the example's order stands."""


def _register(step: Step, take: Take, fields: Mapping[str, Any], state: str) -> None:
    prefix = f"order-{step.value.replace('_', '-')}"

    def example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
        order_id, turn = facts["orders"][state]
        values = {**fields, **({"department": facts["department"]} if "department" in fields else {})}
        return {
            f"{prefix}-send.n_clicks": 1,
            "order-id.data": order_id,
            "order-turn.data": turn,
            **{f"{prefix}-{name}.value": value for name, value in values.items()},
        }

    @guarded_callback(
        Output(f"{prefix}-done", "search"),
        Output(f"{prefix}-message", "children"),
        Input(f"{prefix}-send", "n_clicks"),
        State("order-id", "data"),
        State("order-turn", "data"),
        *(State(f"{prefix}-{name}", "value") for name in fields),
        permission=STEP_PERMISSIONS[step],
        example=example,
        running=[(Output(f"{prefix}-send", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def send(clicks: Any, order: Any, turn: Any, *values: Any) -> tuple[Any, Any]:
        """Take the step; what is wrong is said beside the form, which keeps what was typed."""
        if not clicks:
            return no_update, no_update
        try:
            given = dict(zip(fields, values, strict=True))
            number = take(context(), current_actor(), as_id(order), as_version(turn), given)
        except (Invalid, Conflict, Forbidden) as error:
            return no_update, notice(error.message)
        return done(step.value, number), ""


for _step, (_take, _fields, _state) in STEPS.items():
    _register(_step, _take, _fields, _state)

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="navigate"),
    Output("orders-department", "title"),
    Input("orders-department", "value"),
    prevent_initial_call=True,
)
