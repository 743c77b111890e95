"""What is done with a batch: applying, the panel, concluding, publishing, objections, the decision."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import on_click
from pages.parsing import as_day, as_id, as_ids, as_optional_id, as_text, as_version
from pages.talent.programme.acts import on_act
from pages.talent.programme.parts import APPLICATIONS
from server.guard import Forbidden, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.talent.programme_applying import begin
from services.talent.programme_batches import conclude, publish, seat, select_people, unseat
from services.talent.programme_objections import lodge, rule

LIMIT = 5000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""
_BATCH, _VERSION = ("programme-batch", "data"), ("programme-version", "data")
_MANAGE = Permission.TALENT_MANAGE


def _facts(name: str) -> Any:
    """The batch and version that the world has for an act."""
    return lambda facts: facts["programme"][name]


@guarded_callback(
    Output("programme-begin-done", "href"),
    Output("programme-begin-message", "children"),
    Input("programme-begin-send", "n_clicks"),
    State(*_BATCH),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "programme-begin-send.n_clicks": 1,
        "programme-batch.data": facts["programme"]["open"],
    },
    running=[(Output("programme-begin-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def begin_one(clicks: Any, batch: Any) -> str:
    """Begin an application and go on to its form."""
    return f"{APPLICATIONS}/{begin(context(), current_actor(), as_id(batch))}"


@on_act(
    "programme-seat",
    [_BATCH, ("programme-seat-people", "value")],
    _MANAGE,
    lambda facts: [facts["programme"]["judged"][0], [facts["programme"]["expert"]]],
)
def seat_some(batch: Any, people: Any) -> tuple[str, int]:
    """Seat reviewers."""
    return "seat", seat(context(), current_actor(), as_id(batch), as_ids(people))


@on_act(
    "programme-unseat",
    [_BATCH, ("programme-unseat-person", "value"), ("programme-unseat-reason", "value")],
    _MANAGE,
    lambda facts: [facts["programme"]["judged"][0], str(facts["programme"]["reviewer"]), "工作变动。"],
)
def unseat_one(batch: Any, person: Any, reason: Any) -> tuple[str, int]:
    """End a reviewer's seat."""
    user_id = as_optional_id(person)
    if user_id is None:
        raise Invalid("请选择要解聘的评委。")
    return "unseat", unseat(context(), current_actor(), as_id(batch), user_id, as_text(reason, LIMIT))


@on_act("programme-conclude", [_BATCH, _VERSION], _MANAGE, _facts("scored"))
def conclude_one(batch: Any, version: Any) -> tuple[str, int]:
    """Close the review."""
    number = as_version(version)
    conclude(context(), current_actor(), as_id(batch), number)
    return "conclude", number


@on_act(
    "programme-publish",
    [_BATCH, _VERSION, ("programme-publish-to", "value")],
    _MANAGE,
    lambda facts: [*facts["programme"]["proposed"], "2025-09-30"],
)
def publish_one(batch: Any, version: Any, last: Any) -> tuple[str, int]:
    """Put the list up for objections."""
    number = as_version(version)
    publish(context(), current_actor(), as_id(batch), number, as_day(last, "公示截止日期"))
    return "publish", number


@on_act(
    "programme-object",
    [
        ("programme-object-person", "value"),
        ("programme-object-text", "value"),
        ("programme-object-source", "value"),
    ],
    Permission.TALENT_OWN,
    lambda facts: [str(facts["programme"]["published"]), "材料与事实不符。", ""],
)
def object_one(person: Any, text: Any, source: Any) -> tuple[str, int]:
    """Object to somebody on the list."""
    application_id = as_optional_id(person)
    if application_id is None:
        raise Invalid("请选择异议对象。")
    told = as_text(text, LIMIT), as_text(source, LIMIT)
    return "object", lodge(context(), current_actor(), application_id, *told)


@on_act(
    "programme-rule",
    [
        ("programme-rule-objection", "value"),
        ("programme-rule-upheld", "value"),
        ("programme-rule-text", "value"),
    ],
    _MANAGE,
    lambda facts: [str(facts["programme"]["objection"]), "no", "经核实不成立。"],
)
def rule_one(objection: Any, upheld: Any, text: Any) -> tuple[str, int]:
    """Say what an objection is worth."""
    objection_id = as_optional_id(objection)
    if objection_id is None:
        raise Invalid("请选择要处理的异议。")
    if upheld not in ("yes", "no"):
        raise Invalid("请选择处理结论：成立或不成立。")
    found = rule(context(), current_actor(), objection_id, upheld == "yes", as_text(text, LIMIT))
    return "rule", found


@on_act(
    "programme-select",
    [_BATCH, _VERSION, ("programme-select-reference", "value"), ("programme-select-on", "value")],
    Permission.TALENT_DECIDE,
    lambda facts: [*facts["programme"]["due"], "试人〔2025〕1 号", ""],
)
def select_some(batch: Any, version: Any, reference: Any, on: Any) -> tuple[str, int]:
    """Select those whose publication is over."""
    number, day = as_version(version), as_day(on, "认定日期")
    select_people(context(), current_actor(), as_id(batch), number, as_text(reference, LIMIT), day)
    return "select", number
