"""A doubtful figure: saved, asked about, explained, sent back, corrected; with the bad inputs on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from playwright.sync_api import Page, expect

from config import Settings
from data_access.queries.people import account_by_login
from domain.network.units import UnitType
from domain.periods import Month
from domain.permissions import Actor, Role, ScopeKind
from server.rules import rules_of
from services.administration import GrantTerms, grant_role
from services.identity import actor_of_account
from services.installation import open_context
from tests.browser.steps import go
from tests.support.branches import Branches, Terms, branches
from tests.support.chromium import PageAs
from tests.support.factories import SYSTEM, Library
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

UNITS = {
    "SY-00": Terms(UnitType.DISTRICT, None, "320102"),
    "SY-01": Terms(UnitType.STREET, "SY-00", "320102"),
}
REPORTER, OFFICE = "xiazhiqiu", "xulinqiao"


class Desk:
    """The small network beside the served demonstration, and people with duties in it."""

    def __init__(self, server: LiveServer) -> None:
        self.context = open_context(f"sqlite:///{server.database}", 30.0, rules_of(Settings()))
        self.net: Branches = branches(cast(Library, self), UNITS)
        self.month = Month.of(self.context.today).previous()
        self.grant(REPORTER, GrantTerms(Role.REPORTER, ScopeKind.UNIT, self.net.unit_id("SY-01")))
        self.grant(OFFICE, GrantTerms(Role.STATISTICS))
        told = [(m, 1000 + 7 * n) for n, m in enumerate((1, 2, 3, 12))]
        cells = [("SY-01", "V01", str(self.month.shift(-back)), value) for back, value in told]
        self.net.post(*cells)

    def user_id(self, login: str) -> int:
        with self.context.database.reading() as session:
            account = account_by_login(session, login)
            assert account is not None
            return account.id

    def grant(self, login: str, terms: GrantTerms) -> None:
        grant_role(self.context, SYSTEM, self.user_id(login), terms)

    def tell(self, visits: int) -> None:
        """The reporter saves last month's visits."""
        actor = cast(Actor, actor_of_account(self.context, self.user_id(REPORTER)))
        self.net.post(("SY-01", "V01", str(self.month), visits), actor=actor)


@pytest.fixture(name="desk")
def _desk(fresh_server: LiveServer) -> Iterator[Desk]:
    found = Desk(fresh_server)
    yield found
    found.context.database.engine.dispose()


def tick(page: Page) -> Any:
    """Tick the only doubt there is."""
    row = page.locator("#doubts-list .ag-center-cols-container [role=row]")
    expect(row).to_have_count(1)
    page.locator("#doubts-list .ag-row .ag-checkbox-input").first.check()
    return row


def test_a_doubtful_figure_is_saved_explained_sent_back_and_corrected(
    desk: Desk, page_as: PageAs, fresh_server: LiveServer
) -> None:
    desk.tell(12_000)
    reporter = page_as(REPORTER, fresh_server)
    go(reporter, "/worklist")
    expect(reporter.get_by_text("1 个数据与往常差异较大").first).to_be_visible()
    reporter.get_by_role("link", name="单位SY-01").first.click()
    expect(reporter.locator(".page h1")).to_have_text("存疑数据")
    expect(reporter.get_by_text("到馆人次本期 12,000人次").first).to_be_visible()
    expect(reporter.locator("#doubts-confirm")).to_be_hidden()

    # Nothing ticked, no reason, 其他 without words: each is said, and what was typed stays.
    reporter.fill("#doubts-note", "新书市集在门前广场举办。")
    reporter.click("#doubts-answer")
    expect(reporter.locator("#doubts-message")).to_contain_text("请选择原因")
    reporter.select_option("#doubts-reason", label="活动")
    reporter.click("#doubts-answer")
    expect(reporter.locator("#doubts-message")).to_contain_text("请先勾选")
    tick(reporter)
    reporter.fill("#doubts-note", "")
    reporter.select_option("#doubts-reason", label="其他")
    reporter.click("#doubts-answer")
    expect(reporter.locator("#doubts-message")).to_contain_text("写明具体情况")
    reporter.select_option("#doubts-reason", label="活动")
    reporter.fill("#doubts-note", "新书市集在门前广场举办。")
    reporter.click("#doubts-answer")
    expect(reporter.get_by_text("原因已保存")).to_be_visible()

    office = page_as(OFFICE, fresh_server)
    go(office, "/network/doubts?state=answered&unit=SY-00")
    expect(office.get_by_text("活动；新书市集在门前广场举办。").first).to_be_visible()
    late = page_as(OFFICE, fresh_server)
    go(late, "/network/doubts?unit=SY-00")
    tick(office)
    office.click("#doubts-return")
    expect(office.locator("#doubts-message")).to_contain_text("请写明需要更正什么")
    office.fill("#doubts-note", "闸机记录为 1,200，请核对。")
    office.click("#doubts-return")
    expect(office.get_by_text("已退回，填报单位会在")).to_be_visible()
    # Somebody whose page is older is told.
    tick(late)
    late.click("#doubts-confirm")
    expect(late.locator("#doubts-message")).to_contain_text("已被他人处理")

    go(reporter, "/worklist")
    expect(reporter.get_by_text("1 个数据被退回").first).to_be_visible()
    desk.tell(1_200)
    go(reporter, "/network/doubts?unit=SY-01")
    expect(reporter.get_by_text("12,000人次")).to_have_count(0)
    go(reporter, "/network/doubts?state=nonsense")
    expect(reporter.get_by_text("网址中的筛选条件不对")).to_be_visible()
