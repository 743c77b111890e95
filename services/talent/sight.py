"""Names of people on the register, for those who may see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from data_access.queries.talent import staff as staff_queries
from data_access.unit_of_work import UnitOfWork
from domain.permissions import Actor
from domain.talent.sight import HIDDEN_NAME, Field, Stage, Viewer, sees, viewers
from domain.talent.staff import Roster

__all__ = ["HIDDEN_NAME", "Field", "Stage", "Viewer", "names", "names_by_stage", "sees", "viewers"]


def names(
    source: UnitOfWork | Session,
    actor: Actor,
    roster: Roster,
    staff_ids: Iterable[int],
    stage: Stage,
    assignment_id: int | None = None,
) -> Mapping[int, str]:
    """The names of people by their ids on the register, as the actor may see them at a stage.

    ``assignment_id`` is the panel in question, at stages where one judges. As ``names_by_stage``.
    """
    return names_by_stage(source, actor, roster, {stage: staff_ids}, assignment_id)


def names_by_stage(
    source: UnitOfWork | Session,
    actor: Actor,
    roster: Roster,
    people: Mapping[Stage, Iterable[int]],
    assignment_id: int | None = None,
) -> Mapping[int, str]:
    """The names of people who are at several stages, each by what the actor may see at that stage.

    Whom the actor may not name, and ids that are not on the register, are ``HIDDEN_NAME``; somebody whose
    name was erased is called by the number of the account. One statement.
    """
    session = source.session if isinstance(source, UnitOfWork) else source
    wanted = [(staff_id, stage) for stage, ids in people.items() for staff_id in ids]
    shown = {
        staff_id: member.user_id
        for staff_id, stage in wanted
        if (member := roster.members.get(staff_id)) is not None
        and sees(actor, member, stage, Field.NAME, assignment_id)
    }
    told = staff_queries.names(session) if shown else {}
    return {
        staff_id: told.get(user_id, f"人员{user_id}") if (user_id := shown.get(staff_id)) else HIDDEN_NAME
        for staff_id, _ in wanted
    }
