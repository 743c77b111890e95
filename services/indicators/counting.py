"""Figures that nobody states: counted from the system's own records, told as observations like all others.

A capability registers what it counts (`Counter`) and says where its records change (`changed`). At the end of
that use case the figures are counted anew for the days on which they may have changed, and what differs is
told from its day on. So a page reads them as it reads every figure, and at an earlier point of view or
knowledge they are what the records were then.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from data_access.models import Observation
from data_access.queries import indicators as queries
from data_access.queries import observations
from data_access.unit_of_work import UnitOfWork
from domain.indicators.definition import Definition, Subject
from domain.indicators.observation import Measurement, ValueState
from domain.indicators.views import CountedFrom
from domain.periods import Year
from domain.permissions import Actor, Permission
from services import workflow
from services.context import Context
from services.indicators.stating import COUNTED_FROM, FIGURE
from services.notices.daily import day_work

__all__ = [
    "Counter",
    "Difference",
    "Key",
    "Verification",
    "changed",
    "fill",
    "records_of",
    "recount",
    "register",
    "verify",
]

Key = tuple[str, Year]
"""An indicator's code and the year of which something is told."""

_PENDING = "counted"


@dataclass(frozen=True)
class Counter:
    """How some figures are counted from records, with all that is known now.

    ``days`` are all days from which a count may differ by what is on record; ``count`` what there is to tell
    as of each of some days. A ``level`` is told of the year of the day, and anew from every first of January;
    other figures are told on the day on which their year was settled, and of no other. ``records`` is what
    the records are called, ``href`` the page that shows them, ``opened_by`` the permission that opens it.
    """

    codes: tuple[str, ...]
    days: Callable[[Session], Collection[date]]
    count: Callable[[Session, Sequence[date]], Mapping[date, Mapping[Key, float]]]
    records: str
    href: str
    opened_by: Permission
    level: bool = True


@dataclass(frozen=True, slots=True)
class Difference:
    """What is told of a year as of a day, None for nothing, and what the records come to.

    ``before`` is what was last told of earlier years: a level that nobody changed still stands.
    """

    code: str
    period: Year
    day: date
    told: float | None
    counted: float
    before: float | None = None

    @property
    def wrong(self) -> bool:
        """Whether a page shows another figure than the records come to."""
        shown = self.told if self.told is not None else self.before
        return shown != self.counted


@dataclass(frozen=True, slots=True)
class Verification:
    """How many figures are told, and those that differ from the records."""

    figures: int
    differences: tuple[Difference, ...]


_COUNTERS: list[Counter] = []


def register(counter: Counter) -> Counter:
    """Make a counter known to those that count everything. Raises ValueError when a code is taken."""
    taken = {code for one in _COUNTERS for code in one.codes}
    if taken & set(counter.codes):
        raise ValueError(f"counted twice: {taken & set(counter.codes)}")
    _COUNTERS.append(counter)
    COUNTED_FROM.update(dict.fromkeys(counter.codes, counter.records))
    return counter


def records_of(actor: Actor, definition: Definition) -> CountedFrom | None:
    """Where the figures of an indicator, or of the parts of a ratio, are counted from; None for others."""
    codes = {definition.code, *definition.parts}
    found = next((one for one in _COUNTERS if codes & set(one.codes)), None)
    if found is None or not definition.counted:
        return None
    return CountedFrom(found.records, found.href if actor.may(found.opened_by) else "")


def changed(work: UnitOfWork, counter: Counter, since: date) -> None:
    """Say that records changed with effect from a day: figures follow once when the use case is through."""
    pending: dict[Counter, date] = work.session.info.setdefault(_PENDING, {})
    pending[counter] = min(since, pending.get(counter, since))
    work.at_last(_PENDING, partial(_follow, work))


def _follow(work: UnitOfWork) -> None:
    for counter, since in work.session.info.pop(_PENDING, {}).items():
        recount(work, counter, since)


def recount(work: UnitOfWork, counter: Counter, since: date | None = None) -> int:
    """Tell what has changed from a day on (None: ever); returns how many figures were told."""
    work.session.flush()
    found = _differences(work.session, counter, since, work.today)
    # Somebody's record is what it came of, also where the calendar alone makes it due.
    author = work.actor.user_id or observations.last_author(work.session)
    if not found or author is None:
        return 0
    ids = queries.ids_of(work.session, counter.codes)
    seq = work.record(
        "observation.count",
        queries.OBSERVATION,
        ",".join(sorted({one.code for one in found})),
        after=[
            {
                "indicator": one.code,
                "period": str(one.period),
                "value": one.counted,
                "effective_on": one.day.isoformat(),
            }
            for one in found
        ],
    )
    rows = [_row(work, ids[one.code], one, author, seq) for one in found]
    work.session.add_all(rows)
    work.session.flush()
    workflow.settled(work, FIGURE, [row.id for row in rows], author, seq)
    return len(rows)


def _row(work: UnitOfWork, indicator_id: int, told: Difference, author: int, seq: int) -> Observation:
    return Observation(
        indicator_id=indicator_id,
        subject=Subject.CITY.value,
        period=str(told.period),
        state=(ValueState.VALUE if told.counted else ValueState.ZERO).value,
        value=told.counted,
        measurement=Measurement.MEASURED.value,
        note=None,
        author_id=author,
        submitted_at=work.now,
        effective_on=told.day,
        change_seq=seq,
    )


class _Told:
    """What is told by code and year, as of any day."""

    def __init__(self, rows: Iterable[tuple[str, str, date, float]]) -> None:
        self._days: dict[Key, list[date]] = {}
        self._values: dict[tuple[Key, date], float] = {}
        for code, period, day, value in rows:
            self.tell((code, Year.parse(period)), day, value)

    def tell(self, key: Key, day: date, value: float) -> None:
        """Tell a value from a day on; a later one of the same day holds."""
        if (key, day) not in self._values:
            insort(self._days.setdefault(key, []), day)
        self._values[key, day] = value

    def on(self, key: Key, day: date) -> float | None:
        """What is told of a year as of a day."""
        days = self._days.get(key, [])
        place = bisect_right(days, day)
        return self._values[key, days[place - 1]] if place else None

    def before(self, key: Key, day: date) -> float | None:
        """What was last told of earlier years as of a day."""
        code, period = key
        earlier = sorted((p.year for c, p in self._days if c == code and p.year < period.year), reverse=True)
        told = (self.on((code, Year(year)), day) for year in earlier)
        return next((value for value in told if value is not None), None)

    @property
    def days(self) -> set[date]:
        """All days on which something is told."""
        return {day for _, day in self._values}

    @property
    def figures(self) -> int:
        """How many years and indicators something is told of."""
        return len(self._days)


def _told(session: Session, counter: Counter) -> _Told:
    return _Told(observations.counted(session, counter.codes))


def _differences(session: Session, counter: Counter, since: date | None, today: date) -> list[Difference]:
    """What is to be told anew from a day on (None: ever), in the order of the days."""
    known = queries.ids_of(session, counter.codes)
    if not known:
        return []
    told = _told(session, counter)
    days = {*counter.days(session), *told.days} | ({since} if since else set())
    if not days:
        return []
    wanted = {day for day in days if (since is None or day >= since) and day <= today}
    if counter.level:
        wanted |= _new_years(counter, told, min(days), since, today)
    found = []
    for day, counts in sorted(counter.count(session, sorted(wanted)).items()):
        for key, value in counts.items():
            has = told.on(key, day)
            before = told.before(key, day) if counter.level else None
            # Nothing is told of a level before the first thing it counts.
            if key[0] not in known or has == value or (counter.level and has is before is None and not value):
                continue
            found.append(Difference(*key, day, has, value, before))
            told.tell(key, day, value)
    return found


def _new_years(counter: Counter, told: _Told, first: date, since: date | None, today: date) -> set[date]:
    """The firsts of January that are counted: those since then, and those that passed without a change."""
    years = (Year(year) for year in range(first.year + 1, today.year + 1))
    return {
        year.first_day
        for year in years
        if since is None
        or year.first_day >= since
        or all(told.on((code, year), year.first_day) is None for code in counter.codes)
    }


def verify(context: Context, actor: Actor) -> Verification:
    """Compare every counted figure with the records, on all days. Changes nothing. Raises Forbidden."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        figures = sum(_told(session, counter).figures for counter in _COUNTERS)
        found = [
            one
            for counter in _COUNTERS
            for one in _differences(session, counter, None, context.today)
            if one.wrong
        ]
    return Verification(figures, tuple(found))


def fill(context: Context, actor: Actor, *, everything: bool = False) -> int:
    """Tell what the calendar brought, and with ``everything`` whatever differs; returns how many were told.

    The calendar begins years, and lets people leave on days that were entered ahead. Raises Forbidden.
    """
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        asked = {counter: None if everything else _due(session, counter, context) for counter in _COUNTERS}
        wanted = [c for c, since in asked.items() if _differences(session, c, since, context.today)]
    if not wanted:
        return 0
    with context.database.writing(actor) as work:
        return sum(recount(work, counter, asked[counter]) for counter in wanted)


def _due(session: Session, counter: Counter, context: Context) -> date | None:
    """From when on the calendar may have brought something: a year back, or ever where nothing is told."""
    return date(context.today.year - 1, 1, 1) if _told(session, counter).figures else None


@day_work
def tell_what_the_calendar_brought(context: Context) -> None:
    """The counted figures' part of the day's work."""
    fill(context, Actor.system())
