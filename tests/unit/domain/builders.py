"""Builders of milestones and projects with plain defaults, and hypothesis strategies for them."""

from datetime import date, timedelta
from itertools import count

from hypothesis import strategies as st

from domain.projects.work import Milestone, ProjectState, ProjectWork, WorkKind

PLAN_END = date(2025, 12, 31)
_ids = count(1)


def milestone(
    due_on: date | None = None,
    completion: float = 0.0,
    weight: float = 1.0,
    *,
    cancelled: bool = False,
    milestone_id: int | None = None,
) -> Milestone:
    """A milestone that matters only by its due date, completion and weight."""
    return Milestone(
        milestone_id=milestone_id if milestone_id is not None else next(_ids),
        title="里程碑",
        due_on=due_on,
        baseline_due_on=due_on,
        weight=weight,
        completion=completion,
        completed_on=due_on if completion == 100 else None,
        last_reported_on=None,
        cancelled=cancelled,
        cancel_reason="并入其他工作" if cancelled else None,
    )


def work(
    *milestones: Milestone,
    kind: WorkKind = WorkKind.CONSTRUCTION,
    state: ProjectState = ProjectState.ACTIVE,
    state_since: date | None = None,
    planned_start: date | None = date(2021, 1, 1),
    weight: float = 1.0,
    code: str = "P1",
) -> ProjectWork:
    """A project under way since the start of the plan unless told otherwise."""
    return ProjectWork(
        project_id=next(_ids),
        code=code,
        title="项目",
        kind=kind,
        kind_confirmed=True,
        state=state,
        state_reason=None,
        state_since=state_since,
        planned_start=planned_start,
        planned_finish=None,
        weight=weight,
        milestones=milestones,
    )


days = st.dates(date(2020, 6, 1), date(2026, 6, 30))
weights = st.floats(0.01, 1000)
completions = st.one_of(st.sampled_from([0.0, 50.0, 100.0]), st.floats(0, 100))
spans = st.integers(0, 400).map(lambda n: timedelta(days=n))

milestones = st.builds(
    milestone,
    due_on=st.none() | days,
    completion=completions,
    weight=weights,
    cancelled=st.sampled_from([False, False, False, True]),
)
milestone_lists = st.lists(milestones, max_size=6)
kinds = st.sampled_from(WorkKind)
states = st.sampled_from(
    [ProjectState.ACTIVE, ProjectState.ACTIVE, ProjectState.PAUSED, ProjectState.CANCELLED]
)


@st.composite
def works(
    draw: st.DrawFn,
    kind: st.SearchStrategy[WorkKind] = kinds,
    state: st.SearchStrategy[ProjectState] = states,
) -> ProjectWork:
    """Any project that can exist."""
    return work(
        *draw(milestone_lists),
        kind=draw(kind),
        state=draw(state),
        state_since=draw(st.none() | days),
        planned_start=draw(st.none() | days),
        weight=draw(weights),
        code=draw(st.sampled_from(["D01.1", "D01.2", "D02.1.3", "D12.3"])),
    )
