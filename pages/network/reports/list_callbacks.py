"""报表审核: review, approve, return and unlock what is ticked, or the one report that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx, no_update

from components.conflict import notice
from pages.frame import done
from pages.network.reports.deciding import APPROVING, PERMISSIONS, REVIEWING, STEPS
from pages.network.reports.told import refused_notice
from pages.parsing import MALFORMED, as_items, as_mapping, as_text, as_version
from server.guard import Invalid, NotFound, context, current_actor, guarded_callback
from services.network.reporting import Action, act

REASON_LIMIT = 2000

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="passOn"),
    Output("network-chosen", "data"),
    Input("network-reports", "selectedRows"),
    prevent_initial_call=True,
)


def _named(row: Any) -> tuple[str, str]:
    """Unit and period of a ticked row. Raises Invalid for anything else."""
    code, bar, period = as_text(as_mapping(row).get("id"), 60).partition("|")
    if not (code and bar and period):
        raise Invalid(MALFORMED)
    return code, period


def _register(desk: str) -> None:
    """The callback of one desk's buttons."""

    def example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
        waiting = facts["network"]["submitted" if desk == REVIEWING else "reviewed"]
        return {
            f"{desk}-return.n_clicks": 1,
            "network-chosen.data": [{"id": f"{waiting}|{facts['network']['marks']['period']}"}],
            f"{desk}-reason.value": "请核对到馆人次。",
            f"{desk}-seen.data": 2**40,
            "changed": f"{desk}-return.n_clicks",
        }

    @guarded_callback(
        Output(f"{desk}-done", "search"),
        Output(f"{desk}-message", "children"),
        *(Input(f"{desk}-{action.value}", "n_clicks") for action in STEPS[desk]),
        State("network-chosen", "data"),
        State(f"{desk}-reason", "value"),
        State(f"{desk}-seen", "data"),
        State(f"{desk}-done", "search"),
        permission=PERMISSIONS[desk],
        example=example,
        running=[(Output(f"{desk}-{action.value}", "disabled"), True, False) for action in STEPS[desk]],
        prevent_initial_call=True,
    )
    def decide(*values: Any) -> tuple[Any, Any]:
        """Take the step with the reports that are ticked; what could not be taken is named."""
        *clicks, chosen, reason, seen, search = values
        if not any(clicks):
            return no_update, no_update
        try:
            action = Action(str(ctx.triggered_id or "").removeprefix(f"{desk}-"))
        except ValueError:
            raise Invalid(MALFORMED) from None
        try:
            pressed = sum(as_version(count or 0) for count in clicks)
            shown = _filters(as_text(search, 300))
            items = [_named(row) for row in as_items(chosen)]
            said = as_text(reason, REASON_LIMIT, "原因")
            outcomes = act(context(), current_actor(), action, items, said, seen=as_version(seen))
        except (Invalid, NotFound) as error:
            return no_update, notice(error.message)
        again = f"{done(action.value, pressed)}{shown}"
        if any(outcome.state is None for outcome in outcomes):
            return no_update, refused_notice(outcomes, again.replace("done=", "was="))
        return again, ""


def _filters(search: str) -> str:
    """The filters of an address, without what was told there."""
    parts = search.removeprefix("?").split("&")
    kept = (part for part in parts if part.split("=")[0] in ("period", "library", "state"))
    return "".join(f"&{part}" for part in kept)


_register(REVIEWING)
_register(APPROVING)
