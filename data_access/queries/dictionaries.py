"""Entries of code lists at a point of view."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from data_access.models import DictionaryEntry, DictionaryEntryRevision
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.dictionaries import Entry


def recorded(session: Session, view: AsOf) -> dict[str, list[Entry]]:
    """What was recorded of entries, by dictionary, without those of the beginning that nobody changed."""
    revision, statement = latest(DictionaryEntryRevision, "entry_id")
    rows = session.execute(
        statement.with_only_columns(revision, DictionaryEntry.dictionary, DictionaryEntry.code).join(
            DictionaryEntry, DictionaryEntry.id == revision.entry_id
        ),
        at(view),
    )
    found: dict[str, list[Entry]] = {}
    for row, dictionary, code in rows:
        found.setdefault(dictionary, []).append(
            Entry(code, row.label, row.position, row.active, row.note or "")
        )
    return found


def entry(session: Session, dictionary: str, code: str) -> DictionaryEntry | None:
    """The identity of an entry that was recorded."""
    return session.scalar(
        select(DictionaryEntry).where(DictionaryEntry.dictionary == dictionary, DictionaryEntry.code == code)
    )


def version(session: Session, dictionary: str) -> int:
    """The ledger's number of the last change of a dictionary; 0 before the first."""
    return (
        session.scalar(
            select(func.max(DictionaryEntryRevision.change_seq))
            .join(DictionaryEntry, DictionaryEntry.id == DictionaryEntryRevision.entry_id)
            .where(DictionaryEntry.dictionary == dictionary)
        )
        or 0
    )
