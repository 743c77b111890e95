"""The OpenAPI document is valid, and true: every answer has the shape that it promises."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from domain.permissions import Role
from server.api.document import openapi, path_of
from server.api.operations import OPERATIONS, Operation
from tests.contract.conftest import Site
from tests.contract.test_credentials import bearer, secret
from tests.contract.world import INDICATOR, MANAGED, login_of

DIRECTOR = login_of(Role.DIRECTOR)
READINGS = [operation for operation in OPERATIONS if operation.method == "GET"]


def address_of(operation: Operation) -> str:
    """An address of a reading that is answered in the world."""
    return "/api/v1" + path_of(operation).replace("{code}", MANAGED)


def required(operation: Operation) -> str:
    """The parameters that it must have, by their examples."""
    asked = [f"{p.name}={p.example}" for p in operation.parameters if p.required]
    return "?" + "&".join(asked) if asked else ""


def test_the_document_is_valid() -> None:
    document = openapi()
    OpenAPIV31SpecValidator(document).validate()
    assert document["openapi"].startswith("3.1")
    names = [operation.name for operation in OPERATIONS]
    assert len(set(names)) == len(names)


def test_an_invalid_one_would_be_noticed() -> None:
    broken: dict[str, Any] = {**openapi(), "paths": {"/x": {"get": {"responses": {"200": {}}}}}}
    assert not OpenAPIV31SpecValidator(broken).is_valid()


def test_every_route_stands_in_it(site: Site) -> None:
    routes = {
        (rule.rule, method)
        for rule in site.flask.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.rule.startswith("/api/") and rule.endpoint != "api.document"
    }
    assert routes == {("/api/v1" + operation.rule, operation.method) for operation in OPERATIONS}


def test_every_live_token_reads_it_and_nobody_else(site: Site) -> None:
    client = site.flask.test_client()
    for role in (Role.DIRECTOR, Role.REPORTER, Role.STATISTICS):
        answer = client.get("/api/v1/openapi.json", headers=bearer(secret(site, login_of(role))))
        assert (answer.status_code, answer.get_json()) == (200, openapi())
    assert client.get("/api/v1/openapi.json").status_code == 401
    assert site.as_(DIRECTOR).get("/api/v1/openapi.json").status_code == 401


@pytest.mark.parametrize("operation", READINGS, ids=lambda operation: operation.name)
def test_every_answer_has_the_shape_that_is_promised(site: Site, operation: Operation) -> None:
    client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
    for more in ("", "basis=provisional&known=then&asof=2024-06-30"):
        query = required(operation)
        query += ("&" if query else "?") + more if more else ""
        answer = client.get(address_of(operation) + query, headers=headers)
        assert answer.status_code == 200, answer.text
        operation.answers.model_validate_json(answer.text, strict=True)


@pytest.mark.parametrize("operation", READINGS, ids=lambda operation: operation.name)
def test_what_is_asked_wrongly_is_told_by_name(site: Site, operation: Operation) -> None:
    client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
    path = address_of(operation)
    first = required(operation)
    joined = first + ("&" if first else "?")
    for wrong, named in (
        ("nothing=1", "nothing"),
        ("asof=2024-02-31", "截至日期"),
        ("basis=guessed", "basis"),
        ("plan=a&plan=b", "plan"),
        ("plan=%00", "plan"),
        ("plan=" + "x" * 5000, "plan"),
    ):
        answer = client.get(path + joined + wrong, headers=headers)
        assert (answer.status_code, answer.mimetype) == (422, "application/problem+json"), wrong
        assert named in answer.get_json()["detail"], wrong
    for parameter in operation.parameters:
        if parameter.required:
            assert parameter.name in client.get(path, headers=headers).get_json()["detail"]


class TestPages:
    def pages(self, site: Site, limit: str) -> list[str]:
        client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
        found: list[str] = []
        cursor = ""
        while True:
            path = f"/api/v1/indicators?limit={limit}" + (f"&cursor={cursor}" if cursor else "")
            answer = client.get(path, headers=headers).get_json()
            found += [row["code"] for row in answer["indicators"]]
            cursor = answer["next"]
            if cursor is None:
                return found

    def test_pages_together_are_the_whole_list(self, site: Site) -> None:
        whole = self.pages(site, "1000")
        assert whole == sorted(set(whole))
        assert len(whole) > 50
        for limit in ("19", str(len(whole)), str(len(whole) - 1)):
            assert self.pages(site, limit) == whole

    @pytest.mark.parametrize(
        "query",
        [
            "limit=0", "limit=1001", "limit=x", "limit=-1", "limit=1.5", "cursor=x", "cursor=WzFd",
            "cursor=" + "W" * 280, "cursor=%E4%B8%AD",
        ],
    )  # fmt: skip
    def test_wrong_ones_are_told(self, site: Site, query: str) -> None:
        headers = bearer(secret(site, DIRECTOR))
        answer = site.flask.test_client().get(f"/api/v1/indicators?{query}", headers=headers)
        assert answer.status_code == 422
        assert query.split("=")[0] in answer.get_json()["detail"]


def test_definitions_are_filtered_by_code(site: Site) -> None:
    client, headers = site.flask.test_client(), bearer(secret(site, DIRECTOR))
    answer = client.get(f"/api/v1/indicators?indicator={INDICATOR}", headers=headers)
    assert [row["code"] for row in answer.get_json()["indicators"]] == [INDICATOR]
    unknown = client.get("/api/v1/indicators?indicator=V01,ZZ9", headers=headers)
    assert "ZZ9" in unknown.get_json()["detail"]
    told = client.get("/api/v1/indicators?format=csv", headers=headers)
    assert told.mimetype == "text/csv"
