"""An administrator's work: a new colleague gets in, a leaver is shut out at once, a rule changes lights."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import BUSINESS_DATE
from tests.browser.steps import go, light_of
from tests.support.chromium import OpenPage, PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

OWN_PASSWORD = "Plum-blossoms-2025"


def log_in(page: Page, login: str, password: str) -> None:
    """Fill in the log-in form."""
    page.goto("/login")
    page.fill("input[name=username]", login)
    page.fill("input[name=password]", password)
    page.click("button[type=submit]")


def test_a_new_colleague_gets_in_and_leaves(
    page_as: PageAs, open_page: OpenPage, fresh_server: LiveServer, problems: PageProblems
) -> None:
    admin = page_as("administrator", fresh_server)
    go(admin, "/admin/users")
    admin.get_by_role("link", name="新建用户").click()
    # Bad input first: no name, and a reporter without a department.
    admin.fill("#user-new-login", "Lin Xiao")
    admin.get_by_role("button", name="建立账户").click()
    expect(admin.locator("#user-new-message")).to_contain_text("登录名须以小写字母开头")
    admin.fill("#user-new-login", "linxiao")
    admin.fill("#user-new-name", "林晓（演示）")
    admin.select_option("#user-new-1-role", "reporter")
    admin.get_by_role("button", name="建立账户").click()
    expect(admin.locator("#user-new-message")).to_contain_text("请同时选择部门")
    admin.select_option("#user-new-1-department", label="采编部")
    admin.get_by_role("button", name="建立账户").click()
    password = admin.locator("#temporary-password").inner_text()
    expect(admin.locator("#user-new-form")).to_be_hidden()

    colleague = open_page(fresh_server)
    log_in(colleague, "linxiao", password)
    expect(colleague).to_have_url(re.compile("/account/password$"))
    colleague.fill("input[name=old]", password)
    colleague.fill("input[name=new]", OWN_PASSWORD)
    colleague.fill("input[name=repeat]", OWN_PASSWORD)
    colleague.click("button[type=submit]")
    log_in(colleague, "linxiao", OWN_PASSWORD)
    go(colleague, "/account")
    expect(colleague.get_by_text("填报员（采编部）")).to_be_visible()
    go(colleague, "/projects")
    expect(colleague.locator("#projects-tree .ag-row").first).to_be_visible()

    # The page tells what closing the account touches; the open session ends with it.
    admin.get_by_role("link", name="查看这个账户").click()
    expect(admin.get_by_text("在用会话 1 个")).to_be_visible()
    admin.get_by_role("link", name="停用账户…").click()
    asked = admin.locator(".card-call")
    expect(asked).to_contain_text("1 个会话立即结束")
    expect(asked).to_contain_text("填报员（采编部）")
    admin.get_by_role("button", name="确认停用").click()
    expect(admin.locator("#user-message")).to_contain_text("请写明原因")
    admin.fill("#user-reason", "调往区馆工作")
    admin.get_by_role("button", name="确认停用").click()
    expect(admin.get_by_text("账户已停用，其会话已全部结束。")).to_be_visible()
    with problems.expected(r"401|Failed to load"):
        colleague.goto("/projects")
        expect(colleague.locator("h1")).to_have_text("登录")
        log_in(colleague, "linxiao", OWN_PASSWORD)
        expect(colleague.get_by_role("alert")).to_contain_text("用户名或密码不正确")

    # Everything of it stands in the ledger, in Chinese.
    admin.get_by_role("link", name="变更台账").last.click()
    first = admin.locator("#ledger .ag-row").filter(has_text="启用或停用账户")
    expect(first).to_contain_text("原因＝调往区馆工作")
    # Nobody shuts themselves out.
    go(admin, "/admin/users?q=luoweizhen")
    admin.locator("#users .ag-row a").first.click()
    expect(admin.get_by_text("自己的密码请到“我的账户”修改。")).to_be_visible()
    expect(admin.get_by_role("link", name="停用账户…")).to_have_count(0)


def test_a_rule_changes_lights_from_its_day_on(page_as: PageAs, fresh_server: LiveServer) -> None:
    director, admin = page_as("director", fresh_server), page_as("administrator", fresh_server)
    go(director, "/projects?light=behind")
    director.locator("#projects-tree .ag-row:has(.tree-leaf) a").first.click()
    expect(director.locator(".light-big")).to_have_text("滞后")
    project = director.url.split("?")[0]
    yesterday = (BUSINESS_DATE - timedelta(days=1)).isoformat()

    go(admin, "/admin/rules")
    admin.fill("#rule-lights-behind_gap", "-1")
    admin.locator("#rule-lights-try").click()
    expect(admin.locator("#rule-lights-message")).to_contain_text("“滞后”的差距界限必须低于“关注”的界限")
    expect(admin.locator("#rule-lights-confirm")).to_be_hidden()
    admin.fill("#rule-lights-behind_gap", "-99")
    admin.fill("#rule-lights-watch_gap", "-98")
    admin.fill("#rule-lights-overdue_days", "1000")
    admin.locator("#rule-lights-try").click()
    expect(admin.locator("#rule-lights-effect")).to_contain_text("个项目的灯色将改变")
    expect(admin.locator("#rule-lights-lights .ag-row").first).to_contain_text("滞后")
    admin.fill("#rule-lights-save-reason", "演示：放宽界限")
    admin.locator("#rule-lights-save-confirm").click()
    expect(admin.get_by_text("规则已保存，自生效日起执行。")).to_be_visible()
    expect(admin.get_by_text("演示：放宽界限")).to_be_visible()

    go(director, project)
    assert light_of(director) != "滞后"
    go(director, f"{project}?asof={yesterday}")
    assert light_of(director) == "滞后"
    go(director, "/")
    expect(director.locator(".matrix-row").first).to_be_visible()
    expect(director.locator("main .light--behind")).to_have_count(0)


def test_a_person_names_a_deputy_and_ends_it(page_as: PageAs, fresh_server: LiveServer) -> None:
    director = page_as("director", fresh_server)
    deputy = page_as("trustee", fresh_server)
    expect(deputy.locator("#nav a").filter(has_text="驾驶舱")).to_have_count(0)
    go(director, "/account")
    director.get_by_role("button", name="指定代理").click()
    expect(director.locator("#account-deputy-message")).to_contain_text("请选择代理人")
    director.select_option("#account-deputy-person", label=name_in(director, deputy))
    director.fill("#account-deputy-to", (BUSINESS_DATE - timedelta(days=3)).isoformat())
    director.get_by_role("button", name="指定代理").click()
    expect(director.locator("#account-deputy-message")).to_contain_text("不能早于开始日期")
    director.fill("#account-deputy-to", (BUSINESS_DATE + timedelta(days=3)).isoformat())
    director.get_by_role("button", name="指定代理").click()
    expect(director.get_by_text("代理已指定，到期自动失效。")).to_be_visible()
    go(deputy, "/")
    expect(deputy.locator("h1")).to_have_text("驾驶舱")
    director.get_by_role("link", name="撤销…").click()
    director.get_by_role("button", name="确认撤销").click()
    expect(director.get_by_text("代理已撤销，立即生效。")).to_be_visible()
    deputy.goto("/")
    expect(deputy.locator(".page h1")).not_to_have_text("驾驶舱")


def name_in(page: Page, other: Page) -> str:
    """The option that names the person of another browser."""
    name = other.locator(".menu-name").inner_text().strip()
    options = page.locator("#account-deputy-person option").all_inner_texts()
    return next(option for option in options if option.startswith(name))
