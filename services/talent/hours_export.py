"""People's hours of a year as a workbook; who was in it is recorded by number."""

from __future__ import annotations

from domain.permissions import Actor
from domain.tables.spec import TableRow
from domain.talent.hours import TENTH, VERDICT_WORDS
from domain.talent.hours_table import HOURS_SHEET
from domain.talent.hours_views import PersonLine
from reports.workbooks import write_workbook
from services.context import Context
from services.exchange.files import File
from services.talent.editing import KIND
from services.talent.hours_library import library_hours
from services.viewing import ViewRequest

__all__ = ["export_hours"]


def export_hours(context: Context, actor: Actor, wanted: ViewRequest, year: int | None = None) -> File:
    """The hours of those whom the actor may see, the table of the page; that it was taken out is recorded."""
    found = library_hours(context, actor, wanted, year)
    with context.database.writing(actor) as work:
        numbers = [line.number for line in found.people]
        work.record("staff.export", KIND, f"hours:{found.year}", after={"numbers": numbers})
    rows = [_row(line) for line in found.people]
    about = (f"{found.year} 年继续教育学时，{found.day} 情况，{len(rows)} 人；导出已记入变更台账。",)
    return File(f"学时_{found.year}.xlsx", write_workbook(HOURS_SHEET, rows, marks={}, about=about))


def _row(line: PersonLine) -> TableRow:
    standing = line.person.standing
    asked, counted = standing.requirement, standing.counted
    return TableRow(
        line.number,
        {
            "number": line.number,
            "name": line.name,
            "department": line.department,
            "months": asked.months,
            "asked": asked.total / TENTH if asked.asked else None,
            "total": counted.total / TENTH,
            "professional": counted.professional / TENTH,
            "carried": standing.carried.total / TENTH or None,
            "corrected": line.person.corrected.total / TENTH or None,
            "verdict": VERDICT_WORDS[standing.verdict],
        },
    )
