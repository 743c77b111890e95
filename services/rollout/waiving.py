"""Waivers: a director lets one move of a site past its gate, for a reason that stays with the site."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from data_access.models import GateWaiver
from data_access.queries.rollout import waivers as waiver_queries
from domain.asof import AsOf
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.rollout.gate_views import ToldWaiver, WaiverForm
from domain.rollout.gates import LONGEST_WAIVER, Shortfall, beyond, to_document
from domain.rollout.sites import MoveKind, Site, Sites, SiteStage, SiteState
from domain.rollout.stages import target
from services.context import Context
from services.rollout.gates import check_gate
from services.rollout.reading import load_sites, today_of
from services.rollout.sites import NO_SITE, SITE, WHAT
from services.versions import check_version

__all__ = [
    "LONGEST_WAIVER",
    "ToldWaiver",
    "WaiverForm",
    "covering",
    "give_waiver",
    "waiver_form",
    "waivers_of",
]


def waivers_of(session: Session, site_id: int, view: AsOf) -> tuple[ToldWaiver, ...]:
    """The waivers a site was given, the latest first, used or not; two statements at most."""
    return waiver_queries.waivers(session, site_id, view)


def covering(
    waivers: Iterable[ToldWaiver], stage: SiteStage, missing: tuple[Shortfall, ...]
) -> ToldWaiver | None:
    """The waiver for a stage that no move has used and that covers all that is missing; None without one."""
    return next(
        (
            one
            for one in waivers
            if one.used_by is None and one.stage is stage and not beyond(missing, one.shortfalls)
        ),
        None,
    )


def waiver_form(context: Context, actor: Actor, code: str) -> tuple[WaiverForm, int]:
    """What a director sees before giving a waiver, and the version of the site. Raises NotFound."""
    actor.require(Permission.GATE_WAIVE)
    with context.database.reading() as session:
        sites = load_sites(session, today_of(context))
        site = _site(sites, code)
        stage, missing, refusal = _asked(context, session, sites, site)
        words = sites.standing(site.id).words
        return WaiverForm(code, site.name, words, stage, missing, refusal), sites.version(site.id)


def give_waiver(context: Context, actor: Actor, code: str, reason: str, version: int) -> int:
    """Let the next move of a site past its gate for what it misses today; returns the waiver's id.

    It covers what is missing now and nothing else, and one move uses it up. Raises NotFound, Forbidden,
    Conflict when the site was changed or moved since the page was opened, and Invalid: without a reason,
    where nothing is missing, or where a waiver waits to be used.
    """
    actor.require(Permission.GATE_WAIVE)
    with context.database.writing(actor) as work:
        sites = load_sites(work.session, today_of(context))
        site = _site(sites, code)
        check_version(work.session, version, sites.version(site.id), WHAT)
        stage, missing, refusal = _asked(context, work.session, sites, site)
        if refusal or stage is None:
            raise Invalid(refusal, {"stage": refusal})
        words = reason.strip()
        if not words or len(words) > LONGEST_WAIVER:
            message = f"请写明特批的理由，不超过 {LONGEST_WAIVER} 字。"
            raise Invalid(message, {"reason": message})
        seq = work.record(
            "site.waive",
            SITE,
            code,
            after={
                "stage": stage.value,
                "shortfalls": [one.message for one in missing],
                "reason": words,
            },
        )
        row = GateWaiver(
            site_id=site.id,
            stage=stage.value,
            reason=words,
            shortfalls=to_document(missing),
            effective_on=work.today,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


def _site(sites: Sites, code: str) -> Site:
    site = sites.site(code)
    if site is None:
        raise NotFound(NO_SITE)
    return site


def _asked(
    context: Context, session: Session, sites: Sites, site: Site
) -> tuple[SiteStage | None, tuple[Shortfall, ...], str]:
    """The next stage of a site, what its gate misses today, and why no waiver is to be given."""
    standing = sites.standing(site.id)
    stage = target(site.lane, standing, MoveKind.ADVANCE)
    if stage is None or standing.state is not SiteState.ACTIVE:
        return None, (), f"点位现在是“{standing.words}”，没有要进入的下一阶段，不需要特批。"
    missing = check_gate(session, site, stage, context.today).shortfalls
    if not missing:
        return stage, (), f"进入“{stage.label}”的要求已满足，不需要特批。"
    one = covering(waiver_queries.waivers(session, site.id, today_of(context)), stage, missing)
    if one is None:
        return stage, missing, ""
    refusal = f"{one.by}已于 {one.given_on} 特批进入“{stage.label}”，还没有使用，不需要再次特批。"
    return stage, missing, refusal
