"""Closing a year, which freezes everybody's sheet, and correcting hours, before and after the close."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.models import HourClose, HourEntry, HourSheet
from data_access.queries.talent import hours as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.hours import TENTH, Category, Mode, Tenths, Verdict, hours_text
from domain.talent.hours_views import YearsPage
from services.context import Context
from services.talent import counted
from services.talent.hours import ENTRY
from services.talent.hours_standing import YearRead, read_year
from services.talent.register import load_roster, today_of
from services.versions import check_version

__all__ = [
    "CORRECTION",
    "CorrectionTerms",
    "YearsPage",
    "close_refusal",
    "close_year",
    "correct",
    "years_page",
]

CORRECTION = "correction"
"""The source of an entry by which the personnel duty corrects hours."""
MOST_CORRECTED = 200 * TENTH
NOTE_LIMIT = 500
FIRST_YEAR = 2000


@dataclass(frozen=True, slots=True)
class CorrectionTerms:
    """Hours to add to a person's year, or with a minus to take from it, in tenths; not converted."""

    year: int
    category: Category
    mode: Mode
    tenths: Tenths | None
    reason: str


def close_refusal(context: Context, session: Session, year: int) -> str:
    """Why a year cannot be closed now; empty when it can."""
    closed = queries.closed_years(session)
    if year in closed:
        return f"{year} 年已于 {closed[year].closed_on} 关账。"
    if context.today <= date(year, 12, 31):
        return f"{year} 年尚未结束，{year + 1} 年 1 月 1 日起可以关账。"
    open_before = [one for one in queries.years_with_entries(session) if one < year and one not in closed]
    if open_before:
        return f"{min(open_before)} 年还没有关账，请按年度先后关账。"
    waiting = queries.waiting_of(session, year)
    if waiting:
        return f"{year} 年还有 {len(waiting)} 份学时申报待认定，请先在“学时认定”中处理完。"
    return ""


def close_year(context: Context, actor: Actor, year: int) -> int:
    """Close a year: everybody's sheet is frozen as of its last day; returns how many were.

    Raises Forbidden; Conflict when it is closed already, Invalid when it cannot be closed yet.
    """
    actor.require(Permission.HOURS_MANAGE)
    _check_year(context, year)
    with context.database.writing(actor) as work:
        session = work.session
        refusal = close_refusal(context, session, year)
        if refusal:
            already = year in queries.closed_years(session)
            raise Conflict(refusal) if already else Invalid(refusal, {"year": "不能关账"})
        view = AsOf(date(year, 12, 31), EVERYTHING_KNOWN)
        found = read_year(session, view, load_roster(session, view), year)
        if not found.people:
            raise Invalid(f"{year} 年没有在册人员，无需关账。", {"year": "没有人员"})
        after = {
            "people": str(len(found.people)),
            "met": str(sum(one.standing.verdict is Verdict.MET for one in found.people.values())),
            "closed_on": work.today.isoformat(),
        }
        seq = work.record("hours.close", "hour_year", str(year), after=after)
        session.add(HourClose(year=year, closed_on=work.today, change_seq=seq))
        session.flush()
        session.add_all(_lines(found))
        counted.hours_corrected(work, year)
        return len(found.people)


def _check_year(context: Context, year: int) -> None:
    if not FIRST_YEAR <= year <= context.today.year:
        raise Invalid(
            f"年度须在 {FIRST_YEAR} 至 {context.today.year} 之间，请重新选择。", {"year": "超出范围"}
        )


def _lines(found: YearRead) -> list[HourSheet]:
    return [
        HourSheet(
            year=found.year,
            staff_id=one.staff_id,
            department_id=one.department_id,
            staff_group=one.group.value,
            months=one.standing.requirement.months,
            required=one.standing.requirement.total,
            required_professional=one.standing.requirement.professional,
            public=one.standing.earned.public,
            professional=one.standing.earned.professional,
            carried_public=one.standing.carried.public,
            carried_professional=one.standing.carried.professional,
        )
        for one in found.people.values()
    ]


def correct(context: Context, actor: Actor, staff_id: int, version: int, terms: CorrectionTerms) -> int:
    """Correct a person's hours of a year by an entry of its own, with its reason; returns the change.

    In a closed year it is shown as a correction after the close. ``version`` is the person's last entry of
    the year that the form saw, 0 before the first. Raises Conflict, Forbidden, Invalid, NotFound.
    """
    actor.require(Permission.HOURS_MANAGE)
    year, tenths, reason = terms.year, terms.tenths, terms.reason.strip()
    _check_year(context, year)
    if not tenths or abs(tenths) > MOST_CORRECTED:
        most = hours_text(MOST_CORRECTED)
        raise Invalid(
            f"请填写要增加的学时，减少的填负数；一次最多更正 {most} 学时，不能为 0。",
            {"hours": f"±{most} 以内"},
        )
    if not reason or len(reason) > NOTE_LIMIT:
        raise Invalid(f"请写明更正原因，不超过 {NOTE_LIMIT} 字，本人会看到。", {"reason": "必填"})
    with context.database.writing(actor) as work:
        session = work.session
        day = min(work.today, date(year, 12, 31))
        member = load_roster(session, AsOf(work.today, EVERYTHING_KNOWN)).members.get(staff_id)
        if member is None:
            raise NotFound("名册上没有这个人，请刷新页面。")
        if year < member.entered_on.year:
            raise Invalid(f"{year} 年没有可以更正的学时，请重新选择年度。", {"year": "超出范围"})
        check_version(session, version, queries.last_entry(session, staff_id, year), "这个人本年度的学时")
        standing = queries.sums(session, year, staff_id).get((terms.mode, terms.category), 0)
        if standing + tenths < 0:
            raise Invalid(
                f"这一方式和科目本年度只有 {hours_text(standing)} 学时，不够减 {hours_text(-tenths)} 学时。",
                {"hours": "减得过多"},
            )
        after = {
            "staff": staff_id,
            "year": str(year),
            "category": terms.category.value,
            "mode": terms.mode.value,
            "hours": hours_text(tenths),
            "reason": reason,
        }
        seq = work.record("hours.correct", ENTRY, f"{staff_id}:{year}", after=after)
        session.add(
            HourEntry(
                staff_id=staff_id,
                year=year,
                category=terms.category.value,
                mode=terms.mode.value,
                claimed=tenths,
                tenths=tenths,
                title="更正",
                note=reason,
                source_kind=CORRECTION,
                source_id=seq,
                corrects_id=None,
                effective_on=day,
                change_seq=seq,
            )
        )
        counted.hours_corrected(work, year)
        return seq


def years_page(context: Context, actor: Actor, year: int | None = None) -> YearsPage:
    """The rule of a year (None: the present one), what was set before, and whether the year can be closed."""
    actor.require(Permission.HOURS_MANAGE)
    today = context.today
    with context.database.reading() as session:
        first = queries.first_year(session) or today.year
        years = tuple(range(today.year + 1, min(first, today.year) - 1, -1))
        chosen = year if year in years else today.year
        book = queries.rule_book(session)
        closed = queries.closed_years(session)
        view = today_of(context)
        found = read_year(session, view, load_roster(session, view), chosen)
        refusal = close_refusal(context, session, chosen)
    asked = [one for one in found.people.values() if one.standing.requirement.asked]
    return YearsPage(
        year=chosen,
        years=years,
        rule=book.of_year(chosen),
        set_before=tuple(sorted(book.rules, key=lambda rule: rule.version, reverse=True)),
        version=max((rule.version for rule in book.rules), default=0),
        closed=tuple(sorted(closed.values(), key=lambda one: one.year, reverse=True)),
        refusal=refusal,
        people=len(asked),
        met=sum(one.standing.verdict is Verdict.MET for one in asked),
    )
