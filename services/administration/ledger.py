"""Reading the change ledger."""

from __future__ import annotations

from data_access.queries import ledger as ledger_queries
from domain.ledger import LedgerFilter, LedgerPage
from domain.permissions import Actor, Permission
from services.context import Context


def read_ledger(context: Context, actor: Actor, wanted: LedgerFilter) -> LedgerPage:
    """One page of the change ledger, the latest first."""
    actor.require(Permission.LEDGER_READ)
    with context.database.reading() as session:
        return ledger_queries.page(session, wanted)
