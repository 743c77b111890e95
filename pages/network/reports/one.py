"""One report as a whole: all its figures beside earlier ones, its history, and what can be done with it."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.labels.network import REPORT_ACTIONS, REPORT_STATES
from pages.frame import PageRequest, told
from pages.network.reports.deciding import decision_form
from pages.network.reports.list import BESIDE, DONE, shown
from pages.network.reports.list import PATH as LIST
from services.network.report_list import ReportPage, open_report
from services.network.reporting import Action

PATH = "/network/reports/<code>/<period>"


def build(asked: PageRequest) -> list[Any]:
    """The page of one report."""
    page = open_report(asked.context, asked.actor, asked.text("code", 40), asked.text("period", 10))
    line = page.line
    trail = [dcc.Link("报表审核", href=asked.href(LIST, period=str(page.period)))]
    state = REPORT_STATES[line.record.state]
    return [
        page_head(
            f"{line.unit.name} {page.period.label}",
            sub=f"{line.unit.type.label}，{fmt.short_date(page.due_on)} 截止",
            trail=trail,
            actions=_links(asked, page),
        ),
        *told(asked, DONE),
        html.Div(
            [
                card(
                    f"{state.text}，{_title(page)}",
                    [_chosen(page), _figures(page), *decision_form(asked, [line], page.seen)],
                    note="灰色为上期和去年同期；未报从不当作 0",
                    flush=True,
                ),
                _history(page),
            ],
            className="stack",
        ),
    ]


def _title(page: ReportPage) -> str:
    whole, blank = len(page.figures), page.line.blank
    in_time = ""
    if page.line.record.reported:
        in_time = "，按时报送" if page.line.record.on_time else "，逾期报送"
    return f"{whole} 项指标" + (f"，{blank} 项未报" if blank else "") + in_time


def _links(asked: PageRequest, page: ReportPage) -> list[Any]:
    if Action.SUBMIT not in page.line.actions and Action.RECALL not in page.line.actions:
        return []
    code = page.line.unit.code
    href = asked.href("/network/entry", unit=code, period=str(page.period))
    return [dcc.Link("去填报", href=href, className="btn-line")]


def _chosen(page: ReportPage) -> Any:
    """The report itself in the place of the ticked rows of the list."""
    row = {"id": f"{page.line.unit.code}|{page.period}"}
    return dcc.Store(id="network-chosen", data=[row])


def _figures(page: ReportPage) -> Any:
    rows = [
        {
            "id": found.definition.code,
            "name": found.definition.name,
            "unit": found.definition.unit,
            "now": shown(found),
            "before": found.before,
            "year": found.year_before,
            "change": _change(found.number, found.before),
            "change_year": _change(found.number, found.year_before),
        }
        for found in page.figures
    ]
    columns = [
        grids.text_column("name", "指标", flex=2, minWidth=150),
        grids.text_column("unit", "单位", width=80),
        grids.text_column("now", "本期", width=150, type="rightAligned"),
        grids.number_column("before", "上期", width=110, cellClass=BESIDE),
        grids.text_column("change", "环比", width=96, type="rightAligned"),
        grids.number_column("year", "去年同期", width=110, cellClass=BESIDE),
        grids.text_column("change_year", "同比", width=96, type="rightAligned"),
    ]
    meta = [("now", "本期"), ("before", "上期"), ("year", "去年同期")]
    return grids.grid("network-report-figures", columns, rows, card=grids.phone_card("name", meta=meta))


def _change(now: float | None, before: float | None) -> str:
    """By how much a figure moved, in per cent; a zero base has none."""
    if now is None or not before:
        return "—"
    change = (now - before) / abs(before) * 100
    return "持平" if round(change, 1) == 0 else f"{'▲' if change > 0 else '▼'} {abs(change):.1f}%"


def _history(page: ReportPage) -> Any:
    if not page.steps:
        return card("还没有提交过", html.P("填报人提交后，这里显示经过。", className="hint"))
    rows = [
        {
            "id": str(number),
            "at": fmt.local_moment(step.at),
            "action": REPORT_ACTIONS[step.action].text,
            "person": step.person,
            "reason": step.reason,
        }
        for number, step in enumerate(page.steps)
    ]
    columns = [
        grids.text_column("at", "时间", width=160),
        grids.text_column("action", "操作", width=110),
        grids.text_column("person", "操作人", width=110),
        grids.text_column("reason", "原因", flex=1, minWidth=200),
    ]
    meta = [("at", ""), ("person", ""), ("reason", "")]
    return card(
        "经过",
        grids.grid("network-report-steps", columns, rows, card=grids.phone_card("action", meta=meta)),
        flush=True,
    )
