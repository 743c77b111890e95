"""Files of figures: where they come from, what their names stand for, and what became of each.

Operational rows, updated in place: the figures that a file brought are the facts.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, JsonText, Keyed, UtcDateTime


class ImportSource(Keyed, Base):
    """Who sends files of one kind: those with the same headers. ``mapping`` is the one that was used last."""

    __tablename__ = "import_source"

    name: Mapped[str] = mapped_column(String(120), unique=True)
    signature: Mapped[str] = mapped_column(String(500), index=True)
    mapping: Mapped[Any | None] = mapped_column(JsonText)
    created_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportAlias(Base):
    """What a name in a source's files stands for: the code of a unit or an indicator; none for left out."""

    __tablename__ = "import_alias"

    source_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("import_source.id"), primary_key=True, autoincrement=False
    )
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    name_key: Mapped[str] = mapped_column(String(200), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    code: Mapped[str | None] = mapped_column(String(40))
    confirmed_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    confirmed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportRun(Keyed, Base):
    """One file on its way in. ``version`` counts the steps.

    ``stated`` is what was seen in the file, ``counts`` what the trial counted, ``batch_id`` where the trial
    staged its figures.
    """

    __tablename__ = "import_run"
    __table_args__ = (Index("ix_import_run_state", "state"),)

    source_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("import_source.id"))
    file_name: Mapped[str] = mapped_column(String(200))
    file_size: Mapped[int] = mapped_column(BigInteger)
    file_sha256: Mapped[str] = mapped_column(String(64))
    lines: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = mapped_column(Integer)
    stated: Mapped[Any] = mapped_column(JsonText)
    mapping: Mapped[Any] = mapped_column(JsonText)
    counts: Mapped[Any | None] = mapped_column(JsonText)
    error: Mapped[str | None] = mapped_column(String(500))
    job_id: Mapped[int | None] = mapped_column(BigInteger)
    batch_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("observation_batch.id"))
    undone_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("observation_batch.id"))
    uploaded_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    uploaded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    committed_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    committed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ImportRow(Base):
    """What is to be told of lines of a file after its trial: some hundreds of remarks in each part."""

    __tablename__ = "import_row"

    run_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("import_run.id"), primary_key=True, autoincrement=False
    )
    part: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    remarks: Mapped[Any] = mapped_column(JsonText)
