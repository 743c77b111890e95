"""The tab 预测: a forecast, an earlier one, and the states in which there is none."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import go
from tests.support.chromium import PageAs

pytestmark = pytest.mark.browser


def test_a_node_says_when_it_will_be_finished_or_why_it_cannot(page_as: PageAs) -> None:
    page = page_as("director")
    go(page, "/nodes/D08")
    page.get_by_role("navigation", name="分页").get_by_role("link", name="预测").click()
    figures = page.locator("#forecast-figures")
    expect(figures).to_contain_text("八成把握")
    expect(figures).to_contain_text("SPI(t)")
    chart = page.locator(".card").filter(has=page.locator("#forecast-chart"))
    expect(chart.locator("h2")).to_contain_text("按现有进度，预计 2027年")
    expect(chart.locator("figcaption")).to_contain_text("八成把握在")
    expect(page.locator("#forecast-chart .main-svg").first).to_be_visible()
    now = figures.inner_text()

    go(page, "/nodes/D08/forecast?asof=2023-06-30&known=then")
    expect(figures).to_contain_text("八成把握")
    assert figures.inner_text() != now
    go(page, "/nodes/D08/forecast")
    assert figures.inner_text() == now

    none = page.locator("#forecast-none")
    for path, why in (
        ("/nodes/D08/forecast?asof=2022-03-31", "至少需要 12 个月"),
        ("/nodes/D06/forecast", "已全部完成"),
        ("/nodes/D11/forecast", "均为常态类工作"),
        ("/nodes/D08/forecast?asof=2021-01-31", "尚未设定计划日期"),
    ):
        go(page, path)
        expect(none).to_contain_text(why)
        expect(page.locator("#forecast-basis")).to_be_visible()


def test_an_address_that_leads_nowhere_says_so(page_as: PageAs) -> None:
    page = page_as("reporter")
    go(page, "/nodes/D99/forecast")
    expect(page.locator(".state")).to_contain_text("规划中没有编号为“D99”的条目")
    go(page, "/nodes/D08/forecast?asof=2025-13-40")
    expect(page.locator(".state")).to_contain_text("截至日期写法不对")
