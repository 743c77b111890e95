"""Dates on request, lights by hand and the comparison of two days, in the browser with their bad inputs."""

from __future__ import annotations

import re
from datetime import date, timedelta

from playwright.sync_api import Page, expect

from services.demonstration.scenario import BUSINESS_DATE, JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

CODE = JOURNEY.project_code
SCHEDULE, LIGHTS = f"/projects/{CODE}/schedule", f"/projects/{CODE}/lights"


def message(page: Page, control: str, text: str) -> None:
    expect(page.locator(f"#{control}")).to_contain_text(text)


def iso(days: int) -> str:
    return (BUSINESS_DATE + timedelta(days=days)).isoformat()


def test_a_date_is_asked_for_and_decided(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, SCHEDULE)
    chosen = head.locator("#schedule-milestone option:checked").inner_text()
    in_force = re.search(r"\d{4}-\d{2}-\d{2}", chosen)
    assert in_force
    ask = head.get_by_role("button", name="提交申请")
    ask.click()
    message(head, "schedule-ask-message", "请填写要调整到的日期")
    head.fill("#schedule-wanted", in_force[0])
    ask.click()
    message(head, "schedule-ask-message", "相同，请填写要改到的日期")
    head.fill("#schedule-wanted", iso(120))
    ask.click()
    message(head, "schedule-ask-message", "请写明调整期限的原因")
    head.fill("#schedule-why", "供货推迟，预计明年一季度完成。")
    head.fill("#schedule-wanted", "2020-01-01")
    ask.click()
    message(head, "schedule-ask-message", "期限早于项目计划开始日期")
    expect(head.locator("#schedule-why")).to_have_value("供货推迟，预计明年一季度完成。")
    head.fill("#schedule-wanted", iso(120))
    ask.click()
    expect(head.get_by_text("期限调整已提交馆领导审批，批准前仍按原期限。")).to_be_visible()
    expect(head.get_by_text("正在等待审批")).to_be_visible()
    # Its author has no button to decide with, and a second wish for the same milestone is refused.
    expect(head.get_by_role("button", name="批准")).to_have_count(0)
    head.fill("#schedule-wanted", iso(150))
    head.fill("#schedule-why", "再推迟一些，请一并考虑。")
    ask.click()
    message(head, "schedule-ask-message", "已有一项期限调整待审批")

    director, second = page_as("gujingyuan", fresh_server), page_as("tangyuning", fresh_server)
    for page in (director, second):
        go(page, SCHEDULE)
    director.get_by_role("button", name="退回").click()
    message(director, "schedule-message", "请写明退回原因")
    director.get_by_role("button", name="批准").click()
    expect(director.get_by_text("已批准，新的期限已经生效。")).to_be_visible()
    expect(director.get_by_text("推迟 ", exact=False).first).to_be_visible()
    second.get_by_role("button", name="批准").click()
    message(second, "schedule-message", "已经审核通过")
    go(head, SCHEDULE)
    expect(head.locator("#schedule-milestones")).to_contain_text(iso(120))


def test_the_edit_form_tells_what_became_a_request(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"/projects/{CODE}/edit")
    row = head.locator("#edit-milestones .ag-center-cols-container .ag-row").last
    row.locator("[col-id=due_on]").click()
    row.locator("[col-id=due_on] input").fill("2026-03-31")
    head.keyboard.press("Enter")
    head.get_by_role("button", name="保存", exact=True).click()
    message(head, "edit-message", "调整期限或取消，须写明原因")
    row.locator("[col-id=reason]").click()
    head.keyboard.type("随供货顺延。")
    head.keyboard.press("Enter")
    head.get_by_role("button", name="保存", exact=True).click()
    expect(head.get_by_text("1 项期限调整已提交馆领导审批")).to_be_visible()
    go(head, "/tables/milestones")
    expect(head.get_by_text("项期限调整已提交馆领导审批，批准前仍按原期限")).to_be_visible()


def test_a_light_is_judged_by_hand(page_as: PageAs, fresh_server: LiveServer) -> None:
    director, other = page_as("gujingyuan", fresh_server), page_as("tangyuning", fresh_server)
    for page in (director, other):
        go(page, LIGHTS)
    put = director.get_by_role("button", name="设定")
    put.click()
    message(director, "light-message", "请写明调整灯色的原因，不少于 10 个字")
    message(director, "light-message", "请填写有效期")
    director.fill("#light-reason", "协调会已定方案，下月可以赶上。")
    director.fill("#light-until", iso(-1))
    put.click()
    message(director, "light-message", "已经过去")
    director.fill("#light-until", iso(91))
    put.click()
    message(director, "light-message", "有效期最长 90 天")
    director.fill("#light-until", iso(30))
    put.click()
    expect(director.get_by_text("人工灯色已设定，计算灯色仍并列显示")).to_be_visible()
    shown = f"人工：正常（至 {iso(30)}，理由：协调会已定方案，下月可以赶上，"
    expect(director.get_by_text(shown).first).to_be_visible()
    # Two directors at once: the second is told, and keeps what was typed.
    other.fill("#light-reason", "另一位馆领导的判断，请以此为准。")
    other.fill("#light-until", iso(20))
    other.get_by_role("button", name="设定").click()
    message(other, "light-message", "已经修改过这个项目的人工灯色")
    expect(other.locator("#light-reason")).to_have_value("另一位馆领导的判断，请以此为准。")

    go(director, f"/projects/{CODE}")
    expect(director.locator(".by-hand").first).to_contain_text("人工")
    head = page_as(JOURNEY.head, fresh_server)
    go(head, LIGHTS)
    expect(head.get_by_text(shown).first).to_be_visible()
    expect(head.get_by_role("button", name="设定")).to_have_count(0)
    go(director, LIGHTS)
    director.get_by_role("button", name="撤销人工灯色").click()
    expect(director.get_by_text("人工灯色已撤销，恢复为计算灯色。")).to_be_visible()


def test_two_days_are_compared(page_as: PageAs) -> None:
    director = page_as("gujingyuan")
    go(director, "/nodes/plan/changes")
    expect(director.locator("#changes-sentence")).to_contain_text("完成 ")
    director.get_by_role("link", name="去年末").click()
    expect(director.locator("#changes-sentence")).to_contain_text("2024-12-31 至 2025-11-26")
    expect(director.locator("#node-changes .ag-row").first).to_be_visible()
    with director.expect_download() as saved:
        director.get_by_role("link", name="导出 Excel").click()
    assert saved.value.suggested_filename.endswith("20241231-20251126.xlsx")
    director.fill("input[name=from]", date(2025, 11, 26).isoformat())
    director.get_by_role("button", name="比较").click()
    expect(director.get_by_text("开始日期须早于结束日期 2025-11-26")).to_be_visible()
