"""How the plan stands, for programs: its headline figures, projects, milestones. Described in docs/api.md."""

from __future__ import annotations

from typing import Any

from flask import Response

from domain.projects.lights import Light
from domain.projects.rollup import RollUp
from domain.projects.views import ProjectDetail, ProjectLine
from server.api import schemas
from server.api.operations import Parameter, answer, day_of, point_of, reading, text_of, wanted
from server.guard import Permission, context, current_actor
from services.cockpit import cockpit
from services.projects.reading import ProjectFilter, project_detail, project_list

FILTERS = (
    Parameter("light", "只要这些灯，逗号分开", "behind,watch"),
    Parameter("node", "只要这个节点之下的", "D04.3"),
    Parameter("department", "只要这个部门牵头的，部门编号", "3"),
)


@reading(
    "/projects",
    Permission.PROJECT_READ,
    "项目清单：亮灯与进度",
    schemas.Projects,
    *FILTERS,
    csv=True,
    text="令牌所有人看得到的项目。",
)
def projects() -> Response:
    """The projects that the token's owner may see, each with its light and progress."""
    chosen = ProjectFilter.from_text(text_of("light"), text_of("node"), text_of("department"), "")
    found = project_list(context(), current_actor(), wanted(), chosen)
    rows = [
        _project(line) | {"node": node.node.code, "node_title": node.node.title}
        for node in found.nodes
        for line in node.projects
    ]
    return answer({**point_of(found.view), "count": len(rows), "projects": rows}, rows)


@reading("/projects/<code>", Permission.PROJECT_READ, "一个项目及其里程碑", schemas.OneProject, csv=True)
def project(code: str) -> Response:
    """One project with its milestones."""
    detail = project_detail(context(), current_actor(), code, wanted())
    node = detail.path[-1]
    milestones = _milestones(detail)
    body = _project(detail.line) | {
        "node": node.code,
        "node_title": node.title,
        "kind": detail.line.work.kind.value,
        "state": detail.line.work.state.value,
        "planned_start": day_of(detail.line.work.planned_start),
        "planned_finish": day_of(detail.line.work.planned_finish),
        "milestones": milestones,
    }
    return answer({**point_of(detail.view), "project": body}, milestones)


@reading("/cockpit", Permission.COCKPIT_READ, "规划总体和各领域的进展", schemas.Cockpit, csv=True)
def headline() -> Response:
    """The headline figures of the whole plan and of its domains."""
    view = cockpit(context(), current_actor(), wanted())
    domains = [
        {"code": standing.node.code, "title": standing.node.title, **_figures(standing.roll_up)}
        for standing in view.domains
    ]
    overall = _figures(view.overall)
    body = {
        **point_of(view.view),
        "overall": overall,
        "attention": view.attention_total,
        # What is due follows the clock: another day's figures say nothing of it.
        "reports": {"month": str(view.round.month), "due": view.reports_due, "received": view.reports_in}
        if view.view.is_default
        else None,
        "domains": domains,
    }
    return answer(body, [{"code": "", "title": view.view.plan.title, **overall}, *domains])


def _figures(rolled: RollUp) -> dict[str, Any]:
    return {
        "light": rolled.light.value,
        "actual": _percent(rolled.shown),
        "planned": _percent(rolled.planned),
        "gap": _percent(rolled.gap if rolled.reported else None),
        "total": rolled.total,
        **{f"count_{light.value}": rolled.counts[light] for light in Light},
    }


def _project(line: ProjectLine) -> dict[str, Any]:
    return {
        "code": line.code,
        "title": line.title,
        "light": line.verdict.light.value,
        "reasons": [
            {"kind": reason.kind.value, "milestone_id": reason.milestone_id, "days": reason.days,
             "gap": _percent(reason.gap)}
            for reason in line.verdict.reasons
        ],
        "actual": _percent(line.shown),
        "planned": _percent(line.progress.planned),
        "gap": _percent(line.progress.gap if line.shown is not None else None),
        "reporting": line.reporting.value if line.reporting else None,
        "lead_department": line.lead_department or None,
        "last_reported_on": day_of(line.last_reported_on),
    }  # fmt: skip


def _milestones(detail: ProjectDetail) -> list[dict[str, Any]]:
    return [
        {
            "milestone_id": milestone.milestone_id,
            "title": milestone.title,
            "due_on": day_of(milestone.due_on),
            "baseline_due_on": day_of(milestone.baseline_due_on),
            "weight": milestone.weight,
            "completion": _percent(milestone.completion if milestone.last_reported_on else None),
            "cancelled": milestone.cancelled,
        }
        for milestone in detail.line.work.milestones
    ]


def _percent(value: float | None) -> float | None:
    """A percentage or a gap as it is shown: with one decimal."""
    return None if value is None else round(value, 1)
