"""People on the staff register, for tests of the talent capability."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from data_access.queries.talent import staff as staff_queries
from domain.permissions import Actor
from domain.talent.staff import Education, Roster, StaffGroup, TitleLevel
from services.context import Context
from services.talent.editing import Newcomer, StaffChange, StaffTerms, save_staff
from services.talent.register import load_roster, today_of
from tests.support.factories import Library, name_of

ENTERED = date(2015, 3, 2)
"""When everybody entered who is not said to have done so on another day."""


def terms(department_id: int, **changes: Any) -> StaffTerms:
    """What the register says of an ordinary librarian of a department, but for the changes."""
    ordinary = StaffTerms(
        department_id=department_id,
        title_level=TitleLevel.MIDDLE,
        title="馆员",
        group=StaffGroup.PROFESSIONAL,
        education=Education.MASTER,
        discipline="library",
        birth_year=1985,
        entered_on=ENTERED,
    )
    return replace(ordinary, **changes)


def enrol(context: Context, people: Iterable[tuple[str, str, StaffTerms]], first: int = 1) -> dict[str, int]:
    """Put people on the register by log-in name ("" makes an account), name and terms.

    They get the numbers YG0001, YG0002, … from ``first`` on; returns the ids on the register by number.
    """
    changes = [
        StaffChange(f"YG{number:04}", given, given.entered_on, None, Newcomer(name, login))
        for number, (login, name, given) in enumerate(people, first)
    ]
    save_staff(context, Actor.system(), changes)
    with context.database.reading() as session:
        ids = staff_queries.ids_by_number(session)
    return {change.number: ids[change.number] for change in changes}


def enrol_people(
    library: Library, logins: Mapping[str, str], changes: Mapping[str, Mapping[str, Any]] | None = None
) -> dict[str, int]:
    """Put people of the small library on the register, by log-in name and code of the department.

    ``changes`` are those of a person's terms. Returns the ids on the register by log-in name.
    """
    people = [
        (login, name_of(login), terms(library.department(code), **(changes or {}).get(login, {})))
        for login, code in logins.items()
    ]
    ids = enrol(library.context, people)
    return dict(zip(logins, ids.values(), strict=True))


def roster(context: Context) -> Roster:
    """The register as of today."""
    with context.database.reading() as session:
        return load_roster(session, today_of(context))
