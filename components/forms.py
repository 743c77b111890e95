"""Fields of forms: a label above its control, choices with an empty one, days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria, data

NONE = "0"
"""The value of an empty choice: an empty text would be taken for a placeholder."""


def field(label: str, control: Any, *, required: bool = False, hint: str = "") -> html.Div:
    """A control with an id under its label."""
    parts = [html.Label(label, htmlFor=control.id), control]
    if hint:
        parts.append(html.P(hint, className="field-hint"))
    return html.Div(parts, className="field is-required" if required else "field")


def text(control_id: str, value: str = "", *, limit: int = 80, **props: Any) -> Any:
    """One line of text."""
    return dbc.Input(id=control_id, value=value, maxLength=limit, autoComplete="off", **props)


def number(control_id: str, value: float | None, **props: Any) -> Any:
    """A number."""
    return dbc.Input(id=control_id, type="number", value=value, **{"step": "any", **props})


def day(control_id: str, value: date | None = None) -> Any:
    """A day."""
    return dbc.Input(id=control_id, type="date", value=value.isoformat() if value else None)


def reason(control_id: str, placeholder: str = "将记入变更台账") -> Any:
    """The reason for an act."""
    return dbc.Textarea(id=control_id, rows=2, maxLength=500, placeholder=placeholder)


def staying(control: Any, key: str) -> Any:
    """A control that keeps what was typed when the page is shown anew under the same key; empty for none."""
    if key:
        control.persistence, control.persistence_type = key, "memory"
    return control


def choice(control_id: str, options: Iterable[tuple[Any, str]], value: Any = None, *, empty: str = "") -> Any:
    """One of some options by value and words; with ``empty`` none of them may be chosen."""
    listed = [{"label": empty, "value": NONE}] if empty else []
    listed += [{"label": words, "value": str(key)} for key, words in options]
    chosen = NONE if value is None and empty else ("" if value is None else str(value))
    return dbc.Select(id=control_id, options=listed, value=chosen)


def several(control_id: str, options: Iterable[tuple[Any, str]], placeholder: str) -> Any:
    """Any number of some options by value and words."""
    listed = [{"label": words, "value": key} for key, words in options]
    return dcc.Dropdown(id=control_id, options=listed, value=[], multi=True, placeholder=placeholder)


def message(control_id: str) -> html.Div:
    """Where a form says what is wrong."""
    return html.Div(id=control_id, **aria(live="assertive"))


def shown_once(password: str, login: str) -> html.Div:
    """A temporary password, to be copied and handed over: it is kept nowhere and not shown again."""
    return html.Div(
        [
            html.P(f"账户 {login} 的临时密码（只显示这一次，离开本页后无法再看到）："),
            html.Div(
                [
                    html.Code(password, id="temporary-password", className="secret"),
                    html.Button(
                        "复制",
                        type="button",
                        className="btn-line btn-small",
                        **data(copy="temporary-password"),
                    ),
                ],
                className="row-line",
            ),
            html.P("请当面或通过可靠渠道转交本人；首次登录时系统会要求修改。", className="field-hint"),
        ],
        className="notice notice-good",
        role="status",
    )
