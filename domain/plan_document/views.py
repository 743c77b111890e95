"""Plan documents as pages see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.plan_document.model import Omission
from domain.plan_document.review import Part, ReviewState


class DocumentState(StrEnum):
    """Where a document stands."""

    REVIEWING = "reviewing"
    LOADED = "loaded"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class PlanTerms:
    """What is typed about the plan as a whole; empty or nothing as long as it is not there."""

    code: str = ""
    title: str = ""
    document_number: str = ""
    organisation: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document as lists show it. ``file_id`` is the attachment that holds the file itself."""

    document_id: int
    name: str
    state: DocumentState
    counted: str
    version: int
    part: int
    terms: PlanTerms
    left_out: Mapping[Omission, int]
    uploaded_by: str
    uploaded_at: datetime
    updated_by: str
    updated_at: datetime
    plan_code: str = ""
    taken: int = 0
    file_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A document under review, whole. ``departments`` are codes with names, of those that exist today."""

    line: DocumentLine
    state: ReviewState
    parts: tuple[Part, ...]
    departments: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class LoadPreview:
    """What loading would create now, and what stands in its way; ``version`` names this state of things."""

    terms: PlanTerms
    counts: Mapping[str, int]
    projects: int
    led: Mapping[str, int]
    without_lead: int
    numbering_faults: int
    effective_on: date | None
    problems: tuple[str, ...]
    version: int
