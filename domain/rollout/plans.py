"""Planned days of a site's stages: the first one told is the baseline, later ones revise it for a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.rollout.stages import (
    FIRST_DAY,
    LONGEST_REASON,
    STAGES,
    Lane,
    SiteStage,
    SiteState,
    Standing,
    next_stage,
    position,
)

FURTHEST = timedelta(days=3653)
"""How far ahead a stage may be planned."""
DUE_WITHIN = timedelta(days=14)
"""How long before its planned day a stage stands on the list of what is to be done."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What one change said of a stage: the day on which it is to be entered, None for none any more."""

    stage: SiteStage
    planned_on: date | None
    reason: str
    effective_on: date
    seq: int


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """The day a stage is to be entered: as it was first told, as it is now, and how often it was revised."""

    baseline: date
    planned: date | None
    revisions: int = 0

    @property
    def slip(self) -> int | None:
        """By how many days it was put off since the baseline, negative for brought forward."""
        return None if self.planned is None else (self.planned - self.baseline).days


SitePlan = Mapping[SiteStage, PlannedDay]
"""The planned days of a site by stage; a stage that was never planned is left out."""


def plan_of(rows: Iterable[tuple[SiteStage, date | None]]) -> dict[SiteStage, PlannedDay]:
    """The plan of a site after what was said of it, in the order of the ledger."""
    found: dict[SiteStage, PlannedDay] = {}
    for stage, day in rows:
        before = found.get(stage)
        if before is not None:
            found[stage] = PlannedDay(before.baseline, day, before.revisions + 1)
        elif day is not None:
            found[stage] = PlannedDay(day, day)
    return found


def planned_days(plan: SitePlan) -> dict[SiteStage, date]:
    """The days that hold now, by stage."""
    return {stage: found.planned for stage, found in plan.items() if found.planned is not None}


def next_due(lane: Lane, standing: Standing, plan: SitePlan) -> tuple[SiteStage, date] | None:
    """The stage that a site on its way is to enter next, with its planned day; None without one."""
    if not standing.in_flight or standing.stage is None:
        return None
    stage = next_stage(lane, standing.stage)
    found = plan.get(stage) if stage else None
    return (stage, found.planned) if stage and found and found.planned else None


def days_late(lane: Lane, standing: Standing, plan: SitePlan, today: date) -> int:
    """By how many days a site is behind the planned day of the stage to enter next; 0 when it is not."""
    due = next_due(lane, standing, plan)
    return max(0, (today - due[1]).days) if due else 0


def plan_faults(
    lane: Lane,
    standing: Standing,
    plan: SitePlan,
    wanted: Mapping[SiteStage, date | None],
    reason: str,
    today: date,
) -> dict[str, str]:
    """What is wrong with planned days that somebody sets, by stage and ``reason``; empty when nothing is.

    A stage that is not in ``wanted`` keeps its day. What is not changed is not judged.
    """
    if not set(wanted) <= set(STAGES[lane]):
        return {"stage": f"计划中有{lane.label}没有的阶段，请刷新页面后重填。"}
    now = planned_days(plan)
    changed = {stage: day for stage, day in wanted.items() if day != now.get(stage)}
    if not changed:
        return {}
    if standing.state is not SiteState.ACTIVE:
        return {"stage": f"点位{standing.words}，不再安排计划日期。"}
    found: dict[str, str] = {}
    at = -1 if standing.stage is None else position(lane, standing.stage)
    for stage, day in changed.items():
        told = _day_fault(stage, day, position(lane, stage) <= at, stage in plan, standing.since, today)
        if told:
            found[stage.value] = told
    merged = {**now, **changed}
    last: tuple[SiteStage, date] | None = None
    for stage in STAGES[lane]:
        day = merged.get(stage)
        if day is None:
            continue
        if last is not None and day < last[1]:
            found.setdefault(
                stage.value,
                f"“{stage.label}”的计划日期（{day}）早于前面的“{last[0].label}”（{last[1]}），"
                "请按阶段先后填写。",
            )
        last = (stage, day)
    words = reason.strip()
    if not words and any(stage in plan for stage in changed):
        found["reason"] = "已有计划日期的阶段要改，请写明调整原因；首次填写的日期作为基线保留。"
    elif len(words) > LONGEST_REASON:
        found["reason"] = f"原因不超过 {LONGEST_REASON} 字，请精简。"
    return found


def _day_fault(
    stage: SiteStage, day: date | None, entered: bool, planned: bool, since: date | None, today: date
) -> str:
    if entered and planned:
        return f"“{stage.label}”已经进入，计划日期不再调整。"
    if day is None:
        return ""
    if not FIRST_DAY <= day <= today + FURTHEST:
        return f"“{stage.label}”的计划日期年份不对，请修改。"
    if not entered and since is not None and day < since:
        return f"“{stage.label}”的计划日期（{day}）早于进入当前阶段的日期（{since}），请修改。"
    return ""
