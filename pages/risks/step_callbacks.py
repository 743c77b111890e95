"""Closing, opening again, solving, answering: one callback for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback

from pages.frame import done, on_click
from pages.parsing import as_id, as_text, as_version
from pages.risks.fields import LIMIT
from server.guard import (
    Context,
    Forbidden,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.risks import assessing, solving

Take = Callable[[Context, Any, int, int, str], int]

STEPS: tuple[tuple[str, str, Take, Permission, str], ...] = (
    ("risk", "close", assessing.close_risk, Permission.RISK_WRITE, "open"),
    ("risk", "reopen", assessing.reopen_risk, Permission.RISK_WRITE, "closed"),
    ("problem", "answer", solving.answer_problem, Permission.PROBLEM_ANSWER, "coordinating"),
    ("problem", "solve", solving.solve_problem, Permission.RISK_WRITE, "open"),
    ("problem", "close", solving.close_problem, Permission.RISK_WRITE, "open"),
    ("problem", "reopen", solving.reopen_problem, Permission.RISK_WRITE, "solved"),
)
"""Of which kind, the step, what it calls, what it needs, and in which state the example's thing stands."""


def _register(kind: str, step: str, take: Take, permission: Permission, state: str) -> None:
    prefix = f"{kind}-{step}"

    def example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
        found, version = facts[f"{kind}s"][state]
        return {
            f"{prefix}-send.n_clicks": 1,
            f"{kind}-id.data": found,
            f"{kind}-version.data": version,
            f"{prefix}-text.value": "经核实，情况已经改变。",
        }

    @guarded_callback(
        Output(f"{prefix}-done", "search"),
        Output(f"{prefix}-message", "children"),
        Input(f"{prefix}-send", "n_clicks"),
        State(f"{kind}-id", "data"),
        State(f"{kind}-version", "data"),
        State(f"{prefix}-text", "value"),
        permission=permission,
        example=example,
        running=[(Output(f"{prefix}-send", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    @on_click(besides=(Forbidden, NotFound))
    def send(clicks: Any, found: Any, version: Any, text: Any) -> str:
        """Take the step; what is wrong is said beside the form, which keeps what was typed."""
        words = as_text(text, LIMIT)
        return done(step, take(context(), current_actor(), as_id(found), as_version(version), words))


for _step in STEPS:
    _register(*_step)

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="navigate"),
    Output("risks-department", "title"),
    Input("risks-department", "value"),
    prevent_initial_call=True,
)
