"""A real browser before the real application; whatever the browser complains of fails the test."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.support.chromium import OpenPage, PageAs, PageProblems, launch, save_screenshots
from tests.support.live_server import DEMO_PASSWORD, LiveServer
from tests.support.processes import PROJECT_ROOT, tail
from tests.support.session import TestSession

ARTIFACTS = PROJECT_ROOT / "var" / "test-artifacts"
DESKTOP = (1366, 900)

TEST_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember for the fixtures whether the test itself failed."""
    report = yield
    if report.when == "call":
        item.stash[TEST_FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright's driver, once per process."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """The machine's Chromium, once per process; its profiles are made per test."""
    chromium = launch(playwright)
    yield chromium
    chromium.close()


@pytest.fixture(scope="session")
def live_server(run: TestSession) -> Iterator[LiveServer]:
    """The application on demonstration data, shared: for journeys that only read."""
    server = LiveServer.start(run, run.folder / f"served-{run.worker}")
    yield server
    server.stop()


@pytest.fixture
def fresh_server(run: TestSession, tmp_path: Path) -> Iterator[LiveServer]:
    """The application on demonstration data of the test's own: for journeys that write."""
    server = LiveServer.start(run, tmp_path / "served")
    yield server
    server.stop()


@pytest.fixture
def problems() -> PageProblems:
    """What the browser complained of; what a test provokes it names with ``problems.expected(...)``."""
    return PageProblems()


@pytest.fixture
def server_logs() -> set[Path]:
    """The logs of the servers whose pages a test opened."""
    return set()


@pytest.fixture
def contexts(
    request: pytest.FixtureRequest, browser: Browser, problems: PageProblems, server_logs: set[Path]
) -> Iterator[list[BrowserContext]]:
    """The browser profiles a test opened; a failure leaves pictures in var/test-artifacts."""
    opened: list[BrowserContext] = []
    yield opened
    problems.settle()
    if problems.found or request.node.stash.get(TEST_FAILED, True):
        pages = [page for context in opened for page in context.pages]
        save_screenshots(pages, ARTIFACTS, request.node.nodeid.removeprefix("tests/browser/"))
    for context in opened:
        context.close()
    if problems.found:
        logs = [f"{log}:\n{tail(log)}" for log in sorted(server_logs)]
        pytest.fail("\n".join(["The browser complained:", *problems.found, *logs]), pytrace=False)


@pytest.fixture
def open_page(
    request: pytest.FixtureRequest,
    browser: Browser,
    contexts: list[BrowserContext],
    problems: PageProblems,
    server_logs: set[Path],
) -> OpenPage:
    """Open a page with nobody logged in; addresses may be relative to the server."""

    def open_page(server: LiveServer | None = None, **options: Any) -> Page:
        at = server or request.getfixturevalue("live_server")
        width, height = DESKTOP
        settings: dict[str, Any] = {
            "base_url": at.url,
            "locale": "zh-CN",
            "timezone_id": "Asia/Shanghai",
            "viewport": {"width": width, "height": height},
        }
        context = browser.new_context(**(settings | options))
        contexts.append(context)
        page = context.new_page()
        problems.watch(page, at.url)
        server_logs.add(at.log)
        return page

    return open_page


@pytest.fixture
def page_as(request: pytest.FixtureRequest, open_page: OpenPage) -> PageAs:
    """Log in through the form, as people do."""

    def page_as(who: str, server: LiveServer | None = None, **options: Any) -> Page:
        at = server or request.getfixturevalue("live_server")
        page = open_page(at, **options)
        page.goto("/login")
        page.fill("input[name=username]", at.login_of(who))
        page.fill("input[name=password]", DEMO_PASSWORD)
        page.click("button[type=submit]")
        page.wait_for_url(lambda url: "/login" not in url)
        return page

    return page_as
