"""What a reviewer does with an application: score it, or declare a conflict of interest."""

from __future__ import annotations

from typing import Any

from pages.parsing import as_id, as_number, as_text, as_version
from pages.talent.programme.acts import on_act
from pages.talent.programme.panel import ITEMS
from server.guard import Invalid, Permission, context, current_actor
from services.talent.programme_reviewing import declare, score

LIMIT = 5000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""
_POINTS = [(f"sheet-points-{index}", "value") for index in range(ITEMS)]


@on_act(
    "sheet-score",
    [
        ("sheet-application", "data"),
        ("sheet-version", "data"),
        ("sheet-items", "data"),
        ("sheet-comment", "value"),
        *_POINTS,
    ],
    Permission.TALENT_SCORE,
    lambda facts: [facts["programme"]["judged"][1], 0, 2, "", 40, 30.5, *[None] * (ITEMS - 2)],
)
def score_one(application: Any, version: Any, items: Any, comment: Any, *points: Any) -> tuple[str, int]:
    """Keep the points."""
    number = as_version(items)
    if number > ITEMS:
        raise Invalid("评分表已经修改，请刷新页面后重新评分。")
    given = [as_number(value, f"第 {index + 1} 项") for index, value in enumerate(points[:number])]
    told = as_text(comment, LIMIT)
    found = score(context(), current_actor(), as_id(application), as_version(version), given, told)
    return "score", found


@on_act(
    "sheet-declare",
    [("sheet-application", "data"), ("sheet-declare-reason", "value")],
    Permission.TALENT_SCORE,
    lambda facts: [facts["programme"]["judged"][1], "合作发表过论文。"],
)
def declare_one(application: Any, reason: Any) -> tuple[str, int]:
    """Declare a conflict of interest."""
    return "declare", declare(context(), current_actor(), as_id(application), as_text(reason, LIMIT))
