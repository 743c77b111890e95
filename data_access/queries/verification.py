"""Draws, their items and findings at a point of view, and the claims that a draw is made from."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from data_access.models import (
    Decision,
    Milestone,
    MilestoneProgress,
    MilestoneRevision,
    ProgressReport,
    Project,
    VerificationDraw,
    VerificationFinding,
    VerificationItem,
)
from data_access.queries.latest import at, latest
from data_access.queries.projects import REPORT
from domain.asof import AsOf
from domain.clock import day_of
from domain.projects.work import COMPLETE
from domain.verification import Claim, Claimed, Result, ScopeOfDraw, Statement
from domain.workflow import State

DRAW, ITEM = "verification_draw", "verification_item"
"""The kinds of a draw and of what was drawn, for the ledger, duties and notices."""


@dataclass(frozen=True, slots=True)
class DrawRecord:
    """A draw as it was recorded."""

    draw_id: int
    plan_id: int
    number: int
    scope_kind: ScopeOfDraw
    scope_id: int | None
    claimed_from: date
    claimed_to: date
    method: str
    seed: str
    known_at: int
    candidates: tuple[Claim, ...]
    candidates_sha256: str
    share: float | None
    size: int
    due_on: date
    remark: str
    drawn_by: int | None
    drawn_at: datetime
    drawn_on: date


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """What was found of an item, at one time."""

    item_id: int
    number: int
    result: Result
    note: str
    looked_at: tuple[int, ...]
    author_id: int | None
    at: datetime
    on: date
    seq: int


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """One claim that was drawn, with the month, author and decider of its report and the latest finding."""

    item_id: int
    draw_id: int
    position: int
    claim: Claim
    project_id: int
    verifier_id: int
    month: str
    author_id: int
    decided_by: int | None
    finding: FindingRecord | None


def statements(session: Session, plan_id: int, known_at: int) -> Iterator[Statement]:
    """What approved reports say of the milestones of a plan that were ever called complete, as approved."""
    called = select(MilestoneProgress.milestone_id).where(MilestoneProgress.completion >= COMPLETE)
    rows = session.execute(
        select(
            MilestoneProgress.milestone_id,
            MilestoneProgress.report_id,
            MilestoneProgress.completion,
            MilestoneProgress.effective_on,
            MilestoneProgress.change_seq,
            ProgressReport.project_id,
            ProgressReport.author_id,
            Decision.actor_id,
            Decision.decided_at,
        )
        .join(Milestone, Milestone.id == MilestoneProgress.milestone_id)
        .join(Project, Project.id == Milestone.project_id)
        .join(ProgressReport, ProgressReport.id == MilestoneProgress.report_id)
        .join(Decision, Decision.subject_id == ProgressReport.id)
        .where(
            Project.plan_id == plan_id,
            MilestoneProgress.milestone_id.in_(called),
            Decision.subject_kind == REPORT,
            Decision.state == State.APPROVED.value,
            Decision.change_seq <= known_at,
        )
        .order_by(Decision.change_seq, MilestoneProgress.id)
    )
    for row in rows:
        claimed = Claimed(
            Claim(row.milestone_id, row.report_id),
            row.project_id,
            row.author_id,
            row.actor_id,
            day_of(row.decided_at),
        )
        yield Statement(claimed, row.completion, row.effective_on, row.change_seq)


def live_milestones(session: Session, plan_id: int, view: AsOf) -> frozenset[int]:
    """The milestones of a plan that were not cancelled."""
    revision, statement = latest(MilestoneRevision, "milestone_id")
    found = session.scalars(
        statement.with_only_columns(revision.milestone_id)
        .join(Milestone, Milestone.id == revision.milestone_id)
        .join(Project, Project.id == Milestone.project_id)
        .where(Project.plan_id == plan_id, revision.cancelled.is_(False)),
        at(view),
    )
    return frozenset(found)


def draws(session: Session, plan_id: int, view: AsOf) -> tuple[DrawRecord, ...]:
    """The draws of a plan, the latest first."""
    rows = session.scalars(
        select(VerificationDraw)
        .where(
            VerificationDraw.plan_id == plan_id,
            VerificationDraw.effective_on <= view.effective_on,
            VerificationDraw.change_seq <= view.known_at,
        )
        .order_by(VerificationDraw.number.desc())
    )
    return tuple(_draw(row) for row in rows)


def draw(session: Session, draw_id: int) -> DrawRecord | None:
    """One draw; None when there is none."""
    row = session.get(VerificationDraw, draw_id)
    return _draw(row) if row else None


def last_number(session: Session, plan_id: int) -> int:
    """The highest number of a plan's draws, 0 for none; read under the ledger's lock before the next."""
    found = select(func.max(VerificationDraw.number)).where(VerificationDraw.plan_id == plan_id)
    return session.scalar(found) or 0


def items(
    session: Session,
    view: AsOf,
    draw_ids: Collection[int] | None = None,
    item_ids: Collection[int] | None = None,
    project_ids: Collection[int] | None = None,
    plan_id: int | None = None,
    open_only: bool = False,
) -> tuple[ItemRecord, ...]:
    """Items with their latest finding at a point of view, by draw and position, in two statements.

    ``open_only`` leaves out what anybody has checked at any time.
    """
    decided = (
        select(Decision.actor_id)
        .where(
            Decision.subject_kind == REPORT,
            Decision.subject_id == VerificationItem.report_id,
            Decision.state == State.APPROVED.value,
        )
        .order_by(Decision.change_seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    statement = (
        select(VerificationItem, ProgressReport.month, ProgressReport.author_id, decided.label("decider"))
        .join(ProgressReport, ProgressReport.id == VerificationItem.report_id)
        .join(VerificationDraw, VerificationDraw.id == VerificationItem.draw_id)
        .where(
            VerificationDraw.effective_on <= view.effective_on,
            VerificationItem.change_seq <= view.known_at,
        )
        .order_by(VerificationItem.draw_id, VerificationItem.position)
    )
    for column, wanted in (
        (VerificationItem.draw_id, draw_ids),
        (VerificationItem.id, item_ids),
        (VerificationItem.project_id, project_ids),
    ):
        if wanted is not None:
            statement = statement.where(column.in_(sorted(wanted)))
    if open_only:
        checked = select(VerificationFinding.id).where(VerificationFinding.item_id == VerificationItem.id)
        statement = statement.where(~checked.exists())
    if plan_id is not None:
        statement = statement.where(VerificationDraw.plan_id == plan_id)
    rows = session.execute(statement).all()
    found = latest_findings(session, [row[0].id for row in rows], view) if rows else {}
    return tuple(
        ItemRecord(
            item_id=row[0].id,
            draw_id=row[0].draw_id,
            position=row[0].position,
            claim=Claim(row[0].milestone_id, row[0].report_id),
            project_id=row[0].project_id,
            verifier_id=row[0].verifier_id,
            month=row.month,
            author_id=row.author_id,
            decided_by=row.decider,
            finding=found.get(row[0].id),
        )
        for row in rows
    )


def findings(session: Session, item_ids: Collection[int], view: AsOf) -> tuple[FindingRecord, ...]:
    """All that was found of some items, in order."""
    rows = session.scalars(
        select(VerificationFinding)
        .where(
            VerificationFinding.item_id.in_(sorted(item_ids)),
            VerificationFinding.effective_on <= view.effective_on,
            VerificationFinding.change_seq <= view.known_at,
        )
        .order_by(VerificationFinding.change_seq)
    )
    return tuple(_finding(row) for row in rows)


def latest_findings(session: Session, item_ids: Collection[int], view: AsOf) -> dict[int, FindingRecord]:
    """What holds of some items, by id; those nobody has checked are left out."""
    return {found.item_id: found for found in findings(session, item_ids, view)}


def _draw(row: VerificationDraw) -> DrawRecord:
    return DrawRecord(
        draw_id=row.id,
        plan_id=row.plan_id,
        number=row.number,
        scope_kind=ScopeOfDraw(row.scope_kind),
        scope_id=row.scope_id,
        claimed_from=row.claimed_from,
        claimed_to=row.claimed_to,
        method=row.method,
        seed=row.seed,
        known_at=row.known_at,
        candidates=tuple(Claim(milestone, report) for milestone, report in row.candidates),
        candidates_sha256=row.candidates_sha256,
        share=row.share,
        size=row.size,
        due_on=row.due_on,
        remark=row.remark or "",
        drawn_by=row.drawn_by,
        drawn_at=row.drawn_at,
        drawn_on=row.effective_on,
    )


def _finding(row: VerificationFinding) -> FindingRecord:
    return FindingRecord(
        item_id=row.item_id,
        number=row.number,
        result=Result(row.result),
        note=row.note or "",
        looked_at=tuple(row.looked_at),
        author_id=row.author_id,
        at=row.at,
        on=row.effective_on,
        seq=row.change_seq,
    )
