"""The tables that can be exchanged. A capability registers its own (see ``services.capabilities``)."""

from __future__ import annotations

from domain.errors import NotFound
from services.exchange.contract import ExchangeTable

TABLES: dict[str, ExchangeTable] = {}
"""Every table by its name, in the order of registration."""


def register(table: ExchangeTable) -> None:
    """Make a table known. Raises ValueError when its name is taken."""
    if table.spec.name in TABLES:
        raise ValueError(f"a table named {table.spec.name} is registered already")
    TABLES[table.spec.name] = table


def table_named(name: str) -> ExchangeTable:
    """The table of this name. Raises NotFound."""
    if name not in TABLES:
        raise NotFound("没有这张表格，请从页面上的按钮进入。")
    return TABLES[name]
