"""Checklists and claims for their items at a point of view."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import ChecklistClaim, ChecklistRevision
from data_access.queries.workflow import steps_of
from domain.asof import AsOf
from domain.talent.checklist import Checklist, Claim, Item, Proof
from domain.talent.staff import StaffGroup
from domain.workflow import State

CHECKLIST = "checklist"
CLAIM = "checklist_claim"
"""The kinds of a checklist and of a claim for one of its items, for the ledger and notices."""


def checklists(session: Session, view: AsOf, year: int) -> dict[StaffGroup, Checklist]:
    """The lists of a year by group; a group whose list was never set has an empty one."""
    rows = session.scalars(
        select(ChecklistRevision)
        .where(
            ChecklistRevision.year == year,
            ChecklistRevision.effective_on <= view.effective_on,
            ChecklistRevision.change_seq <= view.known_at,
        )
        .order_by(ChecklistRevision.change_seq)
    )
    found = {group: Checklist(year, group) for group in StaffGroup}
    for row in rows:
        group = StaffGroup(row.staff_group)
        items = tuple(
            Item(one["key"], one["title"], one["detail"], Proof(one["proof"]), one["times"])
            for one in row.items
        )
        found[group] = Checklist(year, group, items, row.change_seq)
    return found


def years(session: Session) -> tuple[int, ...]:
    """The years for which any list was set, the latest first."""
    return tuple(
        session.scalars(select(ChecklistRevision.year).distinct().order_by(ChecklistRevision.year.desc()))
    )


def claims(
    session: Session,
    view: AsOf,
    year: int | None = None,
    staff_id: int | None = None,
    claim_id: int | None = None,
) -> tuple[Claim, ...]:
    """Claims of a year, of one person, or a single one, in the order in which they were made."""
    statement = (
        select(ChecklistClaim)
        .where(ChecklistClaim.effective_on <= view.effective_on, ChecklistClaim.change_seq <= view.known_at)
        .order_by(ChecklistClaim.id)
    )
    if year is not None:
        statement = statement.where(ChecklistClaim.year == year)
    if staff_id is not None:
        statement = statement.where(ChecklistClaim.staff_id == staff_id)
    if claim_id is not None:
        statement = statement.where(ChecklistClaim.id == claim_id)
    rows = list(session.scalars(statement))
    last = {step.subject_id: step for step in steps_of(session, CLAIM, [r.id for r in rows], view.known_at)}
    return tuple(
        Claim(
            row.id,
            row.staff_id,
            row.year,
            row.item_key,
            row.text,
            row.done_on,
            row.author_id,
            State(last[row.id].state),
            last[row.id].reason or "",
        )
        for row in rows
        if row.id in last
    )
