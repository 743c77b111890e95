"""月报汇总: autosave of a domain's text, finishing it, taking it up again, pressing for what is missing."""

from __future__ import annotations

from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx, no_update

from components.conflict import conflict_notice, notice
from components.formatting import local_moment
from pages.frame import done, on_click
from pages.parsing import as_id, as_items, as_mapping, as_optional_id, as_text, as_version
from server.guard import Conflict, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.consolidation import TEXT_LIMIT, finish_text, press_chosen, reopen_text, save_text

_FORM = (
    State("consolidation-text", "value"),
    State("consolidation-code", "data"),
    State("consolidation-month", "data"),
    State("consolidation-version", "data"),
    State("consolidation-page", "data"),
)


def _example(facts: Any) -> dict[str, Any]:
    return {
        "consolidation-text.value": "本月各项工作按计划推进。",
        "consolidation-code.data": "D01",
        "consolidation-month.data": facts["month"],
        "consolidation-version.data": 0,
        "consolidation-page.data": "0123456789abcdef",
    }


clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="saved"),
    Output("consolidation-saved", "title"),
    Input("consolidation-saved", "children"),
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="stamp"),
    Output("consolidation-stamp", "data"),
    Input("consolidation-text", "value"),
    State("consolidation-stamp", "data"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="settled"),
    Output("consolidation-send", "data"),
    Input("consolidation-finish", "n_clicks"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="startText"),
    Output("consolidation-text", "value"),
    Input("consolidation-fill", "n_clicks"),
    State("consolidation-start", "children"),
    State("consolidation-text", "value"),
    prevent_initial_call=True,
)


@guarded_callback(
    Output("consolidation-version", "data"),
    Output("consolidation-saved", "children"),
    Output("consolidation-autosave-message", "children"),
    Input("consolidation-stamp", "data"),
    *_FORM,
    permission=Permission.CONSOLIDATION_WRITE,
    example=lambda facts: {**_example(facts), "consolidation-stamp.data": 1},
    prevent_initial_call=True,
)
def autosave(stamp: Any, text: Any, code: Any, month: Any, version: Any, page: Any) -> tuple[Any, Any, Any]:
    """Keep the draft whenever the person stops typing; on a conflict, show both texts."""
    try:
        saved = save_text(
            context(),
            current_actor(),
            as_text(month, 7, "月份"),
            as_text(code, 40),
            as_version(version),
            as_text(text, TEXT_LIMIT, "汇总文字"),
            as_text(page, 32),
            as_version(stamp or 0),
        )
    except Conflict as error:
        return no_update, "草稿未保存", conflict_notice(error)
    except Invalid as error:
        return no_update, "草稿未保存", notice(error.message)
    return saved, f"草稿已于 {local_moment(context().clock.now())[-5:]} 保存", ""


@guarded_callback(
    Output("consolidation-done", "href"),
    Output("consolidation-message", "children"),
    Input("consolidation-send", "data"),
    Input("consolidation-reopen", "n_clicks"),
    State("consolidation-seq", "data"),
    *_FORM,
    permission=Permission.CONSOLIDATION_WRITE,
    example=lambda facts: {
        **_example(facts),
        "consolidation-send.data": 1,
        "consolidation-reopen.n_clicks": 0,
        "consolidation-seq.data": 0,
        "changed": "consolidation-send.data",
    },
    prevent_initial_call=True,
)
@on_click(2)
def finish(
    send: Any,
    reopen: Any,
    seq: Any,
    text: Any,
    code: Any,
    month: Any,
    version: Any,
    page: Any,
) -> str:
    """Finish the text on the page, or take it up again."""
    named, shown = as_text(month, 7, "月份"), as_text(code, 40)
    if ctx.triggered_id == "consolidation-reopen":
        number, what = reopen_text(context(), current_actor(), named, shown, as_version(seq)), "reopen"
    else:
        words = as_text(text, TEXT_LIMIT, "汇总文字")
        what = "finish"
        number = finish_text(
            context(), current_actor(), named, shown, as_version(version), words, as_text(page, 32)
        )
    return f"{done(what, number)}&month={named}&domain={shown}"


@guarded_callback(
    Output("consolidation-pressed", "href"),
    Output("consolidation-press-message", "children"),
    Input("consolidation-press", "n_clicks"),
    State("consolidation-reports", "selectedRows"),
    State("consolidation-month", "data"),
    permission=Permission.CONSOLIDATION_WRITE,
    example=lambda facts: {
        "consolidation-press.n_clicks": 1,
        "consolidation-reports.selectedRows": [{"id": str(facts["project"])}],
        "consolidation-month.data": facts["month"],
    },
    running=[(Output("consolidation-press", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def press(clicks: Any, chosen: Any, month: Any) -> str:
    """Press for the reports that are ticked; what was refused is named."""
    projects = [
        as_optional_id(as_text(as_mapping(row).get("id"), 12)) or as_id(None) for row in as_items(chosen)
    ]
    pressed, refused = press_chosen(context(), current_actor(), projects)
    if refused:
        raise Invalid(f"已催报 {pressed} 个。其余没有催报：{'；'.join(refused[:3])}")
    return f"{done('press', as_version(clicks))}&month={as_text(month, 7, '月份')}"
