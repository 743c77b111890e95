"""人员名册: everybody on the register as one table, on the page or in Excel; new people come by Excel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent.staff import AccountOfStaff
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.dictionaries import DISCIPLINES
from domain.permissions import Actor, Permission
from domain.tables.compare import RowFault, RowOutcome, RowState
from domain.tables.spec import TableRow, TableSpec, Value
from domain.talent.register_table import REGISTER, STAFF_PREFIX
from domain.talent.staff import (
    EDUCATION_NAMES,
    GROUP_NAMES,
    LEVEL_NAMES,
    STATUS_NAMES,
    StaffMember,
    StaffStatus,
)
from domain.talent.staffing import Newcomer, StaffChange, StaffTerms
from services import dictionaries
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.network.unit_table import day_of
from services.talent.editing import Ground, faults_of, load_ground, save_staff
from services.viewing import ViewRequest, open_view

_LEVELS = {words: level for level, words in LEVEL_NAMES.items()}
_GROUPS = {words: group for group, words in GROUP_NAMES.items()}
_EDUCATIONS = {words: education for education, words in EDUCATION_NAMES.items()}
_STATUSES = {words: status for status, words in STATUS_NAMES.items()}
_COLUMNS = {"department_id": "department"}
"""What the columns of the table are called that have other names in terms."""
NAME_CLOSED = "已在册人员的姓名由系统管理员在用户页面修改，请恢复原来的姓名"
LOGIN_CLOSED = "已在册人员的账户不能在这里更换，请清空或恢复"


@dataclass(frozen=True)
class _Subject:
    """What rows are judged by, and the words of the table for departments and disciplines."""

    ground: Ground
    day: date
    departments: Mapping[str, int]
    disciplines: Mapping[str, str]


class RegisterTable:
    """See ``services.exchange.contract``. ``from`` is the day from which changes hold, by default today."""

    spec: TableSpec = REGISTER
    permission = Permission.STAFF_MANAGE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """Everybody on the register as they stand on the day from which changes shall hold."""
        day = day_of(parameters.get("from", ""), context.today)
        ground = load_ground(session, context.today)
        view = AsOf(context.today, EVERYTHING_KNOWN)
        labels = people_queries.departments(session, view)
        entries = dictionaries.entries(session, DISCIPLINES, view)
        names = {one.user_id: one for one in ground.accounts}
        called = {entry.code: entry.label for entry in entries}
        rows = []
        for number in sorted(ground.ids):
            member = ground.standing(number, day)
            if member is not None:
                department = labels[member.department_id].name
                discipline = called.get(member.discipline, member.discipline)
                rows.append(_row(member, names[member.user_id], department, discipline))
        return OpenTable(
            spec=self.spec,
            view=open_view(context, session, ViewRequest()),
            rows=tuple(rows),
            marks={"from": day.isoformat()},
            file_name=f"人员名册_{context.today:%Y%m%d}.xlsx",
            about=(
                f"人员名册，{context.today} 下载，改动自 {day} 起生效，以前保持原来的记录。",
                "要登记新人员，请在表格下方写一行：“标识”留空，填写工号、姓名、部门等各列。",
                "人员不能删除；从表格里删去的行保持不变。离馆的请改状态并填写离馆日期，请假在人员页面登记。",
                "本表含个人信息，下载已记入变更台账，请妥善保管；系统不保存身份证号，请不要在任何一列填写。",
            ),
            subject=_Subject(
                ground,
                day,
                # Of two departments of one name, the one that still exists.
                {label.name: key for key, label in reversed(labels.items())},
                {entry.label: entry.code for entry in reversed(entries)},
            ),
            recorded="staff.export",
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """The rules that a person's own form has, for all rows together: two may ask for one number."""
        subject: _Subject = opened.subject
        refused: dict[int, list[RowFault]] = defaultdict(list)
        places, changes = [], []
        for place, outcome in enumerate(given):
            if not outcome.good:
                continue
            unknown = _unknown(subject, outcome)
            if unknown:
                refused[place] += unknown
            else:
                places.append(place)
                changes.append(_change(subject, outcome))
        for at, faults in faults_of(subject.ground, changes).items():
            for field, message in faults.items():
                column = _COLUMNS.get(field, field)
                refused[places[at]].append(RowFault(column if column in self.spec.by_key else "", message))
        return tuple(outcome.refused(*refused[place]) for place, outcome in enumerate(given))

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the rows as one change of the register."""
        subject: _Subject = opened.subject
        changes = [_change(subject, outcome, source) for outcome in good]
        return {saved.number: saved.version for saved in save_staff(context, actor, changes)}


def _row(member: StaffMember, account: AccountOfStaff, department: str, discipline: str) -> TableRow:
    return TableRow(
        f"{STAFF_PREFIX}{member.id}",
        {
            "key": f"{STAFF_PREFIX}{member.id}",
            "number": member.number,
            "name": account.name or f"人员{member.user_id}",
            "department": department,
            "title_level": LEVEL_NAMES[member.title_level],
            "title": member.title or None,
            "group": GROUP_NAMES[member.group],
            "education": EDUCATION_NAMES[member.education],
            "discipline": discipline or None,
            "birth_year": member.birth_year,
            "entered_on": member.entered_on,
            "status": STATUS_NAMES[member.status],
            "left_on": member.left_on,
            "login": account.login,
        },
        locked=frozenset({"number", "name", "login"}),
        closed={"number": "登记后不能更改工号，请恢复", "name": NAME_CLOSED, "login": LOGIN_CLOSED},
    )


def _unknown(subject: _Subject, outcome: RowOutcome) -> list[RowFault]:
    """Words that name no department or discipline; what stood there before is known."""
    changed = {change.column for change in outcome.changes} or set(outcome.values)
    found = []
    department = _text(outcome, "department")
    if "department" in changed and department not in subject.departments:
        message = f"没有“{department[:20]}”这个部门，请填写系统里的部门全称"
        found.append(RowFault("department", message, department))
    discipline = _text(outcome, "discipline")
    if "discipline" in changed and discipline and discipline not in subject.disciplines:
        offered = "、".join(list(subject.disciplines)[::-1][:20])
        message = f"“学科专业”字典里没有“{discipline[:20]}”，可填：{offered}"
        found.append(RowFault("discipline", message, discipline))
    return found


def _change(subject: _Subject, outcome: RowOutcome, source: str = "") -> StaffChange:
    """What a row asks for: somebody new holds from the day of entry if that is over, else the table's."""
    values = outcome.values
    new = outcome.state is RowState.NEW
    number = _text(outcome, "number").upper()
    before = None if new else subject.ground.standing(number, subject.day)
    entered_on, left_on = _day(values.get("entered_on")), _day(values.get("left_on"))
    terms = StaffTerms(
        department_id=_department(subject, outcome, before),
        title_level=_LEVELS[_text(outcome, "title_level")],
        title=_text(outcome, "title"),
        group=_GROUPS[_text(outcome, "group")],
        education=_EDUCATIONS[_text(outcome, "education")],
        discipline=_discipline(subject, outcome, before),
        birth_year=_year(values.get("birth_year")),
        entered_on=entered_on or subject.day,
        left_on=left_on,
        status=_STATUSES.get(_text(outcome, "status"), StaffStatus.ACTIVE),
    )
    if new:
        person = Newcomer(_text(outcome, "name"), _text(outcome, "login"))
        return StaffChange(number, terms, min(terms.entered_on, subject.day), None, person, source)
    return StaffChange(number, terms, subject.day, None, None, source)


def _department(subject: _Subject, outcome: RowOutcome, before: StaffMember | None) -> int:
    """The department that was written; where nothing was changed, the one that stands."""
    if before is not None and all(change.column != "department" for change in outcome.changes):
        return before.department_id
    return subject.departments[_text(outcome, "department")]


def _discipline(subject: _Subject, outcome: RowOutcome, before: StaffMember | None) -> str:
    if before is not None and all(change.column != "discipline" for change in outcome.changes):
        return before.discipline
    text = _text(outcome, "discipline")
    return subject.disciplines[text] if text else ""


def _text(outcome: RowOutcome, column: str) -> str:
    return str(outcome.values.get(column) or "").strip()


def _day(value: Value) -> date | None:
    return value if isinstance(value, date) else None


def _year(value: Value) -> int:
    return int(value) if isinstance(value, int | float) else 0


register(RegisterTable())
