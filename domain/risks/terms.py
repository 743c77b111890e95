"""What is kept of risks and problems. Every revision holds all of it: the latest one tells how it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from domain.errors import Invalid
from domain.risks.scoring import score

TITLE_LIMIT = 120
TEXT_LIMIT = 2000
REASON_LIMIT = 500
MEASURE_LIMIT = 300
MEASURES = 12
"""How many measures one risk or problem has at most."""


class RiskState(StrEnum):
    """Where a risk stands: being dealt with, watched, come true (a problem now), or over."""

    OPEN = "open"
    WATCHED = "watched"
    OCCURRED = "occurred"
    CLOSED = "closed"


class ProblemState(StrEnum):
    """Where a problem stands: being dealt with, waiting for a director, solved, or over."""

    OPEN = "open"
    COORDINATING = "coordinating"
    SOLVED = "solved"
    CLOSED = "closed"


class RiskStep(StrEnum):
    """What happens to a risk."""

    RAISE = "raise"
    ASSESS = "assess"
    OCCUR = "occur"
    CLOSE = "close"
    REOPEN = "reopen"


class ProblemStep(StrEnum):
    """What happens to a problem."""

    RAISE = "raise"
    EDIT = "edit"
    ANSWER = "answer"
    SOLVE = "solve"
    CLOSE = "close"
    REOPEN = "reopen"


LIVE_RISKS: tuple[RiskState, ...] = (RiskState.OPEN, RiskState.WATCHED)
LIVE_PROBLEMS: tuple[ProblemState, ...] = (ProblemState.OPEN, ProblemState.COORDINATING)

RISK_STATE_WORDS: Mapping[RiskState, str] = {
    RiskState.OPEN: "应对中",
    RiskState.WATCHED: "观察中",
    RiskState.OCCURRED: "已发生",
    RiskState.CLOSED: "已关闭",
}
PROBLEM_STATE_WORDS: Mapping[ProblemState, str] = {
    ProblemState.OPEN: "处理中",
    ProblemState.COORDINATING: "待馆领导协调",
    ProblemState.SOLVED: "已解决",
    ProblemState.CLOSED: "已关闭",
}
RISK_STEP_WORDS: Mapping[RiskStep, str] = {
    RiskStep.RAISE: "登记",
    RiskStep.ASSESS: "评估",
    RiskStep.OCCUR: "转为问题",
    RiskStep.CLOSE: "关闭",
    RiskStep.REOPEN: "重新打开",
}
PROBLEM_STEP_WORDS: Mapping[ProblemStep, str] = {
    ProblemStep.RAISE: "登记",
    ProblemStep.EDIT: "更新",
    ProblemStep.ANSWER: "馆领导答复",
    ProblemStep.SOLVE: "解决",
    ProblemStep.CLOSE: "关闭",
    ProblemStep.REOPEN: "重新打开",
}

_RISK_MOVES: Mapping[RiskStep, tuple[RiskState, ...]] = {
    RiskStep.ASSESS: LIVE_RISKS,
    RiskStep.OCCUR: LIVE_RISKS,
    RiskStep.CLOSE: LIVE_RISKS,
    RiskStep.REOPEN: (RiskState.OCCURRED, RiskState.CLOSED),
}
_PROBLEM_MOVES: Mapping[ProblemStep, tuple[ProblemState, ...]] = {
    ProblemStep.EDIT: LIVE_PROBLEMS,
    ProblemStep.ANSWER: (ProblemState.COORDINATING,),
    ProblemStep.SOLVE: LIVE_PROBLEMS,
    ProblemStep.CLOSE: (*LIVE_PROBLEMS, ProblemState.SOLVED),
    ProblemStep.REOPEN: (ProblemState.SOLVED, ProblemState.CLOSED),
}


def risk_steps(state: RiskState) -> tuple[RiskStep, ...]:
    """The steps that apply to a risk in a state; who may take them is another question."""
    return tuple(step for step in RiskStep if state in _RISK_MOVES.get(step, ()))


def problem_steps(state: ProblemState) -> tuple[ProblemStep, ...]:
    """The steps that apply to a problem in a state."""
    return tuple(step for step in ProblemStep if state in _PROBLEM_MOVES.get(step, ()))


def check_risk_step(state: RiskState, step: RiskStep) -> None:
    """Raise Invalid unless the step applies to a risk in the state."""
    if step not in risk_steps(state):
        told = f"这条风险“{RISK_STATE_WORDS[state]}”，不能再{RISK_STEP_WORDS[step]}"
        raise Invalid(f"{told}，请刷新页面查看最新状态。")


def check_problem_step(state: ProblemState, step: ProblemStep) -> None:
    """Raise Invalid unless the step applies to a problem in the state."""
    if step not in problem_steps(state):
        told = f"这个问题“{PROBLEM_STATE_WORDS[state]}”，不能再{PROBLEM_STEP_WORDS[step]}"
        raise Invalid(f"{told}，请刷新页面查看最新状态。")


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done about it, until when, and since when it is done."""

    text: str
    due_on: date | None
    done_on: date | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None

    def late(self, today: date) -> bool:
        """Whether it is still to be done and past its day."""
        return self.done_on is None and self.due_on is not None and self.due_on < today

    def document(self) -> dict[str, str | None]:
        """The measure as it is stored."""
        return {
            "text": self.text,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "done_on": self.done_on.isoformat() if self.done_on else None,
        }

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> Measure:
        """The measure that was stored."""
        due, done = document.get("due_on"), document.get("done_on")
        return cls(
            str(document["text"]),
            date.fromisoformat(due) if due else None,
            date.fromisoformat(done) if done else None,
        )


def next_measure(measures: tuple[Measure, ...]) -> Measure | None:
    """The measure that falls due first of those still to be done."""
    return min((m for m in measures if m.open), key=lambda m: m.due_on or date.max, default=None)


@dataclass(frozen=True, slots=True)
class RiskTerms:
    """All that is kept of a risk; ``reason`` is a note on the assessment, or why the state changed."""

    title: str
    description: str
    likelihood: int
    impact: int
    department_id: int | None
    owner_id: int | None
    review_on: date | None
    measures: tuple[Measure, ...] = ()
    state: RiskState = RiskState.OPEN
    reason: str = ""

    @property
    def score(self) -> int:
        """Likelihood times impact."""
        return score(self.likelihood, self.impact)

    @property
    def live(self) -> bool:
        """Whether it may still come true."""
        return self.state in LIVE_RISKS


@dataclass(frozen=True, slots=True)
class ProblemTerms:
    """All that is kept of a problem; ``reason`` is how it was solved, or why the state changed.

    ``answer`` is what the director said to the ``request`` that stands.
    """

    title: str
    description: str
    since_on: date | None
    effect: str
    department_id: int | None
    owner_id: int | None
    measures: tuple[Measure, ...] = ()
    needs_director: bool = False
    director_id: int | None = None
    request: str = ""
    asked_on: date | None = None
    answer: str = ""
    answered_by: int | None = None
    answered_on: date | None = None
    state: ProblemState = ProblemState.OPEN
    reason: str = ""

    @property
    def live(self) -> bool:
        """Whether it is still to be dealt with."""
        return self.state in LIVE_PROBLEMS


def asked_anew(before: ProblemTerms | None, after: ProblemTerms, today: date) -> ProblemTerms:
    """The terms a form gives, with the state and the answer that follow from what they ask of a director.

    A request that is new, or worded or addressed otherwise, waits for an answer; one that stands keeps its
    own.
    """
    if not after.needs_director:
        return replace(
            after,
            director_id=None,
            request="",
            asked_on=None,
            answer="",
            answered_by=None,
            answered_on=None,
            state=ProblemState.OPEN,
        )
    same = (
        before is not None
        and before.needs_director
        and (before.director_id, before.request) == (after.director_id, after.request)
    )
    if same and before is not None:
        return replace(
            after,
            asked_on=before.asked_on,
            answer=before.answer,
            answered_by=before.answered_by,
            answered_on=before.answered_on,
            state=before.state,
        )
    return replace(
        after,
        asked_on=today,
        answer="",
        answered_by=None,
        answered_on=None,
        state=ProblemState.COORDINATING,
    )
