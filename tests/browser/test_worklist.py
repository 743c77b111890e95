"""我的填报 in the browser: the whole row leads to the form; many reports decided at once; a round run."""

from __future__ import annotations

from playwright.sync_api import expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer


def test_a_duty_is_done_from_its_row(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, "/worklist")
    title = head.locator(".card h2").first
    done, due = (int(n) for n in title.inner_text().split()[1].split("/"))
    row = head.locator("#worklist-owed .ag-row").filter(has_text="还有").first
    # The whole row leads there, not only its link.
    row.locator("[col-id=due_on]").click()
    expect(head.locator("#report-achieved")).to_be_visible()
    head.fill("#report-achieved", "本月按计划推进。")
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()
    go(head, "/worklist")
    expect(title).to_contain_text(f"本期 {done + 1}/{due} 已报")
    head.get_by_role("link", name="已完成").click()
    expect(head.locator("#worklist-owed .ag-row").first).to_contain_text("已完成")


def test_many_reports_are_decided_at_once(page_as: PageAs, fresh_server: LiveServer) -> None:
    director = page_as(JOURNEY.director, fresh_server)
    go(director, "/worklist")
    rows = director.locator("#worklist-waiting .ag-center-cols-container .ag-row")
    expect(rows.first).to_be_visible()
    before = rows.count()
    director.get_by_role("button", name="所选审核通过").click()
    expect(director.locator("#worklist-message")).to_contain_text("请先勾选要处理的填报")
    for number in (0, 1):
        director.locator("#worklist-waiting .ag-row .ag-selection-checkbox input").nth(number).check()
    director.get_by_role("button", name="所选退回").click()
    expect(director.locator("#worklist-message")).to_contain_text("请写明退回原因")
    director.get_by_role("button", name="所选审核通过").click()
    expect(director.get_by_text("所选填报已审核通过。")).to_be_visible()
    expect(director.locator("#worklist-waiting .ag-center-cols-container .ag-row")).to_have_count(before - 2)


def test_the_office_runs_a_round(page_as: PageAs, fresh_server: LiveServer) -> None:
    office = page_as("office", fresh_server)
    go(office, "/admin/rounds")
    office.fill("#rounds-due_on", "2025-11-01")
    office.locator("#rounds-due_on").blur()
    expect(office.locator("#rounds-effect")).to_contain_text("截止日期不能早于开放日期")
    office.fill("#rounds-due_on", "2025-12-10")
    office.fill("#rounds-instructions", "请附年度总结。")
    expect(office.locator("#rounds-effect")).to_contain_text("未报")
    office.get_by_role("button", name="保存").click()
    expect(office.get_by_text("已保存，新的期限和要求立即生效。")).to_be_visible()

    head = page_as(JOURNEY.head, fresh_server)
    go(head, "/worklist")
    expect(head.locator(".page-head")).to_contain_text("12-10 截止")
    expect(head.get_by_text("请附年度总结。")).to_be_visible()

    # The October round is over: it is locked, and whoever comes late is told by whom it is opened again.
    go(office, "/admin/rounds?month=2025-10")
    expect(office.get_by_text("个未报的项目将不能补报")).to_be_visible()
    office.get_by_role("button", name="锁定").click()
    expect(office.locator("#rounds-lock-message")).to_contain_text("请写明锁定原因")
    office.fill("#rounds-lock-reason", "十月数据已汇总上报。")
    office.get_by_role("button", name="锁定").click()
    expect(office.get_by_text("已锁定，该月不再接收月报。")).to_be_visible()
    go(head, f"/projects/{JOURNEY.project_code}/report?month=2025-10")
    expect(head.get_by_text("2025-10 月报已锁定")).to_be_visible()
    expect(head.get_by_text("十月数据已汇总上报。")).to_be_visible()
