"""Open rooms on both databases: use, silence, the standard, assessments, orders and what is owed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.rollout.assessments import DEFAULT_SHEET, SheetLine
from domain.rollout.room_views import RoomFilter, RoomLine, RoomList, RoomState
from domain.rollout.rooms import ACTIVITIES, HOURS, LOANS, VISITS, Silence
from domain.rollout.sites import Lane, MoveKind, SiteStage
from domain.workflow import Action, State
from domain.worklist import DueItem, Duty
from services.indicators.catalogue import load_catalogue
from services.network import calendar
from services.rollout.assessing import assess_room, decide_assessment, save_sheet
from services.rollout.rooms import assessment_form, open_assessment, open_room, open_rooms, open_sheet
from services.rollout.sites import change_site
from services.supervision.issuing import OrderTerms, raise_order
from services.supervision.reading import raise_form
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.branches import Branches
from tests.support.factories import SYSTEM, Library
from tests.support.rollout import Rooms

FULL: dict[str, int | None] = {line.key: line.most for line in DEFAULT_SHEET.lines}
POOR: dict[str, int | None] = {line.key: line.most // 2 for line in DEFAULT_SHEET.lines}


def _opened(library: Library, count: int) -> Rooms:
    """Rooms ET001 and so on, recognised and opened on 2023-03-03."""
    rooms = Rooms(library)
    for _ in range(count):
        assert rooms.walk(rooms.begin(Lane.RECOGNISED), SiteStage.OPEN) == date(2023, 3, 3)
    return rooms


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return _opened(library, 1)


def _list(library: Library, **view: Any) -> RoomList:
    return open_rooms(library.context, library.actor("director"), ViewRequest(**view), RoomFilter())


def _line(found: RoomList, code: str) -> RoomLine:
    return next(line for line in found.rooms if line.site.code == code)


def _assess(
    library: Library,
    login: str = "head_ops",
    year: int = 2023,
    seen: int = 0,
    points: dict[str, int | None] | None = None,
    **more: Any,
) -> int:
    given = {"assessed_on": date(2024, 1, 15), "findings": "", "sheet_version": 0, **more}
    return assess_room(
        library.context,
        library.actor(login),
        "ET001",
        year,
        seen,
        given["sheet_version"],
        FULL if points is None else points,
        given["assessed_on"],
        given["findings"],
    )


def _owed(library: Library, actor: Actor) -> list[DueItem]:
    kinds = ("room_assessments_owed", "room_assessment")
    return [item for item in due_items(library.context, actor) if item.subject_kind in kinds]


def test_use_and_silence_come_from_what_the_network_was_told(library: Library) -> None:
    load_catalogue(library.context, SYSTEM)
    rooms = _opened(library, 4)
    calendar.open_periods(library.context)
    network = Branches(library)
    network.post(
        ("ET001", VISITS, "2023-12", 100),
        ("ET001", VISITS, "2024-01", 120),
        ("ET001", LOANS, "2024-01", 30),
        ("ET001", ACTIVITIES, "2024-01", 2),
        ("ET001", HOURS, "2024-01", 120),
        *(("ET002", code, f"{month}", 0) for code in (VISITS, LOANS) for month in ("2023-12", "2024-02")),
        ("ET004", VISITS, "2024-02", 5),
    )
    rooms.move("ET004", MoveKind.CLOSE, date(2024, 3, 20), "场地收回")
    found = _list(library)
    assert [line.site.code for line in found.rooms] == ["ET001", "ET002", "ET003"]
    assert (str(found.months[0]), str(found.months[-1])) == ("2023-03", "2024-02")
    used, unused, silent = found.rooms
    assert (used.usage.total(VISITS), used.usage.total(LOANS)) == (220, 30)
    assert (used.usage.told_months, used.usage.open_months) == (2, 12)
    # 36 hours a week, for the 31 days of the one month whose hours were told.
    assert used.usage.stated_hours == pytest.approx(36 * 31 / 7)
    assert used.usage.hours_kept == pytest.approx(120 / (36 * 31 / 7) * 100)
    assert (used.silence, unused.silence, silent.silence) == (None, Silence.UNUSED, Silence.UNREPORTED)
    assert silent.usage.total(VISITS) is None
    assert (found.total(VISITS), found.reporting, found.count(RoomState.SILENT)) == (220, 2, 2)
    office = library.actor("office")
    only = open_rooms(library.context, office, ViewRequest(), RoomFilter(state=RoomState.SILENT))
    assert [line.site.code for line in only.shown] == ["ET002", "ET003"]
    then = _list(library, asof="2024-03-19")
    assert "ET004" in {line.site.code for line in then.rooms}
    # The room that was closed has its page all the same, and its months.
    page = open_room(library.context, office, ViewRequest(), "ET004")
    assert [told.value for told in page.told] == [5]
    with pytest.raises(Forbidden):
        open_rooms(library.context, library.actor("trustee"), ViewRequest(), RoomFilter())


def test_a_room_that_lost_its_seats_no_longer_meets_the_standard(rooms: Rooms, library: Library) -> None:
    assert _line(_list(library), "ET001").check.passed
    terms = replace(rooms.site("ET001").terms, seats=8)
    change_site(
        library.context, rooms.head, "ET001", terms, date(2024, 2, 1), rooms.version("ET001"), "借出座椅"
    )
    found = _list(library)
    assert [one.field for one in _line(found, "ET001").check.shortfalls] == ["seats"]
    assert (found.conforming, found.count(RoomState.BELOW)) == (0, 1)
    assert _line(_list(library, asof="2024-01-31"), "ET001").check.passed


def test_an_assessment_goes_to_somebody_else_and_counts_once_approved(rooms: Rooms, library: Library) -> None:
    context, head, office = library.context, library.actor("head_ops"), library.actor("office")
    [due] = _owed(library, head)
    assert (due.duty, due.subject_id, due.due_on) == (Duty.ASSESS, "2023", date(2024, 1, 31))
    assert [item.subject_id for item in _owed(library, office)] == ["2023"]
    assert _owed(library, library.actor("head_tech")) == []
    assert assessment_form(context, head, "ET001").year == 2023
    number = _assess(library)
    assert _owed(library, head) == []
    [waiting] = _owed(library, office)
    assert (waiting.duty, waiting.href) == (Duty.HANDLE, f"/rollout/assessments/{number}")
    with pytest.raises(Forbidden, match="不能审核自己"):
        decide_assessment(context, head, number, Action.APPROVE)
    with pytest.raises(Invalid, match="等待核定"):
        _assess(library, "office", seen=number)
    with pytest.raises(Invalid, match="退回原因"):
        decide_assessment(context, office, number, Action.RETURN)
    decide_assessment(context, office, number, Action.RETURN, "请补充活动记录")
    assert [(item.duty, item.note) for item in _owed(library, head) if item.duty is Duty.REVISE] == [
        (Duty.REVISE, "请补充活动记录")
    ]
    form = assessment_form(context, head, "ET001", 2023)
    assert (form.seen, form.points["books"]) == (number, FULL["books"])
    with pytest.raises(Invalid, match="新的版本"):
        _assess(library, seen=0)
    again = _assess(library, seen=number, points={**FULL, "books": 155})
    decide_assessment(context, office, again, Action.APPROVE)
    page = open_assessment(context, office, again)
    assert (page.assessment.total, page.assessment.passed, page.assessment.state) == (
        955,
        True,
        State.APPROVED,
    )
    assert _owed(library, head) == _owed(library, office) == []
    line = _line(_list(library), "ET001")
    assert line.assessment is not None
    assert (line.assessment.id, line.owed) == (again, ())
    assert _line(_list(library, asof="2024-03-24"), "ET001").assessment is None


@pytest.mark.parametrize(
    ("login", "more", "told"),
    [
        ("head_tech", {}, "本部门"),
        ("head_ops", {"points": {**FULL, "books": 201}}, "0 至 20"),
        ("head_ops", {"points": {**FULL, "books": None}}, "文献资源"),
        ("head_ops", {"points": POOR}, "写明发现的问题"),
        ("head_ops", {"year": 2022}, "评估年度"),
        ("head_ops", {"assessed_on": date(2024, 3, 26)}, "不能晚于今天"),
        ("head_ops", {"sheet_version": 7}, "评分表"),
    ],
)
def test_what_is_wrong_is_refused_and_leaves_nothing(
    still: Library, login: str, more: dict[str, Any], told: str
) -> None:
    with pytest.raises((Forbidden, Invalid, Conflict), match=told):
        _assess(still, login, **more)
    assert open_room(still.context, still.actor("office"), ViewRequest(), "ET001").assessments == ()


@pytest.fixture(scope="module", name="still")
def _still(unchanging_library: Library) -> Library:
    rooms = _opened(unchanging_library, 1)
    rooms.begin(Lane.RECOGNISED)
    return unchanging_library


def test_a_room_that_never_opened_has_no_page(still: Library) -> None:
    for code in ("ET002", "ET999"):
        with pytest.raises(NotFound):
            open_room(still.context, still.actor("office"), ViewRequest(), code)
        with pytest.raises(NotFound):
            assessment_form(still.context, still.actor("office"), code)


def test_a_new_score_sheet_leaves_old_assessments_as_they_were(rooms: Rooms, library: Library) -> None:
    context, office = library.context, library.actor("office")
    first = _assess(library, points=POOR, findings="座椅不足；活动偏少")
    decide_assessment(context, office, first, Action.APPROVE)
    lines = [SheetLine("place", "场地设施", 500), SheetLine("", "服务", 500)]
    with pytest.raises(Forbidden):
        save_sheet(context, library.actor("head_ops"), 0, lines, 400, "")
    version = save_sheet(context, office, 0, lines, 400, "试行办法")
    assert (
        save_sheet(context, office, version, open_sheet(context, office).sheet.lines, 400, "试行办法")
        == version
    )
    with pytest.raises(Conflict):
        save_sheet(context, office, 0, lines, 450, "")
    old = open_assessment(context, office, first).assessment
    assert (old.total, old.most, old.passing, old.passed) == (500, 1000, 600, False)
    second = _assess(library, seen=first, sheet_version=version, points={"place": 400, "item1": 300})
    assert open_assessment(context, office, second).assessment.passed


def test_an_order_takes_along_what_was_found(rooms: Rooms, library: Library) -> None:
    context, office = library.context, library.actor("office")
    number = _assess(library, points=POOR, findings="座椅不足")
    decide_assessment(context, office, number, Action.APPROVE)
    form = raise_form(context, office, "room:ET001")
    assert form.subject is not None
    assert form.subject.department_id == library.department("ops")
    assert form.title == "整改“试验点位”存在的问题"
    assert form.basis == "2023 年度评估得分 50 分，低于合格线 60 分。座椅不足"
    terms = OrderTerms("整改座椅不足", "补足少儿座席", date(2024, 4, 30), form.basis, subject="room:ET001")
    raise_order(context, office, terms)
    page = open_room(context, office, ViewRequest(), "ET001")
    assert [one.order.title for one in page.orders] == ["整改座椅不足"]
    assert page.line.order is not None
    assert _line(_list(library), "ET001").in_state(RoomState.FAILED)
    assert open_room(context, library.actor("statistics"), ViewRequest(), "ET001").orders == ()
    with pytest.raises(NotFound):
        raise_form(context, office, "room:ET404")
