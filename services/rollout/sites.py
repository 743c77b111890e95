"""Writing sites: registering and changing them, and moving them from stage to stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from data_access.models import ChildrenSite, SiteMove
from data_access.queries.rollout import sites as site_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.rollout.gates import to_document
from domain.rollout.site_views import differences
from domain.rollout.sites import (
    CODE,
    CODE_HELP,
    Lane,
    MoveKind,
    Site,
    Sites,
    SiteStage,
    SiteTerms,
    own_faults,
    plain_terms,
)
from domain.rollout.stages import (
    LONGEST_REASON,
    STAGES,
    allowed,
    corrected_day_fault,
    day_fault,
    target,
)
from services.context import Context
from services.rollout.counted import ROOMS, changed
from services.rollout.gates import pass_gate
from services.rollout.reading import load_sites, today_of
from services.rollout.site_rows import amended, clean, first_row, values_of, write_rows
from services.rollout.unit_links import (
    Ground,
    close_room,
    link_faults,
    move_opening,
    open_room,
    reopen_room,
)
from services.versions import check_version

__all__ = [
    "Lane",
    "MoveKind",
    "SavedSite",
    "SiteStage",
    "SiteTerms",
    "change_site",
    "correct_move",
    "create_site",
    "move_site",
]

SITE = site_queries.SITE
NO_SITE = "没有这个点位，可能编号有误，请从点位名册进入。"
WHAT = "这个点位"
NOT_YOURS = "您只能办理本部门负责的点位。如需调整责任部门，请联系办公室。"


@dataclass(frozen=True, slots=True)
class SavedSite:
    """A site as it was saved: the number of the change is the version of the next form."""

    code: str
    version: int


def create_site(
    context: Context,
    actor: Actor,
    lane: Lane,
    terms: SiteTerms,
    effective_on: date | None,
    code: str | None = None,
) -> SavedSite:
    """Register a site, which enters the first stage of its lane on that day.

    Without a code the next free one is given. Raises Forbidden, and Invalid by field.
    """
    actor.require(Permission.SITE_WRITE)
    with context.database.writing(actor) as work:
        return add_site(work, Ground(work.session), lane, terms, effective_on, code)


def add_site(
    work: UnitOfWork,
    ground: Ground,
    lane: Lane,
    terms: SiteTerms,
    effective_on: date | None,
    code: str | None = None,
) -> SavedSite:
    """As ``create_site``, inside a transaction of an actor who may register sites."""
    terms = clean(terms)
    faults = term_faults(ground, terms, None)
    told = day_fault(None, effective_on, work.today)
    if told:
        faults["effective_on"] = told
    given = (code or "").strip().upper() or _next_code(ground.codes)
    told = code_fault(ground, given)
    if told:
        faults["code"] = told
    _settle(faults)
    assert effective_on is not None
    _require_scope(work.actor, Permission.SITE_WRITE, terms)
    first = STAGES[lane][0]
    after = {"lane": lane.value, "stage": first.value, **plain_terms(terms), "effective_on": effective_on}
    seq = work.record("site.create", SITE, given, after=after)
    row = ChildrenSite(code=given, lane=lane.value, change_seq=seq)
    work.session.add(row)
    work.session.flush()
    work.session.add(first_row(row.id, terms, effective_on, seq))
    work.session.add(
        SiteMove(
            site_id=row.id,
            turn=1,
            kind=MoveKind.START.value,
            from_stage=None,
            to_stage=first.value,
            reason="",
            effective_on=effective_on,
            change_seq=seq,
        )
    )
    work.session.flush()
    ground.codes.add(given)
    if terms.unit_id is not None:
        ground.linked[terms.unit_id] = row.id
    changed(work, ROOMS, effective_on)
    return SavedSite(given, seq)


def code_fault(ground: Ground, code: str) -> str:
    """Why a code cannot be given to a new site; empty when it can."""
    if not CODE.fullmatch(code):
        return f"{CODE_HELP}。"
    if code in ground.codes:
        return f"编号“{code}”已经使用，请换一个，或留空由系统编号。"
    return ""


def change_site(
    context: Context,
    actor: Actor,
    code: str,
    terms: SiteTerms,
    effective_on: date | None,
    version: int,
    reason: str = "",
) -> SavedSite:
    """Change what is kept of a site, from a day on; what was set for later days stays.

    What changes nothing keeps its version. Raises NotFound, Forbidden, Conflict, and Invalid by field.
    """
    actor.require(Permission.SITE_WRITE)
    with context.database.writing(actor) as work:
        sites = load_sites(work.session, today_of(context))
        ground = Ground(work.session)
        return alter_site(work, ground, sites, code, terms, effective_on, version, reason)


def alter_site(
    work: UnitOfWork,
    ground: Ground,
    sites: Sites,
    code: str,
    terms: SiteTerms,
    effective_on: date | None,
    version: int | None,
    reason: str = "",
) -> SavedSite:
    """As ``change_site``, inside a transaction; without a version nobody is asked who was faster."""
    site = _site(sites, code)
    _require_scope(work.actor, Permission.SITE_WRITE, site.terms)
    if version is not None:
        check_version(
            work.session, version, sites.version(site.id), WHAT, lambda: differences(terms, site.terms)
        )
    terms = clean(terms)
    faults = term_faults(ground, terms, site)
    told = day_fault(None, effective_on, work.today)
    if told:
        faults["effective_on"] = told
    if len(reason.strip()) > LONGEST_REASON:
        faults["reason"] = f"原因不超过 {LONGEST_REASON} 字，请精简。"
    _settle(faults)
    assert effective_on is not None
    _require_scope(work.actor, Permission.SITE_WRITE, terms)
    rows = amended(work, site, effective_on, values_of(terms))
    if not rows:
        return SavedSite(code, sites.version(site.id) if version is None else version)
    old, new = plain_terms(site.terms), plain_terms(terms)
    differing = [name for name in new if old[name] != new[name]]
    told_reason = {"reason": reason.strip()} if reason.strip() else {}
    seq = work.record(
        "site.change",
        SITE,
        code,
        {name: old[name] for name in differing},
        {**{name: new[name] for name in differing}, "effective_on": effective_on, **told_reason},
    )
    write_rows(work, site.id, rows, seq)
    changed(work, ROOMS, effective_on)
    return SavedSite(code, seq)


def move_site(
    context: Context,
    actor: Actor,
    code: str,
    kind: MoveKind,
    effective_on: date | None,
    reason: str,
    version: int,
    waiver: int | None = None,
    to_stage: SiteStage | None = None,
) -> SavedSite:
    """Move a site on, back, out of the programme, closed or open again, from a day on.

    A stage is entered through its gate (GateRefused says what is missing), or with a waiver given for it.
    `to_stage` is where the site was asked to go, when it was: a stage that the move does not lead to is
    refused. Opening registers the room as a unit of the network or links it, closing and opening again
    follow there. Raises NotFound, Forbidden, Conflict with the name of who was faster, and Invalid by field.
    """
    actor.require(Permission.SITE_MOVE)
    with context.database.writing(actor) as work:
        site, sites = _to_move(context, work, code, version)
        standing = sites.standing(site.id)
        faults = allowed(site.lane, standing, kind, effective_on, reason, work.today, to_stage)
        stage = target(site.lane, standing, kind)
        _settle(faults)
        assert stage is not None
        assert effective_on is not None
        check, used = None, None
        if kind.enters:
            check, used = pass_gate(work.session, site, stage, effective_on, waiver)
        missed = to_document(check.shortfalls) if check else []
        seq = work.record(
            f"site.{kind.value}",
            SITE,
            code,
            {"stage": standing.stage.value if standing.stage else None, "state": standing.state.value},
            {
                "stage": stage.value,
                "effective_on": effective_on,
                **({"reason": reason.strip()} if reason.strip() else {}),
                **({"shortfalls": [one["message"] for one in missed]} if missed else {}),
            },
        )
        work.session.add(
            SiteMove(
                site_id=site.id,
                turn=max((move.turn for move in standing.history), default=0) + 1,
                kind=kind.value,
                from_stage=standing.stage.value if standing.stage else None,
                to_stage=stage.value,
                reason=reason.strip(),
                gate_rule_revision_id=check.rule.revision_id if check else None,
                waiver_id=used,
                shortfalls=missed or None,
                effective_on=effective_on,
                change_seq=seq,
            )
        )
        work.session.flush()
        _follow(work, site, kind, stage, effective_on, reason.strip(), seq)
        changed(work, ROOMS, effective_on)
        return SavedSite(code, seq)


def correct_move(
    context: Context,
    actor: Actor,
    code: str,
    turn: int,
    effective_on: date | None,
    reason: str,
    version: int,
) -> SavedSite:
    """Correct the day of a move that was recorded wrongly, with the reason; the order of moves stays.

    Older points of view go on showing what was known. Raises as ``move_site``.
    """
    actor.require(Permission.SITE_MOVE)
    with context.database.writing(actor) as work:
        site, sites = _to_move(context, work, code, version)
        history = sites.standing(site.id).history
        found = next((move for move in history if move.turn == turn), None)
        row = site_queries.move_row(work.session, site.id, turn)
        if found is None or row is None:
            raise NotFound("没有这次阶段变动，请刷新页面后重试。")
        faults: dict[str, str] = {}
        told = corrected_day_fault(history, turn, effective_on, work.today)
        if told:
            faults["effective_on"] = told
        if not reason.strip():
            faults["reason"] = "请写明更正的原因。"
        elif len(reason.strip()) > LONGEST_REASON:
            faults["reason"] = f"原因不超过 {LONGEST_REASON} 字，请精简。"
        _settle(faults)
        assert effective_on is not None
        if effective_on == found.effective_on:
            return SavedSite(code, version)
        seq = work.record(
            "site.correct_move",
            SITE,
            code,
            {"stage": found.stage.value, "effective_on": found.effective_on},
            {"stage": found.stage.value, "effective_on": effective_on, "reason": reason.strip()},
        )
        work.session.add(
            SiteMove(
                site_id=site.id,
                turn=turn,
                kind=row.kind,
                from_stage=row.from_stage,
                to_stage=row.to_stage,
                reason=row.reason,
                gate_rule_revision_id=row.gate_rule_revision_id,
                waiver_id=row.waiver_id,
                shortfalls=row.shortfalls,
                effective_on=effective_on,
                change_seq=seq,
            )
        )
        work.session.flush()
        if found.stage is SiteStage.OPEN and found.kind is MoveKind.ADVANCE:
            move_opening(work, site, found.effective_on, effective_on)
            if effective_on < found.effective_on:
                linked = {"unit_id": site.terms.unit_id}
                write_rows(work, site.id, amended(work, site, effective_on, linked), seq)
        changed(work, ROOMS, min(effective_on, found.effective_on))
        return SavedSite(code, seq)


def _follow(
    work: UnitOfWork, site: Site, kind: MoveKind, stage: SiteStage, day: date, reason: str, seq: int
) -> None:
    """What a move means for the network's registry, in the same transaction."""
    if kind is MoveKind.ADVANCE and stage is SiteStage.OPEN:
        unit_id = open_room(work, site, day)
        write_rows(work, site.id, amended(work, site, day, {"unit_id": unit_id}), seq)
    elif kind is MoveKind.CLOSE:
        close_room(work, site, day, reason)
    elif kind is MoveKind.REOPEN:
        reopen_room(work, site, day)


def _to_move(context: Context, work: UnitOfWork, code: str, version: int) -> tuple[Site, Sites]:
    sites = load_sites(work.session, today_of(context))
    site = _site(sites, code)
    _require_scope(work.actor, Permission.SITE_MOVE, site.terms)
    check_version(work.session, version, sites.version(site.id), WHAT)
    return site, sites


def _site(sites: Sites, code: str) -> Site:
    site = sites.site(code)
    if site is None:
        raise NotFound(NO_SITE)
    return site


def _require_scope(actor: Actor, permission: Permission, terms: SiteTerms) -> None:
    if not actor.scope(permission).covers_departments([terms.department_id]):
        raise Forbidden(NOT_YOURS)


def term_faults(ground: Ground, terms: SiteTerms, site: Site | None) -> dict[str, str]:
    """What is wrong with the terms of a new site, or of one that is changed, by field."""
    faults = own_faults(terms)
    if terms.department_id is not None and terms.department_id not in ground.departments:
        faults["department_id"] = "没有这个部门，请重新选择。"
    return faults | link_faults(ground, terms, site)


def _settle(faults: Mapping[str, str]) -> None:
    if faults:
        raise Invalid(next(iter(faults.values())), faults)


def _next_code(taken: Iterable[str]) -> str:
    numbers = [int(code[2:]) for code in taken if CODE.fullmatch(code)]
    return f"ET{max(numbers, default=0) + 1:03d}"
