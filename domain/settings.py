"""Settings that hold from a day on: groups of values, each a document of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class SettingKey(StrEnum):
    """The groups. The values of one depend on each other and are set together."""

    LIGHTS = "lights"
    ROUNDS = "rounds"
    LOCKOUT = "lockout"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class SettingRevision:
    """One group of values as recorded by change ``seq``; it holds from ``effective_on`` until a later one."""

    key: str
    value: Mapping[str, Any]
    effective_on: date
    seq: int


def value_at(
    history: Iterable[SettingRevision], key: SettingKey, effective_on: date, known_at: int
) -> Mapping[str, Any] | None:
    """The values of a group on a day, as known at a sequence number; None before the first."""
    found = max(
        (
            revision
            for revision in history
            if revision.key == key and revision.effective_on <= effective_on and revision.seq <= known_at
        ),
        key=lambda revision: (revision.effective_on, revision.seq),
        default=None,
    )
    return found.value if found else None
