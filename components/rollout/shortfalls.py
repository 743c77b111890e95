"""What a site lacks at a gate, leading to where it is made good."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import dcc, html

from domain.rollout.gates import Shortfall

CONTROLS: Mapping[str, str] = {
    "address": "site-address",
    "street": "site-street",
    "host_name": "site-host_name",
    "longitude": "site-longitude",
    "area_tenths": "site-area",
    "divided_tenths": "site-divided",
    "seats": "site-seats",
    "volumes": "site-volumes",
    "staff_tenths": "site-staff",
    "hours_tenths": "site-hours",
    "library_unit_id": "site-library",
}
"""Where in the form of a site a field is filled in."""
DOCUMENTS = "site-documents"


def shortfall_list(
    missing: Sequence[Shortfall], code: str, href: Callable[[str], str], *, may_write: bool
) -> html.Ul:
    """What is missing, one a line."""
    return html.Ul(
        [html.Li(shortfall_words(one, code, href, may_write=may_write)) for one in missing],
        className="reasons",
    )


def shortfall_words(one: Shortfall, code: str, href: Callable[[str], str], *, may_write: bool) -> Any:
    """What is missing, as a link to the field or to the documents for those who may fill it in.

    `href` makes an address of a path from the page's point of view.
    """
    here = f"/rollout/sites/{code}"
    if one.field.startswith("document:"):
        return dcc.Link(one.message, href=f"{href(here)}#{DOCUMENTS}")
    if not may_write or one.field not in CONTROLS:
        return one.message
    return dcc.Link(one.message, href=f"{href(f'{here}/edit')}#{CONTROLS[one.field]}")
