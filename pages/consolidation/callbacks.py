"""月报汇总: autosave of a domain's text, finishing it, taking it up again, pressing for what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx

from pages.drafts import autosaved, form_of, sent_when_settled
from pages.frame import done, on_click
from pages.parsing import as_id, as_items, as_mapping, as_optional_id, as_text, as_version
from server.guard import Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.consolidation import TEXT_LIMIT, finish_text, press_chosen, reopen_text, save_text

_WORDS = (("consolidation-text", "value"),)
_FORM = form_of(
    _WORDS,
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
    ClientsideFunction(namespace="cockpit", function_name="startText"),
    Output("consolidation-text", "value"),
    Input("consolidation-fill", "n_clicks"),
    State("consolidation-start", "children"),
    State("consolidation-text", "value"),
    prevent_initial_call=True,
)


@dataclass(frozen=True)
class _Sent:
    """The form as it was sent."""

    month: str
    code: str
    text: str
    version: int
    page: str


def _read(form: tuple[Any, ...]) -> _Sent:
    """The values of ``_FORM``. Raises Invalid for what no such form would send."""
    text, code, month, version, page = form
    return _Sent(
        month=as_text(month, 7, "月份"),
        code=as_text(code, 40),
        text=as_text(text, TEXT_LIMIT, "汇总文字"),
        version=as_version(version),
        page=as_text(page, 32),
    )


def _save(sent: _Sent, version: int, stamp: int) -> int:
    return save_text(context(), current_actor(), sent.month, sent.code, version, sent.text, sent.page, stamp)


autosaved(
    "consolidation",
    _WORDS,
    _FORM,
    permission=Permission.CONSOLIDATION_WRITE,
    example=lambda facts: {**_example(facts), "consolidation-stamp.data": 1},
    read=_read,
    save=_save,
    overwrites=False,
)
sent_when_settled("consolidation", "consolidation-finish")


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
def finish(send: Any, reopen: Any, seq: Any, *form: Any) -> str:
    """Finish the text on the page, or take it up again."""
    sent = _read(form)
    if ctx.triggered_id == "consolidation-reopen":
        what = "reopen"
        number = reopen_text(context(), current_actor(), sent.month, sent.code, as_version(seq))
    else:
        what = "finish"
        number = finish_text(
            context(), current_actor(), sent.month, sent.code, sent.version, sent.text, sent.page
        )
    return f"{done(what, number)}&month={sent.month}&domain={sent.code}"


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
