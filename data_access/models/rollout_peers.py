"""What other cities tell of their children's libraries. Rows are only ever added."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, Recorded


class PeerFigure(Keyed, Recorded, Base):
    """A figure of a city for a year."""

    __tablename__ = "peer_figure"
    __table_args__ = (UniqueConstraint("city", "figure", "year"),)

    city: Mapped[str] = mapped_column(String(40))
    figure: Mapped[str] = mapped_column(String(40))
    year: Mapped[int] = mapped_column(Integer)


class PeerFigureRevision(Keyed, Dated, Base):
    """What a figure was told to be, times 10,000, and where; without a value it was taken back."""

    __tablename__ = "peer_figure_revision"
    __table_args__ = (Index("ix_peer_figure_revision_latest", "figure_id", "effective_on", "change_seq"),)

    figure_id: Mapped[int] = mapped_column(BigKey, ForeignKey("peer_figure.id"))
    value_e4: Mapped[int | None] = mapped_column(BigInteger)
    source: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(200))
