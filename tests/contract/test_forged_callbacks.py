"""Forged calls: whatever is sent, the policy table decides, nothing breaks, nothing is written in secret."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import pytest

from domain.permissions import Role
from tests.contract.calls import (
    body_of,
    complaints,
    guarded_callbacks,
    permission_of,
    powerless_role,
    scoped_role,
    takes,
)
from tests.contract.conftest import Site
from tests.contract.forgeries import UNREADABLE, forged_shapes, forged_texts, forged_values, with_value
from tests.contract.world import DRAFTED, login_of, roles_that_may
from tests.support.client import CALLBACKS, call, dependency_names, router_body

HEAD, REPORTER = login_of(Role.DEPARTMENT_HEAD), login_of(Role.REPORTER)
REFUSALS = range(400, 500)
JSON = "application/json"

PARTS = 6
"""In how many parts every callback is tried, so that no single test takes minutes."""

Case = tuple[str, Any]


def forgeries(body: Mapping[str, Any], but: Collection[str] = (), every: int = 1) -> Iterator[Case]:
    """Every forgery of a body that can still be read."""
    yield from forged_values(body, but, every)
    yield from forged_shapes(body)
    yield from forged_texts(body)


def a_part_of(callbacks: Mapping[str, Any], part: int) -> list[tuple[str, Any]]:
    """Every so manieth callback, from the given one on."""
    return list(callbacks.items())[part::PARTS]


def outcome(site: Site, login: str | None, body: Any, before: tuple[int, int, int]) -> tuple[int, bool]:
    """The status of the answer, and whether anything was written; it is undone."""
    status = call(site.as_(login), body).status_code
    wrote = site.written() != before
    if wrote:
        site.restore()
    return status, wrote


# Where the page goes after saving: must be checked before anything is saved.
WAYS_BACK = ("report-back.data", "edit-back.data")
# Words for ids, shown when two versions are compared.
NAMES = "edit-names.data"


def faults(site: Site, login: str, output: str, cases: Iterable[Case]) -> list[str]:
    """The cases in which an error was met, a right was denied, or something refused was written after all."""
    before, wrong = site.written(), []
    for label, body in cases:
        status, wrote = outcome(site, login, body, before)
        if status >= 500 or status in (401, 403) or (wrote and status != 200):
            wrong.append(f"{output}: {label}: {status}{', and it was written' if wrote else ''}")
    return wrong


@pytest.mark.parametrize("part", range(PARTS))
def test_those_who_may_never_meet_an_error_and_what_is_refused_writes_nothing(site: Site, part: int) -> None:
    wrong = []
    for output, entry in a_part_of(guarded_callbacks(site), part):
        role = scoped_role(permission_of(entry))
        cases = forgeries(body_of(site, output, role))
        wrong += faults(site, login_of(role), output, cases)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("part", range(PARTS))
def test_wrong_values_beside_somebody_elses_work_show_the_conflict(site: Site, part: int) -> None:
    """As if a colleague had saved meanwhile: the branch that compares two versions meets them too."""
    wrong = []
    for output, entry in a_part_of(guarded_callbacks(site), part):
        role = scoped_role(permission_of(entry))
        stale = body_of(site, output, role, DRAFTED, {"project_version": 1})
        versioned = any(name.endswith("-version.data") for name in dependency_names(entry))
        if versioned and takes(site, output, "project_version"):
            assert complaints(call(site.as_(login_of(role)), stale).get_json()) != [], output
        cases = forged_values(stale, every=3)
        wrong += faults(site, login_of(role), output, cases)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", WAYS_BACK)
def test_a_wrong_way_back_is_noticed_before_anything_is_saved(site: Site, name: str) -> None:
    output, index = _place_of(site, name)
    body = with_value(body_of(site, output, Role.DEPARTMENT_HEAD), "state", index, 5)
    assert not faults(site, HEAD, output, [("a number", body)])


def test_wrong_words_do_not_break_the_comparison_of_versions(site: Site) -> None:
    output, index = _place_of(site, NAMES)
    stale = body_of(site, output, Role.DEPARTMENT_HEAD, DRAFTED, {"project_version": 1})
    values: tuple[dict[str, Any], ...] = ({"title": 5}, {"title": []}, {"title": {"x": {}}}, {"weight": None})
    cases = [(str(value), with_value(stale, "state", index, value)) for value in values]
    assert not faults(site, HEAD, output, cases)


def _place_of(site: Site, name: str) -> tuple[str, int]:
    """The callback that has this state, and where."""
    return next(
        (output, index)
        for output, entry in guarded_callbacks(site).items()
        for index, item in enumerate(entry["state"])
        if f"{item['id']}.{item['property']}" == name
    )


def test_those_who_may_not_are_refused_whatever_they_send(site: Site) -> None:
    before, wrong = site.written(), []
    for output, entry in guarded_callbacks(site).items():
        permission = permission_of(entry)
        powerless = powerless_role(permission)
        if powerless is None:
            continue
        login = login_of(powerless)
        for label, body in forgeries(body_of(site, output, scoped_role(permission)), every=3):
            status = call(site.as_(login), body).status_code
            if status != 403:
                wrong.append(f"{output}: {label}: {status}")
    assert not wrong, "\n".join(wrong)
    assert site.written() == before


def test_the_anonymous_are_asked_to_log_in_whatever_they_send(site: Site) -> None:
    before, wrong = site.written(), []
    bodies: list[Case] = [
        *UNREADABLE,
        ("the log-in page", router_body("/login")),
        ("a page", router_body("/")),
    ]
    for output, entry in guarded_callbacks(site).items():
        role = scoped_role(permission_of(entry))
        bodies += forgeries(body_of(site, output, role), every=3)
    client = site.as_(None)
    for label, body in bodies:
        answer = call(client, body)
        if answer.status_code != 401 or answer.get_json() != {"error": "请先登录。"}:
            wrong.append(f"{label}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert site.written() == before


@pytest.mark.parametrize("role", [Role.DEPARTMENT_HEAD, Role.DIRECTOR, Role.ADMINISTRATOR, Role.STAFF])
def test_what_cannot_be_read_is_refused_in_chinese(site: Site, role: Role) -> None:
    before = site.written()
    for label, body in UNREADABLE:
        answer = call(site.as_(login_of(role)), body)
        assert answer.status_code in REFUSALS, label
        assert answer.get_json()["error"].endswith("。"), label
    assert site.written() == before


@pytest.mark.parametrize(
    "output", ["x", "..a.b...c.d..", "__proto__", "x" * 100_000, "\ud800", "_pages_dummy.children"]
)
def test_an_output_that_nobody_declared_is_forbidden(site: Site, output: str) -> None:
    for login in (HEAD, login_of(Role.ADMINISTRATOR), login_of(Role.DIRECTOR)):
        body = {"output": output, "outputs": [], "inputs": [], "state": [], "changedPropIds": []}
        assert call(site.as_(login), body).status_code == 403


def test_asking_for_another_callbacks_output_needs_that_ones_right(site: Site) -> None:
    """The reporter's own body, sent for every output that reporters may not ask for; also named twice."""
    permissions = {output: permission_of(entry) for output, entry in guarded_callbacks(site).items()}
    own = [o for o, permission in permissions.items() if Role.REPORTER in roles_that_may(permission)]
    others = [o for o in permissions if o not in own]
    assert own
    assert others
    before = site.written()
    for mine in own:
        body = body_of(site, mine, Role.REPORTER)
        for other in others:
            assert call(site.as_(REPORTER), {**body, "output": other}).status_code == 403
            twice = json.dumps(body)[:-1] + f', "output": {json.dumps(other)}}}'
            assert call(site.as_(REPORTER), twice).status_code == 403
        for other in {*own} - {mine}:
            assert call(site.as_(REPORTER), {**body, "output": other}).status_code in REFUSALS
    assert site.written() == before


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_callbacks_answer_to_post_only(site: Site, method: str) -> None:
    before = site.written()
    for output in guarded_callbacks(site):
        body = json.dumps(body_of(site, output, Role.DEPARTMENT_HEAD))
        for login in (HEAD, login_of(Role.ADMINISTRATOR)):
            answer = site.as_(login).open(
                CALLBACKS, method=method, data=body, content_type="application/json"
            )
            assert answer.status_code in REFUSALS or method == "OPTIONS"
            assert answer.data == b"" or answer.status_code in REFUSALS
        answer = site.as_(None).open(CALLBACKS, method=method, data=body, content_type="application/json")
        assert answer.status_code in (302, 401)
    assert site.written() == before


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
def test_a_body_that_does_not_call_itself_json_is_refused(site: Site, content_type: str) -> None:
    """Forms of other sites can send these three types without asking first."""
    before = site.written()
    for output in guarded_callbacks(site):
        body = body_of(site, output, Role.DEPARTMENT_HEAD)
        assert call(site.as_(HEAD), body, content_type=content_type).status_code == 422
    assert site.written() == before


def test_bodies_of_two_megabytes_are_refused_before_they_are_read(site: Site) -> None:
    before = site.written()
    for output in guarded_callbacks(site):
        body = body_of(site, output, Role.DEPARTMENT_HEAD)
        body["inputs"][0] = {"id": "x", "property": "value", "value": "汉" * 2_000_000}
        text = json.dumps(body, ensure_ascii=False).encode()
        for login in (HEAD, login_of(Role.ADMINISTRATOR), None):
            answer = call(site.as_(login), text)
            assert answer.status_code == (401 if login is None else 422)
    assert site.written() == before


def test_a_body_of_unknown_length_is_cut_off(site: Site) -> None:
    text = b'{"output": "' + b"x" * 5_000_000 + b'"}'
    answer = call(
        site.as_(HEAD),
        text,
        headers={"Transfer-Encoding": "chunked"},
        environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": ""},
    )
    assert answer.status_code in REFUSALS
