"""Calls of callbacks as their examples say, for whoever holds the right or lacks it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.permissions import POLICY, Permission, Reach, Role
from tests.contract.conftest import Site
from tests.contract.world import MANAGED, facts_for, roles_that_may
from tests.support.application import callback_map
from tests.support.client import ROUTER, callback_body

NOBODYS_ID = 987_654_321
"""The id of nothing in the world."""


def server_callbacks(site: Site) -> dict[str, Mapping[str, Any]]:
    """All callbacks that run on the server; what the browser does by itself is no request."""
    return {output: entry for output, entry in callback_map(site.flask).items() if "callback" in entry}


def guarded_callbacks(site: Site) -> dict[str, Mapping[str, Any]]:
    """All server callbacks of ours: all but Dash's router."""
    return {output: entry for output, entry in server_callbacks(site).items() if output != ROUTER}


def permission_of(entry: Mapping[str, Any]) -> Permission:
    """The permission that a callback declares."""
    declared: Permission = entry["callback"].guard.permission
    return declared


def scoped_role(permission: Permission) -> Role:
    """A role that holds the permission; one that holds it inside its department, if there is any."""
    scoped = [r.role for r in POLICY if r.permission is permission and r.reach is Reach.WITHIN_GRANT]
    return scoped[0] if scoped else min(roles_that_may(permission))


def powerless_role(permission: Permission) -> Role | None:
    """A role that has other rights, but not this one; None where everybody may."""
    candidates = (Role.ADMINISTRATOR, Role.DIRECTOR)
    return next((role for role in candidates if role not in roles_that_may(permission)), None)


def body_of(
    site: Site, output: str, role: Role, code: str = MANAGED, facts: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """One call of a callback on the project with this code, by the account of a role.

    It is valid but for ``facts``, which replace those of the world.
    """
    entry = guarded_callbacks(site)[output]
    known = facts_for(site.world, site.world.of_role(role), permission_of(entry), code)
    return callback_body(output, entry, entry["callback"].guard.example({**known, **(facts or {})}))


def takes(site: Site, output: str, fact: str) -> bool:
    """Whether a callback's example is made of this fact."""
    first = body_of(site, output, Role.DEPARTMENT_HEAD)
    return body_of(site, output, Role.DEPARTMENT_HEAD, facts={fact: NOBODYS_ID}) != first


def complaints(answer: Mapping[str, Any]) -> list[str]:
    """What an answer puts into the message areas of its page, but for good news."""
    shown: Mapping[str, Mapping[str, Any]] = answer["response"]
    return [
        str(properties["children"])
        for identity, properties in shown.items()
        if identity.endswith(("-message", "-told")) and properties.get("children")
        if "notice-good" not in str(properties["children"])
    ]
