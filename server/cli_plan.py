"""Commands for plans: ``flask --app app plan load FILE``, ``plan export`` and ``plan current CODE``."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click
from flask.cli import AppGroup

from domain.errors import CockpitError
from domain.permissions import Actor
from server.state import served
from services import plans
from services.plans import ExportFormat

plan_commands = AppGroup("plan", help="Plans: load, export, choose the current one.")


@plan_commands.command("load")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check the file and show the difference; write nothing.")
@click.option(
    "--effective-on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Day from which the file holds; by default today, on a first load the plan's first day.",
)
def load(path: Path, dry_run: bool, effective_on: datetime | None) -> None:
    """Check a plan file and load it in one transaction, or name each fault by line and load nothing."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise click.ClickException(f"读不到文件 {path}：{error.strerror}。") from error
    try:
        report = plans.load_plan(
            served().context,
            Actor.system(),
            data,
            effective_on=effective_on.date() if effective_on else None,
            dry_run=dry_run,
        )
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(str(report))


@plan_commands.command("export")
@click.option("--format", "form", type=click.Choice(["json", "yaml"]), default="json", show_default=True)
@click.option("--plan", "code", default=None, help="Code of the plan; the current one by default.")
def export(form: ExportFormat, code: str | None) -> None:
    """Print a plan with its nodes, systems, baselines, targets, projects and milestones."""
    try:
        text = plans.export_plan(served().context, Actor.system(), code, form)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(text, nl=False)


@plan_commands.command("current")
@click.argument("code")
def current(code: str) -> None:
    """Make the plan with this code the current one."""
    try:
        changed = plans.set_current_plan(served().context, Actor.system(), code)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"规划 {code} 已设为当前规划。" if changed else f"规划 {code} 已经是当前规划。")
