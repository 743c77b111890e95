"""Commands: ``flask --app app user …`` and ``department …``; others are in ``server.cli_…``."""

from __future__ import annotations

import click
from flask import Flask
from flask.cli import AppGroup

from domain.errors import CockpitError
from domain.permissions import Actor, Role, ScopeKind
from server.cli_attachments import attachment_commands
from server.cli_backup import backup_command, restore_command
from server.cli_counted import counted_commands
from server.cli_notices import notice_commands, remind
from server.cli_plan import plan_commands
from server.cli_rollups import rollup_commands
from server.state import served
from services import administration
from services.administration import GrantTerms

user_commands = AppGroup("user", help="Accounts.")
department_commands = AppGroup("department", help="Departments.")


def install(server: Flask) -> None:
    """Register the commands."""
    server.cli.add_command(user_commands)
    server.cli.add_command(department_commands)
    server.cli.add_command(plan_commands)
    server.cli.add_command(attachment_commands)
    server.cli.add_command(remind)
    server.cli.add_command(notice_commands)
    server.cli.add_command(counted_commands)
    server.cli.add_command(rollup_commands)
    server.cli.add_command(backup_command)
    server.cli.add_command(restore_command)


@user_commands.command("create")
@click.argument("login")
@click.argument("name")
@click.option(
    "--role", "roles", multiple=True, required=True, type=click.Choice([role.value for role in Role])
)
@click.option("--department", default=None, help="Code of the department the roles are held in.")
@click.option("--title", default="", help="Position title.")
def create_user(login: str, name: str, roles: tuple[str, ...], department: str | None, title: str) -> None:
    """Create an account with a temporary password, which is printed once."""
    try:
        department_id = administration.department_id(served().context, department) if department else None
        kind = ScopeKind.PLAN if department_id is None else ScopeKind.DEPARTMENT
        grants = tuple(GrantTerms(Role(role), kind, department_id) for role in roles)
        _, password = administration.create_user(served().context, Actor.system(), login, name, grants, title)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"账户 {login} 已建立，临时密码（只显示一次，首次登录须修改）：{password}")


@user_commands.command("reset-password")
@click.argument("login")
def reset_password(login: str) -> None:
    """Give an account a temporary password, unlock it and end its sessions."""
    try:
        password = administration.reset_password(served().context, Actor.system(), login)
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"账户 {login} 的临时密码（只显示一次，下次登录须修改）：{password}")


@user_commands.command("set-active")
@click.argument("login")
@click.argument("state", type=click.Choice(["on", "off"]))
def set_active(login: str, state: str) -> None:
    """Activate or deactivate an account; deactivating ends its sessions."""
    try:
        administration.set_active_by_login(served().context, Actor.system(), login, state == "on")
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"账户 {login} 已{'启用' if state == 'on' else '停用'}。")


@department_commands.command("save")
@click.argument("code")
@click.argument("name")
@click.option("--position", default=0, help="Place in lists.")
@click.option("--ended", is_flag=True, help="The department no longer exists from today on.")
@click.option("--from", "predecessors", multiple=True, help="Code of a department it came from.")
def save_department(code: str, name: str, position: int, ended: bool, predecessors: tuple[str, ...]) -> None:
    """Create a department, or rename, move or end it from today on."""
    try:
        administration.save_department(
            served().context, Actor.system(), code, name, position, not ended, predecessors
        )
    except CockpitError as error:
        raise click.ClickException(error.message) from error
    click.echo(f"部门 {code} {name} 已保存。")
