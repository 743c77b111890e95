"""What is done with an application: taking it back, the check, conflicts of interest, reverting a step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pages.parsing import as_choice, as_day, as_id, as_optional_id, as_text, as_version
from pages.talent.programme.acts import on_act
from server.guard import Invalid, Permission, context, current_actor
from services.talent.programme import Step
from services.talent.programme_applying import judge, revert, withdraw
from services.talent.programme_reviewing import recuse

LIMIT = 5000
"""More than any text may have: the service says how much is allowed, and nothing is cut off."""
_ID, _VERSION = ("application-id", "data"), ("application-version", "data")


@on_act(
    "application-withdraw",
    [_ID, _VERSION],
    Permission.TALENT_OWN,
    lambda facts: facts["programme_own"]["applied"],
)
def withdraw_one(application: Any, version: Any) -> tuple[str, int]:
    """Take one's own application back."""
    found = withdraw(context(), current_actor(), as_id(application), as_version(version))
    return "withdraw", found


@on_act(
    "application-judge",
    [
        _ID,
        _VERSION,
        ("application-judge-step", "value"),
        ("application-judge-on", "value"),
        ("application-judge-text", "value"),
    ],
    Permission.TALENT_MANAGE,
    lambda facts: [*facts["programme"]["applied"], "qualify", "2025-09-10", "符合破格条件。"],
)
def judge_one(application: Any, version: Any, step: Any, on: Any, text: Any) -> tuple[str, int]:
    """Check an application."""
    if step not in ("qualify", "disqualify", "return"):
        raise Invalid("请选择审查结论：通过、退回补正或不通过。")
    chosen, day = as_choice(Step, step), as_day(on, "审查日期")
    words = as_text(text, LIMIT)
    found = judge(context(), current_actor(), as_id(application), as_version(version), chosen, words, day)
    return chosen.value, found


@on_act(
    "application-recuse",
    [
        _ID,
        ("application-recuse-person", "value"),
        ("application-recuse-what", "value"),
        ("application-recuse-reason", "value"),
    ],
    Permission.TALENT_MANAGE,
    lambda facts: [
        facts["programme"]["judged"][1],
        str(facts["programme"]["reviewer"]),
        "yes",
        "师生关系。",
    ],
)
def recuse_one(application: Any, person: Any, what: Any, reason: Any) -> tuple[str, int]:
    """Bar a reviewer, or take that back."""
    reviewer_id = as_optional_id(person)
    if reviewer_id is None:
        raise Invalid("请选择评委。")
    if what not in ("yes", "no"):
        raise Invalid("请选择登记回避还是取消回避。")
    told = as_text(reason, LIMIT)
    found = recuse(context(), current_actor(), as_id(application), reviewer_id, what == "yes", told)
    return "recuse", found


def _reverting(prefix: str, permission: Permission, example: Callable[[Mapping[str, Any]], Any]) -> None:
    """Personnel take a step back, a director a decision: the same act under each one's right."""

    @on_act(
        prefix,
        [_ID, _VERSION, (f"{prefix}-reason", "value")],
        permission,
        lambda facts: [*example(facts), "办理有误。"],
    )
    def revert_one(application: Any, version: Any, reason: Any) -> tuple[str, int]:
        number = as_version(version)
        found = revert(context(), current_actor(), as_id(application), number, as_text(reason, LIMIT))
        return "revert", found


_reverting("application-revert", Permission.TALENT_MANAGE, lambda facts: facts["programme"]["qualified"])
_reverting("application-undo", Permission.TALENT_DECIDE, lambda facts: facts["programme"]["selected"])
