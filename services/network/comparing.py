"""同点对比: what reported in full for two stretches is compared; openings and lapses move nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from domain.errors import Invalid
from domain.network.districts import DISTRICTS
from domain.network.figure_views import RankedLine, Shown
from domain.network.figures import NO_FIGURE, Figure
from domain.network.overview_views import ComparedLine, Comparing
from domain.network.ranges import MonthRange
from domain.network.spans import FigureOf, span_of
from domain.network.sums import addable
from domain.network.unit_types import UnitType
from domain.network.units import Unit
from domain.periods import Period
from domain.permissions import Actor, Permission
from services.context import Context
from services.network.filters import Asked, choices_of, filters_of, place_of, scope_of
from services.network.overview import points_of
from services.network.scene import Scene, open_scene
from services.viewing import ViewRequest

__all__ = ["Asked", "Comparing", "comparing"]

Told = tuple[Unit, Shown, Shown]


def comparing(context: Context, actor: Actor, wanted: ViewRequest, asked: Asked, against: str) -> Comparing:
    """The points that reported in both stretches, out of all of the chosen district or type.

    ``against`` is empty for the same months a year before, ``before`` for the stretch just before. Raises
    `Invalid` for other words, and for what cannot be added over units.
    """
    actor.require(Permission.NETWORK_READ)
    if against not in ("", "before"):
        raise Invalid("网址中的对比基期不对，请从“上年同期、上一期”中选择。", {"against": "没有这一项"})
    with context.database.reading() as session:
        scene = open_scene(context, session, wanted)
        filters = filters_of(scene.view, scene.last_month, scene.indicators, asked)
        code = filters.explained.code
        _require_addable(scene, code)
        now = span_of(filters.explained.definition, filters.span)
        base = now.before() if against else now.a_year_before()
        units = points_of(scene, filters)
        of = scene.of_units(units, [code], (*now.parts, *base.parts))
        told = [(unit, scene.over(of(unit), code, now), scene.over(of(unit), code, base)) for unit in units]
        whole = scene.figures([scope_of(filters)], [code], (*now.parts, *base.parts))(scope_of(filters))
        all_now, all_before = scene.over(whole, code, now), scene.over(whole, code, base)
        both = [found for found in told if _in_full(found[1]) and _in_full(found[2])]
        return Comparing(
            view=scene.view,
            filters=filters,
            choices=choices_of(scene.last_month, scene.indicators, filters),
            place=place_of(filters),
            against=against,
            span=now,
            base=base,
            lines=tuple(
                ComparedLine(unit.code, unit.name, unit.type, _district(unit), n.value or 0, b.value or 0)
                for unit, n, b in both
            ),
            same_now=_together(scene, of, [unit for unit, *_ in both], code, now),
            same_before=_together(scene, of, [unit for unit, *_ in both], code, base),
            all_now=all_now,
            all_before=all_before,
            only_now=sum(_in_full(n) and not _in_full(b) for _, n, b in told),
            only_before=sum(_in_full(b) and not _in_full(n) for _, n, b in told),
            groups=_groups(scene, of, both, code, now, base),
        )


def _district(unit: Unit) -> str:
    area = DISTRICTS.get(unit.district or "")
    return area.full_name if area else ""


def _require_addable(scene: Scene, code: str) -> None:
    definitions = scene.indicators.definitions
    definition = definitions[code]
    if not all(addable(definitions[part]) for part in definition.parts or (code,)):
        message = f"“{definition.name}”不能跨单位相加，无法做同点对比，请改选其他指标。"
        raise Invalid(message, {"indicator": message})


def _in_full(shown: Shown) -> bool:
    """Whether a unit told all that was expected of it for a stretch."""
    return shown.value is not None and shown.complete


def _together(
    scene: Scene, of: Callable[[Unit], FigureOf], units: Iterable[Unit], code: str, stretch: MonthRange
) -> Shown:
    """The figure of some units together: what they told is added, and ratios divided from it."""
    listed = list(units)

    def figure_of(part: str, period: Period) -> Figure:
        found = [of(unit)(part, period) for unit in listed]
        known = [figure for figure in found if figure.value is not None]
        if not known:
            return NO_FIGURE
        total = sum(figure.value or 0.0 for figure in known)
        estimated = sum((figure.estimated_share or 0.0) * (figure.value or 0.0) for figure in known)
        return Figure(
            total,
            told=sum(figure.told for figure in found),
            expected=sum(figure.expected for figure in found),
            not_applicable=sum(figure.not_applicable for figure in found),
            estimated_share=estimated / total if total else None,
            provisional=sum(figure.provisional for figure in found),
        )

    definition = scene.indicators.definitions[code]
    if not definition.derived:
        return scene.over(figure_of, code, stretch)
    top, bottom = (scene.over(figure_of, part, stretch) for part in definition.parts)
    value = top.value / bottom.value * definition.factor if top.value is not None and bottom.value else None
    return Shown(value, top.told, top.expected, top.estimated, top.provisional or bottom.provisional)


def _groups(
    scene: Scene,
    of: Callable[[Unit], FigureOf],
    both: list[Told],
    code: str,
    now: MonthRange,
    base: MonthRange,
) -> tuple[RankedLine, ...]:
    """The same points by type."""
    groups: dict[UnitType, list[Unit]] = {}
    for unit, *_ in both:
        groups.setdefault(unit.type, []).append(unit)
    return tuple(
        RankedLine(
            kind.value,
            f"{kind.label}（{len(units)} 点）",
            _together(scene, of, units, code, now),
            _together(scene, of, units, code, base),
        )
        for kind, units in groups.items()
    )
