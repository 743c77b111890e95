"""A node's first page: where it stands and why, what it is made of, the work below it."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.briefing import briefing_card
from components.bullet import bullet
from components.cards import card
from components.indicators import figures_text
from components.labels import LIGHTS, verdict_text
from components.light import light_badge
from components.overrides import light_width, override_cell
from components.progress_curve import progress_curve
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.nodes.head import node_head
from services.nodes.overview import NodeOverview, node_overview
from services.projects.reading import Light


def build(asked: PageRequest) -> list[Any]:
    """The page of the node in the address."""
    overview = node_overview(asked.context, asked.actor, asked.text("code"), asked.wanted)
    to_list = dcc.Link(
        "在重点项目中查看",
        href=asked.href("/projects", node=overview.place.node.code if overview.place.node else ""),
        className="btn-line",
    )
    return [
        *node_head(asked, overview.place, actions=[to_list, *_compare(asked, overview)]),
        html.Div(
            [
                _standing(overview),
                briefing_card(overview),
                *_curve(overview),
                *_parts(asked, overview),
                _projects(asked, overview),
            ],
            className="stack",
        ),
    ]


def _compare(asked: PageRequest, overview: NodeOverview) -> list[Any]:
    """From the plan as a whole to its comparison with another plan."""
    if overview.place.node is not None:
        return []
    return [dcc.Link("规划比较", href=asked.href("/plans/compare"), className="btn-line")]


def _standing(overview: NodeOverview) -> Any:
    rolled, node = overview.roll_up, overview.place.node
    told: list[Any] = [
        html.Div(
            [light_badge(rolled.light, big=True), bullet(rolled.shown, rolled.planned, rolled.light)],
            className="row-line",
        )
    ]
    if overview.figures:
        told.append(html.P(figures_text(overview.figures)))
    if rolled.worst is not None and rolled.worst.verdict.light in (Light.BEHIND, Light.WATCH):
        worst = rolled.worst
        told.append(
            html.P(f"最差：{worst.work.title}（{LIGHTS[worst.verdict.light].text}），不因平均而看不见。")
        )
    if node is not None and node.summary:
        told.append(html.P(node.summary, className="hint"))
    return card(
        _conclusion(overview),
        told,
        unit="%",
        data_through=overview.place.view.as_of.effective_on,
        note="按项目权重汇总，已取消项目不计",
    )


def _conclusion(overview: NodeOverview) -> str:
    rolled = overview.roll_up
    if not rolled.total:
        return "本条目下还没有在册项目"
    counts = f"{rolled.total} 个项目中 {rolled.behind} 个滞后"
    if rolled.shown is None:
        return f"{counts}，还没有报送过进展"
    if rolled.gap is None:
        return f"已完成 {fmt.percent(rolled.shown)}，{counts}"
    return f"已完成 {fmt.percent(rolled.shown)}，序时 {fmt.percent(rolled.planned)}，{counts}"


def _curve(overview: NodeOverview) -> list[Any]:
    if not overview.roll_up.total:
        return []
    place = overview.place
    whole = place.node is None
    return [progress_curve(overview.curve, place.title, graph_id="node-curve", whole=whole)]


def _parts(asked: PageRequest, overview: NodeOverview) -> list[Any]:
    if not overview.parts:
        return []
    rows = [
        {
            "id": part.node.code,
            "code": part.node.code,
            "name": part.node.title,
            "href": asked.href(f"/nodes/{part.node.code}"),
            "light": part.roll_up.light.value,
            "actual": _rounded(part.roll_up.shown),
            "planned": _rounded(part.roll_up.planned),
            "gap": _rounded(part.roll_up.gap if part.roll_up.reported else None),
            "total": part.roll_up.total,
            "behind": part.roll_up.behind,
        }
        for part in overview.parts
    ]
    columns = [
        grids.link_column("name", "下级条目", flex=3, minWidth=180),
        grids.light_column(),
        grids.bullet_column("实际与序时"),
        grids.points_column("gap", "差距", width=92),
        grids.number_column("total", "项目", decimals=0, width=80),
        grids.number_column("behind", "滞后", decimals=0, width=80),
    ]
    return [
        card(
            f"{len(rows)} 个下级条目",
            grids.grid(
                "node-parts",
                columns,
                rows,
                card=grids.phone_card("name", light="light", actual="actual", planned="planned"),
            ),
            flush=True,
        )
    ]


def _projects(asked: PageRequest, overview: NodeOverview) -> Any:
    if not overview.projects:
        return card("项目", empty(EmptyReason.NO_DATA, "您的查看范围内没有项目。", small=True))
    rows = [
        {
            "id": line.code,
            "code": line.code,
            "name": line.title,
            "href": asked.href(f"/projects/{line.code}"),
            "light": line.verdict.light.value,
            "by_hand": override_cell(line.override, line.override_by),
            "reason": verdict_text(
                line.verdict,
                {m.milestone_id: m.title for m in line.work.milestones},
                2,
                yearly=line.work.yearly,
            ),
            "actual": _rounded(line.shown),
            "planned": _rounded(line.progress.planned),
            "gap": _rounded(line.progress.gap if line.reported else None),
            "department": line.lead_department,
            "owner": line.owner,
        }
        for line in overview.projects
    ]
    columns = [
        grids.link_column("name", "项目", flex=3, minWidth=180),
        grids.light_column(**light_width(rows)),
        grids.bullet_column("实际与序时"),
        grids.points_column("gap", "差距", width=92),
        grids.text_column("department", "牵头部门", width=130),
        grids.text_column("owner", "责任人", width=90),
    ]
    return card(
        f"{len(rows)} 个项目",
        grids.grid(
            "node-projects",
            columns,
            rows,
            card=grids.phone_card(
                "name",
                light="light",
                actual="actual",
                planned="planned",
                meta=[("department", ""), ("owner", "")],
            ),
        ),
        flush=True,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
