"""Transactions: reading sessions with one consistent snapshot, and the writing unit of work.

Only services open a writing unit of work. It owns the transaction and the ledger: every write is
recorded as a change, whose sequence number is allotted under a lock that is held until commit, so that
the order of the numbers is the order of the commits.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, select, update
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from data_access.engine import WRITING
from data_access.kept import Kept
from data_access.models import Change, LedgerHead
from domain.clock import Clock, day_of
from domain.concerns import concerns_the_plan
from domain.errors import Unavailable
from domain.permissions import Actor


class UnitOfWork:
    """One transaction of one actor. Made by ``Database.writing``."""

    def __init__(self, session: Session, actor: Actor, clock: Clock) -> None:
        self.session = session
        self.actor = actor
        self.now: datetime = clock.now()
        self._last: dict[Hashable, Callable[[], object]] = {}

    @property
    def today(self) -> date:
        """The Shanghai day of the transaction."""
        return day_of(self.now)

    def record(
        self,
        action: str,
        subject_kind: str,
        subject_id: int | str,
        before: Any | None = None,
        after: Any | None = None,
    ) -> int:
        """Write one change to the ledger and return its sequence number, which the facts then carry."""
        self.session.flush()
        beside = 0 if concerns_the_plan(action) else LedgerHead.beside + 1
        self.session.execute(update(LedgerHead).values(seq=LedgerHead.seq + 1, beside=beside))
        seq: int = self.session.execute(select(LedgerHead.seq)).scalar_one()
        self.session.add(
            Change(
                seq=seq,
                recorded_at=self.now,
                actor_id=self.actor.user_id,
                action=action,
                subject_kind=subject_kind,
                subject_id=str(subject_id),
                before=before,
                after=after,
            )
        )
        self.session.flush()
        return seq

    def at_last(self, key: Hashable, step: Callable[[], object]) -> None:
        """Have a step taken when the use case is through, within its transaction: once for each key."""
        self._last.setdefault(key, step)

    def finish(self) -> None:
        """Take the last steps, in the order in which they were asked for. ``Database.writing`` calls it."""
        for step in self._last.values():
            step()


SNAPSHOT = "snapshot"
"""Marks a session that reads what was committed and nothing else."""


class Database:
    """The one door to the database: an engine and the clock that dates what is written."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self.engine = engine
        self.clock = clock
        self._kept = Kept()
        self._batch: ContextVar[Session | None] = ContextVar("batch", default=None)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for queries, all of which see one snapshot. Raises Unavailable if the database is."""
        batch = self._batch.get()
        if batch is not None:
            yield batch
            return
        with translated(), Session(self._read_engine(), autoflush=False, info={SNAPSHOT: True}) as session:
            # Closing rolls back and leaves the rows that were read usable.
            yield session

    @contextmanager
    def writing(self, actor: Actor) -> Iterator[UnitOfWork]:
        """A transaction that commits when the block ends and leaves nothing behind when it raises.

        Inside ``batch`` it joins the batch's transaction. Raises Unavailable if the database is.
        """
        batch = self._batch.get()
        if batch is not None:
            work = UnitOfWork(batch, actor, self.clock)
            yield work
            work.finish()
            batch.flush()
            return
        with translated(), Session(self._write_engine(), expire_on_commit=False) as session, session.begin():
            _lock_ledger(session)
            work = UnitOfWork(session, actor, self.clock)
            yield work
            work.finish()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Run many use cases as one transaction: bulk work, long histories. One in another joins it."""
        if self._batch.get() is not None:
            yield
            return
        with translated(), Session(self._write_engine(), expire_on_commit=False) as session, session.begin():
            _lock_ledger(session)
            token = self._batch.set(session)
            try:
                yield
            finally:
                self._batch.reset(token)

    def kept_for(self, session: Session) -> Kept:
        """What may be kept of the results of a session.

        Nothing outlives a transaction that writes: what it has seen may never be committed.
        """
        return self._kept if session.info.get(SNAPSHOT) else Kept(limit=0)

    def forget_kept(self) -> None:
        """Forget what was kept, so that the next reading is a first one."""
        self._kept.clear()

    def _read_engine(self) -> Engine:
        if self.engine.dialect.name == "sqlite":
            return self.engine
        return self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def _write_engine(self) -> Engine:
        return self.engine.execution_options(**{WRITING: True})


def _lock_ledger(session: Session) -> None:
    """Make writers queue: what a use case checks stays true until it commits."""
    session.execute(select(LedgerHead.seq).with_for_update())


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's word that the database is locked or away into Unavailable."""
    try:
        yield
    except (OperationalError, PoolTimeout) as error:
        raise Unavailable() from error
    except DBAPIError as error:
        if error.connection_invalidated:
            raise Unavailable() from error
        raise
