"""The search palette by keyboard alone, on a phone, and when the network fails."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser


def selected(page: Page) -> str:
    """The words of the option that is chosen."""
    return page.locator('.palette [role=option][aria-selected="true"]').inner_text()


def test_a_project_is_found_and_opened_by_keyboard_alone(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/?asof=2025-06-30")
    page.evaluate("window.kept = true")
    page.keyboard.press("Control+k")
    box = page.get_by_role("combobox", name="搜索项目")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("少儿 阅读")
    expect(page.locator(".palette mark").first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    first = selected(page)
    page.keyboard.press("ArrowDown")
    assert selected(page) != first
    active = box.get_attribute("aria-activedescendant")
    assert page.locator(f"#{active}").get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowUp")
    assert selected(page) == first
    page.keyboard.press("Enter")
    expect(page.locator(".palette")).to_be_hidden()
    expect(page.locator(".page h1")).to_have_text(first.splitlines()[0])
    # In place, and from the same point of view.
    assert page.evaluate("window.kept")
    assert "asof=2025-06-30" in page.url


def test_escape_closes_and_gives_the_focus_back(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects")
    page.locator("#nav a").nth(1).focus()
    page.keyboard.press("/")
    expect(page.locator("[data-palette-input]")).to_be_focused()
    page.keyboard.type("不会有这样的内容")
    expect(page.locator("[data-palette-note]")).to_contain_text("没有找到")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.locator(".palette")).to_be_hidden()
    expect(page.locator("#nav a").nth(1)).to_be_focused()
    # In a field a slash is a slash.
    page.locator("#projects-search").focus()
    page.keyboard.type("/")
    expect(page.locator("#projects-search")).to_have_value("/")
    expect(page.locator(".palette")).to_be_hidden()


def test_enter_does_not_open_what_an_earlier_text_found(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("administrator", live_server)
    page.keyboard.press("Control+k")
    page.keyboard.type("变更台账")
    expect(page.locator(".palette-option").first).to_contain_text("变更台账")
    page.keyboard.press("Control+a")
    page.keyboard.type("我的账户")
    page.keyboard.press("Enter")
    expect(page.locator(".page h1")).to_have_text("我的账户")


def test_all_results_have_an_address(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server, viewport={"width": 390, "height": 844})
    page.get_by_role("button", name="搜索").click()
    page.keyboard.type("图书馆")
    expect(page.locator(".palette-option").first).to_be_visible()
    page.get_by_role("link", name="查看全部结果").click()
    expect(page.locator(".page h1")).to_have_text("搜索")
    expect(page).to_have_url(re.compile(r"/search\?q=%E5%9B%BE"))
    expect(page.locator(".list mark").first).to_have_text("图书馆")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.fill("#search-text", "这里什么也没有")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_contain_text("没有找到")


def test_a_search_that_fails_says_so(
    page_as: PageAs, live_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("director", live_server)
    page.route("**/search/hits*", lambda route: route.abort())
    with problems.expected(r"Failed to load|ERR_FAILED"):
        page.keyboard.press("Control+k")
        page.keyboard.type("少儿")
        expect(page.locator("[data-palette-note]")).to_contain_text("搜索没有成功")
    page.unroute("**/search/hits*")
    page.keyboard.type("馆")
    expect(page.locator(".palette-option").first).to_be_visible()
