"""Ids of rows outside a person's scope: the right to a callback is not the right to every row."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from werkzeug.test import TestResponse

from domain.permissions import POLICY, Permission, Reach, Role
from tests.contract.calls import (
    NOBODYS_ID,
    body_of,
    complaints,
    guarded_callbacks,
    permission_of,
    scoped_role,
    takes,
)
from tests.contract.conftest import Site
from tests.contract.world import (
    BY_COLLEAGUE,
    BY_HEAD,
    FOREIGN,
    OTHER_DEPARTMENT,
    RESTRICTED,
    UNASSIGNED,
    login_of,
)
from tests.support.client import call

HEAD = login_of(Role.DEPARTMENT_HEAD)
PROJECTS_OUTSIDE = (FOREIGN, RESTRICTED, UNASSIGNED)


def scoped_calls(site: Site) -> Iterator[tuple[str, Permission, Role]]:
    """Every callback whose right is limited to a department, for each role that holds it so."""
    for output, entry in guarded_callbacks(site).items():
        permission = permission_of(entry)
        for rule in POLICY:
            if rule.permission is permission and rule.reach is Reach.WITHIN_GRANT:
                yield output, permission, rule.role


def refused(answer: TestResponse, statuses: tuple[int, ...] = (403, 404)) -> bool:
    """Whether a call is turned down with a sentence: by the guard, or beside the form or list."""
    if answer.status_code == 200:
        return complaints(answer.get_json()) != []
    return answer.status_code in statuses and answer.get_json()["error"].endswith("。")


@pytest.mark.parametrize("project", PROJECTS_OUTSIDE)
def test_projects_outside_the_scope_are_refused(site: Site, project: str) -> None:
    before, met = site.written(), 0
    for output, _, role in scoped_calls(site):
        if not takes(site, output, "project"):
            continue
        met += 1
        answer = call(site.as_(login_of(role)), body_of(site, output, role, project))
        assert refused(answer), f"{output} as {role}: {answer.text[:200]}"
    assert met >= 5
    assert site.written() == before


def test_projects_that_do_not_exist_are_not_found(site: Site) -> None:
    before = site.written()
    for output, entry in guarded_callbacks(site).items():
        role = scoped_role(permission_of(entry))
        if takes(site, output, "project"):
            body = body_of(site, output, role, facts={"project": NOBODYS_ID})
            assert refused(call(site.as_(login_of(role)), body), (404,)), output
    assert site.written() == before


def test_roles_without_a_scope_of_their_own_reach_every_department(site: Site) -> None:
    """The reverse: directors and the office are not held to a department, nor by a restricted node."""
    for output, entry in guarded_callbacks(site).items():
        permission = permission_of(entry)
        if not takes(site, output, "project"):
            continue
        for rule in POLICY:
            if rule.permission is permission and rule.reach is Reach.EVERYWHERE:
                # The report of the one came, so that nobody is pressed for it.
                pressed = permission is Permission.PROGRESS_PRESS or "press" in output
                for project in (RESTRICTED,) if pressed else (FOREIGN, RESTRICTED):
                    site.restore()
                    answer = call(site.as_(login_of(rule.role)), body_of(site, output, rule.role, project))
                    assert answer.status_code == 200
                    assert complaints(answer.get_json()) == []


def test_milestones_of_another_project_are_refused(site: Site) -> None:
    before = site.written()
    foreign = site.world.facts.milestones[FOREIGN]
    for output, _, role in scoped_calls(site):
        for fact, value in (("milestone", foreign[0]["milestone_id"]), ("milestone_rows", foreign)):
            # What has no message area only offers choices and writes nothing.
            if takes(site, output, fact) and "-message." in output:
                answer = call(site.as_(login_of(role)), body_of(site, output, role, facts={fact: value}))
                assert answer.status_code == 200
                told = str(complaints(answer.get_json()))
                assert re.search("里程碑与本项目不符|没有标识为|您不能修改该项目", told)
                assert site.written() == before


DECIDE = "..decision-done.search...decision-message.children.."
RECALL = "..recall-done.search...recall-message.children.."


@pytest.mark.parametrize(
    ("output", "role", "report", "status"),
    [
        (DECIDE, Role.DEPARTMENT_HEAD, FOREIGN, 403),
        (DECIDE, Role.DEPARTMENT_HEAD, BY_HEAD, 403),
        (DECIDE, Role.DEPARTMENT_HEAD, None, 404),
        (DECIDE, Role.DIRECTOR, FOREIGN, 200),
        (DECIDE, Role.DIRECTOR, None, 404),
        (RECALL, Role.REPORTER, BY_COLLEAGUE, 403),
        (RECALL, Role.REPORTER, FOREIGN, 404),
        (RECALL, Role.REPORTER, None, 404),
        (RECALL, Role.DEPARTMENT_HEAD, BY_COLLEAGUE, 403),
        (RECALL, Role.DEPARTMENT_HEAD, BY_HEAD, 200),
    ],
)
def test_reports_are_decided_in_scope_and_recalled_by_their_author(
    site: Site, output: str, role: Role, report: str | None, status: int
) -> None:
    before = site.written()
    report_id = NOBODYS_ID if report is None else site.world.facts.reports[report]
    answer = call(
        site.as_(login_of(role)), body_of(site, output, role, facts={"submitted_report": report_id})
    )
    assert answer.status_code == status
    assert (site.written() != before) == (status == 200)


def test_a_department_that_does_not_exist_is_refused_and_another_one_may_take_over(site: Site) -> None:
    before = site.written()
    save = next(output for output in guarded_callbacks(site) if output.startswith("..edit-done"))
    answer = call(site.as_(HEAD), body_of(site, save, Role.DEPARTMENT_HEAD, facts={"department": NOBODYS_ID}))
    assert complaints(answer.get_json()) != []
    assert site.written() == before
    other = site.world.facts.departments[OTHER_DEPARTMENT]
    body = body_of(site, save, Role.DEPARTMENT_HEAD, facts={"department": other})
    assert complaints(call(site.as_(HEAD), body).get_json()) == []
    assert call(site.as_(HEAD), body).status_code == 403, "the work has left the department"
