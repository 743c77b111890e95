"""Which report comes when, from whom, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from domain.periods import Month
from domain.permissions import Role
from domain.projects.work import COMPLETE, ProjectState
from domain.workflow import Action
from services.demonstration import phrases
from services.demonstration.narrative import Advance, Pending, Situation, Text, compose, hasty
from services.demonstration.open_round import LAST_ROUND, Fate, november, october
from services.demonstration.pace import Track, series
from services.demonstration.people import director_of, holders, lead_on
from services.demonstration.scenario import BUSINESS_DATE
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import later, office_hour, on_or_after, on_or_before

FIRST_MONTH = Month(2021, 3)
QUARTERLY_SINCE = Month(2023, 1)
MONTHLY_SINCE = Month(2025, 4)
"""Reports came each half-year, later each quarter, at last each month, and whenever something moved."""

_CHATTY = frozenset({"BGS", "DWB", "HDB"})
"""Departments that report in quiet months too."""


@dataclass(frozen=True, slots=True)
class DecisionPlan:
    """A step on a submitted report."""

    at: datetime
    action: Action
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """A report as it will be submitted, or saved as a draft and left."""

    code: str
    month: Month
    at: datetime
    author: str
    text: Text
    effective_on: date
    claims: Mapping[int | str, float]
    decisions: tuple[DecisionPlan, ...] = ()
    drafted: bool = False


@dataclass
class ProjectRounds:
    """Writes all reports of one project, month by month."""

    script: ProjectScript
    tracks: Sequence[Track]
    titles: Mapping[int | str, str]
    rng: Random = field(init=False)
    told_until: date = date(2021, 1, 1)

    def __post_init__(self) -> None:
        self.rng = series(self.script.code, "reports")

    def plans(self) -> Iterator[ReportPlan]:
        """All reports in the order of their months."""
        month = FIRST_MONTH
        while month <= LAST_ROUND:
            if self._expected(month):
                yield from self._month(month)
            month = month.next()

    def _month(self, month: Month) -> Iterator[ReportPlan]:
        fate = self._fate(month)
        if fate is Fate.MISSING:
            return
        submitted = self._submitted_on(month, fate)
        if self._stopped_by(submitted):
            return
        until = min(submitted, month.last_day)
        advances = self._advances(until, fate)
        if not advances and not self._due_anyway(month):
            return
        situation = Situation(
            self.script.code,
            until,
            [a for _, a in advances],
            self._pending(until, advances),
            self._paused(until),
        )
        text = compose(self.rng, situation)
        claims = {key: advance.after for key, advance in advances}
        yield from self._versions(month, submitted, until, text, claims, fate)
        if fate not in (Fate.DRAFTED, Fate.RETURNED, Fate.RECALLED):
            self.told_until = until

    def _expected(self, month: Month) -> bool:
        start = self._start_in_force(month.last_day)
        if start is None or start > month.last_day:
            return False
        return not all(track.at(self.told_until) >= COMPLETE for track in self._live())

    def _live(self) -> list[Track]:
        dropped = {drop.milestone for drop in self.script.drops}
        return [track for track in self.tracks if track.milestone not in dropped]

    def _start_in_force(self, day: date) -> date | None:
        restart = self.script.restart
        if restart is not None and day < restart.on:
            return restart.first_start
        return self.script.start

    def _stopped_by(self, day: date) -> bool:
        return any(turn.state is ProjectState.CANCELLED and turn.on <= day for turn in self.script.turns)

    def _paused(self, day: date) -> bool:
        turns = [turn for turn in self.script.turns if turn.on <= day]
        return bool(turns) and turns[-1].state is ProjectState.PAUSED

    def _fate(self, month: Month) -> Fate:
        code = self.script.code
        if month == LAST_ROUND:
            return november(code)
        if month.next() == LAST_ROUND:
            return october(code)
        chance = self.rng.random()
        if month >= Month(2025, 5):
            return Fate.LATE if chance < 0.05 else Fate.RETURNED_ONCE if chance > 0.95 else Fate.ON_TIME
        for bound, fate in _CHANCES:
            if chance < bound:
                return fate
        return Fate.ON_TIME

    def _submitted_on(self, month: Month, fate: Fate) -> date:
        following = month.next()
        if month == LAST_ROUND:
            return on_or_before(month.day(self.rng.choice((20, 21, 24, 25))))
        if fate is Fate.LATE:
            return on_or_after(following.day(self.rng.randint(8, 17)))
        if fate is Fate.MADE_UP:
            extra = timedelta(days=self.rng.randint(0, 9))
            return on_or_after(
                (following if month.next().next() == LAST_ROUND.next() else following.next()).day(10) + extra
            )
        if self.rng.random() < 0.55:
            return on_or_before(month.day(self.rng.randint(24, 30)))
        wanted = on_or_after(following.day(self.rng.randint(1, 4)))
        return wanted if wanted <= following.day(5) else on_or_before(month.last_day)

    def _advances(self, until: date, fate: Fate) -> list[tuple[int | str, Advance]]:
        found = []
        for track in self.tracks:
            reached = track.between(self.told_until, until)
            before = track.at(self.told_until)
            if reached is None and until >= LAST_ROUND.first_day:
                reached = self._last_push(track, before, fate)
            if reached is not None:
                title = self.titles[track.milestone]
                found.append((track.milestone, Advance(title, track.due_on, before, reached)))
        return found

    def _last_push(self, track: Track, before: float, fate: Fate) -> float | None:
        """What the open round adds: a little everywhere; what waits for approval finishes overdue work."""
        if not 0 < before < COMPLETE or track.due_on is None or self._paused(BUSINESS_DATE):
            return None
        if track.due_on >= BUSINESS_DATE:
            return min(95.0, before + self.rng.choice((5.0, 10.0, 15.0)))
        return COMPLETE if fate is Fate.WAITING else None

    def _pending(self, on: date, advances: Sequence[tuple[int | str, Advance]]) -> list[Pending]:
        reached = {key: advance.after for key, advance in advances}
        return [
            Pending(self.titles[track.milestone], track.due_on)
            for track in self._live()
            if track.due_on is not None and reached.get(track.milestone, track.at(on)) < COMPLETE
        ]

    def _due_anyway(self, month: Month) -> bool:
        every = 1 if month >= MONTHLY_SINCE else 3 if month >= QUARTERLY_SINCE else 6
        if month.month % every == 0:
            return True
        return self.script.lead in _CHATTY and self.rng.random() < 0.2

    def _versions(
        self,
        month: Month,
        submitted: date,
        until: date,
        text: Text,
        claims: Mapping[int | str, float],
        fate: Fate,
    ) -> Iterator[ReportPlan]:
        by_head = self.rng.random() < 0.15 or fate is Fate.WAITING_FOR_DIRECTOR
        at = office_hour(self.rng, submitted)

        def plan(on: datetime, words: Text, *decisions: DecisionPlan) -> ReportPlan:
            author = self._author(on.date(), by_head)
            return ReportPlan(
                self.script.code, month, on, author, words, until, claims, decisions, fate is Fate.DRAFTED
            )

        if fate in (Fate.DRAFTED, Fate.WAITING, Fate.WAITING_FOR_DIRECTOR):
            yield plan(at, text)
        elif fate is Fate.RETURNED:
            yield plan(at, hasty(text, self.rng), self._decision(at, Action.RETURN, by_head, soon=True))
        elif fate is Fate.RECALLED:
            yield plan(at, text, self._recall(at, by_head))
        elif fate is Fate.RETURNED_ONCE:
            returned = self._decision(at, Action.RETURN, by_head)
            yield plan(at, hasty(text, self.rng), returned)
            again = office_hour(self.rng, later(returned.at.date(), self.rng.randint(1, 2)))
            yield plan(again, text, self._decision(again, Action.APPROVE, by_head))
        elif fate is Fate.RECALLED_ONCE:
            recalled = self._recall(at, by_head)
            yield plan(at, hasty(text, self.rng), recalled)
            again = office_hour(self.rng, later(recalled.at.date(), 1))
            yield plan(again, text, self._decision(again, Action.APPROVE, by_head))
        else:
            yield plan(at, text, self._decision(at, Action.APPROVE, by_head, soon=month == LAST_ROUND))

    def _author(self, day: date, by_head: bool) -> str:
        department = lead_on(self.script.lead, day)
        role = Role.DEPARTMENT_HEAD if by_head else Role.REPORTER
        candidates = holders(role, department, day)
        return candidates[hash_of(self.script.code) % len(candidates)]

    def _decision(self, at: datetime, action: Action, by_head: bool, soon: bool = False) -> DecisionPlan:
        latest = BUSINESS_DATE - timedelta(days=1)
        day = later(at.date(), 1 if soon else self.rng.randint(1, 4))
        moment = office_hour(self.rng, day)
        if day > latest:
            moment = max(office_hour(self.rng, latest), at) + timedelta(hours=2)
        director = director_of(self.script.code)
        head = holders(Role.DEPARTMENT_HEAD, lead_on(self.script.lead, moment.date()), moment.date())[0]
        by = director if by_head or self.rng.random() < 0.2 else head
        reason = self.rng.choice(phrases.RETURNS) if action is Action.RETURN else ""
        return DecisionPlan(moment, action, by, reason)

    def _recall(self, at: datetime, by_head: bool) -> DecisionPlan:
        moment = at + timedelta(minutes=self.rng.randint(20, 90))
        return DecisionPlan(moment, Action.RECALL, self._author(at.date(), by_head))


_CHANCES: tuple[tuple[float, Fate], ...] = (
    (0.02, Fate.MISSING),
    (0.045, Fate.MADE_UP),
    (0.11, Fate.LATE),
    (0.16, Fate.RETURNED_ONCE),
    (0.17, Fate.RECALLED_ONCE),
)
"""How often what happens to a report of the years before; the bounds of the draw for each."""


def hash_of(code: str) -> int:
    """A small number that is the same for a code at every load."""
    return sum(code.encode())
