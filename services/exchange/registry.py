"""The tables that can be exchanged. A new one is a line here."""

from __future__ import annotations

from collections.abc import Mapping

from domain.errors import NotFound
from services.exchange.contract import ExchangeTable
from services.projects.milestone_table import MilestoneTable
from services.projects.report_table import ReportTable

_ALL: tuple[ExchangeTable, ...] = (MilestoneTable(), ReportTable())
TABLES: Mapping[str, ExchangeTable] = {table.spec.name: table for table in _ALL}


def table_named(name: str) -> ExchangeTable:
    """The table of this name. Raises NotFound."""
    if name not in TABLES:
        raise NotFound("没有这张表格，请从页面上的按钮进入。")
    return TABLES[name]
