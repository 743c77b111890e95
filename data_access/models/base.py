"""Column types and mix-ins that every table uses. A portable subset of SQL on purpose."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, Date, DateTime, Dialect, ForeignKey, Identity, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

BigKey = BigInteger().with_variant(Integer(), "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, kept as UTC without a zone (SQLite and several other databases know none)."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive values; store UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC instant."""
        return None if value is None else value.replace(tzinfo=UTC)


class JsonText(TypeDecorator[Any]):
    """A JSON document kept as canonical text, so that no database's own JSON functions are needed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write canonical JSON: sorted keys, no spaces, Chinese as it is."""
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read the document."""
        return None if value is None else json.loads(value)


class Base(DeclarativeBase):
    """Declarative base; constraint names are fixed, so that migrations can name them anywhere."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Keyed:
    """A surrogate key allotted by the database."""

    id: Mapped[int] = mapped_column(BigKey, Identity(), primary_key=True)


class Recorded:
    """A row that was written by a change of the ledger and is never updated."""

    @declared_attr
    def change_seq(cls) -> Mapped[int]:
        """The sequence number of the change that wrote the row."""
        return mapped_column(BigKey, ForeignKey("change.seq"), index=True)


class Dated(Recorded):
    """A fact: holds in the world from a day on, and is known since a change."""

    effective_on: Mapped[date] = mapped_column(Date)
