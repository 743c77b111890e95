"""What programs sent under a key of their own, with what they were answered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, Keyed, UtcDateTime


class AnsweredRequest(Keyed, Base):
    """A request that wrote something: repeated under its key, it is answered alike and not done twice.

    Not a fact of the library: rows are deleted once nobody repeats their request any more.
    """

    __tablename__ = "answered_request"
    __table_args__ = (UniqueConstraint("credential_id", "key"),)

    credential_id: Mapped[int] = mapped_column(BigKey, ForeignKey("credential.id"))
    key: Mapped[str] = mapped_column(String(80))
    request_hash: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(Integer)
    answer: Mapped[Any] = mapped_column(JsonText)
    answered_at: Mapped[datetime] = mapped_column(UtcDateTime)
