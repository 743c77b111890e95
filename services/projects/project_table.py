"""The project list as a file, with the filters and the point of view of the page."""

from __future__ import annotations

from domain.permissions import Actor, Permission
from domain.plan import PlanNode
from domain.projects.tables import PROJECTS
from domain.projects.views import ProjectLine, ProjectListView
from domain.projects.words import KIND_WORDS, LIGHT_WORDS, REPORTING_WORDS
from domain.tables.spec import TableRow, Value
from reports.workbooks import write_csv, write_workbook
from services.context import Context
from services.exchange.files import File
from services.projects.reading import ProjectFilter, project_list
from services.viewing import ViewRequest


def export_projects(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: ProjectFilter, search: str, extension: str
) -> File:
    """The listed projects as ``xlsx`` or ``csv``; ``search`` is the text that narrows the page's list."""
    actor.require(Permission.PROJECT_READ)
    view = project_list(context, actor, wanted, chosen)
    rows = _rows(view, search.strip().lower())
    data = write_csv(PROJECTS, rows) if extension == "csv" else write_workbook(PROJECTS, rows)
    return File(f"重点项目_{view.view.as_of.effective_on:%Y%m%d}.{extension}", data)


def _rows(view: ProjectListView, search: str) -> list[TableRow]:
    """The projects in the plan's order; with a search, those it hits by themselves or by a node above."""
    rows: list[TableRow] = []
    trail: list[PlanNode] = []
    for line in view.nodes:
        trail = [*trail[: line.depth], line.node]
        above = any(search in f"{node.code} {node.title}".lower() for node in trail)
        for project in line.projects:
            words = (
                project.code,
                project.title,
                project.lead_department,
                project.owner,
                project.director,
            )
            if above or search in " ".join(words).lower():
                rows.append(TableRow(project.code, _values(project, trail)))
    return rows


def _values(line: ProjectLine, trail: list[PlanNode]) -> dict[str, Value]:
    work = line.work
    live = work.live_milestones
    return {
        "code": line.code,
        "title": line.title,
        "domain": trail[0].title,
        "node": f"{trail[-1].code} {trail[-1].title}",
        "kind": KIND_WORDS[work.kind],
        "light": LIGHT_WORDS[line.verdict.light],
        "actual": _rounded(line.shown),
        "planned": _rounded(line.progress.planned),
        "gap": _rounded(line.progress.gap if work.reported else None),
        "milestones": len(live),
        "complete": sum(milestone.complete for milestone in live),
        "department": line.lead_department or None,
        "director": line.director or None,
        "owner": line.owner or None,
        "planned_start": work.planned_start,
        "planned_finish": work.planned_finish,
        "reporting": REPORTING_WORDS[line.reporting] if line.reporting else None,
        "reported_on": line.last_reported_on,
        "weight": work.weight,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
