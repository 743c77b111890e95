"""服务网络 in the browser: filters and the brush write the address, 口径 is one click away, marks lead on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

HEADS = ".network-heads .key-figure"


def brush(page: Page, chart: str, start: float, end: float) -> None:
    """Drag over a chart from one part of its width to another."""
    area = page.locator(f"{chart} .nsewdrag").first
    area.scroll_into_view_if_needed()
    box = area.bounding_box()
    assert box
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * start, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * (start + end) / 2, middle, steps=4)
    page.mouse.move(box["x"] + box["width"] * end, middle, steps=4)
    page.mouse.up()


def test_from_the_network_to_one_unit(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/network")
    first = page.locator(HEADS).first
    expect(first).to_contain_text("点已计入")
    expect(first).to_contain_text(re.compile("同比 (▲|▼|持平|—)"))
    first.get_by_text("口径", exact=True).click()
    expect(first.locator(".explain-box")).to_contain_text("统计依据")
    first.get_by_text("口径", exact=True).click()

    page.select_option("#network-indicator", label="C01 文献外借册次")
    expect(page).to_have_url(re.compile("indicator=C01"))
    expect(page.locator(".card h2").first).to_contain_text("文献外借册次")

    brush(page, "#network-trend", 0.3, 0.6)
    expect(page).to_have_url(re.compile(r"period=\d{4}-\d{2}(~|%7E)\d{4}-\d{2}"))
    expect(page).to_have_url(re.compile("indicator=C01"))
    expect(page.locator(HEADS).first).to_contain_text("点次已计入")

    point = page.locator("#network-ranking .scatterlayer .trace").nth(2).locator(".point").nth(1)
    point.scroll_into_view_if_needed()
    dot = point.bounding_box()
    assert dot
    page.mouse.move(dot["x"] + dot["width"] / 2, dot["y"] + dot["height"] / 2)
    expect(page.locator(".hoverlayer .hovertext")).to_have_count(1)
    page.mouse.click(dot["x"] + dot["width"] / 2, dot["y"] + dot["height"] / 2)
    expect(page).to_have_url(re.compile(r"/network/units/[^/]+/figures\?indicator=C01"))
    expect(page.locator(".card h2").first).to_contain_text("文献外借册次")
    expect(page.locator("#unit-peers")).to_be_visible()


def test_a_day_in_the_past_and_addresses_that_cannot_be(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/network?asof=2024-06-30")
    expect(page.locator(".page-head")).to_contain_text("2024年5月")
    for query, told in (
        ("period=2025-13", "请按“2025-10”"),
        ("period=2024-06~2024-01", "期间须从前往后"),
        ("indicator=X99", "请从页面上方重新选择"),
        ("district=320102&type=street", "只能选一个"),
        ("asof=2024-06-30&period=2025-01", "截至日期之后"),
    ):
        go(page, f"/network?{query}")
        expect(page.locator(".state")).to_contain_text(told)
    go(page, "/network/comparing?indicator=U04")
    expect(page.locator(".state")).to_contain_text("不能跨单位相加")
    go(page, "/network/units/NO-1/figures")
    expect(page.locator(".state")).to_contain_text("没有编号为“NO-1”的单位")


def test_the_pages_of_the_network_fit_a_phone(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server, viewport={"width": 390, "height": 844})
    for path in ("/network", "/network?district=320102", "/network/comparing"):
        go(page, path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
