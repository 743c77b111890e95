"""Indicators in words: every choice has one, values carry their unit, and missing is never 0."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import pytest

from components import indicators as shown
from domain.indicators.aggregation import Figure
from domain.indicators.definition import Direction, Subject, TimeAggregation, UnitAggregation
from domain.indicators.observation import Measurement, ValueState
from domain.indicators.target import Measure, Nature
from domain.indicators.views import ElementKind
from domain.periods import Frequency, Month, Year
from server.frontend import ICONS

WORDS: list[tuple[type[Enum], Mapping[Any, Any]]] = [
    (Subject, shown.SUBJECTS),
    (Frequency, shown.FREQUENCIES),
    (TimeAggregation, shown.OVER_TIME),
    (UnitAggregation, shown.OVER_UNITS),
    (Direction, shown.DIRECTIONS),
    (Nature, shown.NATURES),
    (Measure, shown.MEASURES),
    (ValueState, shown.VALUE_STATES),
    (Measurement, shown.MEASUREMENTS),
    (ElementKind, shown.ELEMENTS),
]


@pytest.mark.parametrize(("choices", "words"), WORDS, ids=[choices.__name__ for choices, _ in WORDS])
def test_every_choice_has_a_word(choices: type[Enum], words: Mapping[Any, Any]) -> None:
    assert set(words) == set(choices)


def test_states_of_values_have_icons_that_are_shipped() -> None:
    assert all(label.icon in ICONS for label in shown.VALUE_STATES.values())


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "人次", "未报"),
        (0.0, "人次", "0人次"),
        (980.0, "人次", "980人次"),
        (2_096_100.0, "人次", "209.61万人次"),
        (17.897, "%", "17.9%"),
        (33.383, "元", "33.38元"),
        (352.7, "人次/场", "352.7人次/场"),
        (-3.0, "人", "-3人"),
    ],
)
def test_values_carry_their_unit(value: float | None, unit: str, text: str) -> None:
    assert shown.value_text(value, unit) == text


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (None, ""),
        (Figure(Year(2024), None, 0, 12), ""),
        (Figure(Year(2024), 5.0, 12, 12), ""),
        (Figure(Year(2024), 5.0, 9, 12), "不足全期，9/12 期"),
        (Figure(Year(2024), 5.0, 0, 1), "期末数未报"),
        (Figure(Year(2024), 5.0, 12, 12, 2, True), "含估算 2 期，含待审数据"),
        (Figure(Month(2024, 3), 5.0, 1, 1, 1), "估算"),
    ],
)
def test_what_a_figure_lacks_is_said(figure: Figure | None, text: str) -> None:
    assert shown.lacks_text(figure) == text
