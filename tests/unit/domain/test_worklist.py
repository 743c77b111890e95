"""The order of duties, and rates of reporting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.worklist import DueGroup, DueItem, Duty, Timeliness, in_order

WEDNESDAY = date(2025, 11, 26)


def item(due_on: date | None, duty: Duty = Duty.REPORT, done: bool = False, title: str = "项目") -> DueItem:
    """A duty."""
    return DueItem(duty, "progress_report", "1:2025-11", title, "", due_on, "/projects/x", done)


@pytest.mark.parametrize(
    ("due_on", "group"),
    [
        (date(2025, 11, 25), DueGroup.OVERDUE),
        (date(2025, 11, 26), DueGroup.THIS_WEEK),
        (date(2025, 11, 30), DueGroup.THIS_WEEK),  # Sunday
        (date(2025, 12, 1), DueGroup.LATER),
        (None, DueGroup.THIS_WEEK),
    ],
)
def test_groups_by_the_calendar(due_on: date | None, group: DueGroup) -> None:
    assert item(due_on).group(WEDNESDAY) is group
    assert item(due_on, done=True).group(WEDNESDAY) is DueGroup.DONE


def test_this_month_is_what_follows_the_week() -> None:
    assert item(date(2025, 11, 17)).group(date(2025, 11, 5)) is DueGroup.THIS_MONTH
    assert item(date(2025, 11, 9)).group(date(2025, 11, 5)) is DueGroup.THIS_WEEK


def test_what_came_back_stands_first_in_its_group() -> None:
    report = item(date(2025, 11, 27), title="甲")
    revise = item(date(2025, 11, 28), Duty.REVISE, title="乙")
    late = item(date(2025, 10, 1), title="丙")
    done = item(date(2025, 11, 1), done=True, title="丁")
    assert in_order([done, report, revise, late], WEDNESDAY) == (late, revise, report, done)


@given(
    st.lists(
        st.builds(
            item,
            st.none() | st.dates(date(2025, 9, 1), date(2026, 2, 1)),
            st.sampled_from(Duty),
            st.booleans(),
            st.text(max_size=3),
        )
    )
)
def test_the_order_keeps_every_item_and_the_groups_together(items: list[DueItem]) -> None:
    ordered = in_order(items, WEDNESDAY)
    assert sorted(map(repr, ordered)) == sorted(map(repr, items))
    groups = [list(DueGroup).index(found.group(WEDNESDAY)) for found in ordered]
    assert groups == sorted(groups)
    assert all(
        (found.days_late(WEDNESDAY) > 0) == (found.group(WEDNESDAY) is DueGroup.OVERDUE) for found in ordered
    )


def test_days_late() -> None:
    assert item(WEDNESDAY - timedelta(days=21)).days_late(WEDNESDAY) == 21
    assert item(WEDNESDAY).days_late(WEDNESDAY) == 0


def test_rates_are_of_what_was_due() -> None:
    total = Timeliness(4, 3, 2) + Timeliness(1, 1, 1)
    assert (total.due, total.reported, total.on_time) == (5, 4, 3)
    assert (total.completeness, total.timeliness) == (80.0, 60.0)
    assert (Timeliness().completeness, Timeliness().timeliness) == (None, None)
