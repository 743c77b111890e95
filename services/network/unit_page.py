"""One unit's figures: its headlines, the course of an indicator, its peers, its reports, who stands below."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.errors import NotFound
from domain.network.figure_views import PeerPoint, ReportCalendar, quartiles
from domain.network.overview_views import UnitFigures
from domain.network.ranges import MonthRange
from domain.network.spans import FigureOf, shown, span_of
from domain.network.unit_types import TYPE_NAMES, UnitType
from domain.network.units import Unit, type_scope, under_scope
from domain.permissions import Actor, Permission
from services.context import Context
from services.network import reading
from services.network.filters import Asked, choices_of, filters_of
from services.network.overview import headlines, rank_units, read_own, series, unit_calendar
from services.network.scene import Scene, open_scene
from services.viewing import ViewRequest

__all__ = ["Asked", "UnitFigures", "UnitType", "unit_figures_page"]

PEER_PERIODS = 12


@dataclass(frozen=True, slots=True)
class _Place:
    """Whose figures a unit's page tells: of a library with what stands under it, else of itself."""

    scope: str
    name: str


def unit_figures_page(
    context: Context, actor: Actor, code: str, wanted: ViewRequest, asked: Asked
) -> UnitFigures:
    """Everything the page shows. Raises NotFound for a unit there is not, `Invalid` for bad filters."""
    actor.require(Permission.NETWORK_READ)
    with context.database.reading() as session:
        scene = open_scene(context, session, wanted)
        unit = _unit(scene, code)
        filters = filters_of(
            scene.view, scene.last_month, scene.indicators, replace(asked, district="", type="")
        )
        indicator = filters.explained.code
        stretch = span_of(filters.explained.definition, filters.span)
        place = _place(unit)
        own = read_own(scene, place.scope, indicator, filters.span)
        below = _below(scene, unit, stretch)
        return UnitFigures(
            view=scene.view,
            unit=unit,
            filters=filters,
            choices=choices_of(scene.last_month, scene.indicators, filters),
            place=place.name,
            span=stretch,
            headlines=headlines(scene, own, filters.span),
            series=series(scene, own, indicator),
            peers=_peers(scene, unit, place, own, indicator),
            group=TYPE_NAMES[unit.type],
            calendar=_calendar(scene, unit, below),
            below=rank_units(scene, below, indicator, stretch) if below else (),
        )


def _unit(scene: Scene, code: str) -> Unit:
    unit = scene.registry.unit(code)
    if unit is None or unit.removed:
        raise NotFound(f"没有编号为“{code[:20]}”的单位，可能编号有误，或在所选日期还没有设立。")
    return scene.registry.at(scene.today).get(unit.id, unit)


def _place(unit: Unit) -> _Place:
    if unit.type is UnitType.CITY:
        return _Place(type_scope(UnitType.CITY), f"{unit.name}（本馆）")
    if unit.type is UnitType.DISTRICT:
        return _Place(under_scope(unit.id), f"{unit.name}及下属")
    return _Place(f"{reading.UNIT_SCOPE}{unit.id}", unit.name)


def _below(scene: Scene, unit: Unit, stretch: MonthRange) -> list[Unit]:
    """A district library with the points under it at the end of a stretch; nothing for other units."""
    if unit.type is not UnitType.DISTRICT:
        return []
    day = stretch.last.last_day
    units = scene.registry.at(day)
    under = [units[found] for found in scene.registry.descendants(unit.id, day)]
    return [unit, *(found for found in under if found.type.is_point)]


def _peers(scene: Scene, unit: Unit, place: _Place, own: FigureOf, code: str) -> tuple[PeerPoint, ...]:
    """A unit among those of its type: libraries with what stands under them, points by themselves."""
    periods = scene.trend_periods(code)[-PEER_PERIODS:]
    day = periods[-1].last_day
    peers = [other for other in scene.registry.at(day).values() if other.type is unit.type]
    if not unit.type.is_point or len(peers) < 2:
        return ()
    of = scene.figures([_place(peer).scope for peer in peers], [code], periods)
    points = []
    for period in periods:
        told = (of(_place(peer).scope)(code, period).value for peer in peers)
        values = [value for value in told if value is not None]
        points.append(PeerPoint(period, shown(own(code, period)), quartiles(values)))
    return tuple(points)


def _calendar(scene: Scene, unit: Unit, below: list[Unit]) -> ReportCalendar:
    return unit_calendar(scene, below or [unit], scene.calendar_months())
