"""Score sheets and assessments: what is refused, and that a sheet is kept as it was."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.rollout.assessments import (
    DEFAULT_SHEET,
    SheetLine,
    assessment_faults,
    checked_scores,
    checked_sheet,
    from_lines,
    to_lines,
)

TODAY = date(2025, 11, 26)
FULL = {line.key: line.most for line in DEFAULT_SHEET.lines}


def test_the_shipped_sheet_has_a_hundred_points() -> None:
    assert DEFAULT_SHEET.most == 1000
    assert checked_sheet(DEFAULT_SHEET.lines, DEFAULT_SHEET.passing, "").lines == DEFAULT_SHEET.lines


@given(st.fixed_dictionaries({line.key: st.integers(-50, line.most + 50) for line in DEFAULT_SHEET.lines}))
def test_a_score_is_taken_just_when_every_line_is_in_range(points: dict[str, int]) -> None:
    wrong = {f"score-{line.key}" for line in DEFAULT_SHEET.lines if not 0 <= points[line.key] <= line.most}
    if wrong:
        with pytest.raises(Invalid) as refused:
            checked_scores(DEFAULT_SHEET, points)
        assert set(refused.value.fields) == wrong
    else:
        scored = checked_scores(DEFAULT_SHEET, points)
        assert sum(one.points for one in scored) == sum(points.values())
        assert from_lines(json.loads(json.dumps(to_lines(scored)))) == scored


def test_a_line_without_points_is_not_a_zero() -> None:
    with pytest.raises(Invalid, match="没有得分的填 0"):
        checked_scores(DEFAULT_SHEET, {**FULL, "books": None})
    assert checked_scores(DEFAULT_SHEET, {**FULL, "books": 0})[1].points == 0


def test_a_sheet_is_checked_line_by_line() -> None:
    lines = (SheetLine("", "环境", 400), SheetLine("", "", 0), SheetLine("", "环境", 0))
    with pytest.raises(Invalid) as refused:
        checked_sheet(lines, 500, "")
    assert set(refused.value.fields) == {"line-3", "passing"}
    with pytest.raises(Invalid, match="至少填写一项"):
        checked_sheet((), 10, "")
    saved = checked_sheet((SheetLine("", "环境", 400), SheetLine("item1", "服务", 600)), 600, "办法")
    assert [line.key for line in saved.lines] == ["item2", "item1"]


@pytest.mark.parametrize(
    ("year", "day", "findings", "passed", "wrong"),
    [
        (2025, date(2025, 11, 1), "", True, set()),
        (2025, date(2025, 11, 1), "", False, {"findings"}),
        (2024, date(2025, 1, 20), "照明不足", False, set()),
        (2023, date(2025, 1, 20), "", True, {"year"}),
        (2026, date(2025, 11, 1), "", True, {"year", "assessed_on"}),
        (2025, date(2025, 11, 27), "", True, {"assessed_on"}),
        (2025, date(2024, 12, 31), "", True, {"assessed_on"}),
        (2024, None, "", True, {"assessed_on"}),
    ],
)
def test_year_day_and_findings(
    year: int, day: date | None, findings: str, passed: bool, wrong: set[str]
) -> None:
    assert set(assessment_faults(year, day, findings, passed, date(2024, 3, 10), TODAY)) == wrong


def test_a_room_that_never_opened_is_not_assessed() -> None:
    assert "还没有开放" in assessment_faults(2025, TODAY, "", True, None, TODAY)["year"]
