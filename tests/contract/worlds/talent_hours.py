"""Claims of everybody on the register, one drafted and one submitted by each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from domain.permissions import Actor
from services.attachments import attach
from services.context import Context
from services.talent.hours_claims import Category, ClaimTerms, Mode, save_claim, submit_claim
from tests.support.files import PDF

TERMS = ClaimTerms(
    "编目规则培训",
    Category.PROFESSIONAL,
    Mode.CLASSROOM,
    80,
    date(2025, 6, 3),
    date(2025, 6, 4),
    "试验学会",
)
YEAR, CLOSABLE = 2025, 2024


def build(context: Context, people: Iterable[tuple[str, Actor]], looked_at: int) -> dict[str, Any]:
    """Give everybody their claims, by log-in name; the first one's submitted claim has the id 1.

    ``looked_at`` is the id on the register of somebody whose hours are corrected.
    """
    claims: dict[str, dict[str, list[int]]] = {}
    for login, actor in people:
        waiting = save_claim(context, actor, None, 0, TERMS)
        attach(context, actor, "hour_claim", str(waiting.id), "证书.pdf", [PDF])
        waiting = submit_claim(context, actor, waiting.id, waiting.version, TERMS)
        drafted = save_claim(context, actor, None, 0, replace(TERMS, title="古籍编目培训"))
        attach(context, actor, "hour_claim", str(drafted.id), "证书.pdf", [PDF])
        claims[login] = {
            "waiting": [waiting.id, waiting.version],
            "drafted": [drafted.id, drafted.version],
        }
    first = next(iter(claims.values()))
    return {
        "claims": claims,
        "claim_to_decide": first["waiting"],
        "hours": {
            "staff": looked_at,
            "year": YEAR,
            "version": 0,
            "rule": 0,
            "open_year": YEAR,
            "closable": CLOSABLE,
        },
    }
