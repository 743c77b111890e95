"""The demonstration: loaded through the services, the same each time, with every state in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from data_access.models import (
    Base,
    Change,
    Decision,
    Department,
    DepartmentRevision,
    Draft,
    IndicatorRevision,
    IndicatorTargetRevision,
    LedgerHead,
    LightOverride,
    LoginSession,
    MilestoneProgress,
    MilestoneRevision,
    Observation,
    PersonName,
    ProgressReport,
    ProjectRevision,
    RoomAssessment,
    ScheduleRequest,
    UnitRow,
    UserAccount,
)
from domain.asof import EVERYTHING_KNOWN, AsOf, Knowledge
from domain.clock import day_of
from domain.concerns import BESIDE_THE_PLAN
from domain.errors import Invalid, NotFound
from domain.ledger import LedgerFilter
from domain.network.districts import DISTRICTS
from domain.permissions import Actor, Role
from domain.projects.lights import Light
from domain.projects.reporting import ReportingSignal, ReportingStatus
from domain.projects.views import CockpitView, ProjectLine
from domain.rollout.sites import Lane, MoveKind, SiteState
from domain.workflow import State
from services.administration import read_ledger
from services.cockpit import cockpit
from services.context import Context
from services.demonstration import (
    BUSINESS_DATE,
    CORRECTION,
    DEMO_LOGINS,
    JOURNEY,
    RAISED_CORRECTION,
    CorrectionScenario,
    load_demonstration,
)
from services.demonstration.catalogue import PROJECTS
from services.demonstration.loading import DemonstrationResult
from services.demonstration.people import MERGED
from services.demonstration.script import ProjectScript
from services.demonstration.staffing import Staff
from services.identity import actor_of_session, log_in
from services.indicators import counting
from services.installation import is_empty, open_context
from services.projects.portfolio import load_portfolio, status_of
from services.projects.reading import project_detail, project_list
from services.projects.reporting import report_form
from services.rollout.reading import load_sites
from services.viewing import ViewRequest
from tests.support.concerning import READ_FROM
from tests.support.databases import copy_sqlite, sqlite_database
from tests.support.factories import default_rules
from tests.support.live_server import DATABASE, DEMO_PASSWORD, demo_folder
from tests.support.session import TestSession

CHOSEN = (
    "D01.1.1",
    "D02.1.2",
    "D04.1.1",
    "D04.2.2",
    "D04.3.2",
    "D05.2.3",
    "D06.1.2",
    "D07.2",
    "D08.2",
    "D11.1.1",
)
FEW: tuple[ProjectScript, ...] = tuple(script for script in PROJECTS if script.code in CHOSEN)
"""A project of each kind of fate: a history that loads in a moment."""
FEW_POINTS = 26
"""Two points below each district library."""

DIRECTOR = DEMO_LOGINS["director"]


@contextmanager
def opened(url: str) -> Iterator[Context]:
    """The installation as the application opens it."""
    context = open_context(url, 5.0, default_rules())
    try:
        yield context
    finally:
        context.database.engine.dispose()


def actor(context: Context, login: str, password: str = DEMO_PASSWORD) -> Actor:
    """The person as logged in."""
    found = actor_of_session(context, log_in(context, login, password))
    assert found is not None
    return found


RANDOM = ("password_hash", "must_change_password")
"""What follows from the passwords: given, or one of its own for everybody."""


def facts(context: Context) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the database but what follows from passwords, and tokens of sessions."""
    with context.database.reading() as session:
        return {
            table.name: sorted(
                (
                    tuple(session.execute(select(*(c for c in table.c if c.name not in RANDOM))))
                    if table.name != LoginSession.__tablename__
                    else ()
                ),
                key=repr,
            )
            for table in Base.metadata.sorted_tables
        }


@pytest.fixture
def full(run: TestSession, tmp_path: Path) -> Iterator[Context]:
    """The whole demonstration, a copy to write to."""
    path = tmp_path / "demonstration.sqlite3"
    copy_sqlite(demo_folder(run) / DATABASE, path)
    with opened(f"sqlite:///{path}") as context:
        yield context


def lines_of(context: Context) -> list[ProjectLine]:
    """All projects as a director sees them."""
    listed = project_list(context, actor(context, DIRECTOR), ViewRequest())
    return [line for node in listed.nodes for line in node.projects]


def cockpit_of(context: Context, **wanted: str) -> CockpitView:
    """The cockpit as a director sees it."""
    return cockpit(context, actor(context, DIRECTOR), ViewRequest(**wanted))


@dataclass(frozen=True)
class Told:
    """A database with a short demonstration, what loading it said, and what was in it then."""

    url: str
    result: DemonstrationResult
    facts: dict[str, list[tuple[Any, ...]]]


def _told(run: TestSession, folder: Path, password: str | None) -> Iterator[Told]:
    with sqlite_database(run, folder) as url:
        with opened(url) as context:
            result = load_demonstration(context, password, FEW, FEW_POINTS)
            found = facts(context)
        yield Told(url, result, found)


@pytest.fixture(scope="module")
def told(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """The short demonstration on SQLite, with a password for everybody; not to be written to."""
    yield from _told(run, tmp_path_factory.mktemp("told"), DEMO_PASSWORD)


@pytest.fixture(scope="module")
def told_again(run: TestSession, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """The same once more, with a password of their own for everybody; not to be written to."""
    yield from _told(run, tmp_path_factory.mktemp("again"), None)


def _runs_on_its_date(url: str, result: DemonstrationResult) -> None:
    assert result.business_date == BUSINESS_DATE
    assert len(result.accounts) == len(DEMO_LOGINS)
    with opened(url) as context:
        assert context.demonstration_date == BUSINESS_DATE
        assert context.today == BUSINESS_DATE
        detail = project_detail(context, actor(context, DIRECTOR), JOURNEY.project_code, ViewRequest())
        assert detail.line.verdict.light is Light.WATCH


def test_loads_on_sqlite_and_runs_on_its_date_afterwards(told: Told) -> None:
    _runs_on_its_date(told.url, told.result)


@pytest.mark.postgresql
def test_loads_on_postgresql_and_runs_on_its_date_afterwards(postgresql_url: str) -> None:
    with opened(postgresql_url) as context:
        result = load_demonstration(context, DEMO_PASSWORD, FEW, FEW_POINTS)
    _runs_on_its_date(postgresql_url, result)


def test_two_loads_tell_the_same_story(told: Told, told_again: Told) -> None:
    assert told.facts == told_again.facts


def test_nothing_a_portfolio_is_read_from_was_recorded_beside_the_plan(full: Context) -> None:
    wrote: dict[str, set[str]] = {}
    with full.database.reading() as session:
        for name in READ_FROM:
            for column in Base.metadata.tables[name].c:
                if any(key.target_fullname == "change.seq" for key in column.foreign_keys):
                    actions = select(Change.action).join(Base.metadata.tables[name], column == Change.seq)
                    wrote[f"{name}.{column.name}"] = set(session.scalars(actions.distinct()))
        told = set(session.scalars(select(Change.action).distinct()))
    assert len(told) > 100
    assert len(told & BESIDE_THE_PLAN) > 10
    assert {column: actions for column, actions in wrote.items() if actions & BESIDE_THE_PLAN} == {}
    # Of every kind that a portfolio is read from, the demonstration has some.
    assert {
        column for column, actions in wrote.items() if not actions and column.endswith("change_seq")
    } == set()


def test_without_a_password_every_account_gets_its_own(told_again: Told) -> None:
    result = told_again.result
    passwords = {account.password for account in result.accounts}
    assert len(passwords) == len(result.accounts)
    with opened(told_again.url) as context:
        for account in result.accounts:
            someone = actor(context, account.login, account.password)
            assert someone.name == account.name
            assert not someone.must_change_password


def test_a_database_in_use_is_refused(told: Told) -> None:
    with opened(told.url) as context:
        before = facts(context)
        with pytest.raises(Invalid, match="已有内容"):
            load_demonstration(context, DEMO_PASSWORD, FEW[:1], FEW_POINTS)
        assert facts(context) == before


def test_a_weak_password_leaves_the_database_empty(sqlite_url: str) -> None:
    with opened(sqlite_url) as context:
        with pytest.raises(Invalid, match="密码"):
            load_demonstration(context, "short", FEW[:1], FEW_POINTS)
        assert is_empty(context)
        assert context.demonstration_date is None
    with opened(sqlite_url) as context:
        assert context.demonstration_date is None


def test_the_ledger_runs_forward_without_gaps(full: Context) -> None:
    with full.database.reading() as session:
        rows = session.execute(select(Change.seq, Change.recorded_at).order_by(Change.seq)).all()
        head = session.scalars(select(LedgerHead.seq)).one()
    assert [row.seq for row in rows] == list(range(1, head + 1))
    moments = [row.recorded_at for row in rows]
    assert moments == sorted(moments)
    assert day_of(moments[0]) == date(2021, 1, 4)
    assert day_of(moments[-1]) < BUSINESS_DATE


def test_every_fact_came_by_a_use_case_that_says_so(full: Context) -> None:
    revisions = (
        (ProgressReport, {"progress_report.submit"}),
        (MilestoneProgress, {"progress_report.submit"}),
        (
            Decision,
            {f"progress_report.{step}" for step in ("submit", "approve", "return", "recall")}
            | {"observation.submit", "observation.approve", "observation.count"}
            | {"evaluation.submit", "evaluation.approve", "money.submit", "money.approve"}
            | {f"schedule_request.{step}" for step in ("submit", "approve", "return")}
            | {
                f"{kind}.{step}"
                for kind in ("hour_claim", "checklist_claim", "exchange_report")
                for step in ("submit", "approve", "return")
            }
            | {"achievement.register", "achievement.join"}
            | {f"achievement_share.{step}" for step in ("approve", "return")}
            | {"room_assessment.submit", "room_assessment.approve"},
        ),
        (Observation, {"observation.submit", "observation.count"}),
        (IndicatorTargetRevision, {"indicator.target", "indicator.confirm_target"}),
        (IndicatorRevision, {"indicator.load", "indicator.define"}),
        (ProjectRevision, {"plan.load", "project.amend", "project.set_state"}),
        (MilestoneRevision, {"plan.load", "project.amend"}),
        (DepartmentRevision, {"department.save"}),
        (ScheduleRequest, {"schedule_request.submit"}),
        (LightOverride, {"light_override.set", "light_override.withdraw"}),
    )
    with full.database.reading() as session:
        for model, actions in revisions:
            made_by = session.execute(
                select(Change.action, func.count())
                .join(model, model.change_seq == Change.seq)
                .group_by(Change.action)
            ).all()
            assert {row.action for row in made_by} == actions
        submitted = session.scalar(
            select(func.count()).select_from(Change).where(Change.action == "progress_report.submit")
        )
        assert submitted == session.scalar(select(func.count()).select_from(ProgressReport))


def test_five_years_of_a_librarys_work(full: Context) -> None:
    with full.database.reading() as session:
        reports = session.scalar(select(func.count()).select_from(ProgressReport))
        people = session.scalars(select(PersonName.position_title)).all()
        accounts = session.scalar(select(func.count()).select_from(UserAccount))
        drafts = session.scalar(select(func.count()).select_from(Draft))
        states = Counter(session.scalars(select(Decision.state)))
        months = set(session.scalars(select(ProgressReport.month)))
    assert reports is not None
    assert 1500 <= reports <= 2500
    assert accounts is not None
    # One of those who left asked that the name be erased.
    assert accounts == len(people) + 1
    assert 190 <= accounts <= 220
    assert all(title is not None and title.endswith("（演示）") for title in people)
    # Five reports, an evaluation and an application to the 111 programme.
    assert drafts == 7
    assert set(states) == {State.SUBMITTED, State.APPROVED, State.RETURNED, State.RECALLED}
    assert min(months) == "2021-03"
    assert max(months) == "2025-11"


def test_counted_figures_are_what_the_records_come_to(full: Context) -> None:
    found = counting.verify(full, Actor.system())
    assert found.differences == ()
    assert found.figures >= 30


def test_every_light_occurs_as_often_as_told(full: Context) -> None:
    lines = lines_of(full)
    lights = Counter(line.verdict.light for line in lines)
    assert len(lines) == len(PROJECTS)
    assert set(lights) == set(Light)
    assert 10 <= lights[Light.BEHIND] <= 14
    assert 10 <= lights[Light.WATCH] <= 14
    assert 15 <= lights[Light.DONE] <= 20
    assert lights[Light.NOT_STARTED] == 3
    assert lights[Light.UNSET] == 3
    assert lights[Light.PAUSED] == 2
    assert lights[Light.CANCELLED] == 2
    assert all(
        line.work.state_reason for line in lines if line.verdict.light in (Light.PAUSED, Light.CANCELLED)
    )
    assert sum(not line.work.kind_confirmed for line in lines) >= 3


def test_the_whole_stands_a_little_behind_its_plan(full: Context) -> None:
    overall = cockpit_of(full).overall
    assert overall.actual is not None
    assert overall.planned is not None
    assert 84 <= overall.actual <= 90
    assert 91 <= overall.planned <= 94
    assert overall.worst is not None


def test_2022_was_slow_and_the_years_after_recovered(full: Context) -> None:
    alarms = {}
    for year in (2021, 2022, 2023):
        counts = cockpit_of(full, asof=f"{year}-07-31").overall.counts
        alarms[year] = counts[Light.BEHIND] + counts[Light.WATCH]
    assert alarms[2022] > alarms[2021]
    assert alarms[2022] > alarms[2023]
    assert cockpit_of(full, asof="2022-06-30").overall.counts[Light.PAUSED] == 2


def test_reporting_has_every_status_and_signal(full: Context) -> None:
    lines = lines_of(full)
    assert {line.signal for line in lines} == set(ReportingSignal)
    with full.database.reading() as session:
        portfolio = load_portfolio(full, session, ViewRequest())
    first = portfolio.round.month
    for _ in range(6):
        first = first.previous()
    rounds = portfolio.view.calendar.between(first, portfolio.round.month)
    found = {
        status_of(record.work, portfolio.reports.get(record.work.project_id, ()), entry, portfolio.view)
        for record in portfolio.records
        for entry in rounds
    }
    assert found == set(ReportingStatus) - {ReportingStatus.NOT_OPEN}
    view = cockpit_of(full)
    assert 0.35 <= view.reports_in / view.reports_due <= 0.65
    assert view.waiting_for_me >= 4


def _completion(context: Context, scenario: CorrectionScenario, day: date, known: Knowledge) -> float:
    wanted = ViewRequest(asof=day.isoformat(), known=known)
    detail = project_detail(context, actor(context, DIRECTOR), scenario.project_code, wanted)
    return next(m.completion for m in detail.line.work.milestones if m.title == scenario.milestone_title)


@pytest.mark.parametrize("scenario", [CORRECTION, RAISED_CORRECTION])
def test_a_correction_reads_differently_at_the_two_knowledges(
    full: Context, scenario: CorrectionScenario
) -> None:
    day = scenario.effective_on
    assert _completion(full, scenario, day, Knowledge.THEN) == scenario.before
    assert _completion(full, scenario, day, Knowledge.NOW) == scenario.after
    assert _completion(full, scenario, scenario.recorded_on, Knowledge.THEN) == scenario.after


def test_the_journey_can_begin(full: Context) -> None:
    line = next(line for line in lines_of(full) if line.code == JOURNEY.project_code)
    assert line.verdict.light is Light.WATCH
    assert line.reporting is ReportingStatus.DUE
    assert line.pending_report_id is None
    for login in (JOURNEY.head, JOURNEY.reporter):
        form = report_form(full, actor(full, login), JOURNEY.project_code, ViewRequest(), None)
        assert form.month == JOURNEY.month
        assert form.state is State.DRAFT
        assert form.draft.version == 0
        milestone = next(m for m in form.work.milestones if m.title == JOURNEY.milestone_title)
        assert not milestone.complete


def test_party_work_is_open_to_its_own_alone(full: Context) -> None:
    for login in ("hezhiyuan", "duruoxi", DIRECTOR, DEMO_LOGINS["office"]):
        project_detail(full, actor(full, login), "D01.1.1-01", ViewRequest())
    for login in (DEMO_LOGINS["other_head"], DEMO_LOGINS["reporter"]):
        with pytest.raises(NotFound):
            project_detail(full, actor(full, login), "D01.1.1-01", ViewRequest())


def test_the_reorganisation_keeps_old_figures_with_their_old_department(full: Context) -> None:
    director = actor(full, DIRECTOR)
    before = project_detail(full, director, "D04.3.2-01", ViewRequest(asof="2022-06-30"))
    after = project_detail(full, director, "D04.3.2-01", ViewRequest())
    assert before.line.lead_department == "外借阅览部"
    assert after.line.lead_department == "借阅服务部"
    renamed = project_detail(full, director, "D04.2.1-01", ViewRequest(asof="2022-06-30"))
    assert renamed.line.lead_department == "读者活动部"
    head = actor(full, "songnanqiao")
    with full.database.reading() as session:
        own = select(Department.code).where(Department.id.in_(head.departments))
        assert set(session.scalars(own)) == {"DCB", "JYB", "JYF"}


def test_people_acted_with_the_rights_they_have_when_they_log_in(full: Context) -> None:
    with full.database.reading() as session:
        accounts = {row.login: row.id for row in session.execute(select(UserAccount.login, UserAccount.id))}
        departments = {row.code: row.id for row in session.execute(select(Department.code, Department.id))}
        units = {row.code: row.id for row in session.execute(select(UnitRow.code, UnitRow.id))}
    lineage = {code: frozenset({department_id}) for code, department_id in departments.items()}
    lineage[MERGED.code] |= {departments[code] for code in MERGED.predecessors}
    staff = Staff(full, None, departments, lineage, accounts, units=units)
    for login in (
        "songnanqiao",
        "xuelinchuan",
        "zhouruolan",
        "hanshaofeng",
        "duanshuyan",
        *DEMO_LOGINS.values(),
    ):
        logged_in, scripted = actor(full, login), staff.actor(login)
        seats = [grant for grant in logged_in.grants if grant.role is Role.PANEL_MEMBER and grant.scope_ids]
        assert bool(seats) == (login == DEMO_LOGINS["panel_member"])
        # Whoever judges a batch holds a seat of its panel as long as it sits: no script gives it.
        assert Counter(logged_in.grants) - Counter(seats) == Counter(scripted.grants)
        assert logged_in.departments == scripted.departments


def test_deputies_stand_in_only_while_it_lasts(full: Context) -> None:
    deputy = actor(full, "jiangmuchen")
    assert any(g.principal_id is not None and g.role is Role.DEPARTMENT_HEAD for g in deputy.grants)
    former = actor(full, "luqinghe")
    assert all(grant.principal_id is None for grant in former.grants)


def test_whoever_left_cannot_log_in(full: Context) -> None:
    with pytest.raises(Invalid):
        log_in(full, "qinshuyu", DEMO_PASSWORD)


def test_administrators_find_logins_and_refusals_in_the_ledger(full: Context) -> None:
    administrator = actor(full, DEMO_LOGINS["administrator"])
    for action in ("session.open", "session.refuse", "node.restrict", "account.name_deputy"):
        assert read_ledger(full, administrator, LedgerFilter(action=action)).lines


def test_a_hundred_rooms_opened_well_before_the_end_of_the_plan(full: Context) -> None:
    with full.database.reading() as session:
        sites = load_sites(session, AsOf(BUSINESS_DATE, EVERYTHING_KNOWN))
        assessed = session.scalar(select(func.count(RoomAssessment.id)))
    standings = [sites.standing(site.id) for site in sites]
    opened = sorted(found.opened_on for found in standings if found.opened_on)
    assert (len(sites), len(opened)) == (130, 118)
    assert {site.lane for site in sites} == set(Lane)
    assert {site.terms.district for site in sites} == set(DISTRICTS)
    assert date(2025, 1, 1) < opened[99] < date(2025, 6, 30)
    states = Counter(found.state for found in standings)
    assert (states[SiteState.WITHDRAWN], states[SiteState.CLOSED]) == (2, 1)
    kinds = Counter(move.kind for found in standings for move in found.history)
    assert kinds[MoveKind.REOPEN] == 1
    assert kinds[MoveKind.BACK] >= 3
    assert all("演示" in site.name and site.terms.note == "演示数据" for site in sites)
    assert assessed == 64
