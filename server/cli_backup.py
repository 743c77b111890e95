"""``flask --app app backup`` and ``flask --app app restore FILE``.

``python -m server.restore FILE`` is the same restore where there is no database yet for the application to
open: on a new machine.
"""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import with_appcontext

from config import get_settings
from domain.errors import CockpitError
from domain.permissions import Actor
from server.rules import storage_of
from server.state import served
from services import backup


@click.command("backup")
@click.option(
    "--to",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file instead of the folder of backups.",
)
@with_appcontext
def backup_command(path: Path | None) -> None:
    """Write the database and all attached files into one archive, while the server goes on."""
    try:
        made = backup.create_backup(served().context, Actor.system(), path.resolve() if path else None)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    manifest = made.manifest
    click.echo(f"备份已生成并校验：{made.path}")
    click.echo(f"大小 {made.size} 字节，{manifest.rows} 行数据，{len(manifest.files)} 个附件")
    click.echo(f"SHA-256 {made.sha256}")
    if made.removed:
        click.echo(f"超出保留份数，已删除：{'、'.join(made.removed)}")
    if made.warning:
        click.echo(made.warning, err=True)
    click.echo(backup.SECRET_KEY_NOTE)


@click.command("restore")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Only go through the file and say whether it is whole.")
@click.option("--replace-everything", is_flag=True, help="Replace all that the database holds.")
def restore_command(path: Path, check: bool, replace_everything: bool) -> None:
    """Put everything back from a backup. Stop the server first; all sessions end."""
    settings = get_settings()
    try:
        if check:
            manifest = backup.inspect_backup(path)
            click.echo(f"备份完整：数据库版本 {manifest.revision}，{manifest.rows} 行数据，")
            click.echo(f"{len(manifest.files)} 个附件，生成于 {manifest.created_at:%Y-%m-%d %H:%M}（UTC）。")
            return
        done = backup.restore_backup(
            settings.effective_database_url,
            settings.database_timeout_seconds,
            storage_of(settings),
            path,
            replace_everything,
        )
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    except OSError as error:
        raise click.ClickException(f"没有恢复：{error.strerror}（{error.filename}）。") from error
    click.echo(
        f"已恢复：{done.manifest.rows} 行数据，新写入 {done.files} 个附件，清除 {done.files_removed} 个。"
    )
    click.echo("所有人需要重新登录。请启动服务，并核对变更台账最后几条。")
    click.echo("备份之后停用的账户、撤销的令牌和链接会回到备份时的状态，请逐一核对。")
    click.echo(backup.SECRET_KEY_NOTE)
