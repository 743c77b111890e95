"""Tables out and in again: what is written, what is not, and what two people do to one table."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

import services.capabilities  # noqa: F401 - registers every capability
from data_access.models import Change, Draft
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.tables.compare import RowState, SubmittedRow
from domain.workflow import Action
from services.exchange.files import (
    KEPT_UPLOADS,
    Preview,
    annotated,
    commit,
    discard,
    download,
    preview,
    upload,
)
from services.exchange.grid import open_table, save_rows
from services.projects.bulk_reporting import submit_filled
from services.projects.reporting import ReportBody, decide_report, save_draft
from tests.support.factories import BUILDING, PLATFORM, SYSTEM, TODAY, YEARLY, Library
from tests.support.workbooks import Edited

MILESTONES, REPORT = "milestones", "report"


@pytest.fixture
def office(library: Library) -> Actor:
    return library.actor("office")


@pytest.fixture
def head(library: Library) -> Actor:
    return library.actor("head_ops")


def taken(library: Library, actor: Actor, table: str) -> Edited:
    return Edited(download(library.context, actor, table, {}).data)


def given(library: Library, actor: Actor, table: str, book: Edited, month: str = "") -> Preview:
    shown = {"month": month} if month else {}
    token = upload(library.context, actor, table, shown, "我的表.xlsx", book.save())
    return preview(library.context, actor, table, token)


def keys(library: Library, code: str) -> list[str]:
    return [f"M{number}" for number in library.milestones(code)]


def changes(library: Library, action: str) -> int:
    with library.context.database.reading() as session:
        return session.scalar(select(func.count()).where(Change.action == action)) or 0


def uploads(library: Library) -> int:
    with library.context.database.reading() as session:
        return session.scalar(select(func.count()).where(Draft.subject_kind == "table_upload")) or 0


def test_an_untouched_workbook_changes_nothing(library: Library, office: Actor) -> None:
    found = given(library, office, MILESTONES, taken(library, office, MILESTONES))
    assert {o.state for o in found.outcomes} == {RowState.UNCHANGED}
    assert found.compared
    with pytest.raises(Invalid, match="没有需要导入的行"):
        commit(library.context, office, MILESTONES, found.token, found.seen)


def test_a_workbook_is_committed_once_and_told_in_the_ledger(library: Library, office: Actor) -> None:
    book = taken(library, office, MILESTONES)
    first, second, _ = keys(library, BUILDING)
    book.put(first, "里程碑", "　选址与报批\u200b")
    book.put(second, "计划完成", "2024年9月30日")
    book.put(second, "调整或取消的原因", "工期顺延")
    book.put(keys(library, PLATFORM)[0], "权重", "２.5")
    line = book.add(项目编号=BUILDING, 里程碑="试运行", 计划完成=date(2024, 11, 30), 权重=1)
    found = given(library, office, MILESTONES, book)
    assert found.counts[RowState.CHANGED] == 3
    assert found.counts[RowState.NEW] == 1
    assert found.bad == 0, [o.faults for o in found.outcomes if o.bad]
    assert next(o for o in found.outcomes if o.state is RowState.NEW).number == line
    amended = changes(library, "project.amend")
    done = commit(library.context, office, MILESTONES, found.token, found.seen)
    assert done.rows == 4
    # One change for each project, and one for the import, which names them.
    assert changes(library, "project.amend") == amended + 2
    with library.context.database.reading() as session:
        told = session.scalars(select(Change).where(Change.action == "table.import")).one()
    assert told.seq == done.seq
    assert told.after is not None
    assert told.after["file"] == "我的表.xlsx"
    assert set(told.after["written"]) == {BUILDING, PLATFORM}
    detail = library.detail(BUILDING)
    assert ("source", "", "导入“我的表.xlsx”") in detail.history[0].changes
    work = detail.line.work
    assert [m.title for m in work.milestones] == ["选址与报批", "施工", "验收", "试运行"]
    # An agreed date is asked for, and holds once a director approved.
    assert work.milestones[1].due_on == date(2024, 6, 30)
    rows = {row.key: row for row in open_table(library.context, office, MILESTONES, {}).rows}
    assert [row.values["waiting"] for row in rows.values() if row.values["waiting"]] == [date(2024, 9, 30)]
    assert library.approve_moves(BUILDING) == 1
    assert library.detail(BUILDING).line.work.milestones[1].due_on == date(2024, 9, 30)
    assert library.detail(PLATFORM).line.work.milestones[0].weight == 2.5
    with pytest.raises(NotFound, match="已经导入"):
        commit(library.context, office, MILESTONES, found.token, found.seen)
    assert changes(library, "table.import") == 1


def test_bad_rows_stop_the_import_unless_one_says_otherwise(library: Library, office: Actor) -> None:
    book = taken(library, office, MILESTONES)
    first, second, third = keys(library, BUILDING)
    book.put(first, "里程碑", "选址完成")
    book.put(second, "计划完成", "6月30日")
    book.put(third, "权重", "很重")
    found = given(library, office, MILESTONES, book)
    assert (found.good, found.bad) == (1, 2)
    faults = {o.key: o.faults[0] for o in found.outcomes if o.bad}
    assert faults[second].column == "due_on"
    assert faults[second].original == "6月30日"
    assert "年份" in faults[second].message
    assert faults[third].column == "weight"
    with pytest.raises(Invalid, match="2 行不能导入"):
        commit(library.context, office, MILESTONES, found.token, found.seen)
    assert library.detail(BUILDING).line.work.milestones[0].title == "选址"
    done = commit(library.context, office, MILESTONES, found.token, found.seen, partial=True)
    assert (done.rows, done.skipped) == (1, 2)
    work = library.detail(BUILDING).line.work
    assert work.milestones[0].title == "选址完成"
    assert work.milestones[2].weight == 1


def test_the_rules_of_the_form_hold_in_the_table(library: Library, office: Actor) -> None:
    book = taken(library, office, MILESTONES)
    first, second, third = keys(library, BUILDING)
    book.put(first, "计划完成", date(2022, 1, 1))
    book.put(second, "计划完成", date(2024, 7, 31))
    book.put(third, "取消", "是")
    book.add(项目编号="D99-01", 里程碑="无主", 权重=1)
    book.add(项目编号=BUILDING, 里程碑="", 权重=1)
    found = given(library, office, MILESTONES, book)
    told = {o.number: {f.column: f.message for f in o.faults} for o in found.outcomes if o.bad}
    assert told[book.line(first)].keys() == {"due_on", "reason"}
    assert told[book.line(second)] == {"reason": "调整期限或取消，须写明原因"}
    assert told[book.line(third)] == {"reason": "调整期限或取消，须写明原因"}
    assert "没有这个编号的项目" in told[max(told) - 1]["code"]
    assert "必须填写" in told[max(told)]["title"]


def test_what_a_colleague_changed_meanwhile_is_a_conflict_or_stands(
    library: Library, office: Actor, head: Actor
) -> None:
    book = taken(library, office, MILESTONES)
    first, second, third = keys(library, BUILDING)
    library.save(SYSTEM, BUILDING, due={2: date(2024, 8, 31), 3: date(2025, 1, 31)})
    book.put(first, "里程碑", "选址完成")
    book.put(second, "计划完成", date(2024, 7, 31))
    book.put(second, "调整或取消的原因", "我也要改")
    found = given(library, office, MILESTONES, book)
    states = {o.key: o.state for o in found.outcomes}
    assert states[first] is RowState.CHANGED
    assert states[second] is RowState.CONFLICT
    assert states[third] is RowState.UNCHANGED
    conflict = next(o for o in found.outcomes if o.key == second)
    assert "2024-08-31" in conflict.faults[0].message
    commit(library.context, office, MILESTONES, found.token, found.seen, partial=True)
    work = library.detail(BUILDING).line.work
    assert [m.due_on for m in work.milestones[1:]] == [date(2024, 8, 31), date(2025, 1, 31)]


def test_a_change_after_the_preview_asks_for_another_look(
    library: Library, office: Actor, head: Actor
) -> None:
    book = taken(library, office, MILESTONES)
    first = keys(library, BUILDING)[0]
    book.put(first, "权重", 3)
    found = given(library, office, MILESTONES, book)
    _, terms = library.terms(BUILDING)
    assert terms.milestones[0].weight == 1
    save_rows(
        library.context,
        head,
        MILESTONES,
        {},
        [SubmittedRow(1, {"key": first, "weight": "2"}, {"weight": "1"})],
    )
    with pytest.raises(Conflict, match="又有变化"):
        commit(library.context, office, MILESTONES, found.token, found.seen)
    assert library.detail(BUILDING).line.work.milestones[0].weight == 2


def test_a_table_holds_what_one_may_edit_and_no_more(library: Library, head: Actor) -> None:
    rows = open_table(library.context, head, MILESTONES, {}).rows
    assert {row.values["code"] for row in rows} == {BUILDING, YEARLY}
    stranger = keys(library, PLATFORM)[0]
    saved = save_rows(
        library.context, head, MILESTONES, {}, [SubmittedRow(1, {"key": stranger, "title": "我的"})]
    )
    assert saved.written is None
    assert "没有标识为" in saved.bad[0].faults[0].message
    for login in ("director", "reporter_ops", "admin", "trustee"):
        with pytest.raises(Forbidden):
            open_table(library.context, library.actor(login), MILESTONES, {})
    for login in ("director", "office", "admin"):
        with pytest.raises(Forbidden):
            download(library.context, library.actor(login), REPORT, {})


def test_an_upload_is_its_persons_own_and_does_not_stay(library: Library, office: Actor, head: Actor) -> None:
    book = taken(library, head, MILESTONES)
    book.put(keys(library, BUILDING)[0], "权重", 3)
    found = given(library, head, MILESTONES, book)
    for attempt in (preview, annotated):
        with pytest.raises(NotFound):
            attempt(library.context, office, MILESTONES, found.token)
    with pytest.raises(NotFound):
        commit(library.context, office, MILESTONES, found.token, found.seen)
    discard(library.context, office, MILESTONES, found.token)
    assert preview(library.context, head, MILESTONES, found.token).good == 1
    discard(library.context, head, MILESTONES, found.token)
    with pytest.raises(NotFound, match="已过期"):
        preview(library.context, head, MILESTONES, found.token)
    for _ in range(KEPT_UPLOADS + 2):
        given(library, head, MILESTONES, book)
    assert uploads(library) == KEPT_UPLOADS
    library.go_to(TODAY + timedelta(days=2))
    given(library, office, MILESTONES, taken(library, office, MILESTONES))
    assert uploads(library) == 1


def test_a_workbook_of_another_table_or_month_is_refused(library: Library, head: Actor) -> None:
    with pytest.raises(Invalid, match=r"这是“批量填报”|没有可以填写的列"):
        given(library, head, MILESTONES, taken(library, head, REPORT))
    march = taken(library, head, REPORT)
    march.put(keys(library, BUILDING)[1], "本期完成", 0.5)
    library.go_to(date(2024, 4, 21))
    with pytest.raises(Invalid, match="2024-03 月报的，页面上填报的是 2024-04"):
        given(library, head, REPORT, march, "2024-04")


def test_a_months_drafts_are_filled_by_a_workbook_and_submitted(library: Library, head: Actor) -> None:
    book = taken(library, head, REPORT)
    project = f"P{library.project_id(BUILDING)}"
    first, second, third = keys(library, BUILDING)
    book.put(second, "本期完成", "６２.５％")
    book.put(third, "本期完成", 0.1)
    book.put(project, "完成情况", "主体结构封顶。\n完成验收。")
    book.put(first, "完成情况", "写错了行")
    book.put(f"P{library.project_id(YEARLY)}", "存在问题", "场地紧张")
    found = given(library, head, REPORT, book)
    refused = next(o for o in found.outcomes if o.bad)
    assert refused.key == first
    assert "这一行不填“完成情况”" in refused.faults[0].message
    done = commit(library.context, head, REPORT, found.token, found.seen, partial=True)
    assert (done.rows, done.skipped) == (4, 1)
    opened = open_table(library.context, head, REPORT, {})
    drafts = opened.subject.drafts
    body = drafts[library.project_id(BUILDING)].body
    ids = library.milestones(BUILDING)
    assert body.completions == {ids[1]: 62.5, ids[2]: 10.0}
    assert body.achieved == "主体结构封顶。\n完成验收。"
    assert body.effective_on == TODAY
    assert submit_filled(library.context, head, {}) == 1
    with pytest.raises(Invalid, match="还没有填好的项目"):
        submit_filled(library.context, head, {})
    after = open_table(library.context, head, REPORT, {})
    assert after.subject.waiting == 1
    assert {row.values["code"] for row in after.rows if "now" not in row.locked} == {YEARLY}
    report = library.detail(BUILDING).reports[0]
    assert {(claim.title, claim.completion) for claim in report.claims} == {("施工", 62.5), ("验收", 10.0)}


def test_two_people_fill_in_one_grid(library: Library, head: Actor) -> None:
    reporter = library.actor("reporter_ops")
    _, second, third = keys(library, BUILDING)

    def row(key: str, was: str, now: str) -> SubmittedRow:
        return SubmittedRow(1, {"key": key, "now": now}, {"now": was})

    assert save_rows(library.context, head, REPORT, {}, [row(second, "", "40")]).written
    # Another cell of the same project: both stand.
    assert save_rows(library.context, reporter, REPORT, {}, [row(third, "", "5%")]).written
    saved = save_rows(library.context, reporter, REPORT, {}, [row(second, "", "45")])
    assert saved.written is None
    assert saved.bad[0].state is RowState.CONFLICT
    assert "40%" in saved.bad[0].faults[0].message
    assert save_rows(library.context, reporter, REPORT, {}, [row(second, "40%", "45")]).written
    # Said again, it changes nothing and is no conflict.
    assert save_rows(library.context, reporter, REPORT, {}, [row(second, "", "45")]).written is None
    drafts = open_table(library.context, head, REPORT, {}).subject.drafts
    ids = library.milestones(BUILDING)
    assert drafts[library.project_id(BUILDING)].body.completions == {ids[1]: 45.0, ids[2]: 5.0}


def test_good_rows_of_a_grid_are_saved_beside_bad_ones(library: Library, head: Actor) -> None:
    _, second, third = keys(library, BUILDING)
    rows = [
        SubmittedRow(1, {"key": second, "now": "0.7"}, {"now": ""}),
        SubmittedRow(2, {"key": third, "now": "7"}, {"now": ""}),
    ]
    assert save_rows(library.context, head, REPORT, {}, rows).written is None
    saved = save_rows(library.context, head, REPORT, {}, rows, partial=True)
    assert saved.written
    assert "分不清是百分之几" in saved.bad[0].faults[0].message


def test_the_grid_keeps_what_the_form_wrote(library: Library, head: Actor) -> None:
    ids = library.milestones(BUILDING)
    project_id = library.project_id(BUILDING)
    body = ReportBody("写在表单里。", "问题", "打算", TODAY, {ids[1]: 30.0})
    save_draft(library.context, head, project_id, "2024-03", 0, body)
    row = SubmittedRow(1, {"key": f"M{ids[2]}", "now": "20"}, {"now": ""})
    assert save_rows(library.context, head, REPORT, {}, [row]).written == {BUILDING: 2}
    kept = open_table(library.context, head, REPORT, {}).subject.drafts[project_id].body
    assert kept == ReportBody("写在表单里。", "问题", "打算", TODAY, {ids[1]: 30.0, ids[2]: 20.0})


def test_a_returned_report_is_what_the_next_draft_begins_with(library: Library, head: Actor) -> None:
    reporter = library.actor("reporter_ops")
    report = library.submit(reporter, BUILDING, {2: 40})
    rows = open_table(library.context, head, REPORT, {}).rows
    assert BUILDING not in {row.values["code"] for row in rows if "now" not in row.locked}
    decide_report(library.context, head, report, Action.RETURN, "请补充数据")
    opened = open_table(library.context, reporter, REPORT, {})
    ids = library.milestones(BUILDING)
    assert opened.subject.drafts[library.project_id(BUILDING)].body.completions == {ids[1]: 40.0}
    row = SubmittedRow(1, {"key": f"M{ids[1]}", "now": "50"}, {"now": "40"})
    assert save_rows(library.context, reporter, REPORT, {}, [row]).written
    kept = open_table(library.context, reporter, REPORT, {}).subject.drafts[library.project_id(BUILDING)]
    assert kept.body.achieved == "本月按计划推进。"
    assert kept.body.completions == {ids[1]: 50.0}
