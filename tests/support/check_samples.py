"""Figures of other cities' libraries, read where they lie, for measuring what the checks say of them."""

from __future__ import annotations

import calendar
import csv
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.network.checks.doubts import Check, Doubt
from domain.network.checks.examine import Evidence, Names, examine
from domain.network.checks.robust import Movement, movement
from domain.network.checks.season import LONG, Terms
from domain.periods import Month, Period

Book = Mapping[str, Mapping[str, Mapping[Month, float]]]
"""Figures by unit, indicator and month."""

MONTHS = tuple(name.upper() for name in calendar.month_name[1:])
"""The headings of the columns."""


def visits_by_branch(folder: Path) -> Book:
    """Visits of every branch by month, of all the years there are. Rows without months are left out."""
    book: defaultdict[str, defaultdict[str, dict[Month, float]]] = defaultdict(lambda: defaultdict(dict))
    for path in sorted(folder.glob("Libraries_*_Visitors_by_Location.csv")):
        year = int(path.name.split("_")[1])
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                name = " ".join(row["LOCATION"].split()).rstrip("*").strip()
                if not name or "total" in name.lower():
                    continue
                for number, heading in enumerate(MONTHS, 1):
                    text = (row.get(heading) or "").replace(",", "").strip()
                    if text.isdigit():
                        book[name]["V01"][Month(year, number)] = float(text)
    return book


def loans_by_authority(folder: Path) -> Book:
    """Loans, renewals and loans of children's items of every authority by month."""
    book: defaultdict[str, defaultdict[str, defaultdict[Month, float]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(float))
    )
    with (folder / "librarieswest_issues_summary.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            month, told = Month.parse(row["month_issued"]), book[row["authority"]]
            told["C01"][month] += int(row["issues"])
            told["C02"][month] += int(row["renewals"])
            if "child" in row["item_type"].lower():
                told["C05"][month] += int(row["issues"])
    return book


NAMES = {
    "V01": Names("到馆人次", "人次"),
    "C01": Names("文献外借册次", "册次"),
    "C02": Names("自动续借册次", "册次"),
    "C05": Names("少儿文献外借册次", "册次"),
}


def movements_of(book: Book) -> dict[tuple[str, Period, Period], Movement]:
    """How all units of a book moved, for every month against the one before and that of a year before."""
    pairs: dict[tuple[str, Period, Period], list[tuple[float, float]]] = defaultdict(list)
    for told in book.values():
        for code, series in told.items():
            for month, value in series.items():
                for base in (month.previous(), month.a_year_before()):
                    if base in series:
                        pairs[code, month, base].append((series[base], value))
    found = ((key, movement(values)) for key, values in pairs.items())
    return {key: moved for key, moved in found if moved is not None}


@dataclass(frozen=True, slots=True)
class Case:
    """One unit's figures of a month, and what is known beside them."""

    unit: str
    month: Month
    told: Mapping[str, float]
    evidence: Evidence

    def doubts(self, terms: Terms, changed: Mapping[str, float] | None = None) -> tuple[Doubt, ...]:
        """What the checks say of the figures, some of them changed."""
        return examine(self.month, {**self.told, **(changed or {})}, self.evidence, terms=terms)


def cases(book: Book, first: Month, last: Month) -> Iterator[Case]:
    """Every unit and month from one to another, with what was known when the month had been told by all."""
    moved = movements_of(book)
    for unit, series in sorted(book.items()):
        month = first
        while month <= last:
            told = {code: values[month] for code, values in series.items() if month in values}
            past: dict[str, dict[Period, float]] = {
                code: {m: v for m, v in values.items() if month.shift(-LONG - 13) <= m < month}
                for code, values in series.items()
            }
            if told:
                yield Case(unit, month, told, Evidence(NAMES, past, moved))
            month = month.next()


def _swapped(value: float, dice: random.Random) -> float:
    digits = list(str(int(value)))
    places = [i for i in range(len(digits) - 1) if digits[i] != digits[i + 1] and digits[i + 1] != "0"]
    if not places:
        return value
    at = dice.choice(places)
    digits[at], digits[at + 1] = digits[at + 1], digits[at]
    return float("".join(digits))


def _first_swapped(value: float, dice: random.Random) -> float:
    digits = str(int(value))
    return float(digits[1] + digits[0] + digits[2:]) if len(digits) > 1 and digits[1] != "0" else value


def _dropped(value: float, dice: random.Random) -> float:
    digits = str(int(value))
    at = dice.randrange(len(digits))
    left = digits[:at] + digits[at + 1 :]
    return float(left) if left and left[0] != "0" else value


SLIPS: Mapping[str, Callable[[float, random.Random], float]] = {
    "×10": lambda value, dice: value * 10,
    "÷10": lambda value, dice: float(int(value / 10)),
    "×2": lambda value, dice: value * 2,
    "a digit dropped": _dropped,
    "first two digits swapped": _first_swapped,
    "any two digits swapped": _swapped,
    "0 instead": lambda value, dice: 0.0,
}
"""Slips of the finger, by what they are."""
COPIES: Mapping[str, Callable[[Month], Month]] = {
    "copied from the month before": lambda month: month.previous(),
    "copied from the year before": lambda month: month.a_year_before(),
}

__all__ = [
    "COPIES",
    "NAMES",
    "SLIPS",
    "Case",
    "Check",
    "cases",
    "loans_by_authority",
    "movements_of",
    "visits_by_branch",
]
