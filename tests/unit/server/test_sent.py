"""What is wrong with a body that a program sent is always told in words."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from server.api.sent import SentBatch, faults_of
from server.problems import pointer

NAMES = st.sampled_from(["items", "note", "unit", "value", "period", "indicator", "state", "version", "more"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=12,
)


@given(
    JSON | st.fixed_dictionaries({"items": st.lists(st.dictionaries(NAMES, JSON, max_size=6), max_size=2)})
)
def test_every_fault_is_in_words_and_has_a_place(body: Any) -> None:
    try:
        SentBatch.model_validate(body)
    except ValidationError as error:
        found = faults_of(error)
        assert found
        for fault in found:
            assert fault.detail.endswith("。")
            assert fault.pointer == "" or fault.pointer.startswith("/")


def test_names_are_escaped_in_pointers() -> None:
    assert pointer(["items", 3, "a/b~c"]) == "/items/3/a~1b~0c"
    assert pointer([]) == ""
