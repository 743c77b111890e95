"""What pages show of projects: filled by queries and services, shown by components."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from domain.attachments import AttachmentList
from domain.dictionaries import Entry
from domain.indicators.views import DrivingFigure, ElementLine, NodeFigures
from domain.network.figure_views import NetworkScore
from domain.periods import Month
from domain.plan import PlanNode, PlanView
from domain.projects.lights import Light, LightVerdict
from domain.projects.overrides import LightOverride
from domain.projects.reporting import ReportingSignal, ReportingStatus
from domain.projects.rollup import RollUp
from domain.projects.schedule import Progress
from domain.projects.trend import ProgressCurve
from domain.projects.work import Milestone, ProjectWork
from domain.risks.awaiting import AwaitingLine
from domain.rounds import ReportingRound
from domain.succession import Successor
from domain.supervision.steps import OpenOrder
from domain.trail import HistoryLine, WorkflowStep
from domain.workflow import State


@dataclass(frozen=True, slots=True)
class ProjectRecord:
    """A project as stored at a point of view, with the ids that names are looked up by.

    ``version`` is the ledger sequence of its latest change, for noticing that somebody else was faster.
    """

    work: ProjectWork
    node_id: int
    lead_department_id: int | None
    supporting_department_ids: tuple[int, ...]
    director_id: int | None
    owner_id: int | None
    version: int
    order: OpenOrder | None = None
    """The latest open order (督办) about it; it follows the clock and no point of view."""
    override: LightOverride | None = None
    """The light a person set, if one is in force at the point of view."""

    @property
    def departments(self) -> tuple[int | None, ...]:
        """Lead and supporting departments."""
        return (self.lead_department_id, *self.supporting_department_ids)


@dataclass(frozen=True, slots=True)
class SubmittedReport:
    """A submitted progress report and where it stands in the workflow."""

    report_id: int
    project_id: int
    month: str
    number: int
    author_id: int
    submitted_at: datetime
    effective_on: date
    state: State


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in a list."""

    project_id: int
    code: str
    title: str
    node_id: int
    work: ProjectWork
    progress: Progress
    verdict: LightVerdict
    reporting: ReportingStatus | None
    signal: ReportingSignal
    lead_department: str
    lead_department_id: int | None
    director: str
    owner: str
    last_reported_on: date | None
    pending_report_id: int | None
    may_report: bool
    may_decide: bool
    decidable: int
    override: LightOverride | None = None
    """The light a person set beside the computed one, if it is to be shown."""
    override_by: str = ""
    figure: DrivingFigure | None = None
    """The indicator by which it moves, if it does; progress and light are then the indicator's."""
    order: OpenOrder | None = None
    """The latest open order (督办) about it; None when the page looks at another day."""

    @property
    def reported(self) -> bool:
        """Whether there is any progress to show."""
        return self.work.reported if self.figure is None else self.progress.actual is not None

    @property
    def shown(self) -> float | None:
        """The actual progress as a reader is shown it: None while nothing was ever reported."""
        return self.progress.actual if self.reported else None


@dataclass(frozen=True, slots=True)
class NodeLine:
    """A node of the tree with the roll-up of all work below it."""

    node: PlanNode
    depth: int
    roll_up: RollUp
    projects: tuple[ProjectLine, ...]
    figures: NodeFigures | None


@dataclass(frozen=True, slots=True)
class ProjectListView:
    """The tree of 重点项目."""

    view: PlanView
    round: ReportingRound
    nodes: tuple[NodeLine, ...]
    branch: PlanNode | None
    total: int
    matching: int
    light_counts: Mapping[Light, int]
    departments: tuple[tuple[int, str], ...]
    own_departments: frozenset[int]
    directed: int
    """How many projects the reader answers for as director."""
    may_report: bool
    may_decide: bool


@dataclass(frozen=True, slots=True)
class MilestoneClaim:
    """What a report says of one milestone."""

    milestone_id: int
    title: str
    completion: float


@dataclass(frozen=True, slots=True)
class ReportView:
    """A submitted report with its claims and the steps it went through."""

    report_id: int
    month: str
    number: int
    effective_on: date
    author: str
    submitted_at: datetime
    state: State
    achieved: str
    problems: str
    next_steps: str
    claims: tuple[MilestoneClaim, ...]
    steps: tuple[WorkflowStep, ...]
    may_decide: bool
    may_recall: bool
    remarks: Mapping[str, str] = field(default_factory=dict)
    """What its return says at single fields: a text's name, or ``M`` and a milestone's id."""


@dataclass(frozen=True, slots=True)
class ProjectDetail:
    """The page of one project."""

    view: PlanView
    line: ProjectLine
    path: tuple[PlanNode, ...]
    supporting_departments: tuple[str, ...]
    round: ReportingRound
    reports: tuple[ReportView, ...]
    past_shortfall: tuple[Milestone, ...]
    history: tuple[HistoryLine, ...]
    version: int
    may_edit: bool
    may_set_state: bool
    may_press: bool
    may_raise_problems: bool
    evidence: AttachmentList
    report_evidence: Mapping[str, AttachmentList]
    """The files of reports, by month."""
    carried_from: tuple[Successor, ...] = ()
    carried_to: tuple[Successor, ...] = ()
    """The projects of other plans whose work this one goes on with, and that go on with its work."""
    state_category: str = ""
    stop_reasons: tuple[Entry, ...] = ()
    """What kinds of reasons may be chosen for pausing or cancelling."""


@dataclass(frozen=True, slots=True)
class ProjectDossier:
    """All that is on record of one project at a point of view, for a file."""

    line: ProjectLine
    path: tuple[PlanNode, ...]
    supporting_departments: tuple[str, ...]
    reports: tuple[ReportView, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a form."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class EditForm:
    """Everything the form for a project's terms needs."""

    view: PlanView
    record: ProjectRecord
    departments: tuple[Choice, ...]
    directors: tuple[Choice, ...]
    people: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class DraftView:
    """The draft of a report as last saved; ``version`` 0 when nothing has been saved yet."""

    version: int
    body: Mapping[str, Any]
    saved_by: str
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReportForm:
    """Everything the form for a month's report needs."""

    view: PlanView
    project_id: int
    code: str
    title: str
    month: str
    round: ReportingRound
    months: tuple[str, ...]
    status: ReportingStatus
    state: State
    returned_reason: str
    work: ProjectWork
    draft: DraftView
    latest: ReportView | None
    evidence: AttachmentList
    remarks: Mapping[str, str] = field(default_factory=dict)
    """What the last return says at single fields, as in `ReportView`."""
    milestone_evidence: Mapping[int, AttachmentList] = field(default_factory=dict)
    evidence_required: bool = False
    """Whether what is newly claimed at 100 % needs evidence on the milestone or the month's report."""

    @property
    def waiting(self) -> bool:
        """Whether the month's report was submitted and nobody has decided yet."""
        return self.state is State.SUBMITTED

    @property
    def approved(self) -> bool:
        """Whether the month's report is approved already, so that another one corrects it."""
        return self.state is State.APPROVED

    @property
    def overdue(self) -> bool:
        """Whether the round is over and nothing came."""
        return self.status is ReportingStatus.MISSING

    @property
    def default_day(self) -> date:
        """The day figures hold unless the person says otherwise: today, or the month's end if it is over."""
        return min(self.view.today, Month.parse(self.month).last_day)

    def shows(self, milestone: Milestone) -> bool:
        """Whether the form asks for a milestone: all but those long complete and those of later years.

        Recurring work has milestones for every year; only what falls due by the end of the month's year, or
        has no date, is asked for.
        """
        if milestone.complete and str(milestone.milestone_id) not in (
            self.draft.body.get("completions") or {}
        ):
            return self.approved
        return milestone.due_on is None or milestone.due_on.year <= Month.parse(self.month).year + 1


@dataclass(frozen=True, slots=True)
class DomainStanding:
    """One row of the cockpit's matrix. ``trend`` is actual progress at the last six month ends."""

    node: PlanNode
    roll_up: RollUp
    figures: NodeFigures | None
    trend: tuple[float | None, ...]
    last_reported_on: date | None
    missing_reports: int


@dataclass(frozen=True, slots=True)
class TopicTrack:
    """One special topic on the milestone strip."""

    node: PlanNode
    work: ProjectWork
    verdict: LightVerdict


@dataclass(frozen=True, slots=True)
class CockpitView:
    """The morning page."""

    view: PlanView
    round: ReportingRound
    overall: RollUp
    domains: tuple[DomainStanding, ...]
    attention: tuple[ProjectLine, ...]
    attention_total: int
    topics: tuple[TopicTrack, ...]
    curve: ProgressCurve
    scorecard: tuple[ElementLine, ...]
    figures: NodeFigures | None
    reports_due: int
    reports_in: int
    waiting_for_me: int
    may_decide: bool
    coordination: tuple[AwaitingLine, ...]
    """The problems that wait for a director, the reader's own first; what one may not see is left out."""
    coordination_total: int
    network: NetworkScore | None
    """The network's headline figures; None where the view knows less than is recorded."""
