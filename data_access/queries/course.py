"""All that was ever recorded of one project, for looking at it on many days at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import SimpleNamespace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from data_access.models import (
    Change,
    Decision,
    Milestone,
    MilestoneProgress,
    MilestoneRevision,
    ProgressReport,
    ProjectRevision,
)
from data_access.models import LightOverride as OverrideRow
from data_access.queries.overrides import of_project
from data_access.queries.projects import PROJECT_ATTRIBUTES, REPORT, Completion, Work
from data_access.queries.workflow import COUNTING
from domain.asof import AsOf
from domain.projects.views import ProjectRecord
from domain.workflow import State


@dataclass(frozen=True, slots=True)
class Course:
    """The revisions, completions, decisions and overrides of a project, as known at one reading."""

    code: str
    node_id: int
    terms: Sequence[ProjectRevision]
    milestones: Sequence[MilestoneRevision]
    completions: Sequence[MilestoneProgress]
    decisions: Sequence[Decision]
    overrides: Sequence[OverrideRow]

    def record(self, view: AsOf) -> ProjectRecord | None:
        """The project at a point of view; None before its first day."""

        def seen(row: ProjectRevision | MilestoneRevision | MilestoneProgress | OverrideRow) -> bool:
            return row.effective_on <= view.effective_on and row.change_seq <= view.known_at

        terms = [row for row in self.terms if seen(row)]
        if not terms:
            return None
        states = {d.subject_id: State(d.state) for d in self.decisions if d.change_seq <= view.known_at}
        completions: dict[int, list[Completion]] = defaultdict(list)
        for row in self.completions:
            if seen(row) and states.get(row.report_id) in COUNTING[view.basis]:
                completions[row.milestone_id].append(Completion(row.effective_on, row.completion))
        overrides = [row for row in self.overrides if seen(row)]
        project = self._as_read(terms[-1], overrides[-1] if overrides else None)
        found = [row for row in self.milestones if seen(row)]
        return Work([project], {project.project_id: found}, completions).records(view.effective_on)[0]

    def _as_read(self, project: ProjectRevision, override: OverrideRow | None) -> SimpleNamespace:
        """The row that the statement for all projects would give for these revisions."""
        return SimpleNamespace(
            project_id=project.project_id,
            change_seq=project.change_seq,
            code=self.code,
            node_id=self.node_id,
            open_order=None,
            override_light=override.light if override else None,
            override_reason=override.reason if override else None,
            override_on=override.effective_on if override else None,
            override_until=override.expires_on if override else None,
            override_by=override.author_id if override else None,
            **{name: getattr(project, name) for name in PROJECT_ATTRIBUTES},
        )


def course_of(session: Session, project_id: int, code: str, node_id: int, known_at: int) -> Course:
    """Read the course of a project in five statements, in the order in which facts take effect."""
    terms = session.scalars(
        select(ProjectRevision)
        .where(ProjectRevision.project_id == project_id, ProjectRevision.change_seq <= known_at)
        .order_by(ProjectRevision.effective_on, ProjectRevision.change_seq, ProjectRevision.id)
    ).all()
    milestones = session.scalars(
        select(MilestoneRevision)
        .join(Milestone, Milestone.id == MilestoneRevision.milestone_id)
        .where(Milestone.project_id == project_id, MilestoneRevision.change_seq <= known_at)
        .order_by(MilestoneRevision.effective_on, MilestoneRevision.change_seq, MilestoneRevision.id)
    ).all()
    completions = session.scalars(
        select(MilestoneProgress)
        .join(Milestone, Milestone.id == MilestoneProgress.milestone_id)
        .where(Milestone.project_id == project_id, MilestoneProgress.change_seq <= known_at)
        .order_by(MilestoneProgress.effective_on, MilestoneProgress.change_seq, MilestoneProgress.id)
    ).all()
    decisions = session.scalars(
        select(Decision)
        .join(ProgressReport, ProgressReport.id == Decision.subject_id)
        .where(
            Decision.subject_kind == REPORT,
            ProgressReport.project_id == project_id,
            Decision.change_seq <= known_at,
        )
        .order_by(Decision.change_seq)
    ).all()
    overrides = of_project(session, project_id, known_at)
    return Course(code, node_id, terms, milestones, completions, decisions, overrides)


def known_by_each(session: Session, instants: Sequence[datetime]) -> list[int]:
    """The number of the last change recorded by each of these instants, 0 for none, in one statement."""
    if not instants:
        return []
    columns = [
        select(func.max(Change.seq)).where(Change.recorded_at <= instant).scalar_subquery()
        for instant in instants
    ]
    return [found or 0 for found in session.execute(select(*columns)).one()]


def recorded(session: Session, seqs: Sequence[int]) -> dict[int, datetime]:
    """When these changes were recorded."""
    if not seqs:
        return {}
    rows = session.execute(select(Change.seq, Change.recorded_at).where(Change.seq.in_(sorted(set(seqs)))))
    return {row.seq: row.recorded_at for row in rows}


def first_day(course: Course) -> date:
    """The day of a project's first terms."""
    return min(row.effective_on for row in course.terms)
