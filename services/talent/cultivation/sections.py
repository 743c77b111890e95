"""What of cultivation and achievements stands on a person's page. Registered by being imported."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries.talent import achievements as achievement_queries
from domain.talent.achievements import Achievement
from domain.talent.cultivation_views import CultivationRecord
from domain.talent.sight import SEES, Field, Stage
from services.context import Context
from services.talent.cultivation import sight
from services.talent.person_sections import Subject, section

__all__ = ["ACHIEVEMENTS", "CULTIVATION", "PersonAchievements", "PersonCultivation"]

CULTIVATION, ACHIEVEMENTS = "cultivation", "achievements"


@dataclass(frozen=True, slots=True)
class PersonCultivation:
    """The cultivations of one person, the latest first."""

    records: tuple[CultivationRecord, ...]


@dataclass(frozen=True, slots=True)
class PersonAchievements:
    """The works one person has a part in, confirmed or not."""

    staff_id: int
    works: tuple[Achievement, ...]
    own: bool


@section(CULTIVATION, 40, "人才培养")
def cultivations_of(context: Context, session: Session, subject: Subject) -> PersonCultivation | None:
    """Term, goals and results, for those who may see somebody's papers."""
    if SEES[Stage.SELECTED][Field.MATERIAL].isdisjoint(subject.viewers):
        return None
    found = [one for one in sight.records(session, subject.view) if one.staff_id == subject.member.id]
    return PersonCultivation(tuple(reversed(found))) if found else None


@section(ACHIEVEMENTS, 45, "成果")
def achievements_of(context: Context, session: Session, subject: Subject) -> PersonAchievements | None:
    """The works with rank and standing; people see where to register their own, be it none so far."""
    if SEES[Stage.SELECTED][Field.MATERIAL].isdisjoint(subject.viewers):
        return None
    works = achievement_queries.achievements_of(session, subject.view, subject.member.id)
    if not works and not subject.own:
        return None
    return PersonAchievements(subject.member.id, works, subject.own)
