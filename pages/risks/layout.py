"""风险与问题: the heat map whose cells filter, the risks, the problems; every filter is an address."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.heat_map import heat_map
from components.labels.risks import LEVELS, PROBLEM_STATES, RISK_STATES
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest
from pages.risks.parts import problem_grid, risk_grid
from services.risks.reading import (
    Cell,
    Level,
    ProblemState,
    RiskFilter,
    RiskList,
    RiskState,
    open_list,
)

FILTERS = ("level", "state", "pstate", "cell", "department", "mine")
PATH = "/risks"


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in FILTERS}
    chosen = RiskFilter.from_text(**given)
    view = open_list(asked.context, asked.actor, asked.wanted, chosen)
    active = any(given.values())
    filters = Filters(asked, PATH, given, frozenset({"level", "state", "pstate"}))
    shown = [
        filters.departments("risks-department", "责任部门", view.departments),
        *_mine(filters, view),
        *_levels(filters, view),
        *_states(filters, view),
    ]
    if active:
        shown.append(filters.cleared())
    return [
        page_head("风险与问题", sub=_sub(view), actions=_actions(asked, view)),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        html.Div(shown, className="filters", **aria(label="筛选风险与问题")),
        html.Div(
            [_map(filters, view, chosen), _risks(filters, view), _problems(filters, view)],
            className="stack",
        ),
    ]


def _sub(view: RiskList) -> str:
    live = sum(view.levels.values())
    grave = view.levels[Level.HIGH] + view.levels[Level.SEVERE]
    waiting = view.problem_states[ProblemState.COORDINATING]
    return f"未了结风险 {live} 条，其中高、重大 {grave} 条；待馆领导协调的问题 {waiting} 个"


def _actions(asked: PageRequest, view: RiskList) -> list[Any]:
    if not view.may_write:
        return []
    return [
        dcc.Link("登记问题", href=asked.href("/problems/new"), className="btn-line"),
        dcc.Link("登记风险", href=asked.href("/risks/new"), className="btn-main"),
    ]


def _map(filters: Filters, view: RiskList, chosen: RiskFilter) -> Any:
    live = sum(view.cells.values())
    if not live:
        told = "没有未了结的风险。" if view.risk_total else "还没有登记过风险。"
        return card("风险热力图", empty(EmptyReason.NOTHING_DUE, told, title="暂无", small=True))

    def href(cell: Cell) -> str:
        wanted = "" if chosen.cell == cell else f"{cell[0]}-{cell[1]}"
        return filters.href(cell=wanted)

    grave = view.levels[Level.SEVERE]
    title = f"{live} 条未了结风险中 {grave} 条为重大" if grave else f"{live} 条未了结风险，没有重大风险"
    return card(
        title,
        heat_map(view.cells, view.cell_levels, href, chosen.cell),
        unit="条",
        data_through=view.as_of.effective_on,
        note="格中大字为风险条数，小字为分值（可能性 × 影响）；点击格子只看其中的风险",
        picture=True,
    )


def _risks(filters: Filters, view: RiskList) -> Any:
    asks = any(filters.given[name] for name in ("level", "state", "cell", "department", "mine"))
    title = f"{len(view.risks)} 条风险" + (f"，共 {view.risk_total} 条在您的查看范围内" if asks else "")
    content = (
        risk_grid(filters.asked, "risks-list", view.risks, view.as_of.effective_on)
        if view.risks
        else _nothing(filters, asks, "没有未了结的风险。")
    )
    return card(
        title,
        content,
        data_through=view.as_of.effective_on,
        actions=filters.exports("risks"),
        flush=True,
        sheet=False,
    )


def _problems(filters: Filters, view: RiskList) -> Any:
    asks = any(filters.given[name] for name in ("pstate", "department", "mine"))
    title = f"{len(view.problems)} 个问题" + (f"，共 {view.problem_total} 个在您的查看范围内" if asks else "")
    content = (
        problem_grid(filters.asked, "problems-list", view.problems, view.as_of.effective_on)
        if view.problems
        else _nothing(filters, asks, "没有未解决的问题。")
    )
    return card(
        title,
        content,
        data_through=view.as_of.effective_on,
        actions=filters.exports("problems"),
        flush=True,
        sheet=False,
    )


def _nothing(filters: Filters, active: bool, told: str) -> Any:
    if active:
        return empty(EmptyReason.NO_HIT, actions=[filters.cleared("btn-line")])
    return empty(EmptyReason.NOTHING_DUE, told, title="暂无", small=True)


def _mine(filters: Filters, view: RiskList) -> list[Any]:
    return filters.chips("mine", [("1", "与我有关", view.mine)])


def _levels(filters: Filters, view: RiskList) -> list[Any]:
    shown = reversed(Level)
    return filters.chips("level", ((s.value, f"{LEVELS[s].text}风险", view.levels[s]) for s in shown))


def _states(filters: Filters, view: RiskList) -> list[Any]:
    risks = ((s.value, f"风险{RISK_STATES[s].text}", view.risk_states[s]) for s in RiskState)
    problems = ((s.value, f"问题{PROBLEM_STATES[s].text}", view.problem_states[s]) for s in ProblemState)
    return [*filters.chips("state", risks), *filters.chips("pstate", problems)]
