"""The rollout at a glance: one reading of few statements, each reader's rights applied on top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from data_access.queries.rollout import burnup as queries
from data_access.queries.rollout import gates as gate_queries
from data_access.queries.rollout import plans as plan_queries
from domain.asof import AsOf
from domain.errors import Invalid
from domain.network.districts import DISTRICTS
from domain.network.figure_views import NetworkScore
from domain.network.unit_types import UnitType
from domain.network.units import type_scope
from domain.periods import Month, span
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.rollout.burnup import (
    CUT_WORDS,
    GOAL,
    STUCK,
    BurnUp,
    Course,
    Cut,
    DistrictLine,
    DistrictTarget,
    RolloutOverview,
    RoomCounts,
    StageLine,
    StuckSite,
    all_streets,
)
from domain.rollout.forecast import HORIZON, RUNS, Durations, Forecast
from domain.rollout.plans import SitePlan
from domain.rollout.sites import LANE_NAMES, OPENED, STAGES, TIER_NAMES, SiteStage
from services.context import Context
from services.network.filters import due_days, last_month
from services.network.scorecard import score_of
from services.rollout.columns import LANES, STAGE_ORDER, TIERS, Columns, Marks, columns_of, log_of
from services.rollout.forecasting import forecast_of
from services.rollout.gates import rules_in_force
from services.viewing import ViewRequest, open_view

__all__ = [
    "CUT_WORDS",
    "GOAL",
    "HORIZON",
    "LANE_NAMES",
    "RUNS",
    "TIER_NAMES",
    "BurnUp",
    "Course",
    "Cut",
    "DistrictLine",
    "DistrictTarget",
    "Forecast",
    "RolloutOverview",
    "RoomCounts",
    "StageLine",
    "StuckSite",
    "counts_of",
    "cut_of",
    "rollout_overview",
    "rollout_view",
]

USAGE = ("V01", "C05", "E05")
"""What is told of open rooms: visits, children's loans, activities for children."""
_DISTRICTS = tuple(DISTRICTS.values())
_STAGE_PLACE = {stage: place for place, stage in enumerate(STAGE_ORDER)}


def cut_of(text: str) -> Cut:
    """How an address wants the rooms told apart, by lane without a word. Raises Invalid."""
    try:
        return Cut(text) if text else Cut.LANE
    except ValueError:
        raise Invalid("网址中的分组方式不对，请从图上方重新选择。", {"by": "没有这一项"}) from None


def rollout_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[PlanView, bool]:
    """The point of view asked for, and whether it is the present. The rollout outlasts its plan."""
    view = open_view(context, session, wanted)
    if not wanted.asof:
        view = replace(view, as_of=replace(view.as_of, effective_on=context.today))
    present = view.as_of.effective_on == context.today and view.as_of.known_at == view.latest_seq
    return view, present


def rollout_overview(
    context: Context, actor: Actor, wanted: ViewRequest, cut: Cut = Cut.LANE
) -> RolloutOverview:
    """Everything the overview shows a reader. At most ten statements. Raises Invalid."""
    actor.require(Permission.ROLLOUT_COUNTS)
    with context.database.reading() as session:
        view, present = rollout_view(context, session, wanted)
        as_of = view.as_of
        log = log_of(queries.move_rows(session, as_of.known_at))
        sites = columns_of(queries.site_rows(session, as_of), log, as_of.effective_on)
        targets = queries.targets(session, as_of)
        conforming = _conforming(session, as_of, sites)
        plans = plan_queries.plans(session, as_of, stage=SiteStage.OPEN)
        usage = _usage(context, session, view) if bool(sites.open.any()) else None
    histories = sites.histories()
    counts_only = not actor.may(Permission.ROLLOUT_READ)
    return RolloutOverview(
        as_of=as_of,
        is_default=present,
        counts=counts_of(sites, conforming, targets),
        burn_up=_burn_up(sites, cut, plans),
        forecast=forecast_of(sites, histories, _ahead(as_of.effective_on)),
        districts=_districts(sites, targets),
        stages=_stages(sites, histories),
        stuck=() if counts_only else _stuck(sites, histories),
        usage=usage,
        counts_only=counts_only,
        may_set_targets=present and actor.may(Permission.ROLLOUT_TARGETS),
    )


def _conforming(session: Session, view: AsOf, sites: Columns) -> Marks:
    rules = rules_in_force(session, view)
    asked = any(rule.documents for (_, stage), rule in rules.items() if stage is SiteStage.OPEN)
    return sites.conforming(rules, gate_queries.documents(session, view) if asked else {})


def counts_of(sites: Columns, conforming: Marks, targets: Mapping[str, DistrictTarget]) -> RoomCounts:
    """The headline counts of sites at a view; ``conforming`` are the rooms that meet the standard."""
    return RoomCounts(
        open=int(sites.open.sum()),
        ever=sites.ever,
        closed=int(sites.closed.sum()),
        withdrawn=int(sites.withdrawn.sum()),
        in_flight=int(sites.in_flight.sum()),
        conforming=int(conforming.sum()),
        streets=sum(sites.streets),
        all_streets=all_streets(targets),
    )


def _burn_up(sites: Columns, cut: Cut, plans: Mapping[int, SitePlan]) -> BurnUp:
    days = _so_far(sites)
    names: Sequence[tuple[str, str]]
    if cut is Cut.LANE:
        names, places = [(lane.value, LANE_NAMES[lane]) for lane in LANES], sites.lane
    else:
        names, places = [(tier.value, TIER_NAMES[tier]) for tier in TIERS], sites.tier
    return BurnUp(
        cut=cut,
        days=days,
        total=_course("all", "全部", sites, days, None),
        parts=tuple(
            _course(key, name, sites, days, places == place) for place, (key, name) in enumerate(names)
        ),
        planned=_planned(sites, plans),
        reached_on=_reached(sites),
    )


def _planned(sites: Columns, plans: Mapping[int, SitePlan]) -> tuple[tuple[date, int], ...]:
    """On which days how many rooms in all were to be open by the plans in force, of sites not given up."""
    gone = sites.withdrawn.tolist()
    live = {key for key, out in zip(sites.ids, gone, strict=True) if not out}
    days = Counter(
        found.planned
        for site_id, plan in plans.items()
        if site_id in live and (found := plan.get(SiteStage.OPEN)) is not None and found.planned is not None
    )
    ordered = sorted(days)
    return tuple(zip(ordered, accumulate(days[day] for day in ordered), strict=True))


def _so_far(sites: Columns) -> tuple[date, ...]:
    """The month ends from the month of the first move on, and the day of the view."""
    if not len(sites.moves.day):
        return (sites.day,)
    months = span(Month.of(date.fromordinal(int(sites.moves.day.min()))), Month.of(sites.day))
    return (*(month.last_day for month in months if month.last_day < sites.day), sites.day)


def _ahead(day: date) -> tuple[date, ...]:
    """The day of the view and the month ends after it as far as is forecast."""
    months = span(Month.of(day), Month.of(day + timedelta(days=HORIZON)).previous())
    return (day, *(month.last_day for month in months if month.last_day > day))


def _course(key: str, name: str, sites: Columns, days: Sequence[date], among: Any) -> Course:
    changed, open_then = sites.openings(among)
    at = np.searchsorted(changed, [day.toordinal() for day in days], side="right")
    counts = np.concatenate(([0], open_then))[at]
    return Course(key, name, tuple(counts.tolist()))


def _reached(sites: Columns) -> date | None:
    days, counts = sites.openings()
    reached = np.flatnonzero(counts >= GOAL)
    return date.fromordinal(int(days[reached[0]])) if len(reached) else None


def _districts(sites: Columns, targets: Mapping[str, DistrictTarget]) -> tuple[DistrictLine, ...]:
    size = len(_DISTRICTS)
    opened = np.bincount(sites.district[sites.open], minlength=size).tolist()
    coming = np.bincount(sites.district[sites.in_flight], minlength=size).tolist()
    lines = zip(_DISTRICTS, opened, coming, sites.streets, strict=True)
    return tuple(
        DistrictLine(district, here, ahead, streets, targets.get(district.code))
        for district, here, ahead, streets in lines
    )


def _stages(sites: Columns, histories: Mapping[tuple[int, int], Durations]) -> tuple[StageLine, ...]:
    found = []
    for place, lane in enumerate(LANES):
        for stage in STAGES[lane]:
            if stage in OPENED:
                continue
            key = place, _STAGE_PLACE[stage]
            days = sites.days[sites.in_flight & (sites.lane == place) & (sites.stage == key[1])]
            history = histories.get(key)
            usual = history.median if history else None
            found.append(
                StageLine(
                    lane,
                    stage,
                    sites=len(days),
                    longest=int(days.max()) if len(days) else 0,
                    usual=usual,
                    completed=history.completed if history else 0,
                    slow=0 if usual is None else int((days > usual).sum()),
                )
            )
    return tuple(found)


def _stuck(sites: Columns, histories: Mapping[tuple[int, int], Durations]) -> tuple[StuckSite, ...]:
    """The sites in flight that have stood longest where they stand, by code where it is equally long."""
    in_flight = np.flatnonzero(sites.in_flight)
    days, codes, names = sites.days, sites.texts("code"), sites.texts("name")
    longest = sorted(in_flight.tolist(), key=lambda place: (-days[place], codes[place]))[:STUCK]
    found = []
    for place in longest:
        history = histories.get((int(sites.lane[place]), int(sites.stage[place])))
        found.append(
            StuckSite(
                code=codes[place],
                name=names[place],
                district=_DISTRICTS[sites.district[place]],
                lane=LANES[sites.lane[place]],
                stage=STAGE_ORDER[sites.stage[place]],
                since=sites.day - timedelta(days=int(days[place])),
                days=int(days[place]),
                usual=history.median if history else None,
            )
        )
    return tuple(found)


def _usage(context: Context, session: Session, view: PlanView) -> NetworkScore | None:
    """What all children's rooms of the network told of the last month that was due, from its sums.

    None for a view that knows less than is recorded, and where nothing was told.
    """
    if view.as_of.known_at < view.latest_seq:
        return None
    month = last_month(view, due_days(context, view))
    found = score_of(session, view, month, USAGE, (), type_scope(UnitType.CHILDREN))
    told = tuple(line for line in found.lines if line.now.value is not None)
    return NetworkScore(month, told) if told else None
