"""少儿馆总览 in the browser: before and after an opening, counts alone for the board, a refused target."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from domain.rollout.sites import MoveKind
from services.demonstration.rollout.stories import stories
from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go, key_figure
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer
from tests.support.session import TestSession

pytestmark = pytest.mark.browser

OPENINGS = [story.opened_on for story in stories() if story.opened_on]
CLOSINGS = {turn.on for story in stories() for turn in story.turns if turn.kind is not MoveKind.ADVANCE}
OPENING = max(day for day in OPENINGS if day not in CLOSINGS)
"""The last day on which rooms opened and nothing else happened to any."""
XUANWU = "input[id*='district-target'][id*='320102']"


@pytest.fixture(scope="module")
def server(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """The demonstration, for this journey."""
    started = LiveServer.start(run, tmp_path_factory.mktemp("burnup") / "served")
    yield started
    started.stop()


def open_rooms(page: Page, day: date) -> int:
    """How many rooms the overview of a day has open."""
    go(page, f"/rollout?asof={day.isoformat()}")
    expect(page.get_by_text(f"这里显示的是 {day.isoformat()} 的情况。")).to_be_visible()
    return int(key_figure(page, "开放中"))


def test_an_opening_and_a_target(page_as: PageAs, server: LiveServer) -> None:
    director = page_as(DEMO_LOGINS["director"], server)
    before = open_rooms(director, OPENING - timedelta(days=1))
    assert open_rooms(director, OPENING) == before + OPENINGS.count(OPENING)

    go(director, "/rollout")
    expect(director.locator("#rollout-burnup .scatterlayer .trace").first).to_be_visible()
    expect(director.get_by_text("按计划应开放").first).to_be_visible()

    # The board of trustees has the counts, no name of a site, and nothing to set.
    board = page_as(DEMO_LOGINS["trustee"], server)
    go(board, "/rollout")
    assert key_figure(board, "开放中") == key_figure(director, "开放中")
    expect(board.get_by_text("停留最久的点位")).to_have_count(0)
    expect(board.locator("main a[href*='/rollout/sites']")).to_have_count(0)
    expect(board.get_by_role("link", name="设置各区目标")).to_have_count(0)

    # A target that cannot be is refused, and what was typed stays.
    office = page_as(DEMO_LOGINS["office"], server)
    go(office, "/rollout/targets")
    go(director, "/rollout/targets")
    rooms = office.locator(f"{XUANWU}[id*='rooms']")
    rooms.fill("12.5")
    office.fill("#district-targets-basis", "年度工作会议")
    office.click("#district-targets-save")
    expect(office.locator("#district-targets-message")).to_contain_text("须为整数")
    rooms.fill("1000")
    office.click("#district-targets-save")
    expect(office.locator("#district-targets-message")).to_contain_text("0 至 999")
    expect(rooms).to_have_value("1000")
    rooms.fill("25")
    office.click("#district-targets-save")
    expect(office.locator(".notice-good")).to_contain_text("各区目标已保存")
    expect(office.get_by_text("/25 个").first).to_be_visible()

    # Who comes second is told of it.
    director.locator(f"{XUANWU}[id*='rooms']").fill("30")
    director.fill("#district-targets-basis", "馆务会议")
    director.click("#district-targets-save")
    expect(director.locator("#district-targets-message")).to_contain_text("各区目标")
    expect(director.locator(f"{XUANWU}[id*='rooms']")).to_have_value("30")
