"""What closed years of recurring work left undone stays in sight."""

from __future__ import annotations

from datetime import date

from domain.asof import AsOf
from domain.plan import PlanLabel, PlanView
from domain.projects.work import Milestone, ProjectState, ProjectWork, WorkKind
from services.projects.reading import past_shortfall


def milestone(number: int, due_on: date, completion: float) -> Milestone:
    return Milestone(number, f"{due_on.year}年度", due_on, due_on, 1.0, completion, None, None)


def work(kind: WorkKind) -> ProjectWork:
    return ProjectWork(
        project_id=1,
        code="P",
        title="项目",
        kind=kind,
        kind_confirmed=True,
        state=ProjectState.ACTIVE,
        state_reason=None,
        state_since=None,
        planned_start=None,
        planned_finish=None,
        weight=1.0,
        milestones=(
            milestone(1, date(2022, 11, 30), 40),
            milestone(2, date(2023, 11, 30), 100),
            milestone(3, date(2024, 3, 31), 0),
        ),
    )


def view_on(day: date) -> PlanView:
    plan = PlanLabel(1, "P-1", "规划", date(2021, 1, 1), date(2025, 12, 31))
    return PlanView(plan, AsOf(day, 1), day, 1)


def test_only_closed_years_of_recurring_work_are_listed() -> None:
    in_2024 = view_on(date(2024, 6, 30))
    assert [m.milestone_id for m in past_shortfall(work(WorkKind.RECURRING), in_2024)] == [1]
    in_2025 = view_on(date(2025, 6, 30))
    assert [m.milestone_id for m in past_shortfall(work(WorkKind.RECURRING), in_2025)] == [1, 3]
    assert past_shortfall(work(WorkKind.CONSTRUCTION), in_2025) == ()


def test_the_year_of_the_view_is_not_closed() -> None:
    assert past_shortfall(work(WorkKind.RECURRING), view_on(date(2022, 12, 31))) == ()
