"""Indicators through their services on both databases: catalogue, figures, targets, what moves with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from domain.errors import CockpitError, Conflict, Forbidden, Invalid, NotFound
from domain.indicators.definition import Direction, Subject
from domain.indicators.target import Measure, Nature
from domain.indicators.views import ElementKind, IndicatorPage
from domain.periods import Month, Year
from domain.permissions import Actor
from domain.projects.lights import Light
from domain.projects.work import WorkKind
from domain.workflow import Action, State
from domain.worklist import Duty
from services.administration import name_deputy
from services.administration.departments import department_page
from services.cockpit import cockpit
from services.indicators.catalogue import load_catalogue
from services.indicators.defining import DefinitionTerms, LinkTerms, remove_link, save_definition, save_link
from services.indicators.reading import indicator_list, indicator_page
from services.indicators.stating import (
    Entry,
    Measurement,
    Period,
    ValueState,
    decide,
    read_value,
    state_figures,
)
from services.indicators.targets import TargetTerms, confirm_target, save_target, withdraw_target
from services.notices.inbox import notices_page
from services.plans import load_reference_plan
from services.projects.reading import project_list
from services.viewing import ViewRequest
from services.workflow import decide_many
from services.worklist import due_items
from tests.support.factories import BUILDING, PARTY, SYSTEM, TODAY, Library

CITY = Subject.CITY
NOW = ViewRequest()
FEBRUARY = Month(2024, 2)


def page(library: Library, code: str = "V01", actor: Actor = SYSTEM, /, **view: str) -> IndicatorPage:
    """An indicator's page for the city library, as the address asks for it."""
    return indicator_page(library.context, actor, code, ViewRequest(**view), CITY.value)


def owned(library: Library, *codes: str, department: str = "ops") -> None:
    """Let the office say which department answers for indicators."""
    office = library.actor("office")
    for code in codes:
        record = page(library, code).line.figures.record
        old = record.definition
        terms = DefinitionTerms(old.name, old.text, old.source, library.department(department))
        save_definition(library.context, office, code, record.version, terms)


def state(
    library: Library,
    login: str,
    value: float | None,
    period: Period = FEBRUARY,
    code: str = "V01",
    kind: ValueState = ValueState.VALUE,
    version: int = 0,
    **terms: date,
) -> int:
    """State one figure of the city library; returns its id."""
    entry = Entry(code, CITY, period, kind, value, version=version, **terms)  # type: ignore[arg-type]
    (found,) = state_figures(library.context, library.actor(login), [entry])
    return found


def approve(library: Library, login: str, *observations: int) -> None:
    """Approve figures."""
    for observation in observations:
        assert decide(library.context, library.actor(login), observation, Action.APPROVE) is State.APPROVED


def shown(library: Library, code: str = "V01", **view: str) -> float | None:
    """The latest figure on an indicator's page."""
    found = page(library, code, **view).line.figures.latest
    return found.value if found else None


@pytest.fixture(autouse=True)
def _catalogue(request: pytest.FixtureRequest) -> None:
    for name in ("library", "unchanging_library"):
        if name in request.fixturenames:
            load_catalogue(request.getfixturevalue(name).context, SYSTEM)


ROOMS = TargetTerms(
    value=10,
    due_on=date(2024, 12, 31),
    measure=Measure.LEVEL,
    direction=Direction.UP,
    nature=Nature.BINDING,
    definition="已开放的少儿图书室累计数",
    source="馆长办公会纪要",
    starts_on=date(2023, 1, 1),
    steps=((2023, 6.0), (2024, 10.0)),
)


class TestCatalogue:
    def test_loading_again_adds_nothing(self, library: Library) -> None:
        assert load_catalogue(library.context, SYSTEM) == 0
        assert len(indicator_list(library.context, SYSTEM, NOW, "all").lines) == 87

    def test_a_plan_that_comes_later_brings_its_ties(self, library: Library) -> None:
        load_reference_plan(library.context, SYSTEM)
        assert load_catalogue(library.context, SYSTEM) == 27
        view = cockpit(library.context, SYSTEM, ViewRequest(plan="JLP-14"))
        assert all(line.followed for line in view.scorecard)
        assert len(view.scorecard) == 8 + 1 + 3

    def test_the_library_s_own_definition_and_choice_of_ties_stay(self, library: Library) -> None:
        load_reference_plan(library.context, SYSTEM)
        load_catalogue(library.context, SYSTEM)
        office, wanted = library.actor("office"), ViewRequest(plan="JLP-14")
        record = page(library).line.figures.record
        terms = DefinitionTerms("到馆人次", "按门口人工计数", "本馆", None, "闸机停用")
        save_definition(library.context, office, "V01", record.version, terms)
        tie = LinkTerms(ElementKind.BASELINE, "visits_total", CITY)
        remove_link(library.context, office, "V01", tie, wanted)
        assert load_catalogue(library.context, SYSTEM) == 0
        assert page(library).line.figures.record.definition.text == "按门口人工计数"
        kinds = [link.element_code for link, _ in page(library, plan="JLP-14").links]
        assert kinds == ["visits_annual_mean"]

    def test_others_may_not_load_it(self, library: Library) -> None:
        with pytest.raises(Forbidden):
            load_catalogue(library.context, library.actor("office"))


class TestStating:
    def test_a_figure_counts_once_it_is_approved(self, library: Library) -> None:
        owned(library, "V01")
        found = state(library, "reporter_ops", 150_000)
        assert shown(library) is None
        assert shown(library, basis="provisional") == 150_000
        provisional = page(library, basis="provisional").line.figures.latest
        assert provisional is not None
        assert provisional.provisional
        approve(library, "head_ops", found)
        assert shown(library) == 150_000
        assert shown(library, asof="2024-02-28") is None, "a total holds from the end of its period"
        assert shown(library, asof="2024-02-29") == 150_000

    def test_a_correction_is_a_later_figure_and_the_past_stays_known(self, library: Library) -> None:
        owned(library, "V01")
        first = state(library, "reporter_ops", 150_000)
        approve(library, "head_ops", first)
        library.go_to(date(2024, 4, 8))
        second = state(library, "reporter_ops2", 140_000, version=first)
        assert shown(library) == 150_000
        approve(library, "head_ops", second)
        assert shown(library) == 140_000
        assert shown(library, asof="2024-03-31", known="then") == 150_000
        assert [o.value for o in page(library).observations] == [140_000, 150_000]

    def test_what_came_back_counts_for_nothing_and_is_stated_anew(self, library: Library) -> None:
        owned(library, "V01")
        first = state(library, "reporter_ops", 1_500_000)
        decide(library.context, library.actor("head_ops"), first, Action.RETURN, "多写了一位，请核对。")
        form = page(library, "V01", library.actor("reporter_ops")).entry
        assert form is not None
        assert (form.period, form.returned_reason) == (FEBRUARY, "多写了一位，请核对。")
        second = state(library, "reporter_ops", 150_000, version=first)
        assert decide(library.context, library.actor("reporter_ops"), second, Action.RECALL) is State.RECALLED
        third = state(library, "reporter_ops", 151_000, version=second)
        approve(library, "director", third)
        assert shown(library) == 151_000

    def test_levels_hold_from_the_day_they_were_read(self, library: Library) -> None:
        owned(library, "S01")
        march = Month(2024, 3)
        first = state(library, "reporter_ops", 7, march, "S01", as_at=date(2024, 3, 8))
        approve(library, "head_ops", first)
        second = state(library, "reporter_ops", 9, march, "S01", version=first)
        approve(library, "head_ops", second)
        days = {"2024-03-07": None, "2024-03-08": 7, "2024-03-24": 7, "2024-03-25": 9}
        assert {day: shown(library, "S01", asof=day) for day in days} == days

    def test_missing_is_never_zero_and_ratios_are_never_entered(self, library: Library) -> None:
        owned(library, "R12", "R13")
        for year in (2022, 2023):
            money = state(library, "reporter_ops", 400.0 * (year - 2021), Year(year), "R12")
            approve(library, "head_ops", money)
        books = state(library, "reporter_ops", 100.0, Year(2022), "R13")
        none = state(library, "reporter_ops", None, Year(2023), "R13", ValueState.MISSING)
        approve(library, "head_ops", books, none)
        assert [(y.period.year, y.value) for y in page(library, "R14").years] == [(2022, 25.0)]
        assert [(y.period.year, y.value) for y in page(library, "R13").years] == [(2022, 100.0)]
        with pytest.raises(Invalid, match="不能直接填报"):
            state(library, "statistics", 25, Year(2023), "R14")

    def test_many_are_stated_at_once_or_none(self, library: Library) -> None:
        owned(library, "V01", "C01")
        good = Entry("V01", CITY, FEBRUARY, ValueState.VALUE, 10)
        bad = Entry("C01", CITY, FEBRUARY, ValueState.VALUE, -10)
        with pytest.raises(Invalid, match="不能为负数"):
            state_figures(library.context, library.actor("reporter_ops"), [good, bad])
        assert page(library).observations == ()

    @pytest.mark.parametrize(
        ("login", "error"),
        [
            ("reporter_tech", Forbidden),
            ("head_tech", Forbidden),
            ("director", Forbidden),
            ("office", Forbidden),
            ("trustee", Forbidden),
            ("admin", Forbidden),
        ],
    )
    def test_only_the_department_that_answers_states(
        self, library: Library, login: str, error: type[CockpitError]
    ) -> None:
        owned(library, "V01")
        with pytest.raises(error):
            state(library, login, 5)
        assert state(library, "statistics", 5)

    @pytest.mark.parametrize("login", ["reporter_ops", "head_ops", "reporter_ops2", "head_tech", "office"])
    def test_nobody_decides_on_their_own_or_on_others(self, library: Library, login: str) -> None:
        owned(library, "V01")
        found = state(library, "head_ops", 5)
        with pytest.raises(Forbidden):
            decide(library.context, library.actor(login), found, Action.APPROVE)
        assert shown(library) is None
        approve(library, "director", found)

    def test_a_second_click_and_a_second_person_are_refused(self, library: Library) -> None:
        owned(library, "V01")
        first = state(library, "reporter_ops", 5)
        with pytest.raises(Conflict, match="已经修改过"):
            state(library, "reporter_ops", 5)
        with pytest.raises(Conflict) as caught:
            state(library, "reporter_ops2", 6)
        assert caught.value.saved_version == first
        assert (caught.value.differences[0].mine, caught.value.differences[0].theirs) == ("6", "5")
        with pytest.raises(Conflict, match="正在等待审核"):
            state(library, "reporter_ops2", 6, version=first)
        approve(library, "head_ops", first)
        with pytest.raises(Invalid):
            decide(library.context, library.actor("director"), first, Action.APPROVE)
        assert len(page(library).observations) == 1

    @pytest.mark.parametrize(
        ("entry", "told"),
        [
            (Entry("V01", CITY, Month(2024, 3), ValueState.VALUE, 5), "还没有结束"),
            (Entry("V01", CITY, Month(2024, 5), ValueState.VALUE, 5), "还没有开始"),
            (Entry("V01", CITY, Year(2024), ValueState.VALUE, 5), "按月填报"),
            (Entry("V01", CITY, Month(1999, 1), ValueState.VALUE, 5), "不能早于"),
            (Entry("V01", CITY, FEBRUARY, ValueState.VALUE, 0), "真零"),
            (Entry("V01", CITY, FEBRUARY, ValueState.VALUE, None), "缺报"),
            (Entry("V01", CITY, FEBRUARY, ValueState.VALUE, 5, Measurement.ESTIMATED, "字" * 501), "不超过"),
            (Entry("V02", CITY, Year(2023), ValueState.VALUE, 5), "不能直接填报"),
        ],
    )
    def test_what_cannot_be_is_refused(self, unchanging_library: Library, entry: Entry, told: str) -> None:
        with pytest.raises(Invalid, match=told):
            state_figures(unchanging_library.context, unchanging_library.actor("statistics"), [entry])

    @pytest.mark.parametrize(
        ("text", "value"), [("", None), ("1.2万", 12_000.0), ("１２，３４５", 12_345.0), ("-3", -3.0)]
    )
    def test_numbers_as_people_write_them(self, text: str, value: float | None) -> None:
        assert read_value(text) == value

    @pytest.mark.parametrize("text", ["很多", "1,2,3", "=1+1", "12人"])
    def test_what_is_no_number_is_told(self, text: str) -> None:
        with pytest.raises(Invalid):
            read_value(text)

    def test_whoever_is_to_decide_is_told_and_then_the_author(self, library: Library) -> None:
        owned(library, "V01")

        def told(login: str) -> list[tuple[str, str]]:
            found = notices_page(library.context, library.actor(login)).lines
            return [(n.text, n.href) for n in found if n.href.startswith("/indicators")]

        found = state(library, "reporter_ops", 5)
        where = "/indicators/V01?subject=city"
        assert told("head_ops") == [("到馆人次 2024-02 数据待您审核", where)]
        assert told("head_tech") == told("director") == []
        decide(library.context, library.actor("head_ops"), found, Action.RETURN, "请核对。")
        assert told("reporter_ops") == [
            ("到馆人次 2024-02 数据被退回，请修改后重新提交", f"{where}&period=2024-02")
        ]
        of_head = state(library, "head_ops", 5, Month(2024, 1))
        assert told("director") == [("到馆人次 2024-01 数据待您审核", where)]
        approve(library, "director", of_head)


class TestDefining:
    def test_the_page_of_a_department_tells_what_it_answers_for(self, library: Library) -> None:
        assert not department_page(library.context, SYSTEM, "tech").consequences.of("indicator")
        owned(library, "V01", "R14", department="tech")
        (told,) = department_page(library.context, SYSTEM, "tech").consequences.of("indicator")
        assert ([name.code for name in told.names], told.count) == (["R14", "V01"], 2)

    def test_a_changed_definition_is_dated_and_marked(self, library: Library) -> None:
        owned(library, "V01")
        before = page(library).line.figures.record
        terms = DefinitionTerms("到馆人次", "含分馆通道", "统计年鉴", before.owner_department_id, "新增闸机")
        save_definition(
            library.context, library.actor("office"), "V01", before.version, terms, date(2024, 3, 25)
        )
        found = page(library)
        assert [(c.effective_on, c.text, c.reason) for c in found.changes] == [
            (date(2024, 3, 25), "含分馆通道", "新增闸机")
        ]
        assert page(library, asof="2024-03-24").line.figures.record.definition.text == before.definition.text
        assert [line.action for line in found.history] == ["indicator.define", "indicator.define"]

    @pytest.mark.parametrize(
        ("terms", "day", "told"),
        [
            (DefinitionTerms("到馆人次", "新口径", "本馆", None), None, "请填写口径变更的原因"),
            (DefinitionTerms(" ", "口径", "本馆", None, "原因"), None, "请填写指标名称"),
            (DefinitionTerms("名", "口径", "本馆", 987_654, "原因"), None, "部门不存在"),
            (DefinitionTerms("名", "口" * 1001, "本馆", None, "原因"), None, "不超过 1000 字"),
            (DefinitionTerms("名", "口径", "本馆", None, "原因"), date(2024, 3, 26), "不能晚于今天"),
            (DefinitionTerms("名", "口径", "本馆", None, "原因"), date(1990, 1, 1), "不能早于"),
        ],
    )
    def test_what_cannot_be_is_refused(
        self, unchanging_library: Library, terms: DefinitionTerms, day: date | None, told: str
    ) -> None:
        library = unchanging_library
        version = page(library).line.figures.record.version
        with pytest.raises(Invalid, match=told):
            save_definition(library.context, library.actor("office"), "V01", version, terms, day)

    def test_two_people_and_those_who_may_not(self, library: Library) -> None:
        version = page(library).line.figures.record.version
        terms = DefinitionTerms("到馆人次", "按门口计数", "本馆", None, "改")
        save_definition(library.context, library.actor("office"), "V01", version, terms)
        with pytest.raises(Conflict):
            save_definition(library.context, library.actor("director"), "V01", version, terms)
        with pytest.raises(Forbidden):
            save_definition(library.context, library.actor("head_ops"), "V01", version, terms)
        with pytest.raises(NotFound):
            save_definition(library.context, library.actor("office"), "X99", version, terms)

    @pytest.mark.parametrize(
        ("kind", "code"),
        [
            (ElementKind.NODE, "D09"),
            (ElementKind.PROJECT, "D01.1.1-77"),
            (ElementKind.BASELINE, "loans"),
            (ElementKind.SHORTFALL, "P2"),
            (ElementKind.TARGET, "visits"),
        ],
    )
    def test_ties_lead_to_what_the_plan_has(
        self, unchanging_library: Library, kind: ElementKind, code: str
    ) -> None:
        office = unchanging_library.actor("office")
        with pytest.raises(Invalid, match="没有编号"):
            save_link(unchanging_library.context, office, "V01", LinkTerms(kind, code, CITY))

    def test_ties_to_work_one_may_not_see_are_not_told(self, library: Library) -> None:
        secret = LinkTerms(ElementKind.PROJECT, PARTY, CITY, "只给相关的人")
        open_one = LinkTerms(ElementKind.PROJECT, BUILDING, CITY)
        for terms in (secret, open_one):
            save_link(library.context, library.actor("office"), "V01", terms)

        def told(login: str) -> set[str]:
            links = page(library, "V01", library.actor(login)).links
            return {link.element_code for link, _ in links if link.element_kind is ElementKind.PROJECT}

        assert told("office") == told("head_party") == {PARTY, BUILDING}
        assert told("head_ops") == told("head_tech") == {BUILDING}
        assert told("statistics") == set()


class TestTargets:
    def test_a_target_lights_once_a_director_answers_for_it(self, library: Library) -> None:
        owned(library, "S01")
        approve(library, "head_ops", state(library, "reporter_ops", 5, Month(2024, 3), "S01"))
        version = save_target(library.context, library.actor("office"), "S01", CITY, 0, ROOMS)
        assert page(library, "S01").line.figures.standing.light is Light.UNSET
        confirm_target(library.context, library.actor("director"), "S01", CITY, version)
        found = page(library, "S01")
        assert (found.confirmed_by, found.line.figures.standing.light) == ("试验员1", Light.WATCH)
        assert found.line.figures.standing.progress.gap == -10

    def test_nobody_confirms_what_they_set(self, library: Library) -> None:
        version = save_target(library.context, library.actor("director"), "S01", CITY, 0, ROOMS)
        for login, error in (("director", Forbidden), ("office", Forbidden), ("head_ops", Forbidden)):
            with pytest.raises(error):
                confirm_target(library.context, library.actor(login), "S01", CITY, version)
        following = confirm_target(library.context, library.actor("director2"), "S01", CITY, version)
        with pytest.raises(Invalid, match="已经确认"):
            confirm_target(library.context, library.actor("director2"), "S01", CITY, following)

    def test_a_changed_target_waits_again_and_the_past_keeps_the_old(self, library: Library) -> None:
        office, director = library.actor("office"), library.actor("director")
        version = save_target(library.context, office, "S01", CITY, 0, ROOMS, date(2023, 1, 1))
        version = confirm_target(library.context, director, "S01", CITY, version)
        harder = TargetTerms(**{**{n: getattr(ROOMS, n) for n in ROOMS.__slots__}, "value": 20, "steps": ()})
        with pytest.raises(Conflict):
            save_target(library.context, office, "S01", CITY, 0, harder)
        changed = save_target(library.context, office, "S01", CITY, version, harder)
        target = page(library, "S01").line.figures.target
        assert target is not None
        assert (target.target.value, target.confirmed) == (20, False)
        old = page(library, "S01", asof="2024-03-24").line.figures.target
        assert old is not None
        assert (old.target.value, old.confirmed) == (10, True)
        withdraw_target(library.context, office, "S01", CITY, changed)
        assert page(library, "S01").line.figures.target is None
        assert save_target(library.context, office, "S01", CITY, 0, ROOMS)

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"value": 0}, "方向相反"),
            ({"definition": " "}, "请填写目标口径"),
            ({"source": ""}, "请填写目标来源"),
            ({"due_on": date(2022, 1, 1)}, "晚于起算"),
            ({"due_on": date(2099, 1, 1)}, "过远"),
            ({"steps": ((2023, 60.0), (2024, 10.0))}, "不能倒退"),
        ],
    )
    def test_what_cannot_be_is_refused(
        self, unchanging_library: Library, change: dict[str, object], told: str
    ) -> None:
        terms = {**{name: getattr(ROOMS, name) for name in ROOMS.__slots__}, **change}
        office = unchanging_library.actor("office")
        with pytest.raises(Invalid, match=told):
            save_target(unchanging_library.context, office, "S01", CITY, 0, TargetTerms(**terms))
        with pytest.raises(Invalid, match="按行政区计"):
            save_target(unchanging_library.context, office, "V02", CITY, 0, ROOMS)


def by_figures(library: Library) -> None:
    """Let the building project move by the number of rooms, since the beginning of March."""
    library.go_to(date(2024, 3, 1))
    office, director = library.actor("office"), library.actor("director")
    library.save(office, BUILDING, kind=WorkKind.INDICATOR, kind_confirmed=True)
    owned(library, "S01")
    version = save_target(library.context, office, "S01", CITY, 0, ROOMS, date(2023, 1, 1))
    confirm_target(library.context, director, "S01", CITY, version)
    save_link(library.context, office, "S01", LinkTerms(ElementKind.PROJECT, BUILDING, CITY))
    library.go_to(TODAY)


class TestWorkThatMovesByFigures:
    def test_project_node_and_cockpit_move_with_the_figure(self, library: Library) -> None:
        by_figures(library)
        before = library.detail(BUILDING).line
        assert (before.verdict.light, before.shown) == (Light.UNSET, None)
        first = state(library, "reporter_ops", 4, FEBRUARY, "S01")
        approve(library, "head_ops", first)
        line = library.detail(BUILDING).line
        assert (line.shown, line.progress.planned, line.verdict.light) == (40, 60, Light.BEHIND)
        second = state(library, "reporter_ops", 6, Month(2024, 3), "S01")
        approve(library, "head_ops", second)
        line = library.detail(BUILDING).line
        assert (line.shown, line.verdict.light) == (60, Light.NORMAL)
        assert library.detail(BUILDING, asof="2024-03-24").line.shown == 40, "the day before keeps the old"
        view = cockpit(library.context, SYSTEM, NOW)
        (domain,) = [found for found in view.domains if found.node.code == "D01"]
        assert domain.figures is not None
        assert (domain.figures.total, domain.figures.standing.light) == (1, Light.NORMAL)
        assert view.curve.now.actual == pytest.approx(view.overall.actual)
        assert view.curve.now.planned == pytest.approx(view.overall.planned)
        nodes = {found.node.code: found for found in project_list(library.context, SYSTEM, NOW).nodes}
        assert [code for code, found in nodes.items() if found.figures] == ["D01", "D01.1", "D01.1.1"]
        assert nodes["D01.1.1"].roll_up.shown == 60, "a figure is shown though nobody reported on milestones"
        assert view.overall.reported == 1

    def test_work_falls_back_on_its_milestones(self, library: Library) -> None:
        by_figures(library)
        approve(library, "head_ops", state(library, "reporter_ops", 6, FEBRUARY, "S01"))
        office = library.actor("office")
        version = page(library, "S01").line.figures.target
        assert version is not None
        withdraw_target(library.context, office, "S01", CITY, version.version)
        assert library.detail(BUILDING).line.figure is None
        assert library.detail(BUILDING).line.progress.actual == 0

    def test_what_was_cancelled_or_not_confirmed_does_not_move(self, library: Library) -> None:
        by_figures(library)
        library.save(library.actor("office"), BUILDING, kind=WorkKind.CONSTRUCTION)
        assert library.detail(BUILDING).line.figure is None


class TestDuties:
    def test_the_department_owes_its_figures_and_its_head_decides(self, library: Library) -> None:
        owned(library, "V01")

        def duties(login: str) -> list[tuple[Duty, str, str]]:
            found = due_items(library.context, library.actor(login))
            return [(d.duty, d.title, d.detail) for d in found if d.subject_kind == "observation"]

        owed = (Duty.REPORT, "到馆人次", "2024-02 指标数据")
        assert duties("reporter_ops") == [owed]
        assert duties("reporter_tech") == duties("statistics") == duties("director") == []
        state(library, "reporter_ops", 5)
        assert duties("reporter_ops") == []
        (waiting,) = duties("head_ops")
        assert waiting[0] is Duty.DECIDE
        assert duties("head_tech") == []

    def test_a_deputy_owes_them_too_while_the_deputyship_lasts(self, library: Library) -> None:
        owned(library, "V01")
        head, deputy = library.user_id("head_ops"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, head, deputy, TODAY, TODAY)

        def owes() -> bool:
            found = due_items(library.context, library.actor("staff"))
            return any(item.subject_kind == "observation" for item in found)

        assert owes()
        library.go_to(TODAY + timedelta(days=1))
        assert not owes()

    def test_what_was_returned_is_to_be_revised_until_it_is_stated_anew(self, library: Library) -> None:
        owned(library, "V01")

        def duties(login: str) -> list[tuple[Duty, str, str]]:
            found = due_items(library.context, library.actor(login))
            return [
                (d.duty, d.subject_id, d.note)
                for d in found
                if d.subject_kind == "observation" and d.duty is not Duty.DECIDE
            ]

        key = "V01:city:2024-02"
        first = state(library, "reporter_ops", 5)
        decide(library.context, library.actor("head_ops"), first, Action.RETURN, "请核对闸机记录。")
        assert duties("reporter_ops") == [(Duty.REVISE, key, "请核对闸机记录。")]
        assert duties("head_ops") == duties("reporter_ops")
        assert duties("reporter_tech") == duties("statistics") == duties("director") == []
        (item,) = [i for i in due_items(library.context, library.actor("reporter_ops")) if i.note]
        assert item.href == "/indicators/V01?subject=city&period=2024-02"
        second = state(library, "reporter_ops", 6, version=first)
        assert duties("reporter_ops") == []
        decide(library.context, library.actor("reporter_ops"), second, Action.RECALL)
        assert duties("reporter_ops") == [(Duty.REVISE, key, "")]
        third = state(library, "reporter_ops", 7, version=second)
        approve(library, "head_ops", third)
        assert duties("reporter_ops") == []

    def test_a_correction_that_came_back_is_not_late_and_one_recalled_asks_nothing(
        self, library: Library
    ) -> None:
        owned(library, "V01")
        month = Month(2023, 6)
        first = state(library, "reporter_ops", 5, month)
        approve(library, "head_ops", first)

        def revisions(login: str = "reporter_ops") -> list[tuple[str, date | None]]:
            found = due_items(library.context, library.actor(login))
            return [(item.detail, item.due_on) for item in found if item.duty is Duty.REVISE]

        second = state(library, "reporter_ops", 6, month, version=first)
        decide(library.context, library.actor("reporter_ops"), second, Action.RECALL)
        assert revisions() == []
        third = state(library, "statistics", 7, month, version=second)
        decide(library.context, library.actor("head_ops"), third, Action.RETURN, "与年报不符。")
        assert revisions() == [("2023-06 指标数据", None)]
        assert revisions("statistics") == revisions(), "whoever stated it is asked too"

    def test_figures_and_reports_are_decided_on_together(self, library: Library) -> None:
        owned(library, "V01")
        stated = state(library, "reporter_ops", 5)
        reported = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        head = library.actor("head_ops")
        items = [i for i in due_items(library.context, head) if i.duty is Duty.DECIDE]
        chosen = [(item.subject_kind, int(item.subject_id)) for item in items]
        assert sorted(chosen) == [("observation", stated), ("progress_report", reported)]
        outcomes = decide_many(library.context, head, chosen, Action.APPROVE)
        assert [outcome.state for outcome in outcomes] == [State.APPROVED, State.APPROVED]
        assert shown(library) == 5


@pytest.mark.parametrize(
    "ask",
    [
        lambda library: page(library, "X99"),
        lambda library: indicator_page(library.context, SYSTEM, "V01", NOW, "moon"),
        lambda library: indicator_page(library.context, SYSTEM, "V02", NOW, "city"),
        lambda library: indicator_page(library.context, SYSTEM, "V01", NOW, "", "2031-01"),
        lambda library: indicator_list(library.context, SYSTEM, NOW, "nonsense"),
        lambda library: indicator_list(library.context, library.actor("trustee"), NOW),
        lambda library: page(library, "V01", library.actor("admin")),
    ],
)
def test_addresses_that_lead_nowhere(unchanging_library: Library, ask: Callable[[Library], object]) -> None:
    with pytest.raises((Invalid, NotFound, Forbidden)):
        ask(unchanging_library)
