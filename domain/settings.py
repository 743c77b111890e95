"""Settings that hold from a day on: groups of values, each a document of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from domain.errors import Invalid


class SettingKey(StrEnum):
    """The groups that the foundation goes by; capabilities register theirs under names of their own."""

    LIGHTS = "lights"
    ROUNDS = "rounds"
    LOCKOUT = "lockout"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One value of a group: what it is called, what its form says of it, and between what it lies.

    ``example`` is another allowed value, which tests and forms may try.
    """

    name: str
    label: str
    hint: str
    least: float
    largest: float
    example: float
    decimals: bool = False

    def check(self, value: Any) -> float | int:
        """The value as it is kept. Raises Invalid naming the field."""
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise Invalid(f"请填写{self.label}。", {self.name: "必填"})
        if not self.least <= value <= self.largest:
            raise Invalid(
                f"{self.label}须在 {self.least:g} 至 {self.largest:g} 之间，请修改。", {self.name: "超出范围"}
            )
        if not self.decimals and value != int(value):
            raise Invalid(f"{self.label}须为整数，请修改。", {self.name: "须为整数"})
        return round(float(value), 2) if self.decimals else int(value)


@dataclass(frozen=True, slots=True)
class SettingRevision:
    """One group of values as recorded by change ``seq``; it holds from ``effective_on`` until a later one."""

    key: str
    value: Mapping[str, Any]
    effective_on: date
    seq: int


def value_at(
    history: Iterable[SettingRevision], key: str, effective_on: date, known_at: int
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
