"""A department's month in one grid: 本月无变化, recall, a return at the cell, and all that goes wrong."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go
from tests.browser.test_tables import PASTE, REPORT, grid_cell
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import DEMO_PASSWORD, LiveServer

pytestmark = pytest.mark.browser

MILESTONE = JOURNEY.milestone_title


def typed(page: Page, row: str, words: str) -> None:
    """Type into the figure of a milestone's row."""
    cell = grid_cell(page, "report", "now", row)
    cell.dblclick()
    cell.locator("input").fill(words)
    page.keyboard.press("Enter")


def pasted(page: Page, column: str, row: str, words: str) -> None:
    """Paste at a cell."""
    grid_cell(page, "report", column, row).click()
    page.evaluate(PASTE, words)


def test_a_departments_month_with_what_goes_wrong(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as(JOURNEY.reporter, fresh_server)
    go(page, REPORT)
    head_row = page.locator("#table-report-grid .row-level-0").filter(has_text=JOURNEY.project_code)
    project = head_row.locator('[col-id="item"]').inner_text()
    saved, count = page.locator("#table-report-saved"), page.locator("#table-report-count")
    told = page.locator("#table-report-told")

    # 150 %, words in a number, more columns than there are: marked and told, nothing else is lost.
    for wrong in ("150", "快完成了"):
        typed(page, MILESTONE, wrong)
        expect(grid_cell(page, "report", "now", MILESTONE)).to_have_class(re.compile("cell-faulty"))
        expect(count).to_contain_text("需要改正")
    page.locator("#table-report-submit").click()
    expect(told).to_contain_text("1 个单元格需要改正")
    typed(page, MILESTONE, "55")
    expect(saved).to_contain_text(re.compile(r"已保存 \d\d:\d\d"))
    # It stood at 60 %: a fall is saved, and asks why before it is submitted.
    expect(page.locator("#table-report-message")).to_contain_text(f"“{MILESTONE}”由 60% 降为 55%")
    pasted(page, "achieved", project, "汇编返工。\t\t\t多出一列\t又一列")
    expect(told).to_contain_text("个单元格没有粘贴：")
    expect(page.locator("#table-report-submit")).to_have_text("提交填好的 1 个项目")
    page.locator("#table-report-submit").click()
    expect(page.locator("#table-report-submit-message")).to_contain_text("请在“存在问题”里写明原因")

    # The session is lost while words are on their way: they are there after logging in again.
    page.context.clear_cookies()
    # The renderer says that it read the refusal twice, or leaves before it does.
    with problems.expected("401|body stream already read"):
        pasted(page, "problems", project, "样书未过审，部分章节返工。")
        expect(page.locator("input[name=password]")).to_be_visible(timeout=15_000)
    page.fill("input[name=username]", fresh_server.login_of(JOURNEY.reporter))
    page.fill("input[name=password]", DEMO_PASSWORD)
    page.locator("button[type=submit]").click()
    expect(page.locator(".page h1")).to_have_text("批量填报")
    expect(grid_cell(page, "report", "problems", project)).to_contain_text("样书未过审")
    expect(saved).to_contain_text("已保存")

    # 全部无变化 asks once and names what it touches; a second click submits nothing more.
    page.get_by_role("link", name=re.compile("全部无变化")).click()
    expect(page.locator(".card-call")).to_contain_text("本月无变化")
    expect(page.locator(".card-call")).not_to_contain_text(project)
    other = page_as(JOURNEY.reporter, fresh_server)
    go(other, f"{REPORT}?ask=unchanged")
    page.locator("#unchanged-confirm").click()
    expect(page.get_by_text("已报送“本月无变化”，等待审核。")).to_be_visible()
    other.locator("#unchanged-confirm").click()
    expect(other.locator("#unchanged-message")).to_contain_text("本次没有提交")

    # Submitted, recalled from the grid, submitted again; returned with a remark at the cell.
    page.locator("#table-report-submit").click()
    expect(page.get_by_text("已提交，等待审核。")).to_be_visible()
    row = page.locator("#table-report-grid .ag-row").filter(has_text=project)
    row.first.locator("input[type=checkbox]").check()
    page.locator("#table-report-recall").click()
    expect(page.get_by_text("已撤回，可以修改后重新提交。")).to_be_visible()
    expect(grid_cell(page, "report", "status", project)).to_have_text("已撤回")
    pasted(page, "next_steps", project, "十二月定稿。")
    expect(saved).to_contain_text("已保存")
    page.locator("#table-report-submit").click()
    expect(page.get_by_text("已提交，等待审核。")).to_be_visible()
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"/projects/{JOURNEY.project_code}")
    head.locator("#decision-remarks summary").click()
    head.locator("#decision-remarks").get_by_label(re.compile(MILESTONE)).fill("与样书清单不符")
    head.get_by_role("button", name="退回", exact=True).click()
    expect(head.get_by_text("已退回，填报人会看到退回原因。")).to_be_visible()
    go(page, REPORT)
    expect(page.locator(".notice-warning").first).to_contain_text("与样书清单不符")
    expect(grid_cell(page, "report", "now", MILESTONE)).to_have_class(re.compile("cell-remarked"))
    go(page, f"/projects/{JOURNEY.project_code}/report")
    expect(page.locator(".completion-list")).to_contain_text("退回批注：与样书清单不符")


def test_a_round_is_closed_over_an_open_draft(page_as: PageAs, fresh_server: LiveServer) -> None:
    head, office = page_as("moyunzheng", fresh_server), page_as("office", fresh_server)
    october = f"{REPORT}?month=2025-10"
    go(office, "/admin/rounds?month=2025-10")
    go(head, october)
    row = head.locator("#table-report-grid .ag-center-cols-container .ag-row").filter(has_text="待填报").first
    project = row.locator('[col-id="item"]').inner_text()
    expect(head.get_by_text("提交后记为补报")).to_be_visible()
    pasted(head, "achieved", project, "补报十月情况。")
    expect(head.locator("#table-report-saved")).to_contain_text("已保存")
    office.fill("#rounds-lock-reason", "十月数据已汇总上报")
    office.get_by_role("button", name="锁定").click()
    expect(office.get_by_text("已锁定，该月不再接收月报。")).to_be_visible()
    pasted(head, "problems", project, "无人手")
    expect(head.locator("#table-report-message")).to_contain_text("此前保存的草稿都在")
    expect(grid_cell(head, "report", "problems", project)).to_contain_text("无人手")
    head.on("dialog", lambda dialog: dialog.accept())
    go(head, october)
    expect(head.locator(".page")).to_contain_text("2025-10 月报已锁定（十月数据已汇总上报）")
    expect(grid_cell(head, "report", "achieved", project)).to_contain_text("补报十月情况。")
    office.fill("#rounds-lock-reason", "允许补报")
    office.get_by_role("button", name="解锁").click()
    expect(office.locator(".notice-good")).to_be_visible()
    go(head, october)
    # What was typed after the lock waited in the browser, and is saved now.
    expect(grid_cell(head, "report", "problems", project)).to_contain_text("无人手")
    expect(head.locator("#table-report-saved")).to_contain_text("已保存")
    head.locator("#table-report-submit").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()
    expect(grid_cell(head, "report", "status", project)).to_have_text("待审核")
