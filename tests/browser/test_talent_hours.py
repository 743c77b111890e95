"""Hours in the browser: a claim's whole life with what is refused, a closed year corrected."""

from __future__ import annotations

import pytest
from playwright.sync_api import FilePayload, Page, expect

from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.files import PDF
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00" * 64


def upload(page: Page, name: str, content: bytes) -> None:
    """Choose a file for the certificate."""
    picked = FilePayload(name=name, mimeType="application/pdf", buffer=content)
    page.locator(".attachments input[type=file]").set_input_files([picked])


def hours(page: Page) -> float:
    """The hours of the year as one's own page shows them."""
    figure = page.locator(".key-figure").filter(has_text="已计学时").locator(".key-value")
    return float(figure.inner_text().removesuffix("学时"))


def test_a_claims_whole_life(page_as: PageAs, fresh_server: LiveServer, problems: PageProblems) -> None:
    staff = page_as(DEMO_LOGINS["staff"], fresh_server)
    go(staff, "/talent/hours")
    before = hours(staff)
    staff.get_by_role("link", name="申报学时").click()
    expect(staff.locator(".page h1")).to_have_text("申报学时")

    # Ten thousand hours, then more than the days hold; what was typed stays.
    staff.locator("#claim-new-title").fill("古籍数字化实务培训")
    staff.locator("#claim-new-provider").fill("试验学会")
    staff.locator("#claim-new-started").fill("2025-11-10")
    staff.locator("#claim-new-ended").fill("2025-11-11")
    staff.locator("#claim-new-hours").fill("10000")
    staff.locator("#claim-new-save").click()
    message = staff.locator("#claim-new-message")
    expect(message).to_contain_text("一次申报最多 200 学时，您填的是 10000 学时")
    expect(staff.locator("#claim-new-title")).to_have_value("古籍数字化实务培训")
    staff.locator("#claim-new-hours").fill("十六")
    staff.locator("#claim-new-save").click()
    expect(message).to_contain_text("学时须填数字")
    staff.locator("#claim-new-hours").fill("16")
    staff.locator("#claim-new-save").click()
    expect(staff.locator(".page h1")).to_have_text("学时申报")

    # No certificate; a certificate that is a program; then a real one.
    staff.locator("#claim-submit").click()
    expect(staff.locator("#claim-submit-message")).to_contain_text("请先上传证书")
    with problems.expected(r"422|Failed to load"):
        upload(staff, "证书.pdf", PROGRAM)
        expect(staff.locator(".attachments")).to_contain_text("证书.pdf")
        expect(staff.locator(".attachments")).to_contain_text("内容")
    upload(staff, "培训证书.pdf", PDF)
    expect(staff.locator(".attachments").get_by_role("link", name="培训证书.pdf")).to_be_visible()
    staff.locator("#claim-submit").click()
    expect(staff.locator(".notice-good")).to_contain_text("已提交")
    address = staff.url

    # The personnel duty sends it back, with a reason only.
    reviewer = page_as(DEMO_LOGINS["hr"], fresh_server)
    go(reviewer, "/talent/claims")
    reviewer.get_by_role("link", name="古籍数字化实务培训").click()
    reviewer.locator("#claim-return").click()
    expect(reviewer.locator("#claim-decide-message")).to_contain_text("请写明退回原因")
    reviewer.locator("#assess-reason").fill("证书为 12 学时，请核对")
    reviewer.locator("#claim-return").click()
    expect(reviewer.locator(".notice-good")).to_contain_text("已退回")

    go(staff, "/worklist")
    staff.get_by_role("link", name="学时申报“古籍数字化实务培训”").click()
    expect(staff.locator(".notice-warning")).to_contain_text("证书为 12 学时")
    staff.locator("#claim-hours").fill("12")
    staff.locator("#claim-submit").click()
    expect(staff.locator(".notice-good")).to_contain_text("已提交")

    # Ticked in the queue, on a phone for once, and recognised; from then on it counts.
    reviewer.set_viewport_size({"width": 390, "height": 844})
    go(reviewer, "/talent/claims")
    row = reviewer.locator("#claims-waiting .grid-card").filter(has_text="古籍数字化实务培训")
    row.locator("input[type=checkbox]").check()
    reviewer.locator("#claims-approve").click()
    expect(reviewer.locator(".notice-good")).to_contain_text("已认定")
    go(staff, "/talent/hours")
    assert hours(staff) == pytest.approx(before + 12)
    staff.goto(address)
    expect(staff.locator(".page")).to_contain_text("已认定")
    expect(staff.locator("#claim-submit")).to_have_count(0)


def test_a_closed_year_is_corrected_and_told(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as(DEMO_LOGINS["hr"], fresh_server)
    go(page, "/talent/hours/years?year=2025")
    expect(page.locator(".page")).to_contain_text("2025 年尚未结束")
    page.locator("#rule-share").fill("三分之二")
    page.locator("#rule-save").click()
    expect(page.locator("#rule-message")).to_contain_text("请写成分数，如 2/3")
    expect(page.locator("#rule-share")).to_have_value("三分之二")

    go(page, "/talent/hours/library?year=2024")
    expect(page.locator(".page")).to_contain_text("2024 年已于")
    expect(page.locator("#hours-strip .scatterlayer").first).to_be_visible()
    page.locator("#hours-people .ag-row a").first.click()
    expect(page.locator(".page")).to_contain_text("关账后更正")
    page.locator("#correct-hours").fill("-500")
    page.locator("#correct-reason").fill("重复计入")
    page.locator("#correct-save").click()
    expect(page.locator("#correct-message")).to_contain_text("一次最多更正 200 学时")
    page.locator("#correct-hours").fill("-2.5")
    page.locator("#correct-save").click()
    expect(page.locator(".notice-good")).to_contain_text("已更正")
    expect(page.locator(".page")).to_contain_text("关账后更正 −2.5")
    expect(page.locator("#hours-entries")).to_contain_text("人事更正")
