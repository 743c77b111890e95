"""A plan document (the text of an official plan) on its way to a plan: headings, review, plan file.

``read_document`` finds the headings of lines, ``rows_of`` proposes what becomes of each, ``acted``
changes the rows, ``state_of`` tells what follows from them and ``plan_of`` makes the plan. Nothing here
touches a file.
"""

from domain.plan_document.edits import Act, acted
from domain.plan_document.headings import read_document
from domain.plan_document.model import (
    EXCERPT_LIMIT,
    NUMBERING,
    STRUCTURAL,
    TITLE_LIMIT,
    DocumentHead,
    Heading,
    Note,
    Omission,
    ReadDocument,
    Remark,
    SourceLine,
)
from domain.plan_document.numbers import Scheme
from domain.plan_document.planning import plan_of
from domain.plan_document.review import (
    LEVEL_WORDS,
    TAKEN,
    WHOLE,
    Part,
    ReviewState,
    Row,
    ShownRow,
    Standing,
    clean_code,
    has_numbering_fault,
    numbering_notes,
    parts_of,
    proposed_part,
    rows_of,
    state_of,
    with_part,
)
from domain.plan_document.text import decode_text, markdown_lines, text_lines

__all__ = [
    "EXCERPT_LIMIT",
    "LEVEL_WORDS",
    "NUMBERING",
    "STRUCTURAL",
    "TAKEN",
    "TITLE_LIMIT",
    "WHOLE",
    "Act",
    "DocumentHead",
    "Heading",
    "Note",
    "Omission",
    "Part",
    "ReadDocument",
    "Remark",
    "ReviewState",
    "Row",
    "Scheme",
    "ShownRow",
    "SourceLine",
    "Standing",
    "acted",
    "clean_code",
    "decode_text",
    "has_numbering_fault",
    "markdown_lines",
    "numbering_notes",
    "parts_of",
    "plan_of",
    "proposed_part",
    "read_document",
    "rows_of",
    "state_of",
    "text_lines",
    "with_part",
]
