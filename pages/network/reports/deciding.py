"""The form below reports: the steps that the person may take with those ticked, and the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria
from components.labels.network import REPORT_ACTIONS
from pages.frame import PageRequest
from server.guard import Permission
from services.network.report_list import ReportLine
from services.network.reporting import Action

REVIEWING, APPROVING = "network-review", "network-approve"
"""What the ids of the controls begin with: those of a district's reviewer, those of the city's library."""
STEPS: dict[str, tuple[Action, ...]] = {
    REVIEWING: (Action.REVIEW, Action.RETURN),
    APPROVING: (Action.APPROVE, Action.REVIEW, Action.RETURN, Action.UNLOCK),
}
PERMISSIONS = {REVIEWING: Permission.UNIT_REVIEW, APPROVING: Permission.UNIT_APPROVE}


def decision_form(asked: PageRequest, lines: Sequence[ReportLine], seen: int) -> list[Any]:
    """The buttons for what can be done with any of these reports; nothing where nothing can."""
    possible = {action for line in lines for action in line.actions}
    desk = APPROVING if asked.actor.may(Permission.UNIT_APPROVE) else REVIEWING
    steps = [action for action in STEPS[desk] if action in possible]
    if not steps or not asked.actor.may(PERMISSIONS[desk]):
        return []
    buttons = [
        html.Button(
            f"所选{REPORT_ACTIONS[action].text}",
            id=f"{desk}-{action.value}",
            className=REPORT_ACTIONS[action].css,
            n_clicks=0,
            hidden=action not in steps,
        )
        for action in STEPS[desk]
    ]
    return [
        html.Div(
            [
                dcc.Location(id=f"{desk}-done", refresh="callback-nav"),
                dcc.Store(id=f"{desk}-seen", data=seen),
                html.Div(
                    [
                        html.Label("原因（退回、解锁时须填）", htmlFor=f"{desk}-reason"),
                        dbc.Textarea(id=f"{desk}-reason", rows=2, maxLength=500),
                    ],
                    className="field",
                ),
                html.Div(id=f"{desk}-message", **aria(live="assertive")),
                html.Div(buttons, className="actions"),
            ],
            className="form form-inset",
        )
    ]
