"""The network for programs: units, what they told, figures put together over them, and figures sent in."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import Response, jsonify, request

from domain.errors import Conflict, Invalid
from domain.network.cells import CellRecord, Source
from domain.network.figures import Figure
from domain.network.units import UnitType
from domain.periods import Month, Period, span
from server.api import schemas
from server.api.operations import (
    Parameter,
    answer,
    day_of,
    finished_writing,
    point_of,
    reading,
    several,
    text_of,
    wanted,
    writing,
)
from server.api.paging import PAGING, asked_key, asked_limit, cursor_of, page_of
from server.api.sent import SentBatch, SentFigure, body_as
from server.guard import Permission, context, current_actor
from server.problems import Fault, Faulty, pointer
from services.idempotency import Answer, check_key, fingerprint, once
from services.network.posting import Entry, post
from services.network.programs import (
    FigurePage,
    UnitFilter,
    UnitTold,
    cells_told,
    figures_told,
    units_told,
    unreached,
)

MOST_PERIODS = 120
TYPES = "、".join(f"{kind.value} {kind.label}" for kind in UnitType)
UNITS = (
    Parameter("unit", "只要这些单位，代码用逗号分开", "QH-003,QH-004", longest=2000),
    Parameter("under", "只要这些单位及其所有下级", "QH", longest=2000),
    Parameter("type", f"只要这些类型，逗号分开：{TYPES}", "street,community"),
)
CODES = Parameter("indicator", "只要这些指标，代码用逗号分开", "V01,C01", longest=2000)
PERIODS = (
    Parameter("from", "从这一期起：2025-01（月）、2025-Q1、2025-H1 或 2025（年）；不填为上个月", "2025-01"),
    Parameter("to", f"到这一期止，与 from 同样长短，最多 {MOST_PERIODS} 期；不填为 from 那一期", "2025-10"),
)
SCOPES = Parameter(
    "scope",
    "汇总范围，逗号分开：network 全市、district:行政区划代码、under:单位代码（含所有下级）、type:单位类型、"
    "unit:单位代码；不填为 network",
    "network,district:320104,under:QH",
    longest=2000,
)
KEY = Parameter(
    "Idempotency-Key", "这批数据的键，如 UUID；重发同一批时不变", "3f1c8a52-77a0-4c1e-9a55-2f0c7d1b6e10",
    {"type": "string", "minLength": 8, "maxLength": 80}, place="header", required=True,
)  # fmt: skip


@reading(
    "/units", Permission.NETWORK_READ, "单位：类型、隶属、开放情况", schemas.Units, *UNITS, *PAGING, csv=True,
    text="答复的是截至日期当天的隶属和状态，含已闭馆的，不含已撤销的。",
)  # fmt: skip
def units() -> Response:
    """The units that the token reaches."""
    view, found = units_told(context(), current_actor(), wanted(), _units_asked())
    page = page_of(found, lambda told: (told.unit.code,), asked_limit(), asked_key(1))
    rows = [_unit(told) for told in page.rows]
    return answer({**point_of(view), "next": page.next, "units": rows}, rows)


@reading(
    "/observations", Permission.NETWORK_READ, "各单位的数据", schemas.Observations, *UNITS, CODES, *PERIODS,
    *PAGING, csv=True,
    text="审定口径下只有已审定的数据；没有报送的不在答复中，绝不以 0 代替。按期次、单位、指标排序。",
)  # fmt: skip
def observations() -> Response:
    """What units told, cell by cell."""
    after, limit = asked_key(3), asked_limit()
    key = None if after is None else (after[0], after[1], after[2])
    page = cells_told(
        context(), current_actor(), wanted(), _units_asked(), several("indicator"), _periods(), key, limit
    )
    rows = [_cell(code, cell) for code, cell in page.rows]
    last = rows[-1] if rows and page.more else None
    following = cursor_of((last["period"], last["unit"], last["indicator"])) if last else None
    return answer({**point_of(page.view), "next": following, "observations": rows}, rows)


@reading(
    "/figures", Permission.NETWORK_READ, "汇总数：全市、各区、各馆、各类型", schemas.Figures, SCOPES, CODES,
    *PERIODS, *PAGING, csv=True,
    text="比率为分子之和除以分母之和。不能汇总的指标 value 为 null，refused 说明原因。",
)  # fmt: skip
def figures() -> Response:
    """Figures put together over units, with their coverage."""
    after, limit = asked_key(3), asked_limit()
    key = None if after is None else (after[0], after[1], after[2])
    scopes = several("scope", 50) or ("network",)
    page = figures_told(
        context(), current_actor(), wanted(), scopes, several("indicator"), _periods(), key, limit
    )
    rows = _figures(page)
    following = cursor_of(page.rows[-1][0]) if page.more else None
    return answer({**point_of(page.view), "next": following, "figures": rows}, rows)


@writing(
    "/observations", Permission.UNIT_WRITE, "报送单位数据", schemas.Batch, SentBatch, KEY,
    text="整批写入或整批不写，最多 2000 项。与现有数据相同的不算改动。报来的数据为未审定。",
)  # fmt: skip
def send_observations() -> Response:
    """Take figures of units: all of a batch or none of it, and once however often it is sent."""
    key = check_key(request.headers.get("Idempotency-Key"))
    batch, sent = body_as(SentBatch)
    actor = current_actor()

    def act() -> Answer:
        entries = _entries(batch)
        try:
            posted = post(context(), actor, Source.API, entries, batch.note)
        except Conflict as error:
            places = {entry.key: place for place, entry in enumerate(entries)}
            told = [
                Fault(pointer(("items", places[one.field])), _overtaken(one.theirs))
                for one in error.differences
                if one.field in places
            ]
            raise Faulty(
                told, Conflict.status, "数据已有变动或已锁定，没有写入任何数据。请重新读取后再报送。"
            ) from error
        except Invalid as error:
            places = {entry.key: place for place, entry in enumerate(entries)}
            told = [
                Fault(pointer(("items", places[k])), text) for k, text in error.fields.items() if k in places
            ]
            raise (Faulty(told) if told else error) from None
        body = {
            "batch": posted.batch_id or None,
            "version": posted.seq or None,
            "changed": posted.changed,
            "unchanged": posted.unchanged,
        }
        return Answer(200, body)

    done = once(context(), actor, key, fingerprint("POST /observations", sent), act)
    return finished_writing(jsonify(done.body), done.status, done.repeated)


def _overtaken(theirs: str) -> str:
    if theirs == "已锁定":
        return "这一期的数据已审定锁定，请先申请解锁。"
    return f"您读取之后，已有人改为“{theirs or '没有数值'}”。请重新读取后再报送。"


def _entries(batch: SentBatch) -> list[Entry]:
    """The figures as they are posted. Raises Faulty with the place of each fault."""
    faults: list[Fault] = []
    entries: list[Entry] = []
    places: dict[str, int] = {}
    beyond = unreached(context(), current_actor(), {item.unit for item in batch.items})
    for place, item in enumerate(batch.items):
        if item.unit in beyond:
            faults.append(Fault(pointer(("items", place, "unit")), beyond[item.unit]))
            continue
        try:
            entry = _entry(item)
        except Invalid as error:
            faults.append(Fault(pointer(("items", place, "period")), error.message))
            continue
        if entry.key in places:
            told = f"与第 {places[entry.key] + 1} 项是同一单位、指标和期次，请只保留一项。"
            faults.append(Fault(pointer(("items", place)), told))
            continue
        places[entry.key] = place
        entries.append(entry)
    if faults:
        raise Faulty(faults)
    return entries


def _entry(item: SentFigure) -> Entry:
    return Entry(
        unit_code=item.unit,
        period=Period.parse(item.period),
        code=item.indicator,
        state=item.state,
        value=item.value,
        measurement=item.measurement,
        reason=item.reason or None,
        note=item.note,
        version=item.version,
    )


def _units_asked() -> UnitFilter:
    types = []
    for text in several("type"):
        if text not in set(UnitType):
            raise Invalid(f"参数 type 中没有“{text[:20]}”这个类型，可用：{'、'.join(UnitType)}。")
        types.append(UnitType(text))
    return UnitFilter(several("unit", 500), several("under"), tuple(types))


def _periods() -> tuple[Period, ...]:
    """The periods asked for; the month before that of the day, where none are. Raises Invalid."""
    if not text_of("from"):
        if text_of("to"):
            raise Invalid("给出了参数 to，请同时给出 from。")
        return (_usual_month(),)
    first = Period.parse(text_of("from"))
    last = Period.parse(text_of("to")) if text_of("to") else first
    if type(first) is not type(last):
        raise Invalid("参数 from 和 to 须同样长短，如都是月。")
    if last < first:
        raise Invalid("参数 to 不能早于 from。")
    if first.year < 1950 or (last.year - first.year) * 12 > MOST_PERIODS * first.frequency.months + 12:
        raise Invalid(f"一次最多读 {MOST_PERIODS} 期，请缩短 from 到 to 的范围。")
    found = span(first, last)
    if len(found) > MOST_PERIODS:
        raise Invalid(f"一次最多读 {MOST_PERIODS} 期，请缩短 from 到 to 的范围。")
    return found


def _usual_month() -> Month:
    """The last month that was over on the day asked for; whether that is a day, opening the view tells."""
    try:
        day = date.fromisoformat(wanted().asof or "")
    except ValueError:
        day = context().today
    return Month.of(day).previous()


def _unit(told: UnitTold) -> dict[str, Any]:
    unit = told.unit
    return {
        "code": unit.code,
        "name": unit.name,
        "type": unit.type.value,
        "type_name": unit.type.label,
        "parent": told.parent,
        "district": unit.district,
        "tags": list(unit.tags),
        "address": unit.address,
        "area_m2": unit.area_m2,
        "seats": unit.seats,
        "longitude": unit.longitude,
        "latitude": unit.latitude,
        "opened_on": day_of(unit.opened_on),
        "closed_on": day_of(unit.closed_on),
        "frequency": unit.report_frequency.value,
        "open": told.open,
        "effective_on": day_of(unit.effective_on),
        "owes": list(told.owes),
    }


def _cell(code: str, cell: CellRecord) -> dict[str, Any]:
    return {
        "unit": code,
        "period": str(cell.period),
        "indicator": cell.code,
        "state": cell.state.value,
        "value": cell.value,
        "measurement": cell.told.measurement.value,
        "reason": cell.reason,
        "note": cell.note or "",
        "provisional": cell.provisional,
        "locked": cell.locked,
        "version": cell.version,
    }


def _figures(page: FigurePage) -> list[dict[str, Any]]:
    return [_figure(*key, figure) for key, figure in page.rows]


def _figure(scope: str, code: str, period: str, figure: Figure) -> dict[str, Any]:
    return {
        "scope": scope,
        "indicator": code,
        "period": period,
        "value": figure.value,
        "told": figure.told,
        "expected": figure.expected,
        "not_applicable": figure.not_applicable,
        "estimated": figure.estimated,
        "estimated_share": figure.estimated_share,
        "provisional": figure.provisional,
        "through": str(figure.through) if figure.through else None,
        "refused": figure.refused or None,
    }
