"""Registering documents and cases, concluding, withdrawing and reopening."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_ids, as_text, as_version
from pages.talent.cadres.parts import LIMIT
from server.guard import (
    Context,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.talent import mechanism_editing
from services.talent.mechanism_editing import Conclusion, Mechanism

MANAGE = Permission.CADRE_MANAGE


def _chosen(value: Any) -> str:
    """What a select box gives; empty for none."""
    text = as_text(value, 40)
    return "" if text == "0" else text


def _mechanism(value: Any) -> Mechanism | None:
    return as_choice(Mechanism, value) if _chosen(value) else None


def _document_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found, version = facts["cadres"]["document"]
    return {
        "document-save.n_clicks": 1,
        "document-id.data": found,
        "document-version.data": version,
        "document-mechanism.value": "tolerate",
        "document-title.value": "容错纠错实施办法（试行）",
        "document-number.value": "",
        "document-issued.value": "2023-05-10",
        "document-force.value": "yes",
        "document-reason.value": "",
    }


@guarded_callback(
    Output("document-done", "href"),
    Output("document-message", "children"),
    Input("document-save", "n_clicks"),
    State("document-id", "data"),
    State("document-version", "data"),
    State("document-mechanism", "value"),
    State("document-title", "value"),
    State("document-number", "value"),
    State("document-issued", "value"),
    State("document-force", "value"),
    State("document-reason", "value"),
    permission=MANAGE,
    example=_document_example,
    running=[(Output("document-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def save_document(
    clicks: Any,
    document: Any,
    version: Any,
    mechanism: Any,
    title: Any,
    number: Any,
    issued: Any,
    force: Any,
    reason: Any,
) -> str:
    """Register a document or save its change."""
    found, seq = mechanism_editing.save_document(
        context(),
        current_actor(),
        as_version(document) or None,
        as_version(version),
        _mechanism(mechanism),
        as_text(title, LIMIT, "文件名称"),
        as_text(number, LIMIT, "文号"),
        as_day(issued, "印发日期"),
        as_text(force, 10) != "no",
        as_text(reason, LIMIT, "原因"),
    )
    return f"/talent/mechanisms/documents/{found}{done('save', seq)}"


def _register_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "case-register.n_clicks": 1,
        "case-mechanism.value": "encourage",
        "case-opened.value": facts["today"],
        "case-title.value": "年度先进集体带头人激励",
        "case-people.value": [facts["cadres"]["free"]],
        "case-situation.value": "年度考核优秀。",
    }


@guarded_callback(
    Output("case-done", "href"),
    Output("case-register-message", "children"),
    Input("case-register", "n_clicks"),
    State("case-mechanism", "value"),
    State("case-opened", "value"),
    State("case-title", "value"),
    State("case-people", "value"),
    State("case-situation", "value"),
    permission=MANAGE,
    example=_register_example,
    running=[(Output("case-register", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def register_case(clicks: Any, mechanism: Any, opened: Any, title: Any, people: Any, situation: Any) -> str:
    """Register a case."""
    found = mechanism_editing.register_case(
        context(),
        current_actor(),
        _mechanism(mechanism),
        as_text(title, LIMIT, "事项名称"),
        as_text(situation, LIMIT, "情况"),
        as_ids(people),
        as_day(opened, "受理日期"),
    )
    return f"/talent/mechanisms/cases/{found}{done('register', found)}"


def _conclude_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found, version = facts["cadres"]["case"]
    return {
        "case-conclude.n_clicks": 1,
        "case-id.data": found,
        "case-version.data": version,
        "case-conclusion.value": "tolerated",
        "case-concluded.value": facts["today"],
        "case-opinion.value": "馆务会研究决定予以容错。",
    }


@guarded_callback(
    Output("case-conclude-done", "search"),
    Output("case-conclude-message", "children"),
    Input("case-conclude", "n_clicks"),
    State("case-id", "data"),
    State("case-version", "data"),
    State("case-conclusion", "value"),
    State("case-concluded", "value"),
    State("case-opinion", "value"),
    permission=MANAGE,
    example=_conclude_example,
    running=[(Output("case-conclude", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def conclude(clicks: Any, case: Any, version: Any, conclusion: Any, concluded: Any, opinion: Any) -> str:
    """Bring a case to its conclusion."""
    chosen = as_choice(Conclusion, conclusion) if _chosen(conclusion) else None
    seq = mechanism_editing.conclude_case(
        context(),
        current_actor(),
        as_id(case),
        as_version(version),
        chosen,
        as_day(concluded, "结论日期"),
        as_text(opinion, LIMIT, "结论意见"),
    )
    return done("conclude", seq)


Take = Callable[[Context, Any, int, int, str], int]

STEPS: tuple[tuple[str, Take, str], ...] = (
    ("withdraw", mechanism_editing.withdraw_case, "case"),
    ("reopen", mechanism_editing.reopen_case, "concluded"),
)
"""The step, what it calls, and which of the facts' cases the example takes."""


def _register(step: str, take: Take, which: str) -> None:
    def example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
        found, version = facts["cadres"][which]
        return {
            f"case-{step}.n_clicks": 1,
            "case-id.data": found,
            "case-version.data": version,
            f"case-{step}-reason.value": "情况有变化。",
        }

    @guarded_callback(
        Output(f"case-{step}-done", "search"),
        Output(f"case-{step}-message", "children"),
        Input(f"case-{step}", "n_clicks"),
        State("case-id", "data"),
        State("case-version", "data"),
        State(f"case-{step}-reason", "value"),
        permission=MANAGE,
        example=example,
        running=[(Output(f"case-{step}", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    @on_click(besides=(NotFound,))
    def send(clicks: Any, case: Any, version: Any, reason: Any) -> str:
        """Take the step, with its reason."""
        words = as_text(reason, LIMIT, "原因")
        return done(step, take(context(), current_actor(), as_id(case), as_version(version), words))


for _step in STEPS:
    _register(*_step)
