"""The watch over the browser itself: what it must notice, and how a test says that it meant it."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.support.chromium import PageProblems

PAGES = {
    "/quiet": "<p>好</p>",
    "/console": "<script>console.error('坏了')</script>",
    "/exception": "<script>throw new Error('算错了')</script>",
    "/missing": "<script src='/nowhere.js'></script>",
    "/abroad": "<img src='http://127.0.0.2:9/picture.png'>",
}


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = PAGES.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the test's own words are enough."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    with browser.new_context(base_url=site) as context:
        page = context.new_page()
        # Every browser asks for the icon; this site has none.
        page.route("**/favicon.ico", lambda route: route.fulfill(status=204))
        yield page


@pytest.fixture
def watched(page: Page, site: str, problems: PageProblems) -> Page:
    problems.watch(page, site)
    return page


def test_a_quiet_page_has_no_problems(watched: Page, problems: PageProblems) -> None:
    watched.goto("/quiet")
    problems.settle()
    assert problems.found == []


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/console", "console: 坏了"),
        ("/exception", "exception: 算错了"),
        ("/missing", "answer 404: GET .*/nowhere.js"),
        ("/abroad", "another site: GET http://127.0.0.2:9/picture.png"),
    ],
)
def test_a_problem_is_noticed_and_can_be_expected(
    watched: Page, problems: PageProblems, path: str, problem: str
) -> None:
    with problems.expected(f"{problem}|Failed to load resource|failed"):
        watched.goto(path)
        problems.settle()
        assert any(found.startswith(problem.split(".*")[0]) for found in problems.found)
    assert problems.found == []


def test_an_expected_problem_that_does_not_come_is_a_failure(watched: Page, problems: PageProblems) -> None:
    with pytest.raises(AssertionError, match="Expected a problem like '409'"), problems.expected("409"):
        watched.goto("/quiet")
