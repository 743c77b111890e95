"""The staff register: written by the personnel duty, read by those who may, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers the table
from data_access.models import Change, Draft, RoleGrant, StaffRow, UserAccount
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.talent.sight import HIDDEN_NAME, Stage
from domain.talent.staff import LeaveKind, StaffStatus, TitleLevel
from services import administration
from services.exchange import files, grid
from services.exchange.grid import SubmittedRow
from services.identity import log_in
from services.talent.editing import (
    Newcomer,
    change_staff,
    register_staff,
    remove_leave,
    save_leave,
)
from services.talent.people import RegisterFilter, export_register, open_own, open_person, register_list
from services.talent.register import load_roster, own_record
from services.talent.sight import names
from services.viewing import ViewRequest
from tests.support.factories import TODAY, Library, name_of
from tests.support.staff import enrol, enrol_people, roster, terms
from tests.support.statements import counted
from tests.support.workbooks import Edited

PEOPLE = {"staff": "ops", "head_ops": "ops", "hr": "party", "director": "party", "head_tech": "tech"}


def recorded(library: Library, action: str) -> list[Change]:
    """The changes of this kind in the ledger."""
    with library.context.database.reading() as session:
        return list(session.scalars(select(Change).where(Change.action == action).order_by(Change.seq)))


def test_somebody_new_gets_an_account_that_nobody_can_log_in_to_yet(library: Library) -> None:
    hr = library.actor("hr")
    saved = register_staff(
        library.context, hr, "YG0042", Newcomer("周小满"), terms(library.department("ops"))
    )
    member = roster(library.context).by_number("YG0042")
    assert member is not None
    assert saved.number == "YG0042"
    assert (member.effective_on, member.title_level) == (date(2015, 3, 2), TitleLevel.MIDDLE)
    with library.context.database.reading() as session:
        account = session.get(UserAccount, member.user_id)
        assert account is not None
        assert (account.login, account.active, account.must_change_password) == ("yg0042", True, True)
        grants = session.scalars(select(RoleGrant.role).where(RoleGrant.user_id == account.id)).all()
        assert grants == ["staff"]
    with pytest.raises(Invalid):
        log_in(library.context, "yg0042", "-")
    administration.reset_password(library.context, Actor.system(), "yg0042")
    # The ledger has the number, and neither the name nor the year of birth.
    [change] = recorded(library, "staff.create")
    assert change.subject_id == "YG0042"
    assert "周小满" not in str(change.after)
    assert "1985" not in str(change.after)


def test_an_account_is_taken_over_and_keeps_its_roles(library: Library) -> None:
    ids = enrol_people(library, {"staff": "ops", "admin": "tech"})
    own = own_record(library.context, library.actor("staff"))
    assert (own.id, own.number) == (ids["staff"], "YG0001")
    # Who had no right to hours of their own has it now, and nobody gets a role twice.
    assert own_record(library.context, library.actor("admin")).id == ids["admin"]
    with library.context.database.reading() as session:
        statement = select(RoleGrant.role).where(RoleGrant.user_id == library.user_id("staff"))
        assert session.scalars(statement).all() == ["staff"]


@pytest.mark.parametrize(
    ("number", "person", "field", "words"),
    [
        ("YG0001", Newcomer("周小满"), "number", "已在名册上"),
        ("320102198001011234", Newcomer("周小满"), "number", "身份证号"),
        ("YG0099", Newcomer("  "), "name", "请填写姓名"),
        ("YG0099", Newcomer(name_of("reporter_ops")), "login", "已有同名账户（登录名 reporter_ops）"),
        ("YG0099", Newcomer(name_of("staff"), "staff"), "login", "已属于名册上的工号 YG0001"),
        ("YG0099", Newcomer("周小满", "reporter_ops"), "login", "另一个姓名"),
        ("YG0099", Newcomer("周小满", "9 lives"), "login", "小写字母"),
    ],
)
def test_who_cannot_be_put_on_the_register(
    unchanging_library: Library, number: str, person: Newcomer, field: str, words: str
) -> None:
    library = unchanging_library
    if roster(library.context).by_number("YG0001") is None:
        enrol_people(library, PEOPLE)
    with pytest.raises(Invalid) as refused:
        register_staff(library.context, library.actor("hr"), number, person, terms(library.department("ops")))
    assert words in refused.value.fields[field]
    assert refused.value.message.endswith("。")


def test_a_promotion_keeps_what_was_before_and_what_was_known(library: Library) -> None:
    enrol_people(library, PEOPLE)
    hr, context = library.actor("hr"), library.context
    page, _ = open_person(context, hr, "YG0001")
    with context.database.reading() as session:
        known = max(session.scalars(select(Change.seq)))
    better = terms(library.department("ops"), title="副研究馆员", title_level=TitleLevel.ASSOCIATE)
    saved = change_staff(context, hr, "YG0001", better, date(2023, 7, 1), page.version)
    with context.database.reading() as session:

        def title(day: date, known_at: int = EVERYTHING_KNOWN) -> str:
            found = load_roster(session, AsOf(day, known_at)).by_number("YG0001")
            assert found is not None
            return found.title

        assert title(TODAY) == title(date(2023, 7, 1)) == "副研究馆员"
        assert title(date(2023, 6, 30)) == title(TODAY, known) == "馆员"
    # The second to save what they opened before is told, and a second click changes nothing.
    with pytest.raises(Conflict):
        change_staff(context, hr, "YG0001", better, TODAY, page.version)
    assert change_staff(context, hr, "YG0001", better, TODAY, saved.version) == saved
    [change] = recorded(library, "staff.change")
    assert change.after is not None
    assert change.after["changed"] == ["title_level", "title"]
    standings = open_person(context, hr, "YG0001")[0].history
    assert [(one.effective_on, one.title) for one in standings] == [
        (date(2023, 7, 1), "副高 副研究馆员"),
        (date(2015, 3, 2), "中级 馆员"),
    ]
    # The page shows the chosen day; before somebody came there is nothing to show.
    then, _ = open_person(context, hr, "YG0001", ViewRequest(asof="2023-06-30"))
    assert (then.member.title, then.seen_of) == ("馆员", date(2023, 6, 30))
    assert [one.title for one in then.history] == ["中级 馆员"]
    assert open_person(context, hr, "YG0001", ViewRequest())[0].seen_of is None
    earlier = register_list(context, hr, RegisterFilter(), ViewRequest(asof="2023-06-30"))
    assert earlier.day == date(2023, 6, 30)
    assert {line.member.number: line.member.title for line in earlier.lines}["YG0001"] == "馆员"


def test_leave_is_registered_corrected_and_taken_back(library: Library) -> None:
    enrol_people(library, PEOPLE)
    context, hr = library.context, library.actor("hr")
    first = date(2024, 1, 8)
    seen = open_person(context, hr, "YG0001")[0].version
    saved = save_leave(context, hr, "YG0001", first, None, LeaveKind.MATERNITY, seen)
    with pytest.raises(Conflict):
        save_leave(context, hr, "YG0001", date(2023, 2, 1), date(2023, 2, 9), LeaveKind.SICK, seen)
    with pytest.raises(Invalid, match="重叠"):
        save_leave(context, hr, "YG0001", date(2024, 2, 1), None, LeaveKind.SICK)
    saved = save_leave(context, hr, "YG0001", first, date(2024, 6, 7), LeaveKind.MATERNITY, saved.version)
    again = save_leave(context, hr, "YG0001", first, date(2024, 6, 7), LeaveKind.MATERNITY, saved.version)
    assert again == saved
    staff_id = own_record(context, library.actor("staff")).id
    [leave] = roster(context).leaves(staff_id)
    assert (leave.from_day, leave.to_day) == (first, date(2024, 6, 7))
    [line] = [one for one in register_list(context, hr, RegisterFilter()).lines if one.away]
    assert (line.member.number, line.away) == ("YG0001", "产假")
    remove_leave(context, hr, "YG0001", first, saved.version)
    assert roster(context).leaves(staff_id) == ()
    with pytest.raises(Invalid, match="没有自 2024-01-08 开始的请假"):
        remove_leave(context, hr, "YG0001", first)


def test_a_leaver_who_is_erased_still_counts(library: Library) -> None:
    ids = enrol_people(library, PEOPLE)
    context, hr = library.context, library.actor("hr")
    ops = library.department("ops")
    gone = terms(ops, status=StaffStatus.LEFT, left_on=date(2024, 2, 29))
    change_staff(
        context, hr, "YG0001", gone, date(2024, 2, 29), open_person(context, hr, "YG0001")[0].version
    )
    before = roster(context)
    user_id = before.members[ids["staff"]].user_id
    administration.set_active(context, Actor.system(), user_id, False)
    version = administration.account_page(context, Actor.system(), user_id).version
    administration.erase_person(context, Actor.system(), user_id, "本人要求", version)
    after = roster(context)
    assert after.members == before.members
    assert len(after.in_service(date(2024, 2, 29))) == len(PEOPLE)
    assert len(after.in_service(date(2024, 3, 1))) == len(PEOPLE) - 1
    with context.database.reading() as session:
        assert names(session, hr, after, [ids["staff"]], Stage.REGISTER) == {ids["staff"]: f"人员{user_id}"}
    page, _ = open_person(context, hr, "YG0001")
    assert page.erased
    assert page.name == f"人员{user_id}"
    assert name_of("staff") not in str(register_list(context, hr, RegisterFilter(status="")))


def test_who_reads_whom_and_what_is_recorded_of_it(library: Library) -> None:
    ids = enrol_people(library, PEOPLE)
    context = library.context

    def listed(login: str) -> list[str]:
        return [line.name for line in register_list(context, library.actor(login), RegisterFilter()).lines]

    everybody = [name_of(login) for login in PEOPLE]
    assert listed("hr") == listed("director") == everybody
    assert listed("head_ops") == [name_of("staff"), name_of("head_ops")]
    for login in ("staff", "office", "reporter_ops", "trustee", "admin", "panel"):
        with pytest.raises(Forbidden):
            register_list(context, library.actor(login), RegisterFilter())
        with pytest.raises(Forbidden):
            open_person(context, library.actor(login), "YG0001")
        with pytest.raises(Forbidden):
            export_register(context, library.actor(login), RegisterFilter())
    with pytest.raises(NotFound):
        open_person(context, library.actor("head_tech"), "YG0001")
    assert recorded(library, "staff.read") == []
    open_person(context, library.actor("head_ops"), "YG0001")
    assert open_own(context, library.actor("staff"))[0].private
    assert open_person(context, library.actor("head_ops"), "YG0002")[0].own
    [read] = recorded(library, "staff.read")
    assert (read.subject_kind, read.subject_id, read.actor_id) == (
        "staff",
        "YG0001",
        library.user_id("head_ops"),
    )
    export_register(context, library.actor("head_ops"), RegisterFilter())
    [export] = recorded(library, "staff.export")
    assert export.after == {"numbers": ["YG0001", "YG0002"]}
    with context.database.reading() as session:
        found = roster(context)
        seen = names(session, library.actor("head_ops"), found, [*ids.values(), 999], Stage.HOURS)
        assert seen[ids["staff"]] == name_of("staff")
        assert seen[ids["hr"]] == seen[999] == HIDDEN_NAME
        open_list = names(session, library.actor("reporter_tech"), found, ids.values(), Stage.PUBLICATION)
        assert list(open_list.values()) == everybody
    with pytest.raises(NotFound, match="不在本馆人员名册上"):
        open_own(context, library.actor("statistics"))


def test_only_the_personnel_duty_writes(library: Library) -> None:
    enrol_people(library, PEOPLE)
    ops = library.department("ops")
    for login in ("director", "head_ops", "office", "staff", "admin", "trustee"):
        actor = library.actor(login)
        with pytest.raises(Forbidden):
            register_staff(library.context, actor, "YG0099", Newcomer("周小满"), terms(ops))
        with pytest.raises(Forbidden):
            change_staff(library.context, actor, "YG0001", terms(ops, title="馆长"), TODAY, 0)
        with pytest.raises(Forbidden):
            save_leave(library.context, actor, "YG0001", TODAY, None, LeaveKind.SICK)
        with pytest.raises(Forbidden):
            remove_leave(library.context, actor, "YG0001", TODAY)
    with pytest.raises(NotFound):
        change_staff(library.context, library.actor("hr"), "YG0999", terms(ops), TODAY, 0)


def test_filters_narrow_the_list(library: Library) -> None:
    ops, tech = library.department("ops"), library.department("tech")
    enrol(
        library.context,
        [
            ("", "周小满", terms(ops, title="副研究馆员", title_level=TitleLevel.ASSOCIATE)),
            ("", "郑立秋", terms(tech)),
            ("", "王处暑", terms(tech, status=StaffStatus.RETIRED, left_on=date(2023, 5, 1))),
        ],
    )
    hr = library.actor("hr")

    def found(**wanted: object) -> list[str]:
        narrowed = replace(RegisterFilter(), **wanted)  # type: ignore[arg-type]  # names of fields
        return [line.name for line in register_list(library.context, hr, narrowed).lines]

    assert found() == ["周小满", "郑立秋"]
    assert found(status="") == ["周小满", "郑立秋", "王处暑"]
    assert found(status="retired") == ["王处暑"]
    assert found(department_id=tech) == ["郑立秋"]
    assert found(level="associate") == found(words="副研究") == found(words="yg0001") == ["周小满"]
    assert found(group="support") == []


def test_the_workbook_comes_back_with_somebody_new_and_says_what_is_wrong(library: Library) -> None:
    enrol_people(library, PEOPLE)
    context, hr = library.context, library.actor("hr")
    book = Edited(files.download(context, hr, "staff", {}).data)
    assert recorded(library, "staff.export")[0].after == {"rows": len(PEOPLE)}
    first = str(book.sheet.cell(2, 1).value)
    assert (book.get(first, "工号"), book.get(first, "姓名")) == ("YG0001", name_of("staff"))
    assert book.sheet.cell(2, book.column("出生年份")).number_format == "0"
    book.put(first, "职称", "副研究馆员")
    book.put(str(book.sheet.cell(3, 1).value), "姓名", "改个名")
    new = {
        "工号": "yg0050",
        "姓名": "周小满",
        "部门": "技术部",
        "职称级别": "初级",
        "岗位类别": "专业技术",
        "学历": "硕士",
        "学科专业": "计算机类",
        "出生年份": 1998,
        "入馆日期": "2023-07-03",
    }
    book.add(**new)
    book.add(**new | {"姓名": "周小满二"})
    book.add(**new | {"工号": "YG0051", "部门": "炼丹房", "学科专业": "炼丹"})
    book.add(**new | {"工号": "YG0052", "姓名": "吴谷雨", "出生年份": 2008})
    token = files.upload(context, hr, "staff", {}, "名册.xlsx", book.save())
    seen = files.preview(context, hr, "staff", token)
    told = {o.number: " ".join(f.message for f in o.faults) for o in seen.outcomes if o.bad}
    assert "系统管理员在用户页面修改" in told[3]
    assert "工号 YG0050 已在名册上" in told[8]
    assert "没有“炼丹房”这个部门" in told[9]
    assert "没有“炼丹”" in told[9]
    assert "不满 16 岁" in told[10]
    assert (seen.good, seen.bad) == (2, 4)
    with pytest.raises(Invalid):
        files.commit(context, hr, "staff", token, seen.seen)
    written = files.commit(context, hr, "staff", token, seen.seen, partial=True)
    assert (written.rows, written.skipped) == (2, 4)
    found = roster(context)
    newcomer, changed = found.by_number("YG0050"), found.by_number("YG0001")
    assert newcomer is not None
    assert changed is not None
    assert (newcomer.discipline, newcomer.entered_on) == ("computing", date(2023, 7, 3))
    assert (newcomer.effective_on, changed.title) == (date(2023, 7, 3), "副研究馆员")
    with pytest.raises(NotFound):
        files.commit(context, hr, "staff", token, seen.seen, partial=True)
    for change in recorded(library, "table.import"):
        assert "周小满" not in str(change.after)


def test_a_file_with_identity_cards_is_not_even_kept(library: Library) -> None:
    context, hr = library.context, library.actor("hr")
    enrol_people(library, PEOPLE)
    book = Edited(files.download(context, hr, "staff", {}).data)
    last = book.sheet.max_column + 1
    book.sheet.cell(1, last).value = "身份证号码"
    with pytest.raises(Invalid, match="不保存身份证号"):
        files.upload(context, hr, "staff", {}, "名册.xlsx", book.save())
    with context.database.reading() as session:
        assert session.scalars(select(Draft)).all() == []


def test_the_grid_saves_from_a_day_on(library: Library) -> None:
    enrol_people(library, PEOPLE)
    context, hr = library.context, library.actor("hr")
    staff_id = own_record(context, library.actor("staff")).id
    row = SubmittedRow(1, {"key": f"P{staff_id}", "department": "技术部"}, {"department": "业务部"})
    saved = grid.save_rows(context, hr, "staff", {"from": "2023-01-01"}, [row])
    assert saved.written is not None
    assert set(saved.written) == {"YG0001"}
    with context.database.reading() as session:
        then = load_roster(session, AsOf(date(2022, 12, 31), EVERYTHING_KNOWN)).by_number("YG0001")
        now = load_roster(session, AsOf(date(2023, 1, 1), EVERYTHING_KNOWN)).by_number("YG0001")
    assert then is not None
    assert then.department_id == library.department("ops")
    assert now is not None
    assert now.department_id == library.department("tech")


def test_the_register_is_read_by_two_statements(library: Library) -> None:
    enrol_people(library, PEOPLE)
    with library.context.database.reading() as session:
        load_roster(session, AsOf(TODAY, EVERYTHING_KNOWN))
    with counted(library.context.database.engine) as sent:
        roster(library.context)
    assert len(sent) == 2
    with library.context.database.reading() as session:
        assert len(session.scalars(select(StaffRow.id)).all()) == len(PEOPLE)
