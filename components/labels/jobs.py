"""Long work and backups."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.jobs import JobState

JOB_STATES: Mapping[JobState, Label] = {
    JobState.QUEUED: Label("排队中", "hourglass-split", "tag"),
    JobState.RUNNING: Label("进行中", "arrow-clockwise", "tag tag-watch"),
    JobState.DONE: Label("已完成", "check-lg", "tag tag-normal"),
    JobState.FAILED: Label("未完成", "exclamation-triangle", "tag tag-behind"),
    JobState.INTERRUPTED: Label("已中断", "exclamation-triangle", "tag tag-behind"),
    JobState.CANCELLED: Label("已取消", "x-lg", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={
        "backup.create": "生成备份",
        "installation.mark": "标记演示库",
        "installation.restore": "从备份恢复",
        "job.cancel": "取消任务",
        "job.enqueue": "发起任务",
        "job.finish": "任务结束",
    },
    kinds={"backup": "备份", "installation": "系统", "job": "任务"},
    fields={
        "archive": "备份文件",
        "job.parameters": "参数",
        "ledger_seq": "台账序号",
    },
    values={"job.state": {state.value: label.text for state, label in JOB_STATES.items()}},
)
