"""What a changed file changes, told so that a person can check it before loading."""

from __future__ import annotations

from hypothesis import given, settings

from domain.plan_file import PlanFile, difference, parse_plan
from tests.unit.plan.strategies import plans
from tests.unit.plan.texts import SOUND, WORK, broken, sound


def test_everything_is_added_to_nothing() -> None:
    changes = difference(None, sound())
    assert changes.counts == {"added": 1 + 2 + 1 + 5 + 2 + 2, "changed": 0, "removed": 0}


@given(plan=plans())
@settings(max_examples=30)
def test_a_plan_does_not_differ_from_itself(plan: PlanFile) -> None:
    assert not difference(plan, plan)


def test_the_work_is_not_compared() -> None:
    assert not difference(sound(), parse_plan(SOUND + WORK).plan)


def test_a_changed_field_shows_both_values() -> None:
    new = parse_plan(
        broken("keywords: [甲, 乙]", "keywords: [甲]", broken("summary: 摘要", "summary: 新摘要"))
    ).plan
    assert str(difference(sound(), new)) == (
        "修改节点 D01.1 项一\n    摘要：摘要 → 新摘要\n    关键词：甲、乙 → 甲"
    )


def test_a_value_that_comes_or_goes_shows_as_none() -> None:
    new = parse_plan(broken("    summary: 摘要\n", "")).plan
    assert str(difference(sound(), new).changes[0].fields[0]) == "摘要：摘要 → （无）"


def test_removed_and_added_elements_are_named() -> None:
    text = broken("code: S002", "code: S003", broken("organisation: 某馆", "organisation: 本馆"))
    changes = difference(sound(), parse_plan(text).plan)
    assert [str(change) for change in changes.of("systems")] == [
        "新增命名体系 S003 品牌乙",
        "移除命名体系 S002 品牌乙",
    ]
    assert changes.of("systems", "removed")[0].code == "S002"
    assert str(changes.of("plan")[0]) == "修改规划 P-1 规划一\n    单位：某馆 → 本馆"


def test_changed_suggestions_are_shown_in_words() -> None:
    new = parse_plan(broken("- {name: 次数, unit: 次}", "- {name: 场次, unit: 场}")).plan
    assert "建议指标：次数（次） → 场次（场）" in str(difference(sound(), new))
