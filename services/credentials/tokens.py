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

KIND = CredentialKind.API_TOKEN


def choices(actor: Actor) -> tuple[Permission, ...]:
    """The permissions that the actor may give a token."""
    return tuple(p for p in Permission if p in CREDENTIAL_POLICY[KIND] and actor.may(p))


def make_token(
    context: Context, actor: Actor, label: str, permissions: Collection[Permission], days: int
) -> Made:
    """Make a token for the actor. Its secret is in the answer alone. Raises Invalid."""
    actor.require(Permission.TOKEN_OWN)
    label = clean_label(label, "名称，如“数据大屏”")
    check_days(days, TOKEN_DAYS)
    chosen = sorted({Permission(p).value for p in permissions})
    if not chosen or not set(chosen) <= set(choices(actor)):
        raise Invalid("请至少选一项权限，且不超出您自己的权限。", {"permissions": "必选"})
    secret = new_secret(TOKEN_MARK)
    with context.database.writing(actor) as work:
        row = keep(
            work,
            KIND,
            label,
            days,
            queries.of_person(KIND, actor.user_id or 0),
            {"permissions": chosen},
            secret_hash=hash_of(secret),
            beginning=beginning_of(secret, TOKEN_MARK),
            permissions=chosen,
        )
        return Made(row.id, secret, row.expires_at)


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
