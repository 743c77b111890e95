"""Behind a real nginx that ends TLS and serves the application below a path, as docs/deploy says."""

from __future__ import annotations

import http.client
import http.cookies
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest
from playwright.sync_api import expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import READY
from tests.support.chromium import OpenPage, PageProblems
from tests.support.files import PDF
from tests.support.live_server import DEMO_PASSWORD, LiveServer
from tests.support.nginx import PREFIX, Nginx
from tests.support.processes import free_port
from tests.support.session import TestSession

pytestmark = pytest.mark.browser

ATTEMPTS = 8
"""Log-in attempts a minute for one address."""


@dataclass
class Behind:
    """An application and the nginx in front of it."""

    server: LiveServer
    nginx: Nginx


@pytest.fixture(scope="module")
def behind(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Behind]:
    """The application below a prefix; one worker, so that attempts are counted in one place."""
    folder = tmp_path_factory.mktemp("behind")
    server = LiveServer.start(
        run,
        folder / "served",
        url_prefix=PREFIX,
        trusted_proxies=1,
        web_concurrency=1,
        worker_enabled=False,
        login_rate_limit=f"{ATTEMPTS} per minute",
    )
    try:
        nginx = Nginx.start(run, folder / "nginx", int(server.url.rsplit(":", 1)[1]))
        try:
            yield Behind(server, nginx)
        finally:
            nginx.stop()
    finally:
        server.stop()


@dataclass
class Answer:
    """A response, read to its end."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Client:
    """Speaks HTTP to nginx, or past it, from an address of this machine; keeps cookies by hand."""

    behind: Behind
    address: str = "127.0.0.1"
    straight: bool = False
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send one request and take in its cookies."""
        source = (self.address, 0)
        if self.straight:
            port = urlsplit(self.behind.server.url).port
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=30, source_address=source)
        else:
            port = urlsplit(self.behind.nginx.secure).port
            trust = self.behind.nginx.trust()
            line = http.client.HTTPSConnection(
                "127.0.0.1", port, timeout=30, source_address=source, context=trust
            )
        sent = dict(headers or {})
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        line.request(method, path, body, sent)
        response = line.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        line.close()
        for text in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in http.cookies.SimpleCookie(text).items():
                self.cookies[name] = morsel.value
        return answer

    def log_in(self, login: str, password: str = DEMO_PASSWORD, **headers: str) -> Answer:
        """Fill in the log-in form."""
        page = self.ask("GET", f"{PREFIX}/login", headers=headers)
        fields = {"csrf_token": token_of(page), "username": login, "password": password}
        typed = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        return self.ask("POST", f"{PREFIX}/login", urlencode(fields).encode(), typed)


def token_of(page: Answer) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', page.text)
    assert found is not None, page.text[:500]
    return found[1]


def test_plain_http_is_sent_to_https_and_the_bare_name_to_the_prefix(behind: Behind) -> None:
    plain = http.client.HTTPConnection(urlsplit(behind.nginx.plain).netloc)
    plain.request("GET", f"{PREFIX}/projects?light=behind")
    answer = plain.getresponse()
    assert answer.status == 301
    assert str(answer.headers["Location"]).startswith("https://")
    plain.close()
    client = Client(behind)
    assert urlsplit(str(client.ask("GET", PREFIX).headers["Location"])).path == f"{PREFIX}/"
    assert client.ask("GET", "/projects").status == 404, "the rest of the host is not ours"
    assert client.ask("GET", f"{PREFIX}/readyz").status == 404
    assert client.ask("GET", f"{PREFIX}/healthz").text == "ok\n"


def test_cookies_are_secure_and_stay_below_the_prefix(behind: Behind) -> None:
    client = Client(behind, "127.0.0.11")
    first = client.ask("GET", f"{PREFIX}/projects?light=behind")
    assert (first.status, first.headers["Location"]) == (
        302,
        f"{PREFIX}/login?next=/projects?light%3Dbehind",
    )
    answer = client.log_in(JOURNEY.head)
    assert (answer.status, answer.headers["Location"]) == (302, f"{PREFIX}/")
    cookie = next(text for text in answer.headers.get_all("Set-Cookie") or [] if text.startswith("cockpit="))
    attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"secure", "httponly", f"path={PREFIX}", "samesite=lax"} <= attributes
    assert answer.headers["Strict-Transport-Security"]
    # Past nginx there is no TLS, and nobody may say that there is.
    straight = Client(behind, "127.0.0.12", straight=True)
    page = straight.ask("GET", f"{PREFIX}/login", headers={"X-Forwarded-Proto": "https"})
    assert "secure" not in str(page.headers["Set-Cookie"]).lower()


def test_a_client_cannot_name_itself(behind: Behind) -> None:
    """Attempts are counted for the address nginx sees, and past nginx for the one that is really there."""
    wrong = "Wrong-password-1"
    for address, straight in (("127.0.0.21", False), ("127.0.0.22", True)):
        statuses = []
        for number in range(ATTEMPTS + 1):
            claimed = {"X-Forwarded-For": f"203.0.113.{number}", "X-Real-IP": "198.51.100.1"}
            statuses.append(Client(behind, address, straight).log_in("nobody", wrong, **claimed).status)
        assert statuses == [401] * ATTEMPTS + [429], address
    # Others behind the same nginx are not held back by it.
    assert Client(behind, "127.0.0.23").log_in("nobody", wrong).status == 401


def test_what_is_uploaded_comes_back(behind: Behind) -> None:
    client = Client(behind, "127.0.0.31")
    client.log_in(JOURNEY.head)
    page = client.ask("GET", f"{PREFIX}/projects/{JOURNEY.project_code}")
    project = re.compile(rb'"kind\\":\\"project\\",\\"id\\":\\"(\d+)\\"')
    location = "_pages_location"
    body = {
        "output": ".._pages_content.children..._pages_store.data..",
        "outputs": [
            {"id": "_pages_content", "property": "children"},
            {"id": "_pages_store", "property": "data"},
        ],
        "inputs": [
            {
                "id": location,
                "property": "pathname",
                "value": f"{PREFIX}/projects/{JOURNEY.project_code}",
            },
            {"id": location, "property": "search", "value": ""},
        ],
        "changedPropIds": [f"{location}.pathname"],
        "state": [],
    }
    content = client.ask(
        "POST",
        f"{PREFIX}/_dash-update-component",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    found = project.search(content.body)
    assert found is not None, content.text[:500]
    headers = {"X-CSRF-Token": token_of(page), "X-File-Name": quote("合同.pdf"), "Accept": "application/json"}
    path = f"{PREFIX}/attachments/of/project/{int(found[1])}"
    large = PDF[:-6] + b" " * 30_000_000 + PDF[-6:]
    added = client.ask("POST", path, large, headers)
    assert added.status == 201, added.text
    down = client.ask("GET", f"{PREFIX}/attachments/{json.loads(added.body)['id']}")
    assert down.body == large
    part = client.ask(
        "GET", f"{PREFIX}/attachments/{json.loads(added.body)['id']}", headers={"Range": "bytes=0-7"}
    )
    assert (part.status, part.body) == (206, PDF[:8])


def test_too_large_a_file_is_refused_by_nginx_itself(behind: Behind) -> None:
    client = Client(behind)
    answer = client.ask(
        "POST", f"{PREFIX}/attachments/of/project/1", b"x", {"Content-Length": "200000000", "Expect": "x"}
    )
    assert answer.status == 413


def test_files_of_the_interface_are_kept_for_ever_and_packed(behind: Behind) -> None:
    client = Client(behind)
    page = client.ask("GET", f"{PREFIX}/login")
    addresses = re.findall(r'(?:href|src)="(/[^"#]+)"', page.text)
    assert addresses
    for address in addresses:
        assert address.startswith(f"{PREFIX}/")
        answer = client.ask("GET", address, headers={"Accept-Encoding": "br, gzip"})
        assert answer.status == 200
        assert "immutable" in str(answer.headers["Cache-Control"])
        tag = answer.headers["ETag"]
        assert client.ask("GET", address, headers={"If-None-Match": str(tag)}).status == 304
    assert (
        client.ask("GET", addresses[-1], headers={"Accept-Encoding": "br"}).headers["Content-Encoding"]
        == "br"
    )
    assert page.headers["Cache-Control"] == "no-store"


def test_a_browser_sent_past_nginx_is_sent_below_the_prefix(behind: Behind) -> None:
    straight = Client(behind, straight=True)
    answer = straight.ask("GET", "/projects?light=behind", headers={"Accept": "text/html"})
    assert (answer.status, answer.headers["Location"]) == (302, f"{PREFIX}/projects?light=behind")
    assert straight.ask("GET", "/healthz").status == 200


def test_a_day_below_the_prefix_in_the_browser(
    behind: Behind, open_page: OpenPage, problems: PageProblems
) -> None:
    at = replace(behind.server, url=behind.nginx.secure)
    page = open_page(at, ignore_https_errors=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{PREFIX}/projects/{JOURNEY.project_code}")
    page.fill("input[name=username]", JOURNEY.head)
    page.fill("input[name=password]", DEMO_PASSWORD)
    page.click("button[type=submit]")
    # The first load brings every script, through TLS and one worker.
    expect(page.locator(READY)).to_be_visible(timeout=30_000)
    assert urlsplit(page.url).path == f"{PREFIX}/projects/{JOURNEY.project_code}"

    files: Any = page.locator(".attachments:has(.attach-drop)")
    chosen = {"name": "合同.pdf", "mimeType": "application/pdf", "buffer": PDF}
    files.locator("input[type=file]").set_input_files([chosen])
    link = files.get_by_role("link", name="合同.pdf")
    expect(link.first).to_be_visible()

    # Every place of the navigation, marked as the present one; then a row of a table, and a found page.
    for label in page.locator("#nav a").all_inner_texts():
        page.locator("#nav").get_by_role("link", name=label.strip(), exact=True).click()
        expect(page.locator(".page h1")).to_have_text(label.strip())
        expect(page.locator("#nav a[aria-current=page]")).to_have_text(label.strip())
    page.locator("#nav").get_by_role("link", name="重点项目").click()
    row = page.locator("#projects-tree .ag-row a").first
    expect(row).to_have_attribute("href", re.compile(f"^{PREFIX}/(nodes|projects)/"))
    page.keyboard.press("Control+k")
    page.locator("[data-palette-input]").fill(JOURNEY.project_code)
    expect(page.locator(".palette-option").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator(".page h1")).to_be_visible()

    page.locator("details.menu:not(.bell) summary").click()
    page.get_by_role("button", name="切换浅色／深色").click()
    theme = next(c for c in page.context.cookies() if c["name"] == "theme")
    assert (theme["path"], theme["secure"]) == (f"{PREFIX}/", True)
    page.reload()
    expect(page.locator(READY)).to_be_visible()
    assert page.locator("html").get_attribute("data-bs-theme") == "dark"
    page.locator("details.menu:not(.bell) summary").click()
    page.get_by_role("button", name="退出登录").click()
    expect(page.locator("h1")).to_have_text("登录")
    outside = {url for url in asked if not urlsplit(url).path.startswith(f"{PREFIX}/")}
    assert not {url for url in outside if not url.startswith(("data:", "blob:"))}


def test_an_application_that_is_down_is_explained(behind: Behind, run: TestSession, tmp_path: Path) -> None:
    nginx = Nginx.start(run, tmp_path / "alone", free_port(), answering=502)
    try:
        answer = Client(replace(behind, nginx=nginx)).ask("GET", f"{PREFIX}/")
        assert (answer.status, "服务暂时不可用" in answer.text) == (502, True)
    finally:
        nginx.stop()
