"""What integration tests share: the small library on either kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from services import identity
from tests.support.factories import Library, library
from tests.support.session import TestSession


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashing is slow on purpose; here it guards nothing."""
    monkeypatch.setattr(identity, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture(name="library", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def _library(request: pytest.FixtureRequest, run: TestSession, tmp_path: Path) -> Iterator[Library]:
    """The small library on a fresh database, once of each kind the application supports."""
    with library(run, request.param, tmp_path) as made:
        yield made
