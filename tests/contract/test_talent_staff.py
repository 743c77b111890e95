"""The staff register over HTTP: who gets whose page and the list, and what the ledger keeps of it."""

from __future__ import annotations

import pytest

from domain.permissions import Permission, Role
from tests.contract.conftest import Site
from tests.contract.world import COLLEAGUE, NOBODY, OTHER_HEAD, login_of, roles_that_may
from tests.support.client import call, router_body
from tests.support.workbook import texts

PAGE, LIST = "/talent/people/YG0001", "/talent/register.xlsx"
READERS = sorted(roles_that_may(Permission.STAFF_READ))
REFUSED = sorted(set(Role) - roles_that_may(Permission.STAFF_READ))


def content(site: Site, login: str, path: str) -> str:
    """What somebody gets of a page."""
    answer = call(site.as_(login), router_body(path))
    assert answer.status_code == 200
    return str(answer.get_json()["response"]["_pages_content"])


@pytest.mark.parametrize("role", READERS)
def test_reading_and_taking_out_is_kept_in_the_ledger(site: Site, role: Role) -> None:
    name = site.world.accounts[COLLEAGUE].name
    head = site.written()[0]
    assert name in content(site, login_of(role), PAGE)
    answer = site.as_(login_of(role)).get(f"{LIST}?status=all")
    assert answer.status_code == 200
    assert name in texts(answer.data)
    assert site.actions_since(head) == ["staff.read", "staff.export"]


@pytest.mark.parametrize("role", [*REFUSED, None])
def test_all_others_are_refused_and_nothing_is_written(site: Site, role: Role | None) -> None:
    login = login_of(role) if role else NOBODY
    before = site.written()
    assert site.as_(login).get(LIST).status_code == 403
    assert call(site.as_(login), router_body(PAGE)).status_code == 403
    assert site.written() == before


def test_a_head_gets_nobody_of_another_department(site: Site) -> None:
    name = site.world.accounts[COLLEAGUE].name
    before = site.written()
    shown = content(site, OTHER_HEAD, PAGE)
    assert "名册上没有这个人" in shown
    assert name not in shown
    assert name not in content(site, OTHER_HEAD, "/talent/register")
    assert site.written() == before
    assert name not in texts(site.as_(OTHER_HEAD).get(LIST).data)


def test_one_s_own_page_is_read_without_a_record(site: Site) -> None:
    before = site.written()
    assert site.world.accounts[COLLEAGUE].name in content(site, COLLEAGUE, "/talent/me")
    assert site.written() == before
