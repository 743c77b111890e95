"""What the pages of cultivation share: tags, names of accounts, forms of one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.cards import card
from components.labels import Label
from pages.frame import PageRequest
from server.guard import Invalid, NotFound

PATH = "/talent/cultivation"
LIMIT = 4000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""


def id_of(asked: PageRequest, name: str, gone: str) -> int:
    """The id in the address. Raises NotFound for what is none."""
    text = asked.text(name, 20)
    if not (text.isascii() and text.isdigit() and 0 < len(text) < 19):
        raise NotFound(gone)
    return int(text)


def tag(label: Label) -> html.Span:
    """A state's tag."""
    return html.Span(label.text, className=label.css)


def area(control_id: str, placeholder: str, value: str = "", rows: int = 3) -> Any:
    """Several lines of text."""
    return dbc.Textarea(id=control_id, value=value, rows=rows, maxLength=LIMIT, placeholder=placeholder)


def act_card(prefix: str, title: str, fields: Sequence[Any], verb: str, back: str, note: str = "") -> Any:
    """The form of one act with its message and its button; ids are ``<prefix>-done``, -message and -save."""
    body = [
        dcc.Location(id=f"{prefix}-done", refresh="callback-nav"),
        *fields,
        forms.message(f"{prefix}-message"),
        html.Div(
            [
                html.Button(verb, id=f"{prefix}-save", className="btn-main", n_clicks=0),
                dcc.Link("取消", href=back, className="btn-line"),
            ],
            className="actions",
        ),
    ]
    return card(title, html.Div(body, className="form"), note=note, className="card-call", sheet=False)


def named(people: Mapping[int, str], user_id: int | None) -> str:
    """Whoever has an account, by name."""
    return people.get(user_id, "系统") if user_id is not None else "系统"


def whole(value: float | None, label: str) -> int:
    """A whole number that a form gives. Raises Invalid."""
    if value is None:
        raise Invalid(f"请填写{label}。")
    if value != int(value):
        raise Invalid(f"{label}须为整数，请修改。")
    return int(value)
