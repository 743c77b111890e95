"""A small installation on the real plan: one account per role, two departments, work in every hand.

It is written through the services with a clock moved by hand, once per test run, and copied for each test.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers every capability
from data_access.engine import make_engine
from data_access.migrate import upgrade
from data_access.models import Delivery, ImportRun, Node, NodeRestriction, UnitRow
from data_access.queries import accounts as account_queries
from data_access.unit_of_work import Database
from domain.clock import ScriptedClock
from domain.evaluation import REQUIRED, EvaluationKind, VerdictKind
from domain.evaluation_views import EvaluationBody
from domain.indicators.definition import Direction
from domain.indicators.target import Measure, Nature
from domain.network.changing import version_of
from domain.network.importing.views import RunState
from domain.network.units import UnitType
from domain.notices import Channel, DeliveryState
from domain.periods import Month
from domain.permissions import OPEN_TO_ALL, POLICY, Actor, Grant, Permission, Reach, Role, ScopeKind
from domain.plan_file.initial_work import first_project_code
from domain.projects.lights import Light
from domain.rollout.ladder import NODE as CITY_NODE
from domain.rollout.peers import KINDS as PEER_KINDS
from domain.rollout.peers import PeerEntry
from services import administration, credentials, identity, jobs
from services.administration import GrantTerms
from services.administration.departments import department_page
from services.administration.grants import add_grant
from services.attachments import attach
from services.context import Context, Storage
from services.credentials import Made
from services.evaluation.deciding import Action
from services.evaluation.deciding import decide as decide_evaluation
from services.evaluation.opening import open_evaluation
from services.evaluation.writing import sign
from services.exchange import files as exchange_files
from services.indicators.catalogue import load_catalogue
from services.indicators.defining import DefinitionTerms, save_definition
from services.indicators.reading import indicator_page
from services.indicators.stating import Entry, Subject, ValueState, state_figures
from services.indicators.targets import TargetTerms, save_target
from services.money.stating import Amounts, MoneyTerms, state_money
from services.network.doubts import open_queue
from services.network.importing.reading import run_page
from services.network.registry import load_registry
from services.network.targets import TargetEntry, save_targets, target_page
from services.plan_documents.reviewing import PlanTerms
from services.plan_documents.reviewing import save_terms as save_plan_terms
from services.plan_documents.uploading import upload as upload_plan_document
from services.plans import load_plan, load_reference_plan
from services.projects.dependencies import add_dependency
from services.projects.editing import MilestoneTerms, ProjectTerms, WorkKind, edit_form, save_terms
from services.projects.evidence import REPORT, draft_key
from services.projects.overriding import set_override
from services.projects.portfolio import load_portfolio
from services.projects.reporting import ReportBody, decide_report, save_draft, submit_report
from services.projects.schedule_page import ask_for_move, schedule_page
from services.risks import assessing, solving
from services.risks.reading import problem_page, risk_page
from services.rollout.peers import save_peers
from services.supervision import answering, issuing
from services.supervision.issuing import OrderTerms
from services.supervision.reading import open_page
from services.verification.drawing import DrawTerms, ScopeOfDraw, draw
from services.verification.reading import open_draw
from services.viewing import ViewRequest
from services.years.drawing import ItemTerms, add_item, draw_up
from services.years.drawing import Verdict as YearVerdict
from services.years.drawing import issue as issue_list
from services.years.drawing import judge as judge_item
from services.years.reading import YearFilter, item_page, year_page
from services.years.stating import state_quarter
from tests.contract.worlds import (
    rollout_gates,
    rollout_rooms,
    rollout_sites,
    talent_cadres,
    talent_cultivation,
    talent_hours,
    talent_programme,
    talent_staff,
    talent_training,
)
from tests.support.application import default_rules
from tests.support.branches import Branches, Terms, branches
from tests.support.databases import copy_sqlite
from tests.support.factories import Library
from tests.support.imports import commit as commit_file
from tests.support.imports import send, try_out
from tests.support.session import TestSession
from tests.support.verdicts import conclude
from tests.support.workbooks import Edited

START = datetime(2021, 1, 4, 1, tzinfo=UTC)
NOW = datetime(2025, 9, 10, 2, tzinfo=UTC)
"""When every test begins; ten in the morning in Shanghai."""
MONTH = "2025-08"
"""The month that is reported on then."""
PASSWORD = "Lanterns-7-on-the-Qinhuai"

ANY_JOB = jobs.register(
    jobs.JobKind("tests.any", "试验任务", Permission.ACCOUNT_OWN, lambda context, job: None)
)

NOBODY = "nobody"
COLLEAGUE = "colleague"
OTHER_HEAD = "other.head"
OTHER_REPORTER = "other.reporter"

OWN_DEPARTMENT, OTHER_DEPARTMENT = "readers", "holdings"

# Projects of the plan, by what they are for here.
MANAGED = "D01.1.1-01"  # own department, nothing reported
DRAFTED = "D01.1.2-01"  # own department, a colleague has begun a draft
BY_COLLEAGUE = "D01.1.3-01"  # own department, submitted by a colleague
BY_HEAD = "D01.1.4-01"
BY_REPORTER = "D01.2-01"
FOREIGN = "D02.1.1-01"  # the other department's, submitted by its reporter
RESTRICTED = "D02.1.2-01"  # the other department's, on a restricted node
RESTRICTED_NODE = "D02.1.2"
INDICATOR = "V01"  # answered for by the own department
FIGURES_OF = (Role.DEPARTMENT_HEAD, Role.REPORTER, Role.STATISTICS)
PLAN_TERMS = PlanTerms(
    code="P-15",
    title="试验规划",
    organisation="试验图书馆",
    starts_on=date(2026, 1, 1),
    ends_on=date(2030, 12, 31),
)
ORDER_STATES = ("handed", "raised", "accepted", "answered", "finished", "struck")
"""In which states the world has an order; the first one has the id 1."""
UNASSIGNED = "D02.2.1-01"  # no department leads it


@dataclass(frozen=True)
class Account:
    """A person of the world and their open session."""

    login: str
    name: str
    user_id: int
    token: str
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """Ids of the world that examples and forgeries are made of."""

    projects: dict[str, int]
    versions: dict[str, int]
    milestones: dict[str, list[dict[str, Any]]]
    reports: dict[str, int]
    departments: dict[str, int]
    jobs: dict[str, int] = field(default_factory=dict)
    """By log-in name: a job of the person's own that waits."""
    ended_jobs: dict[str, int] = field(default_factory=dict)
    """The same: one that was cancelled."""
    department_versions: dict[str, int] = field(default_factory=dict)
    person_versions: dict[str, int] = field(default_factory=dict)
    deputyships: dict[str, int] = field(default_factory=dict)
    credentials: dict[str, int] = field(default_factory=dict)
    """A token by its owner's log-in name; ``link`` to the managed project; ``screen`` and ``waiting``."""
    secrets: dict[str, str] = field(default_factory=dict)
    """Their secrets; that of ``waiting`` is a screen's one-time code."""
    observations: dict[str, int] = field(default_factory=dict)
    """By log-in name: a figure that the person stated and nobody has decided on."""
    indicator_version: int = 0
    target_version: int = 0
    delivery: int = 0
    """A message for the outside that failed today."""
    plan_document: int = 0
    doubt: tuple[int, int] = (0, 0)
    """A doubtful figure of the network: its id and its version."""
    imports: dict[str, list[int]] = field(default_factory=dict)
    """By log-in name and state: a file of figures, its id and version."""
    checks: dict[str, list[int]] = field(default_factory=dict)
    """By log-in name: the draw that was given to the person, and its one item."""
    risks: dict[str, list[int]] = field(default_factory=dict)
    """A risk of the own department in each state: its id and version."""
    problems: dict[str, list[int]] = field(default_factory=dict)
    """A problem of the own department in each state: its id and version."""
    orders: dict[str, list[int]] = field(default_factory=dict)
    """An order of the own department in each state, issued by the office: its id and turn."""
    requests: dict[str, int] = field(default_factory=dict)
    """By log-in name: a request of the person's own for another date, on which nobody has decided."""
    override_version: int = 0
    """The number of the light that a director set for the project of the head's own report."""
    dependency: tuple[int, int, int] = (0, 0, 0)
    """What the managed project's first milestone waits for: predecessor, successor, version."""
    evaluations: dict[str, int] = field(default_factory=dict)
    """Half-way evaluations of the own department: ``written``, ``signed`` (its submission) and ``frozen``."""
    years: dict[str, Any] = field(default_factory=dict)
    """Lists of years by how they stand: year and version, and of items: id and version."""
    network: dict[str, Any] = field(default_factory=dict)
    """Units of a district by the state of their report, and the marks of its entry grid."""
    money: int = 0
    """What the head of the own department stated of a project's money; nobody has decided on it."""
    unit_target: tuple[int, int] = (0, 0)
    """A unit's target that the office set for 2024 and nobody has confirmed: its id and version."""
    unit_version: int = 0
    """The version of the unit XW-1."""
    uploads: dict[str, list[str]] = field(default_factory=dict)
    """By "log-in name:table": token and ``seen`` of an uploaded workbook that changes one row."""
    talent: dict[str, Any] = field(default_factory=dict)
    """What the rooms of the talent capability give (``tests/contract/worlds``): facts by their names."""
    rollout: dict[str, Any] = field(default_factory=dict)
    """What the rooms of the rollout capability give (``tests/contract/worlds``): facts by their names."""


PLAN_CODE, NEXT_CODE = "JLP-14", "JLP-NEXT"
NEXT_PLAN = f"""\
format: 1
plan:
  code: {NEXT_CODE}
  title: 后续规划
  organisation: 试验图书馆
  starts_on: 2026-01-01
  ends_on: 2030-12-31
baselines: []
shortfalls: []
systems: []
targets: []
nodes:
  - {{code: E01, level: domain, order: 1, title: 后续领域}}
"""


@dataclass(frozen=True)
class World:
    """The prepared database with what one must know of it."""

    database: Path
    accounts: dict[str, Account] = field(default_factory=dict)
    facts: Facts = field(default_factory=lambda: Facts({}, {}, {}, {}, {}))

    def of_role(self, role: Role) -> Account:
        """The account that holds this role and no other."""
        return self.accounts[login_of(role)]


def login_of(role: Role) -> str:
    """The log-in name of the account that holds only this role."""
    return f"only.{role.value.replace('_', '-')}"


def needs_department(role: Role) -> bool:
    """Whether some rule gives this role a right inside its grant's scope."""
    return any(rule.role is role and rule.reach is Reach.WITHIN_GRANT for rule in POLICY)


def roles_that_may(permission: Permission) -> frozenset[Role]:
    """The roles to which the policy table gives a permission."""
    if permission in OPEN_TO_ALL:
        return frozenset(Role)
    return frozenset(rule.role for rule in POLICY if rule.permission is permission)


def world(session: TestSession) -> World:
    """The run's world; copy its database, do not write to it."""

    def make(folder: Path) -> None:
        folder.mkdir()
        working = folder / "working.sqlite3"
        context = open_world(working, ScriptedClock(START))
        upgrade(context.database.engine)
        accounts, facts = _Builder(context).build()
        context.database.engine.dispose()
        copy_sqlite(working, folder / "world.sqlite3")
        written = {"accounts": [asdict(account) for account in accounts], "facts": asdict(facts)}
        (folder / "world.json").write_text(json.dumps(written), "utf-8")

    folder = session.once("contract-world", make)
    read = json.loads((folder / "world.json").read_text("utf-8"))
    accounts = [Account(**{**item, "roles": tuple(item["roles"])}) for item in read["accounts"]]
    return World(folder / "world.sqlite3", {a.login: a for a in accounts}, Facts(**read["facts"]))


def open_world(path: Path, clock: ScriptedClock) -> Context:
    """An installation on this SQLite file that lives by this clock."""
    database = Database(make_engine(f"sqlite:///{path}"), clock)
    return Context(database, default_rules(), storage=Storage(path.parent))


class _Builder:
    """Writes the world in the order in which it would have come about."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.users: dict[str, tuple[int, str, tuple[GrantTerms, ...]]] = {}
        self.departments: dict[str, int] = {}
        self.waiting: dict[str, int] = {}
        self.ended: dict[str, int] = {}
        self.credentials: dict[str, Made] = {}
        self.observations: dict[str, int] = {}
        self.indicator_version = self.target_version = 0
        self.uploads: dict[str, list[str]] = {}
        self.unit_target = (0, 0)
        self.orders: dict[str, list[int]] = {}
        self.requests: dict[str, int] = {}
        self.override_version = 0
        self.dependency = (0, 0, 0)
        self.evaluations: dict[str, int] = {}
        self.money = 0
        self.checks: dict[str, list[int]] = {}
        self.risks: dict[str, list[int]] = {}
        self.problems: dict[str, list[int]] = {}
        self.years: dict[str, Any] = {}
        self.network: dict[str, Any] = {}
        self.talent: dict[str, Any] = {}
        self.rollout: dict[str, Any] = {}

    def build(self) -> tuple[list[Account], Facts]:
        load_reference_plan(self.context, Actor.system())
        load_catalogue(self.context, Actor.system())
        self._restrict()
        for code, name in ((OWN_DEPARTMENT, "读者服务部"), (OTHER_DEPARTMENT, "文献采编部")):
            self.departments[code] = administration.save_department(self.context, Actor.system(), code, name)
        self._people()
        self._move(datetime(2021, 3, 1, 2, tzinfo=UTC))
        for code in (MANAGED, DRAFTED, BY_COLLEAGUE, BY_HEAD, BY_REPORTER):
            self._give(code, OWN_DEPARTMENT)
        for code in (FOREIGN, RESTRICTED):
            self._give(code, OTHER_DEPARTMENT)
        self._move(NOW - timedelta(days=2))
        reports = {
            BY_COLLEAGUE: self._report(BY_COLLEAGUE, COLLEAGUE),
            BY_HEAD: self._report(BY_HEAD, login_of(Role.DEPARTMENT_HEAD)),
            BY_REPORTER: self._report(BY_REPORTER, login_of(Role.REPORTER)),
            FOREIGN: self._report(FOREIGN, OTHER_REPORTER),
        }
        self._draft(DRAFTED, COLLEAGUE)
        self._indicator()
        self._dependency()
        self._evaluations()
        self._move(NOW)
        self._jobs()
        self._requests()
        self._override()
        self._credentials()
        self._uploads(("milestones", "权重", 3, "M"), ("report", "本期完成", 0.4, "M"))
        self._orders()
        self._money()
        self._risks()
        self._years()
        self._checks()
        self._network()
        self._uploads(("units", "阅览座席", 24, "U"))
        self._unit_doubt()
        self._unit_reports()
        self._talent()
        self.rollout |= rollout_sites.build(self.context, self.departments[OWN_DEPARTMENT])
        self._city_library()
        self._uploads(("sites", "少儿座席", 24, "S"), ("peers", "数值", 90, "PF"))
        self.rollout |= rollout_gates.build(self.context, self.departments[OWN_DEPARTMENT])
        self.rollout |= rollout_rooms.build(
            self.context,
            self._actor,
            login_of(Role.OFFICE),
            login_of(Role.DEPARTMENT_HEAD),
            self.departments[OWN_DEPARTMENT],
            Branches(cast(Library, self)).unit_id("QH"),
        )
        self._next_plan()
        return self._log_everybody_in(), self._facts(reports)

    def _talent(self) -> None:
        """The staff register; the colleague of the own department comes first."""
        own = [COLLEAGUE, *(login_of(role) for role in sorted(roles_that_may(Permission.TALENT_OWN)))]
        people = {login: self.users[login][1] for login in own}
        self.talent |= talent_staff.build(self.context, people, self.departments[OWN_DEPARTMENT])
        self._uploads(("staff", "职称", "研究馆员", "P"))
        self.talent |= talent_cadres.build(self.context, self.talent["staff"]["ids"])
        users = {login: user[0] for login, user in self.users.items()}
        reviewer = login_of(Role.PANEL_MEMBER)
        self.talent |= talent_programme.build(self.context, users, own, reviewer, OTHER_HEAD)
        # Whoever is in cultivation applies to no batch of the category: applications come first.
        self.talent |= talent_cultivation.build(self.context, self.talent["staff"]["ids"])
        unit = Branches(cast(Library, self)).unit_id("XW-1")
        self.talent |= talent_training.build(
            self.context,
            self.talent["staff"]["ids"],
            self._actor,
            COLLEAGUE,
            self.departments[OWN_DEPARTMENT],
            unit,
        )
        actors = [(login, self._actor(login)) for login in own]
        self.talent |= talent_hours.build(self.context, actors, self.talent["staff"]["id"])

    def _network(self) -> None:
        """A small network: visits of a month whose reports were due, most approved, one only submitted."""
        month = Month.of(NOW.date()).shift(-2)
        network = branches(cast(Library, self))
        for unit, visits in (("SG", 9000), ("XW", 3000), ("XW-1", 1200), ("QH", 500), ("QH-1", 90)):
            network.post((unit, "V01", str(month), visits), (unit, "V01", str(month.a_year_before()), 800))
            if unit != "QH-1":
                network.approve(unit, str(month))
        network.step(Action.SUBMIT, ("QH-1", str(month)))
        self._unit_targets()

    def _unit_targets(self) -> None:
        """A target that the office set and nobody confirmed; whoever sets targets has uploaded some."""
        office = self._actor(login_of(Role.OFFICE))
        entry = TargetEntry("SG", 90000.0, 0, source="试验计划")
        save_targets(self.context, office, "V01", 2024, [entry])
        page = target_page(self.context, office, ViewRequest(), "V01", 2024)
        [(target_id, version)] = [(t.target_id, t.version) for line in page.lines if (t := line.target)]
        self.unit_target = (target_id, version)
        marks = {"indicator": "V01", "year": "2023"}
        for role in sorted(roles_that_may(Permission.INDICATOR_DEFINE)):
            login = login_of(role)
            actor = self._actor(login)
            book = Edited(exchange_files.download(self.context, actor, "targets", marks).data)
            at = next(n for n in range(2, 100) if book.sheet.cell(n, 1).value == "SG")
            book.sheet.cell(at, book.column("年度目标")).value = 80000
            book.sheet.cell(at, book.column("来源")).value = "试验计划"
            token = exchange_files.upload(self.context, actor, "targets", marks, "表.xlsx", book.save())
            seen = exchange_files.preview(self.context, actor, "targets", token).seen
            self.uploads[f"{login}:targets"] = [token, seen]

    def _unit_doubt(self) -> None:
        """A doubtful figure of a district library, for which a reporter and a reviewer answer."""
        network, month = Branches(cast(Library, self)), str(Month.of(NOW.date()).previous())
        network.post(("QH", "C01", month, 300), ("QH", "C05", month, 900))
        for role in (Role.REPORTER, Role.UNIT_REVIEWER):
            terms = GrantTerms(role, ScopeKind.UNIT, network.unit_id("QH"))
            administration.grant_role(self.context, Actor.system(), self.users[login_of(role)][0], terms)

    def _unit_reports(self) -> None:
        """Reporter and reviewer of a district, whose points' reports are open, submitted and reviewed."""
        network, month = Branches(cast(Library, self)), str(Month.of(NOW.date()).previous())
        network.register({f"QH-{n}": Terms(UnitType.STREET, "QH", "320104") for n in (2, 3)})
        network.step(Action.SUBMIT, ("QH-2", month), ("QH-3", month))
        network.step(Action.REVIEW, ("QH-3", month))
        for role in (Role.REPORTER, Role.UNIT_REVIEWER):
            terms = GrantTerms(role, ScopeKind.UNIT, network.unit_id("QH"))
            user_id, name, grants = self.users[login_of(role)]
            self.users[login_of(role)] = (user_id, name, (*grants, terms))
        marks = {"library": "QH", "period": month}
        self.network = {"open": "QH-1", "submitted": "QH-2", "reviewed": "QH-3", "marks": marks}
        for role in sorted(roles_that_may(Permission.UNIT_WRITE)):
            actor = self._actor(login_of(role))
            book = Edited(exchange_files.download(self.context, actor, "network", marks).data)
            book.put("QH-1", "文献外借册次", 300)
            token = exchange_files.upload(self.context, actor, "network", marks, "表.xlsx", book.save())
            seen = exchange_files.preview(self.context, actor, "network", token).seen
            self.uploads[f"{login_of(role)}:network"] = [token, seen]

    def _next_plan(self) -> None:
        """A plan to follow, and verdicts on every task of the present one: all but one are done."""
        load_plan(self.context, Actor.system(), NEXT_PLAN.encode())
        with self.context.database.reading() as session:
            records = load_portfolio(self.context, session, ViewRequest(plan=PLAN_CODE)).records
        verdicts = dict.fromkeys((r.work.code for r in records), (VerdictKind.DONE, "已完成", ""))
        conclude(self.context, verdicts | {MANAGED: (VerdictKind.CARRIED, "尚未完成", "")})

    def _requests(self) -> None:
        """A request for another date of each who may ask, on projects that no example edits."""
        for role, code in ((Role.DEPARTMENT_HEAD, BY_REPORTER), (Role.OFFICE, FOREIGN)):
            actor = self._actor(login_of(role))
            record = edit_form(self.context, actor, code, ViewRequest()).record
            last = record.work.milestones[-1]
            ask_for_move(
                self.context,
                actor,
                record.work.project_id,
                record.version,
                last.milestone_id,
                date(2025, 12, 20),
                "供货推迟，年底前完成。",
            )
            page = schedule_page(self.context, actor, code, ViewRequest())
            self.requests[login_of(role)] = page.requests[0].request_id

    def _override(self) -> None:
        """A light that another director than those of the examples set."""
        project_id, _ = self._body(BY_HEAD)
        director = self._actor(login_of(Role.DIRECTOR))
        reason = "协调会已定方案，下月可赶上进度。"
        until = NOW.date() + timedelta(days=30)
        self.override_version = set_override(
            self.context, director, project_id, 0, Light.NORMAL, reason, until
        )

    def _credentials(self) -> None:
        """A token with all it may carry for everybody who may have one, a link, and two screens."""
        for login in self.users:
            actor = self._actor(login)
            if actor.may(Permission.TOKEN_OWN):
                scopes = credentials.choices(actor)
                self.credentials[login] = credentials.make_token(self.context, actor, "报表", scopes, 30)
        director = self._actor(login_of(Role.DIRECTOR))
        project_id, _ = self._body(MANAGED)
        self.credentials["link"] = credentials.share_project(self.context, director, project_id, 7)
        screen = credentials.make_screen(self.context, director, "大厅", 30)
        self.credentials["screen"] = credentials.exchange_code(self.context, screen.secret)
        self.credentials["waiting"] = credentials.make_screen(self.context, director, "会议室", 30)

    def _indicator(self) -> None:
        """An indicator of the own department with a figure of each who may state one, and a target."""
        office = self._actor(login_of(Role.OFFICE))
        own = self.departments[OWN_DEPARTMENT]
        page = indicator_page(self.context, office, INDICATOR, ViewRequest())
        old = page.line.figures.record
        terms = DefinitionTerms(old.definition.name, old.definition.text, old.definition.source, own)
        self.indicator_version = save_definition(self.context, office, INDICATOR, old.version, terms)
        target = TargetTerms(
            value=2_200_000,
            due_on=date(2025, 12, 31),
            measure=Measure.YEAR,
            direction=Direction.UP,
            nature=Nature.EXPECTED,
            definition="全年到馆人次",
            source="年度工作要点",
        )
        self.target_version = save_target(self.context, office, INDICATOR, Subject.CITY, 0, target)
        authors = (COLLEAGUE, *(login_of(role) for role in FIGURES_OF))
        for month, login in enumerate(authors, 1):
            entry = Entry(INDICATOR, Subject.CITY, Month(2025, month), ValueState.VALUE, 150_000.0)
            (self.observations[login],) = state_figures(self.context, self._actor(login), [entry])

    def _dependency(self) -> None:
        """The managed project waits for a colleague's."""
        before, after = (
            edit_form(self.context, Actor.system(), code, ViewRequest())
            .record.work.milestones[0]
            .milestone_id
            for code in (BY_COLLEAGUE, MANAGED)
        )
        self.dependency = (before, after, add_dependency(self.context, Actor.system(), before, after, 7))

    def _evaluations(self) -> None:
        """Half-way evaluations of three domains: one to be written, one signed, one frozen."""
        office, head = self._actor(login_of(Role.OFFICE)), self._actor(login_of(Role.DEPARTMENT_HEAD))
        own, today = self.departments[OWN_DEPARTMENT], self.context.today
        body = EvaluationBody(dict.fromkeys(REQUIRED, "总体符合预期。"))
        for name, node in (("written", "D01"), ("signed", "D02"), ("frozen", "D03")):
            found = open_evaluation(
                self.context, office, "", node, EvaluationKind.MIDTERM, 0, own, today, today
            )
            self.evaluations[name] = found
            if name != "written":
                submission = sign(self.context, head, found, 0, body)
            if name == "signed":
                self.evaluations[name] = submission
        director = self._actor(login_of(Role.DIRECTOR))
        decide_evaluation(self.context, director, submission, Action.APPROVE)

    def _jobs(self) -> None:
        """Everybody has asked for long work twice, and thought better of it once."""
        for login in self.users:
            actor = self._actor(login)
            for number, found in enumerate((self.waiting, self.ended)):
                found[login] = jobs.enqueue(self.context, actor, ANY_JOB, {"number": number})
            jobs.cancel(self.context, actor, self.ended[login])

    def _unit_version(self) -> int:
        with self.context.database.reading() as session:
            registry = load_registry(session)
        unit = registry.unit("XW-1")
        return version_of(registry, unit.id) if unit else 0

    def _city_library(self) -> None:
        """The project of the city children's library is the own department's; figures of another city."""
        code = first_project_code(CITY_NODE)
        self._give(code, OWN_DEPARTMENT)
        office = self._actor(login_of(Role.OFFICE))
        version = edit_form(self.context, office, code, ViewRequest()).record.version
        entry = PeerEntry(None, "试验城市", PEER_KINDS[0], 2023, 850.0, "试验年鉴")
        save_peers(self.context, office, [entry])
        self.rollout["city_version"] = version

    def _uploads(self, *tables: tuple[str, str, float | str, str]) -> None:
        """Whoever fills in tables has uploaded a workbook, with one cell changed in its first such row."""
        for name, header, value, start in tables:
            table = exchange_files.TABLES[name]
            for role in sorted(roles_that_may(table.permission)):
                login = login_of(role)
                actor = self._actor(login)
                book = Edited(exchange_files.download(self.context, actor, name, {}).data)
                at = next(n for n in range(2, 500) if str(book.sheet.cell(n, 1).value).startswith(start))
                book.sheet.cell(at, book.column(header)).value = value
                token = exchange_files.upload(self.context, actor, name, {}, "表.xlsx", book.save())
                seen = exchange_files.preview(self.context, actor, name, token).seen
                self.uploads[f"{login}:{name}"] = [token, seen]

    def _years(self) -> None:
        """Lists being drawn up (2025), issued (2024) and judged (2023), with free tasks of the department."""
        office, director = (self._actor(login_of(role)) for role in (Role.OFFICE, Role.DIRECTOR))

        def version(year: int) -> int:
            return year_page(self.context, office, ViewRequest(), year, YearFilter()).version

        items: dict[int, list[int]] = {}
        own = self.departments[OWN_DEPARTMENT]
        for year, titles in ((2024, ("服务", "培训", "宣传")), (2025, ("规则",)), (2023, ("总结",))):
            draw_up(self.context, office, year)
            items[year] = [
                add_item(
                    self.context,
                    office,
                    year,
                    version(year),
                    ItemTerms(title, own, targets=("好", "", "", "")),
                )
                for title in titles
            ]
        for year in (2024, 2023):
            issue_list(self.context, director, year, version(year), f"试发{year}", date(year, 1, 10))
        (judged,) = items[2023]
        last = item_page(self.context, office, ViewRequest(), judged).line
        assert last is not None
        judge_item(self.context, office, judged, last.version, YearVerdict.DONE)
        statements = {
            login_of(role): state_quarter(self.context, self._actor(login_of(role)), item, 0, 1, "好", 20)
            for role, item in zip((Role.DEPARTMENT_HEAD, Role.REPORTER), items[2024][1:], strict=True)
        }
        shown = year_page(self.context, office, ViewRequest(), 2025, YearFilter())
        lines = {
            name: item_page(self.context, office, ViewRequest(), item).line
            for name, item in (("draft_item", items[2025][0]), ("issued_item", items[2024][0]))
        }
        self.years = {
            "undrawn": [2022, 0],
            "draft": [2025, shown.version],
            "judged": [2023, version(2023)],
            "proposal": shown.proposals[0].key if shown.proposals else "project-1",
            "statements": statements,
            **{name: [line.item_id, line.version] for name, line in lines.items() if line is not None},
        }

    def _money(self) -> None:
        """The head has stated the money of a project."""
        project_id, _ = self._body(BY_HEAD)
        head = self._actor(login_of(Role.DEPARTMENT_HEAD))
        terms = MoneyTerms(2025, {"city": Amounts(5_000_000, 3_000_000, 1_000_000)})
        self.money = state_money(self.context, head, project_id, 0, terms)

    def _orders(self) -> None:
        """One order in each state: raised by the office, answered by the head, for the own department."""
        office, head = (self._actor(login_of(role)) for role in (Role.OFFICE, Role.DEPARTMENT_HEAD))
        reporter, _, _ = self.users[login_of(Role.REPORTER)]
        due = (NOW + timedelta(days=20)).date()
        for number, state in enumerate(ORDER_STATES):
            terms = OrderTerms(f"事项{number}", "请按要求办理。", due)
            order = issuing.raise_order(self.context, office, terms)
            if state != "raised":
                own = self.departments[OWN_DEPARTMENT]
                issuing.hand_over(self.context, office, order, 1, own, reporter)
            if state not in ("raised", "handed"):
                answering.accept(self.context, head, order, 2)
            if state not in ("raised", "handed", "accepted"):
                answering.answer(self.context, head, order, 3, "已办完。", 100)
            if state in ("finished", "struck"):
                issuing.finish(self.context, office, order, 4)
            if state == "struck":
                issuing.strike_off(self.context, office, order, 5, "已核对。")
            turn = open_page(self.context, office, order, ViewRequest()).line.standing.turn
            self.orders[state] = [order, turn]

    def _checks(self) -> None:
        """What the other department reported as done was drawn once for everybody who checks."""
        work = edit_form(self.context, Actor.system(), FOREIGN, ViewRequest()).record.work
        reporter, head = self._actor(OTHER_REPORTER), self._actor(OTHER_HEAD)
        subject = draft_key(work.project_id, "2025-07")
        attach(self.context, reporter, REPORT, subject, "验收单.txt", ["验收合格。".encode()])
        body = ReportBody("已完成。", completions={work.milestones[-1].milestone_id: 100.0})
        report = submit_report(self.context, reporter, work.project_id, "2025-07", 0, body)
        decide_report(self.context, head, report, Action.APPROVE)
        office = self._actor(login_of(Role.OFFICE))
        for number, role in enumerate((Role.DIRECTOR, Role.OFFICE, Role.DEPARTMENT_HEAD)):
            day = NOW.date()
            terms = DrawTerms(
                ScopeOfDraw.PLAN, None, day, day, 1, None, day, (self.users[login_of(role)][0],)
            )
            made = draw(self.context, office, ViewRequest(), terms, number)
            page = open_draw(self.context, office, made, ViewRequest())
            self.checks[login_of(role)] = [made, page.items[0].item_id]

    def _risks(self) -> None:
        """Risks and problems of the own department in the states that steps lead on from."""
        head, director = self._actor(login_of(Role.DEPARTMENT_HEAD)), self._actor(login_of(Role.DIRECTOR))
        reporter, _, _ = self.users[login_of(Role.REPORTER)]
        own, day = self.departments[OWN_DEPARTMENT], (NOW + timedelta(days=30)).date()
        for state in ("open", "closed"):
            terms = assessing.RiskTerms(f"风险{state}", "可能推迟。", 3, 4, own, reporter, day)
            risk = assessing.raise_risk(self.context, head, "", terms)
            if state == "closed":
                version = risk_page(self.context, head, risk, ViewRequest()).line.record.version
                assessing.close_risk(self.context, head, risk, version, "不再可能。")
            version = risk_page(self.context, head, risk, ViewRequest()).line.record.version
            self.risks[state] = [risk, version]
        for state in ("open", "coordinating", "solved"):
            asks = state == "coordinating"
            met = solving.ProblemTerms(
                f"问题{state}",
                "已经推迟。",
                START.date(),
                "影响验收。",
                own,
                reporter,
                needs_director=asks,
                director_id=director.user_id if asks else None,
                request="请协调供货。" if asks else "",
            )
            problem = solving.raise_problem(self.context, head, "", met)
            if state == "solved":
                version = problem_page(self.context, head, problem, ViewRequest()).line.record.version
                solving.solve_problem(self.context, head, problem, version, "已到货。")
            version = problem_page(self.context, head, problem, ViewRequest()).line.record.version
            self.problems[state] = [problem, version]

    def _move(self, instant: datetime) -> None:
        clock = self.context.clock
        assert isinstance(clock, ScriptedClock)
        clock.set(instant)

    def _restrict(self) -> None:
        """Close one node to all but directors, the office and its own people."""
        with self.context.database.writing(Actor.system()) as work:
            node_id = work.session.scalars(select(Node.id).where(Node.code == RESTRICTED_NODE)).one()
            seq = work.record("node.restrict", "node", node_id)
            work.session.add(NodeRestriction(node_id=node_id, change_seq=seq))

    def _people(self) -> None:
        own, other = self.departments[OWN_DEPARTMENT], self.departments[OTHER_DEPARTMENT]
        for number, role in enumerate(Role):
            terms = (
                GrantTerms(role, ScopeKind.DEPARTMENT, own) if needs_department(role) else GrantTerms(role)
            )
            self._person(login_of(role), f"{chr(ord('甲') + number)}人员", (terms,))
        self._person(NOBODY, "无职者", ())
        self._person(COLLEAGUE, "同事甲", (GrantTerms(Role.REPORTER, ScopeKind.DEPARTMENT, own),))
        self._person(OTHER_HEAD, "外部主任", (GrantTerms(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, other),))
        self._person(OTHER_REPORTER, "外部填报", (GrantTerms(Role.REPORTER, ScopeKind.DEPARTMENT, other),))

    def _person(self, login: str, name: str, grants: tuple[GrantTerms, ...]) -> None:
        user_id, _ = administration.create_user(
            self.context, Actor.system(), login, name, grants, password=PASSWORD, temporary=False
        )
        self.users[login] = (user_id, name, grants)

    def _give(self, code: str, department: str) -> None:
        form = edit_form(self.context, Actor.system(), code, ViewRequest())
        work = form.record.work
        milestones = tuple(
            MilestoneTerms(m.milestone_id, m.title, date(2025, 6 + number, 30), m.weight)
            for number, m in enumerate(work.milestones)
        )
        terms = ProjectTerms(
            title=work.title,
            kind=WorkKind.CONSTRUCTION,
            kind_confirmed=True,
            lead_department_id=self.departments[department],
            supporting_department_ids=(),
            director_id=None,
            owner_id=None,
            planned_start=date(2021, 3, 1),
            planned_finish=date(2025, 12, 31),
            weight=1.0,
            milestones=milestones,
        )
        save_terms(self.context, Actor.system(), work.project_id, form.record.version, terms)

    def _actor(self, login: str) -> Actor:
        user_id, name, terms = self.users[login]
        grants = tuple(
            Grant(t.role, t.scope_kind, frozenset() if t.scope_id is None else frozenset({t.scope_id}))
            for t in terms
        )
        return Actor(user_id, login, name, grants)

    def _body(self, code: str) -> tuple[int, ReportBody]:
        work = edit_form(self.context, Actor.system(), code, ViewRequest()).record.work
        body = ReportBody(
            achieved="按计划推进。",
            effective_on=date(2025, 8, 31),
            completions={work.milestones[0].milestone_id: 60.0},
        )
        return work.project_id, body

    def _report(self, code: str, login: str) -> int:
        project_id, body = self._body(code)
        return submit_report(self.context, self._actor(login), project_id, MONTH, 0, body)

    def _draft(self, code: str, login: str) -> None:
        project_id, body = self._body(code)
        save_draft(self.context, self._actor(login), project_id, MONTH, 0, body)

    def _log_everybody_in(self) -> list[Account]:
        return [
            Account(
                login=login,
                name=name,
                user_id=user_id,
                token=identity.log_in(self.context, login, PASSWORD),
                roles=tuple(terms.role.value for terms in grants),
            )
            for login, (user_id, name, grants) in self.users.items()
        ]

    def _facts(self, reports: dict[str, int]) -> Facts:
        projects: dict[str, int] = {}
        versions: dict[str, int] = {}
        milestones: dict[str, list[dict[str, Any]]] = {}
        known = (MANAGED, DRAFTED, BY_COLLEAGUE, BY_HEAD, BY_REPORTER, FOREIGN, RESTRICTED, UNASSIGNED)
        for code in known:
            record = edit_form(self.context, Actor.system(), code, ViewRequest()).record
            projects[code] = record.work.project_id
            versions[code] = record.version
            milestones[code] = [
                {
                    "id": f"m{m.milestone_id}",
                    "milestone_id": m.milestone_id,
                    "title": m.title,
                    "due_on": m.due_on.isoformat() if m.due_on else "",
                    "weight": m.weight,
                    "cancelled": m.cancelled,
                    "reason": m.cancel_reason or "",
                }
                for m in record.work.milestones
            ]
        deputyships = self._deputyships()
        with self.context.database.reading() as session:
            people = {
                login: account_queries.version(session, user_id)
                for login, (user_id, *_) in self.users.items()
            }
        departments = {
            code: department_page(self.context, Actor.system(), code).version for code in self.departments
        }
        return Facts(
            projects,
            versions,
            milestones,
            reports,
            self.departments,
            self.waiting,
            self.ended,
            observations=self.observations,
            indicator_version=self.indicator_version,
            target_version=self.target_version,
            department_versions=departments,
            person_versions=people,
            deputyships=deputyships,
            credentials={name: made.credential_id for name, made in self.credentials.items()},
            uploads=self.uploads,
            unit_version=self._unit_version(),
            unit_target=self.unit_target,
            orders=self.orders,
            requests=self.requests,
            override_version=self.override_version,
            dependency=self.dependency,
            money=self.money,
            network=self.network,
            risks=self.risks,
            checks=self.checks,
            problems=self.problems,
            years=self.years,
            secrets={name: made.secret for name, made in self.credentials.items()},
            delivery=self._delivery(),
            plan_document=self._plan_document(),
            doubt=self._doubt(),
            imports=self._imports(),
            evaluations=self.evaluations,
            talent=self.talent,
            rollout=self.rollout,
        )

    def _doubt(self) -> tuple[int, int]:
        """The doubt about children's loans, which are more than all loans."""
        line = next(line for line in open_queue(self.context, Actor.system()).lines if line.code == "C05")
        return line.doubt_id, line.version

    def _imports(self) -> dict[str, list[int]]:
        """Files of each person who imports, by log-in name and state; ids and versions.

        One is to be mapped, one had its trial cut short, one is to be committed, one is committed.
        """
        reviewer, statistics = login_of(Role.UNIT_REVIEWER), login_of(Role.STATISTICS)
        user_id, name, terms = self.users[reviewer]
        with self.context.database.writing(Actor.system()) as work:
            top = work.session.scalars(select(UnitRow.id).where(UnitRow.code == "SG")).one()
            grant = GrantTerms(Role.UNIT_REVIEWER, ScopeKind.UNIT, top)
            add_grant(work, user_id, grant)
        self.users[reviewer] = (user_id, name, (*terms, grant))
        found: dict[str, list[int]] = {}
        for year, login in ((2022, reviewer), (2023, statistics)):
            actor = self._actor(login)
            for state, unit in (("mapping", "XW"), ("stuck", "XW"), ("tried", "XW-1"), ("committed", "QH")):
                text = f"单位,月份,到馆人次\n单位{unit},{year}-01,5\n"
                page = send(self.context, actor, f"{state}.csv", text)
                if state in ("tried", "committed"):
                    page = try_out(self.context, actor, page)
                if state == "committed":
                    commit_file(self.context, actor, page)
                version = run_page(self.context, actor, page.line.run_id).version
                found[f"{login}:{state}"] = [page.line.run_id, version]
            with self.context.database.writing(Actor.system()) as work:
                stuck = work.session.get_one(ImportRun, found[f"{login}:stuck"][0])
                stuck.state = RunState.TRYING
                stuck.updated_at = work.now - timedelta(hours=1)
        return found

    def _plan_document(self) -> int:
        """A small plan document under review, ready to be loaded."""
        text = "一、服务\n（一）阅读服务\n（二）少儿服务\n二、馆藏\n"
        admin = self._actor(login_of(Role.ADMINISTRATOR))
        document = upload_plan_document(self.context, admin, "规划.txt", [text.encode()])
        save_plan_terms(self.context, admin, document, PlanTerms(), PLAN_TERMS)
        return document

    def _delivery(self) -> int:
        with self.context.database.writing(Actor.system()) as work:
            failed = Delivery(
                channel=Channel.ROBOT.value,
                recipient="group",
                day=NOW.date(),
                state=DeliveryState.FAILED.value,
                attempts=5,
                body=[],
                created_at=work.now,
                changed_at=work.now,
            )
            work.session.add(failed)
            work.session.flush()
            return failed.id

    def _deputyships(self) -> dict[str, int]:
        """Everybody's own, for a day that no test comes to; by who gave it."""
        deputy, found = self.users[NOBODY][0], {}
        for login, (user_id, *_) in self.users.items():
            day = NOW.date() + timedelta(days=200)
            other = self.users[COLLEAGUE][0] if user_id == deputy else deputy
            administration.name_deputy(self.context, Actor.system(), user_id, other, day, day)
            every = administration.deputies_of(self.context, Actor.system(), user_id)
            found[login] = next(d.deputyship_id for d in every if d.principal_id == user_id)
        return found


def _own_training(facts: Facts, login: str) -> dict[str, int]:
    """An exchange, a report and a claim of the person's own, or the colleague's for those who have none."""
    own: dict[str, dict[str, int]] = facts.talent["training"]["own"]
    return own.get(login, own[COLLEAGUE])


def _waiting_for(facts: Facts, login: str, report_id: int) -> str:
    """A submission that the person may decide: for 组织人事 a claim of hours, for everybody else a report."""
    if login == login_of(Role.HR):
        return f"hour_claim:{facts.talent['claim_to_decide'][0]}"
    return f"progress_report:{report_id}"


def facts_for(
    found: World, account: Account | None, permission: Permission, project: str = MANAGED
) -> dict[str, Any]:
    """What a callback's example is made of, for this account.

    The submitted report is one's own for those who write reports (only its author recalls it) and a
    colleague's for those who decide on them (nobody decides on their own).
    """
    facts = found.facts
    importer = login_of(Role.STATISTICS)
    if account is not None and account.login == login_of(Role.UNIT_REVIEWER):
        importer = account.login
    own = {login_of(Role.DEPARTMENT_HEAD): BY_HEAD, login_of(Role.REPORTER): BY_REPORTER}
    reported = BY_COLLEAGUE
    stated = COLLEAGUE
    if permission is Permission.INDICATOR_WRITE and account is not None:
        stated = account.login if account.login in facts.observations else COLLEAGUE
    if permission is Permission.PROGRESS_WRITE and account is not None:
        reported = own.get(account.login, BY_COLLEAGUE)
    login, reporter = account.login if account else NOBODY, login_of(Role.REPORTER)
    return {
        **facts.talent,
        **facts.rollout,
        "rooms": rollout_rooms.facts_of(facts.rollout, login),
        "cultivation": talent_cultivation.facts_of(facts.talent, login),
        "programme_own": facts.talent["programme"]["own"].get(
            login, facts.talent["programme"]["own"][COLLEAGUE]
        ),
        "training_own": _own_training(facts, login),
        "claim": facts.talent["claims"].get(login, facts.talent["claims"][COLLEAGUE])["drafted"],
        "claim_waiting": facts.talent["claims"].get(login, facts.talent["claims"][COLLEAGUE])["waiting"],
        "unit_version": facts.unit_version,
        "uploads": {
            name: facts.uploads.get(f"{login}:{name}", ["0" * 32, "0" * 24]) for name in exchange_files.TABLES
        },
        "unit_target": facts.unit_target,
        "plan_code": PLAN_CODE,
        "next_plan": NEXT_CODE,
        "carried": facts.projects[MANAGED],
        "submitted_report": facts.reports[reported],
        "waiting": _waiting_for(facts, login, facts.reports[reported]),
        "overridden": facts.projects[BY_HEAD],
        "override_version": facts.override_version,
        "schedule_request": facts.requests.get(login) or facts.requests[login_of(Role.OFFICE)],
        "project": facts.projects[project],
        "project_version": facts.versions[project],
        "orders": facts.orders,
        "money": facts.money,
        "network": facts.network,
        "risks": facts.risks,
        "checker": found.accounts[login_of(Role.DEPARTMENT_HEAD)].user_id,
        "check": facts.checks.get(login) or facts.checks[login_of(Role.DIRECTOR)],
        "draws": len(facts.checks),
        "problems": facts.problems,
        "years": facts.years,
        "years_statement": facts.years["statements"].get(
            login if permission is Permission.YEAR_REPORT else "", facts.years["statements"][reporter]
        ),
        "milestone": facts.milestones[project][0]["milestone_id"],
        "milestone_rows": facts.milestones[project],
        "other_milestone": facts.milestones[BY_HEAD][0]["milestone_id"],
        "dependency": facts.dependency,
        "month": MONTH,
        "today": NOW.date().isoformat(),
        "department": facts.departments[OWN_DEPARTMENT],
        "lead_department": facts.departments[
            OTHER_DEPARTMENT if project in (FOREIGN, RESTRICTED) else OWN_DEPARTMENT
        ],
        "department_code": OWN_DEPARTMENT,
        "indicator": INDICATOR,
        "indicator_version": facts.indicator_version,
        "target_version": facts.target_version,
        "figure_period": "2024-12",
        "observation": facts.observations[stated],
        "job": facts.jobs[account.login if account else NOBODY],
        "ended_job": facts.ended_jobs[account.login if account else NOBODY],
        "department_version": facts.department_versions[OWN_DEPARTMENT],
        "person": found.accounts[COLLEAGUE].user_id,
        "person_version": facts.person_versions[COLLEAGUE],
        "somebody": found.accounts[OTHER_HEAD].user_id,
        "stand_in": found.accounts[OTHER_REPORTER].user_id,
        "delivery": facts.delivery,
        "plan": "",
        "doubt": facts.doubt,
        "evaluation_node": "D04",
        "evaluation_task": facts.projects[MANAGED],
        "evaluation": facts.evaluations["written"],
        "evaluation_submission": facts.evaluations["signed"],
        "evaluation_frozen": facts.evaluations["frozen"],
        "import_run": facts.imports[f"{importer}:mapping"][0],
        "import_version": facts.imports[f"{importer}:mapping"][1],
        "import_name": "单位xw",
        "stuck_import": facts.imports[f"{importer}:stuck"][0],
        "stuck_import_version": facts.imports[f"{importer}:stuck"][1],
        "tried_import": facts.imports[f"{importer}:tried"][0],
        "tried_import_version": facts.imports[f"{importer}:tried"][1],
        "committed_import": facts.imports[f"{importer}:committed"][0],
        "committed_import_version": facts.imports[f"{importer}:committed"][1],
        "plan_document": facts.plan_document,
        "plan_document_title": "服务",
        "plan_document_version": 2,
        "plan_document_terms": {
            "title": PLAN_TERMS.title,
            "code": PLAN_TERMS.code,
            "organisation": PLAN_TERMS.organisation,
            "number": "",
            "starts": "2026-01-01",
            "ends": "2030-12-31",
        },
        "own_deputyship": facts.deputyships[account.login if account else NOBODY],
        "token": facts.credentials.get(account.login if account else "", facts.credentials[COLLEAGUE]),
        "link": facts.credentials["link"],
        "link_project": facts.projects[project],
        "screen": facts.credentials["screen"],
    }
