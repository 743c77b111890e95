"""Figures of other cities at a point of view."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import PeerFigure, PeerFigureRevision
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.network.cells import from_e4
from domain.rollout.peers import BY_KEY, PeerValue

PEER = "peer_figure"
"""The kind of a figure for the ledger."""


def values(session: Session, view: AsOf) -> tuple[PeerValue, ...]:
    """All figures that are told, by city, in the order in which they were first told; one statement."""
    revision, statement = latest(PeerFigureRevision, "figure_id")
    rows = session.execute(
        statement.join(PeerFigure, PeerFigure.id == revision.figure_id)
        .add_columns(PeerFigure.city, PeerFigure.figure, PeerFigure.year)
        .order_by(PeerFigure.city, PeerFigure.id),
        at(view),
    )
    return tuple(
        PeerValue(
            id=row.figure_id,
            city=city,
            kind=BY_KEY[figure],
            year=year,
            value=from_e4(row.value_e4),
            source=row.source,
            note=row.note,
            version=row.change_seq,
        )
        for row, city, figure, year in rows
        if row.value_e4 is not None and figure in BY_KEY
    )


def ids(session: Session) -> dict[tuple[str, str, int], int]:
    """The ids of all figures that ever were, by city, figure and year."""
    rows = session.execute(select(PeerFigure.city, PeerFigure.figure, PeerFigure.year, PeerFigure.id))
    return {(city, figure, year): key for city, figure, year, key in rows}
