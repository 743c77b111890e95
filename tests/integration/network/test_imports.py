"""Files of figures: read with their faults, tried, committed whole or not at all, again, and undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.network.importing.figures import Standing
from domain.network.importing.mapping import Role as ColumnRole
from domain.network.importing.views import Basis, RunPage, RunState
from domain.permissions import Actor, Role, ScopeKind
from services.administration import GrantTerms, create_user
from services.network.importing import committing, mapping, trying
from services.network.importing.reading import checked_file, list_runs, run_page
from tests.support.branches import Branches, branches
from tests.support.factories import PASSWORD, SYSTEM, Library
from tests.support.imports import LONG, WIDE, choose, commit, send, try_out, workbook


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    return branches(library)


@pytest.fixture(name="statistics")
def _statistics(library: Library) -> Actor:
    return library.actor("statistics")


@pytest.fixture(name="still", scope="module")
def _still(unchanging_library: Library) -> Branches:
    """A network shared by files that are tried and never committed."""
    return branches(unchanging_library)


@pytest.fixture(name="still_statistics", scope="module")
def _still_statistics(unchanging_library: Library) -> Actor:
    return unchanging_library.actor("statistics")


def _reasons(page: RunPage, standing: Standing = Standing.REJECTED) -> dict[tuple[int, str], str]:
    return {
        (remark.line, remark.column): remark.text for remark in page.remarks if remark.standing is standing
    }


def test_a_wide_file_with_all_its_faults(net: Branches, statistics: Actor) -> None:
    context = net.library.context
    page = send(context, statistics, "到馆人次.csv", WIDE, "gb18030")
    assert page.mapping.header_line == 3
    assert (page.mapping.year, page.mapping.code) == (2023, "V01")
    assert [column.role for column in page.mapping.columns] == [
        ColumnRole.UNIT, ColumnRole.IGNORE, *[ColumnRole.FIGURE] * 3, ColumnRole.TOTAL,
    ]  # fmt: skip
    assert {choice.name: choice.code for choice in page.names["unit"]} == {
        "单位XW": "XW", "单位 XW-1": "XW-1", "单位QH": "QH", "没有这个馆": None, "单位QH-1": "QH-1",
    }  # fmt: skip
    page = try_out(context, statistics, page)
    counts = page.line.counts
    assert counts is not None
    assert (counts.added, counts.updated, counts.unchanged, counts.rejected) == (8, 0, 0, 4)
    assert counts.blanks == 1
    rejected = _reasons(page)
    assert "没有对应到单位" in rejected[7, ""]
    assert "不能为负数" in rejected[8, "1月"]
    assert "小数最多 4 位" in rejected[8, "二月"]
    assert "须填数字" in rejected[8, "MARCH"]
    warnings = _reasons(page, Standing.WARNING)
    assert "合计写的是 999，各期之和是 180" in warnings[6, "合计"]
    assert "1月写的是 1350、各行之和是 1345" in warnings[9, ""]
    assert "说明文字" in _reasons(page, Standing.LEFT_OUT)[10, ""]
    # Nothing counts before the commit, and bad lines are left out only knowingly.
    assert net.figure("network", "V01", "2023-01").value is None
    with pytest.raises(Invalid, match="有 4 处不能导入"):
        commit(context, statistics, page)
    assert commit(context, statistics, page, partial=True) == 8
    assert net.figure("network", "V01", "2023-01").value == 1350
    assert net.figure("network", "V01", "2023-03").value == 1470
    assert net.verify() == ()


def test_the_same_file_again_changes_nothing_and_names_are_remembered(
    net: Branches, statistics: Actor
) -> None:
    context = net.library.context
    page = send(context, statistics, "到馆2023.csv", WIDE)
    page = choose(context, statistics, page, "没有这个馆", "QH-1")
    page = choose(context, statistics, page, "单位QH-1", "")
    page = try_out(context, statistics, page)
    assert commit(context, statistics, page) == 11
    again = send(context, statistics, "到馆2023.csv", WIDE)
    known = {choice.name: (choice.code, choice.basis) for choice in again.names["unit"]}
    assert known["没有这个馆"] == ("QH-1", Basis.REMEMBERED)
    assert known["单位QH-1"] == ("", Basis.REMEMBERED)
    again = try_out(context, statistics, again)
    counts = again.line.counts
    assert counts is not None
    assert (counts.added, counts.updated, counts.unchanged, counts.rejected) == (0, 0, 11, 0)
    with pytest.raises(Invalid, match="没有需要导入"):
        commit(context, statistics, again)
    # The month of a later year finds its mapping too.
    later = send(context, statistics, "到馆2022.csv", WIDE.replace("2023年", "2022年"))
    assert later.line.source == page.line.source
    assert later.mapping.year == 2022


def test_kinds_of_items_are_added_up_and_counted_besides(net: Branches, statistics: Actor) -> None:
    context = net.library.context
    page = send(context, statistics, "issues.csv", LONG)
    assert page.mapping.sums
    assert {column.code for column in page.mapping.figures} == {"C01", "C02"}
    assert page.mapping.besides[0].items == ("Child Fiction",)
    mapping.set_besides(
        context, statistics, page.line.run_id, page.version, 3, "C05", ["Child Fiction"], ["Cash Sales"]
    )
    page = try_out(context, statistics, run_page(context, statistics, page.line.run_id))
    assert "没有这一天" in _reasons(page)[7, "期次"]
    commit(context, statistics, page, partial=True)
    assert net.figure("network", "C01", "2023-01").value == 140
    assert net.figure("network", "C02", "2023-01").value == 25
    assert net.figure("network", "C05", "2023-01").value == 40
    assert net.figure("network", "C01", "2023-02").value == 119
    assert net.verify() == ()


def test_repeated_lines(still: Branches, still_statistics: Actor) -> None:
    context = still.library.context
    text = "单位,月份,到馆人次\n单位XW,2023-01,5\n单位XW,2023-01,5\n单位QH,2023-01,5\n单位QH,2023-01,6\n"
    page = try_out(context, still_statistics, send(context, still_statistics, "重复.csv", text))
    counts = page.line.counts
    assert counts is not None
    assert (counts.added, counts.rejected, counts.left_out) == (1, 2, 1)
    assert "与第 5 行是同一单位" in _reasons(page)[4, ""]
    assert "与第 2 行重复" in _reasons(page, Standing.LEFT_OUT)[3, ""]


def test_an_import_is_undone_from_the_list(net: Branches, statistics: Actor) -> None:
    context = net.library.context
    net.post(("XW", "V01", "2023-01", 7))
    text = "单位,月份,到馆人次\n单位XW,2023-01,5\n单位QH,2023-01,6\n"
    page = try_out(context, statistics, send(context, statistics, "x.csv", text))
    commit(context, statistics, page)
    assert net.figure("network", "V01", "2023-01").value == 11
    line = list_runs(context, statistics)[0]
    assert line.may_undo
    version = run_page(context, statistics, line.run_id).version
    assert committing.ask_undo(context, statistics, line.run_id, version) is None
    assert net.figure("network", "V01", "2023-01").value == 7
    assert list_runs(context, statistics)[0].state is RunState.UNDONE
    with pytest.raises(Conflict):
        committing.ask_undo(context, statistics, line.run_id, version)
    assert net.verify() == ()


def test_what_was_changed_since_is_not_undone(net: Branches, statistics: Actor) -> None:
    context = net.library.context
    page = try_out(
        context, statistics, send(context, statistics, "x.csv", "单位,月份,到馆人次\n单位XW,2023-01,5\n")
    )
    commit(context, statistics, page)
    net.post(("XW", "V01", "2023-01", 8))
    version = run_page(context, statistics, page.line.run_id).version
    with pytest.raises(Conflict, match="后来的填报修改"):
        committing.ask_undo(context, statistics, page.line.run_id, version)
    assert net.figure("network", "V01", "2023-01").value == 8


def test_the_same_batch_twice_at_once_counts_once(net: Branches, statistics: Actor) -> None:
    context = net.library.context
    text = "单位,月份,到馆人次\n单位XW,2023-01,5\n"
    first = try_out(context, statistics, send(context, statistics, "x.csv", text))
    second = try_out(context, statistics, send(context, statistics, "x.csv", text))
    assert commit(context, statistics, first) == 1
    with pytest.raises(Conflict, match="已经提交"):
        commit(context, statistics, first)
    with pytest.raises(Conflict, match="又有变化"):
        commit(context, statistics, second)
    second = run_page(context, statistics, second.line.run_id)
    assert second.line.state is RunState.TRIED
    second = try_out(context, statistics, second)
    assert second.line.counts is not None
    assert second.line.counts.unchanged == 1
    assert net.figure("network", "V01", "2023-01").value == 5


def test_a_second_person_finds_the_mapping_moved(still: Branches, still_statistics: Actor) -> None:
    context = still.library.context
    page = send(context, still_statistics, "x.csv", WIDE)
    mapping.set_column(context, still_statistics, page.line.run_id, page.version, 5, ColumnRole.IGNORE, "")
    with pytest.raises(Conflict):
        trying.ask_trial(context, still_statistics, page.line.run_id, page.version)
    committing.discard(context, still_statistics, page.line.run_id, page.version + 1)
    assert list_runs(context, still_statistics)[0].state is RunState.DISCARDED


def test_locked_cells_and_units_out_of_reach_are_rejected(net: Branches, library: Library) -> None:
    context = library.context
    net.post(("XW-1", "V01", "2023-01", 7))
    net.approve("XW-1", "2023-01")
    grant = GrantTerms(Role.UNIT_REVIEWER, ScopeKind.UNIT, net.unit_id("XW"))
    create_user(context, SYSTEM, "reviewer_xw", "区馆审核", (grant,), password=PASSWORD, temporary=False)
    reviewer = library.actor("reviewer_xw")
    text = "单位,月份,到馆人次\n单位XW-1,2023-01,9\n单位XW-1,2023-02,9\n单位QH-1,2023-02,9\n"
    page = try_out(context, reviewer, send(context, reviewer, "x.csv", text))
    assert "已审定锁定" in _reasons(page)[2, ""]
    assert "不在您负责的范围内" in _reasons(page)[4, ""]
    assert page.line.counts is not None
    assert page.line.counts.added == 1
    # Reviewers see their own files alone; those without the right see none.
    other = send(context, library.actor("statistics"), "y.csv", text)
    with pytest.raises(NotFound):
        run_page(context, reviewer, other.line.run_id)
    assert [line.run_id for line in list_runs(context, reviewer)] == [page.line.run_id]
    for login in ("director", "reporter_ops", "admin"):
        with pytest.raises(Forbidden):
            run_page(context, library.actor(login), page.line.run_id)


def test_rules_of_places_and_periods_hold(still: Branches, still_statistics: Actor) -> None:
    context = still.library.context
    text = (
        "单位,月份,指标,数值\n单位XW,2023-Q1,到馆人次,9\n单位XW,2024-03,到馆人次,9\n单位XW,2023-01,人均到馆次数,9\n"
        "单位XW,2023-01,已报点数,9\n单位XW,2010-01,到馆人次,9\n单位QH,2023-01,服务人口,9\n单位QH,2023-01,到馆人次,闭馆\n"
    )
    page = send(context, still_statistics, "x.csv", text)
    page = try_out(context, still_statistics, page)
    told = _reasons(page)
    assert "按月填报" in told[2, ""]
    assert "还没有结束" in told[3, ""]
    assert "没有对应到指标" in told[4, ""]
    assert "没有对应到指标" in told[5, ""]
    assert "还没有这个单位" in told[6, ""]
    assert "行政区" in told[7, ""]
    assert page.line.counts is not None
    assert page.line.counts.added == 1


NO_TABLES = [
    ("x.pdf", b"%PDF-1.4", "可以导入的是"),
    ("x.csv", b"%PDF-1.4", "内容却是PDF"),
    ("x.xls", b"\xd0\xcf\x11\xe0", "另存为"),
    ("x.xlsx", b"PK\x03\x04garbage", "不是能读的"),
    ("x.csv", b"", "空的"),
    ("x.csv", b"name,1\ncaf\xe9,2\n", "文字编码无法识别"),
    ("x.csv", ("a," * 10_000 + "\n1\n").encode(), "最多 400 列"),
    ("x.csv", b"just one line\n", "没有表格"),
]


def test_files_that_are_none_are_refused(still: Branches, still_statistics: Actor) -> None:
    before = list_runs(still.library.context, still_statistics)
    for name, content, told in NO_TABLES:
        with pytest.raises(Invalid, match=told):
            send(still.library.context, still_statistics, name, content)
    assert list_runs(still.library.context, still_statistics) == before


def test_a_workbook_is_read_by_value_and_given_back_marked(
    still: Branches, still_statistics: Actor, tmp_path: Path
) -> None:
    context = still.library.context
    data = workbook(
        [
            ["示例各馆统计"],
            ["单位", "月份", "到馆人次", "文献外借册次"],
            ["单位XW", date(2023, 1, 1), 12, 3],
            [None, date(2023, 2, 1), 13, "=C3+1"],
            ["单位QH", "2023年2月", "1,005", 4.5],
        ],
        merged=["A3:A4"],
    )
    page = send(context, still_statistics, "表.xlsx", data)
    assert any("合并单元格" in note for note in page.notes)
    assert any("公式没有计算结果" in note for note in page.notes)
    page = try_out(context, still_statistics, page)
    assert "公式" in _reasons(page)[4, "文献外借册次"]
    assert page.line.counts is not None
    assert (page.line.counts.added, page.line.counts.rejected) == (5, 1)
    target = tmp_path / "checked.xlsx"
    assert checked_file(context, still_statistics, page.line.run_id, target) == "表_检查结果.xlsx"
    sheet = load_workbook(target).active
    assert sheet["A2"].value == "检查结果"
    assert "不导入：文献外借册次" in sheet["A4"].value
    assert sheet["D3"].value == 12
    assert sheet["A3"].value is None
