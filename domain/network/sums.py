"""What may be added over units, and the exact sums that roll-ups are kept by.

A roll-up is a sum of contributions, one of each report. Every write reckons the contribution of the reports
it touches before and after, and adds the difference; so roll-ups always equal what the facts add up to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import sub

from domain.asof import Basis
from domain.errors import Invalid
from domain.indicators.definition import Definition, UnitAggregation
from domain.indicators.observation import Measurement, ValueState
from domain.network.cells import COMPUTED, SCALE, CellValue
from domain.network.reports import ReportRecord, owed_by
from domain.network.units import Registry
from domain.periods import Frequency, Period

BASES = (Basis.APPROVED, Basis.PROVISIONAL)
POINTS, REPORTED, EXPECTED, ON_TIME = "R01", "M11", "M12", "M13"

_WHY_NOT = {
    UnitAggregation.DISTINCT: "是去重人数，不能跨单位相加，请使用本级填报的数",
    UnitAggregation.NONE: "不能跨单位汇总，请使用本级填报的数",
    UnitAggregation.RATIO: "是比率，不能相加，只能用分子之和除以分母之和",
    UnitAggregation.OWN: "是比率，不能相加，各级用本级的数计算",
    UnitAggregation.AREA: "按行政区计，不能相加",
}


class NotAddable(Invalid):
    """Somebody asked for a sum of what must not be added."""


def addable(definition: Definition) -> bool:
    """Whether figures of units may be added."""
    return definition.unit_aggregation is UnitAggregation.SUM and not definition.derived


def require_addable(definition: Definition) -> None:
    """Raise `NotAddable`, saying why, unless figures of units may be added."""
    if not addable(definition):
        raise NotAddable(f"“{definition.name}”{_WHY_NOT[definition.unit_aggregation]}。")


@dataclass(frozen=True, slots=True)
class Sums:
    """What units told: the total times 10,000, and how many told, were to tell, estimated and so on."""

    total_e4: int = 0
    told: int = 0
    expected: int = 0
    estimated: int = 0
    estimated_e4: int = 0
    not_applicable: int = 0
    provisional: int = 0

    @property
    def numbers(self) -> tuple[int, int, int, int, int, int, int]:
        """All of them, in the order of `FIELDS`."""
        return (
            self.total_e4,
            self.told,
            self.expected,
            self.estimated,
            self.estimated_e4,
            self.not_applicable,
            self.provisional,
        )

    def __add__(self, other: Sums) -> Sums:
        # Written out: every figure adds hundreds of these.
        return Sums(
            self.total_e4 + other.total_e4,
            self.told + other.told,
            self.expected + other.expected,
            self.estimated + other.estimated,
            self.estimated_e4 + other.estimated_e4,
            self.not_applicable + other.not_applicable,
            self.provisional + other.provisional,
        )

    def __sub__(self, other: Sums) -> Sums:
        return Sums(*map(sub, self.numbers, other.numbers))

    def __bool__(self) -> bool:
        return any(self.numbers)


NOTHING = Sums()
_EXPECTED = Sums(expected=1)
FIELDS = ("total_e4", "told", "expected", "estimated", "estimated_e4", "not_applicable", "provisional")
"""The fields of `Sums` in their order, as columns have them."""


def total(definition: Definition, parts: Iterable[Sums]) -> Sums:
    """The sum over units. Raises `NotAddable` for what must not be added."""
    require_addable(definition)
    found = NOTHING
    for part in parts:
        found += part
    return found


def of_value(value: CellValue | None, provisional: bool) -> Sums:
    """What one told cell adds to its roll-ups; nothing where nothing was told."""
    if value is None or value.state is ValueState.MISSING:
        return NOTHING
    if value.state is ValueState.NOT_APPLICABLE:
        return Sums(not_applicable=1)
    number = value.number_e4 or 0
    estimated = value.measurement is Measurement.ESTIMATED
    return Sums(
        total_e4=number,
        told=1,
        estimated=int(estimated),
        estimated_e4=number if estimated else 0,
        provisional=int(provisional),
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """What a cell tells at present and what of it is official; either may be nothing."""

    latest: CellValue | None
    approved: CellValue | None
    provisional: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """What the registry and the calendar say of a unit in a period.

    ``scopes`` are the roll-ups its figures go into; ``owed`` the codes expected of it; ``counted`` whether
    its report is one of those expected of points; ``point`` whether it stands open at the end of a month.
    """

    scopes: tuple[str, ...]
    owed: tuple[str, ...] = ()
    counted: bool = False
    point: bool = False


def standing(registry: Registry, unit_id: int, period: Period, opened: bool) -> Standing:
    """How a unit stands in a period; nothing is expected of a period that has not been opened."""
    unit = registry.in_period(unit_id, period)
    if unit is None:
        return Standing(())
    scopes = registry.scopes(unit_id, period)
    if not opened:
        return Standing(scopes)
    expected = registry.expects(unit_id, period)
    return Standing(
        scopes=scopes,
        owed=owed_by(unit, period) if expected else (),
        counted=expected and unit.type.is_point,
        point=unit.type.is_point
        and period.frequency is Frequency.MONTH
        and registry.is_open(unit_id, period.last_day),
    )


Contribution = Mapping[tuple[Basis, str], Sums]


def contribution(
    cells: Mapping[str, Pair],
    report: ReportRecord | None,
    place: Standing,
    definitions: Mapping[str, Definition],
) -> dict[tuple[Basis, str], Sums]:
    """What one report adds to each of its roll-ups, by basis and code of the indicator.

    Cells of what must not be added add nothing; nothing is ever typed in for what is computed.
    """
    found: dict[tuple[Basis, str], Sums] = {}

    def count(basis: Basis, code: str, sums: Sums) -> None:
        if sums is not NOTHING:
            before = found.get((basis, code))
            found[basis, code] = sums if before is None else before + sums

    for code, pair in cells.items():
        if code in COMPUTED or code not in definitions or not addable(definitions[code]):
            continue
        count(Basis.APPROVED, code, of_value(pair.approved, False))
        count(Basis.PROVISIONAL, code, of_value(pair.latest, pair.provisional))
    for basis in BASES:
        for code in place.owed:
            if code in definitions and addable(definitions[code]):
                count(basis, code, _EXPECTED)
        for code, counts in computed(report, place).items():
            if code in definitions:
                count(basis, code, counts)
    return found


def computed(report: ReportRecord | None, place: Standing) -> dict[str, Sums]:
    """What registry and reports tell by themselves: points open, reports expected, in, and in time."""
    found = {}
    if place.point:
        found[POINTS] = Sums(total_e4=SCALE, told=1, expected=1)
    if place.counted:
        reported = report is not None and report.reported
        in_time = reported and report is not None and report.on_time
        for code, counted in ((EXPECTED, True), (REPORTED, reported), (ON_TIME, in_time)):
            found[code] = Sums(total_e4=SCALE * counted, told=1, expected=1)
    return found


@dataclass(slots=True)
class Deltas:
    """Differences of roll-ups being put together, by scope, basis, code and period."""

    _found: dict[tuple[str, Basis, str, Period], list[int]] = field(default_factory=dict)

    def add(self, scopes: Iterable[str], period: Period, part: Contribution, sign: int = 1) -> None:
        """Add a report's contribution to its scopes, so many times; ``sign`` -1 takes it away."""
        found = self._found
        for (basis, code), sums in part.items():
            told = [(place, sign * number) for place, number in enumerate(sums.numbers) if number]
            for scope in scopes:
                key = (scope, basis, code, period)
                row = found.get(key)
                if row is None:
                    row = found[key] = [0] * len(FIELDS)
                for place, number in told:
                    row[place] += number

    def items(self) -> Iterator[tuple[tuple[str, Basis, str, Period], Sums]]:
        """What is not nothing."""
        for key, numbers in self._found.items():
            if any(numbers):
                yield key, Sums(*numbers)
