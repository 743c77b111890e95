"""Rules that hold from a day on: read at a point of view, told before they are set, never twice."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from domain.errors import Conflict, Forbidden, Invalid
from domain.passwords import Lockout
from domain.periods import Month
from domain.projects.lights import Light
from services.administration.rules import SettingKey, preview_rule, rule_page, save_rule
from services.cockpit import cockpit
from services.identity import actor_of_session, log_in
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PASSWORD, SYSTEM, TODAY, Library

LIGHTS = {"behind_gap": -15.0, "watch_gap": -5.0, "overdue_days": 30, "due_soon_days": 30}
MILD = {"behind_gap": -99.0, "watch_gap": -98.0, "overdue_days": 999, "due_soon_days": 0}
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def save(library: Library, values: dict[str, Any], on: date, key: SettingKey = SettingKey.LIGHTS) -> int:
    """Set a group of rules as the administrator."""
    admin = library.actor("admin")
    version = rule_page(library.context, admin).version
    return save_rule(library.context, admin, key, values, on, "试行", version)


def light(library: Library, **view: str) -> Light:
    """The light of the building."""
    return library.detail(BUILDING, **view).line.verdict.light


def test_lights_change_from_the_day_on_and_earlier_days_keep_theirs(library: Library) -> None:
    assert light(library) is light(library, asof=YESTERDAY.isoformat()) is Light.BEHIND
    save(library, MILD, TODAY)
    assert light(library) is Light.WATCH
    assert light(library, asof=YESTERDAY.isoformat()) is Light.BEHIND
    overall = cockpit(library.context, library.actor("director"), ViewRequest())
    assert {line.verdict.light for line in overall.attention if line.code == BUILDING} == {Light.WATCH}


def test_what_was_known_then_goes_by_the_rules_known_then(library: Library) -> None:
    before = light(library, asof=YESTERDAY.isoformat())
    save(library, MILD, TODAY - timedelta(days=60))
    now, then = (
        light(library, asof=YESTERDAY.isoformat()),
        light(library, asof=YESTERDAY.isoformat(), known="then"),
    )
    assert (now != before, then) == (True, before)
    # By the end of today it is known.
    assert light(library, asof=TODAY.isoformat(), known="then") == now


def test_a_later_rule_waits_for_its_day(library: Library) -> None:
    before = light(library)
    save(library, MILD, TOMORROW)
    assert light(library) is before
    library.go_to(TOMORROW)
    assert light(library) is not before


def test_an_earlier_day_s_rule_gives_way_to_a_later_day_s(library: Library) -> None:
    save(library, MILD, TODAY)
    save(library, {**LIGHTS, "overdue_days": 7}, TODAY - timedelta(days=300))
    page = rule_page(library.context, library.actor("admin"))
    lights = next(group for group in page.groups if group.key == SettingKey.LIGHTS)
    assert lights.values == MILD
    assert [line.effective_on for line in lights.history] == [TODAY, TODAY - timedelta(days=300)]
    assert lights.history[0].reason == "试行"


def test_the_preview_names_exactly_what_then_changes(library: Library) -> None:
    admin = library.actor("admin")
    told = preview_rule(library.context, admin, SettingKey.LIGHTS, MILD, TODAY)
    lights = {code: light_of(library, code) for code in ("D01.1.1-01", "D01.1.2-01", "D02.2-01", "T1-01")}
    party = light_of(library, "D01.2-01")
    save(library, MILD, TODAY)
    changed = {code for code, before in lights.items() if light_of(library, code) is not before}
    assert {change.code for change in told.lights} == changed
    assert changed
    # Work on a restricted node is counted and not named.
    assert told.hidden == (light_of(library, "D01.2-01") is not party)
    assert told.lights_total == len(changed) + told.hidden
    assert preview_rule(library.context, admin, SettingKey.LIGHTS, MILD, TODAY).lights_total == 0


def light_of(library: Library, code: str) -> Light:
    return library.detail(code).line.verdict.light


def test_saving_again_is_no_change_and_a_stale_page_is_told(library: Library) -> None:
    admin = library.actor("admin")
    stale = rule_page(library.context, admin).version
    seq = save(library, MILD, TODAY)
    assert save(library, MILD, TODAY) == seq
    with pytest.raises(Conflict, match="已经修改过规则"):
        save_rule(library.context, admin, SettingKey.LIGHTS, LIGHTS, TODAY, "再改", stale)
    assert light(library) is light(library, asof=TODAY.isoformat())


@pytest.mark.parametrize(
    ("key", "values", "on", "field"),
    [
        (SettingKey.LIGHTS, {**LIGHTS, "behind_gap": None}, TODAY, "behind_gap"),
        (SettingKey.LIGHTS, {**LIGHTS, "behind_gap": -1.0}, TODAY, "behind_gap"),
        (SettingKey.LIGHTS, {**LIGHTS, "watch_gap": 0.5}, TODAY, "watch_gap"),
        (SettingKey.LIGHTS, {**LIGHTS, "overdue_days": 1.5}, TODAY, "overdue_days"),
        (SettingKey.LIGHTS, {**LIGHTS, "due_soon_days": True}, TODAY, "due_soon_days"),
        (SettingKey.LIGHTS, LIGHTS | {"overdue_days": 31}, date(1999, 1, 1), "effective_on"),
        (SettingKey.LIGHTS, LIGHTS | {"overdue_days": 31}, TODAY + timedelta(days=800), "effective_on"),
        (SettingKey.ROUNDS, {"opens_day": 29, "due_day": 5, "grace_days": 0}, TODAY, "opens_day"),
        (SettingKey.ROUNDS, {"opens_day": 20, "due_day": 5, "grace_days": 0}, YESTERDAY, "effective_on"),
        (SettingKey.LOCKOUT, {"max_failures": 0, "minutes": 15}, TODAY, "max_failures"),
        (SettingKey.SESSION, {"idle_minutes": 0}, TODAY, "idle_minutes"),
        (SettingKey.SESSION, {"idle_minutes": 10}, YESTERDAY, "effective_on"),
    ],
)
def test_faulty_values_are_refused_before_and_at_saving(
    unchanging_library: Library, key: SettingKey, values: dict[str, Any], on: date, field: str
) -> None:
    library, admin = unchanging_library, unchanging_library.actor("admin")
    for call in (
        lambda: preview_rule(library.context, admin, key, values, on),
        lambda: save_rule(library.context, admin, key, values, on, "试行", 0),
    ):
        with pytest.raises(Invalid) as refused:
            call()
        assert field in refused.value.fields
    with pytest.raises(Invalid, match="请写明原因"):
        save_rule(library.context, admin, SettingKey.LIGHTS, MILD, TODAY, " ", 0)
    assert rule_page(library.context, admin).version == 0


def test_only_administrators_set_rules(unchanging_library: Library) -> None:
    library = unchanging_library
    for login in ("director", "office", "head_ops", "hr"):
        actor = library.actor(login)
        for call in (
            lambda actor=actor: rule_page(library.context, actor),
            lambda actor=actor: preview_rule(library.context, actor, SettingKey.LIGHTS, MILD, TODAY),
            lambda actor=actor: save_rule(library.context, actor, SettingKey.LIGHTS, MILD, TODAY, "试行", 0),
        ):
            with pytest.raises(Forbidden):
                call()


def test_a_round_goes_by_the_rule_in_force_when_its_month_began(library: Library) -> None:
    save(library, {"opens_day": 10, "due_day": 2, "grace_days": 3}, TODAY, SettingKey.ROUNDS)
    calendar = library.detail(BUILDING).view.calendar
    assert [calendar.round(month).due_on for month in (Month(2024, 2), Month(2024, 3), Month(2024, 4))] == [
        date(2024, 3, 5),
        date(2024, 4, 5),
        date(2024, 5, 2),
    ]
    assert calendar.round(Month(2024, 4)).closes_on == date(2024, 5, 5)


def test_idling_and_locking_follow_the_rules_at_once(library: Library) -> None:
    save(library, {"idle_minutes": 5}, TODAY, SettingKey.SESSION)
    token = library.token("director")
    library.clock.advance(minutes=4)
    assert actor_of_session(library.context, token) is not None
    library.clock.advance(minutes=5)
    assert actor_of_session(library.context, token) is None
    rule = Lockout(max_failures=2, minutes=3)
    save(library, {"max_failures": 2, "minutes": 3}, TODAY, SettingKey.LOCKOUT)
    for _ in range(rule.max_failures):
        with pytest.raises(Invalid):
            log_in(library.context, "office", "Wrong-password-1")
    with pytest.raises(Invalid):
        log_in(library.context, "office", PASSWORD)
    library.clock.advance(minutes=rule.minutes)
    assert log_in(library.context, "office", PASSWORD)


def test_the_preview_of_idling_counts_sessions_that_would_be_over(library: Library) -> None:
    library.token("director")
    library.clock.advance(minutes=10)
    assert preview_rule(library.context, SYSTEM, SettingKey.SESSION, {"idle_minutes": 5}, TODAY).sessions == 1
    assert (
        preview_rule(library.context, SYSTEM, SettingKey.SESSION, {"idle_minutes": 20}, TODAY).sessions == 0
    )
