"""A large plan to measure with: 2,000 projects with 20,000 milestones and two years of reports.

Put in by bulk statements under one change: what is measured afterwards is reading.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from data_access.models import (
    Decision,
    Milestone,
    MilestoneProgress,
    MilestoneRevision,
    Node,
    ProgressReport,
    Project,
    ProjectRevision,
    UserAccount,
)
from domain.permissions import Actor
from services.administration import create_user, department_id
from services.context import Context
from services.plans import load_plan

PROJECTS, MILESTONES_EACH, REPORTS_EACH = 2_000, 10, 8
TODAY = date(2025, 6, 20)
DOMAINS, ITEMS = 12, 4
START = date(2021, 1, 4)
FIRST = 10_000
"""Added to the ids of projects and milestones that are told here: the plan file brings some of its own."""


def node_codes() -> list[str]:
    """The items under which the projects stand."""
    return [f"D{d:02}.{i}" for d in range(1, DOMAINS + 1) for i in range(1, ITEMS + 1)]


def plan_file() -> bytes:
    nodes = []
    for number in range(1, DOMAINS + 1):
        nodes.append(f"  - {{code: D{number:02}, level: domain, order: {number}, title: 领域{number}}}")
        nodes += [
            f"  - {{code: D{number:02}.{i}, level: item, parent: D{number:02}, order: {i}, title: 事项{i}}}"
            for i in range(1, ITEMS + 1)
        ]
    head = (
        "format: 1\nplan:\n  code: P-LARGE\n  title: 大规划\n  organisation: 试验图书馆\n"
        "  starts_on: 2021-01-01\n  ends_on: 2025-12-31\n"
        "baselines: []\nshortfalls: []\nsystems: []\ntargets: []\nnodes:\n"
    )
    departments = "\ndepartments:\n" + "\n".join(
        f"  - {{code: d{number}, name: 部门{number}, position: {number}}}" for number in range(1, 11)
    )
    return (head + "\n".join(nodes) + departments + "\n").encode()


def fill(context: Context) -> None:
    """Fill a migrated database with the large plan."""
    system = Actor.system()
    load_plan(context, system, plan_file())
    create_user(context, system, "author", "试验员", (), password="Kept-by-tests-2024", temporary=False)
    departments = [department_id(context, f"d{number}") for number in range(1, 11)]
    with context.database.writing(system) as work:
        seq = work.record("plan.load", "plan", "P-LARGE", after={"projects": PROJECTS})
        _fill(work.session, seq, departments)


def _fill(session: Session, seq: int, departments: list[int]) -> None:
    chance = random.Random(14)
    nodes = list(session.execute(select(Node.id, Node.plan_id, Node.code).where(Node.code.in_(node_codes()))))
    author = session.scalars(select(UserAccount.id)).one()
    projects, milestones = range(1, PROJECTS + 1), range(1, PROJECTS * MILESTONES_EACH + 1)

    _insert(session, Project, (_project(FIRST + n, nodes[n % len(nodes)]) for n in projects))
    _insert(
        session,
        ProjectRevision,
        (
            {
                "project_id": FIRST + n,
                "effective_on": START,
                "change_seq": seq,
                "title": f"试验项目{n}",
                "kind": "recurring" if n % 4 == 0 else "construction",
                "kind_confirmed": True,
                "state": "paused" if n % 50 == 0 else "active",
                "state_since": date(2024, 6, 1) if n % 50 == 0 else None,
                "lead_department_id": departments[n % len(departments)],
                "supporting_department_ids": [],
                "planned_start": START,
                "planned_finish": date(2025, 12, 31),
                "weight": 1.0 + n % 3,
            }
            for n in projects
        ),
    )
    _insert(session, Milestone, ({"id": FIRST + m, "project_id": _project_of(m)} for m in milestones))
    _insert(
        session,
        MilestoneRevision,
        (
            {
                "milestone_id": FIRST + m,
                "effective_on": START,
                "change_seq": seq,
                "position": _step(m) + 1,
                "title": f"第{_step(m) + 1}步",
                "due_on": _due(m, chance),
                "weight": 1.0,
                "cancelled": False,
            }
            for m in milestones
        ),
    )
    reports = range(1, PROJECTS * REPORTS_EACH + 1)
    _insert(session, ProgressReport, (_report(r, author, seq) for r in reports))
    _insert(session, Decision, (_decision(r, author, seq) for r in reports))
    _insert(session, MilestoneProgress, (claim for r in reports for claim in _claims(r, seq, chance)))


def _project(key: int, node: Any) -> dict[str, Any]:
    return {"id": key, "plan_id": node.plan_id, "node_id": node.id, "code": f"{node.code}-{key:05}"}


def _project_of(milestone: int) -> int:
    return FIRST + (milestone - 1) // MILESTONES_EACH + 1


def _step(milestone: int) -> int:
    return (milestone - 1) % MILESTONES_EACH


def _due(milestone: int, chance: random.Random) -> date:
    return START + timedelta(days=170 * (_step(milestone) + 1) + chance.randrange(60))


def _month(report: int) -> tuple[int, int]:
    """Half-yearly reports, the latest for May 2025."""
    back = (REPORTS_EACH - 1 - (report - 1) % REPORTS_EACH) * 6
    year, month = divmod(2025 * 12 + 4 - back, 12)
    return year, month + 1


def _report(report: int, author: int, seq: int) -> dict[str, Any]:
    year, month = _month(report)
    return {
        "id": report,
        "project_id": FIRST + (report - 1) // REPORTS_EACH + 1,
        "month": f"{year}-{month:02}",
        "number": 1,
        "author_id": author,
        "submitted_at": datetime(year, month, 26, 2, tzinfo=UTC),
        "effective_on": date(year, month, 26),
        "change_seq": seq,
        "achieved": "按计划推进。",
    }


def _decision(report: int, author: int, seq: int) -> dict[str, Any]:
    year, month = _month(report)
    return {
        "subject_kind": "progress_report",
        "subject_id": report,
        "action": "approve",
        "state": "approved",
        "actor_id": author,
        "decided_at": datetime(year, month, 27, 2, tzinfo=UTC),
        "effective_on": date(year, month, 27),
        "change_seq": seq,
    }


def _claims(report: int, seq: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Each report finishes the next step and begins the one after it."""
    project, round_number = (report - 1) // REPORTS_EACH + 1, (report - 1) % REPORTS_EACH
    first = FIRST + (project - 1) * MILESTONES_EACH + round_number + 1
    year, month = _month(report)
    for milestone, percent in ((first, 100.0), (first + 1, float(chance.randrange(20, 80)))):
        yield {
            "milestone_id": milestone,
            "report_id": report,
            "completion": percent,
            "effective_on": date(year, month, 26),
            "change_seq": seq,
        }


def _insert(session: Session, model: Any, rows: Iterator[dict[str, Any]]) -> None:
    listed = list(rows)
    for start in range(0, len(listed), 5_000):
        session.execute(insert(model), listed[start : start + 5_000])
