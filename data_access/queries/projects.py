"""Projects with their milestones and completion, at a point of view."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from sqlalchemy import BigInteger, Executable, Row, Select, String, and_, bindparam, or_, select
from sqlalchemy.orm import Session, aliased

from data_access.models import (
    Change,
    Draft,
    Milestone,
    MilestoneProgress,
    MilestoneRevision,
    Plan,
    ProgressReport,
    Project,
    ProjectRevision,
)
from data_access.models import LightOverride as OverrideRow
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from data_access.queries.overrides import override_of
from data_access.queries.supervision import as_open_order, open_order_of
from data_access.queries.workflow import counts, state_at
from domain.asof import AsOf, Basis
from domain.bitemporal import Version
from domain.clock import day_of
from domain.projects.overrides import LightOverride
from domain.projects.trend import MilestoneTrack, ProjectTrack
from domain.projects.views import ProjectRecord, SubmittedReport
from domain.projects.work import COMPLETE, ProjectState, ProjectWork, WorkKind
from domain.projects.work import Milestone as MilestoneState
from domain.workflow import State

REPORT = "progress_report"

PROJECT_ATTRIBUTES = (
    "title",
    "kind",
    "kind_confirmed",
    "state",
    "state_reason",
    "state_category",
    "state_since",
    "lead_department_id",
    "supporting_department_ids",
    "director_id",
    "owner_id",
    "planned_start",
    "planned_finish",
    "weight",
)
MILESTONE_ATTRIBUTES = ("position", "title", "due_on", "weight", "cancelled", "reason")


@dataclass(frozen=True, slots=True)
class Completion:
    """A reported completion of a milestone, in per cent, from a day on."""

    effective_on: date
    percent: float


class Work:
    """All projects of a plan with the history of their completion, read once, asked for any earlier day."""

    def __init__(
        self,
        rows: Sequence[Any],
        terms: Mapping[int, Sequence[Any]],
        completions: Mapping[int, list[Completion]],
    ) -> None:
        self._rows = rows
        self._terms = terms
        self._completions = completions

    def records(self, on: date) -> tuple[ProjectRecord, ...]:
        """The projects with their terms in force and their completion as of ``on``."""
        return tuple(self._record(found, on) for found in self._rows)

    def track(self, record: ProjectRecord) -> ProjectTrack:
        """The course of a project's completion by its terms in force, for curves over time."""
        work = record.work
        return ProjectTrack(
            weight=work.weight,
            stopped_on=work.state_since if work.state is ProjectState.PAUSED else None,
            milestones=tuple(
                MilestoneTrack(
                    milestone.weight,
                    milestone.due_on,
                    tuple(
                        (c.effective_on, c.percent) for c in self._completions.get(milestone.milestone_id, ())
                    ),
                )
                for milestone in work.live_milestones
            ),
        )

    def _record(self, found: Row[Any], on: date) -> ProjectRecord:
        terms = self._terms.get(found.project_id, ())
        by_milestone: dict[int, list[Row[Any]]] = defaultdict(list)
        for revision in terms:
            by_milestone[revision.milestone_id].append(revision)
        milestones = sorted(
            (
                _milestone(milestone_id, revisions, self._completions.get(milestone_id, ()), on)
                for milestone_id, revisions in by_milestone.items()
            ),
            key=lambda milestone: (milestone.position, milestone.milestone_id),
        )
        work = ProjectWork(
            project_id=found.project_id,
            code=found.code,
            title=found.title,
            kind=WorkKind(found.kind),
            kind_confirmed=found.kind_confirmed,
            state=ProjectState(found.state),
            state_reason=found.state_reason,
            state_category=found.state_category,
            state_since=found.state_since,
            planned_start=found.planned_start,
            planned_finish=found.planned_finish,
            weight=found.weight,
            milestones=tuple(milestones),
        )
        return ProjectRecord(
            work=work,
            node_id=found.node_id,
            lead_department_id=found.lead_department_id,
            supporting_department_ids=tuple(found.supporting_department_ids),
            director_id=found.director_id,
            owner_id=found.owner_id,
            version=max([found.change_seq, *(revision.change_seq for revision in terms)]),
            order=as_open_order(found.open_order),
            override=_override(found, on),
        )


def _milestone(
    milestone_id: int, revisions: Sequence[Row[Any]], completions: Iterable[Completion], on: date
) -> MilestoneState:
    """Fold the revisions (in order of effect, then of knowledge) and completions of one milestone."""
    in_force = {revision.effective_on: revision for revision in revisions}
    ordered = [in_force[day] for day in sorted(in_force)]
    current = ordered[-1]
    due_dates = [revision.due_on for revision in ordered if revision.due_on is not None]
    postponed = sum(later > earlier for earlier, later in pairwise(due_dates))
    # The last one known of a day is the day's: those before it were corrected.
    of_day = {
        completion.effective_on: completion for completion in completions if completion.effective_on <= on
    }
    reported = [of_day[day] for day in sorted(of_day)]
    percent = reported[-1].percent if reported else 0.0
    completed_on: date | None = None
    for completion in reversed(reported):
        if completion.percent < COMPLETE:
            break
        completed_on = completion.effective_on
    return MilestoneState(
        milestone_id=milestone_id,
        title=current.title,
        due_on=current.due_on,
        baseline_due_on=due_dates[0] if due_dates else None,
        weight=current.weight,
        completion=percent,
        completed_on=completed_on,
        last_reported_on=reported[-1].effective_on if reported else None,
        cancelled=current.cancelled,
        cancel_reason=current.reason if current.cancelled else None,
        position=current.position,
        times_postponed=postponed,
    )


def _override(found: Any, on: date) -> LightOverride | None:
    """The light set by hand that holds on a day, from the row of its project."""
    override = override_of(
        found.override_light,
        found.override_reason,
        found.override_on,
        found.override_until,
        found.override_by,
    )
    return override if override is not None and override.holds(on) else None


def work_of_plan(session: Session, plan_id: int, view: AsOf, project_id: int | None = None) -> Work:
    """Read all projects of a plan, or one of them, in three statements."""
    projects, terms, completions = _work_statements(project_id is not None, view.basis)
    parameters = at(view, plan_id=plan_id) | ({} if project_id is None else {"only": project_id})
    by_project: dict[int, list[Row[Any]]] = defaultdict(list)
    for found in session.execute(terms, parameters):
        by_project[found.project_id].append(found)
    by_milestone: dict[int, list[Completion]] = defaultdict(list)
    for milestone_id, effective_on, percent in session.execute(completions, parameters):
        by_milestone[milestone_id].append(Completion(effective_on, percent))
    return Work(session.execute(projects, parameters).all(), by_project, by_milestone)


@cache
def _work_statements(single: bool, basis: Basis) -> tuple[Executable, Executable, Executable]:
    """The statements for projects, terms of milestones and completions, of a plan or of one project."""
    plan = Project.plan_id == bindparam("plan_id", type_=BigInteger)
    within = and_(plan, Project.id == bindparam("only", type_=BigInteger)) if single else plan
    revision, projects = latest(ProjectRevision, "project_id", single)
    override = aliased(OverrideRow, latest(OverrideRow, "project_id", single)[1].subquery())
    return (
        projects.with_only_columns(
            revision.project_id,
            revision.change_seq,
            *(getattr(revision, name) for name in PROJECT_ATTRIBUTES),
            Project.code,
            Project.node_id,
            open_order_of("project", Project.id).label("open_order"),
            override.light.label("override_light"),
            override.reason.label("override_reason"),
            override.effective_on.label("override_on"),
            override.expires_on.label("override_until"),
            override.author_id.label("override_by"),
        )
        .join(Project, Project.id == revision.project_id)
        .outerjoin(override, override.project_id == revision.project_id)
        .where(plan)
        .order_by(Project.code),
        select(
            Milestone.project_id,
            MilestoneRevision.milestone_id,
            MilestoneRevision.effective_on,
            MilestoneRevision.change_seq,
            *(getattr(MilestoneRevision, name) for name in MILESTONE_ATTRIBUTES),
        )
        .join(Milestone, Milestone.id == MilestoneRevision.milestone_id)
        .join(Project, Project.id == Milestone.project_id)
        .where(
            within,
            MilestoneRevision.effective_on <= EFFECTIVE_ON,
            MilestoneRevision.change_seq <= KNOWN_AT,
        )
        .order_by(MilestoneRevision.effective_on, MilestoneRevision.change_seq, MilestoneRevision.id),
        select(MilestoneProgress.milestone_id, MilestoneProgress.effective_on, MilestoneProgress.completion)
        .join(Milestone, Milestone.id == MilestoneProgress.milestone_id)
        .join(Project, Project.id == Milestone.project_id)
        .where(
            within,
            MilestoneProgress.effective_on <= EFFECTIVE_ON,
            MilestoneProgress.change_seq <= KNOWN_AT,
            counts(REPORT, MilestoneProgress.report_id, basis),
        )
        .order_by(MilestoneProgress.effective_on, MilestoneProgress.change_seq, MilestoneProgress.id),
    )


def project_id_by_code(session: Session, plan_id: int, code: str) -> int | None:
    """The id of the project with this code."""
    return session.scalar(select(Project.id).where(Project.plan_id == plan_id, Project.code == code))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a project stands: its plan, its node, the departments that lead and support it."""

    plan_id: int
    node_id: int
    departments: tuple[int | None, ...]


def places(session: Session, project_ids: Collection[int], view: AsOf) -> dict[int, Place]:
    """Where these projects stand, by id; those that are not there yet are left out."""
    single = len(project_ids) == 1
    wanted = {"only": next(iter(project_ids))} if single else {"among": sorted(project_ids)}
    return {
        row.project_id: Place(
            row.plan_id, row.node_id, (row.lead_department_id, *row.supporting_department_ids)
        )
        for row in session.execute(_places_statement(single), at(view, **wanted))
    }


@cache
def _places_statement(single: bool) -> Select[Any]:
    """For one project its own revisions are ranked alone; for several, those of all."""
    revision, statement = latest(ProjectRevision, "project_id", single)
    found = statement.with_only_columns(
        revision.project_id,
        Project.plan_id,
        Project.node_id,
        revision.lead_department_id,
        revision.supporting_department_ids,
    ).join(Project, Project.id == revision.project_id)
    if single:
        return found
    return found.where(revision.project_id.in_(bindparam("among", expanding=True, type_=BigInteger)))


def titles(session: Session, plan_id: int, view: AsOf) -> dict[str, str]:
    """The titles of a plan's projects, by code."""
    revision, statement = latest(ProjectRevision, "project_id")
    rows = session.execute(
        statement.with_only_columns(Project.code, revision.title)
        .join(Project, Project.id == revision.project_id)
        .where(Project.plan_id == plan_id),
        at(view),
    )
    return {row.code: row.title for row in rows}


def project_code(session: Session, project_id: int) -> tuple[str, str] | None:
    """The codes of a project's plan and of the project itself; None when there is no such project."""
    row = session.execute(
        select(Plan.code, Project.code).join(Plan, Plan.id == Project.plan_id).where(Project.id == project_id)
    ).first()
    return (row[0], row[1]) if row else None


def submitted_reports(
    session: Session, plan_id: int, known_at: int, since_month: str, project_id: int | None = None
) -> tuple[SubmittedReport, ...]:
    """Reports with their present state, in order of submission.

    They are those for months from ``since_month`` on, and older ones that still wait for a decision.
    """
    parameters: dict[str, Any] = {"plan_id": plan_id, "known_at": known_at, "since_month": since_month}
    if project_id is not None:
        parameters["only"] = project_id
    return tuple(
        SubmittedReport(
            report_id=row.id,
            project_id=row.project_id,
            month=row.month,
            number=row.number,
            author_id=row.author_id,
            submitted_at=row.submitted_at,
            effective_on=row.effective_on,
            state=State(row.state),
        )
        for row in session.execute(_reports_statement(project_id is not None), parameters)
    )


@cache
def _reports_statement(single: bool) -> Select[Any]:
    state = state_at(REPORT, ProgressReport.id)
    recent = ProgressReport.month >= bindparam("since_month", type_=String)
    statement = (
        select(
            ProgressReport.id,
            ProgressReport.project_id,
            ProgressReport.month,
            ProgressReport.number,
            ProgressReport.author_id,
            ProgressReport.submitted_at,
            ProgressReport.effective_on,
            state.label("state"),
        )
        .join(Project, Project.id == ProgressReport.project_id)
        .where(
            Project.plan_id == bindparam("plan_id", type_=BigInteger),
            or_(recent, state == State.SUBMITTED),
            ProgressReport.change_seq <= KNOWN_AT,
        )
        .order_by(ProgressReport.change_seq)
    )
    return statement.where(Project.id == bindparam("only", type_=BigInteger)) if single else statement


def report_texts(session: Session, project_id: int, known_at: int) -> list[ProgressReport]:
    """The reports of one project with their narrative, the latest first."""
    return list(
        session.scalars(
            select(ProgressReport)
            .where(ProgressReport.project_id == project_id, ProgressReport.change_seq <= known_at)
            .order_by(ProgressReport.month.desc(), ProgressReport.number.desc())
        )
    )


def achieved_texts(session: Session, report_ids: list[int]) -> dict[int, str]:
    """What these reports say was achieved, by report."""
    if not report_ids:
        return {}
    rows = session.execute(
        select(ProgressReport.id, ProgressReport.achieved).where(ProgressReport.id.in_(report_ids))
    )
    return {row.id: row.achieved for row in rows}


def reports_by_id(session: Session, report_ids: list[int]) -> dict[int, ProgressReport]:
    """These reports with their narrative, by id."""
    if not report_ids:
        return {}
    rows = session.scalars(select(ProgressReport).where(ProgressReport.id.in_(report_ids)))
    return {row.id: row for row in rows}


def claims(session: Session, project_id: int, known_at: int) -> list[MilestoneProgress]:
    """What the reports of one project claim of its milestones."""
    return list(
        session.scalars(
            select(MilestoneProgress)
            .join(ProgressReport, ProgressReport.id == MilestoneProgress.report_id)
            .where(ProgressReport.project_id == project_id, MilestoneProgress.change_seq <= known_at)
            .order_by(MilestoneProgress.id)
        )
    )


def changes_of(session: Session, project_id: int, known_at: int, limit: int = 100) -> list[Change]:
    """The recorded changes of one project's terms, the latest first."""
    return list(
        session.scalars(
            select(Change)
            .where(
                Change.subject_kind == "project", Change.subject_id == str(project_id), Change.seq <= known_at
            )
            .order_by(Change.seq.desc())
            .limit(limit)
        )
    )


def project_history(session: Session, project_id: int) -> list[Version]:
    """All revisions of a project's terms, for amending them."""
    rows = session.scalars(select(ProjectRevision).where(ProjectRevision.project_id == project_id))
    return [_version(row, PROJECT_ATTRIBUTES) for row in rows]


def milestone_histories(session: Session, project_id: int) -> dict[int, list[Version]]:
    """All revisions of the terms of a project's milestones, by milestone."""
    rows = session.scalars(
        select(MilestoneRevision)
        .join(Milestone, Milestone.id == MilestoneRevision.milestone_id)
        .where(Milestone.project_id == project_id)
        .order_by(MilestoneRevision.id)
    )
    histories: dict[int, list[Version]] = defaultdict(list)
    for row in rows:
        histories[row.milestone_id].append(_version(row, MILESTONE_ATTRIBUTES))
    return histories


def _version(row: Any, attributes: tuple[str, ...]) -> Version:
    return Version(row.effective_on, row.change_seq, {name: getattr(row, name) for name in attributes})


def drafts(session: Session, subject_kind: str) -> dict[str, date]:
    """The keys of all drafts of a kind, with the days they were last saved on."""
    rows = session.execute(
        select(Draft.subject_key, Draft.updated_at).where(Draft.subject_kind == subject_kind)
    )
    return {key: day_of(saved) for key, saved in rows}


def draft(session: Session, subject_kind: str, subject_key: str) -> Draft | None:
    """The draft kept under this key."""
    return session.scalar(
        select(Draft).where(Draft.subject_kind == subject_kind, Draft.subject_key == subject_key)
    )
