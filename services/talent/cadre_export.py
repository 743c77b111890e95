"""Reserve cadres and cases as workbooks; that the lists were taken out, and of whom, is recorded."""

from __future__ import annotations

from data_access.queries.talent import cadres as cadre_queries
from data_access.queries.talent import mechanisms as mechanism_queries
from domain.permissions import Actor, Permission
from domain.tables.spec import TableRow
from domain.talent.cadre_actions import KIND_WORDS
from domain.talent.cadre_tables import CADRES, CASES
from domain.talent.cadre_views import CadreLine, CaseLine
from domain.talent.cadres import EXIT_WORDS, LEVEL_WORDS, READINESS_WORDS
from domain.talent.mechanisms import CASE_STATE_WORDS, CONCLUSION_WORDS, MECHANISM_WORDS
from reports.workbooks import write_workbook
from services.context import Context
from services.talent.cadre_reading import CadreFilter, open_cadres
from services.talent.mechanism_reading import CaseFilter, open_mechanisms
from services.talent.people import SheetFile
from services.viewing import ViewRequest

__all__ = ["SheetFile", "export_cadres", "export_cases"]

CADRE, CASE = cadre_queries.CADRE, mechanism_queries.CASE
KEPT = "导出已记入变更台账，请按个人信息保护要求保管。"


def export_cadres(context: Context, actor: Actor, wanted: ViewRequest, chosen: CadreFilter) -> SheetFile:
    """The listed people of the pool as a workbook."""
    actor.require(Permission.CADRE_READ)
    view = open_cadres(context, actor, wanted, chosen)
    with context.database.writing(actor) as work:
        numbers = [line.member.number for line in view.lines if line.member]
        work.record("staff.export", CADRE, "list", after={"numbers": numbers})
    day = view.counts.as_of.effective_on
    rows = [_cadre(line) for line in view.lines]
    data = write_workbook(CADRES, rows, marks={}, about=(f"储备干部，{day} 的情况，{len(rows)} 条；{KEPT}",))
    return SheetFile(f"储备干部_{day:%Y%m%d}.xlsx", data)


def _cadre(line: CadreLine) -> TableRow:
    terms, action = line.terms, line.current
    left = f"已出库：{EXIT_WORDS[terms.exit_reason]}" if terms.exit_reason else "已不在职"
    key = line.member.number if line.member else f"记录 {line.record.cadre_id}"
    return TableRow(
        str(line.record.cadre_id),
        {
            "key": key,
            "name": line.name,
            "direction": line.direction,
            "level": LEVEL_WORDS[terms.level],
            "readiness": READINESS_WORDS[terms.readiness],
            "department": line.department or None,
            "title": (line.member.title if line.member else "") or None,
            "entered_on": line.record.entered_on,
            "assessed_on": line.record.on,
            "state": "在库" if terms.in_pool and line.serving else left,
            "current": f"{KIND_WORDS[action.terms.kind]}：{action.terms.title}" if action else None,
        },
    )


def export_cases(context: Context, actor: Actor, wanted: ViewRequest, chosen: CaseFilter) -> SheetFile:
    """The listed cases as a workbook."""
    actor.require(Permission.CADRE_READ)
    view = open_mechanisms(context, actor, wanted, chosen)
    with context.database.writing(actor) as work:
        work.record(
            "staff.export", CASE, "list", after={"cases": [line.record.case_id for line in view.cases]}
        )
    day = view.as_of.effective_on
    rows = [_case(line) for line in view.cases]
    about = (f"三项机制事项，{day} 的情况，{len(rows)} 件；{KEPT}",)
    return SheetFile(f"三项机制事项_{day:%Y%m%d}.xlsx", write_workbook(CASES, rows, marks={}, about=about))


def _case(line: CaseLine) -> TableRow:
    terms = line.record.terms
    return TableRow(
        str(line.record.case_id),
        {
            "key": str(line.record.case_id),
            "title": terms.title,
            "mechanism": MECHANISM_WORDS[terms.mechanism],
            "people": "、".join(line.people),
            "opened_on": terms.opened_on,
            "state": CASE_STATE_WORDS[terms.state],
            "conclusion": CONCLUSION_WORDS[terms.conclusion] if terms.conclusion else None,
            "concluded_on": terms.concluded_on,
            "opinion": terms.opinion or None,
        },
    )
