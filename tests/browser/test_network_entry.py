"""Reports of a small network in the browser: entry by keyboard, paste, Excel, return, approval, unlocking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

import services.capabilities  # noqa: F401 - registers every capability
from data_access.engine import make_engine
from data_access.unit_of_work import Database
from domain.clock import SystemClock
from domain.network.units import UnitType
from domain.permissions import Role, ScopeKind
from services.administration import GrantTerms, create_user
from services.context import Context, clock_of
from tests.browser.steps import READY, go
from tests.support.application import default_rules
from tests.support.branches import Branches, Terms
from tests.support.chromium import OpenPage, PageAs, PageProblems
from tests.support.factories import SYSTEM, Library
from tests.support.live_server import DEMO_PASSWORD, LiveServer
from tests.support.session import TestSession
from tests.support.workbooks import Edited

pytestmark = pytest.mark.browser

UNITS = {
    "TX": Terms(UnitType.DISTRICT, None, "320102"),
    **{f"TX-{n}": Terms(UnitType.STREET, "TX", "320102") for n in range(1, 5)},
    "TY": Terms(UnitType.DISTRICT, None, "320104"),
    "TY-1": Terms(UnitType.STREET, "TY", "320104"),
}
PEOPLE = {
    "t.reporter": (Role.REPORTER, "TX"),
    "t.point": (Role.REPORTER, "TX-2"),
    "t.reviewer": (Role.UNIT_REVIEWER, "TX"),
    "t.statistics": (Role.STATISTICS, ""),
}
ENTRY, REPORTS = "/network/entry?library=TX", "/network/reports?library=TX"
POINT_CODES = ("V01", "C01", "C02", "C03", "C05", "U02", "E01", "E02", "E05", "R05", "R06")
PASTE = """text => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
  document.activeElement.dispatchEvent(event);
}"""


@pytest.fixture(scope="module")
def served(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A server with a network of its own; each test has its own points in it."""
    server = LiveServer.start(run, tmp_path_factory.mktemp("network") / "served")
    engine = make_engine(f"sqlite:///{server.database}")
    clock, _ = clock_of(Database(engine, SystemClock()))
    context = Context(Database(engine, clock), default_rules())
    network = Branches(cast(Library, _Home(context)))
    network.register(UNITS)
    for number, (login, (role, unit)) in enumerate(PEOPLE.items(), 1):
        grant = GrantTerms(role, ScopeKind.UNIT, network.unit_id(unit)) if unit else GrantTerms(role)
        create_user(
            context, SYSTEM, login, f"试网员{number}", (grant,), password=DEMO_PASSWORD, temporary=False
        )
    engine.dispose()
    yield server
    server.stop()


class _Home:
    def __init__(self, context: Context) -> None:
        self.context = context


def at_home(page: Page) -> Page:
    """Wait until the first page after the log-in is there."""
    expect(page.locator(READY)).to_be_visible()
    page.wait_for_load_state("networkidle")
    return page


def cell(page: Page, unit: str, column: str) -> Locator:
    """A figure of a unit in the entry grid."""
    return page.locator(f'#table-network-grid [row-id="{unit}"] [col-id="{column}"]').first


def value(page: Page, unit: str, column: str) -> Locator:
    """What is told there, without the earlier figures beside it."""
    return cell(page, unit, column).locator(".figure-value")


def fill(page: Page, unit: str, text: str = "5") -> None:
    """Fill in all of a point's figures by a paste of one line."""
    cell(page, unit, "V01").click()
    page.evaluate(PASTE, "\t".join([text] * len(POINT_CODES)))
    expect(page.locator("#table-network-count")).to_be_empty(timeout=20_000)
    expect(page.locator("#table-network-saved")).to_contain_text("已保存")


def tick(page: Page, unit: str, grid: str = "table-network-grid") -> None:
    """Tick a row."""
    page.locator(f'#{grid} [row-id^="{unit}"] .ag-selection-checkbox input').first.check()


def test_a_clerk_needs_no_mouse(open_page: OpenPage, served: LiveServer) -> None:
    page = open_page(served)
    page.goto("/login")
    tab_to(page, "input[name=username]")
    page.keyboard.type("t.reporter")
    page.keyboard.press("Tab")
    page.keyboard.type(DEMO_PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/login" not in url)
    at_home(page)
    go(page, ENTRY)
    expect(cell(page, "TX-1", "V01")).to_be_visible()
    tab_to(page, ".ag-header-cell")
    page.keyboard.press("ArrowDown")
    while page.evaluate("document.activeElement.getAttribute('col-id')") != "V01":
        page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    for text in ("1200~闸机故障", "0", "-", "/", "7", "8", "9", "10", "11", "12"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.type("13")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowUp")
    page.keyboard.type("/")
    page.keyboard.press("Enter")
    expect(value(page, "TX-1", "R06")).to_have_text("不适用")
    expect(value(page, "TX-1", "V01")).to_have_text("1,200 估闸机故障")
    expect(value(page, "TX-1", "C02")).to_have_text("缺报")
    expect(value(page, "TX-1", "C03")).to_have_text("不适用")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#table-network-submit")).to_be_focused()
    expect(page.locator("#table-network-submit")).to_have_text("提交填好的 1 份报表")
    page.keyboard.press("Enter")
    expect(page.get_by_text("已提交，等待审核。")).to_be_visible(timeout=15_000)
    expect(cell(page, "TX-1", "status")).to_have_text("待审核")
    expect(cell(page, "TX-1", "V01")).to_have_class(re.compile("cell-locked"))


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until something is reached."""
    for _ in range(80):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not come to {selector}")


def test_a_messy_paste_is_told_and_nothing_is_lost(page_as: PageAs, served: LiveServer) -> None:
    page = at_home(page_as("t.reporter", served))
    go(page, ENTRY)
    cell(page, "TX-2", "V01").click()
    page.evaluate(PASTE, "到馆人次（人次）\t文献外借册次\n１，２００\t-5\n一百\t2月31日\n")
    told, count = page.locator("#table-network-told"), page.locator("#table-network-count")
    expect(told).to_contain_text("粘贴了 4 个单元格")
    expect(told).to_contain_text("3 个单元格写法不对")
    expect(count).to_contain_text("3 个需要改正")
    expect(cell(page, "TX-2", "C01")).to_have_class(re.compile("cell-faulty"))
    expect(value(page, "TX-2", "V01")).to_have_text("1,200")
    page.locator("#table-network-submit").click()
    expect(told).to_contain_text("3 个单元格需要改正")
    page.keyboard.press("Escape")
    page.locator("[data-table-undo]").click()
    expect(count).to_be_empty()

    # A second window: the same cell is told, another one is not lost.
    other = at_home(page_as("t.point", served))
    go(other, "/network/entry")
    for window, text in ((other, "900"), (page, "800")):
        cell(window, "TX-2", "V01").dblclick()
        window.keyboard.press("Control+a")
        window.keyboard.type(text)
        window.keyboard.press("Enter")
        if window is other:
            expect(window.locator("#table-network-saved")).to_contain_text("已保存")
    expect(count).to_contain_text("有人把它改成了“900”")
    # What was typed waits in this window, marked, and overwrites nothing by itself.
    go(page, ENTRY)
    expect(value(page, "TX-2", "V01")).to_have_text("800")
    expect(count).to_contain_text("别处已改成“900”")
    other.reload()
    expect(value(other, "TX-2", "V01")).to_have_text("900")


def test_a_workbook_goes_out_and_comes_back(
    page_as: PageAs, served: LiveServer, problems: PageProblems
) -> None:
    page = at_home(page_as("t.reporter", served))
    go(page, ENTRY)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="下载 Excel 填写").click()
    book = Edited(Path(waiting.value.path()).read_bytes())
    book.put("TX-3", "到馆人次", 4321)
    book.put("TX-3", "文献外借册次", "-设备故障")
    book.put("TX-4", "到馆人次", -1)
    line = book.add(标识="TY-1", 到馆人次=5)
    assert line
    with page.expect_file_chooser() as chosen:
        page.get_by_role("button", name="上传填好的 Excel").click()
    chosen.value.set_files(
        FilePayload(name="填报.xlsx", mimeType="application/octet-stream", buffer=book.save())
    )
    preview = page.locator("#table-network-preview")
    expect(preview).to_contain_text("须在 0 到")
    expect(preview).to_contain_text("没有标识为“TY-1”的行")
    page.get_by_role("button", name="只导入没有问题的 1 行").click()
    expect(page.get_by_text("已导入并保存为草稿。")).to_be_visible()
    go(page, ENTRY)
    expect(value(page, "TX-3", "V01")).to_have_text("4,321")
    expect(value(page, "TX-3", "C01")).to_have_text("缺报设备故障")


def test_returned_resubmitted_approved_in_bulk_and_unlocked(page_as: PageAs, served: LiveServer) -> None:
    clerk, reviewer, city = (
        at_home(page_as(who, served)) for who in ("t.reporter", "t.reviewer", "t.statistics")
    )
    period = "2025-09"
    entry, reports = f"{ENTRY}&period={period}", f"{REPORTS}&period={period}"
    go(clerk, entry)
    for unit in ("TX-1", "TX-2"):
        fill(clerk, unit)
    clerk.locator("#table-network-submit").click()
    expect(clerk.get_by_text("已提交，等待审核。")).to_be_visible(timeout=15_000)

    # The reviewer has it on the list, returns one with a reason and passes the other.
    go(reviewer, "/worklist")
    reviewer.locator("#worklist-owed").get_by_text("2025年9月，2 份报表待初审").click()
    expect(reviewer.locator(".page h1")).to_have_text("报表审核")
    go(reviewer, reports)
    tick(reviewer, "TX-1", "network-reports")
    reviewer.get_by_role("button", name="所选退回").click()
    expect(reviewer.locator("#network-review-message")).to_contain_text("退回原因")
    reviewer.fill("#network-review-reason", "到馆人次与闸机不符")
    reviewer.get_by_role("button", name="所选退回").click()
    expect(reviewer.get_by_text("所选报表已退回")).to_be_visible()

    go(clerk, entry)
    expect(clerk.locator(".notice-warning").filter(has_text="到馆人次与闸机不符")).to_be_visible()
    cell(clerk, "TX-1", "V01").dblclick()
    clerk.keyboard.press("Control+a")
    clerk.keyboard.type("6")
    clerk.keyboard.press("Enter")
    expect(clerk.locator("#table-network-saved")).to_contain_text("已保存")
    tick(clerk, "TX-1")
    clerk.get_by_role("button", name="提交所选").click()
    expect(clerk.get_by_text("已提交，等待审核。")).to_be_visible(timeout=15_000)

    go(reviewer, reports)
    for unit in ("TX-1", "TX-2"):
        tick(reviewer, unit, "network-reports")
    reviewer.get_by_role("button", name="所选初审通过").click()
    expect(reviewer.get_by_text("所选报表已初审")).to_be_visible()

    go(city, reports)
    for unit in ("TX-1", "TX-2", "TX-3"):
        tick(city, unit, "network-reports")
    city.get_by_role("button", name="所选审定并锁定").click()
    expect(city.locator("#network-approve-message")).to_contain_text("已处理 2 份，1 份没有处理")
    go(city, f"{REPORTS.replace('reports?', 'reports/TX-1/2025-09?')}")
    expect(city.locator("#network-report-figures")).to_contain_text("到馆人次")
    city.get_by_role("button", name="所选解锁").click()
    expect(city.locator("#network-approve-message")).to_contain_text("解锁原因")
    city.fill("#network-approve-reason", "漏计夜间到馆")
    city.get_by_role("button", name="所选解锁").click()
    expect(city.get_by_text("所选报表已解锁")).to_be_visible()
    expect(city.locator("#network-report-steps")).to_contain_text("漏计夜间到馆")
    go(clerk, entry)
    expect(cell(clerk, "TX-1", "status")).to_contain_text("已解锁")
    expect(cell(clerk, "TX-2", "V01")).to_have_class(re.compile("cell-locked"))
