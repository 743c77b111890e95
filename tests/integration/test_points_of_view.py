"""Any history, read at any bitemporal point of view, on either database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from data_access.models import LedgerHead
from data_access.queries import projects as project_queries
from domain.asof import AsOf, Basis
from domain.clock import day_of
from domain.permissions import Actor
from domain.projects.views import ProjectRecord
from domain.rounds import RoundCalendar
from domain.workflow import Action
from tests.support.as_of_oracle import Facts, Rows, as_facts
from tests.support.factories import BUILDING, PLATFORM, SYSTEM, TODAY, Library, library
from tests.support.session import TestSession

KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
PLAN_ID = 1
DUE = (date(2024, 2, 29), date(2024, 6, 30), date(2024, 9, 30), None)
REPORTERS = {BUILDING: "reporter_ops", PLATFORM: "reporter_tech"}


Dues = dict[int, date | None]
"""New due dates by milestone, counted from 1."""


@dataclass(frozen=True)
class Save:
    """Changed terms of a project, in force from some days ago on."""

    code: str
    days_ago: int
    title: str | None
    weight: float | None
    due: Dues


@dataclass(frozen=True)
class Report:
    """A report whose figures hold since some days ago."""

    code: str
    days_ago: int
    completions: Mapping[int, float]


@dataclass(frozen=True)
class Decide:
    """A decision on a project's waiting report."""

    code: str
    action: Action


codes = st.sampled_from([BUILDING, BUILDING, PLATFORM])
some_days = st.sampled_from([60, 25, 10, 1, 0, 0])
titles, weights = st.sampled_from(["甲", "乙", "丙"]), st.sampled_from([1.0, 3.0])
dues = st.dictionaries(st.integers(1, 2), st.sampled_from(DUE), min_size=1, max_size=2)


def save(
    title: st.SearchStrategy[str | None],
    weight: st.SearchStrategy[float | None],
    due: st.SearchStrategy[Dues],
) -> st.SearchStrategy[Save]:
    return st.builds(Save, code=codes, days_ago=some_days, title=title, weight=weight, due=due)


nothing, no_dates = st.none(), st.just(Dues())
saves = st.one_of(
    save(titles, nothing, no_dates),
    save(nothing, weights, no_dates),
    save(nothing, nothing, dues),
    save(titles, weights | nothing, dues | no_dates),
)
reports = st.builds(
    Report,
    code=codes,
    days_ago=some_days,
    completions=st.dictionaries(st.integers(1, 2), st.sampled_from([0.0, 50.0, 100.0]), min_size=1),
)
decisions = st.builds(
    Decide, code=codes, action=st.sampled_from([Action.APPROVE, Action.APPROVE, Action.RETURN, Action.RECALL])
)
steps = st.tuples(st.integers(0, 25), saves | saves | reports | decisions)
histories = st.lists(steps, min_size=5, max_size=10)
points = st.lists(st.tuples(st.integers(-90, 120), st.floats(0, 1)), min_size=3, max_size=5)

SETTINGS = settings(
    max_examples=16,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


Told = tuple[int, Save | Report | Decide]
"""The days that pass first, and what is done then."""
Point = tuple[int, float]
"""A day, counted from the first one, and the share of the ledger that is known."""


class Storyteller:
    """Carries out a random history and remembers what was to be read after each step."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.waiting: dict[str, int] = {}
        logins = ("office", "director", *REPORTERS.values())
        self.actors: dict[str, Actor] = {login: library.actor(login) for login in logins}

    @property
    def today(self) -> date:
        return day_of(self.library.clock.now())

    def carry_out(self, step: Save | Report | Decide) -> None:
        match step:
            case Save():
                changes: dict[str, object] = {"title": step.title, "weight": step.weight}
                # Not by a person: what is agreed would be asked for first, and these tell of terms alone.
                self.library.save(
                    SYSTEM,
                    step.code,
                    self.today - timedelta(days=step.days_ago),
                    step.due,
                    **{name: value for name, value in changes.items() if value is not None},
                )
            case Report() if step.code not in self.waiting:
                self.waiting[step.code] = self.library.submit(
                    self.actors[REPORTERS[step.code]],
                    step.code,
                    step.completions,
                    self.today - timedelta(days=step.days_ago),
                    str(RoundCalendar(self.library.context.rules.rounds).current(self.today).month),
                )
            case Decide() if step.code in self.waiting:
                decider = REPORTERS[step.code] if step.action is Action.RECALL else "director"
                reason = "请补充" if step.action is Action.RETURN else ""
                self.library.decide(self.actors[decider], self.waiting.pop(step.code), step.action, reason)

    def tell(self, history: list[Told]) -> None:
        for days, step in history:
            self.library.clock.advance(days=days, minutes=1)
            self.carry_out(step)

    @property
    def head(self) -> int:
        with self.library.context.database.reading() as session:
            return session.scalars(select(LedgerHead.seq)).one()


def read(library: Library, view: AsOf) -> tuple[ProjectRecord, ...]:
    with library.context.database.reading() as session:
        return project_queries.work_of_plan(session, PLAN_ID, view).records(view.effective_on)


def views(storyteller: Storyteller, chosen: list[Point]) -> list[AsOf]:
    """The drawn points, and the present, on both bases."""
    head = storyteller.head
    pairs = [(TODAY + timedelta(days=days), round(share * head)) for days, share in chosen]
    return [AsOf(day, known, basis) for day, known in [*pairs, (storyteller.today, head)] for basis in Basis]


class Memory:
    """What was read after each step of a history, from the point of view of that moment."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.seen: dict[AsOf, tuple[ProjectRecord, ...]] = {}

    def keep(self, day: date, known_at: int) -> None:
        for basis in Basis:
            view = AsOf(day, known_at, basis)
            self.seen[view] = read(self.library, view)

    def check(self) -> None:
        """Whatever was recorded since, the same points of view show the same."""
        for view, records in self.seen.items():
            assert read(self.library, view) == records, view


def others(facts: Facts, step: Save) -> Facts:
    """All terms of a project that a save does not speak of."""
    milestones = {
        number: {
            name: value
            for name, value in terms.items()
            if number not in step.due or name not in ("due_on", "baseline_due_on", "times_postponed")
        }
        for number, terms in enumerate(facts["milestones"].values(), 1)
    }
    spoken_of = {"milestones", *(name for name in ("title", "weight") if getattr(step, name) is not None)}
    return {**{name: v for name, v in facts.items() if name not in spoken_of}, "milestones": milestones}


def save_and_compare(storyteller: Storyteller, step: Save) -> None:
    """A save changes nothing before its day, and afterwards only what it speaks of."""
    since = storyteller.today - timedelta(days=step.days_ago)
    days = {since, *(storyteller.today - timedelta(days=n) for n in (0, 15, 35, 61))}

    def on_each_day() -> dict[date, Facts]:
        head = storyteller.head
        return {day: as_facts(read(storyteller.library, AsOf(day, head)))[step.code] for day in days}

    before = on_each_day()
    storyteller.carry_out(step)
    after = on_each_day()
    for day in days:
        if day < since:
            assert after[day] == before[day], day
        assert others(after[day], step) == others(before[day], step), day


@pytest.mark.parametrize("kind", KINDS)
@SETTINGS
@given(history=histories, chosen=points)
def test_any_history_reads_as_its_rows_say_and_never_changes_afterwards(
    run: TestSession, tmp_path: Path, kind: str, history: list[Told], chosen: list[Point]
) -> None:
    with library(run, kind, tmp_path) as made:
        storyteller, memory = Storyteller(made), Memory(made)
        for days, step in history:
            made.clock.advance(days=days, minutes=1)
            if isinstance(step, Save):
                save_and_compare(storyteller, step)
            else:
                storyteller.carry_out(step)
            memory.keep(storyteller.today - timedelta(days=10), storyteller.head)
        memory.check()
        with made.context.database.reading() as session:
            rows = Rows.read(session)
        for view in views(storyteller, chosen):
            assert as_facts(read(made, view)) == rows.at(view), view


@pytest.mark.postgresql
@settings(SETTINGS, max_examples=5)
@given(history=histories, chosen=points)
def test_both_databases_read_the_same(
    run: TestSession, tmp_path: Path, history: list[Told], chosen: list[Point]
) -> None:
    with library(run, "sqlite", tmp_path) as one, library(run, "postgresql", tmp_path) as other:
        tellers = [Storyteller(one), Storyteller(other)]
        for teller in tellers:
            teller.tell(history)
        assert tellers[0].head == tellers[1].head
        for view in views(tellers[0], chosen):
            assert read(one, view) == read(other, view), view
