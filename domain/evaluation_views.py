"""What an evaluation is filled with, and what its pages show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from domain.evaluation import Delta, EvaluationKind, Section, Task, Verdict
from domain.plan import PlanNode, PlanView
from domain.trail import WorkflowStep
from domain.workflow import State


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task of the domain; progress in percent, ``actual`` None while nothing was reported."""

    project_id: int
    code: str
    title: str
    kind: str
    department: str
    state: str
    light: str
    actual: float | None
    planned: float | None
    milestones: int
    complete: int

    @property
    def task(self) -> Task:
        """The task as verdicts are checked against it."""
        return Task(self.project_id, self.code, self.title, self.actual, self.state == "cancelled")


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator of the domain with its target, its latest figure and those of the plan's years."""

    code: str
    name: str
    unit: str
    nature: str
    target: float | None
    latest: float | None
    latest_period: str
    percent: float | None
    years: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """What the latest approved report of a task says of its problems."""

    project_id: int
    title: str
    month: str
    text: str


@dataclass(frozen=True, slots=True)
class AdjustmentRow:
    """What was changed of the plan: a milestone moved or dropped, work paused or cancelled."""

    project_id: int
    title: str
    what: str
    name: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A file that proves something of a task; ``month`` is that of the report it came with, if any."""

    project_id: int
    title: str
    name: str
    month: str
    uploaded_on: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What an evaluation is filled with: as of a day, as known at a change of the ledger."""

    on: str
    known_at: int
    actual: float | None
    planned: float | None
    lights: Mapping[str, int]
    tasks: tuple[TaskRow, ...]
    indicators: tuple[IndicatorRow, ...]
    problems: tuple[ProblemRow, ...]
    adjustments: tuple[AdjustmentRow, ...]
    evidence: tuple[EvidenceRow, ...]

    def as_json(self) -> dict[str, Any]:
        """The figures as they are kept."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Figures:
        """The figures back from where they are kept."""
        return cls(
            on=kept["on"],
            known_at=kept["known_at"],
            actual=kept["actual"],
            planned=kept["planned"],
            lights=kept["lights"],
            tasks=tuple(TaskRow(**row) for row in kept["tasks"]),
            indicators=tuple(IndicatorRow(**row) for row in kept["indicators"]),
            problems=tuple(ProblemRow(**row) for row in kept["problems"]),
            adjustments=tuple(AdjustmentRow(**row) for row in kept["adjustments"]),
            evidence=tuple(EvidenceRow(**row) for row in kept["evidence"]),
        )


@dataclass(frozen=True, slots=True)
class EvaluationBody:
    """What people write: the narrative, and for each task (by id) its verdict as typed."""

    texts: Mapping[Section, str] = field(default_factory=dict)
    verdicts: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """By project: ``kind``, ``reason`` and ``into`` (a project's code), as typed."""

    def as_json(self) -> dict[str, Any]:
        """The body as a draft keeps it; what is empty is left out."""
        return {
            "texts": {section.value: text for section, text in sorted(self.texts.items()) if text},
            "verdicts": {
                str(key): {name: words[name] for name in sorted(words) if words[name]}
                for key, words in sorted(self.verdicts.items())
                if any(words.values())
            },
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> EvaluationBody:
        """The body back from where it is kept."""
        return cls(
            {Section(name): text for name, text in kept.get("texts", {}).items()},
            {int(key): dict(words) for key, words in kept.get("verdicts", {}).items()},
        )


class EvaluationState(StrEnum):
    """Where an evaluation stands."""

    NOT_OPENED = "not_opened"
    WRITING = "writing"
    SIGNED = "signed"
    RETURNED = "returned"
    FROZEN = "frozen"
    CORRECTING = "correcting"


@dataclass(frozen=True, slots=True)
class Seal:
    """A frozen version: who signed for the department and for the library, when, and its digest."""

    submission_id: int
    version: int
    sha256: str
    intact: bool
    author: str
    submitted_at: datetime
    director: str
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class EvaluationRecord:
    """An evaluation with its terms and what has become of it, by ids."""

    evaluation_id: int
    node_id: int
    node_code: str
    kind: EvaluationKind
    department_id: int
    due_on: date
    figures_on: date
    terms_seq: int
    draft_version: int
    submission_id: int | None
    number: int
    version: int
    author_id: int | None
    state: State
    frozen_version: int
    frozen_at: datetime | None

    @property
    def standing(self) -> EvaluationState:
        """Where it stands."""
        if self.state is State.SUBMITTED:
            return EvaluationState.SIGNED
        if self.state is State.RETURNED:
            return EvaluationState.RETURNED
        if self.frozen_version:
            again = self.draft_version or self.state is State.RECALLED
            return EvaluationState.CORRECTING if again else EvaluationState.FROZEN
        return EvaluationState.WRITING

    @property
    def settled(self) -> bool:
        """Whether nobody has anything to write."""
        return self.standing in (EvaluationState.SIGNED, EvaluationState.FROZEN)


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """A domain in the list of evaluations of one kind."""

    node: PlanNode
    kind: EvaluationKind
    state: EvaluationState
    record: EvaluationRecord | None
    department: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class EvaluationListView:
    """All domains with both kinds of evaluation."""

    view: PlanView
    lines: tuple[EvaluationLine, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """One evaluation: what it is filled with, what was written, what the reader may do with it.

    ``figures``, ``body`` and ``verdicts`` are the frozen ones where ``frozen`` is set. ``hidden`` counts the
    tasks outside the reader's sight, whose rows are left out. ``deltas`` is where figures differ now.
    """

    view: PlanView
    node: PlanNode
    kind: EvaluationKind
    state: EvaluationState
    record: EvaluationRecord | None
    department: str
    figures: Figures
    body: EvaluationBody
    verdicts: Mapping[int, Verdict]
    faults: Mapping[str, str]
    codes: tuple[tuple[str, str], ...]
    titles: Mapping[int, str]
    frozen: Seal | None
    seals: tuple[Seal, ...]
    deltas: tuple[Delta, ...]
    steps: tuple[WorkflowStep, ...]
    unfounded: tuple[Task, ...]
    hidden: int
    saved_by: str
    saved_at: datetime | None
    draft_version: int
    may_write: bool
    may_sign: bool
    may_decide: bool
    may_recall: bool
    may_correct: bool
    may_manage: bool
    departments: tuple[tuple[int, str], ...]

    @property
    def version(self) -> int:
        """The version under way, or the frozen one that is shown."""
        if self.frozen is not None:
            return self.frozen.version
        return (self.record.frozen_version if self.record else 0) + 1

    @property
    def returned_reason(self) -> str:
        """Why it came back last, if it did."""
        last = self.steps[-1] if self.steps else None
        return last.reason if last is not None and last.state is State.RETURNED else ""
