"""Moving agreed dates: what is asked for, what stands in its way, and the dates a plan has had so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.plan import PlanNode, PlanView
from domain.projects.views import ProjectLine
from domain.projects.work import Milestone, ProjectState, ProjectWork
from domain.trail import WorkflowStep
from domain.workflow import State

REVISE_DAYS = 30
"""How long a returned request stays on its author's list: whoever does not ask again lets it rest."""


@dataclass(frozen=True, slots=True)
class Move:
    """One date of a request: the date in force when it was made, and the one wanted (None for none)."""

    milestone_id: int
    title: str
    due_on: date | None
    wanted_on: date | None
    reason: str

    @property
    def days(self) -> int | None:
        """Days later (negative: earlier); None where either date is none."""
        return days_between(self.due_on, self.wanted_on)


def days_between(before: date | None, after: date | None) -> int | None:
    """Days from one due date to another; None where either is none."""
    return None if before is None or after is None else (after - before).days


def obstacle(moves: Iterable[Move], work: ProjectWork) -> str:
    """Why the moves can no longer be approved by the terms in force now; empty when they can.

    A request is judged by what the milestones are when it is decided on: what changed meanwhile goes back to
    its author.
    """
    if work.state is ProjectState.CANCELLED:
        return "该项目已取消，不再调整期限，请退回这项申请。"
    present: Mapping[int, Milestone] = {m.milestone_id: m for m in work.milestones}
    for move in moves:
        milestone = present.get(move.milestone_id)
        if milestone is None or milestone.cancelled:
            return f"里程碑“{move.title}”在申请之后已取消，请退回申请，由申请人核对后重新提交。"
        if milestone.due_on != move.due_on:
            now = milestone.due_on.isoformat() if milestone.due_on else "未设"
            return (
                f"里程碑“{milestone.title}”的期限在申请之后已改为 {now}，请退回申请，由申请人核对后重新提交。"
            )
        if move.wanted_on and work.planned_start and move.wanted_on < work.planned_start:
            return (
                f"里程碑“{milestone.title}”申请的期限早于项目现在的计划开始日期 "
                f"{work.planned_start.isoformat()}，请退回申请，由申请人核对后重新提交。"
            )
    return ""


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as its page shows it; ``obstacle`` says why it could not be approved as things stand."""

    request_id: int
    number: int
    author: str
    submitted_at: datetime
    state: State
    moves: tuple[Move, ...]
    steps: tuple[WorkflowStep, ...]
    obstacle: str
    may_decide: bool
    may_recall: bool


@dataclass(frozen=True, slots=True)
class DueRevision:
    """One due date that replaced another, with who put it in force and who had asked for it, if so."""

    title: str
    effective_on: date
    recorded_at: datetime
    before: date | None
    after: date | None
    reason: str
    decided_by: str
    asked_by: str

    @property
    def days(self) -> int | None:
        """Days later (negative: earlier); None where either date is none."""
        return days_between(self.before, self.after)


@dataclass(frozen=True, slots=True)
class MilestoneSchedule:
    """A milestone's dates: the first agreed, the one in force, and the one asked for, if any."""

    milestone: Milestone
    waiting: Move | None

    @property
    def days_later(self) -> int | None:
        """Days between the first date and the one in force."""
        return days_between(self.milestone.baseline_due_on, self.milestone.due_on)


@dataclass(frozen=True, slots=True)
class SchedulePage:
    """The dates of one project: baseline, requests, every revision."""

    view: PlanView
    line: ProjectLine
    path: tuple[PlanNode, ...]
    version: int
    milestones: tuple[MilestoneSchedule, ...]
    requests: tuple[RequestView, ...]
    revisions: tuple[DueRevision, ...]
    agreed: bool
    may_ask: bool
    at_once: bool
    """Whether what this person asks for holds at once, because the decision is theirs."""
