"""What a plan states in figures or admits as short, and the indicators tied to it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Float, Select, bindparam, false, literal, null, select, union_all
from sqlalchemy.orm import Session

from data_access.models import (
    BaselineFigure,
    BaselineFigureRevision,
    Indicator,
    IndicatorLink,
    IndicatorLinkRevision,
    Shortfall,
    ShortfallRevision,
    StatedTarget,
    StatedTargetRevision,
)
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.indicators.definition import Subject
from domain.indicators.views import ElementKind, Link, PlanElement, years_of

_PLAN = bindparam("plan_id", type_=BigInteger)


def elements_and_links(
    session: Session, plan_id: int, view: AsOf
) -> tuple[tuple[PlanElement, ...], tuple[Link, ...]]:
    """What the plan states in figures and admits as short, and what follows it, in one statement."""
    rows = session.execute(_elements_statement(), at(view, plan_id=plan_id)).all()
    with_mean = {row.element_code for row in rows if row.link_id is None and row.element_code}
    elements = (_element(row, with_mean) for row in rows if row.link_id is None)
    return tuple(elements), tuple(_link(row) for row in rows if row.link_id is not None)


_ELEMENT_COLUMNS = (
    "source",
    "place",
    "link_id",
    "code",
    "element_kind",
    "element_code",
    "title",
    "summary",
    "value",
    "value_text",
    "unit",
    "period",
    "detail",
    "suggested",
)


@cache
def _elements_statement() -> Any:
    """One row shape for all: what one kind of row does not have is null there."""
    empty: Mapping[str, Any] = {
        **dict.fromkeys(_ELEMENT_COLUMNS, null()),
        "value": literal(None, Float),
        "link_id": literal(None, BigInteger),
        "suggested": false(),
    }

    def shaped(statement: Select[Any], **columns: Any) -> Select[Any]:
        chosen = {**empty, **columns}
        return statement.with_only_columns(*(chosen[name].label(name) for name in _ELEMENT_COLUMNS))

    figure, figures = latest(BaselineFigureRevision, "baseline_figure_id")
    stated, stateds = latest(StatedTargetRevision, "stated_target_id")
    short, shorts = latest(ShortfallRevision, "shortfall_id")
    tie, ties = latest(IndicatorLinkRevision, "link_id")
    everything = union_all(
        shaped(
            stateds.join(StatedTarget, StatedTarget.id == stated.stated_target_id).where(
                StatedTarget.plan_id == _PLAN, stated.removed.is_(False), stated.kind == "numeric"
            ),
            source=literal(1),
            place=stated.position,
            element_kind=literal(ElementKind.TARGET.value),
            code=StatedTarget.code,
            title=stated.text,
            value=stated.value,
            value_text=stated.value_text,
            unit=stated.unit,
            detail=stated.node_code,
        ),
        shaped(
            figures.join(BaselineFigure, BaselineFigure.id == figure.baseline_figure_id).where(
                BaselineFigure.plan_id == _PLAN, figure.removed.is_(False)
            ),
            source=literal(2),
            place=figure.position,
            element_kind=literal(ElementKind.BASELINE.value),
            code=BaselineFigure.code,
            title=figure.name,
            value=figure.value,
            value_text=figure.value_text,
            unit=figure.unit,
            period=figure.period,
            detail=figure.kind,
            element_code=figure.mean_of,
        ),
        shaped(
            shorts.join(Shortfall, Shortfall.id == short.shortfall_id).where(
                Shortfall.plan_id == _PLAN, short.removed.is_(False)
            ),
            source=literal(3),
            place=short.position,
            element_kind=literal(ElementKind.SHORTFALL.value),
            code=Shortfall.code,
            title=short.title,
            summary=short.summary,
        ),
        shaped(
            ties.join(IndicatorLink, IndicatorLink.id == tie.link_id)
            .join(Indicator, Indicator.id == IndicatorLink.indicator_id)
            .where(IndicatorLink.plan_id == _PLAN, tie.removed.is_(False)),
            source=literal(4),
            place=IndicatorLink.id,
            link_id=IndicatorLink.id,
            code=Indicator.code,
            element_kind=IndicatorLink.element_kind,
            element_code=IndicatorLink.element_code,
            detail=tie.subject,
            summary=tie.note,
            suggested=tie.suggested,
        ),
    ).subquery()
    return select(everything).order_by(everything.c.source, everything.c.place)


def _element(row: Any, with_mean: Collection[str]) -> PlanElement:
    """An element; ``with_mean`` are the totals whose yearly means the plan states itself."""
    kind = ElementKind(row.element_kind)
    total = kind is ElementKind.BASELINE and row.detail == "total"
    computed = total and row.code not in with_mean
    return PlanElement(
        kind=kind,
        code=row.code,
        title=row.title,
        summary=row.summary or "",
        value=row.value,
        value_text=row.value_text or "",
        unit=row.unit or "",
        period=row.period or "",
        total=total,
        mean=row.value / years_of(row.period) if computed else None,
        node_code=row.detail if kind is ElementKind.TARGET else "",
    )


def _link(row: Any) -> Link:
    return Link(
        link_id=row.link_id,
        code=row.code,
        element_kind=ElementKind(row.element_kind),
        element_code=row.element_code,
        subject=Subject(row.detail),
        note=row.summary or "",
        suggested=bool(row.suggested),
    )


def link_keys(session: Session, plan_id: int) -> set[tuple[int, str, str]]:
    """The ties a plan ever had, as (indicator, kind, code of the element)."""
    rows = session.execute(
        select(IndicatorLink.indicator_id, IndicatorLink.element_kind, IndicatorLink.element_code).where(
            IndicatorLink.plan_id == plan_id
        )
    )
    return {(row[0], row[1], row[2]) for row in rows}
