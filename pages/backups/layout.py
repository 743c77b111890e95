"""The backups on the server's disk."""

from __future__ import annotations

import secrets
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.backups import backup_table
from components.cards import card, page_head
from components.conflict import notice
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.backup import SECRET_KEY_NOTE, BackupList, list_backups

NOTES = (
    "备份包含数据库的全部内容和全部附件，取自同一时刻，备份期间可以照常使用系统。",
    "备份涉及全馆的全部资料，不能从浏览器下载；请由服务器管理员从上述文件夹复制到另一台设备妥善保管。",
    "恢复只能由服务器管理员在停止服务后用命令进行：flask --app app restore 文件名。",
    SECRET_KEY_NOTE,
)


def build(asked: PageRequest) -> list[Any]:
    """The page."""
    found = list_backups(asked.context, asked.actor)
    return [
        page_head(
            "备份",
            sub=f"最近一次：{_latest(found)}",
            actions=[
                html.Button("校验全部备份", id="backup-check", className="btn-line"),
                html.Button("立即备份", id="backup-start", className="btn-main"),
            ],
        ),
        html.Div(id="backup-message"),
        html.Div(id="backup-check-message"),
        *([] if found.worker_alive else [notice("执行任务的进程没有运行，备份会排队等待。", "warning")]),
        card(
            f"共 {len(found.backups)} 份备份" if found.backups else "还没有备份",
            backup_table(found.backups) if found.backups else _nothing(),
            note=f"文件夹：{found.folder}；保留最新 {found.keep} 份",
            flush=bool(found.backups),
        ),
        html.Ul([html.Li(text) for text in NOTES], className="reasons backup-notes"),
        dcc.Store(id="backup-key", data=secrets.token_hex(8)),
        dcc.Location(id="backup-started", refresh="callback-nav"),
        dcc.Location(id="backup-check-started", refresh="callback-nav"),
    ]


def _latest(found: BackupList) -> str:
    return fmt.local_moment(found.backups[0].made_at) if found.backups else "无"


def _nothing() -> Any:
    return empty(
        EmptyReason.NO_DATA,
        "请点“立即备份”，或在服务器上定时运行 flask --app app backup。",
        title="还没有备份",
    )
