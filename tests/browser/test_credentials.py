"""Credentials in the browser: a token shown once, a link that ends, a screen that shows the cockpit alone."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import CORRECTION
from tests.browser.steps import go
from tests.support.chromium import OpenPage, PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

FIRST_PAINT = 20_000
"""Milliseconds that the cockpit may take on a busy machine, chart and all."""
PROJECT = f"/projects/{CORRECTION.project_code}"


def status_of(url: str, token: str) -> tuple[int, str]:
    """What a program is answered."""
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def confirm(page: Page, label: str) -> None:
    """Ask to revoke one of a list and answer the question that comes."""
    page.locator(".list-row").filter(has_text=label).get_by_role("link", name="撤销").click()
    page.get_by_role("button", name="确认撤销").click()


def test_a_token_is_shown_once_works_and_ends(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as("director", fresh_server)
    go(page, "/account")
    page.locator("summary", has_text="新建令牌").click()
    page.get_by_role("button", name="新建令牌").click()
    expect(page.locator("#token-made")).to_contain_text("请填写名称")
    page.fill("#token-label", "数据大屏")
    page.get_by_label("读取项目").check()
    page.get_by_role("button", name="新建令牌").click()
    token = page.locator("#token-secret").inner_text()
    assert token.startswith("jlt_")
    address = f"{fresh_server.url}/api/v1/projects?light=behind"
    status, text = status_of(address, token)
    assert status == 200
    assert json.loads(text)["projects"]
    go(page, "/account")
    row = page.locator(".list-row").filter(has_text="数据大屏")
    expect(row).to_contain_text("有效")
    assert token not in page.content()
    # To think better of it leaves it alone.
    row.get_by_role("link", name="撤销").click()
    expect(page.get_by_text("立即不能再读取和报送数据")).to_be_visible()
    page.get_by_role("link", name="取消").click()
    expect(page.get_by_text("立即不能再读取和报送数据")).to_have_count(0)
    expect(row).to_be_visible()
    assert status_of(address, token)[0] == 200
    confirm(page, "数据大屏")
    expect(page.locator(".notice-good")).to_contain_text("已撤销")
    expect(row).to_have_count(0)
    status, text = status_of(address, token)
    assert status == 401
    assert "访问令牌" in json.loads(text)["detail"]


def test_a_link_is_read_without_an_account_until_it_is_revoked(
    page_as: PageAs, open_page: OpenPage, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("director", fresh_server)
    go(page, PROJECT)
    title = page.locator(".page h1").inner_text()
    page.locator("summary", has_text="生成链接").click()
    page.fill("#link-days", "91")
    page.locator("#link-make").click()
    expect(page.locator("#link-made")).to_contain_text("1 至 90 天")
    page.fill("#link-days", "3")
    page.fill("#link-note", "发给规划处")
    page.locator("#link-make").click()
    address = page.locator("#link-secret").inner_text()
    guest = open_page(fresh_server, java_script_enabled=False, viewport={"width": 390, "height": 844})
    guest.goto(address)
    expect(guest.locator("h1")).to_have_text(title)
    expect(guest.locator(".brief")).to_contain_text("序时进度")
    expect(guest.locator(".plain-demo")).to_contain_text("演示数据")
    assert guest.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    go(page, PROJECT)
    row = page.locator(".list-row").filter(has_text="发给规划处")
    expect(row).to_contain_text("查看 1 次")
    confirm(page, "发给规划处")
    expect(page.locator(".notice-good")).to_contain_text("已撤销")
    with problems.expected(r"404|Failed to load"):
        guest.reload()
        expect(guest.locator("h1")).to_have_text("链接打不开")
    revoked = guest.locator("main").inner_html()
    with problems.expected(r"404|Failed to load"):
        guest.goto("/share/never-was-one")
        assert guest.locator("main").inner_html() == revoked


def test_a_screen_shows_the_cockpit_renews_itself_and_leads_nowhere(
    page_as: PageAs, open_page: OpenPage, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("administrator", fresh_server)
    go(page, "/admin/credentials")
    page.fill("#screen-place", "一楼大厅")
    page.locator("#screen-make").click()
    address = page.locator("#screen-secret").inner_text()
    wall = open_page(fresh_server, viewport={"width": 1920, "height": 1080})
    wall.clock.install()
    wall.goto(address)
    wall.get_by_role("button", name="在本机启用").click()
    expect(wall.locator(".lead-sentence")).to_be_visible(timeout=FIRST_PAINT)
    expect(wall).to_have_url(re.compile(r"/\?screen=1$"))
    expect(wall.locator(".list-row").first).to_be_visible()
    expect(wall.locator("nav, a[href], .top-search, .menu")).to_have_count(0)
    # Its chart is drawn, and nothing waits any more when the clock leaps.
    expect(wall.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=FIRST_PAINT)
    wall.wait_for_load_state("networkidle")
    # Five minutes later it is a new page; while the server cannot be reached it stays as it is.
    wall.evaluate("document.body.dataset.kept = 1")
    wall.route("**/?screen=1", lambda route: route.abort())
    with problems.expected(r"Failed to load|ERR_FAILED"):
        wall.clock.fast_forward("05:01")
        expect(wall.locator("[data-wall-state]")).to_contain_text("暂时连不上服务器")
    expect(wall.locator("body[data-kept]")).to_have_count(1)
    wall.unroute("**/?screen=1")
    wall.clock.fast_forward("00:31")
    expect(wall.locator("body[data-kept]")).to_have_count(0, timeout=FIRST_PAINT)
    expect(wall.locator(".lead-sentence")).to_be_visible(timeout=FIRST_PAINT)
    with problems.expected(r"403|Failed to load"):
        for path in ("/projects", "/account", "/admin/ledger"):
            wall.goto(path)
            expect(wall.locator("h1")).to_have_text("没有权限")
    wall.goto("/")
    expect(wall).to_have_url(re.compile(r"/\?screen=1$"))
    expect(wall.locator(".chart").first).to_be_visible(timeout=FIRST_PAINT)
    wall.wait_for_load_state("networkidle")
    go(page, "/admin/credentials")
    confirm(page, "一楼大厅")
    expect(page.locator(".notice-good")).to_contain_text("已撤销")
    with problems.expected(r"401|Failed to load"):
        wall.reload()
        expect(wall.locator("main")).to_contain_text("这块显示屏的授权已过期或已被撤销")
