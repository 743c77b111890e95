"""The bell over HTTP: one's own notices, somebody else's, and what no page of ours would send."""

from __future__ import annotations

import json
from typing import Any

import pytest

from domain.permissions import Actor, Role
from services.notices import NoticeKind, notify
from tests.contract.calls import NOBODYS_ID
from tests.contract.conftest import Site
from tests.contract.forgeries import WRONG_VALUES
from tests.contract.world import NOBODY, login_of
from tests.support.statements import counted

PEOPLE = [*(login_of(role) for role in Role), NOBODY]
STAFF, OTHER = login_of(Role.STAFF), login_of(Role.TRUSTEE)
EVIL = '<img src=x onerror="alert(1)">'


def tell(site: Site, *logins: str) -> None:
    """Put one notice before these people."""
    ids = [site.world.accounts[login].user_id for login in logins]
    with site.context.database.writing(Actor.system()) as work:
        notify(work, ids, NoticeKind.ROUND_OPEN, "round:x", EVIL, "/account", f"x:{logins}")


def bell(site: Site, login: str) -> dict[str, Any]:
    """What the bell is told."""
    answer = site.as_(login).get("/notices/bell")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    found: dict[str, Any] = answer.get_json()
    return found


@pytest.mark.parametrize("login", PEOPLE)
def test_everybody_has_a_bell_and_reads_their_own(site: Site, login: str) -> None:
    before = bell(site, login)["unread"]
    tell(site, login)
    told = bell(site, login)
    assert (told["unread"], told["latest"][0]["text"]) == (before + 1, EVIL)
    answer = site.as_(login).post("/notices/read", json={"ids": [told["latest"][0]["id"]]})
    assert (answer.status_code, answer.get_json()["unread"]) == (200, before)
    assert 'data-bell="/notices/bell"' in site.as_(login).get("/account").text


def test_the_anonymous_have_none(site: Site) -> None:
    assert site.as_(None).get("/notices/bell").status_code == 401
    assert site.as_(None).post("/notices/read", json={"ids": [1]}).status_code == 401


def test_somebody_else_s_notice_is_not_found(site: Site) -> None:
    tell(site, STAFF)
    tell(site, OTHER)
    mine, theirs = (bell(site, login)["latest"][0]["id"] for login in (STAFF, OTHER))
    for ids in ([theirs], [mine, theirs], [NOBODYS_ID]):
        answer = site.as_(STAFF).post("/notices/read", json={"ids": ids})
        assert answer.status_code == 404
        assert "没有这条通知" in answer.text
    site.as_(STAFF).post("/notices/read", json={"up_to": NOBODYS_ID})
    assert (bell(site, STAFF)["unread"], bell(site, OTHER)["unread"]) == (0, 1)


def test_another_site_marks_nothing(site: Site) -> None:
    tell(site, STAFF)
    before = bell(site, STAFF)
    known = before["latest"][0]["id"]
    answer = site.as_(STAFF).post(
        "/notices/read", json={"ids": [known]}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert answer.status_code == 403
    assert bell(site, STAFF) == before
    assert before["unread"]


def test_wrong_bodies_mark_nothing(site: Site) -> None:
    tell(site, STAFF)
    before = bell(site, STAFF)
    bodies = [
        *WRONG_VALUES,
        *({"ids": value} for value in WRONG_VALUES),
        *({"ids": [value]} for value in WRONG_VALUES),
        *({"up_to": value} for value in WRONG_VALUES if value != 5_000),
        {"ids": list(range(1, 300))},
    ]
    for body in bodies:
        sent = {"data": json.dumps(body), "content_type": "application/json"}
        status = site.as_(STAFF).post("/notices/read", **sent).status_code
        assert status in (404, 422), ascii(body)[:100]
    for data in (b"", b"[", b"\xff\xfe", b"[" * 5000):
        answer = site.as_(STAFF).post("/notices/read", data=data, content_type="application/json")
        assert answer.status_code == 422
    assert bell(site, STAFF) == before
    assert before["unread"]


def test_the_bell_costs_two_statements_of_its_own(site: Site) -> None:
    tell(site, STAFF)
    with counted(site.context.database.engine) as sent:
        bell(site, STAFF)
    assert len([s for s in sent if "notice" in s]) == 2
