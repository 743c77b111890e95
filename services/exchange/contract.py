"""What a capability gives so that its table can be exchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy.orm import Session

from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.tables.compare import RowOutcome
from domain.tables.spec import TableRow, TableSpec
from services.context import Context


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table as it stands now for one person.

    ``marks`` go into the workbook and are the parameters that open the same table again. ``about`` are
    sentences for the page of explanations; ``subject`` is the capability's own. ``recorded`` is the action
    under which the ledger keeps that the table was downloaded, "" where it need not.
    """

    spec: TableSpec
    view: PlanView
    rows: tuple[TableRow, ...]
    marks: Mapping[str, str]
    file_name: str
    about: tuple[str, ...] = ()
    subject: Any = None
    recorded: str = ""


class ExchangeTable(Protocol):
    """One table that people fill in, here or in Excel."""

    @property
    def spec(self) -> TableSpec:
        """Its columns."""

    @property
    def permission(self) -> Permission:
        """What one needs to open it."""

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """The rows that the actor may edit. Raises Invalid for parameters that no longer hold."""

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """The outcomes with the faults that only the capability's rules tell."""

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Write the good rows through the capability's own services, inside the transaction that is open.

        ``source`` names the imported file for the history; it is empty for what was typed on the page.
        Returns, for the ledger, what was written: the number of the change or version by group of rows.
        """
