"""A large staff to measure with: 2,000 people with 200,000 hour records of five years, and what goes with it.

Put in by bulk statements under one change: what is measured afterwards is reading.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from data_access.models import (
    Achievement,
    AchievementRevision,
    AchievementShare,
    Cadre,
    CadreNeed,
    CadreNeedRevision,
    CadreRevision,
    Decision,
    HourEntry,
    StaffLeave,
    StaffRevision,
    StaffRow,
    TalentApplication,
    TalentBatch,
    TalentBatchRevision,
    TalentStep,
    UserAccount,
)
from domain.permissions import Actor
from domain.talent.achievements import AchievementLevel
from domain.talent.cadres import CadreLevel
from domain.talent.hours import Category, Mode
from domain.talent.programme import Stage
from domain.talent.staff import StaffGroup
from services.context import Context
from services.talent.hours_rules import Conversion, RuleTerms, set_rule
from tests.support import large_plan
from tests.support.selected import batch_terms

PEOPLE, RECORDS, YEARS = 2_000, 200_000, (2021, 2022, 2023, 2024, 2025)
BATCHES, APPLICANTS, WORKS, CADRES = 6, 40, 2_000, 120
TODAY = large_plan.TODAY
MADE = datetime(2021, 1, 4, tzinfo=UTC)


def fill(context: Context, departments: list[int]) -> None:
    """Fill a database that has a plan and departments with the large staff."""
    system = Actor.system()
    rule = RuleTerms(
        year=2021,
        valid_from=date(2021, 1, 1),
        target=900,
        share=(2, 3),
        carry=100,
        groups=frozenset({StaffGroup.PROFESSIONAL, StaffGroup.MANAGEMENT}),
        conversions={
            (mode, category): Conversion(100, cap)
            for mode, cap in ((Mode.ONLINE, 300), (Mode.CONFERENCE, 200))
            for category in Category
        },
    )
    set_rule(context, system, 0, rule)
    with context.database.writing(system) as work:
        seq = work.record("staff.import", "staff", "large", after={"people": PEOPLE})
        _fill(work.session, seq, departments)


def _fill(session: Session, seq: int, departments: list[int]) -> None:
    chance = random.Random(90)
    base = session.scalar(select(func.max(UserAccount.id))) or 0
    people = range(1, PEOPLE + 1)
    _insert(session, UserAccount, (_account(base + n, n) for n in people))
    _insert(
        session,
        StaffRow,
        ({"id": n, "user_id": base + n, "number": f"YG{n:04}", "change_seq": seq} for n in people),
    )
    _insert(session, StaffRevision, (_person(n, seq, departments, chance) for n in people))
    _insert(session, StaffLeave, (_leave(n, seq) for n in people if n % 9 == 0))
    _insert(session, HourEntry, (_record(n, seq, chance) for n in range(RECORDS)))
    _batches(session, seq, chance)
    _works(session, seq, base, chance)
    _pool(session, seq, chance)


def _account(key: int, n: int) -> dict[str, Any]:
    return {
        "id": key,
        "login": f"person{n}",
        "password_hash": "!",
        "must_change_password": True,
        "failures": 0,
        "active": True,
        "created_at": MADE,
    }


def _person(n: int, seq: int, departments: list[int], chance: random.Random) -> dict[str, Any]:
    joined = n % 12 == 0
    gone = n % 25 == 0
    return {
        "staff_id": n,
        "effective_on": date(2021, 1, 4),
        "change_seq": seq,
        "department_id": departments[n % len(departments)],
        "title_level": "middle",
        "title": "馆员",
        "staff_group": "support" if n % 10 == 0 else "professional",
        "education": "master",
        "discipline": "library",
        "birth_year": 1965 + n % 35,
        "entered_on": date(2021 + n % 5, 1 + n % 12, 15) if joined else date(2015, 3, 2),
        "left_on": date(2025, 1 + n % 5, 20) if gone else None,
        "status": "left" if gone else "active",
    }


def _leave(n: int, seq: int) -> dict[str, Any]:
    first = date(2021 + n % 5, 1 + n % 9, 3)
    return {
        "staff_id": n,
        "from_day": first,
        "to_day": first + timedelta(95),
        "kind": "maternity",
        "removed": False,
        "effective_on": first,
        "change_seq": seq,
    }


def _record(n: int, seq: int, chance: random.Random) -> dict[str, Any]:
    year = YEARS[n % len(YEARS)]
    hours = chance.randrange(10, 90)
    return {
        "staff_id": n // len(YEARS) % PEOPLE + 1,
        "year": year,
        "category": chance.choices([Category.PROFESSIONAL, Category.PUBLIC], [3, 1])[0].value,
        "mode": chance.choice(list(Mode)).value,
        "claimed": hours,
        "tenths": hours,
        "title": f"第 {n} 次培训",
        "source_kind": "hour_claim",
        "source_id": n + 1,
        "effective_on": date(year, 1, 5) + timedelta(chance.randrange(160)),
        "change_seq": seq,
    }


def _batches(session: Session, seq: int, chance: random.Random) -> None:
    on = [date(2021 + n % 5, 4, 1) for n in range(BATCHES)]
    terms = [batch_terms(day, day.replace(year=day.year + 3), f"第{n}批") for n, day in enumerate(on, 1)]
    keys = range(1, BATCHES + 1)
    of_batch = [(1 + n // APPLICANTS, n + 1) for n in range(BATCHES * APPLICANTS)]
    _insert(session, TalentBatch, ({"id": n, "category": "young", "change_seq": seq} for n in keys))
    _insert(
        session,
        TalentBatchRevision,
        (
            {
                "batch_id": n,
                "terms": terms[n - 1].as_json(),
                "effective_on": terms[n - 1].apply_from,
                "change_seq": seq,
            }
            for n in keys
        ),
    )
    _insert(
        session,
        TalentApplication,
        ({"id": key, "batch_id": batch, "staff_id": key, "change_seq": seq} for batch, key in of_batch),
    )
    stages = [stage for stage in Stage if stage is not Stage.DRAFT]
    _insert(
        session,
        TalentStep,
        (
            {
                "application_id": key,
                "kind": "submit",
                "stage": stage.value,
                "at": MADE,
                "effective_on": on[batch - 1] + timedelta(number),
                "change_seq": seq,
            }
            for batch, key in of_batch
            for number, stage in enumerate([Stage.APPLIED, chance.choice(stages)])
        ),
    )


def _works(session: Session, seq: int, base: int, chance: random.Random) -> None:
    works = range(1, WORKS + 1)
    _insert(session, Achievement, ({"id": n, "change_seq": seq} for n in works))
    _insert(
        session,
        AchievementRevision,
        (
            {
                "achievement_id": n,
                "kind": "paper",
                "title": f"试验成果{n}",
                "title_key": f"试验成果{n}",
                "level": chance.choice(list(AchievementLevel)).value,
                "achieved_on": date(2021 + n % 5, 1 + n % 5, 10),
                "issuer": "试验学会",
                "change_seq": seq,
            }
            for n in works
        ),
    )
    _insert(
        session,
        AchievementShare,
        (
            {
                "id": n,
                "achievement_id": n,
                "staff_id": n % PEOPLE + 1,
                "rank": 1,
                "submitted_at": MADE,
                "change_seq": seq,
            }
            for n in works
        ),
    )
    _insert(
        session,
        Decision,
        (
            {
                "subject_kind": "achievement_share",
                "subject_id": n,
                "action": "approve",
                "state": "returned" if n % 10 == 0 else "approved",
                "actor_id": base + 1,
                "decided_at": MADE,
                "effective_on": date(2021, 1, 4),
                "change_seq": seq,
            }
            for n in works
        ),
    )


def _pool(session: Session, seq: int, chance: random.Random) -> None:
    slots = [(way, level) for way in ("children", "technology", "management") for level in CadreLevel]
    _insert(
        session,
        CadreNeed,
        (
            {"id": n, "direction": way, "level": level.value, "change_seq": seq}
            for n, (way, level) in enumerate(slots, 1)
        ),
    )
    _insert(
        session,
        CadreNeedRevision,
        (
            {"need_id": n, "needed": 12, "effective_on": date(2021, 1, 4), "change_seq": seq}
            for n, _ in enumerate(slots, 1)
        ),
    )
    held = range(1, CADRES + 1)
    _insert(session, Cadre, ({"id": n, "staff_id": n, "change_seq": seq} for n in held))
    _insert(session, CadreRevision, (_stay(n, seq, *chance.choice(slots)) for n in held))


def _stay(n: int, seq: int, way: str, level: CadreLevel) -> dict[str, Any]:
    return {
        "cadre_id": n,
        "step": "enter",
        "direction": way,
        "level": level.value,
        "readiness": "soon",
        "in_pool": True,
        "effective_on": date(2021, 6, 1),
        "change_seq": seq,
    }


def _insert(session: Session, model: Any, rows: Iterable[dict[str, Any]]) -> None:
    listed = list(rows)
    for start in range(0, len(listed), 5_000):
        session.execute(insert(model), listed[start : start + 5_000])
