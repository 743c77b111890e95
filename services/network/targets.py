"""Targets of units for a year: set for many at once, confirmed by a director, held against the pace."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NoReturn

from sqlalchemy.orm import Session

from data_access.models import UnitTargetRevision, UnitTargetRow
from data_access.queries import people as people_queries
from data_access.queries.network import targets as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.indicators.definition import Definition, Subject
from domain.indicators.observation import LARGEST
from domain.indicators.views import ElementKind
from domain.network.cells import from_e4, to_e4
from domain.network.forms import owed
from domain.network.targets import PlanBaseline, TargetLine, TargetPage, UnitTarget, parts_of, stand
from domain.network.units import Unit, UnitType, in_order
from domain.people import PersonLabel
from domain.periods import Frequency, Period, Year
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.projects.lights import Thresholds
from services.context import Context
from services.indicators.figures import PlanFigures, load_figures
from services.indicators.targets import may_confirm
from services.network.reading import unit_figures
from services.network.rollups import Ground, load_ground
from services.settings import rules_of_view
from services.versions import overtaken
from services.viewing import ViewRequest, open_view

__all__ = [
    "PlanBaseline",
    "TargetEntry",
    "TargetLine",
    "TargetPage",
    "bears",
    "check_year",
    "checked_terms",
    "confirm_targets",
    "save_targets",
    "target_page",
]

USUAL = "V01"
SOURCE_LIMIT = 200
FIRST_YEAR, LAST_YEAR = 2000, 2099
_PERIOD = re.compile(r"(20\d\d|19\d\d)(?:-(20\d\d|19\d\d))?")


@dataclass(frozen=True, slots=True)
class TargetEntry:
    """A unit's target as somebody sets it; without a value it is given up. ``version`` is 0 for a new one."""

    unit_code: str
    value: Decimal | float | None
    version: int
    baseline: Decimal | float | None = None
    baseline_period: str = ""
    source: str = ""


def check_year(year: int) -> int:
    """A year that may have targets. Raises Invalid."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Invalid("年份不对，请重新选择。", {"year": "超出范围"})
    return year


def save_targets(context: Context, actor: Actor, code: str, year: int, entries: Sequence[TargetEntry]) -> int:
    """Set, change or give up the targets of units, all or none; returns the change, 0 when nothing changed.

    A target that changes waits to be confirmed anew. Raises Invalid with the faults by unit code, Conflict,
    Forbidden.
    """
    actor.require(Permission.INDICATOR_DEFINE)
    check_year(year)
    with context.database.writing(actor) as work:
        ground = load_ground(work.session, AsOf(work.today, EVERYTHING_KNOWN))
        definition = _definition(ground, code)
        standing = queries.targets(work.session, AsOf(work.today, EVERYTHING_KNOWN), ground.ids[code], year)
        changed = _changed(work, ground, definition, entries, standing, year)
        if not changed:
            return 0
        told = [[unit.code, from_e4(new.value_e4) if not new.removed else None] for unit, new in changed]
        seq = work.record("unit_target.save", "unit_target", f"{code}:{year}", after={"targets": told})
        for unit, revision in changed:
            found = queries.identity(work.session, unit.id, ground.ids[code], year)
            if found is None:
                found = UnitTargetRow(unit_id=unit.id, indicator_id=ground.ids[code], year=year)
                work.session.add(found)
                work.session.flush()
            revision.target_id, revision.change_seq = found.id, seq
            work.session.add(revision)
        return seq


def _changed(
    work: UnitOfWork,
    ground: Ground,
    definition: Definition,
    entries: Sequence[TargetEntry],
    standing: dict[int, UnitTarget],
    year: int,
) -> list[tuple[Unit, UnitTargetRevision]]:
    """The snapshots that say something new. Raises Invalid with all faults, or Conflict."""
    faults: dict[str, str] = {}
    found: list[tuple[Unit, UnitTargetRevision]] = []
    seen: set[str] = set()
    for entry in entries:
        unit = ground.registry.unit(entry.unit_code)
        if unit is None or unit.removed or not bears(unit):
            faults[entry.unit_code] = "没有这个单位，或它不能设目标，请核对代码"
            continue
        if entry.unit_code in seen:
            faults[entry.unit_code] = "同一个单位出现了两次，请只保留一行"
            continue
        seen.add(entry.unit_code)
        present = standing.get(unit.id)
        if entry.version != (present.version if present else 0):
            author = people_queries.author_of_change(work.session, present.version if present else 0)
            raise overtaken(author, present.version if present else 0, f"“{unit.name}”的目标")
        if entry.value is None and present is None:
            continue
        try:
            revision = _revision(work, definition, entry, present)
        except Invalid as fault:
            faults[entry.unit_code] = fault.message.removesuffix("。")
            continue
        if present is None or _terms(revision) != _terms_of(present):
            found.append((unit, revision))
    if faults:
        first = next(iter(faults))
        raise Invalid(f"有 {len(faults)} 个目标不能保存：{first}：{faults[first]}。", faults)
    return found


def _revision(
    work: UnitOfWork, definition: Definition, entry: TargetEntry, present: UnitTarget | None
) -> UnitTargetRevision:
    if entry.value is None and present is not None:
        value, baseline, period, source = to_e4(present.value), None, "", present.source
    else:
        value, baseline, period, source = checked_terms(definition, entry)
    return UnitTargetRevision(
        value_e4=value,
        baseline_e4=baseline,
        baseline_period=period,
        source=source,
        defined_by=work.actor.user_id,
        confirmed_by=None,
        confirmed_on=None,
        removed=entry.value is None,
        effective_on=work.today,
    )


def checked_terms(definition: Definition, entry: TargetEntry) -> tuple[int, int | None, str, str]:
    """What a target says, as it is kept. Raises Invalid, naming the column."""
    value = _amount(entry.value, "value", "目标")
    if value <= 0:
        _refuse("value", "目标须大于 0。")
    baseline = None if entry.baseline is None else _amount(entry.baseline, "baseline", "基线")
    if baseline is not None and baseline < 0 and not definition.signed:
        _refuse("baseline", "基线不能为负数。")
    period = entry.baseline_period.strip()
    match = _PERIOD.fullmatch(period)
    if period and (match is None or (match[2] and match[2] <= match[1])):
        _refuse("baseline_period", "基线年份请写作 2024 或 2016-2020。")
    if (baseline is None) != (not period):
        _refuse("baseline_period", "基线和基线年份要一起填写，年份如 2024 或 2016-2020。")
    source = entry.source.strip()
    if not source or len(source) > SOURCE_LIMIT:
        _refuse("source", f"请填写目标来源（如文件名称），不超过 {SOURCE_LIMIT} 字。")
    return value, baseline, period, source


def _refuse(column: str, message: str) -> NoReturn:
    raise Invalid(message, {column: message})


def _amount(value: Decimal | float | None, column: str, what: str) -> int:
    if value is None or not abs(float(value)) <= LARGEST:
        _refuse(column, f"{what}须是数字，且不能过大。")
    try:
        return to_e4(value)
    except Invalid as error:
        _refuse(column, error.message)


def _terms(revision: UnitTargetRevision) -> tuple[object, ...]:
    return (
        revision.value_e4, revision.baseline_e4, revision.baseline_period, revision.source, revision.removed
    )  # fmt: skip


def _terms_of(target: UnitTarget) -> tuple[object, ...]:
    baseline = None if target.baseline is None else to_e4(target.baseline)
    return to_e4(target.value), baseline, target.baseline_period, target.source, False


def confirm_targets(
    context: Context, actor: Actor, code: str, year: int, seen: Sequence[tuple[int, int]]
) -> int:
    """Answer for targets (确认人), each given by its id and the version that was seen; returns the change.

    All or none. Only a director does, and nobody for what they set themselves, nor as the deputy of who did.
    Raises Conflict, Invalid, NotFound, Forbidden.
    """
    actor.require(Permission.INDICATOR_CONFIRM)
    check_year(year)
    if not seen:
        raise Invalid("没有可以确认的目标。")
    with context.database.writing(actor) as work:
        ground = load_ground(work.session, AsOf(work.today, EVERYTHING_KNOWN))
        _definition(ground, code)
        found = queries.targets(work.session, AsOf(work.today, EVERYTHING_KNOWN), ground.ids[code], year)
        by_id = {target.target_id: target for target in found.values()}
        for target_id, version in seen:
            target = by_id.get(target_id)
            if target is None:
                raise NotFound("目标已被撤销，请刷新页面。")
            if target.version != version or target.confirmed:
                raise Conflict("您打开页面之后，有目标已被修改或确认。请刷新页面核对后再确认。")
            if not may_confirm(actor, target.defined_by):
                raise Forbidden("目标须由设定人以外的馆领导确认。")
        seq = work.record("unit_target.confirm", "unit_target", f"{code}:{year}", after={"count": len(seen)})
        for target_id, _ in seen:
            last = queries.last_revision(work.session, target_id)
            if last is None:
                raise NotFound("目标已被撤销，请刷新页面。")
            work.session.add(
                UnitTargetRevision(
                    target_id=target_id,
                    value_e4=last.value_e4,
                    baseline_e4=last.baseline_e4,
                    baseline_period=last.baseline_period,
                    source=last.source,
                    defined_by=last.defined_by,
                    confirmed_by=actor.user_id,
                    confirmed_on=work.today,
                    removed=False,
                    effective_on=max(last.effective_on, work.today),
                    change_seq=seq,
                )
            )
        return seq


def bears(unit: Unit) -> bool:
    """Whether a unit may have targets: libraries, points and channels, not administrative areas."""
    return unit.type is not UnitType.AREA


def target_page(
    context: Context, actor: Actor, wanted: ViewRequest, code: str = "", year: int | None = None
) -> TargetPage:
    """The targets of all units for an indicator and a year. Raises Invalid, Forbidden."""
    actor.require(Permission.NETWORK_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        thresholds = rules_of_view(context, view).thresholds
        ground = load_ground(session, view.as_of)
        if not ground.definitions:
            raise NotFound("在这个截至日期还没有建立指标，请选择较晚的日期。")
        definition = _definition(ground, code or USUAL)
        chosen = check_year(year or view.as_of.effective_on.year)
        lines = _lines(session, actor, view, ground, definition, chosen, thresholds)
        plan = load_figures(session, view, thresholds)
    present = view.as_of.effective_on.year
    return TargetPage(
        view=view,
        year=chosen,
        years=tuple(sorted({*range(present - 3, present + 2), chosen})),
        definition=definition,
        choices=tuple(
            (found, known.name)
            for found, known in sorted(ground.definitions.items())
            if any(found in owed(t, f) for t in UnitType for f in Frequency) or known.derived
        ),
        lines=lines,
        baselines=_baselines(plan),
        may_define=actor.may(Permission.INDICATOR_DEFINE) and view.is_default,
    )


def _definition(ground: Ground, code: str) -> Definition:
    if code not in ground.definitions:
        raise Invalid(f"没有编号为“{code[:20]}”的指标，请重新选择。", {"indicator": "没有这个指标"})
    return ground.definitions[code]


def _lines(
    session: Session,
    actor: Actor,
    view: PlanView,
    ground: Ground,
    definition: Definition,
    year: int,
    thresholds: Thresholds,
) -> tuple[TargetLine, ...]:
    targets = queries.targets(session, view.as_of, ground.ids[definition.code], year)
    names = people_queries.people(session)
    units = [
        unit
        for unit in in_order(ground.registry.at(view.as_of.effective_on))
        if bears(unit) and (unit.id in targets or _concerns(definition, unit))
    ]
    parts = {unit.id: parts_of(definition, unit.report_frequency, year) for unit in units}
    asked = {part for of in parts.values() for part in of}
    periods = [*asked, *(part.a_year_before() for part in asked), Year(year), Year(year - 1)]
    ids = [unit.id for unit in units]
    told = unit_figures(session, view, ids, [definition.code], list(dict.fromkeys(periods)), ground)

    def values(unit_id: int, wanted: Sequence[Period]) -> dict[Period, float]:
        found = ((part, told[unit_id, definition.code, part].value) for part in wanted)
        return {part: value for part, value in found if value is not None}

    lines: list[TargetLine] = []
    for unit in units:
        target = targets.get(unit.id)
        before = values(unit.id, [part.a_year_before() for part in parts[unit.id]])
        standing = None
        if target is not None:
            ratio = told[unit.id, definition.code, Year(year)].value
            now = values(unit.id, parts[unit.id])
            standing = stand(target, definition, parts[unit.id], now, before, thresholds, ratio)
        waits = target is not None and not target.confirmed and view.is_default
        lines.append(
            TargetLine(
                unit=unit,
                target=target,
                standing=standing,
                last_year=told[unit.id, definition.code, Year(year - 1)].value,
                last_year_parts=len(before),
                defined_by=_name(names, target.defined_by if target else None),
                confirmed_by=_name(names, target.confirmed_by if target else None),
                may_confirm=bool(waits and target and may_confirm(actor, target.defined_by)),
            )
        )
    return tuple(lines)


def _concerns(definition: Definition, unit: Unit) -> bool:
    parts = definition.parts or (definition.code,)
    frequencies = (unit.report_frequency, Frequency.YEAR)
    return all(any(part in owed(unit.type, frequency) for frequency in frequencies) for part in parts)


def _name(names: Mapping[int, PersonLabel], user_id: int | None) -> str:
    return names[user_id].name if user_id is not None and user_id in names else ""


def _baselines(plan: PlanFigures) -> tuple[PlanBaseline, ...]:
    """The plan's yearly baselines that indicators of the city library follow, with what differs (口径).

    A total whose yearly mean the plan states by itself is left to that line.
    """
    found = []
    for element in plan.elements:
        if element.kind is not ElementKind.BASELINE or element.yearly is None:
            continue
        for link in plan.links:
            tied = (link.element_kind, link.element_code) == (element.kind, element.code)
            if tied and link.subject is Subject.CITY:
                name = plan.records[link.code].definition.name
                found.append(PlanBaseline(element, link.code, name, link.note))
    return tuple(found)
