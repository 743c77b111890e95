"""Drawing: deterministic, blind to whoever draws; sizes, assignment and findings by example and property."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.verification import (
    Claim,
    Claimed,
    Result,
    Statement,
    assigned,
    check_finding,
    completions,
    digest,
    in_drawn_order,
    sample,
    size_of,
)

DAY = date(2025, 3, 1)
CLAIMS = st.sets(st.builds(Claim, st.integers(1, 500), st.integers(1, 9000)), min_size=1, max_size=40)


@given(claims=CLAIMS, seed=st.text("0123456789abcdef", min_size=8, max_size=32), size=st.integers(1, 40))
def test_a_draw_is_a_function_of_seed_and_candidates(claims: set[Claim], seed: str, size: int) -> None:
    listed = sorted(claims)
    drawn = sample(seed, listed, size)
    assert drawn == sample(seed, list(reversed(listed)), size)
    assert len(drawn) == len(set(drawn)) == min(size, len(claims))
    # A larger draw by the same seed contains the smaller one.
    assert sample(seed, listed, size + 1)[: len(drawn)] == drawn
    assert sorted(in_drawn_order(seed, listed)) == listed
    assert digest(listed) == digest(reversed(listed))


def test_the_method_is_fixed() -> None:
    claims = [Claim(1, 10), Claim(2, 20), Claim(3, 30)]
    assert [c.milestone_id for c in in_drawn_order("00ff", claims)] == ORDER
    assert digest(claims) != digest(claims[:2])


ORDER = [2, 1, 3]
"""By sha256 of "00ff:1:10", "00ff:2:20", "00ff:3:30", worked out apart."""


@pytest.mark.parametrize(
    ("count", "size", "share", "expected"), [(10, 3, None, 3), (10, None, 25.0, 3), (3, None, 0.1, 1)]
)
def test_sizes(count: int, size: int | None, share: float | None, expected: int) -> None:
    assert size_of(count, size, share) == expected


@pytest.mark.parametrize(
    ("count", "size", "share", "told"),
    [
        (0, 1, None, "无可抽取"),
        (5, 6, None, "候选只有 5 项，不能抽取 6 项"),
        (5, 0, None, "不小于 1"),
        (5, None, None, "只填一项"),
        (5, 1, 10.0, "只填一项"),
        (5, None, 100.1, "大于 0、不超过 100"),
        (5, None, float("nan"), "大于 0、不超过 100"),
        (900, 201, None, "最多抽取 200 项"),
        (900, None, 50.0, "最多 200 项"),
    ],
)
def test_sizes_that_cannot_be(count: int, size: int | None, share: float | None, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        size_of(count, size, share)


def claimed(milestone: int, report: int, author: int = 1, decider: int = 2, project: int = 7) -> Claimed:
    return Claimed(Claim(milestone, report), project, author, decider, DAY + timedelta(report))


def said(milestone: int, report: int, percent: float, on: int = 0) -> Statement:
    return Statement(claimed(milestone, report), percent, DAY + timedelta(on), report)


def test_a_milestone_is_claimed_when_it_first_reached_all_and_again_after_a_fall() -> None:
    statements = [
        said(1, 1, 60), said(1, 2, 100, 1), said(1, 3, 100, 2),
        said(2, 4, 100, 1), said(2, 5, 80, 2),
        said(3, 6, 100, 1), said(3, 7, 90, 2), said(3, 8, 100, 3),
        # A correction of an earlier day does not undo what a later day says.
        said(4, 9, 100, 5), said(4, 10, 50, 1),
    ]  # fmt: skip
    found = {c.claim.milestone_id: c.claim.report_id for c in completions(statements)}
    assert found == {1: 2, 3: 8, 4: 9}


def test_verifiers_take_turns_and_nobody_checks_their_own() -> None:
    items = [claimed(n, n) for n in range(1, 5)]
    assert assigned(items, [8, 9], {}) == (8, 9, 8, 9)
    assert assigned(items, [1, 8], {}) == (8, 8, 8, 8)
    assert assigned(items, [8, 9], {7: {9}}) == (8, 8, 8, 8)
    for verifiers in ([], [1], [2], [1, 2]):
        with pytest.raises(Invalid):
            assigned(items, verifiers, {})


def test_a_finding_is_explained_or_rests_on_a_file() -> None:
    assert check_finding(Result.CONFIRMED, " ", [3]) == ""
    assert check_finding(Result.REFUTED, " 现场没有 ", []) == "现场没有"
    for result in Result:
        with pytest.raises(Invalid):
            check_finding(result, "  ", [])
        with pytest.raises(Invalid, match="不超过"):
            check_finding(result, "长" * 2001, [1])
    for result in (Result.PARTLY, Result.REFUTED, Result.INSUFFICIENT):
        with pytest.raises(Invalid, match="须写明核查说明"):
            check_finding(result, "", [1])
