"""The real plan document, where one has it: all headings of its tasks, none invented."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from data_access.plan_store import REFERENCE_PLAN
from domain.plan_document import (
    Remark,
    decode_text,
    parts_of,
    plan_of,
    proposed_part,
    read_document,
    rows_of,
    state_of,
    text_lines,
)
from domain.plan_file import FileDepartment, PlanHeader, parse_plan

VARIABLE = "PLAN_SOURCE_DOCUMENT"


@pytest.fixture(scope="module", name="text")
def _text() -> str:
    given = os.environ.get(VARIABLE, "")
    if not given:
        pytest.skip(f"{VARIABLE} does not name the plan document, which is not part of the project")
    return decode_text(Path(given).read_bytes())


def plain(title: str) -> str:
    """A title without its spaces: the reference data closes up one that the document has."""
    return "".join(title.split())


def test_all_headings_of_the_tasks_and_no_others(text: str) -> None:
    document = read_document(text_lines(text))
    rows = rows_of(document.headings)
    state = state_of(rows)
    reference = parse_plan(REFERENCE_PLAN.read_text("utf-8")).plan
    departments: dict[str, FileDepartment] = {}
    plan = plan_of(reference.header, state, departments)
    found = [(node.code, node.level, node.parent, plain(node.title)) for node in plan.nodes]
    assert found == [(node.code, node.level, node.parent, plain(node.title)) for node in reference.nodes]
    assert len(found) == 109
    assert state.problems == 0
    (chosen,) = [part for part in parts_of(rows) if part.key == proposed_part(rows)]
    assert chosen.headings == 109
    assert not document.left_out


def test_what_its_head_says(text: str) -> None:
    head = read_document(text_lines(text)).head
    reference: PlanHeader = parse_plan(REFERENCE_PLAN.read_text("utf-8")).plan.header
    assert head.title == reference.title
    assert head.document_number == reference.document_number
    assert head.organisation == reference.organisation
    assert (head.first_year, head.last_year) == (reference.starts_on.year, reference.ends_on.year)


def test_its_one_repeated_number_is_told(text: str) -> None:
    rows = state_of(rows_of(read_document(text_lines(text)).headings)).rows
    wrong = [
        (item.code, note.remark) for item in rows for note in item.faults if note.remark is not Remark.FORM
    ]
    assert wrong == [("D08.3", Remark.REPEATED)]
    mixed = [item.code for item in rows for note in item.faults if note.remark is Remark.FORM]
    assert len(mixed) == 15
