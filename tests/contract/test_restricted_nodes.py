"""A restricted node is not told by its address to those it does not concern."""

from __future__ import annotations

import pytest

from domain.permissions import Role
from tests.contract.conftest import Site
from tests.contract.world import RESTRICTED, RESTRICTED_NODE, login_of
from tests.support.client import call, router_body

TITLE = "建设专业人才队伍"
UNKNOWN = "D98.7"


def page_of(site: Site, login: str, node: str) -> str:
    answer = call(site.as_(login), router_body("/projects", f"?node={node}"))
    assert answer.status_code == 200
    return repr(answer.json)


def test_directors_read_a_restricted_node(site: Site) -> None:
    shown = page_of(site, login_of(Role.DIRECTOR), RESTRICTED_NODE)
    assert TITLE in shown
    assert RESTRICTED in shown


@pytest.mark.parametrize("role", [Role.DEPARTMENT_HEAD, Role.REPORTER])
def test_others_learn_no_more_than_of_a_node_that_is_not_there(site: Site, role: Role) -> None:
    shown = page_of(site, login_of(role), RESTRICTED_NODE)
    assert TITLE not in shown
    assert shown == page_of(site, login_of(role), UNKNOWN).replace(UNKNOWN, RESTRICTED_NODE)


def node_page_of(site: Site, login: str, node: str) -> str:
    answer = call(site.as_(login), router_body(f"/nodes/{node}"))
    assert answer.status_code == 200
    return repr(answer.json)


def test_directors_open_the_page_of_a_restricted_node(site: Site) -> None:
    shown = node_page_of(site, login_of(Role.DIRECTOR), RESTRICTED_NODE)
    assert TITLE in shown
    assert RESTRICTED in shown
    assert "node-curve" in shown


@pytest.mark.parametrize("role", [Role.DEPARTMENT_HEAD, Role.REPORTER])
def test_its_page_is_not_found_by_others(site: Site, role: Role) -> None:
    shown = node_page_of(site, login_of(role), RESTRICTED_NODE)
    assert TITLE not in shown
    assert "没有找到" in shown
    assert shown == node_page_of(site, login_of(role), UNKNOWN).replace(UNKNOWN, RESTRICTED_NODE)


@pytest.mark.parametrize("role", [Role.DEPARTMENT_HEAD, Role.REPORTER])
def test_the_page_above_it_does_not_name_what_is_restricted(site: Site, role: Role) -> None:
    shown = node_page_of(site, login_of(role), "plan")
    assert RESTRICTED not in shown
    # Figures are the same for everybody; the rows of others are not.
    assert "node-curve" in shown
