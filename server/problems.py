"""What is wrong with a body that a program sent, each fault with its place in the body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.errors import Invalid

FAULTS_TOLD = 50
"""Faults named in one answer; a body with more is wrong as a whole, and the rest is counted."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where: ``pointer`` is a JSON pointer (RFC 6901) into the body."""

    pointer: str
    detail: str


class Faulty(Invalid):
    """A body with faults at named places. Nothing of it was written."""

    def __init__(self, faults: Sequence[Fault], status: int = Invalid.status, message: str = "") -> None:
        super().__init__(
            message or f"有 {len(faults)} 处错误，没有写入任何数据。请按 errors 逐处改正后整批重发。"
        )
        self.status = status
        self.faults = tuple(faults[:FAULTS_TOLD])


class NotJson(Invalid):
    """A body that is no JSON at all, or no JSON that could be kept."""

    status = 400


class NotTheType(Invalid):
    """A body of another kind than was asked for."""

    status = 415


def pointer(parts: Iterable[str | int]) -> str:
    """The JSON pointer to a place, given the names and positions that lead to it."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)
