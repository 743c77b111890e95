"""Counted indicators on both databases: at every point of view they are what the records come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from sqlalchemy import func, select

import services.capabilities  # noqa: F401 - registers what is counted
from data_access.models import (
    AchievementShare,
    Change,
    HourClose,
    HourEntry,
    HourSheet,
    Indicator,
    Observation,
    Plan,
)
from data_access.queries import indicators as indicator_queries
from data_access.queries.talent import achievements as achievement_queries
from data_access.queries.talent import cadres as cadre_queries
from data_access.queries.talent.programme import selected_people
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.indicators.definition import Subject
from domain.indicators.observation import ValueState
from domain.periods import Year
from domain.talent.achievements import AchievementKind, AchievementLevel, AchievementTerms
from domain.talent.cadres import CadreLevel, CadreTerms, ExitReason, Readiness
from domain.talent.programme import Stage, Step, Taken
from domain.talent.staff import StaffStatus
from pages.indicators.stated import observations
from services.attachments import attach
from services.indicators import counting
from services.indicators.catalogue import load_catalogue
from services.indicators.defining import DefinitionTerms, save_definition
from services.indicators.reading import indicator_list, indicator_page
from services.indicators.stating import Entry, state_figures
from services.talent.achievements import (
    SHARE,
    Action,
    correct_achievement,
    decide_share,
    proof_key,
    register_achievement,
)
from services.talent.cadre_editing import enter_pool, exit_pool, set_needs
from services.talent.cadre_pool import coverage_of
from services.talent.editing import change_staff
from services.talent.hours import Category, Mode, credit
from services.talent.hours_years import CorrectionTerms, close_year, correct
from services.talent.programme_steps import found_application, take_back, take_step, write_row
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import SYSTEM, Library
from tests.support.selected import select_directly
from tests.support.staff import enrol_people, roster, terms

NOW = ViewRequest()
LEVELS = {
    "T02": AchievementLevel.NATIONAL,
    "T03": AchievementLevel.PROVINCIAL,
    "T04": AchievementLevel.MUNICIPAL,
    "T05": AchievementLevel.LIBRARY,
}
CODES = ["T01", *LEVELS, "T06", "T07", "T09", "T11", "T12"]
PAPER = AchievementTerms(
    AchievementKind.PAPER, "少儿阅读空间研究", AchievementLevel.PROVINCIAL, date(2023, 9, 1), "试验学刊"
)
CADRE = CadreTerms("children", CadreLevel.DEPUTY, Readiness.SOON, note="馆务会研究确定。")
PEOPLE = {"staff": "ops", "reporter_ops": "ops", "reporter_tech": "tech", "hr": "party"}
DAYS = [
    *(date(2022, 12, 1), date(2022, 12, 31), date(2023, 6, 14), date(2023, 6, 15), date(2023, 9, 1)),
    *(date(2023, 10, 10), date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 20), date(2024, 2, 1)),
    *(date(2024, 3, 20), date(2024, 3, 25), date(2024, 3, 28), date(2024, 3, 29), date(2024, 4, 2)),
    *(date(2024, 4, 20), date(2024, 12, 30), date(2025, 1, 1), date(2025, 1, 8)),
]


@dataclass
class History:
    """What happened in a library, and after which of its changes on which day one may ask."""

    library: Library
    ids: dict[str, int]
    applications: list[int]
    known: list[tuple[int, date]] = field(default_factory=list)

    def __call__(self, step: Callable[[], object]) -> object:
        """Let something happen, and remember when."""
        found = step()
        self.known.append((last_seq(self.library), self.library.context.today))
        return found

    def select(self, place: int, on: date) -> None:
        with self.library.context.database.writing(self.library.actor("director")) as work:
            take_step(work, found_application(work, self.applications[place]), Step.SELECT, on=on)

    def take_back(self, place: int) -> None:
        with self.library.context.database.writing(self.library.actor("director")) as work:
            found = found_application(work, self.applications[place])
            take_back(work, found.application_id, "文件有误，重新认定", found.seq)

    def achieve(self, login: str, given: AchievementTerms) -> int:
        """A work that was confirmed; returns its id."""
        context, actor = self.library.context, self.library.actor(login)
        share = register_achievement(context, actor, given, 1)
        with context.database.reading() as session:
            work = session.get_one(AchievementShare, share).achievement_id
        attach(context, actor, SHARE, proof_key(work, self.ids[login]), "证明.txt", [b"proof\n"])
        decide_share(context, self.library.actor("hr"), share, Action.APPROVE)
        return work

    def version_of_work(self, work: int) -> int:
        context = self.library.context
        with context.database.reading() as session:
            view = AsOf(context.today, EVERYTHING_KNOWN)
            return achievement_queries.achievements(session, view, [work])[0].version

    def version_of_stay(self, stay: int) -> int:
        context = self.library.context
        with context.database.reading() as session:
            view = AsOf(context.today, EVERYTHING_KNOWN)
            return cadre_queries.cadres(session, view, stay)[0].version

    def earn(self, login: str, year: int, hours: int, on: date) -> None:
        with self.library.context.database.writing(self.library.actor("hr")) as work:
            pro, room = Category.PROFESSIONAL, Mode.CLASSROOM
            credit(work, work.actor, self.ids[login], year, pro, room, hours * 10, "test", 1, on)

    def correct(self, login: str, year: int, hours: int) -> None:
        context, staff_id = self.library.context, self.ids[login]
        with context.database.reading() as session:
            entries = select(func.max(HourEntry.change_seq)).where(
                HourEntry.staff_id == staff_id, HourEntry.year == year
            )
            version = session.scalar(entries) or 0
        given = CorrectionTerms(year, Category.PROFESSIONAL, Mode.CLASSROOM, hours * 10, "补记培训")
        correct(context, self.library.actor("hr"), staff_id, version, given)

    def go_to(self, day: date) -> None:
        """Another day begins, with the work that is done on it."""
        self.library.go_to(day)
        self(lambda: counting.fill(self.library.context, SYSTEM))


def last_seq(library: Library) -> int:
    with library.context.database.reading() as session:
        return session.scalar(select(func.max(Change.seq))) or 0


def started(library: Library) -> History:
    """People on the register, three of whom stand on a list that was put up."""
    load_catalogue(library.context, SYSTEM)
    ids = enrol_people(library, PEOPLE)
    chosen = [ids[login] for login in ("staff", "reporter_ops", "reporter_tech")]
    applications = select_directly(library.context, chosen, date(2023, 5, 1), date(2026, 5, 1))
    with library.context.database.writing(SYSTEM) as work:
        for application in applications:
            seq = work.record("talent.publish", "talent_application", application)
            write_row(work, application, Taken(Step.PUBLISH, date(2023, 5, 1), Stage.PUBLISHED), seq)
    return History(library, ids, applications)


@pytest.fixture(name="lived")
def _lived(library: Library) -> History:
    """Steps with effect in the past, one taken back, corrections, a year closed and corrected after it."""
    history = started(library)
    context, hr = library.context, library.actor("hr")
    history(lambda: history.select(0, date(2023, 6, 15)))
    history(lambda: history.select(1, date(2024, 2, 1)))
    needs = {("children", CadreLevel.DEPUTY): 2, ("technology", CadreLevel.HEAD): 1}
    history(lambda: set_needs(context, hr, 0, needs, "馆务会", date(2023, 9, 1)))
    stay = history(lambda: enter_pool(context, hr, history.ids["staff"], CADRE, date(2023, 10, 10)))
    history(lambda: enter_pool(context, hr, history.ids["reporter_tech"], CADRE, date(2024, 1, 20)))
    history(lambda: history.achieve("staff", PAPER))
    municipal, achieved_on = AchievementLevel.MUNICIPAL, date(2024, 1, 20)
    second = replace(PAPER, title="另一项研究", level=municipal, achieved_on=achieved_on)
    work = history(lambda: history.achieve("reporter_ops", second))
    assert isinstance(work, int)
    assert isinstance(stay, int)
    version = history.version_of_work(work)
    earlier = replace(second, level=AchievementLevel.NATIONAL, achieved_on=date(2022, 12, 1))
    history(lambda: correct_achievement(context, hr, work, version, earlier, "证书日期有误"))
    history(lambda: history.take_back(0))
    person = roster(context).members[history.ids["reporter_tech"]]
    leaving = terms(library.department("tech"), left_on=date(2024, 3, 25), status=StaffStatus.LEFT)
    history(lambda: change_staff(context, hr, person.number, leaving, date(2024, 3, 20), person.seq, "调离"))
    history.go_to(date(2024, 3, 29))
    history(lambda: history.select(0, date(2023, 9, 1)))
    history(lambda: history.earn("staff", 2023, 90, date(2023, 5, 9)))
    history(lambda: history.earn("reporter_ops", 2023, 80, date(2023, 6, 9)))
    history.go_to(date(2024, 4, 2))
    history(lambda: close_year(context, hr, 2023))
    version = history.version_of_stay(stay)
    exited = date(2024, 3, 20)
    history(lambda: exit_pool(context, hr, stay, version, ExitReason.OTHER, "本人申请", exited))
    history.go_to(date(2024, 4, 20))
    history(lambda: history.correct("reporter_ops", 2023, 10))
    history.go_to(date(2025, 1, 8))
    history(lambda: history.select(2, date(2024, 12, 30)))
    return history


def counted(library: Library, view: AsOf) -> dict[str, float]:
    """What the records come to, counted one by one, by code."""
    with library.context.database.reading() as session:
        found = {"T01": float(len({one.staff_id for one in selected_people(session, view)}))}
        works = achievement_queries.achievements(session, view)
        levels = Counter(work.terms.level for work in works if work.confirmed)
        met, needed = coverage_of(session, view)
        close = session.scalars(select(HourClose).where(HourClose.change_seq <= view.known_at)).one_or_none()
        if close is not None and close.closed_on <= view.effective_on:
            earned: Counter[int] = Counter()
            for row in session.scalars(select(HourEntry).where(HourEntry.change_seq <= view.known_at)):
                earned[row.staff_id] += row.tenths
            sheets = [one for one in session.scalars(select(HourSheet)) if one.required]
            found["T06"] = len(sheets)
            # All of it is professional, so that the share is met with the whole.
            found["T07"] = sum(earned[one.staff_id] >= one.required for one in sheets)
            found["T09"] = sum(earned[one.staff_id] for one in sheets) / 10
    found |= {code: float(levels[level]) for code, level in LEVELS.items()}
    return {**found, "T11": float(needed), "T12": float(met)}


def told(library: Library, view: AsOf) -> dict[str, float]:
    """What is told of the last year of which anything is, by code; nothing stands for 0."""
    with library.context.database.reading() as session:
        plan_id = session.scalars(select(Plan.id)).first()
        assert plan_id is not None
        readings = indicator_queries.facts(session, plan_id, view, everything=True).readings[Subject.CITY]
    found = {}
    for code in CODES:
        periods = readings.get(code, {})
        if periods:
            last = max(periods, key=lambda period: period.first_day)
            found[code] = periods[last].number or 0.0
        elif code not in ("T06", "T07", "T09"):
            found[code] = 0.0
    return found


def test_at_every_point_of_view_they_are_what_the_records_come_to(lived: History) -> None:
    library, seen = lived.library, set()
    for known_at, day in lived.known:
        for effective_on in (one for one in DAYS if one <= day):
            view = AsOf(effective_on, known_at)
            expected = counted(library, view)
            assert told(library, view) == expected, view
            seen |= set(expected.items())
    # The history is one that tells figures apart.
    assert {("T01", float(n)) for n in range(4)} <= seen
    assert {("T07", 1), ("T07", 2), ("T09", 170.0), ("T09", 180.0), ("T11", 3.0)} <= seen
    assert {("T12", float(n)) for n in range(3)} <= seen
    assert {("T02", 1.0), ("T04", 1.0)} <= seen
    found = counting.verify(library.context, SYSTEM)
    assert found.differences == ()
    assert found.figures > 20
    before = last_seq(library)
    assert counting.fill(library.context, SYSTEM, everything=True) == 0
    assert last_seq(library) == before


def test_a_use_case_tells_once_what_it_changed(library: Library) -> None:
    history = started(library)
    director = library.actor("director")
    before = last_seq(library)
    with library.context.database.writing(director) as work:
        for application in history.applications:
            take_step(work, found_application(work, application), Step.SELECT)
    with library.context.database.reading() as session:
        changes = session.scalars(select(Change).where(Change.seq > before).order_by(Change.seq)).all()
        rows = session.scalars(select(Observation)).all()
    assert [one.action for one in changes] == ["talent.select"] * 3 + ["observation.count"]
    assert changes[-1].after == [
        {"indicator": "T01", "period": "2024", "value": 3.0, "effective_on": "2024-03-25"}
    ]
    assert [(row.value, row.state, row.author_id) for row in rows] == [
        (3.0, ValueState.VALUE, library.user_id("director"))
    ]


def test_a_tampered_figure_is_found_and_counted_anew(library: Library) -> None:
    history = started(library)
    history.select(0, date(2024, 2, 1))
    with library.context.database.writing(SYSTEM) as work:
        row = work.session.scalars(select(Observation)).one()
        row.value = 7.0
    found = counting.verify(library.context, SYSTEM).differences
    assert [(one.code, one.period, one.told, one.counted) for one in found] == [("T01", Year(2024), 7.0, 1.0)]
    assert counting.fill(library.context, SYSTEM, everything=True) == 1
    assert counting.verify(library.context, SYSTEM).differences == ()


def test_records_that_are_older_than_the_catalogue_are_counted_when_it_comes(library: Library) -> None:
    ids = enrol_people(library, PEOPLE)
    context, hr = library.context, library.actor("hr")
    needs = {("children", CadreLevel.DEPUTY): 2}
    set_needs(context, hr, 0, needs, "馆务会", date(2023, 9, 1))
    enter_pool(context, hr, ids["staff"], CADRE, date(2023, 10, 10))
    assert counting.fill(context, SYSTEM) == 0
    load_catalogue(context, SYSTEM)
    assert counting.fill(context, SYSTEM) == 4
    with context.database.reading() as session:
        rows = session.execute(
            select(Indicator.code, Observation.period, Observation.effective_on, Observation.value)
            .join(Indicator, Indicator.id == Observation.indicator_id)
            .order_by(Observation.effective_on, Indicator.code)
        ).all()
    assert [tuple(row) for row in rows] == [
        ("T11", "2023", date(2023, 9, 1), 2.0),
        ("T12", "2023", date(2023, 10, 10), 1.0),
        ("T11", "2024", date(2024, 1, 1), 2.0),
        ("T12", "2024", date(2024, 1, 1), 1.0),
    ]


@pytest.fixture(name="refusing", scope="module")
def _refusing(unchanging_library: Library) -> Library:
    load_catalogue(unchanging_library.context, SYSTEM)
    return unchanging_library


class TestNobodyStatesThem:
    """Whoever may state every other figure."""

    @pytest.mark.parametrize(
        ("code", "records"),
        [("T01", "111 工程的认定记录"), ("T09", "已关账年度的学时记录"), ("L01", "少儿图书室点位记录")],
    )
    def test_by_hand(self, refusing: Library, code: str, records: str) -> None:
        entry = Entry(code, Subject.CITY, Year(2023), ValueState.VALUE, 5)
        with pytest.raises(Invalid, match=f"由系统从“{records}”自动取数，不能填报"):
            state_figures(refusing.context, SYSTEM, [entry])

    def test_a_share_is_never_entered(self, refusing: Library) -> None:
        with pytest.raises(Invalid, match="由其他指标计算得出"):
            state_figures(
                refusing.context, SYSTEM, [Entry("T08", Subject.CITY, Year(2023), ValueState.VALUE, 5)]
            )

    def test_nor_is_what_they_count_put_otherwise(self, refusing: Library) -> None:
        record = indicator_page(refusing.context, SYSTEM, "T01", NOW).line.figures.record
        given = DefinitionTerms("入选人数", "按名单人工统计", "自定", None, "试改")
        with pytest.raises(Invalid, match="口径由系统取数规则决定"):
            save_definition(refusing.context, refusing.actor("office"), "T01", record.version, given)

    def test_their_pages_lead_to_the_records_and_ask_for_nothing(self, refusing: Library) -> None:
        reporter, director = refusing.actor("reporter_ops"), refusing.actor("director")
        for someone, code, words in (
            (reporter, "T01", ("由系统自动取数，依据：", "'/talent/programme'", "还没有可计的数据")),
            (director, "T13", ("T12 储备干部到位人数", "'/talent/reserve'")),
        ):
            page = indicator_page(refusing.context, someone, code, NOW)
            told = str(observations(page).to_plotly_json())
            assert [word for word in words if word not in told] == []
            assert page.entry is None
        # Who may not open the records is told what they are, without a way there.
        page = indicator_page(refusing.context, reporter, "T13", NOW)
        told = str(observations(page).to_plotly_json())
        assert "储备干部库和需求设置" in told
        assert "/talent/reserve" not in told

    def test_nobody_is_asked_for_them(self, library: Library) -> None:
        load_catalogue(library.context, SYSTEM)
        office, owner = library.actor("office"), library.department("ops")
        page = indicator_page(library.context, SYSTEM, "T01", NOW)
        record = page.line.figures.record
        definition = record.definition
        given = DefinitionTerms(definition.name, definition.text, definition.source, owner)
        save_definition(library.context, office, "T01", record.version, given)
        reporter = library.actor("reporter_ops")
        assert not [one for one in due_items(library.context, reporter) if one.subject_kind == "observation"]
        page = indicator_page(library.context, reporter, "T01", NOW)
        assert page.entry is None
        assert page.subjects == (Subject.CITY,)
        lines = indicator_list(library.context, reporter, NOW, "due").lines
        assert not [line for line in lines if line.figures.code.startswith("T")]
