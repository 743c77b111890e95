"""What a page costs: requests, bytes, components, layout shift."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from services.demonstration.scenario import CORRECTION
from tests.browser.steps import go
from tests.support.chromium import OpenPage, PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

REQUESTS = 22
BYTES = 1_400_000
COMPONENTS = 800


def _cold_load(page: Page, path: str) -> tuple[list[str], int]:
    """Load a page with an empty cache; return the addresses asked for and the bytes over the wire."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.clearBrowserCache")
    asked: dict[str, str] = {}
    sizes: dict[str, float] = {}

    def sent(event: dict[str, dict[str, str]]) -> None:
        if event["request"]["url"].startswith("http"):
            asked[str(event["requestId"])] = event["request"]["url"]

    session.on("Network.requestWillBeSent", sent)
    session.on(
        "Network.loadingFinished",
        lambda event: sizes.__setitem__(str(event["requestId"]), event["encodedDataLength"]),
    )
    go(page, path)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    return list(asked.values()), round(sum(size for key, size in sizes.items() if key in asked))


def test_a_cold_load_of_the_cockpit_keeps_to_its_budget(
    page_as: PageAs, open_page: OpenPage, live_server: LiveServer
) -> None:
    known = page_as("director", live_server)
    page = open_page(live_server, storage_state=known.context.storage_state())
    requests, size = _cold_load(page, "/")
    # The chart belongs to what was loaded; on a busy machine it is drawn a moment after the last request.
    page.locator(".js-plotly-plot").first.wait_for()
    assert len(requests) <= REQUESTS, "\n".join(requests)
    assert size <= BYTES


@pytest.mark.parametrize("path", ["/", "/projects", f"/projects/{CORRECTION.project_code}"])
def test_a_page_stays_under_its_number_of_elements(
    path: str, page_as: PageAs, live_server: LiveServer
) -> None:
    page = page_as("director", live_server)
    sent: list[str] = []
    page.on(
        "response",
        lambda response: sent.append(response.text()) if "update-component" in response.url else None,
    )
    go(page, path)
    page.wait_for_load_state("networkidle")
    assert 0 < sum(text.count('"namespace":') for text in sent) < COMPONENTS


def test_the_cockpit_does_not_jump_while_it_loads(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
        " if (!e.hadRecentInput) window.shift += e.value; })"
        ".observe({type: 'layout-shift', buffered: true});"
    )
    go(page, "/")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    assert page.evaluate("window.shift") < 0.1
