"""Working days and office hours."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from services.demonstration.workdays import at, is_workday, later, office_hour, on_or_after, on_or_before


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2025, 11, 26), True),
        (date(2025, 11, 23), False),
        (date(2025, 10, 3), False),
        (date(2025, 1, 1), False),
        (date(2025, 5, 1), False),
    ],
)
def test_weekends_and_holidays_are_free(day: date, works: bool) -> None:
    assert is_workday(day) is works


def test_moves_to_the_nearest_working_day() -> None:
    assert on_or_before(date(2025, 10, 5)) == date(2025, 9, 30)
    assert on_or_after(date(2025, 10, 1)) == date(2025, 10, 8)
    assert later(date(2025, 11, 21), 1) == date(2025, 11, 24)
    assert later(date(2025, 11, 21), 0) == date(2025, 11, 21)


def test_office_hours_are_in_shanghai() -> None:
    for seed in range(50):
        moment = office_hour(Random(seed), date(2025, 11, 26))
        assert moment.date() == date(2025, 11, 26)
        assert 8 <= moment.hour < 18
    assert at(date(2025, 11, 26), "09:30").isoformat() == "2025-11-26T09:30:00+08:00"
