"""The tabs of a project and of a node: their risks and problems."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import card
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.nodes.head import node_head
from pages.projects.head import project_head
from pages.risks.parts import TAB, problem_grid, risk_grid
from services.risks.reading import RiskList
from services.risks.tabs import node_risks, project_risks


def build_project(asked: PageRequest) -> list[Any]:
    """The tab of the project in the address."""
    page = project_risks(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        *project_head(asked, page.line, page.path, TAB, actions=_actions(asked, page.ref)),
        _both(asked, page.found, "这个项目没有登记过风险。", "这个项目没有登记过问题。"),
    ]


def build_node(asked: PageRequest) -> list[Any]:
    """The tab of the node in the address."""
    page = node_risks(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        *node_head(asked, page.place, TAB, actions=_actions(asked, page.ref)),
        _both(asked, page.found, "条目及其下没有未了结的风险。", "条目及其下没有未解决的问题。"),
    ]


def _actions(asked: PageRequest, ref: str) -> list[Any]:
    if not ref:
        return []
    given = {} if ref == "whole" else {"subject": ref}
    return [
        dcc.Link("登记问题", href=asked.href("/problems/new", **given), className="btn-line"),
        dcc.Link("登记风险", href=asked.href("/risks/new", **given), className="btn-main"),
    ]


def _both(asked: PageRequest, found: RiskList, no_risks: str, no_problems: str) -> Any:
    day = found.as_of.effective_on
    live = sum(line.terms.live for line in found.risks)
    ongoing = sum(line.terms.live for line in found.problems)
    return html.Div(
        [
            card(
                f"{len(found.risks)} 条风险，{live} 条未了结" if found.risks else "没有风险",
                risk_grid(asked, "tab-risks", found.risks, day)
                if found.risks
                else empty(EmptyReason.NOTHING_DUE, no_risks, title="暂无", small=True),
                data_through=day,
                flush=True,
            ),
            card(
                f"{len(found.problems)} 个问题，{ongoing} 个未解决" if found.problems else "没有问题",
                problem_grid(asked, "tab-problems", found.problems, day)
                if found.problems
                else empty(EmptyReason.NOTHING_DUE, no_problems, title="暂无", small=True),
                data_through=day,
                flush=True,
            ),
        ],
        className="stack",
    )
