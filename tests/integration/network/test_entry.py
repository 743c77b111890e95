"""The entry grid: drafts, two people at one cell, what stands beside, what is closed, and Excel."""

from __future__ import annotations

import pytest

from domain.errors import Invalid
from domain.tables.compare import SubmittedRow
from domain.workflow import Action
from services.exchange.files import commit, download, preview, upload
from services.exchange.grid import save_rows
from services.network.report_list import open_list, open_report
from services.network.reporting import act
from tests.support.branch_people import Clerk, StaffedBranches, staffed
from tests.support.factories import Library
from tests.support.statements import counted
from tests.support.workbooks import Edited


@pytest.fixture(name="net")
def _net(library: Library) -> StaffedBranches:
    return staffed(library)


def test_the_pages_keep_to_the_budget_of_tabs(net: StaffedBranches) -> None:
    clerk, context = Clerk(net, "xw_reporter"), net.home.context
    net.post(("XW-1", "V01", "2024-02", 5))
    for look in (
        clerk.open,
        lambda: open_list(context, clerk.actor, "2024-02"),
        lambda: open_report(context, clerk.actor, "XW-1", "2024-02"),
    ):
        with counted(context.database.engine) as sent:
            look()
        assert 1 < len(sent) <= 16, "\n".join(sent)


def test_the_grid_is_that_of_one_s_own_units(net: StaffedBranches) -> None:
    whole, point = Clerk(net, "xw_reporter"), Clerk(net, "xw_point")
    assert [row.key for row in whole.open().rows] == ["XW", "XW-1", "XW-2"]
    assert [row.key for row in point.open().rows] == ["XW-1"]
    assert [unit.code for unit in Clerk(net, "statistics").subject.libraries] == ["QH", "SG", "XW"]
    rows = {row.key: row for row in whole.open().rows}
    columns = [column.key for column in whole.open().spec.editable]
    assert columns[:3] == ["V01", "C01", "C02"]
    assert "R08" in columns
    assert "P01" not in columns
    assert "V01" in rows["XW-2"].locked
    assert "C01" not in rows["XW-2"].locked
    with pytest.raises(Invalid, match="不在您的填报范围"):
        Clerk(net, "xw_point", "QH").open()
    with pytest.raises(Invalid, match="没有需要您填报"):
        Clerk(net, "xw_reporter", period="2024-Q1").open()
    with pytest.raises(Invalid, match="写法不对"):
        Clerk(net, "xw_reporter", period="2024-02-31").open()
    yearly = Clerk(net, "xw_reporter", period="2023").open()
    assert {row.key for row in yearly.rows} == {"XW", "XW-1"}


def test_drafts_count_nowhere_and_earlier_figures_stand_beside(net: StaffedBranches) -> None:
    net.post(
        ("XW-1", "V01", "2024-01", 1234), ("XW-1", "V01", "2023-02", None), ("XW-1", "C01", "2024-01", 0)
    )
    clerk = Clerk(net, "xw_reporter")
    clerk.type("XW-1", {"V01": "９００"})
    assert (clerk.shown("XW-1", "V01"), Clerk(net, "xw_point").shown("XW-1", "V01")) == ("900", "900")
    assert net.figure("network", "V01", "2024-02").value is None
    row = next(row for row in clerk.open().rows if row.key == "XW-1")
    assert row.beside["V01"] == ("1,234", "缺报")
    assert row.beside["C01"] == ("0", "—")
    assert row.values.get("C01") is None
    clerk.type("XW-1", {"V01": ""})
    assert clerk.shown("XW-1", "V01") is None


def test_what_the_checks_doubt_is_said_at_the_cell(net: StaffedBranches) -> None:
    net.post(("XW", "C01", "2024-02", 300), ("XW", "C05", "2024-02", 900))
    (row,) = (row for row in Clerk(net, "xw_reporter").open().rows if row.key == "XW")
    assert set(row.doubts) & {"C01", "C05"}
    assert all(said.startswith("请核对：") for said in row.doubts.values())


def test_two_windows_meet_cell_by_cell(net: StaffedBranches) -> None:
    first, second = Clerk(net, "xw_reporter"), Clerk(net, "xw_point")
    assert not first.type("XW-1", {"V01": "900"}, {"V01": ""}).bad
    assert not second.type("XW-1", {"C01": "5"}, {"C01": ""}).bad
    clash = second.type("XW-1", {"V01": "800"}, {"V01": ""})
    assert [fault.message for fault in clash.bad[0].faults] == ["下载之后有人把它改成了“900”，请核对后再填"]
    assert (first.shown("XW-1", "V01"), first.shown("XW-1", "C01")) == ("900", "5")
    assert not second.type("XW-1", {"V01": "800"}, {"V01": "900"}).bad
    assert first.shown("XW-1", "V01") == "800"


def test_figures_that_came_another_way_win_over_an_old_draft_and_are_told(net: StaffedBranches) -> None:
    clerk = Clerk(net, "xw_reporter")
    clerk.fill("XW-1")
    net.post(("XW-1", "V01", "2024-02", 77))
    row = next(row for row in clerk.open().rows if row.key == "XW-1")
    assert row.values["V01"] == "77"
    assert row.doubts["V01"].startswith("草稿里是“10”")
    refused = clerk.type("XW-1", {"V01": ""})
    assert "不能清空" in refused.bad[0].faults[0].message
    clerk.type("XW-1", {"V01": "10"})
    assert act(net.library.context, clerk.actor, Action.SUBMIT, [("XW-1", "2024-02")])[0].message == ""
    assert net.figure("unit:XW-1", "V01", "2024-02").value == 10


BAD = {
    "-5": "须在 0 到",
    "一百": "须填数字",
    "2月31日": "须填数字",
    "1.23456": "最多 4 位小数",
    "0~": "真零",
    "#REF!": "公式错误",
}


def test_bad_figures_are_refused_at_the_cell(net: StaffedBranches) -> None:
    clerk = Clerk(net, "xw_reporter")
    for text, message in BAD.items():
        saved = clerk.type("XW-1", {"V01": text, "C01": "3"}, {"V01": "", "C01": ""})
        assert message in saved.bad[0].faults[0].message
        assert clerk.shown("XW-1", "V01") is None


def test_rows_of_others_and_unknown_ones_are_refused(net: StaffedBranches) -> None:
    clerk = Clerk(net, "xw_reporter")
    rows = [SubmittedRow(1, {"key": key, "V01": "5"}, {"V01": ""}) for key in ("QH-1", "XX-9", "XW-1")]
    saved = save_rows(net.library.context, clerk.actor, "network", clerk.marks, rows, partial=True)
    assert [bad.key for bad in saved.bad] == ["QH-1", "XX-9"]
    assert clerk.shown("XW-1", "V01") == "5"
    assert Clerk(net, "qh_reporter").shown("QH-1", "V01") is None


def test_what_was_submitted_is_closed_and_says_why(net: StaffedBranches) -> None:
    clerk = Clerk(net, "xw_reporter")
    clerk.fill("XW-1")
    act(net.library.context, clerk.actor, Action.SUBMIT, [("XW-1", "2024-02")])
    row = next(row for row in clerk.open().rows if row.key == "XW-1")
    assert row.values["status"] == "待审核"
    assert "先撤回" in row.closed["V01"]
    assert "先撤回" in clerk.type("XW-1", {"V01": "11"}).bad[0].faults[0].message
    assert clerk.entry("XW-1").own
    assert not Clerk(net, "xw_point").entry("XW-1").own


def test_to_excel_and_back(net: StaffedBranches) -> None:
    context, clerk = net.library.context, Clerk(net, "xw_reporter", "XW")
    clerk.type("XW-1", {"V01": "900~闸机故障"})
    file = download(context, clerk.actor, "network", clerk.marks)
    book = Edited(file.data)
    for unit, header, value in (
        ("XW-1", "到馆人次", 901),
        ("XW-2", "文献外借册次", "-设备故障"),
        ("XW", "到馆人次", -3),
    ):
        book.put(unit, header, value)
    data = book.save()
    token = upload(context, clerk.actor, "network", clerk.marks, file.name, data)
    found = preview(context, clerk.actor, "network", token)
    assert (found.good, found.bad) == (2, 1)
    commit(context, clerk.actor, "network", token, found.seen, partial=True)
    assert clerk.shown("XW-1", "V01") == "901"
    assert clerk.shown("XW-2", "C01") == "-设备故障"
    assert clerk.shown("XW", "V01") is None
    other = Clerk(net, "xw_reporter", "XW", "2024-01")
    with pytest.raises(Invalid, match="2024-02"):
        upload(context, clerk.actor, "network", other.marks, file.name, data)
