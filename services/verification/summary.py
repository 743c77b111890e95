"""What verification came to, for whoever evaluates work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import verification as queries
from domain.asof import AsOf
from domain.verification import Result

__all__ = ["Result", "VerificationSummary", "verification_summary"]


@dataclass(frozen=True, slots=True)
class VerificationSummary:
    """How many claims of 100 % were drawn, how many checked, and with what result; by project the same.

    A claim that was drawn twice counts twice: each check stands for itself.
    """

    drawn: int
    checked: int
    results: Mapping[Result, int]
    by_project: Mapping[int, Mapping[Result, int]]

    @property
    def confirmed_share(self) -> float | None:
        """The share of the checked claims that were confirmed in full, in per cent; None with none."""
        return 100 * self.results[Result.CONFIRMED] / self.checked if self.checked else None


def verification_summary(
    session: Session, plan_id: int, project_ids: Collection[int] | None, as_of: AsOf
) -> VerificationSummary:
    """What the draws of a plan found of some projects (of all with None) at a point of view."""
    listed = queries.items(session, as_of, project_ids=project_ids, plan_id=plan_id)
    results = Counter(item.finding.result for item in listed if item.finding)
    by_project: dict[int, Counter[Result]] = {}
    for item in listed:
        if item.finding:
            by_project.setdefault(item.project_id, Counter())[item.finding.result] += 1
    return VerificationSummary(
        drawn=len(listed),
        checked=sum(results.values()),
        results={result: results[result] for result in Result},
        by_project={key: {r: found[r] for r in Result} for key, found in by_project.items()},
    )
