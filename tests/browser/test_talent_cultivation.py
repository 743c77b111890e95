"""Cultivation and achievements in the browser, with their bad inputs, by the right people and no others."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import DEMO_LOGINS
from services.installation import open_context
from tests.browser.steps import go
from tests.browser.test_attachments import file
from tests.support.application import default_rules
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer
from tests.support.selected import select_directly
from tests.support.staff import roster

pytestmark = pytest.mark.browser

LIST, ACHIEVEMENTS = "/talent/cultivation", "/talent/achievements"
GOAL = "发表专题论文两篇"
TITLE = "公共图书馆夜间服务实证研究"


def select(server: LiveServer) -> tuple[int, int]:
    """Select the member of staff; returns the application and the account of somebody to be the mentor."""
    context = open_context(f"sqlite:///{server.database}", 30.0, default_rules())
    people = {m.user_id: m for m in roster(context).members.values()}
    with context.database.engine.connect() as connection:
        found = {
            login: connection.exec_driver_sql(
                "SELECT id FROM user_account WHERE login = ?", (DEMO_LOGINS[login],)
            ).scalar_one()
            for login in ("staff", "reporter")
        }
    staff_id = people[found["staff"]].id
    application = select_directly(context, [staff_id], date(2024, 4, 1), date(2026, 3, 31), "演示批次")[0]
    context.database.engine.dispose()
    return application, found["reporter"]


def save(page: Page, prefix: str) -> None:
    """Send the form of one act."""
    page.click(f"#{prefix}-save")


def test_a_cultivation_with_goals_reviews_and_assessments(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    application, mentor = select(fresh_server)
    hr = page_as(DEMO_LOGINS["hr"], fresh_server)
    go(hr, LIST)
    save(hr, "cultivation-start")
    expect(hr.locator("#cultivation-start-message")).to_contain_text("请选择入选人")
    hr.select_option("#cultivation-start-person", str(application))
    hr.fill("#cultivation-start-from", "2024-04-01")
    hr.fill("#cultivation-start-to", "2026-03-31")
    save(hr, "cultivation-start")
    expect(hr.get_by_text("已开始培养。")).to_be_visible()
    name = hr.locator("#cultivation-list .ag-row", has_text="演示批次").locator("a")
    href = name.get_attribute("href")
    assert href is not None
    one = href.partition("?")[0]
    go(hr, f"{one}?act=mentor")
    hr.select_option("#cultivation-mentor-person", str(mentor))
    hr.fill("#cultivation-mentor-field", "学术写作")
    save(hr, "cultivation-mentor")
    expect(hr.get_by_text("导师安排已保存")).to_be_visible()

    # The person's own goal: what is missing is told, nothing typed is lost.
    own = page_as(DEMO_LOGINS["staff"], fresh_server)
    go(own, "/talent/me")
    own.locator(f'.page a[href^="{one}"]').click()
    own.get_by_role("link", name="添加目标").click()
    own.fill("#cultivation-goal-title", GOAL)
    own.fill("#cultivation-goal-target", "2")
    own.fill("#cultivation-goal-due", "2027-01-01")
    save(own, "cultivation-goal")
    for words in ("请填写衡量标准", "请写明单位", "完成期限须在培养期内"):
        expect(own.locator("#cultivation-goal-message")).to_contain_text(words)
    expect(own.locator("#cultivation-goal-title")).to_have_value(GOAL)
    own.fill("#cultivation-goal-measure", "核心期刊正式发表")
    own.fill("#cultivation-goal-unit", "篇")
    own.fill("#cultivation-goal-due", "2025-12-20")
    save(own, "cultivation-goal")
    expect(own.get_by_text("目标已保存。")).to_be_visible()
    expect(own.locator(".page").get_by_role("link", name="评估", exact=True)).to_have_count(0)

    # The mentor reviews; a number below the target is not the target, and what is over stays over.
    guide = page_as(DEMO_LOGINS["reporter"], fresh_server)
    go(guide, one)
    guide.locator(".page").get_by_role("link", name="评估", exact=True).click()
    guide.select_option("#cultivation-review-outcome", "achieved")
    guide.fill("#cultivation-review-reached", "1")
    guide.fill("#cultivation-review-comment", "两篇均已刊发。")
    save(guide, "cultivation-review")
    expect(guide.locator("#cultivation-review-message")).to_contain_text("完成值 1 未达到目标值 2篇")
    expect(guide.locator("#cultivation-review-comment")).to_have_value("两篇均已刊发。")
    late = page_as(DEMO_LOGINS["reporter"], fresh_server)
    go(late, guide.evaluate("location.pathname + location.search"))
    guide.fill("#cultivation-review-reached", "2")
    save(guide, "cultivation-review")
    expect(guide.get_by_text("评估已保存")).to_be_visible()
    expect(guide.get_by_text("目标 1/1 已达成")).to_be_visible()
    late.select_option("#cultivation-review-outcome", "on_track")
    late.fill("#cultivation-review-comment", "仍在推进。")
    save(late, "cultivation-review")
    expect(late.locator("#cultivation-review-message")).to_contain_text("办结（已达成），不能再填写阶段评估")
    expect(late.locator("#cultivation-review-comment")).to_have_value("仍在推进。")

    # An assessment without result is none.
    go(hr, one)
    hr.get_by_role("link", name="填写考核").click()
    hr.fill("#cultivation-assess-opinion", "目标完成。")
    save(hr, "cultivation-assess")
    expect(hr.locator("#cultivation-assess-message")).to_contain_text("没有结果的考核不能保存")
    expect(hr.locator("#cultivation-assess-opinion")).to_have_value("目标完成。")
    hr.select_option("#cultivation-assess-grade", "excellent")
    save(hr, "cultivation-assess")
    expect(hr.get_by_text("考核结果已保存")).to_be_visible()
    expect(hr.get_by_text("考核 1 次")).to_be_visible()

    # A director ends it, not without the final result.
    director = page_as("director", fresh_server)
    go(director, one)
    director.get_by_role("link", name="审定结论").click()
    director.select_option("#cultivation-conclude-step", "close")
    save(director, "cultivation-conclude")
    expect(director.locator("#cultivation-conclude-message")).to_contain_text("还没有期满考核结果，不能结项")
    director.select_option("#cultivation-conclude-step", "withdraw")
    director.fill("#cultivation-conclude-reason", "本人申请退出。")
    save(director, "cultivation-conclude")
    expect(director.get_by_text("培养结论已审定。")).to_be_visible()
    expect(director.locator(".page-head .tag")).to_have_text("已退出")

    # It is taken back with a reason alone; after the final assessment the cultivation is concluded.
    director.get_by_role("link", name="撤回上一结论").click()
    director.click("#cultivation-resume-confirm")
    expect(director.locator("#cultivation-resume-message")).to_contain_text("原因")
    director.fill("#cultivation-resume-reason", "本人收回申请。")
    director.click("#cultivation-resume-confirm")
    expect(director.locator(".page-head .tag")).to_have_text("培养中")
    fresh_server.go_to(date(2025, 12, 31))
    hr = page_as(DEMO_LOGINS["hr"], fresh_server)
    go(hr, f"{one}?act=assess")
    hr.select_option("#cultivation-assess-kind", "final")
    hr.select_option("#cultivation-assess-grade", "excellent")
    hr.fill("#cultivation-assess-opinion", "目标完成，成果突出。")
    save(hr, "cultivation-assess")
    expect(hr.get_by_text("考核结果已保存")).to_be_visible()
    director = page_as("director", fresh_server)
    go(director, f"{one}?act=conclude")
    director.select_option("#cultivation-conclude-step", "close")
    save(director, "cultivation-conclude")
    expect(director.locator(".page-head .tag")).to_have_text("已结项")

    trustee = page_as("trustee", fresh_server)
    with problems.expected(r"answer 403|Failed to load"):
        refused = trustee.goto(LIST)
    assert refused is not None
    assert refused.status == 403


def fill(page: Page, title: str, rank: str, linked: str = "no") -> None:
    """Fill the form of an achievement and send it."""
    page.fill("#achievement-title", title)
    page.select_option("#achievement-kind", "paper")
    page.select_option("#achievement-level", "provincial")
    page.fill("#achievement-rank", rank)
    page.fill("#achievement-day", "2025-06-30")
    page.fill("#achievement-issuer", "演示学刊")
    page.select_option("#achievement-linked", linked)
    page.click("#achievement-save")


def test_the_same_achievement_twice(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    own = page_as(DEMO_LOGINS["staff"], fresh_server)
    go(own, ACHIEVEMENTS)
    own.get_by_role("link", name="登记成果").first.click()
    expect(own.locator(".page h1")).to_have_text("登记成果")
    fill(own, TITLE, "1")
    expect(own.get_by_text("已提交，待组织人事核定。")).to_be_visible()
    mine = own.evaluate("location.pathname")
    with problems.expected(r"answer 422|Failed to load"):
        own.locator("input[type=file]").set_input_files(file("录用通知.pdf", b"MZ a program"))
        expect(own.get_by_text("内容不是 PDF 文件")).to_be_visible()
    own.locator("input[type=file]").set_input_files(file("录用通知.txt", "已录用。".encode()))
    expect(own.get_by_text("录用通知.txt")).to_be_visible()

    # Again, in other signs: one's own is not registered twice, and the form keeps it.
    go(own, f"{ACHIEVEMENTS}/new")
    fill(own, f"《{TITLE}》", "2")
    expect(own.locator("#achievement-message")).to_contain_text("没有重复登记")
    expect(own.locator("#achievement-title")).to_have_value(f"《{TITLE}》")

    # A co-author: the rank is taken, then the work must be joined and not registered anew.
    other = page_as(DEMO_LOGINS["reporter"], fresh_server)
    go(other, f"{ACHIEVEMENTS}/new")
    fill(other, TITLE, "1")
    expect(other.locator("#achievement-message")).to_contain_text("同一排名不能有两人")
    fill(other, TITLE, "2")
    expect(other.locator("#achievement-message")).to_contain_text("与他人已登记的成果合并")
    fill(other, TITLE, "2", "yes")
    expect(other.get_by_text("已提交，待组织人事核定。")).to_be_visible()
    theirs = other.evaluate("location.pathname")
    other.goto(mine)
    expect(other.get_by_text("没有找到这项成果")).to_be_visible()

    # The personnel duty: not without proof, not back without reason, then both.
    hr = page_as(DEMO_LOGINS["hr"], fresh_server)
    go(hr, theirs)
    hr.click("#share-approve")
    expect(hr.locator("#share-decide-message")).to_contain_text("还没有证明材料，不能核定")
    hr.click("#share-return")
    expect(hr.locator("#share-decide-message")).to_contain_text("请写明退回原因")
    hr.fill("#share-reason", "请上传刊发页。")
    hr.click("#share-return")
    expect(hr.get_by_text("已退回，本人会收到通知。")).to_be_visible()
    go(hr, mine)
    hr.click("#share-approve")
    expect(hr.get_by_text("已核定，计入成果统计")).to_be_visible()
    go(other, "/worklist")
    expect(other.get_by_text("成果登记被退回").first).to_be_visible()
