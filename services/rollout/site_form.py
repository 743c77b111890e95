"""The form of a site: what it begins with, and the draft that keeps what was typed, one for each person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete

from data_access.models import Draft
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.queries.rollout import sites as site_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Forbidden, NotFound
from domain.network.units import Registry, UnitType
from domain.permissions import Actor, Permission
from domain.rollout.site_views import DRAFT_FIELDS, SiteForm
from domain.rollout.sites import HOST_NAMES, HostKind, Lane, SiteTerms, Tier
from services.context import Context
from services.network.registry import kept_registry
from services.projects.reporting import Editing
from services.rollout.reading import load_sites, today_of
from services.rollout.sites import NO_SITE, NOT_YOURS, SavedSite, add_site, alter_site
from services.rollout.unit_links import Ground
from services.versions import overtaken

__all__ = [
    "DRAFT_FIELDS",
    "HOST_NAMES",
    "HostKind",
    "Lane",
    "SiteForm",
    "SiteTerms",
    "Tier",
    "drop_draft",
    "keep_draft",
    "save_change",
    "save_new",
    "site_form",
]

DRAFT = "site"
LONGEST = 600
"""What a draft keeps of a field."""


def site_form(context: Context, actor: Actor, code: str = "") -> SiteForm:
    """The form of a new site, or of one that the actor may change. Raises NotFound and Forbidden."""
    actor.require(Permission.SITE_WRITE)
    scope = actor.scope(Permission.SITE_WRITE)
    view = today_of(context)
    with context.database.reading() as session:
        site, version = None, 0
        if code:
            site_id = site_queries.site_id(session, code)
            sites = site_queries.sites(session, view, site_id or 0)
            site = sites.site(code)
            if site is None:
                raise NotFound(NO_SITE)
            if not scope.covers_departments([site.terms.department_id]):
                raise Forbidden(NOT_YOURS)
            version = sites.version(site.id)
        kept = project_queries.draft(session, DRAFT, _key(actor, code))
        departments = people_queries.departments(session, view)
        registry = kept_registry(context, session, view)
        taken = site_queries.linked_units(session)
        own = site.terms.unit_id if site else None
        return SiteForm(
            code=code,
            site=site,
            terms=site.terms if site else None,
            version=version,
            draft_version=kept.version if kept else 0,
            typed=None if kept is None else {str(k): str(v) for k, v in kept.body.items()},
            saved_at=kept.updated_at if kept else None,
            departments=tuple(
                (key, label.name) for key, label in departments.items() if scope.covers_departments([key])
            ),
            libraries=_units(registry, context, UnitType.CITY, UnitType.DISTRICT),
            rooms=tuple(
                (key, name)
                for key, name in _units(registry, context, UnitType.CHILDREN)
                if key not in taken or key == own
            ),
            today=context.today,
        )


def _units(registry: Registry, context: Context, *types: UnitType) -> tuple[tuple[int, str], ...]:
    return tuple(
        (unit.id, f"{unit.code} {unit.name}")
        for unit in registry.at(context.today).values()
        if unit.type in types and unit.closed_on is None
    )


def keep_draft(
    context: Context,
    actor: Actor,
    code: str,
    version: int,
    typed: Mapping[str, str],
    page: str = "",
    stamp: int = 0,
) -> int:
    """Keep what was typed into one's own form; returns the draft's version.

    ``page`` and ``stamp`` are those of ``Editing``. Raises Conflict when another window saved since.
    """
    actor.require(Permission.SITE_WRITE)
    body = {name: str(typed.get(name) or "")[:LONGEST] for name in DRAFT_FIELDS}
    editing = Editing(version, page, stamp)
    key = _key(actor, code)
    with context.database.writing(actor) as work:
        kept = project_queries.draft(work.session, DRAFT, key)
        if not editing.follows(kept):
            raise overtaken("您在另一个窗口", kept.version if kept else 0, "这份草稿", ())
        if kept is None:
            kept = Draft(subject_kind=DRAFT, subject_key=key, body=None, version=0)
            work.session.add(kept)
        elif editing.overtaken(kept):
            return kept.version
        if kept.body != body:
            kept.body = body
            kept.version += 1
            kept.updated_by = actor.user_id or 0
            kept.updated_at = work.now
        kept.page, kept.stamp = editing.page, editing.stamp
        return kept.version


def drop_draft(context: Context, actor: Actor, code: str = "") -> None:
    """Throw one's own draft away."""
    actor.require(Permission.SITE_WRITE)
    with context.database.writing(actor) as work:
        _forget(work, actor, code)


def save_new(
    context: Context,
    actor: Actor,
    lane: Lane,
    terms: SiteTerms,
    effective_on: date | None,
    version: int,
    page: str = "",
) -> SavedSite:
    """Register the site of the form and end its draft; a second click finds the draft gone.

    Raises as ``create_site``, and Conflict.
    """
    actor.require(Permission.SITE_WRITE)
    with context.database.writing(actor) as work:
        _follows(work, actor, "", version, page)
        saved = add_site(work, Ground(work.session), lane, terms, effective_on)
        _forget(work, actor, "")
        return saved


def save_change(
    context: Context,
    actor: Actor,
    code: str,
    terms: SiteTerms,
    effective_on: date | None,
    reason: str,
    version: int,
) -> SavedSite:
    """Save what the form changes of a site and end its draft. Raises as ``change_site``."""
    actor.require(Permission.SITE_WRITE)
    with context.database.writing(actor) as work:
        sites = load_sites(work.session, today_of(context))
        ground = Ground(work.session)
        saved = alter_site(work, ground, sites, code, terms, effective_on, version, reason)
        _forget(work, actor, code)
        return saved


def _follows(work: UnitOfWork, actor: Actor, code: str, version: int, page: str) -> None:
    kept = project_queries.draft(work.session, DRAFT, _key(actor, code))
    if not Editing(version, page).follows(kept):
        raise Conflict("这份表单已经提交，或在另一个窗口改过，没有重复登记。请从点位名册核对。")


def _forget(work: UnitOfWork, actor: Actor, code: str) -> None:
    work.session.execute(
        delete(Draft).where(Draft.subject_kind == DRAFT, Draft.subject_key == _key(actor, code))
    )


def _key(actor: Actor, code: str) -> str:
    return f"{code or 'new'}:{actor.user_id or 0}"
