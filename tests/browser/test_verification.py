"""From a claim without evidence to a sample that is drawn, worked out anew and checked; its bad inputs."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import completion_input, go, wait_saved
from tests.browser.test_attachments import file
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"


def choose(page: Page, control: str, name: str) -> None:
    """Pick one of a list of several."""
    page.click(f"#{control}")
    page.get_by_role("option", name=name).first.click()
    page.keyboard.press("Escape")


def test_what_is_done_is_proven_drawn_and_checked(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"{PROJECT}/report")
    head.fill("#report-achieved", "成果汇编已印发。")
    completion_input(head, JOURNEY.milestone_title).fill("100")
    wait_saved(head)
    head.click("#report-submit")
    expect(head.locator("#report-message")).to_contain_text(f"“{JOURNEY.milestone_title}”填报为 100%")
    expect(head.locator("#report-achieved")).to_have_value("成果汇编已印发。")
    expect(completion_input(head, JOURNEY.milestone_title)).to_have_value("100")
    row = head.locator(".completion-list .list-row").filter(has_text=JOURNEY.milestone_title)
    row.locator("summary").click()
    with problems.expected(r"answer 422|Failed to load"):
        row.locator("input[type=file]").set_input_files(file("验收单.pdf", b"MZ not a PDF"))
        expect(row.get_by_text("内容不是 PDF 文件")).to_be_visible()
    row.locator("input[type=file]").set_input_files(file("验收单.txt", "验收合格。".encode()))
    expect(row.get_by_text("验收单.txt")).to_be_visible()
    head.click("#report-submit")
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()
    director = page_as(JOURNEY.director, fresh_server)
    go(director, PROJECT)
    director.get_by_role("button", name="审核通过").click()
    expect(director.get_by_text("已审核通过")).to_be_visible()

    # The form of a draw: too many, none at all, nobody to check.
    office, second = page_as("xulinqiao", fresh_server), page_as("xulinqiao", fresh_server)
    for page in (office, second):
        go(page, "/verification/new")
        page.fill("#draw-from", page.input_value("#draw-to"))
    office.fill("#draw-size", "500")
    office.click("#draw-send")
    expect(office.locator("#draw-message")).to_contain_text(re.compile("候选只有 .*，不能抽取 500 项"))
    office.fill("#draw-size", "1")
    office.click("#draw-send")
    expect(office.locator("#draw-message")).to_contain_text("至少选择一名核查人")
    kept = office.input_value("#draw-from")
    office.fill("#draw-from", "2021-01-01")
    office.fill("#draw-to", "2021-01-02")
    office.click("#draw-send")
    expect(office.locator("#draw-message")).to_contain_text("无可抽取")
    office.fill("#draw-from", kept)
    office.fill("#draw-to", kept)
    office.click("#draw-try")
    expect(office.locator("#draw-preview")).to_contain_text("候选")
    for page in (office, second):
        page.fill("#draw-size", "1")
        choose(page, "draw-verifiers", "徐临桥")
    office.click("#draw-send")
    expect(office.get_by_text("已抽取，核查人会收到通知。")).to_be_visible()
    address = office.url.split("?")[0]
    # A second click, from a form that was opened before, draws nothing.
    second.click("#draw-send")
    expect(second.locator("#draw-message")).to_contain_text("已经抽出")
    office.click("#recompute")
    expect(office.locator("#recompute-told")).to_contain_text("重算结果与记录一致")

    # One's own report is nobody's to check; a result without a note is refused and the form is kept.
    link = office.locator("#verification-items .ag-row a").first
    link.click()
    expect(office.locator("#check-send")).to_be_visible()
    item = office.url.split("item=")[1].split("&")[0]
    office.select_option("#check-result", label="不属实")
    office.click("#check-send")
    expect(office.locator("#check-message")).to_contain_text("须写明核查说明")
    expect(office.locator("#check-result")).to_have_value("refuted")
    go(head, f"{address}?item={item}")
    expect(head.get_by_text("应当回避")).to_be_visible()
    expect(head.locator("#check-send")).to_have_count(0)
    office.fill("#check-note", "现场没有见到成果。")
    office.click("#check-send")
    expect(office.get_by_text("核查结论已保存")).to_be_visible()
    expect(office.get_by_role("link", name="督办立项")).to_have_attribute(
        "href", re.compile("subject=milestone")
    )
    go(office, f"{PROJECT}/sequence")
    expect(office.get_by_text("抽查：不属实")).to_be_visible()
