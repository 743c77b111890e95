"""人才总览 in the browser: a director goes by year and on to a batch; the board sees counts alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser


def test_the_programme_at_a_glance(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/talent")
    expect(page.locator(".key-figure")).to_have_count(5)
    expect(page.locator("#talent-strip .scatterlayer .point").first).to_be_visible()
    spread = page.locator(".card").filter(has=page.locator("#talent-strip"))
    expect(spread).to_contain_text("本年度未关账")

    # A closed year, by its address.
    page.get_by_role("link", name="2023年", exact=True).click()
    expect(page).to_have_url(re.compile("year=2023"))
    expect(spread.locator("h2")).to_contain_text("2023 年")
    expect(spread).to_contain_text("关账")
    expect(page.locator(".key-figure").nth(2)).to_contain_text("2023 年达标率")

    # Of another day it says so, and there were fewer batches.
    batches = page.locator(".glance").first.locator("tbody tr")
    known = batches.count()
    go(page, "/talent?asof=2022-06-30")
    expect(page.get_by_text("这里显示的是 2022-06-30 的情况。")).to_be_visible()
    assert batches.count() < known

    # From a batch to its own page, from a gap to its people.
    go(page, "/talent")
    name = batches.first.get_by_role("link").inner_text()
    batches.first.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/talent/programme/\d+"))
    expect(page.locator(".page")).to_contain_text(name)
    go(page, "/talent")
    page.locator("a.reserve-cell").first.click()
    expect(page).to_have_url(re.compile(r"/talent/cadres\?direction="))

    board = page_as("trustee", live_server)
    go(board, "/talent")
    expect(board.locator(".key-figure")).to_have_count(5)
    expect(board.get_by_text("不公开", exact=True).first).to_be_visible()
    expect(board.locator("#talent-strip")).to_have_count(0)
    links = board.locator("main a[href]")
    led = {str(link.get_attribute("href")).split("?")[0] for link in links.all()}
    assert led <= {"/talent", "/talent/hours/library", "/talent/reserve"}
