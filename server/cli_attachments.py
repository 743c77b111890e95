"""Commands: ``flask --app app attachments check``."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from domain.errors import CockpitError
from domain.permissions import Actor
from server.state import served
from services import attachments

attachment_commands = AppGroup("attachments", help="Attached files.")


@attachment_commands.command("check")
@click.option("--remove-orphans", is_flag=True, help="Delete files that nothing has referred to for a day.")
def check(remove_orphans: bool) -> None:
    """Compare what is recorded with the files that are there. Fails when a file is missing or damaged."""
    try:
        found = attachments.check(served().context, Actor.system(), remove_orphans)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"共 {found.files} 个文件。")
    for told, digests in (("缺失", found.missing), ("损坏", found.damaged), ("无记录", found.orphaned)):
        for digest in digests:
            click.echo(f"{told}　{digest}")
    if remove_orphans:
        click.echo(f"已清理 {found.removed} 个无记录满一天的文件或中断的上传。")
    if not found.sound:
        raise click.ClickException("有附件的文件缺失或损坏，请从备份中恢复。")
