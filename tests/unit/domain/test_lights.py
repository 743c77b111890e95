"""The light of a project, boundary by boundary, and what must hold for any project."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.projects.lights import (
    SEVERITY,
    Light,
    LightReason,
    LightVerdict,
    ReasonKind,
    Thresholds,
    closed_year_shortfall,
    light_for_gap,
    project_light,
    severity_rank,
)
from domain.projects.work import Milestone, ProjectState, ProjectWork, WorkKind
from tests.unit.domain.builders import PLAN_END, days, milestone, milestone_lists, spans, work, works

RULE = Thresholds()
TODAY = date(2024, 7, 1)
FAR = date(2025, 12, 1)


def ago(number: int) -> date:
    return TODAY - timedelta(days=number)


def ahead(number: int) -> date:
    return TODAY + timedelta(days=number)


def judge(some: ProjectWork, on: date = TODAY) -> LightVerdict:
    return project_light(some, on, RULE, PLAN_END)


def kinds_of(verdict: LightVerdict) -> list[ReasonKind]:
    return [reason.kind for reason in verdict.reasons]


@pytest.mark.parametrize(
    ("gap", "light"),
    [
        (-100, Light.BEHIND),
        (-15.01, Light.BEHIND),
        (-15, Light.WATCH),
        (-5.01, Light.WATCH),
        (-5, Light.WATCH),
        (-4.99, Light.NORMAL),
        (0, Light.NORMAL),
        (40, Light.NORMAL),
    ],
)
def test_gap_boundaries(gap: float, light: Light) -> None:
    assert light_for_gap(gap, RULE) is light


@pytest.mark.parametrize(
    ("completion", "light", "kind"),
    [
        (84.9, Light.BEHIND, ReasonKind.GAP_BEHIND),
        (85, Light.WATCH, ReasonKind.GAP_WATCH),
        (95, Light.WATCH, ReasonKind.GAP_WATCH),
        (95.04, Light.WATCH, ReasonKind.GAP_WATCH),
        (95.1, Light.NORMAL, ReasonKind.ON_PACE),
    ],
)
def test_gap_of_a_project_due_today(completion: float, light: Light, kind: ReasonKind) -> None:
    verdict = judge(work(milestone(TODAY, completion)))
    assert verdict.light is light
    assert verdict.reasons == (LightReason(kind, gap=round(round(completion, 1) - 100, 1)),)


@pytest.mark.parametrize(
    ("days_overdue", "light"),
    [(0, Light.NORMAL), (1, Light.WATCH), (30, Light.WATCH), (31, Light.BEHIND), (400, Light.BEHIND)],
)
def test_days_overdue(days_overdue: int, light: Light) -> None:
    # The milestone weighs too little for the gap to matter.
    late = milestone(ago(days_overdue), 50, 0.01)
    verdict = judge(work(late, milestone(FAR, 10, 100)))
    assert verdict.light is light
    if days_overdue:
        (reason,) = verdict.reasons
        assert (reason.milestone_id, reason.days) == (late.milestone_id, days_overdue)


def test_a_finished_milestone_is_never_overdue() -> None:
    verdict = judge(work(milestone(ago(300), 100), milestone(FAR, 10)))
    assert verdict.light is Light.NORMAL


@pytest.mark.parametrize(
    ("days_ahead", "completion", "light"),
    [
        (30, 0, Light.WATCH),
        (30, 1, Light.NORMAL),
        (31, 0, Light.NORMAL),
        (1, 0, Light.WATCH),
        (1, 20, Light.NORMAL),
    ],
)
def test_due_soon_without_progress(days_ahead: int, completion: float, light: Light) -> None:
    soon = milestone(ahead(days_ahead), completion)
    verdict = judge(work(milestone(ago(100), 100), soon))
    assert verdict.light is light
    if light is Light.WATCH:
        assert verdict.reasons == (LightReason(ReasonKind.DUE_SOON, soon.milestone_id, days_ahead),)


def test_a_milestone_due_today_is_still_due_soon() -> None:
    today = milestone(TODAY, 0, 0.01)
    verdict = judge(work(milestone(ago(100), 100, 100), today))
    assert verdict == LightVerdict(Light.WATCH, (LightReason(ReasonKind.DUE_SOON, today.milestone_id, 0),))


def test_a_report_of_nothing_done_is_no_progress() -> None:
    reported = replace(milestone(ahead(5), 0), last_reported_on=ago(1))
    assert judge(work(milestone(ago(100), 100), reported)).light is Light.WATCH


def test_all_reasons_are_listed_worst_first() -> None:
    long_late, longer_late = milestone(ago(31)), milestone(ago(90))
    little_late = milestone(ago(3))
    soon, sooner = milestone(ahead(20)), milestone(ahead(2))
    verdict = judge(work(soon, little_late, long_late, sooner, longer_late, milestone(FAR, 0, 10)))
    assert verdict.light is Light.BEHIND
    assert verdict.reasons == (
        LightReason(ReasonKind.GAP_BEHIND, gap=-20),
        LightReason(ReasonKind.OVERDUE_LONG, longer_late.milestone_id, 90),
        LightReason(ReasonKind.OVERDUE_LONG, long_late.milestone_id, 31),
        LightReason(ReasonKind.OVERDUE, little_late.milestone_id, 3),
        LightReason(ReasonKind.DUE_SOON, sooner.milestone_id, 2),
        LightReason(ReasonKind.DUE_SOON, soon.milestone_id, 20),
    )


@pytest.mark.parametrize("milestones", [(), (milestone(None, 30),), (milestone(ago(50), cancelled=True),)])
@pytest.mark.parametrize("planned_start", [None, ago(100), ahead(100)])
def test_without_dates_the_light_is_unset_and_never_green(
    milestones: tuple[Milestone, ...], planned_start: date | None
) -> None:
    verdict = judge(work(*milestones, planned_start=planned_start))
    assert verdict == LightVerdict(Light.UNSET, (LightReason(ReasonKind.NO_DATES),))


def test_some_dates_are_enough_to_judge_by() -> None:
    assert judge(work(milestone(None), milestone(ago(40), 0))).light is Light.BEHIND


def test_done_when_every_live_milestone_is_complete() -> None:
    finished = work(milestone(FAR, 100), milestone(None, 100), milestone(ago(5), 0, cancelled=True))
    assert judge(finished) == LightVerdict(Light.DONE, (LightReason(ReasonKind.ALL_COMPLETE),))
    assert judge(work(milestone(FAR, 99.9), milestone(ago(9), 100))).light is Light.NORMAL


def test_an_indicator_project_is_judged_by_its_milestones_like_any_that_ends() -> None:
    assert judge(work(milestone(ago(1), 100), kind=WorkKind.INDICATOR)).light is Light.DONE


class TestNotStarted:
    """未启动: nothing done, nothing due, and not meant to have begun."""

    def test_planned_start_ahead(self) -> None:
        verdict = judge(work(milestone(ahead(40)), planned_start=ahead(8)))
        assert verdict == LightVerdict(Light.NOT_STARTED, (LightReason(ReasonKind.NOT_STARTED, days=8),))

    def test_from_its_planned_start_on_it_is_under_way(self) -> None:
        assert judge(work(milestone(FAR), planned_start=ahead(1))).light is Light.NOT_STARTED
        assert judge(work(milestone(FAR), planned_start=TODAY)).light is Light.NORMAL

    def test_no_planned_start_and_nothing_due_for_long(self) -> None:
        verdict = judge(work(milestone(ahead(31)), planned_start=None))
        assert verdict == LightVerdict(Light.NOT_STARTED, (LightReason(ReasonKind.NOT_STARTED),))

    def test_no_planned_start_but_due_soon_needs_watching(self) -> None:
        assert judge(work(milestone(ahead(30)), planned_start=None)).light is Light.WATCH

    def test_progress_means_it_has_started_early(self) -> None:
        assert judge(work(milestone(FAR, 1), planned_start=ahead(8))).light is Light.NORMAL

    def test_what_is_due_today_ends_the_waiting(self) -> None:
        assert judge(work(milestone(ahead(1)), planned_start=ahead(8))).light is Light.NOT_STARTED
        assert judge(work(milestone(TODAY), planned_start=ahead(8))).light is Light.BEHIND

    def test_a_due_date_before_the_planned_start_is_not_excused(self) -> None:
        verdict = judge(work(milestone(ago(31)), milestone(FAR), planned_start=ahead(8)))
        assert verdict.light is Light.BEHIND


@pytest.mark.parametrize(
    ("state", "light", "kind"),
    [
        (ProjectState.PAUSED, Light.PAUSED, ReasonKind.PAUSED),
        (ProjectState.CANCELLED, Light.CANCELLED, ReasonKind.CANCELLED),
    ],
)
def test_stopped_work_has_a_light_of_its_own(state: ProjectState, light: Light, kind: ReasonKind) -> None:
    stopped = work(milestone(ago(300)), state=state, state_since=ago(200))
    assert judge(stopped) == LightVerdict(light, (LightReason(kind, days=200),))
    assert judge(replace(stopped, state_since=None)).reasons == (LightReason(kind),)
    assert judge(work(milestone(ago(1), 100), state=state)).light is light


class TestRecurring:
    """常态类: each year has its own milestones and closes."""

    @staticmethod
    def recurring(*milestones: Milestone, planned_start: date | None = date(2021, 1, 1)) -> ProjectWork:
        return work(*milestones, kind=WorkKind.RECURRING, planned_start=planned_start)

    def test_a_finished_year_is_normal_and_not_done(self) -> None:
        yearly = self.recurring(milestone(date(2023, 11, 30), 100), milestone(date(2024, 6, 30), 100))
        assert judge(yearly) == LightVerdict(Light.NORMAL, (LightReason(ReasonKind.YEAR_COMPLETE, gap=0),))

    def test_done_only_from_the_last_day_of_the_plan(self) -> None:
        yearly = self.recurring(*(milestone(date(year, 11, 30), 100) for year in range(2021, 2026)))
        assert judge(yearly, PLAN_END - timedelta(days=1)).light is Light.NORMAL
        assert judge(yearly, PLAN_END).light is Light.DONE
        assert judge(yearly, date(2026, 3, 1)).light is Light.DONE

    def test_earlier_years_are_closed_but_not_forgotten(self) -> None:
        missed = milestone(date(2023, 11, 30), 60)
        yearly = self.recurring(missed, milestone(date(2023, 5, 31), 100), milestone(date(2024, 11, 30), 10))
        assert judge(yearly, date(2023, 12, 31)).light is Light.BEHIND
        assert judge(yearly, date(2024, 1, 1)).light is Light.NORMAL
        assert closed_year_shortfall(yearly, 2023) == (missed,)
        assert closed_year_shortfall(yearly, 2022) == ()

    def test_other_kinds_have_no_closed_years(self) -> None:
        assert closed_year_shortfall(work(milestone(date(2023, 11, 30), 60)), 2023) == ()

    def test_the_gap_is_that_of_the_year(self) -> None:
        yearly = self.recurring(
            *(milestone(date(year, 1, 31), 100, 10) for year in (2021, 2022, 2023)),
            milestone(date(2024, 6, 30), 50),
            milestone(date(2024, 12, 31), 0),
        )
        assert judge(yearly).reasons[0] == LightReason(ReasonKind.GAP_BEHIND, gap=-25)

    def test_a_year_without_dates_is_unset(self) -> None:
        yearly = self.recurring(milestone(date(2023, 11, 30), 100), milestone(date(2025, 11, 30), 0))
        assert judge(yearly) == LightVerdict(Light.UNSET, (LightReason(ReasonKind.NO_DATES_IN_YEAR),))

    def test_a_milestone_due_soon_counts_across_the_turn_of_the_year(self) -> None:
        january = milestone(date(2025, 1, 10), 0)
        yearly = self.recurring(milestone(date(2024, 11, 30), 100), january)
        verdict = judge(yearly, date(2024, 12, 20))
        assert verdict == LightVerdict(
            Light.WATCH, (LightReason(ReasonKind.DUE_SOON, january.milestone_id, 21),)
        )

    def test_after_the_plan_its_last_year_stays_the_one_judged(self) -> None:
        late = milestone(date(2025, 12, 20), 50, 0.01)
        yearly = self.recurring(late, milestone(date(2025, 6, 30), 100, 100))
        verdict = judge(yearly, date(2026, 1, 10))
        assert verdict == LightVerdict(Light.WATCH, (LightReason(ReasonKind.OVERDUE, late.milestone_id, 21),))

    def test_postponing_beyond_the_plan_excuses_nothing(self) -> None:
        postponed = milestone(date(2026, 1, 10), 0)
        yearly = self.recurring(milestone(date(2025, 6, 30), 100, 100), postponed)
        assert judge(yearly, date(2026, 1, 9)).light is Light.WATCH
        verdict = judge(yearly, date(2026, 2, 10))
        assert verdict == LightVerdict(
            Light.BEHIND, (LightReason(ReasonKind.OVERDUE_LONG, postponed.milestone_id, 31),)
        )

    def test_before_its_first_year_it_is_not_started(self) -> None:
        assert judge(self.recurring(milestone(FAR), planned_start=ahead(200))).light is Light.NOT_STARTED


class TestThresholds:
    """Every threshold is a setting."""

    def test_each_threshold_moves_its_boundary(self) -> None:
        strict = Thresholds(behind_gap=-2, watch_gap=-1, overdue_days=0, due_soon_days=90)
        assert light_for_gap(-2.5, strict) is Light.BEHIND
        assert light_for_gap(-1, strict) is Light.WATCH
        one_day_late = work(milestone(ago(1), 99, 0.01), milestone(FAR, 10, 100))
        assert project_light(one_day_late, TODAY, strict, PLAN_END).light is Light.BEHIND
        due_in_90 = work(milestone(ago(9), 100, 100), milestone(ahead(90), 0))
        assert project_light(due_in_90, TODAY, strict, PLAN_END).light is Light.WATCH

    @pytest.mark.parametrize(
        ("behind", "watch"), [(-5.0, -5.0), (-5.0, -15.0), (-15.0, 0.1), (float("nan"), -5.0)]
    )
    def test_contradicting_gaps_are_refused(self, behind: float, watch: float) -> None:
        with pytest.raises(Invalid, match="差距界限") as caught:
            Thresholds(behind_gap=behind, watch_gap=watch)
        assert set(caught.value.fields) == {"behind_gap", "watch_gap"}

    @pytest.mark.parametrize("field", ["overdue_days", "due_soon_days"])
    def test_negative_days_are_refused(self, field: str) -> None:
        with pytest.raises(Invalid, match="天数") as caught:
            Thresholds(**{field: -1})
        assert set(caught.value.fields) == {field}


def test_severity_names_every_light_once() -> None:
    assert sorted(SEVERITY) == sorted(Light)
    assert SEVERITY[:2] == (Light.BEHIND, Light.WATCH)
    assert severity_rank(Light.BEHIND) == 0
    assert severity_rank(Light.UNSET) < severity_rank(Light.NORMAL)


@given(works(), days)
def test_every_light_has_its_reasons_in_order(some: ProjectWork, on: date) -> None:
    verdict = judge(some, on)
    order = list(ReasonKind)
    ranks = [order.index(reason.kind) for reason in verdict.reasons]
    assert ranks
    assert ranks == sorted(ranks)
    assert len(set(verdict.reasons)) == len(verdict.reasons)


@given(works(), days)
def test_a_green_light_needs_a_dated_plan_kept(some: ProjectWork, on: date) -> None:
    if judge(some, on).light is Light.NORMAL:
        first_open_year = min(on, PLAN_END).year if some.kind is WorkKind.RECURRING else 0
        judged = [m for m in some.live_milestones if m.due_on and m.due_on.year >= first_open_year]
        assert judged
        assert not any(m.due_on and m.due_on < on and not m.complete for m in judged)


@given(works(kind=st.just(WorkKind.RECURRING)), st.dates(date(2020, 6, 1), PLAN_END - timedelta(days=1)))
def test_recurring_work_is_never_done_before_the_end(some: ProjectWork, on: date) -> None:
    assert judge(some, on).light is not Light.DONE


lasting = works(
    kind=st.sampled_from([WorkKind.CONSTRUCTION, WorkKind.INDICATOR]), state=st.just(ProjectState.ACTIVE)
)


@given(lasting, days, spans)
def test_waiting_never_improves_the_light(some: ProjectWork, on: date, later: timedelta) -> None:
    assert severity_rank(judge(some, on + later).light) <= severity_rank(judge(some, on).light)


@given(works(kind=st.just(WorkKind.RECURRING), state=st.just(ProjectState.ACTIVE)), days, spans)
def test_waiting_within_a_year_never_improves_a_recurring_light(
    some: ProjectWork, on: date, later: timedelta
) -> None:
    assume((on + later).year == on.year)
    assume(not all(m.complete for m in some.live_milestones))
    assert severity_rank(judge(some, on + later).light) <= severity_rank(judge(some, on).light)


@given(milestone_lists, st.integers(1, 500), st.integers(0, 200), st.floats(0, 99))
def test_a_milestone_longer_overdue_never_improves_the_light(
    others: list[Milestone], overdue: int, longer: int, completion: float
) -> None:
    late = milestone(ago(overdue), completion, milestone_id=1)
    later = replace(late, due_on=ago(overdue + longer))
    before, after = judge(work(late, *others)), judge(work(later, *others))
    assert severity_rank(after.light) <= severity_rank(before.light)


@given(lasting, days, st.data())
def test_more_progress_on_a_started_project_never_worsens_the_light(
    some: ProjectWork, on: date, data: st.DataObject
) -> None:
    assume(some.live_milestones)
    assume(judge(some, on).light is not Light.NOT_STARTED)
    chosen = data.draw(st.sampled_from(some.live_milestones))
    better = replace(chosen, completion=data.draw(st.floats(chosen.completion, 100)))
    improved = replace(some, milestones=tuple(better if m is chosen else m for m in some.milestones))
    assert severity_rank(judge(improved, on).light) >= severity_rank(judge(some, on).light)


@given(works(), days, milestone_lists)
def test_cancelled_milestones_never_change_the_light(
    some: ProjectWork, on: date, more: list[Milestone]
) -> None:
    gone = tuple(replace(m, cancelled=True) for m in more)
    assert judge(replace(some, milestones=some.milestones + gone), on) == judge(some, on)
