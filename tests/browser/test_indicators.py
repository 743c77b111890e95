"""A figure from the form to the cockpit: bad inputs, approval, what moves with it and what does not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import BUSINESS_DATE, FIGURE_JOURNEY
from tests.browser.steps import go, light_of, overall_progress
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

INDICATOR = f"/indicators/{FIGURE_JOURNEY.indicator}?subject=network"
PROJECT = f"/projects/{FIGURE_JOURNEY.project_code}"
DAY_BEFORE = (BUSINESS_DATE - timedelta(days=1)).isoformat()
BAD_VALUES = (
    ("", "没有数据请选“缺报”"),
    ("很多", "须填数字"),
    ("-5", "不能为负数"),
    ("0", "确实没有发生请选“真零”"),
    ("999999亿", "数值过大"),
)


def submit(page: Page, value: str) -> None:
    """Type a value and hand it in."""
    page.fill("#figure-value", value)
    page.get_by_role("button", name="提交审核").click()


def conclusion(page: Page, query: str = "") -> str:
    """What the project's page says of its progress."""
    go(page, f"{PROJECT}{query}")
    return page.locator(".card h2").first.inner_text()


def test_a_figure_moves_its_work_its_node_and_the_cockpit(page_as: PageAs, fresh_server: LiveServer) -> None:
    before, after = f"{FIGURE_JOURNEY.before:.0f}", f"{FIGURE_JOURNEY.after:.0f}"
    director = page_as("director", fresh_server)
    go(director, "/")
    progress = overall_progress(director)
    score = director.locator(".score").filter(has_text="少儿图书室")
    expect(score.first).to_contain_text(f"{before}个")
    score.first.get_by_text("口径", exact=True).click()
    expect(score.first).to_contain_text("期末已建成并开放")

    reporter = page_as(FIGURE_JOURNEY.reporter, fresh_server)
    go(reporter, INDICATOR)
    expect(reporter.locator("#figure-value")).to_have_value("")
    expect(reporter.locator("#figure-value")).to_have_attribute("placeholder", before)
    for value, told in BAD_VALUES:
        submit(reporter, value)
        expect(reporter.locator("#figure-message")).to_contain_text(told)
    reporter.fill("#figure-day", "2025-12-05")
    submit(reporter, after)
    expect(reporter.locator("#figure-message")).to_contain_text("数据截至日期须在")
    reporter.fill("#figure-day", BUSINESS_DATE.isoformat())

    # A second person has the same form open, and is told who was faster.
    head = page_as(FIGURE_JOURNEY.head, fresh_server)
    go(head, INDICATOR)
    submit(reporter, after)
    expect(reporter.get_by_text("已提交，等待审核。")).to_be_visible()
    expect(reporter.locator("#figure-submit")).to_have_count(0)
    submit(head, "96")
    expect(head.locator("#figure-message")).to_contain_text("已经修改过")
    expect(head.locator("#figure-value")).to_have_value("96")

    # Nothing counts before it is approved, except on the provisional basis.
    assert f"{before}.0%" in conclusion(director)
    assert f"{after}.0%" in conclusion(director, "?basis=provisional")

    go(head, INDICATOR)
    expect(head.get_by_text("待您审核：2025年11月")).to_be_visible()
    head.get_by_role("button", name="退回").click()
    expect(head.locator("#figure-decision-message")).to_contain_text("请写明退回原因")
    head.get_by_role("button", name="审核通过").click()
    expect(head.locator(".notice-good")).to_be_visible()
    assert light_of(head) == "正常"

    assert f"{after}.0%" in conclusion(director)
    expect(director.get_by_role("link", name=FIGURE_JOURNEY.indicator, exact=False).first).to_be_visible()
    assert f"{before}.0%" in conclusion(director, f"?asof={DAY_BEFORE}")
    go(director, "/")
    expect(score.first).to_contain_text(f"{after}个")
    assert overall_progress(director) > progress
    go(director, f"/?asof={DAY_BEFORE}")
    expect(score.first).to_contain_text(f"{before}个")
    go(director, f"/projects?node={FIGURE_JOURNEY.node_code}")
    row = director.locator("#projects-tree .ag-row").filter(has_text="加强全市少儿阅读服务体系建设").first
    expect(row.locator('[col-id="figures"]')).to_contain_text("正常")


def test_a_target_is_set_by_the_office_and_answered_for_by_a_director(
    page_as: PageAs, fresh_server: LiveServer
) -> None:
    office = page_as("office", fresh_server)
    go(office, "/indicators/C01/edit?subject=city")
    office.fill("#target-value", "120万")
    office.get_by_role("button", name="保存目标").click()
    expect(office.locator("#target-message")).to_contain_text("请填写目标口径")
    office.fill("#target-definition", "市馆全年文献外借册次")
    office.fill("#target-source", "年度工作要点（演示数据）")
    office.fill("#target-baseline", "118.65万")
    office.get_by_role("button", name="保存目标").click()
    expect(office.get_by_text("已保存。")).to_be_visible()
    assert light_of(office) == "未设"
    expect(office.locator("#target-confirm")).to_have_count(0)

    director = page_as("director", fresh_server)
    go(director, "/indicators/C01?subject=city")
    director.get_by_role("button", name="确认目标").click()
    expect(director.get_by_text("目标已确认")).to_be_visible()
    assert light_of(director) != "未设"
    go(director, "/indicators?show=target")
    expect(director.locator("#indicators-table")).to_contain_text("文献外借册次")


def test_the_pages_of_indicators_fit_a_phone(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server, viewport={"width": 390, "height": 844})
    for path in ("/indicators", INDICATOR, "/indicators/E01", "/indicators/R14", "/indicators/S01/edit"):
        go(page, path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
