"""The board and the map of sites: one reading of all sites, and of the move that was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.rollout import gates as gate_queries
from data_access.queries.rollout import sites as site_queries
from domain.asof import AsOf
from domain.errors import Invalid, NotFound
from domain.people import DepartmentLabel
from domain.permissions import Actor, Permission
from domain.rollout.ageing import NO_HISTORY, Ageing, StageHistory, histories
from domain.rollout.board import (
    COLUMN,
    Board,
    BoardCard,
    BoardColumn,
    Facets,
    LastChange,
    MoveQuestion,
    SiteDot,
    SiteMap,
    kind_towards,
)
from domain.rollout.gates import GateCheck, GateRule, shortfalls
from domain.rollout.site_views import OpenWaiver
from domain.rollout.sites import (
    DISTRICTS,
    LANE_NAMES,
    MOVE_NAMES,
    STAGES,
    TIER_NAMES,
    Lane,
    MoveKind,
    Site,
    Sites,
    SiteStage,
    SiteState,
    Standing,
    Tier,
)
from domain.rollout.stages import possible, stage_fault, target
from services.context import Context
from services.network.geometry import geometry_of
from services.rollout.gates import rules_in_force
from services.rollout.reading import kept_sites, point_of_view
from services.rollout.sites import NO_SITE, NOT_YOURS
from services.viewing import ViewRequest

__all__ = [
    "DISTRICTS",
    "LANE_NAMES",
    "MOVE_NAMES",
    "TIER_NAMES",
    "Ageing",
    "Board",
    "BoardCard",
    "BoardColumn",
    "BoardFilter",
    "Facets",
    "Lane",
    "LastChange",
    "MoveKind",
    "MoveQuestion",
    "Site",
    "SiteMap",
    "SiteStage",
    "Standing",
    "Wish",
    "board",
    "site_map",
]

NOT_NOW = "现在看的不是当前情况，不能办理。请清除截至日期后再办理。"


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Which sites to show; what is empty or None does not filter."""

    lane: Lane | None = None
    district: str = ""
    tier: Tier | None = None
    department: int | None = None

    @classmethod
    def from_text(cls, given: Mapping[str, str]) -> BoardFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        district, department = given.get("district", ""), given.get("department", "")
        if district and district not in DISTRICTS:
            raise Invalid("没有这个行政区，请从页面上重新选择。", {"district": "没有这个行政区"})
        if department and not (department.isascii() and department.isdigit() and len(department) < 19):
            raise Invalid("网址中的责任部门不对，请从页面上重新选择。", {"department": "没有这个部门"})
        try:
            lane = Lane(given["lane"]) if given.get("lane") else None
            tier = Tier(given["tier"]) if given.get("tier") else None
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None
        return cls(lane, district, tier, int(department) if department else None)

    def passes(self, site: Site) -> bool:
        """Whether a site is shown."""
        terms = site.terms
        return (
            self.lane in (None, site.lane)
            and self.district in ("", terms.district)
            and self.tier in (None, terms.tier)
            and self.department in (None, terms.department_id)
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """The move that somebody asks for on the board: of a site, of a kind or towards a stage.

    `changed` is the site whose last change is told, after a move or when somebody was faster.
    """

    site: str = ""
    kind: MoveKind | None = None
    to_stage: SiteStage | None = None
    changed: str = ""

    @classmethod
    def from_text(cls, site: str, kind: str, to_stage: str, changed: str) -> Wish:
        """The wish of an address. Raises Invalid for a move or a stage that there is not."""
        try:
            return cls(
                site,
                MoveKind(kind) if kind else None,
                SiteStage(to_stage) if to_stage else None,
                changed,
            )
        except ValueError:
            raise Invalid("网址中的办理事项不对，请回到看板重新选择。") from None


def board(
    context: Context,
    actor: Actor,
    wanted: ViewRequest,
    chosen: BoardFilter,
    wish: Wish | None = None,
    cards: int = COLUMN,
) -> Board:
    """The board of a lane, the lane of new rooms unless one is chosen; at most eight statements.

    However many sites there are, the gates of those that are shown are tested alone. Raises NotFound for a
    wish about a site that there is not.
    """
    actor.require(Permission.ROLLOUT_READ)
    wish = wish or Wish()
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        sites = kept_sites(context, session, as_of)
        asked = _asked(sites, wish.site)
        if chosen.lane is None:
            # The board shows one lane; that of the site somebody asks about, if any.
            chosen = replace(chosen, lane=asked.lane if asked else Lane.NEW)
        lane = chosen.lane
        assert lane is not None
        past = histories(sites)
        shown = _columns(sites, chosen, as_of, past, cards)
        rules = rules_in_force(session, as_of)
        papers = _papers(session, as_of, rules)
        mover = _Mover(actor, default)
        question = None
        if asked is not None and (wish.kind or wish.to_stage):
            question = _question(session, sites, asked, wish, mover, rules, papers)
            if wish.changed and question.fault:
                # Somebody was faster, and what was meant before cannot be meant any more.
                question = None
        last = _last(session, sites, wish.changed, as_of)
        facets = _facets(sites, chosen, people_queries.departments(session, as_of))
    return Board(
        lane=lane,
        columns=tuple(
            replace(column, cards=tuple(_filled(card, rules, papers, mover) for card in column.cards))
            for column in shown
        ),
        facets=facets,
        as_of=as_of,
        is_default=default,
        today=context.today,
        withdrawn=_gone(sites, chosen, SiteState.WITHDRAWN),
        closed=_gone(sites, chosen, SiteState.CLOSED),
        may_move=default and actor.may(Permission.SITE_MOVE),
        question=question,
        last=last,
    )


def site_map(context: Context, actor: Actor, wanted: ViewRequest, chosen: BoardFilter) -> SiteMap:
    """The sites in flight and open on the map of districts, of one lane or both; at most six statements."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        sites = kept_sites(context, session, as_of)
        departments = people_queries.departments(session, as_of)
    order = {stage: place for place, stage in enumerate(SiteStage)}
    dots: dict[str, list[SiteDot]] = {code: [] for code in DISTRICTS}
    for site, standing, stage in _standing(sites, chosen):
        dots[site.terms.district].append(SiteDot(site, stage, standing.days(as_of.effective_on)))
    return SiteMap(
        lane=chosen.lane,
        dots={code: tuple(sorted(found, key=lambda dot: order[dot.stage])) for code, found in dots.items()},
        geometry=geometry_of(context),
        facets=_facets(sites, chosen, departments),
        as_of=as_of,
        is_default=default,
        withdrawn=_gone(sites, chosen, SiteState.WITHDRAWN),
        closed=_gone(sites, chosen, SiteState.CLOSED),
    )


@dataclass(frozen=True)
class _Mover:
    """Who looks at the board, and whether they look at the present: only then one moves."""

    actor: Actor
    default: bool

    def may(self, site: Site, permission: Permission = Permission.SITE_MOVE) -> bool:
        return self.default and self.actor.scope(permission).covers_departments([site.terms.department_id])


Rules = Mapping[tuple[Lane, SiteStage], GateRule]
Papers = Mapping[int, frozenset[str]]


def _standing(sites: Sites, chosen: BoardFilter) -> Iterable[tuple[Site, Standing, SiteStage]]:
    """The sites in flight or open that a filter lets through, where they stand."""
    for site in sites:
        if chosen.passes(site):
            standing = sites.standing(site.id)
            if standing.state is SiteState.ACTIVE and standing.stage is not None:
                yield site, standing, standing.stage


def _columns(
    sites: Sites,
    chosen: BoardFilter,
    as_of: AsOf,
    past: Mapping[tuple[Lane, SiteStage], StageHistory],
    cards: int,
) -> Sequence[BoardColumn]:
    """The columns of a lane with their oldest sites; gates and moves are filled in later."""
    lane = chosen.lane
    assert lane is not None
    by_stage: dict[SiteStage, list[BoardCard]] = {stage: [] for stage in STAGES[lane]}
    for site, standing, stage in _standing(sites, chosen):
        by_stage[stage].append(BoardCard(site, standing, standing.days(as_of.effective_on)))
    columns = []
    for stage, listed in by_stage.items():
        column = BoardColumn(stage, (), len(listed), history=past.get((lane, stage), NO_HISTORY))
        listed.sort(key=lambda card: (-card.days, card.site.code))
        called = column.history.ageing
        shown = [replace(card, ageing=called(card.days) if column.ages else None) for card in listed[:cards]]
        long = sum(called(card.days).is_long for card in listed) if column.ages else 0
        columns.append(replace(column, cards=tuple(shown), long=long))
    return columns


def _papers(session: Session, as_of: AsOf, rules: Rules) -> Papers:
    asked = any(rule.documents for rule in rules.values())
    return gate_queries.documents(session, as_of) if asked else {}


def _filled(card: BoardCard, rules: Rules, papers: Papers, mover: _Mover) -> BoardCard:
    """A card with what its next gate lacks and the moves its reader may make."""
    site, standing = card.site, card.standing
    check = _check(site, target(site.lane, standing, MoveKind.ADVANCE), rules, papers)
    moves = possible(site.lane, standing) if mover.may(site) else ()
    return replace(card, missing=check.shortfalls if check else (), moves=moves)


def _check(site: Site, stage: SiteStage | None, rules: Rules, papers: Papers) -> GateCheck | None:
    if stage is None:
        return None
    rule = rules[site.lane, stage]
    return GateCheck(rule, shortfalls(rule, site.terms, papers.get(site.id, frozenset())))


def _asked(sites: Sites, code: str) -> Site | None:
    if not code:
        return None
    site = sites.site(code)
    if site is None:
        raise NotFound(NO_SITE)
    return site


def _question(
    session: Session,
    sites: Sites,
    site: Site,
    wish: Wish,
    mover: _Mover,
    rules: Rules,
    papers: Papers,
) -> MoveQuestion:
    standing = sites.standing(site.id)
    kind = wish.kind
    if kind is None:
        assert wish.to_stage is not None
        kind = kind_towards(site.lane, standing, wish.to_stage)
    stage = target(site.lane, standing, kind)
    fault = stage_fault(site.lane, standing, kind, wish.to_stage)
    if not mover.default:
        fault = NOT_NOW
    elif not mover.may(site):
        fault = NOT_YOURS
    enters = kind.enters and not fault
    check = _check(site, stage, rules, papers) if enters else None
    waivers: tuple[OpenWaiver, ...] = ()
    if enters and stage is not None and check is not None and not check.passed:
        waivers = gate_queries.open_waivers(session, site.id, stage)
    return MoveQuestion(
        site=site,
        standing=standing,
        version=sites.version(site.id),
        kind=kind,
        stage=stage,
        wanted=wish.to_stage,
        fault=fault,
        check=check,
        waivers=waivers,
        may_write=mover.may(site, Permission.SITE_WRITE),
    )


def _last(session: Session, sites: Sites, code: str, as_of: AsOf) -> LastChange | None:
    site = sites.site(code) if code else None
    if site is None:
        return None
    changes = site_queries.changes_of(session, code, as_of)
    if not changes:
        return None
    change = changes[0]
    return LastChange(site, sites.standing(site.id), change.by, change.recorded_at, change.action)


def _gone(sites: Sites, chosen: BoardFilter, state: SiteState) -> int:
    return sum(chosen.passes(site) and sites.standing(site.id).state is state for site in sites)


def _facets(sites: Sites, chosen: BoardFilter, departments: Mapping[int, DepartmentLabel]) -> Facets:
    lanes: Counter[Lane] = Counter()
    districts: Counter[str] = Counter()
    tiers: Counter[str] = Counter()
    responsible: set[int | None] = set()
    any_lane, any_district = replace(chosen, lane=None), replace(chosen, district="")
    any_tier, any_department = replace(chosen, tier=None), replace(chosen, department=None)
    for site, _, _ in _standing(sites, BoardFilter()):
        lanes[site.lane] += any_lane.passes(site)
        districts[site.terms.district] += any_district.passes(site)
        tiers[site.terms.tier] += any_tier.passes(site)
        if any_department.passes(site):
            responsible.add(site.terms.department_id)
    responsible.add(chosen.department)
    named = tuple((key, label.name) for key, label in departments.items() if key in responsible)
    return Facets(lanes, districts, tiers, named)
