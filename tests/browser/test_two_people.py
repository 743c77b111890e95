"""Two people on one thing: the second gets both versions, and nothing is lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go, wait_saved
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"


def test_two_people_edit_one_project(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    office = page_as("office", fresh_server)
    go(head, f"{PROJECT}/edit")
    go(office, f"{PROJECT}/edit")
    head.fill("#edit-title", "阅美分享团宣讲体系建设（部门稿）")
    rows = head.locator("#edit-milestones .ag-center-cols-container .ag-row")
    listed = rows.count()
    head.get_by_role("button", name="增加里程碑").click()
    expect(rows).to_have_count(listed + 1)
    rows.last.locator('[col-id="title"]').click()
    head.keyboard.type("部门新增的里程碑")
    head.keyboard.press("Enter")
    head.get_by_role("button", name="保存", exact=True).click()
    expect(head.get_by_text("已保存。")).to_be_visible()

    office.fill("#edit-title", "阅美分享团宣讲体系建设（办公室稿）")
    office.get_by_role("button", name="保存", exact=True).click()
    message = office.locator("#edit-message")
    expect(message).to_contain_text("已经修改过这个项目")
    expect(message).to_contain_text("（部门稿）")
    expect(message).to_contain_text("（办公室稿）")
    expect(office.locator("#edit-title")).to_have_value("阅美分享团宣讲体系建设（办公室稿）")

    office.get_by_role("button", name="以我的版本保存").click()
    expect(office.get_by_text("已保存。")).to_be_visible()
    expect(office.locator("h1")).to_have_text("阅美分享团宣讲体系建设（办公室稿）")
    expect(office.locator(".history").last).to_contain_text("（部门稿）")
    # What the colleague added meanwhile was not on this page, and stays.
    expect(office.locator("#project-milestones")).to_contain_text("部门新增的里程碑")


def test_two_people_write_one_report(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    reporter = page_as(JOURNEY.reporter, fresh_server)
    go(head, f"{PROJECT}/report")
    go(reporter, f"{PROJECT}/report")
    reporter.fill("#report-achieved", "填报员写的内容。")
    wait_saved(reporter)
    head.fill("#report-achieved", "负责人写的内容。")
    message = head.locator("#report-autosave-message")
    expect(message).to_contain_text("已经修改过这份草稿")
    expect(message).to_contain_text("填报员写的内容。")
    expect(message).to_contain_text("负责人写的内容。")
    expect(head.locator("#report-achieved")).to_have_value("负责人写的内容。")
    head.get_by_role("button", name="采用我填写的").click()
    wait_saved(head)
    expect(message).to_be_empty()


def test_a_second_click_submits_once(page_as: PageAs, fresh_server: LiveServer) -> None:
    first = page_as(JOURNEY.head, fresh_server)
    second = page_as(JOURNEY.head, fresh_server)
    go(first, f"{PROJECT}/report")
    first.fill("#report-achieved", "同一份报告。")
    wait_saved(first)
    go(second, f"{PROJECT}/report")
    first.get_by_role("button", name="提交审核").click()
    expect(first.get_by_text("已提交，等待审核。")).to_be_visible()
    second.get_by_role("button", name="提交审核").click()
    expect(second.locator("#report-message")).to_contain_text("已经提交")
    expect(second.locator("#report-achieved")).to_have_value("同一份报告。")
