"""The branch network's five years: units come, move and close; every month brings figures and reports.

Nearly all reports are approved and done with, so their figures and steps are written in bulk, each batch and
each step under a number of the ledger of its day, as an import and the workflow leave them. The roll-ups are
made from these facts at the end. What is corrected, and the last month, go through the services.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, partial

from sqlalchemy import insert

from data_access import network_store
from data_access.models import NetworkPeriod, ObservationBatch, UnitReport, UnitReportStep
from data_access.network_store import Row
from data_access.queries import indicators as indicator_queries
from data_access.queries.network import reports as report_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.indicators.observation import ValueState
from domain.network.cells import SCALE, Entry, Source
from domain.network.changing import UnitChange, version_of
from domain.network.reports import BY_LIBRARY, UNTOUCHED, ReportRecord, course_of, due_day, stepped
from domain.network.units import Registry, UnitType
from domain.periods import Month, Period, Year
from domain.permissions import Actor
from domain.workflow import Action
from services.demonstration.network.numbers import (
    CLOSED_AGAIN,
    CLOSINGS,
    FIRST,
    LAST,
    Told,
    corrections,
    figures,
)
from services.demonstration.network.places import FIRST_DAY, ORDINARY, Place, Plan, plan_network
from services.demonstration.pace import series
from services.demonstration.replay import Event, Replay
from services.demonstration.rollout.stories import reported, rooms, stories
from services.demonstration.staffing import ADMINISTRATOR
from services.demonstration.workdays import at, on_or_after
from services.network import rollups
from services.network.calendar import periods_over
from services.network.posting import post
from services.network.reading import cells
from services.network.registry import load_registry
from services.network.report_steps import Step, take_steps
from services.network.units import close_many, close_unit, move_unit, save_units

STATISTICIAN, REVIEWER = "shiyingchuan", "duanshuyan"
NOTE = "演示数据"
DUE_DAY = 10
_ADDED_UP_ON, _CORRECTED_ON = date(2025, 11, 20), date(2025, 11, 24)
REPORTERS_POINT = "QH-001"
"""The point of the demonstration's reporter, who still owes the last month."""


@dataclass(frozen=True, slots=True)
class _Course:
    """How far a report of the last month came, and from which part of the points on."""

    actions: tuple[Action, ...]
    up_to: float


_LAST_MONTH = (
    _Course((Action.SUBMIT, Action.REVIEW, Action.APPROVE), 0.34),
    _Course((Action.SUBMIT, Action.REVIEW), 0.52),
    _Course((Action.SUBMIT,), 0.74),
    _Course((Action.SUBMIT, Action.RETURN), 0.82),
    _Course((), 0.93),
)
"""How far the points came with the last month; the others have not begun."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Units whose reports for a period have figures: their places then, and the figures' number."""

    registry: Registry
    places: Sequence[tuple[int, Place]]
    through: int


_STEPS: tuple[tuple[Action, int, bool | None, str], ...] = (
    (Action.SUBMIT, 0, False, STATISTICIAN),
    (Action.SUBMIT, 6, True, STATISTICIAN),
    (Action.REVIEW, 8, None, REVIEWER),
    (Action.RETURN, 9, None, REVIEWER),
    (Action.APPROVE, 10, None, STATISTICIAN),
)
"""The steps of a period's reports: how many days after the figures, of late ones or others, by whom."""


@dataclass
class NetworkHistory:
    """Carries the network's story out; `points` says about how many points there are."""

    replay: Replay
    points: int = ORDINARY
    _waiting: dict[Period, _Waiting] = field(default_factory=dict)
    _written: dict[tuple[int, str], ReportRecord] = field(default_factory=dict)

    @cached_property
    def plan(self) -> Plan:
        """The invented units, and the children's rooms, which are registered when they open."""
        plan = plan_network(self.points)
        return replace(plan, places=(*plan.places, *self._rooms.values()))

    @cached_property
    def _rooms(self) -> Mapping[str, Place]:
        return {place.code: place for place in rooms(self.sites)}

    @property
    def sites(self) -> int:
        """How many sites of children's rooms go with so many points."""
        return len(stories()) * self.points // ORDINARY

    @cached_property
    def _told(self) -> Mapping[Period, Sequence[tuple[Place, tuple[Told, ...]]]]:
        """Everything told, by period."""
        found: dict[Period, list[tuple[Place, tuple[Told, ...]]]] = {}
        for place in self.plan.places:
            for period, told in figures(place):
                if isinstance(period, Month) and not reported(place.code, period):
                    continue
                found.setdefault(period, []).append((place, told))
        return found

    def events(self) -> Iterator[Event]:
        """All that happens to the network, in no particular order."""
        for year in range(FIRST.year, LAST.year + 1):
            if year > FIRST.year:
                yield Event(at(date(year, 1, 10), "09:40"), partial(self.register, year))
        for number, (first, last, reason) in enumerate(CLOSINGS):
            again = bool(number)
            yield Event(at(first, "08:05"), partial(self.close_all, first, last, reason, again))
        for code, day in self.plan.closed:
            yield Event(at(day, "09:10"), partial(self.close, code, day))
        for code, day, parent, district in self.plan.moved:
            yield Event(at(day, "09:20"), partial(self.move, code, day, parent, district))
        month = FIRST
        while month <= LAST:
            yield from self._reports(month, on_or_after(month.next().day(5)))
            month = month.next()
        for year in range(FIRST.year, LAST.year):
            yield from self._reports(Year(year), date(year + 1, 1, 24))
        yield Event(at(_ADDED_UP_ON, "18:40"), self.add_up)
        yield Event(at(_CORRECTED_ON, "10:20"), self.correct)

    def _reports(self, period: Period, day: date) -> Iterator[Event]:
        yield Event(at(day, "16:20"), partial(self.report, period))
        for action, days, late, login in _STEPS:
            moment = at(day, "16:40") + timedelta(days=days)
            yield Event(moment, partial(self.step, period, action, late, login))

    def register(self, year: int) -> None:
        """Register what opens in a year; in the first one all that was there before, too."""
        changes = [
            UnitChange(place.code, place.terms, max(opened_on, FIRST_DAY), None, "unit.create")
            for place in self.plan.places
            if place.code not in self._rooms
            and (opened_on := place.terms.opened_on) is not None
            and (opened_on.year == year or (year == FIRST.year and opened_on.year < year))
        ]
        if changes:
            save_units(self.replay.context, self.replay.staff.actor(ADMINISTRATOR), changes)
        registry = self._registry()
        for place in self.plan.places:
            unit = registry.unit(place.code)
            if unit is not None:
                self.replay.staff.units[place.code] = unit.id

    def _registry(self) -> Registry:
        with self.replay.context.database.reading() as session:
            return load_registry(session)

    @property
    def _statistician(self) -> Actor:
        return self.replay.staff.actor(STATISTICIAN)

    def close_all(self, first: date, last: date, reason: str, again: bool) -> None:
        """The points close for some weeks; the second time those of some districts alone."""
        registry = self._registry()
        codes = [
            (unit.code, None)
            for unit in registry.at(first).values()
            if unit.type.is_point
            and not unit.type.is_library
            and registry.is_open(unit.id, first)
            and (not again or unit.district in CLOSED_AGAIN)
        ]
        if codes:
            close_many(self.replay.context, self._statistician, codes, first, last, reason)

    def close(self, code: str, day: date) -> None:
        """A point closes for good, if it had been opened."""
        unit = self._registry().unit(code)
        if unit is not None and unit.opened_on is not None and unit.opened_on < day:
            version = self._version(code)
            close_unit(self.replay.context, self._statistician, code, day, "演示：租期届满", version)

    def move(self, code: str, day: date, parent: str, district: str) -> None:
        """A point comes under another library."""
        version = self._version(code)
        reason = "演示：调整归口"
        move_unit(self.replay.context, self._statistician, code, parent, district, day, version, reason)

    def _version(self, code: str) -> int:
        registry = self._registry()
        unit = registry.unit(code)
        return version_of(registry, unit.id) if unit else 0

    def report(self, period: Period) -> None:
        """Figures of a period come in, and its reports go their way."""
        with self.replay.context.database.writing(self._statistician) as work:
            registry = load_registry(work.session)
            told = [
                (unit_id, place, lines)
                for place, lines in self._told.get(period, ())
                if (unit_id := self._reporting(registry, place, period)) is not None
            ]
            self._open(work)
            started = [found for found in told if self._course(found[1], period) is not None]
            through = self._publish(work, period, started)
            # What the city's departments state may be a report of its own.
            existing = report_queries.records(work.session, periods=[str(period)])
        places = [(unit_id, place) for unit_id, place, _ in started if (unit_id, str(period)) not in existing]
        self._waiting[period] = _Waiting(registry, places, through)

    def step(self, period: Period, action: Action, late: bool | None, login: str) -> None:
        """One kind of step with the reports of a period that come so far."""
        waiting = self._waiting[period]
        parts = [
            unit_id
            for unit_id, place in waiting.places
            if action in self._actions(waiting.registry, unit_id, place, period)
            and late in (None, _is_late(place.code, period))
        ]
        with self.replay.context.database.writing(self.replay.staff.actor(login)) as work:
            self._step(work, waiting.registry, action, parts, period, waiting.through)

    def _reporting(self, registry: Registry, place: Place, period: Period) -> int | None:
        unit = registry.unit(place.code)
        if unit is None:
            return None
        if unit.type is UnitType.AREA or registry.expects(unit.id, period):
            return unit.id
        return None

    def _course(self, place: Place, period: Period) -> _Course | None:
        """How far a report came; None where nothing was told."""
        if period != LAST or place.terms.type is UnitType.AREA:
            return _LAST_MONTH[0]
        if place.code == REPORTERS_POINT:
            return None
        if place.terms.type.is_library:
            return _LAST_MONTH[2] if place.terms.type is UnitType.DISTRICT else _LAST_MONTH[-1]
        drawn = series("network", "last", place.code).random()
        return next((course for course in _LAST_MONTH if drawn < course.up_to), None)

    def _actions(self, registry: Registry, unit_id: int, place: Place, period: Period) -> tuple[Action, ...]:
        course = self._course(place, period)
        actions = course.actions if course else ()
        if course_of(registry, unit_id, period) != BY_LIBRARY:
            actions = tuple(action for action in actions if action is not Action.REVIEW)
        return actions

    def _open(self, work: UnitOfWork) -> None:
        """The periods that are over are expected from now on."""
        opened = report_queries.opened_periods(work.session, EVERYTHING_KNOWN)
        missing = [period for period in periods_over(work.today, FIRST.year) if str(period) not in opened]
        if missing:
            labels = {"periods": [period.label for period in missing]}
            seq = work.record("network_period.open", "network_period", str(missing[-1]), after=labels)
            work.session.add_all(NetworkPeriod(period=str(period), change_seq=seq) for period in missing)

    def _publish(
        self, work: UnitOfWork, period: Period, told: Sequence[tuple[int, Place, tuple[Told, ...]]]
    ) -> int:
        """Write a period's figures as one published batch; returns its number."""
        if not told:
            return 0
        rows = [
            Row(
                unit_id,
                str(period),
                self._indicators[line.code],
                line.state.value,
                line.value * SCALE if line.value is not None and line.state is ValueState.VALUE else None,
                line.measurement.value,
                None,
                line.note or None,
            )
            for unit_id, _, lines in told
            for line in lines
        ]
        batch = ObservationBatch(
            source=Source.DEMONSTRATION.value,
            author_id=work.actor.user_id,
            created_at=work.now,
            note=f"{NOTE} {period.label}",
            base_seq=0,
            sealed=True,
            entries=len(rows),
        )
        batch_id = network_store.add_batch(work.session, batch)
        network_store.add_parts(work.session, batch_id, [(row.unit_id, row.period) for row in rows])
        network_store.add_rows(work.session, batch_id, rows)
        entries = {"entries": len(rows), "source": batch.source, "note": batch.note}
        seq = work.record("unit_observation.publish", "unit_observation", batch_id, after=entries)
        batch.published_seq = batch.base_seq = seq
        work.session.flush()
        return seq

    @cached_property
    def _indicators(self) -> Mapping[str, int]:
        view = AsOf(self.replay.context.today, EVERYTHING_KNOWN)
        with self.replay.context.database.reading() as session:
            found = indicator_queries.definitions(session, view)
        return {code: record.indicator_id for code, record in found.items()}

    def _step(
        self,
        work: UnitOfWork,
        registry: Registry,
        action: Action,
        parts: Sequence[int],
        period: Period,
        through: int,
    ) -> None:
        """Take a step with many reports at once, as the workflow records it."""
        if not parts:
            return
        reason = "演示：请核对到馆人次" if action is Action.RETURN else None
        counted = {"reports": len(parts), "reason": reason or ""}
        seq = work.record(f"unit_report.{action.value}", "unit_report", str(period), after=counted)
        rows = []
        for unit_id in parts:
            before = self._written.get((unit_id, str(period)), UNTOUCHED)
            record = stepped(
                before,
                action,
                course_of(registry, unit_id, period),
                seq,
                through,
                work.today,
                due_day(period, DUE_DAY),
                reason,
            )
            self._written[unit_id, str(period)] = record
            rows.append(
                {
                    "unit_id": unit_id,
                    "period": str(period),
                    "state": record.state.value,
                    "submitted_seq": record.submitted_seq,
                    "submitted_on": record.submitted_on,
                    "on_time": record.on_time,
                    "approved_through": record.approved_through,
                    "change_seq": seq,
                    "action": action.value,
                    "through_seq": through,
                    "reason": reason,
                    "person_id": work.actor.user_id,
                }
            )
        work.session.execute(insert(UnitReportStep), rows)

    def correct(self) -> None:
        """Some figures turn out to be wrong: the reports are unlocked, corrected and approved again."""
        context, actor = self.replay.context, self._statistician
        registry = self._registry()
        wrong = [(code, month, part) for code, month, part in corrections() if registry.unit(code)]
        steps = [Step(unit.id, month) for code, month, _ in wrong if (unit := registry.unit(code))]
        with context.database.writing(actor) as work:
            take_steps(context, work, Action.UNLOCK, steps, "演示：到馆人次重复计数")
        with context.database.reading() as session:
            view = AsOf(context.today, EVERYTHING_KNOWN)
            stood = cells(session, view, [step.unit_id for step in steps], ["V01"], [m for _, m, _ in wrong])
        entries = [
            Entry(code, month, "V01", ValueState.VALUE, float(round((told.told.value or 0) * part)))
            for (code, month, part), step in zip(wrong, steps, strict=True)
            if (told := stood.get((step.unit_id, "V01", month))) is not None
        ]
        post(context, actor, Source.CORRECTION, entries, f"{NOTE}：更正到馆人次")
        for action in (Action.SUBMIT, Action.APPROVE):
            with context.database.writing(actor) as work:
                take_steps(context, work, action, steps)

    def add_up(self) -> None:
        """What the steps left of the reports, and the roll-ups of all facts."""
        with self.replay.context.database.writing(self._statistician) as work:
            work.session.execute(
                insert(UnitReport),
                [
                    {
                        "unit_id": unit_id,
                        "period": period,
                        "state": record.state.value,
                        "submitted_seq": record.submitted_seq,
                        "submitted_on": record.submitted_on,
                        "on_time": record.on_time,
                        "approved_through": record.approved_through,
                        "version": record.version,
                    }
                    for (unit_id, period), record in self._written.items()
                ],
            )
        rollups.rebuild(self.replay.context, self.replay.staff.actor(ADMINISTRATOR))


def _is_late(code: str, period: Period) -> bool:
    """Whether a unit's report came after its day."""
    return series("network", "late", code, period).random() < 0.07
