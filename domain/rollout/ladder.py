"""The gates of the city children's library, found among the milestones of the project that builds it.

The project says what is planned and done; here only its milestones are put into the order of the gates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.attachments import AttachmentView
from domain.plan import PlanView
from domain.projects.scheduling import DueRevision, RequestView
from domain.projects.views import ProjectLine
from domain.projects.work import Milestone
from domain.risks.views import RiskRecord

NODE = "T3"
"""The node of the plan under which the project stands."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate: what a milestone for it is called, and the words by which an existing one is known."""

    key: str
    title: str
    words: tuple[str, ...]


GATES: tuple[Gate, ...] = (
    Gate("survey", "调研", ("调研",)),
    Gate("plan", "建设规划", ("建设规划",)),
    Gate("proposal", "项目建议书", ("项目建议书",)),
    Gate("land", "用地预审与选址", ("用地预审", "选址")),
    Gate("feasibility", "可行性研究", ("可行性研究", "可研")),
    Gate("design", "初步设计与概算", ("初步设计", "初设", "概算")),
    Gate("tender", "招标", ("招标",)),
    Gate("start", "开工", ("开工",)),
    Gate("completion", "竣工", ("竣工",)),
)
"""The gates in their order."""


class RungState(StrEnum):
    """How a gate stands."""

    DONE = "done"
    LATE = "late"
    UNDER_WAY = "under_way"
    PLANNED = "planned"
    UNDATED = "undated"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Rung:
    """A gate with the milestone that stands for it; None while the project has none."""

    gate: Gate
    milestone: Milestone | None
    passed_over: bool = False
    """Whether a later gate is done while this one is not."""

    def state(self, today: date) -> RungState:
        """How it stands on a day."""
        one = self.milestone
        if one is None:
            return RungState.ABSENT
        if one.complete:
            return RungState.DONE
        if one.due_on is not None and one.due_on < today:
            return RungState.LATE
        if one.completion > 0:
            return RungState.UNDER_WAY
        return RungState.UNDATED if one.due_on is None else RungState.PLANNED

    @property
    def days_later(self) -> int | None:
        """Days between the first date agreed and the one in force; None where either is none."""
        one = self.milestone
        if one is None or one.due_on is None or one.baseline_due_on is None:
            return None
        return (one.due_on - one.baseline_due_on).days


def ladder(milestones: Sequence[Milestone]) -> tuple[tuple[Rung, ...], tuple[Milestone, ...]]:
    """The gates with their milestones, and the milestones that stand for none. Cancelled ones are left out.

    A milestone stands for the first gate whose words are in its title and that has none yet.
    """
    live = [one for one in milestones if one.live]
    found: dict[str, Milestone] = {}
    others: list[Milestone] = []
    for one in live:
        gate = next(
            (g for g in GATES if g.key not in found and any(word in one.title for word in g.words)), None
        )
        if gate is None:
            others.append(one)
        else:
            found[gate.key] = one
    last = max((n for n, g in enumerate(GATES) if g.key in found and found[g.key].complete), default=-1)
    rungs = []
    for number, gate in enumerate(GATES):
        held = found.get(gate.key)
        open_still = held is None or not held.complete
        rungs.append(Rung(gate, held, open_still and number < last))
    return tuple(rungs), tuple(others)


def missing(milestones: Sequence[Milestone]) -> tuple[Gate, ...]:
    """The gates for which there is no milestone."""
    return tuple(rung.gate for rung in ladder(milestones)[0] if rung.milestone is None)


@dataclass(frozen=True, slots=True)
class CityPage:
    """The gate ladder with what the project mechanism knows of it; without a line there is no project."""

    view: PlanView
    line: ProjectLine | None = None
    version: int = 0
    rungs: tuple[Rung, ...] = ()
    others: tuple[Milestone, ...] = ()
    documents: tuple[tuple[str, AttachmentView], ...] = ()
    """The files with the gate or milestone that each belongs to; those of the project as a whole last."""
    revisions: tuple[DueRevision, ...] = ()
    requests: tuple[RequestView, ...] = ()
    risks: tuple[RiskRecord, ...] = ()
    may_propose: bool = False
    out_of_sight: bool = False

    @property
    def done(self) -> int:
        """How many gates are passed."""
        return sum(rung.milestone is not None and rung.milestone.complete for rung in self.rungs)
