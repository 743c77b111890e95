"""The small forms of one step: a text and a button."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from pages.risks.fields import area


def step_form(
    kind: str, step: str, verb: str, label: str, placeholder: str, *, strong: bool = False, value: str = ""
) -> Any:
    """A step's form; folded unless it is what leads on."""
    prefix = f"{kind}-{step}"
    body = html.Div(
        [
            dcc.Location(id=f"{prefix}-done", refresh="callback-nav"),
            forms.field(label, area(f"{prefix}-text", value, placeholder), required=True),
            forms.message(f"{prefix}-message"),
            html.Div(
                html.Button(
                    verb,
                    id=f"{prefix}-send",
                    className="btn-main" if strong else "btn-line",
                    n_clicks=0,
                ),
                className="actions",
            ),
        ],
        className="form order-form",
    )
    return body if strong else html.Details([html.Summary(verb), body], className="order-more")
