"""The page 报表审核: a period's reports, their figures beside earlier ones, and one report as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from data_access.queries import indicators as indicator_queries
from data_access.queries import people as people_queries
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import entry as entry_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.indicators.definition import Definition
from domain.indicators.observation import Measurement, ValueState
from domain.network.entry import told_text
from domain.network.reports import ReportRecord, library_of, owed_by
from domain.network.units import Unit, in_order
from domain.periods import Frequency, Month, Period, Year
from domain.permissions import Actor, Permission
from domain.workflow import Action, State
from services.context import Context
from services.network.calendar import due_day, network_rules
from services.network.desk import Desk
from services.network.registry import load_registry

__all__ = [
    "HEADLINES",
    "ReportLine",
    "ReportList",
    "ReportPage",
    "State",
    "Told",
    "open_list",
    "open_report",
]

HEADLINES = ("V01", "C01", "E02", "V05")
"""The figures that the list shows; the others are on the report's own page."""
RECENT = 12


@dataclass(frozen=True, slots=True)
class Told:
    """One figure beside the last period's and that of a year before; None where nothing was told."""

    definition: Definition
    now: str | None
    number: float | None
    before: float | None
    year_before: float | None


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report in the list; ``actions`` are the steps the actor may take."""

    unit: Unit
    library: Unit | None
    record: ReportRecord
    figures: Mapping[str, Told]
    blank: int
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class ReportList:
    """The reports of a period. ``seen`` is the number of the ledger at which it was read."""

    period: Period
    periods: tuple[Period, ...]
    due_on: date
    libraries: tuple[Unit, ...]
    lines: tuple[ReportLine, ...]
    counts: Mapping[State, int]
    seen: int


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a report in its history."""

    action: Action
    person: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ReportPage:
    """One report as a whole."""

    line: ReportLine
    period: Period
    due_on: date
    figures: tuple[Told, ...]
    steps: tuple[StepLine, ...]
    seen: int


def open_list(
    context: Context, actor: Actor, period: str = "", library: str = "", state: str = ""
) -> ReportList:
    """The reports that are expected for a period, of one library or all, in one state or all.

    Without a period that of last month. Raises Forbidden, and Invalid for what is no period or state.
    """
    actor.require(Permission.NETWORK_READ)
    wanted = _state(state)
    with context.database.reading() as session:
        registry = load_registry(session)
        asked = Period.parse(period) if period else Month.of(context.today).previous()
        day = asked.last_day
        expected = [unit_id for unit_id in registry.at(day) if registry.expects(unit_id, asked)]
        above = {unit_id: library_of(registry, unit_id, asked) for unit_id in expected}
        units = registry.at(day)
        libraries = in_order({found: units[found] for found in above.values() if found is not None})
        chosen = [unit_id for unit_id in expected if not library or _code(units, above[unit_id]) == library]
        desk = Desk(context, session, actor, registry, chosen, [asked])
        lines = _lines(context, session, desk, [units[found] for found in chosen], asked, HEADLINES)
        rules = network_rules(session, context)
        seen = entry_queries.last_change(session)
    counts = {found: sum(line.record.state is found for line in lines) for found in State}
    shown = [line for line in lines if wanted is None or line.record.state is wanted]
    recent = tuple(Month.of(context.today).previous().shift(-back) for back in range(RECENT))
    lengths = {unit.report_frequency for unit in units.values()} & {Frequency.QUARTER, Frequency.HALF_YEAR}
    others = tuple(recent[0].within(length) for length in sorted(lengths, key=lambda found: found.months))
    return ReportList(
        asked,
        (*recent, *others, Year.of(context.today).previous()),
        due_day(rules, asked),
        libraries,
        tuple(shown),
        counts,
        seen,
    )


def open_report(context: Context, actor: Actor, code: str, period: str) -> ReportPage:
    """One report with all it owes and its history. Raises Forbidden, NotFound, Invalid for no period."""
    actor.require(Permission.NETWORK_READ)
    asked = Period.parse(period)
    with context.database.reading() as session:
        registry = load_registry(session)
        known = registry.unit(code)
        unit = None if known is None else registry.in_period(known.id, asked)
        if unit is None or not registry.expects(unit.id, asked):
            raise NotFound(f"{asked.label}没有“{code[:20]}”的报表，请从“报表审核”页面进入。")
        desk = Desk(context, session, actor, registry, [unit.id], [asked])
        (line,) = _lines(context, session, desk, [unit], asked, owed_by(unit, asked))
        names = people_queries.people(session)
        steps = tuple(
            StepLine(
                Action(step.action),
                names[step.person_id].name if step.person_id in names else "系统",
                at,
                step.reason or "",
            )
            for step, at in entry_queries.steps_with_times(session, unit.id, str(asked))
        )
        rules = network_rules(session, context)
        seen = entry_queries.last_change(session)
    figures = tuple(line.figures[found] for found in owed_by(unit, asked) if found in line.figures)
    return ReportPage(line, asked, due_day(rules, asked), figures, steps, seen)


def _state(given: str) -> State | None:
    if not given:
        return None
    if given not in set(State):
        raise Invalid("没有这种状态，请从页面上选择。")
    return State(given)


def _code(units: Mapping[int, Unit], unit_id: int | None) -> str:
    return "" if unit_id is None else units[unit_id].code


def _lines(
    context: Context, session: Session, desk: Desk, units: list[Unit], period: Period, codes: tuple[str, ...]
) -> list[ReportLine]:
    known = indicator_queries.definitions(session, AsOf(context.today, EVERYTHING_KNOWN))
    names = {record.indicator_id: code for code, record in known.items()}
    texts = (str(period), str(period.previous()), str(period.a_year_before()))
    rows = cell_queries.standing_rows(
        cell_queries.told(session, EVERYTHING_KNOWN, [unit.id for unit in units], None, texts)
    )
    told: dict[tuple[int, str], dict[str, cell_queries.ToldRow]] = {}
    for (unit_id, text, indicator_id), found in rows.items():
        if found.latest.state != cell_queries.ABSENT and indicator_id in names:
            told.setdefault((unit_id, text), {})[names[indicator_id]] = found.latest
    lines = []
    for unit in in_order({unit.id: unit for unit in units}):
        owed = owed_by(unit, period)
        now, before, year_before = (told.get((unit.id, text), {}) for text in texts)
        figures = {
            code: Told(
                known[code].definition,
                _text(now.get(code)),
                _number(now.get(code)),
                _number(before.get(code)),
                _number(year_before.get(code)),
            )
            for code in codes
            if code in owed and code in known
        }
        library = library_of(desk.registry, unit.id, period)
        lines.append(
            ReportLine(
                unit,
                None if library is None else desk.registry.at(period.last_day)[library],
                desk.record((unit.id, period)),
                figures,
                sum(code not in now for code in owed),
                desk.actions((unit.id, period)),
            )
        )
    return lines


def _text(row: cell_queries.ToldRow | None) -> str | None:
    if row is None:
        return None
    return told_text(ValueState(row.state), row.value_e4, Measurement(row.measurement), row.note or "")


def _number(row: cell_queries.ToldRow | None) -> float | None:
    if row is None or row.value_e4 is None:
        return None
    return row.value_e4 / 10_000
