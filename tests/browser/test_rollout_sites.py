"""A site's life in the browser, from the proposal to the assessment, with what is refused on the way."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

SITES = "/rollout/sites"
NAME = "演示·梧桐社区少儿图书室"
BEGUN = "2025-09-01"


def fill(page: Page, **values: str) -> None:
    """Fill in fields of the form by their names."""
    for name, value in values.items():
        page.locator(f"#site-{name}").fill(value)


def act(page: Page, word: str, day: str, reason: str = "") -> None:
    """Open what a move asks and confirm it."""
    go(page, f"{page.url.split('?')[0].split('#')[0]}?act={word}")
    page.locator("#site-act-day").fill(day)
    if reason:
        page.locator("#site-act-reason").fill(reason)
    page.locator("#site-act-confirm").click()


def refused(page: Page, words: str) -> None:
    """The move was refused, and why."""
    expect(page.locator("#site-act-message")).to_contain_text(words)


def stands(page: Page, stage: str) -> None:
    """The page was shown anew and the site stands in a stage."""
    expect(page.locator(".notice-good")).to_be_visible()
    expect(page.locator(".page-head .tag")).to_have_text(stage)


def test_a_site_from_proposal_to_assessment(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as(DEMO_LOGINS["office"], fresh_server)
    go(page, SITES)
    page.get_by_role("link", name="登记点位").click()
    expect(page.locator(".notice-warning").first).to_contain_text("不登记儿童个人信息")

    # A point outside the city is refused; what was typed is kept, also when the page is left.
    fill(page, name=NAME, street="演示街道", longitude="121.5", latitude="31.2", day=BEGUN)
    page.locator("#site-district").select_option("320104")
    page.locator("#site-department").select_option(label="少儿部")
    expect(page.locator("#site-saved")).to_contain_text(re.compile("草稿已于 .* 保存"))
    page.locator("#site-save").click()
    expect(page.locator("#site-message")).to_contain_text("坐标不在本市范围内")
    go(page, f"{SITES}/new")
    expect(page.locator("#site-name")).to_have_value(NAME)
    fill(page, longitude="118.79", latitude="32.03")
    page.locator("#site-save").click()
    stands(page, "选址")
    code = page.url.split("?")[0].rsplit("/", 1)[1]

    # The gate says what is missing and leads to it; days that are out of order are refused.
    act(page, "advance", "2025-09-10")
    refused(page, "还不能进入“方案”：未填写地址；未填写依托单位")
    act(page, "advance", "2025-08-31")
    refused(page, "日期不能早于上一次阶段变动的日期（2025-09-01）")
    page.locator(".card", has_text="进入“方案”还缺 2 项").get_by_role("link", name="未填写地址").click()
    expect(page.locator("#site-address")).to_be_visible()
    fill(page, address="演示路1号", host_name="演示·梧桐社区", area="45.5", seats="12", volumes="800")
    fill(page, staff="1", hours="36", reason="补齐信息")
    page.locator("#site-library").select_option(index=2)
    page.locator("#site-save").click()
    expect(page.locator(".notice-good")).to_have_text("已保存。")

    # Somebody who looked at the page before a move is told who was faster.
    late = page_as(DEMO_LOGINS["office"], fresh_server)
    go(late, f"{SITES}/{code}?act=advance")
    act(page, "advance", "2025-09-10")
    stands(page, "方案")
    late.locator("#site-act-confirm").click()
    refused(late, "徐临桥已经修改过这个点位")

    for day, stage in (
        ("2025-09-20", "立项"),
        ("2025-10-08", "施工"),
        ("2025-10-30", "设备图书"),
        ("2025-11-05", "验收"),
        ("2025-11-10", "开放"),
    ):
        act(page, "advance", day)
        stands(page, stage)
    expect(page.locator(".facts")).to_contain_text(f"{code} {NAME}")
    act(page, "close", "2025-11-20")
    refused(page, "请写明关闭的原因")
    act(page, "advance", "2025-11-25")
    stands(page, "评估")

    # An earlier day shows the site as it stood then, and lets nobody act on it.
    go(page, f"{SITES}/{code}?asof=2025-10-10")
    expect(page.locator(".page-head .tag")).to_have_text("施工")
    expect(page.locator(".page-head").get_by_role("link", name="进入")).to_have_count(0)
    go(page, f"{SITES}?q={NAME}")
    expect(page.locator("#sites")).to_contain_text("评估")
