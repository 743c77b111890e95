"""Sites and their moves at a point of view."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Executable, Select, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import Change, ChildrenSite, ChildrenSiteRevision, PersonName, SiteMove
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from domain.asof import AsOf
from domain.rollout.gates import from_document
from domain.rollout.site_views import SiteChange, ToldMove
from domain.rollout.sites import (
    TERMS,
    HostKind,
    Lane,
    Move,
    MoveKind,
    Site,
    Sites,
    SiteStage,
    SiteTerms,
    Tier,
)

__all__ = [
    "SITE",
    "changes_of",
    "last_change",
    "linked_units",
    "move_row",
    "revisions",
    "site_codes",
    "site_id",
    "sites",
    "told_moves",
]

SYSTEM_NAME = "系统"
SITE = "site"
"""The kind of the ledger's changes; a site is named there by its code."""
_TIERS, _HOSTS = {one.value: one for one in Tier}, {one.value: one for one in HostKind}
_LANES, _STAGES = {one.value: one for one in Lane}, {one.value: one for one in SiteStage}
_KINDS = {one.value: one for one in MoveKind}


def sites(session: Session, view: AsOf, only: int | None = None) -> Sites:
    """All sites at a point of view, or one, with their moves; two statements."""
    single, parameters = only is not None, at(view, **({} if only is None else {"only": only}))
    versions: dict[int, int] = {}
    by_id: dict[int, Site] = {}
    for row in session.execute(_revisions(single), parameters).all():
        (key, code, lane, day, seq, version, tier, host_kind, *rest) = row
        versions[key] = version
        terms = SiteTerms(rest[0], _TIERS[tier], rest[1], rest[2], _HOSTS[host_kind], *rest[3:])
        by_id[key] = Site(key, code, _LANES[lane], terms, day, seq)
    turns: dict[int, dict[int, Move]] = {}
    until = view.effective_on
    for key, turn, kind, stage, day, seq, reason in session.execute(_moves(single), parameters).all():
        if key not in by_id:
            continue
        versions[key] = max(versions[key], seq)
        # In the order of the ledger: a later row of a turn corrects it.
        turns.setdefault(key, {})[turn] = Move(key, turn, _KINDS[kind], _STAGES[stage], day, seq, reason)
    moves = {
        key: tuple(found[turn] for turn in sorted(found) if found[turn].effective_on <= until)
        for key, found in turns.items()
    }
    return Sites(by_id, moves, versions)


@cache
def _revisions(single: bool) -> Select[Any]:
    """The columns come as ``sites`` takes them: first what the site is, then its terms in their order."""
    row = ChildrenSiteRevision
    order = (row.effective_on.desc(), row.change_seq.desc(), row.id.desc())
    rank = func.row_number().over(partition_by=row.site_id, order_by=order)
    last = func.max(row.change_seq).over(partition_by=row.site_id)
    seen = select(row, rank.label("rank"), last.label("last")).where(
        row.effective_on <= EFFECTIVE_ON, row.change_seq <= KNOWN_AT
    )
    if single:
        seen = seen.where(row.site_id == bindparam("only", type_=BigInteger))
    found = seen.subquery().c
    rest = [found[name] for name in TERMS if name not in ("tier", "host_kind")]
    return (
        select(
            ChildrenSite.id,
            ChildrenSite.code,
            ChildrenSite.lane,
            found.effective_on,
            found.change_seq,
            found.last,
            found.tier,
            found.host_kind,
            *rest,
        )
        .join(ChildrenSite, ChildrenSite.id == found.site_id)
        .where(found.rank == 1)
        .order_by(ChildrenSite.code)
    )


@cache
def _moves(single: bool) -> Executable:
    row = SiteMove
    of_one = (row.site_id == bindparam("only", type_=BigInteger),) if single else ()
    return (
        select(row.site_id, row.turn, row.kind, row.to_stage, row.effective_on, row.change_seq, row.reason)
        .where(row.change_seq <= KNOWN_AT, *of_one)
        .order_by(row.change_seq, row.id)
    )


def told_moves(session: Session, site_id: int, view: AsOf) -> tuple[ToldMove, ...]:
    """The moves of a site at a point of view with all that is kept of them, corrected rows among them."""
    rows = session.execute(
        select(SiteMove, Change.recorded_at, PersonName.name)
        .join(Change, Change.seq == SiteMove.change_seq)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .where(
            SiteMove.site_id == site_id,
            SiteMove.change_seq <= view.known_at,
            SiteMove.effective_on <= view.effective_on,
        )
        .order_by(SiteMove.turn, SiteMove.change_seq, SiteMove.id)
    ).all()
    last = {row.turn: row.change_seq for row, _, _ in rows}
    return tuple(
        ToldMove(
            Move(
                row.site_id,
                row.turn,
                MoveKind(row.kind),
                SiteStage(row.to_stage),
                row.effective_on,
                row.change_seq,
                row.reason,
            ),
            recorded_at,
            name or SYSTEM_NAME,
            row.gate_rule_revision_id,
            row.waiver_id,
            from_document(row.shortfalls),
            corrected=row.change_seq < last[row.turn],
        )
        for row, recorded_at, name in rows
    )


def site_id(session: Session, code: str) -> int | None:
    """The id of the site with a code; None when there is none."""
    return session.scalar(select(ChildrenSite.id).where(ChildrenSite.code == code))


def site_codes(session: Session) -> frozenset[str]:
    """All codes that were ever given."""
    return frozenset(session.scalars(select(ChildrenSite.code)))


def revisions(session: Session, site_id: int) -> tuple[ChildrenSiteRevision, ...]:
    """Every revision of a site in the order of the ledger."""
    row = ChildrenSiteRevision
    return tuple(session.scalars(select(row).where(row.site_id == site_id).order_by(row.change_seq, row.id)))


def move_row(session: Session, site_id: int, turn: int) -> SiteMove | None:
    """The row that holds for a turn of a site: the last recorded."""
    return session.scalar(
        select(SiteMove)
        .where(SiteMove.site_id == site_id, SiteMove.turn == turn)
        .order_by(SiteMove.change_seq.desc(), SiteMove.id.desc())
        .limit(1)
    )


def last_change(session: Session, known_at: int) -> int:
    """The number of the last change of any site or move that was known by then; 0 when there are none."""
    return int(session.scalar(_last_change(), {"known_at": known_at}) or 0)


@cache
def _last_change() -> Select[Any]:
    revised = select(func.max(ChildrenSiteRevision.change_seq).label("seq")).where(
        ChildrenSiteRevision.change_seq <= KNOWN_AT
    )
    moved = select(func.max(SiteMove.change_seq).label("seq")).where(SiteMove.change_seq <= KNOWN_AT)
    both = revised.union_all(moved).subquery()
    return select(func.max(both.c.seq))


def linked_units(session: Session) -> dict[int, int]:
    """The site that names a unit as its own in its last revision, by the unit's id."""
    row = ChildrenSiteRevision
    rank = func.row_number().over(
        partition_by=row.site_id, order_by=(row.effective_on.desc(), row.change_seq.desc(), row.id.desc())
    )
    found = select(row.site_id, row.unit_id, rank.label("rank")).subquery().c
    rows = session.execute(
        select(found.site_id, found.unit_id).where(found.rank == 1, found.unit_id.is_not(None))
    )
    return {row.unit_id: row.site_id for row in rows}


def changes_of(session: Session, code: str, view: AsOf) -> tuple[SiteChange, ...]:
    """What the ledger has of a site as known at a point of view, the latest first."""
    rows = session.execute(
        select(Change, PersonName.name)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .where(Change.subject_kind == SITE, Change.subject_id == code, Change.seq <= view.known_at)
        .order_by(Change.seq.desc())
    )
    return tuple(
        SiteChange(
            change.seq,
            change.recorded_at,
            name or SYSTEM_NAME,
            change.action,
            change.before,
            change.after,
        )
        for change, name in rows
    )
