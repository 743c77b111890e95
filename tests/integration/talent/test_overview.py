"""The talent overview on both databases: its numbers by other means, at other days, and for other readers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest

import services.capabilities  # noqa: F401 - registers settings and attachments
from domain.errors import Forbidden, Invalid
from domain.talent.achievements import AchievementKind, AchievementLevel, AchievementTerms
from domain.talent.cadres import CadreLevel, CadreTerms, Readiness
from domain.talent.hours_views import DepartmentHours
from domain.talent.overview import Course, TalentOverview
from domain.talent.programme import Stage, Step, Taken
from domain.talent.staff import StaffGroup
from domain.workflow import Action
from services.talent.achievement_reading import counts_by_level
from services.talent.achievements import decide_share, register_achievement
from services.talent.cadre_editing import enter_pool, set_needs
from services.talent.cadre_pool import coverage_of
from services.talent.hours import Category, Credit, Mode, credit_all
from services.talent.hours_library import library_hours
from services.talent.hours_years import close_year
from services.talent.overview import talent_overview
from services.talent.programme_steps import write_row
from services.talent.register import today_of
from services.viewing import ViewRequest
from tests.integration.talent.test_achievements import prove
from tests.support.factories import SYSTEM, TODAY, Library
from tests.support.selected import select_directly
from tests.support.staff import enrol, enrol_people, terms
from tests.support.statements import counted

NOW = ViewRequest()
ROOM, PRO, PUBLIC = Mode.CLASSROOM, Category.PROFESSIONAL, Category.PUBLIC
SELECTED_ON, TERM_TO = date(2023, 4, 3), date(2026, 4, 2)


@dataclass(frozen=True)
class House:
    """A library whose departments have eight, six and two people of whom hours are asked."""

    library: Library
    ops: tuple[int, ...]
    tech: tuple[int, ...]
    party: tuple[int, ...]
    late: int
    logins: Mapping[str, int]

    def read(self, login: str = "director", year: int | None = 2023, **view: str) -> TalentOverview:
        """The overview as somebody has it."""
        return talent_overview(self.library.context, self.library.actor(login), ViewRequest(**view), year)

    def credit(self, people: Mapping[int, tuple[int, int]], on: date = date(2023, 6, 1)) -> None:
        """Credit professional and common hours (whole ones), by person."""
        numbers = count(1 + 1000 * on.toordinal())
        with self.library.context.database.writing(SYSTEM) as work:
            seq = work.record("hours.credit", "hour_entry", "test", after={})
            credit_all(
                work,
                seq,
                [
                    Credit(person, on.year, category, ROOM, hours * 10, "test", next(numbers), on)
                    for person, both in people.items()
                    for category, hours in zip((PRO, PUBLIC), both, strict=True)
                    if hours
                ],
            )


@pytest.fixture(name="house")
def _house(library: Library) -> House:
    logins = enrol_people(library, {"head_party": "party", "hr": "party"})
    codes = ["ops"] * 8 + ["tech"] * 6
    changes: list[dict[str, Any]] = [{} for _ in codes]
    # Ten whole months of 2023 are left to whoever comes on the 10th of February.
    changes[7] = {"entered_on": date(2023, 2, 10)}
    people = [
        ("", f"同事{number}", terms(library.department(code), **changed))
        for number, (code, changed) in enumerate(zip(codes, changes, strict=True))
    ]
    guard = ("", "保安", terms(library.department("ops"), group=StaffGroup.SUPPORT))
    ids = tuple(enrol(library.context, [*people, guard], first=11).values())
    return House(library, ids[:8], ids[8:14], tuple(logins.values()), ids[7], logins)


def by_name(lines: tuple[DepartmentHours, ...]) -> dict[str, DepartmentHours]:
    return {line.name: line for line in lines}


def test_hours_are_what_counting_one_by_one_gives(house: House) -> None:
    earned = {person: (60 + number, 30) for number, person in enumerate(house.ops)}
    earned |= dict.fromkeys(house.tech[:2], (59, 40)) | {house.tech[2]: (90, 0)}
    earned[house.late] = (50, 25)
    house.credit(earned)
    found = house.read().hours
    everybody = [*house.ops, *house.tech, *house.party]
    met = {
        person
        for person in everybody
        if sum(earned.get(person, (0, 0))) >= (75 if person == house.late else 90)
        and earned.get(person, (0, 0))[0] >= (50 if person == house.late else 60)
    }
    assert house.late in met
    assert (found.total.people, found.total.met) == (16, len(met)) == (16, 9)
    hours = [sum(earned.get(person, (0, 0))) for person in everybody]
    assert found.total.mean == pytest.approx(10 * sum(hours) / 16)
    lines = by_name(found.departments)
    assert (lines["业务部"].people, lines["业务部"].met) == (8, 8)
    assert (lines["技术部"].people, lines["技术部"].met) == (6, 1)
    assert found.strip is not None
    assert found.strip.each == 1
    for columns in (found.strip.total, found.strip.professional):
        assert sum(full + hollow for _, full, hollow in columns) == 16
    # Two of 技术部 have the hours and not the professional ones.
    assert sum(full for _, full, _ in found.strip.total) == len(met) + 2
    assert sum(full for _, full, _ in found.strip.professional) == len(met)
    # The same as the page of hours says.
    library = library_hours(house.library.context, house.library.actor("director"), NOW, 2023)
    assert (found.total.met, found.total.mean) == (library.total.met, library.total.mean)
    assert [line.people for line in found.departments] == [line.people for line in library.departments]
    # A closed year says so, and what comes after the close is shown as it stands.
    assert found.closed is None
    close_year(house.library.context, house.library.actor("hr"), 2023)
    closed = house.read().hours
    assert closed.closed is not None
    assert (closed.total.people, closed.total.met, closed.total.mean) == (16, 9, found.total.mean)


def test_programme_achievements_and_reserve_are_what_their_rooms_say(house: House) -> None:
    context = house.library.context
    select_directly(context, list(house.ops[:3]), SELECTED_ON, TERM_TO)
    select_directly(context, list(house.tech[:2]), date(2024, 2, 1), TERM_TO, "2024 年青年人才")
    hr, director = house.library.actor("hr"), house.library.actor("director")
    author = house.library.actor("head_party")
    paper = AchievementTerms(
        AchievementKind.PAPER, "阅读推广研究", AchievementLevel.NATIONAL, date(2023, 5, 1), "学刊"
    )
    other = AchievementTerms(
        AchievementKind.AWARD, "优秀案例", AchievementLevel.LIBRARY, date(2024, 1, 8), "本馆"
    )
    shares = [register_achievement(context, author, work, 1) for work in (paper, other)]
    for share in shares[:1]:
        prove(house.library, "head_party", share)
        decide_share(context, hr, share, Action.APPROVE)
    needs = {("children", CadreLevel.DEPUTY): 3, ("technology", CadreLevel.DEPUTY): 2}
    set_needs(context, hr, 0, needs, "馆务会", TODAY)
    stay = CadreTerms("children", CadreLevel.DEPUTY, Readiness.NOW, note="民主推荐")
    enter_pool(context, hr, house.ops[0], stay, TODAY)

    found = house.read()
    assert (found.programme.running, found.programme.selected) == (5, 5)
    assert [(line.terms.name, line.counts) for line in found.programme.batches] == [
        ("2024 年青年人才", {Stage.SELECTED: 2}),
        ("2023 年青年人才", {Stage.SELECTED: 3}),
    ]
    with context.database.reading() as session:
        view = today_of(context)
        levels = counts_by_level(session, view)
        covered = coverage_of(session, view)
    assert found.achievements.counts == {(AchievementLevel.NATIONAL, 2023): 1}
    assert found.achievements.total == sum(levels.values())
    assert (found.reserve.table.met, found.reserve.table.needed) == covered == (1, 5)
    # Before: nobody of the second batch, no achievement, no need.
    before = house.read(year=None, asof="2023-04-30")
    assert (before.programme.running, before.achievements.total) == (3, 0)
    assert (before.hours.year, before.is_default, before.reserve.table.needed) == (2023, False, 0)
    # 当日所知: none of it was recorded then.
    known = house.read(year=None, asof="2023-04-30", known="then")
    assert (known.programme.running, known.programme.courses) == (0, ())
    assert director.user_id is not None
    with counted(context.database.engine) as sent:
        talent_overview(context, director, NOW, 2023)
    assert len(sent) <= 12, "\n".join(sent)


def test_hours_of_a_day_are_those_earned_by_then(house: House) -> None:
    house.credit({house.ops[0]: (60, 30)}, on=date(2023, 3, 1))
    house.credit({house.ops[1]: (60, 30)}, on=date(2023, 9, 1))
    assert house.read(asof="2023-02-28").hours.total.met == 0
    assert house.read(asof="2023-03-01").hours.total.met == 1
    assert house.read().hours.total.met == 2
    assert house.read(asof="2023-12-31", known="then").hours.total.met == 0


def test_readers_of_counts_get_no_small_group_and_cannot_reckon_one(house: House) -> None:
    select_directly(house.library.context, list(house.ops[:6]), SELECTED_ON, TERM_TO)
    house.credit(dict.fromkeys(house.ops[:6], (70, 40)))
    for login in ("trustee", "supervisor"):
        found = house.read(login)
        assert found.counts_only
        assert found.programme.batches == ()
        assert found.hours.strip is None
        assert found.programme.running == 6
        assert dict(found.programme.courses)[Course.RUNNING] == 6
        # Two of 党群部 stand by themselves no more than what is left when 业务部 is taken off the whole.
        lines = by_name(found.hours.departments)
        assert lines["业务部"].people == 8
        assert (lines["党群部"].people, lines["技术部"].people) == (None, None)
        assert found.hours.hidden == 2
        groups = dict(found.hours.groups)
        assert (groups[0], groups[900]) == (10, 6)
        assert not any((found.links.programme, found.links.cadres, found.links.claims))
    # The office reads details and not by whom; a director, everybody's.
    assert by_name(house.read("office").hours.departments)["党群部"].people is None
    assert by_name(house.read("director").hours.departments)["党群部"].people == 2


def test_what_a_head_sees_of_their_own_gives_no_other_group_away(house: House) -> None:
    """党群部 has two, and its head sees them; the others are hidden among themselves, or not at all."""
    found = by_name(house.read("head_party").hours.departments)
    assert (found["党群部"].people, found["业务部"].people, found["技术部"].people) == (2, 8, 6)
    more = enrol(
        house.library.context,
        [("", f"新人{n}", terms(house.library.department("tech"))) for n in range(3)],
        first=40,
    )
    assert len(more) == 3
    found = by_name(house.read("head_tech").hours.departments)
    # Without 技术部, which is the reader's own, 党群部 would be what is left of the whole without 业务部.
    assert (found["技术部"].people, found["党群部"].people, found["业务部"].people) == (9, None, None)


def test_stages_with_few_people_are_hidden_with_what_would_tell_them(house: House) -> None:
    applications = select_directly(house.library.context, list(house.ops[:8]), SELECTED_ON, TERM_TO)
    step_to(house.library, applications[:2], Step.EXIT, Stage.EXITED)
    found = house.read("trustee").programme
    assert dict(found.courses) == {
        Course.CHOOSING: 0,
        Course.RUNNING: None,
        Course.ENDED: None,
        Course.REFUSED: 0,
    }
    assert (found.running, found.selected) == (None, None)
    whole = house.read("director").programme
    assert (whole.running, whole.selected) == (6, 8)


def step_to(library: Library, applications: list[int], step: Step, stage: Stage) -> None:
    """Let applications stand at a stage."""
    with library.context.database.writing(SYSTEM) as work:
        for application in applications:
            seq = work.record(f"talent.{step.value}", "talent_application", application)
            write_row(work, application, Taken(step, TODAY - timedelta(1), stage), seq)


def test_the_page_is_for_readers_of_counts(house: House) -> None:
    for login in ("staff", "reporter_ops", "panel", "admin"):
        with pytest.raises(Forbidden):
            house.read(login)
    with pytest.raises(Invalid):
        house.read("trustee", asof="morgen")
    # A year that nobody has is none to look at.
    assert house.read(year=1999).hours.year == TODAY.year
