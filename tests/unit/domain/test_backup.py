"""The manifest of a backup: what it states comes back, whatever else is refused."""

from __future__ import annotations

import copy
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.backup import COLUMN_KINDS, Manifest, Member, TableShape, file_member, table_member
from domain.errors import Invalid

DIGEST = "ab" * 32
MANIFEST = Manifest(
    created_at=datetime(2026, 3, 2, 2, tzinfo=UTC),
    revision="0008",
    ledger_seq=7,
    demonstration=date(2025, 11, 26),
    tables={"change": TableShape((("seq", "integer"), ("action", "text")), 3)},
    members={table_member("change"): Member(DIGEST, 10), file_member(DIGEST): Member(DIGEST, 0)},
)

names = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
digests = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
shapes = st.builds(
    TableShape,
    st.dictionaries(names, st.sampled_from(sorted(COLUMN_KINDS)), min_size=1).map(
        lambda columns: tuple(columns.items())
    ),
    st.integers(0, 2**40),
)


@st.composite
def manifests(draw: st.DrawFn) -> Manifest:
    """Any manifest that may be written."""
    tables = draw(st.dictionaries(names, shapes, max_size=4))
    members = st.builds(Member, digests, st.integers(0, 2**40))
    listed = {table_member(name): draw(members) for name in tables}
    listed |= {file_member(digest): draw(members) for digest in draw(st.sets(digests, max_size=3))}
    return Manifest(
        created_at=draw(st.datetimes(timezones=st.just(UTC))),
        revision=draw(st.from_regex(r"[0-9]{4}", fullmatch=True)),
        ledger_seq=draw(st.integers(0, 2**62)),
        demonstration=draw(st.none() | st.dates()),
        tables=tables,
        members=listed,
    )


@given(manifests())
def test_what_is_written_is_read(manifest: Manifest) -> None:
    assert Manifest.from_json(json.loads(json.dumps(manifest.to_json()))) == manifest


def test_what_it_counts() -> None:
    assert (MANIFEST.rows, MANIFEST.files, MANIFEST.count("change"), MANIFEST.count("none")) == (
        3,
        (DIGEST,),
        3,
        0,
    )


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_other_documents_are_refused(document: Any) -> None:
    with pytest.raises(Invalid):
        Manifest.from_json(document)


WRONG: list[Any] = [None, True, -1, 1.5, "", "x" * 80, [], {}, [[]], {"x": 1}, "../x", 2**70]


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize("part", sorted(MANIFEST.to_json()))
def test_each_part_is_checked(part: str, wrong: Any) -> None:
    document = copy.deepcopy(MANIFEST.to_json())
    document[part] = wrong
    if part == "demonstration" and wrong is None:
        assert Manifest.from_json(document).demonstration is None
        return
    with pytest.raises(Invalid):
        Manifest.from_json(document)


@pytest.mark.parametrize(
    "name",
    ["../x", "/etc/passwd", "tables/../x.ndjson", "tables/X.ndjson", "attachments/ab", "tables/a/b.ndjson"],
)
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    document = MANIFEST.to_json()
    document["members"][name] = {"sha256": DIGEST, "size": 1}
    with pytest.raises(Invalid):
        Manifest.from_json(document)


def test_tables_and_members_go_together() -> None:
    without_member, without_table = MANIFEST.to_json(), MANIFEST.to_json()
    del without_member["members"]["tables/change.ndjson"]
    del without_table["tables"]["change"]
    for document in (without_member, without_table):
        with pytest.raises(Invalid):
            Manifest.from_json(document)


@pytest.mark.parametrize(
    "columns", [[], [["a"]], [["a", "magic"]], [["a", "text"], ["a", "text"]], [["A", "text"]]]
)
def test_columns_are_checked(columns: list[Any]) -> None:
    document = MANIFEST.to_json()
    document["tables"]["change"]["columns"] = columns
    with pytest.raises(Invalid):
        Manifest.from_json(document)
