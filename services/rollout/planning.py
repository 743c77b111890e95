"""Planned days of the stages of sites: baseline and revisions, for one site's page and for many at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import SitePlanDate
from data_access.queries.rollout import plans as plan_queries
from domain.asof import AsOf
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.rollout.plan_views import PlanForm, ToldPlan
from domain.rollout.plans import (
    DUE_WITHIN,
    PlannedDay,
    SitePlan,
    days_late,
    next_due,
    plan_faults,
    planned_days,
)
from domain.rollout.sites import STAGES, Site, Sites, SiteStage
from domain.worklist import DueItem, Duty
from services.context import Context
from services.rollout.reading import kept_sites, load_sites, today_of
from services.rollout.sites import NO_SITE, NOT_YOURS, SITE
from services.versions import check_version
from services.worklist import source

__all__ = [
    "STAGES",
    "PlanForm",
    "PlannedDay",
    "SitePlan",
    "SiteStage",
    "ToldPlan",
    "days_late",
    "load_plans",
    "next_due",
    "plan_form",
    "plan_history",
    "planned_days",
    "save_plan",
    "site_to_plan",
    "stages_due",
]

WHAT = "这个点位的计划日期"


def load_plans(
    session: Session, view: AsOf, only: int | None = None, stage: SiteStage | None = None
) -> Mapping[int, SitePlan]:
    """The planned days of all sites, or one, by the site's id; one statement. ``stage`` limits it to one."""
    return plan_queries.plans(session, view, only, stage)


def plan_history(session: Session, site_id: int, view: AsOf) -> tuple[ToldPlan, ...]:
    """Every change of a site's planned days, the latest first; one statement."""
    return plan_queries.told_plans(session, site_id, view)


def site_to_plan(sites: Sites, actor: Actor, code: str) -> Site:
    """The site whose plan or money an actor may write. Raises NotFound, Forbidden."""
    site = sites.site(code)
    if site is None:
        raise NotFound(NO_SITE)
    if not actor.scope(Permission.SITE_WRITE).covers_departments([site.terms.department_id]):
        raise Forbidden(NOT_YOURS)
    return site


def plan_form(context: Context, actor: Actor, code: str) -> PlanForm:
    """The form of a site's planned days. Raises NotFound, Forbidden."""
    actor.require(Permission.SITE_WRITE)
    with context.database.reading() as session:
        sites = load_sites(session, today_of(context))
        site = site_to_plan(sites, actor, code)
        return PlanForm(
            code=code,
            name=site.name,
            lane=site.lane,
            standing=sites.standing(site.id),
            plan=load_plans(session, today_of(context), site.id).get(site.id, {}),
            version=plan_queries.last_change(session, site.id),
            today=context.today,
        )


def save_plan(
    context: Context,
    actor: Actor,
    code: str,
    days: Mapping[SiteStage, date | None],
    reason: str,
    version: int,
) -> int:
    """Set the days on which a site is to enter its stages; returns the number of the change.

    A stage's first day is its baseline and stays so; another day is a revision and needs a reason. Stages not
    in ``days`` keep theirs. What changes nothing returns the version it was given. Raises NotFound,
    Forbidden, Conflict, and Invalid by stage: days out of the order of the stages, stages that were entered.
    """
    actor.require(Permission.SITE_WRITE)
    with context.database.writing(actor) as work:
        sites = load_sites(work.session, today_of(context))
        site = site_to_plan(sites, actor, code)
        check_version(work.session, version, plan_queries.last_change(work.session, site.id), WHAT)
        plan = load_plans(work.session, today_of(context), site.id).get(site.id, {})
        faults = plan_faults(site.lane, sites.standing(site.id), plan, days, reason, work.today)
        if faults:
            raise Invalid(next(iter(faults.values())), faults)
        now = planned_days(plan)
        changed = {
            stage: days[stage]
            for stage in STAGES[site.lane]
            if stage in days and days[stage] != now.get(stage)
        }
        if not changed:
            return version
        words = reason.strip()
        seq = work.record(
            "site.plan",
            SITE,
            code,
            {"planned": [_word(stage, now.get(stage)) for stage in changed]},
            {
                "planned": [_word(stage, day) for stage, day in changed.items()],
                **({"reason": words} if words else {}),
            },
        )
        work.session.add_all(
            SitePlanDate(
                site_id=site.id,
                stage=stage.value,
                planned_on=day,
                reason=words,
                effective_on=work.today,
                change_seq=seq,
            )
            for stage, day in changed.items()
        )
        return seq


def _word(stage: SiteStage, day: date | None) -> str:
    return f"{stage.label} {day.isoformat() if day else '未定'}"


@source
def stages_due(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Sites of one's department that are to enter their next stage within two weeks, or were to have.

    Who may write everywhere owes nobody's stages.
    """
    write = actor.scope(Permission.SITE_WRITE)
    if write.everywhere or write.empty:
        return
    sites = kept_sites(context, session, today_of(context))
    own = [one for one in sites.in_flight() if write.covers_departments([one.terms.department_id])]
    if not own:
        return
    plans = load_plans(session, today_of(context))
    for site in own:
        due = next_due(site.lane, sites.standing(site.id), plans.get(site.id, {}))
        if due is not None and due[1] <= context.today + DUE_WITHIN:
            stage, day = due
            yield DueItem(
                duty=Duty.HANDLE,
                subject_kind=SITE,
                subject_id=site.code,
                title=site.name,
                detail=f"计划 {day} 进入“{stage.label}”，请办理，或调整计划日期",
                due_on=day,
                href=f"/rollout/sites/{site.code}",
            )
