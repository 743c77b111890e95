"""The board and the map on both databases: columns, ageing as known at the view, gates, moves asked for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.network.districts import DISTRICTS
from domain.rollout.ageing import Ageing
from domain.rollout.board import Board, BoardColumn
from domain.rollout.sites import Lane, MoveKind, SiteStage, Tier
from services.rollout.board import BoardFilter, Wish, board, site_map
from services.rollout.sites import change_site, move_site
from services.viewing import ViewRequest
from tests.support.factories import TODAY, Library, name_of
from tests.support.rollout import BEGUN, Rooms
from tests.support.statements import counted
from tests.support.units import QINHUAI, XUANWU

NOW = ViewRequest()
BUDGET = 8


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return Rooms(library)


@pytest.fixture(scope="module", name="still")
def _still(unchanging_library: Library) -> Rooms:
    """Shared by what only reads: six sites in 选址, of which five went on, and one that lacks everything.

    ET001 … ET005 finished 选址 in 10, 20, 30, 40 and 100 days, ET006 stands there since the first day; ET007,
    a district's, is new and has no address; ET008 is nominated; ET009 was withdrawn.
    """
    rooms = Rooms(unchanging_library)
    for days in (10, 20, 30, 40, 100):
        rooms.move(rooms.begin(), MoveKind.ADVANCE, BEGUN + timedelta(days=days))
    rooms.begin(name="久留点位")
    bare = {"address": "", "host_name": "", "tier": Tier.DISTRICT, "district": XUANWU}
    rooms.begin(Lane.NEW, TODAY - timedelta(days=5), name="新提点位", **bare)
    rooms.begin(Lane.RECOGNISED)
    rooms.move(rooms.begin(), MoveKind.WITHDRAW, BEGUN + timedelta(days=3), "场地落空")
    return rooms


def shown(rooms: Rooms, login: str = "head_ops", wish: Wish | None = None, **chosen: str) -> Board:
    """The board as somebody sees it."""
    view = ViewRequest(asof=chosen.pop("asof", None))
    return board(rooms.library.context, rooms.library.actor(login), view, BoardFilter.from_text(chosen), wish)


def column(found: Board, stage: SiteStage) -> BoardColumn:
    """A column of a board."""
    return next(one for one in found.columns if one.stage is stage)


def test_a_column_has_the_oldest_first_and_counts_the_rest(still: Rooms) -> None:
    found = shown(still)
    assert [one.stage.label for one in found.columns] == [
        "选址",
        "方案",
        "立项",
        "施工",
        "设备图书",
        "验收",
        "开放",
        "评估",
    ]
    selection, scheme = column(found, SiteStage.SELECTION), column(found, SiteStage.SCHEME)
    assert [card.site.name for card in selection.cards] == ["久留点位", "新提点位"]
    assert [card.days for card in selection.cards] == [(TODAY - BEGUN).days, 5]
    assert [card.site.code for card in scheme.cards] == ["ET001", "ET002", "ET003", "ET004", "ET005"]
    assert (found.total, found.in_flight, found.withdrawn, found.closed) == (7, 7, 1, 0)
    few = board(still.library.context, still.head, NOW, BoardFilter(), cards=2)
    assert [(len(one.cards), one.rest) for one in few.columns[:2]] == [(2, 0), (2, 3)]
    nominated = shown(still, lane="recognised")
    assert [len(one.cards) for one in nominated.columns] == [1, 0, 0, 0, 0]


def test_ageing_rests_on_what_was_finished_by_the_view(still: Rooms) -> None:
    selection = column(shown(still), SiteStage.SELECTION)
    assert (selection.history.count, selection.history.quartiles) == (5, (20, 30, 40))
    assert [card.ageing for card in selection.cards] == [Ageing.VERY_LONG, Ageing.USUAL]
    assert selection.long == 1
    scheme = column(shown(still), SiteStage.SCHEME)
    assert {card.ageing for card in scheme.cards} == {Ageing.UNKNOWN}
    # Forty days on four had been finished: too few to say anything.
    earlier = column(shown(still, asof=str(BEGUN + timedelta(days=40))), SiteStage.SELECTION)
    assert (earlier.history.count, earlier.cards[0].days, earlier.cards[0].ageing) == (4, 40, Ageing.UNKNOWN)


def test_open_rooms_do_not_age(rooms: Rooms) -> None:
    code = rooms.begin(Lane.RECOGNISED)
    opened = rooms.walk(code, SiteStage.OPEN)
    card = column(shown(rooms, lane="recognised"), SiteStage.OPEN).cards[0]
    assert (card.days, card.ageing) == ((TODAY - opened).days, None)
    assert card.moves == (MoveKind.ADVANCE, MoveKind.CLOSE)
    rooms.move(code, MoveKind.CLOSE, TODAY, "场地收回")
    found = shown(rooms, lane="recognised")
    assert (found.total, found.closed) == (0, 1)


def test_a_card_says_what_the_next_gate_lacks_and_what_its_reader_may_do(still: Rooms) -> None:
    old, new = column(shown(still), SiteStage.SELECTION).cards
    assert [one.message for one in new.missing] == ["未填写地址", "未填写依托单位"]
    assert (old.missing, old.moves) == ((), (MoveKind.ADVANCE, MoveKind.WITHDRAW))
    assert column(shown(still), SiteStage.SCHEME).cards[0].moves == (
        MoveKind.ADVANCE,
        MoveKind.BACK,
        MoveKind.WITHDRAW,
    )
    for login in ("director", "reporter_ops", "head_tech"):
        cards = [card for one in shown(still, login).columns for card in one.cards]
        assert len(cards) == 7
        assert not any(card.moves for card in cards)
    assert not any(card.moves for card in column(shown(still, asof="2023-06-30"), SiteStage.SCHEME).cards)
    with pytest.raises(Forbidden):
        shown(still, "trustee")


def test_filters_and_what_each_choice_would_show(still: Rooms) -> None:
    found = shown(still, district=XUANWU)
    assert (found.total, found.withdrawn) == (1, 0)
    assert found.facets.districts == {QINHUAI: 6, XUANWU: 1}
    assert found.facets.lanes[Lane.NEW] == 1
    assert found.facets.tiers[Tier.DISTRICT] == 1
    ops = still.library.department("ops")
    assert found.facets.departments == ((ops, "业务部"),)
    assert shown(still, department=str(ops), tier="street").total == 6
    assert shown(still, department="999999").total == 0
    wrong = (
        {"district": "999999"},
        {"department": "x"},
        {"department": "９"},
        {"lane": "x"},
        {"tier": "'"},
    )
    for given in wrong:
        with pytest.raises(Invalid):
            BoardFilter.from_text(given)


@pytest.mark.parametrize(
    ("wish", "kind", "fault"),
    [
        (("ET006", "advance", ""), MoveKind.ADVANCE, ""),
        (("ET006", "", "scheme"), MoveKind.ADVANCE, ""),
        (("ET001", "", "selection"), MoveKind.BACK, ""),
        (("ET006", "withdraw", ""), MoveKind.WITHDRAW, ""),
        (("ET006", "", "construction"), MoveKind.ADVANCE, "不能跳过阶段：点位现在是“选址”，下一阶段是“方案”"),
        (("ET006", "back", ""), MoveKind.BACK, "是第一个阶段，不能再退回"),
        (("ET006", "close", ""), MoveKind.CLOSE, "还没有开放，不能关闭"),
        (("ET006", "", "verified"), MoveKind.ADVANCE, "不是新建的阶段"),
        (("ET009", "", "scheme"), MoveKind.ADVANCE, "点位已撤销，只能重新启动"),
    ],
)
def test_a_move_is_asked_about(still: Rooms, wish: tuple[str, str, str], kind: MoveKind, fault: str) -> None:
    question = shown(still, wish=Wish.from_text(*wish, "")).question
    assert question is not None
    assert (question.kind, question.site.code) == (kind, wish[0])
    assert fault in question.fault
    assert bool(question.fault) == bool(fault)
    assert question.version == still.version(wish[0])


def test_a_question_lists_what_the_gate_lacks(still: Rooms) -> None:
    question = shown(still, wish=Wish("ET007", MoveKind.ADVANCE)).question
    assert question is not None
    assert question.check is not None
    assert [one.field for one in question.check.shortfalls] == ["address", "host_name"]
    assert (question.fault, question.may_write) == ("", True)
    # The board shows the lane of the site that is asked about.
    other = shown(still, wish=Wish("ET008", MoveKind.ADVANCE))
    assert other.lane is Lane.RECOGNISED


def test_who_may_not_ask(still: Rooms) -> None:
    wish = Wish("ET006", MoveKind.ADVANCE)
    stranger = shown(still, "head_tech", wish).question
    assert stranger is not None
    assert "本部门负责的点位" in stranger.fault
    past = shown(still, wish=wish, asof="2023-06-30").question
    assert past is not None
    assert "不是当前情况" in past.fault
    with pytest.raises(NotFound, match="没有这个点位"):
        shown(still, wish=Wish("ET999", MoveKind.ADVANCE))
    for text in (("ET001", "fly", ""), ("ET001", "", "moon")):
        with pytest.raises(Invalid, match="办理事项不对"):
            Wish.from_text(*text, "")


def test_somebody_was_faster(rooms: Rooms) -> None:
    """The board tells who did what, and asks again only where what was meant can still be meant."""
    code, context, office = rooms.begin(), rooms.library.context, rooms.library.actor("office")
    seen = rooms.version(code)
    change_site(context, office, code, rooms.terms(name="改名点位"), TODAY, seen)
    with pytest.raises(Conflict):
        move_site(context, rooms.head, code, MoveKind.ADVANCE, TODAY, "", seen, to_stage=SiteStage.SCHEME)
    wish = Wish(code, MoveKind.ADVANCE, SiteStage.SCHEME, changed=code)
    again = shown(rooms, wish=wish)
    assert again.question is not None
    assert again.question.version == rooms.version(code) != seen
    rooms.move(code, MoveKind.ADVANCE, TODAY, actor=office)
    found = shown(rooms, wish=wish)
    assert found.question is None
    assert found.last is not None
    assert (found.last.by, found.last.action) == (name_of("office"), "site.advance")
    assert found.last.standing.stage is SiteStage.SCHEME
    assert shown(rooms, wish=Wish(changed="ET999")).last is None


def test_a_board_takes_few_statements(still: Rooms) -> None:
    context = still.library.context
    actor = still.head
    for code, view in (("ET007", NOW), ("ET001", ViewRequest(asof=str(BEGUN + timedelta(days=40))))):
        context.database.forget_kept()
        with counted(context.database.engine) as sent:
            board(context, actor, view, BoardFilter(), Wish(code, MoveKind.ADVANCE, changed=code))
        assert 3 < len(sent) <= BUDGET + 2 * (view is not NOW), "\n".join(sent)
        with counted(context.database.engine) as sent:
            site_map(context, actor, view, BoardFilter())
        assert len(sent) <= BUDGET, "\n".join(sent)


def test_the_map_has_the_sites_of_each_district(still: Rooms) -> None:
    context = still.library.context
    found = site_map(context, still.library.actor("director"), NOW, BoardFilter())
    assert set(found.dots) == set(DISTRICTS)
    assert {code: len(dots) for code, dots in found.dots.items() if dots} == {QINHUAI: 7, XUANWU: 1}
    order = list(SiteStage)
    places = [order.index(dot.stage) for dot in found.dots[QINHUAI]]
    assert places == sorted(places)
    assert (found.total, found.withdrawn, found.geometry.schematic) == (8, 1, True)
    early = ViewRequest(asof=str(date(2023, 1, 31)))
    assert site_map(context, still.head, early, BoardFilter()).total == 0
    assert site_map(context, still.head, NOW, BoardFilter(lane=Lane.RECOGNISED)).total == 1
    with pytest.raises(Forbidden):
        site_map(context, still.library.actor("trustee"), NOW, BoardFilter())
