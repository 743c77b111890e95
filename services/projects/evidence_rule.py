"""The rule that nothing is reported as done without evidence: dated, and checked when a report is sent."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid
from domain.projects.evidence import unproven
from domain.settings import SettingField
from services.context import Context, Rules
from services.projects.evidence import MILESTONE, REPORT, draft_key
from services.projects.under_way import ProjectUnderWay
from services.setting_groups import own_group, register
from services.settings import rules_of_today, values_of

KEY = "evidence"


def evidence_required(rules: Rules) -> bool:
    """Whether a report that newly claims 100 % needs evidence, by some rules."""
    return bool(values_of(rules, KEY)["required"])


def check_evidence(
    context: Context, session: Session, project: ProjectUnderWay, month: str, claims: Mapping[int, float]
) -> None:
    """Refuse a report that newly claims 100 % of a milestone without evidence on it or on the month's report.

    ``claims`` are completions in per cent by milestone. Raises Invalid that names the milestones, by field.
    """
    work = project.record.work
    claimed = unproven(work.live_milestones, claims, frozenset())
    if not claimed or not evidence_required(rules_of_today(session, context)):
        return
    view = AsOf(max(context.today, project.view.plan.ends_on), EVERYTHING_KNOWN)
    report = draft_key(work.project_id, month)
    if attachment_queries.attachments_of(session, REPORT, [report], view):
        return
    ids = [str(milestone.milestone_id) for milestone in claimed]
    proven = attachment_queries.attachments_of(session, MILESTONE, ids, view)
    missing = unproven(work.live_milestones, claims, frozenset(int(key) for key in proven))
    if not missing:
        return
    named = "、".join(f"“{milestone.title}”" for milestone in missing)
    raise Invalid(
        f"{named}填报为 100%，还没有佐证材料。请在该里程碑或本期月报上传佐证后再提交，已填内容都已保留。",
        {f"completion-{milestone.milestone_id}": "填报 100% 须附佐证材料" for milestone in missing},
    )


register(
    own_group(
        KEY,
        "完成须附佐证",
        "月报首次填报里程碑完成 100% 时，须附该里程碑或当期月报的佐证材料；此前填报的不追溯",
        (SettingField("required", "填报 100% 须附佐证", "1 为必须，0 为不要求", 0, 1, 0),),
        {"required": 1},
    )
)
