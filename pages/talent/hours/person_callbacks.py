"""Correcting a person's hours."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_choice, as_id, as_text, as_version
from server.guard import Forbidden, NotFound, Permission, context, current_actor, guarded_callback
from services.talent.hours_claims import Category, Mode, read_hours
from services.talent.hours_years import CorrectionTerms, correct

LONG = 2000


@guarded_callback(
    Output("hours-corrected", "search"),
    Output("correct-message", "children"),
    Input("correct-save", "n_clicks"),
    State("correct-staff", "data"),
    State("correct-year", "data"),
    State("correct-version", "data"),
    State("correct-hours", "value"),
    State("correct-category", "value"),
    State("correct-mode", "value"),
    State("correct-reason", "value"),
    permission=Permission.HOURS_MANAGE,
    example=lambda facts: {
        "correct-save.n_clicks": 1,
        "correct-staff.data": facts["hours"]["staff"],
        "correct-year.data": facts["hours"]["year"],
        "correct-version.data": facts["hours"]["version"],
        "correct-hours.value": "2.5",
        "correct-category.value": "professional",
        "correct-mode.value": "classroom",
        "correct-reason.value": "补记",
    },
    running=[(Output("correct-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def amend(
    clicks: Any,
    staff: Any,
    year: Any,
    version: Any,
    hours: Any,
    category: Any,
    mode: Any,
    reason: Any,
) -> str:
    """Add to a person's year, or take from it, with a reason."""
    chosen = as_id(year)
    terms = CorrectionTerms(
        chosen,
        as_choice(Category, category),
        as_choice(Mode, mode),
        read_hours(as_text(hours, 60, "学时")),
        as_text(reason, LONG, "原因"),
    )
    seq = correct(context(), current_actor(), as_id(staff), as_version(version), terms)
    return f"{done('correct', seq)}&year={chosen}"
