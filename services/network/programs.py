"""What programs are told of the network, and what they send: narrowed to what their token reaches."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from domain.errors import Forbidden, Invalid
from domain.network.cells import COMPUTED, CellRecord
from domain.network.figures import Figure
from domain.network.forms import owed
from domain.network.units import Registry, Unit, UnitType, under_scope
from domain.periods import Period
from domain.permissions import Actor, Permission, Scope
from domain.plan import PlanView
from services.context import Context
from services.network.reading import UNIT_SCOPE, cells, figures, load_ground
from services.network.registry import kept_registry
from services.viewing import ViewRequest, open_view

MOST_FIGURES = 20_000
"""Figures of one question; a page of them is a slice of it."""
NARROWED = "这个访问令牌只限部分单位，不能读取其范围以外的数据。请改用范围内的单位，或另建不限单位的令牌。"

CellKey = tuple[str, str, str]
FigureKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """Which units are asked for: by their codes, all under some, of some types; without any, all."""

    codes: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    types: tuple[UnitType, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitTold:
    """A unit with the code of the one above, whether it is open, and what it owes for a period of its own."""

    unit: Unit
    parent: str | None
    open: bool
    owes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellPage:
    """Cells in the order of period, unit and indicator; ``more`` when some follow."""

    view: PlanView
    rows: tuple[tuple[str, CellRecord], ...]
    more: bool


@dataclass(frozen=True, slots=True)
class FigurePage:
    """Figures in the order of scope, indicator and period; ``more`` when some follow."""

    view: PlanView
    rows: tuple[tuple[FigureKey, Figure], ...]
    more: bool


def units_told(
    context: Context, actor: Actor, wanted: ViewRequest, asked: UnitFilter
) -> tuple[PlanView, tuple[UnitTold, ...]]:
    """The units in force on the view's day that the actor reaches, by code. Raises Invalid, Forbidden."""
    actor.require(Permission.NETWORK_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        registry = kept_registry(context, session, view.as_of)
    day = view.as_of.effective_on
    present = registry.at(day)
    chosen = _chosen(registry, view, actor.scope(Permission.NETWORK_READ), asked)
    found = [
        UnitTold(
            unit=present[unit_id],
            parent=_code_of(registry, present[unit_id].parent_id),
            open=registry.is_open(unit_id, day),
            owes=owed(present[unit_id].type, present[unit_id].report_frequency),
        )
        for unit_id in chosen
        if unit_id in present
    ]
    return view, tuple(sorted(found, key=lambda told: told.unit.code))


def cells_told(
    context: Context,
    actor: Actor,
    wanted: ViewRequest,
    asked: UnitFilter,
    codes: Collection[str],
    periods: Sequence[Period],
    after: CellKey | None,
    limit: int,
) -> CellPage:
    """What units told, as far as the actor reaches: the ``limit`` cells after a key.

    Without codes all indicators that are told and not computed. Raises Invalid, Forbidden.
    """
    actor.require(Permission.NETWORK_READ)
    rows: list[tuple[CellKey, CellRecord]] = []
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        ground = load_ground(session, view.as_of)
        chosen = _chosen(ground.registry, view, actor.scope(Permission.NETWORK_READ), asked)
        entered = [c for c, d in ground.definitions.items() if not d.derived and c not in COMPUTED]
        left = [period for period in periods if after is None or str(period) >= after[0]]
        # A page seldom needs many periods: one is read at first, and more where there is little in them.
        at, size = 0, 1
        while at < len(left) and len(rows) <= limit:
            part = left[at : at + size]
            found = cells(session, view, list(chosen), codes or entered, part, ground)
            keyed = (((str(p), chosen[unit_id], code), cell) for (unit_id, code, p), cell in found.items())
            rows += sorted((row for row in keyed if after is None or row[0] > after), key=lambda row: row[0])
            at, size = at + size, min(size * 2, 12)
    shown = tuple((key[1], cell) for key, cell in rows[:limit])
    return CellPage(view, shown, len(rows) > limit)


def figures_told(
    context: Context,
    actor: Actor,
    wanted: ViewRequest,
    scopes: Sequence[str],
    codes: Collection[str],
    periods: Sequence[Period],
    after: FigureKey | None,
    limit: int,
) -> FigurePage:
    """Figures put together over units, as far as the actor reaches: the ``limit`` after a key.

    Scopes as programs write them: ``network``, ``district:320102``, ``type:street``, and with a unit's code
    ``under:QH`` and ``unit:QH-003``. Without codes all indicators. Raises Invalid, Forbidden.
    """
    actor.require(Permission.NETWORK_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        ground = load_ground(session, view.as_of)
        reach = actor.scope(Permission.NETWORK_READ)
        kept = {text: _scope_kept(ground.registry, view, reach, text) for text in scopes}
        listed = sorted(codes or ground.definitions)
        if len(kept) * len(listed) * len(periods) > MOST_FIGURES:
            raise Invalid(f"一次最多问 {MOST_FIGURES} 个数（范围×指标×期次），请减少后分几次读取。")
        keys = [(text, code, str(period)) for text in sorted(kept) for code in listed for period in periods]
        left = [key for key in keys if after is None or key > after]
        shown = left[:limit]
        by_text = {str(period): period for period in periods}
        found = figures(
            session,
            view,
            list(dict.fromkeys(kept[key[0]] for key in shown)),
            list(dict.fromkeys(key[1] for key in shown)),
            list(dict.fromkeys(by_text[key[2]] for key in shown)),
            ground,
        )
    rows = tuple((key, found[kept[key[0]], key[1], by_text[key[2]]]) for key in shown)
    return FigurePage(view, rows, len(left) > limit)


def unreached(context: Context, actor: Actor, codes: Collection[str]) -> Mapping[str, str]:
    """Of these codes of units those that the actor may not send figures of, with what to say of each."""
    scope = actor.scope(Permission.UNIT_WRITE)
    found: dict[str, str] = {}
    with context.database.reading() as session:
        registry = kept_registry(context, session)
    for code in codes:
        unit = registry.unit(code)
        if unit is None or unit.removed:
            found[code] = f"没有代码为“{code[:20]}”的单位，请核对代码。"
        elif not scope.covers_unit(_path(registry, unit)):
            found[code] = f"单位“{code[:20]}”不在这个令牌的报送范围内，请核对代码或换用该单位的令牌。"
    return found


def units_of_codes(
    context: Context, actor: Actor, permissions: Collection[Permission], codes: Collection[str]
) -> tuple[int, ...]:
    """The units with these codes, to narrow a token to. Raises Invalid for what the actor does not reach."""
    with context.database.reading() as session:
        registry = kept_registry(context, session)
    found = []
    for code in dict.fromkeys(codes):
        unit = registry.unit(code)
        if unit is None or unit.removed:
            raise Invalid(f"没有代码为“{code[:20]}”的单位，请核对代码。", {"units": "没有这个单位"})
        for permission in permissions:
            if not actor.scope(permission).covers_unit(_path(registry, unit)):
                raise Invalid(f"“{unit.name}”不在您负责的范围内，请去掉。", {"units": "不在范围内"})
        found.append(unit.id)
    return tuple(found)


def _path(registry: Registry, unit: Unit, view: PlanView | None = None) -> tuple[int, ...]:
    """A unit and all above it: on the view's day, or where it stood last."""
    day = unit.effective_on if view is None else max(view.as_of.effective_on, unit.effective_on)
    return registry.path(unit.id, day) or (unit.id,)


def _code_of(registry: Registry, unit_id: int | None) -> str | None:
    unit = None if unit_id is None else registry.known(unit_id)
    return None if unit is None else unit.code


def _unit(registry: Registry, view: PlanView, reach: Scope, code: str, name: str) -> Unit:
    """A unit that is asked for by its code and reached. Raises Invalid or Forbidden."""
    unit = registry.unit(code)
    if unit is None:
        raise Invalid(f"没有代码为“{code[:20]}”的单位，请核对代码。", {name: "没有这个单位"})
    if not reach.covers_unit(_path(registry, unit, view)):
        raise Forbidden(NARROWED)
    return unit


def _chosen(registry: Registry, view: PlanView, reach: Scope, asked: UnitFilter) -> dict[int, str]:
    """The units that are asked for and reached, by id, with their codes."""
    named = {_unit(registry, view, reach, code, "unit").id for code in asked.codes}
    above = {_unit(registry, view, reach, code, "under").id for code in asked.under}
    found: dict[int, str] = {}
    for unit_id in registry.ids:
        unit = registry.at(view.as_of.effective_on).get(unit_id) or registry.known(unit_id)
        if unit is None or (named and unit_id not in named):
            continue
        path = _path(registry, unit, view)
        if (above and above.isdisjoint(path)) or (asked.types and unit.type not in asked.types):
            continue
        if reach.covers_unit(path):
            found[unit_id] = unit.code
    return found


def _scope_kept(registry: Registry, view: PlanView, reach: Scope, text: str) -> str:
    """A scope as roll-ups are kept under it. Raises Invalid for none, Forbidden for one out of reach."""
    kind, _, rest = text.partition(":")
    if kind in ("under", "unit") and rest:
        unit = _unit(registry, view, reach, rest, "scope")
        if kind == "unit":
            return f"{UNIT_SCOPE}{unit.id}"
        if not unit.type.may_have_children:
            raise Invalid(f"“{unit.name}”之下没有其他单位，请改用 unit:{unit.code}。", {"scope": "没有下级"})
        return under_scope(unit.id)
    known = text == "network" or (kind == "type" and rest in {t.value for t in UnitType if t.is_point})
    known = known or (kind == "district" and rest.isascii() and rest.isdigit() and len(rest) == 6)
    if not known:
        raise Invalid(
            f"范围“{text[:40]}”写法不对，可用 network、district:行政区划代码、under:单位代码、"
            "type:单位类型、unit:单位代码。",
            {"scope": "写法不对"},
        )
    if not reach.everywhere:
        raise Forbidden(NARROWED)
    return text
