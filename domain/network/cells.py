"""Cells: what a unit tells of an indicator for a period, with exact values and four states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import NoReturn

from domain.errors import Invalid
from domain.indicators.definition import Definition, UnitAggregation
from domain.indicators.observation import LARGEST, Measurement, ValueState
from domain.network.units import Unit, UnitType
from domain.periods import Frequency, Period

SCALE = 10_000
"""Values are kept times this as whole numbers: exact to four decimals, whatever the order of adding."""
DECIMALS = 4

COMPUTED = frozenset({"R01", "M11", "M12", "M13"})
"""What the registry of units and the course of reports tell; never typed in."""
POPULATION = "SP01"
"""The population, which belongs to an administrative area and not to a library."""


class Source(StrEnum):
    """How a batch of figures came."""

    GRID = "grid"
    IMPORT = "import"
    API = "api"
    CORRECTION = "correction"
    UNDO = "undo"
    MIRROR = "mirror"
    DEMONSTRATION = "demonstration"


@dataclass(frozen=True, slots=True)
class CellValue:
    """A value as it was told: state, value times 10,000 (None where there is no number), how it was got."""

    state: ValueState
    value_e4: int | None
    measurement: Measurement = Measurement.MEASURED

    @property
    def number_e4(self) -> int | None:
        """The number to add, times 10,000; None where it is missing or not applicable."""
        return 0 if self.state is ValueState.ZERO else self.value_e4

    @property
    def value(self) -> float | None:
        """The number; None where there is none."""
        return None if self.number_e4 is None else from_e4(self.number_e4)


@dataclass(frozen=True, slots=True)
class CellRecord:
    """A cell at a point of view. ``version`` is the number of the ledger under which it was published.

    ``approved`` is the value that is official, None while there is none; ``provisional`` says that this one
    is not it. ``locked`` cells take no other value until their report is unlocked.
    """

    unit_id: int
    code: str
    period: Period
    told: CellValue
    version: int
    batch_id: int
    reason: str | None = None
    note: str | None = None
    approved: CellValue | None = None
    provisional: bool = True
    locked: bool = False
    source: Source = Source.GRID
    author_id: int | None = None
    created_at: datetime | None = None

    @property
    def value(self) -> float | None:
        """The number; None where there is none."""
        return self.told.value

    @property
    def state(self) -> ValueState:
        """Which of the four states it is in."""
        return self.told.state


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell as somebody tells it. ``version`` is that of the cell it was made beside.

    0 stands for an empty cell; None does not ask whether somebody was faster.
    """

    unit_code: str
    period: Period
    code: str
    state: ValueState
    value: Decimal | float | None = None
    measurement: Measurement = Measurement.MEASURED
    reason: str | None = None
    note: str = ""
    version: int | None = None

    @property
    def key(self) -> str:
        """How messages and forms name the cell: unit|indicator|period."""
        return f"{self.unit_code}|{self.code}|{self.period}"


def to_e4(value: Decimal | float) -> int:
    """A value times 10,000, exactly. Raises `Invalid` for more decimals than that keeps."""
    try:
        scaled = (value if isinstance(value, Decimal) else Decimal(repr(value))) * SCALE
        whole = int(scaled)
    except (InvalidOperation, OverflowError, ValueError):
        _refuse("数值不是一个数，请检查。")
    if scaled != whole:
        _refuse(f"小数最多 {DECIMALS} 位，请四舍五入后再填。")
    return whole


def from_e4(value: int) -> float:
    """The value of a whole number of ten-thousandths."""
    return value / SCALE


def exact_value(definition: Definition, state: ValueState, value: Decimal | float | None) -> int | None:
    """The value to keep for a state, times 10,000. Raises `Invalid`, naming the field, for what cannot be."""
    if state is not ValueState.VALUE:
        if value is not None and value != 0:
            _refuse("选了“真零”“缺报”或“不适用”就不能再填数值，请清空数值或改选“数值”。")
        return 0 if state is ValueState.ZERO else None
    if value is None:
        _refuse("请填写数值；没有数据请选“缺报”，确为零请选“真零”。")
    if not abs(float(value)) <= LARGEST:
        _refuse("数值过大，请检查单位和小数点。")
    if value == 0:
        _refuse("数值为 0：确实没有发生请选“真零”，没有数据请选“缺报”。")
    if value < 0 and not definition.signed:
        _refuse(f"“{definition.name}”不能为负数，请检查。")
    return to_e4(value)


def check_place(definition: Definition, unit: Unit | None, before: Unit | None, period: Period) -> None:
    """Whether a unit may tell an indicator for a period, given the unit on the period's last day and first.

    Raises `Invalid` in words that say what to do.
    """
    if not definition.entered or definition.code in COMPUTED:
        _refuse(f"“{definition.name}”由系统推算，不能填报。", "code")
    if unit is None:
        _refuse(f"{period.label}还没有这个单位，请核对单位和期次。", "unit")
    if definition.code == POPULATION and unit.type is not UnitType.AREA:
        _refuse(f"“{definition.name}”属于行政区，只在行政区单位填报。", "code")
    if unit.type is UnitType.AREA and not carried_by_area(definition):
        _refuse(f"“{definition.name}”不在行政区填报，请选择具体的馆或服务点。", "code")
    wanted = frequencies(definition, unit)
    if period.frequency not in wanted:
        _refuse(f"“{definition.name}”按{_NAMES[wanted[0]]}填报，请改选期次。", "period")
    straddles = before is not None and before.report_frequency is not unit.report_frequency
    if straddles and definition.frequency is not Frequency.YEAR:
        _refuse(f"{period.label}中间改过填报周期，为免重复计算，请按原周期填报。", "period")


def carried_by_area(definition: Definition) -> bool:
    """Whether an administrative area tells it: its population, and what each level counts for itself."""
    own_level = definition.unit_aggregation in (UnitAggregation.DISTINCT, UnitAggregation.NONE)
    return definition.code == POPULATION or own_level


def frequencies(definition: Definition, unit: Unit) -> tuple[Frequency, ...]:
    """In which periods a unit tells an indicator: yearly ones once a year, all others as it reports."""
    if definition.frequency is Frequency.YEAR:
        return (Frequency.YEAR,)
    return (unit.report_frequency,)


def check_day(period: Period, today: date) -> None:
    """Refuse figures of periods that are not over. Raises `Invalid`."""
    if period.last_day >= today:
        _refuse(f"{period.label}还没有结束，请在期末之后填报。", "period")


_NAMES = {
    Frequency.MONTH: "月",
    Frequency.QUARTER: "季度",
    Frequency.HALF_YEAR: "半年",
    Frequency.YEAR: "年",
}


def _refuse(message: str, field: str = "value") -> NoReturn:
    raise Invalid(message, {field: message})
