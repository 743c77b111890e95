"""What should not come does come: huge files, tricky names, bent workbooks, a webhook that never answers,
a damaged backup, a deputy whose days are over. Each is told in words, and nothing else is lost."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from services.demonstration.scenario import BUSINESS_DATE, DEMO_LOGINS, JOURNEY
from tests.browser.steps import completion_input, go, prove, wait_saved
from tests.browser.test_attachments import file, kept_files, panel
from tests.browser.test_tables import REPORT, fetched, sent
from tests.support.chromium import PageAs, PageProblems
from tests.support.files import PDF
from tests.support.live_server import DEMO_PASSWORD, LiveServer
from tests.support.processes import PROJECT_ROOT
from tests.support.receivers import hang, tcp_server
from tests.support.session import TestSession
from tests.support.workbooks import Edited

pytestmark = pytest.mark.browser

PROJECT = f"/projects/{JOURNEY.project_code}"
HANGING_SECONDS = 12.0
QUICK_SECONDS = 6.0
"""A page takes well under two; one that waited for the hanging message would take twelve."""
NEAR_THE_END = date(2025, 12, 3)
"""November's round closes in two days: the group is told daily what is owed."""
SECRET = "key-that-nobody-should-read"
DECEIVE = "Object.defineProperty(File.prototype, 'size', {get: () => 5})"
"""A page that does not look at sizes, like one of an older release that is still open."""


@pytest.fixture(scope="module")
def served(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """One server for these tests, which each write to a corner of their own."""
    server = LiveServer.start(run, tmp_path_factory.mktemp("bad-inputs") / "served", day=NEAR_THE_END)
    yield server
    server.stop()


def command(server: LiveServer, *words: str, **settings: object) -> subprocess.Popen[str]:
    """Type a command on the server's machine."""
    return subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=PROJECT_ROOT,
        env=server.environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


class TestFiles:
    """What is chosen for a report."""

    def test_two_hundred_megabytes_are_refused_before_and_by_the_server(
        self, page_as: PageAs, served: LiveServer, problems: PageProblems, tmp_path: Path
    ) -> None:
        large = tmp_path / "活动录像.pdf"
        with large.open("wb") as handle:
            handle.truncate(200_000_000)
        head = page_as(JOURNEY.head, served)
        go(head, f"{PROJECT}/report")
        head.fill("#report-achieved", "宣讲成果汇编已送印。")
        wait_saved(head)
        head.locator("#report-problems").press_sequentially("还没有保存的半句")
        files, before = panel(head), len(kept_files(served))
        rows = files.locator(".attach-list").first.locator(".attach-row")
        chooser = files.locator("input[type=file]")
        uploads: list[str] = []
        head.on(
            "request", lambda asked: uploads.append(asked.url) if "/attachments/of/" in asked.url else None
        )

        chooser.set_input_files(str(large))
        refused = "文件有 200.0 MB，超过 50 MB，没有上传。请压缩或拆分后再试。"
        expect(files.get_by_text(refused)).to_be_visible()
        assert uploads == [], "it was not even sent"
        files.get_by_role("button", name="关闭 活动录像.pdf").click()

        with problems.expected(r"413|Failed to load|ERR_CONNECTION|ERR_EMPTY"):
            head.evaluate(DECEIVE)
            chooser.set_input_files(str(large))
            expect(files.get_by_text("文件超过 50 MB，没有上传。请压缩或拆分后再试。")).to_be_visible()
        assert len(uploads) == 1
        assert len(kept_files(served)) == before, "nothing of it is left on the server"

        # The form holds what was typed, and takes a file that is small enough.
        expect(head.locator("#report-problems")).to_have_value("还没有保存的半句")
        expect(rows).to_have_count(0)
        chooser.set_input_files([file("合同.pdf", PDF)])
        expect(rows).to_have_count(1)
        expect(head.locator("#report-achieved")).to_have_value("宣讲成果汇编已送印。")

    def test_names_that_lead_elsewhere_become_plain_ones(
        self, page_as: PageAs, served: LiveServer, tmp_path: Path
    ) -> None:
        head = page_as(JOURNEY.head, served)
        go(head, PROJECT)
        files = panel(head)
        rows = files.locator(".attach-list").first.locator(".attach-row")
        before = rows.count()
        outside = sorted(path.name for path in served.folder.iterdir())
        tricks = {
            "../../../cockpit.sqlite3.pdf": "cockpit.sqlite3.pdf",
            "..\\..\\secret_key.pdf": "secret_key.pdf",
            "/etc/passwd.pdf": "passwd.pdf",
            "C:\\Windows\\win.pdf": "win.pdf",
            "合同\u202efdp.exe.pdf": "合同fdp.exe.pdf",
            "<img src=x onerror=alert(1)>.pdf": "_img src=x onerror=alert(1)_.pdf",
            "NUL.pdf": "_NUL.pdf",
            "长" * 300 + ".pdf": "长" * 83 + ".pdf",
        }
        for number, (name, kept) in enumerate(tricks.items(), before + 1):
            given(head, name, f"{PDF.decode()}% {number}\n")
            expect(rows).to_have_count(number)
            link = rows.nth(number - 1).get_by_role("link", name=kept, exact=True)
            expect(link).to_be_visible()
            with head.expect_download() as caught:
                link.click()
            assert caught.value.suggested_filename == kept
        expect(head.locator(".attach-list img")).to_have_count(0)
        assert sorted(path.name for path in served.folder.iterdir()) == outside
        for path in kept_files(served):
            assert re.fullmatch("[0-9a-f]{64}", path.parent.name + path.name), "kept by its content"


def given(page: Page, name: str, content: str) -> None:
    """Drop a file whose name no file system would allow, as a forged page can."""
    page.evaluate(
        """([name, content]) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([content], name));
            const zone = document.querySelector('.attach-drop');
            const options = {dataTransfer: transfer, bubbles: true, cancelable: true};
            zone.dispatchEvent(new DragEvent('drop', options));
        }""",
        [name, content],
    )


def filled_in(page: Page) -> tuple[Edited, dict[str, int]]:
    """The month's workbook as it goes out, and the line of the first three of its milestones by key."""
    book = fetched(page, lambda: page.get_by_role("link", name="下载 Excel 填写").click())
    keys = [str(book.sheet.cell(n, 1).value) for n in range(2, book.sheet.max_row + 1)]
    milestones = [key for key in keys if key.startswith("M")][:3]
    return book, {key: book.line(key) for key in milestones}


def preview_line(page: Page, words: str) -> Locator:
    """The line of a preview that shows these words."""
    return page.locator("#table-report-preview .ag-center-cols-container .ag-row").filter(has_text=words)


def completions(page: Page) -> list[Any]:
    """What the grid of the month holds in its column of completions."""
    expect(page.locator("#table-report-grid .ag-row").first).to_be_visible()
    return list(
        page.evaluate(
            """() => { const found = []; dash_ag_grid.getApi("table-report-grid").forEachNode(node =>
               found.push(node.data.now)); return found; }"""
        )
    )


class TestWorkbooks:
    """What comes back of the month's workbook."""

    def test_moved_columns_are_found_by_their_heads(self, page_as: PageAs, served: LiveServer) -> None:
        page = page_as(JOURNEY.head, served)
        go(page, REPORT)
        before = completions(page)
        book, lines = filled_in(page)
        first, *_ = lines
        book.put(first, "本期完成", 0.55)
        # The column of figures goes to the end, past the texts; a column of one's own comes in front.
        sheet, at, last = book.sheet, book.column("本期完成"), book.sheet.max_column
        for number in range(1, sheet.max_row + 1):
            moved = sheet.cell(number, at)
            sheet.cell(number, last + 1).value = moved.value
            sheet.cell(number, last + 1).number_format = moved.number_format
        sheet.delete_cols(at)
        sheet.insert_cols(1)
        sheet.cell(1, 1).value = "序号"
        sent(page, book.save())
        expect(page.locator(".page")).to_contain_text("1 行将修改", timeout=20_000)
        expect(preview_line(page, "本期完成")).to_contain_text("55%")
        expect(page.locator(".preview-notes")).to_contain_text("“序号”")
        self.nothing_is_written_unasked(page, before)

    def test_merged_cells_are_pointed_out_row_by_row(self, page_as: PageAs, served: LiveServer) -> None:
        page = page_as(JOURNEY.head, served)
        go(page, REPORT)
        before = completions(page)
        book, lines = filled_in(page)
        first, second, third = lines
        for key, share in ((first, 0.4), (third, 0.45)):
            book.put(key, "本期完成", share)
        at = book.column("本期完成")
        book.sheet.merge_cells(start_row=lines[first], end_row=lines[second], start_column=at, end_column=at)
        sent(page, book.save())
        expect(page.locator(".page")).to_contain_text("行有错误", timeout=20_000)
        expect(preview_line(page, "取消合并").first).to_contain_text("有错误")
        expect(preview_line(page, "45%")).to_contain_text("将修改")
        self.nothing_is_written_unasked(page, before)

    def test_formulas_without_a_result_are_refused_cell_by_cell(
        self, page_as: PageAs, served: LiveServer
    ) -> None:
        page = page_as(JOURNEY.head, served)
        go(page, REPORT)
        before = completions(page)
        book, lines = filled_in(page)
        first, second, *_ = lines
        book.put(first, "本期完成", "=SUM(A1:A3)/100")
        book.put(second, "本期完成", 0.6)
        sent(page, book.save())
        expect(page.locator(".page")).to_contain_text("1 行将修改，1 行有错误", timeout=20_000)
        line = preview_line(page, "公式没有计算结果")
        expect(line).to_contain_text("有错误")
        expect(line).to_contain_text(str(lines[first]))
        self.nothing_is_written_unasked(page, before)

    def nothing_is_written_unasked(self, page: Page, before: list[Any]) -> None:
        """An upload is looked at and dropped: the table holds what it held."""
        address = page.url
        go(page, REPORT)
        assert completions(page) == before
        go(page, address)
        page.get_by_role("button", name="放弃，返回填表").click()
        expect(page.get_by_text("已放弃上传的表格")).to_be_visible()
        assert completions(page) == before


def took(work: Callable[[], None]) -> float:
    """Seconds of a piece of work."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_a_webhook_that_hangs_keeps_nobody_waiting(page_as: PageAs, served: LiveServer) -> None:
    admin, reporter = page_as("administrator", served), page_as(JOURNEY.reporter, served)
    go(reporter, f"{PROJECT}/report")
    asked = threading.Event()

    def never_answers(connection: socket.socket) -> None:
        asked.set()
        hang(connection)

    with tcp_server(never_answers) as port:
        url = f"http://127.0.0.1:{port}/cgi-bin/webhook/send?key={SECRET}"
        settings = {"wecom_webhook_url": url, "notice_timeout_seconds": HANGING_SECONDS}
        remind = command(served, "flask", "--app", "app", "remind", **settings)
        try:
            assert asked.wait(60), "nobody was told"
            # While it waits for an answer, pages are read and written to.
            assert took(lambda: go(admin, "/admin/deliveries")) < QUICK_SECONDS
            expect(admin.locator("#deliveries .ag-row")).to_contain_text("发送中")
            reporter.fill("#report-next_steps", "下月发放汇编。")
            assert took(lambda: wait_saved(reporter)) < QUICK_SECONDS
            assert remind.poll() is None, "it had given up before the pages were looked at"
            said, _ = remind.communicate(timeout=60)
        finally:
            remind.kill()
            remind.communicate()
    assert "稍后重试 1 份" in said
    assert SECRET not in said
    go(admin, "/admin/deliveries")
    line = admin.locator("#deliveries .ag-row")
    expect(line).to_contain_text("企业微信群")
    expect(line).to_contain_text("待发送")
    expect(line).to_contain_text("连不上群机器人，或没有等到答复")
    expect(line).to_contain_text(re.compile(rf"{NEAR_THE_END} \d\d:\d\d"))
    assert SECRET not in admin.content()


def waiting_report(page: Page) -> Locator:
    """The card that asks for a decision."""
    return page.locator(".card-call").filter(has_text="待您审核")


def test_a_deputy_decides_until_the_last_day_and_no_longer(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    head = page_as(JOURNEY.head, fresh_server)
    go(head, f"{PROJECT}/report")
    head.fill("#report-achieved", "宣讲成果汇编已送印。")
    completion_input(head, JOURNEY.milestone_title).fill("100")
    prove(head)
    wait_saved(head)
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()

    # The office sees all projects and decides on none.
    deputy = page_as(DEMO_LOGINS["office"], fresh_server)
    go(deputy, PROJECT)
    expect(waiting_report(deputy)).to_have_count(0)
    name = deputy.locator(".menu-name").inner_text().strip()
    director = page_as(JOURNEY.director, fresh_server)
    go(director, "/account")
    options = director.locator("#account-deputy-person option").all_inner_texts()
    director.select_option("#account-deputy-person", label=next(o for o in options if o.startswith(name)))
    director.fill("#account-deputy-to", BUSINESS_DATE.isoformat())
    director.get_by_role("button", name="指定代理").click()
    expect(director.get_by_text("代理已指定，到期自动失效。")).to_be_visible()

    # On the last day it is for the deputy to decide: the report goes back, and comes again.
    go(deputy, PROJECT)
    deputy.fill("#decision-reason", "请写明印数。")
    deputy.get_by_role("button", name="退回").click()
    expect(deputy.get_by_text("已退回，填报人会看到退回原因。")).to_be_visible()
    go(head, f"{PROJECT}/report")
    head.get_by_role("button", name="提交审核").click()
    expect(head.get_by_text("已提交，等待审核。")).to_be_visible()
    go(deputy, PROJECT)
    expect(waiting_report(deputy)).to_be_visible()
    left_open = deputy

    # The day after: neither on a page that was left open, nor on a new one.
    fresh_server.go_to(BUSINESS_DATE + timedelta(days=1))
    today = page_again(left_open, DEMO_LOGINS["office"])
    with problems.expected(r"403|Failed to load|Callback error"):
        left_open.get_by_role("button", name="审核通过").click()
        expect(left_open.locator(".toast-note")).to_contain_text("没有执行这项操作的权限")
    go(today, PROJECT)
    expect(waiting_report(today)).to_have_count(0)
    expect(today.locator("#project-milestones .ag-row").first).to_be_visible()
    director = page_as(JOURNEY.director, fresh_server)
    go(director, PROJECT)
    expect(waiting_report(director)).to_be_visible()


def page_again(page: Page, login: str) -> Page:
    """Log in once more in the same browser, beside a page whose session has ended."""
    other = page.context.new_page()
    other.goto("/login")
    other.fill("input[name=username]", login)
    other.fill("input[name=password]", DEMO_PASSWORD)
    other.click("button[type=submit]")
    other.wait_for_url(lambda url: "/login" not in url)
    return other
