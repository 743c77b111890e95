"""风险与问题 in the browser: bad inputs, two people on one risk, a risk come true, a director asked."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"
TITLE = "供货可能推迟 <b>急</b>"


def _save(page: Page) -> None:
    page.get_by_role("button", name="保存", exact=True).click()


def test_a_risk_from_its_first_form_to_a_director_s_answer(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"{PROJECT}/risks")
    head.get_by_role("link", name="登记风险").click()
    expect(head.locator("h1")).to_have_text("登记风险")
    message = head.locator("#risk-message")

    # Everything that is missing is said at once, and nothing typed is lost.
    head.fill("#risk-title", TITLE)
    head.select_option("#risk-owner", "0")
    head.fill("#risk-review", "2020-01-01")
    head.locator(".measure-row").nth(0).get_by_label("第 1 条措施").fill("每周会商")
    _save(head)
    for told in (
        "请填写风险描述",
        "可能性须为 1 至 5 的整数",
        "请选择责任人",
        "复核日期不能早于今天",
        "第 1 条措施没有完成期限",
    ):
        expect(message).to_contain_text(told)
    expect(head.locator("#risk-title")).to_have_value(TITLE)

    head.fill("#risk-description", "供应商产能不足。")
    head.select_option("#risk-owner", label="夏知秋（阅读推广部）")
    head.fill("#risk-review", "2026-01-20")
    head.locator(".measure-row").nth(0).get_by_label("完成期限").fill("2025-12-20")
    # A grade that no option offers.
    head.evaluate(
        "() => { const s = document.querySelector('#risk-likelihood'); s.add(new Option('9', '9')); }"
    )
    head.select_option("#risk-likelihood", "9")
    head.select_option("#risk-impact", "4")
    _save(head)
    expect(message).to_contain_text("可能性须为 1 至 5 的整数")
    head.select_option("#risk-likelihood", "4")
    _save(head)
    expect(head.get_by_text("已登记，责任人会收到通知。")).to_be_visible()
    # HTML in a title is text.
    expect(head.locator("h1")).to_have_text(TITLE)
    expect(head.locator("h1 b")).to_have_count(0)
    expect(head.locator(".row-line").first).to_contain_text("重大 16 分")
    risk = head.evaluate("location.pathname")

    # Two people assess it: the second sees both versions, keeps theirs, and saves over on purpose.
    office = page_as("office", fresh_server)
    go(office, f"{risk}/edit")
    go(head, f"{risk}/edit")
    head.select_option("#risk-likelihood", "2")
    head.fill("#risk-reason", "排产已确认")
    _save(head)
    expect(head.get_by_text("已保存评估")).to_be_visible()
    expect(head.locator(".history li")).to_have_count(2)
    office.select_option("#risk-impact", "5")
    _save(office)
    expect(office.locator("#risk-message")).to_contain_text("已经修改过这条风险")
    expect(office.locator("#risk-message")).to_contain_text("排产已确认")
    expect(office.locator("#risk-impact")).to_have_value("5")
    _save(office)
    expect(office.get_by_text("已保存评估")).to_be_visible()
    expect(office.locator(".history li")).to_have_count(3)

    # Closing needs a reason.
    go(head, risk)
    head.locator("summary", has_text="关闭风险").click()
    head.get_by_role("button", name="关闭风险").click()
    expect(head.locator("#risk-close-message")).to_contain_text("请写明关闭原因")

    # It came true: the problem starts from the risk; coordination needs a request.
    head.get_by_role("link", name="已发生，转为问题").click()
    expect(head.locator("#problem-title")).to_have_value(TITLE)
    head.fill("#problem-effect", "安装推迟一个月。")
    head.select_option("#problem-needs", "yes")
    head.select_option("#problem-director", label="顾静远")
    _save(head)
    expect(head.locator("#problem-message")).to_contain_text("请写明请求馆领导协调什么")
    expect(head.locator("#problem-effect")).to_have_value("安装推迟一个月。")
    head.fill("#problem-request", "请协调供货方优先排产。")
    _save(head)
    expect(head.locator(".card h2").first).to_have_text("等待顾静远协调")
    problem = head.evaluate("location.pathname")
    go(head, risk)
    expect(head.locator(".card h2").first).to_have_text("风险已发生，转为问题处理")

    # The director meets it on the cockpit and in 我的填报, and answers.
    director = page_as("director", fresh_server)
    go(director, "/")
    expect(director.get_by_text("待馆领导协调，其中请您协调")).to_be_visible()
    go(director, "/worklist")
    expect(director.locator("#worklist-owed")).to_contain_text("请协调")
    go(director, problem)
    director.get_by_role("button", name="提交答复").click()
    expect(director.locator("#problem-answer-message")).to_contain_text("请写明答复意见")
    director.fill("#problem-answer-text", "已约供货方面谈。")
    director.get_by_role("button", name="提交答复").click()
    expect(director.get_by_text("已答复，责任部门会收到通知。")).to_be_visible()
    go(head, problem)
    expect(head.locator(".card h2").first).to_have_text("问题正在处理")
    expect(head.locator(".report-text", has_text="已约供货方面谈。").first).to_be_visible()

    # Whoever has no right is told so.
    trustee = page_as("trustee", fresh_server)
    with problems.expected(r"answer 403|Failed to load"):
        refused = trustee.goto(risk)
    assert refused is not None
    assert refused.status == 403


def test_the_heat_map_filters_by_address_and_a_report_s_problem_is_taken_over(
    page_as: PageAs, live_server: LiveServer
) -> None:
    director = page_as("director", live_server)
    go(director, "/risks")
    cells = director.locator("a.heat-cell")
    number = int(cells.first.locator("strong").inner_text())
    cells.first.click()
    expect(director.locator("a.heat-cell.is-on")).to_have_count(1)
    assert "cell=" in director.url
    expect(director.locator("#risks-list .ag-center-cols-container .ag-row")).to_have_count(number)
    director.locator("a.heat-cell.is-on").click()
    expect(director.locator("a.heat-cell.is-on")).to_have_count(0)
    go(director, "/risks?cell=9-9")
    expect(director.get_by_text("筛选条件不对")).to_be_visible()
    with director.expect_download() as download:
        go(director, "/risks")
        director.get_by_role("link", name="导出 Excel").first.click()
    assert download.value.suggested_filename.startswith("风险_")

    head = page_as(JOURNEY.head, live_server)
    go(head, PROJECT)
    link = head.get_by_role("link", name="登记为问题").first
    told = link.locator("xpath=../preceding-sibling::p[1]").inner_text().removeprefix("存在问题：")
    link.click()
    expect(head.locator("#problem-description")).to_have_value(told.strip())
    expect(head.get_by_text("月报的“存在问题”，请核对后保存")).to_be_visible()
