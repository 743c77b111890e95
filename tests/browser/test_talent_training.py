"""Training in the browser: an activity from its form to the hours it brings; a report; a tick of 五个一."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer
from tests.support.session import TestSession

pytestmark = pytest.mark.browser

HR, FIRST, SECOND, REPORTER = "fangxiaotang", "panzijin", "pengwanqing", "qiunanxing"
LIST = "/talent/training"


@pytest.fixture(scope="module")
def server(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """The demonstration, shared by the journeys of this room, which touch different things."""
    started = LiveServer.start(run, tmp_path_factory.mktemp("training") / "served")
    yield started
    started.stop()


def tick(page: Page, grid: str) -> None:
    """Tick the first row of a table."""
    page.locator(f"#{grid} .ag-row input[type=checkbox]").first.check()


def test_an_activity_from_its_form_to_the_hours(
    page_as: PageAs, server: LiveServer, problems: PageProblems
) -> None:
    hr = page_as(HR, server)
    go(hr, f"{LIST}/new")
    hr.click("#training-save")
    expect(hr.locator("#training-message")).to_contain_text("请填写开始和结束日期")
    hr.fill("#training-title", "读者活动策划")
    hr.fill("#training-from", "2025-12-02")
    hr.fill("#training-to", "2025-12-01")
    hr.fill("#training-hours", "10000")
    hr.fill("#training-places", "1")
    hr.fill("#training-provider", "演示·培训中心")
    hr.select_option("#training-department", label="组织人事部")
    hr.click("#training-save")
    expect(hr.locator("#training-message")).to_contain_text("最多 400 学时")
    hr.fill("#training-hours", "6")
    hr.click("#training-save")
    expect(hr.locator("#training-message")).to_contain_text("结束日期早于开始日期")
    expect(hr.locator("#training-title")).to_have_value("读者活动策划")
    hr.fill("#training-to", "2025-12-02")
    hr.click("#training-save")
    expect(hr.get_by_text("活动已新建")).to_be_visible()
    address = hr.url.split("?")[0]

    # One place: the second waits, and moves up when the first gives the seat back.
    first, second = page_as(FIRST, server), page_as(SECOND, server)
    go(first, address)
    first.get_by_role("button", name="我要报名").click()
    expect(first.get_by_text("已报名。")).to_be_visible()
    go(second, address)
    second.get_by_role("button", name="报名候补").click()
    expect(second.get_by_text("候补第 1 位")).to_be_visible()
    expect(second.locator("#activity-people")).to_have_count(0)
    first.get_by_role("button", name="取消报名").click()
    expect(first.get_by_text("已取消报名")).to_be_visible()
    go(second, "/notices")
    expect(second.locator("main").get_by_text("您候补的“读者活动策划”已有名额")).to_be_visible()

    # Attendance only once it has begun; nobody gets more than the activity has.
    go(hr, address)
    tick(hr, "activity-people")
    hr.click("#attend-present")
    expect(hr.locator("#attend-message")).to_contain_text("开始后才能登记考勤")
    go(hr, f"{address}/edit")
    hr.fill("#training-from", "2025-11-26")
    hr.fill("#training-to", "2025-11-26")
    hr.click("#training-save")
    expect(hr.get_by_text("活动已修改")).to_be_visible()
    hr.click("#attend-present")
    expect(hr.locator("#attend-message")).to_contain_text("请先在名单中勾选人员")
    tick(hr, "activity-people")
    hr.fill("#attend-hours", "60")
    hr.click("#attend-present")
    expect(hr.locator("#attend-message")).to_contain_text("0 至 6 之间")
    hr.fill("#attend-hours", "4.5")
    hr.click("#attend-present")
    expect(hr.get_by_text("考勤已登记")).to_be_visible()
    go(second, address)
    expect(second.get_by_text("计 4.5 学时")).to_be_visible()

    trustee = page_as("yanyiwen", server)
    with problems.expected(r"answer 403|Failed to load"):
        trustee.goto(LIST)
        expect(trustee.get_by_text("没有权限").first).to_be_visible()


def test_a_report_and_a_tick_of_the_checklist(page_as: PageAs, server: LiveServer) -> None:
    person, hr = page_as(REPORTER, server), page_as(HR, server)
    go(person, "/talent/exchanges")
    person.locator("#exchange-list .ag-row a").first.click()
    expect(person.locator("#exchange-text")).to_be_visible()
    person.fill("#exchange-text", "学到很多。")
    person.click("#exchange-report-send")
    expect(person.locator("#exchange-report-message")).to_contain_text("报告至少 20 字")
    expect(person.locator("#exchange-text")).to_have_value("学到很多。")
    person.fill(
        "#exchange-text", "跟随辅导部到三个街道分馆检查指导，学会了分馆业务评估的打分办法，回馆后整理成表。"
    )
    person.click("#exchange-report-send")
    expect(person.get_by_text("报告已提交，等待审核。")).to_be_visible()
    go(hr, re.sub(r"[?&](done|at)=[^&]*", "", person.url).replace("/exchanges&", "/exchanges?"))
    hr.click("#exchange-return")
    expect(hr.locator("#exchange-decide-message")).to_contain_text("请写明退回原因")
    hr.click("#exchange-approve")
    expect(hr.get_by_text("报告已审核通过")).to_be_visible()

    go(person, "/talent/checklist")
    person.click("#checklist-claim")
    expect(person.locator("#checklist-claim-message")).to_contain_text("请选择申报项目")
    person.select_option("#checklist-item", label="读一本专业书")
    person.fill("#checklist-day", "2025-12-30")
    person.fill("#checklist-text", "读完一本业务辅导专著，笔记已交。")
    person.click("#checklist-claim")
    expect(person.locator("#checklist-claim-message")).to_contain_text("完成日期不能晚于今天")
    expect(person.locator("#checklist-text")).to_have_value("读完一本业务辅导专著，笔记已交。")
    person.fill("#checklist-day", "2025-11-20")
    person.click("#checklist-claim")
    expect(person.get_by_text("已申报，等待确认。")).to_be_visible()
    go(hr, "/talent/checklist")
    row = hr.locator("#checklist-waiting .ag-row").filter(has_text="读完一本业务辅导专著")
    row.locator("input[type=checkbox]").check()
    hr.click("#checklist-approve")
    expect(hr.get_by_text("已确认完成。")).to_be_visible()
    go(hr, "/talent/checklist/setup")
    titles = hr.locator("input[placeholder='如：读一本专业书']")
    titles.nth(1).fill(titles.nth(0).input_value())
    hr.click("#checklist-save")
    expect(hr.locator("#checklist-save-message")).to_contain_text("重复了")
