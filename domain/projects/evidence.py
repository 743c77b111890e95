"""What a report claims as done and must prove."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from domain.projects.work import COMPLETE, Milestone


def unproven(
    milestones: Iterable[Milestone], claims: Mapping[int, float], proven: frozenset[int]
) -> tuple[Milestone, ...]:
    """The milestones that a report newly claims at 100 % and that have no evidence of their own.

    ``claims`` are completions in per cent by milestone; what stood at 100 % before is not claimed anew.
    A claim counts as it is kept, rounded to a tenth.
    """
    return tuple(
        milestone
        for milestone in milestones
        if round(claims.get(milestone.milestone_id, 0.0), 1) >= COMPLETE
        and not milestone.complete
        and milestone.milestone_id not in proven
    )
