"""What is in the pool against what is needed: by direction and level, and how the pool is made up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.talent.cadres import CadreLevel, Readiness

Slot = tuple[str, CadreLevel]
"""A direction by its code, and a level."""

NAMED_SHORTAGES = ("children", "technology")
"""Directions that the plan itself names as short (D02.2.2: 优先补充未成年人服务与高新技术人选)."""
NAMED_NODE = "D02.2.2"
MOST_NEEDED = 99
BASIS_LIMIT = 200


class GapState(StrEnum):
    """How a slot stands."""

    MET = "met"
    SHORT = "short"
    EMPTY = "empty"
    UNSET = "unset"


@dataclass(frozen=True, slots=True)
class GapCell:
    """One direction and level: people needed (None where nothing is set), held, and of these ready now."""

    needed: int | None
    held: int
    ready: int

    @property
    def gap(self) -> int:
        """How many people are missing; more than needed is no negative gap."""
        return max((self.needed or 0) - self.held, 0)

    @property
    def met(self) -> int:
        """How many of those needed are there."""
        return min(self.held, self.needed or 0)

    @property
    def state(self) -> GapState:
        """Whether the need is met. Nobody where nobody is needed is met; no need set is no judgement."""
        if self.needed is None:
            return GapState.UNSET
        if not self.gap:
            return GapState.MET
        return GapState.SHORT if self.held else GapState.EMPTY


@dataclass(frozen=True, slots=True)
class GapRow:
    """One direction. People beyond the need of one level do not fill the gap of another."""

    direction: str
    label: str
    named: bool
    cells: tuple[GapCell, ...]

    @property
    def needed(self) -> int:
        """People needed at all levels."""
        return sum(cell.needed or 0 for cell in self.cells)

    @property
    def held(self) -> int:
        """People held at all levels."""
        return sum(cell.held for cell in self.cells)

    @property
    def ready(self) -> int:
        """People who could take a post now."""
        return sum(cell.ready for cell in self.cells)

    @property
    def gap(self) -> int:
        """People missing, level by level."""
        return sum(cell.gap for cell in self.cells)

    @property
    def met(self) -> int:
        """How many of those needed are there, level by level."""
        return sum(cell.met for cell in self.cells)


@dataclass(frozen=True, slots=True)
class GapTable:
    """Every direction by every level; named shortages come first."""

    rows: tuple[GapRow, ...]
    levels: tuple[CadreLevel, ...] = tuple(CadreLevel)

    @property
    def needed(self) -> int:
        """People needed in all."""
        return sum(row.needed for row in self.rows)

    @property
    def gap(self) -> int:
        """People missing in all."""
        return sum(row.gap for row in self.rows)

    @property
    def met(self) -> int:
        """How many of those needed are there."""
        return sum(row.met for row in self.rows)

    @property
    def coverage(self) -> float | None:
        """Percent of the need that is met; None where no need is set."""
        return 100 * self.met / self.needed if self.needed else None


def gap_table(
    directions: Iterable[tuple[str, str]],
    held: Iterable[tuple[str, CadreLevel, Readiness]],
    needs: Mapping[Slot, int],
) -> GapTable:
    """The table of ``directions`` (code and label) from who is held and what is needed.

    A direction that is retired stays as long as somebody is held for it or needed in it.
    """
    people = list(held)
    count = Counter((direction, level) for direction, level, _ in people)
    ready = Counter((direction, level) for direction, level, how in people if how is Readiness.NOW)
    rows = tuple(
        GapRow(
            code,
            label,
            code in NAMED_SHORTAGES,
            tuple(
                GapCell(needs.get((code, level)), count[code, level], ready[code, level])
                for level in CadreLevel
            ),
        )
        for code, label in directions
    )
    return GapTable(tuple(sorted(rows, key=lambda row: not row.named)))


AGE_BANDS: tuple[tuple[int, str], ...] = (
    (35, "35岁及以下"),
    (40, "36–40岁"),
    (45, "41–45岁"),
    (50, "46–50岁"),
    (200, "51岁及以上"),
)
"""The last age of each band, and what it is called."""


def age_band(birth_year: int, year: int) -> str:
    """The band of somebody's age in a year; ages are those completed in the year."""
    age = year - birth_year
    return next(words for last, words in AGE_BANDS if age <= last)
