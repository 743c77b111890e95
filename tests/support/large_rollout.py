"""A large rollout to measure with: 5,000 sites in both lanes with their moves of five years, and targets.

Put in by bulk statements under one change: what is measured afterwards is reading.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from data_access.models import (
    ChildrenSite,
    ChildrenSiteRevision,
    DistrictTargetRevision,
    DistrictTargetRow,
    SiteMove,
)
from domain.network.districts import DISTRICTS
from domain.permissions import Actor
from domain.rollout.sites import HostKind, Lane, SiteStage, Tier
from domain.rollout.stages import STAGES, MoveKind
from services.context import Context
from tests.support import large_plan

SITES = 5_000
TODAY = large_plan.TODAY
BEGUN = date(2021, 3, 1)


def fill(context: Context, sites: int = SITES) -> None:
    """Fill a database with the large rollout."""
    chance = random.Random(7)
    with context.database.writing(Actor.system()) as work:
        seq = work.record("site.create", "site", "large", after={"sites": sites})
        session, ids = work.session, range(1, sites + 1)
        _insert(session, ChildrenSite, (_site(n, seq) for n in ids))
        _insert(session, ChildrenSiteRevision, (row for n in ids for row in _revisions(n, seq, chance)))
        _insert(session, SiteMove, (row for n in ids for row in _moves(n, seq, chance)))
        districts = list(enumerate(DISTRICTS, 1))
        _insert(
            session,
            DistrictTargetRow,
            ({"id": n, "district": code, "change_seq": seq} for n, code in districts),
        )
        _insert(
            session,
            DistrictTargetRevision,
            (
                {
                    "target_id": n,
                    "rooms": 40 * n,
                    "streets": 30,
                    "due_on": date(2025, 12, 31),
                    "basis": "年度计划",
                    "effective_on": BEGUN,
                    "change_seq": seq,
                }
                for n, _ in districts
            ),
        )


def _insert(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    session.execute(insert(table), list(rows))


def lane_of(n: int) -> Lane:
    """The lane of the n-th site."""
    return Lane.NEW if n % 3 else Lane.RECOGNISED


def _site(n: int, seq: int) -> dict[str, Any]:
    return {"id": n, "code": f"ET{n:05}", "lane": lane_of(n).value, "change_seq": seq}


def _revisions(n: int, seq: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    codes = list(DISTRICTS)
    row = {
        "site_id": n,
        "name": f"第 {n} 少儿图书室",
        "tier": (Tier.STREET if n % 5 else Tier.DISTRICT).value,
        "district": codes[n % len(codes)],
        "street": f"街道{n % 29}" if n % 7 else "",
        "host_kind": HostKind.COMMUNITY.value,
        "host_name": f"第 {n} 社区",
        "address": f"试验路 {n} 号",
        "longitude": 118.8,
        "latitude": 32.0,
        "area_tenths": chance.randrange(200, 900),
        "shared": n % 2 == 0,
        "divided_tenths": chance.randrange(100, 300) if n % 2 == 0 else None,
        "seats": chance.choice([None, 8, 12, 20]),
        "volumes": chance.randrange(300, 3_000),
        "staff_tenths": 10,
        "hours_tenths": 360,
        "department_id": None,
        "library_unit_id": None,
        "unit_id": None,
        "note": "",
        "effective_on": BEGUN,
        "change_seq": seq,
    }
    yield row
    if n % 4 == 0:
        yield row | {"volumes": 900, "effective_on": date(2023, 5, 1)}


def _moves(n: int, seq: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Moves until today: some sites step back, are given up, or are closed and opened again."""
    stages, day, place, turn = STAGES[lane_of(n)], BEGUN + timedelta(chance.randrange(1_300)), 0, 0
    opened = stages.index(SiteStage.OPEN)

    def move(kind: MoveKind, stage: SiteStage) -> dict[str, Any]:
        return {
            "site_id": n,
            "turn": turn,
            "kind": kind.value,
            "from_stage": None,
            "to_stage": stage.value,
            "reason": "",
            "gate_rule_revision_id": None,
            "waiver_id": None,
            "shortfalls": None,
            "effective_on": day,
            "change_seq": seq,
        }

    turn = 1
    yield move(MoveKind.START, stages[0])
    while True:
        day += timedelta(1 + int(chance.expovariate(1 / 110)))
        turn += 1
        if day > TODAY:
            return
        drawn = chance.random()
        if place < opened and drawn < 0.02:
            yield move(MoveKind.WITHDRAW, stages[place])
            return
        if 0 < place < opened and drawn < 0.06:
            place -= 1
            yield move(MoveKind.BACK, stages[place])
        elif place >= opened and drawn < 0.1:
            yield move(MoveKind.CLOSE, stages[place])
            day += timedelta(60)
            turn += 1
            if day > TODAY:
                return
            yield move(MoveKind.REOPEN, stages[place])
        elif place + 1 < len(stages):
            place += 1
            yield move(MoveKind.ADVANCE, stages[place])
        else:
            return
