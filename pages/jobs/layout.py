"""The pages of jobs: the card of the one in the address, and all the others below."""

from __future__ import annotations

from typing import Any

from dash import html

from components.cards import card, page_head
from components.conflict import notice
from components.jobs import job_card, job_table
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.parsing import as_optional_id
from services.jobs import JobList, JobView, all_jobs, own_jobs, read_job

NO_WORKER = (
    "执行任务的进程没有运行，排队的任务暂时不会开始。请系统管理员检查 WORKER_ENABLED 设置和服务器日志。"
)


def build_own(asked: PageRequest) -> list[Any]:
    """What the person asked for."""
    found = own_jobs(asked.context, asked.actor)
    return _build(asked, "/jobs", "我的任务", "导出等耗时较长的工作在后台进行，完成后在这里下载", found)


def build_all(asked: PageRequest) -> list[Any]:
    """What everybody asked for, for administrators."""
    found = all_jobs(asked.context, asked.actor)
    return _build(asked, "/admin/jobs", "任务", "全部人员发起的后台任务；结果文件只有发起人可以下载", found)


def _build(asked: PageRequest, path: str, title: str, sub: str, found: JobList) -> list[Any]:
    chosen = _chosen(asked, found)
    # What the card shows going on stands still in a table.
    moving = chosen.job_id if chosen is not None and chosen.active else None
    listed = [(job, asked.href(path, job=job.job_id)) for job in found.jobs if job.job_id != moving]
    table = job_table("jobs", listed, everybody=path != "/jobs")
    return [
        page_head(title, sub=sub),
        *([notice(NO_WORKER, "warning")] if found.active and not found.worker_alive else []),
        *([html.Div(job_card(chosen, f"/jobs/{chosen.job_id}/result"), className="stack")] if chosen else []),
        *([card(f"最近 {len(listed)} 项任务", table, flush=True)] if listed else []),
        *([_nothing()] if not found.jobs else []),
    ]


def _chosen(asked: PageRequest, found: JobList) -> JobView | None:
    """The job in the address; without one, what is under way."""
    job_id = as_optional_id(asked.text("job", 30))
    if job_id is not None:
        return read_job(asked.context, asked.actor, job_id)
    return next((job for job in found.jobs if job.active and job.mine), None)


def _nothing() -> Any:
    return empty(EmptyReason.NO_DATA, "发起导出或备份后，这里会显示进度和结果。", title="还没有任务")
