"""What the pages of the 111 programme show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.asof import AsOf
from domain.attachments import AttachmentList
from domain.talent.programme import CHOSEN_STAGES, Stage, Step
from domain.talent.programme_rules import Bar, BatchTerms, Check, Result


class Phase(StrEnum):
    """Where a batch stands as a whole."""

    COMING = "coming"
    OPEN = "open"
    JUDGING = "judging"
    PUBLISHED = "published"
    RUNNING = "running"
    OVER = "over"


_JUDGED = (Stage.APPLIED, Stage.RETURNED, Stage.QUALIFIED)
_SHOWN = (Stage.PROPOSED, Stage.PUBLISHED)
_RUNNING = (Stage.SELECTED, Stage.TRAINING, Stage.ASSESSED)


def phase_of(terms: BatchTerms, counts: Mapping[Stage, int], day: date) -> Phase:
    """Where a batch stands on a day, given how many applications stand where."""
    if day < terms.apply_from:
        return Phase.COMING
    if any(counts.get(stage) for stage in _SHOWN):
        return Phase.PUBLISHED
    if day <= terms.apply_to:
        return Phase.OPEN
    if any(counts.get(stage) for stage in _JUDGED):
        return Phase.JUDGING
    if any(counts.get(stage) for stage in _RUNNING):
        return Phase.RUNNING
    return Phase.OVER if day > terms.decide_by or any(counts.values()) else Phase.JUDGING


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A batch in a list. ``counts`` leaves out what was never submitted."""

    batch_id: int
    terms: BatchTerms
    phase: Phase
    counts: Mapping[Stage, int]
    seq: int

    @property
    def applied(self) -> int:
        """How many applied."""
        return sum(self.counts.values())

    @property
    def selected(self) -> int:
        """How many were selected, whatever became of them."""
        return sum(number for stage, number in self.counts.items() if stage in CHOSEN_STAGES)


@dataclass(frozen=True, slots=True)
class OwnApplication:
    """An application of the reader's own."""

    application_id: int
    batch: BatchLine
    stage: Stage
    since: date


@dataclass(frozen=True, slots=True)
class Home:
    """The programme's first page: all batches, and the reader's own applications."""

    as_of: AsOf
    today: date
    is_default: bool
    lines: tuple[BatchLine, ...]
    mine: tuple[OwnApplication, ...]
    open: tuple[BatchLine, ...]
    """Batches to which the reader may apply now and has not."""
    may_manage: bool


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """An application in the list of its batch, as far as the reader may see it."""

    application_id: int
    name: str
    department: str
    title: str
    stage: Stage
    since: date
    unmet: int
    """How many requirements are not met."""
    scored: int
    expected: int
    """How many reviewers scored, and how many may."""
    result: Result | None
    opens: bool
    """Whether the reader may open it."""


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A reviewer with how many applications they have scored, and how many they may."""

    user_id: int
    name: str
    since: date
    scored: int
    expected: int


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """A publication with the names on it."""

    from_day: date
    to_day: date
    names: tuple[tuple[int, str, str], ...]
    """Application, name and department of everybody who stands on it now."""
    running: bool


@dataclass(frozen=True, slots=True)
class ObjectionLine:
    """An objection as personnel and directors read it."""

    objection_id: int
    application_id: int
    name: str
    on: date
    source: str
    text: str
    upheld: bool | None
    ruling: str
    ruled_on: date | None
    stage: Stage


@dataclass(frozen=True, slots=True)
class BatchPage:
    """One batch: what everybody may know of it, and what those see and do who run it."""

    as_of: AsOf
    today: date
    is_default: bool
    line: BatchLine
    version: int
    applications: tuple[ApplicationLine, ...]
    hidden: int
    """How many applications the reader may not see."""
    seats: tuple[SeatLine, ...]
    candidates: tuple[tuple[int, str], ...]
    publications: tuple[PublicationLine, ...]
    selected: tuple[tuple[int, str, str], ...]
    objections: tuple[ObjectionLine, ...]
    files: AttachmentList
    decision: AttachmentList
    least_days: int
    may_apply: bool
    own_application: int | None
    may_manage: bool
    may_decide: bool
    may_object: bool


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step in the history of an application."""

    step: Step
    on: date
    at: datetime
    stage: Stage
    actor: str
    text: str
    reference: str


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One reviewer's part in an application, for those who run the batch."""

    user_id: int
    reviewer: str
    bar: Bar | None
    points: tuple[int, ...]
    comment: str
    on: date | None


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """One application."""

    as_of: AsOf
    today: date
    application_id: int
    batch: BatchLine
    name: str
    department: str
    title: str
    stage: Stage
    since: date
    version: int
    own: bool
    body: Mapping[str, str]
    draft_version: int
    checks: tuple[Check, ...]
    steps: tuple[StepLine, ...]
    scores: tuple[ScoreLine, ...]
    files: AttachmentList
    may_write: bool
    may_withdraw: bool
    may_judge: bool
    may_revert: bool
    may_undo_decision: bool
    may_recuse: bool
    revertible: str = ""
    """What the last step is called, if it may be taken back."""


@dataclass(frozen=True, slots=True)
class PanelLine:
    """An application as a reviewer finds it in the list."""

    application_id: int
    name: str
    department: str
    title: str
    bar: Bar | None
    total: int | None
    """In tenths; None before the reviewer has scored it."""
    open: bool


@dataclass(frozen=True, slots=True)
class PanelBatch:
    """A batch on whose panel the reader sits."""

    batch: BatchLine
    lines: tuple[PanelLine, ...]


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One application before a reviewer."""

    application_id: int
    batch: BatchLine
    name: str
    department: str
    title: str
    stage: Stage
    body: Mapping[str, str]
    files: AttachmentList
    bar: Bar | None
    points: tuple[int, ...] | None
    comment: str
    version: int
    open: bool
    next_id: int | None = None


@dataclass(frozen=True, slots=True)
class BatchForm:
    """The form of a batch, empty for a new one."""

    batch_id: int | None
    version: int
    terms: BatchTerms | None
    begun: bool = False
    """Whether somebody has applied: the category is fixed then."""
    titles: Mapping[str, str] = field(default_factory=dict)
    educations: Mapping[str, str] = field(default_factory=dict)
