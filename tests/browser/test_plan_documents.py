"""From a plan document to a plan in the browser: uploaded, reviewed by two people, loaded; refusals."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.steps import go
from tests.support.chromium import PageAs, PageProblems
from tests.support.files import picture
from tests.support.live_server import LiveServer
from tests.support.session import TestSession
from tests.support.word import PICTURE, paragraph, word
from tests.unit.plan_document.written import FAULTY

pytestmark = pytest.mark.browser

LIST = "/admin/plan-documents"
BODY = "试验馆稳步推进各项工作，服务网络不断完善，读者满意度持续提升。"


@pytest.fixture(scope="module", name="server")
def _server(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """One application for the journeys here: each works on a document of its own."""
    server = LiveServer.start(run, tmp_path_factory.mktemp("plan-documents") / "served")
    yield server
    server.stop()


def choose(page: Page, name: str, data: bytes) -> None:
    """Choose a file to upload."""
    with page.expect_file_chooser() as waiting:
        page.get_by_role("button", name="上传规划文件").click()
    waiting.value.set_files(FilePayload(name=name, mimeType="application/octet-stream", buffer=data))


def sent(page: Page, name: str, data: bytes) -> str:
    """Upload a good document; returns the address of its review."""
    go(page, LIST)
    choose(page, name, data)
    page.wait_for_url(re.compile(rf"{LIST}/\d+"), timeout=20_000)
    expect(page.locator("#plan-document-grid .ag-row").first).to_be_visible()
    return page.url


def row(page: Page, excerpt: str) -> Locator:
    """The row of a source line."""
    rows = page.locator("#plan-document-grid .ag-center-cols-container .ag-row")
    return rows.filter(has=page.locator('[col-id="excerpt"]').filter(has_text=excerpt)).first


def cell(page: Page, excerpt: str, name: str) -> Locator:
    """A cell of the row of a source line."""
    return row(page, excerpt).locator(f'[col-id="{name}"]')


def type_into(page: Page, excerpt: str, name: str, words: str) -> None:
    """Type into a cell."""
    cell(page, excerpt, name).dblclick()
    cell(page, excerpt, name).locator("input").fill(words)
    page.keyboard.press("Enter")


def tick(page: Page, excerpt: str) -> None:
    """Tick a row."""
    row(page, excerpt).locator("input[type=checkbox]").click()


def test_a_document_becomes_a_plan(page_as: PageAs, server: LiveServer) -> None:
    page = page_as("administrator", server)
    address = sent(page, "规划.txt", FAULTY.encode())
    summary, message = page.locator("#plan-document-summary"), page.locator("#plan-document-message")
    expect(summary).to_contain_text("列入 9 条（领域 2，项 4，子项 2，专题 1）")
    expect(cell(page, "1. 增设", "told")).to_contain_text("编号 1 重复")
    expect(page.locator("#plan-terms-title")).to_have_value("试验图书馆“十五五”发展规划")

    # Edited, moved, dropped, put back: each saved at once.
    type_into(page, "1. 延长", "title", "全年开放")
    expect(page.locator("#plan-document-grid")).to_contain_text("全年开放")
    tick(page, "1. 增设")
    page.get_by_role("button", name="降一级").click()
    expect(message).to_contain_text("已经是子项，不能再降")
    page.get_by_role("button", name="升一级").click()
    expect(cell(page, "1. 增设", "code")).to_have_text("D02")
    expect(cell(page, "(三) 馆藏", "code")).to_have_text("D03")
    page.get_by_role("button", name="不列入", exact=True).click()
    expect(summary).to_contain_text("列入 8 条")
    page.get_by_text("未列入的", exact=True).click()
    expect(cell(page, "一、基础与形势", "told").first).to_contain_text("目录")
    expect(cell(page, "（2）每年添书", "told")).to_contain_text("正文中的编号句")
    page.get_by_role("button", name="恢复列入").click()
    page.get_by_text("列入的", exact=True).first.click()
    expect(summary).to_contain_text("列入 9 条")
    page.locator("#plan-document-department").select_option(index=2)
    page.get_by_role("button", name="设为牵头").click()
    expect(cell(page, "1. 增设", "department")).not_to_have_text("—")

    # What was done is there for whoever opens it later.
    page.reload()
    expect(cell(page, "1. 延长", "title")).to_have_text("全年开放")

    # A code that is taken stops the load, and keeps everything.
    page.fill("#plan-terms-code", "JLP-14")
    page.get_by_role("button", name="核对无误，预览载入").click()
    preview = page.locator("#plan-document-load-card")
    expect(preview).to_contain_text("系统中已有编码为“JLP-14”的规划，请换一个编码")
    page.fill("#plan-terms-code", "TEST-15")
    page.get_by_role("button", name="核对无误，预览载入").click()
    expect(preview).to_contain_text("将新建规划“试验图书馆“十五五”发展规划”")
    expect(preview).to_contain_text("原文有")

    # Two windows with the same preview: the second click finds it loaded.
    second = page.context.new_page()
    second.goto(page.url)
    expect(second.locator("#plan-document-load")).to_be_visible()
    page.get_by_role("button", name="确认载入").click()
    expect(page.get_by_text("规划已载入，可以在页面上方切换到这份规划。")).to_be_visible()
    expect(page.locator("#plan-documents")).to_contain_text("TEST-15")
    second.get_by_role("button", name="确认载入").click()
    expect(second.locator("#plan-document-load-message")).to_contain_text("已经载入为规划，不能再改")
    go(page, address)
    expect(page.locator(".page")).to_contain_text("这份文件已载入")


def test_two_people_review_the_same_document(page_as: PageAs, server: LiveServer) -> None:
    one, other = page_as("administrator", server), page_as("administrator", server)
    text = "一、服务\n（一）阅读服务\n（二）少儿服务\n（三）残障服务\n"
    address = sent(one, "同看.txt", text.encode())
    assert sent(other, "同看.txt", text.encode()) == address, "the same file is found again"
    type_into(one, "（一）", "title", "全民阅读")
    expect(cell(one, "（一）", "title")).to_have_text("全民阅读")
    type_into(other, "（二）", "title", "儿童服务")
    message = other.locator("#plan-document-message")
    expect(message).to_contain_text("同事也在核对这份文件，页面已换成最新内容")
    expect(cell(other, "（一）", "title")).to_have_text("全民阅读")
    expect(cell(other, "（二）", "title")).to_have_text("儿童服务")
    type_into(one, "（二）", "title", "亲子服务")
    expect(one.locator("#plan-document-message")).to_contain_text(
        "改成了“儿童服务”，您填的“亲子服务”没有保存"
    )
    expect(cell(one, "（二）", "title")).to_have_text("儿童服务")


BAD = {
    "照片.docx": (picture("png"), "内容却是一张图片"),
    "扫描件.docx": (word([PICTURE]), "文档里只有图片，没有可以识别的文字"),
    "扫描件.jpg": (picture("jpg"), "图片和扫描件里的文字无法识别"),
    "空.txt": (b"", "文件是空的"),
    "空白.docx": (word([paragraph("")]), "文件里没有文字"),
    "讲话.txt": (BODY.encode(), "没有识别出带编号的标题"),
    "太多.txt": ("".join(f"一、第{n}条任务\n" for n in range(5100)).encode(), "超过 5000 个"),
    "太大.docx": (b"PK" + b"0" * 20_000_001, "文件超过 20 MB"),
}


def test_what_is_no_plan_is_told_beside_the_button(
    page_as: PageAs, server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("administrator", server)
    go(page, LIST)
    told = page.locator("#plan-document-uploaded")
    with problems.expected("422"):
        for name, (data, words) in BAD.items():
            choose(page, name, data)
            expect(told).to_contain_text(words, timeout=20_000)
            expect(page.get_by_role("button", name="上传规划文件")).to_be_enabled()


def test_long_documents_stay_usable(page_as: PageAs, server: LiveServer) -> None:
    page = page_as("administrator", server)
    chapters = "一二三四五六七八九十"
    paragraph_text = BODY * 28 + "\n\n"
    long = "".join(f"{sign}、任务{sign}\n\n{paragraph_text * 200}" for sign in chapters)
    assert len(long.encode()) > 5_000_000
    sent(page, "五兆.txt", long.encode())
    expect(page.locator("#plan-document-summary")).to_contain_text("列入 10 条")

    items = "".join(
        f"（{sign}）项{sign}\n" + "".join(f"{n}. 子项{n}\n" for n in range(1, 30)) for sign in chapters
    )
    sent(page, "三千.txt", "".join(f"{sign}、领域{sign}\n{items}" for sign in chapters).encode())
    expect(page.locator("#plan-document-summary")).to_contain_text("列入 3010 条")
    assert page.evaluate("document.querySelectorAll('.page *').length") < 800 * 4
    type_into(page, "一、领域一", "title", "改过的领域")
    expect(cell(page, "一、领域一", "title")).to_have_text("改过的领域")


def test_those_without_the_right_find_neither_page_nor_upload(
    page_as: PageAs, server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("office", server)
    expect(page.locator("#nav")).not_to_contain_text("规划导入")
    with problems.expected("403"):
        page.goto(LIST)
        expect(page.locator("body")).to_contain_text("没有权限")
