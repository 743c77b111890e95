"""Below a prefix: every address that leaves the server carries it, whoever wrote the page and however."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from domain.permissions import Role
from server.guard import PAGES
from tests.contract.calls import body_of, guarded_callbacks, permission_of, scoped_role
from tests.contract.conftest import Site
from tests.contract.test_credentials import screen
from tests.contract.test_pages_by_role import path_of
from tests.contract.world import PASSWORD, login_of
from tests.support.client import call, csrf_token, router_body
from tests.support.processes import PROJECT_ROOT

PREFIX = "/below/here"
BELOW = {"SCRIPT_NAME": PREFIX}
DIRECTOR = login_of(Role.DIRECTOR)
READERS = (DIRECTOR, login_of(Role.OFFICE), login_of(Role.DEPARTMENT_HEAD), login_of(Role.ADMINISTRATOR))

# Words; what goes back to the server as it is; choices that a script takes to window.cockpit.navigate.
KEPT = frozenset({"data", "value", "children", "customdata"})


def first_words(site: Site) -> set[str]:
    """How addresses of the application begin: the first words of its pages and routes."""
    rules = [rule.rule for rule in site.flask.url_map.iter_rules()] + [page.template for page in PAGES]
    return {rule.split("/")[1] for rule in rules} - {"", "<path:path>"}


def bare(site: Site, text: str) -> bool:
    """Whether a text is an address of ours that lacks the prefix."""
    if not text.startswith("/") or text.startswith("//") or text.startswith(f"{PREFIX}/") or text == PREFIX:
        return False
    return text == "/" or re.split(r"[/?#.]", text[1:])[0] in first_words(site)


def strings(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a JSON document with the key it stands under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from strings(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item, key)


def assert_prefixed(site: Site, document: Any, where: str) -> int:
    """Fail when an address lacks the prefix; how many have it."""
    found = [(key, text) for key, text in strings(document) if key not in KEPT]
    assert not [(key, text) for key, text in found if bare(site, text)], where
    return sum(text.startswith(f"{PREFIX}/") for _, text in found)


@pytest.mark.parametrize("login", READERS)
def test_pages_and_their_content_have_prefixed_addresses(site: Site, login: str) -> None:
    client, counted = site.as_(login), 0
    for page in PAGES:
        answer = client.get(path_of(page), environ_overrides=BELOW)
        if answer.status_code != 200:
            continue
        addresses = re.findall(r'\s(?:href|src|action|data-[a-z-]+)="(/[^"]*)"', answer.text)
        assert not [address for address in addresses if not address.startswith(f"{PREFIX}/")], page.template
        assert f'data-base="{PREFIX}/"' in answer.text
        content = call(client, router_body(path_of(page)), environ_overrides=BELOW)
        assert content.status_code == 200, page.template
        counted += assert_prefixed(site, content.get_json(), page.template)
    assert counted > 5


def test_the_addresses_lead_somewhere(site: Site) -> None:
    client = site.as_(DIRECTOR)
    content = call(client, router_body("/projects"), environ_overrides=BELOW).get_json()
    followed = {text for key, text in strings(content) if key == "href"}
    assert len(followed) > 10
    for address in sorted(followed)[:40]:
        answer = client.get(address.removeprefix(PREFIX), environ_overrides=BELOW)
        assert answer.status_code == 200, address


def test_callbacks_answer_with_prefixed_addresses(site: Site) -> None:
    counted = 0
    for output, entry in guarded_callbacks(site).items():
        role = scoped_role(permission_of(entry))
        body = body_of(site, output, role)
        answer = call(site.as_(login_of(role)), body, environ_overrides=BELOW)
        assert answer.status_code in (200, 204), output
        if answer.data:
            counted += assert_prefixed(site, json.loads(answer.data), output)
        site.restore()
    assert counted


def test_a_browser_s_own_path_is_understood(site: Site) -> None:
    """What a browser below the prefix sends; Dash itself takes it off by its own setting."""
    refused = call(
        site.as_(login_of(Role.TRUSTEE)), router_body(f"{PREFIX}/projects"), environ_overrides=BELOW
    )
    assert refused.status_code == 403, "judged as the page of projects"
    unknown = call(site.as_(DIRECTOR), router_body(f"{PREFIX}/nothing"), environ_overrides=BELOW)
    assert unknown.status_code == 404
    wall = call(screen(site), router_body(f"{PREFIX}/", "?screen=1"), environ_overrides=BELOW)
    assert wall.status_code == 200
    sent = screen(site).get("/", environ_overrides=BELOW)
    assert sent.location == f"{PREFIX}/?screen=1"


def test_redirects_and_the_log_in_stay_below(site: Site) -> None:
    client = site.flask.test_client()
    asked = client.get("/projects?light=behind", environ_overrides=BELOW)
    assert asked.location == f"{PREFIX}/login?next=/projects?light%3Dbehind"
    page = client.get("/login", query_string={"next": "/projects?light=behind"}, environ_overrides=BELOW)
    assert f'action="{PREFIX}/login"' in page.text
    form = {"csrf_token": csrf_token(page), "username": DIRECTOR, "password": PASSWORD}
    for wanted, location in (
        ("/projects?light=behind", f"{PREFIX}/projects?light=behind"),
        (f"{PREFIX}/projects?light=behind", f"{PREFIX}/projects?light=behind"),
        (PREFIX, f"{PREFIX}/"),
        ("", f"{PREFIX}/"),
        (f"{PREFIX}/login", f"{PREFIX}/"),
        (f"{PREFIX}//evil.example", f"{PREFIX}/"),
        ("//evil.example", f"{PREFIX}/"),
    ):
        answer = client.post("/login", data={**form, "next": wanted}, environ_overrides=BELOW)
        assert (answer.status_code, answer.location) == (302, location), wanted
        form["csrf_token"] = csrf_token(client.get("/login", environ_overrides=BELOW))
    home = site.as_(login_of(Role.TRUSTEE)).get("/", environ_overrides=BELOW)
    assert home.location.startswith(f"{PREFIX}/")


def test_at_the_root_nothing_is_touched(site: Site) -> None:
    page = site.as_(DIRECTOR).get("/projects").text
    assert 'data-base="/"' in page
    assert PREFIX not in page


def test_scripts_make_no_addresses_by_themselves() -> None:
    literal = re.compile(r"""(["'`])/[a-z][a-z-]+(?:[/?]|\1)""")
    for script in (PROJECT_ROOT / "assets" / "js").glob("*.js"):
        for number, line in enumerate(script.read_text("utf-8").splitlines(), 1):
            # A part of a workbook is named from its own root, which is no address of this site.
            if literal.search(line.split("//")[0].replace('PartName="/', "")):
                through = "address(" in line or "navigate(" in line or " go(" in line
                removal = 'href + "/' in line or 'item.id + "/' in line
                assert through or removal, f"{script.name}:{number} uses an address without cockpit.address()"
