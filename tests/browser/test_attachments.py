"""佐证材料: choosing, dropping and removing files on a project and a report, and what may go wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Page, expect

from services.demonstration.scenario import CORRECTION, JOURNEY
from tests.browser.steps import go, wait_saved
from tests.support.chromium import PageAs, PageProblems
from tests.support.files import PDF, camera_picture, package
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"


def panel(page: Page) -> Any:
    """The panel that files can be added to."""
    return page.locator(":not(.milestone-evidence) > .attachments:has(.attach-drop)")


def file(name: str, content: bytes) -> FilePayload:
    """A file as a person chooses it."""
    return FilePayload(name=name, mimeType="application/octet-stream", buffer=content)


def drop(page: Page, name: str, content: str) -> None:
    """Drag a small text file from the desk and let it go over the panel."""
    page.evaluate(
        """([name, content]) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([content], name));
            const zone = document.querySelector('.attach-drop');
            const options = {dataTransfer: transfer, bubbles: true, cancelable: true};
            for (const kind of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(kind, options));
        }""",
        [name, content],
    )


def kept_files(server: LiveServer) -> list[Path]:
    return [path for path in (server.folder / "attachments").rglob("*") if path.is_file()]


def test_evidence_of_a_project_from_choosing_to_removing(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems, tmp_path: Path
) -> None:
    before = len(kept_files(fresh_server))
    head = page_as(JOURNEY.head, fresh_server)
    go(head, PROJECT)
    files = panel(head)
    rows = files.locator(".attach-list").first.locator(".attach-row")
    chooser = files.locator("input[type=file]")
    # The control is reached and worked by the keyboard alone.
    chooser.focus()
    assert head.evaluate("document.activeElement.type") == "file"

    large = tmp_path / "录像.pdf"
    with large.open("wb") as handle:
        handle.truncate(200_000_000)
    with problems.expected(r"answer 422|Failed to load"):
        chooser.set_input_files(
            [file("现场.jpg", camera_picture()), file("假.pdf", b"<script>alert(1)</script>")]
        )
        expect(rows).to_have_count(1)
        expect(files.get_by_text("内容不是 PDF 文件")).to_be_visible()
    chooser.set_input_files(str(large))
    expect(files.get_by_text("文件有 200.0 MB，超过 50 MB，没有上传")).to_be_visible()
    chooser.set_input_files([file("程序.exe", b"MZ"), file("空.pdf", b"")])
    expect(files.get_by_text("不能上传 .exe 文件")).to_be_visible()
    expect(files.get_by_text("文件是空的")).to_be_visible()
    expect(rows).to_have_count(1)
    drop(head, "说明.txt", "演示数据")
    expect(rows).to_have_count(2)
    chooser.set_input_files([file("..\\方案\u202e.docx", package("docx"))])
    expect(rows).to_have_count(3)
    expect(rows.nth(2)).to_contain_text("方案.docx")
    picture = rows.first.locator("img")
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("node => node.naturalWidth") > 0

    # They are still there for the director, who may look and fetch but not add or remove.
    director = page_as(JOURNEY.director, fresh_server)
    go(director, PROJECT)
    expect(director.locator(".attachments .attach-row")).to_have_count(3)
    expect(director.locator(".attach-drop")).to_have_count(0)
    expect(director.get_by_role("button", name=re.compile("^移除"))).to_have_count(0)
    with director.expect_download() as caught:
        director.get_by_role("link", name="说明.txt").click()
    assert caught.value.suggested_filename == "说明.txt"
    assert Path(caught.value.path()).read_text("utf-8") == "演示数据"

    # Removing needs a reason and can be called off.
    files.get_by_role("button", name="移除 说明.txt").click()
    reason = files.get_by_label("移除原因")
    expect(reason).to_be_focused()
    files.get_by_role("button", name="取消", exact=True).click()
    files.get_by_role("button", name="移除 说明.txt").click()
    reason.fill("与现场照片重复")
    reason.press("Enter")
    expect(rows).to_have_count(2)
    go(director, PROJECT)
    expect(director.locator(".attachments .attach-row")).to_have_count(2)
    expect(director.locator(".history").filter(has_text="与现场照片重复")).to_have_count(1)
    added = len(kept_files(fresh_server)) - before
    assert added == 4, "what was removed is kept, and the picture has a small one"


def test_evidence_beside_a_half_written_report(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"{PROJECT}/report")
    head.fill("#report-achieved", "宣讲成果汇编已送印。")
    wait_saved(head)
    head.locator("#report-problems").press_sequentially("还没有保存的半句")
    files = panel(head)
    rows = files.locator(".attach-list").first.locator(".attach-row")
    # The line is cut: the file stays in the list with the reason, and goes up at the second attempt.
    with problems.expected(r"ERR_INTERNET_DISCONNECTED|Failed to load"):
        head.context.set_offline(True)
        files.locator("input[type=file]").set_input_files([file("合同.pdf", PDF)])
        expect(files.get_by_text("网络中断")).to_be_visible()
        head.context.set_offline(False)
    expect(head.locator("#report-problems")).to_have_value("还没有保存的半句")
    expect(head.locator("#report-achieved")).to_have_value("宣讲成果汇编已送印。")
    files.get_by_role("button", name="重试 合同.pdf").click()
    expect(rows).to_have_count(1)
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()

    director = page_as(JOURNEY.director, fresh_server)
    go(director, PROJECT)
    waiting = director.locator(".card-call").filter(has_text="待您审核")
    expect(waiting.get_by_role("link", name="合同.pdf")).to_be_visible()


def test_a_session_that_ended_loses_neither_file_nor_form(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, PROJECT)
    head.context.clear_cookies()
    with problems.expected(r"answer 401|Failed to load"):
        panel(head).locator("input[type=file]").set_input_files([file("合同.pdf", PDF)])
        expect(panel(head).get_by_text("登录已失效，请重新登录后再试。")).to_be_visible()
    expect(head.locator(".page h1")).to_be_visible()


def test_earlier_days_show_what_was_there(page_as: PageAs, live_server: LiveServer) -> None:
    director = page_as("director", live_server)
    rows = director.locator(".attachments .attach-row")
    go(director, f"/projects/{CORRECTION.project_code}")
    expect(rows).to_have_count(2)
    go(director, f"/projects/{CORRECTION.project_code}?asof=2025-11-18")
    expect(rows).to_have_count(3)
    go(director, f"/projects/{CORRECTION.project_code}?asof=2025-11-17")
    expect(director.get_by_text("还没有上传佐证材料。")).to_be_visible()
