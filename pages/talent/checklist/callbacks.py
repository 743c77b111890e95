"""Claiming items, taking claims back, confirming or returning them, setting a year's list."""

from __future__ import annotations

from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_choice, as_day, as_id, as_items, as_number, as_text, as_version
from pages.talent.training.callbacks import chosen_ids
from pages.talent.years import goes_by_years
from server.guard import (
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.talent.checklist import (
    Action,
    Item,
    Proof,
    StaffGroup,
    claim_item,
    decide_claim,
    decide_claims,
    save_checklist,
)

LIMIT = 2000
_RECALL = {"type": "checklist-recall", "claim": ALL}
_PARTS = ("key", "title", "detail", "proof", "times")

goes_by_years("checklist-year")
goes_by_years("checklist-set-years")


def _shown(what: str, number: int, year: int) -> str:
    """The page of the year anew."""
    return f"{done(what, number)}&year={year}"


@guarded_callback(
    Output("checklist-claim-done", "search"),
    Output("checklist-claim-message", "children"),
    Input("checklist-claim", "n_clicks"),
    State("checklist-of", "data"),
    State("checklist-item", "value"),
    State("checklist-day", "value"),
    State("checklist-text", "value"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "checklist-claim.n_clicks": 1,
        "checklist-of.data": facts["training"]["year"],
        "checklist-item.value": facts["training"]["free_item"],
        "checklist-day.value": facts["today"],
        "checklist-text.value": "读完一本编目学专著，写了读书笔记。",
    },
    running=[(Output("checklist-claim", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def claim(clicks: Any, year: Any, item: Any, day: Any, text: Any) -> str:
    """Claim an item; what is wrong is said beside the form, which keeps what was typed."""
    key = as_text(item, 40)
    if key in ("", "0"):
        raise Invalid("请选择申报项目。", {"item": "必填"})
    which = as_version(year)
    number = claim_item(
        context(), current_actor(), which, key, as_day(day, "完成日期"), as_text(text, LIMIT, "说明")
    )
    return _shown("claim", number, which)


@guarded_callback(
    Output("checklist-recall-done", "search"),
    Output("checklist-recall-message", "children"),
    Input(_RECALL, "n_clicks"),
    State(_RECALL, "id"),
    State("checklist-of", "data"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "checklist-recall.n_clicks": [
            {
                "id": {"type": "checklist-recall", "claim": facts["training_own"]["claim"]},
                "property": "n_clicks",
                "value": 1,
            }
        ],
        "checklist-recall.id": [
            {
                "id": {"type": "checklist-recall", "claim": facts["training_own"]["claim"]},
                "property": "id",
                "value": {"type": "checklist-recall", "claim": facts["training_own"]["claim"]},
            }
        ],
        "checklist-of.data": facts["training"]["year"],
        "changed": f'{{"claim":{facts["training_own"]["claim"]},"type":"checklist-recall"}}.n_clicks',
    },
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def recall(clicks: Any, ids: Any, year: Any) -> str:
    """Take the claim back whose button was clicked."""
    pressed = [entry for count, entry in zip(as_items(clicks), as_items(ids), strict=False) if count]
    if len(pressed) != 1 or not isinstance(pressed[0], dict):
        raise Invalid(MALFORMED)
    number = as_id(pressed[0].get("claim"))
    decide_claim(context(), current_actor(), number, Action.RECALL)
    return _shown("recall", number, as_version(year))


@guarded_callback(
    Output("checklist-decide-done", "search"),
    Output("checklist-decide-message", "children"),
    Input("checklist-approve", "n_clicks"),
    Input("checklist-return", "n_clicks"),
    State("checklist-waiting", "selectedRows"),
    State("checklist-reason", "value"),
    State("checklist-of", "data"),
    permission=Permission.TRAINING_MANAGE,
    example=lambda facts: {
        "changed": "checklist-approve.n_clicks",
        "checklist-approve.n_clicks": 1,
        "checklist-waiting.selectedRows": [{"id": str(facts["training"]["claim"])}],
        "checklist-reason.value": "",
        "checklist-of.data": facts["training"]["year"],
    },
    running=[(Output("checklist-approve", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden, NotFound))
def decide(approved: Any, returned: Any, rows: Any, reason: Any, year: Any) -> str:
    """Confirm or return the claims that are ticked, all or none."""
    chosen = chosen_ids(rows)
    if not chosen:
        raise Invalid("请先勾选要处理的申报。")
    action = Action.RETURN if ctx.triggered_id == "checklist-return" else Action.APPROVE
    decide_claims(context(), current_actor(), chosen, action, as_text(reason, LIMIT, "退回原因"))
    return _shown(action.value, max(chosen), as_version(year))


def _line_values(facts: Any) -> dict[str, Any]:
    values = {"key": "", "title": "读一本专业书", "detail": "", "proof": "claim", "times": 1}
    found: dict[str, Any] = {}
    for part in _PARTS:
        name, prop = {"type": f"checklist-{part}", "line": 1}, "data" if part == "key" else "value"
        found[f"checklist-{part}.{prop}"] = [{"id": name, "property": prop, "value": values[part]}]
    return {
        "checklist-save.n_clicks": 1,
        "checklist-set-year.data": facts["training"]["year"] - 1,
        "checklist-set-group.data": "support",
        "checklist-set-version.data": 0,
        **found,
    }


@guarded_callback(
    Output("checklist-saved", "href"),
    Output("checklist-save-message", "children"),
    Input("checklist-save", "n_clicks"),
    State("checklist-set-year", "data"),
    State("checklist-set-group", "data"),
    State("checklist-set-version", "data"),
    *(
        State({"type": f"checklist-{part}", "line": ALL}, "data" if part == "key" else "value")
        for part in _PARTS
    ),
    permission=Permission.HOURS_MANAGE,
    example=_line_values,
    running=[(Output("checklist-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def save(clicks: Any, year: Any, group: Any, version: Any, *parts: Any) -> str:
    """Set the list; what is wrong is said below the lines, which keep what was typed."""
    columns = [as_items(part, 50) for part in parts]
    if len({len(column) for column in columns}) != 1:
        raise Invalid(MALFORMED)
    items = []
    for number, (key, title, detail, proof, times) in enumerate(zip(*columns, strict=True), 1):
        count = as_number(times, f"第 {number} 项的次数")
        if count is not None and count != int(count):
            raise Invalid(f"第 {number} 项的次数须填整数，请修改。", {"items": "次数"})
        items.append(
            Item(
                as_text(key, 20),
                as_text(title, LIMIT, f"第 {number} 项的名称"),
                as_text(detail, LIMIT, f"第 {number} 项的要求"),
                as_choice(Proof, proof),
                0 if count is None else int(count),
            )
        )
    which = as_version(year)
    seq = save_checklist(
        context(), current_actor(), which, as_choice(StaffGroup, group), as_version(version), items
    )
    return f"/talent/checklist{_shown('save', seq, which)}"
