"""The application before a copy of the small world, for tests that speak HTTP."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from data_access.models import Change, Draft, LedgerHead
from domain.clock import ScriptedClock
from domain.permissions import Actor
from server.login import limiter
from services.context import Context
from services.identity import actor_of_session
from tests.contract.world import NOW, World, open_world, world
from tests.support.application import application, serving
from tests.support.client import client_with
from tests.support.session import TestSession


@dataclass
class Site:
    """The served application, its database and its clock."""

    flask: Flask
    world: World
    path: Path
    clock: ScriptedClock
    context: Context
    _clients: dict[str | None, FlaskClient] = field(default_factory=dict)
    _looker: sqlite3.Connection | None = None
    _counted: tuple[int, tuple[int, int, int]] | None = None

    def as_(self, login: str | None) -> FlaskClient:
        """A client with this person's open session; an anonymous one for None. The same one each time."""
        if login not in self._clients:
            token = None if login is None else self.world.accounts[login].token
            self._clients[login] = client_with(self.flask, token)
        return self._clients[login]

    def restore(self) -> None:
        """Put the database back as it was."""
        self.close()
        for suffix in ("-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self.world.database, self.path)

    def close(self) -> None:
        """Close all connections; the next request opens others."""
        self.context.database.engine.dispose()
        if self._looker is not None:
            self._looker.close()
        self._looker = self._counted = None

    def written(self) -> tuple[int, int, int]:
        """What changes whenever something is written: the ledger's number, drafts and their versions.

        SQLite tells for next to nothing whether anybody committed; only then is there anything to count.
        """
        if self._looker is None:
            self._looker = sqlite3.connect(self.path, isolation_level=None)
        (version,) = self._looker.execute("PRAGMA data_version").fetchone()
        if self._counted is None or self._counted[0] != version:
            self._counted = version, self._count()
        return self._counted[1]

    def _count(self) -> tuple[int, int, int]:
        with self.context.database.reading() as session:
            head = session.scalar(select(LedgerHead.seq)) or 0
            drafts, versions = session.execute(
                select(func.count(Draft.id), func.coalesce(func.sum(Draft.version), 0))
            ).one()
        return head, drafts, versions

    def actor(self, login: str) -> Actor:
        """The person with the grants in force, as their open session gives them."""
        found = actor_of_session(self.context, self.world.accounts[login].token)
        assert found is not None
        return found

    def actions_since(self, head: int) -> list[str]:
        """What the ledger recorded after this number."""
        with self.context.database.reading() as session:
            return list(
                session.scalars(select(Change.action).where(Change.seq > head).order_by(Change.seq)).all()
            )


@pytest.fixture(scope="session")
def flask_app(run: TestSession) -> Flask:
    """This process's application."""
    return application(run)


@pytest.fixture(scope="session")
def small_world(run: TestSession) -> World:
    """The prepared world; its database is only copied."""
    return world(run)


@pytest.fixture
def site(flask_app: Flask, small_world: World, tmp_path: Path) -> Iterator[Site]:
    """The application before a fresh copy of the world, at the time its sessions were opened."""
    path = tmp_path / "site.sqlite3"
    shutil.copyfile(small_world.database, path)
    clock = ScriptedClock(NOW)
    context = open_world(path, clock)
    limiter.reset()
    with serving(flask_app, context):
        site = Site(flask_app, small_world, path, clock, context)
        yield site
    site.close()
