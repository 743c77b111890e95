"""Planned days and money of sites on both databases: baseline, revisions, what is due, exact fen, as-of."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from domain.asof import AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.rollout.plans import PlannedDay
from domain.rollout.sites import Lane, MoveKind, SiteStage
from services.rollout.costing import Amounts, load_money, money_form, money_of_site, save_money
from services.rollout.planning import load_plans, plan_form, plan_history, save_plan, stages_due
from services.rollout.reading import today_of
from tests.support.factories import TODAY, Library, name_of
from tests.support.rollout import BEGUN, Rooms
from tests.support.statements import counted
from tests.support.threads import at_once, winner_and_loser

SCHEME, APPROVAL, OPEN = SiteStage.SCHEME, SiteStage.APPROVAL, SiteStage.OPEN
SOON, LATE = TODAY + timedelta(days=10), TODAY - timedelta(days=5)
FAR = TODAY + timedelta(days=200)


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return Rooms(library)


@pytest.fixture(scope="module", name="still")
def _still(unchanging_library: Library) -> Rooms:
    """Shared by what is refused and so writes nothing; with one site, ET001, planned and paid for."""
    rooms = Rooms(unchanging_library)
    code = rooms.begin()
    plan(rooms, code, {SCHEME: SOON, OPEN: FAR})
    pay(rooms, code, {"city": Amounts(100, 50, 30)}, through=TODAY - timedelta(days=1))
    return rooms


def plan(
    rooms: Rooms, code: str, days: dict[SiteStage, date | None], reason: str = "", actor: Actor | None = None
) -> int:
    """Set planned days."""
    context = rooms.library.context
    version = plan_form(context, rooms.head, code).version
    return save_plan(context, actor or rooms.head, code, days, reason, version)


def pay(
    rooms: Rooms,
    code: str,
    amounts: dict[str, Amounts],
    note: str = "",
    through: date | None = TODAY,
    actor: Actor | None = None,
) -> int:
    """State a site's money."""
    context = rooms.library.context
    version = money_form(context, rooms.head, code).version
    return save_money(context, actor or rooms.head, code, amounts, through, note, version)


def test_baseline_and_revisions_as_they_were_known(rooms: Rooms) -> None:
    code = rooms.begin()
    first = plan(rooms, code, {SCHEME: SOON, OPEN: FAR})
    assert plan(rooms, code, {SCHEME: SOON}) == first
    with pytest.raises(Invalid, match="请写明调整原因"):
        plan(rooms, code, {OPEN: FAR + timedelta(days=30)})
    rooms.library.go_to(TODAY + timedelta(days=3))
    plan(rooms, code, {OPEN: FAR + timedelta(days=30), APPROVAL: FAR}, "施工延期")
    context, site = rooms.library.context, rooms.site(code)
    with context.database.reading() as session:
        now = load_plans(session, today_of(context), site.id)[site.id]
        then = load_plans(session, AsOf(TODAY, 2**62))[site.id]
        known = load_plans(session, AsOf(context.today, first))[site.id]
        opened = load_plans(session, today_of(context), stage=OPEN)
        told = plan_history(session, site.id, today_of(context))
    assert now[OPEN] == PlannedDay(FAR, FAR + timedelta(days=30), 1)
    assert now[OPEN].slip == 30
    assert now[APPROVAL] == PlannedDay(FAR, FAR)
    assert then == known == {SCHEME: PlannedDay(SOON, SOON), OPEN: PlannedDay(FAR, FAR)}
    assert opened == {site.id: {OPEN: now[OPEN]}}
    assert [(one.by, one.reason, len(one.days)) for one in told] == [
        (name_of("head_ops"), "施工延期", 2),
        (name_of("head_ops"), "", 2),
    ]


def test_two_people_planning_one_site(rooms: Rooms) -> None:
    code = rooms.begin()
    context, office = rooms.library.context, rooms.library.actor("office")
    _, refused = winner_and_loser(
        at_once(
            lambda: save_plan(context, rooms.head, code, {OPEN: FAR}, "", 0),
            lambda: save_plan(context, office, code, {OPEN: SOON}, "", 0),
        )
    )
    assert isinstance(refused, Conflict)
    assert f"{refused.saved_by}已经修改过这个点位的计划日期" in refused.message


def test_what_is_due_stands_on_the_department_s_list(rooms: Rooms) -> None:
    late, soon, far = rooms.begin(name="逾期"), rooms.begin(name="临近"), rooms.begin(name="还早")
    gone, unplanned = rooms.begin(name="撤销"), rooms.begin(name="未计划")
    for code, day in ((late, LATE), (soon, SOON), (far, FAR), (gone, SOON)):
        plan(rooms, code, {SCHEME: day})
    rooms.move(gone, MoveKind.WITHDRAW, TODAY, "场地落空")
    context = rooms.library.context

    def due(login: str) -> list[tuple[str, date | None]]:
        with context.database.reading() as session:
            found = stages_due(context, session, rooms.library.actor(login))
            return [(item.subject_id, item.due_on) for item in found]

    assert due("head_ops") == due("reporter_ops") == [(late, LATE), (soon, SOON)]
    assert due("office") == due("director") == due("head_tech") == []
    rooms.move(late, MoveKind.ADVANCE, TODAY)
    assert due("head_ops") == [(soon, SOON)]
    assert unplanned not in dict(due("head_ops"))


def test_money_is_kept_to_the_fen_and_by_source(rooms: Rooms) -> None:
    code = rooms.begin()
    context, site = rooms.library.context, rooms.site(code)
    odd = Amounts(123_456_789_01, 99_999_999_99, 1)
    first = pay(rooms, code, {"district": odd, "city": Amounts(budget=5), "own": Amounts()})
    assert pay(rooms, code, {"district": odd}) == first
    rooms.library.go_to(TODAY + timedelta(days=5))
    pay(rooms, code, {"city": Amounts(5, 5, 6)}, "垫付", context.today)
    with context.database.reading() as session:
        now = money_of_site(session, site.id, today_of(context))
        then = money_of_site(session, site.id, AsOf(TODAY, 2**62))
        known = money_of_site(session, site.id, AsOf(context.today, first))
        every = load_money(session, today_of(context))
    assert [(line.label, line.amounts) for line in now.lines] == [
        ("市财政", Amounts(5, 5, 6)),
        ("区财政", odd),
    ]
    assert now.total.amounts == Amounts(123_456_789_06, 100_000_000_04, 7) == every[site.id]
    assert (now.through, now.notes) == (context.today, ((context.today, "垫付"),))
    assert then == known
    assert then.total.amounts == Amounts(123_456_789_06, 99_999_999_99, 1)


def test_plans_and_money_of_many_sites_take_one_statement_each(rooms: Rooms) -> None:
    codes = [rooms.begin(Lane.RECOGNISED) for _ in range(3)]
    for code in codes:
        plan(rooms, code, {OPEN: FAR})
        pay(rooms, code, {"city": Amounts(1, 1, 1)})
    context = rooms.library.context
    with context.database.reading() as session:
        session.connection()
        with counted(context.database.engine) as sent:
            plans, money = load_plans(session, today_of(context)), load_money(session, today_of(context))
    assert len(sent) == 2, "\n".join(sent)
    assert len(plans) == len(money) == 3


def test_what_is_refused_of_plans(still: Rooms) -> None:
    with pytest.raises(Invalid, match="早于前面的“立项”") as refused:
        plan(still, "ET001", {APPROVAL: FAR + timedelta(days=1)})
    assert "open" in refused.value.fields
    with pytest.raises(Invalid, match="早于进入当前阶段的日期"):
        plan(still, "ET001", {SCHEME: BEGUN - timedelta(days=1)}, "提前")
    with pytest.raises(Invalid, match="没有的阶段"):
        plan(still, "ET001", {SiteStage.VERIFIED: FAR})
    with pytest.raises(Conflict, match="已经修改过这个点位的计划日期"):
        save_plan(still.library.context, still.head, "ET001", {APPROVAL: FAR}, "", 0)
    with pytest.raises(NotFound, match="没有这个点位"):
        save_plan(still.library.context, still.head, "ET999", {APPROVAL: FAR}, "", 0)


def test_what_is_refused_of_money(still: Rooms) -> None:
    paid = Amounts(10, 5, 6)
    with pytest.raises(Invalid, match="“区财政”支出大于到位"):
        pay(still, "ET001", {"district": paid})
    with pytest.raises(Invalid, match="资金来源中没有这一项"):
        pay(still, "ET001", {"lottery": paid})
    with pytest.raises(Invalid, match="不能晚于今天"):
        pay(still, "ET001", {"district": paid}, "垫付", TODAY + timedelta(days=1))
    with pytest.raises(Invalid, match="不能早于上次登记的日期"):
        pay(still, "ET001", {"district": paid}, "垫付", TODAY - timedelta(days=2))
    with pytest.raises(Invalid, match="请填写数据截至"):
        pay(still, "ET001", {"district": paid}, "垫付", None)
    with pytest.raises(Invalid, match="不能是负数"):
        pay(still, "ET001", {"district": Amounts(-1)})
    with pytest.raises(Conflict, match="已经修改过这个点位的经费"):
        save_money(still.library.context, still.head, "ET001", {"district": paid}, TODAY, "", 0)


def test_who_may_plan_and_pay(still: Rooms) -> None:
    library = still.library
    for login in ("director", "statistics", "trustee", "head_tech"):
        with pytest.raises(Forbidden):
            plan(still, "ET001", {APPROVAL: FAR}, actor=library.actor(login))
        with pytest.raises(Forbidden):
            pay(still, "ET001", {"district": Amounts(1)}, actor=library.actor(login))
