"""What every kind of credential shares: being kept without its secret, used, listed and revoked."""

from __future__ import annotations

import hashlib
import logging
import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, update

from data_access.models import IssuedCredential
from data_access.queries import credentials as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.credentials import LIVE_LIMIT, CredentialView
from domain.errors import Invalid, NotFound, Unavailable
from domain.permissions import Actor, CredentialKind, Permission
from services.context import Context

log = logging.getLogger(__name__)

SUBJECT = "credential"
_TOUCH_SECONDS = 60
_BEGINNING = 8


def new_secret(mark: str = "") -> str:
    """A random secret of 256 bits, which is only ever shown to whoever made it."""
    return mark + secrets.token_urlsafe(32)


def hash_of(secret: str) -> str:
    """What is kept of a secret: its SHA-256. A secret of 256 random bits needs no slow hash."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def beginning_of(secret: str, mark: str = "") -> str:
    """The part of a secret by which people recognise it; it opens nothing."""
    return secret[: len(mark) + _BEGINNING]


def keep(
    work: UnitOfWork,
    kind: CredentialKind,
    label: str,
    days: int,
    within: ColumnElement[bool],
    told: dict[str, Any] | None = None,
    **values: Any,
) -> IssuedCredential:
    """Keep a new credential. Raises Invalid when there are too many live ones ``within`` already."""
    if queries.count_open(work.session, work.now, within) >= LIVE_LIMIT:
        raise Invalid(f"有效的已有 {LIVE_LIMIT} 个，请先撤销不用的，再新建。")
    expires_at = work.now + timedelta(days=days)
    seq = work.record(
        f"{kind.value}.make", SUBJECT, label, after={"label": label, "expires_at": expires_at, **(told or {})}
    )
    row = IssuedCredential(
        kind=kind.value,
        label=label,
        made_by=work.actor.user_id,
        created_at=work.now,
        expires_at=expires_at,
        uses=0,
        change_seq=seq,
        **values,
    )
    work.session.add(row)
    work.session.flush()
    return row


def is_open(row: IssuedCredential | None, now: datetime) -> bool:
    """Whether a credential is there and neither revoked nor expired."""
    return row is not None and row.revoked_at is None and row.expires_at > now


def touch(context: Context, row: IssuedCredential) -> None:
    """Note that a credential is in use, once a minute. A busy database must not cost the reader the page."""
    now = context.clock.now()
    if row.last_used_at is not None and (now - row.last_used_at).total_seconds() < _TOUCH_SECONDS:
        return
    try:
        with context.database.writing(Actor.system()) as work:
            work.session.execute(
                update(IssuedCredential).where(IssuedCredential.id == row.id).values(last_used_at=now)
            )
    except Unavailable:
        log.warning("use of a credential not noted: the database is busy")


def all_credentials(context: Context, actor: Actor) -> tuple[CredentialView, ...]:
    """The credentials that the actor oversees, the latest first: all for administrators, else the screens."""
    actor.require(Permission.SCREEN_MANAGE)
    every = actor.may(Permission.CREDENTIAL_MANAGE)
    kinds = queries.of_kinds(*(CredentialKind if every else (CredentialKind.SCREEN,)))
    with context.database.reading() as session:
        return queries.listed(session, context.clock.now(), kinds)


def revoke(context: Context, actor: Actor, credential_id: int) -> None:
    """End a credential at once; one that is over already stays as it is.

    One's own tokens, links on projects that one may share, screens for those who manage them, and any for
    administrators. Raises NotFound for whatever else.
    """
    with context.database.writing(actor) as work:
        row = work.session.get(IssuedCredential, credential_id)
        if row is None or not _may_revoke(work, row):
            raise NotFound("没有找到这个凭据，可能已被删除，或不归您管理。")
        if row.revoked_at is not None:
            return
        row.revoked_at = work.now
        work.record(f"{row.kind}.revoke", SUBJECT, row.id, after={"label": row.label})


def _may_revoke(work: UnitOfWork, row: IssuedCredential) -> bool:
    actor, kind = work.actor, CredentialKind(row.kind)
    if actor.may(Permission.CREDENTIAL_MANAGE):
        return True
    if kind is CredentialKind.API_TOKEN:
        return actor.may(Permission.TOKEN_OWN) and row.made_by == actor.user_id
    if kind is CredentialKind.SCREEN:
        return actor.may(Permission.SCREEN_MANAGE)
    view = AsOf(work.today, EVERYTHING_KNOWN)
    lead = queries.lead_department(work.session, row.project_id or 0, view)
    return actor.scope(Permission.LINK_SHARE).covers_departments([lead], restricted=False)
