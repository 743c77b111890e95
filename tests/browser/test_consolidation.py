"""月报汇总: the office reads a month on one page, writes on each domain, and takes the words along."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PLACE = "/consolidation?month=2025-11&domain=D08"
WRITTEN = "本月阅读推广按计划推进，各项活动均已落实。"


def copied(page: Page, button: str) -> str:
    """What is in the clipboard after a click."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=button).first.click()
    expect(page.get_by_text("已复制。").first).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def saving(answer: Response) -> bool:
    """Whether it is the answer to a draft being kept."""
    return "consolidation-saved.children" in (answer.request.post_data or "")


def finish(page: Page) -> None:
    """Send the domain's text off."""
    page.get_by_role("button", name="定稿", exact=True).click()


def test_a_month_is_put_into_words_by_the_office(page_as: PageAs, fresh_server: LiveServer) -> None:
    office = page_as("office", fresh_server)
    go(office, PLACE)
    text, message = office.locator("#consolidation-text"), office.locator("#consolidation-message")
    finish(office)
    expect(message).to_contain_text("还没有汇总文字")

    # The draft made of the figures is a start; what is typed on is kept without being asked.
    started = copied(office, "复制初稿")
    assert started.startswith("截至2025年11月")
    office.get_by_role("button", name="用初稿开头").click()
    expect(text).to_have_value(started.strip())
    text.fill(WRITTEN)
    expect(office.locator("#consolidation-saved")).to_contain_text("保存")
    expect(office.locator("#consolidation-saved")).to_contain_text("草稿已于")
    other = page_as("office", fresh_server)
    go(other, PLACE)
    expect(other.locator("#consolidation-text")).to_have_value(WRITTEN)

    # Somebody else at the same text: neither loses a word.
    with other.expect_response(saving):
        other.locator("#consolidation-text").fill(f"{WRITTEN}补充一句。")
    other.reload()
    expect(other.locator("#consolidation-text")).to_have_value(f"{WRITTEN}补充一句。")
    text.fill(f"{WRITTEN}另一句。")
    expect(office.locator("#consolidation-autosave-message")).to_contain_text("已经修改过")
    expect(text).to_have_value(f"{WRITTEN}另一句。")

    # Finished, the text is locked and stands in the whole; it can be taken up again.
    finish(other)
    expect(other.get_by_text("已定稿。")).to_be_visible()
    expect(other.locator("#consolidation-text")).not_to_be_editable()
    assert "补充一句。" in copied(other, "复制全文")
    finish(office)
    expect(message).not_to_be_empty()
    other.get_by_role("button", name="重新打开").click()
    expect(other.get_by_text("已重新打开，可以修改。")).to_be_visible()
    expect(other.locator("#consolidation-text")).to_be_editable()

    # A node's own paragraph goes along in the same way.
    go(office, "/nodes/D08")
    assert copied(office, "复制汇报文字").startswith("截至2025年11月")


def test_what_is_missing_is_pressed_for_once_a_day(page_as: PageAs, fresh_server: LiveServer) -> None:
    office = page_as("office", fresh_server)
    go(office, PLACE)
    message = office.locator("#consolidation-press-message")
    press = office.get_by_role("button", name="催报所选")
    press.click()
    expect(message).to_contain_text("请")
    owing = office.locator("#consolidation-reports .ag-center-cols-container .ag-row", has_text="待报").first
    owing.scroll_into_view_if_needed()
    owing.locator("input[type=checkbox]").check()
    press.click()
    expect(office.get_by_text("已催报：责任人和牵头部门填报员会收到通知。")).to_be_visible()


def test_months_that_are_none_are_explained(page_as: PageAs, live_server: LiveServer) -> None:
    office = page_as("office", live_server)
    go(office, "/consolidation?month=2025-13")
    expect(office.locator("main")).to_contain_text("没有“2025-13”的月报")
