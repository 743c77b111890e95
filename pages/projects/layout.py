"""重点项目: a tree table of nodes and projects; every filter is an address, so a view can be sent on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.indicators import figures_text
from components.labels import LIGHTS, REPORTING, verdict_text
from components.overrides import light_width, override_cell
from components.states import EmptyReason, empty
from pages.filters import Filters
from pages.frame import PageRequest
from pages.projects import gantt as gantt_page
from pages.projects.export import export_button, export_parts
from server.guard import Invalid, Permission
from services.projects.gantt import gantt
from services.projects.reading import (
    Light,
    NodeLine,
    ProjectFilter,
    ProjectLine,
    ProjectListView,
    project_list,
)

PATH = "/projects"
FILTER_NAMES = ("q", "light", "node", "department", "work", "director")
VIEWS = {"": "表格", gantt_page.VIEW: "甘特图"}
"""How the list is shown, by the word in the address."""
LIGHT_ORDER = (
    Light.BEHIND,
    Light.WATCH,
    Light.NORMAL,
    Light.DONE,
    Light.NOT_STARTED,
    Light.PAUSED,
    Light.UNSET,
    Light.CANCELLED,
)


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in (*FILTER_NAMES, "view")}
    if given["view"] not in VIEWS:
        raise Invalid("网址中的“view”参数不对，请从“表格、甘特图”中选择。")
    wanted = ProjectFilter.from_text(
        lights=given["light"],
        node=given["node"],
        department=given["department"],
        work=given["work"],
        director=given["director"],
    )
    drawn = gantt(asked.context, asked.actor, asked.wanted, wanted) if given["view"] else None
    view = drawn.listed if drawn else project_list(asked.context, asked.actor, asked.wanted, wanted)
    filters = Filters(asked, PATH, given, frozenset({"light"}))
    shown: list[Any] = [
        # The search looks through the table, which is not there without rows.
        *([_search(given["q"])] if view.matching else []),
        filters.departments("projects-department", "部门", view.departments),
        *_light_chips(filters, view),
        *_work_chips(filters, view),
    ]
    active = any(given[name] for name in FILTER_NAMES if name != "q")
    if active:
        shown.append(filters.cleared(view=given["view"]))
    shown.append(html.Span(id="projects-count", className="filter-count", **aria(live="polite")))
    content: Any = gantt_page.chart(asked, drawn, given["q"]) if drawn else _tree(asked, view, given["q"])
    if not view.matching:
        content = empty(
            EmptyReason.NO_HIT if active else EmptyReason.NO_DATA,
            actions=[filters.cleared("btn-line", view=given["view"])] if active else [],
        )
    return [
        page_head("重点项目", sub=_sub(view), actions=_actions(asked)),
        *export_parts(asked),
        _views(filters, drawn is not None),
        html.Div(shown, className="filters", role="search"),
        *_node_note(asked, view, given),
        card(
            f"{view.matching} 个项目" + (f"，共 {view.total} 个在您的查看范围内" if active else ""),
            content,
            data_through=view.view.as_of.effective_on,
            sheet=False,
            note="上级按项目权重汇总，已取消项目不计"
            if drawn
            else "进度条为实际，竖线为序时；上级按项目权重汇总，已取消项目不计",
            picture=drawn is not None,
            actions=[gantt_page.print_button()]
            if drawn
            else filters.exports("projects", follows_search=True, view=""),
            flush=True,
            className="gantt-page" if drawn else "",
        ),
    ]


def _views(filters: Filters, drawn: bool) -> Any:
    """表格 or 甘特图, and for the latter its scales."""
    links = [
        dcc.Link(
            words,
            href=filters.href(view=name),
            className="chip is-on" if name == filters.given["view"] else "chip",
        )
        for name, words in VIEWS.items()
    ]
    switch = html.Div(links, className="gantt-views", role="group", **aria(label="显示方式"))
    return html.Div([switch, *([gantt_page.zooms(filters)] if drawn else [])], className="filters")


def _actions(asked: PageRequest) -> list[Any]:
    """What a person may do with many projects at once."""
    actions: list[Any] = [dcc.Link("规划整体", href=asked.href("/nodes/plan"), className="btn-line")]
    if asked.actor.may(Permission.PROGRESS_WRITE):
        actions.append(dcc.Link("批量填报", href=asked.href("/tables/report"), className="btn-main"))
    if asked.actor.may(Permission.PROJECT_EDIT):
        actions.append(dcc.Link("里程碑计划表", href=asked.href("/tables/milestones"), className="btn-line"))
    return [*actions, export_button()]


def _sub(view: ProjectListView) -> str:
    opens, due = fmt.short_date(view.round.opens_on), fmt.short_date(view.round.due_on)
    return f"{view.round.month} 月报 {opens} 开放，{due} 截止"


def _search(value: str) -> Any:
    box = dcc.Input(
        id="projects-search",
        type="search",
        value=value,
        placeholder="搜索编号、名称、部门、责任人",
        debounce=0.25,
        maxLength=100,
    )
    return html.Label([html.Span("搜索项目", className="visually-hidden"), box], className="search")


def _light_chips(filters: Filters, view: ProjectListView) -> list[Any]:
    counted = ((light.value, LIGHTS[light].text, view.light_counts[light]) for light in LIGHT_ORDER)
    return filters.chips("light", counted)


def _work_chips(filters: Filters, view: ProjectListView) -> list[Any]:
    chips = []
    if view.own_departments:
        chips.append(filters.chip("work", "own", "本部门"))
    if view.directed or filters.on("director", "mine"):
        chips.append(filters.chip("director", "mine", f"我分管的 {view.directed}"))
    if view.may_report:
        chips.append(filters.chip("work", "due", "待我填报"))
    else:
        chips.append(filters.chip("work", "due", "本期未报"))
    if view.may_decide:
        chips.append(filters.chip("work", "decide", "待我审核"))
    return chips


def _node_note(asked: PageRequest, view: ProjectListView, given: dict[str, str]) -> list[Any]:
    """When one branch of the plan is shown: its name, summary, and our suggestions, marked as such."""
    if view.branch is None:
        return []
    node = view.branch
    suggestions = "；".join([*node.suggested_deliverables, *node.suggested_measures])
    return [
        html.Div(
            [
                html.P(
                    [html.Strong(f"{node.code} {node.title}"), f"：{node.summary}" if node.summary else ""]
                ),
                html.P(["建议·待确认：", suggestions], className="hint") if suggestions else None,
            ],
            className="node-note",
        )
    ]


def _tree(asked: PageRequest, view: ProjectListView, search: str) -> Any:
    rows = grids.tree_rows(_rows(asked, view.nodes))
    columns = [
        grids.tree_column("规划条目与项目"),
        grids.light_column(**light_width(rows)),
        grids.light_column("figures", "指标灯色", width=92, tooltipField="figures_reason"),
        grids.bullet_column("实际与序时"),
        grids.points_column("gap", "差距", width=92),
        grids.text_column("department", "牵头部门", width=130),
        grids.text_column("owner", "责任人", width=90),
        grids.tag_column("reporting", f"{view.round.month.month}月报送", REPORTING, width=112),
        grids.date_column("reported_on", "最近更新", width=108),
    ]
    return grids.tree_grid(
        "projects-tree",
        columns,
        rows,
        search=search,
        height=680,
        card=grids.phone_card(
            "name",
            light="light",
            actual="actual",
            planned="planned",
            meta=[("department", ""), ("owner", "")],
        ),
    )


def _rows(asked: PageRequest, nodes: Iterable[NodeLine]) -> Iterable[dict[str, Any]]:
    trail: dict[int, list[str]] = {}
    for line in nodes:
        parent = trail.get(line.node.parent_id or 0, [])
        path = [*parent, line.node.code]
        trail[line.node.node_id] = path
        yield _node_row(asked, line, path)
        for project in line.projects:
            yield _project_row(asked, project, path)


def _node_row(asked: PageRequest, line: NodeLine, path: list[str]) -> dict[str, Any]:
    rolled = line.roll_up
    return {
        "id": line.node.code,
        "path": path,
        "code": line.node.code,
        "name": line.node.title,
        "href": asked.href(f"/nodes/{line.node.code}"),
        "light": rolled.light.value,
        "actual": _rounded(rolled.shown),
        "planned": _rounded(rolled.planned),
        "gap": _rounded(rolled.gap if rolled.reported else None),
        "department": f"滞后 {rolled.behind} 个" if rolled.behind else "",
        "figures": line.figures.standing.light.value if line.figures else None,
        "figures_reason": figures_text(line.figures) if line.figures else "",
    }


def _project_row(asked: PageRequest, project: ProjectLine, path: list[str]) -> dict[str, Any]:
    titles = {milestone.milestone_id: milestone.title for milestone in project.work.milestones}
    return {
        "id": project.code,
        "path": [*path, project.code],
        "code": project.code,
        "name": project.title,
        "href": asked.href(f"/projects/{project.code}"),
        "light": project.verdict.light.value,
        "by_hand": override_cell(project.override, project.override_by),
        "reason": verdict_text(project.verdict, titles, 2, yearly=project.work.yearly),
        "actual": _rounded(project.shown),
        "planned": _rounded(project.progress.planned),
        "gap": _rounded(project.progress.gap if project.reported else None),
        "department": project.lead_department,
        "owner": project.owner,
        "reporting": project.reporting.value if project.reporting else None,
        "reported_on": fmt.iso_date(project.last_reported_on, missing=""),
        "keywords": " ".join([project.lead_department, project.owner, project.director]),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
