"""An order from the cockpit's click and the form to the archive, by the right people, with its bad inputs."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import DEMO_LOGINS, JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

RESTRICTED = "D01.1.1-01"
TITLE = "补齐五年宣讲成果汇编"


def send(page: Page, step: str, told: str, **fields: str) -> None:
    """Fill in the form of a step, send it, and wait for what it says."""
    for name, value in fields.items():
        page.fill(f"#order-{step}-{name}", value)
    page.click(f"#order-{step}-send")
    expect(page.locator(".notice").filter(has_text=told).first).to_be_visible()


def test_an_order_goes_from_the_form_to_the_archive(page_as: PageAs, fresh_server: LiveServer) -> None:
    director = page_as("director", fresh_server)
    go(director, f"/supervision/new?subject=project:{JOURNEY.project_code}")
    expect(director.locator("#raise-title")).to_have_value(re.compile("加快推进"))
    for field, value, told in (
        ("title", "", "请填写督办事项"),
        ("requirement", "", "请填写办理要求"),
        ("due", "2020-01-01", "办理时限不能早于今天"),
    ):
        kept = director.input_value(f"#raise-{field}")
        director.fill(f"#raise-{field}", value)
        director.click("#raise-send")
        expect(director.locator("#raise-message")).to_contain_text(told)
        director.fill(f"#raise-{field}", kept)
    director.fill("#raise-title", TITLE)
    director.click("#raise-send")
    expect(director.locator(".page h1")).to_have_text(TITLE)
    expect(director.locator(".facts")).to_contain_text("督办〔2025〕")
    address = director.url.split("?")[0]

    outsider = page_as(DEMO_LOGINS["other_head"], fresh_server)
    go(outsider, address)
    expect(outsider.locator(".state")).to_contain_text("没有找到")

    head = page_as(JOURNEY.head, fresh_server)
    go(head, address)
    expect(head.locator("#order-finish-send")).to_have_count(0)
    send(head, "accept", "已承办")
    send(head, "answer", "请写明办理情况", completion="100")
    send(head, "answer", "请填写办理进度", text="成果汇编已印发。", completion="120")
    expect(head.locator("#order-answer-text")).to_have_value("成果汇编已印发。")
    send(head, "answer", "已反馈", completion="100")

    second = page_as(DEMO_LOGINS["deputy_director"], fresh_server)
    go(second, address)
    go(director, address)
    send(director, "return", "请写明退回重办原因")
    send(director, "return", "已退回", text="缺少印发通知。")
    expect(director.locator(".order-yellow").first).to_have_text("黄单")
    send(second, "finish", "已经修改过这份督办单")

    go(head, address)
    send(head, "answer", "已反馈", text="已补印发通知。", completion="100")
    go(director, address)
    send(director, "finish", "已办结")

    office = page_as("office", fresh_server)
    go(office, address)
    expect(office.locator("#order-archive-send")).to_have_count(0)
    send(office, "strike-off", "请写明销号核查意见")
    send(office, "strike-off", "已销号", text="已核对印发通知。")
    send(office, "archive", "已归档")
    expect(office.locator(".history > li")).to_have_count(9)

    go(office, f"{address}/sheet")
    office.emulate_media(media="print")
    expect(office.locator(".sheet")).to_contain_text("已核对印发通知")
    expect(office.locator(".nav")).to_be_hidden()


def test_one_click_on_the_cockpit_raises_and_presses(page_as: PageAs, fresh_server: LiveServer) -> None:
    director = page_as("director", fresh_server)
    go(director, "/")
    button = director.locator(".list-pressed button").filter(has_text=re.compile("^督办$")).first
    identity = button.get_attribute("id")
    button.click()
    expect(director.locator("#attention-told")).to_contain_text("已发出蓝单 督办〔2025〕")
    pressed = director.locator(f"[id='{identity}']")
    expect(pressed).to_have_text("已发蓝单")
    expect(pressed).to_be_disabled()
    go(director, "/")
    again = director.locator(f"[id='{identity}']")
    expect(again).to_have_text("催办")
    again.click()
    expect(again).to_have_text("已催办")
    go(director, "/")
    expect(director.locator(f"[id='{identity}']")).to_have_text("今日已催办")
    expect(director.locator(f"[id='{identity}']")).to_be_disabled()

    # Restricted work: only its own departments can be chosen, and nobody else hears of the order.
    go(director, f"/supervision/new?subject=project:{RESTRICTED}")
    expect(director.locator(".facts")).to_contain_text("限定范围")
    director.click("#raise-send")
    expect(director.locator(".page h1")).to_contain_text("加快推进")
    secret = director.url.split("?")[0]
    reporter = page_as(DEMO_LOGINS["other_reporter"], fresh_server)
    go(reporter, secret)
    expect(reporter.locator(".state")).to_contain_text("没有找到")

    # A wall shows the same list and leads nowhere.
    go(director, "/?screen=1")
    expect(director.locator(".list-pressed")).to_have_count(0)
