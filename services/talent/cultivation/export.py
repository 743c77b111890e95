"""Cultivation and achievements as workbooks; that a list was taken out, and of whom, is recorded."""

from __future__ import annotations

from data_access.queries.talent import cultivation as queries
from data_access.queries.talent.achievements import ACHIEVEMENT
from domain.permissions import Actor, Permission
from domain.tables.spec import TableRow
from domain.talent.achievements import KIND_WORDS, LEVEL_WORDS
from domain.talent.cultivation import GRADE_WORDS, STATE_WORDS
from domain.talent.cultivation_tables import ACHIEVEMENTS, CULTIVATIONS
from domain.talent.cultivation_views import CultivationLine, ShareLine
from domain.talent.programme import CATEGORY_WORDS
from domain.workflow import State
from reports.workbooks import write_workbook
from services.context import Context
from services.talent.achievement_reading import AchievementFilter, achievement_list
from services.talent.cultivation.reading import cultivation_list
from services.talent.people import SheetFile
from services.viewing import ViewRequest

__all__ = ["SheetFile", "export_achievements", "export_cultivations"]

KEPT = "导出已记入变更台账，请按个人信息保护要求保管。"
SHARE_WORDS = {State.APPROVED: "已核定", State.SUBMITTED: "待核定", State.RETURNED: "已退回"}


def export_cultivations(context: Context, actor: Actor, wanted: ViewRequest) -> SheetFile:
    """The list of those being cultivated as a workbook."""
    view = cultivation_list(context, actor, wanted)
    with context.database.writing(actor) as work:
        people = [line.record.staff_id for line in view.lines]
        work.record("staff.export", queries.CULTIVATION, "list", after={"people": people})
    rows = [_cultivation(line) for line in view.lines]
    about = (f"人才培养，{view.on} 的情况，{len(rows)} 人；{KEPT}",)
    data = write_workbook(CULTIVATIONS, rows, marks={}, about=about)
    return SheetFile(f"人才培养_{view.on:%Y%m%d}.xlsx", data)


def _cultivation(line: CultivationLine) -> TableRow:
    record = line.record
    return TableRow(
        str(record.cultivation_id),
        {
            "key": str(record.cultivation_id),
            "name": line.name,
            "department": line.department or None,
            "category": CATEGORY_WORDS[record.category],
            "batch": record.batch_name,
            "state": STATE_WORDS[record.state],
            "starts_on": record.term.starts_on,
            "ends_on": record.term.ends_on,
            "mentors": "、".join(line.mentors) or None,
            "goals": len(record.goals),
            "met": line.goals_met,
            "achievements": line.achievements,
            "grade": GRADE_WORDS[line.grade] if line.grade else None,
        },
    )


def export_achievements(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: AchievementFilter
) -> SheetFile:
    """The listed achievements of the house as a workbook."""
    actor.require(Permission.TALENT_READ)
    view = achievement_list(context, actor, wanted, chosen)
    with context.database.writing(actor) as work:
        shares = [line.share.share_id for line in view.shares]
        work.record("staff.export", ACHIEVEMENT, "list", after={"shares": shares})
    rows = [_share(line) for line in view.shares]
    about = (f"人才成果，{view.on} 的情况，{len(rows)} 条，多人合作的各列一条；{KEPT}",)
    data = write_workbook(ACHIEVEMENTS, rows, marks={}, about=about)
    return SheetFile(f"人才成果_{view.on:%Y%m%d}.xlsx", data)


def _share(line: ShareLine) -> TableRow:
    terms = line.achievement.terms
    return TableRow(
        str(line.share.share_id),
        {
            "key": str(line.share.share_id),
            "title": terms.title,
            "name": line.name,
            "department": line.department or None,
            "rank": line.share.rank,
            "kind": KIND_WORDS[terms.kind],
            "level": LEVEL_WORDS[terms.level],
            "achieved_on": terms.achieved_on,
            "issuer": terms.issuer,
            "state": SHARE_WORDS.get(line.state, "已撤回"),
        },
    )
