"""Saving a task of a year, its verdict, what its department says of a quarter, and decisions on that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import as_choice, as_id, as_number, as_optional_id, as_text, as_version
from server.guard import Forbidden, Invalid, Permission, context, current_actor, guarded_callback
from services.years import drawing
from services.years.drawing import ItemTerms, Verdict
from services.years.stating import Action, decide, state_quarter

LIMIT = 2000
_TARGETS = tuple(f"item-q{number}" for number in (1, 2, 3, 4))


def _terms_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    item, version = facts["years"]["draft_item"]
    return {
        "item-save.n_clicks": 1,
        "item-id.data": item,
        "item-year.data": facts["years"]["draft"][0],
        "item-version.data": version,
        "item-plan.data": "",
        "item-title.value": "修订借阅办法",
        "item-department.value": str(facts["department"]),
        "item-director.value": "0",
        "item-node.value": "0",
        "item-kind.value": "once",
        "item-reason.value": "",
        **{f"{target}.value": "印发施行" for target in _TARGETS},
    }


@guarded_callback(
    Output("item-save-done", "href"),
    Output("item-save-message", "children"),
    Input("item-save", "n_clicks"),
    State("item-id", "data"),
    State("item-year", "data"),
    State("item-version", "data"),
    State("item-plan", "data"),
    State("item-title", "value"),
    State("item-department", "value"),
    State("item-director", "value"),
    State("item-node", "value"),
    State("item-kind", "value"),
    State("item-reason", "value"),
    *(State(name, "value") for name in _TARGETS),
    permission=Permission.YEAR_EDIT,
    example=_terms_example,
    running=[(Output("item-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def save(
    clicks: Any,
    item: Any,
    year: Any,
    version: Any,
    plan: Any,
    title: Any,
    department: Any,
    director: Any,
    node: Any,
    kind: Any,
    reason: Any,
    *targets: Any,
) -> str:
    """Save the task in the form, or add it where it is a new one."""
    first, second, third, fourth = (as_text(target, LIMIT, "季度目标") for target in targets)
    terms = ItemTerms(
        title=as_text(title, LIMIT, "任务名称"),
        department_id=as_optional_id(department),
        node_id=as_optional_id(node),
        director_id=as_optional_id(director),
        recurring=as_text(kind, 20) == "recurring",
        targets=(first, second, third, fourth),
    )
    told, of, seen = as_text(reason, LIMIT, "原因"), as_id(year), as_version(version)
    if item == 0:
        number = drawing.add_item(context(), current_actor(), of, seen, terms, told, as_text(plan, 60))
        return f"/years/{of}/items/{number}{done('save', number)}"
    found = as_id(item)
    number = drawing.save_item(context(), current_actor(), found, seen, terms, told)
    return f"/years/{of}/items/{found}{done('save', number)}"


@guarded_callback(
    Output("item-remove-done", "href"),
    Output("item-remove-message", "children"),
    Input("item-remove", "n_clicks"),
    State("item-id", "data"),
    State("item-version", "data"),
    permission=Permission.YEAR_EDIT,
    example=lambda facts: {
        "item-remove.n_clicks": 1,
        "item-id.data": facts["years"]["draft_item"][0],
        "item-version.data": facts["years"]["draft_item"][1],
    },
    running=[(Output("item-remove", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def remove(clicks: Any, item: Any, version: Any) -> str:
    """Take the task off the list."""
    found = as_id(item)
    year = drawing.remove_item(context(), current_actor(), found, as_version(version))
    return f"/years/{year}{done('remove', found)}"


@guarded_callback(
    Output("item-judge-done", "search"),
    Output("item-judge-message", "children"),
    Input("item-judge", "n_clicks"),
    State("item-id", "data"),
    State("item-version", "data"),
    State("item-verdict", "value"),
    State("item-verdict-reason", "value"),
    permission=Permission.YEAR_EDIT,
    example=lambda facts: {
        "item-judge.n_clicks": 1,
        "item-id.data": facts["years"]["issued_item"][0],
        "item-version.data": facts["years"]["issued_item"][1],
        "item-verdict.value": "carried",
        "item-verdict-reason.value": "场地未交付。",
    },
    running=[(Output("item-judge", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def judge(clicks: Any, item: Any, version: Any, verdict: Any, reason: Any) -> str:
    """Save the verdict at the end of the year."""
    if verdict in (None, "", "0"):
        raise Invalid("请选择结论。", {"verdict": "请选择"})
    told = as_text(reason, LIMIT, "原因")
    found = drawing.judge(
        context(), current_actor(), as_id(item), as_version(version), as_choice(Verdict, verdict), told
    )
    return done("judge", found)


@guarded_callback(
    Output("item-submit-done", "search"),
    Output("item-submit-message", "children"),
    Input("item-submit", "n_clicks"),
    State("item-id", "data"),
    State("item-stated", "data"),
    State("item-quarter", "value"),
    State("item-text", "value"),
    State("item-completion", "value"),
    permission=Permission.YEAR_REPORT,
    example=lambda facts: {
        "item-submit.n_clicks": 1,
        "item-id.data": facts["years"]["issued_item"][0],
        "item-stated.data": 0,
        "item-quarter.value": "1",
        "item-text.value": "已征求意见。",
        "item-completion.value": "40",
    },
    running=[(Output("item-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def submit(clicks: Any, item: Any, stated: Any, quarter: Any, text: Any, completion: Any) -> str:
    """Submit what the department says of a quarter."""
    found = state_quarter(
        context(),
        current_actor(),
        as_id(item),
        as_version(stated),
        as_optional_id(quarter) or 0,
        as_text(text, LIMIT, "进展情况"),
        as_number(completion, "完成进度"),
    )
    return done("submit", found)


@guarded_callback(
    Output("item-decide-done", "search"),
    Output("item-decide-message", "children"),
    Input("item-approve", "n_clicks"),
    Input("item-return", "n_clicks"),
    State("item-statement", "data"),
    State("item-decide-reason", "value"),
    permission=Permission.YEAR_DECIDE,
    example=lambda facts: {
        "item-approve.n_clicks": 1,
        "item-return.n_clicks": 0,
        "changed": "item-approve.n_clicks",
        "item-statement.data": facts["years_statement"],
        "item-decide-reason.value": "",
    },
    running=[
        (Output("item-approve", "disabled"), True, False),
        (Output("item-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden,))
def judge_statement(approved: Any, returned: Any, statement: Any, reason: Any) -> str:
    """Approve what waits, or return it with a reason."""
    action = Action.RETURN if ctx.triggered_id == "item-return" else Action.APPROVE
    found = as_id(statement)
    decide(context(), current_actor(), found, action, as_text(reason, LIMIT, "原因"))
    return done(action.value, found)


@guarded_callback(
    Output("item-recall-done", "search"),
    Output("item-recall-message", "children"),
    Input("item-recall", "n_clicks"),
    State("item-statement", "data"),
    permission=Permission.YEAR_REPORT,
    example=lambda facts: {
        "item-recall.n_clicks": 1,
        "item-statement.data": facts["years_statement"],
    },
    running=[(Output("item-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden,))
def recall(clicks: Any, statement: Any) -> str:
    """Take one's own statement back before it was decided on."""
    found = as_id(statement)
    decide(context(), current_actor(), found, Action.RECALL)
    return done("recall", found)
