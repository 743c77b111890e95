"""The one way to read append-only revisions at a bitemporal point of view."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Date, Select, bindparam, func, select
from sqlalchemy.orm import aliased

from domain.asof import AsOf

EFFECTIVE_ON = bindparam("effective_on", type_=Date)
KNOWN_AT = bindparam("known_at", type_=BigInteger)
"""The point of view in every statement; ``at`` gives the values. Statements are built once and kept."""


def at(view: AsOf, **values: Any) -> dict[str, Any]:
    """The parameters of a statement for a point of view, with those of its own."""
    return {"effective_on": view.effective_on, "known_at": view.known_at, **values}


@cache
def latest(revision: Any, identity_column: str, single: bool = False) -> tuple[Any, Select[Any]]:
    """Select, for each identity, the revision in force: latest effective day, then latest known.

    ``revision`` is a mapped class with ``effective_on`` and ``change_seq``; ``identity_column`` names the
    column that says what it is a revision of; ``single`` limits the reading to the identity given as the
    parameter ``only``. Returns the aliased class and a statement that selects it, ready for joins and
    filters, to be executed with the parameters of ``at``.
    """
    identity = getattr(revision, identity_column)
    rank = (
        func.row_number()
        .over(
            partition_by=identity,
            order_by=(revision.effective_on.desc(), revision.change_seq.desc(), revision.id.desc()),
        )
        .label("rank")
    )
    seen = select(revision, rank).where(
        revision.effective_on <= EFFECTIVE_ON, revision.change_seq <= KNOWN_AT
    )
    if single:
        seen = seen.where(identity == bindparam("only", type_=BigInteger))
    ranked = seen.subquery()
    entity = aliased(revision, ranked)
    return entity, select(entity).where(ranked.c.rank == 1)
