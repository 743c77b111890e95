"""A room and its unit in the network: registered at the opening, closed and opened again with the room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.rollout import sites as site_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid
from domain.network.changing import UnitChange, UnitTerms, terms_of, version_of
from domain.network.units import Registry, Unit, UnitType
from domain.rollout.sites import Site, SiteTerms
from services.network.registry import load_registry
from services.network.units import follow

NO_LIBRARY = "请先在点位信息中选择所属区馆：开放后图书室登记在它名下。"


class Ground:
    """What terms of sites are judged by, read once in a transaction, each part when it is first asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def codes(self) -> set[str]:
        """All codes that were ever given; whoever gives one adds it."""
        return set(site_queries.site_codes(self._session))

    @cached_property
    def departments(self) -> frozenset[int]:
        """All departments that ever were."""
        return people_queries.department_ids(self._session)

    @cached_property
    def registry(self) -> Registry:
        """The units of the network."""
        return load_registry(self._session)

    @cached_property
    def linked(self) -> dict[int, int]:
        """The site that names a unit as its own, by the unit's id; whoever links one adds it."""
        return site_queries.linked_units(self._session)


def link_faults(ground: Ground, terms: SiteTerms, site: Site | None) -> dict[str, str]:
    """What is wrong with the units that terms name, by field. What a site named before is not asked again."""
    faults: dict[str, str] = {}
    library, own = terms.library_unit_id, terms.unit_id
    if library is not None and (site is None or site.terms.library_unit_id != library):
        found = ground.registry.known(library)
        if found is None or found.removed or not found.type.is_library:
            faults["library_unit_id"] = "所属区馆须是市馆或区馆，请重新选择。"
    if own is not None and (site is None or site.terms.unit_id != own):
        unit, holder = ground.registry.known(own), ground.linked.get(own)
        if unit is None or unit.removed or unit.type is not UnitType.CHILDREN:
            faults["unit_id"] = "关联的单位须是单位名录中的少儿图书室，请重新选择。"
        elif holder is not None and (site is None or holder != site.id):
            faults["unit_id"] = f"“{unit.name}”已关联另一个点位，请重新选择。"
    return faults


def open_room(work: UnitOfWork, site: Site, day: date) -> int:
    """Register an opened room as a unit, or give the unit it is linked to its day of opening.

    Returns the unit's id. Raises Invalid when the registry has no place for it.
    """
    registry = load_registry(work.session)
    if site.terms.unit_id is not None:
        unit = _unit(registry, site.terms.unit_id)
        if unit.opened_on is None:
            _change(work, registry, unit, replace(terms_of(registry, unit), opened_on=day), day)
        return unit.id
    library = registry.known(site.terms.library_unit_id) if site.terms.library_unit_id else None
    if library is None:
        raise Invalid(NO_LIBRARY, {"library_unit_id": NO_LIBRARY})
    terms = UnitTerms(
        name=site.name,
        type=UnitType.CHILDREN,
        parent=library.code,
        district=site.terms.district,
        address=site.terms.address,
        area_m2=None if not site.terms.area_tenths else site.terms.area_tenths / 10,
        seats=site.terms.seats,
        longitude=site.terms.longitude,
        latitude=site.terms.latitude,
        opened_on=day,
    )
    code = _free_code(registry, site.code)
    follow(work, [UnitChange(code, terms, day, None, "unit.create", "点位开放")])
    unit_id = load_registry(work.session).unit(code)
    assert unit_id is not None
    return unit_id.id


def close_room(work: UnitOfWork, site: Site, day: date, reason: str) -> None:
    """Close the unit of a room with it; nothing when it is closed already or there is none."""
    registry = load_registry(work.session)
    unit = registry.known(site.terms.unit_id) if site.terms.unit_id else None
    if unit is None or unit.closed_on is not None:
        return
    if unit.opened_on == day:
        message = "图书室在开放当天不能关闭，请核对日期；开放日期登记有误请更正日期。"
        raise Invalid(message, {"effective_on": message})
    _change(work, registry, unit, replace(terms_of(registry, unit), closed_on=day), day, "unit.close", reason)


def reopen_room(work: UnitOfWork, site: Site, day: date) -> None:
    """Open the unit of a room with it; nothing when it is open already or there is none."""
    registry = load_registry(work.session)
    unit = registry.known(site.terms.unit_id) if site.terms.unit_id else None
    if unit is not None and unit.closed_on is not None:
        _change(work, registry, unit, replace(terms_of(registry, unit), closed_on=None), day, "unit.reopen")


def move_opening(work: UnitOfWork, site: Site, was: date, day: date) -> None:
    """Correct a unit's day of opening with that of its room, if it was the same."""
    registry = load_registry(work.session)
    unit = registry.known(site.terms.unit_id) if site.terms.unit_id else None
    if unit is not None and unit.opened_on == was:
        _change(work, registry, unit, replace(terms_of(registry, unit), opened_on=day), min(was, day))


def _change(
    work: UnitOfWork,
    registry: Registry,
    unit: Unit,
    terms: UnitTerms,
    day: date,
    action: str = "unit.change",
    reason: str = "",
) -> None:
    follow(work, [UnitChange(unit.code, terms, day, version_of(registry, unit.id), action, reason)])


def _unit(registry: Registry, unit_id: int) -> Unit:
    unit = registry.known(unit_id)
    if unit is None:
        raise Invalid("关联的单位已不在单位名录中，请修改点位信息。", {"unit_id": "不存在"})
    return unit


def _free_code(registry: Registry, code: str) -> str:
    """The site's code, or one that follows from it when another unit has it."""
    if registry.unit(code) is None:
        return code
    return next(f"{code}-{n}" for n in range(2, 1000) if registry.unit(f"{code}-{n}") is None)
