"""Waivers on a site's page, for ever; a director finds there how to give one."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import card
from components.rollout.gates import waiver_line
from pages.frame import PageRequest
from pages.rollout.sites.sections import site_section
from server.guard import Permission
from services.rollout.directory import SiteSheet
from services.rollout.waiving import covering, waivers_of


@site_section(30)
def waivers(asked: PageRequest, sheet: SiteSheet) -> Any:
    """The waivers of a site, and the way to another where its next gate misses something."""
    with asked.context.database.reading() as session:
        found = waivers_of(session, sheet.site.id, sheet.as_of)
    missing = sheet.check.shortfalls if sheet.check else ()
    waits = missing and sheet.next_stage and covering(found, sheet.next_stage, missing) is None
    may = waits and sheet.is_default and asked.actor.may(Permission.GATE_WAIVE)
    if not found and not may:
        return None
    actions = []
    if may:
        href = asked.href(f"/rollout/sites/{sheet.site.code}/waiver")
        actions = [dcc.Link("特批放行", href=href, className="card-action")]
    if not found:
        return card("特批", html.P("还缺的要求可以由馆领导特批放行。"), actions=actions)
    lines = html.Ol([waiver_line(one) for one in found], className="history")
    return card(f"特批 {len(found)} 次", lines, actions=actions)
