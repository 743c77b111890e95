"""Orders about rooms: what was found at the last assessment comes along as their reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from data_access.queries.rollout import rooms as queries
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.rollout.assessments import Assessment, points_text
from domain.rollout.sites import Site
from domain.supervision.views import SubjectView
from services.context import Context
from services.rollout.reading import kept_sites, today_of
from services.rollout.rooms import ROOM
from services.supervision.subjects import register

_LABEL = "少儿图书室"
REQUIREMENT = "请对照评估发现的问题逐项整改，说明措施和完成时间，并在时限内反馈。"
MOST = 480
"""The most characters that go along: the reason of an order takes little more."""


def _words(found: Assessment | None) -> str:
    """What the last assessment that stands found wrong; empty where it found nothing."""
    if found is None or (found.passed and not found.findings):
        return ""
    score = f"{found.year} 年度评估得分 {points_text(found.total)} 分"
    if not found.passed:
        score += f"，低于合格线 {points_text(found.passing)} 分"
    told = f"{score}。{found.findings}"
    return told if len(told) <= MOST else f"{told[:MOST]}…"


def _view(actor: Actor, site: Site, situation: str = "") -> SubjectView:
    department = site.terms.department_id
    return SubjectView(
        kind=ROOM,
        subject_id=site.code,
        ref=site.code,
        label=_LABEL,
        title=site.name,
        href=f"/rollout/rooms/{site.code}",
        visible=actor.may(Permission.ROLLOUT_READ),
        restricted=False,
        departments=frozenset() if department is None else frozenset({department}),
        department_id=department,
        situation=situation,
        proposed_title=f"整改“{site.name}”存在的问题",
        proposed_requirement=REQUIREMENT,
    )


def find_room(context: Context, session: Session, actor: Actor, ref: str) -> SubjectView:
    """The room of the site with this code, once it has been opened."""
    view = today_of(context)
    sites = kept_sites(context, session, view)
    site = sites.site(ref)
    if site is None or not actor.may(Permission.ROLLOUT_READ) or sites.standing(site.id).opened_on is None:
        raise NotFound("没有找到要督办的图书室，请从开放使用页面重新发起。")
    standing = [one for one in queries.assessments(session, view, site.id) if one.stands]
    last = max(standing, key=lambda one: (one.year, one.id), default=None)
    return _view(actor, site, _words(last))


def load_rooms(
    context: Context, session: Session, actor: Actor, ids: Collection[str]
) -> Mapping[str, SubjectView]:
    """Rooms by the codes of their sites."""
    sites = kept_sites(context, session, today_of(context))
    found = {code: sites.site(code) for code in ids}
    return {code: _view(actor, site) for code, site in found.items() if site is not None}


register(ROOM, _LABEL, find_room, load_rooms)
