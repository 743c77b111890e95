"""The money of a site on its page."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card
from components.rollout.costs import amount, money_table
from pages.frame import PageRequest
from pages.rollout.sites.sections import site_section
from services.rollout.costing import money_of_site
from services.rollout.directory import SiteSheet


@site_section(20, aside=True)
def money(asked: PageRequest, sheet: SiteSheet) -> Any:
    """Budget, received and spent by source."""
    with asked.context.database.reading() as session:
        found = money_of_site(session, sheet.site.id, sheet.as_of)
    actions = []
    if sheet.may_write:
        href = asked.href(f"/rollout/sites/{sheet.site.code}/money")
        actions = [dcc.Link("填写" if not found.lines else "更新", href=href, className="card-action")]
    if not found.lines:
        return card("还没有经费数据", html.P("按资金来源填写预算、到位和支出。"), actions=actions)
    total = found.total.amounts
    title = f"预算 {amount(total.budget)} 万元，支出 {amount(total.spent)} 万元"
    notes = [html.Li(f"{fmt.iso_date(day)}：{words}") for day, words in found.notes]
    body: list[Any] = [html.Div(money_table(found), className="hours-scroll")]
    if notes:
        body.append(html.Ul(notes, className="reasons"))
    return card(title, body, unit="万元", data_through=found.through, actions=actions, sheet=False)
