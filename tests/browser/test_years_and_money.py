"""Money of a project from the form to the plan's sums, and a year's list to the closing, with bad inputs."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from services.demonstration.scenario import FIGURE_JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

BAD_AMOUNTS = (
    ("-5", "不能是负数"),
    ("很多", "须填数字"),
    ("1e20", "请核对单位"),
    ("1.234", "最多 2 位小数"),
)


def test_money_goes_from_the_form_to_the_plan(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(FIGURE_JOURNEY.head, fresh_server)
    go(head, "/projects?work=own")
    go(head, f"/projects/{FIGURE_JOURNEY.project_code}/money")
    budget = head.get_by_label("市财政预算", exact=True)
    for typed, told in BAD_AMOUNTS:
        budget.fill(typed)
        head.click("#money-submit")
        expect(head.locator("#money-message")).to_contain_text(told)
        expect(budget).to_have_value(typed)
    budget.fill("100")
    head.get_by_label("市财政到位", exact=True).fill("50")
    head.get_by_label("市财政支出", exact=True).fill("60")
    head.click("#money-submit")
    expect(head.locator("#money-message")).to_contain_text("支出大于到位")
    head.fill("#money-note", "先行垫付，年底拨付。")
    second = page_as(FIGURE_JOURNEY.head, fresh_server)
    go(second, f"/projects/{FIGURE_JOURNEY.project_code}/money")
    head.click("#money-submit")
    expect(head.get_by_text("经费已提交，等待馆领导审核。")).to_be_visible()
    expect(head.locator("#money-submit")).to_have_count(0)
    second.get_by_label("市财政预算", exact=True).fill("90")
    second.click("#money-submit")
    expect(second.locator("#money-message")).to_contain_text("已经修改过")
    expect(second.get_by_label("市财政预算", exact=True)).to_have_value("90")
    director = page_as("director", fresh_server)
    go(director, f"/projects/{FIGURE_JOURNEY.project_code}/money")
    director.click("#money-return")
    expect(director.locator("#money-decide-message")).to_contain_text("退回原因")
    director.click("#money-approve")
    expect(director.get_by_text("已审核通过，计入经费。")).to_be_visible()
    expect(director.locator("#money-lines")).to_contain_text("120.0%")
    go(director, "/nodes/plan/money")
    expect(director.locator(".key-figures")).to_contain_text("执行率")
    expect(director.get_by_text("规划短板 3 项")).to_be_visible()


def test_a_year_is_drawn_up_issued_and_closed(page_as: PageAs, fresh_server: LiveServer) -> None:
    office, director = page_as("office", fresh_server), page_as("director", fresh_server)
    go(office, "/years/2021")
    office.click("#years-draw")
    expect(office.get_by_text("已开始拟定")).to_be_visible()
    go(director, "/years/2021")
    director.fill("#years-number", "演示发〔2021〕1号")
    director.click("#years-issue")
    expect(director.locator("#years-issue-message")).to_contain_text("清单还是空的")
    office.click("#years-include")
    expect(office.locator("#years-include-message")).to_contain_text("请先勾选")
    office.get_by_role("link", name="增加任务").click()
    office.fill("#item-title", "演示：修订借阅规则")
    office.click("#item-save")
    expect(office.locator("#item-save-message")).to_contain_text("责任部门")
    office.select_option("#item-department", label="办公室")
    office.fill("#item-q4", "印发施行")
    office.click("#item-save")
    expect(office.get_by_text("已保存。")).to_be_visible()
    # The director's page is older than the task.
    director.click("#years-issue")
    expect(director.locator("#years-issue-message")).to_contain_text("已经修改过")
    go(director, "/years/2021")
    director.fill("#years-number", "演示发〔2021〕1号")
    director.click("#years-issue")
    expect(director.locator("#years-issue-message")).to_contain_text("2020 年或 2021 年")
    director.fill("#years-day", "2021-03-01")
    director.click("#years-issue")
    expect(director.get_by_text("已印发，各部门可以查看")).to_be_visible()
    go(office, "/years/2021")
    office.click("#years-close")
    expect(office.locator("#years-close-message")).to_contain_text("“演示：修订借阅规则”")
    office.get_by_role("link", name="演示：修订借阅规则").first.click()
    office.click("#item-judge")
    expect(office.locator("#item-judge-message")).to_contain_text("请选择结论")
    office.select_option("#item-verdict", "carried")
    office.click("#item-judge")
    expect(office.locator("#item-judge-message")).to_contain_text("未完成的原因")
    office.fill("#item-q4", "印发并施行")
    office.click("#item-save")
    expect(office.locator("#item-save-message")).to_contain_text("写明原因")
    office.select_option("#item-verdict", "done")
    office.click("#item-judge")
    expect(office.get_by_text("年末结论已保存。")).to_be_visible()
    go(office, "/years/2021")
    office.click("#years-close")
    expect(office.get_by_text("已办结。结转的任务")).to_be_visible()
    office.get_by_role("link", name="演示：修订借阅规则").first.click()
    expect(office.get_by_text("修订记录 1 次")).to_be_visible()
    expect(office.locator("#item-save, #item-judge")).to_have_count(0)
    # A department reads what was closed, and may do nothing about it.
    go(head := page_as("department_head", fresh_server), "/years/2021")
    expect(head.locator("#years-close, #years-issue, #years-draw")).to_have_count(0)
