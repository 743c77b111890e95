"""The overview of the rollout on both databases: against brute force, at other days, for other readers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import services.capabilities  # noqa: F401 - registers settings and what is counted
from data_access.queries.rollout import burnup as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid
from domain.network.districts import DISTRICTS
from domain.periods import Year
from domain.rollout.burnup import GOAL, STUCK, Cut, RolloutOverview, TargetEntry
from domain.rollout.forecast import durations
from domain.rollout.sites import Lane, MoveKind, SiteStage, SiteState, Tier
from services.indicators import counting
from services.indicators.catalogue import load_catalogue
from services.rollout.burnup import cut_of, rollout_overview
from services.rollout.columns import LANES, STAGE_ORDER, columns_of, log_of
from services.rollout.gate_rules import RuleTerms, save_rule
from services.rollout.gates import rules_in_force
from services.rollout.planning import plan_form, save_plan
from services.rollout.reading import load_sites
from services.rollout.sites import change_site, correct_move
from services.rollout.targets import save_targets, target_form
from services.viewing import ViewRequest
from tests.support import large_rollout
from tests.support.factories import SYSTEM, TODAY, Library, name_of
from tests.support.rollout import BEGUN, Rooms
from tests.support.rollout_oracle import conforming, open_on, spells_of, states, streets
from tests.support.statements import counted
from tests.support.units import QINHUAI, XUANWU

DUE = date(2025, 12, 31)
VIEWS = [date(2021, 2, 1), date(2022, 6, 30), date(2023, 11, 17), TODAY]


def read(library: Library, login: str = "director", cut: Cut = Cut.LANE, **view: str) -> RolloutOverview:
    """The overview as somebody has it."""
    return rollout_overview(library.context, library.actor(login), ViewRequest(**view), cut)


# ---- many sites, against brute force ----


@pytest.fixture(scope="module", name="many")
def _many(unchanging_library: Library) -> Library:
    """Shared by what only reads: 160 sites."""
    large_rollout.fill(unchanging_library.context, 160)
    return unchanging_library


@pytest.mark.parametrize("day", VIEWS, ids=str)
def test_counts_are_what_counting_one_by_one_gives(day: date, many: Library) -> None:
    found = read(many, asof=day.isoformat())
    with many.context.database.reading() as session:
        view = AsOf(day, EVERYTHING_KNOWN)
        sites, rules = load_sites(session, view), rules_in_force(session, view)
    counts, by_state = found.counts, states(sites)
    assert (counts.open, counts.in_flight) == (len(sites.open()), len(sites.in_flight()))
    assert (counts.closed, counts.withdrawn) == (by_state[SiteState.CLOSED], by_state[SiteState.WITHDRAWN])
    assert counts.ever == sum(sites.standing(site.id).opened_on is not None for site in sites)
    assert counts.conforming == len(conforming(sites, rules))
    assert 0 < counts.conforming < counts.open or day < date(2022, 1, 1)
    assert [line.open for line in found.districts] == [
        sum(site.terms.district == code for site in sites.open()) for code in DISTRICTS
    ]
    assert [line.in_flight for line in found.districts] == [
        sum(site.terms.district == code for site in sites.in_flight()) for code in DISTRICTS
    ]
    assert [line.streets for line in found.districts] == [len(streets(sites, code)) for code in DISTRICTS]
    assert counts.streets == sum(line.streets for line in found.districts)
    assert counts.all_streets == (30 * len(DISTRICTS) if day >= large_rollout.BEGUN else None)
    in_stage = Counter((site.lane, sites.standing(site.id).stage) for site in sites.in_flight())
    assert {(line.lane, line.stage): line.sites for line in found.stages if line.sites} == in_stage
    waiting = sorted(sites.in_flight(), key=lambda site: (-sites.standing(site.id).days(day), site.code))
    assert [(site.code, site.days) for site in found.stuck] == [
        (site.code, sites.standing(site.id).days(day)) for site in waiting[:STUCK]
    ]


@pytest.mark.parametrize("day", VIEWS[1:], ids=str)
def test_the_curve_is_what_was_open_on_each_day(day: date, many: Library) -> None:
    lanes, tiers = (read(many, cut=cut, asof=day.isoformat()).burn_up for cut in Cut)
    with many.context.database.reading() as session:
        sites = load_sites(session, AsOf(day, EVERYTHING_KNOWN))
    assert lanes.days[-1] == day
    assert list(lanes.total.open) == [open_on(sites, on) for on in lanes.days]
    assert [part.key for part in lanes.parts] == [lane.value for lane in Lane]
    for lane, part in zip(Lane, lanes.parts, strict=True):
        assert list(part.open) == [open_on(sites, on, lane=lane) for on in lanes.days]
    for tier, part in zip(Tier, tiers.parts, strict=True):
        assert list(part.open) == [open_on(sites, on, tier=tier) for on in tiers.days]
    every = (day - timedelta(days=back) for back in range((day - large_rollout.BEGUN).days, -1, -1))
    reached = next((on for on in every if open_on(sites, on) >= GOAL), None)
    assert lanes.reached_on == reached


def test_durations_are_those_of_the_histories(many: Library) -> None:
    day = VIEWS[2]
    with many.context.database.reading() as session:
        view = AsOf(day, EVERYTHING_KNOWN)
        sites = load_sites(session, view)
        log = log_of(queries.move_rows(session, EVERYTHING_KNOWN))
        columns = columns_of(queries.site_rows(session, view), log, day)
    spells = spells_of(((site.lane, sites.moves[site.id]) for site in sites), day)
    expected = {
        (LANES.index(lane), STAGE_ORDER.index(stage)): durations(
            *(Counter(one.days for one in found if one.end == end) for end in ("on", "off", "open"))
        )
        for (lane, stage), found in spells.items()
    }
    assert columns.histories() == expected
    assert any(found.median for found in expected.values())


def test_the_forecast_is_the_same_every_time_and_begins_with_what_is_open(many: Library) -> None:
    found, again = read(many), read(many)
    assert replace(again, as_of=found.as_of) == found
    assert found.forecast is not None
    assert found.forecast.simulated + found.forecast.unknown == found.counts.in_flight
    first, last = found.forecast.bands[0], found.forecast.bands[-1]
    assert first.low == first.middle == first.high == found.counts.open
    assert found.counts.open < last.low <= last.middle <= last.high
    assert last.high <= found.counts.open + found.forecast.simulated
    for before, after in zip(found.forecast.bands, found.forecast.bands[1:], strict=False):
        assert (before.low, before.middle, before.high) <= (after.low, after.middle, after.high)
    # What was known of the past day is what holds of it now, as nothing was recorded since.
    assert read(many, asof=TODAY.isoformat()).forecast == found.forecast


def test_a_reading_takes_few_statements(many: Library) -> None:
    for login in ("director", "trustee"):
        actor = many.actor(login)
        for view in (ViewRequest(), ViewRequest(asof="2023-11-17", known="then")):
            with counted(many.context.database.engine) as sent:
                rollout_overview(many.context, actor, view)
            assert len(sent) <= 12, "\n".join(sent)


def test_the_board_sees_counts_and_no_site(many: Library) -> None:
    board, director = read(many, "trustee"), read(many)
    assert board.counts == director.counts
    assert (board.stuck, board.counts_only, board.may_set_targets) == ((), True, False)
    assert director.stuck
    assert director.may_set_targets
    assert not read(many, asof="2023-11-17").may_set_targets
    with pytest.raises(Forbidden):
        read(many, "staff")


# ---- few sites, through the use cases ----


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return Rooms(library)


def test_before_and_after(rooms: Rooms) -> None:
    library = rooms.library
    code = rooms.begin(Lane.RECOGNISED)
    opened = rooms.walk(code, SiteStage.OPEN)
    rooms.begin(Lane.NEW, TODAY)
    before, on = (opened - timedelta(days=1)).isoformat(), opened.isoformat()
    assert read(library).counts.open == 1
    assert (read(library, asof=on).counts.open, read(library, asof=before).counts.open) == (1, 0)
    assert read(library, asof=before).counts.in_flight == 1
    assert read(library, asof=(BEGUN - timedelta(days=1)).isoformat()).counts.in_flight == 0
    # Recorded today: of that day, as it was known then, there was nothing.
    assert read(library, asof=on, known="then").counts.open == 0

    library.go_to(TODAY + timedelta(days=1))
    turn = rooms.standing(code).history[-1].turn
    later = opened + timedelta(days=5)
    context = library.context
    correct_move(context, rooms.head, code, turn, later, "登记有误", rooms.version(code))
    assert read(library, asof=on).counts.open == 0
    assert read(library, asof=later.isoformat()).counts.open == 1
    then = read(library, asof=TODAY.isoformat(), known="then")
    assert then.burn_up.reached_on is None
    assert [day for day, open_ in zip(then.burn_up.days, then.burn_up.total.open, strict=True) if open_] == [
        day for day in then.burn_up.days if day >= opened
    ]

    rooms.move(code, MoveKind.CLOSE, TODAY, "场地收回")
    found = read(library)
    assert (found.counts.open, found.counts.ever, found.counts.closed) == (0, 1, 1)
    assert found.counts.conforming_share is None


def test_a_room_that_falls_below_the_standard(rooms: Rooms) -> None:
    code = rooms.begin(Lane.RECOGNISED)
    opened = rooms.walk(code, SiteStage.OPEN)
    assert read(rooms.library).counts.conforming_share == 100
    fewer, day = rooms.site(code).terms, opened + timedelta(days=20)
    change_site(
        rooms.library.context,
        rooms.head,
        code,
        _with(fewer, seats=9),
        day,
        rooms.version(code),
        "座席减少",
    )
    assert read(rooms.library).counts.conforming == 0
    assert read(rooms.library, asof=(day - timedelta(days=1)).isoformat()).counts.conforming == 1


def _with(terms: Any, **changes: Any) -> Any:
    return replace(terms, **changes)


# ---- targets of districts ----


def save(library: Library, login: str, version: int, entries: dict[str, TargetEntry], **more: Any) -> int:
    given: dict[str, Any] = {"due_on": DUE, "basis": "年度计划", "effective_on": TODAY, **more}
    return save_targets(library.context, library.actor(login), version, entries, **given)


def test_targets_are_dated_and_set_by_director_or_office(library: Library) -> None:
    first = save(
        library,
        "office",
        0,
        {XUANWU: TargetEntry(9, 7), QINHUAI: TargetEntry(None, None)},
        effective_on=date(2024, 1, 10),
    )
    assert first > 0
    second = save(library, "director", first, {XUANWU: TargetEntry(12, 7)})
    by_code = {line.district.code: line for line in read(library).districts}
    target = by_code[XUANWU].target
    assert target is not None
    assert (target.rooms, by_code[XUANWU].share) == (12, 0)
    assert by_code[QINHUAI].target is None
    assert read(library).targeted == 12
    assert read(library, asof="2024-03-01").targeted == 9
    assert read(library, asof="2024-01-09").targeted == 0
    assert read(library, asof="2024-03-01", known="then").targeted == 0
    assert save(library, "office", second, {XUANWU: TargetEntry(12, 7)}, effective_on=TODAY) == second
    assert target_form(library.context, library.actor("office")).rooms == 12
    # Nobody has said how many streets the other districts have.
    assert read(library).counts.all_streets is None
    version = save(
        library, "office", second, {code: TargetEntry(5, 10) for code in DISTRICTS if code != XUANWU}
    )
    assert version > second
    assert read(library).counts.all_streets == 107


def test_targets_that_cannot_be(library: Library) -> None:
    for login in ("head_ops", "trustee", "reporter_ops"):
        with pytest.raises(Forbidden):
            save(library, login, 0, {XUANWU: TargetEntry(9, 7)})
        with pytest.raises(Forbidden):
            target_form(library.context, library.actor(login))
    faults: list[tuple[dict[str, TargetEntry], dict[str, Any], str]] = [
        ({XUANWU: TargetEntry(-1, 7)}, {}, "0 至 999"),
        ({XUANWU: TargetEntry(9, 0)}, {}, "1 至 99"),
        ({XUANWU: TargetEntry(None, 7)}, {}, "请填写玄武区的目标个数"),
        ({"999999": TargetEntry(9, 7)}, {}, "行政区不存在"),
        ({XUANWU: TargetEntry(9, 7)}, {"due_on": None}, "完成日期"),
        ({XUANWU: TargetEntry(9, 7)}, {"due_on": date(1999, 1, 1)}, "年份不对"),
        ({XUANWU: TargetEntry(9, 7)}, {"basis": "  "}, "设置依据"),
        ({XUANWU: TargetEntry(9, 7)}, {"basis": "长" * 201}, "不超过 200 字"),
        ({XUANWU: TargetEntry(9, 7)}, {"effective_on": None}, "生效日期"),
        ({XUANWU: TargetEntry(9, 7)}, {"effective_on": TODAY + timedelta(days=1)}, "至今天"),
    ]
    for entries, more, told in faults:
        with pytest.raises(Invalid, match=told):
            save(library, "office", 0, entries, **more)
    version = save(library, "office", 0, {XUANWU: TargetEntry(9, 7)})
    with pytest.raises(Invalid, match="不能清空"):
        save(library, "office", version, {XUANWU: TargetEntry(None, None)})
    with pytest.raises(Conflict, match=name_of("office")):
        save(library, "director", 0, {XUANWU: TargetEntry(10, 7)})
    with pytest.raises(Invalid, match="分组方式"):
        cut_of("nothing")


# ---- counted indicators ----

CODES = ("L01", "L02", "L03", "L05", "L06")


def test_what_is_counted_is_what_the_overview_shows(rooms: Rooms) -> None:
    library = rooms.library
    load_catalogue(library.context, SYSTEM)
    first = rooms.begin(Lane.RECOGNISED)
    opened = rooms.walk(first, SiteStage.OPEN)
    second = rooms.begin(Lane.NEW, opened + timedelta(days=3), street="另一街道")
    rooms.walk(second, SiteStage.OPEN)
    rooms.begin(Lane.NEW, TODAY)
    save(library, "office", 0, {code: TargetEntry(5, 10) for code in DISTRICTS})
    closed = rooms.standing(second).since
    assert closed is not None
    rooms.move(second, MoveKind.CLOSE, closed + timedelta(days=30), "场地收回")
    correct_move(
        library.context,
        rooms.head,
        first,
        rooms.standing(first).history[-1].turn,
        opened + timedelta(days=2),
        "登记有误",
        rooms.version(first),
    )
    checked = counting.verify(library.context, SYSTEM)
    assert checked.differences == ()
    assert checked.figures > 0
    with library.context.database.reading() as session:
        rows = counting._told(session, next(one for one in counting._COUNTERS if "L01" in one.codes))
    days = sorted({move.effective_on for code in (first, second) for move in rooms.standing(code).history})
    for day in {*days, *(day - timedelta(days=1) for day in days), TODAY}:
        counts = read(library, asof=day.isoformat()).counts
        shown = {code: rows.on((code, Year.of(day)), day) for code in CODES}
        expected = (counts.open, counts.in_flight, counts.conforming, counts.streets, counts.all_streets)
        for code, number in zip(CODES, expected, strict=True):
            has = shown[code] if shown[code] is not None else rows.before((code, Year.of(day)), day)
            assert (has or 0) == (number or 0), (code, day)


def test_what_was_planned_is_added_up_by_the_plans_in_force(rooms: Rooms) -> None:
    library = rooms.library
    codes = [rooms.begin(Lane.RECOGNISED) for _ in range(3)]
    early, late, put_off = (TODAY + timedelta(days=days) for days in (60, 90, 120))
    for code, day in zip(codes, (early, late, early), strict=True):
        save_plan(library.context, rooms.head, code, {SiteStage.OPEN: day}, "", 0)
    assert read(library).burn_up.planned == ((early, 2), (late, 3))
    version = plan_form(library.context, rooms.head, codes[0]).version
    save_plan(library.context, rooms.head, codes[0], {SiteStage.OPEN: put_off}, "场地推迟", version)
    rooms.move(codes[2], MoveKind.WITHDRAW, TODAY, "场地落空")
    assert read(library).burn_up.planned == ((late, 1), (put_off, 2))


def test_a_gate_set_anew_is_counted_anew(rooms: Rooms) -> None:
    library = rooms.library
    load_catalogue(library.context, SYSTEM)
    rooms.walk(rooms.begin(), SiteStage.OPEN)
    assert counting.verify(library.context, SYSTEM).differences == ()
    terms = RuleTerms(TODAY, minimums={"seats": 99}, source="试验")
    save_rule(library.context, library.actor("office"), Lane.NEW, SiteStage.OPEN, terms, 0)
    assert read(library).counts.conforming == 0
    assert counting.verify(library.context, SYSTEM).differences == ()
