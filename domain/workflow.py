"""The one way a fact becomes official: drafted, submitted, then approved or returned.

Every kind of fact that needs approval uses this machine; who may act is decided elsewhere.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from domain.errors import Invalid

REASON_LIMIT = 500
"""Longest reason, in characters."""


REMARK_LIMIT = 500
"""Longest remark at one field, in characters."""
BY_REMARKS = "请按各处批注修改"
"""The reason of a return that says all it has to say at the fields."""


class State(StrEnum):
    """Where a submission stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    RECALLED = "recalled"


class Action(StrEnum):
    """What a person does to a submission."""

    SUBMIT = "submit"
    APPROVE = "approve"
    RETURN = "return"
    RECALL = "recall"


class IllegalTransition(Invalid):
    """The action does not apply to the state the submission is in."""


_TRANSITIONS: Mapping[tuple[State, Action], State] = {
    (State.DRAFT, Action.SUBMIT): State.SUBMITTED,
    (State.RETURNED, Action.SUBMIT): State.SUBMITTED,
    (State.RECALLED, Action.SUBMIT): State.SUBMITTED,
    (State.SUBMITTED, Action.APPROVE): State.APPROVED,
    (State.SUBMITTED, Action.RETURN): State.RETURNED,
    (State.SUBMITTED, Action.RECALL): State.RECALLED,
}

_NOT_SUBMITTED = {
    Action.APPROVE: "审核通过",
    Action.RETURN: "退回",
    Action.RECALL: "撤回",
}


def allowed_actions(state: State) -> tuple[Action, ...]:
    """The actions that apply in `state`, in the order of `Action`."""
    return tuple(action for action in Action if (state, action) in _TRANSITIONS)


def transition(state: State, action: Action, reason: str | None = None) -> State:
    """The state after `action`.

    Raises `IllegalTransition` when the action does not apply in `state`, and `Invalid` when a return has no
    reason or a reason is too long.
    """
    following = _next_state(state, action)
    if action is Action.RETURN or reason is not None:
        clean_reason(reason, required=action is Action.RETURN)
    return following


def state_after(actions: Iterable[Action]) -> State:
    """The state a draft is in after `actions`, oldest first, as recorded (reasons were checked when given).

    Raises `IllegalTransition` when the record contradicts the machine.
    """
    state = State.DRAFT
    for action in actions:
        state = _next_state(state, action)
    return state


def clean_reason(reason: str | None, *, required: bool = True) -> str | None:
    """The reason without surrounding blanks, None when there is none.

    Raises `Invalid` when it is required and holds nothing visible, or is longer than `REASON_LIMIT`.
    """
    text = (reason or "").strip()
    if not any(character.isprintable() and not character.isspace() for character in text):
        if required:
            message = "请写明退回原因，让填报人知道要改什么。"
            raise Invalid(message, {"reason": message})
        return None
    if len(text) > REASON_LIMIT:
        message = f"原因最多 {REASON_LIMIT} 字，现在有 {len(text)} 字，请精简。"
        raise Invalid(message, {"reason": message})
    return text


def clean_remarks(remarks: Mapping[str, str], fields: Mapping[str, str]) -> dict[str, str]:
    """What is said at single fields of a fact that is returned, without those at which nothing is said.

    ``fields`` names the fields that take a remark, with their words. Raises `Invalid` for any other one and
    for a remark longer than `REMARK_LIMIT`.
    """
    found: dict[str, str] = {}
    for name, given in remarks.items():
        text = given.strip()
        if not text:
            continue
        if name not in fields:
            raise Invalid("批注的位置与这份填报不符，请刷新页面后重试。")
        if len(text) > REMARK_LIMIT:
            message = f"“{fields[name]}”的批注最多 {REMARK_LIMIT} 字，现在有 {len(text)} 字，请精简。"
            raise Invalid(message, {name: message})
        found[name] = text
    return found


def _next_state(state: State, action: Action) -> State:
    following = _TRANSITIONS.get((state, action))
    if following is None:
        raise IllegalTransition(_refusal(state, action))
    return following


def _refusal(state: State, action: Action) -> str:
    if action is Action.SUBMIT:
        if state is State.APPROVED:
            return "这份填报已经审核通过，如需更正请另提交一份。"
        return "这份填报已经提交，正在等待审核。"
    if state is State.APPROVED:
        return f"这份填报已经审核通过，不能再{_NOT_SUBMITTED[action]}。"
    return f"这份填报不在待审核状态，不能{_NOT_SUBMITTED[action]}，请刷新页面查看最新状态。"
