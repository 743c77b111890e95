"""What the palette is answered, and the page of results: by role, and to forged questions."""

from __future__ import annotations

import pytest

from domain.permissions import Permission, Role
from tests.contract.conftest import Site
from tests.contract.world import NOBODY, RESTRICTED_NODE, login_of, roles_that_may
from tests.support.client import call, router_body

CONTENT = (Role.DIRECTOR, Role.OFFICE, Role.DEPARTMENT_HEAD, Role.REPORTER)
WORDS = ("建设", "D0", "推进", "图书", "平台", "人员")


def ask(site: Site, login: str | None, text: str) -> dict[str, list[str]]:
    """The addresses found, by kind."""
    answer = site.as_(login).get("/search/hits", query_string={"q": text})
    assert answer.status_code == 200, answer.text
    return {group["kind"]: [hit["href"] for hit in group["hits"]] for group in answer.get_json()["groups"]}


@pytest.mark.parametrize("role", [role for role in Role if role not in CONTENT])
def test_those_who_read_no_projects_find_none(site: Site, role: Role) -> None:
    allowed = {"page", "person", "department"} if role is Role.ADMINISTRATOR else {"page"}
    if role in roles_that_may(Permission.INDICATOR_READ):
        allowed.add("indicator")
    if role in roles_that_may(Permission.TALENT_OWN):
        allowed.add("talent_batch")
    if role in roles_that_may(Permission.STAFF_READ):
        allowed.add("staff")
    if role in roles_that_may(Permission.NETWORK_READ):
        allowed.add("unit")
    if role in roles_that_may(Permission.ROLLOUT_READ):
        allowed.add("site")
    for word in WORDS:
        assert ask(site, login_of(role), word).keys() <= allowed, word
        page = call(site.as_(login_of(role)), router_body("/search", f"?q={word}")).text
        assert "/projects" not in page, word


def test_only_administrators_find_people(site: Site) -> None:
    for role in Role:
        found = ask(site, login_of(role), "人员")
        assert ("person" in found) == (role is Role.ADMINISTRATOR), role


def test_people_of_the_register_are_found_by_those_who_may_name_them(site: Site) -> None:
    for role in Role:
        found = ask(site, login_of(role), "YG0001")
        assert ("staff" in found) == (role in {Role.DIRECTOR, Role.HR, Role.DEPARTMENT_HEAD}), role


@pytest.mark.parametrize(("login", "sees"), [
    (login_of(Role.DIRECTOR), True),
    (login_of(Role.OFFICE), True),
    ("other.head", True),
    (login_of(Role.DEPARTMENT_HEAD), False),
    (login_of(Role.REPORTER), False),
])  # fmt: skip
def test_a_restricted_node_is_found_by_those_it_concerns(site: Site, login: str, sees: bool) -> None:
    for text in (RESTRICTED_NODE, f"{RESTRICTED_NODE}-01", "专业人才队伍"):
        found = [href for hrefs in ask(site, login, text).values() for href in hrefs]
        assert any(RESTRICTED_NODE in href for href in found) == sees, text


def test_everything_found_opens(site: Site) -> None:
    for role in (*CONTENT, Role.ADMINISTRATOR, Role.TRUSTEE):
        for word in (*WORDS, "账户", "台账", "驾驶舱"):
            for hrefs in ask(site, login_of(role), word).values():
                for href in hrefs:
                    assert site.as_(login_of(role)).get(href).status_code == 200, (role, href)


def test_who_has_no_role_finds_the_own_pages_alone(site: Site) -> None:
    assert ask(site, NOBODY, "我的账户") == {"page": ["/account"]}
    for word in WORDS:
        assert not ask(site, NOBODY, word)
    assert site.as_(None).get("/search/hits?q=x").status_code == 401


@pytest.mark.parametrize("value", ["%00", "%ED%A0%80", "a" * 81, "%F0%9F%98%80", "%25_", "<b>x</b>", "%20"])
def test_wild_questions_are_answered(site: Site, value: str) -> None:
    before = site.written()
    for query in (f"q={value}", f"q=x&asof={value}", f"q=x&plan={value}", f"q={value}&q=2", f"z={value}"):
        answer = site.as_(login_of(Role.DIRECTOR)).get(f"/search/hits?{query}")
        assert answer.status_code in (200, 422), query
        assert answer.is_json
    assert site.written() == before


def test_texts_travel_in_pieces_and_never_as_html(site: Site) -> None:
    answer = site.as_(login_of(Role.ADMINISTRATOR)).get("/search/hits?q=甲人员").get_json()
    assert answer["groups"][0]["hits"][0]["title"] == [["甲人员", True]]
