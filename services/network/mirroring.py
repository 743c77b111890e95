"""What departments state of the city's library on 指标 pages, taken along into the network once approved.

So the library's figures are entered once. They have been approved on their own way: in the network they are
official at once, and nobody types over them there.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from sqlalchemy import select

from data_access.models import Observation, UnitRevision
from data_access.network_store import Row
from data_access.queries.network import units as unit_queries
from data_access.queries.workflow import state_of
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN
from domain.errors import Invalid
from domain.indicators.definition import Definition, Subject
from domain.indicators.observation import ValueState
from domain.network.cells import SCALE, Source, check_place
from domain.network.units import Registry, UnitType, registry_of
from domain.periods import Period
from domain.workflow import State
from services.network import rollups
from services.network.posting import write_batch

_KIND = "observation"


def mirror(work: UnitOfWork, indicator_id: int, definition: Definition, period: Period) -> bool:
    """Take along what is approved of the city's library for a period; returns whether there was anything.

    Called within the transaction that approved a figure. Where the network has no unit for the city's
    library, or one that does not tell this indicator for such periods, nothing is taken along.
    """
    stated = _approved(work, indicator_id, period)
    registry = _city(work)
    unit_id = next(iter(registry.ids), None)
    if stated is None or unit_id is None:
        return False
    try:
        place, before = (registry.at(day).get(unit_id) for day in (period.last_day, period.first_day))
        check_place(definition, place, before, period)
    except Invalid:
        return False
    row = Row(
        unit_id,
        str(period),
        indicator_id,
        stated.state,
        _exact(stated),
        stated.measurement,
        None,
        stated.note,
    )
    ground = rollups.Ground(
        {definition.code: definition},
        {definition.code: indicator_id},
        {indicator_id: definition.code},
        registry,
        frozenset(),
    )
    with rollups.kept(work, ground, [(unit_id, period)], [indicator_id]):
        told = {"entries": 1, "cells": [[definition.code, str(period), stated.state, row.value_e4]]}
        write_batch(work, Source.MIRROR, [row], "", told)
    return True


def _approved(work: UnitOfWork, indicator_id: int, period: Period) -> Observation | None:
    """The figure of the city's library that counts for a period."""
    statement = (
        select(Observation)
        .where(
            Observation.indicator_id == indicator_id,
            Observation.subject == Subject.CITY.value,
            Observation.period == str(period),
        )
        .order_by(Observation.effective_on.desc(), Observation.change_seq.desc(), Observation.id.desc())
    )
    for found in work.session.scalars(statement):
        if state_of(work.session, _KIND, found.id) is State.APPROVED:
            return found
    return None


def _city(work: UnitOfWork) -> Registry:
    """The registry of the city's library alone: nothing stands above it."""
    statement = select(UnitRevision.unit_id).where(UnitRevision.type == UnitType.CITY.value)
    unit_id = work.session.scalars(statement.order_by(UnitRevision.unit_id).limit(1)).first()
    if unit_id is None:
        return registry_of(())
    return registry_of(unit_queries.revisions(work.session, EVERYTHING_KNOWN, only=unit_id))


def _exact(stated: Observation) -> int | None:
    """The value times 10,000; a figure with more decimals than the network keeps is rounded."""
    if stated.state not in (ValueState.VALUE.value, ValueState.ZERO.value):
        return None
    return int((Decimal(repr(stated.value or 0.0)) * SCALE).to_integral_value(ROUND_HALF_EVEN))
