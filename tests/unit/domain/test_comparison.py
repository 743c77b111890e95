"""What changed between two days: by example, and what holds of any two."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.projects.comparison import OPPOSITE, Change, Comparison, Stand, change_between, compare
from domain.projects.lights import Light, Thresholds
from domain.projects.rollup import Standing, stand
from domain.projects.work import Milestone, ProjectState, ProjectWork
from tests.unit.domain.builders import PLAN_END, days, milestone, weights, work

FIRST, SECOND = date(2024, 3, 31), date(2024, 6, 30)
THRESHOLDS = Thresholds()


def on(day: date, *works: ProjectWork) -> list[Standing]:
    return [stand(found, day, THRESHOLDS, PLAN_END) for found in works]


def told(before: ProjectWork, after: ProjectWork) -> Comparison:
    return compare(on(FIRST, before), on(SECOND, after), (FIRST, SECOND))


def changed(base: ProjectWork, *milestones: Milestone, **values: object) -> ProjectWork:
    return replace(base, milestones=milestones or base.milestones, **values)  # type: ignore[arg-type]


def test_each_milestone_stands_in_the_list_of_what_became_of_it() -> None:
    done, late, dropped, same = (milestone(date(2024, 5, 31), milestone_id=n) for n in range(1, 5))
    caught = milestone(date(2024, 2, 28), milestone_id=5)
    base = work(done, late, dropped, caught, milestone(date(2025, 1, 31), milestone_id=6))
    after = changed(
        base,
        replace(done, completion=100.0),
        late,
        replace(dropped, cancelled=True),
        replace(caught, due_on=date(2024, 9, 30)),
        milestone(date(2025, 1, 31), milestone_id=6),
        replace(same, due_on=date(2025, 5, 31)),
    )
    found = told(base, after)
    assert [(c.change, c.milestone_id) for c in found.changes] == [
        (Change.COMPLETED, 1),
        (Change.LATE, 2),
        (Change.CANCELLED, 3),
        (Change.CAUGHT_UP, 5),
        (Change.ADDED, 4),
    ]
    assert [(m.milestone_id, m.days) for m in found.moved] == [(5, 215)]
    assert found.days_pushed_out == 215
    assert found.counts[Change.COMPLETED] == 1


def test_dates_brought_forward_are_not_pushed_out() -> None:
    one, other = milestone(date(2025, 3, 31), milestone_id=1), milestone(date(2025, 3, 31), milestone_id=2)
    base = work(one, other)
    found = told(
        base,
        changed(base, replace(one, due_on=date(2025, 3, 1)), replace(other, due_on=date(2025, 4, 10))),
    )
    assert [move.days for move in found.moved] == [-30, 10]
    assert found.days_pushed_out == 10


def test_work_as_a_whole_is_told_once() -> None:
    base = work(milestone(date(2024, 5, 31), milestone_id=1), milestone(date(2024, 6, 15), milestone_id=2))
    cancelled = changed(base, state=ProjectState.CANCELLED, state_since=date(2024, 5, 1))
    assert [(c.change, c.milestone_id) for c in told(base, cancelled).changes] == [(Change.CANCELLED, None)]
    assert [c.change for c in compare([], on(SECOND, base), (FIRST, SECOND)).changes] == [Change.ADDED]


def test_weights_and_lights_are_told_with_both_values() -> None:
    base = work(milestone(date(2024, 5, 31), weight=1.0, milestone_id=1))
    after = changed(base, replace(base.milestones[0], weight=3.0), weight=2.0)
    found = told(base, after)
    assert [(w.milestone_id, w.before, w.after) for w in found.weights] == [(None, 1.0, 2.0), (1, 1.0, 3.0)]
    assert [(r.before, r.after) for r in found.lights] == [(Light.NORMAL, Light.BEHIND)]


milestone_days = st.none() | days
a_milestone = st.builds(
    milestone,
    due_on=milestone_days,
    completion=st.sampled_from([0.0, 40.0, 100.0]),
    weight=weights,
    cancelled=st.booleans(),
    milestone_id=st.integers(1, 6),
)


@st.composite
def portfolios(draw: st.DrawFn) -> list[ProjectWork]:
    """A few projects with milestones of the same few numbers."""
    made = []
    for project_id in draw(st.sets(st.integers(1, 3))):
        steps = draw(st.lists(a_milestone, max_size=5, unique_by=lambda m: m.milestone_id))
        state = draw(st.sampled_from(ProjectState))
        since = draw(milestone_days)
        made.append(
            replace(work(*steps, state=state, state_since=since, weight=draw(weights)), project_id=project_id)
        )
    return made


@given(portfolios(), days)
def test_the_same_day_twice_differs_in_nothing(works: list[ProjectWork], day: date) -> None:
    assert compare(on(day, *works), on(day, *works), (day, day)).empty


@given(portfolios(), portfolios(), days, days)
def test_backwards_is_the_opposite(
    one: list[ProjectWork], other: list[ProjectWork], first: date, second: date
) -> None:
    there = compare(on(first, *one), on(second, *other), (first, second))
    back = compare(on(second, *other), on(first, *one), (second, first))
    assert Counter((c.project_id, c.milestone_id, OPPOSITE[c.change]) for c in there.changes) == Counter(
        (c.project_id, c.milestone_id, c.change) for c in back.changes
    )
    assert {(m.milestone_id, m.project_id, -m.days) for m in there.moved} == {
        (m.milestone_id, m.project_id, m.days) for m in back.moved
    }
    assert {(w.project_id, w.milestone_id, w.after, w.before) for w in there.weights} == {
        (w.project_id, w.milestone_id, w.before, w.after) for w in back.weights
    }
    assert {(r.project_id, r.after, r.before) for r in there.lights} == {
        (r.project_id, r.before, r.after) for r in back.lights
    }


@given(portfolios(), portfolios(), days, days)
def test_every_milestone_is_in_one_list_at_most(
    one: list[ProjectWork], other: list[ProjectWork], first: date, second: date
) -> None:
    found = compare(on(first, *one), on(second, *other), (first, second))
    listed = Counter((c.project_id, c.milestone_id) for c in found.changes)
    assert all(count == 1 for count in listed.values())
    assert sum(found.counts.values()) == len(found.changes)
    assert found.only(found.projects) == found
    assert found.only([]).empty


def test_every_pair_of_stands_has_one_answer_and_its_opposite() -> None:
    for before in Stand:
        for after in Stand:
            there, back = change_between(before, after), change_between(after, before)
            assert (there is None) == (back is None)
            assert there is None or back is OPPOSITE[there]
