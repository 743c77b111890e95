"""Who is told of risks and problems."""

from __future__ import annotations

from collections.abc import Iterable

from data_access.queries import notices as notice_queries
from data_access.queries import risks as risk_queries
from data_access.unit_of_work import UnitOfWork
from domain.permissions import Role
from services.notices import NoticeKind, notify, resolve


def risk_href(risk_id: int) -> str:
    """Where a risk is seen."""
    return f"/risks/{risk_id}"


def problem_href(problem_id: int) -> str:
    """Where a problem is seen."""
    return f"/problems/{problem_id}"


def risk_subject(risk_id: int) -> str:
    """How notices name a risk."""
    return f"{risk_queries.RISK}:{risk_id}"


def problem_subject(problem_id: int) -> str:
    """How notices name a problem."""
    return f"{risk_queries.PROBLEM}:{problem_id}"


def with_deputies(work: UnitOfWork, *people: int | None) -> frozenset[int]:
    """Some people and whoever stands in for them today."""
    return notice_queries.with_deputies(work.session, {p for p in people if p is not None}, work.today)


def in_charge(work: UnitOfWork, department_id: int | None, owner_id: int | None) -> frozenset[int]:
    """The owner and the heads of the department in charge, with their deputies."""
    heads = notice_queries.holders_in(work.session, Role.DEPARTMENT_HEAD, department_id, work.today)
    return with_deputies(work, owner_id, *heads)


def tell_of_risk(
    work: UnitOfWork,
    people: Iterable[int],
    kind: NoticeKind,
    risk_id: int,
    text: str,
    key: str,
    detail: str = "",
) -> None:
    """Put a notice about a risk before people, once for each ``key``."""
    dedupe = f"{kind}:risk:{risk_id}:{key}"
    notify(work, people, kind, risk_subject(risk_id), text, risk_href(risk_id), dedupe, detail)


def tell_of_problem(
    work: UnitOfWork,
    people: Iterable[int],
    kind: NoticeKind,
    problem_id: int,
    text: str,
    key: str,
    detail: str = "",
) -> None:
    """Put a notice about a problem before people, once for each ``key``."""
    dedupe = f"{kind}:problem:{problem_id}:{key}"
    notify(work, people, kind, problem_subject(problem_id), text, problem_href(problem_id), dedupe, detail)


def settle_risk(work: UnitOfWork, risk_id: int, *kinds: NoticeKind) -> None:
    """What notices of these kinds asked for was done."""
    resolve(work, risk_subject(risk_id), *kinds)


def settle_problem(work: UnitOfWork, problem_id: int, *kinds: NoticeKind) -> None:
    """What notices of these kinds asked for was done."""
    resolve(work, problem_subject(problem_id), *kinds)
