"""The real files of other cities: their names of units, and the table of what became of them.

``NETWORK_SAMPLES=<folder> python -m tests.support.sample_files > docs/import-samples.md`` writes the table.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from domain.network.changing import UnitChange, UnitTerms
from domain.network.importing.figures import Standing
from domain.network.importing.mapping import Role
from domain.network.importing.names import distinct
from domain.network.importing.views import RunPage
from domain.network.units import UnitType
from domain.permissions import Actor
from services.context import Context
from services.indicators.catalogue import load_catalogue
from services.network.importing import mapping
from services.network.importing.reading import run_page
from services.network.registry import load_registry
from services.network.units import save_units
from tests.support.imports import commit, send_file, try_out

VISITS = ("Libraries_2014_Visitors_by_Location.csv", "Libraries_2015_Visitors_by_Location.csv")
LOANS = "librarieswest_issues_summary.csv"
OPENED = date(2010, 1, 1)
NO_LOANS = "Cash Sales No VAT"
"""A kind of item of the loans' file that is no loan."""


def samples(folder: Path) -> list[Path]:
    """The files there are, in the order they are imported."""
    return [path for name in (*VISITS, LOANS) if (path := folder / name).is_file()]


def names_of(paths: Sequence[Path]) -> tuple[str, ...]:
    """The libraries that the files speak of, by the names they have there, without marks."""
    found: list[str] = []
    for path in paths:
        at = 1 if path.name == LOANS else 0
        for line in _rows(path)[1:]:
            found.append(line[at])
    return distinct(found)


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        return [row for row in csv.reader(handle) if row]


def register_units(context: Context, names: Mapping[str, str]) -> None:
    """Register libraries by code and name under the city's library, which is made where there is none."""
    with context.database.reading() as session:
        units = load_registry(session).at(context.today).values()
    city = next((unit.code for unit in units if unit.type is UnitType.CITY), "")
    changes = []
    if not city:
        city = "S-000"
        terms = UnitTerms("City Library", UnitType.CITY, opened_on=OPENED)
        changes.append(UnitChange(city, terms, OPENED, None, "unit.create"))
    # Where the city's library was registered later, so are these.
    known = load_first_day(context, city)
    for code, name in names.items():
        terms = UnitTerms(name, UnitType.THEME, city, "320102", opened_on=known)
        changes.append(UnitChange(code, terms, known, None, "unit.create"))
    save_units(context, Actor.system(), changes)


def load_first_day(context: Context, code: str) -> date:
    """The day from which a unit is registered; the usual one for a unit that is yet to be."""
    with context.database.reading() as session:
        registry = load_registry(session)
    unit = registry.unit(code)
    return OPENED if unit is None else registry.revisions[unit.id][0].effective_on


def register(context: Context, paths: Sequence[Path]) -> None:
    """Register the libraries of the files as units."""
    load_catalogue(context, Actor.system())
    register_units(context, {f"S-{at:03d}": name for at, name in enumerate(names_of(paths), 1)})


def bring_in(context: Context, actor: Actor, path: Path) -> RunPage:
    """Import one file as the wizard proposes; of the loans what is no loan is left out."""
    page = send_file(context, actor, path)
    besides = page.mapping.besides
    if path.name == LOANS:
        mapping.set_besides(
            context,
            actor,
            page.line.run_id,
            page.version,
            besides[0].position,
            besides[0].code,
            besides[0].items,
            [NO_LOANS],
        )
        page = run_page(context, actor, page.line.run_id)
    page = try_out(context, actor, page)
    commit(context, actor, page, partial=True)
    return run_page(context, actor, page.line.run_id)


def told(page: RunPage) -> str:
    """A file's line of the table."""
    counts = page.line.counts
    assert counts is not None
    why = Counter(f"{remark.text}" for remark in page.remarks if remark.standing is not Standing.WARNING)
    reasons = "; ".join(f"{text} × {times}" for text, times in why.most_common()) or "—"
    columns = ", ".join(
        f"{column.header}: {column.role.value}{f' {column.code}' if column.code else ''}"
        for column in page.mapping.columns
        if column.role is not Role.FIGURE or column.code
    )
    numbers = (
        counts.lines, counts.added, counts.updated, counts.unchanged, counts.rejected, counts.left_out,
        counts.warnings,
    )  # fmt: skip
    return f"| `{page.line.file_name}` | {' | '.join(map(str, numbers))} | {reasons} | {columns} |"


HEAD = """\
# Real files of other cities, and what became of them

Three files of open data, imported as the wizard proposes, without a hand's touch but for what is said
here: two years of visits by branch of one city (months across, marks of footnotes and blanks after names,
a column of totals) and two years of loans of seven authorities (a line for each kind of item). None of
them is kept in this project. The table is made by

    NETWORK_SAMPLES=<folder of the files> python -m tests.support.sample_files > docs/import-samples.md

on a fresh database in which every library of the files is a unit. Counts are of figures; of the loans
those of all kinds of items of a library and month are added up to one figure, and each figure says from
how many lines.
"""

COLUMNS = (
    "file", "lines", "added", "updated", "unchanged", "rejected", "lines left out", "to be checked",
    "why left out or rejected", "columns",
)  # fmt: skip

TAIL = """
- Units: the names lose blanks at their ends and the mark `*`, so that the 79 branches of both years of
  visits are the same 79 units, in spite of another order and other columns.
- Years: the months carry none; it is read from the file's name.
- Totals: the column `YTD` is compared with the sum of the months in every line, and left out. All of them
  agree, so nothing is to be checked.
- Zeros: a written 0 is taken for a true zero, as in the first months of 2014 of a branch that was closed
  then. The importer cannot know better; the checks of figures ask about them.
- Loans: `issues` become C01 and `renewals` C02 alone; the kinds of items for children (those with "child"
  in their names) count for C05 besides. "Cash Sales No VAT" is no loan and is left out by choice.
- Months without any line stay missing, and are never 0.
- The same three files a second time: every figure unchanged, nothing to commit.
"""


def main() -> None:
    """Write the table."""
    from data_access.engine import make_engine
    from data_access.migrate import upgrade
    from data_access.unit_of_work import Database
    from domain.clock import SHANGHAI, ScriptedClock
    from services.context import Storage
    from tests.support.application import default_rules

    paths = samples(Path(os.environ["NETWORK_SAMPLES"]))
    with tempfile.TemporaryDirectory() as place:
        engine = make_engine(f"sqlite:///{place}/samples.sqlite3")
        upgrade(engine)
        clock = ScriptedClock(datetime(2025, 11, 26, 9, tzinfo=SHANGHAI))
        context = Context(Database(engine, clock), default_rules(), storage=Storage(Path(place)))
        register(context, paths)
        lines = [told(bring_in(context, Actor.system(), path)) for path in paths]
        engine.dispose()
    head = f"| {' | '.join(COLUMNS)} |\n|{' --- |' * len(COLUMNS)}"
    sys.stdout.write("\n".join((HEAD, head, *lines, TAIL)))


if __name__ == "__main__":
    main()
