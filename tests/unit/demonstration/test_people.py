"""The invented staff covers every role and every department on every day."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from domain.permissions import Role
from services.demonstration.catalogue import PROJECTS
from services.demonstration.people import (
    DEPARTMENTS,
    MERGED,
    PEOPLE,
    REORGANISED_ON,
    director_of,
    holders,
    lead_on,
)
from services.demonstration.scenario import BUSINESS_DATE, DEMO_LOGINS, JOURNEY

DAYS = (date(2021, 1, 5), REORGANISED_ON - timedelta(days=1), REORGANISED_ON, BUSINESS_DATE)


def test_about_sixty_people_of_all_roles_with_logins_of_their_own() -> None:
    assert 55 <= len(PEOPLE) <= 70
    assert len({person.login for person in PEOPLE}) == len(PEOPLE)
    assert len({person.name for person in PEOPLE}) == len(PEOPLE)
    assert {grant.role for person in PEOPLE for grant in person.grants} == set(Role)


@pytest.mark.parametrize("day", DAYS)
def test_every_department_with_work_has_one_head_and_reporters(day: date) -> None:
    for department in DEPARTMENTS:
        code = lead_on(department.code, day)
        assert len(holders(Role.DEPARTMENT_HEAD, code, day)) == 1
        assert holders(Role.REPORTER, code, day)


def test_work_of_merged_departments_goes_to_the_new_one() -> None:
    for code in MERGED.predecessors:
        assert lead_on(code, REORGANISED_ON - timedelta(days=1)) == code
        assert lead_on(code, REORGANISED_ON) == MERGED.code


def test_every_project_has_a_director_and_work_is_spread() -> None:
    directors = Counter(director_of(script.code) for script in PROJECTS)
    by_login = {person.login: person for person in PEOPLE}
    assert len(directors) == 5
    for login in directors:
        assert by_login[login].grants[0].role is Role.DIRECTOR


def test_printed_accounts_and_the_journeys_people_exist() -> None:
    logins = {person.login for person in PEOPLE}
    assert set(DEMO_LOGINS.values()) <= logins
    assert {JOURNEY.head, JOURNEY.reporter, JOURNEY.director} <= logins
    assert JOURNEY.head in holders(Role.DEPARTMENT_HEAD, "HDB", BUSINESS_DATE)
    assert JOURNEY.reporter in holders(Role.REPORTER, "HDB", BUSINESS_DATE)
