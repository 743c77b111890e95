"""导出全部项目资料: every project that a person may see, as one workbook, made as a job."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from domain.asof import Basis, Knowledge
from domain.clock import SHANGHAI
from domain.permissions import Actor, Permission
from domain.projects.views import ProjectDossier, ProjectRecord
from reports.portfolio import PortfolioWorkbook
from services.context import Context
from services.jobs import JobKind, JobResult, RunningJob, enqueue, register
from services.projects.portfolio import Portfolio, load_portfolio, project_line
from services.projects.reading import report_views
from services.viewing import ViewRequest, open_view


def start_export(context: Context, actor: Actor, wanted: ViewRequest, key: str = "") -> int:
    """Ask for the workbook from a point of view; returns the job's id.

    The day is fixed now, so that the file is of the day the person saw. Raises Forbidden, Invalid, NotFound.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
    parameters = {
        "plan": view.plan.code,
        "asof": view.as_of.effective_on.isoformat(),
        "known": view.as_of.knowledge.value,
        "basis": view.as_of.basis.value,
    }
    return enqueue(context, actor, KIND, parameters, key)


def _run(context: Context, job: RunningJob) -> JobResult:
    """Write the workbook; it only reads, so it may be begun again at any time."""
    path = job.new_file()
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, _wanted(job.parameters))
        records = portfolio.visible(job.actor.scope(Permission.PROJECT_READ))
        with PortfolioWorkbook(path, _about(context, job.actor, portfolio, len(records))) as book:
            for number, record in enumerate(records):
                job.progress(number, len(records), f"正在整理 {record.work.code} {record.work.title}")
                book.add(_dossier(session, job.actor, portfolio, record))
            job.progress(len(records), len(records), "正在生成文件")
    view = portfolio.view
    name = f"{view.plan.title}项目资料（截至{view.as_of.effective_on.isoformat()}）.xlsx"
    return JobResult(f"已导出 {len(records)} 个项目。", {"projects": len(records)}, path, name)


def _wanted(parameters: Mapping[str, Any]) -> ViewRequest:
    return ViewRequest(**{name: parameters[name] for name in ("plan", "asof", "known", "basis")})


def _dossier(session: Session, actor: Actor, portfolio: Portfolio, record: ProjectRecord) -> ProjectDossier:
    return ProjectDossier(
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        supporting_departments=tuple(
            portfolio.departments[i].name
            for i in record.supporting_department_ids
            if i in portfolio.departments
        ),
        reports=report_views(session, actor, portfolio, record),
    )


def _about(context: Context, actor: Actor, portfolio: Portfolio, count: int) -> list[tuple[str, str]]:
    """What the first sheet says: of what, as of when, for whom."""
    as_of = portfolio.view.as_of
    made = context.clock.now().astimezone(SHANGHAI)
    knowledge = "现在所知" if as_of.knowledge is Knowledge.NOW else "当日所知"
    basis = "仅已审定" if as_of.basis is Basis.APPROVED else "含待审"
    lines = [
        ("规划", portfolio.view.plan.title),
        ("截至日期", as_of.effective_on.isoformat()),
        ("口径", f"{knowledge}，{basis}"),
        ("项目数", f"{count} 个（导出人可查看的全部项目）"),
        ("导出人", actor.name),
        ("导出时间", f"{made:%Y-%m-%d %H:%M}"),
    ]
    if context.demonstration_date is not None:
        lines.insert(0, ("注意", "演示数据，不代表真实工作情况"))
    return lines


KIND = register(JobKind("projects.export", "导出全部项目资料", Permission.PROJECT_READ, _run))
