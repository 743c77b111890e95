"""Tables in the browser: the same rules as on the server, paste, undo, and workbooks out and in again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from domain.tables.cells import read_cell
from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer
from tests.support.workbooks import Edited
from tests.unit.tables.vectors import CASES, column

pytestmark = pytest.mark.browser

REPORT, MILESTONES = "/tables/report", "/tables/milestones"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

READ_ALL = """cases => cases.map(([column, text]) => {
  const cell = cockpitTables.read(column, text);
  const again = cell.fault ? null : cockpitTables.read(column, cockpitTables.format(column, cell.value));
  return [cell.value, cell.message || "", again ? again.value : null];
})"""
PARSE_ALL = "texts => texts.map(([text, mark]) => cockpitTables.parseDelimited(text, mark))"
PASTE = """text => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
  document.activeElement.dispatchEvent(event);
}"""


def test_the_browser_reads_by_the_rules_of_the_server(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects")
    columns = {name: column(name) for name in CASES["columns"]}
    cases = [(columns[case["column"]], case["text"]) for case in CASES["cells"]]
    found = page.evaluate(READ_ALL, [[spec.for_browser(), text] for spec, text in cases])
    wrong = []
    for (spec, text), (value, message, again) in zip(cases, found, strict=True):
        cell = read_cell(spec, text)
        expected = json.loads(json.dumps(cell.value, default=str))
        told = cell.fault.message if cell.fault else ""
        if (value, message) != (expected, told) or (not told and again != expected and spec.kind != "text"):
            wrong.append(f"{spec.key} {text!r}: {value!r} {message!r}, not {expected!r} {told!r}")
    assert not wrong, "\n".join(wrong)
    texts = [[case["text"], "\t"] for case in CASES["tabs"]] + [[c["text"], ","] for c in CASES["commas"]]
    rows = [case["rows"] for case in (*CASES["tabs"], *CASES["commas"])]
    assert page.evaluate(PARSE_ALL, texts) == rows


def grid_cell(page: Page, table: str, name: str, row: str) -> Locator:
    """A cell by its column and words that its row shows."""
    rows = page.locator(f"#table-{table}-grid .ag-center-cols-container .ag-row").filter(has_text=row)
    return rows.first.locator(f'[col-id="{name}"]')


def report_rows(page: Page) -> list[dict[str, Any]]:
    """The rows of the report's grid: what names them, and whether they begin a project."""
    expect(page.locator("#table-report-grid .ag-row").first).to_be_visible()
    return list(
        page.evaluate(
            """() => { const rows = []; dash_ag_grid.getApi("table-report-grid").forEachNode(node =>
               rows.push({item: node.data.item, heading: node.data._heading, code: node.data.code}));
               return rows; }"""
        )
    )


def test_a_head_reports_on_many_projects_by_paste(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as(JOURNEY.head, fresh_server)
    go(page, "/projects")
    page.get_by_role("link", name="批量填报").click()
    expect(page.locator(".page h1")).to_have_text("批量填报")
    rows = report_rows(page)
    first = next(at for at, row in enumerate(rows) if row["heading"] and not rows[at + 1]["heading"])
    project, milestone = rows[first]["item"], rows[first + 1]["item"]
    told, count = page.locator("#table-report-told"), page.locator("#table-report-count")
    saved = page.locator("#table-report-saved")

    # A messy piece of a sheet: a header, a quoted cell with a line break, cells that are locked or beyond.
    grid_cell(page, "report", "now", project).click()
    page.evaluate(PASTE, '本期完成(%)\t完成情况\n\t"本月完成两场，\n反响良好。"\n６５％\u200b\t写错了行\n')
    expect(told).to_contain_text("粘贴了 2 个单元格")
    expect(told).to_contain_text("1 个单元格不能填写")
    expect(grid_cell(page, "report", "now", milestone)).to_have_text("65%")
    expect(saved).to_contain_text("已保存")
    expect(page.locator("#table-report-submit")).to_have_text(re.compile(r"提交填好的 \d+ 个项目"))
    expect(count).to_be_empty()

    grid_cell(page, "report", "now", milestone).click()
    page.evaluate(PASTE, "0.7" + "\n" * (len(rows) + 2) + "超出的一格")
    expect(told).to_contain_text("1 个单元格写法不对")
    expect(told).to_contain_text("超出表格的 1 个单元格没有粘贴：超出的一格")
    expect(count).to_contain_text("分不清是百分之几")
    expect(grid_cell(page, "report", "now", milestone)).to_have_class(re.compile("cell-faulty"))
    page.keyboard.press("Control+z")
    expect(grid_cell(page, "report", "now", milestone)).to_have_text("65%")
    expect(count).to_be_empty()

    # What was typed is there after a reload, in the table and in the project's own form.
    page.reload()
    expect(grid_cell(page, "report", "now", milestone)).to_have_text("65%")
    go(page, f"/projects/{rows[first]['code']}/report")
    expect(page.locator("#report-achieved")).to_have_value("本月完成两场，\n反响良好。")
    go(page, REPORT)
    page.get_by_role("button", name=re.compile("提交填好的")).click()
    expect(page.get_by_text("已提交，等待审核。")).to_be_visible()
    # It stays in the grid, closed, until somebody decides.
    expect(grid_cell(page, "report", "status", project)).to_have_text("待审核")


def test_two_people_fill_in_one_table(page_as: PageAs, fresh_server: LiveServer) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    reporter = page_as(JOURNEY.reporter, fresh_server)
    go(head, REPORT)
    go(reporter, REPORT)
    rows = report_rows(head)
    both = {row["item"] for row in report_rows(reporter)}
    milestone = next(row["item"] for row in rows if not row["heading"] and row["item"] in both)

    def typed(page: Page, words: str) -> None:
        cell = grid_cell(page, "report", "now", milestone)
        cell.dblclick()
        cell.locator("input").fill(words)
        page.keyboard.press("Enter")

    typed(reporter, "51")
    expect(reporter.locator("#table-report-saved")).to_contain_text("已保存")
    typed(head, "52%")
    count = head.locator("#table-report-count")
    expect(count).to_contain_text("下载之后有人把它改成了“51%”")
    expect(grid_cell(head, "report", "now", milestone)).to_have_class(re.compile("cell-faulty"))
    typed(head, "53")
    expect(count).to_be_empty()
    reporter.reload()
    expect(grid_cell(reporter, "report", "now", milestone)).to_have_text("53%")


def fetched(page: Page, click: Callable[[], None]) -> Edited:
    """The workbook that a click downloads."""
    with page.expect_download() as waiting:
        click()
    return Edited(Path(waiting.value.path()).read_bytes())


def sent(page: Page, data: bytes, name: str = "计划表.xlsx") -> None:
    """Choose a file for the button that asks for one."""
    with page.expect_file_chooser() as waiting:
        page.get_by_role("button", name="上传填好的 Excel").click()
    waiting.value.set_files(FilePayload(name=name, mimeType=WORKBOOK, buffer=data))


def test_a_workbook_goes_out_is_edited_and_comes_back(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    office = page_as("office", fresh_server)
    head = page_as(JOURNEY.head, fresh_server)
    go(office, MILESTONES)
    book = fetched(office, lambda: office.get_by_role("link", name="下载 Excel 填写").click())
    own = [
        n
        for n in range(2, book.sheet.max_row + 1)
        if book.sheet.cell(n, 2).value == JOURNEY.project_code and book.sheet.cell(n, 5).value
    ]
    line, other = own[0], own[1]
    key, other_key = (str(book.sheet.cell(n, 1).value) for n in (line, other))
    title = str(book.sheet.cell(other, 4).value)

    # A colleague changes one of the milestones on the page meanwhile.
    go(head, MILESTONES)
    head.fill("#table-milestones-search", title)
    cell = grid_cell(head, "milestones", "weight", title)
    cell.dblclick()
    cell.locator("input").fill("7")
    head.keyboard.press("Enter")
    expect(head.locator("body[data-dirty='1']")).to_have_count(1)
    head.get_by_role("button", name="保存", exact=True).click()
    expect(head.get_by_text("已保存，项目的历史记录里可以看到每一处改动。")).to_be_visible()
    expect(head.locator("body[data-dirty='1']")).to_have_count(0)

    # A title above the header, a column in front, merged cells, a formula that nobody reckoned.
    book.put(key, "里程碑", "改过名的里程碑")
    book.put(other_key, "权重", 9)
    others = [n for n in range(2, 60) if book.sheet.cell(n, 2).value not in (None, JOURNEY.project_code)]
    book.sheet.cell(others[0], book.column("权重")).value = "=1+1"
    left, right = book.column("里程碑"), book.column("计划完成")
    book.sheet.merge_cells(start_row=others[1], end_row=others[1], start_column=left, end_column=right)
    book.sheet.insert_cols(1)
    book.sheet.cell(1, 1).value = "我的备注"
    book.sheet.insert_rows(1)
    book.sheet.cell(1, 2).value = "各部门里程碑计划"
    sent(office, book.save())
    expect(office.locator(".page")).to_contain_text("1 行与他人的修改冲突", timeout=20_000)
    preview = office.locator("#table-milestones-preview")
    expect(preview).to_contain_text("下载之后有人把它改成了“7”")
    expect(office.locator(".preview-notes")).to_contain_text("“我的备注”")
    marked = fetched(office, lambda: office.get_by_role("link", name="下载检查结果").click())
    words = " ".join(str(cell.value) for row in marked.sheet.iter_rows() for cell in row if cell.value)
    assert "检查结果" in words
    assert "公式没有计算结果" in words
    assert "取消合并" in words
    office.get_by_role("button", name="只导入没有问题的 1 行").click()
    expect(office.get_by_text("已导入，项目的历史记录里可以看到每一处改动。")).to_be_visible()
    go(office, f"/projects/{JOURNEY.project_code}")
    expect(office.locator("#project-milestones")).to_contain_text("改过名的里程碑")


def test_files_that_are_no_tables_are_told_beside_the_button(
    page_as: PageAs, live_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("office", live_server)
    go(page, MILESTONES)
    told = page.locator("#table-milestones-uploaded")
    with problems.expected("422"):
        for data, message in (
            (b"%PDF-1.7 no table", "不是能读的 Excel"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧版 .xls 文件或加了密码"),
        ):
            sent(page, data)
            expect(told).to_contain_text(message)
    sent(page, b"0" * 9_000_000)
    expect(told).to_contain_text("超过 8 MB")


def test_five_thousand_rows_are_previewed_in_seconds(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as("office", fresh_server)
    go(page, MILESTONES)
    book = fetched(page, lambda: page.get_by_role("link", name="下载 Excel 填写").click())
    rows = book.sheet.max_row
    while book.sheet.cell(rows, 1).value is None:
        rows -= 1
    code = book.sheet.cell(2, 2).value
    for number in range(rows + 1, 5002):
        book.sheet.cell(number, 2).value = code
        book.sheet.cell(number, 4).value = f"第 {number} 行新增的里程碑"
        book.sheet.cell(number, 6).value = "一"
    sent(page, book.save())
    expect(page.locator(".page")).to_contain_text(f"{5001 - rows} 行有错误", timeout=15_000)
    expect(page.locator(".page")).to_contain_text("只列出前 2000 处")
    page.get_by_role("button", name="放弃，返回填表").click()
    expect(page.get_by_text("已放弃上传的表格")).to_be_visible()


def test_the_list_is_exported_as_it_is_filtered(page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as("director", live_server)
    go(page, "/projects?light=behind")
    shown = page.locator("#projects-tree .ag-row:has(.tree-leaf)").count()
    book = fetched(page, lambda: page.get_by_role("link", name="导出 Excel").click())
    assert {cell.value for cell in book.sheet["F"][1:]} == {"滞后"}
    assert book.sheet.max_row - 1 >= shown
    page.fill("#projects-search", "少儿")
    expect(page.locator("#projects-count")).to_contain_text(re.compile("符合条件"))
    narrowed = fetched(page, lambda: page.get_by_role("link", name="导出 Excel").click())
    assert narrowed.sheet.max_row < book.sheet.max_row


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (1366, "light")])
def test_tables_fit_the_page(width: int, theme: str, page_as: PageAs, live_server: LiveServer) -> None:
    page = page_as(JOURNEY.head, live_server, viewport={"width": width, "height": 844})
    page.context.add_cookies([{"name": "theme", "value": theme, "url": live_server.url}])
    for path in (REPORT, MILESTONES):
        go(page, path)
        expect(page.locator(".table-grid .ag-row").first).to_be_visible()
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is {wide} px too wide"
