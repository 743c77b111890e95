"""Two open rooms of the world: one to assess, one with assessments that wait for a decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from domain.permissions import Actor
from domain.rollout.sites import Lane, MoveKind, SiteTerms, Tier
from services.context import Context
from services.rollout.assessing import SheetLine, assess_room, save_sheet
from services.rollout.sites import create_site, move_site

OPENED = date(2022, 5, 9)
LINE = SheetLine("place", "场地与服务", 1000)


def build(
    context: Context, actor: Callable[[str], Actor], office: str, head: str, department: int, library: int
) -> dict[str, Any]:
    """Rooms, score sheet and assessments; the office and the head have one each that waits."""
    rooms = [_open(context, code, department, library) for code in ("ET801", "ET802")]
    sheet = save_sheet(context, actor(office), 0, [LINE], 600, "试行办法")
    waiting = {
        login: assess_room(
            context, actor(login), rooms[1], year, 0, sheet, {"place": 850}, date(2024, 12, 20), ""
        )
        for login, year in ((office, 2023), (head, 2024))
    }
    return {"rooms": {"room": rooms[0], "year": 2024, "sheet": sheet, "waiting": waiting}}


def facts_of(found: dict[str, Any], login: str) -> dict[str, Any]:
    """The facts for a person: an assessment of their own that waits, and one by somebody else."""
    rooms = found["rooms"]
    waiting: dict[str, int] = rooms["waiting"]
    others = [number for author, number in sorted(waiting.items()) if author != login]
    return {**rooms, "own": waiting.get(login, others[0]), "assessment": others[0]}


def _open(context: Context, code: str, department: int, library: int) -> str:
    system = Actor.system()
    terms = SiteTerms(
        name=f"试验图书室{code}",
        tier=Tier.DISTRICT,
        district="320104",
        host_name="试验社区",
        address="试验路2号",
        longitude=118.8,
        latitude=32.02,
        area_tenths=600,
        seats=20,
        volumes=900,
        staff_tenths=20,
        hours_tenths=400,
        department_id=department,
        library_unit_id=library,
    )
    day = OPENED - timedelta(days=30)
    version = create_site(context, system, Lane.RECOGNISED, terms, day, code).version
    for _ in range(3):
        day += timedelta(days=10)
        version = move_site(context, system, code, MoveKind.ADVANCE, day, "", version).version
    return code
