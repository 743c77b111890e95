"""The forms of a cultivation's acts, one at a time: ``?act=`` in the address says which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card
from components.confirmation import confirming
from components.labels.talent_cultivation import ASSESSMENTS, GRADES, OUTCOMES, STEPS
from pages.frame import PageRequest
from pages.talent.cultivation.parts import act_card, area
from services.talent.cultivation.reading import (
    AssessmentKind,
    CultivationPage,
    CultivationStep,
    Goal,
    Mentorship,
)

ENDS = (CultivationStep.CLOSE, CultivationStep.EXTEND, CultivationStep.WITHDRAW)


def opened(asked: PageRequest, page: CultivationPage, here: str) -> list[Any]:
    """The form that the address opens, if the reader may use it now."""
    form = _FORMS.get(asked.text("act"))
    found = form(asked, page, asked.href(here)) if form is not None and page.is_default else None
    return [] if found is None else [found]


def _goal_of(asked: PageRequest, page: CultivationPage) -> Goal | None:
    wanted = asked.text("goal", 20)
    return next((one for one in page.record.goals if str(one.goal_id) == wanted), None)


def _goal(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    if not page.may(page.hands.keeps_goals):
        return None
    goal = _goal_of(asked, page)
    terms = goal.terms if goal else None
    fields = [
        dcc.Store(id="cultivation-goal-id", data=goal.goal_id if goal else 0),
        dcc.Store(id="cultivation-goal-version", data=goal.version if goal else 0),
        forms.field(
            "目标",
            forms.text(
                "cultivation-goal-title",
                terms.title if terms else "",
                limit=400,
                placeholder="一句话说清要做到什么",
            ),
            required=True,
        ),
        forms.field(
            "衡量标准",
            area("cultivation-goal-measure", "凭什么判断目标已达成", terms.measure if terms else ""),
            required=True,
        ),
        html.Div(
            [
                forms.field(
                    "目标值", forms.number("cultivation-goal-target", terms.target if terms else None)
                ),
                forms.field(
                    "单位",
                    forms.text(
                        "cultivation-goal-unit", terms.unit if terms else "", limit=40, placeholder="如：篇"
                    ),
                ),
                forms.field(
                    "完成期限",
                    forms.day("cultivation-goal-due", terms.due_on if terms else None),
                    required=True,
                ),
            ],
            className="field-grid",
        ),
    ]
    title = f"修改目标“{terms.title}”" if terms else "添加目标"
    return act_card("cultivation-goal", title, fields, "保存目标", back, "没有数量要求的，目标值和单位可不填")


def _review(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    goal = _goal_of(asked, page)
    if goal is None or not page.may(page.hands.reviews):
        return None
    unit = f"（{goal.terms.unit}）" if goal.terms.unit else ""
    fields = [
        *_subject("cultivation-review-goal", goal),
        html.P(f"衡量标准：{goal.terms.measure}"),
        html.Div(
            [
                forms.field(
                    "评估结论",
                    forms.choice(
                        "cultivation-review-outcome",
                        [(outcome.value, label.text) for outcome, label in OUTCOMES.items()],
                        empty="请选择",
                    ),
                    required=True,
                ),
                forms.field(f"完成值{unit}", forms.number("cultivation-review-reached", None)),
                forms.field("评估日期", forms.day("cultivation-review-on", page.today), required=True),
            ],
            className="field-grid",
        ),
        forms.field("评估意见", area("cultivation-review-comment", "进展如何，下一步做什么"), required=True),
    ]
    return act_card(
        "cultivation-review",
        f"评估目标“{goal.terms.title}”",
        fields,
        "保存评估",
        back,
        "选择“已达成”或“未达成”后，目标即办结，不能再评估",
    )


def _subject(prefix: str, goal: Goal) -> list[Any]:
    return [dcc.Store(id=prefix, data=goal.goal_id), dcc.Store(id=f"{prefix}-version", data=goal.version)]


def _turn(act: str, verb: str, allowed: Callable[[CultivationPage, Goal], bool]) -> Any:
    def form(asked: PageRequest, page: CultivationPage, back: str) -> Any:
        goal = _goal_of(asked, page)
        if goal is None or not page.may(allowed(page, goal)):
            return None
        control = f"cultivation-goal-{act}"
        body = [
            dcc.Location(id=f"{control}-done", refresh="callback-nav"),
            *_subject(f"{control}-goal", goal),
            *confirming(control, f"{verb}目标", [], back=back),
        ]
        title = f"{verb}目标“{goal.terms.title}”"
        return card(title, html.Div(body, className="form"), className="card-call")

    return form


def _mentor(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    if not page.may(page.hands.assesses):
        return None
    start = max(page.record.term.starts_on, min(page.today, page.record.term.ends_on))
    fields = [
        html.Div(
            [
                forms.field(
                    "导师",
                    forms.choice("cultivation-mentor-person", page.mentor_choices, empty="请选择"),
                    required=True,
                ),
                forms.field(
                    "指导方向",
                    forms.text("cultivation-mentor-field", limit=200, placeholder="如：古籍保护"),
                    required=True,
                ),
                forms.field("开始日期", forms.day("cultivation-mentor-from", start), required=True),
                forms.field("结束日期", forms.day("cultivation-mentor-to")),
            ],
            className="field-grid",
        ),
    ]
    return act_card(
        "cultivation-mentor", "安排导师", fields, "保存导师安排", back, "结束日期不填即到培养结束"
    )


def _mentorship_of(asked: PageRequest, page: CultivationPage) -> Mentorship | None:
    wanted = asked.text("mentor", 20)
    return next((one for one in page.record.mentorships if str(one.mentorship_id) == wanted), None)


def _mentor_end(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    found = _mentorship_of(asked, page)
    if found is None or not page.may(page.hands.assesses):
        return None
    fields = [
        dcc.Store(id="cultivation-mentor-end-id", data=found.mentorship_id),
        dcc.Store(id="cultivation-mentor-end-version", data=found.version),
        forms.field("结束日期", forms.day("cultivation-mentor-end-day", found.to_day or page.today)),
        forms.field("说明", area("cultivation-mentor-end-reason", "为什么调整；可不填", rows=2)),
    ]
    name = page.people.get(found.mentor_id, "")
    return act_card(
        "cultivation-mentor-end",
        f"调整导师{name}的结束日期",
        fields,
        "保存",
        back,
        "清空即继续指导到培养结束",
    )


def _mentor_remove(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    found = _mentorship_of(asked, page)
    if found is None or not page.may(page.hands.assesses):
        return None
    body = [
        dcc.Location(id="cultivation-mentor-remove-done", refresh="callback-nav"),
        dcc.Store(id="cultivation-mentor-remove-id", data=found.mentorship_id),
        dcc.Store(id="cultivation-mentor-remove-version", data=found.version),
        *confirming(
            "cultivation-mentor-remove",
            "删除",
            [html.P("只用于登记有误；正常结束的请调整结束日期。")],
            back=back,
        ),
    ]
    name = page.people.get(found.mentor_id, "")
    return card(f"删除导师{name}的安排", html.Div(body, className="form"), className="card-call")


def _assess(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    if not page.may(page.hands.assesses):
        return None
    record = page.record
    versions = {
        one.kind.value if one.kind is AssessmentKind.FINAL else str(one.year): one.version
        for one in record.assessments
        if one.kind is AssessmentKind.ANNUAL or one.year == record.term.ends_on.year
    }
    years = [(year, f"{year} 年") for year in reversed(page.years)]
    fields = [
        dcc.Store(id="cultivation-assess-versions", data=versions),
        html.Div(
            [
                forms.field(
                    "考核类型",
                    forms.choice(
                        "cultivation-assess-kind",
                        [(kind.value, words) for kind, words in ASSESSMENTS.items()],
                        "annual",
                    ),
                    required=True,
                ),
                forms.field(
                    "年度",
                    forms.choice(
                        "cultivation-assess-year", years, page.owed[0] if page.owed else None, empty="请选择"
                    ),
                    hint="期满考核不用选择",
                ),
                forms.field(
                    "考核结果",
                    forms.choice(
                        "cultivation-assess-grade",
                        [(grade.value, label.text) for grade, label in GRADES.items()],
                        empty="请选择",
                    ),
                    required=True,
                ),
            ],
            className="field-grid",
        ),
        forms.field("考核意见", area("cultivation-assess-opinion", "目标完成、成果和评价"), required=True),
        forms.field("更正原因", area("cultivation-assess-reason", "更正已有结果时必填", rows=2)),
    ]
    return act_card(
        "cultivation-assess",
        "填写考核结果",
        fields,
        "保存考核",
        back,
        "已有结果的可更正，原结果保留在变更台账",
    )


def _conclude(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    if not page.may(page.hands.concludes):
        return None
    choices = [(step.value, STEPS[step]) for step in ENDS]
    fields = [
        html.Div(
            [
                forms.field(
                    "结论", forms.choice("cultivation-conclude-step", choices, empty="请选择"), required=True
                ),
                forms.field("续培至", forms.day("cultivation-conclude-until"), hint="选择续培时填写"),
                forms.field("文号", forms.text("cultivation-conclude-reference", limit=200)),
            ],
            className="field-grid",
        ),
        forms.field("原因", area("cultivation-conclude-reason", "续培、退出须写明原因", rows=2)),
    ]
    note = "结项、续培以期满考核结果为依据"
    return act_card("cultivation-conclude", "审定培养结论", fields, "审定", back, note)


def _resume(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    if not page.hands.concludes or CultivationStep.REOPEN not in page.steps:
        return None
    body = [
        dcc.Location(id="cultivation-resume-done", refresh="callback-nav"),
        *confirming(
            "cultivation-resume",
            "撤回",
            [html.P("撤回后恢复到结论之前的状态，原结论保留在记录中。")],
            back=back,
        ),
    ]
    return card("撤回上一结论", html.Div(body, className="form"), className="card-call")


def _term(asked: PageRequest, page: CultivationPage, back: str) -> Any:
    if not page.may(page.hands.assesses):
        return None
    fields = [
        html.Div(
            [
                forms.field(
                    "培养开始", forms.day("cultivation-term-from", page.record.term.starts_on), required=True
                ),
                forms.field(
                    "培养结束", forms.day("cultivation-term-to", page.record.term.ends_on), required=True
                ),
            ],
            className="field-grid",
        ),
        forms.field("调整原因", area("cultivation-term-reason", "为什么调整", rows=2), required=True),
    ]
    return act_card("cultivation-term", "调整培养期", fields, "保存培养期", back)


_Form = Callable[[PageRequest, CultivationPage, str], Any]
_FORMS: Mapping[str, _Form] = {
    "goal": _goal,
    "review": _review,
    "drop": _turn("drop", "取消", lambda page, goal: page.hands.keeps_goals and not goal.over),
    "reopen": _turn("reopen", "恢复", lambda page, goal: page.hands.assesses and goal.over),
    "mentor": _mentor,
    "mentor-end": _mentor_end,
    "mentor-remove": _mentor_remove,
    "assess": _assess,
    "conclude": _conclude,
    "resume": _resume,
    "term": _term,
}
