"""What milestones wait for, in words and as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components import formatting as fmt
from components import grids
from components.labels.dependencies import FITS
from domain.projects.dependencies import ALARMING, Dependency, Fit
from domain.projects.dependency_views import DependencyLine, Neighbour, ScheduledMilestone
from domain.projects.dependency_words import standing_text

HIDDEN = "（不在您查看范围内的里程碑）"


def neighbour_text(found: Neighbour) -> str:
    """A milestone at the other end: its title, with its project's code where that is another one."""
    if found.milestone is None:
        return HIDDEN
    return found.milestone.title if found.own else f"{found.milestone.title}（{found.project_code}）"


def lag_text(dependency: Dependency) -> str:
    """The lag, where there is any."""
    return f"，间隔 {dependency.lag_days} 天" if dependency.lag_days else ""


def alarm_sentences(lines: Sequence[DependencyLine]) -> list[str]:
    """What somebody has to do something about, one sentence each, naming both milestones."""
    return [
        f"{neighbour_text(line.successor)}：{standing_text(line.standing)}"
        f"（前置：{neighbour_text(line.predecessor)}{_due(line.predecessor)}）"
        for line in lines
        if line.standing.fit in ALARMING
    ]


def _due(found: Neighbour) -> str:
    if found.milestone is None or found.milestone.due_on is None:
        return ""
    return f"，计划 {fmt.iso_date(found.milestone.due_on)}"


def milestone_rows(listed: Sequence[ScheduledMilestone]) -> list[dict[str, Any]]:
    """Rows of the table of a project's milestones with their predecessors and successors."""
    return [
        {
            "id": item.milestone.milestone_id,
            "title": item.milestone.title,
            "due_on": fmt.iso_date(item.milestone.due_on, missing="未设"),
            "completion": item.milestone.completion if item.milestone.last_reported_on else None,
            "before": "；".join(
                f"{neighbour_text(line.predecessor)}{lag_text(line.dependency)}" for line in item.predecessors
            ),
            "after": "；".join(
                f"{neighbour_text(line.successor)}{lag_text(line.dependency)}" for line in item.successors
            ),
            "told": "已取消"
            if item.milestone.cancelled
            else "；".join(
                standing_text(line.standing)
                for line in item.predecessors
                if line.standing.fit in ALARMING or line.standing.fit is Fit.DELAY_ABSORBED
            ),
        }
        for item in listed
    ]


def milestone_columns() -> list[grids.Column]:
    """The columns of that table."""
    wraps: dict[str, Any] = {"wrapText": True, "autoHeight": True, "cellClass": "cell-wrap"}
    return [
        grids.text_column("title", "里程碑", flex=3, minWidth=170, **wraps),
        grids.date_column("due_on", "计划完成", width=106),
        grids.percent_column("completion", "完成", decimals=0, width=76),
        grids.text_column("before", "前置里程碑", flex=3, minWidth=150, **wraps),
        grids.text_column("after", "后续里程碑", flex=3, minWidth=150, **wraps),
        grids.text_column("told", "提示", flex=3, minWidth=150, **wraps),
    ]


def dependency_rows(lines: Sequence[DependencyLine]) -> list[dict[str, Any]]:
    """Rows of the table in which dependencies are changed and removed."""
    return [
        {
            "id": f"{line.dependency.predecessor_id}-{line.dependency.successor_id}",
            "predecessor": line.dependency.predecessor_id,
            "successor": line.dependency.successor_id,
            "version": line.dependency.version,
            "before": neighbour_text(line.predecessor),
            "lag": str(line.dependency.lag_days),
            "after": neighbour_text(line.successor),
            "fit": line.standing.fit.value,
            "told": standing_text(line.standing),
            "may_edit": line.may_edit,
        }
        for line in lines
    ]


def dependency_columns(editable: bool) -> list[grids.Column]:
    """The columns of that table; the lag is written in its cell where the reader may change it."""
    own = {"function": "params.data.may_edit"}
    edits: dict[str, Any] = {"editable": own, "cellClassRules": {"cell-open": "params.data.may_edit"}}
    return [
        grids.text_column("before", "前置里程碑（先完成）", flex=3, minWidth=170),
        grids.text_column("lag", "间隔（天）", width=110, type="rightAligned", **(edits if editable else {})),
        grids.text_column("after", "后续里程碑（后完成）", flex=3, minWidth=170),
        grids.tag_column("fit", "衔接", FITS, width=170),
        grids.text_column("told", "说明", flex=3, minWidth=170),
    ]
