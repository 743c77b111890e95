"""API tokens: a person lets a program read what they may read themselves."""

from __future__ import annotations

from collections.abc import Collection

from data_access.queries import credentials as queries
from domain.credentials import (
    TOKEN_DAYS,
    TOKEN_MARK,
    CredentialView,
    Made,
    check_days,
    clean_label,
)
from domain.errors import Invalid
from domain.permissions import CREDENTIAL_POLICY, Actor, Credential, CredentialKind, Permission
from services.context import Context
from services.credentials.common import beginning_of, hash_of, is_open, keep, new_secret, touch
from services.identity import actor_of_account
from services.network.programs import units_of_codes

KIND = CredentialKind.API_TOKEN
UNITS_LIMIT = 50
OF_UNITS = frozenset({Permission.NETWORK_READ, Permission.UNIT_WRITE, Permission.INDICATOR_READ})
"""What a token narrowed to units may carry: what stands in units, and the definitions that it takes."""


def choices(actor: Actor) -> tuple[Permission, ...]:
    """The permissions that the actor may give a token."""
    return tuple(p for p in Permission if p in CREDENTIAL_POLICY[KIND] and actor.may(p))


def make_token(
    context: Context,
    actor: Actor,
    label: str,
    permissions: Collection[Permission],
    days: int,
    units: Collection[str] = (),
) -> Made:
    """Make a token for the actor. Its secret is in the answer alone. Raises Invalid.

    With codes of ``units`` it is narrowed to these and what lies below them.
    """
    actor.require(Permission.TOKEN_OWN)
    label = clean_label(label, "名称，如“数据大屏”")
    check_days(days, TOKEN_DAYS)
    chosen = sorted({Permission(p).value for p in permissions})
    if not chosen or not set(chosen) <= set(choices(actor)):
        raise Invalid("请至少选一项权限，且不超出您自己的权限。", {"permissions": "必选"})
    ids = _narrowing(context, actor, chosen, units)
    secret = new_secret(TOKEN_MARK)
    with context.database.writing(actor) as work:
        row = keep(
            work,
            KIND,
            label,
            days,
            queries.of_person(KIND, actor.user_id or 0),
            {"permissions": chosen, **({"units": sorted(units)} if ids else {})},
            secret_hash=hash_of(secret),
            beginning=beginning_of(secret, TOKEN_MARK),
            permissions=chosen,
            units=ids,
        )
        return Made(row.id, secret, row.expires_at)


def _narrowing(
    context: Context, actor: Actor, chosen: Collection[str], units: Collection[str]
) -> list[int] | None:
    """The ids of the units to narrow a token to, None for none. Raises Invalid."""
    if not units:
        return None
    if len(units) > UNITS_LIMIT:
        raise Invalid(f"最多限定 {UNITS_LIMIT} 个单位，请改用它们的上级单位。", {"units": "过多"})
    if not {Permission(name) for name in chosen} <= OF_UNITS:
        raise Invalid(
            "限定单位的令牌只能读取服务网络和指标、报送单位数据。请去掉其他权限，或不限定单位。",
            {"units": "与权限不符"},
        )
    asked = [p for p in (Permission.NETWORK_READ, Permission.UNIT_WRITE) if p.value in chosen]
    return sorted(units_of_codes(context, actor, asked, units))


def own_tokens(context: Context, actor: Actor) -> tuple[CredentialView, ...]:
    """The actor's tokens that are still open, the latest first."""
    actor.require(Permission.TOKEN_OWN)
    with context.database.reading() as session:
        mine = queries.of_person(KIND, actor.user_id or 0)
        return queries.listed(session, context.clock.now(), mine, open_only=True)


def actor_of_token(context: Context, secret: str) -> Actor | None:
    """The owner of a token with the grants in force today, narrowed to it; None when it opens nothing.

    It opens nothing when it is unknown, expired or revoked, or its owner inactive or about to change a
    temporary password.
    """
    if not secret.startswith(TOKEN_MARK):
        return None
    with context.database.reading() as session:
        row = queries.by_secret(session, KIND, hash_of(secret))
    if row is None or not is_open(row, context.clock.now()):
        return None
    owner = actor_of_account(context, row.made_by or 0)
    if owner is None or owner.must_change_password or not owner.may(Permission.TOKEN_OWN):
        return None
    touch(context, row)
    permissions = frozenset(Permission(name) for name in row.permissions)
    units = None if row.units is None else frozenset(row.units)
    return owner.by(Credential(KIND, permissions, row.id, units))
