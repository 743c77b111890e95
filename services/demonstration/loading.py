"""Fills an empty database with five years of a library's work, through the services as its people would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

import services.capabilities  # noqa: F401 - registers what the calendar tells
from data_access.unit_of_work import Database
from domain.clock import ScriptedClock
from domain.permissions import ROLE_NAMES, Actor
from services.context import Context
from services.demonstration.catalogue import PROJECTS
from services.demonstration.network.history import NetworkHistory
from services.demonstration.network.places import ORDINARY
from services.demonstration.people import PEOPLE, PersonSpec
from services.demonstration.replay import Event, Replay
from services.demonstration.rollout.history import RolloutHistory
from services.demonstration.scenario import BUSINESS_DATE, DEMO_LOGINS
from services.demonstration.script import ProjectScript
from services.demonstration.staffing import ADMINISTRATOR, Staff
from services.demonstration.talent.cadres import CadreHistory
from services.demonstration.talent.cultivation import CultivationHistory
from services.demonstration.talent.hours import HoursHistory
from services.demonstration.talent.programme import ProgrammeHistory
from services.demonstration.talent.staff import StaffHistory
from services.demonstration.talent.training import TrainingHistory
from services.demonstration.timeline import events
from services.demonstration.workdays import at
from services.indicators.catalogue import load_catalogue
from services.indicators.counting import fill
from services.installation import mark_demonstration
from services.notices.daily import tell_calendar
from services.plan_access import restrict_node
from services.plans import load_reference_plan

RESTRICTED_NODE = "D01.1"
"""Party work, open to directors, the office and its own departments."""

FOUNDED_ON = date(2021, 1, 4)
ASSIGNED_ON = date(2021, 1, 18)


@dataclass(frozen=True, slots=True)
class DemonstrationAccount:
    """An account to try the demonstration with."""

    role: str
    login: str
    name: str
    password: str


@dataclass(frozen=True, slots=True)
class DemonstrationResult:
    """What was loaded: the day the demonstration stands on and its accounts, two or so of each role."""

    business_date: date
    accounts: tuple[DemonstrationAccount, ...]


def load_demonstration(
    context: Context,
    password: str | None,
    scripts: tuple[ProjectScript, ...] = PROJECTS,
    points: int = ORDINARY,
) -> DemonstrationResult:
    """Mark an empty, migrated database as a demonstration and fill it, all or nothing.

    Every account gets ``password``, or one of its own at random if there is none. ``scripts`` may be fewer
    than all, and the branch network have fewer ``points``, for a quicker load. Raises Invalid when the
    database is not empty or the password breaks the rules; nothing is written then.
    """
    clock = ScriptedClock(at(FOUNDED_ON, "08:30"))
    database = Database(context.database.engine, clock)
    installation = replace(context, database=database, demonstration_date=BUSINESS_DATE)
    staff = Staff(installation, password)
    replay = Replay(installation, clock, staff)
    with database.batch():
        mark_demonstration(installation, BUSINESS_DATE, clock)
        network = NetworkHistory(replay, points)
        people = StaffHistory(replay)
        cultivation = CultivationHistory(replay)
        _found(replay, scripts, network, people)
        training = TrainingHistory(replay)
        titles = {script.code: replay.titles(script.code) for script in scripts}
        programme, cadres = ProgrammeHistory(replay), CadreHistory(replay)
        others = [
            *people.events(),
            *programme.events(),
            *cultivation.events(),
            *training.events(),
            *cadres.events(),
            *HoursHistory(replay).events(),
            *RolloutHistory(replay, network.sites).events(),
            *_calendar(installation),
        ]
        replay.run([*events(replay, scripts, titles), *network.events(), *others])
        clock.set(at(BUSINESS_DATE, "07:30"))
        tell_calendar(installation)
    return DemonstrationResult(BUSINESS_DATE, tuple(_account(staff, login) for login in DEMO_LOGINS.values()))


def _calendar(installation: Context) -> Iterator[Event]:
    """What the calendar brings to counted figures: new years, and what the last days brought."""
    firsts = [at(date(year, 1, 1), "07:00") for year in range(FOUNDED_ON.year + 1, BUSINESS_DATE.year + 1)]
    for moment in (*firsts, at(BUSINESS_DATE - timedelta(days=1), "23:00")):
        yield Event(moment, partial(fill, installation, Actor.system()))


def _found(
    replay: Replay, scripts: tuple[ProjectScript, ...], network: NetworkHistory, people: StaffHistory
) -> None:
    """The first two weeks of 2021: accounts, departments, the plan, and who has what."""
    staff = replay.staff

    def load_plan() -> None:
        plan = load_reference_plan(replay.context, staff.actor(ADMINISTRATOR))
        load_catalogue(replay.context, staff.actor(ADMINISTRATOR))
        restrict_node(replay.context, staff.actor(ADMINISTRATOR), plan.code, RESTRICTED_NODE)

    def assign() -> None:
        for script in scripts:
            replay.assign(script)

    replay.run(
        [
            Event(at(FOUNDED_ON, "08:40"), staff.appoint_administrator),
            Event(at(FOUNDED_ON, "09:10"), load_plan),
            Event(at(FOUNDED_ON, "10:00"), staff.found_all),
            Event(at(FOUNDED_ON, "13:30"), partial(network.register, FOUNDED_ON.year)),
            Event(at(FOUNDED_ON, "14:00"), staff.join_first),
            Event(at(FOUNDED_ON, "15:00"), people.register_all),
            Event(at(ASSIGNED_ON, "09:30"), assign),
        ]
    )


def _account(staff: Staff, login: str) -> DemonstrationAccount:
    person = next(person for person in PEOPLE if person.login == login)
    return DemonstrationAccount(_roles_in_words(person), login, person.name, staff.passwords[login])


def _roles_in_words(person: PersonSpec) -> str:
    return "、".join(dict.fromkeys(ROLE_NAMES[grant.role] for grant in person.grants))
