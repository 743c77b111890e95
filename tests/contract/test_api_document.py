"""docs/api.md is true: each request in it is answered in the shape that its example has."""

from __future__ import annotations

import json
import re
from typing import Any

from domain.permissions import Role
from domain.projects.lights import Light
from server.api.operations import rows_as_csv
from tests.contract.conftest import Site
from tests.contract.world import login_of
from tests.support.processes import PROJECT_ROOT

TEXT = (PROJECT_ROOT / "docs" / "api.md").read_text("utf-8")
EXAMPLE = re.compile(r"```http\nGET (\S+)\n```\n```(json|csv)\n(.*?)```", re.DOTALL)


def shape(value: Any) -> Any:
    """The names in a document, without its values; of a list, those of its first item."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items()}
    if isinstance(value, list):
        return [shape(part) for part in value[:1]]
    return "value"


def ask(site: Site, path: str, token: str = login_of(Role.DIRECTOR)) -> Any:
    headers = {"Authorization": f"Bearer {site.world.facts.secrets[token]}"}
    return site.flask.test_client().get(path, headers=headers)


def test_every_example_has_the_shape_of_the_answer(site: Site) -> None:
    found = EXAMPLE.findall(TEXT)
    assert len(found) == 7
    for path, kind, example in found:
        answer = ask(site, path)
        assert answer.status_code == 200, (path, answer.text)
        if kind == "json":
            assert shape(answer.get_json()) == shape(json.loads(example)), path
        else:
            assert answer.mimetype == "text/csv"
            assert answer.text.removeprefix("\ufeff").splitlines()[0] == example.splitlines()[0]


def test_every_route_stands_in_the_table(site: Site) -> None:
    rules = {rule.rule for rule in site.flask.url_map.iter_rules() if rule.rule.startswith("/api/")}
    assert set(re.findall(r"^\| `(?:GET|POST) (\S+)`", TEXT, re.MULTILINE)) == rules


def test_every_light_is_named() -> None:
    assert all(f"`{light.value}`" in TEXT for light in Light)


def test_the_error_is_the_one_that_is_met(site: Site) -> None:
    examples = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)
    example = json.loads(next(part for part in examples if "需要访问令牌" in part))
    assert site.flask.test_client().get("/api/v1/cockpit").get_json() == example


def test_what_a_spreadsheet_would_run_is_text() -> None:
    rows = [{"title": "=1+1", "gap": -4.3, "note": "x", "none": None, "list": [1], "flag": True}]
    assert rows_as_csv(rows).decode("utf-8-sig") == "title,gap,note,none,flag\r\n'=1+1,-4.3,x,,true\r\n"
    assert rows_as_csv([]) == b""
