"""Exchange, shadowing and secondment: terms, overlaps, reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.errors import Invalid
from domain.talent.exchanges import (
    Exchange,
    ExchangeKind,
    ExchangeState,
    ExchangeTerms,
    Report,
    check_overlap,
    check_report,
    checked,
)
from domain.talent.hours import Category
from domain.workflow import State

FIRST, LAST = date(2025, 3, 3), date(2025, 3, 14)
TERMS = ExchangeTerms(
    1, ExchangeKind.SHADOWING, "试验大学图书馆", "古籍部", FIRST, LAST, Category.PROFESSIONAL, 400
)
TEXT = "跟班学习两周，掌握了著录规则，回馆后编写手册并培训同事。"


def test_states() -> None:
    found = Exchange(1, TERMS, 1)
    assert found.state(FIRST - timedelta(days=1)) is ExchangeState.PLANNED
    assert found.state(LAST) is ExchangeState.UNDER_WAY
    assert found.state(LAST + timedelta(days=1)) is ExchangeState.REPORT_DUE
    for state, shown in (
        (State.SUBMITTED, ExchangeState.REPORTED),
        (State.RETURNED, ExchangeState.RETURNED),
        (State.APPROVED, ExchangeState.ACCEPTED),
    ):
        told = replace(found, report=Report(1, TEXT, 1, LAST, state))
        assert told.state(LAST) is shown
        assert told.accepted is (state is State.APPROVED)
    called_off = replace(found, terms=replace(TERMS, cancelled=True))
    assert called_off.state(LAST) is ExchangeState.CANCELLED


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"host": " "}, "接收单位"),
        ({"position": "长" * 101}, "不超过 100 字"),
        ({"purpose": "长" * 1001}, "不超过 1000 字"),
        ({"to_day": FIRST - timedelta(days=1)}, "早于开始"),
        ({"to_day": FIRST + timedelta(days=1200)}, "不超过三年"),
        ({"from_day": date(1999, 1, 1), "to_day": date(1999, 2, 1)}, "超出范围"),
        ({"tenths": 9001}, "900 之间"),
        ({"tenths": -1}, "900 之间"),
    ],
)
def test_bad_terms(changes: dict[str, object], told: str) -> None:
    with pytest.raises(Invalid, match=told):
        checked(replace(TERMS, **changes), LAST)  # type: ignore[arg-type]  # names of fields


def test_nobody_is_in_two_places() -> None:
    check_overlap(TERMS, [replace(TERMS, staff_id=2), replace(TERMS, cancelled=True)])
    check_overlap(TERMS, [replace(TERMS, from_day=LAST + timedelta(days=1), to_day=date(2025, 4, 1))])
    with pytest.raises(Invalid, match="时间重叠"):
        check_overlap(TERMS, [replace(TERMS, from_day=LAST, to_day=date(2025, 4, 1))])


@pytest.mark.parametrize(
    ("report", "day", "text", "told"),
    [
        (None, FIRST - timedelta(days=1), TEXT, "开始后才能"),
        (State.SUBMITTED, LAST, TEXT, "正在等待审核"),
        (State.APPROVED, LAST, TEXT, "不能再改"),
        (None, LAST, "太短", "至少 20 字"),
        (None, LAST, "长" * 5001, "不超过 5000 字"),
    ],
)
def test_reports_that_are_refused(report: State | None, day: date, text: str, told: str) -> None:
    handed = Report(1, TEXT, 1, LAST, report) if report else None
    with pytest.raises(Invalid, match=told):
        check_report(Exchange(1, TERMS, 1, handed), text, day)
    assert check_report(Exchange(1, TERMS, 1), f" {TEXT} ", LAST) == TEXT
