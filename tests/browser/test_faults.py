"""When the database is gone or a worker dies: a Chinese message with a number, and it recovers by itself."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import expect

from services.demonstration.scenario import JOURNEY
from tests.browser.steps import go, until, wait_saved
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer

pytestmark = pytest.mark.browser

NUMBER = re.compile(r"[0-9A-F]{8}")
PROJECT = f"/projects/{JOURNEY.project_code}"


def test_a_database_that_is_gone_is_explained_and_comes_back(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("director", fresh_server)
    go(page, "/")
    elsewhere = fresh_server.database.with_suffix(".away")
    with problems.expected(r"503|Failed to load|Callback error|undefined"):
        fresh_server.database.rename(elsewhere)
        page.goto("/projects")
        expect(page.locator("h1")).to_have_text("服务暂时不可用")
        expect(page.locator("code")).to_have_text(NUMBER)
    elsewhere.rename(fresh_server.database)
    go(page, "/projects")
    expect(page.locator("#projects-tree")).to_be_visible()


def test_a_page_keeps_its_figures_when_the_server_does_not_answer(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as("director", fresh_server)
    go(page, "/")
    sentence = page.locator(".lead-sentence").inner_text()
    elsewhere = fresh_server.database.with_suffix(".away")
    with problems.expected(r"503|Failed to load|Callback error|undefined"):
        fresh_server.database.rename(elsewhere)
        page.fill("input[name=asof]", "2024-06-30")
        page.get_by_role("button", name="查看").click()
        bar = page.locator("[data-error-bar]")
        expect(bar).to_be_visible()
        expect(bar).to_contain_text(NUMBER)
        assert page.locator(".lead-sentence").inner_text() == sentence
    elsewhere.rename(fresh_server.database)
    page.get_by_role("button", name="重试").click()
    expect(page.locator(".lead-sentence")).to_contain_text("2024年6月30日")


def test_a_locked_database_loses_nothing_of_the_form(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as(JOURNEY.head, fresh_server)
    go(page, f"{PROJECT}/report")
    page.fill("#report-achieved", "锁定之前写下的内容。")
    wait_saved(page)
    with (
        closing(sqlite3.connect(fresh_server.database)) as other,
        problems.expected(r"503|Failed|Callback|undefined"),
    ):
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        page.get_by_role("button", name="提交审核").click()
        expect(page.locator("[data-error-bar]")).to_be_visible(timeout=15_000)
        expect(page.locator("#report-achieved")).to_have_value("锁定之前写下的内容。")
        other.execute("ROLLBACK")
    page.get_by_role("button", name="提交审核").click()
    expect(page.get_by_text("已提交，等待审核。")).to_be_visible()


def test_a_worker_killed_during_a_submit_leaves_all_or_nothing(
    page_as: PageAs, fresh_server: LiveServer, problems: PageProblems
) -> None:
    page = page_as(JOURNEY.head, fresh_server)
    go(page, f"{PROJECT}/report")
    page.fill("#report-achieved", "提交途中进程被杀。")
    wait_saved(page)
    before = _counts(fresh_server)
    submitted = {**before, "progress_report": before["progress_report"] + 1, "draft": before["draft"] - 1}
    submitted["decision"] += 1
    done = page.get_by_text("已提交，等待审核。")
    failed = page.locator("[data-error-bar]:not([hidden])")
    with closing(sqlite3.connect(fresh_server.database)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        page.get_by_role("button", name="提交审核").click()
        page.wait_for_timeout(700)
        killed = fresh_server.worker_pids()
        for pid in killed:
            os.kill(pid, signal.SIGKILL)
        until(lambda: not set(killed) & set(fresh_server.worker_pids()), page, "the workers live on")
        other.execute("ROLLBACK")
    # The browser may send a request again whose connection broke: then a new worker has done all of it.
    expect(done.or_(failed)).to_be_visible(timeout=20_000)
    problems.found.clear()
    if failed.is_visible():
        assert _counts(fresh_server) == before
        until(lambda: len(fresh_server.worker_pids()) >= 2, page, "no new workers came")
        go(page, f"{PROJECT}/report")
        expect(page.locator("#report-achieved")).to_have_value("提交途中进程被杀。")
        page.get_by_role("button", name="提交审核").click()
        expect(done).to_be_visible()
    assert _counts(fresh_server) == submitted


def _counts(server: LiveServer) -> dict[str, int]:
    tables = ("progress_report", "milestone_progress", "decision", "draft")
    with closing(sqlite3.connect(f"file:{server.database}?mode=ro", uri=True)) as connection:
        return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
