"""A capability's own group of dated settings: registered, set from a day on, read like any other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest

from domain.errors import Invalid
from domain.permissions import Actor
from domain.rule_changes import RuleEffect
from domain.settings import SettingField, SettingKey
from services.administration.rules import PREVIEWS, preview_of, preview_rule, rule_page, save_rule
from services.setting_groups import GROUPS, group_of, own_group, register
from services.settings import rules_of_today, values_of
from tests.support.factories import TODAY, Library

SYSTEM = Actor.system()
FIELDS = (
    SettingField("every_days", "复核周期", "几天复核一次（天）", 1, 366, 60),
    SettingField("warn_days", "提前提醒", "提前几天提醒（天）", 0, 30, 5),
)
DEFAULTS = {"every_days": 90, "warn_days": 7}


def not_longer(values: Mapping[str, Any]) -> None:
    if values["warn_days"] >= values["every_days"]:
        raise Invalid("提醒须早于复核。", {"warn_days": "过长"})


@pytest.fixture
def reviews() -> Iterator[str]:
    register(own_group("reviews", "复核", "示例", FIELDS, DEFAULTS, not_longer))
    yield "reviews"
    del GROUPS["reviews"]
    PREVIEWS.pop("reviews", None)


def in_force(library: Library, key: str) -> dict[str, Any]:
    with library.context.database.reading() as session:
        return values_of(rules_of_today(session, library.context), key)


def test_the_foundation_s_groups_are_all_there_and_none_stands_for_another() -> None:
    assert set(SettingKey) <= set(GROUPS)
    with pytest.raises(ValueError, match="nobody registered"):
        group_of("never registered")
    with pytest.raises(ValueError, match="already"):
        register(GROUPS[SettingKey.LIGHTS])


def test_own_values_hold_from_their_day_and_the_defaults_before(library: Library, reviews: str) -> None:
    assert in_force(library, reviews) == DEFAULTS
    page = rule_page(library.context, SYSTEM)
    assert page.groups[-1].values == page.groups[-1].defaults == DEFAULTS
    tomorrow = {"every_days": 30, "warn_days": 3}
    save_rule(library.context, SYSTEM, reviews, tomorrow, TODAY + timedelta(days=1), "试行", page.version)
    assert in_force(library, reviews) == DEFAULTS
    now = {"every_days": 60, "warn_days": 5}
    version = rule_page(library.context, SYSTEM).version
    save_rule(library.context, SYSTEM, reviews, now, TODAY, "试行", version)
    assert in_force(library, reviews) == now
    assert in_force(library, SettingKey.SESSION) == {
        "idle_minutes": library.context.rules.session_idle_minutes
    }
    assert len(rule_page(library.context, SYSTEM).groups[-1].history) == 2


def test_limits_and_contradictions_are_refused(library: Library, reviews: str) -> None:
    for values, field in (
        ({"every_days": 0, "warn_days": 5}, "every_days"),
        ({"every_days": 60}, "warn_days"),
        ({"every_days": 10, "warn_days": 10}, "warn_days"),
    ):
        with pytest.raises(Invalid) as caught:
            save_rule(library.context, SYSTEM, reviews, values, TODAY, "试行", 0)
        assert list(caught.value.fields) == [field]


def test_a_preview_is_told_by_whoever_registered_it(library: Library, reviews: str) -> None:
    values = {"every_days": 60, "warn_days": 5}
    assert preview_rule(library.context, SYSTEM, reviews, values, TODAY).told == ()

    @preview_of(reviews)
    def tell(context: Any, rules: Any, day: Any) -> RuleEffect:
        return RuleEffect(day, (f"周期为 {values_of(rules, reviews)['every_days']} 天",))

    assert preview_rule(library.context, SYSTEM, reviews, values, TODAY).told == ("周期为 60 天",)
