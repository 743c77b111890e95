"""Long work in the browser: asked for, watched, cancelled, killed half way and taken up, fetched and read."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go, until
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer
from tests.support.processes import PROJECT_ROOT, running
from tests.support.session import TestSession
from tests.support.workbook import formulas, sheet_names, texts

pytestmark = pytest.mark.browser

DONE_MILLISECONDS = 90_000


@pytest.fixture
def working_server(run: TestSession, tmp_path: Path) -> Iterator[LiveServer]:
    """The application with the process that does jobs."""
    server = LiveServer.start(run, tmp_path / "served", worker_enabled=True)
    yield server
    server.stop()


def test_export_is_watched_cancelled_taken_up_after_a_kill_fetched_and_read(
    page_as: PageAs, working_server: LiveServer, tmp_path: Path, problems: PageProblems
) -> None:
    page = page_as("director", working_server)
    worker = _worker(working_server, page)
    # While the process is stopped, nothing can be faster than the reader.
    os.kill(worker, signal.SIGSTOP)
    go(page, "/projects")
    page.get_by_role("button", name="导出全部项目资料").click()
    expect(page.locator("#job-text")).to_contain_text("正在排队")
    first = page.url
    go(page, "/projects")
    page.get_by_role("button", name="导出全部项目资料").click()
    expect(page.locator("#job-text")).to_contain_text("正在排队")
    assert page.url == first, "what is still to be done is not asked for twice"
    page.get_by_role("button", name="取消任务").click()
    expect(page.locator(".job-card .notice")).to_contain_text("任务已取消")
    page.get_by_role("button", name="重新开始").click()
    expect(page.locator("#job-bar")).to_be_visible()

    # It runs, and its process is killed half way.
    os.kill(worker, signal.SIGCONT)
    _stop_half_way(working_server, worker)
    expect(page.locator("#job-text")).not_to_contain_text("正在排队")
    expect(page.locator("#job-bar")).to_be_visible()
    os.kill(worker, signal.SIGKILL)
    until(lambda: not running(worker), page, "the worker lives on")
    link = page.get_by_role("link", name=re.compile("下载文件"))
    expect(link).to_be_visible(timeout=DONE_MILLISECONDS)
    assert working_server.job_worker_pid not in (None, worker)
    expect(page.locator(".job-card .notice-good")).to_contain_text(re.compile(r"已导出 \d+ 个项目"))
    with page.expect_download() as fetched:
        link.click()
    assert fetched.value.suggested_filename.endswith(".xlsx")
    target = tmp_path / "export.xlsx"
    fetched.value.save_as(target)
    data = target.read_bytes()
    assert sheet_names(data) == ["说明", "项目", "里程碑", "进展报告", "审核记录"]
    assert {JOURNEY.project_code, "演示数据，不代表真实工作情况", "滞后"} <= texts(data)
    assert formulas(data) == []

    # Somebody else sees nothing of it.
    other = page_as("office", working_server)
    go(other, "/jobs")
    expect(other.locator(".state")).to_contain_text("还没有任务")
    with problems.expected(r"404|Failed to load"):
        answer = other.goto(f"/jobs/{page.url.partition('job=')[2].partition('&')[0]}/result")
        assert answer is not None
        assert answer.status == 404


def test_a_backup_is_made_and_checked_in_the_browser(page_as: PageAs, working_server: LiveServer) -> None:
    page = page_as("administrator", working_server)
    go(page, "/admin/backups")
    expect(page.locator(".state")).to_contain_text("还没有备份")
    page.get_by_role("button", name="立即备份").click()
    expect(page.locator(".job-card .notice-good")).to_contain_text("已生成并校验", timeout=DONE_MILLISECONDS)
    go(page, "/admin/backups")
    expect(page.locator("#backups .ag-row")).to_have_count(1)
    expect(page.locator("#backups .ag-row")).to_contain_text("完整")
    assert page.locator("main a[download]").count() == 0

    # Somebody damages the file on the disk; the next check notices.
    archive = next((working_server.folder / "backups").glob("*.zip"))
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 0xFF
    archive.write_bytes(bytes(data))
    go(page, "/admin/backups")
    expect(page.locator("#backups .ag-row")).to_contain_text("未校验")
    page.get_by_role("button", name="校验全部备份").click()
    expect(page.locator(".job-card .notice-error")).to_contain_text("已损坏", timeout=DONE_MILLISECONDS)
    go(page, "/admin/jobs")
    expect(page.locator("#jobs .ag-row")).to_have_count(2)
    expect(page.locator("#jobs .ag-row").first).to_contain_text("校验全部备份")
    go(page, "/admin/backups")
    expect(page.locator("#backups .ag-row")).to_contain_text("已损坏")

    # Nothing is restored from it, whatever one says; people work on with what they have.
    for words in ([archive, "--check"], [archive], [archive, "--replace-everything"]):
        restored = subprocess.run(
            [sys.executable, "-m", "server.restore", *map(str, words)],
            cwd=PROJECT_ROOT,
            env=working_server.environment(),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert restored.returncode == 1, restored.stdout
        assert "备份文件已损坏" in restored.stderr
        assert "Traceback" not in restored.stderr
    go(page, "/admin/users")
    expect(page.locator("#users .ag-row").first).to_be_visible()


def _worker(server: LiveServer, page: Page) -> int:
    until(lambda: server.job_worker_pid is not None, page, "no worker was started")
    found = server.job_worker_pid
    assert found is not None
    return found


def _stop_half_way(server: LiveServer, worker: int) -> None:
    """Stop the process in the middle of its job, however fast the machine is."""
    deadline = time.monotonic() + 60
    with closing(sqlite3.connect(f"file:{server.database}?mode=ro", uri=True)) as connection:
        while time.monotonic() < deadline:
            if connection.execute("SELECT 1 FROM job WHERE state = 'running'").fetchone():
                os.kill(worker, signal.SIGSTOP)
                return
            time.sleep(0.005)
    raise AssertionError("the job was never running")
