"""From one plan to the next: what is carried over, and what became of the tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from domain.evaluation import Verdict, VerdictKind
from domain.plan import NodeLevel, PlanLabel

ALIKE = 0.75
"""Share of equal characters from which two titles count as one that was reworded."""


@dataclass(frozen=True, slots=True)
class TreePlace:
    """A node as a place to put work under, or as one side of a comparison."""

    code: str
    title: str
    level: NodeLevel
    projects: int = 0


@dataclass(frozen=True, slots=True)
class Successor:
    """A project of another plan that a project was carried to, or came from."""

    plan_code: str
    plan_title: str
    project_code: str
    title: str


@dataclass(frozen=True, slots=True)
class CarryTask:
    """A task of the plan that ends, with its verdict and where its work would go on.

    ``progress`` in percent, None while nothing was reported; ``unfinished`` counts the milestones that would
    go along; ``place`` is the node proposed, empty where none is alike.
    """

    project_id: int
    code: str
    title: str
    node_title: str
    department: str
    progress: float | None
    unfinished: int
    live: bool
    verdict: Verdict | None
    place: str
    carried_to: Successor | None

    @property
    def waiting(self) -> bool:
        """Whether it is to be carried over and has not been yet."""
        return (
            self.verdict is not None and self.verdict.kind is VerdictKind.CARRIED and self.carried_to is None
        )


def without_verdict(tasks: Iterable[CarryTask]) -> tuple[CarryTask, ...]:
    """The tasks that nobody has concluded; what was cancelled on the way needs no conclusion."""
    return tuple(task for task in tasks if task.live and task.verdict is None)


def end_of_merging(project_id: int, verdicts: Mapping[int, Verdict]) -> int:
    """The task that a merged one ends up in; itself when it was not merged. Circles end where they begin."""
    seen = {project_id}
    current = project_id
    while (verdict := verdicts.get(current)) is not None and verdict.kind is VerdictKind.MERGED:
        if verdict.into is None or verdict.into in seen:
            break
        current = verdict.into
        seen.add(current)
    return current


_NOISE = re.compile(r"[\s，。、；：“”‘’（）()·\-—]+")


def plain_title(title: str) -> str:
    """A title without spaces and punctuation, for comparing."""
    return _NOISE.sub("", title)


def likeness(one: str, other: str) -> float:
    """How alike two titles are, 0 to 1, by their characters in order."""
    return SequenceMatcher(None, plain_title(one), plain_title(other), autojunk=False).ratio()


def place_for(title: str, places: Sequence[TreePlace]) -> str:
    """The code of the place that is called alike; empty when none is."""
    best = max(places, key=lambda place: likeness(title, place.title), default=None)
    return best.code if best is not None and likeness(title, best.title) >= ALIKE else ""


class Change(StrEnum):
    """What became of a node of the tree from one plan to the next."""

    KEPT = "kept"
    REWORDED = "reworded"
    DROPPED = "dropped"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class NodePair:
    """A node of the earlier plan beside the one of the later plan that takes its place."""

    change: Change
    earlier: TreePlace | None
    later: TreePlace | None
    carried: int = 0

    @property
    def level(self) -> NodeLevel:
        """The level, in the later plan where it is there."""
        found = self.later or self.earlier
        assert found is not None
        return found.level


def pair_nodes(earlier: Sequence[TreePlace], later: Sequence[TreePlace]) -> tuple[NodePair, ...]:
    """Each node of both plans exactly once: equal titles first, then the most alike of the same level.

    In the order of the later plan, then what was dropped in the order of the earlier one.
    """
    partner: dict[str, TreePlace] = {}
    free = list(earlier)
    for place in later:
        found = next((e for e in free if plain_title(e.title) == plain_title(place.title)), None)
        if found is not None:
            partner[place.code] = found
            free.remove(found)
    candidates = sorted(
        (
            (-likeness(e.title, place.title), number, e.code, e, place)
            for number, place in enumerate(later)
            if place.code not in partner
            for e in free
            if e.level is place.level
        ),
        key=lambda found: found[:3],
    )
    for score, _, _, e, place in candidates:
        if -score >= ALIKE and place.code not in partner and e in free:
            partner[place.code] = e
            free.remove(e)
    pairs = [_pair(partner.get(place.code), place) for place in later]
    return (*pairs, *(NodePair(Change.DROPPED, e, None) for e in free))


def _pair(earlier: TreePlace | None, later: TreePlace) -> NodePair:
    if earlier is None:
        return NodePair(Change.NEW, None, later)
    same = plain_title(earlier.title) == plain_title(later.title)
    return NodePair(Change.KEPT if same else Change.REWORDED, earlier, later)


@dataclass(frozen=True, slots=True)
class PlanSide:
    """One plan of a comparison: its nodes by level, its projects, those that came over or went on."""

    plan: PlanLabel
    nodes: Mapping[NodeLevel, int]
    projects: int
    carried: int
    progress: float | None


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """Two plans beside one another."""

    earlier: PlanSide
    later: PlanSide
    pairs: tuple[NodePair, ...]
    plans: tuple[PlanLabel, ...]

    def count(self, change: Change) -> int:
        """How many nodes changed in a way."""
        return sum(pair.change is change for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class CarryView:
    """The page on which unfinished work goes over to the next plan."""

    source: PlanLabel
    target: PlanLabel | None
    plans: tuple[PlanLabel, ...]
    tasks: tuple[CarryTask, ...]
    places: tuple[TreePlace, ...]
    version: int

    @property
    def missing(self) -> tuple[CarryTask, ...]:
        """The tasks that nobody has concluded."""
        return without_verdict(self.tasks)

    @property
    def waiting(self) -> tuple[CarryTask, ...]:
        """The tasks to be carried over that have not been yet."""
        return tuple(task for task in self.tasks if task.waiting)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A plan in the list of plans."""

    plan: PlanLabel
    nodes: int
    projects: int
    current: bool
    carried_from: int
