"""Values of the file together with the lines they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Located(Generic[T_co]):
    """An element, the line it starts on, the lines of its fields and of the entries of its lists."""

    value: T_co
    line: int
    lines: Mapping[str, int]
    entries: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def at(self, name: str) -> int:
        """The line of a field, or of the element if the field is absent."""
        return self.lines.get(name, self.line)


def values(elements: Iterable[Located[T_co]]) -> tuple[T_co, ...]:
    """The elements without their lines."""
    return tuple(element.value for element in elements)
