"""The entry grid: what a library and its points owe for a period, kept as drafts until it is submitted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from data_access import indicator_store
from data_access.models import Draft
from data_access.queries import indicators as indicator_queries
from data_access.queries import people as people_queries
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import doubts as doubt_queries
from data_access.queries.network import entry as entry_queries
from data_access.queries.network import reports as report_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.indicators.observation import Measurement, ValueState
from domain.network.cells import Source
from domain.network.checks.doubts import UNSETTLED
from domain.network.entry import LEGEND, columns_for, entry_spec, told_text
from domain.network.reports import UNTOUCHED, ReportRecord, library_of, may_be_submitted, owed_by
from domain.network.units import Registry, Unit, in_order
from domain.periods import Frequency, Month, Period, Year
from domain.permissions import Actor, Permission
from domain.tables.compare import RowFault, RowOutcome
from domain.tables.spec import TableRow, TableSpec
from domain.workflow import State
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.network.calendar import due_day, network_rules
from services.network.desk import reaches
from services.network.registry import load_registry
from services.viewing import ViewRequest, open_view

__all__ = [
    "DRAFT_KIND",
    "EntrySubject",
    "EntryTable",
    "NothingOwed",
    "UnitEntry",
    "draft_key",
    "full_spec",
    "unit_entries",
]

DRAFT_KIND = "unit_report"
MIRRORED = "这个数在“指标”页面报送，这里只能查看"
STATUS: Mapping[State, str] = {
    State.DRAFT: "待填报",
    State.RETURNED: "被退回",
    State.RECALLED: "已撤回",
    State.UNLOCKED: "已解锁，请更正",
    State.SUBMITTED: "待审核",
    State.REVIEWED: "已初审",
    State.APPROVED: "已审定",
}
"""What the grid says of a unit's report."""
_WHY_CLOSED: Mapping[State, str] = {
    State.SUBMITTED: "已经提交，等待审核；如需修改，请先撤回",
    State.REVIEWED: "区馆已初审，等待市馆审定；如需修改，请联系市馆退回",
    State.APPROVED: "已经审定锁定；如需更正，请联系市馆解锁",
}


class NothingOwed(Invalid):
    """There is no unit for which the person enters figures of the period."""


def draft_key(unit_id: int, period: Period) -> str:
    """Under which the draft of a report is kept."""
    return f"{unit_id}:{period}"


@cache
def full_spec() -> TableSpec:
    """The columns of all indicators that any unit tells, as the shipped catalogue names them."""
    return entry_spec({found.code: found for found in indicator_store.catalogue()})


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """One unit's report in the grid: what it owes, what stands there and what was typed since.

    ``told`` are published figures as the grid holds them, ``versions`` their numbers; ``typed`` are those of
    the draft, all by code. ``reason`` says why it was returned or unlocked.
    """

    unit: Unit
    record: ReportRecord
    codes: tuple[str, ...]
    told: Mapping[str, str]
    versions: Mapping[str, int]
    typed: Mapping[str, str]
    reason: str = ""
    own: bool = False

    @property
    def blank(self) -> tuple[str, ...]:
        """The codes of which nothing is said yet."""
        return tuple(code for code in self.codes if code not in self.told and code not in self.typed)


@dataclass(frozen=True, slots=True)
class EntrySubject:
    """A library's grid for a period. ``libraries`` are those one may choose, ``periods`` recent ones."""

    library: Unit
    period: Period
    due_on: date
    libraries: tuple[Unit, ...]
    periods: tuple[Period, ...]
    entries: Mapping[str, UnitEntry]
    seen: int
    whole: bool

    @property
    def open(self) -> tuple[UnitEntry, ...]:
        """The reports that can still be typed in."""
        return tuple(entry for entry in self.entries.values() if entry.record.open)

    @property
    def complete(self) -> tuple[UnitEntry, ...]:
        """The open reports of which everything is said."""
        return tuple(entry for entry in self.open if not entry.blank)


class EntryTable:
    """See ``services.exchange.contract``."""

    permission = Permission.UNIT_WRITE

    @property
    def spec(self) -> TableSpec:
        """All columns; a grid has those that somebody in it owes."""
        return full_spec()

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """The units of a library that owe a report for the period, as far as the actor enters theirs."""
        view = open_view(context, session, ViewRequest(plan=parameters.get("plan")))
        registry = load_registry(session)
        period = _period(parameters.get("period"), context.today)
        within = _within(context, registry, actor, period)
        if not within:
            raise NothingOwed(
                f"{period.label}没有需要您填报的单位。请换一个期次，或联系业务统计人员核对您的范围。"
            )
        library, units = _chosen(registry, within, parameters, period)
        entries, beside, doubts, mirrored = _entries(context, session, actor, units, period)
        codes = [code for entry in entries.values() for code in entry.codes]
        spec = columns_for(self.spec, codes)
        rules = network_rules(session, context)
        subject = EntrySubject(
            library,
            period,
            due_day(rules, period),
            tuple(registry.at(period.last_day)[found] for found in within),
            _periods(registry, units, context.today),
            entries,
            view.latest_seq,
            may_be_submitted(period, context.today),
        )
        return OpenTable(
            spec=spec,
            view=view,
            rows=tuple(
                _row(spec, entry, registry, beside, doubts.get(code, {}), mirrored.get(code, frozenset()))
                for code, entry in entries.items()
            ),
            marks={"library": library.code, "period": str(period)},
            file_name=f"{library.name}_{period}_填报_{context.today:%Y%m%d}.xlsx",
            about=(
                f"{library.name} {period.label}，{subject.due_on} 截止，{context.today} 下载。",
                f"填写方法：{LEGEND}。",
                "上传后保存为草稿，还需在“网络填报”页面提交。",
            ),
            subject=subject,
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """A figure that was published is replaced, or said to be missing, and never made blank."""
        subject: EntrySubject = opened.subject
        return tuple(outcome.refused(*_emptied(subject, outcome)) for outcome in given)

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Keep what was typed as drafts, one for each report."""
        subject: EntrySubject = opened.subject
        written: dict[str, int] = {}
        with context.database.writing(actor) as work:
            for outcome in good:
                entry = subject.entries[outcome.key]
                cells = {change.column: str(change.new or "") for change in outcome.changes}
                written[outcome.key] = _keep(work, entry, subject.period, cells)
        return written


def _period(given: str | None, today: date) -> Period:
    if not given:
        return Month.of(today).previous()
    period = Period.parse(given)
    if period.first_day > today:
        raise Invalid(f"{period.label}还没有开始，不能填报。请选择更早的期次。")
    return period


def _within(context: Context, registry: Registry, actor: Actor, period: Period) -> dict[int, list[int]]:
    """The units one enters figures of that owe a report for a period, by their library."""
    scope = actor.scope(Permission.UNIT_WRITE)
    found: dict[int, list[int]] = {}
    for unit_id in registry.at(period.last_day):
        library = library_of(registry, unit_id, period)
        if library is None or not registry.expects(unit_id, period):
            continue
        if reaches(scope, registry, unit_id, context):
            found.setdefault(library, []).append(unit_id)
    return found


def _chosen(
    registry: Registry, within: Mapping[int, list[int]], parameters: Mapping[str, str], period: Period
) -> tuple[Unit, tuple[Unit, ...]]:
    """The library that is named, or that of the unit that is; else the first. With its units, in order."""
    units = registry.at(period.last_day)
    wanted = parameters.get("library")
    named = registry.unit(parameters.get("unit") or "")
    if not wanted and named is not None:
        above = library_of(registry, named.id, period)
        wanted = units[above].code if above is not None else named.code
    for library, members in within.items():
        if wanted in (None, "", units[library].code):
            return units[library], in_order({found: units[found] for found in members})
    raise Invalid(f"“{(wanted or '')[:20]}”不在您的填报范围内，或这一期没有要填的单位。请从页面上选择。")


def _periods(registry: Registry, units: Iterable[Unit], today: date) -> tuple[Period, ...]:
    """Recent periods of the lengths by which these units report, and the last year that is over."""
    lengths = {unit.report_frequency for unit in units}
    found: list[Period] = []
    for frequency in Frequency:
        if frequency in lengths and frequency is not Frequency.YEAR:
            last = Month.of(today).previous().within(frequency)
            count = 6 if frequency is Frequency.MONTH else 3
            found += [last.shift(-back) for back in range(count)]
    return (*found, Year.of(today).previous())


def _entries(
    context: Context, session: Session, actor: Actor, units: Collection[Unit], period: Period
) -> tuple[
    dict[str, UnitEntry],
    Mapping[tuple[int, str], tuple[str, str]],
    dict[str, dict[str, str]],
    dict[str, frozenset[str]],
]:
    """The reports by the unit's code; earlier figures by unit and code; what to look at; mirrored cells."""
    ids = [unit.id for unit in units]
    known = indicator_queries.definitions(session, AsOf(context.today, EVERYTHING_KNOWN))
    names = {record.indicator_id: code for code, record in known.items()}
    before, year_before = str(period.previous()), str(period.a_year_before())
    rows = cell_queries.standing_rows(
        cell_queries.told(
            session, EVERYTHING_KNOWN, ids, None, [str(period), before, year_before], told_by=True
        )
    )
    told: dict[tuple[int, str, str], cell_queries.ToldRow] = {
        (unit_id, text, names[indicator_id]): found.latest
        for (unit_id, text, indicator_id), found in rows.items()
        if found.latest.state != cell_queries.ABSENT and indicator_id in names
    }
    records = report_queries.records(session, ids, [str(period)])
    drafts = entry_queries.drafts(session, DRAFT_KIND, [draft_key(found, period) for found in ids])
    reasons, authors = entry_queries.last_words(session, ids, str(period))
    people = people_queries.people(session)
    entries: dict[str, UnitEntry] = {}
    doubts: dict[str, dict[str, str]] = {}
    mirrored: dict[str, frozenset[str]] = {}
    beside: dict[tuple[int, str], tuple[str, str]] = {}
    by_id = {unit.id: unit.code for unit in units}
    for doubt in doubt_queries.doubts(session, units=ids, periods=[str(period)], states=UNSETTLED):
        said = f"请核对：{doubt.words}。属实的请到“存疑数据”说明原因"
        doubts.setdefault(by_id[doubt.unit_id], {})[doubt.code] = said
    for unit in units:
        codes = owed_by(unit, period)
        record = records.get((unit.id, str(period)), UNTOUCHED)
        now = {c: told[unit.id, str(period), c] for c in codes if (unit.id, str(period), c) in told}
        kept = drafts.get(draft_key(unit.id, period))
        typed, overtaken = _typed(kept, now) if record.open else ({}, {})
        mirrored[unit.code] = frozenset(c for c, row in now.items() if row.source == Source.MIRROR)
        for code in codes:
            earlier = (told.get((unit.id, before, code)), told.get((unit.id, year_before, code)))
            beside[unit.id, code] = (_brief(earlier[0]), _brief(earlier[1]))
        for code, text in overtaken.items():
            author = now[code].author_id
            who = people[author].name if author in people else "系统"
            said = f"草稿里是“{text}”，之后{who}报送了这里的数，请核对；如草稿对，请重新填写"
            doubts.setdefault(unit.code, {})[code] = said
        entries[unit.code] = UnitEntry(
            unit,
            record,
            codes,
            {code: _text(row) for code, row in now.items()},
            {code: row.seq for code, row in now.items()},
            typed,
            reasons.get(unit.id, "") if record.state in (State.RETURNED, State.UNLOCKED) else "",
            record.state is State.SUBMITTED and authors.get(unit.id) == actor.user_id,
        )
    return entries, beside, doubts, mirrored


def unit_entries(
    context: Context, session: Session, actor: Actor, units: Collection[Unit], period: Period
) -> dict[str, UnitEntry]:
    """What each of these units owes for a period, what stands there and what was typed, by its code."""
    return _entries(context, session, actor, units, period)[0]


def _text(row: cell_queries.ToldRow) -> str:
    return told_text(ValueState(row.state), row.value_e4, Measurement(row.measurement), row.note or "")


def _brief(row: cell_queries.ToldRow | None) -> str:
    """An earlier figure in short: a number with separators, or the word for there being none."""
    if row is None:
        return "—"
    state = ValueState(row.state)
    if state is ValueState.MISSING:
        return "缺报"
    if state is ValueState.NOT_APPLICABLE:
        return "不适用"
    number = told_text(state, row.value_e4)
    whole, dot, rest = number.partition(".")
    return f"{int(whole):,}{dot}{rest}"


def _typed(
    draft: Draft | None, now: Mapping[str, cell_queries.ToldRow]
) -> tuple[dict[str, str], dict[str, str]]:
    """What a draft holds, and of it what was typed beside a figure that somebody has published since."""
    typed: dict[str, str] = {}
    overtaken: dict[str, str] = {}
    for code, cell in (draft.body["cells"] if draft else {}).items():
        current = now[code].seq if code in now else 0
        if cell["seq"] == current:
            typed[code] = cell["text"]
        elif code in now and _text(now[code]) != cell["text"]:
            overtaken[code] = cell["text"]
    return typed, overtaken


def _row(
    spec: TableSpec,
    entry: UnitEntry,
    registry: Registry,
    beside: Mapping[tuple[int, str], tuple[str, str]],
    doubts: Mapping[str, str],
    mirrored: frozenset[str],
) -> TableRow:
    unit, record = entry.unit, entry.record
    figures = {column.key for column in spec.editable}
    closed = dict.fromkeys(mirrored, MIRRORED)
    if not record.open:
        closed = dict.fromkeys(entry.codes, _WHY_CLOSED[record.state])
    remarks = {"status": entry.reason} if entry.reason else {}
    return TableRow(
        unit.code,
        {
            "key": unit.code,
            "name": unit.name,
            "status": STATUS[record.state],
            **entry.told,
            **{code: text for code, text in entry.typed.items() if text},
        },
        frozenset(figures - set(entry.codes)) | frozenset(closed),
        heading=unit.type.is_library,
        remarks=remarks,
        closed=closed,
        doubts=doubts,
        beside={code: beside[unit.id, code] for code in entry.codes},
    )


def _emptied(subject: EntrySubject, outcome: RowOutcome) -> list[RowFault]:
    entry = subject.entries.get(outcome.key)
    if entry is None:
        return []
    return [
        RowFault(change.column, "这里已有报送的数，不能清空；没有数据请填“-”")
        for change in outcome.changes
        if change.new is None and change.column in entry.told
    ]


def _keep(work: UnitOfWork, entry: UnitEntry, period: Period, cells: Mapping[str, str]) -> int:
    """Write changed cells into the draft of a report; returns its version."""
    key = draft_key(entry.unit.id, period)
    kept = entry_queries.drafts(work.session, DRAFT_KIND, [key]).get(key)
    before: dict[str, Any] = dict(kept.body["cells"]) if kept else {}
    for code, text in cells.items():
        if not text or text == entry.told.get(code):
            before.pop(code, None)
        else:
            before[code] = {"text": text, "seq": entry.versions.get(code, 0)}
    if kept is None:
        kept = Draft(subject_kind=DRAFT_KIND, subject_key=key, body=None, version=0, page="", stamp=0)
        work.session.add(kept)
    kept.body = {"cells": before}
    kept.version += 1
    kept.updated_by = work.actor.user_id or 0
    kept.updated_at = work.now
    work.session.flush()
    return kept.version


register(EntryTable())
