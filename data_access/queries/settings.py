"""Reading the dated settings, by themselves or beside something else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, String, Text, cast, func, literal, select, type_coerce
from sqlalchemy.orm import Session

from data_access.models import SettingRevision as SettingRow
from domain.settings import SettingRevision

_BETWEEN, _AFTER = "\x1f", "\x1e"
"""Between the parts of a revision, and between revisions; JSON never holds them bare."""


@cache
def packed() -> ScalarSelect[Any]:
    """All revisions as one text: a column that any statement may carry along; ``unpack`` reads it.

    There are few of them, and a page that needs them reads them in a statement it sends anyway.
    """
    line: ColumnElement[str] = cast(SettingRow.change_seq, String)
    for part in (cast(SettingRow.effective_on, String), SettingRow.key, type_coerce(SettingRow.value, Text)):
        line = line + literal(_BETWEEN) + part
    return select(func.aggregate_strings(line, _AFTER)).scalar_subquery()


def unpack(text: str | None) -> tuple[SettingRevision, ...]:
    """The revisions in a column made by ``packed``; none for None."""
    return tuple(_revision(line) for line in (text or "").split(_AFTER) if line)


def _revision(line: str) -> SettingRevision:
    seq, day, key, value = line.split(_BETWEEN)
    document: Mapping[str, Any] = json.loads(value)
    return SettingRevision(key, document, date.fromisoformat(day), int(seq))


def revisions(session: Session) -> tuple[SettingRevision, ...]:
    """All revisions, in the order in which they were recorded."""
    rows = session.scalars(select(SettingRow).order_by(SettingRow.change_seq, SettingRow.id))
    return tuple(SettingRevision(row.key, row.value, row.effective_on, row.change_seq) for row in rows)
