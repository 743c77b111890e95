"""One way for a button of the programme's forms to do something (see ``parts.act``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from server.guard import Forbidden, Permission, guarded_callback

Act = Callable[..., tuple[str, int]]
"""Does it with the values of the form's fields; returns the word for what was done, and a number."""


def on_act(
    prefix: str,
    fields: Sequence[tuple[str, str]],
    permission: Permission,
    example: Callable[[Mapping[str, Any]], Sequence[Any]],
) -> Callable[[Act], Act]:
    """Make a function what the button of ``parts.act(prefix, …)`` does; ``fields`` are given to it in order.

    ``example`` returns one value for each of the fields.
    """

    def decorate(function: Act) -> Act:
        def sample(facts: Mapping[str, Any]) -> Mapping[str, Any]:
            values = {
                f"{name}.{prop}": given for (name, prop), given in zip(fields, example(facts), strict=True)
            }
            return {f"{prefix}-send.n_clicks": 1, **values}

        @guarded_callback(
            Output(f"{prefix}-done", "search"),
            Output(f"{prefix}-message", "children"),
            Input(f"{prefix}-send", "n_clicks"),
            *(State(name, prop) for name, prop in fields),
            permission=permission,
            example=sample,
            running=[(Output(f"{prefix}-send", "disabled"), True, False)],
            prevent_initial_call=True,
        )
        @on_click(besides=(Forbidden,))
        def send(clicks: Any, *values: Any) -> str:
            return done(*function(*values))

        return function

    return decorate
