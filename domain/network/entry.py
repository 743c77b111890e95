"""The grid that a library fills in: its columns, and figures as a clerk types them.

A figure is typed as it is told: ``0`` is a true zero, ``-`` missing (缺报), ``/`` not applicable (不适用), a
number with ``~`` behind it an estimate. Words may follow a sign, to say why.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.indicators.definition import Definition
from domain.indicators.observation import LARGEST, Measurement, ValueState
from domain.network.forms import MONTHLY, YEARLY
from domain.network.unit_types import UnitType
from domain.tables.spec import CellKind, ColumnSpec, TableSpec

__all__ = ["ENTRY", "LEGEND", "Told", "columns_for", "entry_codes", "entry_spec", "read_told", "told_text"]

ENTRY = "network"
"""The name of the table."""
NOTE_LIMIT = 200
"""Longest words behind a sign, in characters."""
LEGEND = "0 真零　- 缺报　/ 不适用　120~ 估算；符号后可写原因，如“- 设备故障”"
_SCALE = 10_000
_TOLD = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)(~?)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Told:
    """What a cell tells; ``value`` is None where there is no number."""

    state: ValueState
    value: Decimal | None = None
    measurement: Measurement = Measurement.MEASURED
    note: str = ""


def read_told(text: str) -> Told:
    """What a figure tells that was read by the rules of its column."""
    found = _TOLD.fullmatch(text)
    if found is None:
        state = ValueState.NOT_APPLICABLE if text.startswith("/") else ValueState.MISSING
        return Told(state, note=text[1:])
    value = Decimal(found[1])
    if not value:
        return Told(ValueState.ZERO)
    return Told(
        ValueState.VALUE, value, Measurement.ESTIMATED if found[2] else Measurement.MEASURED, found[3]
    )


def told_text(
    state: ValueState, value_e4: int | None, measurement: Measurement = Measurement.MEASURED, note: str = ""
) -> str:
    """A figure as the grid holds it; ``value_e4`` is its value times 10,000."""
    said = " ".join(note.split())[:NOTE_LIMIT]
    if state in (ValueState.MISSING, ValueState.NOT_APPLICABLE):
        # Words that begin with a digit would be read as a number.
        return ("-" if state is ValueState.MISSING else "/") + said.lstrip("0123456789.:, ")
    whole, rest = divmod(abs(value_e4 or 0), _SCALE)
    digits = f"{rest:04d}".rstrip("0")
    number = f"{'-' if (value_e4 or 0) < 0 else ''}{whole}{'.' if digits else ''}{digits}"
    return f"{number}~{said}" if measurement is Measurement.ESTIMATED and number != "0" else number


def entry_codes() -> tuple[str, ...]:
    """All that any unit tells, what points tell first: the order of the columns."""
    forms = (MONTHLY[UnitType.STREET], *MONTHLY.values(), *YEARLY.values())
    return tuple(dict.fromkeys(code for form in forms for code in form))


def entry_spec(definitions: Mapping[str, Definition]) -> TableSpec:
    """The grid with a column for each indicator that any unit tells."""
    return TableSpec(
        ENTRY,
        "服务网络填报",
        (
            ColumnSpec("key", "标识", width=12, help="单位编码，系统用来辨认单位，请勿修改。"),
            ColumnSpec("name", "单位", width=22),
            ColumnSpec("status", "状态", width=12),
            *(_column(definitions[code]) for code in entry_codes() if code in definitions),
        ),
        row_limit=1000,
    )


def _column(definition: Definition) -> ColumnSpec:
    least = None if definition.signed else 0
    return ColumnSpec(
        definition.code,
        definition.name,
        CellKind.FIGURE,
        aliases=(definition.code,),
        unit=definition.unit,
        editable=True,
        width=15,
        minimum=least if definition.minimum is None else definition.minimum,
        maximum=LARGEST if definition.maximum is None else definition.maximum,
        limit=NOTE_LIMIT,
        help=f"{definition.code}　{definition.text}"[:250],
    )


def columns_for(spec: TableSpec, codes: Iterable[str]) -> TableSpec:
    """The grid with the columns of these indicators alone, in its own order."""
    wanted = set(codes)
    return replace(spec, columns=tuple(c for c in spec.columns if not c.editable or c.key in wanted))
