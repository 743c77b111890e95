"""规划比较: what became of the tree from one plan to the next, and what was carried over."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.labels.succession import NODE_CHANGES
from pages.frame import PageRequest
from services.succession.comparing import Change, NodePair, PlanComparison, PlanSide, compare_plans

PATH = "/plans/compare"


def build(asked: PageRequest) -> list[Any]:
    """The page for the two plans in the address."""
    found = compare_plans(asked.context, asked.actor, asked.text("earlier"), asked.text("later"))
    return [
        page_head("规划比较", sub=f"{found.earlier.plan.title} → {found.later.plan.title}"),
        _choosing(found),
        html.Div([_sides(found), _tree(found)], className="stack"),
    ]


def _choosing(found: PlanComparison) -> Any:
    options = [{"label": plan.title, "value": plan.code} for plan in found.plans]
    return html.Form(
        [
            html.Label(["由 ", dbc.Select(options=options, value=found.earlier.plan.code, name="earlier")]),
            html.Label(["到 ", dbc.Select(options=options, value=found.later.plan.code, name="later")]),
            html.Button("比较", type="submit", className="btn-line"),
        ],
        action=PATH,
        method="get",
        className="filters",
    )


def _sides(found: PlanComparison) -> Any:
    rows = [_side_row("earlier", found.earlier, "结转出去"), _side_row("later", found.later, "结转而来")]
    columns = [
        grids.text_column("title", "规划", flex=2, minWidth=180),
        grids.text_column("term", "规划期", width=190),
        grids.number_column("nodes", "条目", width=90),
        grids.number_column("projects", "在册项目", width=100),
        grids.text_column("carried", "结转", width=130),
        grids.percent_column("progress", "总体进度", width=100),
    ]
    same = found.earlier.plan.code == found.later.plan.code
    title = "请选择两个不同的规划" if same else _conclusion(found)
    return card(
        title,
        grids.grid(
            "plan-sides", columns, rows, card=grids.phone_card("title", meta=[("term", ""), ("carried", "")])
        ),
        flush=True,
    )


def _side_row(key: str, side: PlanSide, carried: str) -> dict[str, Any]:
    return {
        "id": key,
        "title": side.plan.title,
        "term": f"{fmt.iso_date(side.plan.starts_on)} 至 {fmt.iso_date(side.plan.ends_on)}",
        "nodes": sum(side.nodes.values()),
        "projects": side.projects,
        "carried": f"{carried} {side.carried} 个",
        "progress": round(side.progress, 1) if side.progress is not None else None,
    }


def _conclusion(found: PlanComparison) -> str:
    parts = [
        f"{NODE_CHANGES[change].text} {found.count(change)} 条"
        for change in (Change.KEPT, Change.REWORDED, Change.NEW, Change.DROPPED)
        if found.count(change)
    ]
    return f"条目{'、'.join(parts)}；结转 {found.earlier.carried} 个项目"


def _tree(found: PlanComparison) -> Any:
    rows = [_pair_row(number, pair) for number, pair in enumerate(found.pairs)]
    columns = [
        grids.text_column("earlier", found.earlier.plan.title, flex=2, minWidth=200),
        grids.tag_column("change", "变化", NODE_CHANGES, width=104),
        grids.text_column("later", found.later.plan.title, flex=2, minWidth=200),
        grids.number_column("before", "原有项目", width=96),
        grids.number_column("carried", "其中结转", width=96),
        grids.number_column("after", "现有项目", width=96),
    ]
    return card(
        f"{len(rows)} 个条目逐一对照",
        grids.grid(
            "plan-pairs",
            columns,
            rows,
            height=620,
            card=grids.phone_card("later", meta=[("earlier", "原"), ("change", "")]),
        ),
        flush=True,
        note="先按名称相同配对，再按名称相近配对",
    )


def _pair_row(number: int, pair: NodePair) -> dict[str, Any]:
    return {
        "id": str(number),
        "earlier": f"{pair.earlier.code} {pair.earlier.title}" if pair.earlier else "",
        "change": pair.change.value,
        "later": f"{pair.later.code} {pair.later.title}" if pair.later else "",
        "before": pair.earlier.projects if pair.earlier else None,
        "carried": pair.carried or None,
        "after": pair.later.projects if pair.later else None,
    }
