"""What the cockpit carries along of problems that wait for a director."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Anchor:
    """What of the plan a risk or a problem is about: a project, a node, or the library as a whole."""

    project_id: int | None = None
    node_id: int | None = None


WHOLE = Anchor()
"""Neither a project nor a node."""


@dataclass(frozen=True, slots=True)
class AwaitingProblem:
    """A problem that waits for a director, as the cockpit carries it along."""

    problem_id: int
    anchor: Anchor
    title: str
    department_id: int | None
    director_id: int | None
    asked_on: date


@dataclass(frozen=True, slots=True)
class AwaitingLine:
    """One such problem with the words for what it names."""

    problem: AwaitingProblem
    place: str
    department: str
    director: str
    mine: bool
