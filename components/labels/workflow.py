"""Whatever is submitted and decided on."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.projects.words import (
    WORKFLOW_WORDS,
)
from domain.workflow import Action, State

WORKFLOW_STATES: Mapping[State, Label] = {
    State.DRAFT: Label(WORKFLOW_WORDS[State.DRAFT], "pencil-square", "tag"),
    State.SUBMITTED: Label(WORKFLOW_WORDS[State.SUBMITTED], "hourglass-split", "tag tag-watch"),
    State.APPROVED: Label(WORKFLOW_WORDS[State.APPROVED], "check-lg", "tag tag-normal"),
    State.RETURNED: Label(WORKFLOW_WORDS[State.RETURNED], "arrow-counterclockwise", "tag tag-behind"),
    State.RECALLED: Label(WORKFLOW_WORDS[State.RECALLED], "arrow-left", "tag tag-unset"),
    State.REVIEWED: Label(WORKFLOW_WORDS[State.REVIEWED], "clipboard-check", "tag tag-watch"),
    State.UNLOCKED: Label(WORKFLOW_WORDS[State.UNLOCKED], "pencil-square", "tag tag-watch"),
}

WORKFLOW_ACTIONS: Mapping[Action, Label] = {
    Action.SUBMIT: Label("提交审核", "send", "btn-main"),
    Action.APPROVE: Label("审核通过", "check-lg", "btn-main"),
    Action.RETURN: Label("退回", "arrow-counterclockwise", "btn-line"),
    Action.RECALL: Label("撤回", "arrow-left", "btn-line"),
    Action.REVIEW: Label("初审通过", "check-lg", "btn-main"),
    Action.UNLOCK: Label("解锁", "pencil-square", "btn-line"),
}

LEDGER = LedgerWords(
    fields={"submission": "提交编号"},
    values={"state": {state.value: label.text for state, label in WORKFLOW_STATES.items()}},
)
