"""Opening an installation: engine, clock and rules together; its readiness; its first marks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from data_access.engine import make_engine
from data_access.migrate import current_revision, head_revision, upgrade
from data_access.models import Installation, Plan, UserAccount
from data_access.queries.installation import DEMONSTRATION
from data_access.unit_of_work import Database
from domain.clock import Clock, SystemClock
from domain.errors import Invalid
from domain.permissions import Actor
from services.context import Context, Rules, Storage, clock_of


def open_context(url: str, timeout_seconds: float, rules: Rules, storage: Storage | None = None) -> Context:
    """Open a prepared database. In a demonstration the clock stands on its business date."""
    engine = make_engine(url, timeout_seconds)
    clock, business_date = clock_of(Database(engine, SystemClock()))
    return Context(Database(engine, clock), rules, business_date, storage or Storage())


def migrate(url: str, timeout_seconds: float) -> None:
    """Create the schema or bring it to this release's."""
    engine = make_engine(url, timeout_seconds)
    upgrade(engine)
    engine.dispose()


def ready(context: Context) -> bool:
    """Whether the database has this release's schema. Raises Unavailable if it does not answer."""
    with context.database.reading() as session:
        session.execute(select(Installation.key).limit(1))
    return current_revision(context.database.engine) == head_revision()


def is_empty(context: Context) -> bool:
    """Whether nothing was ever put into the database."""
    with context.database.reading() as session:
        return session.scalar(select(Plan.id).limit(1)) is None and (
            session.scalar(select(UserAccount.id).limit(1)) is None
        )


def mark_demonstration(context: Context, business_date: date, clock: Clock | None = None) -> Context:
    """Mark an empty database as a demonstration, for ever; returns the context that runs on its date.

    Raises Invalid when the database holds anything already: real data never become a demonstration.
    """
    if not is_empty(context):
        raise Invalid("数据库里已有内容，不能再装入演示数据。")
    with context.database.writing(Actor.system()) as work:
        work.session.add(Installation(key=DEMONSTRATION, value=business_date.isoformat()))
        work.record("installation.mark", "installation", DEMONSTRATION, after={"value": str(business_date)})
    database = Database(context.database.engine, clock or clock_of(context.database)[0])
    return replace(context, database=database, demonstration_date=business_date)
