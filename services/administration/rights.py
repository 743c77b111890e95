"""The rights table exactly as it is enforced, and who holds each role."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select

from data_access.models import UserAccount
from data_access.queries import accounts as account_queries
from domain.accounts import DeputyLine, GrantLine
from domain.errors import Invalid
from domain.permissions import OPEN_TO_ALL, POLICY, ROLE_NAMES, Actor, Permission, Reach, Role
from domain.tables.delimited import csv_parts
from reports.plain_tables import write_sheet
from services.context import Context

__all__ = ["Extent", "Holder", "Permission", "RightLine", "RightsView", "Role", "export_table", "rights"]


class Extent(StrEnum):
    """How far a right of a role reaches."""

    NONE = "none"
    PLAIN = "plain"
    """The right knows neither departments nor restricted nodes: one has it or has it not."""
    DEPARTMENT = "department"
    OPEN = "open"
    OPEN_AND_DEPARTMENT = "open_and_department"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class RightLine:
    """One permission with its extent for each role; ``everybody`` holds it without any role."""

    permission: Permission
    everybody: bool
    extents: dict[Role, Extent]


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds a role today by a grant, or as the deputy of whom ``deputy_for`` names."""

    role: Role
    role_name: str
    user_id: int
    person: str
    scope_name: str
    starts_on: str
    ends_on: str
    deputy_for: str = ""


@dataclass(frozen=True, slots=True)
class RightsView:
    """The table, and the holders of roles."""

    lines: tuple[RightLine, ...]
    holders: tuple[Holder, ...]


def rights(context: Context, actor: Actor) -> RightsView:
    """The rights table made from the very rules that every request is judged by, and today's holders."""
    actor.require(Permission.USER_MANAGE)
    with context.database.reading() as session:
        active = set(session.scalars(select(UserAccount.id).where(UserAccount.active)))
        grants = [
            g for g in account_queries.grants(session, context.today) if g.in_force and g.user_id in active
        ]
        deputies = [d for d in account_queries.deputyships(session, context.today) if d.in_force]
    return RightsView(
        tuple(_line(permission) for permission in Permission), _holders(grants, deputies, active)
    )


def _line(permission: Permission) -> RightLine:
    return RightLine(
        permission, permission in OPEN_TO_ALL, {role: extent_of(permission, role) for role in Role}
    )


def extent_of(permission: Permission, role: Role) -> Extent:
    """What the rules give a role for one permission."""
    every = [rule for rule in POLICY if rule.permission is permission]
    rules = [rule for rule in every if rule.role is role]
    if not any(rule.restricted for rule in every):
        return Extent.PLAIN if rules else Extent.NONE
    everywhere = [rule for rule in rules if rule.reach is Reach.EVERYWHERE]
    inside = len(everywhere) < len(rules)
    if any(rule.restricted for rule in everywhere):
        return Extent.ALL
    if everywhere:
        return Extent.OPEN_AND_DEPARTMENT if inside else Extent.OPEN
    return Extent.DEPARTMENT if inside else Extent.NONE


def _holders(grants: list[GrantLine], deputies: list[DeputyLine], active: set[int]) -> tuple[Holder, ...]:
    found = [_holder(grant) for grant in grants]
    for deputy in deputies:
        if deputy.deputy_id not in active:
            continue
        for grant in grants:
            if grant.user_id == deputy.principal_id:
                found.append(_holder(grant, deputy))
    order = list(Role)
    return tuple(sorted(found, key=lambda h: (order.index(h.role), h.scope_name, h.deputy_for, h.user_id)))


def _holder(grant: GrantLine, deputy: DeputyLine | None = None) -> Holder:
    ends = [day for day in (grant.ends_on, deputy.ends_on if deputy else None) if day]
    starts = max(grant.starts_on, deputy.starts_on) if deputy else grant.starts_on
    return Holder(
        role=grant.role,
        role_name=ROLE_NAMES[grant.role],
        user_id=deputy.deputy_id if deputy else grant.user_id,
        person=deputy.deputy if deputy else grant.person,
        scope_name=grant.scope_name,
        starts_on=starts.isoformat(),
        ends_on=min(ends).isoformat() if ends else "",
        deputy_for=deputy.principal if deputy else "",
    )


def export_table(
    actor: Actor, title: str, header: Sequence[str], rows: Sequence[Sequence[str]], extension: str
) -> bytes:
    """The rights table, in the words of the page, as ``csv`` or ``xlsx``. Raises Forbidden or Invalid."""
    actor.require(Permission.USER_MANAGE)
    if extension == "csv":
        return b"".join(csv_parts(header, rows))
    if extension != "xlsx":
        raise Invalid("只能导出 CSV 或 Excel 文件，请从页面上的按钮导出。")
    with tempfile.TemporaryDirectory(prefix="cockpit-export-") as folder:
        path = Path(folder) / "rights.xlsx"
        write_sheet(path, title, header, [26, *(12 for _ in header[1:])], rows)
        return path.read_bytes()
