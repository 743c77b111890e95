"""The terms of a project and its milestones as values, and how changed ones are put in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from data_access.models import Milestone, MilestoneRevision, ProjectRevision
from data_access.queries import projects as project_queries
from data_access.unit_of_work import UnitOfWork
from domain.bitemporal import Version, amend, state_at
from domain.errors import FieldConflict
from domain.projects.views import ProjectRecord
from domain.projects.work import WorkKind


@dataclass(frozen=True, slots=True)
class MilestoneTerms:
    """A milestone as a form gives it; ``milestone_id`` None for a new one."""

    milestone_id: int | None
    title: str
    due_on: date | None
    weight: float
    cancelled: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProjectTerms:
    """The terms of a project as a form gives them."""

    title: str
    kind: WorkKind
    kind_confirmed: bool
    lead_department_id: int | None
    supporting_department_ids: tuple[int, ...]
    director_id: int | None
    owner_id: int | None
    planned_start: date | None
    planned_finish: date | None
    weight: float
    milestones: tuple[MilestoneTerms, ...]


def terms_in_force(record: ProjectRecord) -> ProjectTerms:
    """The terms of a project as they stand, for changing some of them."""
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
        milestones=tuple(
            MilestoneTerms(m.milestone_id, m.title, m.due_on, m.weight, m.cancelled) for m in work.milestones
        ),
    )


def _project_values(terms: ProjectTerms) -> dict[str, Any]:
    return {
        "title": terms.title.strip(),
        "kind": terms.kind.value,
        "kind_confirmed": terms.kind_confirmed,
        "lead_department_id": terms.lead_department_id,
        "supporting_department_ids": sorted(set(terms.supporting_department_ids)),
        "director_id": terms.director_id,
        "owner_id": terms.owner_id,
        "planned_start": terms.planned_start,
        "planned_finish": terms.planned_finish,
        "weight": float(terms.weight),
    }


def _milestone_values(terms: MilestoneTerms, position: int) -> dict[str, Any]:
    return {
        "position": position,
        "title": terms.title.strip(),
        "due_on": terms.due_on,
        "weight": float(terms.weight),
        "cancelled": terms.cancelled,
        "reason": terms.reason.strip() or None,
    }


def put_in_force(
    work: UnitOfWork,
    record: ProjectRecord,
    terms: ProjectTerms,
    day: date,
    shown_on: date,
    source: str,
    request_id: int | None = None,
) -> int:
    """Record what differs from the terms of ``shown_on``, which the person saw, as holding from ``day`` on.

    What was left as shown is no statement about an earlier day, on which it may have been different.
    ``source`` tells the history where the terms came from, ``request_id`` which request was approved. Returns
    the number of the change, or the record's version when nothing differs.
    """
    session = work.session
    project_id = record.work.project_id
    history = project_queries.project_history(session, project_id)
    histories = project_queries.milestone_histories(session, project_id)
    values = _changed(history, shown_on, _project_values(terms))
    snapshots = amend(history, day, values)
    milestone_snapshots: list[tuple[int, date, dict[str, Any]]] = []
    new: list[dict[str, Any]] = []
    for position, milestone in enumerate(terms.milestones, 1):
        wanted = _milestone_values(milestone, position)
        if milestone.milestone_id is None:
            new.append(wanted)
            continue
        versions = histories[milestone.milestone_id]
        # A milestone that was created later than the effective day is amended from its own first day on.
        start = max(day, min(version.effective_on for version in versions))
        reason = wanted.pop("reason")
        changed = _changed(versions, shown_on, wanted)
        if reason is not None:
            changed["reason"] = reason
        for effective, snapshot in amend(versions, start, changed):
            milestone_snapshots.append((milestone.milestone_id, effective, snapshot))
    if not snapshots and not milestone_snapshots and not new:
        return record.version
    before, after = _difference(history, histories, day, values, milestone_snapshots, new)
    after |= {"effective_on": day.isoformat()} | ({"source": source} if source else {})
    after |= {} if request_id is None else {"request": request_id}
    seq = work.record("project.amend", "project", project_id, before, after)
    for effective, snapshot in snapshots:
        session.add(
            ProjectRevision(project_id=project_id, effective_on=effective, change_seq=seq, **snapshot)
        )
    for milestone_id, effective, snapshot in milestone_snapshots:
        session.add(
            MilestoneRevision(milestone_id=milestone_id, effective_on=effective, change_seq=seq, **snapshot)
        )
    for wanted in new:
        identity = Milestone(project_id=project_id)
        session.add(identity)
        session.flush()
        session.add(MilestoneRevision(milestone_id=identity.id, effective_on=day, change_seq=seq, **wanted))
    return seq


def _changed(history: list[Version], shown_on: date, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the wanted values that are not the ones in force on a day."""
    shown = state_at(history, shown_on)
    return {name: value for name, value in wanted.items() if not shown or shown.values[name] != value}


def _difference(
    history: list[Version],
    histories: Mapping[int, list[Version]],
    day: date,
    values: Mapping[str, Any],
    milestones: list[tuple[int, date, dict[str, Any]]],
    new: list[dict[str, Any]],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What changes, for the ledger: attribute to value before and after; milestones by their title."""
    base = state_at(history, day)
    present = dict(base.values) if base else {}
    changed = [name for name, value in values.items() if present.get(name) != value]
    before: dict[str, Any] = {name: present.get(name) for name in changed}
    after: dict[str, Any] = {name: values[name] for name in changed}
    for milestone_id, effective, snapshot in milestones:
        was = state_at(histories[milestone_id], effective)
        old = dict(was.values) if was else {}
        names = [n for n in ("title", "due_on", "weight", "cancelled", "reason") if old.get(n) != snapshot[n]]
        if not names:
            continue
        key = f"milestone:{snapshot['title']}"
        before[key] = "；".join(_in_words(n, old.get(n)) for n in names)
        after[key] = "；".join(_in_words(n, snapshot[n]) for n in names)
    for wanted in new:
        key = f"milestone:{wanted['title']}"
        before[key] = None
        after[key] = "；".join(_in_words(n, wanted[n]) for n in ("due_on", "weight"))
    return before, after


_WORDS = {"title": "名称", "due_on": "期限", "weight": "权重", "cancelled": "取消", "reason": "原因"}


def _in_words(name: str, value: Any) -> str:
    if name == "cancelled":
        return "已取消" if value else "未取消"
    return f"{_WORDS[name]}{'未设' if value is None else value}"


def beside(record: ProjectRecord, mine: ProjectTerms) -> list[FieldConflict]:
    """Both versions side by side: what is saved now, and what this person wanted."""
    saved = _saved_values(record)
    wanted = _project_values(mine)
    differences = [
        FieldConflict(name, "", _plain(wanted[name]), _plain(saved[name]))
        for name in wanted
        if _plain(saved[name]) != _plain(wanted[name])
    ]
    theirs = {m.milestone_id: m for m in record.work.milestones}
    for milestone in mine.milestones:
        other = theirs.get(milestone.milestone_id or 0)
        here = _milestone_plain(milestone.title, milestone.due_on, milestone.weight, milestone.cancelled)
        there = _milestone_plain(other.title, other.due_on, other.weight, other.cancelled) if other else ""
        if here != there:
            differences.append(FieldConflict("milestone", "", here, there))
    given = {milestone.milestone_id for milestone in mine.milestones}
    differences += [
        FieldConflict("milestone", "", "", _milestone_plain(m.title, m.due_on, m.weight, m.cancelled))
        for m in record.work.milestones
        if m.milestone_id not in given
    ]
    return differences


def _saved_values(record: ProjectRecord) -> dict[str, Any]:
    work = record.work
    return {
        "title": work.title,
        "kind": work.kind.value,
        "kind_confirmed": work.kind_confirmed,
        "lead_department_id": record.lead_department_id,
        "supporting_department_ids": sorted(record.supporting_department_ids),
        "director_id": record.director_id,
        "owner_id": record.owner_id,
        "planned_start": work.planned_start,
        "planned_finish": work.planned_finish,
        "weight": work.weight,
    }


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "、".join(str(item) for item in value)
    return str(value)


def _milestone_plain(title: str, due_on: date | None, weight: float, cancelled: bool) -> str:
    due = due_on.isoformat() if due_on else "未设"
    return f"{title}｜期限 {due}｜权重 {weight:g}{'｜已取消' if cancelled else ''}"
