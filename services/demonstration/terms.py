"""The terms of a project as somebody fills them in: first assigned, then confirmed, later amended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from domain.projects.views import ProjectRecord
from domain.projects.work import Milestone
from services.demonstration.script import Drop, Move, ProjectScript, Step
from services.projects.editing import MilestoneTerms, ProjectTerms


@dataclass
class Change:
    """What is changed about a project on one day."""

    moves: list[Move] = field(default_factory=list)
    drops: list[Drop] = field(default_factory=list)
    start: date | None = None
    weight: float | None = None


def as_saved(record: ProjectRecord) -> ProjectTerms:
    """The terms as the form shows them before anything is changed."""
    work = record.work
    return ProjectTerms(
        title=work.title,
        kind=work.kind,
        kind_confirmed=work.kind_confirmed,
        lead_department_id=record.lead_department_id,
        supporting_department_ids=record.supporting_department_ids,
        director_id=record.director_id,
        owner_id=record.owner_id,
        planned_start=work.planned_start,
        planned_finish=work.planned_finish,
        weight=work.weight,
        milestones=tuple(_milestone(m) for m in work.milestones),
    )


def _milestone(milestone: Milestone) -> MilestoneTerms:
    return MilestoneTerms(
        milestone.milestone_id, milestone.title, milestone.due_on, milestone.weight, milestone.cancelled
    )


def assigned(
    record: ProjectRecord, script: ProjectScript, departments: Mapping[str, int], director_id: int
) -> ProjectTerms:
    """The office names departments, the director in charge and the weight."""
    return replace(
        as_saved(record),
        lead_department_id=departments[script.lead],
        supporting_department_ids=tuple(sorted(departments[code] for code in script.supporting)),
        director_id=director_id,
        weight=script.reweighing.before if script.reweighing else script.weight,
    )


def confirmed(record: ProjectRecord, script: ProjectScript, owner_id: int) -> ProjectTerms:
    """The department confirms the kind of work, names who is responsible and sets every due date."""
    suggested = dict(enumerate(record.work.milestones, 1))
    scheduled = sorted(script.steps, key=lambda step: script.first_due(step) or date.max)
    milestones = [_scheduled(script, step, suggested) for step in scheduled]
    used = {step.milestone for step in script.steps}
    milestones += [_milestone(milestone) for number, milestone in suggested.items() if number not in used]
    restart = script.restart
    return replace(
        as_saved(record),
        kind=script.kind,
        kind_confirmed=script.confirmed,
        owner_id=owner_id,
        planned_start=restart.first_start if restart else script.start,
        planned_finish=restart.first_finish if restart else script.first_finish,
        milestones=tuple(milestones),
    )


def _scheduled(script: ProjectScript, step: Step, suggested: Mapping[int, Milestone]) -> MilestoneTerms:
    due_on = script.first_due(step)
    if isinstance(step.milestone, int):
        known = suggested[step.milestone]
        return MilestoneTerms(known.milestone_id, known.title, due_on, step.weight)
    return MilestoneTerms(None, step.milestone, due_on, step.weight)


def amended(record: ProjectRecord, change: Change, milestone_ids: Mapping[int | str, int]) -> ProjectTerms:
    """The terms with new due dates, dropped milestones, a new start or another weight."""
    terms = as_saved(record)
    moves = {milestone_ids[move.milestone]: move for move in change.moves}
    drops = {milestone_ids[drop.milestone]: drop for drop in change.drops}
    milestones = []
    for milestone in terms.milestones:
        known = milestone.milestone_id
        if known in moves:
            milestone = replace(milestone, due_on=moves[known].due_on, reason=moves[known].reason)
        elif known in drops:
            milestone = replace(milestone, cancelled=True, reason=drops[known].reason)
        milestones.append(milestone)
    last_due = max((m.due_on for m in milestones if m.due_on and not m.cancelled), default=None)
    finish = terms.planned_finish
    if moves and last_due is not None and (finish is None or last_due > finish):
        finish = last_due
    return replace(
        terms,
        planned_start=change.start or terms.planned_start,
        planned_finish=finish,
        weight=change.weight or terms.weight,
        milestones=tuple(milestones),
    )
