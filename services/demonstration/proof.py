"""From when the demonstration asks for evidence of what is reported as done, and the evidence it gives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from services import attachments
from services.administration.rules import rule_page, save_rule
from services.demonstration.replay import Event, Replay
from services.demonstration.rounds import ReportPlan
from services.demonstration.staffing import ADMINISTRATOR
from services.demonstration.workdays import at
from services.projects.evidence import REPORT, draft_key
from services.projects.evidence_rule import KEY

REQUIRED_FROM = date(2025, 11, 20)
"""What was reported before was not asked for evidence."""
_OFF_ON, _ON_ON = date(2021, 2, 26), date(2025, 11, 18)
_BEFORE = timedelta(minutes=1)
_WORDS = "演示数据，不代表真实工作情况。\n本期完成事项的说明。\n"


def proof_events(replay: Replay) -> Iterator[Event]:
    """The rule is put off before the first report and comes into force in November 2025."""
    why = "系统启用初期先补录历史进展，暂不要求佐证。"
    yield Event(at(_OFF_ON, "16:30"), partial(_set, replay, 0, _OFF_ON, why))
    if replay.context.storage.data_dir is not None:
        why = "馆务会议定：填报完成须有佐证。"
        yield Event(at(_ON_ON, "16:30"), partial(_set, replay, 1, REQUIRED_FROM, why))


def proof_of(replay: Replay, plan: ReportPlan) -> Iterator[Event]:
    """The evidence that comes before a report of something done, where the rule asks for it."""
    asked = replay.context.storage.data_dir is not None and plan.at >= at(REQUIRED_FROM, "00:00")
    if asked and any(percent >= 100 for percent in plan.claims.values()):
        yield Event(plan.at - _BEFORE, partial(_prove, replay, plan))


def _prove(replay: Replay, plan: ReportPlan) -> None:
    subject = draft_key(replay.project_ids[plan.code], str(plan.month))
    actor = replay.staff.actor(plan.author)
    attachments.attach(replay.context, actor, REPORT, subject, "演示_完成情况说明.txt", [_WORDS.encode()])


def _set(replay: Replay, required: int, day: date, reason: str) -> None:
    actor = replay.staff.actor(ADMINISTRATOR)
    version = rule_page(replay.context, actor).version
    save_rule(replay.context, actor, KEY, {"required": required}, day, reason, version)
