"""Planned days of a site beside the days on which its stages were entered."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from domain.rollout.plan_views import ToldPlan
from domain.rollout.plans import PlannedDay, SitePlan
from domain.rollout.sites import STAGES, Lane, SiteStage, Standing
from domain.rollout.stages import position


def plan_table(lane: Lane, standing: Standing, plan: SitePlan, today: date) -> Any:
    """A line for each stage: baseline, plan, actual day, and what lies between."""
    at = -1 if standing.stage is None else position(lane, standing.stage)
    heads = ("阶段", "基线", "计划", "实际", "与基线比")
    rows = []
    for place, stage in enumerate(STAGES[lane]):
        found = plan.get(stage)
        entered = standing.entered(stage) if place <= at else None
        rows.append(
            html.Tr(
                [
                    html.Th(stage.label, scope="row"),
                    html.Td(fmt.iso_date(found.baseline if found else None)),
                    html.Td(_planned(found)),
                    html.Td(fmt.iso_date(entered)),
                    html.Td(_against(found, entered, today)),
                ],
                className="is-here" if place == at else "",
            )
        )
    return html.Table(
        [html.Thead(html.Tr([html.Th(words, scope="col") for words in heads])), html.Tbody(rows)],
        className="plain-table",
    )


def _planned(found: PlannedDay | None) -> str:
    if found is None:
        return fmt.MISSING
    day = fmt.iso_date(found.planned, missing="未定")
    return f"{day}（调整 {found.revisions} 次）" if found.revisions else day


def _against(found: PlannedDay | None, entered: date | None, today: date) -> str:
    """How a stage lies against its baseline: entered early or late, put off, or past its day."""
    if found is None:
        return ""
    day = entered or found.planned
    if day is None:
        return ""
    told = _days((day - found.baseline).days)
    if entered is None and found.planned is not None and found.planned < today:
        told = f"{told}，已逾期 {(today - found.planned).days} 天"
    return told


def _days(days: int) -> str:
    if days == 0:
        return "持平"
    return f"晚 {days} 天" if days > 0 else f"早 {-days} 天"


def plan_changes(changes: tuple[ToldPlan, ...]) -> Any:
    """Every change of the planned days, the latest first."""
    lines = []
    for one in changes:
        days = "；".join(_word(stage, day) for stage, day in one.days)
        said = [html.Li(days)] + ([html.Li(f"原因：{one.reason}")] if one.reason else [])
        lines.append(
            html.Li(
                [
                    html.Div(
                        [html.Strong("调整" if one.reason else "填写"), html.Span(one.by)],
                        className="row-line",
                    ),
                    html.Time(f"{fmt.local_moment(one.recorded_at)} 记录"),
                    html.Ul(said, className="reasons"),
                ]
            )
        )
    return html.Details(
        [html.Summary(f"计划变动 {len(lines)} 次"), html.Ol(lines, className="history")],
        className="card-table",
    )


def _word(stage: SiteStage, day: date | None) -> str:
    return f"{stage.label} {fmt.iso_date(day, missing='未定')}"
