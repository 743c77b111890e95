"""What became of the tasks of a plan, for whoever carries them on."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from data_access.queries import evaluation as queries
from domain.asof import AsOf
from domain.evaluation import Verdict, VerdictKind

__all__ = ["Verdict", "VerdictKind", "verdicts_of"]


def verdicts_of(session: Session, plan_id: int, as_of: AsOf) -> Mapping[int, Verdict]:
    """The verdicts that stand on the tasks of a plan at a point of view, by project id.

    They are those of final evaluations that a director has signed; a task without one has none yet.
    """
    return queries.verdicts(session, plan_id, as_of)
