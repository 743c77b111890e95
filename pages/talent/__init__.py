"""人才: the staff register and people's pages, hours, training, the 111 programme, the reserve pool."""

from flask import Blueprint

from pages.talent import (
    achievements,
    cadres,
    checklist,
    cultivation,
    exchanges,
    hours,
    mechanisms,
    overview,
    people,
    programme,
    training,
)
from pages.talent import register as register_pages
from pages.talent.achievements.listing import talent_achievements
from pages.talent.cadres.layout import talent_cadres
from pages.talent.cultivation.listing import talent_cultivation
from pages.talent.mechanisms.layout import talent_mechanisms
from pages.talent.register.listing import talent_register

SECTION = "人才"


def register() -> None:
    """Register the pages, each room's in its package."""
    overview.register(SECTION)
    register_pages.register(SECTION)
    programme.register(SECTION)
    people.register(SECTION)
    cadres.register(SECTION)
    mechanisms.register(SECTION)
    cultivation.register(SECTION)
    achievements.register(SECTION)
    training.register(SECTION)
    exchanges.register(SECTION)
    checklist.register(SECTION)
    hours.register(SECTION)


def blueprints() -> tuple[Blueprint, ...]:
    """Files that are taken out, for people who are logged in."""
    return (talent_register, talent_cadres, talent_mechanisms, talent_cultivation, talent_achievements)
