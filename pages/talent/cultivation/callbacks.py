"""Every act of cultivation: what is wrong is said beside the form, which keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import (
    as_choice,
    as_day,
    as_id,
    as_mapping,
    as_number,
    as_optional_id,
    as_text,
    as_version,
)
from pages.talent.cultivation.parts import LIMIT, PATH
from server.guard import Forbidden, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.talent.cultivation import assessing, goals, mentoring, steps
from services.talent.cultivation.assessing import AssessmentKind, Grade
from services.talent.cultivation.goals import GoalTerms, Outcome
from services.talent.cultivation.steps import CultivationStep

BESIDES = (Forbidden, NotFound)


def _facts(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the world of the tests has of cultivation."""
    found: Mapping[str, Any] = facts["cultivation"]
    return found


def _saving(prefix: str, *states: State, permission: Permission, example: Callable[..., Any]) -> Any:
    """A callback of a form made by ``act_card``."""
    return guarded_callback(
        Output(f"{prefix}-done", "search"),
        Output(f"{prefix}-message", "children"),
        Input(f"{prefix}-save", "n_clicks"),
        *states,
        permission=permission,
        example=lambda facts: {f"{prefix}-save.n_clicks": 1, **example(_facts(facts))},
        running=[(Output(f"{prefix}-save", "disabled"), True, False)],
        prevent_initial_call=True,
    )


def _confirming(control: str, *states: State, permission: Permission, example: Callable[..., Any]) -> Any:
    """A callback of a form made by ``confirming``."""
    return guarded_callback(
        Output(f"{control}-done", "search"),
        Output(f"{control}-message", "children"),
        Input(f"{control}-confirm", "n_clicks"),
        *states,
        State(f"{control}-reason", "value"),
        permission=permission,
        example=lambda facts: {
            f"{control}-confirm.n_clicks": 1,
            f"{control}-reason.value": "登记有误，经核对后处理。",
            **example(_facts(facts)),
        },
        running=[(Output(f"{control}-confirm", "disabled"), True, False)],
        prevent_initial_call=True,
    )


@guarded_callback(
    Output("cultivation-start-done", "href"),
    Output("cultivation-start-message", "children"),
    Input("cultivation-start-save", "n_clicks"),
    State("cultivation-start-person", "value"),
    State("cultivation-start-from", "value"),
    State("cultivation-start-to", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda facts: {
        "cultivation-start-save.n_clicks": 1,
        "cultivation-start-person.value": str(_facts(facts)["waiting"]),
        "cultivation-start-from.value": facts["today"],
        "cultivation-start-to.value": _facts(facts)["ends_on"],
    },
    running=[(Output("cultivation-start-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=BESIDES)
def start_cultivation(clicks: Any, person: Any, first: Any, last: Any) -> str:
    """Begin somebody's cultivation."""
    application_id = as_optional_id(person)
    if application_id is None:
        raise Invalid("请选择入选人。", {"person": "必填"})
    started = steps.start(
        context(), current_actor(), application_id, as_day(first, "培养开始"), as_day(last, "培养结束")
    )
    return f"{PATH}{done('start', started)}"


@_saving(
    "cultivation-goal",
    State("cultivation-id", "data"),
    State("cultivation-goal-id", "data"),
    State("cultivation-goal-version", "data"),
    State("cultivation-goal-title", "value"),
    State("cultivation-goal-measure", "value"),
    State("cultivation-goal-target", "value"),
    State("cultivation-goal-unit", "value"),
    State("cultivation-goal-due", "value"),
    permission=Permission.TALENT_OWN,
    example=lambda found: {
        "cultivation-id.data": found["own"],
        "cultivation-goal-id.data": 0,
        "cultivation-goal-version.data": 0,
        "cultivation-goal-title.value": "完成地方文献专题研究",
        "cultivation-goal-measure.value": "以核心期刊正式发表为准",
        "cultivation-goal-target.value": 2,
        "cultivation-goal-unit.value": "篇",
        "cultivation-goal-due.value": found["ends_on"],
    },
)
@on_click(besides=BESIDES)
def save_goal(
    clicks: Any,
    cultivation: Any,
    goal: Any,
    version: Any,
    title: Any,
    measure: Any,
    target: Any,
    unit: Any,
    due: Any,
) -> str:
    """Add a goal, or change one."""
    terms = GoalTerms(
        as_text(title, LIMIT, "目标"),
        as_text(measure, LIMIT, "衡量标准"),
        as_number(target, "目标值"),
        as_text(unit, LIMIT, "单位"),
        as_day(due, "完成期限"),
    )
    goal_id = as_version(goal)
    if goal_id:
        seq = goals.change_goal(context(), current_actor(), goal_id, as_version(version), terms)
    else:
        seq = goals.add_goal(context(), current_actor(), as_id(cultivation), terms)
    return done("goal", seq)


@_saving(
    "cultivation-review",
    State("cultivation-review-goal", "data"),
    State("cultivation-review-goal-version", "data"),
    State("cultivation-review-outcome", "value"),
    State("cultivation-review-reached", "value"),
    State("cultivation-review-comment", "value"),
    State("cultivation-review-on", "value"),
    permission=Permission.TALENT_OWN,
    example=lambda found: {
        "cultivation-review-goal.data": found["goal"][0],
        "cultivation-review-goal-version.data": found["goal"][1],
        "cultivation-review-outcome.value": "on_track",
        "cultivation-review-reached.value": 1,
        "cultivation-review-comment.value": "初稿已完成，下一步投稿。",
        "cultivation-review-on.value": found["today"],
    },
)
@on_click(besides=BESIDES)
def save_review(
    clicks: Any, goal: Any, version: Any, outcome: Any, reached: Any, comment: Any, on: Any
) -> str:
    """Review a goal."""
    seq = goals.review_goal(
        context(),
        current_actor(),
        as_id(goal),
        as_version(version),
        None if outcome in (None, "", "0") else as_choice(Outcome, outcome),
        as_number(reached, "完成值"),
        as_text(comment, LIMIT, "评估意见"),
        as_day(on, "评估日期"),
    )
    return done("review", seq)


def _turning(act: str, take: Callable[..., int], permission: Permission, which: str) -> None:
    control = f"cultivation-goal-{act}"

    @_confirming(
        control,
        State(f"{control}-goal", "data"),
        State(f"{control}-goal-version", "data"),
        permission=permission,
        example=lambda found: {
            f"{control}-goal.data": found[which][0],
            f"{control}-goal-version.data": found[which][1],
        },
    )
    @on_click(besides=BESIDES)
    def turn(clicks: Any, goal: Any, version: Any, reason: Any) -> str:
        """Give a goal up, or open it again."""
        words = as_text(reason, LIMIT, "原因")
        return done(act, take(context(), current_actor(), as_id(goal), as_version(version), words))


_turning("drop", goals.drop_goal, Permission.TALENT_OWN, "own_goal")
_turning("reopen", goals.reopen_goal, Permission.TALENT_MANAGE, "over")


@_saving(
    "cultivation-mentor",
    State("cultivation-id", "data"),
    State("cultivation-mentor-person", "value"),
    State("cultivation-mentor-field", "value"),
    State("cultivation-mentor-from", "value"),
    State("cultivation-mentor-to", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda found: {
        "cultivation-id.data": found["id"],
        "cultivation-mentor-person.value": str(found["colleague"]),
        "cultivation-mentor-field.value": "阅读推广",
        "cultivation-mentor-from.value": found["today"],
        "cultivation-mentor-to.value": None,
    },
)
@on_click(besides=BESIDES)
def save_mentor(clicks: Any, cultivation: Any, person: Any, field: Any, first: Any, last: Any) -> str:
    """Put somebody under a mentor."""
    added = mentoring.add_mentor(
        context(),
        current_actor(),
        as_id(cultivation),
        as_optional_id(person),
        as_text(field, LIMIT, "指导方向"),
        as_day(first, "开始日期"),
        as_day(last, "结束日期"),
    )
    return done("mentor", added)


@_saving(
    "cultivation-mentor-end",
    State("cultivation-mentor-end-id", "data"),
    State("cultivation-mentor-end-version", "data"),
    State("cultivation-mentor-end-day", "value"),
    State("cultivation-mentor-end-reason", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda found: {
        "cultivation-mentor-end-id.data": found["mentor"][0],
        "cultivation-mentor-end-version.data": found["mentor"][1],
        "cultivation-mentor-end-day.value": found["today"],
        "cultivation-mentor-end-reason.value": "",
    },
)
@on_click(besides=BESIDES)
def end_mentor(clicks: Any, mentorship: Any, version: Any, day: Any, reason: Any) -> str:
    """End a mentorship on a day, or let it go on."""
    seq = mentoring.change_mentor(
        context(),
        current_actor(),
        as_id(mentorship),
        as_version(version),
        as_day(day, "结束日期"),
        as_text(reason, LIMIT, "说明"),
    )
    return done("mentor-end", seq)


@_confirming(
    "cultivation-mentor-remove",
    State("cultivation-mentor-remove-id", "data"),
    State("cultivation-mentor-remove-version", "data"),
    permission=Permission.TALENT_MANAGE,
    example=lambda found: {
        "cultivation-mentor-remove-id.data": found["mentor"][0],
        "cultivation-mentor-remove-version.data": found["mentor"][1],
    },
)
@on_click(besides=BESIDES)
def strike_mentor(clicks: Any, mentorship: Any, version: Any, reason: Any) -> str:
    """Strike out a mentorship recorded by mistake."""
    words = as_text(reason, LIMIT, "原因")
    seq = mentoring.remove_mentor(context(), current_actor(), as_id(mentorship), as_version(version), words)
    return done("mentor-remove", seq)


@_saving(
    "cultivation-assess",
    State("cultivation-id", "data"),
    State("cultivation-assess-versions", "data"),
    State("cultivation-assess-kind", "value"),
    State("cultivation-assess-year", "value"),
    State("cultivation-assess-grade", "value"),
    State("cultivation-assess-opinion", "value"),
    State("cultivation-assess-reason", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda found: {
        "cultivation-id.data": found["id"],
        "cultivation-assess-versions.data": {},
        "cultivation-assess-kind.value": "annual",
        "cultivation-assess-year.value": str(found["year"]),
        "cultivation-assess-grade.value": "pass",
        "cultivation-assess-opinion.value": "目标按期推进。",
        "cultivation-assess-reason.value": "",
    },
)
@on_click(besides=BESIDES)
def save_assessment(
    clicks: Any, cultivation: Any, versions: Any, kind: Any, year: Any, grade: Any, opinion: Any, reason: Any
) -> str:
    """Record the result of an assessment, or correct it."""
    chosen = as_choice(AssessmentKind, kind)
    of_year = as_optional_id(year) or 0
    if chosen is AssessmentKind.ANNUAL and not of_year:
        raise Invalid("请选择考核年度。", {"year": "必填"})
    known = as_mapping(versions)
    seen = known.get(chosen.value if chosen is AssessmentKind.FINAL else str(of_year), 0)
    seq = assessing.assess(
        context(),
        current_actor(),
        as_id(cultivation),
        as_version(seen),
        chosen,
        of_year,
        None if grade in (None, "", "0") else as_choice(Grade, grade),
        as_text(opinion, LIMIT, "考核意见"),
        as_text(reason, LIMIT, "更正原因"),
    )
    return done("assess", seq)


@_saving(
    "cultivation-conclude",
    State("cultivation-id", "data"),
    State("cultivation-version", "data"),
    State("cultivation-conclude-step", "value"),
    State("cultivation-conclude-until", "value"),
    State("cultivation-conclude-reference", "value"),
    State("cultivation-conclude-reason", "value"),
    permission=Permission.TALENT_DECIDE,
    example=lambda found: {
        "cultivation-id.data": found["id"],
        "cultivation-version.data": found["version"],
        "cultivation-conclude-step.value": "withdraw",
        "cultivation-conclude-until.value": None,
        "cultivation-conclude-reference.value": "",
        "cultivation-conclude-reason.value": "本人调离，申请退出。",
    },
)
@on_click(besides=BESIDES)
def save_conclusion(
    clicks: Any, cultivation: Any, version: Any, step: Any, until: Any, reference: Any, reason: Any
) -> str:
    """End a cultivation, or extend it."""
    if step in (None, "", "0"):
        raise Invalid("请选择结项、续培或退出。", {"step": "必填"})
    seq = steps.conclude(
        context(),
        current_actor(),
        as_id(cultivation),
        as_version(version),
        as_choice(CultivationStep, step),
        as_text(reason, LIMIT, "原因"),
        as_day(until, "续培日期"),
        reference=as_text(reference, LIMIT, "文号"),
    )
    return done("conclude", seq)


@_confirming(
    "cultivation-resume",
    State("cultivation-id", "data"),
    State("cultivation-version", "data"),
    permission=Permission.TALENT_DECIDE,
    example=lambda found: {
        "cultivation-id.data": found["closed"][0],
        "cultivation-version.data": found["closed"][1],
    },
)
@on_click(besides=BESIDES)
def take_back_conclusion(clicks: Any, cultivation: Any, version: Any, reason: Any) -> str:
    """Take the last conclusion back."""
    words = as_text(reason, LIMIT, "原因")
    return done(
        "resume", steps.resume(context(), current_actor(), as_id(cultivation), as_version(version), words)
    )


@_saving(
    "cultivation-term",
    State("cultivation-id", "data"),
    State("cultivation-version", "data"),
    State("cultivation-term-from", "value"),
    State("cultivation-term-to", "value"),
    State("cultivation-term-reason", "value"),
    permission=Permission.TALENT_MANAGE,
    example=lambda found: {
        "cultivation-id.data": found["id"],
        "cultivation-version.data": found["version"],
        "cultivation-term-from.value": found["starts_on"],
        "cultivation-term-to.value": found["later"],
        "cultivation-term-reason.value": "协议调整。",
    },
)
@on_click(besides=BESIDES)
def save_term(clicks: Any, cultivation: Any, version: Any, first: Any, last: Any, reason: Any) -> str:
    """Set other days for a cultivation."""
    seq = steps.reschedule(
        context(),
        current_actor(),
        as_id(cultivation),
        as_version(version),
        as_day(first, "培养开始"),
        as_day(last, "培养结束"),
        as_text(reason, LIMIT, "调整原因"),
    )
    return done("term", seq)
