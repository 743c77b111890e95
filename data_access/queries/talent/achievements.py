"""Achievements with the shares in them at a point of view."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, extract, func, select
from sqlalchemy.orm import Session, aliased

from data_access.models import AchievementRevision, AchievementShare
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from data_access.queries.workflow import state_at
from domain.asof import AsOf
from domain.talent.achievements import (
    Achievement,
    AchievementKind,
    AchievementLevel,
    AchievementTerms,
    Share,
)
from domain.workflow import State

SHARE, ACHIEVEMENT = "achievement_share", "achievement"
"""The kinds: what is submitted and confirmed, and the work itself."""


def achievements(
    session: Session, view: AsOf, only: Collection[int] | None = None
) -> tuple[Achievement, ...]:
    """Works of days until then as known then, the latest first. Two statements."""
    works, shares = _works(), _shares()
    if only is not None:
        works = works.where(_entity().achievement_id.in_(sorted(only)))
        shares = shares.where(AchievementShare.achievement_id.in_(sorted(only)))
    return _joined(session, view, works, shares)


def achievements_of(session: Session, view: AsOf, staff_id: int) -> tuple[Achievement, ...]:
    """The works in which one person has or had a share, with everybody's shares. Two statements."""
    own = select(AchievementShare.achievement_id).where(AchievementShare.staff_id == staff_id)
    works = _works().where(_entity().achievement_id.in_(own))
    return _joined(session, view, works, _shares().where(AchievementShare.achievement_id.in_(own)))


def counted(session: Session, view: AsOf) -> dict[tuple[AchievementLevel, int], int]:
    """How many works count by level and year; a work of several people counts once. One statement."""
    rows = session.execute(_counted(), at(view))
    return {(AchievementLevel(level), int(year)): number for level, year, number in rows}


@cache
def _counted() -> Select[Any]:
    last = _entity()
    year = extract("year", last.achieved_on)
    confirmed = (
        select(AchievementShare.id)
        .where(
            AchievementShare.achievement_id == last.achievement_id,
            AchievementShare.change_seq <= KNOWN_AT,
            state_at(SHARE, AchievementShare.id) == State.APPROVED.value,
        )
        .exists()
    )
    return (
        select(last.level, year, func.count())
        .where(last.achieved_on <= EFFECTIVE_ON, confirmed)
        .group_by(last.level, year)
    )


def same_as(session: Session, view: AsOf, terms: AchievementTerms) -> tuple[Achievement, ...]:
    """The works registered under the same kind and title in the same year. Three statements."""
    kind, _, key = terms.key
    candidates = session.scalars(
        select(AchievementRevision.achievement_id)
        .where(AchievementRevision.title_key == key, AchievementRevision.kind == kind.value)
        .distinct()
    ).all()
    found = achievements(session, view, candidates) if candidates else ()
    return tuple(work for work in found if work.terms.key == terms.key)


def days(session: Session) -> set[date]:
    """The days on which works were achieved, as they are or were told."""
    return set(session.scalars(select(AchievementRevision.achieved_on).distinct()))


def achievement_of_share(session: Session, share_id: int) -> AchievementShare | None:
    """The row of a share."""
    return session.get(AchievementShare, share_id)


def _joined(session: Session, view: AsOf, works: Select[Any], shares: Select[Any]) -> tuple[Achievement, ...]:
    parts: dict[int, list[Share]] = {}
    for row, state in session.execute(shares, at(view)):
        share = Share(
            row.id, row.achievement_id, row.staff_id, row.rank, State(state) if state else State.DRAFT
        )
        parts.setdefault(row.achievement_id, []).append(share)
    return tuple(
        Achievement(
            row.achievement_id,
            row.change_seq,
            AchievementTerms(
                AchievementKind(row.kind),
                row.title,
                AchievementLevel(row.level),
                row.achieved_on,
                row.issuer,
            ),
            tuple(parts.get(row.achievement_id, ())),
        )
        for row in session.scalars(works, at(view))
    )


@cache
def _entity() -> Any:
    rank = (
        func.row_number()
        .over(partition_by=AchievementRevision.achievement_id, order_by=AchievementRevision.change_seq.desc())
        .label("rank")
    )
    ranked = select(AchievementRevision, rank).where(AchievementRevision.change_seq <= KNOWN_AT).subquery()
    return aliased(AchievementRevision, select(ranked).where(ranked.c.rank == 1).subquery())


@cache
def _works() -> Select[Any]:
    # A correction may move the day: which revision holds is a question of knowledge alone.
    last = _entity()
    return (
        select(last)
        .where(last.achieved_on <= EFFECTIVE_ON)
        .order_by(last.achieved_on.desc(), last.achievement_id.desc())
    )


def _shares() -> Select[Any]:
    return (
        select(AchievementShare, state_at(SHARE, AchievementShare.id))
        .where(AchievementShare.change_seq <= KNOWN_AT)
        .order_by(AchievementShare.achievement_id, AchievementShare.rank, AchievementShare.id)
    )
