"""Steps of reports, one or thousands at a time, with the roll-ups that follow from them.

Who may take which step, and what people are told of it, is for the workflow of reports that is built on this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert

from data_access.models import UnitReport, UnitReportStep
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import reports as report_queries
from data_access.unit_of_work import UnitOfWork
from domain.network.reports import UNTOUCHED, ReportRecord, course_of, stepped
from domain.periods import Period
from domain.workflow import Action, IllegalTransition, reason_for, transition
from services.context import Context
from services.network import calendar, rollups
from services.network.rollups import Part


@dataclass(frozen=True, slots=True)
class Step:
    """A step of one report. ``through`` is the last number of figures the person saw; None: all there are."""

    unit_id: int
    period: Period
    through: int | None = None


@dataclass(frozen=True, slots=True)
class Stepped:
    """What became of each report: those that took the step as they stand now, and why others did not."""

    seq: int
    records: Mapping[Part, ReportRecord]
    refused: Mapping[Part, str]


def take_steps(
    context: Context, work: UnitOfWork, action: Action, steps: Sequence[Step], reason: str = ""
) -> Stepped:
    """Take one kind of step with many reports, within a transaction that writes; rights are checked before.

    A report to which the step does not apply is left alone and told in ``refused``. The change is recorded
    once for all of them; nothing is recorded when none took the step. Raises Invalid without a reason where
    one is needed.
    """
    calendar.ensure_open(context, work)
    session = work.session
    parts = {(step.unit_id, step.period): step for step in steps}
    units, periods = {unit for unit, _ in parts}, {str(period) for _, period in parts}
    before = report_queries.records(session, units, periods)
    rules = calendar.network_rules(session, context)
    ground = rollups.ground_of(work)
    reason = reason_for(action, reason) or ""
    refused: dict[Part, str] = {}
    for part in parts:
        record = before.get((part[0], str(part[1])), UNTOUCHED)
        try:
            transition(record.state, action, reason, course_of(ground.registry, *part))
        except IllegalTransition as fault:
            refused[part] = fault.message
    taken = [part for part in parts if part not in refused]
    if not taken:
        return Stepped(0, {}, refused)
    last = cell_queries.last_seqs(session, [(unit_id, str(period)) for unit_id, period in taken])
    after: dict[Part, ReportRecord] = {}
    through: dict[Part, int] = {}
    with rollups.kept(work, ground, taken):
        seq = work.record(
            f"unit_report.{action.value}",
            "unit_report",
            ",".join(f"{unit}:{period}" for unit, period in taken)[:80],
            after={"reports": len(taken), "reason": reason.strip()},
        )
        for part in taken:
            unit_id, period = part
            key = (unit_id, str(period))
            seen = parts[part].through
            through[part] = last.get(key, 0) if seen is None else seen
            after[part] = stepped(
                before.get(key, UNTOUCHED),
                action,
                course_of(ground.registry, *part),
                seq,
                through[part],
                work.today,
                calendar.due_day(rules, period),
                reason,
            )
        _write(work, action, reason, after, through)
    return Stepped(seq, after, refused)


def _write(
    work: UnitOfWork,
    action: Action,
    reason: str,
    records: Mapping[Part, ReportRecord],
    through: Mapping[Part, int],
) -> None:
    session = work.session
    by_period: dict[str, list[int]] = {}
    for unit_id, period in records:
        by_period.setdefault(str(period), []).append(unit_id)
    for text, units in by_period.items():
        session.execute(delete(UnitReport).where(UnitReport.period == text, UnitReport.unit_id.in_(units)))
    rows = [
        {
            "unit_id": unit_id,
            "period": str(period),
            "state": record.state.value,
            "submitted_seq": record.submitted_seq,
            "submitted_on": record.submitted_on,
            "on_time": record.on_time,
            "approved_through": record.approved_through,
        }
        for (unit_id, period), record in records.items()
    ]
    versions = [record.version for record in records.values()]
    session.execute(
        insert(UnitReport), [{**row, "version": v} for row, v in zip(rows, versions, strict=True)]
    )
    session.execute(
        insert(UnitReportStep),
        [
            {
                **row,
                "change_seq": version,
                "action": action.value,
                "through_seq": through[part],
                "reason": reason.strip() or None,
                "person_id": work.actor.user_id,
            }
            for row, version, part in zip(rows, versions, records, strict=True)
        ],
    )
