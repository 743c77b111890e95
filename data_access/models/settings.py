"""Rules that administrators set from a day on, and the code lists that other facts choose from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed


class SettingRevision(Keyed, Dated, Base):
    """A group of settings as one document, from a day on. Before the first the configuration holds."""

    __tablename__ = "setting_revision"
    __table_args__ = (Index("ix_setting_revision_latest", "key", "effective_on", "change_seq"),)

    key: Mapped[str] = mapped_column(String(40))
    value: Mapped[Any] = mapped_column(JsonText)


class DictionaryEntry(Keyed, Base):
    """An entry's identity: facts keep its code. What it is called is in its revisions."""

    __tablename__ = "dictionary_entry"
    __table_args__ = (UniqueConstraint("dictionary", "code"),)

    dictionary: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(40))


class DictionaryEntryRevision(Keyed, Dated, Base):
    """What an entry is called from a day on, its place, and whether it may still be chosen."""

    __tablename__ = "dictionary_entry_revision"
    __table_args__ = (Index("ix_dictionary_entry_revision_latest", "entry_id", "effective_on", "change_seq"),)

    entry_id: Mapped[int] = mapped_column(BigKey, ForeignKey("dictionary_entry.id"))
    label: Mapped[str] = mapped_column(String(80))
    position: Mapped[int] = mapped_column(Integer)
    active: Mapped[bool] = mapped_column(Boolean)
    note: Mapped[str | None] = mapped_column(String(200))
