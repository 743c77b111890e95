"""The sites as people look them up: the list, and one site with where it stands and how it came there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from data_access.queries import people as people_queries
from data_access.queries.rollout import gates as gate_queries
from data_access.queries.rollout import sites as site_queries
from domain.errors import Invalid, NotFound
from domain.ledger import LedgerNames
from domain.network.units import Registry
from domain.permissions import Actor, Permission
from domain.rollout.gates import FIELD_NAMES, GateCheck, Shortfall
from domain.rollout.site_views import (
    OpenWaiver,
    SiteChange,
    SiteLine,
    SiteList,
    SiteSheet,
    ToldMove,
)
from domain.rollout.sites import (
    DISTRICTS,
    HOST_NAMES,
    LANE_NAMES,
    NO_CHILDREN,
    STAGE_NAMES,
    STAGES,
    STATE_NAMES,
    TERM_NAMES,
    TIER_NAMES,
    Lane,
    MoveKind,
    Site,
    Sites,
    SiteStage,
    SiteState,
    Tier,
)
from domain.rollout.stages import possible, target
from services.context import Context
from services.network.registry import kept_registry
from services.rollout.gates import check_gate, check_next
from services.rollout.reading import kept_sites, point_of_view
from services.rollout.sites import NO_SITE
from services.viewing import ViewRequest

__all__ = [
    "DISTRICTS",
    "FIELD_NAMES",
    "HOST_NAMES",
    "LANE_NAMES",
    "NO_CHILDREN",
    "STAGES",
    "STAGE_NAMES",
    "STATE_NAMES",
    "TERM_NAMES",
    "TIER_NAMES",
    "GateCheck",
    "Lane",
    "LedgerNames",
    "MoveKind",
    "OpenWaiver",
    "Shortfall",
    "Site",
    "SiteChange",
    "SiteFilter",
    "SiteLine",
    "SiteList",
    "SiteSheet",
    "SiteStage",
    "SiteState",
    "Tier",
    "ToldMove",
    "open_site",
    "site_list",
]

_Choice = TypeVar("_Choice", Lane, SiteStage, SiteState, Tier)


@dataclass(frozen=True, slots=True)
class SiteFilter:
    """Which sites to list; what is empty or None does not filter. `words` are looked for in names, places."""

    words: str = ""
    lane: Lane | None = None
    tier: Tier | None = None
    district: str = ""
    stage: SiteStage | None = None
    state: SiteState | None = None
    department: int | None = None

    @classmethod
    def from_text(cls, given: Mapping[str, str]) -> SiteFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        district, department = given.get("district", ""), given.get("department", "")
        if district and district not in DISTRICTS:
            raise Invalid("没有这个行政区，请从筛选框里选择。", {"district": "没有这个行政区"})
        if department and not (department.isascii() and department.isdigit() and len(department) < 19):
            raise Invalid("网址中的责任部门不对，请从筛选框里选择。", {"department": "没有这个部门"})
        return cls(
            words=given.get("q", "").strip(),
            lane=_choice(Lane, given.get("lane", "")),
            tier=_choice(Tier, given.get("tier", "")),
            district=district,
            stage=_choice(SiteStage, given.get("stage", "")),
            state=_choice(SiteState, given.get("state", "")),
            department=int(department) if department else None,
        )

    def passes(self, site: Site, sites: Sites) -> bool:
        """Whether a site belongs in the list. A stage is that of sites in flight or open."""
        terms, standing = site.terms, sites.standing(site.id)
        said = f"{site.code} {terms.name} {terms.host_name} {terms.street} {terms.address}".casefold()
        return (
            all(word in said for word in self.words.casefold().split())
            and self.lane in (None, site.lane)
            and self.tier in (None, terms.tier)
            and self.district in ("", terms.district)
            and self.state in (None, standing.state)
            and self.department in (None, terms.department_id)
            and (self.stage is None or (standing.stage is self.stage and standing.state is SiteState.ACTIVE))
        )


def _choice(kind: type[_Choice], text: str) -> _Choice | None:
    if not text:
        return None
    try:
        return kind(text)
    except ValueError:
        raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None


def site_list(context: Context, actor: Actor, wanted: ViewRequest, chosen: SiteFilter) -> SiteList:
    """The sites at a point of view, in the order of their codes. At most six statements."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        sites = kept_sites(context, session, as_of)
        checks = check_next(session, sites, as_of)
        departments = people_queries.departments(session, as_of)
    day = as_of.effective_on
    lines = []
    for site in sites:
        if chosen.passes(site, sites):
            standing = sites.standing(site.id)
            label = departments.get(site.terms.department_id or 0)
            lines.append(
                SiteLine(site, standing, label.name if label else "", standing.days(day), checks.get(site.id))
            )
    responsible = {site.terms.department_id for site in sites}
    return SiteList(
        lines=tuple(lines),
        total=len(sites),
        open=len(sites.open()),
        in_flight=len(sites.in_flight()),
        as_of=as_of,
        is_default=default,
        may_write=default and actor.may(Permission.SITE_WRITE),
        departments=tuple((key, label.name) for key, label in departments.items() if key in responsible),
    )


def open_site(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> SiteSheet:
    """One site at a point of view. Raises NotFound. At most fourteen statements."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        site_id = site_queries.site_id(session, code)
        sites = site_queries.sites(session, as_of, site_id or 0)
        site = sites.site(code)
        if site is None:
            raise NotFound(NO_SITE if site_id is None else f"这个点位在 {as_of.effective_on} 还没有登记。")
        standing = sites.standing(site.id)
        following = target(site.lane, standing, MoveKind.ADVANCE)
        departments = people_queries.departments(session, as_of)
        label = departments.get(site.terms.department_id or 0)
        registry = kept_registry(context, session, as_of)
        places = [site.terms.department_id]
        return SiteSheet(
            site=site,
            standing=standing,
            version=sites.version(site.id),
            as_of=as_of,
            is_default=default,
            today=context.today,
            moves=site_queries.told_moves(session, site.id, as_of),
            changes=site_queries.changes_of(session, code, as_of),
            department=label.name if label else "",
            library=_named(registry, site.terms.library_unit_id),
            unit=_named(registry, site.terms.unit_id),
            check=check_gate(session, site, following, as_of.effective_on) if following else None,
            next_stage=following,
            possible=possible(site.lane, standing),
            waivers=gate_queries.open_waivers(session, site.id, following) if following else (),
            may_write=default and actor.scope(Permission.SITE_WRITE).covers_departments(places),
            may_move=default and actor.scope(Permission.SITE_MOVE).covers_departments(places),
            people={one.user_id: one.name for one in people_queries.people(session).values()},
            departments={key: found.name for key, found in departments.items()},
        )


def _named(registry: Registry, unit_id: int | None) -> tuple[str, str] | None:
    unit = registry.known(unit_id) if unit_id else None
    return (unit.code, unit.name) if unit else None
