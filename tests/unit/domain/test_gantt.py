"""The Gantt chart's axis, and what travels to the browser of a bar: nothing that is not drawn."""

from __future__ import annotations

from datetime import date

from components.gantt import axis_data
from domain.plan import PlanLabel
from domain.projects.dependencies import DependencyStanding, Fit
from domain.projects.gantt import (
    GanttBar,
    GanttLink,
    GanttMark,
    MarkState,
    axis_for,
    drawn_bar,
    mark_state,
)
from tests.unit.domain.builders import milestone

PLAN = PlanLabel(1, "P-14", "规划", date(2021, 3, 1), date(2025, 12, 31))
TODAY, AS_OF = date(2025, 11, 26), date(2024, 6, 30)
AXIS = axis_for(PLAN, date(2025, 6, 30), TODAY, AS_OF)


def test_the_axis_has_whole_years_and_one_more_where_work_runs_on() -> None:
    assert (AXIS.starts_on, AXIS.ends_on) == (date(2021, 1, 1), date(2025, 12, 31))
    assert AXIS.days == 1826
    assert axis_for(PLAN, date(2026, 2, 1), TODAY, TODAY).ends_on == date(2026, 12, 31)
    # Somebody's slip of the year does not make the chart a century long.
    assert axis_for(PLAN, date(2099, 1, 1), TODAY, TODAY).ends_on == date(2026, 12, 31)
    assert axis_for(PLAN, None, TODAY, TODAY).ends_on == date(2025, 12, 31)


def test_two_lines_stand_only_where_they_are_two_days_within_the_axis() -> None:
    assert axis_data(AXIS) == {"start": "2021-01-01", "days": 1826, "today": 1790, "asof": 1276}
    same = axis_for(PLAN, None, TODAY, TODAY)
    assert (same.today, same.as_of) == (TODAY, None)
    after = axis_for(PLAN, None, date(2027, 1, 5), date(2025, 12, 31))
    assert (after.today, after.as_of) == (None, date(2025, 12, 31))


def test_a_bar_travels_as_days_and_says_no_more_than_it_draws() -> None:
    plain = GanttMark(1, "选址", date(2021, 1, 11), None, MarkState.DONE, 100.0)
    moved = GanttMark(2, "施工", date(2021, 1, 21), date(2021, 1, 16), MarkState.DOING, 62.5)
    alarm = DependencyStanding(Fit.DELAY_SHIFTS, delay_days=7)
    alarmed = GanttMark(3, "验收", date(2021, 1, 31), None, MarkState.AHEAD, 0.0, (alarm,))
    bar = GanttBar(
        date(2021, 1, 2),
        date(2021, 1, 31),
        date(2021, 1, 25),
        (plain, moved, alarmed),
        (GanttLink(0, 1, 5),),
    )
    assert drawn_bar(bar, AXIS) == {
        "s": 1,
        "e": 30,
        "w": 24,
        "m": [
            [10, "done", "选址", 100],
            [20, "doing", "施工", 62, 15],
            [30, "ahead", "验收", 0, None, "前置里程碑已延期 7 天，可能影响本里程碑"],
        ],
        "d": [[0, 1, 5]],
    }
    assert drawn_bar(GanttBar(None, None), AXIS) == {}


def test_a_milestone_is_done_late_under_way_or_ahead() -> None:
    on = date(2024, 6, 1)
    assert mark_state(milestone(date(2024, 1, 1), 100.0), on) is MarkState.DONE
    assert mark_state(milestone(date(2024, 5, 31), 90.0), on) is MarkState.LATE
    assert mark_state(milestone(on, 0.0), on) is MarkState.AHEAD
    assert mark_state(milestone(date(2024, 7, 1), 1.0), on) is MarkState.DOING
