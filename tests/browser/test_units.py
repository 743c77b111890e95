"""The registry of units in the browser: edited in the grid, refused, moved, closed."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

TABLE = "/network/units/table"
POINT, NAME, LIBRARY = "QH-001", "演示·秦淮一号街道分馆", "GL"


def change(page: Page, column: str, text: str) -> None:
    """Type into a cell of the only row that is shown."""
    cell = page.locator(f'#table-units-grid .ag-center-cols-container .ag-row [col-id="{column}"]').first
    cell.scroll_into_view_if_needed()
    cell.dblclick()
    page.keyboard.press("Control+A")
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def only(page: Page, name: str) -> None:
    """Show one row."""
    page.locator("#table-units-search").fill(name)
    expect(page.locator("#table-units-grid .ag-center-cols-container .ag-row")).to_have_count(1)


def test_units_are_edited_moved_and_closed(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as(DEMO_LOGINS["statistics"], fresh_server)
    go(page, TABLE)
    only(page, NAME)

    # A tag is no district: the row is kept as typed, and nothing is saved.
    change(page, "district", "江北新区")
    page.locator("#table-units-save").click()
    message = page.locator("#table-units-message")
    expect(message).to_contain_text("江北新区不是行政区")
    expect(message).to_contain_text("没有保存任何一行")
    change(page, "district", "秦淮")
    change(page, "name", "演示·改名街道分馆")
    page.locator("#table-units-save").click()
    expect(page.locator(".notice-good")).to_contain_text("已保存")

    # Under itself it cannot stand; under another library it can, from a day on.
    go(page, f"/network/units/{POINT}/edit?act=move")
    expect(page.locator(".card-call")).to_contain_text("以前各期保持原来的归属")
    page.locator("#unit-act-parent").select_option(POINT)
    page.locator("#unit-act-confirm").click()
    expect(page.locator("#unit-act-message")).to_contain_text("不能作为它的上级")
    page.locator("#unit-act-parent").select_option(LIBRARY)
    page.locator("#unit-act-district").select_option("320106")
    page.locator("#unit-act-confirm").click()
    expect(page.locator(".notice-good")).to_contain_text("已调整归属")
    expect(page.locator(".breadcrumb-line")).to_contain_text("演示·鼓楼区馆")

    # Closing asks for a reason.
    go(page, f"/network/units/{POINT}/edit?act=pause")
    page.locator("#unit-act-confirm").click()
    expect(page.locator("#unit-act-message")).to_contain_text("请写明原因")
    page.locator("#unit-act-reason").fill("演示：装修")
    page.locator("#unit-act-confirm").click()
    expect(page.locator(".notice-good")).to_contain_text("已登记临时闭馆")
    expect(page.locator(".page-head")).to_contain_text("临时闭馆")
    expect(page.locator(".history")).to_contain_text("调整单位归属")
