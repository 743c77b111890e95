"""Links that keep the point of view: plan, as-of date, knowledge and basis travel with every address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from dash import dcc, html

from components.attributes import aria

VIEW_PARAMETERS = ("plan", "asof", "known", "basis")


def page_href(path: str, view: Mapping[str, Any] | None = None, /, **parameters: Any) -> str:
    """The address of a page: its own `parameters` first, then those of `view` (the page's query).

    Only the point of view is taken from `view`; empty and None values are left out, so that a default
    view gives a plain address. A list gives a repeated parameter.
    """
    query = {name: value for name, value in parameters.items() if value not in (None, "", [], ())}
    for name in VIEW_PARAMETERS:
        value = (view or {}).get(name)
        if name not in query and value not in (None, ""):
            query[name] = str(value)
    return f"{path}?{urlencode(query, doseq=True)}" if query else path


def page_link(children: Any, path: str, view: Mapping[str, Any] | None = None, **options: Any) -> dcc.Link:
    """A link inside the application; ``params`` (a mapping) are the page's own; the rest goes to the link."""
    parameters = options.pop("params", {})
    return dcc.Link(children, href=page_href(path, view, **parameters), **options)


def chips(choices: Sequence[tuple[str, str, str]], chosen: str, *, label: str) -> html.Div:
    """A row of links, one of which is on: each a value, a word and an address."""
    links = [
        dcc.Link(word, href=href, className="chip is-on" if value == chosen else "chip")
        for value, word, href in choices
    ]
    return html.Div(links, className="filters", role="group", **aria(label=label))
