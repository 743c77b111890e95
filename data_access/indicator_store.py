"""The catalogue of indicators that is shipped, and writing indicators into the database."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from sqlalchemy.orm import Session

from data_access.models import Indicator, IndicatorLink, IndicatorLinkRevision, IndicatorRevision
from domain.indicators.definition import (
    Definition,
    Direction,
    Origin,
    Subject,
    TimeAggregation,
    UnitAggregation,
)
from domain.indicators.views import ElementKind
from domain.periods import Frequency

REFERENCE = Path(__file__).resolve().parent / "reference"
HOLDS_SINCE = date(2000, 1, 1)
"""The day from which a shipped definition holds: it was so before anybody asked."""


@dataclass(frozen=True, slots=True)
class ProposedLink:
    """A tie that is proposed for a plan, with what differs between the two."""

    plan: str
    element_kind: ElementKind
    element_code: str
    code: str
    subject: Subject
    note: str


@cache
def catalogue() -> tuple[Definition, ...]:
    """The shipped definitions in the order of their file."""
    with (REFERENCE / "indicators.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Definition(
                code=row["code"],
                name=row["name"],
                text=row["definition"],
                unit=row["unit"],
                frequency=Frequency(row["frequency"]),
                time_aggregation=TimeAggregation(row["time_aggregation"]),
                unit_aggregation=UnitAggregation(row["unit_aggregation"]),
                direction=Direction(row["direction"]),
                source=row["source"],
                numerator=row["numerator"] or None,
                denominator=row["denominator"] or None,
                factor=float(row["factor"] or 1),
                signed=row["signed"] == "yes",
                minimum=float(row["minimum"]) if row["minimum"] else None,
                maximum=float(row["maximum"]) if row["maximum"] else None,
                origin=Origin(row["origin"] or Origin.STATED),
            )
            for row in csv.DictReader(file)
        )


@cache
def counted_codes() -> frozenset[str]:
    """The codes of shipped indicators whose figures the system counts from its own records.

    What counts a figure is code of this release, so this is not stored: it could only disagree.
    """
    return frozenset(definition.code for definition in catalogue() if definition.counted)


@cache
def proposed_links() -> tuple[ProposedLink, ...]:
    """The shipped ties in the order of their file."""
    with (REFERENCE / "indicator-links.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            ProposedLink(
                row["plan"],
                ElementKind(row["element_kind"]),
                row["element_code"],
                row["indicator"],
                Subject(row["subject"]),
                row["note"],
            )
            for row in csv.DictReader(file)
        )


def add_indicator(session: Session, definition: Definition, position: int, seq: int) -> int:
    """Write a new indicator with its first definition; returns its id."""
    identity = Indicator(code=definition.code)
    session.add(identity)
    session.flush()
    session.add(revision_of(definition, identity.id, position, HOLDS_SINCE, seq))
    return identity.id


def revision_of(
    definition: Definition,
    indicator_id: int,
    position: int,
    effective_on: date,
    seq: int,
    owner_department_id: int | None = None,
    reason: str | None = None,
) -> IndicatorRevision:
    """A snapshot of a definition, ready to be added."""
    return IndicatorRevision(
        indicator_id=indicator_id,
        position=position,
        name=definition.name,
        definition=definition.text,
        unit=definition.unit,
        frequency=definition.frequency.value,
        time_aggregation=definition.time_aggregation.value,
        unit_aggregation=definition.unit_aggregation.value,
        direction=definition.direction.value,
        numerator=definition.numerator,
        denominator=definition.denominator,
        factor=definition.factor,
        signed=definition.signed,
        minimum=definition.minimum,
        maximum=definition.maximum,
        source=definition.source,
        owner_department_id=owner_department_id,
        reason=reason,
        effective_on=effective_on,
        change_seq=seq,
    )


def add_link(
    session: Session,
    plan_id: int,
    indicator_id: int,
    element_kind: ElementKind,
    element_code: str,
    revision: IndicatorLinkRevision,
) -> None:
    """Write a new tie with its first revision."""
    identity = IndicatorLink(
        plan_id=plan_id, indicator_id=indicator_id, element_kind=element_kind, element_code=element_code
    )
    session.add(identity)
    session.flush()
    revision.link_id = identity.id
    session.add(revision)
