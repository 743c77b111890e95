"""Which changes of the ledger may alter what is read of a plan.

What is kept of a plan between requests is forgotten by every change that may concern it. A change does unless
its action stands here: one that nobody thought of costs a reading and never shows a wrong figure.
"""

from __future__ import annotations

BESIDE_THE_PLAN = frozenset(
    {
        # Somebody came, went, or was not let in.
        "session.open",
        "session.close",
        "session.end",
        "session.refuse",
        # Somebody looked at something, or took it away with them.
        "staff.read",
        "staff.export",
        "ledger.export",
        "signed_link.view",
        "screen.open",
        "backup.create",
        "notice.set_preferences",
        "delivery.retry",
        # Work in the background; what it does to the plan it records as such.
        "job.enqueue",
        "job.cancel",
        "job.finish",
        # The network. Its figures reach the plan as observations of their own.
        "unit_observation.post",
        "unit_observation.publish",
        "unit_observation.undo",
        "unit_report.submit",
        "unit_report.review",
        "unit_report.approve",
        "unit_report.return",
        "unit_report.recall",
        "unit_report.unlock",
        "unit_import.upload",
        "unit_import.commit",
        "unit_import.discard",
        "unit_import.undo",
        "unit_doubt.examine",
        "unit_doubt.answer",
        "unit_doubt.confirm",
        "unit_doubt.return",
        "unit_target.save",
        "unit_target.confirm",
        "unit_rollup.rebuild",
        "network_period.open",
        "unit.create",
        "unit.change",
        "unit.move",
        "unit.pause",
        "unit.resume",
        "unit.close",
        "unit.reopen",
        # Children's rooms. What is counted of them reaches the plan as observations of their own.
        "site.create",
        "site.change",
        "site.start",
        "site.advance",
        "site.back",
        "site.withdraw",
        "site.close",
        "site.reopen",
        "site.correct_move",
        "site.plan",
        "site.money",
        "site.waive",
        "district_target.set",
        # What gates of sites ask for; figures of sites reach the plan as observations of their own.
        "gate_rule.save",
        # Rooms after their opening, and what other cities tell.
        "room_sheet.save",
        "peer_figure.save",
        "peer_figure.remove",
    }
)
"""Actions whose changes write nothing that a portfolio or its chart is read from."""


def concerns_the_plan(action: str) -> bool:
    """Whether what is kept of a plan may be another after a change by this action."""
    return action not in BESIDE_THE_PLAN
