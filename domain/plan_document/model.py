"""What is read of a plan document: lines, and the headings among them with what is odd about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.plan_document.numbers import Scheme

TITLE_LIMIT = 200
"""Characters of a node's title."""
EXCERPT_LIMIT = 160
"""Characters of the source that stay beside a heading for checking."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a text or a paragraph of a Word document, with its number as people count them.

    ``outline`` is the level that a style or a sign such as ``##`` gives it, from 1; ``contents`` says that
    the document itself marks it as part of its table of contents; ``boxed`` that it stands in a table.
    """

    number: int
    text: str
    outline: int | None = None
    contents: bool = False
    boxed: bool = False


class Omission(StrEnum):
    """Why a line with a number is not proposed as a node."""

    CONTENTS = "contents"
    SENTENCE = "sentence"
    RUNNING = "running"
    BOXED = "boxed"
    OUTSIDE = "outside"
    DEEP = "deep"


STRUCTURAL: frozenset[Omission] = frozenset({Omission.OUTSIDE, Omission.DEEP})
"""Headings after all, which only lie outside of what is proposed."""


class Remark(StrEnum):
    """What a person should look at: how a title came about, or how its number is written."""

    JOINED = "joined"
    RUN_ON = "run_on"
    SKIPPED = "skipped"
    FORM = "form"
    PREFIX = "prefix"
    MISSING = "missing"
    REPEATED = "repeated"
    DISORDER = "disorder"


NUMBERING: frozenset[Remark] = frozenset(
    {Remark.SKIPPED, Remark.FORM, Remark.PREFIX, Remark.MISSING, Remark.REPEATED, Remark.DISORDER}
)
"""Remarks that are faults of the document's numbering."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark in words, beside the line that it is about."""

    remark: Remark
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A line with a number (or a heading's style), and what was made of it.

    ``line`` is that of the source and ``excerpt`` its beginning. ``depth`` counts from 1, ``parent`` is the
    place of the heading above in the list; ``group`` joins those that are numbered in one sequence. With an
    ``omission`` it is none of the document's headings, and the three say nothing.
    """

    line: int
    excerpt: str
    scheme: Scheme
    number: int | None
    written: str
    form: str
    title: str
    prefix: int | None = None
    outline: int | None = None
    depth: int = 0
    parent: int | None = None
    group: int = 0
    notes: tuple[Note, ...] = ()
    omission: Omission | None = None

    @property
    def is_topic(self) -> bool:
        """Whether it is a 专题 or 专栏, which stand beside the other levels."""
        return self.scheme is Scheme.TOPIC


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """What the first lines of a document say of the plan; empty or nothing where they do not."""

    title: str = ""
    document_number: str = ""
    organisation: str = ""
    first_year: int | None = None
    last_year: int | None = None


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as it was read: its headings in order, its head, and how many lines were left out by why."""

    head: DocumentHead
    headings: tuple[Heading, ...]
    left_out: Mapping[Omission, int]
