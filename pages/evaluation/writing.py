"""The form of an evaluation: autosave while typing, the department head's signature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import ALL, Input, Output, State, no_update

from components.conflict import conflict_notice, notice
from components.forms import NONE
from pages.drafts import autosaved, form_of, sent_when_settled
from pages.frame import done
from pages.parsing import as_choice, as_id, as_items, as_mapping, as_text, as_version
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.evaluation.reading import EvaluationBody, Section
from services.evaluation.writing import save_draft, sign

REASON_LIMIT, TEXT_LIMIT = 2000, 6000
"""What is taken over the wire; what may be kept the service says, with how much too long it is."""

_VERDICT = {"type": "evaluation-verdict", "task": ALL}
_INTO = {"type": "evaluation-into", "task": ALL}
_REASON = {"type": "evaluation-reason", "task": ALL}
_TEXT = {"type": "evaluation-text", "section": ALL}
_WORDS = ((_VERDICT, "value"), (_INTO, "value"), (_REASON, "value"), (_TEXT, "value"))
_FORM = form_of(
    _WORDS,
    State(_REASON, "id"),
    State(_TEXT, "id"),
    State("evaluation-id", "data"),
    State("evaluation-version", "data"),
    State("evaluation-page", "data"),
)
"""The form as a whole: what was filled in, and which evaluation, draft and opened form it is."""


@dataclass(frozen=True)
class _Sent:
    """The form as it was sent."""

    body: EvaluationBody
    evaluation_id: int
    version: int
    page: str


def _read(form: tuple[Any, ...]) -> _Sent:
    """The values of ``_FORM``. Raises Invalid for what no such form would send."""
    kinds, intos, reasons, texts, tasks, sections, evaluation, version, page = form
    verdicts: dict[int, dict[str, str]] = {}
    rows = zip(as_items(tasks), as_items(kinds), as_items(intos), as_items(reasons), strict=False)
    for identity, kind, into, reason in rows:
        verdicts[as_id(as_mapping(identity).get("task"))] = {
            "kind": "" if kind == NONE else as_text(kind, 20),
            "into": as_text(into, 60, "并入的项目编号").strip(),
            "reason": as_text(reason, REASON_LIMIT, "理由"),
        }
    told = {
        as_choice(Section, as_mapping(identity).get("section")): as_text(text, TEXT_LIMIT, "文字").strip()
        for identity, text in zip(as_items(sections), as_items(texts), strict=False)
    }
    body = EvaluationBody(told, verdicts)
    return _Sent(body, as_id(evaluation), as_version(version), as_text(page, 32))


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    task = facts["evaluation_task"]

    def one(name: str, value: Any) -> dict[str, Any]:
        identity = {"type": f"evaluation-{name}", "task": task}
        return {f"evaluation-{name}.value": [{"id": identity, "property": "value", "value": value}]}

    reason = {"type": "evaluation-reason", "task": task}
    sections = [{"type": "evaluation-text", "section": name} for name in ("overall", "results", "problems")]
    return {
        **one("verdict", "carried"),
        **one("into", ""),
        **one("reason", "转入下一规划继续实施。"),
        "evaluation-reason.id": [{"id": reason, "property": "id", "value": reason}],
        "evaluation-text.value": [{"id": i, "property": "value", "value": "符合预期。"} for i in sections],
        "evaluation-text.id": [{"id": i, "property": "id", "value": i} for i in sections],
        "evaluation-id.data": facts["evaluation"],
        "evaluation-version.data": 0,
        "evaluation-page.data": "0123456789abcdef",
        "evaluation-stamp.data": 1,
        "evaluation-send.data": 1,
        "evaluation-overwrite.n_clicks": 0,
        "changed": "evaluation-stamp.data",
    }


def _save(sent: _Sent, version: int, stamp: int) -> int:
    return save_draft(
        context(), current_actor(), sent.evaluation_id, version, sent.body, page=sent.page, stamp=stamp
    )


autosaved(
    "evaluation",
    _WORDS,
    _FORM,
    permission=Permission.EVALUATION_WRITE,
    example=_example,
    read=_read,
    save=_save,
)
sent_when_settled("evaluation", "evaluation-sign")


@guarded_callback(
    Output("evaluation-done", "search"),
    Output("evaluation-message", "children"),
    Input("evaluation-send", "data"),
    *_FORM,
    permission=Permission.EVALUATION_SIGN,
    example=lambda facts: {**_example(facts), "changed": ""},
    running=[(Output("evaluation-sign", "disabled"), True, False)],
    prevent_initial_call=True,
)
def sign_one(clicks: Any, *form: Any) -> tuple[Any, Any]:
    """Sign for the department and show the page anew."""
    if not clicks:
        return no_update, no_update
    try:
        sent = _read(form)
        found = sign(context(), current_actor(), sent.evaluation_id, sent.version, sent.body, page=sent.page)
    except Conflict as error:
        return no_update, conflict_notice(error)
    except Invalid as error:
        return no_update, notice(error.message)
    return done("submit", found), no_update
