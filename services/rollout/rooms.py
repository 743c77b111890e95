"""Open rooms as pages show them: what they told of their use, the standard, silence, assessments, orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import supervision as supervision_queries
from data_access.queries.rollout import gates as gate_queries
from data_access.queries.rollout import rooms as queries
from domain.asof import EVERYTHING_KNOWN, AsOf, Basis
from domain.errors import Invalid, NotFound
from domain.network.districts import DISTRICTS
from domain.network.figures import stored_within
from domain.network.units import Closure
from domain.periods import Month, Period, Year, span
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.rollout.assessments import Assessment, ScoreSheet, SheetLine, points_text
from domain.rollout.gates import GateCheck, GateRule, shortfalls
from domain.rollout.room_views import (
    AssessmentForm,
    AssessmentPage,
    RoomFilter,
    RoomLine,
    RoomList,
    RoomPage,
    RoomState,
    SheetForm,
)
from domain.rollout.rooms import (
    ACTIVITIES,
    HOURS,
    LOANS,
    MONTHS_SHOWN,
    USAGE_CODES,
    VISITS,
    RoomRule,
    Stretch,
    Told,
    months_open,
    months_whole,
    open_stretches,
    silence,
    usage,
    years_to_assess,
)
from domain.rollout.sites import LANE_NAMES, NO_CHILDREN, Lane, Site, Sites, SiteStage, Standing
from domain.supervision.steps import STATE_WORDS as ORDER_STATES
from domain.supervision.views import OrderRecord
from domain.workflow import State
from services.context import Context
from services.network import reading
from services.network.scene import Scene, open_scene
from services.rollout.assessing import GONE, NO_ROOM, may_assess, room_of
from services.rollout.gates import rules_in_force
from services.rollout.reading import kept_sites, today_of
from services.rollout.room_rules import rule_of
from services.settings import rules_of_today, rules_of_view
from services.supervision.sight import in_sight
from services.viewing import ViewRequest

__all__ = [
    "ACTIVITIES",
    "DISTRICTS",
    "HOURS",
    "LANE_NAMES",
    "LOANS",
    "NO_CHILDREN",
    "ORDER_STATES",
    "ROOM",
    "VISITS",
    "Assessment",
    "AssessmentForm",
    "AssessmentPage",
    "Month",
    "OrderRecord",
    "RoomFilter",
    "RoomLine",
    "RoomList",
    "RoomPage",
    "RoomState",
    "ScoreSheet",
    "SheetForm",
    "SheetLine",
    "assessment_form",
    "filter_from",
    "open_assessment",
    "open_room",
    "open_rooms",
    "open_sheet",
    "owed_years",
    "points_text",
]

ROOM = "room"
"""The kind of a room for orders; it is named there by the code of its site."""


def filter_from(district: str = "", lane: str = "", state: str = "") -> RoomFilter:
    """The filter that an address asks for. Raises Invalid for words it does not know."""
    try:
        found = RoomFilter(district, Lane(lane) if lane else None, RoomState(state) if state else None)
    except ValueError:
        raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None
    if district and district not in DISTRICTS:
        raise Invalid("网址中的行政区不对，请清除筛选后重新选择。")
    return found


@dataclass(frozen=True)
class _Ground:
    """What lines of rooms are made of."""

    scene: Scene
    sites: Sites
    rule: RoomRule
    rules: Mapping[tuple[Lane, SiteStage], GateRule]
    documents: Mapping[int, frozenset[str]]
    months: tuple[Month, ...]
    assessments: Mapping[int, tuple[Assessment, ...]]
    orders: Mapping[str, tuple[OrderRecord, ...]]
    departments: Mapping[int, str]

    @property
    def view(self) -> PlanView:
        """The point of view."""
        return self.scene.view


def _ground(context: Context, session: Session, actor: Actor, wanted: ViewRequest) -> _Ground:
    scene = open_scene(context, session, wanted)
    view = scene.view
    sites = kept_sites(context, session, view)
    rule = rule_of(rules_of_view(context, view))
    rules = rules_in_force(session, view.as_of)
    asks = any(rules[lane, SiteStage.OPEN].documents for lane in Lane)
    last = scene.last_month
    by_site: dict[int, list[Assessment]] = defaultdict(list)
    for one in queries.assessments(session, view.as_of):
        by_site[one.site_id].append(one)
    codes = [site.code for site in sites if sites.standing(site.id).opened_on is not None]
    return _Ground(
        scene=scene,
        sites=sites,
        rule=rule,
        rules=rules,
        documents=gate_queries.documents(session, view.as_of) if asks else {},
        # Far enough back for the year that is assessed and for the patience with silent rooms.
        months=span(last.shift(1 - max(MONTHS_SHOWN, rule.silent_months, 24)), last),
        assessments={key: tuple(found) for key, found in by_site.items()},
        orders=_orders(context, session, actor, codes),
        departments={
            key: label.name for key, label in people_queries.departments(session, view.as_of).items()
        },
    )


def _orders(
    context: Context, session: Session, actor: Actor, codes: Collection[str]
) -> dict[str, tuple[OrderRecord, ...]]:
    """The orders about rooms that the actor sees, by the code of the site; they follow the clock."""
    if not codes or not actor.may(Permission.SUPERVISION_READ):
        return {}
    now = supervision_queries.latest_view(context.today)
    records = supervision_queries.orders_about(session, now, ROOM, codes)
    found: dict[str, list[OrderRecord]] = defaultdict(list)
    if records:
        for one in in_sight(context, session, actor, records):
            found[one.record.order.subject_id].append(one.record)
    return {code: tuple(listed) for code, listed in found.items()}


def _told(ground: _Ground, session: Session, sites: Sequence[Site]) -> dict[int, tuple[Told, ...]]:
    """What rooms told in the months of the ground, by site: the last told, whether approved yet or not."""
    units = {site.terms.unit_id: site.id for site in sites if site.terms.unit_id is not None}
    if not units:
        return {}
    asked = frozenset(ground.months)
    years = span(Year(ground.months[0].year), Year(ground.months[-1].year))
    periods: list[Period] = [
        part for year in years for part in stored_within(year) if asked.issuperset(part.months)
    ]
    view = ground.view
    as_told = replace(view, as_of=replace(view.as_of, basis=Basis.PROVISIONAL))
    cells = reading.cells(session, as_told, units, USAGE_CODES, periods, ground.scene.ground)
    found: dict[int, list[Told]] = defaultdict(list)
    for (unit_id, code, period), cell in cells.items():
        found[units[unit_id]].append(Told(code, period, cell.value, cell.provisional))
    return {key: tuple(told) for key, told in found.items()}


def _line(ground: _Ground, site: Site, told: Sequence[Told]) -> RoomLine:
    standing = ground.sites.standing(site.id)
    stretches = open_stretches(standing.history)
    closings = _closings(ground, site)
    shown = ground.months[-MONTHS_SHOWN:]
    opened = frozenset(months_open(stretches, closings, shown))
    whole = months_whole(stretches, closings, ground.months)
    rule = ground.rules[site.lane, SiteStage.OPEN]
    lacks = shortfalls(rule, site.terms, ground.documents.get(site.id, frozenset()))
    own = ground.assessments.get(site.id, ())
    orders = ground.orders.get(site.code, ())
    return RoomLine(
        site=site,
        standing=standing,
        department=ground.departments.get(site.terms.department_id or 0, ""),
        usage=usage(told, shown, opened, site.terms.hours_tenths),
        silence=silence(told, whole, ground.rule),
        check=GateCheck(rule, lacks),
        assessment=_counting(own),
        owed=owed_years(ground.rule, standing, own, ground.view.as_of),
        order=next((one for one in orders if one.standing.open), None),
    )


def _closings(ground: _Ground, site: Site) -> tuple[Stretch, ...]:
    if site.terms.unit_id is None:
        return ()
    return closing_stretches(ground.scene.registry.closures_of(site.terms.unit_id))


def closing_stretches(closures: Sequence[Closure]) -> tuple[Stretch, ...]:
    """The temporary closings of a room's unit as stretches of days."""
    return tuple((one.from_day, one.to_day) for one in closures)


def _counting(own: Sequence[Assessment]) -> Assessment | None:
    """The last assessment that counts or waits: of the latest year, the last that was made."""
    standing = [one for one in own if one.stands]
    return max(standing, key=lambda one: (one.year, one.id), default=None)


def owed_years(rule: RoomRule, standing: Standing, own: Sequence[Assessment], view: AsOf) -> tuple[int, ...]:
    """The years whose assessment a room owes by the day of a view, given its assessments."""
    if not standing.is_open:
        return ()
    day = view.effective_on
    months = span(Month(day.year - 1, 1), Month.of(day))
    assessed = [one.year for one in own if one.stands]
    return years_to_assess(months_open(open_stretches(standing.history), (), months), assessed, day, rule)


def open_rooms(context: Context, actor: Actor, wanted: ViewRequest, asked: RoomFilter) -> RoomList:
    """The rooms that are open at a point of view, in the order of their codes."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        ground = _ground(context, session, actor, wanted)
        sites = ground.sites.open()
        told = _told(ground, session, sites)
    lines = tuple(_line(ground, site, told.get(site.id, ())) for site in sites)
    return RoomList(
        view=ground.view,
        rule=ground.rule,
        months=ground.months[-MONTHS_SHOWN:],
        rooms=lines,
        shown=tuple(
            line
            for line in lines
            if (not asked.district or line.site.terms.district == asked.district)
            and (asked.lane is None or line.site.lane is asked.lane)
            and (asked.state is None or line.in_state(asked.state))
        ),
        asked=asked,
        may_set_sheet=actor.may(Permission.GATE_MANAGE),
    )


def open_room(context: Context, actor: Actor, wanted: ViewRequest, code: str) -> RoomPage:
    """One room that has been opened, though it may be closed by now. Raises NotFound."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        ground = _ground(context, session, actor, wanted)
        site = ground.sites.site(code)
        if site is None or ground.sites.standing(site.id).opened_on is None:
            raise NotFound(NO_ROOM)
        told = _told(ground, session, [site]).get(site.id, ())
        people = people_queries.people(session)
    own = ground.assessments.get(site.id, ())
    return RoomPage(
        view=ground.view,
        rule=ground.rule,
        months=ground.months[-MONTHS_SHOWN:],
        line=_line(ground, site, told),
        told=told,
        assessments=own,
        authors={one.author_id: people[one.author_id].name for one in own if one.author_id in people},
        orders=ground.orders.get(site.code, ()),
        may_assess=may_assess(actor, site),
        may_order=actor.may(Permission.SUPERVISION_ISSUE),
    )


def open_sheet(context: Context, actor: Actor) -> SheetForm:
    """The score sheet in force, for all who see the rooms."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        found = queries.sheet(session, today_of(context))
    return SheetForm(found, actor.may(Permission.GATE_MANAGE))


def assessment_form(context: Context, actor: Actor, code: str, year: int | None = None) -> AssessmentForm:
    """What the form of a room's assessment starts from: the year asked for, else the first that is owed.

    What was returned or taken back is there to be mended. Raises NotFound, Forbidden by way of NotFound.
    """
    actor.require(Permission.ROOM_ASSESS)
    view = today_of(context)
    with context.database.reading() as session:
        site, sites = room_of(session, view, code)
        if not may_assess(actor, site):
            raise NotFound(NO_ROOM)
        sheet = queries.sheet(session, view)
        own = queries.assessments(session, view, site.id)
        rule = rule_of(rules_of_today(session, context))
    standing = sites.standing(site.id)
    opened_on = standing.opened_on
    assert opened_on is not None
    owed = owed_years(rule, standing, own, view)
    chosen = year if year is not None else (owed[0] if owed else context.today.year)
    of_year = [one for one in own if one.year == chosen]
    last = of_year[-1] if of_year else None
    mended = last if last is not None and last.state in (State.RETURNED, State.RECALLED) else None
    return AssessmentForm(
        site=site,
        opened_on=opened_on,
        year=chosen,
        years=tuple(range(context.today.year, opened_on.year - 1, -1)),
        sheet=sheet,
        seen=last.id if last else 0,
        today=context.today,
        points={one.line.key: one.points for one in mended.scored} if mended else {},
        findings=mended.findings if mended else "",
    )


def open_assessment(context: Context, actor: Actor, assessment_id: int) -> AssessmentPage:
    """One assessment as it stands now. Raises NotFound."""
    actor.require(Permission.ROLLOUT_READ)
    view = AsOf(context.today, EVERYTHING_KNOWN)
    with context.database.reading() as session:
        found = queries.assessments(session, view, assessment_id=assessment_id)
        sites = kept_sites(context, session, view)
        site = sites.by_id.get(found[0].site_id) if found else None
        if site is None:
            raise NotFound(GONE)
        people = people_queries.people(session)
        orders = _orders(context, session, actor, [site.code]).get(site.code, ())
    one = found[0]
    mine, waits = one.author_id == actor.user_id, one.state is State.SUBMITTED
    author = people.get(one.author_id)
    return AssessmentPage(
        site=site,
        assessment=one,
        author=author.name if author else "",
        orders=orders,
        may_decide=waits and not mine and may_assess(actor, site),
        may_recall=waits and mine,
        may_revise=one.state in (State.RETURNED, State.RECALLED) and may_assess(actor, site),
        may_order=actor.may(Permission.SUPERVISION_ISSUE),
        assessed=sites.standing(site.id).stage is SiteStage.ASSESSED,
    )
