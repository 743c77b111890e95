"""What integration tests share: the small library on either kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from services import identity
from tests.support.concerning import watched
from tests.support.factories import Library, library
from tests.support.session import TestSession

EITHER_KIND = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]


@pytest.fixture(autouse=True, scope="module")
def _quick_hashes() -> Iterator[None]:
    """Hashing is slow on purpose; here it guards nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(identity, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture(autouse=True, scope="session")
def watch() -> Iterator[list[str]]:
    """A watch over everything that the tests here commit."""
    with watched() as unsaid:
        yield unsaid


@pytest.fixture(autouse=True)
def _nothing_goes_by_unsaid(watch: list[str]) -> Iterator[None]:
    """Whatever a test does: who writes what a portfolio is read from lets what is kept of it be forgotten."""
    yield
    unsaid = list(watch)
    watch.clear()
    assert unsaid == [], "written beside the plan (domain/concerns.py)"


@pytest.fixture(name="library", params=EITHER_KIND)
def _library(request: pytest.FixtureRequest, run: TestSession, tmp_path: Path) -> Iterator[Library]:
    """The small library on a fresh database, once of each kind the application supports."""
    with library(run, request.param, tmp_path) as made:
        yield made


@pytest.fixture(scope="module", params=EITHER_KIND)
def unchanging_library(
    request: pytest.FixtureRequest, run: TestSession, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    """A library shared by tests that write nothing: those of input that is refused."""
    with library(run, request.param, tmp_path_factory.mktemp("library")) as made:
        yield made
