"""111 工程 in the browser: a batch from its form to the decision, by the right people, with bad inputs."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import FilePayload, Page, expect

from services.demonstration.scenario import BUSINESS_DATE, DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

HR, APPLICANT, COLLEAGUE = DEMO_LOGINS["hr"], "dengsiqi", "tianxubai"
EXPERTS = ("zhangyuan", "gonghuaijin")
NAME = "演示批次 <b>甲</b>"


def day(days: int) -> str:
    """A day so many after the one the demonstration stands on, as a form takes it."""
    return (BUSINESS_DATE + timedelta(days=days)).isoformat()


def press(page: Page, name: str) -> None:
    """Press a button of the page."""
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def choose_people(page: Page, *names: str) -> None:
    """Choose several people of the one list."""
    page.locator("#programme-seat-people").click()
    for name in names:
        page.locator(".dash-dropdown-search").fill(name)
        page.locator(".dash-options-list-option", has_text=name).first.click()
    page.keyboard.press("Escape")


def fill_batch(page: Page, category: str) -> None:
    """Fill in the form of a batch whose selection begins today."""
    page.fill("#batch-name", NAME)
    page.select_option("#batch-category", label=category)
    page.fill("#batch-quota", "1")
    for field, days in (("from", 0), ("to", 20), ("decide", 90), ("term", 1100)):
        page.fill(f"#batch-{field}", day(days))
    page.fill("#batch-reviewers", "2")


def test_a_batch_from_its_form_to_the_decision(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    # Personnel make a batch: one that overlaps another of its category is refused, nothing typed is lost.
    hr = page_as(HR, fresh_server)
    go(hr, "/talent/programme")
    hr.get_by_role("link", name="新建批次").click()
    expect(hr.locator("h1")).to_have_text("新建批次")
    fill_batch(hr, "高技能人才")
    press(hr, "保存")
    expect(hr.locator("#batch-message")).to_contain_text("选拔时间重叠")
    expect(hr.locator("#batch-name")).to_have_value(NAME)
    hr.select_option("#batch-category", label="领军人才")
    hr.fill("#batch-passing", "900")
    press(hr, "保存")
    expect(hr.locator("#batch-message")).to_contain_text("入选最低分须在 0 至评分表满分 100 之间")
    hr.fill("#batch-passing", "60")
    press(hr, "保存")
    expect(hr.locator("h1")).to_have_text(NAME)
    expect(hr.locator("h1 b")).to_have_count(0)
    batch = hr.evaluate("location.pathname")

    # A member of staff applies: the draft saves itself, what is missing is said.
    mine = page_as(APPLICANT, fresh_server)
    go(mine, batch)
    press(mine, "我要申报")
    expect(mine.locator("h1")).to_have_text("我的申报")
    application = mine.evaluate("location.pathname")
    mine.fill("#application-statement", "主持完成编目流程改进，差错率下降一半。")
    expect(mine.locator("#application-saved")).to_contain_text(re.compile("草稿已于 .* 保存"))
    press(mine, "提交申报")
    expect(mine.locator("#application-message")).to_contain_text("请填写“培养目标”")
    go(mine, application)
    expect(mine.locator("#application-statement")).to_have_value("主持完成编目流程改进，差错率下降一半。")
    mine.fill("#application-goal", "三年内完成两项课题。")
    press(mine, "提交申报")
    expect(mine.get_by_text("已提交申报")).to_be_visible()

    # The check: sending it back needs a reason.
    go(hr, application)
    hr.select_option("#application-judge-step", label="退回补正")
    press(hr, "确定")
    expect(hr.locator("#application-judge-message")).to_contain_text("请写明“退回补正”的原因")
    hr.select_option("#application-judge-step", label="通过")
    press(hr, "确定")
    expect(hr.get_by_text("已通过资格审查，申报人会收到通知。")).to_be_visible()

    # The panel: two experts, and the applicant, who may not judge their own.
    go(hr, batch)
    choose_people(hr, "章予安", "龚怀瑾", "邓思齐")
    press(hr, "聘请")
    expect(hr.get_by_text("已聘请，评委会收到通知。")).to_be_visible()
    expect(hr.locator(".card", has_text="评审组 3 人")).to_be_visible()
    go(mine, "/talent/panel")
    expect(mine.locator(".ag-center-cols-container .ag-row").first).to_contain_text("回避：申报人本人")
    sheet = application.replace("applications", "panel")
    go(mine, sheet)
    expect(mine.get_by_text("这是您本人的申报，评委不能给自己评分")).to_be_visible()
    expect(mine.locator("#sheet-points-0")).to_have_count(0)
    for number, expert in enumerate(EXPERTS):
        page = page_as(expert, fresh_server)
        go(page, sheet)
        expect(page.locator("h1")).to_have_text("邓思齐的申报")
        if number == 0:
            page.fill("#sheet-points-0", "41")
            page.fill("#sheet-points-1", "25")
            press(page, "保存评分")
            expect(page.locator("#sheet-score-message")).to_contain_text(
                "“业绩贡献”须在 0 至 40 分之间，填的是 41"
            )
            expect(page.locator("#sheet-score-message")).to_contain_text("“培养潜力”还没有打分")
            expect(page.locator("#sheet-points-1")).to_have_value("25")
        for item, points in enumerate(("36", "25.5", "24")):
            page.fill(f"#sheet-points-{item}", points)
        press(page, "保存评分")
        expect(page.get_by_text("已保存评分")).to_be_visible()
        page.context.close()

    # The outcome, and a publication that is too short.
    go(hr, batch)
    press(hr, "汇总评分")
    expect(hr.get_by_text("已汇总评分，请公示入选名单。")).to_be_visible()
    hr.fill("#programme-publish-to", day(2))
    press(hr, "公示")
    expect(hr.locator("#programme-publish-message")).to_contain_text("公示不能少于 5 天")
    hr.fill("#programme-publish-to", day(5))
    press(hr, "公示")
    expect(hr.get_by_text("已公示，馆员可以在公示期内提出异议。")).to_be_visible()

    # A colleague objects; personnel look into it.
    other = page_as(COLLEAGUE, fresh_server)
    go(other, batch)
    other.locator("summary", has_text="提出异议").click()
    other.select_option("#programme-object-person", label="邓思齐（采编部）")
    press(other, "提交异议")
    expect(other.locator("#programme-object-message")).to_contain_text("请写明异议的内容和依据")
    other.fill("#programme-object-text", "业绩数据请核实。")
    press(other, "提交异议")
    expect(other.get_by_text("已收到异议")).to_be_visible()
    with problems.expected(r"answer 403|Failed to load"):
        refused = other.goto(sheet)
    assert refused is not None
    assert refused.status == 403
    go(hr, batch)
    hr.select_option("#programme-rule-objection", label="邓思齐：业绩数据请核实。")
    hr.select_option("#programme-rule-upheld", label="不成立，公示继续")
    hr.fill("#programme-rule-text", "查阅记录，数据属实。")
    press(hr, "登记处理结论")
    expect(hr.get_by_text("已登记处理结论")).to_be_visible()

    # After the last day a director decides, with the decision's file.
    fresh_server.go_to(BUSINESS_DATE + timedelta(days=6))
    director = page_as("director", fresh_server)
    go(director, batch)
    director.fill("#programme-select-reference", "演示〔2025〕6 号")
    press(director, "认定")
    expect(director.locator("#programme-select-message")).to_contain_text("请先上传认定文件")
    file = FilePayload(name="演示_认定文件.txt", mimeType="text/plain", buffer="演示数据。".encode())
    card = director.locator(".card").filter(has=director.get_by_role("heading", name="认定文件", exact=True))
    card.locator("input[type=file]").set_input_files([file])
    expect(card.get_by_text("演示_认定文件.txt")).to_be_visible()
    press(director, "认定")
    expect(director.get_by_text("已认定，评审组随之解散。")).to_be_visible()
    expect(director.locator(".card", has_text="认定名单 1 人")).to_contain_text("邓思齐")

    # It is taken back for a reason alone, and stays on record.
    go(director, application)
    director.locator("summary", has_text="撤销认定").click()
    press(director, "撤销")
    expect(director.locator("#application-undo-message")).to_contain_text("请写明“撤销上一步”的原因")
    director.fill("#application-undo-reason", "文号有误，重新印发。")
    press(director, "撤销")
    expect(director.get_by_text("已撤销上一步，原因已记入办理过程。")).to_be_visible()
    expect(director.locator(".history li").first).to_contain_text("撤销上一步")
