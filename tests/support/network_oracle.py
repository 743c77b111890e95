"""The network's figures reckoned anew from the rows of the tables, one cell after another.

Written for tests alone and on purpose without the rules of ``domain.network``: slow, plain, and exact.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from domain.indicators.definition import Definition, TimeAggregation, UnitAggregation
from domain.network.forms import MONTHLY, YEARLY
from domain.network.unit_types import UnitType
from domain.periods import Period

COMPUTED = ("R01", "M11", "M12", "M13")
REPORTED = ("submitted", "reviewed", "approved", "unlocked")
Row = dict[str, Any]


@dataclass
class Facts:
    """All facts of the network as they were known at a number of the ledger."""

    units: dict[int, list[Row]] = field(default_factory=lambda: defaultdict(list))
    closures: dict[tuple[int, str], Row] = field(default_factory=dict)
    cells: dict[tuple[int, str, str], list[Row]] = field(default_factory=lambda: defaultdict(list))
    reports: dict[tuple[int, str], Row] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    remembered: dict[Any, Any] = field(default_factory=dict)

    def at(self, unit_id: int, day: date) -> Row | None:
        """A unit on a day."""
        held = [row for row in self.units[unit_id] if _day(row["effective_on"]) <= day]
        row = max(held, key=lambda one: (_day(one["effective_on"]), one["change_seq"]), default=None)
        return None if row is None or row["removed"] else row

    def scopes(self, unit_id: int, period: Period) -> set[str]:
        """Where a unit's figures for a period belong."""
        day = period.last_day
        unit = self.at(unit_id, day)
        if unit is None or unit["type"] == "area":
            return set()
        found = {"network"}
        if unit["type"] in ("city", "district"):
            found.add(f"under:{unit_id}")
        above = unit["parent_id"]
        while above is not None and (row := self.at(above, day)) is not None:
            found.add(f"under:{above}")
            above = row["parent_id"]
        if unit["type"] != "channel":
            found.add(f"type:{unit['type']}")
            if unit["district"]:
                found.add(f"district:{unit['district']}")
        return found

    def closed(self, unit_id: int, first: date, last: date) -> bool:
        """Whether a unit is closed temporarily all the days."""
        return any(
            _day(row["from_day"]) <= first and (row["to_day"] is None or _day(row["to_day"]) >= last)
            for (of, _), row in self.closures.items()
            if of == unit_id and not row["withdrawn"]
        )

    def is_open(self, unit_id: int, day: date) -> bool:
        """Whether a unit is open on a day."""
        unit = self.at(unit_id, day)
        if unit is None or unit["opened_on"] is None or _day(unit["opened_on"]) > day:
            return False
        ended = unit["closed_on"] is not None and _day(unit["closed_on"]) <= day
        return not ended and not self.closed(unit_id, day, day)

    def owed(self, unit_id: int, period: Period) -> list[str]:
        """The codes expected of a unit for a period that has been opened."""
        unit = self.at(unit_id, period.last_day)
        if unit is None or unit["type"] == "area" or str(period) not in self.opened:
            return []
        kind, frequency = UnitType(unit["type"]), period.frequency.value
        codes = list(YEARLY.get(kind, ())) if frequency == "year" else list(MONTHLY.get(kind, ()))
        if frequency not in (unit["report_frequency"], "year") or not codes:
            return []
        if frequency == unit["report_frequency"] == "year":
            codes += MONTHLY.get(kind, ())
        opened_on, closed_on = unit["opened_on"], unit["closed_on"]
        if opened_on is None or _day(opened_on) > period.last_day:
            return []
        if closed_on is not None and _day(closed_on) <= period.first_day:
            return []
        first = max(_day(opened_on), period.first_day)
        return [] if self.closed(unit_id, first, period.last_day) else codes

    def value(self, unit_id: int, code: str, period: str, basis: str) -> tuple[Row, bool] | None:
        """The row of a cell that counts on a basis, and whether it is provisional."""
        report = self.reports.get((unit_id, period))
        through = None if report is None else report["approved_through"]
        rows = self.cells.get((unit_id, code, period), [])
        official = [
            row
            for row in rows
            if row["source"] == "mirror" or (through is not None and row["published_seq"] <= through)
        ]
        counted = official if basis == "approved" else rows
        if not counted:
            return None
        last = max(counted, key=lambda row: row["published_seq"])
        if last["state"] == "absent":
            return None
        approved = max(official, key=lambda row: row["published_seq"], default=None)
        return last, last is not approved


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def load(session: Session, known_at: int = 2**62) -> Facts:
    """All facts known by then."""

    def rows(statement: str) -> list[Row]:
        found = session.execute(text(statement), {"known": known_at}).mappings()
        return [dict(row) for row in found]

    facts = Facts()
    for row in rows("SELECT * FROM unit_revision WHERE change_seq <= :known ORDER BY change_seq, id"):
        facts.units[row["unit_id"]].append(row)
    for row in rows("SELECT * FROM unit_closure WHERE change_seq <= :known ORDER BY change_seq, id"):
        facts.closures[row["unit_id"], str(row["from_day"])] = row
    for row in rows(
        "SELECT o.*, b.published_seq, b.source, i.code FROM unit_observation o"
        " JOIN observation_batch b ON b.id = o.batch_id JOIN indicator i ON i.id = o.indicator_id"
        " WHERE b.published_seq <= :known"
    ):
        facts.cells[row["unit_id"], row["code"], row["period"]].append(row)
    for row in rows("SELECT * FROM unit_report_step WHERE change_seq <= :known ORDER BY change_seq"):
        facts.reports[row["unit_id"], row["period"]] = row
    facts.opened = {row["period"] for row in rows("SELECT * FROM network_period WHERE change_seq <= :known")}
    return facts


Numbers = tuple[int, ...]


def rollups(
    facts: Facts, definitions: dict[str, Definition], only: str = ""
) -> dict[tuple[str, str, str, str], Numbers]:
    """Every roll-up by scope, basis, code and period, in the order of its columns; none that are nothing.

    With ``only`` those of one computed indicator alone.
    """
    found: dict[tuple[str, str, str, str], list[int]] = defaultdict(lambda: [0] * 7)
    for basis in ("approved", "provisional"):
        for unit_id, code, period in () if only else list(facts.cells):
            definition = definitions[code]
            if definition.unit_aggregation is not UnitAggregation.SUM or definition.derived:
                continue
            counted = facts.value(unit_id, code, period, basis)
            if counted is None:
                continue
            for scope in facts.scopes(unit_id, Period.parse(period)):
                numbers = found[scope, basis, code, period]
                for place, number in enumerate(_of(*counted)):
                    numbers[place] += number
        for opened in facts.opened:
            for unit_id in list(facts.units):
                for scope in facts.scopes(unit_id, Period.parse(opened)):
                    _expect(facts, definitions, found, unit_id, opened, scope, basis)
    return {key: tuple(numbers) for key, numbers in found.items() if any(numbers)}


def _of(row: Row, provisional: bool) -> Numbers:
    if row["state"] == "not_applicable":
        return (0, 0, 0, 0, 0, 1, 0)
    if row["state"] == "missing":
        return (0,) * 7
    number = row["value_e4"] or 0
    guessed = row["measurement"] == "estimated"
    return (number, 1, 0, int(guessed), number if guessed else 0, 0, int(provisional))


def _expect(
    facts: Facts,
    definitions: dict[str, Definition],
    found: dict[tuple[str, str, str, str], list[int]],
    unit_id: int,
    text_of: str,
    scope: str,
    basis: str,
) -> None:
    period = Period.parse(text_of)
    unit = facts.at(unit_id, period.last_day)
    assert unit is not None
    owed = facts.owed(unit_id, period)
    for code in owed:
        definition = definitions.get(code)
        if definition and definition.unit_aggregation is UnitAggregation.SUM and not definition.derived:
            found[scope, basis, code, text_of][2] += 1
    if unit["type"] == "channel":
        return

    def count(code: str, number: int) -> None:
        for place, added in enumerate((number * 10_000, 1, 1)):
            found[scope, basis, code, text_of][place] += added

    if period.frequency.value == "month" and facts.is_open(unit_id, period.last_day):
        count("R01", 1)
    if owed:
        report = facts.reports.get((unit_id, text_of))
        reported = report is not None and report["state"] in REPORTED
        count("M12", 1)
        count("M11", int(reported))
        count("M13", int(reported and report is not None and bool(report["on_time"])))


def figure(
    facts: Facts, definitions: dict[str, Definition], scope: str, code: str, asked: Period, basis: str
) -> float | None:
    """The value of a figure, put together from single cells."""
    definition = definitions[code]
    kind = scope.partition(":")[0]
    if definition.frequency.months > asked.frequency.months:
        return None
    if definition.unit_aggregation is UnitAggregation.AREA and kind not in ("network", "district"):
        return None
    own = (UnitAggregation.OWN, UnitAggregation.DISTINCT, UnitAggregation.NONE)
    if definition.unit_aggregation in own and kind == "type":
        return None
    if not definition.derived:
        number = _together(definition, _series(facts, definition, scope, basis), asked)
        return None if number is None else float(number / 10_000)
    top, bottom = (definitions[part] for part in definition.parts)
    above, below = (_series(facts, part, scope, basis) for part in (top, bottom))
    if top.frequency is bottom.frequency and top.time_aggregation is bottom.time_aggregation:
        both = above.keys() & below.keys()
        above, below = ({p: s[p] for p in both} for s in (above, below))
    numerator, denominator = _together(top, above, asked), _together(bottom, below, asked)
    if numerator is None or not denominator:
        return None
    return float(numerator * Fraction(definition.factor) / denominator)


def _series(facts: Facts, definition: Definition, scope: str, basis: str) -> dict[Period, Fraction]:
    """The numbers of a scope by stored period, where any were told."""
    key = (definition.code, scope, basis)
    if key not in facts.remembered:
        facts.remembered[key] = _reckoned(facts, definition, scope, basis)
    found: dict[Period, Fraction] = facts.remembered[key]
    return found


def _reckoned(facts: Facts, definition: Definition, scope: str, basis: str) -> dict[Period, Fraction]:
    code = definition.code
    series: dict[Period, Fraction] = {}
    if code in COMPUTED:
        if code not in facts.remembered:
            facts.remembered[code] = rollups(facts, {}, only=code)
        for (at, on, what, text_of), numbers in facts.remembered[code].items():
            if (at, on, what) == (scope, basis, code):
                series[Period.parse(text_of)] = Fraction(numbers[0])
        return series
    summed = definition.unit_aggregation is UnitAggregation.SUM
    teller = None if summed else _teller(facts, scope, code)
    for unit_id, of, text_of in list(facts.cells):
        if of != code:
            continue
        at_period = Period.parse(text_of)
        if (scope in facts.scopes(unit_id, at_period)) if summed else unit_id == teller:
            counted = facts.value(unit_id, code, text_of, basis)
            if counted is not None and counted[0]["state"] in ("value", "zero"):
                number = Fraction(int(counted[0]["value_e4"] or 0))
                series[at_period] = series.get(at_period, Fraction(0)) + number
    return series


def _teller(facts: Facts, scope: str, code: str) -> int | None:
    kind, _, rest = scope.partition(":")
    if kind == "under":
        return int(rest)
    for unit_id, rows in facts.units.items():
        last = rows[-1]
        if kind == "district" and (last["type"], last["district"]) == ("area", rest):
            return unit_id
        whole = ("area", None) if code == "SP01" else ("city", None)
        if kind == "network" and (last["type"], last["district"]) == whole:
            return unit_id
    return None


def _together(definition: Definition, series: dict[Period, Fraction], asked: Period) -> Fraction | None:
    within = {
        period: number
        for period, number in series.items()
        if asked.first_day <= period.first_day and period.last_day <= asked.last_day
    }
    if not within:
        return None
    if definition.time_aggregation is TimeAggregation.SUM:
        return sum(within.values(), Fraction(0))
    reached = max(period.last_day for period in within)
    total = Fraction(0)
    for length in {period.frequency for period in within}:
        last = max((p for p in within if p.frequency is length), key=lambda p: p.last_day)
        if last.next().last_day > reached:
            total += within[last]
    return total
