"""The machine's Chromium, driven by Playwright, and what it complained of while a test used it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, Request, Response

from tests.support.live_server import LiveServer

PROGRAMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

# It runs as root on build machines, which its sandbox refuses; the rest keeps it from calling home.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# A page that is left cancels what it was still loading; that is no fault.
CANCELLED = "net::ERR_ABORTED"


def find_chromium() -> str:
    """The path of Chromium: ``CHROMIUM`` in the environment, or the first one found.

    Raises RuntimeError where there is none.
    """
    named = os.environ.get("CHROMIUM")
    candidates = [named] if named else [shutil.which(name) for name in PROGRAMS]
    for path in candidates:
        if path and os.access(path, os.X_OK):
            return path
    raise RuntimeError("Chromium is not installed: run scripts/test_setup.sh")


def launch(playwright: Playwright) -> Browser:
    """Start the machine's Chromium without a window."""
    return playwright.chromium.launch(executable_path=find_chromium(), headless=True, args=ARGUMENTS)


class OpenPage(Protocol):
    """Opens a page in a browser profile of its own, with nobody logged in."""

    def __call__(self, server: LiveServer | None = None, **options: Any) -> Page:
        """``server``: the shared one unless given. ``options``: those of Playwright's ``new_context``."""


class PageAs(Protocol):
    """Logs somebody in, in a browser profile of its own, and returns the page that follows."""

    def __call__(self, who: str, server: LiveServer | None = None, **options: Any) -> Page:
        """``who``: a role, for the first account that holds it, or a log-in name."""


class PageProblems:
    """Everything that went wrong in the watched pages: one line of text each, oldest first.

    Counted are messages of level error in the console, uncaught exceptions, answers with a status from 400
    on, requests that failed, and any request to another site than the application's.
    """

    def __init__(self) -> None:
        self.found: list[str] = []
        self._pages: list[Page] = []

    def watch(self, page: Page, site: str) -> None:
        """Record what goes wrong in ``page``, whose application is at ``site`` (scheme, host and port)."""
        self._pages.append(page)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.found.append(f"exception: {error}"))
        page.on("response", self._response)
        page.on("requestfailed", self._failed)
        page.on("request", lambda request: self._sent(request, site))

    @contextmanager
    def expected(self, pattern: str) -> Iterator[None]:
        """Within the block problems that match ``pattern`` (a regular expression) are what the test is about.

        Raises AssertionError when none came up.
        """
        before = len(self.found)
        yield
        self.settle()
        new = self.found[before:]
        others = [problem for problem in new if not re.search(pattern, problem)]
        assert len(others) < len(new), f"Expected a problem like {pattern!r}, found {new}"
        self.found[before:] = others

    def settle(self) -> None:
        """Take in what the browser has sent but nobody has read yet."""
        for page in self._pages:
            if not page.is_closed():
                page.wait_for_timeout(50)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.found.append(f"console: {message.text}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.found.append(f"answer {response.status}: {response.request.method} {response.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != CANCELLED:
            self.found.append(f"failed ({request.failure}): {request.method} {request.url}")

    def _sent(self, request: Request, site: str) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob", "about") and f"{parts.scheme}://{parts.netloc}" != site:
            self.found.append(f"another site: {request.method} {request.url}")


def save_screenshots(pages: list[Page], folder: Path, name: str) -> list[Path]:
    """Save what each page that is still open shows; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = re.sub(r"[^\w.-]+", "_", name).strip("_")[:120]
    saved = []
    for number, page in enumerate(pages, start=1):
        if page.is_closed():
            continue
        path = folder / f"{stem}-{number}.png"
        page.screenshot(path=path, full_page=True)
        saved.append(path)
    return saved
