"""What a later plan carries over from an earlier one."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Keyed, Recorded


class ProjectSuccession(Keyed, Recorded, Base):
    """A project of a later plan goes on with the work of one of an earlier plan."""

    __tablename__ = "project_succession"
    __table_args__ = (UniqueConstraint("from_project_id", "to_project_id"),)

    from_project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"))
    to_project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"), index=True)
