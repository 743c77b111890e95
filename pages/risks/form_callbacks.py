"""Saving a risk and saving a problem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State, no_update

from components.conflict import conflict_notice, notice
from pages.frame import done
from pages.parsing import (
    MALFORMED,
    as_choice,
    as_day,
    as_items,
    as_optional_id,
    as_text,
    as_version,
)
from pages.risks.fields import LIMIT, PARTS, measure_id, measures_of
from server.guard import (
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.risks.assessing import RiskState, RiskTerms, assess_risk, raise_risk
from services.risks.solving import ProblemTerms, Source, edit_problem, raise_problem


def _measures_example(prefix: str) -> dict[str, Any]:
    given = {"text": "与设计单位每周会商", "due": "2026-03-31", "done": None}
    return {
        f"{prefix}-measure-{part}.value": [
            {"id": measure_id(prefix, part, 0), "property": "value", "value": value}
        ]
        for part, value in given.items()
    }


def _risk_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "risk-save.n_clicks": 1,
        "risk-id.data": 0,
        "risk-version.data": 0,
        "risk-place.data": "",
        "risk-title.value": "供货可能推迟",
        "risk-description.value": "供应商产能不足，设备可能晚到。",
        "risk-likelihood.value": "3",
        "risk-impact.value": "4",
        "risk-state.value": "open",
        "risk-assessed.value": facts["today"],
        "risk-review.value": "2026-01-15",
        "risk-reason.value": "",
        "risk-department.value": str(facts["department"]),
        "risk-owner.value": str(facts["person"]),
        **_measures_example("risk"),
    }


@guarded_callback(
    Output("risk-done", "href"),
    Output("risk-message", "children"),
    Output("risk-version", "data"),
    Input("risk-save", "n_clicks"),
    State("risk-id", "data"),
    State("risk-version", "data"),
    State("risk-place", "data"),
    State("risk-title", "value"),
    State("risk-description", "value"),
    State("risk-likelihood", "value"),
    State("risk-impact", "value"),
    State("risk-state", "value"),
    State("risk-assessed", "value"),
    State("risk-review", "value"),
    State("risk-reason", "value"),
    State("risk-department", "value"),
    State("risk-owner", "value"),
    *(State(measure_id("risk", part, ALL), "value") for part in PARTS),
    permission=Permission.RISK_WRITE,
    example=_risk_example,
    running=[(Output("risk-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
def save_risk(
    clicks: Any,
    risk: Any,
    version: Any,
    place: Any,
    title: Any,
    description: Any,
    likelihood: Any,
    impact: Any,
    state: Any,
    assessed: Any,
    review: Any,
    reason: Any,
    department: Any,
    owner: Any,
    *measures: Any,
) -> tuple[Any, Any, Any]:
    """Save the assessment; on a conflict show both versions, and the next save goes over the other one."""
    if not clicks:
        return no_update, no_update, no_update
    try:
        terms = RiskTerms(
            title=as_text(title, LIMIT, "风险名称"),
            description=as_text(description, LIMIT, "风险描述"),
            likelihood=as_optional_id(likelihood) or 0,
            impact=as_optional_id(impact) or 0,
            department_id=as_optional_id(department),
            owner_id=as_optional_id(owner),
            review_on=as_day(review, "复核日期"),
            measures=measures_of(*measures),
            state=as_choice(RiskState, state),
            reason=as_text(reason, LIMIT, "评估说明"),
        )
        assessed_on = as_day(assessed, "评估日期")
        risk_id = as_version(risk)
        if not risk_id:
            reference = as_text(place, 120)
            risk_id = raise_risk(context(), current_actor(), reference, terms, assessed_on)
            return f"/risks/{risk_id}{done('raise', risk_id)}", "", no_update
        seen = as_version(version)
        seq = assess_risk(context(), current_actor(), risk_id, seen, terms, assessed_on)
    except Conflict as error:
        return _refused(error)
    except (Invalid, NotFound, Forbidden) as error:
        return no_update, notice(error.message), no_update
    return f"/risks/{risk_id}{done('assess', seq)}", "", no_update


def _refused(error: Conflict) -> tuple[Any, Any, Any]:
    if not error.saved_version:
        return no_update, notice(error.message), no_update
    return no_update, conflict_notice(error), error.saved_version


def _problem_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "problem-save.n_clicks": 1,
        "problem-id.data": 0,
        "problem-version.data": 0,
        "problem-place.data": "",
        "problem-source.data": [0, 0, 0],
        "problem-title.value": "设备未到",
        "problem-description.value": "合同设备逾期未到货。",
        "problem-since.value": facts["today"],
        "problem-effect.value": "安装推迟。",
        "problem-needs.value": "no",
        "problem-director.value": "0",
        "problem-request.value": "",
        "problem-department.value": str(facts["department"]),
        "problem-owner.value": str(facts["person"]),
        **_measures_example("problem"),
    }


def _source(value: Any) -> Source:
    items = as_items(value, 3)
    if len(items) != 3:
        raise Invalid(MALFORMED)
    risk_id, risk_version, report_id = items
    return Source(as_version(risk_id) or None, as_version(risk_version), as_version(report_id) or None)


@guarded_callback(
    Output("problem-done", "href"),
    Output("problem-message", "children"),
    Output("problem-version", "data"),
    Input("problem-save", "n_clicks"),
    State("problem-id", "data"),
    State("problem-version", "data"),
    State("problem-place", "data"),
    State("problem-source", "data"),
    State("problem-title", "value"),
    State("problem-description", "value"),
    State("problem-since", "value"),
    State("problem-effect", "value"),
    State("problem-needs", "value"),
    State("problem-director", "value"),
    State("problem-request", "value"),
    State("problem-department", "value"),
    State("problem-owner", "value"),
    *(State(measure_id("problem", part, ALL), "value") for part in PARTS),
    permission=Permission.RISK_WRITE,
    example=_problem_example,
    running=[(Output("problem-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
def save_problem(
    clicks: Any,
    problem: Any,
    version: Any,
    place: Any,
    source: Any,
    title: Any,
    description: Any,
    since: Any,
    effect: Any,
    needs: Any,
    director: Any,
    request: Any,
    department: Any,
    owner: Any,
    *measures: Any,
) -> tuple[Any, Any, Any]:
    """Save what is said of a problem; on a conflict as for a risk."""
    if not clicks:
        return no_update, no_update, no_update
    try:
        terms = ProblemTerms(
            title=as_text(title, LIMIT, "问题名称"),
            description=as_text(description, LIMIT, "问题情况"),
            since_on=as_day(since, "发生日期"),
            effect=as_text(effect, LIMIT, "影响"),
            department_id=as_optional_id(department),
            owner_id=as_optional_id(owner),
            measures=measures_of(*measures),
            needs_director=as_text(needs, 10) == "yes",
            director_id=as_optional_id(director),
            request=as_text(request, LIMIT, "请求协调事项"),
        )
        problem_id = as_version(problem)
        if not problem_id:
            reference = as_text(place, 120)
            problem_id = raise_problem(context(), current_actor(), reference, terms, _source(source))
            return f"/problems/{problem_id}{done('raise', problem_id)}", "", no_update
        seq = edit_problem(context(), current_actor(), problem_id, as_version(version), terms)
    except Conflict as error:
        return _refused(error)
    except (Invalid, NotFound, Forbidden) as error:
        return no_update, notice(error.message), no_update
    return f"/problems/{problem_id}{done('edit', seq)}", "", no_update
