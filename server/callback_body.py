"""The shape of a callback's body: checked against the declaration before Dash reads a word of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from domain.errors import Invalid

MALFORMED = "请求格式不对，请刷新页面后重试。"
ADDRESS_LIMIT = 4000
"""Characters of an address; browsers and proxies allow little more."""

_LISTS = (["ALL"], ["ALLSMALLER"])
_WILDCARDS = (*_LISTS, ["MATCH"])


def check_body(body: Mapping[str, Any], entry: Mapping[str, Any]) -> None:
    """Refuse a body that differs from the callback's entry in Dash's callback map. Raises Invalid.

    Inputs, state and outputs are the declared ones, in order; what changed is one of the inputs. The values
    are anything at all: the callback checks them.
    """
    for part in ("inputs", "state"):
        _check_items(body.get(part, []), entry.get(part) or [])
    declared = entry.get("output")
    if isinstance(declared, list | tuple):
        _check_items(body.get("outputs"), [_dependency(output) for output in declared])
    else:
        _check_items([body.get("outputs")], [_dependency(declared)])
    _check_changed(body.get("changedPropIds", []), entry.get("inputs") or [])


def check_address(body: Mapping[str, Any]) -> str:
    """The path a body of Dash's router asks for. Raises Invalid unless path and query are plain text.

    The body has passed ``check_body``.
    """
    path, query = (item.get("value") for item in body["inputs"])
    if query is None:
        query = ""
    if not isinstance(path, str) or not isinstance(query, str) or not path.startswith("/"):
        raise Invalid(MALFORMED)
    address = path + query
    if len(address) > ADDRESS_LIMIT or not address.isprintable() or "%00" in address:
        raise Invalid(MALFORMED)
    return path


def _dependency(output: Any) -> dict[str, Any]:
    """An output as inputs are declared: a pattern is JSON text."""
    declared: dict[str, Any] = output.to_dict()
    return declared


def _check_items(given: Any, declared: list[Mapping[str, Any]]) -> None:
    if not isinstance(given, list) or len(given) != len(declared):
        raise Invalid(MALFORMED)
    for item, expected in zip(given, declared, strict=True):
        pattern = _pattern(expected)
        if any(value in _LISTS for value in pattern.values()):
            if not isinstance(item, list):
                raise Invalid(MALFORMED)
            for single in item:
                _check_item(single, expected, pattern)
        else:
            _check_item(item, expected, pattern)


def _check_item(item: Any, expected: Mapping[str, Any], pattern: Mapping[str, Any]) -> None:
    if not isinstance(item, dict) or item.get("property") != expected["property"]:
        raise Invalid(MALFORMED)
    identity = item.get("id")
    if not (_fits(identity, pattern) if pattern else identity == expected["id"]):
        raise Invalid(MALFORMED)


def _pattern(dependency: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of a pattern-matching id; empty for a plain one."""
    identity = str(dependency["id"])
    found: dict[str, Any] = json.loads(identity) if identity.startswith("{") else {}
    return found


def _fits(identity: Any, pattern: Mapping[str, Any]) -> bool:
    """Whether an id has exactly the keys of a pattern, its fixed values, and plain values for the rest."""
    return (
        isinstance(identity, dict)
        and identity.keys() == pattern.keys()
        and all(
            isinstance(identity[key], str | int | float) if value in _WILDCARDS else identity[key] == value
            for key, value in pattern.items()
        )
    )


def _check_changed(changed: Any, inputs: list[Mapping[str, Any]]) -> None:
    """What changed names inputs; Dash parses the names of patterns as JSON."""
    if not isinstance(changed, list):
        raise Invalid(MALFORMED)
    for name in changed:
        if not isinstance(name, str) or not any(_names(name, dependency) for dependency in inputs):
            raise Invalid(MALFORMED)


def _names(name: str, dependency: Mapping[str, Any]) -> bool:
    identity, _, property_ = name.rpartition(".")
    if property_ != dependency["property"]:
        return False
    pattern = _pattern(dependency)
    if not pattern:
        return bool(identity == dependency["id"])
    try:
        return _fits(json.loads(identity), pattern)
    except (ValueError, RecursionError):
        return False
