"""Screens: a wall display that shows the cockpit and nothing else, without a person behind it."""

from __future__ import annotations

from datetime import timedelta

from data_access.queries import credentials as queries
from domain.credentials import CODE_HOURS, TOKEN_DAYS, Made, check_days, clean_label
from domain.errors import Invalid
from domain.permissions import CREDENTIAL_POLICY, Actor, Credential, CredentialKind, Permission
from services.context import Context
from services.credentials.common import SUBJECT, beginning_of, hash_of, is_open, keep, new_secret, touch

KIND = CredentialKind.SCREEN
USED_UP = "这个地址已经用过、已过期或不完整。请系统管理员或馆领导在“凭据”页重新生成。"


def make_screen(context: Context, actor: Actor, place: str, days: int) -> Made:
    """Make the credential of a wall display; the answer's secret is its one-time code. Raises Invalid."""
    actor.require(Permission.SCREEN_MANAGE)
    place = clean_label(place, "显示屏所在的位置，如“一楼大厅”")
    check_days(days, TOKEN_DAYS)
    code = new_secret()
    with context.database.writing(actor) as work:
        row = keep(
            work,
            KIND,
            place,
            days,
            queries.of_kinds(KIND),
            secret_hash=None,
            beginning=beginning_of(code),
            permissions=sorted(p.value for p in CREDENTIAL_POLICY[KIND]),
            code_hash=hash_of(code),
            code_expires_at=work.now + timedelta(hours=CODE_HOURS),
        )
        return Made(row.id, code, row.expires_at)


def exchange_code(context: Context, code: str) -> Made:
    """Take a one-time code for the secret that the display keeps. Raises Invalid when it is used up."""
    secret = new_secret()
    with context.database.writing(Actor(None, KIND.value, KIND.value)) as work:
        row = queries.by_code(work.session, hash_of(code))
        usable = row is not None and is_open(row, work.now) and row.code_expires_at is not None
        if row is None or not usable or (row.code_expires_at or work.now) <= work.now:
            raise Invalid(USED_UP)
        row.code_hash = row.code_expires_at = None
        row.secret_hash = hash_of(secret)
        work.record("screen.open", SUBJECT, row.id, after={"label": row.label})
        return Made(row.id, secret, row.expires_at)


def actor_of_screen(context: Context, secret: str) -> Actor | None:
    """The place that a display's cookie names; None when it opens nothing (any more)."""
    with context.database.reading() as session:
        row = queries.by_secret(session, KIND, hash_of(secret))
    if row is None or not is_open(row, context.clock.now()):
        return None
    touch(context, row)
    return Actor(
        user_id=None,
        login=KIND.value,
        name=row.label,
        credential=Credential(KIND, frozenset(Permission(name) for name in row.permissions), row.id),
    )
