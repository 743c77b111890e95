"""What an evaluation is filled with: the plan's work, figures, reports and files at one point of view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries import evaluation as queries
from data_access.queries import projects as project_queries
from domain.clock import day_of
from domain.evaluation_views import (
    AdjustmentRow,
    EvidenceRow,
    Figures,
    IndicatorRow,
    ProblemRow,
    TaskRow,
)
from domain.indicators.aggregation import years_told
from domain.node_views import NodePlace
from domain.projects.rollup import Standing, roll_up
from domain.projects.schedule import SHOWN
from domain.projects.views import ProjectRecord
from domain.projects.work import ProjectState
from services.nodes.place import records_below
from services.projects.evidence import PROJECT, draft_key
from services.projects.portfolio import Portfolio

MOVED, DROPPED, PAUSED, CANCELLED = "moved", "dropped", "paused", "cancelled"


def figures_of(session: Session, portfolio: Portfolio, place: NodePlace) -> Figures:
    """The figures of a node at the portfolio's point of view; the same for every reader."""
    below = sorted(records_below(portfolio, place), key=lambda record: record.work.code)
    standings = [portfolio.standings[record.work.project_id] for record in below]
    rolled = roll_up(standings, portfolio.rules.thresholds)
    as_of = portfolio.view.as_of
    told = queries.problems(session, portfolio.view.plan.plan_id, as_of)
    counted = {light.value: number for light, number in rolled.counts.items() if number}
    return Figures(
        on=as_of.effective_on.isoformat(),
        known_at=as_of.known_at,
        actual=_shown(rolled.shown),
        planned=_shown(rolled.planned),
        lights=dict(Counter(counted)),
        tasks=tuple(_task(portfolio, r, s) for r, s in zip(below, standings, strict=True)),
        indicators=_indicators(portfolio, place),
        problems=_problems(below, told),
        adjustments=tuple(row for record in below for row in _adjustments(record)),
        evidence=_evidence(session, portfolio, below, told),
    )


def _shown(value: float | None) -> float | None:
    return None if value is None else round(value, SHOWN)


def _task(portfolio: Portfolio, record: ProjectRecord, standing: Standing) -> TaskRow:
    work = record.work
    lead = portfolio.departments.get(record.lead_department_id or 0)
    live = work.live_milestones
    return TaskRow(
        project_id=work.project_id,
        code=work.code,
        title=work.title,
        kind=work.kind.value,
        department=lead.name if lead else "",
        state=work.state.value,
        light=standing.verdict.light.value,
        actual=_shown(standing.progress.actual) if standing.reported else None,
        planned=_shown(standing.progress.planned),
        milestones=len(live),
        complete=sum(milestone.complete for milestone in live),
    )


def _indicators(portfolio: Portfolio, place: NodePlace) -> tuple[IndicatorRow, ...]:
    figures, plan = portfolio.figures, portfolio.view.plan
    rows = []
    for key in figures.followed(
        portfolio.tree, {r.work.code: r.node_id for r in portfolio.records}, place.node_id
    ):
        code, subject = key
        found = figures.of(key)
        told = {year.period.year: year.value for year in years_told(figures.books[subject], code)}
        target = found.target
        rows.append(
            IndicatorRow(
                code=code,
                name=found.record.definition.name,
                unit=found.record.definition.unit,
                nature=target.nature.value if target else "",
                target=target.target.value if target else None,
                latest=found.latest.value if found.latest else None,
                latest_period=str(found.latest.period) if found.latest else "",
                percent=_shown(found.standing.progress.actual),
                years={
                    str(year): told.get(year) for year in range(plan.starts_on.year, plan.ends_on.year + 1)
                },
            )
        )
    return tuple(rows)


def _problems(
    below: Sequence[ProjectRecord], told: Sequence[tuple[int, str, str | None]]
) -> tuple[ProblemRow, ...]:
    """What the last approved report of each task says; older problems were either solved or told again."""
    last = {project_id: (month, text) for project_id, month, text in told}
    return tuple(
        ProblemRow(record.work.project_id, record.work.title, month, text)
        for record in below
        for month, text in [last.get(record.work.project_id, ("", None))]
        if text
    )


def _adjustments(record: ProjectRecord) -> list[AdjustmentRow]:
    work, rows = record.work, []

    def row(what: str, name: str, before: str, after: str, reason: str) -> None:
        rows.append(AdjustmentRow(work.project_id, work.title, what, name, before, after, reason))

    for milestone in work.milestones:
        if milestone.cancelled:
            row(DROPPED, milestone.title, str(milestone.due_on or ""), "", milestone.cancel_reason or "")
        elif milestone.due_on != milestone.baseline_due_on and milestone.baseline_due_on is not None:
            pushed = f"推迟 {milestone.times_postponed} 次" if milestone.times_postponed else ""
            after = str(milestone.due_on or "")
            row(MOVED, milestone.title, str(milestone.baseline_due_on), after, pushed)
    if work.state is not ProjectState.ACTIVE:
        what = CANCELLED if work.state is ProjectState.CANCELLED else PAUSED
        row(what, work.title, "", str(work.state_since or ""), work.state_reason or "")
    return rows


def _evidence(
    session: Session,
    portfolio: Portfolio,
    below: Sequence[ProjectRecord],
    told: Sequence[tuple[int, str, str | None]],
) -> tuple[EvidenceRow, ...]:
    as_of = portfolio.view.as_of
    titles = {record.work.project_id: record.work.title for record in below}
    months = {draft_key(key, month): (key, month) for key, month, _ in told if key in titles}
    own = attachment_queries.attachments_of(session, PROJECT, [str(key) for key in titles], as_of)
    reported = attachment_queries.attachments_of(session, project_queries.REPORT, list(months), as_of)
    places: Mapping[str, tuple[int, str]] = {str(key): (key, "") for key in titles}
    found = [(places[key], file) for key, files in own.items() for file in files]
    found += [(months[key], file) for key, files in reported.items() for file in files]
    rows = [
        EvidenceRow(key, titles[key], file.name, month, day_of(file.uploaded_at).isoformat())
        for (key, month), file in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.title, row.month, row.name)))
