"""The one way to read append-only revisions at a bitemporal point of view."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from domain.asof import AsOf


def latest(revision: Any, identity_column: str, view: AsOf) -> tuple[Any, Select[Any]]:
    """Select, for each identity, the revision in force at ``view``: latest effective day, then latest known.

    ``revision`` is a mapped class with ``effective_on`` and ``change_seq``; ``identity_column`` names the
    column that says what it is a revision of. Returns the aliased class and a statement that selects it,
    ready for joins and filters.
    """
    rank = (
        func.row_number()
        .over(
            partition_by=getattr(revision, identity_column),
            order_by=(revision.effective_on.desc(), revision.change_seq.desc(), revision.id.desc()),
        )
        .label("rank")
    )
    ranked = (
        select(revision, rank)
        .where(revision.effective_on <= view.effective_on, revision.change_seq <= view.known_at)
        .subquery()
    )
    entity = aliased(revision, ranked)
    return entity, select(entity).where(ranked.c.rank == 1)
