"""Documents and photos of sites: documents by their kind, photos by the stage they were taken in.

Files hang on the kinds ``site``, with ``<site's id>:<code of the document>``, and ``site_photo``, with
``<site's id>:<stage>``. Registered by being imported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries.rollout import sites as site_queries
from domain.asof import AsOf
from domain.attachments import AttachmentList, AttachmentView, Family
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.rollout.gates import DOCUMENT_STAGES, DOCUMENTS, documents_of
from domain.rollout.sites import NO_CHILDREN, STAGES, Site, SiteStage
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.rollout.reading import today_of

__all__ = ["DOCUMENTS", "DOCUMENT_STAGES", "NO_CHILDREN", "files_of", "photos_of"]

DOCUMENT, PHOTO = "site", "site_photo"
NOT_YOURS = "您只能为本部门负责的点位添加或移除材料。如需调整责任部门，请联系办公室。"
_KEY = re.compile(r"([1-9]\d{0,17}):([a-z_]{1,40})")


def files_of(
    context: Context, session: Session, site: Site, view: AsOf, may_attach: bool
) -> Mapping[str, AttachmentList]:
    """The documents of a site at a point of view, by kind in the order of its lane; one statement."""
    keys = {code: f"{site.id}:{code}" for code in documents_of(site.lane)}
    found = attachment_queries.attachments_of(session, DOCUMENT, tuple(keys.values()), view)
    return {
        code: AttachmentList(DOCUMENT, key, found.get(key, ()), may_attach, context.rules.attachments)
        for code, key in keys.items()
    }


def photos_of(
    context: Context, session: Session, site: Site, view: AsOf, may_attach: bool
) -> Mapping[SiteStage, AttachmentList]:
    """The photos of a site at a point of view, by stage in the order of its lane; one statement."""
    keys = {stage: f"{site.id}:{stage.value}" for stage in STAGES[site.lane]}
    found: Mapping[str, tuple[AttachmentView, ...]] = attachment_queries.attachments_of(
        session, PHOTO, tuple(keys.values()), view
    )
    limits = context.rules.attachments.only(Family.IMAGE)
    return {
        stage: AttachmentList(PHOTO, key, found.get(key, ()), may_attach, limits)
        for stage, key in keys.items()
    }


def of_document(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A kind of document of a site: whoever may change the site adds files."""
    site, code = _located(context, session, actor, subject_id)
    if code not in documents_of(site.lane):
        raise NotFound(attachments.GONE)
    return SubjectAccess(context.today, _refusal(actor, site))


def of_photo(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A stage of a site: pictures alone."""
    site, stage = _located(context, session, actor, subject_id)
    if stage not in {one.value for one in STAGES[site.lane]}:
        raise NotFound(attachments.GONE)
    return SubjectAccess(context.today, _refusal(actor, site), Family.IMAGE)


def _located(context: Context, session: Session, actor: Actor, subject_id: str) -> tuple[Site, str]:
    key = _KEY.fullmatch(subject_id)
    if key is None or not actor.may(Permission.ROLLOUT_READ):
        raise NotFound(attachments.GONE)
    found = site_queries.sites(session, today_of(context), int(key[1]))
    site = found.by_id.get(int(key[1]))
    if site is None:
        raise NotFound(attachments.GONE)
    return site, key[2]


def _refusal(actor: Actor, site: Site) -> str:
    places = [site.terms.department_id]
    return "" if actor.scope(Permission.SITE_WRITE).covers_departments(places) else NOT_YOURS


attachments.register(DOCUMENT, of_document)
attachments.register(PHOTO, of_photo)
