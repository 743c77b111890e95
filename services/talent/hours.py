"""Crediting hours to people: what other rooms and recognised claims put into the year, and sums of years.

Hours are whole numbers of tenths: 7.5 hours are 75.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import HourEntry
from data_access.queries.talent import hours as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import AsOf
from domain.errors import Invalid
from domain.permissions import Actor
from domain.plan import PlanView
from domain.talent.hours import Category, Kind, Mode, Tenths, Totals, hours_text
from domain.talent.hours_views import ClosedYear, Entry

__all__ = ["Category", "Credit", "Mode", "Tenths", "Totals", "credit", "credit_all", "hours_of_year"]

ENTRY = "hour_entry"
"""The kind of credited hours in the ledger."""
TITLE_LIMIT = 120


@dataclass(frozen=True, slots=True)
class Credit:
    """Hours for a person, of a source and a day; ``hours`` in tenths before conversion, 0 to take them back.

    A source credits a person once: the same again changes nothing, other hours replace the former ones.
    ``recognised`` are hours that somebody assessed; None to convert them by the rule of the day.
    """

    staff_id: int
    year: int
    category: Category
    mode: Mode
    hours: Tenths
    source_kind: str
    source_id: int
    on_day: date
    title: str = ""
    recognised: Tenths | None = None


def credit(
    work: UnitOfWork,
    actor: Actor,
    staff_id: int,
    year: int,
    category: Category,
    mode: Mode,
    hours: Tenths,
    source_kind: str,
    source_id: int,
    on_day: date,
    title: str = "",
) -> int:
    """Credit hours (in tenths) to a person within an open transaction, with a change of its own.

    The caller has checked the actor's right to what the hours come of. Returns the change's number. Raises
    Invalid when the year is closed.
    """
    after = {"staff": staff_id, "year": str(year), "hours": hours_text(hours), "title": title}
    seq = work.record("hours.credit", ENTRY, f"{source_kind}:{source_id}", after=after)
    found = Credit(staff_id, year, category, mode, hours, source_kind, source_id, on_day, title)
    credit_all(work, seq, [found])
    return seq


def credit_all(work: UnitOfWork, seq: int, credits: Iterable[Credit]) -> int:
    """Credit hours to many under a change that the caller recorded; returns how many entries were written.

    For whole attendance lists: three statements, and one for each kind of source. Raises Invalid when the
    year of something that would change is closed.
    """
    wanted = tuple(credits)
    session = work.session
    book, closed = queries.rule_book(session), queries.closed_years(session)
    former = _former(session, wanted)
    written = 0
    for one in wanted:
        tenths = one.recognised
        if tenths is None:
            tenths = book.on(one.year, one.on_day).convert(one.mode, one.category, one.hours)
        standing = former.get((one.source_kind, one.source_id, one.staff_id), [])
        for row in _differences(one, tenths, standing, seq):
            refuse_closed(closed, row.year)
            session.add(row)
            written += 1
    return written


def refuse_closed(closed: Mapping[int, ClosedYear], year: int) -> None:
    """Raise Invalid when a year takes no more entries but corrections."""
    if year in closed:
        raise Invalid(
            f"{year} 年学时已关账，不能再计入。确需补记或更正的，请由组织人事在个人学时页“关账后更正”。",
            {"year": "已关账"},
        )


def _former(session: Session, wanted: Iterable[Credit]) -> Mapping[tuple[str, int, int], list[Entry]]:
    """What the sources have credited already, by source and person."""
    ids: dict[str, set[int]] = defaultdict(set)
    for one in wanted:
        ids[one.source_kind].add(one.source_id)
    found: dict[tuple[str, int, int], list[Entry]] = defaultdict(list)
    for kind, of_kind in ids.items():
        for entry in queries.of_source(session, kind, of_kind):
            found[kind, entry.source_id, entry.staff_id].append(entry)
    return found


def _differences(one: Credit, tenths: Tenths, standing: list[Entry], seq: int) -> list[HourEntry]:
    """The entries that turn what stands into what is wanted: none where both are the same."""
    present: dict[tuple[int, Kind], list[int]] = {}
    for entry in standing:
        sums = present.setdefault((entry.year, (entry.mode, entry.category)), [0, 0])
        sums[0] += entry.claimed
        sums[1] += entry.tenths
    target = {(one.year, (one.mode, one.category)): (one.hours, tenths)} if one.hours else {}
    first = standing[0].id if standing else None
    rows = []
    for key in dict.fromkeys([*present, *target]):
        had, wants = present.get(key, [0, 0]), target.get(key, (0, 0))
        if tuple(had) == wants:
            continue
        year, (mode, category) = key
        rows.append(
            HourEntry(
                staff_id=one.staff_id,
                year=year,
                category=category.value,
                mode=mode.value,
                claimed=wants[0] - had[0],
                tenths=wants[1] - had[1],
                title=one.title[:TITLE_LIMIT],
                note=None,
                source_kind=one.source_kind,
                source_id=one.source_id,
                corrects_id=first,
                effective_on=one.on_day,
                change_seq=seq,
            )
        )
    return rows


def hours_of_year(session: Session, view: PlanView | AsOf, year: int) -> Mapping[int, Totals]:
    """What people earned in a year, caps applied, by their id on the register: one aggregate statement.

    Besides it the rules and the closed years are read, a handful of rows. A closed year goes by the rule that
    was known when it was closed.
    """
    as_of = view.as_of if isinstance(view, PlanView) else view
    book = queries.rule_book(session, as_of.known_at)
    closed = queries.closed_years(session, as_of.known_at).get(year)
    rule = (book.known_at(closed.seq) if closed else book).of_year(year)
    return queries.totals(session, as_of, year, rule)
