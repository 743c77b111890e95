"""The words in which the demonstration's catalogue says how each project went."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.projects.work import ProjectState, WorkKind

YEARS = (2021, 2022, 2023, 2024, 2025)


class Pace(StrEnum):
    """How a department keeps to its due dates."""

    STEADY = "steady"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone: one the plan file suggests (its number, from 1) or a new one (its title).

    ``still`` is its completion in per cent at the business date; None means finished if it is due by then,
    and under way if it is not.
    """

    milestone: int | str
    due_on: date | None
    still: float | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Move:
    """A due date that was put off or brought forward, with the reason given."""

    milestone: int | str
    on: date
    first_due_on: date
    due_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Drop:
    """A milestone given up, with the reason."""

    milestone: int | str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Reweighing:
    """The day a project got its present weight, and the weight before."""

    on: date
    before: float


@dataclass(frozen=True, slots=True)
class Turn:
    """A decision on the whole project: paused, resumed or cancelled."""

    on: date
    state: ProjectState
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Restart:
    """Planned days of the whole project put off, with what was planned at first."""

    on: date
    first_start: date
    start: date
    first_finish: date


@dataclass(frozen=True, slots=True)
class ProjectScript:
    """How one project went from its confirmation to the business date.

    ``steps`` have the due dates in force at the end; ``moves`` tell the earlier ones, oldest first.
    """

    code: str
    lead: str
    kind: WorkKind
    weight: float
    start: date | None
    finish: date | None
    steps: tuple[Step, ...]
    supporting: tuple[str, ...] = ()
    pace: Pace = Pace.STEADY
    confirmed: bool = True
    moves: tuple[Move, ...] = ()
    turns: tuple[Turn, ...] = ()
    drops: tuple[Drop, ...] = ()
    restart: Restart | None = None
    reweighing: Reweighing | None = None

    def first_due(self, step: Step) -> date | None:
        """The due date of a step as agreed at the confirmation."""
        moves = [move for move in self.moves if move.milestone == step.milestone]
        return moves[0].first_due_on if moves else step.due_on

    @property
    def first_finish(self) -> date | None:
        """The planned finish as agreed at the confirmation: not before the last due date of then."""
        dues = [due for step in self.steps if (due := self.first_due(step))]
        return max(dues) if self.moves and self.kind is not WorkKind.RECURRING else self.finish


def day(text: str) -> date:
    """The day written as 2025-06-30."""
    return date.fromisoformat(text)


def step(milestone: int | str, due: str, still: float | None = None, weight: float = 1.0) -> Step:
    """A milestone with its due date."""
    return Step(milestone, day(due), still, weight)


def move(milestone: int | str, on: str, first_due: str, due: str, reason: str) -> Move:
    """A changed due date."""
    return Move(milestone, day(on), day(first_due), day(due), reason)


def drop(milestone: int | str, on: str, reason: str) -> Drop:
    """A milestone given up."""
    return Drop(milestone, day(on), reason)


def pause(on: str, reason: str) -> Turn:
    """The project is paused."""
    return Turn(day(on), ProjectState.PAUSED, reason)


def resume(on: str) -> Turn:
    """The project goes on."""
    return Turn(day(on), ProjectState.ACTIVE)


def cancel(on: str, reason: str) -> Turn:
    """The project is cancelled."""
    return Turn(day(on), ProjectState.CANCELLED, reason)


def construction(
    code: str,
    lead: str,
    weight: float,
    *steps: Step,
    start: str = "2021-03-15",
    supporting: Iterable[str] = (),
    pace: Pace = Pace.STEADY,
    kind: WorkKind = WorkKind.CONSTRUCTION,
    moves: Iterable[Move] = (),
    turns: Iterable[Turn] = (),
    restart: Restart | None = None,
    reweighing: Reweighing | None = None,
) -> ProjectScript:
    """Work that ends: milestones one after another."""
    return ProjectScript(
        code=code,
        lead=lead,
        kind=kind,
        weight=weight,
        start=day(start),
        finish=max(s.due_on for s in steps if s.due_on),
        steps=steps,
        supporting=tuple(supporting),
        pace=pace,
        moves=tuple(moves),
        turns=tuple(turns),
        restart=restart,
        reweighing=reweighing,
    )


def recurring(
    code: str,
    lead: str,
    weight: float,
    base: Iterable[str],
    *yearly: tuple[str, str] | tuple[str, str, float],
    supporting: Iterable[str] = (),
    pace: Pace = Pace.STEADY,
    confirmed: bool = True,
    moves: Iterable[Move] = (),
    turns: Iterable[Turn] = (),
    drops: Iterable[Drop] = (),
    reweighing: Reweighing | None = None,
) -> ProjectScript:
    """Work that comes back each year.

    ``base`` are the due dates of the suggested milestones in their order. Each of ``yearly`` is a title with
    ``{y}`` for the year, a day of the year (06-30) and, if the one of the last year is unfinished, how far
    it is.
    """
    first = tuple(step(number, due) for number, due in enumerate(base, 1))
    return ProjectScript(
        code=code,
        lead=lead,
        kind=WorkKind.RECURRING,
        weight=weight,
        start=day("2021-03-01"),
        finish=day("2025-12-31"),
        steps=first + tuple(_of_year(entry, year) for year in YEARS for entry in yearly),
        supporting=tuple(supporting),
        pace=pace,
        confirmed=confirmed,
        moves=tuple(moves),
        turns=tuple(turns),
        drops=tuple(drops),
        reweighing=reweighing,
    )


def _of_year(entry: tuple[str, str] | tuple[str, str, float], year: int) -> Step:
    still = entry[2] if len(entry) == 3 and year == YEARS[-1] else None
    return step(entry[0].format(y=year), f"{year}-{entry[1]}", still)


def undated(code: str, lead: str, supporting: Iterable[str] = ()) -> ProjectScript:
    """Work for which nobody has set dates or confirmed the kind."""
    return ProjectScript(
        code=code,
        lead=lead,
        kind=WorkKind.RECURRING,
        weight=1.0,
        start=None,
        finish=None,
        steps=(),
        supporting=tuple(supporting),
        confirmed=False,
    )
