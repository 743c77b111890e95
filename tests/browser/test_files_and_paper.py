"""What leaves the page: charts as pictures, tables as workbooks, every page on paper."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from services.demonstration.scenario import BUSINESS_DATE, CORRECTION, FIGURE_JOURNEY
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

A4 = {(595, 842), (842, 595)}
"""Points of a sheet upright, and turned for tables of many columns."""
RADICALS = str.maketrans(
    "戶⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻨⻩⻬⻮⻰⻳",
    "户民虎西见角贝车长门青韦页风飞食马鬼鱼鸟麦黄齐齿龙龟",
)
"""Signs that a font shares with others, and a reader of its files takes for those."""
TODAY = f"{BUSINESS_DATE:%Y%m%d}"
WHITE = (255, 255, 255)
RECORD_WORDS = """() => {
  window.written = [];
  const plain = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text) {
    window.written.push(text);
    return plain.apply(this, arguments);
  };
}"""


def downloaded(page: Page, button: Locator) -> tuple[str, bytes]:
    """The name and the content of the file that a button makes."""
    with page.expect_download() as waiting:
        button.click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def colours(picture: Image.Image) -> set[Any]:
    """The colours of a picture, but for the few pixels where two of them meet."""
    found = picture.convert("RGB").getcolors(1 << 24) or []
    return {colour for count, colour in found if count > 40}


class TestPictures:
    """下载图片."""

    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_every_chart_of_the_cockpit_is_a_picture_on_white(
        self, theme: str, page_as: PageAs, live_server: LiveServer
    ) -> None:
        page = page_as("director", live_server)
        page.context.add_cookies([{"name": "theme", "value": theme, "url": live_server.url}])
        go(page, "/")
        expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
        page.evaluate(RECORD_WORDS)
        buttons = page.get_by_role("button", name="下载图片")
        assert buttons.count() == page.locator(".card:has(.chart), .card:has(.matrix-row)").count() >= 3
        for card in page.locator(".card:has([data-picture])").all():
            title, meta = (card.locator(part).inner_text() for part in ("h2", ".card-meta"))
            assert all(word in meta for word in ("数据截至", "来源"))
            page.evaluate("window.written = []")
            name, data = downloaded(page, card.get_by_role("button", name="下载图片"))
            assert re.fullmatch(rf"驾驶舱_.+_{TODAY}\.png", name)
            picture = Image.open(io.BytesIO(data))
            assert picture.size[0] == 1920
            assert {
                picture.convert("RGB").getpixel(at) for at in ((0, 0), (1919, 0), (5, picture.size[1] - 5))
            } == {WHITE}
            written = "".join(page.evaluate("window.written"))
            for told in (title, meta, "演示数据，不代表真实工作情况", "导出"):
                assert told in written
            # Something is drawn between the title and the foot, in the colours of the light theme.
            middle = picture.crop((48, 160, 1872, picture.size[1] - 120))
            assert len(colours(middle)) > 3
            assert (0x19, 0x20, 0x2A) not in colours(middle)
            assert (0xE8, 0xEC, 0xF1) not in colours(middle)

    def test_the_course_of_an_indicator(self, page_as: PageAs, live_server: LiveServer) -> None:
        page = page_as("director", live_server)
        go(page, f"/indicators/{FIGURE_JOURNEY.indicator}")
        expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()
        card = page.locator(".card:has([data-picture])")
        expect(card.locator("summary", has_text="看表格")).to_be_visible()
        name, data = downloaded(page, card.get_by_role("button", name="下载图片"))
        assert name.endswith(f"_{TODAY}.png")
        assert len(colours(Image.open(io.BytesIO(data)))) > 3


class TestWorkbooks:
    """导出 Excel: what the table shows, as numbers, dates and harmless texts."""

    def test_a_table_goes_out_as_it_is_shown(self, page_as: PageAs, live_server: LiveServer) -> None:
        page = page_as("director", live_server)
        go(page, f"/projects/{CORRECTION.project_code}")
        card = page.locator(".card:has(#project-milestones)")
        expect(card.locator(".ag-row").first).to_be_visible()
        name, data = downloaded(page, card.get_by_role("button", name="导出 Excel"))
        assert re.fullmatch(rf".+_{TODAY}\.xlsx", name)
        book = load_workbook(io.BytesIO(data))
        sheet, about = book.worksheets
        heads = [cell.value for cell in sheet[1]]
        assert heads == ["里程碑", "计划完成", "最初计划", "调整", "权重", "完成", "状态"]
        assert sheet.max_row - 1 == card.locator(".ag-center-cols-container .ag-row").count()
        by_head = {head: [row[at] for row in sheet.iter_rows(min_row=2)] for at, head in enumerate(heads)}
        dates = [cell for cell in by_head["计划完成"] if cell.value != "未设"]
        assert dates
        assert all(isinstance(cell.value, datetime) for cell in dates)
        done = [cell for cell in by_head["完成"] if cell.value is not None]
        assert {cell.number_format for cell in done} == {"0%"}
        assert all(0 <= cell.value <= 1 for cell in done)
        assert all(isinstance(cell.value, float | int) for cell in by_head["权重"])
        told = {row[0].value: row[1].value for row in about.iter_rows()}
        assert "演示数据，不代表真实工作情况" in told["来源"]
        assert about.title == "说明"

    def test_filters_and_order_go_with_it(self, page_as: PageAs, live_server: LiveServer) -> None:
        page = page_as("administrator", live_server)
        go(page, "/admin/users?q=lin")
        page.locator("#users .ag-header-cell").filter(has_text="登录名").click()
        page.locator("#users .ag-header-cell").filter(has_text="登录名").click()
        shown = page.locator('#users .ag-row [col-id="login"]').all_inner_texts()
        _, data = downloaded(page, page.get_by_role("button", name="导出 Excel"))
        sheet = load_workbook(io.BytesIO(data)).worksheets[0]
        logins = [row[1].value for row in sheet.iter_rows(min_row=2)]
        assert logins == sorted(logins, reverse=True)
        assert set(logins) == set(shown)

    def test_words_stay_words(self, page_as: PageAs, live_server: LiveServer) -> None:
        page = page_as("administrator", live_server)
        go(page, "/admin/users?q=lin")
        expect(page.locator("#users .ag-row").first).to_be_visible()
        hostile = [
            "=1+1",
            "+86",
            "-5",
            "@SUM(A1)",
            "\tx",
            "</t><f>1+1</f>",
            "]]>&amp;",
            "坏\u0001\ud800字\ufffe",
            "",
            "长" * 40_000,
        ]
        page.evaluate(
            """names => dash_ag_grid.getApi("users").setGridOption("rowData",
                 names.map((name, at) => ({id: String(at), name, login: "1E5", title: "00123"})))""",
            hostile,
        )
        _, data = downloaded(page, page.get_by_role("button", name="导出 Excel"))
        assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
        sheet = load_workbook(io.BytesIO(data)).worksheets[0]
        cells = [row[0] for row in sheet.iter_rows(min_row=2)]
        assert [cell.value for cell in cells[:7]] == hostile[:7]
        assert {cell.data_type for cell in cells[:8]} == {"s"}
        assert [bool(cell.quotePrefix) for cell in cells[:6]] == [True, True, True, True, True, False]
        assert cells[7].value == "坏字"
        assert cells[8].value is None
        assert len(cells[9].value) == 32_000
        assert {row[1].value for row in sheet.iter_rows(min_row=2)} == {"1E5"}
        assert {row[2].value for row in sheet.iter_rows(min_row=2)} == {"00123"}
        assert b"<f>" not in zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")


def plain(text: str) -> str:
    """Words as they are compared: without spaces and breaks of lines, each sign in one way."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).translate(RADICALS))


def printed(page: Page) -> tuple[set[tuple[int, int]], list[str]]:
    """The sizes of the sheets a page is printed on, and their texts."""
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    sizes = {
        (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height))) for sheet in reader.pages
    }
    return sizes, [plain(sheet.extract_text()) for sheet in reader.pages]


# What is folded behind 看表格 is on paper as its chart.
ROWS = """() => Array.from(document.querySelectorAll(".grid[id]"))
    .filter(grid => !grid.closest("details:not([open])")).map(grid => {
  const api = dash_ag_grid.getApi(grid.id), rows = [];
  const plain = c => c.getColDef().headerName && !c.getColDef().cellRenderer;
  const column = api.getAllDisplayedColumns().find(plain);
  api.forEachNodeAfterFilterAndSort(node => rows.push(
    column ? String(api.getCellValue({rowNode: node, colKey: column, useFormatter: true})) : ""));
  return rows;
})"""


class TestPaper:
    """Every page of the navigation on A4."""

    @pytest.mark.parametrize("role", ["director", "administrator"])
    def test_every_page_prints_whole(self, role: str, page_as: PageAs, live_server: LiveServer) -> None:
        page = page_as(role, live_server)
        page.context.add_cookies([{"name": "theme", "value": "dark", "url": live_server.url}])
        links = page.locator("#nav a")
        labels, paths = links.all_inner_texts(), [link.get_attribute("href") or "" for link in links.all()]
        who = page.locator(".menu-name").inner_text()
        seen = 0
        for path in paths:
            go(page, path)
            for grid in page.locator(".grid[id]").all():
                expect(grid.locator(".ag-header-cell").first).to_be_attached()
            page.wait_for_load_state("networkidle")
            sizes, texts = printed(page)
            assert sizes <= A4, path
            whole = "".join(texts)
            assert f"第1页,共{len(texts)}页" in texts[0], path
            assert f"第{len(texts)}页,共{len(texts)}页" in texts[-1], path
            assert plain(f"{who} 于 {BUSINESS_DATE}") in texts[0], path
            assert "演示数据" in texts[0], path
            # Neither the navigation nor what one presses is on paper.
            for one, other in pairwise(labels):
                assert plain(one + other) not in whole, path
            for word in ("跳到正文", "打印本页", "下载图片", "导出Excel"):
                assert word not in whole, path
            for rows in page.evaluate(ROWS):
                for row in rows:
                    assert plain(row)[:30] in whole, (path, row)
                seen += len(rows)
            expect(page.locator(".print-table")).to_have_count(0)
        assert seen > 40

    def test_a_long_table_is_printed_to_its_last_row_under_its_head(
        self, page_as: PageAs, live_server: LiveServer
    ) -> None:
        page = page_as("director", live_server)
        go(page, "/projects")
        expect(page.locator("#projects-tree .ag-row").first).to_be_visible()
        drawn = page.locator("#projects-tree .ag-row").count()
        rows = page.evaluate("""() => { const found = []; dash_ag_grid.getApi("projects-tree")
            .forEachNodeAfterFilterAndSort(node => found.push(node.data.code)); return found; }""")
        assert len(rows) > drawn + 20, "the screen shows a part of it"
        sizes, texts = printed(page)
        assert sizes == {(842, 595)}
        whole = "".join(texts)
        assert all(plain(code) in whole for code in rows)
        assert all("编号" in text and "牵头部门" in text for text in texts[:-1])
        assert "正常" in whole

    def test_charts_take_the_width_of_the_paper_and_come_back(
        self, page_as: PageAs, live_server: LiveServer
    ) -> None:
        page = page_as("director", live_server)
        go(page, f"/indicators/{FIGURE_JOURNEY.indicator}")
        chart = page.locator(".js-plotly-plot .main-svg").first
        expect(chart).to_be_visible()
        before = chart.bounding_box()
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect(chart).to_have_attribute("width", "640")
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        expect(chart).not_to_have_attribute("width", "640")
        assert chart.bounding_box() == before
