"""Backups as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components import formatting as fmt
from components import grids
from components.jobs import file_size
from components.labels import Label
from domain.backup import BackupLine

CHECKS: Mapping[str, Label] = {
    "intact": Label("完整", "check-lg", "tag tag-normal"),
    "damaged": Label("已损坏", "exclamation-triangle", "tag tag-behind"),
    "unchecked": Label("未校验", "question-circle", "tag tag-watch"),
}


def backup_table(backups: tuple[BackupLine, ...]) -> Any:
    """The backups, the latest first, with what was found when each was last gone through."""
    columns = [
        grids.text_column("name", "文件", flex=2, minWidth=230),
        grids.text_column("made_at", "生成时间", width=150),
        grids.text_column("size", "大小", width=100),
        grids.tag_column("check", "校验结果", CHECKS),
        grids.text_column("checked_at", "校验时间", width=150),
        grids.text_column("revision", "数据版本", width=96),
        grids.number_column("ledger_seq", "最后变更序号", width=130),
        grids.number_column("rows", "数据", unit="行", width=104),
        grids.number_column("files", "附件", unit="个", width=104),
    ]
    return grids.grid(
        "backups",
        columns,
        [_row(line) for line in backups],
        row_id="name",
        height=560 if len(backups) > 14 else None,
        card=grids.phone_card("name", meta=[("made_at", ""), ("size", ""), ("check_word", "")]),
    )


def _row(line: BackupLine) -> dict[str, Any]:
    check = "unchecked" if line.intact is None else "intact" if line.intact else "damaged"
    known = bool(line.revision)
    return {
        "name": line.name,
        "made_at": fmt.local_moment(line.made_at),
        "size": file_size(line.size),
        "check": check,
        "check_word": CHECKS[check].text,
        "checked_at": fmt.local_moment(line.checked_at, missing=""),
        "revision": line.revision,
        "ledger_seq": line.ledger_seq if known else None,
        "rows": line.rows if known else None,
        "files": line.files if known else None,
    }
