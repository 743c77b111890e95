"""Exchanges through the use cases: registering, the report's whole life, the hours it earns, who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

import services.talent.training_duties  # noqa: F401 - registers itself
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from services.talent.exchange_reading import (
    ExchangePage,
    ExchangeState,
    exchange_form,
    open_exchange,
    open_exchanges,
)
from services.talent.exchanges import (
    Action,
    Category,
    ExchangeKind,
    ExchangeTerms,
    add_exchange,
    cancel_exchange,
    change_exchange,
    decide_report,
    hand_in,
)
from services.talent.hours import hours_of_year
from services.talent.register import today_of
from services.worklist import due_items
from tests.support.factories import TODAY, Library
from tests.support.staff import enrol_people as enrol_on_register

FIRST, LAST = TODAY - timedelta(days=20), TODAY - timedelta(days=7)
TEXT = "跟班学习两周，掌握了古籍著录规则，回馆后编写手册并培训同事。"
PEOPLE = {"staff": "ops", "reporter_tech": "tech", "head_ops": "ops", "hr": "party"}


@pytest.fixture
def staff(library: Library) -> dict[str, int]:
    """Some people on the register by log-in name."""
    return enrol_on_register(library, PEOPLE)


def terms(staff_id: int, **changes: object) -> ExchangeTerms:
    usual = ExchangeTerms(
        staff_id,
        ExchangeKind.SHADOWING,
        "试验大学图书馆",
        "古籍部",
        FIRST,
        LAST,
        Category.PROFESSIONAL,
        400,
        "学习古籍著录",
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # names of fields


def page(library: Library, exchange: int, login: str = "hr") -> ExchangePage:
    return open_exchange(library.context, library.actor(login), exchange)


def hours(library: Library, staff_id: int) -> int:
    with library.context.database.reading() as session:
        found = hours_of_year(session, today_of(library.context), LAST.year).get(staff_id)
    return found.total if found else 0


def test_a_report_s_whole_life(library: Library, staff: dict[str, int]) -> None:
    hr, person = library.actor("hr"), library.actor("staff")
    exchange = add_exchange(library.context, hr, terms(staff["staff"]))
    assert page(library, exchange).line.state is ExchangeState.REPORT_DUE
    owed = [item.href for item in due_items(library.context, person)]
    assert owed == [f"/talent/exchanges?exchange={exchange}"]
    report = hand_in(library.context, person, exchange, 0, TEXT)
    with pytest.raises(Invalid, match="正在等待审核"):
        hand_in(library.context, person, exchange, 0, TEXT)
    with pytest.raises(Forbidden):
        decide_report(library.context, person, report, Action.APPROVE)
    decide_report(library.context, hr, report, Action.RETURN, "请写明如何带动本馆")
    shown = page(library, exchange, "staff")
    assert (shown.line.state, shown.may_report) == (ExchangeState.RETURNED, True)
    assert hours(library, staff["staff"]) == 0
    with pytest.raises(Invalid, match="新的版本"):
        hand_in(library.context, person, exchange, 0, TEXT)
    again = hand_in(library.context, person, exchange, report, f"{TEXT}已办内部讲座一次。")
    decide_report(library.context, library.actor("head_ops"), again, Action.APPROVE)
    assert page(library, exchange).line.state is ExchangeState.ACCEPTED
    assert hours(library, staff["staff"]) == 400
    with pytest.raises(Invalid):
        decide_report(library.context, hr, again, Action.APPROVE)
    assert hours(library, staff["staff"]) == 400
    with pytest.raises(Invalid, match="不能再改"):
        change_exchange(
            library.context,
            hr,
            exchange,
            page(library, exchange).line.exchange.version,
            terms(staff["staff"], tenths=9),
        )
    with pytest.raises(Invalid, match="不能再改"):
        hand_in(library.context, person, exchange, again, TEXT)


def test_a_report_counts_only_after_the_last_day(library: Library, staff: dict[str, int]) -> None:
    hr, person = library.actor("hr"), library.actor("staff")
    wanted = terms(staff["staff"], to_day=TODAY + timedelta(days=9))
    exchange = add_exchange(library.context, hr, wanted)
    report = hand_in(library.context, person, exchange, 0, TEXT)
    with pytest.raises(Conflict, match="结束后才能"):
        decide_report(library.context, hr, report, Action.APPROVE)
    decide_report(library.context, person, report, Action.RECALL)
    assert page(library, exchange, "staff").may_report
    cancel_exchange(
        library.context, hr, exchange, page(library, exchange).line.exchange.version, "接收单位调整"
    )
    with pytest.raises(Invalid, match="已取消"):
        hand_in(library.context, person, exchange, 0, TEXT)


def test_nobody_is_in_two_places_and_forms_that_are_old_are_refused(
    library: Library, staff: dict[str, int]
) -> None:
    hr = library.actor("hr")
    exchange = add_exchange(library.context, hr, terms(staff["staff"]))
    with pytest.raises(Invalid, match="时间重叠"):
        add_exchange(library.context, hr, terms(staff["staff"], from_day=LAST, to_day=TODAY))
    version = page(library, exchange).line.exchange.version
    same = change_exchange(library.context, hr, exchange, version, terms(staff["staff"]))
    assert same == version
    changed = change_exchange(library.context, hr, exchange, version, terms(staff["staff"], host="某馆"))
    with pytest.raises(Conflict):
        change_exchange(library.context, hr, exchange, version, terms(staff["staff"], host="他馆"))
    # Whose exchange it is never changes.
    change_exchange(library.context, hr, exchange, changed, terms(staff["reporter_tech"], host="他馆"))
    assert page(library, exchange).line.exchange.terms.staff_id == staff["staff"]
    with pytest.raises(Invalid, match="请选择人员"):
        add_exchange(library.context, hr, terms(10**9))
    early = terms(staff["staff"], from_day=FIRST.replace(year=2010), to_day=LAST.replace(year=2010))
    with pytest.raises(Invalid, match="不在职"):
        add_exchange(library.context, hr, early)


def test_who_sees_and_who_runs_them(library: Library, staff: dict[str, int]) -> None:
    hr = library.actor("hr")
    exchange = add_exchange(library.context, hr, terms(staff["staff"]))
    for login, seen in (("staff", 1), ("head_ops", 1), ("hr", 1), ("director", 1), ("reporter_tech", 0)):
        assert len(open_exchanges(library.context, library.actor(login)).lines) == seen, login
    for login in ("reporter_tech", "head_tech", "office"):
        with pytest.raises(NotFound):
            page(library, exchange, login)
    with pytest.raises(NotFound):
        hand_in(library.context, hr, exchange, 0, TEXT)
    head = library.actor("head_tech")
    with pytest.raises(Forbidden, match="本部门"):
        add_exchange(library.context, head, terms(staff["staff"]))
    with pytest.raises(NotFound):
        cancel_exchange(library.context, head, exchange, page(library, exchange).line.exchange.version, "误")
    with pytest.raises(NotFound):
        exchange_form(library.context, head, exchange)
    assert [choice.value for choice in exchange_form(library.context, head).people] == [
        staff["reporter_tech"]
    ]
    with pytest.raises(Forbidden):
        add_exchange(library.context, library.actor("staff"), terms(staff["staff"]))


def test_files_hang_on_it_until_the_report_waits(library: Library, staff: dict[str, int]) -> None:
    hr, person = library.actor("hr"), library.actor("staff")
    exchange = add_exchange(library.context, hr, terms(staff["staff"]))
    assert page(library, exchange, "staff").files.may_attach
    hand_in(library.context, person, exchange, 0, TEXT)
    assert not page(library, exchange, "staff").files.may_attach
