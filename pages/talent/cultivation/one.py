"""One person's cultivation: goals with their reviews, assessments, mentors, papers, achievements, the end."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.labels.talent_cultivation import (
    ACHIEVEMENT_KINDS,
    ACHIEVEMENT_LEVELS,
    ASSESSMENTS,
    CULTIVATION_STATES,
    GOAL_STATES,
    GRADES,
    OUTCOMES,
    SHARE_STATES,
    STEPS,
)
from components.labels.talent_programme import CATEGORIES
from pages.frame import PageRequest, told
from pages.talent.cultivation import acts
from pages.talent.cultivation.parts import PATH, id_of, named, tag
from services.talent.cultivation.reading import (
    CultivationPage,
    CultivationStep,
    Goal,
    Review,
    cultivation_page,
)
from services.talent.cultivation.sight import GONE

DONE = {
    "goal": "目标已保存。",
    "review": "评估已保存，本人会收到通知。",
    "drop": "目标已取消。",
    "reopen": "目标已恢复。",
    "mentor": "导师安排已保存，导师和本人会收到通知。",
    "mentor-end": "导师安排已调整。",
    "mentor-remove": "导师安排已删除。",
    "assess": "考核结果已保存，本人会收到通知。",
    "conclude": "培养结论已审定。",
    "resume": "上一结论已撤回。",
    "term": "培养期已调整。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the cultivation in the address; ``?act=`` opens the form of one act."""
    page = cultivation_page(asked.context, asked.actor, id_of(asked, "cultivation", GONE), asked.wanted)
    record = page.record
    here = f"{PATH}/{record.cultivation_id}"
    return [
        dcc.Store(id="cultivation-id", data=record.cultivation_id),
        dcc.Store(id="cultivation-version", data=record.version),
        page_head(
            page.name,
            sub=html.Span([f"{CATEGORIES[record.category]} ", tag(CULTIVATION_STATES[record.state])]),
            actions=_actions(asked, page, here),
            trail=_trail(asked),
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(
                    [
                        *acts.opened(asked, page, here),
                        _goals(asked, page, here),
                        _assessments(page),
                        _achievements(asked, page),
                    ],
                    className="stack span-8",
                ),
                html.Div([_facts(page), _mentors(asked, page, here), _files(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _trail(asked: PageRequest) -> list[Any]:
    listed = dcc.Link("人才培养", href=asked.href(PATH))
    return [listed, "培养详情"]


def _actions(asked: PageRequest, page: CultivationPage, here: str) -> list[Any]:
    def link(act: str, words: str, main: bool = False) -> Any:
        return dcc.Link(words, href=asked.href(here, act=act), className="btn-main" if main else "btn-line")

    found = []
    if page.may(page.hands.keeps_goals):
        found.append(link("goal", "添加目标"))
    if page.may(page.hands.assesses):
        found += [link("mentor", "安排导师"), link("term", "调整培养期"), link("assess", "填写考核", True)]
    if page.hands.concludes and page.is_default:
        if page.record.under_way:
            found.append(link("conclude", "审定结论", page.record.assessed))
        if CultivationStep.REOPEN in page.steps:
            found.append(link("resume", "撤回上一结论"))
    return found


def _goals(asked: PageRequest, page: CultivationPage, here: str) -> Any:
    goals = page.record.goals
    if not goals:
        return card(
            "还没有培养目标", html.P("由本人、导师或组织人事添加，每个目标要能衡量。", className="hint")
        )
    met = sum(goal.state.value == "achieved" for goal in goals)
    late = sum(goal.late(page.on) for goal in goals) if page.record.under_way else 0
    title = f"目标 {met}/{len(goals)} 已达成" + (f"，{late} 项逾期" if late else "")
    return card(title, html.Ol([_goal(asked, page, goal, here) for goal in goals], className="history"))


def _goal(asked: PageRequest, page: CultivationPage, goal: Goal, here: str) -> Any:
    terms = goal.terms
    links = [
        dcc.Link(words, href=asked.href(here, act=act, goal=str(goal.goal_id)))
        for act, words, allowed in (
            ("review", "评估", page.hands.reviews and not goal.over),
            ("goal", "修改", page.hands.keeps_goals and not goal.over),
            ("drop", "取消", page.hands.keeps_goals and not goal.over),
            ("reopen", "恢复", page.hands.assesses and goal.over),
        )
        if page.may(allowed)
    ]
    late = goal.late(page.on) and page.record.under_way
    due = f"{fmt.iso_date(terms.due_on)} 前"
    reviews = [_review(page, goal, one) for one in reversed(goal.reviews)]
    return html.Li(
        [
            html.Div(
                [
                    html.Strong(terms.title),
                    tag(GOAL_STATES[goal.state]),
                    html.Span(due, className="overdue" if late else "list-sub"),
                    *links,
                ],
                className="row-line",
            ),
            html.P(["衡量标准：", terms.measure, _progress(goal)]),
            html.P(f"说明：{goal.reason}", className="list-sub") if goal.reason else None,
            html.Ul(reviews, className="reasons") if reviews else None,
        ]
    )


def _progress(goal: Goal) -> str:
    terms = goal.terms
    if terms.target is None:
        return ""
    reached = f"，已完成 {goal.reached:g}" if goal.reached is not None else ""
    return f"（目标 {terms.target:g} {terms.unit}{reached}）"


def _review(page: CultivationPage, goal: Goal, one: Review) -> Any:
    reached = f"完成 {one.reached:g} {goal.terms.unit}" if one.reached is not None else ""
    return html.Li(
        [
            html.Div(
                [
                    html.Span(fmt.iso_date(one.on)),
                    tag(OUTCOMES[one.outcome]),
                    html.Span(reached),
                    html.Span(named(page.people, one.author_id), className="list-sub"),
                ],
                className="row-line",
            ),
            html.Span(one.comment),
        ]
    )


def _assessments(page: CultivationPage) -> Any:
    found = page.record.assessments
    owed = [f"{year} 年度" for year in page.owed] if page.record.under_way else []
    title = f"考核 {len(found)} 次" + (f"，{'、'.join(owed)}待考核" if owed else "")
    if not found:
        return card(title, html.P("还没有考核结果。", className="hint"))
    lines = [
        html.Li(
            [
                html.Div(
                    [
                        html.Strong(f"{one.year} {ASSESSMENTS[one.kind]}"),
                        tag(GRADES[one.grade]),
                        html.Span(named(page.people, one.author_id), className="list-sub"),
                        html.Time(fmt.iso_date(one.on)),
                    ],
                    className="row-line",
                ),
                html.P(one.opinion, className="report-text"),
                html.P(f"更正原因：{one.reason}", className="list-sub") if one.reason else None,
            ]
        )
        for one in reversed(found)
    ]
    return card(title, html.Ol(lines, className="history"))


def _achievements(asked: PageRequest, page: CultivationPage) -> Any:
    lines = []
    for work in page.achievements:
        share = max(
            (one for one in work.shares if one.staff_id == page.record.staff_id), key=lambda one: one.share_id
        )
        terms = work.terms
        told_of = (
            f"{ACHIEVEMENT_LEVELS[terms.level]}{ACHIEVEMENT_KINDS[terms.kind]}，第 {share.rank} 完成人，"
            f"{terms.issuer}，{fmt.iso_date(terms.achieved_on)}"
        )
        href = asked.href(f"/talent/achievements/{share.share_id}")
        lines.append(
            html.Li(
                [
                    html.Div(
                        [dcc.Link(terms.title, href=href), tag(SHARE_STATES[share.state])],
                        className="row-line",
                    ),
                    html.Span(told_of, className="list-sub"),
                ]
            )
        )
    confirmed = sum(work.confirmed for work in page.achievements)
    if not lines:
        return card("还没有成果", html.P("本人在“人才成果”中登记，组织人事核定后计入。", className="hint"))
    return card(f"成果 {confirmed} 项已核定", html.Ul(lines, className="history"))


def _facts(page: CultivationPage) -> Any:
    record = page.record
    rows: list[tuple[str, Any]] = [
        ("工号", page.number),
        ("部门", page.department),
        ("批次", record.batch_name),
        ("认定日期", fmt.iso_date(record.selected_on)),
        ("培养期", f"{fmt.iso_date(record.term.starts_on)} 至 {fmt.iso_date(record.term.ends_on)}"),
        ("状态", CULTIVATION_STATES[record.state].text),
    ]
    if record.under_way:
        standing = (
            f"已考核，待{STEPS[CultivationStep.CLOSE]}、{STEPS[CultivationStep.EXTEND]}或"
            f"{STEPS[CultivationStep.WITHDRAW]}"
            if record.assessed
            else f"{fmt.iso_date(page.final_from)} 起可进行"
        )
        rows.append(("期满考核", standing))
    else:
        rows.append(("结束日期", fmt.iso_date(record.since)))
    return card("培养信息", facts(rows))


def _mentors(asked: PageRequest, page: CultivationPage, here: str) -> Any:
    found = page.record.mentorships
    if not found:
        return card("还没有导师", html.P("由组织人事安排。", className="hint"))
    lines = []
    for one in reversed(found):
        last = one.to_day or (None if page.record.under_way else page.record.since)
        until = f"{fmt.iso_date(one.from_day)} 至 {fmt.iso_date(last)}" if last else f"{one.from_day} 至今"
        links = [
            dcc.Link(words, href=asked.href(here, act=act, mentor=str(one.mentorship_id)))
            for act, words in (("mentor-end", "调整"), ("mentor-remove", "删除"))
            if page.may(page.hands.assesses)
        ]
        lines.append(
            html.Li(
                [
                    html.Div([html.Strong(named(page.people, one.mentor_id)), *links], className="row-line"),
                    html.Div(one.field),
                    html.Time(until),
                ]
            )
        )
    current = sum(one.on(page.on) for one in found)
    title = f"导师 {current} 位在任" if page.record.under_way else f"曾任导师 {len(found)} 位"
    return card(title, html.Ol(lines, className="history"))


def _files(page: CultivationPage) -> Any:
    return card("培养材料", attachment_panel(page.files), note="培养协议、考核表、认定文件等")
