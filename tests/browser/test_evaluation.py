"""An evaluation from the office's opening to the frozen version and its correction, with its bad inputs."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from services.demonstration.scenario import DEMO_LOGINS, JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

FINAL = "/nodes/D05/evaluation/final"
PATIENCE = 30_000
"""Milliseconds: every pause in typing saves the draft, and what was typed last comes last."""
TEXTS = {"overall": "总体符合规划预期。", "results": "重点活动按期举办。", "problems": "部分场地受限。"}
DEPARTMENT = "阅读推广部"


def field(page: Page, name: str, key: str, value: str | int) -> Locator:
    told = f'"{value}"' if isinstance(value, str) else str(value)
    pair = sorted([f'"{key}":{told}', f'"type":"evaluation-{name}"'])
    return page.locator(f"[id='{{{','.join(pair)}}}']")


def tasks_of(page: Page) -> list[int]:
    """The tasks of the form, by id."""
    found = page.locator("[id*='evaluation-verdict']").evaluate_all(
        "all => all.map(e => JSON.parse(e.id).task)"
    )
    return [int(task) for task in found]


def saved(page: Page) -> None:
    expect(page.locator("#evaluation-saved")).to_contain_text("已于", timeout=PATIENCE)


def refused(page: Page, *told: str) -> None:
    """Try to sign; all that is wrong is told, and the form keeps what was typed."""
    page.get_by_role("button", name="部门负责人签署").click()
    for words in told:
        expect(page.locator("#evaluation-message")).to_contain_text(words, timeout=PATIENCE)


def test_an_evaluation_is_opened_written_signed_twice_and_frozen(
    page_as: PageAs, fresh_server: LiveServer
) -> None:
    office = page_as("office", fresh_server)
    go(office, FINAL)
    office.get_by_role("button", name="启动评估").click()
    expect(office.locator("#evaluation-open-message")).to_contain_text("请选择责任部门")
    expect(office.locator("#evaluation-open-message")).to_contain_text("请填写签署期限")
    office.select_option("#evaluation-department", label=DEPARTMENT)
    office.fill("#evaluation-due", "2025-12-10")
    office.fill("#evaluation-on", "2025-11-20")
    office.get_by_role("button", name="启动评估").click()
    expect(office.locator(".notice-good")).to_contain_text("责任部门负责人会收到通知")

    head = page_as(JOURNEY.head, fresh_server)
    go(head, "/worklist")
    expect(head.locator(".page")).to_contain_text("终期评估")
    go(head, FINAL)
    told = head.locator(".verdict-row .list-sub").all_inner_texts()
    # What is not complete comes first: calling it done asks for a director's word.
    tasks = [
        task for _, task in sorted(zip(["100%" in words for words in told], tasks_of(head), strict=True))
    ]
    first, second, *others = tasks
    own = {task: words.split("，")[0] for task, words in zip(tasks_of(head), told, strict=True)}
    codes = head.locator("#evaluation-codes option").evaluate_all("all => all.map(e => e.value)")
    refused(head, "还没有结论", "请填写“总体评价”")
    for section, text in TEXTS.items():
        field(head, "text", "section", section).fill(text)
    for task in (first, second, *others):
        field(head, "verdict", "task", task).select_option("carried")
        field(head, "reason", "task", task).fill("转入下一规划继续实施。")
    saved(head)
    field(head, "verdict", "task", first).select_option("merged")
    refused(head, "请填写该项目的编号")
    field(head, "into", "task", first).fill(own[first])
    refused(head, "不能并入自己")
    field(head, "into", "task", first).fill("X99")
    refused(head, "不在本规划中")
    field(head, "into", "task", first).fill(own[second])
    field(head, "verdict", "task", second).select_option("merged")
    field(head, "into", "task", second).fill(own[first])
    refused(head, "绕成了一圈")
    assert own[first] in codes
    field(head, "verdict", "task", second).select_option("done")
    field(head, "reason", "task", second).fill("")
    refused(head, "认定完成须写明理由")
    expect(field(head, "text", "section", "overall")).to_have_value(TEXTS["overall"])

    # A colleague with the same form open does not write over what was saved since.
    colleague = page_as(JOURNEY.head, fresh_server)
    go(colleague, FINAL)
    field(head, "reason", "task", second).fill("主要内容已完成。")
    saved(head)
    head.wait_for_timeout(3000)
    field(colleague, "text", "section", "next").fill("同事写的建议")
    expect(colleague.locator("#evaluation-autosave-message")).to_contain_text("已经修改过这份评估草稿")
    expect(field(colleague, "text", "section", "next")).to_have_value("同事写的建议")

    stranger = page_as(DEMO_LOGINS["other_head"], fresh_server)
    go(stranger, FINAL)
    expect(stranger.locator("#evaluation-sign")).to_have_count(0)
    expect(stranger.locator("#evaluation-approve")).to_have_count(0)

    head.get_by_role("button", name="部门负责人签署").click()
    expect(head.locator(".notice-good")).to_contain_text("等待馆领导签署")
    colleague.get_by_role("button", name="部门负责人签署").click()
    expect(colleague.locator("#evaluation-message")).to_contain_text("正在等待馆领导签署")

    director = page_as("director", fresh_server)
    go(director, FINAL)
    director.get_by_role("button", name="退回").click()
    expect(director.locator("#evaluation-decide-message")).to_contain_text("请写明退回原因")
    director.get_by_role("button", name="签署并冻结").click()
    expect(director.locator("#evaluation-decide-message")).to_contain_text("请写明认定理由")
    field(director, "finding", "task", second).fill("同意，余项纳入日常工作。")
    late = page_as(JOURNEY.director, fresh_server)
    go(late, FINAL)
    director.get_by_role("button", name="签署并冻结").click()
    expect(director.locator("#evaluation-seal")).to_contain_text("第 1 版，已签署并冻结")
    expect(director.locator("#evaluation-seal")).to_contain_text("与内容相符")
    expect(director.locator("#evaluation-verdicts")).to_contain_text("馆领导认定：同意")
    digest = director.locator("#evaluation-digest").inner_text()
    late.get_by_role("button", name="签署并冻结").click()
    expect(late.locator("#evaluation-decide-message")).to_contain_text("已经")

    go(head, FINAL)
    head.get_by_role("button", name="发起更正").click()
    expect(head.locator(".notice-good")).to_contain_text("已发起更正")
    refused(head, "请填写“更正说明”")
    go(director, f"{FINAL}?version=1")
    assert director.locator("#evaluation-digest").inner_text() == digest
    go(director, f"{FINAL}?version=9")
    expect(director.locator(".state")).to_contain_text("没有第 9 版")
    go(director, "/nodes/D05.1/evaluation/final")
    expect(director.locator(".state")).to_contain_text("评估按领域开展")
