"""The staff register in the browser: a workbook with faults, a person's page, leave, and who is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from services.demonstration.scenario import DEMO_LOGINS
from tests.browser.steps import go
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer
from tests.support.workbooks import Edited

pytestmark = pytest.mark.browser

REGISTER, TABLE = "/talent/register", "/talent/register/table"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NEW = {
    "工号": "YG0901",
    "姓名": "演示新人甲",
    "部门": "少儿部",
    "职称级别": "初级",
    "职称": "助理馆员",
    "岗位类别": "专业技术",
    "学历": "硕士",
    "学科专业": "教育学",
    "出生年份": 1998,
    "入馆日期": "2025-11-03",
}


def upload(page: Page, data: bytes) -> None:
    """Hand the workbook back."""
    with page.expect_file_chooser() as waiting:
        page.get_by_role("button", name="上传填好的 Excel").click()
    waiting.value.set_files(FilePayload(name="名册.xlsx", mimeType=WORKBOOK, buffer=data))
    expect(page.locator("#table-staff-commit-good")).to_be_visible()


def test_the_register_is_imported_corrected_and_read(page_as: PageAs, fresh_server: LiveServer) -> None:
    page = page_as(DEMO_LOGINS["hr"], fresh_server)
    go(page, REGISTER)
    expect(page.locator(".page h1")).to_have_text("人员名册")
    page.get_by_role("link", name="表格维护").click()
    expect(page.locator("#table-staff-grid .ag-row").first).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="下载 Excel 填写").click()
    book = Edited(Path(waiting.value.path()).read_bytes())

    # An identity card's number, a department that is none, a number that is taken; one line is good.
    book.add(**NEW)
    book.add(**NEW | {"工号": "320102199801011234", "姓名": "演示新人乙"})
    book.add(**NEW | {"工号": "YG0902", "姓名": "演示新人丙", "部门": "少儿服务部"})
    book.add(**NEW | {"工号": "YG0001", "姓名": "演示新人丁"})
    upload(page, book.save())
    preview = page.locator("#table-staff-preview")
    expect(preview).to_contain_text("本系统不保存身份证号")
    expect(preview).to_contain_text("没有“少儿服务部”这个部门")
    expect(preview).to_contain_text("工号 YG0001 已在名册上")
    expect(page.locator("#table-staff-commit")).to_be_hidden()
    page.get_by_role("button", name="只导入没有问题的 1 行").click()
    expect(page.locator(".notice-good")).to_contain_text("已导入")

    # The person's page; leave that overlaps is refused and stays as typed.
    go(page, f"{REGISTER}?q=YG0901")
    page.get_by_role("link", name="演示新人甲").click()
    expect(page.locator(".page h1")).to_have_text("演示新人甲")
    expect(page.locator(".page")).to_contain_text("初级 助理馆员")
    page.get_by_role("link", name="修改登记").click()
    page.locator("#staff-leave-from").fill("2025-11-10")
    page.locator("#staff-leave-save").click()
    expect(page.locator(".notice-good")).to_contain_text("已登记请假")
    page.locator("#staff-leave-from").fill("2025-11-20")
    page.locator("#staff-leave-save").click()
    expect(page.locator("#staff-leave-message")).to_contain_text("与已登记的请假（2025-11-10 至 未定）重叠")
    expect(page.locator("#staff-leave-from")).to_have_value("2025-11-20")

    # Left, and no day said; then entered before the sixteenth birthday; then a good change.
    page.locator("#staff-title").fill("馆员")
    page.locator("#staff-status").select_option("left")
    page.locator("#staff-save").click()
    message = page.locator("#staff-message")
    expect(message).to_contain_text("请填写离馆日期")
    expect(page.locator("#staff-title")).to_have_value("馆员")
    page.locator("#staff-status").select_option("active")
    page.locator("#staff-birth").fill("2009")
    page.locator("#staff-entered").fill("2024-11-03")
    page.locator("#staff-save").click()
    expect(message).to_contain_text("不满 16 岁")
    page.locator("#staff-birth").fill("1998")
    page.locator("#staff-entered").fill("2025-11-03")
    page.locator("#staff-save").click()
    expect(page.locator(".notice-good")).to_contain_text("已保存")
    expect(page.locator(".page")).to_contain_text("初级 馆员")
    expect(page.locator(".page")).to_contain_text("请假 1 次")


def test_each_reads_whom_they_may(page_as: PageAs, live_server: LiveServer) -> None:
    head = page_as(DEMO_LOGINS["head"], live_server)
    go(head, REGISTER)
    expect(head.locator(".page")).to_contain_text("阅读推广部")
    expect(head.get_by_role("link", name="表格维护")).to_have_count(0)
    expect(head.locator("#staff-list .ag-center-cols-container")).not_to_contain_text("信息技术部")
    # The director of the library is of another department.
    go(head, "/talent/people/YG0001")
    expect(head.locator(".page")).to_contain_text("名册上没有这个人")
    staff = page_as(DEMO_LOGINS["staff"], live_server)
    go(staff, "/talent/me")
    expect(staff.locator(".page h1")).to_have_text("我的档案")
    expect(staff.locator(".page")).to_contain_text("潘子衿")
    expect(staff.locator(".page")).to_contain_text("借阅服务部")
