"""The shipped catalogue of indicators and its ties to the plan hold together."""

from __future__ import annotations

import re
from collections import Counter

from data_access import indicator_store, plan_store
from domain.indicators.definition import Direction, TimeAggregation, UnitAggregation
from domain.indicators.views import ElementKind
from domain.plan_file import decode_plan, parse_plan

CATALOGUE = {definition.code: definition for definition in indicator_store.catalogue()}
PLAN = parse_plan(decode_plan(plan_store.REFERENCE_PLAN.read_bytes())).plan


def test_codes_are_unique_and_everything_is_described() -> None:
    codes = Counter(definition.code for definition in indicator_store.catalogue())
    assert set(codes.values()) == {1}
    assert len(CATALOGUE) == 87
    for definition in CATALOGUE.values():
        assert re.fullmatch("[A-Z]{1,2}[0-9]{2}", definition.code)
        assert definition.name, definition.code
        assert definition.text, definition.code
        assert definition.unit, definition.code
        assert definition.source, definition.code


def test_ratios_are_made_of_what_is_entered() -> None:
    for definition in CATALOGUE.values():
        for part in definition.parts:
            assert not CATALOGUE[part].derived, definition.code
    percent = {d.code for d in CATALOGUE.values() if d.unit == "%"}
    assert all(CATALOGUE[code].derived and CATALOGUE[code].factor == 100 for code in percent)


def test_what_may_not_be_added_is_never_added() -> None:
    for definition in CATALOGUE.values():
        derived = {UnitAggregation.RATIO, UnitAggregation.OWN, UnitAggregation.AREA}
        assert (definition.unit_aggregation in derived) == definition.derived, definition.code
        if definition.unit_aggregation is UnitAggregation.DISTINCT:
            assert definition.time_aggregation is TimeAggregation.LAST
    assert {code for code, d in CATALOGUE.items() if d.signed} == {"P02"}
    assert CATALOGUE["C02"].direction is Direction.CONTEXT, "renewals are told apart from loans"


def test_every_baseline_target_and_shortfall_of_the_plan_is_followed() -> None:
    links = [link for link in indicator_store.proposed_links() if link.plan == PLAN.header.code]
    assert len(links) == len(indicator_store.proposed_links())
    assert {link.code for link in links} <= CATALOGUE.keys()
    tied = {(link.element_kind, link.element_code) for link in links}
    numeric = {target.code for target in PLAN.targets if target.number is not None}
    assert {code for kind, code in tied if kind is ElementKind.BASELINE} == {b.code for b in PLAN.baselines}
    assert {code for kind, code in tied if kind is ElementKind.TARGET} == numeric
    assert {code for kind, code in tied if kind is ElementKind.SHORTFALL} == {s.code for s in PLAN.shortfalls}
    assert {code for kind, code in tied if kind is ElementKind.NODE} <= {node.code for node in PLAN.nodes}


def test_visits_are_never_compared_without_saying_what_differs() -> None:
    visits = [link for link in indicator_store.proposed_links() if link.element_code.startswith("visits_")]
    assert len(visits) == 2
    assert all("口径不同" in link.note for link in visits)
