"""What the tab 变化 shows: everything that differs below a node between two days, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.node_views import NodePlace
from domain.projects.comparison import Comparison
from domain.projects.rollup import RollUp


class ChangeSort(StrEnum):
    """What a line tells, in the order of the list: what went well, what went wrong, what was replanned."""

    COMPLETED = "completed"
    LATE = "late"
    PUSHED_OUT = "pushed_out"
    BROUGHT_FORWARD = "brought_forward"
    CAUGHT_UP = "caught_up"
    REOPENED = "reopened"
    ADDED = "added"
    RESTORED = "restored"
    CANCELLED = "cancelled"
    REMOVED = "removed"
    WEIGHT = "weight"
    LIGHT = "light"


CHANGE_WORDS: Mapping[ChangeSort, str] = {
    ChangeSort.COMPLETED: "完成",
    ChangeSort.LATE: "新逾期",
    ChangeSort.PUSHED_OUT: "推迟",
    ChangeSort.BROUGHT_FORWARD: "提前",
    ChangeSort.CAUGHT_UP: "不再逾期",
    ChangeSort.REOPENED: "重新打开",
    ChangeSort.ADDED: "新增",
    ChangeSort.RESTORED: "恢复",
    ChangeSort.CANCELLED: "取消",
    ChangeSort.REMOVED: "移除",
    ChangeSort.WEIGHT: "权重调整",
    ChangeSort.LIGHT: "灯色变化",
}
"""What the lines are called."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One thing that differs; ``milestone`` is empty where it is about the project as a whole."""

    sort: ChangeSort
    code: str
    project: str
    milestone: str
    department: str
    before: str = ""
    after: str = ""
    days: int | None = None


@dataclass(frozen=True, slots=True)
class NodeChanges:
    """Two days of a node beside each other. ``hidden`` counts projects that the reader may not see."""

    place: NodePlace
    first: date
    last: date
    before: RollUp
    after: RollUp
    found: Comparison
    lines: tuple[ChangeLine, ...]
    hidden: int
