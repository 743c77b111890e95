"""From one plan to the next in the browser: started by the administrator, carried over by the office."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from domain.evaluation import VerdictKind
from services.installation import open_context
from services.viewing import ViewRequest
from tests.browser.steps import go
from tests.support.application import default_rules
from tests.support.chromium import PageAs
from tests.support.live_server import LiveServer
from tests.support.verdicts import conclude

pytestmark = pytest.mark.browser


def test_unfinished_work_goes_over_to_the_next_plan(fresh_server: LiveServer, page_as: PageAs) -> None:
    administrator = page_as("administrator", fresh_server)
    go(administrator, "/admin/plans?new=1")
    administrator.locator("#plan-new-title").fill("演示后续规划")
    administrator.locator("#plan-new-code").fill("jlp 15")
    administrator.locator("#plan-new-organisation").fill("演示图书馆")
    administrator.get_by_role("button", name="建立规划").click()
    expect(administrator.get_by_text("编码须为大写字母、数字和短横线")).to_be_visible()
    expect(administrator.locator("#plan-new-title")).to_have_value("演示后续规划")
    administrator.locator("#plan-new-code").fill("JLP-15")
    administrator.get_by_role("button", name="建立规划").click()
    expect(administrator.get_by_text("规划已建立")).to_be_visible()

    office = page_as("office", fresh_server)
    go(office, "/plans/carry")
    # Nothing is lost and nothing goes over while tasks have no verdict.
    expect(office.get_by_text("没有终期评估结论，完成评估后才能结转")).to_be_visible()
    first, second = conclude_all(fresh_server)
    go(office, "/plans/carry")
    row = office.get_by_label(f"{first} ")
    node = first.removesuffix("-01")
    expect(office.get_by_text("2 个项目待结转到“演示后续规划”")).to_be_visible()
    row.fill("D99")
    office.get_by_role("button", name="结转", exact=True).click()
    expect(office.get_by_text("的去向“D99”不是“演示后续规划”中的条目编号")).to_be_visible()
    expect(row).to_have_value("D99")
    expect(office.get_by_label(f"{second} ")).to_have_value(second.removesuffix("-01"))
    row.fill(node)
    office.get_by_role("button", name="结转", exact=True).click()
    expect(office.get_by_text("已结转。新项目的类型")).to_be_visible()
    expect(office.get_by_text("没有待结转的项目")).to_be_visible()

    go(office, f"/projects/{first}")
    office.get_by_role("link", name=f"演示后续规划 {node}-02").click()
    expect(office.get_by_text("结转自")).to_be_visible()

    director = page_as("director", fresh_server)
    go(director, "/plans/compare")
    expect(director.get_by_text("结转 2 个项目")).to_be_visible()
    expect(director.get_by_text("沿用").first).to_be_visible()


def conclude_all(server: LiveServer) -> tuple[str, str]:
    """Verdicts on every task, two of which are to be carried over."""
    context = open_context(f"sqlite:///{server.database}", 5.0, default_rules())
    with context.database.reading() as session:
        from services.projects.portfolio import load_portfolio

        records = load_portfolio(context, session, ViewRequest(plan="JLP-14")).records
    codes = [record.work.code for record in records]
    carried = (codes[12], codes[40])
    conclude(
        context,
        {
            code: (VerdictKind.CARRIED, "尚未完成", "")
            if code in carried
            else (VerdictKind.DONE, "已完成", "")
            for code in codes
        },
    )
    context.database.engine.dispose()
    return carried
