"""单位名录: all units as one table, on the page or in Excel; changes hold from the day it was opened for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from domain.errors import Invalid
from domain.network.changing import UnitChange, UnitTerms, outlook, terms_of, version_of
from domain.network.districts import DISTRICTS, district_named
from domain.network.places import UnitLine, UnitState
from domain.network.tables import FREQUENCY_WORDS, UNIT_PREFIX, UNITS
from domain.network.units import TYPE_NAMES, Registry
from domain.permissions import Actor, Permission
from domain.tables.compare import RowFault, RowOutcome, RowState
from domain.tables.spec import TableRow, TableSpec, Value
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.network.directory import unit_lines
from services.network.registry import load_registry
from services.network.units import save_units
from services.viewing import ViewRequest, open_view

_TYPES = {words: kind for kind, words in TYPE_NAMES.items()}
_FREQUENCIES = {words: kind for kind, words in FREQUENCY_WORDS.items()}
_BETWEEN_TAGS = re.compile(r"[、,，;；\s]+")
STATE_WORDS: Mapping[UnitState, str] = {
    UnitState.OPEN: "开放",
    UnitState.PAUSED: "临时闭馆",
    UnitState.CLOSED: "已关闭",
    UnitState.PLANNED: "未开放",
}


class UnitTable:
    """See ``services.exchange.contract``. ``from`` is the day from which changes hold, by default today."""

    spec: TableSpec = UNITS
    permission = Permission.UNIT_MANAGE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """Every unit as it stands on the day from which changes shall hold."""
        day = day_of(parameters.get("from", ""), context.today)
        registry = load_registry(session)
        lines = unit_lines(registry, day)
        codes = {line.unit.id: line.unit.code for line in lines}
        return OpenTable(
            spec=self.spec,
            view=open_view(context, session, ViewRequest()),
            rows=tuple(_row(line, codes) for line in lines),
            marks={"from": day.isoformat()},
            file_name=f"单位名录_{context.today:%Y%m%d}.xlsx",
            about=(
                f"服务网络单位名录，{context.today} 下载，改动自 {day} 起生效，以前各期保持原来的归属。",
                "要登记新单位，请在表格下方写一行：“标识”留空，填写编号、名称、类型、上级单位和行政区。",
                "单位不能删除；从表格里删去的行保持不变。关闭、闭馆和恢复开放在单位页面办理。",
            ),
            subject=(registry, day),
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """The rules that a unit's own form has, for all rows together: they may refer to one another."""
        registry, day = opened.subject
        places = [place for place, outcome in enumerate(given) if outcome.good]
        changes = [_change(registry, day, given[place]) for place in places]
        found = outlook(registry, changes, context.today)
        refused: dict[int, list[RowFault]] = defaultdict(list)
        for at, faults in found.faults.items():
            for field, message in faults.items():
                column = field if field in self.spec.by_key else ""
                refused[places[at]].append(RowFault(column, message))
        return tuple(outcome.refused(*refused[place]) for place, outcome in enumerate(given))

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the rows as one change of the registry."""
        registry, day = opened.subject
        told = f"导入文件“{source[:100]}”" if source else ""
        changes = [replace(_change(registry, day, outcome), reason=told) for outcome in good]
        return {saved.code: saved.version for saved in save_units(context, actor, changes)}


def day_of(text: str, today: date) -> date:
    """The day that a table's changes hold from, as its address gives it. Raises Invalid."""
    if not text:
        return today
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Invalid("生效日期写法不对，请按“2025-06-30”的格式填写。", {"from": "格式不对"}) from None
    if not 2000 <= day.year <= 2099:
        raise Invalid("生效日期的年份须在 2000 至 2099 之间，请修改。", {"from": "超出范围"})
    return day


def _row(line: UnitLine, codes: Mapping[int, str]) -> TableRow:
    unit = line.unit
    values: dict[str, Value] = {
        "key": f"{UNIT_PREFIX}{unit.id}",
        "code": unit.code,
        "name": unit.name,
        "type": TYPE_NAMES[unit.type],
        "parent": codes.get(unit.parent_id) if unit.parent_id is not None else None,
        "district": DISTRICTS[unit.district].name if unit.district else None,
        "tags": "、".join(unit.tags) or None,
        "address": unit.address or None,
        "area_m2": unit.area_m2,
        "seats": unit.seats,
        "longitude": unit.longitude,
        "latitude": unit.latitude,
        "opened_on": unit.opened_on,
        "report_frequency": FREQUENCY_WORDS[unit.report_frequency],
        "state": STATE_WORDS[line.state],
        "closed_on": unit.closed_on,
    }
    return TableRow(f"{UNIT_PREFIX}{unit.id}", values, locked=frozenset({"code"}))


def _change(registry: Registry, day: date, outcome: RowOutcome) -> UnitChange:
    """What a row asks for: a new unit holds from its opening when that is over, else from the table's day."""
    values = outcome.values
    new = outcome.state is RowState.NEW
    code = str(values.get("code") or "").strip().upper()
    known = None if new else registry.known(int(outcome.key.removeprefix(UNIT_PREFIX)))
    opened_on = values.get("opened_on")
    terms = UnitTerms(
        name=str(values.get("name") or "").strip(),
        type=_TYPES[str(values["type"])],
        parent=str(values.get("parent") or "").strip().upper() or None,
        district=_district(values.get("district")),
        tags=tuple(dict.fromkeys(tag for tag in _BETWEEN_TAGS.split(str(values.get("tags") or "")) if tag)),
        address=str(values.get("address") or "").strip(),
        area_m2=_decimal(values.get("area_m2")),
        seats=_whole(values.get("seats")),
        longitude=_decimal(values.get("longitude")),
        latitude=_decimal(values.get("latitude")),
        opened_on=opened_on if isinstance(opened_on, date) else None,
        report_frequency=_FREQUENCIES[str(values.get("report_frequency") or "按月")],
    )
    if known is None:
        begins = min(terms.opened_on or day, day)
        return UnitChange(code, terms, begins, None, "unit.create")
    here = registry.at(day).get(known.id) or known
    moved = terms.parent != terms_of(registry, here).parent or terms.district != here.district
    return UnitChange(
        known.code,
        replace(terms, closed_on=here.closed_on),
        day,
        version_of(registry, known.id),
        "unit.move" if moved else "unit.change",
    )


def _district(value: Value) -> str | None:
    text = str(value or "").strip()
    if not text:
        return None
    found = district_named(text)
    return found.code if found else text


def _decimal(value: Value) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _whole(value: Value) -> int | None:
    return int(value) if isinstance(value, int | float) else None


register(UnitTable())
