"""The year of a page of training: a word in its address, chosen from a list."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import ClientsideFunction, Input, Output, clientside_callback, html

from pages.filters import Filters
from pages.frame import PageRequest
from server.guard import Invalid

_YEARS = ("2000", "2100")
"""The years that an address may name."""


def year_of(asked: PageRequest) -> int | None:
    """The year in the address, None where it names none. Raises Invalid for what is no year."""
    given = asked.text("year")
    if not given:
        return None
    if not (given.isascii() and given.isdigit() and len(given) == 4 and _YEARS[0] <= given <= _YEARS[1]):
        raise Invalid("网址中的年度不对，请从页面上方重新选择。")
    return int(given)


def years_choice(filters: Filters, years: tuple[int, ...], year: int, control_id: str) -> Any:
    """A select of years, each an address; ``goes_by_years`` makes it lead there."""
    options = [{"label": f"{one} 年", "value": filters.href(year=str(one))} for one in years]
    return html.Label(
        [
            html.Span("年度", className="visually-hidden"),
            dbc.Select(id=control_id, options=options, value=filters.href(year=str(year))),
        ]
    )


def goes_by_years(control_id: str) -> None:
    """Register what happens when another year is chosen."""
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="navigate"),
        Output(control_id, "title"),
        Input(control_id, "value"),
        prevent_initial_call=True,
    )
