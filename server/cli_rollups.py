"""Commands ``flask --app app rollups verify`` and ``rebuild``: the network's sums against its facts."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from domain.errors import CockpitError
from domain.permissions import Actor
from server.state import served
from services.network import rollups

rollup_commands = AppGroup("rollups", help="Sums of the branch network.")

_SHOWN = 20


@rollup_commands.command("verify")
def verify() -> None:
    """Compare every roll-up with what the facts add up to; fails when any differs. Changes nothing."""
    try:
        found = rollups.verify(served().context, Actor.system())
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    for difference in found.differences[:_SHOWN]:
        click.echo(
            f"{difference.scope} {difference.basis} {difference.code} {difference.period}："
            f"保存 {difference.kept.numbers}，应为 {difference.computed.numbers}"
        )
    if found.differences:
        raise click.ClickException(
            f"{len(found.differences)} 项汇总与明细不符，请运行 flask --app app rollups rebuild 重算。"
        )
    click.echo(f"{found.rows} 项汇总与明细一致。")


@rollup_commands.command("rebuild")
def rebuild() -> None:
    """Make every roll-up anew from the facts, in one transaction: others wait until it is done."""
    try:
        count = rollups.rebuild(served().context, Actor.system())
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"已重算 {count} 项汇总。")
