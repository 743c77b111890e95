"""Bodies that no browser of ours would send, made from one that it would."""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

LOGIN_PATH = {"id": "_pages_location", "property": "pathname", "value": "/login"}

_NESTED = json.loads("[" * 400 + "]" * 400)

WRONG_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    5_000,
    10**30,
    0.5,
    float("nan"),
    float("inf"),
    "",
    "0",
    "9" * 5000,
    "x" * 100_000,
    "2025-02-30",
    "9999-12-31",
    "😀‮א\x00\x07\x1b\u2028",
    "\ud800",
    [],
    [None, [[1]], {"id": 1}],
    {},
    {"a": {"b": [1]}, "lead_department_id": 5, "value": {}},
    _NESTED,
)
"""What takes the place of each value: every JSON type, too large, too long, not a number, not a text."""

WRONG_PARTS: tuple[Any, ...] = (None, 5, "x", [], {}, [[]], [{}], [None], {"id": "x"}, {"property": "value"})
"""What takes the place of whole parts of a body."""


def forged_values(
    body: Mapping[str, Any], but: Collection[str] = (), every: int = 1
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each input and each piece of state with each wrong value, one at a time.

    ``but`` leaves out dependencies by ``"id.property"``; ``every`` takes every so manieth case.
    """
    places = [
        (part, index)
        for part in ("inputs", "state")
        for index, item in enumerate(body[part])
        if isinstance(item, list) or f"{item['id']}.{item['property']}" not in but
    ]
    cases = itertools.product(places, range(len(WRONG_VALUES)))
    for (part, index), number in itertools.islice(cases, 0, None, every):
        yield f"{part}[{index}] = wrong value {number}", with_value(body, part, index, WRONG_VALUES[number])


def with_value(body: Mapping[str, Any], part: str, index: int, value: Any) -> dict[str, Any]:
    """The body with another value in one place."""
    item = body[part][index]
    changed = _wrong_pattern(item, value) if isinstance(item, list) else {**item, "value": value}
    return {**body, part: [*body[part][:index], changed, *body[part][index + 1 :]]}


def _wrong_pattern(items: list[Any], value: Any) -> Any:
    """A pattern-matching dependency whose items hold the value; the items themselves if there are none."""
    if not items:
        return value if isinstance(value, list) else [value]
    return [{**item, "value": value} for item in items]


def forged_shapes(body: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The body with parts missing, added, changed and exchanged; it still asks for the same output."""
    for part in ("inputs", "state", "outputs", "changedPropIds"):
        yield f"without {part}", {name: value for name, value in body.items() if name != part}
        for number, value in enumerate(WRONG_PARTS):
            yield f"{part} is wrong part {number}", {**body, part: value}
    for part in ("inputs", "state"):
        items = body[part]
        for index in range(len(items)):
            yield f"without {part}[{index}]", {**body, part: items[:index] + items[index + 1 :]}
            for number, value in enumerate(WRONG_PARTS):
                changed = [*items[:index], value, *items[index + 1 :]]
                yield f"{part}[{index}] is wrong part {number}", {**body, part: changed}
            changed = [*items[:index], LOGIN_PATH, *items[index + 1 :]]
            yield f"{part}[{index}] is the log-in path", {**body, part: changed}
        yield f"{part} with the log-in path behind", {**body, part: [*items, LOGIN_PATH]}
        yield f"{part} with the log-in path before", {**body, part: [LOGIN_PATH, *items]}
        yield f"{part} backwards", {**body, part: items[::-1] + [LOGIN_PATH] * (len(items) == 1)}
    yield "state among the inputs", {**body, "inputs": body["inputs"] + body["state"], "state": []}
    for changed in (
        ["_pages_location.pathname"],
        ["{"],
        ["{.value"],
        ['{"type":"x"}.value'],
        ['{"type":{}}.value', "."],
        ["no dot", "", "x" * 10_000],
        ["\ud800.value"],
        [1, None],
    ):
        yield f"changed: {str(changed)[:30]!r}", {**body, "changedPropIds": changed}
    other = [{"id": "somewhere-else", "property": "children"}]
    yield "another output", {**body, "outputs": other}
    yield "another property", {**body, "outputs": {"id": "projects-count", "property": "innerHTML"}}
    yield "unknown keys", {**body, "path": "/login", "endpoint": "login.show", "background": True}


def forged_texts(body: Mapping[str, Any]) -> Iterator[tuple[str, str | bytes]]:
    """Texts that name the output and are no proper JSON of it; the last of two equal names counts."""
    text = json.dumps(body)
    output = json.dumps(body["output"])
    yield "twice the same output", text[:-1] + f', "output": {output}}}'
    yield "another output before", f'{{"output": "projects-count.children", {text[1:]}'
    yield "inputs twice", text[:-1] + ', "inputs": [{"id": "x", "property": "pathname", "value": "/login"}]}'


UNREADABLE: tuple[tuple[str, str | bytes], ...] = (
    ("nothing", ""),
    ("no JSON", "output=1&inputs=2"),
    ("half of it", '{"output": '),
    ("a list", "[]"),
    ("a list of bodies", '[{"output": "x"}]'),
    ("null", "null"),
    ("a text", '"output"'),
    ("a number", "5"),
    ("no output", '{"inputs": [], "state": []}'),
    ("output is a list", '{"output": ["x"], "inputs": []}'),
    ("output is an object", '{"output": {"a": 1}, "inputs": []}'),
    ("output is null", '{"output": null, "inputs": []}'),
    ("output is empty", '{"output": "", "inputs": []}'),
    ("deeply nested", "[" * 100_000),
    ("deeply nested objects", '{"a":' * 50_000),
    ("not UTF-8", b'{"output": "\xff\xfe"}'),
    ("UTF-16", '{"output": "x"}'.encode("utf-16")),
    ("a number of 10 000 digits", f'{{"output": {"9" * 10_000}}}'),
)
"""Bodies from which no output can be read."""
