"""The money of a site: what was budgeted, received and spent, by source."""

from __future__ import annotations

from typing import Any

from dash import html

from components import formatting as fmt
from domain.money.amounts import KIND_WORDS, Amounts, Kind, in_wan
from domain.rollout.plan_views import SiteMoney


def amount(fen: int | None) -> str:
    """An amount in 万元 with two decimals; — for what was not stated."""
    return fmt.number(in_wan(fen), decimals=2)


def money_table(money: SiteMoney) -> Any:
    """A line for each source, and the sums."""
    rows = [_row(line.label, line.amounts) for line in money.lines]
    if len(rows) > 1:
        rows.append(_row("合计", money.total.amounts))
    heads = [html.Th("资金来源", scope="col")]
    heads += [html.Th(KIND_WORDS[kind], scope="col", className="num") for kind in Kind]
    return html.Table([html.Thead(html.Tr(heads)), html.Tbody(rows)], className="hours-table")


def _row(label: str, amounts: Amounts) -> Any:
    cells = [html.Td(amount(amounts.of(kind)), className="num") for kind in Kind]
    return html.Tr([html.Th(label, scope="row"), *cells])
