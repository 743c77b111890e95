"""Milestones and projects refuse figures no rule could work with."""

import math

import pytest

from domain.errors import Invalid
from tests.unit.domain.builders import milestone, work


@pytest.mark.parametrize("weight", [0.0, -1.0, math.nan, math.inf])
def test_weight_must_be_a_number_above_zero(weight: float) -> None:
    with pytest.raises(Invalid, match="权重") as caught:
        milestone(weight=weight)
    assert set(caught.value.fields) == {"weight"}
    with pytest.raises(Invalid, match="项目权重"):
        work(weight=weight)


@pytest.mark.parametrize("completion", [-0.1, 100.1, math.nan])
def test_completion_is_a_percentage(completion: float) -> None:
    with pytest.raises(Invalid, match="0 到 100") as caught:
        milestone(completion=completion)
    assert set(caught.value.fields) == {"completion"}


@pytest.mark.parametrize(("completion", "complete"), [(0, False), (99.99, False), (100, True)])
def test_complete_means_all_of_it(completion: float, complete: bool) -> None:
    assert milestone(completion=completion).complete is complete


def test_live_milestones_leave_cancelled_ones_out_and_keep_the_order() -> None:
    first, gone, last = milestone(), milestone(cancelled=True), milestone()
    assert work(first, gone, last).live_milestones == (first, last)
