"""The one way a fact becomes official: drafted, submitted, then approved or returned.

Every kind of fact that needs approval uses this machine; who may act is decided elsewhere.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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
    REVIEWED = "reviewed"
    UNLOCKED = "unlocked"


class Action(StrEnum):
    """What a person does to a submission."""

    SUBMIT = "submit"
    APPROVE = "approve"
    RETURN = "return"
    RECALL = "recall"
    REVIEW = "review"
    UNLOCK = "unlock"


@dataclass(frozen=True, slots=True)
class Course:
    """What a kind of fact goes through beyond submission and approval.

    ``reviewed``: somebody nearer reviews it before it is approved. ``unlocks``: what was approved is locked,
    and may be unlocked with a reason to be submitted again.
    """

    reviewed: bool = False
    unlocks: bool = False


PLAIN = Course()
"""Submitted, then approved or returned, for good."""


class IllegalTransition(Invalid):
    """The action does not apply to the state the submission is in."""


_TRANSITIONS: Mapping[tuple[State, Action], State] = {
    (State.DRAFT, Action.SUBMIT): State.SUBMITTED,
    (State.RETURNED, Action.SUBMIT): State.SUBMITTED,
    (State.RECALLED, Action.SUBMIT): State.SUBMITTED,
    (State.SUBMITTED, Action.RETURN): State.RETURNED,
    (State.SUBMITTED, Action.RECALL): State.RECALLED,
}
_DIRECT: Mapping[tuple[State, Action], State] = {
    (State.SUBMITTED, Action.APPROVE): State.APPROVED,
}
_BY_REVIEW: Mapping[tuple[State, Action], State] = {
    (State.SUBMITTED, Action.REVIEW): State.REVIEWED,
    (State.REVIEWED, Action.APPROVE): State.APPROVED,
    (State.REVIEWED, Action.RETURN): State.RETURNED,
}
_UNLOCKING: Mapping[tuple[State, Action], State] = {
    (State.APPROVED, Action.UNLOCK): State.UNLOCKED,
    (State.UNLOCKED, Action.SUBMIT): State.SUBMITTED,
}

_NOT_SUBMITTED = {
    Action.APPROVE: "审核通过",
    Action.RETURN: "退回",
    Action.RECALL: "撤回",
    Action.REVIEW: "初审",
    Action.UNLOCK: "解锁",
}
_REASONED = {
    Action.RETURN: "请写明退回原因，让填报人知道要改什么。",
    Action.UNLOCK: "请写明解锁原因，以便日后查证。",
}
"""The actions that need a reason, with what is said where there is none."""


def _following(state: State, action: Action, course: Course) -> State | None:
    step = (state, action)
    found = _TRANSITIONS.get(step) or (_BY_REVIEW if course.reviewed else _DIRECT).get(step)
    return found or (_UNLOCKING.get(step) if course.unlocks else None)


def allowed_actions(state: State, course: Course = PLAIN) -> tuple[Action, ...]:
    """The actions that apply in `state`, in the order of `Action`."""
    return tuple(action for action in Action if _following(state, action, course) is not None)


def transition(state: State, action: Action, reason: str | None = None, course: Course = PLAIN) -> State:
    """The state after `action`.

    Raises `IllegalTransition` when the action does not apply in `state`, and `Invalid` when a return or an
    unlocking has no reason or a reason is too long.
    """
    following = _next_state(state, action, course)
    reason_for(action, reason)
    return following


def reason_for(action: Action, reason: str | None) -> str | None:
    """The reason of an action, cleaned (see `clean_reason`); returns and unlocking need one."""
    return clean_reason(reason, required=action in _REASONED, absent=_REASONED.get(action))


def state_after(actions: Iterable[Action], course: Course = PLAIN) -> State:
    """The state a draft is in after `actions`, oldest first, as recorded (reasons were checked when given).

    Raises `IllegalTransition` when the record contradicts the machine.
    """
    state = State.DRAFT
    for action in actions:
        state = _next_state(state, action, course)
    return state


def clean_reason(reason: str | None, *, required: bool = True, absent: str | None = None) -> str | None:
    """The reason without surrounding blanks, None when there is none.

    Raises `Invalid` when it is required and holds nothing visible (saying ``absent``), or is longer than
    `REASON_LIMIT`.
    """
    text = (reason or "").strip()
    if not any(character.isprintable() and not character.isspace() for character in text):
        if required:
            message = absent or _REASONED[Action.RETURN]
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


def _next_state(state: State, action: Action, course: Course) -> State:
    following = _following(state, action, course)
    if following is None:
        raise IllegalTransition(_refusal(state, action, course))
    return following


def _refusal(state: State, action: Action, course: Course) -> str:
    if action is Action.SUBMIT:
        if state is State.APPROVED:
            again = "须先申请解锁" if course.unlocks else "请另提交一份"
            return f"这份填报已经审核通过，如需更正{again}。"
        return "这份填报已经提交，正在等待审核。"
    if action is Action.UNLOCK:
        return "这份填报没有锁定，不需要解锁。"
    if state is State.APPROVED:
        return f"这份填报已经审核通过，不能再{_NOT_SUBMITTED[action]}。"
    if action is Action.APPROVE and state is State.SUBMITTED:
        return "这份填报还没有经过区馆初审，不能审核通过。"
    if state is State.REVIEWED:
        return f"这份填报已经初审，不能再{_NOT_SUBMITTED[action]}，请联系市馆退回。"
    return f"这份填报不在待审核状态，不能{_NOT_SUBMITTED[action]}，请刷新页面查看最新状态。"
