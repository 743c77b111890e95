"""Stating a project's money, deciding on it, taking it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_choice, as_day, as_id, as_items, as_mapping, as_text, as_version
from server.guard import Forbidden, Invalid, Permission, context, current_actor, guarded_callback
from services.money.reading import Kind
from services.money.stating import Action, Amounts, MoneyTerms, decide, read_amounts, state_money

LIMIT = 2000
_CELLS = {"type": "money-cell", "source": ALL, "kind": ALL}


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    cells = [{"type": "money-cell", "source": "city", "kind": kind.value} for kind in Kind]
    typed = ("120.50", "100", "60")
    return {
        "money-submit.n_clicks": 1,
        "money-project.data": facts["project"],
        "money-year.data": 2025,
        "money-version.data": 0,
        "money-cell.value": [
            {"id": cell, "property": "value", "value": text} for cell, text in zip(cells, typed, strict=True)
        ],
        "money-cell.id": [{"id": cell, "property": "id", "value": cell} for cell in cells],
        "money-day.value": facts["today"],
        "money-note.value": "",
    }


@guarded_callback(
    Output("money-done", "search"),
    Output("money-message", "children"),
    Input("money-submit", "n_clicks"),
    State("money-project", "data"),
    State("money-year", "data"),
    State("money-version", "data"),
    State(_CELLS, "value"),
    State(_CELLS, "id"),
    State("money-day", "value"),
    State("money-note", "value"),
    permission=Permission.MONEY_WRITE,
    example=_example,
    running=[(Output("money-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def submit(
    clicks: Any,
    project: Any,
    year: Any,
    version: Any,
    values: Any,
    ids: Any,
    day: Any,
    note: Any,
) -> str:
    """Submit the form for a year; what is wrong is said beside it, and it keeps what was typed."""
    wanted = as_id(year)
    terms = MoneyTerms(
        year=wanted,
        amounts=_amounts(as_items(values), as_items(ids)),
        effective_on=as_day(day, "数据截至"),
        note=as_text(note, LIMIT, "说明"),
    )
    found = state_money(context(), current_actor(), as_id(project), as_version(version), terms)
    return f"{done('submit', found)}&year={wanted}"


def _amounts(values: list[Any], ids: list[Any]) -> dict[str, Amounts]:
    """The amounts of each source from the cells of the form."""
    if len(values) != len(ids):
        raise Invalid(MALFORMED)
    typed: dict[str, dict[Kind, str]] = {}
    for value, found in zip(values, ids, strict=True):
        cell = as_mapping(found)
        kind = as_choice(Kind, cell.get("kind"))
        typed.setdefault(as_text(cell.get("source"), 40), {})[kind] = as_text(value, 60, "金额")
    return {source: read_amounts(source, cells) for source, cells in typed.items()}


def _decision(button: str) -> dict[str, Any]:
    return {
        "money-reason.value": "请补充到位凭证。",
        f"{button}.n_clicks": 1,
        "changed": f"{button}.n_clicks",
    }


@guarded_callback(
    Output("money-judged", "search"),
    Output("money-decide-message", "children"),
    Input("money-approve", "n_clicks"),
    Input("money-return", "n_clicks"),
    State("money-statement", "data"),
    State("money-reason", "value"),
    permission=Permission.MONEY_DECIDE,
    example=lambda facts: {
        **_decision("money-approve"),
        "money-return.n_clicks": 0,
        "money-statement.data": facts["money"],
    },
    running=[
        (Output("money-approve", "disabled"), True, False),
        (Output("money-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden,))
def judge(approved: Any, returned: Any, statement: Any, reason: Any) -> str:
    """Approve what waits, or return it with a reason."""
    action = Action.RETURN if ctx.triggered_id == "money-return" else Action.APPROVE
    found = as_id(statement)
    decide(context(), current_actor(), found, action, as_text(reason, LIMIT, "原因"))
    return done(action.value, found)


@guarded_callback(
    Output("money-recalled", "search"),
    Output("money-recall-message", "children"),
    Input("money-recall", "n_clicks"),
    State("money-statement", "data"),
    permission=Permission.MONEY_WRITE,
    example=lambda facts: {"money-recall.n_clicks": 1, "money-statement.data": facts["money"]},
    running=[(Output("money-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def recall(clicks: Any, statement: Any) -> str:
    """Take one's own statement back before it was decided on."""
    found = as_id(statement)
    decide(context(), current_actor(), found, Action.RECALL)
    return done("recall", found)
