"""Orders on both databases: every step with its bad inputs, the calendar, who sees what."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

import services.capabilities  # noqa: F401 - registers what orders are about
from data_access.models import Change, Notice, SupervisionStep
from domain.errors import CockpitError, Conflict, Forbidden, Invalid, NotFound
from domain.supervision.ladder import workdays_after
from domain.supervision.steps import Colour, FloorReason, OrderState, Step
from domain.supervision.views import OrderPage
from services.administration.consequences import Closing, held_by
from services.notices.daily import tell_calendar
from services.supervision import answering, issuing
from services.supervision.issuing import OrderTerms
from services.supervision.reading import OrderFilter, open_list, open_page
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import BUILDING, PARTY, TODAY, Library

DUE = TODAY + timedelta(days=18)
_NOW = ViewRequest()


def raised(library: Library, by: str = "director", department: str = "ops", **terms: object) -> int:
    """An order about the new building, handed to a department at once."""
    usual = OrderTerms(
        title="加快新馆建设",
        requirement="请说明原因。",
        due_on=DUE,
        subject=f"project:{BUILDING}",
        department_id=library.department(department) if department else None,
    )
    wanted = replace(usual, **terms)  # type: ignore[arg-type]
    return issuing.raise_order(library.context, library.actor(by), wanted)


def page(library: Library, order: int, by: str = "director") -> OrderPage:
    """The order as somebody sees it."""
    return open_page(library.context, library.actor(by), order, _NOW)


def turn(library: Library, order: int) -> int:
    """The version a form opened now would have."""
    return page(library, order).line.standing.turn


def state(library: Library, order: int) -> OrderState:
    """Where an order stands."""
    return page(library, order).line.standing.state


def told(library: Library, order: int, kind: str) -> set[int]:
    """Who has a notice of a kind about the order."""
    with library.context.database.reading() as session:
        wanted = select(Notice.user_id).where(
            Notice.subject == f"supervision_order:{order}", Notice.kind == kind
        )
        return set(session.scalars(wanted))


def test_an_order_goes_through_all_steps_by_those_whose_steps_they_are(library: Library) -> None:
    context = library.context
    order = raised(library, person_id=library.user_id("reporter_ops"))
    found = page(library, order)
    assert (found.line.order.name, found.line.standing.state) == ("督办〔2024〕1号", OrderState.HANDED)
    people = {library.user_id("head_ops"), library.user_id("reporter_ops")}
    assert told(library, order, "order_handed") == people
    duties = due_items(context, library.actor("reporter_ops"))
    assert [item.subject_id for item in duties if item.subject_kind == "supervision_order"] == [str(order)]
    assert page(library, order, "head_ops").allowed == (Step.ACCEPT,)

    answering.accept(context, library.actor("reporter_ops"), order, 2)
    answering.answer(context, library.actor("head_ops"), order, 3, "完成一半。", 50)
    assert state(library, order) is OrderState.ACCEPTED
    answering.answer(context, library.actor("head_ops"), order, 4, "全部办完。", 100)
    issuing.return_order(context, library.actor("director"), order, 5, "缺少验收单。")
    assert page(library, order).line.verdict.colour is Colour.YELLOW
    answering.answer(context, library.actor("head_ops"), order, 6, "已补验收单。", 100)
    issuing.finish(context, library.actor("director2"), order, 7)
    issuing.strike_off(context, library.actor("office"), order, 8, "已核对。")
    issuing.archive(context, library.actor("office"), order, 9)
    done = page(library, order)
    assert done.line.standing.state is OrderState.ARCHIVED
    assert [line.step for line in done.steps] == [
        Step.RAISE,
        Step.HAND_OVER,
        Step.ACCEPT,
        Step.ANSWER,
        Step.ANSWER,
        Step.RETURN,
        Step.ANSWER,
        Step.FINISH,
        Step.STRIKE_OFF,
        Step.ARCHIVE,
    ]
    assert done.allowed == ()
    with context.database.reading() as session:
        actions = session.scalars(select(Change.action).where(Change.action.like("supervision.%"))).all()
        assert len(actions) == session.scalar(select(func.count(SupervisionStep.id)))
    assert open_list(context, library.actor("office"), _NOW).lines == ()
    archived = OrderFilter.from_text(state="archived")
    assert len(open_list(context, library.actor("office"), _NOW, archived).lines) == 1


Refused = Callable[[Library, int], object]


@pytest.mark.parametrize(
    ("attempt", "error", "words"),
    [
        (lambda lib, o: raised(lib, requirement="  "), Invalid, "办理要求"),
        (lambda lib, o: raised(lib, title="x" * 201), Invalid, "不超过 200 字"),
        (lambda lib, o: raised(lib, due_on=TODAY - timedelta(days=1)), Invalid, "不能早于今天"),
        (lambda lib, o: raised(lib, due_on=None), Invalid, "请填写办理时限"),
        (lambda lib, o: raised(lib, by="head_ops"), Forbidden, "权限"),
        (lambda lib, o: raised(lib, subject="project:NO-1"), NotFound, "没有找到"),
        (lambda lib, o: raised(lib, subject="planet:1"), Invalid, "督办事项不对"),
        (lambda lib, o: raised(lib, subject=f"project:{PARTY}"), Invalid, "限定了知悉范围"),
        (lambda lib, o: raised(lib, person_id=lib.user_id("reporter_tech")), Invalid, "承办人须是"),
        (lambda lib, o: answering.accept(lib.context, lib.actor("head_tech"), o, 2), NotFound, "没有找到"),
        (lambda lib, o: answering.accept(lib.context, lib.actor("reporter_ops"), o, 2), Forbidden, "承办"),
        (lambda lib, o: answering.accept(lib.context, lib.actor("director"), o, 2), Forbidden, "权限"),
        (lambda lib, o: answering.accept(lib.context, lib.actor("head_ops"), o, 1), Conflict, "修改过"),
        (
            lambda lib, o: answering.answer(lib.context, lib.actor("head_ops"), o, 2, "好", 100),
            Invalid,
            "待承办",
        ),
        (lambda lib, o: issuing.archive(lib.context, lib.actor("office"), o, 2), Invalid, "先销号"),
        (lambda lib, o: issuing.finish(lib.context, lib.actor("office"), o, 2), Forbidden, "立项人"),
        (lambda lib, o: issuing.withdraw(lib.context, lib.actor("director"), o, 2, " "), Invalid, "撤销原因"),
        (
            lambda lib, o: issuing.extend(lib.context, lib.actor("director"), o, 2, DUE, "忙"),
            Invalid,
            "晚于原",
        ),
        (
            lambda lib, o: issuing.extend(lib.context, lib.actor("director"), o, 2, DUE + timedelta(9), ""),
            Invalid,
            "延期原因",
        ),
        (lambda lib, o: issuing.hand_over(lib.context, lib.actor("office"), o, 2, None), Invalid, "承办部门"),
        (lambda lib, o: issuing.hand_over(lib.context, lib.actor("office"), o, 2, 999), Invalid, "不存在"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_leaves_nothing(
    library: Library, attempt: Refused, error: type[CockpitError], words: str
) -> None:
    order = raised(library, title="先立一项")
    before = page(library, order)
    with pytest.raises(error, match=words):
        attempt(library, order)
    assert page(library, order) == before
    assert open_list(library.context, library.actor("office"), _NOW).total == 1


def test_a_second_click_finds_the_order_of_the_first(library: Library) -> None:
    order = raised(library)
    with pytest.raises(Conflict, match="督办〔2024〕1号"):
        raised(library)
    issuing.press(library.context, library.actor("director"), order)
    with pytest.raises(Conflict, match="今天已催办"):
        issuing.press(library.context, library.actor("office"), order)
    library.go_to(TODAY + timedelta(days=1))
    assert issuing.press(library.context, library.actor("office"), order) == 1
    # A reminder takes nothing from under the form that the department has open.
    answering.accept(library.context, library.actor("head_ops"), order, 2)


def test_nobody_judges_their_own_answer(library: Library) -> None:
    order = raised(library)
    answering.accept(library.context, library.actor("head_ops"), order, 2)
    answering.answer(library.context, library.actor("head_ops"), order, 3, "办完。", 100)
    with pytest.raises(Forbidden):
        issuing.finish(library.context, library.actor("head_ops"), order, 4)
    with pytest.raises(Forbidden, match="立项人"):
        issuing.finish(library.context, library.actor("office"), order, 4)
    issuing.finish(library.context, library.actor("director"), order, 4)


def test_numbers_have_no_gaps_however_many_raise_at_once(library: Library) -> None:
    actors = [library.actor(login) for login in ("director", "director2", "office")]

    def raise_one(number: int) -> int:
        terms = OrderTerms(f"事项{number}", "请办理。", DUE)
        return issuing.raise_order(library.context, actors[number % 3], terms)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(raise_one, range(9)))
    with pytest.raises(Invalid):
        issuing.raise_order(library.context, actors[0], OrderTerms("", "", None))
    lines = open_list(library.context, library.actor("office"), _NOW).lines
    assert sorted(line.order.number for line in lines) == list(range(1, 10))
    library.go_to(date(2025, 1, 6))
    order = raised(library, due_on=date(2025, 2, 1))
    assert page(library, order).line.order.name == "督办〔2025〕1号"


def test_silence_goes_up_by_the_calendar_once_for_each_level(library: Library) -> None:
    order = raised(library)
    colours = []
    deadline = workdays_after(TODAY, 3)
    for day in (deadline, deadline + timedelta(days=1), workdays_after(deadline, 3) + timedelta(days=1)):
        library.go_to(day)
        tell_calendar(library.context)
        tell_calendar(library.context)
        colours.append(page(library, order).line.standing.floor)
    assert colours == [Colour.NONE, Colour.BLUE, Colour.YELLOW]
    steps = [line for line in page(library, order).steps if line.step is Step.ESCALATE]
    assert [line.standing.escalated for line in steps] == [1, 2]
    assert library.user_id("director2") in told(library, order, "order_escalated")

    answering.accept(library.context, library.actor("head_ops"), order, 2)
    library.go_to(DUE + timedelta(days=1))
    tell_calendar(library.context)
    found = page(library, order).line
    assert (found.verdict.colour, found.standing.floor_why) == (Colour.RED, FloorReason.UNANSWERED)
    issuing.extend(
        library.context, library.actor("director"), order, 3, DUE + timedelta(days=30), "场地交付推迟。"
    )
    assert page(library, order).line.verdict.colour is Colour.NONE
    tell_calendar(library.context)
    assert page(library, order).line.verdict.colour is Colour.NONE


def test_one_click_raises_a_blue_order_and_the_next_one_presses(library: Library) -> None:
    director = library.actor("director")
    first = issuing.press_about(library.context, director, f"project:{BUILDING}")
    found = page(library, first.order_id).line
    assert first.raised
    assert found.verdict.colour is Colour.BLUE
    assert found.standing.department_id == library.department("ops")
    again = issuing.press_about(library.context, director, f"project:{BUILDING}")
    assert (again.order_id, again.raised, again.told) == (first.order_id, False, 1)
    with pytest.raises(Conflict, match="今天已催办"):
        issuing.press_about(library.context, director, f"project:{BUILDING}")


def test_an_order_about_restricted_work_is_for_those_who_see_the_work(library: Library) -> None:
    order = raised(library, department="party", subject=f"project:{PARTY}")
    for login in ("director", "office", "head_party"):
        assert page(library, order, login).line.order.order_id == order
    library.go_to(TODAY)
    for login in ("head_ops", "reporter_tech"):
        with pytest.raises(NotFound):
            page(library, order, login)
        assert open_list(library.context, library.actor(login), _NOW).total == 0
    for login in ("trustee", "admin", "staff"):
        with pytest.raises(Forbidden):
            page(library, order, login)


def test_the_list_of_a_past_day_shows_how_things_stood(library: Library) -> None:
    order = raised(library)
    library.go_to(TODAY + timedelta(days=2))
    answering.accept(library.context, library.actor("head_ops"), order, 2)
    then = ViewRequest(asof=TODAY.isoformat())
    (line,) = open_list(library.context, library.actor("director"), then).lines
    assert line.standing.state is OrderState.HANDED
    assert open_page(library.context, library.actor("director"), order, then).allowed == ()
    before = ViewRequest(asof=(TODAY - timedelta(days=1)).isoformat())
    assert open_list(library.context, library.actor("director"), before).lines == ()
    with pytest.raises(NotFound):
        open_page(library.context, library.actor("director"), order, before)


def test_who_closes_a_department_or_an_account_is_told_of_its_orders(library: Library) -> None:
    raised(library, person_id=library.user_id("reporter_ops"))
    with library.context.database.reading() as session:
        for closing in (
            Closing(department_id=library.department("ops")),
            Closing(user_id=library.user_id("reporter_ops")),
        ):
            kinds = {holding.kind for holding in held_by(library.context, session, closing)}
            assert "supervision_order" in kinds
