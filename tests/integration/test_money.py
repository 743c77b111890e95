"""Money of projects on both databases: who states and decides, bad inputs, points of view, sums."""

from __future__ import annotations

from datetime import date

import pytest

import services.capabilities  # noqa: F401 - registers the capability
from domain.dictionaries import MONEY_SOURCES
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.money.views import NodeMoney, ProjectMoney
from domain.workflow import Action, State
from domain.worklist import Duty
from services.dictionaries import Entry, save_entry
from services.money.reading import node_money, project_money
from services.money.stating import Amounts, MoneyTerms, decide, state_money
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import BUILDING, SYSTEM, TODAY, Library

WAN = 1_000_000
CITY = Amounts(500 * WAN, 300 * WAN, 120 * WAN)


def page(library: Library, login: str = "director", code: str = BUILDING, **view: str) -> ProjectMoney:
    return project_money(library.context, library.actor(login), code, ViewRequest(**view))


def node(library: Library, code: str, login: str = "director") -> NodeMoney:
    return node_money(library.context, library.actor(login), code, ViewRequest())


def state(library: Library, amounts: dict[str, Amounts], login: str = "head_ops", **terms: object) -> int:
    entry = page(library, "head_ops").entry
    assert entry is not None
    year = int(str(terms.pop("year", 2024)))
    wanted = MoneyTerms(year, amounts, **terms)  # type: ignore[arg-type]
    project_id = library.project_id(BUILDING)
    return state_money(library.context, library.actor(login), project_id, entry.version, wanted)


def approve(library: Library, statement: int) -> None:
    decide(library.context, library.actor("director"), statement, Action.APPROVE)


def test_a_statement_counts_once_a_director_approved_it(library: Library) -> None:
    found = state(library, {"city": CITY, "own": Amounts(budget=0)})
    assert page(library).lines == ()
    assert page(library, basis="provisional").total.amounts == Amounts(500 * WAN, 300 * WAN, 120 * WAN)
    approve(library, found)
    shown = page(library)
    assert [(line.year, line.source) for line in shown.lines] == [(2024, "市财政"), (2024, "自筹")]
    assert shown.total.execution_rate == pytest.approx(40)
    assert shown.total.received_rate == pytest.approx(60)
    assert shown.statements[0].state is State.APPROVED


def test_a_correction_stands_from_its_day_and_what_was_known_before_stays(library: Library) -> None:
    approve(library, state(library, {"city": CITY}))
    library.go_to(date(2024, 5, 6))
    approve(library, state(library, {"city": Amounts(500 * WAN, 400 * WAN, 200 * WAN)}))
    assert page(library).total.amounts.received == 400 * WAN
    before = page(library, asof=TODAY.isoformat())
    assert before.total.amounts.received == 300 * WAN
    assert before.entry is None
    # 当日所知 of the first day has not heard of the second.
    assert page(library, asof=TODAY.isoformat(), known="then").total.amounts.received == 300 * WAN


def test_only_what_differs_is_stated_and_nothing_is_refused(library: Library) -> None:
    approve(library, state(library, {"city": CITY}))
    with pytest.raises(Invalid, match="没有改动"):
        state(library, {"city": CITY, "own": Amounts()})
    approve(library, state(library, {"city": CITY, "own": Amounts(budget=WAN)}))
    assert [line.source for line in page(library).statements[0].lines] == ["自筹"]
    # Emptied cells take a figure back: it is missing then, and no 0.
    approve(library, state(library, {"own": Amounts()}))
    assert [line.source for line in page(library).lines] == ["市财政"]


def test_more_spent_than_received_is_taken_with_a_reason(library: Library) -> None:
    over = {"city": Amounts(500 * WAN, 100 * WAN, 120 * WAN)}
    with pytest.raises(Invalid, match="支出大于到位") as refused:
        state(library, over)
    assert set(refused.value.fields) == {"note"}
    with pytest.raises(Invalid, match="支出大于到位"):
        state(library, over, note=" \n")
    assert state(library, over, note="先行垫付，六月拨付。")


def test_bad_statements_are_refused(library: Library) -> None:
    with pytest.raises(Invalid, match="资金来源"):
        state(library, {"nobody": CITY})
    with pytest.raises(Invalid, match="还没有开始"):
        state(library, {"city": CITY}, year=2025)
    with pytest.raises(Invalid, match="年份须在"):
        state(library, {"city": CITY}, year=2031)
    with pytest.raises(Invalid, match="不能晚于今天"):
        state(library, {"city": CITY}, effective_on=date(2024, 3, 26))
    with pytest.raises(Invalid, match="早于 2024 年"):
        state(library, {"city": CITY}, effective_on=date(2023, 12, 31))
    with pytest.raises(Invalid, match="500 字"):
        state(library, {"city": CITY}, note="长" * 501)
    assert page(library).statements == ()


def test_a_retired_source_may_be_corrected_where_it_was_chosen(library: Library) -> None:
    approve(library, state(library, {"other": CITY}))
    retired = Entry("other", "其他", 7, active=False)
    save_entry(library.context, SYSTEM, MONEY_SOURCES, "other", retired, 0)
    approve(library, state(library, {"other": Amounts(budget=WAN)}))
    with pytest.raises(Invalid, match="已停用"):
        state(library, {"other": Amounts(budget=WAN)}, year=2023)


def test_who_may(library: Library) -> None:
    for login in ("reporter_ops", "office", "director", "statistics"):
        with pytest.raises(Forbidden):
            state(library, {"city": CITY}, login=login)
    with pytest.raises(Forbidden, match="其他部门牵头"):
        state(library, {"city": CITY}, login="head_tech")
    found = library.project_id("D01.2-01")
    terms = MoneyTerms(2024, {"city": CITY})
    with pytest.raises(NotFound):
        state_money(library.context, library.actor("head_ops"), found, 0, terms)
    statement = state(library, {"city": CITY})
    for login in ("head_tech", "office", "head_ops"):
        with pytest.raises(Forbidden):
            decide(library.context, library.actor(login), statement, Action.APPROVE)
    assert page(library, "head_tech").entry is None
    assert not page(library, "head_ops").statements[0].may_decide
    assert page(library).statements[0].may_decide


def test_two_people_and_a_second_click(library: Library) -> None:
    head, project_id = library.actor("head_ops"), library.project_id(BUILDING)
    terms = MoneyTerms(2024, {"city": CITY})
    statement = state_money(library.context, head, project_id, 0, terms)
    with pytest.raises(Conflict, match="已经修改过这个项目的经费"):
        state_money(library.context, head, project_id, 0, terms)
    with pytest.raises(Conflict, match="正在等待"):
        state(library, {"own": CITY})
    approve(library, statement)
    with pytest.raises(Invalid):
        approve(library, statement)


def test_what_came_back_is_worked_on_again(library: Library) -> None:
    statement = state(library, {"city": CITY})
    waiting = [d for d in due_items(library.context, library.actor("director")) if d.subject_kind == "money"]
    assert [(d.duty, d.subject_id) for d in waiting] == [(Duty.DECIDE, str(statement))]
    with pytest.raises(Invalid, match="退回原因"):
        decide(library.context, library.actor("director"), statement, Action.RETURN, " ")
    decide(library.context, library.actor("director"), statement, Action.RETURN, "缺到位凭证。")
    owed = [d for d in due_items(library.context, library.actor("head_ops")) if d.subject_kind == "money"]
    assert [(d.duty, d.note) for d in owed] == [(Duty.REVISE, "缺到位凭证。")]
    entry = page(library, "head_ops").entry
    assert entry is not None
    assert entry.returned_reason == "缺到位凭证。"
    assert {code: amounts for code, _, amounts in entry.sources}["city"] == CITY
    state(library, {"city": CITY}, note="已补。")
    assert not [d for d in due_items(library.context, library.actor("head_ops")) if d.subject_kind == "money"]


def test_a_node_sums_what_stands_below_it(library: Library) -> None:
    assert node(library, "plan").stated == 0
    assert node(library, "plan").total.execution_rate is None
    approve(library, state(library, {"city": CITY, "own": Amounts(spent=WAN)}))
    approve(library, state(library, {"city": Amounts(100 * WAN, 100 * WAN, 90 * WAN)}, year=2023))
    whole, own, other = node(library, "plan"), node(library, "D01.1"), node(library, "D02")
    assert whole.total == own.total
    assert [year for year, _ in whole.years] == [2023, 2024]
    assert dict(whole.sources)["市财政"].amounts.spent == 210 * WAN
    assert whole.total.amounts.spent == 211 * WAN
    assert whole.total.execution_rate == pytest.approx(100 * 210 / 400)
    assert (other.stated, other.total.amounts) == (0, Amounts())
    assert [share.code for share in whole.projects] == [BUILDING]
