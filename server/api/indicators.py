"""What is counted, and the plan's targets, for programs."""

from __future__ import annotations

from typing import Any

from flask import Response

from domain.errors import Forbidden
from domain.indicators.views import IndicatorFigures, IndicatorRecord
from server.api import schemas
from server.api.operations import Parameter, answer, day_of, point_of, reading, several, wanted
from server.api.paging import PAGING, asked_key, asked_limit, page_of
from server.guard import Permission, context, current_actor
from services.indicators.reading import IndicatorFilter, definitions_told, indicator_list

CODES = Parameter("indicator", "只要这些指标，逗号分开", "V01,C01", longest=2000)
NARROWED = "这个访问令牌只限部分单位，不能读取全馆和规划的数据。请另建不限单位的令牌。"


@reading(
    "/indicators",
    Permission.INDICATOR_READ,
    "指标和口径",
    schemas.Indicators,
    CODES,
    *PAGING,
    csv=True,
    text="口径会变：答复的是截至日期生效的口径，effective_on 为其生效日期。",
)
def indicators() -> Response:
    """The definitions in force."""
    view, records = definitions_told(context(), current_actor(), wanted(), several("indicator"))
    page = page_of(records, lambda record: (record.definition.code,), asked_limit(), asked_key(1))
    rows = [_definition(record) for record in page.rows]
    return answer({**point_of(view), "next": page.next, "indicators": rows}, rows)


@reading(
    "/targets",
    Permission.INDICATOR_READ,
    "规划目标及其进展",
    schemas.PlanTargets,
    *PAGING,
    csv=True,
    text="actual 和 planned 为目标完成的百分比。",
)
def targets() -> Response:
    """The targets of the plan, and how figures stand to them."""
    if current_actor().credential.units is not None:
        raise Forbidden(NARROWED)
    found = indicator_list(context(), current_actor(), wanted(), IndicatorFilter.TARGET)
    lines = sorted((line.figures for line in found.lines), key=_key)
    page = page_of(lines, _key, asked_limit(), asked_key(2))
    rows = [_target(figures) for figures in page.rows]
    return answer({**point_of(found.view), "next": page.next, "targets": rows}, rows)


def _key(figures: IndicatorFigures) -> tuple[str, str]:
    return figures.code, figures.subject.value


def _definition(record: IndicatorRecord) -> dict[str, Any]:
    found = record.definition
    return {
        "code": found.code,
        "name": found.name,
        "definition": found.text,
        "unit": found.unit,
        "frequency": found.frequency.value,
        "time_aggregation": found.time_aggregation.value,
        "unit_aggregation": found.unit_aggregation.value,
        "direction": found.direction.value,
        "derived": found.derived,
        "numerator": found.numerator,
        "denominator": found.denominator,
        "factor": found.factor,
        "signed": found.signed,
        "source": found.source,
        "effective_on": day_of(record.effective_on),
    }


def _target(figures: IndicatorFigures) -> dict[str, Any]:
    definition, record, standing = figures.record.definition, figures.target, figures.standing
    if record is None:
        raise ValueError("only indicators with a target are listed")
    told = standing.figure
    return {
        "indicator": definition.code,
        "name": definition.name,
        "unit": definition.unit,
        "subject": figures.subject.value,
        "value": record.target.value,
        "baseline": record.target.baseline,
        "due_on": day_of(record.target.due_on),
        "nature": record.nature.value,
        "source": record.source,
        "confirmed": record.confirmed,
        "figure": told.value if told else None,
        "figure_period": str(told.period) if told else None,
        "actual": standing.progress.actual,
        "planned": standing.progress.planned,
        "light": standing.light.value,
    }
