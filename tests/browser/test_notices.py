"""A report between two people by their bells: waiting, returned, pressed for; one's own settings."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import completion_input, go, prove, wait_saved
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"


def count(page: Page) -> Locator:
    """The number on the bell."""
    return page.locator("[data-bell-count]")


def open_bell(page: Page) -> Locator:
    """Open the bell's menu; the new ones in it.

    A demonstration stands on one day: what was recorded at half past seven may be later than the tests' now.
    """
    page.locator(".bell summary").click()
    return page.locator(".bell-item.is-unread")


def read_all(page: Page) -> None:
    """Start with nothing unread."""
    go(page, "/notices")
    button = page.get_by_role("main").get_by_role("button", name="全部标为已读")
    if button.is_enabled():
        button.click()
        expect(page.get_by_text("已全部标为已读。")).to_be_visible()
    expect(count(page)).to_be_hidden()


def test_a_report_goes_from_bell_to_bell(page_as: PageAs, fresh_server: LiveServer) -> None:
    director = page_as(JOURNEY.director, fresh_server)
    read_all(director)
    head = page_as(JOURNEY.head, fresh_server)
    read_all(head)
    go(head, f"{PROJECT}/report")
    head.fill("#report-achieved", "已完成。")
    completion_input(head, JOURNEY.milestone_title).fill("100")
    prove(head)
    wait_saved(head)
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()

    # The bell of who decides; its notice opens the report in its place, without loading the page anew.
    go(director, "/")
    expect(count(director)).to_have_text("1")
    director.evaluate("window.stayed = true")
    first = open_bell(director).first
    expect(first).to_contain_text(f"{JOURNEY.month} 月报待您审核")
    expect(first).to_have_class(re.compile("is-unread"))
    first.click()
    expect(director.get_by_text(f"待您审核：{JOURNEY.month} 月报")).to_be_visible()
    assert director.evaluate("window.stayed") is True
    expect(count(director)).to_be_hidden()
    director.fill("#decision-reason", "请写明完成的数量。")
    director.get_by_role("button", name="退回").click()
    expect(director.get_by_text("已退回，填报人会看到退回原因。")).to_be_visible()

    # The author's: with the reason, and one click from the form that shows it.
    go(head, "/projects")
    expect(count(head)).to_have_text("1")
    first = open_bell(head).first
    expect(first).to_contain_text("被退回，请修改后重新提交")
    expect(first).to_contain_text("请写明完成的数量。")
    first.click()
    expect(head.get_by_text("上次提交被退回：请写明完成的数量。")).to_be_visible()
    expect(head.locator("#report-achieved")).to_have_value("已完成。")
    expect(count(head)).to_be_hidden()
    head.reload()
    expect(head.locator(".bell-item").first).not_to_have_class(re.compile("is-unread"))


def test_pressing_reaches_the_reporter_once(page_as: PageAs, fresh_server: LiveServer) -> None:
    reporter = page_as(JOURNEY.reporter, fresh_server)
    read_all(reporter)
    office = page_as("xulinqiao", fresh_server)
    go(office, PROJECT)
    office.get_by_role("button", name="催报").click()
    expect(office.get_by_text("已催报：责任人和牵头部门填报员会收到通知。")).to_be_visible()
    # A second click, and somebody else's, are told so and tell nobody twice.
    office.get_by_role("button", name="催报").click()
    expect(office.locator("#press-message")).to_contain_text("今天已催报过")
    director = page_as(JOURNEY.director, fresh_server)
    go(director, PROJECT)
    director.get_by_role("button", name="催报").click()
    expect(director.locator("#press-message")).to_contain_text("每天催报一次")

    go(reporter, "/notices?show=unread")
    expect(count(reporter)).to_have_text("1")
    rows = reporter.locator("#notices-list .ag-row")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("请尽快报送")
    rows.get_by_role("link").click()
    expect(reporter.locator("#report-achieved")).to_be_visible()
    expect(count(reporter)).to_be_hidden()


def test_one_s_own_settings_and_their_bad_inputs(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as("trustee", fresh_server)
    go(page, "/notices")
    page.fill("#notices-email", "理事@图书馆")
    page.get_by_role("button", name="保存").click()
    expect(page.locator("#notices-settings-message")).to_contain_text("电子邮箱写法不对")
    page.fill("#notices-email", "trustee@example.com")
    page.fill("#notices-quiet", "2190-01-01")
    page.get_by_role("button", name="保存").click()
    expect(page.locator("#notices-settings-message")).to_contain_text("免打扰最长一年")
    page.fill("#notices-quiet", "2025-12-31")
    page.get_by_label("周末不发").check()
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("通知方式已保存。")).to_be_visible()
    go(page, "/notices")
    expect(page.locator("#notices-email")).to_have_value("trustee@example.com")
    expect(page.get_by_label("周末不发")).to_be_checked()
    expect(page.locator("#notices-quiet")).to_have_value("2025-12-31")

    administrator = page_as("administrator", fresh_server)
    go(administrator, "/admin/deliveries")
    expect(administrator.get_by_text("还没有发送记录").first).to_be_visible()
    administrator.select_option("#contact-person", index=1)
    administrator.fill("#contact-email", "nobody@")
    administrator.get_by_role("button", name="保存").click()
    expect(administrator.locator("#contact-message")).to_contain_text("电子邮箱写法不对")
    administrator.fill("#contact-email", "somebody@example.com")
    administrator.get_by_role("button", name="保存").click()
    expect(administrator.get_by_text("联系方式已保存。")).to_be_visible()


@pytest.mark.parametrize("width", [1366, 390])
def test_the_bell_fits_and_needs_no_script_to_lead_on(
    width: int, page_as: PageAs, live_server: LiveServer
) -> None:
    page = page_as(JOURNEY.head, live_server, viewport={"width": width, "height": 844})
    go(page, "/notices")
    open_bell(page)
    expect(page.locator(".bell-list")).to_be_visible()
    box = page.locator(".bell-list").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.keyboard.press("Escape")
    expect(page.locator(".bell-list")).to_be_hidden()
