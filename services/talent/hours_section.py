"""Hours on a person's page: the years up to now. Registered by being imported."""

from __future__ import annotations

from sqlalchemy.orm import Session

from domain.talent.hours_views import HoursSection, YearLine
from domain.talent.sight import SEES, Field, Stage
from services.context import Context
from services.talent.hours_reading import years_offered
from services.talent.hours_standing import person_years
from services.talent.person_sections import Subject, section

__all__ = ["SECTION", "HoursSection", "hours_section"]

SECTION = "hours"
YEARS = 5


@section(SECTION, 20, "继续教育学时")
def hours_section(context: Context, session: Session, subject: Subject) -> HoursSection | None:
    """How the person stood in the last years; None for who may not see it."""
    if SEES[Stage.HOURS][Field.MATERIAL].isdisjoint(subject.viewers):
        return None
    member = subject.member
    years = years_offered(session, subject.view.effective_on)[:YEARS]
    found = person_years(session, subject.view, subject.roster, member, years)
    lines = [
        YearLine(year, person, found[year].closed is not None)
        for year in years
        if (person := found[year].people.get(member.id)) is not None
    ]
    return HoursSection(member.number, subject.own, tuple(lines))
