"""The board in the browser: moves by button, by keyboard and by dragging, a refused gate, a second person."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Locator, Page, expect

import services.capabilities  # noqa: F401 - registers every capability
from data_access.engine import make_engine
from data_access.unit_of_work import Database
from domain.clock import SystemClock
from domain.permissions import Actor, Permission, ScopeKind
from domain.rollout.sites import Lane, SiteTerms, Tier
from services.context import Context, clock_of
from services.demonstration.scenario import DEMO_LOGINS
from services.identity import actor_of_session, log_in
from services.rollout.sites import create_site
from tests.browser.steps import go
from tests.support.application import default_rules
from tests.support.chromium import PageAs
from tests.support.live_server import DEMO_PASSWORD, LiveServer

pytestmark = pytest.mark.browser

BOARD = "/rollout/board?lane=new"
LONG_AGO = date(2000, 3, 1)
"""Before any other site, so that a column shows these first."""


def two_sites(server: LiveServer) -> None:
    """ET901 may go on, ET902 lacks its address."""
    engine = make_engine(f"sqlite:///{server.database}")
    clock, _ = clock_of(Database(engine, SystemClock()))
    context = Context(Database(engine, clock), default_rules())
    head = actor_of_session(context, log_in(context, DEMO_LOGINS["head"], DEMO_PASSWORD))
    assert head is not None
    department = min(head.scope(Permission.SITE_MOVE).ids(ScopeKind.DEPARTMENT))
    for code, name, address in (("ET901", "试验甲点", "试验路1号"), ("ET902", "试验乙点", "")):
        terms = SiteTerms(
            name,
            Tier.STREET,
            "320104",
            street="试验街道",
            host_name="试验社区",
            address=address,
            department_id=department,
        )
        create_site(context, Actor.system(), Lane.NEW, terms, LONG_AGO, code)
    engine.dispose()


def column(page: Page, stage: str) -> Locator:
    """A column of the board."""
    return page.locator(f'.board-column[data-stage="{stage}"]')


def card(page: Page, code: str) -> Locator:
    """A card of the board."""
    return page.locator(f"#board-card-{code}")


def drag(page: Page, code: str, stage: str) -> None:
    """Drag a card onto the head of a column."""
    card(page, code).drag_to(column(page, stage).locator(".board-head"))


def test_a_site_is_moved_in_three_ways(page_as: PageAs, fresh_server: LiveServer) -> None:
    two_sites(fresh_server)
    page = page_as(DEMO_LOGINS["office"], fresh_server)
    # So tall that no column scrolls away under the mouse.
    page.set_viewport_size({"width": 1366, "height": 1500})
    go(page, BOARD)
    selection, scheme = column(page, "selection"), column(page, "scheme")
    question, message = page.locator("#board-question"), page.locator("#board-act-message")
    expect(selection.locator("#board-card-ET902")).to_contain_text("缺：未填写地址")
    expect(selection.locator("#board-card-ET901")).to_contain_text("明显偏长")

    # By button: a day before the site was begun is refused, and nothing has moved.
    card(page, "ET901").get_by_role("button", name="办理试验甲点").click()
    page.get_by_role("menuitem", name="进入“方案”").click()
    expect(question).to_be_focused()
    expect(question).to_contain_text("试验甲点进入“方案”")
    page.locator("#board-act-day").fill("2000-02-28")
    page.locator("#board-act-reason").fill("会议已定")
    page.locator("#board-act-confirm").click()
    expect(message).to_contain_text("日期不能早于上一次阶段变动的日期（2000-03-01）")
    expect(selection.locator("#board-card-ET901")).to_be_visible()
    page.locator("#board-act-day").fill("2000-04-01")
    page.locator("#board-act-confirm").click()
    expect(page.locator(".notice-good")).to_have_text("已办理：“试验甲点”现在是“方案”。")
    expect(scheme.locator("#board-card-ET901")).to_be_focused()
    expect(page.locator("[data-board-said]")).to_contain_text("现在是“方案”")

    # By keyboard alone: to the neighbouring column and back, the menu, the question, the reason.
    page.keyboard.press("ArrowLeft")
    expect(selection.locator(".board-card:focus")).to_have_count(1)
    page.keyboard.press("ArrowRight")
    expect(card(page, "ET901")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="进入“立项”")).to_be_focused()
    page.keyboard.press("Escape")
    expect(card(page, "ET901")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(question).to_be_focused()
    page.keyboard.press("Escape")
    expect(question).to_have_count(0)
    expect(card(page, "ET901")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(question).to_be_focused()
    page.locator("#board-act-confirm").press("Enter")
    expect(message).to_contain_text("请写明退回上一阶段的原因")
    page.locator("#board-act-reason").focus()
    page.keyboard.type("场地另议")
    page.locator("#board-act-confirm").press("Enter")
    expect(selection.locator("#board-card-ET901")).to_be_focused()

    # By dragging: a gate that refuses says what is missing and where it is filled in; nothing is skipped.
    drag(page, "ET902", "scheme")
    expect(question.get_by_role("link", name="未填写地址")).to_have_attribute(
        "href", "/rollout/sites/ET902/edit#site-address"
    )
    page.locator("#board-act-confirm").click()
    expect(message).to_contain_text("还不能进入“方案”：未填写地址")
    expect(selection.locator("#board-card-ET902")).to_be_visible()
    page.locator("#board-question").get_by_role("link", name="取消").click()
    expect(question).to_have_count(0)
    drag(page, "ET901", "construction")
    expect(question).to_contain_text("不能跳过阶段：点位现在是“选址”，下一阶段是“方案”")
    question.get_by_role("link", name="知道了").click()
    expect(question).to_have_count(0)

    # Two people: the one who confirms later is told who was faster, and sees the board as it is now.
    other = page_as(DEMO_LOGINS["head"], fresh_server)
    go(other, f"{BOARD}&site=ET901&act=withdraw")
    other.locator("#board-act-reason").fill("场地落空")
    drag(page, "ET901", "scheme")
    page.locator("#board-act-confirm").click()
    expect(scheme.locator("#board-card-ET901")).to_be_visible()
    other.locator("#board-act-confirm").click()
    expect(other.locator("#board-overtaken")).to_contain_text("先办理了“点位进入下一阶段”")
    expect(other.locator("#board-overtaken")).to_contain_text("您的操作没有执行")
    expect(other.locator("#board-question")).to_have_count(0)
    expect(column(other, "scheme").locator("#board-card-ET901")).to_be_visible()

    # On a phone a list by stage; the map with its table.
    other.set_viewport_size({"width": 390, "height": 844})
    go(other, BOARD)
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert other.evaluate(wide) <= 0
    places = [column(other, stage).bounding_box() for stage in ("selection", "scheme")]
    assert places[0] is not None
    assert places[1] is not None
    assert (places[0]["x"], places[0]["y"] < places[1]["y"]) == (places[1]["x"], True)
    page.get_by_role("link", name="地图").click()
    expect(page.locator("#board-map .legend .traces").first).to_be_visible()
    page.locator(".site-map summary").click()
    expect(page.locator("#board-map-table .ag-row").first).to_be_visible()
