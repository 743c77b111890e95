"""Opening an evaluation, a director's signature or return, recalling, beginning a correction."""

from __future__ import annotations

from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import (
    as_choice,
    as_day,
    as_id,
    as_items,
    as_mapping,
    as_optional_id,
    as_text,
    as_version,
)
from server.guard import Permission, context, current_actor, guarded_callback
from services.evaluation.deciding import Action, decide
from services.evaluation.opening import open_evaluation
from services.evaluation.reading import EvaluationKind
from services.evaluation.writing import start_correction

REASON_LIMIT = 2000
_FINDING = {"type": "evaluation-finding", "task": ALL}


@guarded_callback(
    Output("evaluation-opened", "search"),
    Output("evaluation-open-message", "children"),
    Input("evaluation-open", "n_clicks"),
    State("evaluation-plan", "data"),
    State("evaluation-node", "data"),
    State("evaluation-kind", "data"),
    State("evaluation-terms", "data"),
    State("evaluation-department", "value"),
    State("evaluation-due", "value"),
    State("evaluation-on", "value"),
    permission=Permission.EVALUATION_MANAGE,
    example=lambda facts: {
        "evaluation-open.n_clicks": 1,
        "evaluation-plan.data": facts["plan"],
        "evaluation-node.data": facts["evaluation_node"],
        "evaluation-kind.data": "midterm",
        "evaluation-terms.data": 0,
        "evaluation-department.value": str(facts["department"]),
        "evaluation-due.value": facts["today"],
        "evaluation-on.value": facts["today"],
    },
    running=[(Output("evaluation-open", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def open_one(
    clicks: Any, plan: Any, node: Any, kind: Any, seen: Any, department: Any, due: Any, on: Any
) -> str:
    """Open the evaluation on the page, or change its terms."""
    evaluation = open_evaluation(
        context(),
        current_actor(),
        as_text(plan, 60),
        as_text(node, 60),
        as_choice(EvaluationKind, kind),
        as_version(seen),
        as_optional_id(department),
        as_day(due, "签署期限"),
        as_day(on, "数据截至"),
    )
    return done("open", evaluation)


@guarded_callback(
    Output("evaluation-decided", "search"),
    Output("evaluation-decide-message", "children"),
    Input("evaluation-approve", "n_clicks"),
    Input("evaluation-return", "n_clicks"),
    State("evaluation-submission", "data"),
    State("evaluation-return-reason", "value"),
    State(_FINDING, "value"),
    State(_FINDING, "id"),
    permission=Permission.EVALUATION_DECIDE,
    example=lambda facts: {
        "evaluation-return.n_clicks": 1,
        "evaluation-submission.data": facts["evaluation_submission"],
        "evaluation-return-reason.value": "请补充成效数据。",
        "evaluation-finding.value": [],
        "evaluation-finding.id": [],
        "changed": "evaluation-return.n_clicks",
    },
    running=[
        (Output("evaluation-approve", "disabled"), True, False),
        (Output("evaluation-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2)
def decide_one(approved: Any, returned: Any, submission: Any, reason: Any, texts: Any, ids: Any) -> str:
    """Sign and freeze the evaluation on the page, or return it."""
    action = Action.RETURN if ctx.triggered_id == "evaluation-return" else Action.APPROVE
    findings = {
        as_id(as_mapping(identity).get("task")): as_text(text, REASON_LIMIT, "认定理由")
        for text, identity in zip(as_items(texts), as_items(ids), strict=False)
    }
    submission_id = as_id(submission)
    told = as_text(reason, REASON_LIMIT, "原因") if action is Action.RETURN else ""
    decide(context(), current_actor(), submission_id, action, told, findings)
    return done(action.value, submission_id)


@guarded_callback(
    Output("evaluation-recalled", "search"),
    Output("evaluation-recall-message", "children"),
    Input("evaluation-recall", "n_clicks"),
    State("evaluation-submission", "data"),
    permission=Permission.EVALUATION_SIGN,
    example=lambda facts: {
        "evaluation-recall.n_clicks": 1,
        "evaluation-submission.data": facts["evaluation_submission"],
    },
    prevent_initial_call=True,
)
@on_click()
def recall_one(clicks: Any, submission: Any) -> str:
    """Recall one's own signature."""
    submission_id = as_id(submission)
    decide(context(), current_actor(), submission_id, Action.RECALL)
    return done("recall", submission_id)


@guarded_callback(
    Output("evaluation-corrected", "search"),
    Output("evaluation-correct-message", "children"),
    Input("evaluation-correct", "n_clicks"),
    State("evaluation-id", "data"),
    permission=Permission.EVALUATION_WRITE,
    example=lambda facts: {
        "evaluation-correct.n_clicks": 1,
        "evaluation-id.data": facts["evaluation_frozen"],
    },
    prevent_initial_call=True,
)
@on_click()
def correct_one(clicks: Any, evaluation: Any) -> str:
    """Begin a correction of the frozen evaluation on the page."""
    evaluation_id = as_id(evaluation)
    start_correction(context(), current_actor(), evaluation_id)
    return done("correct", evaluation_id)
