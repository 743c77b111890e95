"""The plan of a site on its page."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import card
from components.rollout.plans import plan_changes, plan_table
from pages.frame import PageRequest
from pages.rollout.sites.sections import site_section
from services.rollout.directory import SiteSheet
from services.rollout.planning import days_late, load_plans, next_due, plan_history


@site_section(60)
def plan(asked: PageRequest, sheet: SiteSheet) -> Any:
    """Baseline, plan and actual day of each stage."""
    site = sheet.site
    with asked.context.database.reading() as session:
        found = load_plans(session, sheet.as_of, site.id).get(site.id, {})
        changes = plan_history(session, site.id, sheet.as_of) if found else ()
    actions = []
    if sheet.may_write:
        href = asked.href(f"/rollout/sites/{site.code}/plan")
        actions = [dcc.Link("调整" if found else "填写", href=href, className="card-action")]
    if not found:
        return card("还没有计划日期", html.P("填写后，临近和逾期的阶段列入“我的填报”。"), actions=actions)
    today = sheet.as_of.effective_on
    late = days_late(site.lane, sheet.standing, found, today)
    due = next_due(site.lane, sheet.standing, found)
    title = "计划日期"
    if due:
        title = f"计划 {due[1]} 进入“{due[0].label}”" + (f"，已逾期 {late} 天" if late else "")
    table = html.Div(plan_table(site.lane, sheet.standing, found, today), className="hours-scroll")
    note = "基线是首次填写的日期，不随调整改变"
    return card(title, [table, plan_changes(changes)], note=note, actions=actions, sheet=False)
