"""Reports read like reports: nothing is left to be filled in, and quotation marks nest."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from services.demonstration import phrases
from services.demonstration.catalogue import PROJECTS
from services.demonstration.narrative import Advance, Pending, Situation, compose, hasty, quoted

ON = date(2022, 6, 28)
ADVANCES = (
    Advance("“阅美”主题方案", date(2022, 5, 1), 40, 100),
    Advance("合作单位名录", date(2022, 6, 30), 0, 30),
    Advance("活动清单", date(2022, 9, 30), 30, 55),
)
PENDING = (Pending("合作单位名录", date(2022, 6, 1)), Pending("活动清单", date(2022, 9, 30)))


@pytest.mark.parametrize("seed", range(40))
def test_every_part_is_filled_in(seed: int) -> None:
    for advances, pending in ((ADVANCES, PENDING), ((), ()), (ADVANCES[:1], PENDING[1:])):
        rng = Random(seed)
        code = PROJECTS[seed % len(PROJECTS)].code
        text = compose(rng, Situation(code, ON, advances, pending))
        whole = text.achieved + text.problems + text.next_steps
        assert text.achieved
        assert text.next_steps
        assert "{" not in whole
        assert "““" not in whole


def test_overdue_work_is_named_with_its_days() -> None:
    text = compose(Random(1), Situation("D04.2.1", ON, (), PENDING))
    assert "“合作单位名录”" in text.problems
    assert "27天" in text.problems
    assert "合作单位名录" in text.next_steps


def test_paused_work_says_so() -> None:
    text = compose(Random(1), Situation("D08.2", ON, ADVANCES, PENDING, paused=True))
    assert "暂停" in text.achieved


def test_a_hasty_report_says_less() -> None:
    text = compose(Random(1), Situation("D08.2", ON, ADVANCES, PENDING))
    assert len(hasty(text, Random(1)).achieved) < len(text.achieved)


def test_inner_quotation_marks_are_single() -> None:
    assert quoted("“阅美”主题方案") == "‘阅美’主题方案"


def test_every_project_has_a_field_with_sentences() -> None:
    themes = dict(phrases.THEMES)
    assert set(themes.values()) == set(phrases.ROUTINE)
    assert all(len(sentences) >= 4 for sentences in phrases.ROUTINE.values())
    assert all(any(script.code.startswith(prefix) for prefix in themes) for script in PROJECTS)
