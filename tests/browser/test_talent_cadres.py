"""储备干部 and 三项机制 in the browser: taken in, assessed, arranged; a case concluded; who sees what."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser


def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def _unfold(page: Page, name: str) -> None:
    page.locator("summary", has_text=name).click()


def test_the_pool_and_a_case_in_the_hands_of_the_right_people(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    hr = page_as("hr", fresh_server)
    go(hr, "/talent/cadres")
    # The plan's own shortages stand out, in words too.
    named = hr.locator(".card", has_text="规划点名的短缺方向")
    expect(named.locator("li")).to_have_count(2)
    expect(named).to_contain_text("少儿管理仍有缺口")
    expect(named).to_contain_text("技术仍有缺口")
    cell = hr.locator(".reserve tbody tr", has_text="少儿管理").locator("td").nth(1)
    before = cell.locator("strong").inner_text()

    # Needs: a number that cannot be is refused, the table keeps what was typed.
    hr.get_by_role("link", name="设置需求").click()
    number = hr.get_by_label("少儿管理，部门正职")
    number.fill("一人")
    _press(hr, "保存需求")
    expect(hr.locator("#needs-message")).to_contain_text("需求人数须填数字")
    number.fill("120")
    hr.fill("#needs-basis", "2025年第9次馆务会")
    _press(hr, "保存需求")
    expect(hr.locator("#needs-message")).to_contain_text("“少儿管理·部门正职”的需求人数须在 0 至 99 之间")
    expect(number).to_have_value("120")
    number.fill("2")
    _press(hr, "保存需求")
    expect(hr.get_by_text("已保存储备需求。")).to_be_visible()
    expect(cell.locator("strong")).to_have_text(f"{before.partition('/')[0]}/2")

    # Somebody is taken in; the same again is refused, and so is oneself.
    hr.get_by_role("link", name="入库登记").click()
    hr.select_option("#cadre-staff", index=9)
    _press(hr, "登记入库")
    expect(hr.locator("#cadre-enter-message")).to_contain_text("请选择层次")
    hr.select_option("#cadre-level", "head")
    hr.select_option("#cadre-readiness", "soon")
    hr.fill("#cadre-day", "2026-05-01")
    hr.fill("#cadre-note", "民主推荐 <b>研究</b> 确定。")
    _press(hr, "登记入库")
    for told in ("请选择培养方向", "入库日期不能晚于今天"):
        expect(hr.locator("#cadre-enter-message")).to_contain_text(told)
    expect(hr.locator("#cadre-note")).to_have_value("民主推荐 <b>研究</b> 确定。")
    hr.fill("#cadre-day", "2025-11-20")
    hr.select_option("#cadre-direction", "children")
    _press(hr, "登记入库")
    expect(hr.get_by_text("已登记入库。")).to_be_visible()
    expect(hr.locator(".report-text").first).to_have_text("民主推荐 <b>研究</b> 确定。")
    stay = hr.evaluate("location.pathname")

    # A rotation without a department, then one that another would overlap.
    _unfold(hr, "安排轮岗或培养")
    hr.fill("#action-from", "2025-12-01")
    hr.fill("#action-to", "2025-11-01")
    hr.fill("#action-title", "到少儿部轮岗")
    _press(hr, "登记安排")
    for told in ("早于开始日期", "请选择轮岗到哪个部门"):
        expect(hr.locator("#action-arrange-message")).to_contain_text(told)
    hr.fill("#action-to", "2026-05-31")
    hr.select_option("#action-department", label="少儿部")
    _press(hr, "登记安排")
    expect(hr.get_by_text("已登记培养安排。")).to_be_visible()
    _unfold(hr, "安排轮岗或培养")
    hr.select_option("#action-kind", "secondment")
    hr.fill("#action-from", "2026-05-31")
    hr.fill("#action-to", "2026-08-31")
    hr.fill("#action-title", "到分馆挂职")
    _press(hr, "登记安排")
    expect(hr.locator("#action-arrange-message")).to_contain_text("与轮岗“到少儿部轮岗”")
    expect(hr.locator("#action-title")).to_have_value("到分馆挂职")

    # A case: about nobody it cannot be; its conclusion is one of its mechanism.
    go(hr, "/talent/mechanisms/cases/new")
    hr.select_option("#case-mechanism", "tolerate")
    hr.fill("#case-title", "新服务先行先试")
    hr.fill("#case-situation", "按程序决策，未谋私利。")
    _press(hr, "登记")
    expect(hr.locator("#case-register-message")).to_contain_text("请选择涉及人员")
    expect(hr.locator("#case-title")).to_have_value("新服务先行先试")
    hr.locator("#case-people").click()
    hr.locator(".dash-dropdown-search").fill("YG0050")
    hr.locator(".dash-options-list-option", has_text="YG0050").first.click()
    hr.keyboard.press("Escape")
    _press(hr, "登记")
    expect(hr.get_by_text("已登记，材料请在下方上传。")).to_be_visible()
    case = hr.evaluate("location.pathname")
    _press(hr, "登记结论")
    expect(hr.locator("#case-conclude-message")).to_contain_text("请选择这项机制的结论")
    hr.select_option("#case-conclusion", "tolerated")
    hr.fill("#case-opinion", "馆党委会研究，予以容错。")
    _press(hr, "登记结论")
    expect(hr.locator(".card h2").first).to_have_text("结论：予以容错")

    # A director reads both, with the names, and decides on neither.
    director = page_as("director", fresh_server)
    go(director, stay)
    expect(director.locator(".card h2").first).to_have_text("在库，一至两年可用")
    expect(director.locator("summary", has_text="办理出库")).to_have_count(0)
    go(director, "/talent/mechanisms?year=2025&mechanism=tolerate")
    expect(director.locator("#mechanism-cases .ag-center-cols-container .ag-row")).to_have_count(2)

    # The board sees counts, and no way to the names.
    trustee = page_as("trustee", fresh_server)
    go(trustee, "/talent/reserve")
    expect(trustee.locator(".reserve-cell").first).to_be_visible()
    expect(trustee.get_by_text("不公开").first).to_be_visible()
    expect(trustee.locator("a.reserve-cell")).to_have_count(0)
    expect(trustee.get_by_role("link", name="查看人员")).to_have_count(0)
    for path in ("/talent/cadres", stay, case):
        with problems.expected(r"answer 403|Failed to load"):
            refused = trustee.goto(path)
        assert refused is not None
        assert refused.status == 403
