"""What is true at a bitemporal point of view, worked out slowly in plain Python over all rows there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import (
    Decision,
    Milestone,
    MilestoneProgress,
    MilestoneRevision,
    Project,
    ProjectRevision,
)
from domain.asof import AsOf, Basis
from domain.projects.views import ProjectRecord
from domain.projects.work import COMPLETE

PROJECT_FACTS = (
    "title",
    "kind",
    "kind_confirmed",
    "state",
    "state_reason",
    "state_since",
    "planned_start",
    "planned_finish",
    "weight",
)
MILESTONE_FACTS = ("title", "due_on", "weight", "cancelled", "position")

Facts = dict[str, Any]


@dataclass(frozen=True)
class Rows:
    """Every row that terms and progress are made of."""

    projects: list[Project]
    project_revisions: list[ProjectRevision]
    milestones: list[Milestone]
    milestone_revisions: list[MilestoneRevision]
    claims: list[MilestoneProgress]
    decisions: list[Decision]

    @classmethod
    def read(cls, session: Session) -> Rows:
        """All rows, in no particular order."""

        def all_of(table: Any) -> list[Any]:
            return list(session.scalars(select(table)))

        return cls(
            projects=all_of(Project),
            project_revisions=all_of(ProjectRevision),
            milestones=all_of(Milestone),
            milestone_revisions=all_of(MilestoneRevision),
            claims=all_of(MilestoneProgress),
            decisions=all_of(Decision),
        )

    def at(self, view: AsOf) -> dict[str, Facts]:
        """Every project in force at the view, by code."""
        found = {}
        for project in self.projects:
            terms = _in_force([r for r in self.project_revisions if r.project_id == project.id], view)
            if terms is None:
                continue
            milestones = [m for m in self.milestones if m.project_id == project.id]
            found[project.code] = {
                **{name: getattr(terms, name) for name in PROJECT_FACTS},
                "lead": terms.lead_department_id,
                "milestones": {
                    m.id: facts for m in milestones if (facts := self._milestone(m.id, view)) is not None
                },
            }
        return found

    def _milestone(self, milestone_id: int, view: AsOf) -> Facts | None:
        revisions = [r for r in self.milestone_revisions if r.milestone_id == milestone_id]
        terms = _in_force(revisions, view)
        if terms is None:
            return None
        dates = [due for due in self._each_day(revisions, view, "due_on") if due is not None]
        claims = [c for c in self.claims if c.milestone_id == milestone_id and self._counts(c, view)]
        latest = _in_force(claims, view)
        return {
            **{name: getattr(terms, name) for name in MILESTONE_FACTS},
            "baseline_due_on": dates[0] if dates else None,
            "times_postponed": sum(b > a for a, b in pairwise(dates)),
            "completion": latest.completion if latest else 0.0,
            "last_reported_on": latest.effective_on if latest else None,
            "completed_on": self._completed_on(claims, view),
        }

    def _each_day(self, rows: list[Any], view: AsOf, name: str) -> list[Any]:
        """The value in force on each day on which anything changed, in order."""
        days = sorted({row.effective_on for row in rows if _known(row, view)})
        return [getattr(_in_force(rows, _on(view, day)), name) for day in days]

    def _completed_on(self, claims: list[MilestoneProgress], view: AsOf) -> date | None:
        """The first day from which the milestone was complete on every day up to the view's."""
        days = sorted({claim.effective_on for claim in claims if _known(claim, view)})
        first = None
        for day, percent in zip(days, self._each_day(claims, view, "completion"), strict=True):
            if percent < COMPLETE:
                first = None
            elif first is None:
                first = day
        return first

    def _counts(self, claim: MilestoneProgress, view: AsOf) -> bool:
        """Whether the claim's report stands approved at the view, or submitted on the provisional basis."""
        steps = [
            d for d in self.decisions if d.subject_id == claim.report_id and d.change_seq <= view.known_at
        ]
        if not steps:
            return False
        state = max(steps, key=lambda step: step.change_seq).state
        return state == "approved" or (view.basis is Basis.PROVISIONAL and state == "submitted")


def _known(row: Any, view: AsOf) -> bool:
    known: bool = row.change_seq <= view.known_at and row.effective_on <= view.effective_on
    return known


def _in_force(rows: Iterable[Any], view: AsOf) -> Any:
    """The row that holds: the latest day, on that day the latest change."""
    return max(
        (row for row in rows if _known(row, view)),
        key=lambda row: (row.effective_on, row.change_seq),
        default=None,
    )


def _on(view: AsOf, day: date) -> AsOf:
    return AsOf(day, view.known_at, view.basis)


def as_facts(records: Iterable[ProjectRecord]) -> dict[str, Facts]:
    """The same facts as the application reads them."""
    return {
        record.work.code: {
            **{name: getattr(record.work, name) for name in PROJECT_FACTS},
            "lead": record.lead_department_id,
            "milestones": {
                m.milestone_id: {
                    name: getattr(m, name)
                    for name in (
                        *MILESTONE_FACTS,
                        "baseline_due_on",
                        "times_postponed",
                        "completion",
                        "last_reported_on",
                        "completed_on",
                    )
                }
                for m in record.work.milestones
            },
        }
        for record in records
    }
