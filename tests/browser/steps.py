"""What people do again and again in the journeys."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

READY = ".page:not(.skeleton-page) h1"


def go(page: Page, path: str) -> None:
    """Open a page by its address and wait until its content is there."""
    page.goto(path)
    expect(page.locator(READY)).to_be_visible()


def overall_progress(page: Page) -> float:
    """The plan's actual progress as the cockpit's first key figure shows it, in per cent."""
    text = page.locator(".key-figure").first.locator(".key-value").inner_text()
    found = re.search(r"[\d.]+", text)
    assert found, text
    return float(found[0])


def domain_progress(page: Page, code: str) -> float:
    """The actual progress of one domain as the cockpit's matrix shows it, in per cent."""
    row = page.locator(".matrix-row").filter(has=page.get_by_text(code, exact=True))
    found = re.search(r"([\d.]+)%", row.locator(".bullet").inner_text())
    assert found
    return float(found[1])


def key_figure(page: Page, label: str) -> float:
    """One of the key figures of a page, by its name: other figures may speak of it in their notes."""
    named = page.locator(".key-label").filter(has_text=label)
    text = page.locator(".key-figure").filter(has=named).locator(".key-value").inner_text()
    found = re.search(r"[\d.]+", text)
    assert found, text
    return float(found[0])


def light_of(page: Page) -> str:
    """The light of the project on the page."""
    return page.locator(".light-big").inner_text().strip()


def wait_saved(page: Page) -> None:
    """Wait until the draft on the page is kept by the server."""
    expect(page.locator("#report-saved")).to_contain_text(re.compile("草稿已于 .* 保存"))


def completion_input(page: Page, milestone_title: str) -> Any:
    """The input for the completion of a milestone in the report form."""
    row = page.locator(".completion-list .list-row").filter(has_text=milestone_title)
    return row.locator("input.completion-input")


def prove(page: Page, name: str = "验收单.txt", content: bytes = "验收合格。".encode()) -> None:
    """Attach a file to the month's report on the page: what is reported as done needs evidence."""
    files = page.locator(".card").filter(has=page.get_by_role("heading", name="佐证材料", exact=True))
    picked: Any = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    files.locator("input[type=file]").set_input_files([picked])
    expect(files.get_by_text(name)).to_be_visible()


def until(condition: Callable[[], bool], page: Page, what: str, tries: int = 100) -> None:
    """Wait for something that no locator can express; fails with ``what``."""
    for _ in range(tries):
        if condition():
            return
        page.wait_for_timeout(100)
    raise AssertionError(what)
