"""风险与问题: the heat map whose cells filter, the risks, the problems; every filter is an address."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.heat_map import heat_map
from components.labels.risks import LEVELS, PROBLEM_STATES, RISK_STATES
from components.states import EmptyReason, empty
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
    chips = [
        _departments(asked, given, view),
        *_mine(asked, given, view),
        *_levels(asked, given, view),
        *_states(asked, given, view),
    ]
    if active:
        chips.append(dcc.Link("清除筛选", href=asked.href(PATH), className="chip"))
    return [
        page_head("风险与问题", sub=_sub(view), actions=_actions(asked, view)),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        html.Div(chips, className="filters", **aria(label="筛选风险与问题")),
        html.Div(
            [_map(asked, given, view, chosen), _risks(asked, given, view), _problems(asked, given, view)],
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


def _map(asked: PageRequest, given: dict[str, str], view: RiskList, chosen: RiskFilter) -> Any:
    live = sum(view.cells.values())
    if not live:
        told = "没有未了结的风险。" if view.risk_total else "还没有登记过风险。"
        return card("风险热力图", empty(EmptyReason.NOTHING_DUE, told, title="暂无", small=True))

    def href(cell: Cell) -> str:
        wanted = "" if chosen.cell == cell else f"{cell[0]}-{cell[1]}"
        return asked.href(PATH, **{**given, "cell": wanted})

    grave = view.levels[Level.SEVERE]
    title = f"{live} 条未了结风险中 {grave} 条为重大" if grave else f"{live} 条未了结风险，没有重大风险"
    return card(
        title,
        heat_map(view.cells, view.cell_levels, href, chosen.cell),
        unit="条",
        data_through=view.as_of.effective_on,
        note="格中大字为风险条数，小字为分值（可能性 × 影响）；点击格子只看其中的风险",
        picture=False,
    )


def _risks(asked: PageRequest, given: dict[str, str], view: RiskList) -> Any:
    asks = any(given[name] for name in ("level", "state", "cell", "department", "mine"))
    title = f"{len(view.risks)} 条风险" + (f"，共 {view.risk_total} 条在您的查看范围内" if asks else "")
    content = (
        risk_grid(asked, "risks-list", view.risks, view.as_of.effective_on)
        if view.risks
        else _nothing(asked, asks, "没有未了结的风险。")
    )
    return card(
        title,
        content,
        data_through=view.as_of.effective_on,
        actions=_exports(asked, given, "risks"),
        flush=True,
        sheet=False,
    )


def _problems(asked: PageRequest, given: dict[str, str], view: RiskList) -> Any:
    asks = any(given[name] for name in ("pstate", "department", "mine"))
    title = f"{len(view.problems)} 个问题" + (f"，共 {view.problem_total} 个在您的查看范围内" if asks else "")
    content = (
        problem_grid(asked, "problems-list", view.problems, view.as_of.effective_on)
        if view.problems
        else _nothing(asked, asks, "没有未解决的问题。")
    )
    return card(
        title,
        content,
        data_through=view.as_of.effective_on,
        actions=_exports(asked, given, "problems"),
        flush=True,
        sheet=False,
    )


def _nothing(asked: PageRequest, active: bool, told: str) -> Any:
    if active:
        clear = dcc.Link("清除筛选", href=asked.href(PATH), className="btn-line")
        return empty(EmptyReason.NO_HIT, actions=[clear])
    return empty(EmptyReason.NOTHING_DUE, told, title="暂无", small=True)


def _exports(asked: PageRequest, given: dict[str, str], name: str) -> list[Any]:
    return [
        html.A(words, href=asked.href(f"/exchange/{name}.{extension}", **given), download="")
        for words, extension in (("导出 Excel", "xlsx"), ("导出 CSV", "csv"))
    ]


def _departments(asked: PageRequest, given: dict[str, str], view: RiskList) -> Any:
    def address(department: str) -> str:
        return asked.href(PATH, **{**given, "department": department})

    options = [{"label": "全部责任部门", "value": address("")}]
    options += [{"label": name, "value": address(str(key))} for key, name in view.departments]
    return html.Label(
        [
            html.Span("责任部门", className="visually-hidden"),
            dbc.Select(id="risks-department", options=options, value=address(given["department"])),
        ]
    )


def _chip(asked: PageRequest, given: dict[str, str], name: str, value: str, text: str) -> Any:
    """A link that switches one filter on, or off when it is on."""
    chosen = [item for item in given[name].split(",") if item]
    on = value in chosen
    following = ",".join(item for item in chosen if item != value) if on else ",".join([*chosen, value])
    href = asked.href(PATH, **{**given, name: following})
    return dcc.Link(text, href=href, className="chip is-on" if on else "chip")


def _mine(asked: PageRequest, given: dict[str, str], view: RiskList) -> list[Any]:
    if not (view.mine or given["mine"]):
        return []
    return [_chip(asked, given, "mine", "1", f"与我有关 {view.mine}")]


def _levels(asked: PageRequest, given: dict[str, str], view: RiskList) -> list[Any]:
    return [
        _chip(asked, given, "level", level.value, f"{LEVELS[level].text}风险 {view.levels[level]}")
        for level in reversed(Level)
        if view.levels[level] or level.value in given["level"].split(",")
    ]


def _states(asked: PageRequest, given: dict[str, str], view: RiskList) -> list[Any]:
    risks = [
        _chip(asked, given, "state", state.value, f"风险{RISK_STATES[state].text} {view.risk_states[state]}")
        for state in RiskState
        if view.risk_states[state] or state.value in given["state"].split(",")
    ]
    problems = [
        _chip(
            asked,
            given,
            "pstate",
            state.value,
            f"问题{PROBLEM_STATES[state].text} {view.problem_states[state]}",
        )
        for state in ProblemState
        if view.problem_states[state] or state.value in given["pstate"].split(",")
    ]
    return [*risks, *problems]
