"""Signed links: one project, as it stood when the link was made, for somebody without an account."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update

from data_access.models import IssuedCredential
from data_access.queries import credentials as queries
from data_access.queries import projects as project_queries
from domain.clock import day_of
from domain.credentials import (
    LINK_DAYS,
    CredentialView,
    LinkOver,
    Made,
    check_days,
    clean_note,
)
from domain.errors import CockpitError, Invalid, NotFound, Unavailable
from domain.permissions import Actor, Credential, CredentialKind, Permission
from domain.projects.views import ProjectDetail
from services.context import Context
from services.credentials.common import (
    SUBJECT,
    beginning_of,
    hash_of,
    is_open,
    keep,
    new_secret,
)
from services.identity import actor_of_account
from services.projects.reading import project_detail
from services.viewing import FrozenRequest, ViewRequest, open_view

log = logging.getLogger(__name__)

KIND = CredentialKind.SIGNED_LINK
CLOSED = "这个项目属于限定范围的条目，不能对外分享。"
OUTSIDE = "没有找到该项目，或不在您可以分享的范围内。"
LABEL = "项目简报"


@dataclass(frozen=True, slots=True)
class Brief:
    """What a link shows: the project at the frozen point, when that was, and how long it can be read."""

    detail: ProjectDetail
    made_at: datetime
    expires_at: datetime


def may_share(actor: Actor, detail: ProjectDetail) -> bool:
    """Whether the page of a project offers links: within the right's scope, and nothing restricted."""
    restricted = any(node.restricted for node in detail.path)
    scope = actor.scope(Permission.LINK_SHARE)
    return not restricted and scope.covers_departments([detail.line.lead_department_id], restricted=False)


def share_project(context: Context, actor: Actor, project_id: int, days: int, note: str = "") -> Made:
    """Make a link to a project with its figures as they are now. Raises Invalid or NotFound."""
    actor.require(Permission.LINK_SHARE)
    check_days(days, LINK_DAYS)
    kept_note = clean_note(note)
    secret = new_secret()
    with context.database.reading() as session:
        address = project_queries.project_code(session, project_id)
        if address is None:
            raise NotFound(OUTSIDE)
        plan, code = address
        as_of = open_view(context, session, ViewRequest(plan=plan)).as_of
    detail = project_detail(context, actor, code, ViewRequest(plan=plan))
    if any(node.restricted for node in detail.path):
        raise Invalid(CLOSED)
    if not may_share(actor, detail):
        raise NotFound(OUTSIDE)
    with context.database.writing(actor) as work:
        row = keep(
            work,
            KIND,
            LABEL,
            days,
            queries.of_project(project_id),
            {"project": code},
            secret_hash=hash_of(secret),
            beginning=beginning_of(secret),
            permissions=[Permission.PROJECT_READ.value],
            note=kept_note,
            project_id=project_id,
            frozen_on=as_of.effective_on,
            frozen_seq=as_of.known_at,
        )
        return Made(row.id, secret, row.expires_at)


def links_of_project(context: Context, actor: Actor, project_id: int) -> tuple[CredentialView, ...]:
    """The links to a project that still open, the latest first; the page asks ``may_share`` before."""
    actor.require(Permission.LINK_SHARE)
    with context.database.reading() as session:
        return queries.listed(session, context.clock.now(), queries.of_project(project_id), open_only=True)


def open_link(context: Context, secret: str) -> tuple[Actor, Brief]:
    """The project that a link shows, and its maker narrowed to it. Raises LinkOver, whatever the reason.

    A link lives as long as its maker may share the project: an account that is closed, a grant or deputyship
    that has ended and a node that was restricted since then end it too.
    """
    now = context.clock.now()
    with context.database.reading() as session:
        row = queries.by_secret(session, KIND, hash_of(secret))
        if row is None or not is_open(row, now) or row.project_id is None:
            raise LinkOver()
        address = project_queries.project_code(session, row.project_id)
    maker = actor_of_account(context, row.made_by or 0)
    if maker is None or address is None:
        raise LinkOver()
    plan, code = address
    reader = maker.by(Credential(KIND, frozenset({Permission.PROJECT_READ}), row.id))
    try:
        if not may_share(maker, project_detail(context, maker, code, ViewRequest(plan=plan))):
            raise LinkOver()
        frozen = FrozenRequest(
            plan=plan, asof=row.frozen_on.isoformat() if row.frozen_on else None, seq=row.frozen_seq or 0
        )
        detail = project_detail(context, reader, code, frozen)
    except Unavailable:
        raise
    except CockpitError as error:
        raise LinkOver() from error
    _count(context, row)
    return reader, Brief(detail, row.created_at, row.expires_at)


def _count(context: Context, row: IssuedCredential) -> None:
    """Count a view; the ledger notes the first of each day, so that nobody fills it from outside."""
    try:
        with context.database.writing(Actor(None, KIND.value, KIND.value)) as work:
            today = day_of(work.now)
            values = {"uses": IssuedCredential.uses + 1, "last_used_at": work.now, "counted_on": today}
            work.session.execute(
                update(IssuedCredential).where(IssuedCredential.id == row.id).values(**values)
            )
            if row.counted_on != today:
                work.record("signed_link.view", SUBJECT, row.id, after={"day": today})
    except Unavailable:
        log.warning("view of a link not counted: the database is busy")
