"""The whole path: a department reports, the director approves, the cockpit moves; earlier days do not."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from services.demonstration.scenario import BUSINESS_DATE, CORRECTION, JOURNEY
from tests.browser.steps import (
    completion_input,
    domain_progress,
    go,
    key_figure,
    light_of,
    overall_progress,
    prove,
    wait_saved,
)
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"
DOMAIN = JOURNEY.project_code[:3]


def test_report_approve_cockpit_changes_and_the_day_before_does_not(
    page_as: PageAs, fresh_server: LiveServer
) -> None:
    director = page_as(JOURNEY.director, fresh_server)
    go(director, "/")
    before, watched = domain_progress(director, DOMAIN), key_figure(director, "关注项目")
    go(director, PROJECT)
    assert light_of(director) == "关注"

    head = page_as(JOURNEY.head, fresh_server)
    go(head, PROJECT)
    head.get_by_role("link", name="填报进展").click()
    expect(head.locator("#report-achieved")).to_be_visible()
    head.fill("#report-achieved", "五年宣讲成果汇编已完成编校并印发各分馆。")
    completion_input(head, JOURNEY.milestone_title).fill("100")
    prove(head)
    wait_saved(head)
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()

    # Nothing counts before it is approved, except on the provisional basis.
    go(director, "/")
    assert (domain_progress(director, DOMAIN), key_figure(director, "关注项目")) == (before, watched)
    go(director, "/?basis=provisional")
    assert domain_progress(director, DOMAIN) > before
    assert key_figure(director, "关注项目") < watched

    go(director, PROJECT)
    expect(director.get_by_text(f"待您审核：{JOURNEY.month} 月报")).to_be_visible()
    director.get_by_role("button", name="审核通过").click()
    expect(director.get_by_text("已审核通过")).to_be_visible()
    assert light_of(director) == "正常"
    go(director, "/")
    assert domain_progress(director, DOMAIN) > before
    assert key_figure(director, "关注项目") == watched - 1

    # The day before shows the old state, whatever is known now.
    day_before = BUSINESS_DATE.replace(day=BUSINESS_DATE.day - 1).isoformat()
    go(director, f"{PROJECT}?asof={day_before}")
    assert light_of(director) == "关注"
    go(director, f"/?asof={day_before}")
    expect(director.locator("[data-asof-bar]")).to_contain_text(day_before)


def test_returned_with_a_reason_corrected_and_submitted_again(
    page_as: PageAs, fresh_server: LiveServer
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"{PROJECT}/report")
    head.fill("#report-achieved", "已完成。")
    wait_saved(head)
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()

    director = page_as(JOURNEY.director, fresh_server)
    go(director, PROJECT)
    director.get_by_role("button", name="退回").click()
    expect(director.locator("#decision-message")).to_contain_text("请写明退回原因")
    director.fill("#decision-reason", "请写明完成的数量。")
    director.get_by_role("button", name="退回").click()
    expect(director.get_by_text("已退回，填报人会看到退回原因。")).to_be_visible()

    go(head, f"{PROJECT}/report")
    expect(head.get_by_text("上次提交被退回：请写明完成的数量。")).to_be_visible()
    expect(head.locator("#report-achieved")).to_have_value("已完成。")
    head.fill("#report-achieved", "已完成 12 场宣讲。")
    wait_saved(head)
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()


def test_a_draft_survives_a_closed_tab_and_an_empty_report_is_refused(
    page_as: PageAs, fresh_server: LiveServer
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"{PROJECT}/report")
    head.get_by_role("button", name="提交审核").click()
    expect(head.locator("#report-message")).to_contain_text("请填写本期完成情况")
    head.fill("#report-problems", "场地档期紧张，需要协调。")
    completion_input(head, JOURNEY.milestone_title).fill("70")
    wait_saved(head)
    completion_input(head, JOURNEY.milestone_title).fill("170")
    expect(head.locator("#report-autosave-message")).to_contain_text("须在 0 到 100 之间")
    expect(head.locator("#report-problems")).to_have_value("场地档期紧张，需要协调。")

    again = page_as(JOURNEY.head, fresh_server)
    go(again, f"{PROJECT}/report")
    expect(again.locator("#report-problems")).to_have_value("场地档期紧张，需要协调。")
    expect(completion_input(again, JOURNEY.milestone_title)).to_have_value("70")


def test_known_then_hides_a_correction_that_came_later(page_as: PageAs, live_server: LiveServer) -> None:
    director = page_as("director", live_server)
    day = CORRECTION.effective_on.isoformat()

    def completion(query: str) -> str:
        go(director, f"/projects/{CORRECTION.project_code}?asof={day}{query}")
        row = director.locator("#project-milestones .ag-row").filter(has_text=CORRECTION.milestone_title)
        return row.locator('[col-id="completion"]').inner_text().strip()

    assert completion("") == f"{CORRECTION.after:.0f}%"
    assert completion("&known=then") == f"{CORRECTION.before:.0f}%"


def test_the_as_of_controls_govern_the_page_and_stay_in_the_address(
    page_as: PageAs, live_server: LiveServer
) -> None:
    page = page_as("director", live_server)
    go(page, "/")
    now = overall_progress(page)
    page.fill("input[name=asof]", "2023-06-30")
    page.select_option("select[name=known]", "then")
    page.get_by_role("button", name="查看").click()
    expect(page.locator(".lead-sentence")).to_contain_text("截至2023年6月30日")
    assert "asof=2023-06-30" in page.url
    assert "known=then" in page.url
    assert overall_progress(page) < now
    page.get_by_role("link", name="重点项目").first.click()
    expect(page.locator("h1")).to_have_text("重点项目")
    assert "asof=2023-06-30" in page.url
    page.get_by_role("button", name="回到今天").click()
    expect(page.locator("[data-asof-bar]")).to_be_hidden()
    assert "asof" not in page.url
