"""Lights set by hand beside the computed ones, and the course of lights by month."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from domain.errors import Conflict, Forbidden, Invalid
from domain.projects.light_views import LightsPage, light_changes
from domain.projects.lights import Light
from domain.projects.overrides import LightOverride
from domain.projects.reporting import ReportingSignal
from services.administration.rules import save_rule
from services.cockpit import cockpit
from services.projects.lights_page import lights_page
from services.projects.overriding import GROUP, set_override, withdraw_override
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, SYSTEM, TODAY, YEARLY, Library, name_of
from tests.support.threads import at_once, winner_and_loser

REASON = "协调会已定方案，下月可以赶上。"
UNTIL = TODAY + timedelta(days=30)


def page(library: Library, login: str = "director", code: str = BUILDING, **view: str) -> LightsPage:
    return lights_page(library.context, library.actor(login), code, ViewRequest(**view))


def put(library: Library, light: Light = Light.WATCH, login: str = "director", until: date = UNTIL) -> int:
    version, project = page(library).version, library.project_id(BUILDING)
    return set_override(library.context, library.actor(login), project, version, light, REASON, until)


def shown(library: Library, **view: str) -> tuple[Light, LightOverride | None]:
    line = library.detail(BUILDING, **view).line
    return line.verdict.light, line.override


def test_it_stands_beside_the_computed_light_and_ends_by_itself(library: Library) -> None:
    computed, before = shown(library)
    assert (computed, before) == (Light.BEHIND, None)
    counts = cockpit(library.context, library.actor("director"), ViewRequest()).overall.counts
    put(library)
    now, override = shown(library)
    assert now is computed
    assert override is not None
    assert (override.light, override.expires_on, override.reason) == (Light.WATCH, UNTIL, REASON)
    assert library.detail(BUILDING).line.override_by == name_of("director")
    morning = cockpit(library.context, library.actor("director"), ViewRequest())
    assert morning.overall.counts == counts, "a hand changes no figure"
    assert BUILDING in {line.code for line in morning.attention}, "nor hides what is behind"

    assert shown(library, asof=(TODAY - timedelta(days=1)).isoformat())[1] is None
    library.go_to(UNTIL)
    assert shown(library)[1] is not None
    library.go_to(UNTIL + timedelta(days=1))
    assert shown(library)[1] is None
    assert shown(library, asof=UNTIL.isoformat())[1] is not None
    assert shown(library, asof=TODAY.isoformat(), known="then")[1] is not None


def test_a_hand_may_raise_an_alarm(library: Library) -> None:
    project, director = library.project_id(YEARLY), library.actor("director")
    assert library.detail(YEARLY).line.verdict.light not in (Light.BEHIND, Light.WATCH)
    set_override(library.context, director, project, 0, Light.BEHIND, REASON, UNTIL)
    assert YEARLY in {line.code for line in cockpit(library.context, director, ViewRequest()).attention}


def test_it_is_withdrawn_early_and_told(library: Library) -> None:
    put(library)
    library.go_to(TODAY + timedelta(days=5))
    project, director2 = library.project_id(BUILDING), library.actor("director2")
    withdraw_override(library.context, director2, project, page(library).version, "已赶上")
    assert shown(library)[1] is None
    assert shown(library, asof=(TODAY + timedelta(days=4)).isoformat())[1] is not None
    withdrawn, put_before = page(library).steps
    assert (withdrawn.light, withdrawn.reason, withdrawn.by) == (None, "已赶上", name_of("director2"))
    assert (put_before.light, put_before.by) == (Light.WATCH, name_of("director"))
    with pytest.raises(Invalid, match="现在没有人工灯色"):
        withdraw_override(library.context, director2, project, page(library).version)


@pytest.mark.parametrize("login", ["office", "head_ops", "reporter_ops", "admin"])
def test_only_directors_judge(unchanging_library: Library, login: str) -> None:
    library = unchanging_library
    actor, project = library.actor(login), library.project_id(BUILDING)
    with pytest.raises(Forbidden):
        set_override(library.context, actor, project, 0, Light.WATCH, REASON, UNTIL)
    with pytest.raises(Forbidden):
        withdraw_override(library.context, actor, project, 0)


def test_faults_are_refused_by_the_rules_of_the_day(library: Library) -> None:
    with pytest.raises(Invalid, match="最长 90 天"):
        put(library, until=TODAY + timedelta(days=91))
    with pytest.raises(Invalid, match="已经过去"):
        put(library, until=TODAY - timedelta(days=1))
    with pytest.raises(Invalid, match="与计算灯色相同"):
        put(library, Light.BEHIND)
    save_rule(library.context, SYSTEM, GROUP.key, {"max_days": 10}, TODAY, "从严", 0)
    with pytest.raises(Invalid, match="最长 10 天"):
        put(library)
    assert (page(library).max_days, page(library).last_day) == (10, TODAY + timedelta(days=10))
    put(library, until=TODAY + timedelta(days=10))


def test_of_two_directors_at_once_one_judges(library: Library) -> None:
    project = library.project_id(BUILDING)
    one, other = library.actor("director"), library.actor("director2")
    context = library.context
    seq, refused = winner_and_loser(
        at_once(
            lambda: set_override(context, one, project, 0, Light.WATCH, REASON, UNTIL),
            lambda: set_override(context, other, project, 0, Light.NORMAL, REASON, UNTIL),
        )
    )
    assert isinstance(refused, Conflict)
    assert page(library).version == seq
    with pytest.raises(Conflict, match="已经修改过这个项目的人工灯色"):
        withdraw_override(context, other, project, 0)


@pytest.mark.parametrize("known", ["now", "then"])
def test_the_course_of_lights_is_what_each_day_s_page_says(library: Library, known: str) -> None:
    head, reporter = library.actor("head_ops"), library.actor("reporter_ops")
    library.approve(head, library.submit(reporter, BUILDING, {1: 60}, date(2024, 1, 20)))
    put(library)
    library.go_to(date(2024, 4, 25))
    library.approve(head, library.submit(reporter, BUILDING, {1: 100}, date(2024, 2, 10), month="2024-04"))
    library.save(SYSTEM, BUILDING, due={2: date(2024, 9, 30)})
    save_rule(
        library.context,
        SYSTEM,
        "lights",
        {"behind_gap": -40.0, "watch_gap": -20.0, "overdue_days": 60, "due_soon_days": 10},
        date(2024, 2, 1),
        "试行",
        0,
    )
    found = page(library, known=known)
    assert [m.day for m in found.months][-2:] == [date(2024, 3, 31), date(2024, 4, 25)]
    lights = set()
    for month in found.months:
        line = library.detail(BUILDING, asof=month.day.isoformat(), known=known).line
        assert (month.verdict, month.override) == (line.verdict, line.override), month.day
        lights.add(month.verdict.light)
    assert len(lights) > 2
    changes = light_changes(found.months)
    assert changes[-1].day == found.months[0].day
    assert any(change.override for change in changes)


def test_a_missed_report_is_red_until_made_up_and_yellow_for_one_period(library: Library) -> None:
    library.go_to(date(2024, 6, 3))
    head, reporter = library.actor("head_ops"), library.actor("reporter_ops")
    for month in ("2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05"):
        library.approve(head, library.submit(reporter, BUILDING, {2: 10}, month=month))
    library.go_to(date(2024, 7, 20))
    signals = {str(found.month): found.signal for found in page(library).reporting}
    assert signals["2024-04"] is ReportingSignal.RED
    assert signals["2024-06"] is ReportingSignal.YELLOW
    assert len(signals) == 12
