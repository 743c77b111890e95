"""Every page for every role, the states around them, and what the shell does without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from domain.permissions import Role
from services.demonstration.scenario import CORRECTION, DEMO_LOGINS
from tests.browser.steps import go, until
from tests.support.chromium import OpenPage, PageAs, PageProblems
from tests.support.live_server import DEMO_PASSWORD, LiveServer

pytestmark = pytest.mark.browser

NAVIGATION = {
    "director": [
        "驾驶舱",
        "重点项目",
        "我的填报",
        "指标",
        "督办",
        "风险与问题",
        "评估",
        "年度任务",
        "抽查",
        "规划衔接",
        "网络概览",
        "同点对比",
        "存疑数据",
        "报表审核",
        "年度目标",
        "单位名录",
        "人才总览",
        "111 工程",
        "我的学时",
        "人才培养",
        "人才成果",
        "培训活动",
        "交流培养",
        "五个一",
        "学时统计",
        "储备结构",
        "人员名册",
        "储备干部",
        "我的档案",
        "三项机制",
        "少儿馆总览",
        "建设看板",
        "点位名册",
        "开放使用",
        "市少儿馆",
        "同城比较",
        "关口规则",
        "凭据",
        "我的账户",
    ],
    "office": [
        "驾驶舱",
        "重点项目",
        "我的填报",
        "指标",
        "督办",
        "风险与问题",
        "评估",
        "年度任务",
        "抽查",
        "规划衔接",
        "网络概览",
        "同点对比",
        "存疑数据",
        "报表审核",
        "年度目标",
        "单位名录",
        "人才总览",
        "111 工程",
        "我的学时",
        "人才培养",
        "人才成果",
        "培训活动",
        "交流培养",
        "五个一",
        "学时统计",
        "储备结构",
        "我的档案",
        "少儿馆总览",
        "建设看板",
        "点位名册",
        "开放使用",
        "市少儿馆",
        "同城比较",
        "关口规则",
        "填报期",
        "我的账户",
    ],
    "department_head": [
        "驾驶舱",
        "重点项目",
        "我的填报",
        "指标",
        "督办",
        "风险与问题",
        "评估",
        "年度任务",
        "抽查",
        "网络概览",
        "同点对比",
        "存疑数据",
        "报表审核",
        "年度目标",
        "单位名录",
        "人才总览",
        "111 工程",
        "我的学时",
        "人才培养",
        "人才成果",
        "培训活动",
        "交流培养",
        "五个一",
        "学时统计",
        "储备结构",
        "人员名册",
        "我的档案",
        "少儿馆总览",
        "建设看板",
        "点位名册",
        "开放使用",
        "市少儿馆",
        "同城比较",
        "关口规则",
        "我的账户",
    ],
    "reporter": [
        "重点项目",
        "我的填报",
        "指标",
        "督办",
        "风险与问题",
        "评估",
        "年度任务",
        "抽查",
        "网络概览",
        "同点对比",
        "网络填报",
        "存疑数据",
        "报表审核",
        "年度目标",
        "单位名录",
        "111 工程",
        "我的学时",
        "人才成果",
        "培训活动",
        "交流培养",
        "五个一",
        "我的档案",
        "少儿馆总览",
        "建设看板",
        "点位名册",
        "开放使用",
        "市少儿馆",
        "同城比较",
        "关口规则",
        "我的账户",
    ],
    "unit_reviewer": [
        "我的填报",
        "网络概览",
        "同点对比",
        "网络填报",
        "存疑数据",
        "报表审核",
        "年度目标",
        "单位名录",
        "数据导入",
        "少儿馆总览",
        "建设看板",
        "点位名册",
        "开放使用",
        "市少儿馆",
        "同城比较",
        "关口规则",
        "我的账户",
    ],
    "staff": [
        "我的填报",
        "111 工程",
        "我的学时",
        "人才成果",
        "培训活动",
        "交流培养",
        "五个一",
        "我的档案",
        "我的账户",
    ],
    "panel_member": ["我的填报", "人才评审", "我的账户"],
    "trustee": ["人才总览", "学时统计", "储备结构", "少儿馆总览", "我的账户"],
    "supervisor": ["人才总览", "学时统计", "储备结构", "少儿馆总览", "我的账户"],
    "administrator": [
        "单位维护",
        "用户",
        "部门",
        "权限表",
        "规则",
        "字典",
        "填报期",
        "规划管理",
        "规划导入",
        "凭据",
        "变更台账",
        "任务",
        "通知发送",
        "备份",
        "我的账户",
    ],
}


def test_every_role_is_walked() -> None:
    duties = {Role.HR, Role.PUBLICITY, Role.STATISTICS}
    assert set(NAVIGATION) == {role.value for role in Role if role not in duties}


@pytest.mark.parametrize("role", sorted(NAVIGATION))
def test_each_role_opens_the_pages_of_its_navigation(
    role: str, page_as: PageAs, live_server: LiveServer
) -> None:
    # The first of these accounts have further duties: the head of the office, colleagues who sit on a panel.
    alone = {"department_head": "head", "office": "office", "panel_member": "panel_member"}
    page = page_as(DEMO_LOGINS[alone[role]] if role in alone else role, live_server)
    links = page.locator("#nav a[data-nav]")
    assert [text.strip() for text in links.all_inner_texts()] == NAVIGATION[role]
    for label in NAVIGATION[role]:
        page.locator("#nav").get_by_role("link", name=label).click()
        expect(page.locator(".page h1")).to_have_text(label)
        expect(page).to_have_title(re.compile(label))
        expect(page.locator(".demo-badge")).to_contain_text("演示数据")


@pytest.mark.parametrize(("width", "theme"), [(1366, "dark"), (390, "light"), (390, "dark")])
def test_pages_fit_narrow_and_dark(width: int, theme: str, page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server, viewport={"width": width, "height": 844})
    page.context.add_cookies([{"name": "theme", "value": theme, "url": live_server.url}])
    for path in ("/", "/projects", f"/projects/{CORRECTION.project_code}", "/account"):
        go(page, path)
        assert page.locator("html").get_attribute("data-bs-theme") == theme
        # The console's answer in pixels: nothing may stick out sideways.
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is {wide} px too wide"


def test_an_unknown_address_is_a_chinese_page(
    page_as: PageAs, live_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("director", live_server)
    with problems.expected(r"404|Failed to load"):
        page.goto("/no/such/page")
        expect(page.locator("h1")).to_have_text("没有找到页面")
    page.get_by_role("link", name="回到首页").click()
    expect(page.locator(".page h1")).to_have_text("驾驶舱")


def test_a_page_one_may_not_open_says_so(
    page_as: PageAs, live_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("trustee", live_server)
    with problems.expected(r"403|Failed to load"):
        page.goto("/projects")
        expect(page.locator("h1")).to_have_text("没有权限")


def test_a_project_that_is_not_there_is_explained(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects/D99-01")
    expect(page.locator(".state")).to_contain_text("没有编号为“D99-01”的项目")
    # It was not there yet on that day.
    go(page, f"/projects/{CORRECTION.project_code}?asof=2019-01-01")
    expect(page.locator(".state")).to_contain_text("没有找到")


@pytest.mark.parametrize("query", ["asof=2025-02-31", "asof=morgen", "known=maybe", "basis=x", "light=pink"])
def test_a_faulty_address_is_explained(query: str, page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, f"/projects?{query}")
    expect(page.locator(".state")).to_contain_text("网址中的条件有误")


def test_search_and_filters_live_in_the_address(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects")
    page.fill("#projects-search", "少儿")
    expect(page.locator("#projects-count")).to_contain_text("符合条件")
    until(lambda: "q=" in page.url, page, "the search is not in the address")
    page.reload()
    expect(page.locator("#projects-search")).to_have_value("少儿")
    expect(page.locator("#projects-count")).to_contain_text("符合条件")
    go(page, "/projects?light=behind")
    lights = page.locator('#projects-tree .ag-row:has(.tree-leaf) [col-id="light"]')
    expect(lights.first).to_have_text("滞后")
    # A light set by hand stands below the computed one.
    assert {text.splitlines()[0] for text in lights.all_inner_texts()} == {"滞后"}
    page.get_by_role("link", name="清除筛选").click()
    expect(page.locator("[role=search] .chip.is-on")).to_have_count(0)


def test_a_click_on_a_domain_drills_down(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/")
    page.locator(".matrix-row").nth(3).click()
    expect(page.locator("h1")).to_have_text("重点项目")
    assert "node=D04" in page.url
    expect(page.locator(".node-note")).to_contain_text("D04")
    page.locator("#projects-tree .tree-cell a").first.click()
    expect(page.locator(".light-big")).to_be_visible()


def test_log_in_works_without_scripts(open_page: OpenPage, live_server: LiveServer) -> None:
    page = open_page(live_server, java_script_enabled=False)
    page.goto("/projects")
    assert "/login" in page.url
    page.fill("input[name=username]", live_server.login_of("director"))
    page.fill("input[name=password]", DEMO_PASSWORD)
    page.click("button[type=submit]")
    # The shell is painted by the server: navigation, title and skeleton need no script.
    assert page.url.endswith("/projects")
    expect(page.locator("#nav a")).to_have_count(len(NAVIGATION["director"]))
    expect(page.locator(".skeleton-page")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")


def test_a_wrong_password_keeps_the_name_and_says_what_is_wrong(
    open_page: OpenPage, live_server: LiveServer, problems: PageProblems
) -> None:
    page = open_page(live_server)
    page.goto("/login")
    with problems.expected(r"401|Failed to load"):
        page.fill("input[name=username]", "nobody")
        page.fill("input[name=password]", "Wrong-password-1")
        page.click("button[type=submit]")
        expect(page.get_by_role("alert")).to_contain_text("用户名或密码不正确")
    expect(page.locator("input[name=username]")).to_have_value("nobody")


def test_log_out_ends_the_session(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("office", live_server)
    page.locator(".menu summary").filter(has=page.locator(".menu-name")).click()
    page.get_by_role("button", name="退出登录").click()
    expect(page.locator("h1")).to_have_text("登录")
    page.goto("/projects")
    assert "/login" in page.url


def test_the_ledger_is_filtered_by_its_address(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("administrator", live_server)
    go(page, "/admin/ledger?action=session.open")
    expect(page.locator("#ledger .ag-row").first).to_contain_text("登录")
    page.select_option("select[name=action]", "plan.load")
    page.get_by_role("button", name="查询").click()
    expect(page.locator("#ledger .ag-row").first).to_contain_text("装载规划")
    assert "action=plan.load" in page.url
