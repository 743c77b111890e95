"""The gates of the city children's library."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label
from domain.rollout.ladder import RungState

__all__ = ["RUNGS", "RungState"]

RUNGS: Mapping[RungState, Label] = {
    RungState.DONE: Label("已通过", "check-lg", "tag tag-done"),
    RungState.LATE: Label("逾期", "diamond-fill", "tag tag-behind"),
    RungState.UNDER_WAY: Label("进行中", "arrow-clockwise", "tag tag-normal"),
    RungState.PLANNED: Label("未到期", "dot", "tag"),
    RungState.UNDATED: Label("未定日期", "dot", "tag tag-unset"),
    RungState.ABSENT: Label("未列里程碑", "dot", "tag tag-unset"),
}
