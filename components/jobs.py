"""Long work as pages show it: one card with its progress, and a table of many."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, facts
from components.conflict import notice
from components.labels import JOB_STATES
from domain.jobs import JobState, JobView

POLL_MILLISECONDS = 1000


def job_card(job: JobView, download_href: str) -> html.Section:
    """One job: how far it is while it runs, then what came of it, and what can be done about it.

    Its callbacks are in ``pages.jobs.callbacks``; while it runs the page asks once a second.
    """
    buttons: list[Any] = []
    if job.may_cancel:
        buttons.append(html.Button("取消任务", id="job-cancel", className="btn-line btn-small"))
    if job.may_repeat:
        buttons.append(html.Button("重新开始", id="job-repeat", className="btn-line btn-small"))
    if job.may_download:
        label = f"下载文件（{file_size(job.file_size)}）"
        buttons.append(html.A(label, href=download_href, className="btn-main btn-small", download=""))
    return card(
        job.title,
        [
            *(_running(job) if job.active else [_ending(job)]),
            facts(_facts(job)),
            html.Div(id="job-message"),
            html.Div(id="job-repeat-message"),
            html.Div(buttons, className="actions"),
            dcc.Store(id="job-id", data=job.job_id),
            dcc.Location(id="job-cancelled", refresh="callback-nav"),
            dcc.Location(id="job-repeated", refresh="callback-nav"),
        ],
        note="可以离开本页，任务会继续进行" if job.active else "",
        className="job-card",
    )


def _running(job: JobView) -> list[Any]:
    return [
        html.Div(
            [
                html.Progress(
                    id="job-bar",
                    className="job-bar",
                    value=bar_value(job),
                    max="100",
                    **aria(label=f"{job.title}进度"),
                ),
                html.Div(progress_text(job), id="job-text", className="job-text", **aria(live="polite")),
            ],
            className="job-progress",
        ),
        dcc.Interval(id="job-poll", interval=POLL_MILLISECONDS),
        dcc.Location(id="job-done", refresh="callback-nav"),
    ]


def bar_value(job: JobView) -> str | None:
    """Per cent; None, which lets the bar move to and fro, while nobody knows how much there is to do."""
    return None if job.percent is None else f"{job.percent:.1f}"


def progress_text(job: JobView) -> str:
    """How far the job is, in words."""
    if job.cancelling:
        return "正在取消……"
    if job.state is JobState.QUEUED:
        return "正在排队，前面的任务完成后自动开始。"
    steps = f"{job.done}/{job.total}　" if job.total else ""
    return f"{steps}{job.text or '正在进行……'}"


def _ending(job: JobView) -> Any:
    if job.state is JobState.DONE:
        return notice(job.text or "任务已完成。", "good")
    if job.state is JobState.CANCELLED:
        return notice("任务已取消，没有生成结果。", "warning")
    return notice(job.error, "error")


def _facts(job: JobView) -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = [
        ("发起人", job.requested_by),
        ("发起时间", fmt.local_moment(job.requested_at)),
    ]
    if job.finished_at is not None:
        rows.insert(0, ("状态", JOB_STATES[job.state].text))
        rows.append(("结束时间", fmt.local_moment(job.finished_at)))
    if job.file_name:
        rows.append(("文件", job.file_name))
        rows.append(("保留至", fmt.local_moment(job.file_until, missing="已过保留期，文件已删除")))
    return rows


def job_table(grid_id: str, rows: Sequence[tuple[JobView, str]], *, everybody: bool) -> Any:
    """Jobs with the address of each one's card; with who asked for it where they are everybody's."""
    columns = [
        grids.link_column("title", "任务", flex=2, minWidth=180),
        grids.tag_column("state", "状态", JOB_STATES),
        grids.text_column("progress", "进度", width=100),
        *([grids.text_column("requested_by", "发起人", width=110)] if everybody else []),
        grids.text_column("requested_at", "发起时间", width=150),
        grids.text_column("took", "用时", width=110),
        grids.text_column("told", "说明", flex=3, minWidth=200),
    ]
    return grids.grid(
        grid_id,
        columns,
        [_row(job, href, everybody) for job, href in rows],
        height=560 if len(rows) > 14 else None,
        card=grids.phone_card(
            "title", meta=[("state_word", ""), ("progress", ""), ("requested_by", ""), ("requested_at", "")]
        ),
    )


def _row(job: JobView, href: str, everybody: bool) -> dict[str, Any]:
    return {
        "id": job.job_id,
        "title": job.title,
        "href": href,
        "state": job.state.value,
        "state_word": JOB_STATES[job.state].text,
        "progress": fmt.count_of(job.done, job.total) if job.state is JobState.RUNNING else "",
        "requested_by": job.requested_by if everybody else "",
        "requested_at": fmt.local_moment(job.requested_at),
        "took": took(job.started_at, job.finished_at),
        "told": job.error or (job.text if job.state in (JobState.RUNNING, JobState.DONE) else ""),
    }


def took(started: datetime | None, finished: datetime | None) -> str:
    """How long something took; empty while it has not ended."""
    if started is None or finished is None:
        return ""
    seconds = max(0, round((finished - started).total_seconds()))
    return f"{seconds // 60} 分 {seconds % 60} 秒" if seconds >= 60 else f"{seconds} 秒"


def file_size(size: int) -> str:
    """``1.4 MB``: bytes in the unit a reader knows from the desktop."""
    amount = float(size)
    for unit in ("B", "KB", "MB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GB"
