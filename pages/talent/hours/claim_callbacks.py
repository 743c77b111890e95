"""Writing a claim, submitting it, taking it back, recognising it or sending it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import as_choice, as_id, as_text, as_version
from pages.talent.hours.claim_form import LONG, claim_states, example_of, terms_of
from server.guard import Forbidden, NotFound, Permission, context, current_actor, guarded_callback
from services.talent.hours_claims import (
    Action,
    AssessmentTerms,
    Category,
    Mode,
    decide,
    discard_claim,
    read_hours,
    recognise,
    save_claim,
    submit_claim,
)

PATH = "/talent/hours/claim"


@guarded_callback(
    Output("claim-made", "href"),
    Output("claim-new-message", "children"),
    Input("claim-new-save", "n_clicks"),
    *claim_states("claim-new"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {"claim-new-save.n_clicks": 1, **example_of("claim-new", facts["today"])},
    running=[(Output("claim-new-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def make(clicks: Any, *fields: Any) -> str:
    """Write a new claim and go to its page, where the certificate is uploaded."""
    found = save_claim(context(), current_actor(), None, 0, terms_of(*fields))
    return f"{PATH}{done('save', found.version)}&claim={found.id}"


def _own(facts: Mapping[str, Any], button: str) -> dict[str, Any]:
    return {
        f"{button}.n_clicks": 1,
        "claim-id.data": facts["claim"][0],
        "claim-version.data": facts["claim"][1],
        **example_of("claim", facts["today"]),
    }


@guarded_callback(
    Output("claim-saved", "search"),
    Output("claim-message", "children"),
    Input("claim-save", "n_clicks"),
    State("claim-id", "data"),
    State("claim-version", "data"),
    *claim_states("claim"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: _own(facts, "claim-save"),
    running=[(Output("claim-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def save(clicks: Any, claim: Any, version: Any, *fields: Any) -> str:
    """Save the form of a claim."""
    terms = terms_of(*fields)
    found = save_claim(context(), current_actor(), as_id(claim), as_version(version), terms)
    return f"{done('save', found.version)}&claim={found.id}"


@guarded_callback(
    Output("claim-submitted", "search"),
    Output("claim-submit-message", "children"),
    Input("claim-submit", "n_clicks"),
    State("claim-id", "data"),
    State("claim-version", "data"),
    *claim_states("claim"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: _own(facts, "claim-submit"),
    running=[(Output("claim-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def submit(clicks: Any, claim: Any, version: Any, *fields: Any) -> str:
    """Save the form and submit the claim."""
    terms = terms_of(*fields)
    found = submit_claim(context(), current_actor(), as_id(claim), as_version(version), terms)
    return f"{done('submit', found.version)}&claim={found.id}"


@guarded_callback(
    Output("claim-recalled", "search"),
    Output("claim-recall-message", "children"),
    Input("claim-recall", "n_clicks"),
    State("claim-id", "data"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {"claim-recall.n_clicks": 1, "claim-id.data": facts["claim_waiting"][0]},
    running=[(Output("claim-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def recall(clicks: Any, claim: Any) -> str:
    """Take one's own claim back before it was decided on."""
    found = as_id(claim)
    decide(context(), current_actor(), found, Action.RECALL)
    return f"{done('recall', found)}&claim={found}"


@guarded_callback(
    Output("claim-discarded", "href"),
    Output("claim-discard-message", "children"),
    Input("claim-discard-confirm", "n_clicks"),
    State("claim-id", "data"),
    State("claim-version", "data"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "claim-discard-confirm.n_clicks": 1,
        "claim-id.data": facts["claim"][0],
        "claim-version.data": facts["claim"][1],
    },
    running=[(Output("claim-discard-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def discard(clicks: Any, claim: Any, version: Any) -> str:
    """Take one's own claim off the list."""
    found = as_id(claim)
    discard_claim(context(), current_actor(), found, as_version(version))
    return f"/talent/hours{done('discard', found)}"


def _decision(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "claim-approve.n_clicks": 1,
        "claim-return.n_clicks": 0,
        "changed": "claim-approve.n_clicks",
        "claim-id.data": facts["claim_to_decide"][0],
        "claim-version.data": facts["claim_to_decide"][1],
        "assess-category.value": "professional",
        "assess-mode.value": "classroom",
        "assess-hours.value": "",
        "assess-reason.value": "",
    }


@guarded_callback(
    Output("claim-decided", "search"),
    Output("claim-decide-message", "children"),
    Input("claim-approve", "n_clicks"),
    Input("claim-return", "n_clicks"),
    State("claim-id", "data"),
    State("claim-version", "data"),
    State("assess-category", "value"),
    State("assess-mode", "value"),
    State("assess-hours", "value"),
    State("assess-reason", "value"),
    permission=Permission.HOURS_RECOGNISE,
    example=_decision,
    running=[
        (Output("claim-approve", "disabled"), True, False),
        (Output("claim-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden, NotFound))
def judge(
    approved: Any,
    returned: Any,
    claim: Any,
    version: Any,
    category: Any,
    mode: Any,
    hours: Any,
    reason: Any,
) -> str:
    """Recognise what waits, as converted or as assessed, or return it with a reason."""
    found, told = as_id(claim), as_text(reason, LONG, "理由")
    if ctx.triggered_id == "claim-return":
        decide(context(), current_actor(), found, Action.RETURN, told)
        return done("return", found)
    assessed = AssessmentTerms(
        as_choice(Category, category),
        as_choice(Mode, mode),
        read_hours(as_text(hours, 60, "认定学时"), "认定学时"),
        told,
    )
    recognise(context(), current_actor(), found, as_version(version), assessed)
    return done("approve", found)
