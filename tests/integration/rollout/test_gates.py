"""Gates on both databases: rules set from a day, their effect on sites in flight, waivers, files by kind."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from data_access.queries.rollout import sites as site_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.rollout.gates import GateRefused, GateRule
from domain.rollout.sites import Lane, MoveKind, SiteStage
from services.attachments import attach, remove
from services.rollout.attaching import files_of, photos_of
from services.rollout.gate_rules import RuleTerms, effect_of, gate_page, save_rule
from services.rollout.gates import check_gate, rules_in_force
from services.rollout.reading import today_of
from services.rollout.sites import change_site, correct_move
from services.rollout.waiving import give_waiver, waiver_form, waivers_of
from services.viewing import ViewRequest
from tests.support.factories import TODAY, Library, name_of
from tests.support.files import PDF, picture
from tests.support.rollout import BEGUN, Rooms
from tests.support.statements import counted
from tests.support.threads import at_once, winner_and_loser

NEW, APPROVAL = Lane.NEW, SiteStage.APPROVAL
SOURCE = "试验办法（2024）"


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return Rooms(library)


@pytest.fixture(scope="module", name="still")
def _still(unchanging_library: Library) -> Rooms:
    """Shared by what is refused and so writes nothing; with one site, ET001, that lacks its seats."""
    rooms = Rooms(unchanging_library)
    code = rooms.begin(seats=8)
    rooms.move(code, MoveKind.ADVANCE, BEGUN)
    return rooms


def terms(on: date = TODAY, seats: int = 20, **more: Any) -> RuleTerms:
    """A rule that asks for seats."""
    return RuleTerms(on, minimums={"seats": seats}, source=SOURCE, **more)


def set_rule(rooms: Rooms, found: RuleTerms, version: int = 0, login: str = "office") -> int:
    """Set the rule of the gate before 立项."""
    return save_rule(rooms.library.context, rooms.library.actor(login), NEW, APPROVAL, found, version)


def in_force(rooms: Rooms, view: AsOf) -> GateRule:
    with rooms.library.context.database.reading() as session:
        return rules_in_force(session, view)[NEW, APPROVAL]


def at_the_gate(rooms: Rooms, **changes: Any) -> str:
    """A site in 方案 since its beginning."""
    code = rooms.begin(**changes)
    rooms.move(code, MoveKind.ADVANCE, BEGUN)
    return code


def test_the_rule_of_the_day_of_the_move_counts(rooms: Rooms) -> None:
    """The rule is changed while sites are in flight, from a day that lies between two moves."""
    first, second = at_the_gate(rooms), at_the_gate(rooms)
    since = BEGUN + timedelta(days=30)
    seq = set_rule(rooms, terms(since))
    rooms.move(first, MoveKind.ADVANCE, since - timedelta(days=1))
    with pytest.raises(GateRefused, match="少儿座席 12 个，不足 20 个"):
        rooms.move(second, MoveKind.ADVANCE, since)
    # What was passed stays passed, though its day is corrected into the time of the new rule.
    correct_move(rooms.library.context, rooms.head, first, 3, since, "登记有误", rooms.version(first))
    assert rooms.standing(first).stage is APPROVAL
    # A move names the revision it was judged by: that of the first was the default.
    context = rooms.library.context
    change_site(context, rooms.head, second, rooms.terms(seats=20), TODAY, rooms.version(second))
    rooms.move(second, MoveKind.ADVANCE, since)
    with context.database.reading() as session:
        told = [
            site_queries.told_moves(session, rooms.site(code).id, today_of(context))[-1].rule_revision_id
            for code in (first, second)
        ]
    assert told[0] is None
    assert told[1] == in_force(rooms, AsOf(since, EVERYTHING_KNOWN)).revision_id
    assert in_force(rooms, AsOf(since, seq - 1)).revision_id is None
    assert in_force(rooms, AsOf(since - timedelta(days=1), EVERYTHING_KNOWN)).revision_id is None


def test_what_was_set_for_later_days_stays(rooms: Rooms) -> None:
    later = set_rule(rooms, terms(TODAY + timedelta(days=30), 30))
    again = set_rule(rooms, terms(TODAY, 15), later)
    assert in_force(rooms, AsOf(TODAY + timedelta(days=29), EVERYTHING_KNOWN)).minimums == {"seats": 15}
    assert in_force(rooms, AsOf(TODAY + timedelta(days=30), EVERYTHING_KNOWN)).minimums == {"seats": 30}
    assert set_rule(rooms, terms(TODAY, 15), again) == again
    page = gate_page(rooms.library.context, rooms.head, ViewRequest())
    gate = page.gate(NEW, APPROVAL)
    assert gate is not None
    assert gate.told is not None
    assert (gate.rule.minimums, gate.version, gate.told.by) == ({"seats": 15}, again, name_of("office"))
    assert [one.rule.minimums for one in gate.coming] == [{"seats": 30}]
    assert [one.seq for one in gate.history] == [again, later]
    assert not page.may_manage


def test_two_people_setting_one_rule(rooms: Rooms) -> None:
    saved, refused = winner_and_loser(
        at_once(
            lambda: set_rule(rooms, terms(seats=15)),
            lambda: set_rule(rooms, terms(seats=25), login="director"),
        )
    )
    assert isinstance(refused, Conflict)
    assert refused.saved_by in {name_of("office"), name_of("director")}
    assert f"{refused.saved_by}已经修改过这道关口的规则" in refused.message
    gate = gate_page(rooms.library.context, rooms.head, ViewRequest()).gate(NEW, APPROVAL)
    assert gate is not None
    assert gate.version == saved
    assert len(gate.history) == 1


def test_a_new_rule_tells_beforehand_whom_it_would_stop(rooms: Rooms) -> None:
    stopped, lacking = at_the_gate(rooms), at_the_gate(rooms, seats=8)
    behind = rooms.begin(name="在后")
    context, office = rooms.library.context, rooms.library.actor("office")
    effect = effect_of(context, office, NEW, APPROVAL, terms())
    assert [(one.code, one.at_gate) for one in effect.stopped] == [(stopped, True), (behind, False)]
    assert effect.stopped[0].missing[0].message == "少儿座席 12 个，不足 20 个"
    assert effect.considered == 3
    freed = effect_of(context, office, NEW, APPROVAL, terms(seats=5))
    assert [one.code for one in freed.freed] == [lacking]
    attach(context, rooms.head, "site", f"{rooms.site(stopped).id}:scheme", "方案.pdf", [PDF])
    documents = effect_of(
        context, office, NEW, APPROVAL, RuleTerms(TODAY, documents=("scheme",), source=SOURCE)
    )
    assert {one.code for one in documents.stopped} == {behind}
    assert {one.code for one in documents.more} == {lacking}
    page = gate_page(context, rooms.head, ViewRequest())
    assert (page.waiting[NEW, APPROVAL], page.stopped[NEW, APPROVAL]) == (2, 1)


def test_gates_of_many_sites_take_few_statements(rooms: Rooms) -> None:
    for _ in range(3):
        at_the_gate(rooms)
    context = rooms.library.context
    with counted(context.database.engine) as sent:
        gate_page(context, rooms.head, ViewRequest())
    assert len(sent) <= 7, "\n".join(sent)


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (RuleTerms(None, source=SOURCE), "effective_on"),
        (terms(date(1999, 1, 1)), "effective_on"),
        (terms(TODAY + timedelta(days=1000)), "effective_on"),
        (terms(seats=0), "seats"),
        (RuleTerms(TODAY, fields=("name",), source=SOURCE), "fields"),
        (RuleTerms(TODAY, documents=("nomination",), source=SOURCE), "documents"),
        (RuleTerms(TODAY), "source"),
    ],
)
def test_what_is_refused_of_rules(still: Rooms, found: RuleTerms, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        set_rule(still, found)
    assert field in refused.value.fields
    with pytest.raises(Forbidden):
        set_rule(still, found, login="head_ops")


def test_a_waiver_lets_one_move_pass_and_stays_for_ever(rooms: Rooms) -> None:
    code = at_the_gate(rooms, seats=8)
    context, director = rooms.library.context, rooms.library.actor("director")
    form, version = waiver_form(context, director, code)
    assert [one.message for one in form.missing] == ["少儿座席 8 个，不足 10 个"]
    given = give_waiver(context, director, code, " 场地年内扩建 ", version)
    with pytest.raises(Invalid, match="还没有使用"):
        give_waiver(context, director, code, "再来一次", version)
    with pytest.raises(GateRefused):
        rooms.move(code, MoveKind.ADVANCE, BEGUN)
    rooms.move(code, MoveKind.ADVANCE, BEGUN, waiver=given)
    assert rooms.standing(code).stage is APPROVAL
    rooms.move(code, MoveKind.BACK, BEGUN, "资料有误")
    with pytest.raises(Invalid, match="已经使用过"):
        rooms.move(code, MoveKind.ADVANCE, BEGUN, waiver=given)
    with context.database.reading() as session:
        site = rooms.site(code)
        told = waivers_of(session, site.id, today_of(context))
        before = waivers_of(session, site.id, AsOf(TODAY, version))
        moves = site_queries.told_moves(session, site.id, today_of(context))
    assert [(one.by, one.reason, one.used_by, one.used_on) for one in told] == [
        (name_of("director"), "场地年内扩建", 3, BEGUN)
    ]
    assert before == ()
    assert [one.message for one in moves[2].shortfalls] == ["少儿座席 8 个，不足 10 个"]
    assert moves[2].waiver_id == given
    # Another is given once the first is used up.
    give_waiver(context, director, code, "再次特批", rooms.version(code))


def test_a_waiver_covers_what_was_missing_and_nothing_else(rooms: Rooms) -> None:
    code = at_the_gate(rooms, seats=8)
    context, director = rooms.library.context, rooms.library.actor("director")
    given = give_waiver(context, director, code, "年内扩建", rooms.version(code))
    smaller = rooms.terms(seats=6, area_tenths=200, divided_tenths=160)
    change_site(context, rooms.head, code, smaller, TODAY, rooms.version(code))
    with pytest.raises(Invalid, match="特批没有包括：面积 20 ㎡，不足 30 ㎡"):
        rooms.move(code, MoveKind.ADVANCE, BEGUN, waiver=given)
    # It does no longer cover what is missing, so another may be given, which covers both.
    both = give_waiver(context, director, code, "场地核减", rooms.version(code))
    rooms.move(code, MoveKind.ADVANCE, BEGUN, waiver=both)
    other = at_the_gate(rooms, seats=8)
    with pytest.raises(Invalid, match="不是给这个点位"):
        rooms.move(other, MoveKind.ADVANCE, BEGUN, waiver=given)


def test_two_directors_waiving_at_once(rooms: Rooms) -> None:
    code = at_the_gate(rooms, seats=8)
    context, director = rooms.library.context, rooms.library.actor("director")
    version = rooms.version(code)
    _, refused = winner_and_loser(
        at_once(
            lambda: give_waiver(context, director, code, "年内扩建", version),
            lambda: give_waiver(context, director, code, "年内扩建", version),
        )
    )
    assert isinstance(refused, Invalid)
    assert f"{name_of('director')}已于 {TODAY} 特批" in refused.message


def test_what_is_refused_of_waivers(still: Rooms) -> None:
    context, director = still.library.context, still.library.actor("director")
    version = still.version("ET001")
    for login in ("office", "head_ops", "reporter_ops", "trustee"):
        with pytest.raises(Forbidden):
            give_waiver(context, still.library.actor(login), "ET001", "年内扩建", version)
    for reason in (" ", "长" * 301):
        with pytest.raises(Invalid, match="请写明特批的理由"):
            give_waiver(context, director, "ET001", reason, version)
    with pytest.raises(Conflict, match="已经修改过这个点位"):
        give_waiver(context, director, "ET001", "年内扩建", version - 1)
    with pytest.raises(NotFound, match="没有这个点位"):
        give_waiver(context, director, "ET999", "年内扩建", version)


def test_no_waiver_where_nothing_is_missing(rooms: Rooms) -> None:
    code = at_the_gate(rooms)
    context, director = rooms.library.context, rooms.library.actor("director")
    with pytest.raises(Invalid, match="要求已满足，不需要特批"):
        give_waiver(context, director, code, "年内扩建", rooms.version(code))
    rooms.move(code, MoveKind.WITHDRAW, BEGUN, "场地落空")
    form, _ = waiver_form(context, director, code)
    assert "没有要进入的下一阶段" in form.refusal


def test_a_document_opens_the_gate_that_asks_for_it(rooms: Rooms) -> None:
    code = at_the_gate(rooms)
    context = rooms.library.context
    set_rule(rooms, RuleTerms(BEGUN, documents=("scheme",), source=SOURCE))
    with pytest.raises(GateRefused) as refused:
        rooms.move(code, MoveKind.ADVANCE, TODAY)
    assert refused.value.fields == {"document:scheme": "未上传建设方案"}
    site = rooms.site(code)
    added = attach(context, rooms.head, "site", f"{site.id}:scheme", "方案.pdf", [PDF])
    with context.database.reading() as session:
        assert check_gate(session, site, APPROVAL, TODAY).passed
    rooms.library.go_to(TODAY + timedelta(days=2))
    remove(context, rooms.head, added.attachment_id, "传错了")
    with context.database.reading() as session:
        assert not check_gate(session, site, APPROVAL, context.today).passed
        now = files_of(context, session, site, today_of(context), True)
        then = files_of(context, session, site, AsOf(TODAY, EVERYTHING_KNOWN), False)
    assert now["scheme"].items == ()
    assert [one.name for one in then["scheme"].items] == ["方案.pdf"]
    assert tuple(now)[:3] == ("site_proposal", "host_agreement", "scheme")


def test_photos_are_pictures(rooms: Rooms) -> None:
    code = at_the_gate(rooms)
    context, site = rooms.library.context, rooms.site(code)
    key = f"{site.id}:scheme"
    attach(context, rooms.head, "site_photo", key, "现场.jpg", [picture()])
    with pytest.raises(Invalid, match="这里只能上传照片（jpg、png、webp），不能上传"):
        attach(context, rooms.head, "site_photo", key, "现场.pdf", [PDF])
    with pytest.raises(Invalid, match="内容不是 JPEG 图片"):
        attach(context, rooms.head, "site_photo", key, "现场2.jpg", [PDF])
    with context.database.reading() as session:
        found = photos_of(context, session, site, today_of(context), True)
    assert [one.name for one in found[SiteStage.SCHEME].items] == ["现场.jpg"]
    assert found[SiteStage.OPEN].items == ()
    assert found[SiteStage.OPEN].limits.endings == {"jpg", "png", "webp"}


def test_whose_files_these_are(still: Rooms) -> None:
    context, site = still.library.context, still.site("ET001")
    other = still.library.actor("head_tech")
    for kind, key in (("site", f"{site.id}:scheme"), ("site_photo", f"{site.id}:scheme")):
        with pytest.raises(Forbidden, match="本部门负责的点位"):
            attach(context, other, kind, key, "方案.png", [picture("png")])
        with pytest.raises(NotFound):
            attach(context, still.library.actor("trustee"), kind, key, "方案.png", [picture("png")])
    for kind, key in (
        ("site", f"{site.id}:nomination"),
        ("site", f"{site.id}:nothing"),
        ("site", "999999:scheme"),
        ("site", "scheme"),
        ("site_photo", f"{site.id}:verified"),
    ):
        with pytest.raises(NotFound):
            attach(context, still.head, kind, key, "方案.png", [picture("png")])
