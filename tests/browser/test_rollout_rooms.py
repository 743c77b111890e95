"""Rooms after their opening in the browser: a yearly assessment with what is refused, the order that follows,
and figures of other cities from a workbook with faults in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from domain.rollout.sites import MoveKind
from services.demonstration.rollout.history import HEAD
from services.demonstration.rollout.stories import stories
from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer
from tests.support.session import TestSession
from tests.support.workbooks import Edited

pytestmark = pytest.mark.browser

ROOM = next(story.code for story in stories() if story.opened_on and story.turns[-1].kind is MoveKind.ADVANCE)
FINDINGS = "书架松动一处，借阅登记不全。"
LINES = ("place", "books", "service", "activity", "safety")
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def server(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """The demonstration, for the journeys of this room."""
    started = LiveServer.start(run, tmp_path_factory.mktemp("rooms") / "served")
    yield started
    started.stop()


def score(page: Page, line: str, points: str) -> None:
    """Give points for a line of the score sheet."""
    page.locator(f"input[id*='room-assess-score'][id*='{line}']").fill(points)


def test_an_assessment_and_the_order_that_follows(
    page_as: PageAs, server: LiveServer, problems: PageProblems
) -> None:
    head = page_as(HEAD, server)
    go(head, f"/rollout/rooms/{ROOM}")
    head.get_by_role("link", name="登记年度评估").click()
    expect(head.locator(".page")).to_contain_text("不登记儿童个人信息")

    # Points beyond the sheet are refused, and so is a failed room without findings; nothing typed is lost.
    for line in LINES:
        score(head, line, "8")
    score(head, "place", "21")
    head.click("#room-assess-save")
    expect(head.locator("#room-assess-message")).to_contain_text("场地设施")
    score(head, "place", "8.5")
    head.click("#room-assess-save")
    expect(head.locator("#room-assess-message")).to_contain_text("得分低于合格线，请写明发现的问题")
    expect(head.locator("input[id*='room-assess-score'][id*='place']")).to_have_value("8.5")
    head.fill("#room-assess-findings", FINDINGS)
    head.click("#room-assess-save")
    expect(head.get_by_role("heading", name="得分 40.5，不合格")).to_be_visible()
    address = head.url.split("?")[0].removeprefix(server.url)
    expect(head.locator("#room-approve")).to_have_count(0)

    # Somebody else approves it; a trustee sees none of it.
    office = page_as(DEMO_LOGINS["office"], server)
    go(office, address)
    office.click("#room-return")
    expect(office.locator("#room-decide-message")).to_contain_text("原因")
    office.click("#room-approve")
    expect(office.locator("#room-approve")).to_have_count(0)
    go(office, f"/rollout/rooms/{ROOM}")
    expect(office.locator(".page")).to_contain_text("40.5")
    trustee = page_as(DEMO_LOGINS["trustee"], server)
    with problems.expected(r"answer 403|Failed to load"):
        answer = trustee.goto(address)
    assert answer is not None
    assert answer.status == 403

    # The order takes along what was found.
    go(office, f"/rollout/rooms/{ROOM}")
    office.get_by_role("link", name="下达整改督办单").click()
    expect(office.locator("textarea").first).to_be_visible()
    assert any(FINDINGS in area.input_value() for area in office.locator("textarea").all())


def test_figures_of_other_cities_from_a_workbook(page_as: PageAs, server: LiveServer) -> None:
    office = page_as(DEMO_LOGINS["office"], server)
    go(office, "/rollout/peers")
    expect(office.locator(".page")).to_contain_text("含演示数据")
    with office.expect_download() as waiting:
        office.get_by_role("link", name="下载 Excel 填写").click()
    book = Edited(Path(waiting.value.path()).read_bytes())
    book.add(城市="演示城市己", 指标="少儿阅览座席", 年份=2024, 数值=1500, 来源="演示数据")
    book.add(城市="演示城市己", 指标="没有的指标", 年份=2024, 数值=3, 来源="演示数据")
    book.add(城市="演示城市己", 指标="年到馆人次", 年份=2024, 数值="很多", 来源="演示数据")
    with office.expect_file_chooser() as choosing:
        office.get_by_role("button", name="上传填好的 Excel").click()
    choosing.value.set_files(FilePayload(name="同城.xlsx", mimeType=WORKBOOK, buffer=book.save()))
    expect(office.locator(".page")).to_contain_text("须填数字", timeout=20_000)
    expect(office.locator(".page")).to_contain_text("演示城市己")
    office.get_by_role("button", name="只导入没有问题的 1 行").click()
    expect(office.locator("#peers-table")).to_contain_text("演示城市己")
    expect(office.get_by_text("少儿阅览座席：南京居第")).to_be_visible()
