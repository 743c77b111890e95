"""The Gantt chart, a project's schedule, a node's page: what is shown and what is refused."""

from __future__ import annotations

import re

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go, until
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

SCHEDULE = f"/projects/{JOURNEY.project_code}/sequence"
FIRST, SECOND, THIRD = "分享团章程及分享人名录", "市、区、街道、社区宣讲点清单", "宣讲课程目录"
LAST = "分享团长效运行办法"
CHAIN = "D08.2-01"


def row(page: Page, code: str) -> str:
    """The selector of the chart's cell in the row of a project or node."""
    return f'.ag-center-cols-container .ag-row[row-id="{code}"] .gantt-svg'


def chart_width(page: Page) -> float:
    """How wide the chart's column is."""
    return float(page.locator(".gantt-head .gantt-svg").get_attribute("width") or 0)


def line_at(page: Page, part: str) -> float:
    """Where the line of today stands in the head or in a row, in pixels from the left."""
    found = page.locator(f"{part} .gantt-today").bounding_box()
    assert found is not None
    return found["x"]


def test_the_list_becomes_a_chart_that_zooms_without_the_server(
    page_as: PageAs, live_server: LiveServer
) -> None:
    page = page_as("director", live_server)
    go(page, "/projects?q=D08")
    page.get_by_role("link", name="甘特图").click()
    expect(page.locator(row(page, CHAIN))).to_be_visible()
    expect(page).to_have_url(re.compile("view=gantt"))
    told = page.locator(row(page, CHAIN)).get_attribute("aria-label") or ""
    # All that is drawn is said: dates, progress, standstill, milestones, what waits for what.
    for words in ("计划 2021", "实际", "序时", "起暂停", "里程碑：", "最初计划", "前置关系：", "间隔 60 天"):
        assert words in told, words
    cell = page.locator(row(page, CHAIN))
    for shape in (
        ".gantt-plan",
        ".gantt-actual",
        ".gantt-hatch",
        ".gantt-moved",
        ".gantt-link",
        ".gantt-today",
    ):
        assert cell.locator(shape).count(), shape
    expect(page.locator(row(page, "D08")).locator(".gantt-plan")).to_have_count(1)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data}"))
    before = chart_width(page)
    page.get_by_role("link", name="月", exact=True).click()
    until(lambda: chart_width(page) > 2 * before, page, "the months are no wider than the years")
    expect(page).to_have_url(re.compile("zoom=month"))
    expect(page.locator(".gantt-head")).to_contain_text("2025年4季度")
    assert not [request for request in asked if "_dash-" in request], asked
    # The head and the rows move together, and the day looked at is in sight.
    until(lambda: abs(line_at(page, ".gantt-head") - line_at(page, row(page, CHAIN))) < 1, page, "they part")
    assert 0 < line_at(page, ".gantt-head") < 1366
    page.reload()
    expect(page.locator(row(page, CHAIN))).to_be_visible()
    until(lambda: chart_width(page) > 2 * before, page, "the address does not keep the scale")
    # A filter keeps the chart and its scale.
    page.locator(".filters .chip", has_text="滞后").first.click()
    expect(page).to_have_url(re.compile("light=behind"))
    until(lambda: "zoom=month" in page.url and chart_width(page) > 2 * before, page, "the scale is lost")
    page.get_by_role("link", name="表格", exact=True).click()
    expect(page.locator("#projects-tree .bullet").first).to_be_visible()


def test_it_leaves_as_a_picture_of_the_rows_that_are_open(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects?q=D08&view=gantt&zoom=month")
    expect(page.locator(row(page, CHAIN))).to_be_visible()
    open_rows = page.locator(".gantt-grid .ag-pinned-left-cols-container .ag-row").count()
    heights, found = [], set()
    for fewer in (False, True):
        if fewer:
            page.locator(".gantt-grid .ag-pinned-left-cols-container .ag-row").first.locator(
                "button"
            ).first.click()
            expect(page.locator(row(page, CHAIN))).to_have_count(0)
        with page.expect_download() as waiting:
            page.get_by_role("button", name="下载图片").click()
        assert waiting.value.suggested_filename.endswith(".png")
        picture = Image.open(waiting.value.path()).convert("RGB")
        assert picture.size[0] == 1920
        heights.append(picture.size[1])
        found |= {colour for count, colour in picture.getcolors(1 << 24) or [] if count > 40}
    assert open_rows > 5
    # Rows of 36 pixels, at twice the density, as much smaller as the sheet is than it was drawn.
    assert heights[0] - heights[1] > (open_rows - 2) * 36 * 2 * 0.7
    # White ground, and bars in the colour of what goes well.
    assert {(255, 255, 255), (21, 123, 93)} <= found
    expect(page.locator(".gantt-sheet")).to_have_count(0)


def test_milestones_are_reached_by_keys_and_say_what_they_are(
    page_as: PageAs, live_server: LiveServer
) -> None:
    page = page_as("director", live_server)
    go(page, "/projects?view=gantt&q=D08.2")
    cell = page.locator(f'.ag-row[row-id="{CHAIN}"] [col-id="gantt"]')
    expect(cell.locator(".gantt-milestone").first).to_be_visible()
    cell.focus()
    page.keyboard.press("Enter")
    tip = page.get_by_role("tooltip")
    first = cell.locator(".gantt-milestone").first.get_attribute("aria-label")
    expect(tip).to_have_text(first or "")
    page.keyboard.press("ArrowRight")
    second = cell.locator(".gantt-milestone").nth(1).get_attribute("aria-label")
    expect(tip).to_have_text(second or "")
    assert first != second
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    expect(cell).to_be_focused()
    cell.locator(".gantt-mark--late").first.hover()
    expect(tip).to_contain_text("已逾期")


def test_on_a_phone_every_card_has_a_bar(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server, viewport={"width": 390, "height": 844})
    page.context.add_cookies([{"name": "theme", "value": "dark", "url": live_server.url}])
    go(page, "/projects?view=gantt&q=D08.2")
    expect(page.locator(".grid-card .gantt-plan").first).to_be_visible()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
    go(page, SCHEDULE)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0


@pytest.mark.parametrize("query", ["view=gantt&zoom=week", "view=calendar"])
def test_an_unknown_view_or_scale_is_explained(query: str, page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, f"/projects?{query}")
    expect(page.locator(".state")).to_contain_text("网址中的条件有误")


def test_a_node_s_page_opens_from_the_list_with_its_curve(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects?node=D08&asof=2024-06-30")
    page.locator('#projects-tree .ag-row[row-id="D08"] .tree-cell a').click()
    expect(page.locator(".page h1")).to_have_text(re.compile("空间|服务"))
    expect(page).to_have_url(re.compile(r"/nodes/D08\?.*asof=2024-06-30"))
    curve = page.locator(".card", has=page.locator("#node-curve"))
    expect(curve.locator("h2")).to_have_text(re.compile("序时"))
    expect(curve).to_contain_text("数据截至 2024-06-30")
    curve.get_by_text("看表格").click()
    expect(curve.locator(".text-table")).to_contain_text("2023-12-31")
    # The plan goes on beyond the day looked at, what was done does not.
    expect(curve.locator(".text-table")).to_contain_text(
        re.compile("2025-12-31　序时 [0-9.]+%　实际 —（未到）")
    )


def choose(page: Page, own: str, relation: str, text: str, title: str, lag: str = "0") -> None:
    """Fill in the form for a dependency."""
    page.select_option("#sequence-own", label=own)
    page.select_option("#sequence-relation", value=relation)
    page.locator("#sequence-other").click()
    # The list is drawn anew once the server has answered: a click before that may be lost.
    with page.expect_response(lambda answer: "sequence-other.options" in (answer.request.post_data or "")):
        page.locator(".dash-dropdown-search").fill(text)
    page.locator(".dash-options-list-option", has_text=title).first.click()
    expect(page.locator("#sequence-other")).to_contain_text(title)
    page.fill("#sequence-lag", lag)


def add(page: Page) -> None:
    """Send it."""
    page.get_by_role("button", name="添加", exact=True).click()


def test_dependencies_are_kept_and_impossible_ones_refused(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, SCHEDULE)
    message = head.locator("#sequence-message")
    # Nothing chosen, then itself, the other way round, and through three.
    add(head)
    expect(message).to_contain_text("请选择两个里程碑")
    choose(head, FIRST, "waits", "章程", FIRST)
    add(head)
    expect(message).to_contain_text("不能以自己为前置")
    choose(head, FIRST, "waits", "宣讲点清单", SECOND)
    add(head)
    expect(message).to_contain_text(f"形成循环：“{SECOND}” → “{FIRST}” → “{SECOND}”")
    choose(head, FIRST, "waits", "课程目录", THIRD)
    add(head)
    expect(message).to_contain_text(f"“{THIRD}” → “{FIRST}” → “{SECOND}” → “{THIRD}”")
    # Lags that are none. What was chosen stays.
    choose(head, LAST, "waits", "课程目录", THIRD)
    for wrong, told in (("两周", "须填数字"), ("-5", "0 至 1000"), ("10000", "0 至 1000"), ("2.5", "整数")):
        head.fill("#sequence-lag", wrong)
        add(head)
        expect(message).to_contain_text(told)
        expect(head.locator("#sequence-lag")).to_have_value(wrong)
        expect(head.locator("#sequence-other")).to_contain_text(THIRD)
    head.fill("#sequence-lag", "30")
    other = page_as("office", fresh_server)
    go(other, SCHEDULE)
    add(head)
    expect(head.get_by_text("已添加前置关系。")).to_be_visible()
    links = head.locator("#sequence-links .ag-center-cols-container .ag-row")
    expect(links.filter(has_text=THIRD).filter(has_text=LAST)).to_have_count(1)

    # A colleague who has the page still open: the same again, and with another lag.
    choose(other, LAST, "waits", "课程目录", THIRD, "30")
    add(other)
    expect(other.locator("#sequence-message")).to_contain_text("已经添加，间隔 30 天")
    other.fill("#sequence-lag", "45")
    add(other)
    expect(other.locator("#sequence-message")).to_contain_text("45 天")
    expect(other.locator("#sequence-message")).to_contain_text("30 天")

    # The lag in its cell; a wrong one is told and stays to be corrected.
    mine = links.filter(has_text=THIRD).filter(has_text=LAST)
    mine.locator('[col-id="lag"]').click()
    head.keyboard.press("Control+a")
    head.keyboard.type("很久")
    head.keyboard.press("Enter")
    expect(head.locator("#sequence-links-message")).to_contain_text("须填数字")
    expect(mine.locator('[col-id="lag"]')).to_have_text("很久")
    go(other, SCHEDULE)
    mine.locator('[col-id="lag"]').click()
    head.keyboard.press("Control+a")
    head.keyboard.type("40")
    head.keyboard.press("Enter")
    expect(head.get_by_text("已调整间隔。")).to_be_visible()
    # Two people: what the other page shows is no longer so.
    theirs = other.locator("#sequence-links .ag-row").filter(has_text=LAST).filter(has_text=THIRD)
    theirs.locator(".ag-selection-checkbox input").check()
    other.get_by_role("button", name="移除所选").click()
    expect(other.locator("#sequence-links-message")).to_contain_text("已经修改过这条前置关系")
    go(other, SCHEDULE)
    theirs.locator(".ag-selection-checkbox input").check()
    other.get_by_role("button", name="移除所选").click()
    expect(other.get_by_text("已移除前置关系。")).to_be_visible()
    expect(theirs).to_have_count(0)
    # The second click, on the page that still shows it.
    mine.locator(".ag-selection-checkbox input").check()
    head.get_by_role("button", name="移除所选").click()
    expect(head.locator("#sequence-links-message")).to_contain_text("已经被移除")

    # A due date before the start of the project is refused by the form of its terms, and stays there.
    go(head, f"/projects/{JOURNEY.project_code}/edit")
    cell = head.locator("#edit-milestones .ag-row").filter(has_text=LAST).locator('[col-id="due_on"]')
    cell.click()
    cell.locator("input").fill("2020-01-01")
    head.keyboard.press("Enter")
    head.get_by_role("button", name="保存", exact=True).click()
    expect(head.locator("#edit-message")).to_contain_text("期限早于项目计划开始日期")
    expect(cell).to_have_text("2020-01-01")


def test_a_late_predecessor_shows_on_what_waits_for_it(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects/D08.2-01/sequence")
    alarms = page.locator(".card-call")
    expect(alarms).to_contain_text(re.compile(r"前置里程碑已延期 \d+ 天，可能影响本里程碑"))
    expect(page.locator("#sequence-curve")).to_be_visible()
    # Directors read the schedule; the departments and the office write it.
    expect(page.get_by_role("button", name="添加", exact=True)).to_have_count(0)
    go(page, "/projects/D10.2-01/sequence")
    expect(page.locator("#sequence-milestones")).to_contain_text("（D10.1-01）")
