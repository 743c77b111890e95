"""Changes of units: what a form gives, the registry as it would be, and what is wrong with that.

A change holds from its day on; what was set for a later day stays. Nothing here reads or writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from domain.bitemporal import Version, amend
from domain.network.districts import DISTRICTS, NEW_AREA, within_city
from domain.network.units import Closure, Registry, Unit, UnitType
from domain.periods import Frequency

LONGEST_NAME, LONGEST_ADDRESS, LONGEST_TAG, MOST_TAGS = 60, 200, 20, 10
LARGEST_AREA, MOST_SEATS = 200_000, 20_000
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2099, 12, 31)
CODE = re.compile(r"[A-Z0-9]{1,10}(-[A-Z0-9]{1,10}){0,3}")
CODE_HELP = "编号由大写字母、数字和短横线组成，如“QH-003”，不超过 20 位"
UNSAVED = 2**62 - 1
"""The number of the ledger that revisions carry while they are only being looked at."""


@dataclass(frozen=True, slots=True)
class UnitTerms:
    """What a form says of a unit. The parent is named by its code; areas are in square metres."""

    name: str
    type: UnitType
    parent: str | None = None
    district: str | None = None
    tags: tuple[str, ...] = ()
    address: str = ""
    area_m2: float | None = None
    seats: int | None = None
    longitude: float | None = None
    latitude: float | None = None
    opened_on: date | None = None
    closed_on: date | None = None
    report_frequency: Frequency = Frequency.MONTH


@dataclass(frozen=True, slots=True)
class UnitChange:
    """One unit as it shall be from a day on. `version` is what the form was opened with, None for a new unit.

    `action` and `reason` go into the ledger.
    """

    code: str
    terms: UnitTerms
    effective_on: date
    version: int | None = None
    action: str = "unit.change"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would become of changes: the registry after them, the revisions to add by place, the faults.

    New units have ids below zero. `faults` are messages by field, by the place of the change.
    """

    after: Registry
    rows: Mapping[int, tuple[Unit, ...]]
    faults: Mapping[int, Mapping[str, str]] = field(default_factory=dict)


def terms_of(registry: Registry, unit: Unit) -> UnitTerms:
    """The terms of a unit as a form begins with them."""
    parent = None if unit.parent_id is None else registry.known(unit.parent_id)
    return UnitTerms(
        name=unit.name,
        type=unit.type,
        parent=parent.code if parent else None,
        district=unit.district,
        tags=unit.tags,
        address=unit.address,
        area_m2=unit.area_m2,
        seats=unit.seats,
        longitude=unit.longitude,
        latitude=unit.latitude,
        opened_on=unit.opened_on,
        closed_on=unit.closed_on,
        report_frequency=unit.report_frequency,
    )


def version_of(registry: Registry, unit_id: int) -> int:
    """The number of a unit's last change, of its terms or its temporary closings; 0 for none."""
    seqs = [row.seq for row in registry.revisions.get(unit_id, ())]
    return max([*seqs, *(closure.seq for closure in registry.closures_of(unit_id))], default=0)


def outlook(registry: Registry, changes: Sequence[UnitChange], today: date) -> Outlook:
    """The registry with these changes, all at once: rows of one table may refer to one another."""
    faults: dict[int, dict[str, str]] = {}
    ids = _ids(registry, changes, faults)
    rows: dict[int, tuple[Unit, ...]] = {}
    for place, change in enumerate(changes):
        found = own_faults(change.terms)
        if not FIRST_DAY <= change.effective_on <= LAST_DAY:
            found["effective_on"] = "生效日期的年份不对，请修改"
        parent = change.terms.parent
        if parent is not None and parent not in ids:
            found["parent"] = f"没有编号为“{parent[:20]}”的单位，请填写上级单位的编号"
        faults[place] = {**faults.get(place, {}), **found}
        if not faults[place]:
            rows[place] = _revised(registry, change, ids)
    after = registry.with_rows(row for added in rows.values() for row in added)
    for place, added in rows.items():
        faults[place] |= _standing_faults(registry, after, added)
    faults = {place: found for place, found in faults.items() if found}
    return Outlook(after, {place: added for place, added in rows.items() if place not in faults}, faults)


def _ids(
    registry: Registry, changes: Sequence[UnitChange], faults: dict[int, dict[str, str]]
) -> dict[str, int]:
    """The id of every code, those of new units below zero."""
    ids = {rows[-1].code: unit_id for unit_id, rows in registry.revisions.items()}
    for place, change in enumerate(changes):
        if change.version is not None:
            continue
        if len(change.code) > 20 or not CODE.fullmatch(change.code):
            faults[place] = {"code": CODE_HELP}
        elif change.code in ids:
            holder = registry.known(ids[change.code])
            named = f"“{holder.name}”" if holder else "本表的另一行"
            faults[place] = {"code": f"编号“{change.code}”已由{named}使用，请换一个"}
        else:
            ids[change.code] = -1 - place
    return ids


def _revised(registry: Registry, change: UnitChange, ids: Mapping[str, int]) -> tuple[Unit, ...]:
    """The revisions that a change adds; none when it changes nothing."""
    unit_id = ids[change.code]
    values = _values(change.terms, ids)
    rows = registry.revisions.get(unit_id, ())
    if not rows:
        return (_unit(unit_id, change.code, change.effective_on, values),)
    history = [Version(row.effective_on, row.seq, _kept(row)) for row in rows]
    opened_on = change.terms.opened_on
    known = registry.at(change.effective_on).get(unit_id) or rows[0]
    found: dict[date, dict[str, Any]] = {}
    if opened_on != known.opened_on and opened_on is not None:
        # A corrected day of opening was the day of opening always.
        first = min(opened_on, history[0].effective_on)
        history = _amended(history, first, {"opened_on": opened_on}, found)
    values.pop("opened_on", None) if opened_on is not None else None
    _amended(history, change.effective_on, values, found)
    return tuple(_unit(unit_id, change.code, day, found[day]) for day in sorted(found))


def _amended(
    history: list[Version], day: date, values: Mapping[str, Any], found: dict[date, dict[str, Any]]
) -> list[Version]:
    """The history with these values from a day on; what is added goes into `found`."""
    if day < history[0].effective_on:
        # It stood before it was registered.
        history = [Version(day, history[0].seq, history[0].values), *history]
    added = amend(history, day, values)
    found.update(dict(added))
    return [*history, *(Version(on, UNSAVED, held) for on, held in added)]


_FIELDS = (
    "name",
    "type",
    "parent_id",
    "district",
    "tags",
    "address",
    "area_m2",
    "seats",
    "longitude",
    "latitude",
    "opened_on",
    "closed_on",
    "report_frequency",
    "removed",
)


def _kept(unit: Unit) -> dict[str, Any]:
    return {name: getattr(unit, name) for name in _FIELDS}


def _values(terms: UnitTerms, ids: Mapping[str, int]) -> dict[str, Any]:
    values = {name: getattr(terms, name) for name in _FIELDS if name not in ("parent_id", "removed")}
    return {**values, "parent_id": ids[terms.parent] if terms.parent else None, "removed": False}


def _unit(unit_id: int, code: str, day: date, values: Mapping[str, Any]) -> Unit:
    return Unit(id=unit_id, code=code, effective_on=day, seq=UNSAVED, **values)


def own_faults(terms: UnitTerms) -> dict[str, str]:
    """What is wrong with terms by themselves, by field."""
    found: dict[str, str] = {}
    if not terms.name.strip():
        found["name"] = "请填写单位名称"
    elif len(terms.name) > LONGEST_NAME:
        found["name"] = f"名称不超过 {LONGEST_NAME} 字，请精简"
    if len(terms.address) > LONGEST_ADDRESS:
        found["address"] = f"地址不超过 {LONGEST_ADDRESS} 字，请精简"
    found |= _district_faults(terms)
    if len(terms.tags) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in terms.tags):
        found["tags"] = f"最多 {MOST_TAGS} 个标签，每个不超过 {LONGEST_TAG} 字，请精简"
    if terms.area_m2 is not None and not 0 < terms.area_m2 <= LARGEST_AREA:
        found["area_m2"] = f"面积须大于 0、不超过 {LARGEST_AREA} 平方米，请核对"
    if terms.seats is not None and not 0 <= terms.seats <= MOST_SEATS:
        found["seats"] = f"座席数须在 0 至 {MOST_SEATS} 之间，请核对"
    found |= _coordinate_faults(terms)
    found |= _day_faults(terms)
    return found


def _district_faults(terms: UnitTerms) -> dict[str, str]:
    if terms.type is UnitType.CHANNEL:
        return {"district": "渠道不属于任何行政区，请清空"} if terms.district else {}
    if terms.district is None:
        needless = terms.type in (UnitType.CITY, UnitType.AREA)
        return {} if needless else {"district": "请选择所在的行政区"}
    if NEW_AREA.startswith(terms.district[:4]) and len(terms.district) > 2:
        return {"district": f"{NEW_AREA}不是行政区：请选择所在的行政区，并把“{NEW_AREA}”写在标签里"}
    if terms.district not in DISTRICTS:
        names = "、".join(district.name for district in DISTRICTS.values())
        return {"district": f"没有“{terms.district[:20]}”这个行政区，请在{names}中选择"}
    return {}


def _coordinate_faults(terms: UnitTerms) -> dict[str, str]:
    longitude, latitude = terms.longitude, terms.latitude
    if longitude is None and latitude is None:
        return {}
    if longitude is None or latitude is None:
        missing = "longitude" if longitude is None else "latitude"
        return {missing: "经度和纬度要一起填写，或一起清空"}
    if within_city(longitude, latitude):
        return {}
    if within_city(latitude, longitude):
        return {"longitude": "经度和纬度好像填反了，请对调"}
    return {"longitude": "坐标不在本市范围内，请核对经度（约 118.2–119.5）和纬度（约 31.0–32.8）"}


def _day_faults(terms: UnitTerms) -> dict[str, str]:
    for name, day in (("opened_on", terms.opened_on), ("closed_on", terms.closed_on)):
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            return {name: "日期的年份不对，请修改"}
    if terms.closed_on is not None and terms.opened_on is None:
        return {"opened_on": "已有关闭日期，请同时填写开放日期"}
    if terms.closed_on is not None and terms.opened_on is not None and terms.opened_on >= terms.closed_on:
        return {"opened_on": f"开放日期须早于关闭日期 {terms.closed_on}，请修改"}
    return {}


def _standing_faults(before: Registry, after: Registry, added: Iterable[Unit]) -> dict[str, str]:
    """What is wrong with where a unit stands, on the day of the change or any later day of a change."""
    rows = tuple(added)
    if not rows:
        return {}
    first = rows[0].effective_on
    for day in sorted({first, *(day for day in _concerning(after, rows[0].id) if day > first)}):
        unit = after.at(day).get(rows[0].id)
        found = place_fault(after, unit, day) if unit else {}
        if found:
            return found
    return _closing_faults(before, after, rows[0].id)


def _concerning(registry: Registry, unit_id: int) -> set[date]:
    """The days on which a unit, one that was ever above it or directly under it changed."""
    above, waiting = {unit_id}, [unit_id]
    while waiting:
        for row in registry.revisions.get(waiting.pop(), ()):
            if row.parent_id is not None and row.parent_id not in above:
                above.add(row.parent_id)
                waiting.append(row.parent_id)
    below = registry.ever_under(unit_id)
    return {row.effective_on for one in above | below for row in registry.revisions.get(one, ())}


def place_fault(registry: Registry, unit: Unit, day: date) -> dict[str, str]:
    """What is wrong with where a unit stands on a day, by field; empty when it stands well."""
    units = registry.at(day)
    below = [units[child] for child in registry.children(unit.id, day)]
    if unit.type is UnitType.CITY:
        others = [one for one in units.values() if one.type is UnitType.CITY and one.id != unit.id]
        if others:
            return {"type": f"市馆只有一个，已有“{others[0].name}”，请改选类型"}
    if unit.parent_id is None:
        if unit.type not in (UnitType.CITY, UnitType.AREA):
            return {"parent": f"请填写{unit.type.label}的上级单位"}
    else:
        found = _parent_fault(units, unit, day)
        if found:
            return {"parent": found}
    for child in below:
        if not unit.type.may_have_children or child.type.rank <= unit.type.rank:
            return {"type": f"下面有{child.type.label}“{child.name}”，不能改为{unit.type.label}，请先移走它"}
    return {}


def _parent_fault(units: Mapping[int, Unit], unit: Unit, day: date) -> str:
    if unit.type is UnitType.AREA:
        return "行政区没有上级单位，请清空"
    parent = units.get(unit.parent_id or 0)
    if parent is None:
        return f"上级单位在 {day} 还没有设立或已撤销，请另选，或改生效日期"
    seen = {unit.id}
    above: Unit | None = parent
    while above is not None:
        if above.id in seen:
            return f"“{parent.name}”在“{unit.name}”之下，不能作为它的上级，请另选"
        seen.add(above.id)
        above = units.get(above.parent_id) if above.parent_id is not None else None
    if not parent.type.may_have_children:
        return f"{parent.type.label}“{parent.name}”下面不能设单位，请另选上级"
    if parent.type.rank >= unit.type.rank:
        return f"{unit.type.label}不能设在{parent.type.label}“{parent.name}”之下，请另选上级"
    if unit.type is UnitType.CHANNEL and parent.type is not UnitType.CITY:
        return "渠道属于市馆，上级请填市馆的编号"
    closed = parent.closed_on is not None and parent.closed_on <= day
    if closed and not (unit.closed_on is not None and unit.closed_on <= day):
        return f"“{parent.name}”已于 {parent.closed_on} 关闭，请另选上级"
    return ""


def _closing_faults(before: Registry, after: Registry, unit_id: int) -> dict[str, str]:
    """A unit that closes for good while others under it stay open: they are to be moved first."""
    last = after.known(unit_id)
    if last is None or last.closed_on is None:
        return {}
    was = before.known(unit_id)
    if was is not None and was.closed_on == last.closed_on:
        return {}
    units = after.at(max(last.closed_on, last.effective_on))
    left = [
        one
        for one in units.values()
        if one.parent_id == unit_id and (one.closed_on is None or one.closed_on > last.closed_on)
    ]
    if not left:
        return {}
    named = "、".join(f"“{one.name}”" for one in left[:3])
    more = f"等 {len(left)} 个单位" if len(left) > 3 else ""
    return {"closed_on": f"下面还有{named}{more}没有关闭，请先把它们移到别的单位或一并关闭"}


def closing_faults(registry: Registry, unit: Unit, from_day: date, to_day: date | None) -> dict[str, str]:
    """What is wrong with closing a unit temporarily, by field."""
    if unit.type in (UnitType.AREA, UnitType.CHANNEL):
        return {"from_day": f"{unit.type.label}没有开放时间，不能登记闭馆"}
    if not FIRST_DAY <= from_day <= LAST_DAY or (to_day is not None and to_day > LAST_DAY):
        return {"from_day": "日期的年份不对，请修改"}
    if to_day is not None and to_day < from_day:
        return {"to_day": "结束日期不能早于开始日期，请修改"}
    if unit.opened_on is None or from_day < unit.opened_on:
        return {"from_day": f"开始日期早于开放日期 {unit.opened_on or '（未填）'}，请修改"}
    if unit.closed_on is not None and from_day >= unit.closed_on:
        return {"from_day": f"该单位已于 {unit.closed_on} 关闭，不必再登记闭馆"}
    for closure in registry.closures_of(unit.id):
        if closure.from_day <= (to_day or LAST_DAY) and (closure.to_day or LAST_DAY) >= from_day:
            until = closure.to_day or "另行通知"
            return {"from_day": f"与已登记的闭馆（{closure.from_day} 至 {until}）重叠，请修改日期"}
    return {}


def ended(closure: Closure, on: date) -> Closure | None:
    """A temporary closing that ends with the reopening on a day; None when nothing is left of it."""
    if on <= closure.from_day:
        return None
    return replace(closure, to_day=on - timedelta(days=1))
