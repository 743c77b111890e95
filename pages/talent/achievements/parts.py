"""What the pages of achievements share."""

from __future__ import annotations

from components.labels.talent_cultivation import ACHIEVEMENT_KINDS, ACHIEVEMENT_LEVELS
from services.talent.achievements import AchievementTerms

PATH = "/talent/achievements"


def told_of(terms: AchievementTerms) -> str:
    """Level and kind of a work."""
    return f"{ACHIEVEMENT_LEVELS[terms.level]}{ACHIEVEMENT_KINDS[terms.kind]}"
