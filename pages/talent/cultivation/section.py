"""The looks of cultivation and achievements on a person's page."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card
from components.labels.talent_cultivation import (
    ACHIEVEMENT_KINDS,
    ACHIEVEMENT_LEVELS,
    CULTIVATION_STATES,
    GRADES,
    SHARE_STATES,
)
from components.labels.talent_programme import CATEGORIES
from pages.frame import PageRequest
from pages.talent.cultivation.parts import PATH, tag
from pages.talent.people.sections import renderer
from services.talent.cultivation.sections import (
    ACHIEVEMENTS,
    CULTIVATION,
    PersonAchievements,
    PersonCultivation,
)


@renderer(CULTIVATION)
def cultivation_card(asked: PageRequest, title: str, view: PersonCultivation) -> Any:
    """Term, goals and the last result of each cultivation."""
    lines = []
    for record in view.records:
        met = sum(goal.state.value == "achieved" for goal in record.goals)
        grade = [tag(GRADES[record.assessments[-1].grade])] if record.assessments else []
        lines.append(
            html.Li(
                [
                    html.Div(
                        [
                            dcc.Link(
                                f"{CATEGORIES[record.category]}，{record.batch_name}",
                                href=asked.href(f"{PATH}/{record.cultivation_id}"),
                            ),
                            tag(CULTIVATION_STATES[record.state]),
                            *grade,
                        ],
                        className="row-line",
                    ),
                    html.Time(
                        f"{fmt.iso_date(record.term.starts_on)} 至 {fmt.iso_date(record.term.ends_on)}"
                    ),
                    html.Div(f"目标 {met}/{len(record.goals)} 已达成" if record.goals else "还没有培养目标"),
                ]
            )
        )
    return card(title, html.Ol(lines, className="history"))


@renderer(ACHIEVEMENTS)
def achievements_card(asked: PageRequest, title: str, view: PersonAchievements) -> Any:
    """The works with rank and standing."""
    lines = []
    for work in view.works:
        share = max(
            (one for one in work.shares if one.staff_id == view.staff_id), key=lambda one: one.share_id
        )
        terms = work.terms
        about = (
            f"{ACHIEVEMENT_LEVELS[terms.level]}{ACHIEVEMENT_KINDS[terms.kind]}，第 {share.rank} 完成人，"
            f"{fmt.iso_date(terms.achieved_on)}"
        )
        href = asked.href(f"/talent/achievements/{share.share_id}")
        lines.append(
            html.Li(
                [
                    html.Div(
                        [dcc.Link(terms.title, href=href), tag(SHARE_STATES[share.state])],
                        className="row-line",
                    ),
                    html.Span(about, className="list-sub"),
                ]
            )
        )
    actions = [dcc.Link("登记成果", href=asked.href("/talent/achievements/new"))] if view.own else []
    content: Any = (
        html.Ul(lines, className="history") if lines else html.P("还没有登记成果。", className="hint")
    )
    return card(f"{title} {len(lines)} 项", content, actions=actions)
