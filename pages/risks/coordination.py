"""The cockpit's part of problems: those that wait for a director, the reader's own first."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card
from pages.frame import PageRequest
from services.cockpit import AwaitingLine, CockpitView


def coordination_card(asked: PageRequest, view: CockpitView) -> list[Any]:
    """The card above what needs attention; none where nothing waits."""
    if not view.coordination_total:
        return []
    mine = sum(line.mine for line in view.coordination)
    title = f"{view.coordination_total} 个问题待馆领导协调" + (f"，其中请您协调 {mine} 个" if mine else "")
    more = dcc.Link("全部", href=asked.href("/risks", pstate="coordinating"))
    return [
        card(
            title,
            html.Ul([html.Li(_row(asked, view, line)) for line in view.coordination], className="list"),
            data_through=view.view.as_of.effective_on,
            actions=[more],
            flush=True,
        )
    ]


def _row(asked: PageRequest, view: CockpitView, line: AwaitingLine) -> Any:
    problem = line.problem
    days = (view.view.as_of.effective_on - problem.asked_on).days
    people = "，".join(filter(None, [line.department, f"请{line.director}协调" if line.director else ""]))
    return dcc.Link(
        [
            html.Span(
                [
                    problem.title,
                    html.Span(line.place, className="list-sub"),
                    html.Span(people, className="list-sub"),
                ],
                className="list-main",
            ),
            html.Span(f"已 {days} 天" if days > 0 else fmt.iso_date(problem.asked_on), className="muted"),
        ],
        href=asked.href(f"/problems/{problem.problem_id}"),
        className="list-row",
    )
