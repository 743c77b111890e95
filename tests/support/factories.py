"""A small library to test with: a plan of a few nodes, two years under way, and a person of every role.

Everything is put in through the use cases, once per run and kind of database; each test gets a copy.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path

from sqlalchemy import select

from config import Settings
from data_access.engine import make_engine
from data_access.models import Milestone, Node, NodeRestriction, Project
from data_access.unit_of_work import Database
from domain.clock import SHANGHAI, ScriptedClock
from domain.permissions import Actor, Role, ScopeKind
from domain.projects.views import ProjectDetail
from domain.workflow import Action, State
from server.rules import rules_of
from services.administration import GrantTerms, create_user, department_id
from services.context import Context, Rules, Storage
from services.identity import actor_of_session, log_in
from services.plans import load_plan
from services.projects.editing import MilestoneTerms, ProjectTerms, edit_form, save_terms
from services.projects.reading import project_detail
from services.projects.reporting import (
    ReportBody,
    decide_report,
    report_form,
    save_draft,
    submit_report,
)
from services.projects.schedule_page import decide_request, schedule_page
from services.viewing import ViewRequest
from tests.support.databases import (
    copy_sqlite,
    postgresql_server,
    sqlite_database,
)
from tests.support.session import TestSession

KINDS = ("sqlite", "postgresql")
PASSWORD = "Kept-by-tests-2024"
FOUNDED = date(2021, 1, 4)
TODAY = date(2024, 3, 25)
"""The day every test starts on: the round of March is open, that of February is over."""

SYSTEM = Actor.system()

BUILDING = "D01.1.1-01"
"""Construction led by 业务部 with 技术部 in support; milestones due in June 2023, June and December 2024."""
PLATFORM = "D01.1.2-01"
"""Construction led by 技术部."""
PARTY = "D01.2-01"
"""Work on a restricted node, led by 党群部."""
YEARLY = "D02.2-01"
"""Recurring work led by 业务部: one milestone a year."""
TOPIC = "T1-01"
"""A special topic led by 技术部; nothing is dated yet."""
ALL_PROJECTS = (BUILDING, PLATFORM, PARTY, YEARLY, TOPIC)

PLAN = """\
format: 1
plan:
  code: P-14
  title: 试验规划
  organisation: 试验图书馆
  starts_on: 2021-01-01
  ends_on: 2025-12-31
baselines:
  - {code: visits, name: 到馆, value: 209.61, unit: 万人次, period: 2016-2020, kind: annual_mean}
shortfalls:
  - {code: P1, title: 馆舍, summary: 面积不足}
systems:
  - {code: S001, name: 平台甲, kind: platform, nodes: [D01.1.2], tracker_record: 状态}
nodes:
  - {code: D01, level: domain, order: 1, title: 领域一}
  - {code: D01.1, level: item, parent: D01, order: 1, title: 事项一}
  - {code: D01.1.1, level: subitem, parent: D01.1, order: 1, title: 馆舍}
  - {code: D01.1.2, level: subitem, parent: D01.1, order: 2, title: 平台}
  - {code: D01.2, level: item, parent: D01, order: 2, title: 党务}
  - {code: D02, level: domain, order: 2, title: 领域二}
  - {code: D02.1, level: item, parent: D02, order: 1, title: 阅读}
  - {code: T1, level: topic, parent: D02.1, order: 1, title: 专题一}
  - {code: D02.2, level: item, parent: D02, order: 2, title: 年度活动}
targets:
  - {code: G1, node: D01.1.1, text: 建成10个, kind: numeric, value: 10, unit: 个}
departments:
  - {code: ops, name: 业务部, position: 1}
  - {code: tech, name: 技术部, position: 2}
  - {code: party, name: 党群部, position: 3}
projects:
  - {code: D01.1.1-01, node: D01.1.1, title: 新馆建设, kind: construction, kind_confirmed: true,
     state: active, lead_department: ops, supporting_departments: [tech],
     planned_start: 2023-01-01, planned_finish: 2024-12-31, weight: 2}
  - {code: D01.1.2-01, node: D01.1.2, title: 平台建设, kind: construction, kind_confirmed: true,
     state: active, lead_department: tech, planned_start: 2023-03-01, planned_finish: 2024-09-30, weight: 1}
  - {code: D01.2-01, node: D01.2, title: 党建工作, kind: construction, kind_confirmed: true,
     state: active, lead_department: party, planned_start: 2023-01-01, planned_finish: 2024-12-31, weight: 1}
  - {code: D02.2-01, node: D02.2, title: 年度阅读节, kind: recurring, kind_confirmed: true,
     state: active, lead_department: ops, planned_start: 2023-01-01, planned_finish: 2025-12-31, weight: 1}
  - {code: T1-01, node: T1, title: 专题, kind: construction, kind_confirmed: false, state: active,
     lead_department: tech, weight: 1}
milestones:
  - {project: D01.1.1-01, position: 1, title: 选址, due_on: 2023-06-30, weight: 1}
  - {project: D01.1.1-01, position: 2, title: 施工, due_on: 2024-06-30, weight: 2}
  - {project: D01.1.1-01, position: 3, title: 验收, due_on: 2024-12-31, weight: 1}
  - {project: D01.1.2-01, position: 1, title: 招标, due_on: 2023-09-30, weight: 1}
  - {project: D01.1.2-01, position: 2, title: 上线, due_on: 2024-09-30, weight: 1}
  - {project: D01.2-01, position: 1, title: 方案, due_on: 2023-12-31, weight: 1}
  - {project: D02.2-01, position: 1, title: 二〇二三年阅读节, due_on: 2023-11-30, weight: 1}
  - {project: D02.2-01, position: 2, title: 二〇二四年阅读节, due_on: 2024-11-30, weight: 1}
  - {project: T1-01, position: 1, title: 设想, weight: 1}
"""

RESTRICTED_NODE = "D01.2"

_IN_DEPARTMENT = (Role.DEPARTMENT_HEAD, Role.REPORTER)
PEOPLE: Mapping[str, tuple[Role, str]] = {
    "director": (Role.DIRECTOR, ""),
    "director2": (Role.DIRECTOR, ""),
    "office": (Role.OFFICE, ""),
    "head_ops": (Role.DEPARTMENT_HEAD, "ops"),
    "head_tech": (Role.DEPARTMENT_HEAD, "tech"),
    "head_party": (Role.DEPARTMENT_HEAD, "party"),
    "reporter_ops": (Role.REPORTER, "ops"),
    "reporter_ops2": (Role.REPORTER, "ops"),
    "reporter_tech": (Role.REPORTER, "tech"),
    "reporter_party": (Role.REPORTER, "party"),
    "unit_reviewer": (Role.UNIT_REVIEWER, ""),
    "staff": (Role.STAFF, ""),
    "panel": (Role.PANEL_MEMBER, ""),
    "trustee": (Role.TRUSTEE, ""),
    "supervisor": (Role.SUPERVISOR, ""),
    "admin": (Role.ADMINISTRATOR, ""),
    "hr": (Role.HR, ""),
    "publicity": (Role.PUBLICITY, ""),
    "statistics": (Role.STATISTICS, ""),
}
"""Log-in names with the role and, for those of a department, its code."""

WITHOUT_CONTENT = tuple(
    login
    for login, (role, _) in PEOPLE.items()
    if role not in (Role.DIRECTOR, Role.OFFICE, Role.DEPARTMENT_HEAD, Role.REPORTER)
)
"""The people who have no rights on projects at all."""

_numbers = itertools.count(1)


def at(day: date, hour: int = 9, minute: int = 0) -> datetime:
    """An instant of a Shanghai day."""
    return datetime.combine(day, time(hour, minute), SHANGHAI)


def default_rules() -> Rules:
    """The rules of the default settings; what is reported as done needs no evidence unless a test asks."""
    return replace(rules_of(Settings()), own={"evidence": {"required": 0}})


@dataclass(frozen=True)
class Library:
    """An installation with the small plan and its people, on a clock that tests move by hand."""

    context: Context
    clock: ScriptedClock
    url: str
    kind: str

    def go_to(self, day: date, hour: int = 9, minute: int = 0) -> None:
        """Move the clock to a time of a Shanghai day."""
        self.clock.set(at(day, hour, minute))

    def token(self, login: str) -> str:
        """Log somebody in."""
        return log_in(self.context, login, PASSWORD)

    def actor(self, login: str) -> Actor:
        """Log somebody in and return who that is, with the grants in force today."""
        actor = actor_of_session(self.context, self.token(login))
        assert actor is not None
        return actor

    def user_id(self, login: str) -> int:
        """The id of an account."""
        user_id = self.actor(login).user_id
        assert user_id is not None
        return user_id

    def department(self, code: str) -> int:
        """The id of a department."""
        return department_id(self.context, code)

    def project_id(self, code: str) -> int:
        """The id of a project of the small plan, which was there before any other."""
        found = select(Project.id).where(Project.code == code).order_by(Project.id)
        with self.context.database.reading() as session:
            return session.scalars(found.limit(1)).one()

    def milestones(self, code: str) -> tuple[int, ...]:
        """The ids of a project's milestones in the order in which they were added."""
        of_project = Milestone.project_id == self.project_id(code)
        with self.context.database.reading() as session:
            return tuple(session.scalars(select(Milestone.id).where(of_project).order_by(Milestone.id)))

    def detail(self, code: str, actor: Actor = SYSTEM, /, **view: str) -> ProjectDetail:
        """The page of a project; ``view`` as in the address."""
        return project_detail(self.context, actor, code, ViewRequest(**view))

    def terms(self, code: str) -> tuple[int, ProjectTerms]:
        """What the form for a project's terms is filled with: the version, and the terms in force."""
        record = edit_form(self.context, SYSTEM, code, ViewRequest()).record
        work = record.work
        return record.version, ProjectTerms(
            title=work.title,
            kind=work.kind,
            kind_confirmed=work.kind_confirmed,
            lead_department_id=record.lead_department_id,
            supporting_department_ids=record.supporting_department_ids,
            director_id=record.director_id,
            owner_id=record.owner_id,
            planned_start=work.planned_start,
            planned_finish=work.planned_finish,
            weight=work.weight,
            milestones=tuple(
                MilestoneTerms(m.milestone_id, m.title, m.due_on, m.weight, m.cancelled)
                for m in work.milestones
            ),
        )

    def save(
        self,
        actor: Actor,
        code: str,
        on: date | None = None,
        due: Mapping[int, date | None] | None = None,
        **changes: object,
    ) -> int:
        """Open the form of a project, change some terms and save; ``due`` by milestone, counted from 1."""
        version, terms = self.terms(code)
        milestones = tuple(
            replace(m, due_on=(due or {})[number], reason="情况有变") if number in (due or {}) else m
            for number, m in enumerate(terms.milestones, 1)
        )
        wanted = replace(terms, milestones=milestones, **changes)  # type: ignore[arg-type]  # names of fields
        return save_terms(self.context, actor, self.project_id(code), version, wanted, on).version

    def approve_moves(self, code: str, login: str = "director") -> int:
        """Approve every request to move dates of a project that waits; returns how many."""
        actor = self.actor(login)
        waiting = [
            r for r in schedule_page(self.context, actor, code, ViewRequest()).requests if r.may_decide
        ]
        for request in waiting:
            decide_request(self.context, actor, request.request_id, Action.APPROVE)
        return len(waiting)

    def body(
        self,
        code: str,
        completions: Mapping[int, float],
        on: date | None = None,
        text: str = "本月按计划推进。",
    ) -> ReportBody:
        """What a report says; ``completions`` by milestone, counted from 1."""
        ids = self.milestones(code)
        by_id = {ids[number - 1]: percent for number, percent in completions.items()}
        return ReportBody(achieved=text, effective_on=on, completions=by_id)

    def submit(
        self,
        actor: Actor,
        code: str,
        completions: Mapping[int, float],
        on: date | None = None,
        month: str = "2024-03",
    ) -> int:
        """Submit a report without a draft; returns its id."""
        body = self.body(code, completions, on)
        return submit_report(self.context, actor, self.project_id(code), month, 0, body)

    def keep_draft(self, actor: Actor, code: str, completions: Mapping[int, float]) -> int:
        """Keep a long first draft for March; returns its version."""
        body = self.body(code, completions, TODAY, "本月按计划推进。" * 600)
        return save_draft(self.context, actor, self.project_id(code), "2024-03", 0, body)

    def submit_draft(self, actor: Actor, code: str, version: int) -> int:
        """Submit the report that the draft for March holds; returns its id."""
        kept = report_form(self.context, actor, code, ViewRequest(), "2024-03").draft
        return self.submit_body(actor, code, version, ReportBody.from_json(kept.body))

    def submit_body(self, actor: Actor, code: str, version: int, body: ReportBody) -> int:
        """Submit a report for March from a version of its draft; returns its id."""
        return submit_report(self.context, actor, self.project_id(code), "2024-03", version, body)

    def decide(self, actor: Actor, report: int, action: Action, reason: str = "") -> State:
        """Approve, return or recall a report."""
        return decide_report(self.context, actor, report, action, reason)

    def approve(self, actor: Actor, report: int) -> None:
        """Approve a report."""
        assert self.decide(actor, report, Action.APPROVE) is State.APPROVED


def build(url: str) -> None:
    """Fill a migrated database: the plan with its work, the people, the restriction of one node."""
    engine = make_engine(url)
    context = Context(Database(engine, ScriptedClock(at(FOUNDED))), default_rules())
    load_plan(context, SYSTEM, PLAN.encode())
    for number, (login, (role, department)) in enumerate(PEOPLE.items(), 1):
        grant = GrantTerms(role)
        if department:
            grant = GrantTerms(role, ScopeKind.DEPARTMENT, department_id(context, department))
        create_user(context, SYSTEM, login, f"试验员{number}", (grant,), password=PASSWORD, temporary=False)
    with context.database.writing(SYSTEM) as work:
        node = work.session.scalars(select(Node.id).where(Node.code == RESTRICTED_NODE)).one()
        seq = work.record("node.restrict", "node", node)
        work.session.add(NodeRestriction(node_id=node, change_seq=seq))
    engine.dispose()


def name_of(login: str) -> str:
    """What the person with this log-in name is called."""
    return f"试验员{list(PEOPLE).index(login) + 1}"


def _built_sqlite(session: TestSession) -> Path:
    def make(path: Path) -> None:
        folder = path.with_suffix(".making")
        folder.mkdir()
        with sqlite_database(session, folder) as url:
            build(url)
            copy_sqlite(folder / "cockpit.sqlite3", path)

    return session.once("library.sqlite3", make)


_TEMPLATE = "library"


def _built_postgresql(session: TestSession) -> None:
    def make(path: Path) -> None:
        build(postgresql_server(session).create(_TEMPLATE, template="migrated"))

    session.once("library-postgresql", make)


@contextmanager
def library_url(session: TestSession, kind: str, folder: Path) -> Iterator[str]:
    """The URL of a fresh copy of the small library on one kind of database."""
    if kind == "sqlite":
        path = folder / f"library-{next(_numbers)}.sqlite3"
        copy_sqlite(_built_sqlite(session), path)
        yield f"sqlite:///{path}"
        return
    _built_postgresql(session)
    server = postgresql_server(session)
    name = f"library_{session.worker}_{next(_numbers)}"
    yield server.create(name, template=_TEMPLATE)
    server.drop(name)


@contextmanager
def opened(
    url: str, timeout_seconds: float = 5.0, today: date = TODAY, folder: Path | None = None
) -> Iterator[Library]:
    """The library at a URL, with connections of its own; ``folder`` is its data folder."""
    clock = ScriptedClock(at(today))
    engine = make_engine(url, timeout_seconds)
    context = Context(Database(engine, clock), default_rules(), storage=Storage(folder))
    yield Library(context, clock, url, engine.dialect.name)
    engine.dispose()


@contextmanager
def library(session: TestSession, kind: str, folder: Path) -> Iterator[Library]:
    """A fresh copy of the small library on one kind of database."""
    with library_url(session, kind, folder) as url, opened(url, folder=folder) as made:
        yield made
