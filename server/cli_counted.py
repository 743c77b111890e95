"""Commands ``flask --app app counted verify`` and ``recount``: counted indicators against the records."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from domain.errors import CockpitError
from domain.permissions import Actor
from server.state import served
from services.indicators import counting

counted_commands = AppGroup("counted", help="Indicators counted from the system's own records.")

_SHOWN = 20


@counted_commands.command("verify")
def verify() -> None:
    """Compare every counted figure with the records; fails when any differs. Changes nothing."""
    try:
        found = counting.verify(served().context, Actor.system())
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    for one in found.differences[:_SHOWN]:
        told = "未取数" if one.told is None else f"{one.told:g}"
        click.echo(f"{one.code} {one.period}（{one.day} 起）：保存 {told}，应为 {one.counted:g}")
    if found.differences:
        raise click.ClickException(
            f"{len(found.differences)} 项取数与记录不符，请运行 flask --app app counted recount 重新取数。"
        )
    click.echo(f"{found.figures} 项取数与记录一致。")


@counted_commands.command("recount")
def recount() -> None:
    """Count every figure anew and tell what differs; what was known before stays on record."""
    try:
        count = counting.fill(served().context, Actor.system(), everything=True)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"已更新 {count} 项取数。")
