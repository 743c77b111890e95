"""Saving an exchange, handing in its report, deciding on it, calling an exchange off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_number, as_optional_id, as_text, as_version
from server.guard import (
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.talent.exchanges import (
    Action,
    Category,
    ExchangeKind,
    ExchangeTerms,
    add_exchange,
    cancel_exchange,
    change_exchange,
    decide_report,
    hand_in,
)
from services.talent.training_reading import tenths_of

LIMIT = 8000


def _shown(what: str, number: int, exchange_id: int) -> str:
    """The page of the exchange anew."""
    return f"{done(what, number)}&exchange={exchange_id}"


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "exchange-save.n_clicks": 1,
        "exchange-edited.data": 0,
        "exchange-edited-version.data": 0,
        "exchange-staff.value": str(facts["training"]["attendee"]),
        "exchange-kind.value": "shadowing",
        "exchange-host.value": "试验大学图书馆",
        "exchange-position.value": "古籍部",
        "exchange-from.value": "2026-01-05",
        "exchange-to.value": "2026-01-16",
        "exchange-category.value": "professional",
        "exchange-hours.value": 40,
        "exchange-purpose.value": "",
    }


@guarded_callback(
    Output("exchange-saved", "href"),
    Output("exchange-save-message", "children"),
    Input("exchange-save", "n_clicks"),
    State("exchange-edited", "data"),
    State("exchange-edited-version", "data"),
    State("exchange-staff", "value"),
    State("exchange-kind", "value"),
    State("exchange-host", "value"),
    State("exchange-position", "value"),
    State("exchange-from", "value"),
    State("exchange-to", "value"),
    State("exchange-category", "value"),
    State("exchange-hours", "value"),
    State("exchange-purpose", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=_example,
    running=[(Output("exchange-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def save(clicks: Any, exchange: Any, version: Any, *values: Any) -> str:
    """Register or change the exchange, and show it."""
    staff, kind, host, position, first, last, category, hours, purpose = values
    from_day, to_day = as_day(first, "开始日期"), as_day(last, "结束日期")
    if from_day is None or to_day is None:
        raise Invalid("请填写开始和结束日期。", {"from_day": "必填"})
    terms = ExchangeTerms(
        staff_id=as_optional_id(staff) or 0,
        kind=as_choice(ExchangeKind, kind),
        host=as_text(host, LIMIT, "接收单位"),
        position=as_text(position, LIMIT, "岗位"),
        from_day=from_day,
        to_day=to_day,
        category=as_choice(Category, category),
        tenths=tenths_of(as_number(hours, "学时")),
        purpose=as_text(purpose, LIMIT, "任务与目标"),
    )
    number = as_version(exchange)
    if not number:
        number = add_exchange(context(), current_actor(), terms)
        return f"/talent/exchanges{_shown('add', number, number)}"
    seq = change_exchange(context(), current_actor(), number, as_version(version), terms)
    return f"/talent/exchanges{_shown('change', seq, number)}"


@guarded_callback(
    Output("exchange-report-done", "search"),
    Output("exchange-report-message", "children"),
    Input("exchange-report-send", "n_clicks"),
    State("exchange-id", "data"),
    State("exchange-report-id", "data"),
    State("exchange-text", "value"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "exchange-report-send.n_clicks": 1,
        "exchange-id.data": facts["training_own"]["exchange"],
        "exchange-report-id.data": 0,
        "exchange-text.value": "跟班学习两周，掌握了古籍普查平台的著录规则，回馆后编写操作手册并培训同事。",
    },
    running=[(Output("exchange-report-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def send_report(clicks: Any, exchange: Any, seen: Any, text: Any) -> str:
    """Hand the report in; what is wrong is said beside the form, which keeps what was typed."""
    number = hand_in(
        context(), current_actor(), as_id(exchange), as_version(seen), as_text(text, LIMIT, "报告")
    )
    return _shown("report", number, as_id(exchange))


@guarded_callback(
    Output("exchange-decide-done", "search"),
    Output("exchange-decide-message", "children"),
    Input("exchange-approve", "n_clicks"),
    Input("exchange-return", "n_clicks"),
    State("exchange-id", "data"),
    State("exchange-report-id", "data"),
    State("exchange-reason", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=lambda facts: {
        "changed": "exchange-approve.n_clicks",
        "exchange-approve.n_clicks": 1,
        "exchange-id.data": facts["training_own"]["exchange"],
        "exchange-report-id.data": facts["training"]["report"],
        "exchange-reason.value": "",
    },
    running=[(Output("exchange-approve", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden, NotFound))
def decide(approved: Any, returned: Any, exchange: Any, report: Any, reason: Any) -> str:
    """Approve the report, which credits the hours, or return it."""
    action = Action.RETURN if ctx.triggered_id == "exchange-return" else Action.APPROVE
    number = as_id(report)
    decide_report(context(), current_actor(), number, action, as_text(reason, LIMIT, "退回原因"))
    return _shown(action.value, number, as_id(exchange))


@guarded_callback(
    Output("exchange-recall-done", "search"),
    Output("exchange-recall-message", "children"),
    Input("exchange-recall", "n_clicks"),
    State("exchange-id", "data"),
    State("exchange-report-id", "data"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "exchange-recall.n_clicks": 1,
        "exchange-id.data": facts["training_own"]["exchange"],
        "exchange-report-id.data": facts["training_own"]["report"],
    },
    running=[(Output("exchange-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def recall(clicks: Any, exchange: Any, report: Any) -> str:
    """Take one's own report back."""
    number = as_id(report)
    decide_report(context(), current_actor(), number, Action.RECALL)
    return _shown("recall", number, as_id(exchange))


@guarded_callback(
    Output("exchange-cancel-done", "search"),
    Output("exchange-cancel-message", "children"),
    Input("exchange-cancel-confirm", "n_clicks"),
    State("exchange-id", "data"),
    State("exchange-version", "data"),
    State("exchange-cancel-reason", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=lambda facts: {
        "exchange-cancel-confirm.n_clicks": 1,
        "exchange-id.data": facts["training"]["planned"],
        "exchange-version.data": facts["training"]["planned_version"],
        "exchange-cancel-reason.value": "接收单位调整计划。",
    },
    running=[(Output("exchange-cancel-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def cancel(clicks: Any, exchange: Any, version: Any, reason: Any) -> str:
    """Call the exchange off."""
    seq = cancel_exchange(
        context(), current_actor(), as_id(exchange), as_version(version), as_text(reason, LIMIT, "取消原因")
    )
    return _shown("cancel", seq, as_id(exchange))
