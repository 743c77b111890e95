"""A light set by a person: what is refused, how long it holds, when it is shown."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.projects.lights import Light
from domain.projects.overrides import CHOICES, JUDGED, LightOverride, override_faults, shown_override

TODAY = date(2025, 11, 26)
REASON = "协调会已定方案，下月可以赶上。"


def faults(**changed: object) -> dict[str, str]:
    given_: dict[str, object] = {
        "light": Light.WATCH,
        "computed": Light.BEHIND,
        "reason": REASON,
        "expires_on": TODAY + timedelta(days=30),
        "today": TODAY,
        "max_days": 90,
    }
    return override_faults(**{**given_, **changed})  # type: ignore[arg-type]  # names of parameters


def test_what_is_well_founded_is_accepted_to_its_last_day() -> None:
    assert faults() == {}
    assert faults(expires_on=TODAY) == {}
    assert faults(expires_on=TODAY + timedelta(days=90)) == {}


@pytest.mark.parametrize(
    ("changed", "field", "told"),
    [
        ({"reason": ""}, "reason", "不少于 10 个字"),
        ({"reason": " 再 看 看 吧 \u3000 "}, "reason", "不少于 10 个字"),
        ({"reason": "长" * 501}, "reason", "不超过 500 字"),
        ({"expires_on": None}, "expires_on", "请填写有效期"),
        ({"expires_on": TODAY - timedelta(days=1)}, "expires_on", "已经过去"),
        ({"expires_on": TODAY + timedelta(days=91)}, "expires_on", "最长 90 天，请填写 2026-02-24 或以前"),
        ({"max_days": 7, "expires_on": TODAY + timedelta(days=8)}, "expires_on", "最长 7 天"),
        ({"light": Light.BEHIND}, "light", "与计算灯色相同"),
        ({"light": Light.DONE}, "light", "只能是正常、关注或滞后"),
        ({"computed": Light.PAUSED}, "light", "不设人工灯色"),
        ({"computed": Light.DONE}, "light", "不设人工灯色"),
    ],
)
def test_faults_are_named_at_their_field(changed: dict[str, object], field: str, told: str) -> None:
    found = faults(**changed)
    assert list(found) == [field]
    assert told in found[field]


days = st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))


@given(start=days, length=st.integers(0, 90), on=days, computed=st.sampled_from(Light))
def test_it_is_shown_from_its_day_through_its_last_and_never_over_a_state(
    start: date, length: int, on: date, computed: Light
) -> None:
    override = LightOverride(Light.NORMAL, REASON, start, start + timedelta(days=length), 1)
    shown = shown_override(override, computed, on)
    assert (shown is override) == (0 <= (on - start).days <= length and computed in JUDGED)
    assert shown_override(None, computed, on) is None


def test_only_judgements_may_be_set() -> None:
    assert set(CHOICES) < JUDGED
    assert JUDGED.isdisjoint({Light.DONE, Light.PAUSED, Light.CANCELLED})
