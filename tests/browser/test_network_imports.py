"""Files of figures in the browser: mapped, tried, committed, undone; what is refused; the real samples."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from data_access.engine import make_engine
from data_access.unit_of_work import Database
from domain.clock import BusinessDateClock
from services.context import Context
from tests.browser.steps import go
from tests.support.application import default_rules
from tests.support.chromium import PageAs, PageProblems
from tests.support.live_server import LiveServer
from tests.support.sample_files import LOANS, names_of, register_units, samples
from tests.support.session import TestSession

pytestmark = pytest.mark.browser

LIST = "/network/imports"
STATISTICS = "shiyingchuan"
GOOD = """\
单位,一月,FEBRUARY,合计
试导甲馆*,"1,200",１３００,2500
试导 乙馆,100,-,100
试导丙分馆,7,8,15
合计,1307,1308,2615
"""
FILE = "试导到馆人次2023年.csv"


def units(server: LiveServer, names: dict[str, str]) -> None:
    """Register units by code and name, open since long ago."""
    database = Database(make_engine(f"sqlite:///{server.database}"), BusinessDateClock(date(2025, 11, 25)))
    register_units(Context(database, default_rules()), names)
    database.engine.dispose()


@pytest.fixture(scope="module", name="server")
def _server(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """One application for the journeys here, with units of their own."""
    server = LiveServer.start(run, tmp_path_factory.mktemp("imports") / "served")
    units(server, {"TS-1": "试导甲馆", "TS-2": "试导乙馆", "TS-3": "试导丙街分馆"})
    yield server
    server.stop()


def choose(page: Page, name: str, data: bytes) -> None:
    """Choose a file to upload."""
    with page.expect_file_chooser() as waiting:
        page.get_by_role("button", name="上传文件").click()
    waiting.value.set_files(FilePayload(name=name, mimeType="text/csv", buffer=data))


def sent(page: Page, name: str, data: bytes) -> None:
    """Upload a good file, and see what it seems to mean."""
    go(page, LIST)
    choose(page, name, data)
    page.wait_for_url(re.compile(r"run=\d+"), timeout=20_000)
    expect(page.locator("#import-columns .ag-row").first).to_be_visible()


def stands(page: Page, name: str) -> Locator:
    """What a name in the file stands for."""
    rows = page.locator("#import-units .ag-center-cols-container .ag-row")
    return rows.filter(has=page.locator('[col-id="name"]').filter(has_text=name)).locator('[col-id="stands"]')


def type_into(page: Page, cell: Locator, words: str) -> None:
    """Type into a cell."""
    cell.dblclick()
    cell.locator("input").fill(words)
    page.keyboard.press("Enter")


def tried(page: Page) -> None:
    """Confirm the mapping and wait for the trial."""
    page.get_by_role("button", name="确认对应，开始试算").click()
    expect(page.get_by_role("button", name="提交导入")).to_be_visible(timeout=20_000)


def figures(page: Page) -> dict[str, str]:
    """What the trial counted."""
    labels, values = page.locator(".key-label"), page.locator(".key-value")
    return dict(zip(labels.all_inner_texts(), values.all_inner_texts(), strict=True))


def test_a_file_is_mapped_tried_committed_and_undone(page_as: PageAs, server: LiveServer) -> None:
    page = page_as(STATISTICS, server)
    sent(page, FILE, GOOD.encode("gb18030"))
    expect(page.locator("#import-year")).to_have_value("2023")
    expect(page.locator("#import-code")).to_have_value("V01")
    expect(stands(page, "试导甲馆")).to_contain_text("TS-1")
    type_into(page, stands(page, "试导丙分馆"), "没有的馆")
    expect(page.locator("#import-names-message")).to_contain_text("没有编码或名称为“没有的馆”的")
    type_into(page, stands(page, "试导丙分馆"), "试导丙街分馆")
    expect(page.locator("#import-units")).to_contain_text("手工选择")
    expect(stands(page, "试导丙分馆")).to_contain_text("TS-3 试导丙街分馆")
    # Without a year the months say nothing; what was typed stays.
    page.fill("#import-year", "20x3")
    page.get_by_role("button", name="确认对应，开始试算").click()
    expect(page.locator("#import-message")).to_contain_text("年份请写四位数字")
    expect(page.locator("#import-year")).to_have_value("20x3")
    page.fill("#import-year", "2023")
    tried(page)
    assert figures(page)["新增"] == "5"
    expect(page.locator("#import-remarks")).to_contain_text("核对相符，略去")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="下载标好问题的文件").click()
    assert waiting.value.suggested_filename == "试导到馆人次2023年_检查结果.xlsx"
    # A double click commits once.
    page.get_by_role("button", name="提交导入").dblclick()
    expect(page.locator(".notice-good")).to_contain_text("已导入")
    row = page.locator("#imports .ag-center-cols-container .ag-row").first
    expect(row).to_contain_text("已导入")
    # The same again: names are known, nothing changes.
    sent(page, FILE, GOOD.encode())
    expect(stands(page, "试导丙分馆")).to_contain_text("TS-3")
    tried(page)
    assert figures(page)["未变"] == "5"
    expect(page.get_by_role("button", name="提交导入")).to_be_disabled()
    page.get_by_role("link", name="放弃这份文件…").click()
    page.get_by_role("button", name="确认放弃").click()
    expect(page.locator(".notice-good")).to_contain_text("已放弃")
    # Undone from the list.
    page.locator("#imports .ag-row").filter(has_text="撤销").get_by_role("link", name="撤销").click()
    page.get_by_role("button", name="确认撤销").click()
    expect(page.locator(".notice-good")).to_contain_text("已撤销")
    expect(page.locator("#imports")).to_contain_text("已撤销")


def test_bad_files_and_bad_lines_say_what_to_do(
    page_as: PageAs, server: LiveServer, problems: PageProblems
) -> None:
    page = page_as(STATISTICS, server)
    go(page, LIST)
    refused = page.locator("#import-uploaded")
    wide = ",".join(["1"] * 10_000)
    with problems.expected(r"422|Failed to load"):
        for name, data, words in (
            ("x.csv", b"name,1\ncaf\xe9,2\n", "文字编码无法识别"),
            ("x.csv", f"{wide}\n{wide}\n".encode(), "10000 列"),
            ("x.xlsx", b"PK\x03\x04broken", "不是能读的"),
            ("x.csv", b"", "空的"),
        ):
            choose(page, name, data)
            expect(refused).to_contain_text(words)
    sent(
        page,
        "坏行.csv",
        "单位,月份,到馆人次\n试导甲馆,2023-02-31,5\n试导甲馆,2023-03,-5\n试导甲馆,2023-04,=A1\n"
        "试导甲馆,2023-05,1\n试导甲馆,2023-05,2\n不认识的馆,2023-05,2\n试导乙馆,2023-05,9\n".encode(),
    )
    tried(page)
    told = page.locator("#import-remarks")
    for words in ("没有这一天", "不能为负数", "公式", "数值不同", "没有对应到单位"):
        expect(told).to_contain_text(words)
    page.get_by_role("button", name="提交导入").click()
    expect(page.locator("#import-commit-message")).to_contain_text("只导入没有问题的数据")
    page.locator("#import-partial input").check()
    page.get_by_role("button", name="提交导入").click()
    expect(page.locator(".notice-good")).to_contain_text("已导入")


@pytest.mark.skipif("NETWORK_SAMPLES" not in os.environ, reason="NETWORK_SAMPLES names no folder of samples")
def test_the_real_samples(page_as: PageAs, server: LiveServer) -> None:
    """With their years moved to those in which the demonstration's network was there."""
    found = samples(Path(os.environ["NETWORK_SAMPLES"]))
    units(server, {f"LS-{at}": name for at, name in enumerate(names_of(found), 1)})
    page = page_as(STATISTICS, server)
    for path in found:
        text = path.read_text("utf-8-sig")
        for year, moved in (("2019-", "2022-"), ("2020-", "2023-"), ("2021-", "2024-")):
            text = text.replace(f"\n{year}", f"\n{moved}")
        name = path.name.replace("2014", "2022").replace("2015", "2023")
        sent(page, name, text.encode())
        tried(page)
        counted = figures(page)
        assert counted["不导入"] == "0", name
        assert counted["新增"] == ("496" if path.name == LOANS else "948")
        page.get_by_role("button", name="提交导入").click()
        expect(page.locator(".notice-good")).to_contain_text("已导入", timeout=20_000)
