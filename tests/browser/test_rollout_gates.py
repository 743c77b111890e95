"""Gates in the browser: a refused gate says what is missing, a director's waiver lets the site pass."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.files import PDF, picture
from tests.support.live_server import LiveServer
from tests.support.session import TestSession

pytestmark = pytest.mark.browser

NAME = "演示·试验图书室"
RULE = "/rollout/gates?gate=new:approval"
SEATS = "input[id*='gate-least'][id*='seats']"


@pytest.fixture(scope="module")
def server(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """The demonstration, for the journeys of this room."""
    started = LiveServer.start(run, tmp_path_factory.mktemp("gates") / "served")
    yield started
    started.stop()


def begin(page: Page) -> str:
    """Register a site that has no address; the address of its page."""
    go(page, "/rollout/sites/new")
    page.fill("#site-name", NAME)
    page.select_option("#site-tier", "district")
    page.select_option("#site-district", "320104")
    page.fill("#site-day", "2025-11-03")
    page.fill("#site-host_name", "演示·社区")
    page.click("#site-save")
    expect(page.locator("h1")).to_have_text(NAME)
    return page.url.split("?")[0]


def advance(page: Page, address: str) -> None:
    """Ask for the next stage and confirm it."""
    go(page, f"{address}?act=advance")
    page.click("#site-act-confirm")


def put(page: Page, card: str, name: str, content: bytes) -> None:
    """Add a file to the first open place of a card."""
    picked: Any = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator(f"#{card} details[open] input[type=file]").first.set_input_files([picked])


def test_a_refused_gate_and_a_waiver(page_as: PageAs, server: LiveServer, problems: PageProblems) -> None:
    head = page_as(DEMO_LOGINS["head"], server)
    address = begin(head)

    # The gate says what is missing; nothing is moved.
    advance(head, address)
    expect(head.locator("#site-act-message")).to_contain_text("还不能进入“方案”：未填写地址")
    go(head, address)
    expect(head.get_by_role("link", name="未填写地址")).to_be_visible()

    # A director lets it pass, for a reason.
    director = page_as(DEMO_LOGINS["director"], server)
    go(director, address)
    director.get_by_role("link", name="特批放行").click()
    expect(director.locator(".card-call")).to_contain_text("缺项：未填写地址")
    director.click("#waiver-confirm")
    expect(director.locator("#waiver-message")).to_contain_text("请写明特批的理由")
    director.fill("#waiver-reason", "地址待门牌核发，年内须启动方案。")
    director.click("#waiver-confirm")
    expect(director.locator(".notice-good")).to_contain_text("已特批")
    advance(head, address)
    expect(head.locator(".notice-good")).to_contain_text("已进入下一阶段")
    waivers = head.locator(".card").filter(has_text="特批 1 次")
    expect(waivers).to_contain_text("地址待门牌核发")
    expect(waivers).to_contain_text("已用于 2025-11-26 的阶段变动")

    # A photo that is none is refused; one that is stays.
    go(head, address)
    with problems.expected(r"answer 422|Failed to load"):
        put(head, "site-photos", "现场.jpg", PDF)
        expect(head.locator("#site-photos")).to_contain_text("内容不是 JPEG 图片")
    put(head, "site-photos", "现场2.jpg", picture())
    expect(head.locator("#site-photos").get_by_role("link", name="现场2.jpg", exact=True)).to_be_visible()

    # Planned days out of order are refused, and kept as they were typed.
    go(head, f"{address}/plan")
    opening, approval = (
        head.locator(f"input[id*='plan-day'][id*='{stage}']") for stage in ("open", "approval")
    )
    opening.fill("2026-03-01")
    approval.fill("2026-04-01")
    head.click("#plan-save")
    expect(head.locator("#plan-message")).to_contain_text("早于前面的“立项”（2026-04-01）")
    expect(opening).to_have_value("2026-03-01")
    approval.fill("2025-12-01")
    head.click("#plan-save")
    expect(head.locator(".notice-good")).to_contain_text("计划日期已保存")
    expect(head.get_by_role("heading", name="计划 2025-12-01 进入“立项”")).to_be_visible()

    # Money by source, to the fen.
    go(head, f"{address}/money")
    city = head.locator("input[id*='cost-cell'][id*='city'][id*='spent']")
    city.fill("12.345")
    head.click("#cost-save")
    expect(head.locator("#cost-message")).to_contain_text("最多 2 位小数")
    city.fill("12.34")
    head.click("#cost-save")
    expect(head.locator(".notice-good")).to_contain_text("经费已保存")
    expect(head.get_by_role("heading", name="预算 — 万元，支出 12.34 万元")).to_be_visible()

    # A rule tells whom it would stop before it is set; who comes second is told.
    office = page_as(DEMO_LOGINS["office"], server)
    go(office, RULE)
    go(director, RULE)
    box = office.locator("#gate-fields").get_by_label("每周开放小时")
    box.check()
    expect(office.locator("#gate-effect")).to_contain_text(NAME)
    office.locator(SEATS).fill("很多")
    office.click("#gate-save")
    expect(office.locator("#gate-message")).to_contain_text("少儿座席须填数字")
    office.locator(SEATS).fill("12")
    office.click("#gate-save")
    expect(office.locator(".notice-good")).to_contain_text("已保存")
    expect(office.locator(".history").first).to_contain_text("少儿座席 ≥ 12 个")
    director.locator(SEATS).fill("8")
    director.click("#gate-save")
    expect(director.locator("#gate-message")).to_contain_text("已经修改过这道关口的规则")
    expect(director.locator(SEATS)).to_have_value("8")
