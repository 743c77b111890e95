"""What the form for an indicator's terms is filled with."""

from __future__ import annotations

from dataclasses import dataclass

from data_access.queries import people as people_queries
from domain.indicators.definition import Direction, Subject
from domain.indicators.target import Measure, Nature
from domain.indicators.views import ElementKind, IndicatorPage
from domain.permissions import Actor, Permission
from services.context import Context
from services.indicators.reading import indicator_page
from services.viewing import ViewRequest

__all__ = [
    "Direction",
    "ElementKind",
    "IndicatorForm",
    "IndicatorPage",
    "Measure",
    "Nature",
    "Subject",
    "indicator_form",
]


@dataclass(frozen=True, slots=True)
class IndicatorForm:
    """The indicator's page with the departments that may answer for it and the years of the plan."""

    page: IndicatorPage
    departments: tuple[tuple[int, str], ...]
    years: tuple[int, ...]


def indicator_form(
    context: Context, actor: Actor, code: str, wanted: ViewRequest, subject: str = ""
) -> IndicatorForm:
    """The form for an indicator's definition, target and ties. Raises as ``indicator_page``, Forbidden."""
    actor.require(Permission.INDICATOR_DEFINE)
    page = indicator_page(context, actor, code, wanted, subject)
    with context.database.reading() as session:
        departments = people_queries.departments(session, page.view.as_of)
    plan = page.view.plan
    return IndicatorForm(
        page=page,
        departments=tuple((label.department_id, label.name) for label in departments.values()),
        years=tuple(range(plan.starts_on.year, plan.ends_on.year + 1)),
    )
