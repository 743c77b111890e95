"""Changes of the staff register: what a form gives, what is wrong with it, and the revisions it adds.

A change holds from its day on; what was set for a later day stays. Nothing here reads or writes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.bitemporal import Version, amend
from domain.talent.staff import Education, Leave, StaffGroup, StaffMember, StaffStatus, TitleLevel

__all__ = [
    "NUMBER_HELP",
    "Newcomer",
    "StaffChange",
    "StaffTerms",
    "differing",
    "leave_faults",
    "login_of_number",
    "number_fault",
    "revisions_of",
    "term_faults",
    "terms_of",
]

LONGEST_TITLE, LONGEST_NAME = 40, 80
YOUNGEST, OLDEST = 16, 100
FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2099, 12, 31)
UNSAVED = 2**62 - 1
"""The number of the ledger that revisions carry while they are only being looked at."""
NUMBER_HELP = "工号由大写字母、数字和短横线组成，如“YG0012”，不超过 20 位"
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9-]{0,19}")
_IDENTITY_CARD = re.compile(r"[0-9]{15}|[0-9]{17}[0-9X]")


@dataclass(frozen=True, slots=True)
class StaffTerms:
    """What a form says of a person; see ``StaffMember``."""

    department_id: int
    title_level: TitleLevel
    title: str
    group: StaffGroup
    education: Education
    discipline: str
    birth_year: int
    entered_on: date
    left_on: date | None = None
    status: StaffStatus = StaffStatus.ACTIVE


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is put on the register: a name, and the log-in name of the account, "" for a new one.

    ``position`` is what a new account says of the person's post.
    """

    name: str
    login: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class StaffChange:
    """One person as they shall stand from a day on.

    ``version`` is what the form was opened with, None where nobody asks; ``newcomer`` says that the person is
    put on the register. ``reason`` goes into the ledger.
    """

    number: str
    terms: StaffTerms
    effective_on: date
    version: int | None = None
    newcomer: Newcomer | None = None
    reason: str = ""


_FIELDS = (
    "department_id",
    "title_level",
    "title",
    "group",
    "education",
    "discipline",
    "birth_year",
    "entered_on",
    "left_on",
    "status",
)
_ALWAYS_SO = ("birth_year", "entered_on")
"""Fields whose change is a correction: what they say now was so from the beginning."""


def terms_of(member: StaffMember) -> StaffTerms:
    """What the form of a person begins with."""
    return StaffTerms(**{name: getattr(member, name) for name in _FIELDS})


def differing(member: StaffMember | None, terms: StaffTerms) -> tuple[str, ...]:
    """The fields in which terms differ from how a person stands; all of them for somebody new."""
    if member is None:
        return _FIELDS
    return tuple(name for name in _FIELDS if getattr(member, name) != getattr(terms, name))


def login_of_number(number: str) -> str:
    """The log-in name that an account gets when none was chosen for it."""
    plain = number.lower()
    return plain if plain[:1].isalpha() and len(plain) > 1 else f"s-{plain}"


def number_fault(number: str) -> str:
    """What is wrong with a number (工号); empty when it may be used."""
    if not number:
        return "请填写工号"
    if _IDENTITY_CARD.fullmatch(number):
        return "这里填的像是身份证号。本系统不保存身份证号，请改填本馆的工号"
    return "" if _NUMBER.fullmatch(number) else NUMBER_HELP


def term_faults(
    terms: StaffTerms,
    today: date,
    departments: Collection[int],
    disciplines: Collection[str],
    before: StaffMember | None = None,
) -> dict[str, str]:
    """What is wrong with terms, by field. ``departments`` and ``disciplines`` are those that may be chosen.

    What stands so already may stay: a department that was dissolved since, an entry no longer offered.
    """
    found: dict[str, str] = {}
    if terms.department_id not in departments and (
        before is None or before.department_id != terms.department_id
    ):
        found["department_id"] = "没有这个部门，或它已撤销，请重新选择"
    if len(terms.title) > LONGEST_TITLE:
        found["title"] = f"职称不超过 {LONGEST_TITLE} 字，请精简"
    if (
        terms.discipline
        and terms.discipline not in disciplines
        and (before is None or before.discipline != terms.discipline)
    ):
        found["discipline"] = "学科专业里没有这一项，请从列表中选择，或请系统管理员在字典里补充"
    return found | _day_faults(terms, today)


def _day_faults(terms: StaffTerms, today: date) -> dict[str, str]:
    found: dict[str, str] = {}
    if not today.year - OLDEST <= terms.birth_year <= today.year - YOUNGEST:
        found["birth_year"] = f"出生年份 {terms.birth_year} 不对，请填四位年份，并核对是否年满 {YOUNGEST} 岁"
    if not FIRST_DAY <= terms.entered_on <= LAST_DAY:
        found["entered_on"] = "入馆日期的年份不对，请修改"
    elif "birth_year" not in found and terms.entered_on.year - terms.birth_year < YOUNGEST:
        found["entered_on"] = f"按出生年份，入馆时不满 {YOUNGEST} 岁，请核对入馆日期和出生年份"
    if terms.status.serves and terms.left_on is not None:
        found["left_on"] = "在职或借调的人员没有离馆日期：请清空日期，或把状态改为离职、退休"
    if not terms.status.serves:
        if terms.left_on is None:
            found["left_on"] = "请填写离馆日期（最后一个在岗日）"
        elif terms.left_on < terms.entered_on:
            found["left_on"] = f"离馆日期早于入馆日期 {terms.entered_on}，请修改"
        elif terms.left_on > today:
            found["left_on"] = "离馆日期还没有到，请到时再登记"
    return found


def leave_faults(member: StaffMember, others: Iterable[Leave], leave: Leave) -> dict[str, str]:
    """What is wrong with a leave beside the person's other ones, by field; one of the same first day goes."""
    if not FIRST_DAY <= leave.from_day <= LAST_DAY or (leave.to_day is not None and leave.to_day > LAST_DAY):
        return {"from_day": "请假日期的年份不对，请修改"}
    if leave.to_day is not None and leave.to_day < leave.from_day:
        return {"to_day": "请假的结束日期不能早于开始日期，请修改"}
    if leave.from_day < member.entered_on:
        return {"from_day": f"请假早于入馆日期 {member.entered_on}，请修改"}
    if member.left_on is not None and (leave.to_day is None or leave.to_day > member.left_on):
        return {"to_day": f"该人员已于 {member.left_on} 离馆，请假不能晚于这一天"}
    for other in others:
        if other.from_day == leave.from_day:
            continue
        if other.from_day <= (leave.to_day or LAST_DAY) and (other.to_day or LAST_DAY) >= leave.from_day:
            until = other.to_day or "未定"
            return {"from_day": f"与已登记的请假（{other.from_day} 至 {until}）重叠，请修改日期"}
    return {}


def revisions_of(
    history: Sequence[StaffMember], change: StaffChange
) -> tuple[tuple[date, Mapping[str, Any]], ...]:
    """The revisions that a change adds to those of a person, by their days; none when it changes nothing.

    A corrected day of entry or year of birth was so from the beginning, and a change before somebody was
    registered lets them stand since that day.
    """
    values = {name: getattr(change.terms, name) for name in _FIELDS}
    if not history:
        return ((change.effective_on, values),)
    versions = [Version(row.effective_on, row.seq, _kept(row)) for row in history]
    first = min(row.effective_on for row in history)
    found: dict[date, Mapping[str, Any]] = {}
    corrected = {name: values.pop(name) for name in _ALWAYS_SO}
    since = min(first, corrected["entered_on"]) if corrected["entered_on"] < history[0].entered_on else first
    versions = _amended(versions, since, corrected, found)
    _amended(versions, change.effective_on, values, found)
    return tuple((day, found[day]) for day in sorted(found))


def _amended(
    versions: list[Version], day: date, values: Mapping[str, Any], found: dict[date, Mapping[str, Any]]
) -> list[Version]:
    """The versions with these values from a day on; what is added goes into ``found``."""
    first = min(versions, key=lambda row: (row.effective_on, -row.seq))
    stood = versions
    if day < first.effective_on:
        stood = [Version(day, first.seq, first.values), *versions]
    added = amend(stood, day, values)
    found.update(dict(added))
    return [*stood, *(Version(on, UNSAVED, held) for on, held in added)] if added else versions


def _kept(member: StaffMember) -> dict[str, Any]:
    return {name: getattr(member, name) for name in _FIELDS}
